button-yes = Sim
button-no = Não
button-person = Falar com uma pessoa
button-something-else = Outra coisa
button-invoice = Abrir a nota fiscal
button-order = { $order } · { $items }
