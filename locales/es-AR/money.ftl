# Argentina: vos.
invoice-found-next-step =
    { $tv ->
        [t] Podés abrirla y guardarla con el botón de abajo.
       *[v] Puede abrirla y guardarla con el botón de abajo.
    }
invoice-missing-news =
    { $tv ->
        [t] Todavía no hay factura del pedido { $order }. Se emite cuando el paquete sale de nuestro depósito y te llega por mail.
       *[v] Todavía no hay factura del pedido { $order }. Se emite cuando el paquete sale de nuestro depósito y le llega por correo electrónico.
    }
refund-confirm-next-step =
    { $formality ->
        [casual] ¿Pido el reembolso de { $amount } del pedido { $order }?
        [neutral] ¿Querés que inicie la devolución del pedido { $order } y el reembolso de { $amount }?
       *[formal] ¿Me confirma que desea devolver el pedido { $order } y recibir un reembolso de { $amount }?
    }
refund-started-news =
    { $tv ->
        [t] El reembolso de { $amount } del pedido { $order } ya está abierto. Mandanos los artículos con la etiqueta de devolución que vas a encontrar en “Mis pedidos”; te devolvemos el dinero por el mismo medio de pago dentro de los 5 días hábiles de recibir el paquete.
       *[v] El reembolso de { $amount } del pedido { $order } está abierto. Envíenos los artículos con la etiqueta de devolución que encontrará en “Mis pedidos”; le devolvemos el dinero por el mismo medio de pago en los 5 días hábiles siguientes a la llegada del paquete.
    }
refund-refused-alternative =
    { $tv ->
        [t] { $reason ->
            [period] Si el artículo tiene una falla, la garantía de dos años sigue vigente. Una persona de nuestro equipo lo puede ver con vos.
            [undelivered] Podés rechazar el paquete o volver a pedírmelo cuando te haya llegado.
           *[other] Podés preguntarme por el estado del reembolso cuando quieras.
        }
       *[v] { $reason ->
            [period] Si el artículo tiene un defecto, la garantía de dos años sigue vigente. Una persona de nuestro equipo lo revisará con usted con mucho gusto.
            [undelivered] Puede rechazar el paquete o volver a pedírmelo cuando haya llegado.
           *[other] Puede preguntarme por el estado del reembolso cuando lo desee.
        }
    }
refund-none-alternative =
    { $tv ->
        [t] Podés iniciar una devolución en “Mis pedidos” > “Devolver”.
       *[v] Puede iniciar una devolución en “Mis pedidos” > “Devolver”.
    }
refund-none-next-step =
    { $tv ->
        [t] Si querés devolver algo, decime de qué pedido se trata.
       *[v] Si desea devolver algo, dígame de qué pedido se trata.
    }
