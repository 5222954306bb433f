# Québec : seulement ce qui diffère de fr (mots d’ici ; pas d’espace devant ? ! et le point-virgule).
identify-needed-next-step =
    { $formality ->
        [casual] Tu peux m’envoyer le numéro de commande (du genre CO-123456) et l’adresse courriel utilisée pour commander?
        [neutral] Peux-tu m’envoyer le numéro de commande (par exemple CO-123456) et l’adresse courriel utilisée pour commander?
       *[formal] Pourriez-vous m’indiquer le numéro de commande (par exemple CO-123456) et l’adresse courriel utilisée pour commander?
    }
identify-failed-news = Je ne trouve pas de commande qui corresponde à la fois à ce numéro et à cette adresse courriel.
identify-failed-reason = Le numéro et l’adresse courriel doivent être ceux qui ont été saisis lors de la commande.
order-choose-next-step =
    { $formality ->
        [casual] C’est pour quelle commande?
        [neutral] De quelle commande s’agit-il?
       *[formal] Puis-je vous demander de quelle commande il s’agit?
    }
order-not-found-reason = Il y a peut-être une faute de frappe dans le numéro, ou la commande a été passée avec une autre adresse courriel.
order-not-found-alternative =
    { $tv ->
        [t] Vérifie le numéro dans le courriel de confirmation, ou demande à parler à quelqu’un.
       *[v] Vérifiez le numéro dans le courriel de confirmation, ou demandez à parler à une personne.
    }
cancel-confirm-next-step =
    { $formality ->
        [casual] Tu veux que j’annule la commande { $order } ({ $total })?
        [neutral] Veux-tu vraiment annuler la commande { $order } ({ $total })?
       *[formal] Souhaitez-vous vraiment annuler la commande { $order } ({ $total })?
    }
order-cancelled-news =
    { $tv ->
        [t] La commande { $order } est annulée. Tu récupères { $total } sous 5 jours ouvrables, par le moyen de paiement que tu as utilisé.
       *[v] La commande { $order } est annulée. Vous recevrez { $total } sous 5 jours ouvrables, par le moyen de paiement que vous avez utilisé.
    }
change-ask-next-step =
    { $formality ->
        [casual] Qu’est-ce que tu veux changer dans la commande { $order }? Dis-moi l’article et ce que tu veux à la place, par exemple une autre taille ou quantité.
        [neutral] Que veux-tu changer dans la commande { $order }? Indique-moi l’article et ce que tu aimerais à la place, par exemple une autre taille ou quantité.
       *[formal] Que souhaitez-vous modifier dans la commande { $order }? Indiquez-moi l’article et ce que vous aimeriez à la place, par exemple une autre taille ou quantité.
    }
change-recorded-news =
    { $tv ->
        [t] J’ai noté ta modification pour la commande { $order }. L’entrepôt la vérifie avant l’emballage, et tu recevras une confirmation par courriel.
       *[v] Votre modification pour la commande { $order } est notée. L’entrepôt la vérifie avant l’emballage, et vous recevrez une confirmation par courriel.
    }
address-ask-next-step =
    { $formality ->
        [casual] C’est quoi l’adresse complète? Nom, numéro et rue, appartement, ville, province, code postal et pays, dans un seul message.
        [neutral] Envoie-moi l’adresse complète dans un seul message : nom, numéro et rue, appartement, ville, province, code postal et pays.
       *[formal] Merci de m’envoyer l’adresse complète dans un seul message : nom, numéro et rue, appartement, ville, province, code postal et pays.
    }
address-confirm-next-step =
    { $formality ->
        [casual] C’est bien ça : { $address }?
        [neutral] Cette adresse est-elle correcte : { $address }?
       *[formal] Pouvez-vous me confirmer cette adresse : { $address }?
    }
address-refused-alternative =
    { $state ->
        [shipped] { $tv ->
            [t] Avec le lien de suivi du transporteur, tu peux encore choisir un point de ramassage.
           *[v] Avec le lien de suivi du transporteur, vous pouvez encore choisir un point de ramassage.
        }
       *[other] { $tv ->
            [t] Si tu as besoin d’aide, demande à parler à quelqu’un.
           *[v] Si vous avez besoin d’aide, demandez à parler à une personne.
        }
    }
