# Österreich: Servus und Ciao unter Du.
greeting-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Servus { $name }!
           *[no] Servus!
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
goodbye-news =
    { $formality ->
        [casual] Ciao, mach’s gut!
        [neutral] Ciao und einen schönen Tag noch!
       *[formal] Auf Wiedersehen und vielen Dank für Ihren Besuch im { -shop }.
    }
