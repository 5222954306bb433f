# Allgemeine Züge. Eine Situation kann einen eigenen mitbringen (`refund-refused-empathy`); sonst sprechen diese.
# Nach der Anrede steht ein Punkt und kein Komma: Die nächste Zeile beginnt groß.
-shop = Comity Store

# Wie die Kundin oder der Kunde angeredet wird. Das Ergebnis heißt überall sonst $name; $named ("yes"/"no") sagt, ob es eines gibt.
# Beim Sie: Frau/Herr + Titel + Familienname, wenn die Anrede bekannt ist, sonst Vor- und Familienname. Beim Du: nur der Vorname.
full-name = { $given } { $family }
form-of-address =
    { $tv ->
        [t] { $has ->
            [family] { "" }
           *[other] { $given }
        }
       *[v] { $has ->
            [given] { $given }
           *[other] { $gender ->
                [female] Frau { $titled ->
                    [yes] { $title } { $family }
                   *[no] { $family }
                }
                [male] Herr { $titled ->
                    [yes] { $title } { $family }
                   *[no] { $family }
                }
               *[unknown] { $has ->
                    [both] { $titled ->
                        [yes] { $title } { full-name }
                       *[no] { full-name }
                    }
                   *[family] { $titled ->
                        [yes] { $title } { $family }
                       *[no] { "" }
                    }
                }
            }
        }
    }

move-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Hey { $name }.
           *[no] Hey.
        }
        [neutral] { $named ->
            [yes] Hallo { $name }.
           *[no] Hallo.
        }
       *[formal] { $named ->
            [yes] Guten Tag, { $name }.
           *[no] Guten Tag.
        }
    }
# Was Läden zu dieser Zeit wünschen ($season, wie „seasons:“ in etiquette_rules es nennt), allen, was immer sie feiern.
move-season =
    { $season ->
        [christmas] { $tv ->
            [t] Schöne Feiertage!
           *[v] Wir wünschen Ihnen schöne Feiertage.
        }
        [year-end] { $tv ->
            [t] Guten Rutsch ins neue Jahr!
           *[v] Wir wünschen Ihnen einen guten Rutsch ins neue Jahr.
        }
        [new-year] { $tv ->
            [t] Ein gutes neues Jahr!
           *[v] Wir wünschen Ihnen ein gutes neues Jahr.
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] Danke, dass du dich meldest.
        [neutral] Danke für deine Nachricht.
       *[formal] Vielen Dank für Ihre Nachricht.
    }
move-empathy =
    { $formality ->
        [casual] Das ist ärgerlich, ich weiß.
        [neutral] Ich verstehe, dass dir das wichtig ist.
       *[formal] Wir verstehen, dass Ihnen das wichtig ist.
    }
move-apology =
    { $tv ->
        [t] Das tut mir leid.
       *[v] Wir bitten um Entschuldigung.
    }
move-buffer =
    { $formality ->
        [casual] Ich hab mir das genau angesehen.
        [neutral] Ich habe mir das genau angesehen.
       *[formal] Wir haben Ihr Anliegen sorgfältig geprüft.
    }
move-authority =
    { $authority ->
        [senior] Die Leitung unseres Kundenservice steht hinter dieser Entscheidung.
       *[institution] Unser Kundenservice ist hier an die Bedingungen des Shops gebunden.
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] Was sonst noch möglich ist, findest du unter „Meine Bestellungen“; wenn du lieber mit einem Menschen sprichst, hole ich jemanden aus dem Team dazu.
           *[v] Was sonst noch möglich ist, finden Sie unter „Meine Bestellungen“; wenn Sie lieber mit einem Menschen sprechen, hole ich jemanden aus dem Team dazu.
        }
        [human] { $tv ->
            [t] Jemand aus unserem Team sieht sich das gern mit dir an, sag einfach Bescheid.
           *[v] Jemand aus unserem Team sieht sich das gern mit Ihnen an, sagen Sie einfach Bescheid.
        }
       *[hybrid] { $tv ->
            [t] Wenn sich das jemand aus unserem Team mit dir ansehen soll, sag einfach Bescheid.
           *[v] Wenn sich das jemand aus unserem Team mit Ihnen ansehen soll, sagen Sie einfach Bescheid.
        }
    }
move-next-step =
    { $tv ->
        [t] Sag mir einfach, wie es weitergehen soll.
       *[v] Sagen Sie mir einfach, wie es weitergehen soll.
    }
move-closing =
    { $horizon ->
        [relational] { $orientation ->
            [group] { $tv ->
                [t] Für dich und deine Familie sind wir auch in Zukunft gern da.
               *[v] Für Sie und Ihre Familie sind wir auch in Zukunft gern da.
            }
           *[individual] { $tv ->
                [t] Wir sind auch in Zukunft gern für dich da.
               *[v] Wir sind auch in Zukunft gern für Sie da.
            }
        }
       *[immediate] { $orientation ->
            [group] { $tv ->
                [t] Wenn für dich oder deine Familie noch etwas ist, schreib einfach.
               *[v] Wenn Sie oder Ihre Familie noch Fragen haben, schreiben Sie einfach.
            }
           *[individual] { $tv ->
                [t] Wenn noch etwas ist, schreib einfach.
               *[v] Wenn Sie noch Fragen haben, schreiben Sie einfach.
            }
        }
    }
