# Antwoorden op veelgestelde vragen: alleen het antwoord zelf; aanhef en afsluiting komen van de andere zetten. De vragen staan in faq.yml.

# Bestellen en betalen
faq-check-cancellation-fee =
    { $tv ->
        [t] Annuleren is gratis zolang het pakket nog niet is verstuurd. Daarna stuur je het gewoon terug; ook dan betaal je geen annuleringskosten.
       *[v] Annuleren is gratis zolang het pakket nog niet is verstuurd. Daarna kunt u het gewoon terugsturen; ook dan betaalt u geen annuleringskosten.
    }
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $tv ->
            [t] Je kunt betalen via een overschrijving, zonder kaart. Creditcard of betaalkaart (Visa, Mastercard of American Express), PayPal, Apple Pay en Google Pay kunnen ook. Wat in jouw land gebruikelijk is, zie je bij het afrekenen.
           *[v] U kunt betalen via een overschrijving, zonder kaart. Creditcard of betaalkaart (Visa, Mastercard of American Express), PayPal, Apple Pay en Google Pay kunnen ook. Wat in uw land gebruikelijk is, ziet u bij het afrekenen.
        }
       *[usual] { $tv ->
            [t] Je kunt betalen met creditcard of betaalkaart (Visa, Mastercard of American Express), PayPal, Apple Pay, Google Pay of via een overschrijving. Wat in jouw land gebruikelijk is, zie je bij het afrekenen.
           *[v] U kunt betalen met creditcard of betaalkaart (Visa, Mastercard of American Express), PayPal, Apple Pay, Google Pay of via een overschrijving. Wat in uw land gebruikelijk is, ziet u bij het afrekenen.
        }
    }
faq-check-refund-policy =
    { $tv ->
        [t] Je kunt artikelen tot 30 dagen na de bezorging terugsturen, ongebruikt en met het label eraan. Binnen 5 werkdagen nadat je retour bij ons binnen is, krijg je je geld terug op de manier waarop je hebt betaald.
       *[v] U kunt artikelen tot 30 dagen na de bezorging terugsturen, ongebruikt en met het label eraan. Binnen 5 werkdagen nadat uw retour bij ons binnen is, krijgt u uw geld terug op de manier waarop u hebt betaald.
    }
faq-payment-issue =
    { $tv ->
        [t] Kijk je kaartgegevens en je limiet na of betaal op een andere manier; een bestelling is pas geplaatst als de betaling is bevestigd. Is een bedrag dubbel gereserveerd, dan komt dat na 3 tot 5 werkdagen vanzelf weer vrij. Helpt dat allemaal niet, dan zoekt een collega het uit.
       *[v] Wilt u uw kaartgegevens en uw limiet nakijken of op een andere manier betalen? Een bestelling is pas geplaatst als de betaling is bevestigd. Is een bedrag dubbel gereserveerd, dan komt dat na 3 tot 5 werkdagen vanzelf weer vrij. Helpt dat allemaal niet, dan zoekt een collega het uit.
    }
faq-place-order =
    { $tv ->
        [t] Leg het artikel in je winkelwagen en ga naar ‘Afrekenen’. Daar kies je het adres, de bezorging en hoe je betaalt, en klik je op ‘Nu kopen’. De bevestiging krijg je per e-mail.
       *[v] U legt het artikel in uw winkelwagen en gaat naar ‘Afrekenen’. Daar kiest u het adres, de bezorging en hoe u betaalt, en klikt u op ‘Nu kopen’. De bevestiging ontvangt u per e-mail.
    }
faq-installments =
    { $tv ->
        [t] Je kunt via onze betaalpartner in drie delen betalen, zonder rente, als dat bij het afrekenen wordt aangeboden.
       *[v] U kunt via onze betaalpartner in drie delen betalen, zonder rente, als dat bij het afrekenen wordt aangeboden.
    }
faq-card-security =
    { $tv ->
        [t] Je kaartgegevens gaan versleuteld naar de betaaldienst. Wij krijgen het volledige nummer nooit te zien.
       *[v] Uw kaartgegevens gaan versleuteld naar de betaaldienst. Wij krijgen het volledige nummer nooit te zien.
    }
