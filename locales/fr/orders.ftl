# Commandes : à qui elles sont, où elles sont, les modifier, les annuler.
# $state d'une commande : processing, packed, shipped, delivered, cancelled, returned.
identify-needed-reason = Je ne peux parler d’une commande qu’avec la personne qui l’a passée.
identify-needed-buffer =
    { $asking ->
        [fewest] Deux informations suffisent, rien de plus.
       *[exchange] { $tv ->
            [t] Avec deux informations, je peux te dire tout de suite où en est ta commande et te montrer la facture.
           *[v] Avec deux informations, je peux vous dire tout de suite où en est votre commande et vous montrer la facture.
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] Si tu as un compte, tes commandes se trouvent aussi sous « Mes commandes ».
           *[v] Si vous avez un compte, vos commandes se trouvent aussi sous « Mes commandes ».
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] Tu peux m’envoyer le numéro de commande (du genre CO-123456) et l’adresse e-mail utilisée pour commander ?
        [neutral] Peux-tu m’envoyer le numéro de commande (par exemple CO-123456) et l’adresse e-mail utilisée pour commander ?
       *[formal] Pourriez-vous m’indiquer le numéro de commande (par exemple CO-123456) et l’adresse e-mail utilisée pour commander ?
    }
identify-failed-news = Je ne trouve pas de commande qui corresponde à la fois à ce numéro et à cette adresse e-mail.
identify-failed-reason = Le numéro et l’adresse e-mail doivent être ceux qui ont été saisis lors de la commande.
identify-failed-alternative =
    { $tv ->
        [t] Vérifie le numéro et l’adresse et renvoie-moi les deux, ou demande à parler à quelqu’un.
       *[v] Vérifiez le numéro et l’adresse et renvoyez-moi les deux, ou demandez à parler à une personne.
    }
order-choose-next-step =
    { $formality ->
        [casual] C’est pour quelle commande ?
        [neutral] De quelle commande s’agit-il ?
       *[formal] Puis-je vous demander de quelle commande il s’agit ?
    }
order-not-found-news =
    { $tv ->
        [t] Je ne trouve pas la commande { $order } parmi les tiennes.
       *[v] Je ne trouve pas la commande { $order } parmi les vôtres.
    }
order-not-found-reason = Il y a peut-être une faute de frappe dans le numéro, ou la commande a été passée avec une autre adresse e-mail.
order-not-found-alternative =
    { $tv ->
        [t] Vérifie le numéro dans l’e-mail de confirmation, ou demande à parler à quelqu’un.
       *[v] Vérifiez le numéro dans l’e-mail de confirmation, ou demandez à parler à une personne.
    }
no-orders-news =
    { $tv ->
        [t] Je ne vois dans ton compte aucune commande qui corresponde.
       *[v] Je ne vois dans votre compte aucune commande qui corresponde.
    }
order-status-news =
    { $tv ->
        [t] { $state ->
            [processing] Ta commande { $order } du { $placed } est en préparation. Elle devrait arriver au plus tard le { $expected }.
            [packed] Ta commande { $order } du { $placed } est emballée et va bientôt quitter notre entrepôt. Elle devrait arriver au plus tard le { $expected }.
            [shipped] Ta commande { $order } est en route avec { $carrier } et devrait arriver au plus tard le { $expected }.
            [delivered] Ta commande { $order } a été livrée le { $delivered }.
            [returned] Ta commande { $order } nous est revenue en retour.
           *[cancelled] Ta commande { $order } est annulée.
        }
       *[v] { $state ->
            [processing] Votre commande { $order } du { $placed } est en préparation. Elle devrait arriver au plus tard le { $expected }.
            [packed] Votre commande { $order } du { $placed } est emballée et va bientôt quitter notre entrepôt. Elle devrait arriver au plus tard le { $expected }.
            [shipped] Votre commande { $order } est en route avec { $carrier } et devrait arriver au plus tard le { $expected }.
            [delivered] Votre commande { $order } a été livrée le { $delivered }.
            [returned] Votre commande { $order } nous est revenue en retour.
           *[cancelled] Votre commande { $order } est annulée.
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] Tu peux suivre le colis avec le numéro de suivi { $tracking }.
           *[v] Vous pouvez suivre le colis avec le numéro de suivi { $tracking }.
        }
        [delivered] { $tv ->
            [t] Si quelque chose ne va pas, dis-le-moi.
           *[v] Si quelque chose ne va pas, dites-le-moi.
        }
       *[other] { "" }
    }
cancel-confirm-buffer =
    { $tv ->
        [t] Je peux m’en occuper pour toi.
       *[v] Je peux m’en charger pour vous.
    }
cancel-confirm-next-step =
    { $formality ->
        [casual] Tu veux que j’annule la commande { $order } ({ $total }) ?
        [neutral] Veux-tu vraiment annuler la commande { $order } ({ $total }) ?
       *[formal] Souhaitez-vous vraiment annuler la commande { $order } ({ $total }) ?
    }
order-cancelled-news =
    { $tv ->
        [t] La commande { $order } est annulée. Tu récupères { $total } sous 5 jours ouvrés, par le moyen de paiement que tu as utilisé.
       *[v] La commande { $order } est annulée. Vous recevrez { $total } sous 5 jours ouvrés, par le moyen de paiement que vous avez utilisé.
    }
