# Gespräch: Begrüßung, Nichtverstehen, Sprache und Anrede.
greeting-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Hey { $name }!
           *[no] Hey!
        }
        [neutral] { $named ->
            [yes] Hallo { $name }!
           *[no] Hallo!
        }
       *[formal] { $named ->
            [yes] Guten Tag, { $name }.
           *[no] Guten Tag.
        }
    }
greeting-news =
    { $formality ->
        [casual] Ich bin der Assistent vom { -shop }.
        [neutral] Ich bin der digitale Assistent des { -shop }.
       *[formal] Hier ist der digitale Assistent des { -shop }.
    }
greeting-next-step =
    { $formality ->
        [casual] Was kann ich für dich tun?
        [neutral] Wie kann ich dir helfen?
       *[formal] Wie kann ich Ihnen behilflich sein?
    }
greeting-alternative =
    { $formality ->
        [casual] Lieber mit einem Menschen? Sag einfach Bescheid.
        [neutral] Wenn du lieber mit einem Menschen sprichst, sag einfach Bescheid.
       *[formal] Wenn Sie lieber mit einem Menschen sprechen, sagen Sie einfach Bescheid.
    }
goodbye-news =
    { $formality ->
        [casual] Tschüss, mach’s gut!
        [neutral] Tschüss und einen schönen Tag noch!
       *[formal] Auf Wiedersehen und vielen Dank für Ihren Besuch im { -shop }.
    }
thanks-received-news =
    { $formality ->
        [casual] Kein Problem!
        [neutral] Gern geschehen!
       *[formal] Sehr gern geschehen.
    }
clarify-apology =
    { $formality ->
        [casual] Sorry, da bin ich nicht ganz mitgekommen.
        [neutral] Entschuldige, das habe ich nicht ganz verstanden.
       *[formal] Entschuldigen Sie bitte, das habe ich nicht ganz verstanden.
    }
clarify-news = Ich bin mir noch nicht sicher, worum es geht.
clarify-next-step =
    { $choices ->
        [yes] Ist eines dieser Themen gemeint?
       *[no] { $tv ->
            [t] Kannst du es noch einmal anders sagen?
           *[v] Könnten Sie es bitte noch einmal anders formulieren?
        }
    }
person-offered-apology =
    { $formality ->
        [casual] Sorry, ich komme immer noch nicht mit.
        [neutral] Es tut mir leid, ich habe es immer noch nicht verstanden.
       *[formal] Es tut mir leid, ich habe Ihr Anliegen noch immer nicht verstanden.
    }
person-offered-news = Jemand aus unserem Team kann hier übernehmen.
person-offered-next-step =
    { $formality ->
        [casual] Soll ich dir jemanden dazuholen?
        [neutral] Soll ich dich mit einem Menschen verbinden?
       *[formal] Darf ich Sie mit jemandem aus unserem Team verbinden?
    }
nothing-pending-news =
    { $formality ->
        [casual] Klar. Worum geht’s?
        [neutral] Gern. Wobei kann ich dir helfen?
       *[formal] Gern. Wobei kann ich Ihnen helfen?
    }
nothing-changed-news =
    { $formality ->
        [casual] Okay, ich lasse alles, wie es ist.
        [neutral] In Ordnung, es bleibt alles, wie es ist.
       *[formal] In Ordnung, es wurde nichts geändert.
    }
language-changed-news =
    { $formality ->
        [casual] Klar, machen wir auf Deutsch weiter.
        [neutral] Gern, wir machen auf Deutsch weiter.
       *[formal] Selbstverständlich. Wir setzen das Gespräch auf Deutsch fort.
    }
language-asked-news = In welcher Sprache soll es weitergehen?
# $requested: die gewünschte Sprache; $languages: die wir sprechen, als Aufzählung. Beides sind Namen auf Deutsch.
language-unsupported-news =
    { $requested ->
        [unknown] Diese Sprache beherrsche ich leider noch nicht. Zur Wahl stehen { $languages }.
       *[other] { $requested } beherrsche ich leider noch nicht. Zur Wahl stehen { $languages }.
    } Auf Wunsch hole ich jederzeit jemanden aus unserem Team dazu.
formality-changed-news =
    { $formality ->
        [casual] Klar, dann sagen wir du.
        [neutral] Gern, dann sagen wir du.
       *[formal] Selbstverständlich, wir verwenden das Sie.
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] Klar, { $name }!
           *[no] Klar!
        }
        [neutral] { $named ->
            [yes] Gern, { $name }, so nenne ich dich ab jetzt.
           *[no] Gern, so nenne ich dich ab jetzt.
        }
       *[formal] { $named ->
            [yes] Sehr gern, { $name }, so spreche ich Sie ab jetzt an.
           *[no] Sehr gern, so spreche ich Sie ab jetzt an.
        }
    }
wish-keep-asked-news =
    { $formality ->
        [casual] Soll ich mir das fürs nächste Mal merken?
        [neutral] Soll ich mir das für das nächste Mal merken?
       *[formal] Darf ich mir das für Ihren nächsten Besuch merken?
    }
wish-kept-news =
    { $formality ->
        [casual] Das merke ich mir fürs nächste Mal.
        [neutral] Ich merke mir das für das nächste Mal.
       *[formal] Ich merke mir das auch für Ihren nächsten Besuch.
    }
wish-not-kept-news =
    { $formality ->
        [casual] Okay, dann gilt das nur für diesen Chat.
        [neutral] Gut, dann gilt das nur für dieses Gespräch.
       *[formal] In Ordnung, dann gilt das nur für dieses Gespräch.
    }
technical-trouble-apology =
    { $formality ->
        [casual] Sorry, bei mir klappt gerade etwas nicht.
        [neutral] Es tut mir leid, bei uns funktioniert gerade etwas nicht.
       *[formal] Wir bitten um Entschuldigung: Bei uns funktioniert im Moment etwas nicht.
    }
technical-trouble-news =
    { $tv ->
        [t] Deine Nachricht ist nicht verloren.
       *[v] Ihre Nachricht ist nicht verloren.
    }
technical-trouble-next-step =
    { $tv ->
        [t] Versuch es bitte in einer Minute noch einmal oder frag nach einem Menschen.
       *[v] Versuchen Sie es bitte in einer Minute noch einmal oder fragen Sie nach einem Menschen.
    }
formality-asked-news =
    { $tv ->
        [t] Wie soll ich dich ansprechen?
       *[v] Wie darf ich Sie ansprechen?
    }
second-request-next-step =
    { $tv ->
        [t] Du hast auch nach „{ $topic }“ gefragt. Soll ich damit weitermachen?
       *[v] Sie haben auch nach „{ $topic }“ gefragt. Soll ich damit weitermachen?
    }
language-doubtful-news = Soll ich auf Deutsch weiterschreiben?
faq-stale-news =
    { $formality ->
        [casual] Die Infos dazu werden gerade aktualisiert, und ich will dir nichts Falsches sagen. Jemand aus dem Team kann es dir sicher sagen.
        [neutral] Diese Angaben werden gerade aktualisiert, und ich möchte dir nichts Falsches sagen. Jemand aus unserem Team kann dir verlässlich Auskunft geben.
       *[formal] Diese Angaben werden zurzeit überarbeitet, und ich möchte Ihnen nichts Falsches mitteilen. Jemand aus unserem Team kann Ihnen verlässlich Auskunft geben.
    }
translated-notice = Diese Antwort wurde maschinell übersetzt.
translation-failed = Diese Antwort ließ sich leider nicht übersetzen, das tut uns leid. Hier ist sie auf Englisch.