faq-discount-code =
    { $tv ->
        [t] Vul de code in je winkelwagen in voordat je betaalt. Je kunt één code per bestelling gebruiken; achteraf toevoegen kan niet.
       *[v] U vult de code in uw winkelwagen in voordat u betaalt. U kunt één code per bestelling gebruiken; achteraf toevoegen kan niet.
    }
faq-price-adjustment =
    { $tv ->
        [t] Gaat de prijs binnen 7 dagen na je bestelling omlaag, dan betalen we je het verschil terug als je erom vraagt.
       *[v] Gaat de prijs binnen 7 dagen na uw bestelling omlaag, dan betalen wij u het verschil terug als u erom vraagt.
    }
faq-gift-card = Cadeaukaarten zijn er van 10 tot 500, in de munteenheid van de winkel in het betreffende land, en komen meteen per e-mail. Ze zijn drie jaar geldig en kunnen niet worden uitbetaald.
faq-gift-wrapping =
    { $tv ->
        [t] In je winkelwagen kun je voor elk artikel een cadeauverpakking kiezen. Er kan een kaartje bij met een tekst van maximaal 200 tekens, en in het pakket staat nergens een prijs.
       *[v] In uw winkelwagen kunt u voor elk artikel een cadeauverpakking kiezen. Er kan een kaartje bij met een tekst van maximaal 200 tekens, en in het pakket staat nergens een prijs.
    }
faq-tax-invoice =
    { $tv ->
        [t] Vul je bedrijfsnaam en btw-nummer in voordat je bestelt. Binnen 14 dagen kan de factuur nog worden verbeterd.
       *[v] U kunt uw bedrijfsnaam en btw-nummer invullen voordat u bestelt. Binnen 14 dagen kan de factuur nog worden verbeterd.
    }

# Bezorging
faq-delivery-options =
    { $tv ->
        [t] Je kunt kiezen uit standaardbezorging, express (voor 14.00 uur besteld, de volgende werkdag in huis) en een afhaalpunt. De prijs zie je bij het afrekenen, voordat je betaalt.
       *[v] U kunt kiezen uit standaardbezorging, express (voor 14.00 uur besteld, de volgende werkdag in huis) en een afhaalpunt. De prijs ziet u bij het afrekenen, voordat u betaalt.
    }
faq-delivery-period = Standaardbezorging duurt 2 tot 4 werkdagen, en met express is het pakket er de volgende werkdag. Naar het buitenland duurt het 5 tot 8 werkdagen.
faq-international-shipping =
    { $tv ->
        [t] We verzenden naar 40 landen; de lijst vind je bij het afrekenen. De bezorging duurt dan 5 tot 8 werkdagen.
       *[v] Wij verzenden naar 40 landen; de lijst vindt u bij het afrekenen. De bezorging duurt dan 5 tot 8 werkdagen.
    }
faq-customs-duties =
    { $tv ->
        [t] Binnen de EU betaal je geen invoerrechten. Daarbuiten kunnen er invoerrechten en belasting bij komen; voor zover we die kennen, zie je ze bij het afrekenen, en je betaalt ze aan de bezorgdienst.
       *[v] Binnen de EU betaalt u geen invoerrechten. Daarbuiten kunnen er invoerrechten en belasting bij komen; voor zover wij die kennen, ziet u ze bij het afrekenen, en u betaalt ze aan de bezorgdienst.
    }
faq-change-delivery-date =
    { $tv ->
        [t] Via de trackinglink van de bezorgdienst kun je de dag veranderen, tot en met de avond ervoor.
       *[v] Via de trackinglink van de bezorgdienst kunt u de dag veranderen, tot en met de avond ervoor.
    }
faq-pickup-point =
    { $tv ->
        [t] Het afhaalpunt bewaart je pakket 7 dagen. Neem je legitimatie mee en de code uit de e-mail.
       *[v] Het afhaalpunt bewaart uw pakket 7 dagen. U hebt er uw legitimatie en de code uit de e-mail voor nodig.
    }
faq-delivery-attempt-failed =
    { $tv ->
        [t] De bezorger komt nog één keer langs. Lukt het dan weer niet, dan gaat je pakket naar het dichtstbijzijnde afhaalpunt.
       *[v] De bezorger komt nog één keer langs. Lukt het dan weer niet, dan gaat uw pakket naar het dichtstbijzijnde afhaalpunt.
    }
