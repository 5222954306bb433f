# L'argent : factures et remboursements.
invoice-found-news = Voici la facture { $invoice } du { $issued } pour la commande { $order }, d’un montant total de { $total }.
invoice-found-next-step =
    { $tv ->
        [t] Tu peux ouvrir et enregistrer la facture avec le bouton ci-dessous.
       *[v] Vous pouvez ouvrir et enregistrer la facture avec le bouton ci-dessous.
    }
invoice-missing-news =
    { $tv ->
        [t] Il n’y a pas encore de facture pour la commande { $order }. Elle est établie quand le colis quitte notre entrepôt, et tu la recevras par e-mail.
       *[v] Il n’y a pas encore de facture pour la commande { $order }. Elle est établie quand le colis quitte notre entrepôt, et vous la recevrez par e-mail.
    }
refund-confirm-buffer =
    { $tv ->
        [t] Je peux m’en occuper pour toi.
       *[v] Je peux m’en charger pour vous.
    }
refund-confirm-next-step =
    { $formality ->
        [casual] Je lance le retour de la commande { $order } et le remboursement de { $amount } ?
        [neutral] Veux-tu que je lance le retour de la commande { $order } et le remboursement de { $amount } ?
       *[formal] Souhaitez-vous retourner la commande { $order } et obtenir le remboursement de { $amount } ?
    }
refund-started-news =
    { $tv ->
        [t] Le remboursement de { $amount } pour la commande { $order } est lancé. Renvoie les articles avec l’étiquette de retour qui se trouve sous « Mes commandes » ; l’argent te revient par le moyen de paiement que tu as utilisé, dans les 5 jours ouvrés qui suivent leur arrivée.
       *[v] Le remboursement de { $amount } pour la commande { $order } est lancé. Renvoyez les articles avec l’étiquette de retour qui se trouve sous « Mes commandes » ; l’argent vous revient par le moyen de paiement que vous avez utilisé, dans les 5 jours ouvrés qui suivent leur arrivée.
    }
refund-refused-thanks =
    { $formality ->
        [casual] Merci d’avoir demandé.
        [neutral] Merci de nous avoir posé la question.
       *[formal] Nous vous remercions de nous avoir écrit au sujet de votre remboursement.
    }
refund-refused-empathy =
    { $formality ->
        [casual] Je sais que tu espérais autre chose.
        [neutral] Je comprends que tu espérais une autre réponse.
       *[formal] Nous comprenons que vous espériez une autre réponse.
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] Du coup, je ne peux malheureusement pas te rembourser la commande { $order }.
            [neutral] C’est pourquoi nous ne pouvons malheureusement pas te rembourser la commande { $order }.
           *[formal] C’est pourquoi nous ne sommes malheureusement pas en mesure de vous rembourser la commande { $order }.
        }
       *[direct] { $formality ->
            [casual] Malheureusement, je ne peux pas te rembourser la commande { $order }.
            [neutral] Malheureusement, nous ne pouvons pas te rembourser la commande { $order }.
           *[formal] Malheureusement, nous ne sommes pas en mesure de vous rembourser la commande { $order }.
        }
    }
# $reason : period (le délai est passé), undelivered, refunded (déjà remboursée), cancelled (l'argent est en route)
refund-refused-reason =
    { $reason ->
        [period] La livraison a eu lieu le { $delivered }, et le délai de retour de 30 jours s’est terminé le { $deadline }.
        [undelivered] La livraison n’a pas encore eu lieu ; un remboursement est possible dès que le colis est arrivé.
        [refunded] Un remboursement a déjà été lancé pour cette commande.
       *[cancelled] La commande a été annulée, et l’argent est déjà en cours de remboursement.
    }
refund-refused-alternative =
    { $reason ->
        [period] { $tv ->
            [t] Si l’article a un défaut, la garantie de deux ans s’applique toujours. Une personne de l’équipe peut regarder cela avec toi.
           *[v] Si l’article a un défaut, la garantie de deux ans s’applique toujours. Une personne de notre équipe peut examiner cela avec vous.
        }
        [undelivered] { $tv ->
            [t] Tu peux refuser le colis, ou revenir vers moi quand tu l’auras reçu.
           *[v] Vous pouvez refuser le colis, ou revenir vers moi quand vous l’aurez reçu.
        }
       *[other] { $tv ->
            [t] Tu peux me demander à tout moment où en est le remboursement.
           *[v] Vous pouvez me demander à tout moment où en est le remboursement.
        }
    }
# $state : requested, approved, paid, refused
refund-status-news =
    { $state ->
        [requested] Le remboursement de { $amount } pour la commande { $order } est enregistré ; nous attendons l’arrivée du retour.
        [approved] Le remboursement de { $amount } pour la commande { $order } est accepté et sera versé sous 5 jours ouvrés.
        [paid] Le remboursement de { $amount } pour la commande { $order } a été versé le { $paid }.
       *[refused] Le remboursement de la commande { $order } a été refusé.
    }
refund-none-news =
    { $tv ->
        [t] Je ne vois pas de remboursement dans ton compte.
       *[v] Je ne vois pas de remboursement dans votre compte.
    }
refund-none-alternative =
    { $tv ->
        [t] Tu peux demander un retour directement sous « Mes commandes » > « Retourner ».
       *[v] Vous pouvez demander un retour directement sous « Mes commandes » > « Retourner ».
    }
refund-none-next-step =
    { $tv ->
        [t] Si tu veux retourner quelque chose, dis-moi de quelle commande il s’agit.
       *[v] Si vous souhaitez retourner quelque chose, dites-moi de quelle commande il s’agit.
    }
