# Québec : seulement ce qui diffère de fr (mots d’ici ; pas d’espace devant ? ! et le point-virgule).
invoice-missing-news =
    { $tv ->
        [t] Il n’y a pas encore de facture pour la commande { $order }. Elle est établie quand le colis quitte notre entrepôt, et tu la recevras par courriel.
       *[v] Il n’y a pas encore de facture pour la commande { $order }. Elle est établie quand le colis quitte notre entrepôt, et vous la recevrez par courriel.
    }
refund-confirm-next-step =
    { $formality ->
        [casual] Je lance le retour de la commande { $order } et le remboursement de { $amount }?
        [neutral] Veux-tu que je lance le retour de la commande { $order } et le remboursement de { $amount }?
       *[formal] Souhaitez-vous retourner la commande { $order } et obtenir le remboursement de { $amount }?
    }
refund-started-news =
    { $tv ->
        [t] Le remboursement de { $amount } pour la commande { $order } est lancé. Renvoie les articles avec l’étiquette de retour qui se trouve sous « Mes commandes »; l’argent te revient par le moyen de paiement que tu as utilisé, dans les 5 jours ouvrables qui suivent leur arrivée.
       *[v] Le remboursement de { $amount } pour la commande { $order } est lancé. Renvoyez les articles avec l’étiquette de retour qui se trouve sous « Mes commandes »; l’argent vous revient par le moyen de paiement que vous avez utilisé, dans les 5 jours ouvrables qui suivent leur arrivée.
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] Donc, je ne peux malheureusement pas te rembourser la commande { $order }.
            [neutral] C’est pourquoi nous ne pouvons malheureusement pas te rembourser la commande { $order }.
           *[formal] C’est pourquoi nous ne sommes malheureusement pas en mesure de vous rembourser la commande { $order }.
        }
       *[direct] { $formality ->
            [casual] Malheureusement, je ne peux pas te rembourser la commande { $order }.
            [neutral] Malheureusement, nous ne pouvons pas te rembourser la commande { $order }.
           *[formal] Malheureusement, nous ne sommes pas en mesure de vous rembourser la commande { $order }.
        }
    }
refund-refused-reason =
    { $reason ->
        [period] La livraison a eu lieu le { $delivered }, et le délai de retour de 30 jours s’est terminé le { $deadline }.
        [undelivered] La livraison n’a pas encore eu lieu; un remboursement est possible dès que le colis est arrivé.
        [refunded] Un remboursement a déjà été lancé pour cette commande.
       *[cancelled] La commande a été annulée, et l’argent est déjà en cours de remboursement.
    }
refund-status-news =
    { $state ->
        [requested] Le remboursement de { $amount } pour la commande { $order } est enregistré; nous attendons l’arrivée du retour.
        [approved] Le remboursement de { $amount } pour la commande { $order } est accepté et sera versé sous 5 jours ouvrables.
        [paid] Le remboursement de { $amount } pour la commande { $order } a été versé le { $paid }.
       *[refused] Le remboursement de la commande { $order } a été refusé.
    }
