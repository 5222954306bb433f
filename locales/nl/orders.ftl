# Bestellingen: van wie ze zijn, waar ze zijn, wijzigen en annuleren.
# $state van een bestelling: processing, packed, shipped, delivered, cancelled, returned.
identify-needed-reason = Over een bestelling mag ik alleen praten met wie die heeft geplaatst.
identify-needed-buffer =
    { $asking ->
        [fewest] Twee gegevens zijn genoeg, meer heb ik niet nodig.
       *[exchange] { $tv ->
            [t] Met twee gegevens kan ik je meteen laten zien waar je bestelling is, en ook de factuur.
           *[v] Met twee gegevens kan ik u meteen laten zien waar uw bestelling is, en ook de factuur.
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] Heb je een account, dan vind je je bestellingen ook onder ‘Mijn bestellingen’.
           *[v] Hebt u een account, dan vindt u uw bestellingen ook onder ‘Mijn bestellingen’.
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] Stuur je me het bestelnummer (zoals CO-123456) en het e-mailadres waarmee je hebt besteld?
        [neutral] Wil je me het bestelnummer (zoals CO-123456) sturen, en het e-mailadres waarmee je hebt besteld?
       *[formal] Wilt u mij het bestelnummer (zoals CO-123456) sturen, en het e-mailadres waarmee u hebt besteld?
    }
identify-failed-news = Bij dit bestelnummer en dit e-mailadres samen vind ik geen bestelling.
identify-failed-reason = Allebei moeten ze precies kloppen met wat er bij de bestelling is ingevuld.
identify-failed-alternative =
    { $tv ->
        [t] Kijk ze nog eens na en stuur ze allebei opnieuw, of vraag om een medewerker.
       *[v] Wilt u ze nog eens nakijken en allebei opnieuw sturen? U kunt ook om een medewerker vragen.
    }
order-choose-next-step =
    { $formality ->
        [casual] Welke bestelling bedoel je?
        [neutral] Om welke bestelling gaat het?
       *[formal] Mag ik vragen om welke bestelling het gaat?
    }
order-not-found-news =
    { $tv ->
        [t] Tussen je bestellingen vind ik { $order } niet.
       *[v] Tussen uw bestellingen vind ik { $order } niet.
    }
order-not-found-reason = Misschien zit er een typefout in het nummer, of is er met een ander e-mailadres besteld.
order-not-found-alternative =
    { $tv ->
        [t] Kijk het nummer even na in je bevestigingsmail, of vraag om een medewerker.
       *[v] U kunt het nummer nakijken in uw bevestigingsmail, of om een medewerker vragen.
    }
no-orders-news =
    { $tv ->
        [t] In je account zie ik geen bestelling waar dit over kan gaan.
       *[v] In uw account zie ik geen bestelling waar dit over kan gaan.
    }
order-status-news =
    { $tv ->
        [t] { $state ->
            [processing] Je bestelling { $order } van { $placed } wordt nu klaargemaakt. Je hebt alles naar verwachting uiterlijk { $expected } in huis.
            [packed] Je bestelling { $order } van { $placed } is ingepakt en gaat zo ons magazijn uit. Je hebt alles naar verwachting uiterlijk { $expected } in huis.
            [shipped] Je bestelling { $order } is onderweg met { $carrier } en komt naar verwachting uiterlijk { $expected } aan.
            [delivered] Je bestelling { $order } is bezorgd op { $delivered }.
            [returned] Je bestelling { $order } is als retour weer bij ons binnen.
           *[cancelled] Je bestelling { $order } is geannuleerd.
        }
       *[v] { $state ->
            [processing] Uw bestelling { $order } van { $placed } wordt nu klaargemaakt. U hebt alles naar verwachting uiterlijk { $expected } in huis.
            [packed] Uw bestelling { $order } van { $placed } is ingepakt en verlaat binnenkort ons magazijn. U hebt alles naar verwachting uiterlijk { $expected } in huis.
            [shipped] Uw bestelling { $order } is onderweg met { $carrier } en komt naar verwachting uiterlijk { $expected } aan.
            [delivered] Uw bestelling { $order } is bezorgd op { $delivered }.
            [returned] Uw bestelling { $order } is als retour weer bij ons binnen.
           *[cancelled] Uw bestelling { $order } is geannuleerd.
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] Je kunt het pakket volgen met trackingcode { $tracking }.
           *[v] U kunt het pakket volgen met trackingcode { $tracking }.
        }
        [delivered] { $tv ->
            [t] Klopt er iets niet, zeg het dan gerust.
           *[v] Klopt er iets niet, laat u het mij dan gerust weten.
        }
       *[other] { "" }
    }
cancel-confirm-buffer = Dat kan nog.
cancel-confirm-next-step =
    { $formality ->
        [casual] Zal ik bestelling { $order } ({ $total }) echt annuleren?
        [neutral] Zal ik bestelling { $order } ({ $total }) voor je annuleren?
       *[formal] Weet u zeker dat u bestelling { $order } ({ $total }) wilt annuleren?
    }
