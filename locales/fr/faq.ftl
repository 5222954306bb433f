# Les réponses aux questions fréquentes : l'information seule, l'accueil et la conclusion viennent d'ailleurs. Les questions sont dans faq.yml.

# Commander et payer
faq-check-cancellation-fee =
    { $tv ->
        [t] L’annulation est gratuite tant que le colis n’est pas parti. Après, il suffit de renvoyer les articles, et tu ne paies pas de frais pour ça non plus.
       *[v] L’annulation est gratuite tant que le colis n’est pas parti. Ensuite, il suffit de renvoyer les articles, et nous ne vous facturons pas de frais pour cela non plus.
    }
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $tv ->
            [t] Tu peux payer par virement bancaire, sans carte. Tu peux aussi payer par carte (Visa, Mastercard ou American Express), PayPal, Apple Pay ou Google Pay. Les moyens habituels dans ton pays s’affichent au moment de payer.
           *[v] Vous pouvez payer par virement bancaire, sans carte. Vous pouvez aussi payer par carte (Visa, Mastercard ou American Express), PayPal, Apple Pay ou Google Pay. Les moyens habituels dans votre pays s’affichent au moment de payer.
        }
       *[usual] { $tv ->
            [t] Tu peux payer par carte (Visa, Mastercard ou American Express), PayPal, Apple Pay, Google Pay ou virement bancaire. Les moyens habituels dans ton pays s’affichent au moment de payer.
           *[v] Vous pouvez payer par carte (Visa, Mastercard ou American Express), PayPal, Apple Pay, Google Pay ou virement bancaire. Les moyens habituels dans votre pays s’affichent au moment de payer.
        }
    }
faq-check-refund-policy =
    { $tv ->
        [t] Tu as 30 jours après la livraison pour renvoyer un article, non utilisé et avec son étiquette. L’argent te revient par le moyen de paiement que tu as utilisé, dans les 5 jours ouvrés qui suivent l’arrivée du retour.
       *[v] Vous avez 30 jours après la livraison pour renvoyer un article, non utilisé et avec son étiquette. L’argent vous revient par le moyen de paiement que vous avez utilisé, dans les 5 jours ouvrés qui suivent l’arrivée du retour.
    }
faq-payment-issue =
    { $tv ->
        [t] Vérifie les données et le plafond de ta carte, ou essaie un autre moyen de paiement ; la commande n’est passée qu’une fois le paiement confirmé. Un double débit qui n’est que réservé disparaît tout seul sous 3 à 5 jours ouvrés. Si ça ne suffit pas, quelqu’un de l’équipe s’en occupera.
       *[v] Vérifiez les données et le plafond de votre carte, ou essayez un autre moyen de paiement ; la commande n’est passée qu’une fois le paiement confirmé. Un double débit qui n’est que réservé disparaît de lui-même sous 3 à 5 jours ouvrés. Si cela ne suffit pas, une personne de notre équipe s’en occupera.
    }
faq-place-order =
    { $tv ->
        [t] Mets l’article dans le panier, va sur « Valider le panier », choisis l’adresse, la livraison et le paiement, puis « Acheter ». La confirmation arrive par e-mail.
       *[v] Mettez l’article dans le panier, allez sur « Valider le panier », choisissez l’adresse, la livraison et le paiement, puis « Acheter ». Vous recevrez une confirmation par e-mail.
    }
faq-installments =
    { $tv ->
        [t] Tu peux payer en trois fois sans intérêts avec notre partenaire de paiement, si l’option est proposée au moment de payer.
       *[v] Vous pouvez payer en trois fois sans intérêts avec notre partenaire de paiement, si l’option est proposée au moment de payer.
    }
faq-card-security =
    { $tv ->
        [t] Les données de ta carte sont transmises chiffrées au prestataire de paiement. Nous ne voyons jamais le numéro complet.
       *[v] Les données de votre carte sont transmises chiffrées au prestataire de paiement. Nous ne voyons jamais le numéro complet.
    }
