# Antworten auf häufige Fragen: nur die Auskunft selbst, Anrede und Abschluss kommen von den anderen Zügen.
faq-check-cancellation-fee =
    { $tv ->
        [t] Stornieren kostet nichts, solange das Paket noch nicht verschickt ist. Danach schickst du die Ware stattdessen einfach zurück, auch dafür verlangen wir keine Gebühr.
       *[v] Eine Stornierung ist kostenlos, solange das Paket noch nicht verschickt ist. Danach senden Sie die Ware stattdessen zurück, auch dafür verlangen wir keine Gebühr.
    }
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $tv ->
            [t] Ganz ohne Karte geht es per Überweisung. Du kannst aber auch mit Karte (Visa, Mastercard, American Express), PayPal, Apple Pay oder Google Pay zahlen. Was in deinem Land üblich ist, siehst du an der Kasse.
           *[v] Ganz ohne Karte geht es per Überweisung. Sie können aber auch mit Karte (Visa, Mastercard, American Express), PayPal, Apple Pay oder Google Pay zahlen. Was in Ihrem Land üblich ist, sehen Sie an der Kasse.
        }
       *[usual] { $tv ->
            [t] Du kannst mit Karte (Visa, Mastercard, American Express), PayPal, Apple Pay, Google Pay oder per Überweisung zahlen. Was in deinem Land üblich ist, siehst du an der Kasse.
           *[v] Sie können mit Karte (Visa, Mastercard, American Express), PayPal, Apple Pay, Google Pay oder per Überweisung zahlen. Was in Ihrem Land üblich ist, sehen Sie an der Kasse.
        }
    }
faq-check-refund-policy =
    { $tv ->
        [t] Du hast nach der Lieferung 30 Tage Zeit, unbenutzte Artikel mit Etikett zurückzugeben. Das Geld bekommst du auf demselben Weg zurück, auf dem du bezahlt hast, und zwar innerhalb von 5 Werktagen nach Eingang der Rücksendung.
       *[v] Sie haben nach der Lieferung 30 Tage Zeit, unbenutzte Artikel mit Etikett zurückzugeben. Das Geld erhalten Sie auf demselben Weg zurück, auf dem Sie bezahlt haben, und zwar innerhalb von 5 Werktagen nach Eingang der Rücksendung.
    }
faq-contact-customer-service =
    { $tv ->
        [t] Hier im Chat erreichst du uns rund um die Uhr, Menschen aus unserem Team Montag bis Freitag von 8 bis 20 Uhr und Samstag von 9 bis 16 Uhr (Zeit des Shops, UTC). Per E-Mail erreichst du uns unter help@comity.example.
       *[v] Hier im Chat erreichen Sie uns rund um die Uhr, Menschen aus unserem Team Montag bis Freitag von 8 bis 20 Uhr und Samstag von 9 bis 16 Uhr (Zeit des Shops, UTC). Per E-Mail erreichen Sie uns unter help@comity.example.
    }
faq-create-account =
    { $asking ->
        [fewest] { $tv ->
            [t] Ein Konto brauchst du nicht: Bestellen kannst du auch als Gast. Wenn du eines möchtest, klick oben rechts auf „Anmelden“ und dann auf „Konto erstellen“, gib E-Mail-Adresse, Namen und ein Passwort ein und bestätige das Ganze über den Link in der E-Mail.
           *[v] Ein Konto brauchen Sie nicht: Bestellen können Sie auch als Gast. Wenn Sie eines möchten, klicken Sie oben rechts auf „Anmelden“ und dann auf „Konto erstellen“, geben Sie E-Mail-Adresse, Namen und ein Passwort ein und bestätigen Sie die Angaben über den Link in der E-Mail.
        }
       *[usual] { $tv ->
            [t] Klick oben rechts auf „Anmelden“ und dann auf „Konto erstellen“, gib E-Mail-Adresse, Namen und ein Passwort ein und bestätige das Ganze über den Link in der E-Mail. Als Gast kannst du auch ohne Konto bestellen.
           *[v] Klicken Sie oben rechts auf „Anmelden“ und dann auf „Konto erstellen“, geben Sie E-Mail-Adresse, Namen und ein Passwort ein und bestätigen Sie die Angaben über den Link in der E-Mail. Als Gast können Sie auch ohne Konto bestellen.
        }
    }{ account-offer }
account-offer =
    { $offer ->
        [family] { " " }Ein Familienkonto können sich bis zu fünf Personen teilen, mit einem Adressbuch und gemeinsamen Punkten.
        [personal] { $tv ->
            [t] { " " }Mit deinem Konto sammelst du bei jeder Bestellung Punkte.
           *[v] { " " }Mit Ihrem Konto sammeln Sie bei jeder Bestellung Punkte.
        }
       *[none] { "" }
    }