faq-partial-delivery =
    { $tv ->
        [t] Artikelen gaan de deur uit zodra ze klaar zijn. De verzendkosten betaal je maar één keer.
       *[v] Artikelen gaan de deur uit zodra ze klaar zijn. De verzendkosten betaalt u maar één keer.
    }
faq-lost-parcel =
    { $tv ->
        [t] Staat de tracking al 7 dagen stil, dan laten we de bezorgdienst het pakket zoeken. Is het na nog eens 5 werkdagen niet terecht, dan krijg je een nieuw exemplaar of je geld terug.
       *[v] Staat de tracking al 7 dagen stil, dan laten wij de bezorgdienst het pakket zoeken. Is het na nog eens 5 werkdagen niet terecht, dan krijgt u een nieuw exemplaar of uw geld terug.
    }
faq-delivered-not-received =
    { $tv ->
        [t] Vraag het eerst even bij de buren en het afhaalpunt na, en kijk in je brievenbus. Is het pakket er na 2 dagen nog niet, dan vragen we de bezorgdienst om een bewijs van aflevering.
       *[v] Misschien ligt het bij de buren, bij het afhaalpunt of in uw brievenbus; wilt u daar eerst kijken? Is het pakket er na 2 dagen nog niet, dan vragen wij de bezorgdienst om een bewijs van aflevering.
    }

# Als er iets mis is met wat er kwam
faq-damaged-item =
    { $tv ->
        [t] Stuur ons binnen 14 dagen een foto, hier of per e-mail. Je krijgt een nieuw exemplaar of je geld terug, en terugsturen is gratis.
       *[v] Wilt u ons binnen 14 dagen een foto sturen, hier of per e-mail? U krijgt een nieuw exemplaar of uw geld terug, en terugsturen is gratis.
    }
faq-wrong-item =
    { $tv ->
        [t] We halen het verkeerde artikel gratis bij je op en sturen je meteen het juiste.
       *[v] Wij halen het verkeerde artikel gratis bij u op en sturen u meteen het juiste.
    }
faq-missing-item =
    { $tv ->
        [t] Grote bestellingen komen soms in meerdere pakketten, dus kijk eerst even in je verzendmail. Ontbreekt het artikel na 3 dagen nog, dan sturen we het opnieuw of krijg je je geld terug.
       *[v] Grote bestellingen komen soms in meerdere pakketten; dat staat in uw verzendmail. Ontbreekt het artikel na 3 dagen nog, dan sturen wij het opnieuw of krijgt u uw geld terug.
    }
faq-warranty =
    { $tv ->
        [t] Je hebt twee jaar garantie op fabrieksfouten. Je bestelnummer is genoeg als aankoopbewijs.
       *[v] U hebt twee jaar garantie op fabrieksfouten. Uw bestelnummer is genoeg als aankoopbewijs.
    }

# Terugsturen en ruilen
faq-return-how =
    { $tv ->
        [t] Ga naar ‘Mijn bestellingen’ > ‘Retourneren’ en print het label, of laat de QR-code zien bij het inleverpunt.
       *[v] U gaat naar ‘Mijn bestellingen’ > ‘Retourneren’ en print het label, of u laat de QR-code zien bij het inleverpunt.
    }
faq-return-period =
    { $tv ->
        [t] Je hebt vanaf de bezorging 30 dagen om iets terug te sturen.
       *[v] U hebt vanaf de bezorging 30 dagen om iets terug te sturen.
    }
faq-return-cost =
    { $tv ->
        [t] Vanuit de EU, het Verenigd Koninkrijk en de VS is terugsturen gratis. Vanuit andere landen betaal je zelf de verzendkosten.
       *[v] Vanuit de EU, het Verenigd Koninkrijk en de VS is terugsturen gratis. Vanuit andere landen betaalt u zelf de verzendkosten.
    }
faq-exchange-size =
    { $tv ->
        [t] Stuur het terug en bestel opnieuw, of kies in je account ‘Maat ruilen’ als jouw maat op voorraad is. De nieuwe maat gaat op de post zodra je retour is gescand.
       *[v] U kunt het terugsturen en opnieuw bestellen, of in uw account ‘Maat ruilen’ kiezen als uw maat op voorraad is. De nieuwe maat gaat op de post zodra uw retour is gescand.
    }

