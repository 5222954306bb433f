# Algemene zetten. Een situatie kan een eigen zin meebrengen (`refund-refused-empathy`); anders spreken deze.
# Na de aanhef staat een komma, en de volgende regel begint in het Nederlands met een hoofdletter.
-shop = Comity Store

# Hoe de klant wordt aangesproken. Overal elders heet het resultaat $name; $named ("yes"/"no") zegt of er een is.
# Bij je: alleen de voornaam. Bij u: mevrouw of meneer als de klant dat zelf gekozen heeft. Achter "mevrouw" hoort een tussenvoegsel met
# een hoofdletter (mevrouw De Vries), na een voornaam juist niet (Sanne de Vries). Daarom staat de voornaam erbij als we die kennen:
# "mevrouw Sanne de Vries" is altijd goed geschreven. Titels (dr.) horen niet in de Nederlandse aanspreking.
full-name = { $given } { $family }
form-of-address =
    { $tv ->
        [t] { $has ->
            [family] { "" }
           *[other] { $given }
        }
       *[v] { $has ->
            [given] { $given }
            [both] { $gender ->
                [female] mevrouw { full-name }
                [male] meneer { full-name }
               *[unknown] { full-name }
            }
           *[family] { $gender ->
                [female] mevrouw { $family }
                [male] meneer { $family }
               *[unknown] { "" }
            }
        }
    }

move-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Hoi { $name },
           *[no] Hoi,
        }
        [neutral] { $named ->
            [yes] Hallo { $name },
           *[no] Hallo,
        }
       *[formal] { $named ->
            [yes] Goedendag { $name },
           *[no] Goedendag,
        }
    }
# Wat winkels in deze tijd wensen ($season, zoals “seasons:” in etiquette_rules het noemt), aan iedereen.
move-season =
    { $season ->
        [year-end] { $tv ->
            [t] Fijne feestdagen!
           *[v] Wij wensen u fijne feestdagen.
        }
        [new-year] { $tv ->
            [t] Gelukkig nieuwjaar!
           *[v] Wij wensen u een gelukkig nieuwjaar.
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] Bedankt voor je berichtje.
        [neutral] Bedankt voor je bericht.
       *[formal] Dank u wel voor uw bericht.
    }
move-empathy =
    { $formality ->
        [casual] Ik snap dat dit tegenvalt.
        [neutral] Ik begrijp dat dit tegenvalt.
       *[formal] Wij begrijpen dat dit voor u een tegenvaller is.
    }
move-apology =
    { $formality ->
        [casual] Sorry daarvoor.
        [neutral] Het spijt me.
       *[formal] Onze excuses hiervoor.
    }
move-buffer =
    { $formality ->
        [casual] Ik heb er goed naar gekeken.
        [neutral] Ik heb dit goed voor je nagekeken.
       *[formal] Wij hebben dit zorgvuldig voor u nagekeken.
    }
move-authority =
    { $authority ->
        [senior] Het hoofd van onze klantenservice staat achter deze beslissing.
       *[institution] Onze klantenservice is hier gebonden aan de voorwaarden van de winkel.
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] Wat er nog meer kan, vind je onder ‘Mijn bestellingen’; praat je liever met een medewerker, dan haal ik er iemand bij.
           *[v] Wat er nog meer mogelijk is, vindt u onder ‘Mijn bestellingen’; spreekt u liever een medewerker, dan haal ik er iemand bij.
        }
        [human] { $tv ->
            [t] Een van mijn collega’s kijkt graag met je mee; vraag gerust om een medewerker.
           *[v] Een van mijn collega’s kijkt graag met u mee; vraag gerust om een medewerker.
        }
       *[hybrid] { $tv ->
            [t] Wil je dat er iemand met je meekijkt? Vraag dan gerust om een medewerker.
           *[v] Wilt u dat er iemand met u meekijkt? Vraag dan gerust om een medewerker.
        }
    }
move-next-step =
    { $tv ->
        [t] Zeg maar hoe je verder wilt.
       *[v] Laat u mij weten hoe u verder wilt?
    }
move-closing =
    { $horizon ->
        [relational] { $orientation ->
            [group] { $tv ->
                [t] Ook in de toekomst staan we graag klaar voor jou en je gezin.
               *[v] Ook in de toekomst staan wij graag klaar voor u en uw gezin.
            }
           *[individual] { $tv ->
                [t] Ook in de toekomst staan we graag voor je klaar.
               *[v] Ook in de toekomst staan wij graag voor u klaar.
            }
        }
       *[immediate] { $orientation ->
            [group] { $tv ->
                [t] Is er nog iets voor jou of je gezin, laat het me dan weten.
               *[v] Hebt u of uw gezin nog vragen, stel ze dan gerust.
            }
           *[individual] { $tv ->
                [t] Is er nog iets, laat het me dan weten.
               *[v] Hebt u nog vragen, stel ze dan gerust.
            }
        }
    }