faq-delivery-options =
    { $tv ->
        [t] Du hast die Wahl zwischen Standardversand, Express (bei Bestellung vor 14 Uhr am nächsten Werktag da) und Lieferung an einen Abholpunkt. Den Preis siehst du an der Kasse, bevor du bezahlst.
       *[v] Sie haben die Wahl zwischen Standardversand, Express (bei Bestellung vor 14 Uhr am nächsten Werktag da) und Lieferung an einen Abholpunkt. Den Preis sehen Sie an der Kasse, bevor Sie bezahlen.
    }
faq-delivery-period = Mit Standardversand dauert die Lieferung 2 bis 4 Werktage, mit Express ist das Paket am nächsten Werktag da. Ins Ausland sind es 5 bis 8 Werktage.
faq-edit-account =
    { $tv ->
        [t] Name, E-Mail-Adresse und Telefonnummer kannst du unter „Mein Konto“ > „Persönliche Daten“ ändern. Eine neue E-Mail-Adresse musst du noch über einen Link bestätigen.
       *[v] Name, E-Mail-Adresse und Telefonnummer können Sie unter „Mein Konto“ > „Persönliche Daten“ ändern. Eine neue E-Mail-Adresse bestätigen Sie bitte noch über einen Link.
    }
faq-payment-issue =
    { $tv ->
        [t] Prüf bitte die Kartendaten und dein Kartenlimit oder versuch es mit einer anderen Zahlungsart; bestellt ist erst, wenn die Zahlung bestätigt ist. Eine doppelte Abbuchung, die nur vorgemerkt ist, verschwindet nach 3 bis 5 Werktagen von selbst. Hilft das alles nicht, sieht es sich jemand aus unserem Team an.
       *[v] Prüfen Sie bitte die Kartendaten und Ihr Kartenlimit oder versuchen Sie es mit einer anderen Zahlungsart; die Bestellung gilt erst, wenn die Zahlung bestätigt ist. Eine doppelte Abbuchung, die nur vorgemerkt ist, wird nach 3 bis 5 Werktagen von selbst aufgehoben. Hilft das alles nicht, sieht es sich jemand aus unserem Team an.
    }
faq-place-order =
    { $tv ->
        [t] Leg den Artikel in den Warenkorb und geh auf „Zur Kasse“. Dort wählst du Adresse, Lieferung und Zahlungsart und klickst auf „Jetzt kaufen“. Die Bestätigung kommt per E-Mail.
       *[v] Legen Sie den Artikel in den Warenkorb und gehen Sie auf „Zur Kasse“. Dort wählen Sie Adresse, Lieferung und Zahlungsart und klicken auf „Jetzt kaufen“. Die Bestätigung kommt per E-Mail.
    }
faq-recover-password =
    { $tv ->
        [t] Geh auf „Anmelden“ > „Passwort vergessen“, dann bekommst du per E-Mail einen Link, der eine Stunde lang gilt. Schau auch in deinen Spam-Ordner.
       *[v] Gehen Sie auf „Anmelden“ > „Passwort vergessen“, dann erhalten Sie per E-Mail einen Link, der eine Stunde lang gilt. Bitte sehen Sie auch in Ihrem Spam-Ordner nach.
    }
faq-registration-problems =
    { $tv ->
        [t] Schau zuerst, ob die Bestätigungsmail im Spam-Ordner gelandet ist. Zu jeder E-Mail-Adresse gibt es nur ein Konto, und das Passwort braucht mindestens 10 Zeichen. Klappt es trotzdem nicht, richtet jemand aus unserem Team dein Konto ein.
       *[v] Sehen Sie bitte zuerst nach, ob die Bestätigungsmail im Spam-Ordner gelandet ist. Zu jeder E-Mail-Adresse gibt es nur ein Konto, und das Passwort braucht mindestens 10 Zeichen. Gelingt es trotzdem nicht, richtet jemand aus unserem Team Ihr Konto ein.
    }
faq-review =
    { $tv ->
        [t] Bewerten kannst du auf der Produktseite oder unter „Meine Bestellungen“ > „Bewertung schreiben“, sobald die Ware geliefert ist. Auch kritische Bewertungen werden veröffentlicht.
       *[v] Bewerten können Sie auf der Produktseite oder unter „Meine Bestellungen“ > „Bewertung schreiben“, sobald die Ware geliefert ist. Auch kritische Bewertungen werden veröffentlicht.
    }
