# Québec : seulement ce qui diffère de fr (mots d’ici ; pas d’espace devant ? ! et le point-virgule).
newsletter-subscribe-confirm-buffer = Cette adresse ne reçoit pas notre infolettre pour le moment.
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] Cette adresse suffit, rien de plus.
       *[exchange] { $tv ->
            [t] En échange de ton adresse, tu reçois nos nouveautés par courriel.
           *[v] En échange de votre adresse, vous recevez nos nouveautés par courriel.
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] J’inscris { $email } à l’infolettre?
        [neutral] Veux-tu que j’inscrive { $email } à notre infolettre?
       *[formal] Souhaitez-vous que j’inscrive { $email } à notre infolettre?
    }
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] Je désinscris { $email } de l’infolettre?
        [neutral] Veux-tu que je désinscrive { $email } de notre infolettre?
       *[formal] Souhaitez-vous que je désinscrive { $email } de notre infolettre?
    }
newsletter-subscribed-news = Notre infolettre sera désormais envoyée à { $email }. La désinscription est possible à tout moment.
newsletter-unsubscribed-news =
    { $formality ->
        [casual] C’est fait, tu ne recevras plus notre infolettre.
        [neutral] Tu ne recevras plus notre infolettre.
       *[formal] Vous ne recevrez plus notre infolettre.
    }
deletion-confirm-next-step =
    { $formality ->
        [casual] Tu veux vraiment fermer ton compte? Les points et les adresses enregistrées seront perdus.
        [neutral] Veux-tu vraiment fermer ton compte? Les points et les adresses enregistrées seront perdus.
       *[formal] Souhaitez-vous vraiment fermer votre compte? Les points et les adresses enregistrées seront perdus.
    }
deletion-recorded-news =
    { $tv ->
        [t] J’ai noté ta demande de fermeture de compte. Avant tout effacement, tu recevras un courriel pour la confirmer.
       *[v] Votre demande de fermeture de compte est enregistrée. Avant tout effacement, vous recevrez un courriel pour la confirmer.
    }
