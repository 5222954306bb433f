button-yes = Tak
button-no = Nie
button-person = Rozmowa z człowiekiem
button-something-else = Coś innego
button-invoice = Otwórz fakturę
button-order = { $order } · { $items }
