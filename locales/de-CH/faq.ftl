# Schweiz: ss statt ß.
faq-missing-item =
    { $tv ->
        [t] Grössere Bestellungen kommen manchmal in mehreren Paketen; am besten schaust du in der Versandmail nach. Fehlt der Artikel nach 3 Tagen noch immer, schicken wir ihn noch einmal oder erstatten dir das Geld.
       *[v] Grössere Bestellungen kommen manchmal in mehreren Paketen; am besten sehen Sie in der Versandmail nach. Fehlt der Artikel nach 3 Tagen noch immer, senden wir ihn noch einmal oder erstatten Ihnen das Geld.
    }
faq-exchange-size =
    { $tv ->
        [t] Du kannst den Artikel zurücksenden und neu bestellen oder im Konto „Grösse tauschen“ wählen, falls deine Grösse vorrätig ist. Die neue geht raus, sobald die Rücksendung gescannt ist.
       *[v] Sie können den Artikel zurücksenden und neu bestellen oder im Konto „Grösse tauschen“ wählen, falls Ihre Grösse vorrätig ist. Die neue wird verschickt, sobald die Rücksendung gescannt ist.
    }
faq-size-guide =
    { $tv ->
        [t] Auf jeder Produktseite findest du eine Grössentabelle und daneben Hinweise anderer Kundinnen und Kunden zur Passform. Liegst du zwischen zwei Grössen, nimm die grössere.
       *[v] Auf jeder Produktseite finden Sie eine Grössentabelle und daneben Hinweise anderer Kundinnen und Kunden zur Passform. Liegen Sie zwischen zwei Grössen, nehmen Sie am besten die grössere.
    }
