button-yes = Ja
button-no = Nein
button-person = Mit einem Menschen sprechen
button-something-else = Etwas anderes
button-invoice = Rechnung öffnen
button-order = { $order } · { $items }
