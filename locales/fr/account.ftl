# Le compte : newsletter et fermeture du compte.
newsletter-subscribe-confirm-buffer = Cette adresse ne reçoit pas notre newsletter pour le moment.
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] Cette adresse suffit, rien de plus.
       *[exchange] { $tv ->
            [t] En échange de ton adresse, tu reçois nos nouveautés par e-mail.
           *[v] En échange de votre adresse, vous recevez nos nouveautés par e-mail.
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] J’inscris { $email } à la newsletter ?
        [neutral] Veux-tu que j’inscrive { $email } à notre newsletter ?
       *[formal] Souhaitez-vous que j’inscrive { $email } à notre newsletter ?
    }
newsletter-unsubscribe-confirm-buffer = Cette adresse est actuellement inscrite.
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] Je désinscris { $email } de la newsletter ?
        [neutral] Veux-tu que je désinscrive { $email } de notre newsletter ?
       *[formal] Souhaitez-vous que je désinscrive { $email } de notre newsletter ?
    }
newsletter-subscribed-news = Notre newsletter sera désormais envoyée à { $email }. La désinscription est possible à tout moment.
newsletter-unsubscribed-news =
    { $formality ->
        [casual] C’est fait, tu ne recevras plus notre newsletter.
        [neutral] Tu ne recevras plus notre newsletter.
       *[formal] Vous ne recevrez plus notre newsletter.
    }
deletion-confirm-buffer = Je peux transmettre cette demande.
deletion-confirm-next-step =
    { $formality ->
        [casual] Tu veux vraiment fermer ton compte ? Les points et les adresses enregistrées seront perdus.
        [neutral] Veux-tu vraiment fermer ton compte ? Les points et les adresses enregistrées seront perdus.
       *[formal] Souhaitez-vous vraiment fermer votre compte ? Les points et les adresses enregistrées seront perdus.
    }
deletion-recorded-news =
    { $tv ->
        [t] J’ai noté ta demande de fermeture de compte. Avant tout effacement, tu recevras un e-mail pour la confirmer.
       *[v] Votre demande de fermeture de compte est enregistrée. Avant tout effacement, vous recevrez un e-mail pour la confirmer.
    }
