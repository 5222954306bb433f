# Québec : seulement ce qui diffère de fr (mots d’ici ; pas d’espace devant ? ! et le point-virgule).
faq-check-refund-policy =
    { $tv ->
        [t] Tu as 30 jours après la livraison pour renvoyer un article, non utilisé et avec son étiquette. L’argent te revient par le moyen de paiement que tu as utilisé, dans les 5 jours ouvrables qui suivent l’arrivée du retour.
       *[v] Vous avez 30 jours après la livraison pour renvoyer un article, non utilisé et avec son étiquette. L’argent vous revient par le moyen de paiement que vous avez utilisé, dans les 5 jours ouvrables qui suivent l’arrivée du retour.
    }
faq-payment-issue =
    { $tv ->
        [t] Vérifie les données et le plafond de ta carte, ou essaie un autre moyen de paiement; la commande n’est passée qu’une fois le paiement confirmé. Un double débit qui n’est que réservé disparaît tout seul sous 3 à 5 jours ouvrables. Si ça ne suffit pas, quelqu’un de l’équipe s’en occupera.
       *[v] Vérifiez les données et le plafond de votre carte, ou essayez un autre moyen de paiement; la commande n’est passée qu’une fois le paiement confirmé. Un double débit qui n’est que réservé disparaît de lui-même sous 3 à 5 jours ouvrables. Si cela ne suffit pas, une personne de notre équipe s’en occupera.
    }
faq-place-order =
    { $tv ->
        [t] Mets l’article dans le panier, va sur « Valider le panier », choisis l’adresse, la livraison et le paiement, puis « Acheter ». La confirmation arrive par courriel.
       *[v] Mettez l’article dans le panier, allez sur « Valider le panier », choisissez l’adresse, la livraison et le paiement, puis « Acheter ». Vous recevrez une confirmation par courriel.
    }
faq-installments =
    { $tv ->
        [t] Tu peux payer en trois versements sans intérêts avec notre partenaire de paiement, si l’option est proposée au moment de payer.
       *[v] Vous pouvez payer en trois versements sans intérêts avec notre partenaire de paiement, si l’option est proposée au moment de payer.
    }
faq-gift-card =
    { $tv ->
        [t] Nos cartes-cadeaux vont de 10 à 500 dans la devise de la boutique pour ton pays et arrivent tout de suite par courriel. Elles sont valables trois ans et ne sont pas remboursables en argent.
       *[v] Nos cartes-cadeaux vont de 10 à 500 dans la devise de la boutique pour votre pays et sont envoyées aussitôt par courriel. Elles sont valables trois ans et ne sont pas remboursables en argent.
    }
faq-tax-invoice =
    { $tv ->
        [t] Indique ton entreprise et ton numéro de TPS/TVQ avant de commander. Une correction reste possible pendant 14 jours.
       *[v] Indiquez votre entreprise et votre numéro de TPS/TVQ avant de commander. Une correction reste possible pendant 14 jours.
    }
faq-delivery-options =
    { $tv ->
        [t] Tu as le choix entre la livraison standard, l’express (le jour ouvrable suivant pour une commande avant 14 h) et le point de ramassage. Le prix s’affiche avant que tu paies.
       *[v] Vous avez le choix entre la livraison standard, l’express (le jour ouvrable suivant pour une commande avant 14 h) et le point de ramassage. Le prix s’affiche avant le paiement.
    }
faq-delivery-period = La livraison standard prend 2 à 4 jours ouvrables, et l’express arrive le jour ouvrable suivant. À l’étranger, il faut 5 à 8 jours ouvrables.
faq-international-shipping =
    { $tv ->
        [t] Nous livrons dans 40 pays; tu trouveras la liste au moment de payer. La livraison prend 5 à 8 jours ouvrables.
       *[v] Nous livrons dans 40 pays; vous trouverez la liste au moment de payer. La livraison prend 5 à 8 jours ouvrables.
    }
