# Schweiz: ss statt ß.
change-ask-next-step =
    { $formality ->
        [casual] Was soll an der Bestellung { $order } anders werden? Sag mir den Artikel und welche Grösse, Farbe oder Menge du möchtest.
        [neutral] Was möchtest du an der Bestellung { $order } ändern? Nenn mir bitte den Artikel und die gewünschte Grösse, Farbe oder Menge.
       *[formal] Was möchten Sie an der Bestellung { $order } ändern? Bitte nennen Sie mir den Artikel und die gewünschte Grösse, Farbe oder Menge.
    }
address-ask-next-step =
    { $formality ->
        [casual] Wie lautet die ganze Adresse? Name, Strasse, Postleitzahl, Ort und Land bitte in einer Nachricht.
        [neutral] Schick mir bitte die vollständige Adresse in einer Nachricht: Name, Strasse, Postleitzahl, Ort und Land.
       *[formal] Bitte senden Sie mir die vollständige Adresse in einer Nachricht: Name, Strasse, Postleitzahl, Ort und Land.
    }
