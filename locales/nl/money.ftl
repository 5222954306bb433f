# Geld: facturen en terugbetalingen.
invoice-found-news = Hier is factuur { $invoice } van { $issued } voor bestelling { $order }, in totaal { $total }.
invoice-found-next-step =
    { $tv ->
        [t] Met de knop hieronder kun je de factuur openen en opslaan.
       *[v] Met de knop hieronder kunt u de factuur openen en opslaan.
    }
invoice-missing-news =
    { $tv ->
        [t] Voor bestelling { $order } is er nog geen factuur. Die maken we zodra het pakket ons magazijn verlaat, en je krijgt hem per e-mail.
       *[v] Voor bestelling { $order } is er nog geen factuur. Die maken we zodra het pakket ons magazijn verlaat, en u ontvangt hem per e-mail.
    }
refund-confirm-buffer = Dat kan.
refund-confirm-next-step =
    { $formality ->
        [casual] Zal ik de retour en de terugbetaling van { $amount } voor bestelling { $order } in gang zetten?
        [neutral] Zal ik de retour en de terugbetaling van { $amount } voor bestelling { $order } voor je starten?
       *[formal] Wilt u bestelling { $order } retourneren en { $amount } terugbetaald krijgen?
    }
refund-started-news =
    { $tv ->
        [t] De terugbetaling van { $amount } voor bestelling { $order } is aangemaakt. Stuur alles terug met het retourlabel uit ‘Mijn bestellingen’; binnen 5 werkdagen nadat het bij ons binnen is, krijg je je geld terug op de manier waarop je hebt betaald.
       *[v] De terugbetaling van { $amount } voor bestelling { $order } is aangemaakt. Wilt u alles terugsturen met het retourlabel uit ‘Mijn bestellingen’? Binnen 5 werkdagen nadat het bij ons binnen is, krijgt u uw geld terug op de manier waarop u hebt betaald.
    }
refund-refused-thanks =
    { $formality ->
        [casual] Bedankt dat je het even vraagt.
        [neutral] Bedankt voor je vraag.
       *[formal] Dank u wel voor uw vraag over de terugbetaling.
    }
refund-refused-empathy =
    { $formality ->
        [casual] Ik weet het, dit is geen leuk nieuws.
        [neutral] Ik begrijp dat je op een ander antwoord had gehoopt.
       *[formal] Wij begrijpen dat u op een ander antwoord had gehoopt.
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] Daarom kan ik je voor bestelling { $order } helaas geen geld teruggeven.
            [neutral] Daarom kunnen we bestelling { $order } helaas niet terugbetalen.
           *[formal] Daarom kunnen wij u het bedrag van bestelling { $order } helaas niet terugbetalen.
        }
       *[direct] { $formality ->
            [casual] Voor bestelling { $order } kan ik je helaas geen geld teruggeven.
            [neutral] We kunnen bestelling { $order } helaas niet terugbetalen.
           *[formal] Wij kunnen u het bedrag van bestelling { $order } helaas niet terugbetalen.
        }
    }
# $reason: period (de termijn is voorbij), undelivered, refunded (al terugbetaald), cancelled (het geld is onderweg)
refund-refused-reason =
    { $reason ->
        [period] De bestelling is bezorgd op { $delivered }, en de retourtermijn van 30 dagen liep af op { $deadline }.
        [undelivered] De bestelling is nog niet bezorgd; een terugbetaling kan pas als alles is aangekomen.
        [refunded] Voor deze bestelling loopt al een terugbetaling.
       *[cancelled] De bestelling is geannuleerd en het geld is al onderweg.
    }
refund-refused-alternative =
    { $reason ->
        [period] { $tv ->
            [t] Is er iets mis met het artikel, dan geldt nog wel de garantie van twee jaar. Een collega kijkt daar graag met je naar.
           *[v] Is er iets mis met het artikel, dan geldt nog wel de garantie van twee jaar. Een collega kijkt daar graag met u naar.
        }
        [undelivered] { $tv ->
            [t] Je kunt het pakket weigeren, of het me opnieuw vragen als het er is.
           *[v] U kunt het pakket weigeren, of het mij opnieuw vragen als het er is.
        }
       *[other] { $tv ->
            [t] Je kunt me altijd vragen hoe het met de terugbetaling staat.
           *[v] U kunt mij altijd vragen hoe het met de terugbetaling staat.
        }
    }
# $state: requested, approved, paid, refused
refund-status-news =
    { $state ->
        [requested] De terugbetaling van { $amount } voor bestelling { $order } is aangemaakt; we wachten nog op de retourzending.
        [approved] De terugbetaling van { $amount } voor bestelling { $order } is goedgekeurd en wordt binnen 5 werkdagen uitbetaald.
        [paid] De terugbetaling van { $amount } voor bestelling { $order } is uitbetaald op { $paid }.
       *[refused] De terugbetaling voor bestelling { $order } is afgewezen.
    }
refund-none-news =
    { $tv ->
        [t] Ik zie geen terugbetaling in je account.
       *[v] Ik zie geen terugbetaling in uw account.
    }
refund-none-alternative =
    { $tv ->
        [t] Een retour kun je zelf aanmelden onder ‘Mijn bestellingen’ > ‘Retourneren’.
       *[v] Een retour kunt u zelf aanmelden onder ‘Mijn bestellingen’ > ‘Retourneren’.
    }
refund-none-next-step =
    { $tv ->
        [t] Wil je iets terugsturen? Zeg me dan om welke bestelling het gaat.
       *[v] Wilt u iets terugsturen? Laat mij dan weten om welke bestelling het gaat.
    }
