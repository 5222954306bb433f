button-yes = Yes
button-no = No
button-person = Talk to a person
button-something-else = Something else
button-invoice = Open the invoice
button-order = { $order } · { $items }
