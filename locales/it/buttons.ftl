button-yes = Sì
button-no = No
button-person = Parlare con una persona
button-something-else = Altro
button-invoice = Aprire la fattura
button-order = { $order } · { $items }