faq-customs-duties = Il n’y a pas de droits de douane au sein de l’UE. Ailleurs, y compris au Canada, des droits et des taxes peuvent s’ajouter : ils s’affichent au moment de payer, dans la mesure où nous les connaissons, et se règlent auprès du transporteur.
faq-pickup-point =
    { $tv ->
        [t] Le point de ramassage garde ton colis 7 jours. Prends une pièce d’identité et le code reçu par courriel.
       *[v] Le point de ramassage garde votre colis 7 jours. Munissez-vous d’une pièce d’identité et du code reçu par courriel.
    }
faq-delivery-attempt-failed = Le transporteur repasse une fois. Ensuite, le colis est déposé au point de ramassage le plus proche.
faq-lost-parcel =
    { $tv ->
        [t] Si le suivi ne bouge pas pendant 7 jours, nous lançons une recherche auprès du transporteur. Après 5 jours ouvrables de plus, tu reçois un nouvel envoi ou ton argent.
       *[v] Si le suivi ne bouge pas pendant 7 jours, nous lançons une recherche auprès du transporteur. Après 5 jours ouvrables de plus, vous recevez un nouvel envoi ou votre remboursement.
    }
faq-delivered-not-received =
    { $tv ->
        [t] Demande d’abord aux voisins, et regarde au point de ramassage et dans ta boîte aux lettres. Si le colis n’est toujours pas là après 2 jours, nous demandons au transporteur une preuve de livraison.
       *[v] Demandez d’abord aux voisins, et regardez au point de ramassage et dans votre boîte aux lettres. Si le colis n’est toujours pas là après 2 jours, nous demandons au transporteur une preuve de livraison.
    }
faq-damaged-item =
    { $tv ->
        [t] Envoie-nous une photo de l’article dans les 14 jours, ici ou par courriel. Nous te le remplaçons ou te le remboursons, et le retour est gratuit.
       *[v] Envoyez-nous une photo de l’article dans les 14 jours, ici ou par courriel. Nous vous le remplaçons ou vous le remboursons, et le retour est gratuit.
    }
faq-missing-item =
    { $tv ->
        [t] Les grosses commandes arrivent parfois en plusieurs colis, regarde d’abord le courriel d’expédition. S’il manque encore quelque chose après 3 jours, nous te le renvoyons ou te le remboursons.
       *[v] Les grosses commandes arrivent parfois en plusieurs colis, regardez d’abord le courriel d’expédition. S’il manque encore un article après 3 jours, nous vous le renvoyons ou vous le remboursons.
    }
faq-return-cost =
    { $tv ->
        [t] Le retour est gratuit dans l’UE, au Royaume-Uni et aux États-Unis. Ailleurs, y compris au Canada, les frais de retour sont à ta charge.
       *[v] Le retour est gratuit dans l’UE, au Royaume-Uni et aux États-Unis. Ailleurs, y compris au Canada, les frais de retour sont à votre charge.
    }
faq-out-of-stock =
    { $tv ->
        [t] Clique sur « Me prévenir » sur la page de l’article, et tu recevras un courriel dès son retour.
       *[v] Cliquez sur « Me prévenir » sur la page de l’article, et vous recevrez un courriel dès son retour.
    }
faq-create-account =
    { $asking ->
        [fewest] { $tv ->
            [t] Tu peux commander sans compte, en mode invité. Si tu veux un compte, clique en haut à droite sur « Se connecter », puis sur « Créer un compte », et indique ton courriel, ton nom et un mot de passe. Confirme ensuite avec le lien reçu par courriel.
           *[v] La commande est possible sans compte, en mode invité. Si vous souhaitez un compte, cliquez en haut à droite sur « Se connecter », puis sur « Créer un compte », et indiquez votre courriel, votre nom et un mot de passe. Confirmez ensuite avec le lien reçu par courriel.
        }
       *[usual] { $tv ->
            [t] Clique en haut à droite sur « Se connecter », puis sur « Créer un compte », et indique ton courriel, ton nom et un mot de passe. Confirme ensuite avec le lien reçu par courriel. Tu peux aussi commander sans compte, en mode invité.
           *[v] Cliquez en haut à droite sur « Se connecter », puis sur « Créer un compte », et indiquez votre courriel, votre nom et un mot de passe. Confirmez ensuite avec le lien reçu par courriel. La commande est aussi possible sans compte, en mode invité.
        }
    }{ account-offer }
