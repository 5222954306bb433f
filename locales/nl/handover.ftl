# Mensen: klachten, overdragen, teruggeven.
complaint-received-empathy =
    { $formality ->
        [casual] Wat vervelend, ik snap dat je hiervan baalt.
        [neutral] Ik begrijp goed dat je hier ontevreden over bent.
       *[formal] Wij begrijpen goed dat u hier ontevreden over bent.
    }
complaint-received-apology =
    { $formality ->
        [casual] Sorry dat het zo gelopen is.
        [neutral] Het spijt me dat het zo gelopen is.
       *[formal] Het spijt ons oprecht dat dit zo gelopen is.
    }
complaint-received-buffer =
    { $tv ->
        [t] Goed dat je het zo open zegt; zo kunnen we er iets aan doen.
       *[v] Fijn dat u dit zo open met ons deelt; zo kunnen we er iets aan doen.
    }
complaint-received-news =
    { $complaint_route ->
        [senior] Deze klacht hoort in ervaren handen: een leidinggevende collega wil er persoonlijk mee aan de slag.
        [mediated] { $tv ->
            [t] Een van mijn collega’s pakt dit graag voor je op en lost het rustig op met alle betrokkenen.
           *[v] Een van mijn collega’s pakt dit graag voor u op en lost het rustig op met alle betrokkenen.
        }
       *[direct] { $authority ->
            [peer] Het snelst is dit opgelost in een gesprek met een van mijn collega’s.
           *[institution] { $tv ->
                [t] Ons klachtenteam wil dit graag samen met je bekijken.
               *[v] Ons klachtenteam wil dit graag samen met u bekijken.
            }
        }
    }
complaint-received-reason = { faq-opening-hours }
complaint-received-next-step =
    { $formality ->
        [casual] Zal ik er iemand bij halen?
        [neutral] Zal ik je doorverbinden?
       *[formal] Mag ik u doorverbinden?
    }
# $ticket: het nummer van de vraag. $open: of er nu iemand is.
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] Een leidinggevende collega neemt het nu over en kan ons hele gesprek lezen.
           *[other] Een van mijn collega’s neemt het nu over en kan ons hele gesprek lezen.
        }
       *[no] { $tv ->
            [t] Er is nu niemand van ons team: we zijn er maandag tot en met vrijdag van 8.00 tot 20.00 uur en zaterdag van 9.00 tot 16.00 uur (UTC). Je vraag staat klaar, met ons hele gesprek erbij.
           *[v] Er is op dit moment niemand van ons team: we zijn er maandag tot en met vrijdag van 8.00 tot 20.00 uur en zaterdag van 9.00 tot 16.00 uur (UTC). Uw vraag staat klaar, met ons hele gesprek erbij.
        }
    }
handoff-started-reason =
    { $open ->
        [yes] { faq-opening-hours }
       *[no] { "" }
    }
handoff-started-next-step =
    { $open ->
        [yes] { $tv ->
            [t] Je hoeft niets opnieuw uit te leggen. Het nummer van je vraag is { $ticket }.
           *[v] U hoeft niets opnieuw uit te leggen. Het nummer van uw vraag is { $ticket }.
        }
       *[no] { $tv ->
            [t] Het antwoord komt hier in de chat. Het nummer van je vraag is { $ticket }.
           *[v] Het antwoord komt hier in de chat. Het nummer van uw vraag is { $ticket }.
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] { $tv ->
            [t] We blijven ermee bezig tot alles is opgelost.
           *[v] Wij blijven ermee bezig tot alles is opgelost.
        }
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] Ik ben er weer, de assistent. Is er nog iets? Roep maar.
        [neutral] Hier is de assistent weer. Laat het gerust weten als er nog iets is.
       *[formal] De digitale assistent is er weer voor u. Laat het ons gerust weten als er nog iets is.
    }
satisfaction-asked-thanks = Bedankt voor het gesprek.
satisfaction-asked-news = { handed-back-news }
satisfaction-asked-reason =
    { $tv ->
        [t] Met jouw mening kunnen we het beter doen.
       *[v] Met uw mening kunnen wij het beter doen.
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] Hoe blij ben je met de hulp, van 1 (helemaal niet) tot 5 (heel blij)?
        [neutral] Hoe tevreden ben je over onze hulp, van 1 (helemaal niet) tot 5 (heel tevreden)?
       *[formal] Hoe tevreden bent u over onze hulp, van 1 (helemaal niet) tot 5 (zeer tevreden)?
    }
satisfaction-thanks-news =
    { $score ->
        [low] Bedankt voor de eerlijkheid. We nemen het ter harte.
       *[high] Bedankt voor de beoordeling!
    }