faq-discount-code =
    { $tv ->
        [t] Saisis le code dans le panier avant de payer. C’est un seul code par commande, et on ne peut pas l’ajouter après coup.
       *[v] Saisissez le code dans le panier avant de payer. Un seul code est valable par commande, et il ne peut pas être ajouté après coup.
    }
faq-price-adjustment =
    { $tv ->
        [t] Si le prix baisse dans les 7 jours qui suivent ta commande, nous te remboursons la différence sur demande.
       *[v] Si le prix baisse dans les 7 jours qui suivent votre commande, nous vous remboursons la différence sur demande.
    }
faq-gift-card =
    { $tv ->
        [t] Nos cartes cadeaux vont de 10 à 500 dans la devise de la boutique pour ton pays et arrivent tout de suite par e-mail. Elles sont valables trois ans et ne sont pas remboursables en argent.
       *[v] Nos cartes cadeaux vont de 10 à 500 dans la devise de la boutique pour votre pays et sont envoyées aussitôt par e-mail. Elles sont valables trois ans et ne sont pas remboursables en argent.
    }
faq-gift-wrapping =
    { $tv ->
        [t] Tu peux choisir l’emballage cadeau dans le panier pour chaque article. Tu peux y joindre une carte avec un texte de 200 caractères au maximum, et aucun prix ne figure dans le colis.
       *[v] Vous pouvez choisir l’emballage cadeau dans le panier pour chaque article. Vous pouvez y joindre une carte avec un texte de 200 caractères au maximum, et aucun prix ne figure dans le colis.
    }
faq-tax-invoice =
    { $tv ->
        [t] Indique ta société et ton numéro de TVA avant de commander. Une correction reste possible pendant 14 jours.
       *[v] Indiquez votre société et votre numéro de TVA avant de commander. Une correction reste possible pendant 14 jours.
    }

# La livraison
faq-delivery-options =
    { $tv ->
        [t] Tu as le choix entre la livraison standard, l’express (le jour ouvré suivant pour une commande avant 14 h) et le point relais. Le prix s’affiche avant que tu paies.
       *[v] Vous avez le choix entre la livraison standard, l’express (le jour ouvré suivant pour une commande avant 14 h) et le point relais. Le prix s’affiche avant le paiement.
    }
faq-delivery-period = La livraison standard prend 2 à 4 jours ouvrés, et l’express arrive le jour ouvré suivant. À l’étranger, il faut 5 à 8 jours ouvrés.
faq-international-shipping =
    { $tv ->
        [t] Nous livrons dans 40 pays ; tu trouveras la liste au moment de payer. La livraison prend 5 à 8 jours ouvrés.
       *[v] Nous livrons dans 40 pays ; vous trouverez la liste au moment de payer. La livraison prend 5 à 8 jours ouvrés.
    }
faq-customs-duties = Il n’y a pas de droits de douane au sein de l’UE. Ailleurs, des droits et des taxes peuvent s’ajouter : ils s’affichent au moment de payer, dans la mesure où nous les connaissons, et se règlent auprès du transporteur.
faq-change-delivery-date =
    { $tv ->
        [t] Tu peux changer la date jusqu’à la veille au soir, avec le lien de suivi du transporteur.
       *[v] Vous pouvez changer la date jusqu’à la veille au soir, avec le lien de suivi du transporteur.
    }
faq-pickup-point =
    { $tv ->
        [t] Le point relais garde ton colis 7 jours. Prends une pièce d’identité et le code reçu par e-mail.
       *[v] Le point relais garde votre colis 7 jours. Munissez-vous d’une pièce d’identité et du code reçu par e-mail.
    }
faq-delivery-attempt-failed = Le transporteur repasse une fois. Ensuite, le colis est déposé au point relais le plus proche.
faq-partial-delivery =
    { $tv ->
        [t] Les articles partent dès qu’ils sont prêts. Tu ne paies la livraison qu’une fois.
       *[v] Les articles partent dès qu’ils sont prêts. Vous ne payez la livraison qu’une fois.
    }
