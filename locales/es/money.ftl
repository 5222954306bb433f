# Money: invoices and refunds.
invoice-found-news = Esta es la factura { $invoice } del pedido { $order }, con fecha del { $issued } y por un total de { $total }.
invoice-found-next-step =
    { $tv ->
        [t] Puedes abrirla y guardarla con el botón de abajo.
       *[v] Puede abrirla y guardarla con el botón de abajo.
    }
invoice-missing-news =
    { $tv ->
        [t] Todavía no hay factura del pedido { $order }. Se emite cuando el paquete sale de nuestro almacén y te llega por correo electrónico.
       *[v] Todavía no hay factura del pedido { $order }. Se emite cuando el paquete sale de nuestro almacén y le llega por correo electrónico.
    }
refund-confirm-buffer = No hay ningún inconveniente.
refund-confirm-next-step =
    { $formality ->
        [casual] ¿Pido el reembolso de { $amount } del pedido { $order }?
        [neutral] ¿Quieres que inicie la devolución del pedido { $order } y el reembolso de { $amount }?
       *[formal] ¿Me confirma que desea devolver el pedido { $order } y recibir un reembolso de { $amount }?
    }
refund-started-news =
    { $tv ->
        [t] El reembolso de { $amount } del pedido { $order } está abierto. Envíanos los artículos con la etiqueta de devolución que encontrarás en “Mis pedidos”; te devolvemos el dinero por el mismo medio de pago en los 5 días hábiles siguientes a la llegada del paquete.
       *[v] El reembolso de { $amount } del pedido { $order } está abierto. Envíenos los artículos con la etiqueta de devolución que encontrará en “Mis pedidos”; le devolvemos el dinero por el mismo medio de pago en los 5 días hábiles siguientes a la llegada del paquete.
    }
refund-refused-thanks =
    { $formality ->
        [casual] Gracias por preguntar.
        [neutral] Gracias por consultarlo con nosotros.
       *[formal] Le agradecemos su consulta sobre el reembolso.
    }
refund-refused-empathy =
    { $formality ->
        [casual] Sé que no es una buena noticia.
        [neutral] Sé que esperabas otra respuesta.
       *[formal] Comprendemos que esto puede resultarle decepcionante.
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] Por eso, lamentablemente, no puedo reembolsarte el pedido { $order }.
            [neutral] Por eso, lamentablemente, no podemos reembolsarte el pedido { $order }.
           *[formal] Por este motivo, lamentamos no poder reembolsarle el pedido { $order }.
        }
       *[direct] { $formality ->
            [casual] No puedo reembolsarte el pedido { $order }.
            [neutral] Lamentablemente, no podemos reembolsarte el pedido { $order }.
           *[formal] Lamentamos no poder reembolsarle el pedido { $order }.
        }
    }
# $reason: period (the return period is over), undelivered, refunded (already), cancelled (the money is on its way)
refund-refused-reason =
    { $reason ->
        [period] El pedido se entregó el { $delivered }, y el plazo de devolución de 30 días terminó el { $deadline }.
        [undelivered] El pedido todavía está por entregar; el reembolso puede iniciarse cuando llegue.
        [refunded] El pedido ya tiene un reembolso abierto.
       *[cancelled] El pedido está cancelado, y la devolución del dinero ya está en curso.
    }
refund-refused-alternative =
    { $tv ->
        [t] { $reason ->
            [period] Si el artículo tiene un defecto, la garantía de dos años sigue vigente. Una persona de nuestro equipo puede revisarlo contigo.
            [undelivered] Puedes rechazar el paquete o volver a pedírmelo cuando haya llegado.
           *[other] Puedes preguntarme por el estado del reembolso cuando quieras.
        }
       *[v] { $reason ->
            [period] Si el artículo tiene un defecto, la garantía de dos años sigue vigente. Una persona de nuestro equipo lo revisará con usted con mucho gusto.
            [undelivered] Puede rechazar el paquete o volver a pedírmelo cuando haya llegado.
           *[other] Puede preguntarme por el estado del reembolso cuando lo desee.
        }
    }
# $state: requested, approved, paid, refused
refund-status-news =
    { $state ->
        [requested] El reembolso de { $amount } del pedido { $order } está abierto; falta que nos llegue la devolución.
        [approved] El reembolso de { $amount } del pedido { $order } está aprobado y se pagará en un plazo de 5 días hábiles.
        [paid] El reembolso de { $amount } del pedido { $order } se pagó el { $paid }.
       *[refused] El reembolso del pedido { $order } no se aprobó.
    }
refund-none-news =
    { $tv ->
        [t] No veo ningún reembolso en tu cuenta.
       *[v] No veo ningún reembolso en su cuenta.
    }
refund-none-alternative =
    { $tv ->
        [t] Puedes iniciar una devolución en “Mis pedidos” > “Devolver”.
       *[v] Puede iniciar una devolución en “Mis pedidos” > “Devolver”.
    }
refund-none-next-step =
    { $tv ->
        [t] Si quieres devolver algo, dime de qué pedido se trata.
       *[v] Si desea devolver algo, dígame de qué pedido se trata.
    }
