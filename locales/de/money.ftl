# Geld: Rechnungen und Erstattungen.
invoice-found-news = Hier ist die Rechnung { $invoice } vom { $issued } über { $total } zur Bestellung { $order }.
invoice-found-next-step =
    { $tv ->
        [t] Über die Schaltfläche unten kannst du die Rechnung öffnen und speichern.
       *[v] Über die Schaltfläche unten können Sie die Rechnung öffnen und speichern.
    }
invoice-missing-news =
    { $tv ->
        [t] Zur Bestellung { $order } gibt es noch keine Rechnung. Wir stellen sie aus, wenn das Paket unser Lager verlässt, und du bekommst sie per E-Mail.
       *[v] Zur Bestellung { $order } gibt es noch keine Rechnung. Wir stellen sie aus, wenn das Paket unser Lager verlässt, und Sie erhalten sie per E-Mail.
    }
refund-confirm-buffer = Das ist möglich.
refund-confirm-next-step =
    { $formality ->
        [casual] Soll ich die Erstattung von { $amount } für die Bestellung { $order } anstoßen?
        [neutral] Soll ich die Rücksendung der Bestellung { $order } und die Erstattung von { $amount } für dich veranlassen?
       *[formal] Möchten Sie die Bestellung { $order } zurücksenden und { $amount } erstattet bekommen?
    }
refund-started-news =
    { $tv ->
        [t] Die Erstattung von { $amount } für die Bestellung { $order } ist angelegt. Schick die Ware mit dem Rücksendeetikett aus „Meine Bestellungen“ zurück; das Geld bekommst du innerhalb von 5 Werktagen nach Eingang auf dem Weg zurück, auf dem du bezahlt hast.
       *[v] Die Erstattung von { $amount } für die Bestellung { $order } ist angelegt. Bitte senden Sie die Ware mit dem Rücksendeetikett aus „Meine Bestellungen“ zurück; das Geld erhalten Sie innerhalb von 5 Werktagen nach Eingang auf dem Weg zurück, auf dem Sie bezahlt haben.
    }
refund-refused-thanks =
    { $formality ->
        [casual] Danke, dass du nachfragst.
        [neutral] Danke für deine Anfrage.
       *[formal] Vielen Dank für Ihre Anfrage zur Erstattung.
    }
refund-refused-empathy =
    { $formality ->
        [casual] Ich weiß, das ist keine schöne Nachricht.
        [neutral] Ich verstehe, dass du dir etwas anderes erhofft hast.
       *[formal] Wir verstehen, dass Sie sich etwas anderes erhofft haben.
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] Deshalb kann ich dir das Geld für die Bestellung { $order } leider nicht erstatten.
            [neutral] Deshalb können wir dir das Geld für die Bestellung { $order } leider nicht erstatten.
           *[formal] Aus diesem Grund können wir Ihnen den Kaufpreis für die Bestellung { $order } leider nicht erstatten.
        }
       *[direct] { $formality ->
            [casual] Das Geld für die Bestellung { $order } kann ich dir leider nicht erstatten.
            [neutral] Das Geld für die Bestellung { $order } können wir dir leider nicht erstatten.
           *[formal] Den Kaufpreis für die Bestellung { $order } können wir Ihnen leider nicht erstatten.
        }
    }
# $reason: period (die Frist ist um), undelivered, refunded (schon erstattet), cancelled (das Geld ist unterwegs)
refund-refused-reason =
    { $reason ->
        [period] Die Lieferung kam am { $delivered } an, und die Rückgabefrist von 30 Tagen endete am { $deadline }.
        [undelivered] Die Ware ist noch nicht zugestellt; eine Erstattung ist erst möglich, wenn sie angekommen ist.
        [refunded] Für diese Bestellung ist bereits eine Erstattung angelegt.
       *[cancelled] Die Bestellung wurde storniert, und das Geld ist bereits auf dem Rückweg.
    }
refund-refused-alternative =
    { $reason ->
        [period] { $tv ->
            [t] Falls der Artikel einen Fehler hat, gilt weiterhin die Garantie von zwei Jahren. Jemand aus unserem Team sieht sich das gern mit dir an.
           *[v] Falls der Artikel einen Fehler hat, gilt weiterhin die Garantie von zwei Jahren. Jemand aus unserem Team sieht sich das gern mit Ihnen an.
        }
        [undelivered] { $tv ->
            [t] Du kannst die Annahme des Pakets verweigern oder mich noch einmal fragen, wenn es da ist.
           *[v] Sie können die Annahme des Pakets verweigern oder mich noch einmal fragen, wenn es da ist.
        }
       *[other] { $tv ->
            [t] Nach dem Stand der Erstattung kannst du mich jederzeit fragen.
           *[v] Nach dem Stand der Erstattung können Sie mich jederzeit fragen.
        }
    }
# $state: requested, approved, paid, refused
refund-status-news =
    { $state ->
        [requested] Die Erstattung von { $amount } für die Bestellung { $order } ist angelegt; wir warten noch auf die Rücksendung.
        [approved] Die Erstattung von { $amount } für die Bestellung { $order } ist genehmigt und wird innerhalb von 5 Werktagen ausgezahlt.
        [paid] Die Erstattung von { $amount } für die Bestellung { $order } wurde am { $paid } ausgezahlt.
       *[refused] Die Erstattung für die Bestellung { $order } wurde abgelehnt.
    }
refund-none-news =
    { $tv ->
        [t] In deinem Konto sehe ich keine Erstattung.
       *[v] In Ihrem Konto sehe ich keine Erstattung.
    }
refund-none-alternative =
    { $tv ->
        [t] Eine Rücksendung kannst du unter „Meine Bestellungen“ > „Zurücksenden“ selbst anmelden.
       *[v] Eine Rücksendung können Sie unter „Meine Bestellungen“ > „Zurücksenden“ selbst anmelden.
    }
refund-none-next-step =
    { $tv ->
        [t] Wenn du etwas zurückgeben möchtest, sag mir einfach, um welche Bestellung es geht.
       *[v] Wenn Sie etwas zurückgeben möchten, sagen Sie mir einfach, um welche Bestellung es geht.
    }