faq-lost-parcel =
    { $tv ->
        [t] Si le suivi ne bouge pas pendant 7 jours, nous lançons une recherche auprès du transporteur. Après 5 jours ouvrés de plus, tu reçois un nouvel envoi ou ton argent.
       *[v] Si le suivi ne bouge pas pendant 7 jours, nous lançons une recherche auprès du transporteur. Après 5 jours ouvrés de plus, vous recevez un nouvel envoi ou votre remboursement.
    }
faq-delivered-not-received =
    { $tv ->
        [t] Demande d’abord aux voisins, et regarde au point relais et dans ta boîte aux lettres. Si le colis n’est toujours pas là après 2 jours, nous demandons au transporteur une preuve de livraison.
       *[v] Demandez d’abord aux voisins, et regardez au point relais et dans votre boîte aux lettres. Si le colis n’est toujours pas là après 2 jours, nous demandons au transporteur une preuve de livraison.
    }

# Quand quelque chose ne va pas
faq-damaged-item =
    { $tv ->
        [t] Envoie-nous une photo de l’article dans les 14 jours, ici ou par e-mail. Nous te le remplaçons ou te le remboursons, et le retour est gratuit.
       *[v] Envoyez-nous une photo de l’article dans les 14 jours, ici ou par e-mail. Nous vous le remplaçons ou vous le remboursons, et le retour est gratuit.
    }
faq-wrong-item =
    { $tv ->
        [t] Nous faisons reprendre gratuitement l’article reçu par erreur et nous t’envoyons le bon tout de suite.
       *[v] Nous faisons reprendre gratuitement l’article reçu par erreur et nous vous envoyons le bon aussitôt.
    }
faq-missing-item =
    { $tv ->
        [t] Les grosses commandes arrivent parfois en plusieurs colis, regarde d’abord l’e-mail d’expédition. S’il manque encore quelque chose après 3 jours, nous te le renvoyons ou te le remboursons.
       *[v] Les grosses commandes arrivent parfois en plusieurs colis, regardez d’abord l’e-mail d’expédition. S’il manque encore un article après 3 jours, nous vous le renvoyons ou vous le remboursons.
    }
faq-warranty =
    { $tv ->
        [t] La garantie contre les défauts de fabrication est de deux ans. Ton numéro de commande suffit comme preuve d’achat.
       *[v] La garantie contre les défauts de fabrication est de deux ans. Votre numéro de commande suffit comme preuve d’achat.
    }

# Retours et échanges
faq-return-how =
    { $tv ->
        [t] Va dans « Mes commandes » > « Retourner », puis imprime l’étiquette ou montre le code QR au point de dépôt.
       *[v] Allez dans « Mes commandes » > « Retourner », puis imprimez l’étiquette ou montrez le code QR au point de dépôt.
    }
faq-return-period =
    { $tv ->
        [t] Tu as 30 jours à partir de la livraison pour renvoyer un article.
       *[v] Vous avez 30 jours à partir de la livraison pour renvoyer un article.
    }
faq-return-cost =
    { $tv ->
        [t] Le retour est gratuit dans l’UE, au Royaume-Uni et aux États-Unis. Ailleurs, les frais de retour sont à ta charge.
       *[v] Le retour est gratuit dans l’UE, au Royaume-Uni et aux États-Unis. Ailleurs, les frais de retour sont à votre charge.
    }
faq-exchange-size =
    { $tv ->
        [t] Renvoie l’article et recommande, ou choisis « Échanger la taille » dans ton compte si la taille est en stock. La nouvelle part dès que ton retour est scanné.
       *[v] Vous pouvez renvoyer l’article et recommander, ou choisir « Échanger la taille » dans votre compte si la taille est en stock. La nouvelle part dès que votre retour est scanné.
    }