faq-edit-account =
    { $tv ->
        [t] Tu peux changer ton nom, ton courriel et ton téléphone sous « Mon compte » > « Données personnelles ». Un nouveau courriel doit être confirmé avec un lien.
       *[v] Vous pouvez modifier votre nom, votre courriel et votre téléphone sous « Mon compte » > « Données personnelles ». Un nouveau courriel doit être confirmé avec un lien.
    }
faq-recover-password =
    { $tv ->
        [t] Clique sur « Se connecter » > « Mot de passe oublié » : tu recevras par courriel un lien valable une heure. Regarde aussi dans ton dossier de courriels indésirables.
       *[v] Cliquez sur « Se connecter » > « Mot de passe oublié » : vous recevrez par courriel un lien valable une heure. Regardez aussi dans votre dossier de courriels indésirables.
    }
faq-registration-problems =
    { $tv ->
        [t] Regarde d’abord si le courriel de confirmation est dans ton dossier de courriels indésirables. Il n’y a qu’un compte par adresse, et le mot de passe doit avoir au moins 10 caractères. Si ça ne marche toujours pas, quelqu’un de l’équipe créera le compte pour toi.
       *[v] Regardez d’abord si le courriel de confirmation est dans votre dossier de courriels indésirables. Il n’y a qu’un compte par adresse, et le mot de passe doit avoir au moins 10 caractères. Si cela ne fonctionne toujours pas, une personne de notre équipe créera le compte pour vous.
    }
faq-switch-account =
    { $tv ->
        [t] Il y a des comptes particuliers, famille et professionnels; tu peux changer le tien sous « Mon compte » > « Type de compte », tes commandes et tes points suivent. Pour utiliser un autre accès, déconnecte-toi d’abord.
       *[v] Il y a des comptes particuliers, famille et professionnels; vous pouvez changer le vôtre sous « Mon compte » > « Type de compte », vos commandes et vos points suivent. Pour utiliser un autre accès, déconnectez-vous d’abord.
    }
faq-loyalty-points =
    { $tv ->
        [t] Chaque dollar dépensé te rapporte un point, et 100 points valent 5 dollars sur ton prochain achat. Les points expirent au bout de 24 mois.
       *[v] Chaque dollar dépensé vous rapporte un point, et 100 points valent 5 dollars sur votre prochain achat. Les points expirent au bout de 24 mois.
    }{ points-offer }
faq-family-account = Jusqu’à cinq personnes partagent un carnet d’adresses et leurs points. La personne titulaire du compte invite les autres par courriel.
faq-business-account =
    { $tv ->
        [t] Avec un compte professionnel, tu peux payer sur facture à 14 jours (après vérification), avoir plusieurs utilisateurs et faire figurer ton numéro de TPS/TVQ sur la facture.
       *[v] Avec un compte professionnel, vous pouvez payer sur facture à 14 jours (après vérification), avoir plusieurs utilisateurs et faire figurer votre numéro de TPS/TVQ sur la facture.
    }
faq-unsubscribe-messages =
    { $tv ->
        [t] Pour ne plus recevoir nos messages, utilise le lien à la fin de chaque courriel ou va dans « Mon compte » > « Messages ».
       *[v] Pour ne plus recevoir nos messages, utilisez le lien à la fin de chaque courriel ou allez dans « Mon compte » > « Messages ».
    }
faq-contact-customer-service =
    { $tv ->
        [t] Le clavardage est ouvert jour et nuit. Notre équipe est là du lundi au vendredi de 8 h à 20 h et le samedi de 9 h à 16 h (heure de la boutique, UTC), et tu peux écrire à help@comity.example.
       *[v] Le clavardage est ouvert jour et nuit. Notre équipe est là du lundi au vendredi de 8 h à 20 h et le samedi de 9 h à 16 h (heure de la boutique, UTC), et vous pouvez écrire à help@comity.example.
    }