cancel-refused-news =
    { $formality ->
        [casual] Malheureusement, je ne peux plus annuler la commande { $order }.
        [neutral] Malheureusement, la commande { $order } ne peut plus être annulée.
       *[formal] Malheureusement, la commande { $order } ne peut plus être annulée.
    }
cancel-refused-reason =
    { $state ->
        [shipped] Le colis a déjà quitté notre entrepôt.
        [delivered] Le colis a déjà été livré.
        [returned] Le colis nous est déjà revenu en retour.
       *[cancelled] L’annulation a déjà été faite.
    }
cancel-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Tu n’as plus rien à faire.
            [returned] Tu n’as plus rien à faire.
           *[other] Tu peux renvoyer les articles dans les 30 jours qui suivent la livraison et récupérer ton argent.
        }
       *[v] { $state ->
            [cancelled] Vous n’avez plus rien à faire.
            [returned] Vous n’avez plus rien à faire.
           *[other] Vous pouvez renvoyer les articles dans les 30 jours qui suivent la livraison et en obtenir le remboursement.
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] Qu’est-ce que tu veux changer dans la commande { $order } ? Dis-moi l’article et ce que tu veux à la place, par exemple une autre taille ou quantité.
        [neutral] Que veux-tu changer dans la commande { $order } ? Indique-moi l’article et ce que tu aimerais à la place, par exemple une autre taille ou quantité.
       *[formal] Que souhaitez-vous modifier dans la commande { $order } ? Indiquez-moi l’article et ce que vous aimeriez à la place, par exemple une autre taille ou quantité.
    }
change-ask-buffer = La commande peut encore être modifiée.
change-recorded-news =
    { $tv ->
        [t] J’ai noté ta modification pour la commande { $order }. L’entrepôt la vérifie avant l’emballage, et tu recevras une confirmation par e-mail.
       *[v] Votre modification pour la commande { $order } est notée. L’entrepôt la vérifie avant l’emballage, et vous recevrez une confirmation par e-mail.
    }
change-refused-news =
    { $formality ->
        [casual] Malheureusement, je ne peux plus modifier la commande { $order }.
        [neutral] Malheureusement, la commande { $order } ne peut plus être modifiée.
       *[formal] Malheureusement, la commande { $order } ne peut plus être modifiée.
    }
change-refused-reason = { too-late-reason }
too-late-reason =
    { $state ->
        [packed] Le colis est déjà emballé.
        [shipped] Le colis a déjà quitté notre entrepôt.
        [delivered] Le colis a déjà été livré.
        [returned] Le colis nous est déjà revenu en retour.
       *[cancelled] La commande a été annulée.
    }
change-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Tu peux passer une nouvelle commande.
            [returned] Tu peux passer une nouvelle commande.
           *[other] Tu pourras échanger ou renvoyer l’article dès que tu l’auras reçu.
        }
       *[v] { $state ->
            [cancelled] Vous pouvez passer une nouvelle commande.
            [returned] Vous pouvez passer une nouvelle commande.
           *[other] Vous pourrez échanger ou renvoyer l’article dès que vous l’aurez reçu.
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] C’est quoi l’adresse complète ? Nom, rue, code postal, ville et pays, dans un seul message.
        [neutral] Envoie-moi l’adresse complète dans un seul message : nom, rue, code postal, ville et pays.
       *[formal] Merci de m’envoyer l’adresse complète dans un seul message : nom, rue, code postal, ville et pays.
    }
address-ask-buffer =
    { $tv ->
        [t] Je peux enregistrer l’adresse pour toi.
       *[v] Je peux enregistrer l’adresse pour vous.
    }
address-confirm-next-step =
    { $formality ->
        [casual] C’est bien ça : { $address } ?
        [neutral] Cette adresse est-elle correcte : { $address } ?
       *[formal] Pouvez-vous me confirmer cette adresse : { $address } ?
    }
address-confirm-buffer = Merci.
address-changed-news = La commande { $order } sera livrée à cette adresse : { $address }.
address-saved-news =
    { $tv ->
        [t] Cette adresse de livraison est enregistrée dans ton compte : { $address }.
       *[v] Cette adresse de livraison est enregistrée dans votre compte : { $address }.
    }
address-refused-news =
    { $formality ->
        [casual] Malheureusement, je ne peux plus changer l’adresse de la commande { $order }.
        [neutral] Malheureusement, l’adresse de la commande { $order } ne peut plus être modifiée.
       *[formal] Malheureusement, l’adresse de la commande { $order } ne peut plus être modifiée.
    }
address-refused-reason = { too-late-reason }
address-refused-alternative =
    { $state ->
        [shipped] { $tv ->
            [t] Avec le lien de suivi du transporteur, tu peux encore choisir un point relais.
           *[v] Avec le lien de suivi du transporteur, vous pouvez encore choisir un point relais.
        }
       *[other] { $tv ->
            [t] Si tu as besoin d’aide, demande à parler à quelqu’un.
           *[v] Si vous avez besoin d’aide, demandez à parler à une personne.
        }
    }