faq-switch-account =
    { $tv ->
        [t] Es gibt private Konten, Familienkonten und Geschäftskonten; wechseln kannst du unter „Mein Konto“ > „Kontoart“, Bestellungen und Punkte ziehen mit um. Willst du einen anderen Zugang verwenden, meld dich vorher ab.
       *[v] Es gibt private Konten, Familienkonten und Geschäftskonten; wechseln können Sie unter „Mein Konto“ > „Kontoart“, Bestellungen und Punkte ziehen mit um. Möchten Sie einen anderen Zugang verwenden, melden Sie sich bitte vorher ab.
    }
faq-opening-hours = Menschen aus unserem Team sind Montag bis Freitag von 8 bis 20 Uhr und Samstag von 9 bis 16 Uhr da (Zeit des Shops, UTC).
faq-international-shipping =
    { $tv ->
        [t] Wir liefern in 40 Länder, die Liste findest du an der Kasse. Unterwegs ist das Paket dann 5 bis 8 Werktage.
       *[v] Wir liefern in 40 Länder, die Liste finden Sie an der Kasse. Unterwegs ist das Paket dann 5 bis 8 Werktage.
    }
faq-customs-duties = Innerhalb der EU fällt kein Zoll an. Anderswo können Zoll und Steuern hinzukommen: Soweit bekannt, werden sie an der Kasse angezeigt, bezahlt werden sie beim Paketdienst.
faq-damaged-item =
    { $tv ->
        [t] Schick uns innerhalb von 14 Tagen ein Foto davon, hier im Chat oder per E-Mail. Du bekommst Ersatz oder dein Geld zurück, und die Rücksendung kostet dich nichts.
       *[v] Senden Sie uns innerhalb von 14 Tagen ein Foto davon, hier im Chat oder per E-Mail. Sie erhalten Ersatz oder Ihr Geld zurück, und die Rücksendung ist für Sie kostenlos.
    }
faq-wrong-item =
    { $tv ->
        [t] Wir holen den falschen Artikel kostenlos bei dir ab und schicken dir sofort den richtigen.
       *[v] Wir holen den falschen Artikel kostenlos bei Ihnen ab und senden Ihnen sofort den richtigen zu.
    }
faq-missing-item =
    { $tv ->
        [t] Größere Bestellungen kommen manchmal in mehreren Paketen; am besten schaust du in der Versandmail nach. Fehlt der Artikel nach 3 Tagen noch immer, schicken wir ihn noch einmal oder erstatten dir das Geld.
       *[v] Größere Bestellungen kommen manchmal in mehreren Paketen; am besten sehen Sie in der Versandmail nach. Fehlt der Artikel nach 3 Tagen noch immer, senden wir ihn noch einmal oder erstatten Ihnen das Geld.
    }
faq-lost-parcel =
    { $tv ->
        [t] Hat sich in der Sendungsverfolgung 7 Tage lang nichts getan, lassen wir das Paket vom Paketdienst suchen. Ist es nach weiteren 5 Werktagen nicht da, bekommst du Ersatz oder dein Geld zurück.
       *[v] Hat sich in der Sendungsverfolgung 7 Tage lang nichts getan, lassen wir das Paket vom Paketdienst suchen. Ist es nach weiteren 5 Werktagen nicht da, erhalten Sie Ersatz oder Ihr Geld zurück.
    }
faq-delivered-not-received =
    { $tv ->
        [t] Frag bitte in der Nachbarschaft und beim Abholpunkt nach und schau in den Briefkasten. Ist das Paket nach 2 Tagen nicht aufgetaucht, verlangen wir vom Paketdienst einen Zustellnachweis.
       *[v] Fragen Sie bitte in der Nachbarschaft und beim Abholpunkt nach und sehen Sie in den Briefkasten. Ist das Paket nach 2 Tagen nicht aufgetaucht, verlangen wir vom Paketdienst einen Zustellnachweis.
    }
faq-return-how =
    { $tv ->
        [t] Geh auf „Meine Bestellungen“ > „Zurücksenden“ und druck das Etikett aus oder zeig den QR-Code an der Abgabestelle vor.
       *[v] Gehen Sie auf „Meine Bestellungen“ > „Zurücksenden“ und drucken Sie das Etikett aus oder zeigen Sie den QR-Code an der Abgabestelle vor.
    }
faq-return-period =
    { $tv ->
        [t] Du hast ab der Lieferung 30 Tage Zeit für die Rückgabe.
       *[v] Sie haben ab der Lieferung 30 Tage Zeit für die Rückgabe.
    }