order-cancelled-news =
    { $tv ->
        [t] Bestelling { $order } is geannuleerd. Je krijgt { $total } binnen 5 werkdagen terug op de manier waarop je hebt betaald.
       *[v] Bestelling { $order } is geannuleerd. U krijgt { $total } binnen 5 werkdagen terug op de manier waarop u hebt betaald.
    }
cancel-refused-news = Bestelling { $order } kan helaas niet meer worden geannuleerd.
cancel-refused-reason =
    { $state ->
        [shipped] Het pakket is ons magazijn al uit.
        [delivered] De bestelling is al bezorgd.
        [returned] De bestelling is al als retour bij ons binnen.
       *[cancelled] De bestelling is al geannuleerd.
    }
cancel-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Je hoeft verder niets te doen.
            [returned] Je hoeft verder niets te doen.
           *[other] Je kunt alles tot 30 dagen na de bezorging terugsturen en krijgt dan je geld terug.
        }
       *[v] { $state ->
            [cancelled] U hoeft verder niets te doen.
            [returned] U hoeft verder niets te doen.
           *[other] U kunt alles tot 30 dagen na de bezorging terugsturen en krijgt dan uw geld terug.
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] Wat moet er anders aan bestelling { $order }? Noem het artikel en wat je ervoor in de plaats wilt, zoals een andere maat of een ander aantal.
        [neutral] Wat wil je veranderen aan bestelling { $order }? Noem het artikel en wat je ervoor in de plaats wilt, bijvoorbeeld een andere maat of een ander aantal.
       *[formal] Wat wilt u veranderen aan bestelling { $order }? Graag hoor ik om welk artikel het gaat en wat u ervoor in de plaats wilt, bijvoorbeeld een andere maat of een ander aantal.
    }
change-ask-buffer = Wijzigen kan nog.
change-recorded-news =
    { $tv ->
        [t] Je wijziging voor bestelling { $order } is genoteerd. Het magazijn kijkt ernaar voordat alles wordt ingepakt, en je krijgt een bevestiging per e-mail.
       *[v] Uw wijziging voor bestelling { $order } is genoteerd. Het magazijn kijkt ernaar voordat alles wordt ingepakt, en u ontvangt een bevestiging per e-mail.
    }
change-refused-news = Bestelling { $order } kan helaas niet meer worden gewijzigd.
change-refused-reason = { too-late-reason }
too-late-reason =
    { $state ->
        [packed] Het pakket is al ingepakt.
        [shipped] Het pakket is ons magazijn al uit.
        [delivered] De bestelling is al bezorgd.
        [returned] De bestelling is al als retour bij ons binnen.
       *[cancelled] De bestelling is geannuleerd.
    }
change-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Je kunt natuurlijk altijd opnieuw bestellen.
            [returned] Je kunt natuurlijk altijd opnieuw bestellen.
           *[other] Als je het artikel in huis hebt, kun je het ruilen of terugsturen.
        }
       *[v] { $state ->
            [cancelled] U kunt natuurlijk altijd opnieuw bestellen.
            [returned] U kunt natuurlijk altijd opnieuw bestellen.
           *[other] Als u het artikel in huis hebt, kunt u het ruilen of terugsturen.
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] Wat is het hele adres? Zet naam, straat en huisnummer, postcode, plaats en land maar in één bericht.
        [neutral] Stuur me het volledige adres in één bericht: naam, straat en huisnummer, postcode, plaats en land.
       *[formal] Wilt u mij het volledige adres in één bericht sturen: naam, straat en huisnummer, postcode, plaats en land?
    }
address-ask-buffer =
    { $tv ->
        [t] Ik vul het adres graag voor je in.
       *[v] Ik vul het adres graag voor u in.
    }
address-confirm-next-step =
    { $formality ->
        [casual] Klopt het zo: { $address }?
        [neutral] Klopt dit adres: { $address }?
       *[formal] Kunt u bevestigen dat dit adres klopt: { $address }?
    }
address-confirm-buffer =
    { $tv ->
        [t] Dank je wel.
       *[v] Dank u wel.
    }
address-changed-news = Bestelling { $order } gaat nu naar: { $address }.
address-saved-news =
    { $tv ->
        [t] Dit bezorgadres staat nu in je account: { $address }.
       *[v] Dit bezorgadres staat nu in uw account: { $address }.
    }
address-refused-news = Het adres van bestelling { $order } kan helaas niet meer worden gewijzigd.
address-refused-reason = { too-late-reason }
address-refused-alternative =
    { $state ->
        [shipped] { $tv ->
            [t] Via de trackinglink van de bezorgdienst kun je nog wel een afhaalpunt kiezen.
           *[v] Via de trackinglink van de bezorgdienst kunt u nog wel een afhaalpunt kiezen.
        }
       *[other] { $tv ->
            [t] Heb je hier hulp bij nodig, vraag dan gerust om een medewerker.
           *[v] Hebt u hier hulp bij nodig, vraag dan gerust om een medewerker.
        }
    }