# Les articles
faq-out-of-stock =
    { $tv ->
        [t] Clique sur « Me prévenir » sur la page de l’article, et tu recevras un e-mail dès son retour.
       *[v] Cliquez sur « Me prévenir » sur la page de l’article, et vous recevrez un e-mail dès son retour.
    }
faq-size-guide =
    { $tv ->
        [t] Chaque page d’article a un tableau des tailles, avec à côté les remarques de la clientèle sur la coupe. Si tu hésites entre deux tailles, prends la plus grande.
       *[v] Chaque page d’article a un tableau des tailles, avec à côté les remarques de la clientèle sur la coupe. Si vous hésitez entre deux tailles, prenez la plus grande.
    }
faq-product-care = Les conseils d’entretien figurent sur l’étiquette cousue dans l’article et sur sa page, sous « Entretien ».
faq-review =
    { $tv ->
        [t] Une fois la commande livrée, tu peux donner ton avis sur la page de l’article ou sous « Mes commandes » > « Écrire un avis ». Nous publions aussi les avis critiques.
       *[v] Une fois la commande livrée, vous pouvez donner votre avis sur la page de l’article ou sous « Mes commandes » > « Écrire un avis ». Nous publions aussi les avis critiques.
    }
faq-sustainability = Nos colis sont sans plastique, et les articles retournés sont remis en vente. Notre bilan climatique se trouve sur le site.

# Le compte
faq-create-account =
    { $asking ->
        [fewest] { $tv ->
            [t] Tu peux commander sans compte, en mode invité. Si tu veux un compte, clique en haut à droite sur « Se connecter », puis sur « Créer un compte », et indique ton e-mail, ton nom et un mot de passe. Confirme ensuite avec le lien reçu par e-mail.
           *[v] La commande est possible sans compte, en mode invité. Si vous souhaitez un compte, cliquez en haut à droite sur « Se connecter », puis sur « Créer un compte », et indiquez votre e-mail, votre nom et un mot de passe. Confirmez ensuite avec le lien reçu par e-mail.
        }
       *[usual] { $tv ->
            [t] Clique en haut à droite sur « Se connecter », puis sur « Créer un compte », et indique ton e-mail, ton nom et un mot de passe. Confirme ensuite avec le lien reçu par e-mail. Tu peux aussi commander sans compte, en mode invité.
           *[v] Cliquez en haut à droite sur « Se connecter », puis sur « Créer un compte », et indiquez votre e-mail, votre nom et un mot de passe. Confirmez ensuite avec le lien reçu par e-mail. La commande est aussi possible sans compte, en mode invité.
        }
    }{ account-offer }
account-offer =
    { $offer ->
        [family] { " " }Un compte famille permet à cinq personnes au plus de partager un carnet d’adresses et leurs points.
        [personal] { $tv ->
            [t] { " " }Avec ton compte, tu gagnes des points à chaque commande.
           *[v] { " " }Avec votre compte, vous gagnez des points à chaque commande.
        }
       *[none] { "" }
    }
faq-edit-account =
    { $tv ->
        [t] Tu peux changer ton nom, ton e-mail et ton téléphone sous « Mon compte » > « Données personnelles ». Un nouvel e-mail doit être confirmé avec un lien.
       *[v] Vous pouvez modifier votre nom, votre e-mail et votre téléphone sous « Mon compte » > « Données personnelles ». Un nouvel e-mail doit être confirmé avec un lien.
    }
faq-recover-password =
    { $tv ->
        [t] Clique sur « Se connecter » > « Mot de passe oublié » : tu recevras par e-mail un lien valable une heure. Regarde aussi dans tes spams.
       *[v] Cliquez sur « Se connecter » > « Mot de passe oublié » : vous recevrez par e-mail un lien valable une heure. Regardez aussi dans vos courriers indésirables.
    }
