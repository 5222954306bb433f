# Schweiz: ss statt ß.
refund-confirm-next-step =
    { $formality ->
        [casual] Soll ich die Erstattung von { $amount } für die Bestellung { $order } anstossen?
        [neutral] Soll ich die Rücksendung der Bestellung { $order } und die Erstattung von { $amount } für dich veranlassen?
       *[formal] Möchten Sie die Bestellung { $order } zurücksenden und { $amount } erstattet bekommen?
    }
refund-refused-empathy =
    { $formality ->
        [casual] Ich weiss, das ist keine schöne Nachricht.
        [neutral] Ich verstehe, dass du dir etwas anderes erhofft hast.
       *[formal] Wir verstehen, dass Sie sich etwas anderes erhofft haben.
    }