# Artikelen
faq-out-of-stock =
    { $tv ->
        [t] Klik op de productpagina op ‘Houd me op de hoogte’, dan krijg je een e-mail zodra het artikel er weer is.
       *[v] Als u op de productpagina op ‘Houd me op de hoogte’ klikt, krijgt u een e-mail zodra het artikel er weer is.
    }
faq-size-guide =
    { $tv ->
        [t] Op elke productpagina vind je een maattabel, met daarnaast opmerkingen van andere klanten over de pasvorm. Zit je tussen twee maten in, neem dan de grootste.
       *[v] Op elke productpagina vindt u een maattabel, met daarnaast opmerkingen van andere klanten over de pasvorm. Zit u tussen twee maten in, dan kunt u het best de grootste nemen.
    }
faq-product-care =
    { $tv ->
        [t] Hoe je het artikel wast en onderhoudt, staat op het label dat erin is genaaid en op de productpagina onder ‘Onderhoud’.
       *[v] Hoe u het artikel wast en onderhoudt, staat op het label dat erin is genaaid en op de productpagina onder ‘Onderhoud’.
    }
faq-review =
    { $tv ->
        [t] Zodra je bestelling is bezorgd, kun je een review schrijven: op de productpagina of onder ‘Mijn bestellingen’ > ‘Review schrijven’. Kritische reviews plaatsen we ook.
       *[v] Zodra uw bestelling is bezorgd, kunt u een review schrijven: op de productpagina of onder ‘Mijn bestellingen’ > ‘Review schrijven’. Kritische reviews plaatsen wij ook.
    }
faq-sustainability = In onze pakketten zit geen plastic, en teruggestuurde artikelen worden weer verkocht. Ons klimaatrapport staat op de website.

# Het account
faq-create-account =
    { $asking ->
        [fewest] { $tv ->
            [t] Een account is niet nodig: je kunt als gast bestellen. Wil je er toch een, ga dan rechtsboven naar ‘Inloggen’ en dan naar ‘Account aanmaken’, vul je e-mailadres, je naam en een wachtwoord in, en bevestig met de link in de e-mail.
           *[v] Een account is niet nodig: u kunt als gast bestellen. Wilt u er toch een, dan gaat u rechtsboven naar ‘Inloggen’ en dan naar ‘Account aanmaken’, vult u uw e-mailadres, uw naam en een wachtwoord in, en bevestigt u met de link in de e-mail.
        }
       *[usual] { $tv ->
            [t] Ga rechtsboven naar ‘Inloggen’ en dan naar ‘Account aanmaken’, vul je e-mailadres, je naam en een wachtwoord in, en bevestig met de link in de e-mail. Je kunt ook zonder account bestellen, als gast.
           *[v] U gaat rechtsboven naar ‘Inloggen’ en dan naar ‘Account aanmaken’, vult uw e-mailadres, uw naam en een wachtwoord in, en bevestigt met de link in de e-mail. U kunt ook zonder account bestellen, als gast.
        }
    }{ account-offer }
account-offer =
    { $offer ->
        [family] { " " }In een familieaccount delen maximaal vijf personen één adresboek en hun punten.
        [personal] { $tv ->
            [t] { " " }Met je account spaar je bij elke bestelling punten.
           *[v] { " " }Met uw account spaart u bij elke bestelling punten.
        }
       *[none] { "" }
    }
faq-edit-account =
    { $tv ->
        [t] Je naam, e-mailadres en telefoonnummer wijzig je onder ‘Mijn account’ > ‘Persoonlijke gegevens’. Een nieuw e-mailadres moet je nog bevestigen via een link.
       *[v] Uw naam, e-mailadres en telefoonnummer kunt u wijzigen onder ‘Mijn account’ > ‘Persoonlijke gegevens’. Een nieuw e-mailadres bevestigt u nog via een link.
    }
faq-recover-password =
    { $tv ->
        [t] Ga naar ‘Inloggen’ > ‘Wachtwoord vergeten’, dan mailen we je een link die een uur geldig is. Kijk ook even in je spammap.
       *[v] Als u naar ‘Inloggen’ > ‘Wachtwoord vergeten’ gaat, mailen wij u een link die een uur geldig is. Soms belandt die in uw spammap.
    }
