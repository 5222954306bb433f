# Bestellungen: wem sie gehören, wo sie sind, ändern und stornieren.
# $state einer Bestellung: processing, packed, shipped, delivered, cancelled, returned.
identify-needed-reason = Über eine Bestellung darf ich nur mit der Person sprechen, die sie aufgegeben hat.
identify-needed-buffer =
    { $asking ->
        [fewest] Zwei Angaben genügen, mehr brauche ich nicht.
       *[exchange] { $tv ->
            [t] Mit zwei Angaben kann ich dir sofort zeigen, wo deine Bestellung ist, und auch die Rechnung.
           *[v] Mit zwei Angaben kann ich Ihnen sofort zeigen, wo Ihre Bestellung ist, und auch die Rechnung.
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] Wenn du ein Konto hast, findest du deine Bestellungen auch unter „Meine Bestellungen“.
           *[v] Wenn Sie ein Konto haben, finden Sie Ihre Bestellungen auch unter „Meine Bestellungen“.
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] Schickst du mir die Bestellnummer (so wie CO-123456) und die E-Mail-Adresse, mit der du bestellt hast?
        [neutral] Schick mir bitte die Bestellnummer (zum Beispiel CO-123456) und die E-Mail-Adresse, mit der du bestellt hast.
       *[formal] Bitte nennen Sie mir die Bestellnummer (zum Beispiel CO-123456) und die E-Mail-Adresse, mit der Sie bestellt haben.
    }
identify-failed-news = Zu dieser Kombination aus Bestellnummer und E-Mail-Adresse habe ich keine Bestellung gefunden.
identify-failed-reason = Beides muss mit den Angaben aus der Bestellung übereinstimmen.
identify-failed-alternative =
    { $tv ->
        [t] Sieh bitte noch einmal nach und schick mir beides neu, oder frag nach einem Menschen.
       *[v] Bitte prüfen Sie beides und senden Sie es mir noch einmal, oder fragen Sie nach einem Menschen.
    }
order-choose-next-step =
    { $formality ->
        [casual] Welche Bestellung meinst du?
        [neutral] Um welche Bestellung geht es?
       *[formal] Darf ich fragen, um welche Bestellung es geht?
    }
order-not-found-news =
    { $tv ->
        [t] Unter deinen Bestellungen finde ich { $order } nicht.
       *[v] Unter Ihren Bestellungen finde ich { $order } nicht.
    }
order-not-found-reason = Möglicherweise steckt ein Tippfehler in der Nummer, oder die Bestellung lief über eine andere E-Mail-Adresse.
order-not-found-alternative =
    { $tv ->
        [t] Schau bitte in der Bestätigungsmail nach der Nummer oder frag nach einem Menschen.
       *[v] Bitte sehen Sie in der Bestätigungsmail nach der Nummer oder fragen Sie nach einem Menschen.
    }
no-orders-news =
    { $tv ->
        [t] In deinem Konto gibt es keine Bestellung, um die es hier gehen könnte.
       *[v] In Ihrem Konto gibt es keine Bestellung, um die es hier gehen könnte.
    }
order-status-news =
    { $tv ->
        [t] { $state ->
            [processing] Deine Bestellung { $order } vom { $placed } wird gerade vorbereitet. Die Lieferung soll bis { $expected } ankommen.
            [packed] Deine Bestellung { $order } vom { $placed } ist verpackt und verlässt bald unser Lager. Die Lieferung soll bis { $expected } ankommen.
            [shipped] Deine Bestellung { $order } ist mit { $carrier } unterwegs und soll bis { $expected } bei dir sein.
            [delivered] Deine Bestellung { $order } wurde am { $delivered } zugestellt.
            [returned] Deine Bestellung { $order } ist als Rücksendung wieder bei uns eingetroffen.
           *[cancelled] Deine Bestellung { $order } ist storniert.
        }
       *[v] { $state ->
            [processing] Ihre Bestellung { $order } vom { $placed } wird gerade vorbereitet. Die Lieferung soll bis { $expected } ankommen.
            [packed] Ihre Bestellung { $order } vom { $placed } ist verpackt und verlässt bald unser Lager. Die Lieferung soll bis { $expected } ankommen.
            [shipped] Ihre Bestellung { $order } ist mit { $carrier } unterwegs und soll bis { $expected } bei Ihnen sein.
            [delivered] Ihre Bestellung { $order } wurde am { $delivered } zugestellt.
            [returned] Ihre Bestellung { $order } ist als Rücksendung wieder bei uns eingetroffen.
           *[cancelled] Ihre Bestellung { $order } ist storniert.
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] Mit der Sendungsnummer { $tracking } kannst du das Paket verfolgen.
           *[v] Mit der Sendungsnummer { $tracking } können Sie das Paket verfolgen.
        }
        [delivered] { $tv ->
            [t] Falls damit etwas nicht stimmt, sag einfach Bescheid.
           *[v] Falls damit etwas nicht stimmt, sagen Sie bitte Bescheid.
        }
       *[other] { "" }
    }
cancel-confirm-buffer = Das lässt sich machen.
cancel-confirm-next-step =
    { $formality ->
        [casual] Soll ich die Bestellung { $order } ({ $total }) wirklich stornieren?
        [neutral] Soll ich die Bestellung { $order } ({ $total }) für dich stornieren?
       *[formal] Möchten Sie die Bestellung { $order } ({ $total }) wirklich stornieren?
    }
