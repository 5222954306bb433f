# Spain: only what differs from es (días laborables).
refund-started-news =
    { $tv ->
        [t] El reembolso de { $amount } del pedido { $order } está abierto. Envíanos los artículos con la etiqueta de devolución que encontrarás en “Mis pedidos”; te devolvemos el dinero por el mismo medio de pago en los 5 días laborables siguientes a la llegada del paquete.
       *[v] El reembolso de { $amount } del pedido { $order } está abierto. Envíenos los artículos con la etiqueta de devolución que encontrará en “Mis pedidos”; le devolvemos el dinero por el mismo medio de pago en los 5 días laborables siguientes a la llegada del paquete.
    }
refund-status-news =
    { $state ->
        [requested] El reembolso de { $amount } del pedido { $order } está abierto; falta que nos llegue la devolución.
        [approved] El reembolso de { $amount } del pedido { $order } está aprobado y se abonará en un plazo de 5 días laborables.
        [paid] El reembolso de { $amount } del pedido { $order } se abonó el { $paid }.
       *[refused] El reembolso del pedido { $order } no se ha aprobado.
    }
