# Spain: only what differs from es (días laborables, compound perfect, piso y puerta).
order-cancelled-news =
    { $tv ->
        [t] El pedido { $order } está cancelado. Te devolvemos { $total } por el mismo medio de pago en un plazo de 5 días laborables.
       *[v] El pedido { $order } está cancelado. Le devolvemos { $total } por el mismo medio de pago en un plazo de 5 días laborables.
    }
cancel-refused-reason =
    { $state ->
        [shipped] El paquete ya ha salido de nuestro almacén.
        [delivered] El paquete ya se ha entregado.
        [returned] El paquete ya ha vuelto a nuestro almacén como devolución.
       *[cancelled] El pedido ya estaba cancelado.
    }
too-late-reason =
    { $state ->
        [packed] El paquete ya está cerrado.
        [shipped] El paquete ya ha salido de nuestro almacén.
        [delivered] El paquete ya se ha entregado.
        [returned] El paquete ya ha vuelto a nuestro almacén como devolución.
       *[cancelled] El pedido está cancelado.
    }
address-ask-next-step =
    { $formality ->
        [casual] ¿Cuál es la dirección completa? Mándame en un solo mensaje nombre, calle, número, piso y puerta, código postal, localidad y país.
        [neutral] Envíame, por favor, la dirección completa en un solo mensaje: nombre, calle, número, piso y puerta, código postal, localidad y país.
       *[formal] Envíeme, por favor, la dirección completa en un solo mensaje: nombre, calle, número, piso y puerta, código postal, localidad y país.
    }
