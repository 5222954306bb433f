# Schweiz: ss statt ß.
move-empathy =
    { $formality ->
        [casual] Das ist ärgerlich, ich weiss.
        [neutral] Ich verstehe, dass dir das wichtig ist.
       *[formal] Wir verstehen, dass Ihnen das wichtig ist.
    }