order-cancelled-news =
    { $tv ->
        [t] Die Bestellung { $order } ist storniert. Du bekommst { $total } innerhalb von 5 Werktagen auf dem Weg zurück, auf dem du bezahlt hast.
       *[v] Die Bestellung { $order } ist storniert. Sie erhalten { $total } innerhalb von 5 Werktagen auf dem Weg zurück, auf dem Sie bezahlt haben.
    }
cancel-refused-news = Die Bestellung { $order } lässt sich leider nicht mehr stornieren.
cancel-refused-reason =
    { $state ->
        [shipped] Das Paket hat unser Lager bereits verlassen.
        [delivered] Die Ware wurde bereits zugestellt.
        [returned] Die Ware ist bereits als Rücksendung bei uns eingetroffen.
       *[cancelled] Die Stornierung ist bereits erfolgt.
    }
cancel-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Du musst nichts weiter tun.
            [returned] Du musst nichts weiter tun.
           *[other] Du kannst die Ware bis 30 Tage nach der Lieferung zurücksenden und bekommst dein Geld zurück.
        }
       *[v] { $state ->
            [cancelled] Sie müssen nichts weiter tun.
            [returned] Sie müssen nichts weiter tun.
           *[other] Sie können die Ware bis 30 Tage nach der Lieferung zurücksenden und erhalten Ihr Geld zurück.
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] Was soll an der Bestellung { $order } anders werden? Sag mir den Artikel und welche Größe, Farbe oder Menge du möchtest.
        [neutral] Was möchtest du an der Bestellung { $order } ändern? Nenn mir bitte den Artikel und die gewünschte Größe, Farbe oder Menge.
       *[formal] Was möchten Sie an der Bestellung { $order } ändern? Bitte nennen Sie mir den Artikel und die gewünschte Größe, Farbe oder Menge.
    }
change-ask-buffer = Noch lässt sich etwas ändern.
change-recorded-news =
    { $tv ->
        [t] Deine Änderung zur Bestellung { $order } ist notiert. Das Lager prüft sie vor dem Verpacken, und du bekommst eine Bestätigung per E-Mail.
       *[v] Ihre Änderung zur Bestellung { $order } ist notiert. Das Lager prüft sie vor dem Verpacken, und Sie erhalten eine Bestätigung per E-Mail.
    }
change-refused-news = Die Bestellung { $order } lässt sich leider nicht mehr ändern.
change-refused-reason = { too-late-reason }
too-late-reason =
    { $state ->
        [packed] Das Paket ist bereits gepackt.
        [shipped] Das Paket hat unser Lager bereits verlassen.
        [delivered] Die Ware wurde bereits zugestellt.
        [returned] Die Ware ist bereits als Rücksendung bei uns eingetroffen.
       *[cancelled] Die Bestellung wurde storniert.
    }
change-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Du kannst gern neu bestellen.
            [returned] Du kannst gern neu bestellen.
           *[other] Sobald der Artikel bei dir ist, kannst du ihn umtauschen oder zurücksenden.
        }
       *[v] { $state ->
            [cancelled] Sie können gern neu bestellen.
            [returned] Sie können gern neu bestellen.
           *[other] Sobald der Artikel bei Ihnen ist, können Sie ihn umtauschen oder zurücksenden.
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] Wie lautet die ganze Adresse? Name, Straße, Postleitzahl, Ort und Land bitte in einer Nachricht.
        [neutral] Schick mir bitte die vollständige Adresse in einer Nachricht: Name, Straße, Postleitzahl, Ort und Land.
       *[formal] Bitte senden Sie mir die vollständige Adresse in einer Nachricht: Name, Straße, Postleitzahl, Ort und Land.
    }
address-ask-buffer = Ich trage die Adresse gern ein.
address-confirm-next-step =
    { $formality ->
        [casual] Stimmt das so: { $address }?
        [neutral] Ist diese Adresse richtig: { $address }?
       *[formal] Können Sie mir diese Adresse bitte bestätigen: { $address }?
    }
address-confirm-buffer = Vielen Dank.
address-changed-news = Die Bestellung { $order } geht jetzt an: { $address }.
address-saved-news =
    { $tv ->
        [t] Diese Lieferadresse ist jetzt in deinem Konto gespeichert: { $address }.
       *[v] Diese Lieferadresse ist jetzt in Ihrem Konto gespeichert: { $address }.
    }
address-refused-news = Die Adresse der Bestellung { $order } lässt sich leider nicht mehr ändern.
address-refused-reason = { too-late-reason }
address-refused-alternative =
    { $state ->
        [shipped] { $tv ->
            [t] Über den Link des Paketdienstes zur Sendungsverfolgung kannst du noch einen Abholpunkt wählen.
           *[v] Über den Link des Paketdienstes zur Sendungsverfolgung können Sie noch einen Abholpunkt wählen.
        }
       *[other] { $tv ->
            [t] Wenn du dabei Hilfe brauchst, frag einfach nach einem Menschen.
           *[v] Wenn Sie dabei Hilfe brauchen, fragen Sie einfach nach einem Menschen.
        }
    }
