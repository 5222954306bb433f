# Schweiz: ss statt ß.
move-empathy =
    { $formality ->
        [casual] Das ist ärgerlich, ich weiss.
        [neutral] Ich verstehe, dass dir das wichtig ist.
       *[formal] Wir verstehen, dass Ihnen das wichtig ist.
    }
move-season =
    { $season ->
        [christmas] { $tv ->
            [t] Schöne Festtage!
           *[v] Wir wünschen Ihnen schöne Festtage.
        }
        [year-end] { $tv ->
            [t] Guten Rutsch ins neue Jahr!
           *[v] Wir wünschen Ihnen einen guten Rutsch ins neue Jahr.
        }
        [new-year] { $tv ->
            [t] Alles Gute im neuen Jahr!
           *[v] Wir wünschen Ihnen alles Gute im neuen Jahr.
        }
       *[other] { "" }
    }
