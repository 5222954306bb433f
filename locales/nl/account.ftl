# Account: nieuwsbrief en het account opheffen.
newsletter-subscribe-confirm-buffer = Dit adres krijgt onze nieuwsbrief op dit moment niet.
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] Meer dan dit adres is niet nodig.
       *[exchange] { $tv ->
            [t] In ruil voor je adres krijg je ons nieuws per e-mail.
           *[v] In ruil voor uw adres krijgt u ons nieuws per e-mail.
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] Zal ik { $email } op de lijst voor de nieuwsbrief zetten?
        [neutral] Zal ik { $email } aanmelden voor onze nieuwsbrief?
       *[formal] Mag ik { $email } voor u aanmelden voor onze nieuwsbrief?
    }
newsletter-unsubscribe-confirm-buffer = Dit adres is op dit moment aangemeld.
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] Zal ik { $email } van de lijst voor de nieuwsbrief halen?
        [neutral] Zal ik { $email } afmelden voor onze nieuwsbrief?
       *[formal] Mag ik { $email } voor u afmelden voor onze nieuwsbrief?
    }
newsletter-subscribed-news = Onze nieuwsbrief gaat voortaan naar { $email }. Afmelden kan op elk moment.
newsletter-unsubscribed-news =
    { $formality ->
        [casual] Geregeld, je krijgt geen nieuwsbrieven meer.
        [neutral] Je krijgt onze nieuwsbrief niet meer.
       *[formal] U ontvangt onze nieuwsbrief niet meer.
    }
deletion-confirm-buffer = Dat geef ik graag door.
deletion-confirm-next-step =
    { $formality ->
        [casual] Wil je echt van je account af? Je punten en opgeslagen adressen ben je dan kwijt.
        [neutral] Weet je zeker dat je je account wilt opheffen? Je punten en opgeslagen adressen gaan dan verloren.
       *[formal] Weet u zeker dat u uw account wilt opheffen? Uw punten en opgeslagen adressen gaan dan verloren.
    }
deletion-recorded-news =
    { $tv ->
        [t] Ik heb genoteerd dat je je account wilt opheffen. Je krijgt eerst een e-mail om dat te bevestigen; daarna pas wordt er iets gewist.
       *[v] Ik heb genoteerd dat u uw account wilt opheffen. U krijgt eerst een e-mail om dat te bevestigen; daarna pas wordt er iets gewist.
    }
