button-yes = Sí
button-no = No
button-person = Hablar con una persona
button-something-else = Otra cosa
button-invoice = Abrir la factura
button-order = { $order } · { $items }