faq-registration-problems =
    { $tv ->
        [t] Regarde d’abord si l’e-mail de confirmation est dans tes spams. Il n’y a qu’un compte par adresse, et le mot de passe doit avoir au moins 10 caractères. Si ça ne marche toujours pas, quelqu’un de l’équipe créera le compte pour toi.
       *[v] Regardez d’abord si l’e-mail de confirmation est dans vos courriers indésirables. Il n’y a qu’un compte par adresse, et le mot de passe doit avoir au moins 10 caractères. Si cela ne fonctionne toujours pas, une personne de notre équipe créera le compte pour vous.
    }
faq-switch-account =
    { $tv ->
        [t] Il y a des comptes particuliers, famille et professionnels ; tu peux changer le tien sous « Mon compte » > « Type de compte », tes commandes et tes points suivent. Pour utiliser un autre accès, déconnecte-toi d’abord.
       *[v] Il y a des comptes particuliers, famille et professionnels ; vous pouvez changer le vôtre sous « Mon compte » > « Type de compte », vos commandes et vos points suivent. Pour utiliser un autre accès, déconnectez-vous d’abord.
    }
faq-loyalty-points =
    { $tv ->
        [t] Chaque unité de monnaie dépensée te rapporte un point, et 100 points valent 5 sur ta prochaine commande. Les points expirent au bout de 24 mois.
       *[v] Chaque unité de monnaie dépensée vous rapporte un point, et 100 points valent 5 sur votre prochaine commande. Les points expirent au bout de 24 mois.
    }{ points-offer }
points-offer =
    { $offer ->
        [family] { " " }Avec un compte famille, les points de chacun s’additionnent.
       *[other] { "" }
    }
faq-family-account = Jusqu’à cinq personnes partagent un carnet d’adresses et leurs points. La personne titulaire du compte invite les autres par e-mail.
faq-business-account =
    { $tv ->
        [t] Avec un compte professionnel, tu peux payer sur facture à 14 jours (après vérification), avoir plusieurs utilisateurs et faire figurer ton numéro de TVA sur la facture.
       *[v] Avec un compte professionnel, vous pouvez payer sur facture à 14 jours (après vérification), avoir plusieurs utilisateurs et faire figurer votre numéro de TVA sur la facture.
    }
faq-data-privacy =
    { $tv ->
        [t] Nous n’utilisons que les données nécessaires à une commande, et nous n’en vendons aucune. Tu peux demander une copie de tes données ou leur effacement sous « Mon compte » > « Confidentialité ».
       *[v] Nous n’utilisons que les données nécessaires à une commande, et nous n’en vendons aucune. Vous pouvez demander une copie de vos données ou leur effacement sous « Mon compte » > « Confidentialité ».
    }
faq-unsubscribe-messages =
    { $tv ->
        [t] Pour ne plus recevoir nos messages, utilise le lien à la fin de chaque e-mail ou va dans « Mon compte » > « Messages ».
       *[v] Pour ne plus recevoir nos messages, utilisez le lien à la fin de chaque e-mail ou allez dans « Mon compte » > « Messages ».
    }

# Nous joindre
faq-contact-customer-service =
    { $tv ->
        [t] Ce chat est ouvert jour et nuit. Notre équipe est là du lundi au vendredi de 8 h à 20 h et le samedi de 9 h à 16 h (heure de la boutique, UTC), et tu peux écrire à help@comity.example.
       *[v] Ce chat est ouvert jour et nuit. Notre équipe est là du lundi au vendredi de 8 h à 20 h et le samedi de 9 h à 16 h (heure de la boutique, UTC), et vous pouvez écrire à help@comity.example.
    }
faq-opening-hours = Notre équipe est là du lundi au vendredi de 8 h à 20 h et le samedi de 9 h à 16 h (heure de la boutique, UTC).
faq-accessibility =
    { $tv ->
        [t] La boutique fonctionne avec un lecteur d’écran et au clavier. Si tu préfères commander par téléphone, demande ici à parler à quelqu’un.
       *[v] La boutique fonctionne avec un lecteur d’écran et au clavier. Si vous préférez commander par téléphone, demandez ici à parler à une personne.
    }
