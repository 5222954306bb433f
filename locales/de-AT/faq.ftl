# Österreich: Kassa, Postkasten.
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $tv ->
            [t] Ganz ohne Karte geht es per Überweisung. Du kannst aber auch mit Karte (Visa, Mastercard, American Express), PayPal, Apple Pay oder Google Pay zahlen. Was in deinem Land üblich ist, siehst du an der Kassa.
           *[v] Ganz ohne Karte geht es per Überweisung. Sie können aber auch mit Karte (Visa, Mastercard, American Express), PayPal, Apple Pay oder Google Pay zahlen. Was in Ihrem Land üblich ist, sehen Sie an der Kassa.
        }
       *[usual] { $tv ->
            [t] Du kannst mit Karte (Visa, Mastercard, American Express), PayPal, Apple Pay, Google Pay oder per Überweisung zahlen. Was in deinem Land üblich ist, siehst du an der Kassa.
           *[v] Sie können mit Karte (Visa, Mastercard, American Express), PayPal, Apple Pay, Google Pay oder per Überweisung zahlen. Was in Ihrem Land üblich ist, sehen Sie an der Kassa.
        }
    }
faq-delivery-options =
    { $tv ->
        [t] Du hast die Wahl zwischen Standardversand, Express (bei Bestellung vor 14 Uhr am nächsten Werktag da) und Lieferung an einen Abholpunkt. Den Preis siehst du an der Kassa, bevor du bezahlst.
       *[v] Sie haben die Wahl zwischen Standardversand, Express (bei Bestellung vor 14 Uhr am nächsten Werktag da) und Lieferung an einen Abholpunkt. Den Preis sehen Sie an der Kassa, bevor Sie bezahlen.
    }
faq-place-order =
    { $tv ->
        [t] Leg den Artikel in den Warenkorb und geh auf „Zur Kassa“. Dort wählst du Adresse, Lieferung und Zahlungsart und klickst auf „Jetzt kaufen“. Die Bestätigung kommt per E-Mail.
       *[v] Legen Sie den Artikel in den Warenkorb und gehen Sie auf „Zur Kassa“. Dort wählen Sie Adresse, Lieferung und Zahlungsart und klicken auf „Jetzt kaufen“. Die Bestätigung kommt per E-Mail.
    }
faq-international-shipping =
    { $tv ->
        [t] Wir liefern in 40 Länder, die Liste findest du an der Kassa. Unterwegs ist das Paket dann 5 bis 8 Werktage.
       *[v] Wir liefern in 40 Länder, die Liste finden Sie an der Kassa. Unterwegs ist das Paket dann 5 bis 8 Werktage.
    }
faq-customs-duties = Innerhalb der EU fällt kein Zoll an. Anderswo können Zoll und Steuern hinzukommen: Soweit bekannt, werden sie an der Kassa angezeigt, bezahlt werden sie beim Paketdienst.
faq-delivered-not-received =
    { $tv ->
        [t] Frag bitte in der Nachbarschaft und beim Abholpunkt nach und schau in den Postkasten. Ist das Paket nach 2 Tagen nicht aufgetaucht, verlangen wir vom Paketdienst einen Zustellnachweis.
       *[v] Fragen Sie bitte in der Nachbarschaft und beim Abholpunkt nach und sehen Sie in den Postkasten. Ist das Paket nach 2 Tagen nicht aufgetaucht, verlangen wir vom Paketdienst einen Zustellnachweis.
    }
faq-installments =
    { $tv ->
        [t] Du kannst über unseren Zahlungspartner in drei Raten ohne Zinsen zahlen, sofern dir das an der Kassa angeboten wird.
       *[v] Sie können über unseren Zahlungspartner in drei Raten ohne Zinsen zahlen, sofern Ihnen das an der Kassa angeboten wird.
    }
