# Menschen: Beschwerden, Übergabe, Rückgabe.
complaint-received-empathy =
    { $formality ->
        [casual] Das ist echt ärgerlich, das verstehe ich.
        [neutral] Ich kann gut verstehen, dass dich das ärgert.
       *[formal] Wir können gut verstehen, dass Sie verärgert sind.
    }
complaint-received-apology =
    { $formality ->
        [casual] Tut mir leid, dass das schiefgegangen ist.
        [neutral] Es tut mir leid, dass das nicht geklappt hat.
       *[formal] Für die Unannehmlichkeiten bitten wir Sie aufrichtig um Entschuldigung.
    }
complaint-received-buffer =
    { $tv ->
        [t] Danke, dass du es so offen sagst; so können wir es wieder in Ordnung bringen.
       *[v] Danke, dass Sie es so offen ansprechen; so können wir es wieder in Ordnung bringen.
    }
complaint-received-news =
    { $complaint_route ->
        [senior] Diese Beschwerde gehört in erfahrene Hände: Eine leitende Person aus unserem Team würde sich persönlich darum kümmern.
        [mediated] { $tv ->
            [t] Jemand aus unserem Team kümmert sich gern für dich darum und klärt das in Ruhe mit allen Beteiligten.
           *[v] Jemand aus unserem Team kümmert sich gern für Sie darum und klärt das in Ruhe mit allen Beteiligten.
        }
       *[direct] { $authority ->
            [peer] Am schnellsten lässt sich das im Gespräch mit jemandem aus unserem Team klären.
           *[institution] { $tv ->
                [t] Unser Beschwerdeteam möchte sich das gern mit dir ansehen.
               *[v] Unser Beschwerdeteam möchte sich das gern mit Ihnen ansehen.
            }
        }
    }
complaint-received-reason = { faq-opening-hours }
complaint-received-next-step =
    { $formality ->
        [casual] Soll ich jemanden dazuholen?
        [neutral] Soll ich dich verbinden?
       *[formal] Darf ich Sie verbinden?
    }
# $ticket: die Nummer des Anliegens. $open: ob gerade jemand da ist.
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] Jetzt übernimmt eine leitende Person aus unserem Team und hat unser ganzes Gespräch vor sich.
           *[other] Jetzt übernimmt jemand aus unserem Team und hat unser ganzes Gespräch vor sich.
        }
       *[no] { $tv ->
            [t] Gerade ist niemand aus unserem Team da: Wir arbeiten Montag bis Freitag von 8 bis 20 Uhr und Samstag von 9 bis 16 Uhr (UTC). Dein Anliegen liegt dort mit unserem ganzen Gespräch bereit.
           *[v] Im Moment ist niemand aus unserem Team da: Wir arbeiten Montag bis Freitag von 8 bis 20 Uhr und Samstag von 9 bis 16 Uhr (UTC). Ihr Anliegen liegt dort mit unserem ganzen Gespräch bereit.
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
            [t] Du musst nichts wiederholen. Dein Anliegen hat die Nummer { $ticket }.
           *[v] Sie müssen nichts wiederholen. Ihr Anliegen hat die Nummer { $ticket }.
        }
       *[no] { $tv ->
            [t] Die Antwort kommt hier im Chat. Dein Anliegen hat die Nummer { $ticket }.
           *[v] Die Antwort kommt hier im Chat. Ihr Anliegen hat die Nummer { $ticket }.
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] Wir bleiben dran, bis alles geklärt ist.
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] Ich bin’s wieder, der Assistent. Schreib einfach, wenn noch was ist.
        [neutral] Hier ist wieder der Assistent. Schreib einfach, wenn noch etwas ist.
       *[formal] Der digitale Assistent ist wieder für Sie da. Schreiben Sie bitte, wenn Sie noch etwas brauchen.
    }
satisfaction-asked-thanks = Vielen Dank für das Gespräch.
satisfaction-asked-news = { handed-back-news }
satisfaction-asked-reason =
    { $tv ->
        [t] Deine Meinung hilft uns, besser zu werden.
       *[v] Ihre Meinung hilft uns, besser zu werden.
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] Wie zufrieden bist du mit der Hilfe, von 1 (gar nicht) bis 5 (sehr)?
        [neutral] Wie zufrieden bist du mit unserer Hilfe, von 1 (gar nicht) bis 5 (sehr)?
       *[formal] Wie zufrieden sind Sie mit unserer Hilfe, von 1 (gar nicht) bis 5 (sehr)?
    }
satisfaction-thanks-news =
    { $score ->
        [low] Danke für die offenen Worte. Wir nehmen sie uns zu Herzen.
       *[high] Vielen Dank für die Antwort!
    }
