button-yes = Ja
button-no = Nee
button-person = Een medewerker spreken
button-something-else = Iets anders
button-invoice = Factuur openen
button-order = { $order } · { $items }