faq-return-cost =
    { $tv ->
        [t] In der EU, im Vereinigten Königreich und in den USA ist die Rücksendung kostenlos. Aus anderen Ländern zahlst du das Porto selbst.
       *[v] In der EU, im Vereinigten Königreich und in den USA ist die Rücksendung kostenlos. Aus anderen Ländern tragen Sie das Porto selbst.
    }
faq-exchange-size =
    { $tv ->
        [t] Du kannst den Artikel zurücksenden und neu bestellen oder im Konto „Größe tauschen“ wählen, falls deine Größe vorrätig ist. Die neue geht raus, sobald die Rücksendung gescannt ist.
       *[v] Sie können den Artikel zurücksenden und neu bestellen oder im Konto „Größe tauschen“ wählen, falls Ihre Größe vorrätig ist. Die neue wird verschickt, sobald die Rücksendung gescannt ist.
    }
faq-gift-wrapping =
    { $tv ->
        [t] Ja, jeden Artikel packen wir auf Wunsch als Geschenk ein, das wählst du im Warenkorb. Dazu gibt es eine Karte mit einem Text von bis zu 200 Zeichen, und im Paket steht kein Preis.
       *[v] Ja, jeden Artikel verpacken wir auf Wunsch als Geschenk, das wählen Sie im Warenkorb. Dazu gibt es eine Karte mit einem Text von bis zu 200 Zeichen, und im Paket steht kein Preis.
    }
faq-gift-card = Geschenkgutscheine gibt es von 10 bis 500 in der Shop-Währung des jeweiligen Landes, und zwar sofort per E-Mail. Gültig sind sie drei Jahre, eine Auszahlung ist nicht möglich.
faq-discount-code =
    { $tv ->
        [t] Gib den Code im Warenkorb ein, bevor du bezahlst. Pro Bestellung gilt ein Code, nachträglich lässt er sich nicht mehr einlösen.
       *[v] Geben Sie den Code im Warenkorb ein, bevor Sie bezahlen. Pro Bestellung gilt ein Code, nachträglich lässt er sich nicht mehr einlösen.
    }
faq-price-adjustment =
    { $tv ->
        [t] Sinkt der Preis innerhalb von 7 Tagen nach deiner Bestellung, erstatten wir dir auf Wunsch die Differenz.
       *[v] Sinkt der Preis innerhalb von 7 Tagen nach Ihrer Bestellung, erstatten wir Ihnen auf Wunsch die Differenz.
    }
faq-out-of-stock =
    { $tv ->
        [t] Klick auf der Produktseite auf „Mich benachrichtigen“, dann bekommst du eine E-Mail, sobald der Artikel wieder da ist.
       *[v] Klicken Sie auf der Produktseite auf „Mich benachrichtigen“, dann erhalten Sie eine E-Mail, sobald der Artikel wieder da ist.
    }
faq-size-guide =
    { $tv ->
        [t] Auf jeder Produktseite findest du eine Größentabelle und daneben Hinweise anderer Kundinnen und Kunden zur Passform. Liegst du zwischen zwei Größen, nimm die größere.
       *[v] Auf jeder Produktseite finden Sie eine Größentabelle und daneben Hinweise anderer Kundinnen und Kunden zur Passform. Liegen Sie zwischen zwei Größen, nehmen Sie am besten die größere.
    }
faq-product-care =
    { $tv ->
        [t] Wie du den Artikel pflegst, steht auf dem eingenähten Etikett und auf der Produktseite unter „Pflege“.
       *[v] Wie Sie den Artikel pflegen, steht auf dem eingenähten Etikett und auf der Produktseite unter „Pflege“.
    }
faq-warranty =
    { $tv ->
        [t] Auf Herstellungsfehler hast du zwei Jahre Garantie. Als Kaufnachweis genügt die Bestellnummer.
       *[v] Auf Herstellungsfehler haben Sie zwei Jahre Garantie. Als Kaufnachweis genügt die Bestellnummer.
    }
faq-loyalty-points =
    { $tv ->
        [t] Für jeden ausgegebenen Euro (oder jede Einheit der Währung, in der du bezahlst) gibt es einen Punkt. 100 Punkte sind bei der nächsten Bestellung 5 Euro wert (oder 5 in deiner Währung), nach 24 Monaten verfallen sie.
       *[v] Für jeden ausgegebenen Euro (oder jede Einheit der Währung, in der Sie bezahlen) gibt es einen Punkt. 100 Punkte sind bei der nächsten Bestellung 5 Euro wert (oder 5 in Ihrer Währung), nach 24 Monaten verfallen sie.
    }{ points-offer }
