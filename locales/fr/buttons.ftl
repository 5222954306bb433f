button-yes = Oui
button-no = Non
button-person = Parler à une personne
button-something-else = Autre chose
button-invoice = Ouvrir la facture
button-order = { $order } · { $items }