faq-registration-problems =
    { $tv ->
        [t] Kijk eerst of de bevestigingsmail in je spammap zit. Per e-mailadres kan er maar één account zijn, en het wachtwoord moet minstens 10 tekens hebben. Lukt het dan nog niet, dan maakt een collega het account voor je aan.
       *[v] Misschien zit de bevestigingsmail in uw spammap; wilt u daar eerst kijken? Per e-mailadres kan er maar één account zijn, en het wachtwoord moet minstens 10 tekens hebben. Lukt het dan nog niet, dan maakt een collega het account voor u aan.
    }
faq-switch-account =
    { $tv ->
        [t] Er zijn privé-, familie- en zakelijke accounts; wisselen doe je onder ‘Mijn account’ > ‘Soort account’, en je bestellingen en punten gaan mee. Wil je met een ander account inloggen, log dan eerst uit.
       *[v] Er zijn privé-, familie- en zakelijke accounts; wisselen kunt u onder ‘Mijn account’ > ‘Soort account’, en uw bestellingen en punten gaan mee. Wilt u met een ander account inloggen, dan logt u eerst uit.
    }
faq-loyalty-points =
    { $tv ->
        [t] Voor elke euro die je uitgeeft (of elke eenheid van de munt waarin je betaalt) krijg je één punt. 100 punten zijn bij je volgende bestelling 5 euro waard (of 5 in jouw munt), en na 24 maanden vervallen ze.
       *[v] Voor elke euro die u uitgeeft (of elke eenheid van de munt waarin u betaalt) krijgt u één punt. 100 punten zijn bij uw volgende bestelling 5 euro waard (of 5 in uw munt), en na 24 maanden vervallen ze.
    }{ points-offer }
points-offer =
    { $offer ->
        [family] { " " }In een familieaccount spaart iedereen samen.
       *[other] { "" }
    }
faq-family-account = In een familieaccount delen maximaal vijf personen één adresboek en hun punten. Wie het account beheert, nodigt de anderen uit per e-mail.
faq-business-account =
    { $tv ->
        [t] Met een zakelijk account kun je na een controle op factuur betalen, binnen 14 dagen. Je kunt het met meerdere mensen gebruiken, en je btw-nummer staat op de factuur.
       *[v] Met een zakelijk account kunt u na een controle op factuur betalen, binnen 14 dagen. U kunt het met meerdere mensen gebruiken, en uw btw-nummer staat op de factuur.
    }
faq-data-privacy =
    { $tv ->
        [t] We gebruiken alleen wat voor een bestelling nodig is en verkopen niets door. Onder ‘Mijn account’ > ‘Privacy’ kun je een kopie van je gegevens opvragen of ze laten wissen.
       *[v] Wij gebruiken alleen wat voor een bestelling nodig is en verkopen niets door. Onder ‘Mijn account’ > ‘Privacy’ kunt u een kopie van uw gegevens opvragen of ze laten wissen.
    }
faq-unsubscribe-messages =
    { $tv ->
        [t] Afmelden doe je met de link onder aan elke e-mail, of onder ‘Mijn account’ > ‘Berichten’.
       *[v] Afmelden kunt u zich met de link onder aan elke e-mail, of onder ‘Mijn account’ > ‘Berichten’.
    }

# Contact
faq-contact-customer-service =
    { $tv ->
        [t] Deze chat is dag en nacht open. Onze medewerkers zijn er maandag tot en met vrijdag van 8.00 tot 20.00 uur en zaterdag van 9.00 tot 16.00 uur (winkeltijd, UTC), en je kunt ons mailen op help@comity.example.
       *[v] Deze chat is dag en nacht open. Onze medewerkers zijn er maandag tot en met vrijdag van 8.00 tot 20.00 uur en zaterdag van 9.00 tot 16.00 uur (winkeltijd, UTC), en u kunt ons mailen op help@comity.example.
    }
faq-opening-hours = Onze medewerkers zijn er maandag tot en met vrijdag van 8.00 tot 20.00 uur en zaterdag van 9.00 tot 16.00 uur (winkeltijd, UTC).
faq-accessibility =
    { $tv ->
        [t] De winkel werkt met een schermlezer en met alleen het toetsenbord. Bestel je liever telefonisch, vraag hier dan om een medewerker.
       *[v] De winkel werkt met een schermlezer en met alleen het toetsenbord. Bestelt u liever telefonisch, vraag hier dan gerust om een medewerker.
    }