points-offer =
    { $offer ->
        [family] { " " }In einem Familienkonto sammeln alle gemeinsam.
       *[other] { "" }
    }
faq-family-account = Im Familienkonto teilen sich bis zu fünf Personen ein Adressbuch und die Punkte. Wem das Konto gehört, lädt die anderen per E-Mail ein.
faq-business-account =
    { $tv ->
        [t] Mit dem Geschäftskonto kaufst du nach einer Prüfung auf Rechnung und hast 14 Tage Zeit zum Bezahlen. Mehrere Personen können es nutzen, und deine Steuernummer steht auf der Rechnung.
       *[v] Mit dem Geschäftskonto kaufen Sie nach einer Prüfung auf Rechnung und haben 14 Tage Zeit zum Bezahlen. Mehrere Personen können es nutzen, und Ihre Steuernummer steht auf der Rechnung.
    }
faq-tax-invoice =
    { $tv ->
        [t] Trag Firma und Steuernummer vor der Bestellung ein. Innerhalb von 14 Tagen lässt sich die Rechnung noch berichtigen.
       *[v] Tragen Sie Firma und Steuernummer bitte vor der Bestellung ein. Innerhalb von 14 Tagen lässt sich die Rechnung noch berichtigen.
    }
faq-installments =
    { $tv ->
        [t] Du kannst über unseren Zahlungspartner in drei Raten ohne Zinsen zahlen, sofern dir das an der Kasse angeboten wird.
       *[v] Sie können über unseren Zahlungspartner in drei Raten ohne Zinsen zahlen, sofern Ihnen das an der Kasse angeboten wird.
    }
faq-data-privacy =
    { $tv ->
        [t] Wir speichern nur, was für eine Bestellung nötig ist, und verkaufen nichts weiter. Eine Kopie oder die Löschung deiner Daten kannst du unter „Mein Konto“ > „Datenschutz“ anfordern.
       *[v] Wir speichern nur, was für eine Bestellung nötig ist, und verkaufen nichts weiter. Eine Kopie oder die Löschung Ihrer Daten können Sie unter „Mein Konto“ > „Datenschutz“ anfordern.
    }
faq-card-security = Kartendaten gehen verschlüsselt an den Zahlungsdienstleister; die vollständige Nummer bekommt der Shop nie zu sehen.
faq-change-delivery-date =
    { $tv ->
        [t] Den Liefertag kannst du bis zum Abend vorher über den Link zur Sendungsverfolgung beim Paketdienst ändern.
       *[v] Den Liefertag können Sie bis zum Abend vorher über den Link zur Sendungsverfolgung beim Paketdienst ändern.
    }
faq-pickup-point =
    { $tv ->
        [t] Das Paket liegt 7 Tage lang im Abholpunkt bereit. Nimm zum Abholen deinen Ausweis und den Code aus der E-Mail mit.
       *[v] Das Paket liegt 7 Tage lang im Abholpunkt bereit. Bringen Sie zum Abholen bitte Ihren Ausweis und den Code aus der E-Mail mit.
    }
faq-delivery-attempt-failed = Der Paketdienst versucht die Zustellung noch einmal, danach kommt das Paket in den nächstgelegenen Abholpunkt.
faq-partial-delivery =
    { $tv ->
        [t] Die Artikel gehen auf den Weg, sobald sie fertig sind. Den Versand zahlst du nur einmal.
       *[v] Die Artikel werden verschickt, sobald sie bereitstehen. Den Versand zahlen Sie nur einmal.
    }
faq-sustainability = Unsere Pakete kommen ohne Plastik aus, und zurückgesendete Ware wird wieder verkauft. Der Klimabericht steht auf der Website.
faq-unsubscribe-messages =
    { $tv ->
        [t] Abmelden kannst du dich über den Link am Ende jeder E-Mail oder unter „Mein Konto“ > „Nachrichten“.
       *[v] Abmelden können Sie sich über den Link am Ende jeder E-Mail oder unter „Mein Konto“ > „Nachrichten“.
    }
faq-accessibility =
    { $tv ->
        [t] Der Shop lässt sich mit Screenreader und Tastatur bedienen. Auf Wunsch kannst du auch telefonisch bestellen, frag dafür einfach hier nach einem Menschen.
       *[v] Der Shop lässt sich mit Screenreader und Tastatur bedienen. Auf Wunsch können Sie auch telefonisch bestellen, fragen Sie dafür einfach hier nach einem Menschen.
    }
