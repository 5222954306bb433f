# Praten: begroeting, niet begrijpen, taal en aanspreekvorm.
greeting-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Hoi { $name }!
           *[no] Hoi!
        }
        [neutral] { $named ->
            [yes] Hallo { $name }!
           *[no] Hallo!
        }
       *[formal] { $named ->
            [yes] Goedendag { $name } en welkom.
           *[no] Goedendag en welkom.
        }
    }
greeting-news =
    { $formality ->
        [casual] Ik ben de assistent van { -shop }.
        [neutral] Ik ben de digitale assistent van { -shop }.
       *[formal] U spreekt met de digitale assistent van { -shop }.
    }
greeting-next-step =
    { $formality ->
        [casual] Wat kan ik voor je doen?
        [neutral] Waarmee kan ik je helpen?
       *[formal] Waarmee kan ik u van dienst zijn?
    }
greeting-alternative =
    { $formality ->
        [casual] Praat je liever met een medewerker? Zeg het maar.
        [neutral] Praat je liever met een medewerker, laat het dan weten.
       *[formal] Spreekt u liever een medewerker, laat het dan weten.
    }
goodbye-news =
    { $formality ->
        [casual] Doei, fijne dag nog!
        [neutral] Tot ziens en nog een fijne dag!
       *[formal] Tot ziens en dank u wel voor uw bezoek aan { -shop }.
    }
thanks-received-news =
    { $formality ->
        [casual] Geen probleem!
        [neutral] Graag gedaan!
       *[formal] Heel graag gedaan.
    }
clarify-apology =
    { $formality ->
        [casual] Sorry, ik snap het nog niet helemaal.
        [neutral] Sorry, dat heb ik niet helemaal begrepen.
       *[formal] Excuses, ik heb u niet helemaal begrepen.
    }
clarify-news = Ik wil zeker weten waar het over gaat.
clarify-next-step =
    { $choices ->
        [yes] Gaat het over een van deze onderwerpen?
       *[no] { $tv ->
            [t] Kun je het nog eens anders zeggen?
           *[v] Zou u het nog eens anders kunnen zeggen?
        }
    }
person-offered-apology =
    { $formality ->
        [casual] Sorry, ik snap het nog steeds niet.
        [neutral] Het spijt me, ik begrijp het nog steeds niet.
       *[formal] Het spijt mij, ik begrijp uw vraag nog steeds niet.
    }
person-offered-news = Een collega kan het van me overnemen.
person-offered-next-step =
    { $formality ->
        [casual] Zal ik er iemand bij halen?
        [neutral] Zal ik je doorverbinden met een medewerker?
       *[formal] Mag ik u doorverbinden met een medewerker?
    }
nothing-pending-news =
    { $formality ->
        [casual] Oké. Waar gaat het over?
        [neutral] Prima. Waarmee kan ik je helpen?
       *[formal] Goed. Waarmee kan ik u helpen?
    }
nothing-changed-news =
    { $formality ->
        [casual] Oké, ik laat alles zoals het is.
        [neutral] Goed, alles blijft zoals het is.
       *[formal] In orde, er is niets veranderd.
    }
language-changed-news =
    { $formality ->
        [casual] Prima, dan gaan we verder in het Nederlands.
        [neutral] Natuurlijk, we gaan verder in het Nederlands.
       *[formal] Uiteraard. Wij zetten het gesprek voort in het Nederlands.
    }
language-asked-news =
    { $tv ->
        [t] In welke taal wil je verder?
       *[v] In welke taal wilt u verder?
    }
# $requested: de gevraagde taal; $languages: de talen die we spreken, als opsomming. Allebei zijn het namen in het Nederlands.
language-unsupported-news =
    { $requested ->
        [unknown] Die taal spreek ik helaas nog niet. Wel spreek ik { $languages }.
       *[other] Helaas spreek ik { $requested } nog niet. Wel spreek ik { $languages }.
    } Een medewerker erbij halen kan altijd.
formality-changed-news =
    { $formality ->
        [casual] Prima, dan zeggen we je en jij.
        [neutral] Natuurlijk, dan zeggen we je en jij.
       *[formal] Uiteraard, voortaan zeg ik u.
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] Prima, { $name }!
           *[no] Prima!
        }
        [neutral] { $named ->
            [yes] Natuurlijk, { $name }, zo noem ik je voortaan.
           *[no] Natuurlijk, zo noem ik je voortaan.
        }
       *[formal] { $named ->
            [yes] Uiteraard, { $name }. Zo spreek ik u voortaan aan.
           *[no] Uiteraard. Zo spreek ik u voortaan aan.
        }
    }
wish-keep-asked-news =
    { $tv ->
        [t] Zal ik dat onthouden voor de volgende keer?
       *[v] Mag ik dit onthouden voor uw volgende bezoek?
    }
wish-kept-news =
    { $tv ->
        [t] Dat onthoud ik voor de volgende keer.
       *[v] Ik onthoud dit ook voor uw volgende bezoek.
    }
wish-not-kept-news =
    { $formality ->
        [casual] Oké, dan geldt het alleen voor deze chat.
        [neutral] Goed, dan geldt het alleen voor dit gesprek.
       *[formal] Goed, dan geldt het alleen voor dit gesprek.
    }
technical-trouble-apology =
    { $formality ->
        [casual] Sorry, er werkt hier even iets niet.
        [neutral] Het spijt me, er werkt bij ons even iets niet.
       *[formal] Onze excuses, er werkt bij ons op dit moment iets niet.
    }
technical-trouble-news =
    { $tv ->
        [t] Je bericht is gewoon bewaard.
       *[v] Uw bericht is gewoon bewaard.
    }
technical-trouble-next-step = Probeer het over een minuut nog eens, of vraag om een medewerker.
formality-asked-news =
    { $tv ->
        [t] Hoe zal ik je aanspreken?
       *[v] Hoe mag ik u aanspreken?
    }
second-request-next-step =
    { $tv ->
        [t] Je vroeg ook naar ‘{ $topic }’. Zal ik daarmee verdergaan?
       *[v] U vroeg ook naar ‘{ $topic }’. Zal ik daarmee verdergaan?
    }
language-doubtful-news = Zal ik verdergaan in het Nederlands?
faq-stale-news =
    { $formality ->
        [casual] Die info wordt net aangepast en ik wil je niets verkeerds vertellen. Een collega weet het zeker.
        [neutral] Deze informatie wordt net aangepast en ik wil je niets verkeerds vertellen. Een collega kan het je met zekerheid zeggen.
       *[formal] Deze informatie wordt op dit moment aangepast en ik wil u niets onjuists vertellen. Een collega kan u met zekerheid antwoorden.
    }
translated-notice = Dit antwoord is automatisch vertaald.
translation-failed = Excuses: dit antwoord kon niet worden vertaald. Hier staat het in het Engels.
