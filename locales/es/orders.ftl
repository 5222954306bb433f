# Orders: whose they are, where they are, changing and cancelling them.
# $state of an order: processing, packed, shipped, delivered, cancelled, returned.
identify-needed-reason = Solo puedo hablar de un pedido con la persona que lo hizo.
identify-needed-buffer =
    { $asking ->
        [fewest] Con dos datos basta; no hace falta nada más.
       *[exchange] { $tv ->
            [t] Con dos datos puedo decirte al momento dónde está tu pedido y mostrarte la factura.
           *[v] Con dos datos puedo decirle al momento dónde está su pedido y mostrarle la factura.
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] Si tienes cuenta, también encontrarás tus pedidos en “Mis pedidos”.
           *[v] Si tiene cuenta, también encontrará sus pedidos en “Mis pedidos”.
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] ¿Me mandas el número de pedido (como CO-123456) y el correo electrónico con el que lo hiciste?
        [neutral] Envíame, por favor, el número de pedido (como CO-123456) y el correo electrónico con el que lo hiciste.
       *[formal] ¿Podría indicarme el número de pedido (por ejemplo, CO-123456) y el correo electrónico con el que lo hizo?
    }
identify-failed-news = No encuentro ningún pedido con ese número y ese correo electrónico.
identify-failed-reason = Los dos datos deben coincidir con los que se dieron al hacer el pedido.
identify-failed-alternative =
    { $tv ->
        [t] Revísalos, por favor, y envíame los dos otra vez, o pide hablar con una persona.
       *[v] Revíselos, por favor, y envíeme los dos otra vez, o pida hablar con una persona.
    }
order-choose-next-step =
    { $formality ->
        [casual] ¿Qué pedido es?
        [neutral] ¿De qué pedido se trata?
       *[formal] ¿Podría indicarme de qué pedido se trata?
    }
order-not-found-news =
    { $tv ->
        [t] No encuentro el pedido { $order } entre tus pedidos.
       *[v] No encuentro el pedido { $order } entre sus pedidos.
    }
order-not-found-reason = Puede que haya un error al escribir el número o que se hiciera con otro correo electrónico.
order-not-found-alternative =
    { $tv ->
        [t] Revisa, por favor, el número en el correo de confirmación o pide hablar con una persona.
       *[v] Revise, por favor, el número en el correo de confirmación o pida hablar con una persona.
    }
no-orders-news =
    { $tv ->
        [t] En tu cuenta no hay ningún pedido que corresponda a esta consulta.
       *[v] En su cuenta no hay ningún pedido que corresponda a esta consulta.
    }
order-status-news =
    { $tv ->
        [t] { $state ->
            [processing] Tu pedido { $order } del { $placed } está en preparación. Debería llegar a más tardar el { $expected }.
            [packed] Tu pedido { $order } del { $placed } está empaquetado y a punto de salir de nuestro almacén. Debería llegar a más tardar el { $expected }.
            [shipped] Tu pedido { $order } está en camino con { $carrier } y debería llegar a más tardar el { $expected }.
            [delivered] Tu pedido { $order } se entregó el { $delivered }.
            [returned] Tu pedido { $order } está de vuelta en nuestro almacén como devolución.
           *[cancelled] Tu pedido { $order } está cancelado.
        }
       *[v] { $state ->
            [processing] Su pedido { $order } del { $placed } está en preparación. Debería llegar a más tardar el { $expected }.
            [packed] Su pedido { $order } del { $placed } está empaquetado y a punto de salir de nuestro almacén. Debería llegar a más tardar el { $expected }.
            [shipped] Su pedido { $order } está en camino con { $carrier } y debería llegar a más tardar el { $expected }.
            [delivered] Su pedido { $order } se entregó el { $delivered }.
            [returned] Su pedido { $order } está de vuelta en nuestro almacén como devolución.
           *[cancelled] Su pedido { $order } está cancelado.
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] Puedes seguir el paquete con el número de seguimiento { $tracking }.
           *[v] Puede seguir el paquete con el número de seguimiento { $tracking }.
        }
        [delivered] { $tv ->
            [t] Si algo no está bien, dímelo.
           *[v] Si algo no está bien, no dude en decírmelo.
        }
       *[other] { "" }
    }
cancel-confirm-buffer =
    { $tv ->
        [t] Puedo encargarme de ello.
       *[v] Con mucho gusto me encargo de ello.
    }
cancel-confirm-next-step =
    { $formality ->
        [casual] ¿Cancelo el pedido { $order } ({ $total })?
        [neutral] ¿Quieres que cancele el pedido { $order } ({ $total })?
       *[formal] ¿Me confirma que desea cancelar el pedido { $order } ({ $total })?
    }
order-cancelled-news =
    { $tv ->
        [t] El pedido { $order } está cancelado. Te devolvemos { $total } por el mismo medio de pago en un plazo de 5 días hábiles.
       *[v] El pedido { $order } está cancelado. Le devolvemos { $total } por el mismo medio de pago en un plazo de 5 días hábiles.
    }
cancel-refused-news = Lamentablemente, el pedido { $order } ya no se puede cancelar.
cancel-refused-reason =
    { $state ->
        [shipped] El paquete ya está fuera de nuestro almacén.
        [delivered] El paquete ya está entregado.
        [returned] El paquete ya está de vuelta en nuestro almacén como devolución.
       *[cancelled] El pedido ya estaba cancelado.
    }
cancel-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] No tienes que hacer nada más.
            [returned] No tienes que hacer nada más.
           *[other] Puedes devolverlo en los 30 días siguientes a la entrega y recuperar tu dinero.
        }
       *[v] { $state ->
            [cancelled] No tiene que hacer nada más.
            [returned] No tiene que hacer nada más.
           *[other] Puede devolverlo en los 30 días siguientes a la entrega y recuperar su dinero.
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] ¿Qué cambiamos en el pedido { $order }? Dime el artículo y la talla, el color o la cantidad que quieres.
        [neutral] ¿Qué te gustaría cambiar en el pedido { $order }? Indícame, por favor, el artículo y la talla, el color o la cantidad.
       *[formal] ¿Qué desea cambiar en el pedido { $order }? Indíqueme, por favor, el artículo y la talla, el color o la cantidad.
    }
change-ask-buffer = Todavía se puede cambiar.
change-recorded-news =
    { $tv ->
        [t] El cambio en el pedido { $order } está anotado. El almacén lo revisa antes de empaquetar y te llegará una confirmación por correo electrónico.
       *[v] El cambio en el pedido { $order } está anotado. El almacén lo revisa antes de empaquetar y le llegará una confirmación por correo electrónico.
    }
change-refused-news = Lamentablemente, el pedido { $order } ya no se puede cambiar.
change-refused-reason = { too-late-reason }
too-late-reason =
    { $state ->
        [packed] El paquete ya está cerrado.
        [shipped] El paquete ya está fuera de nuestro almacén.
        [delivered] El paquete ya está entregado.
        [returned] El paquete ya está de vuelta en nuestro almacén como devolución.
       *[cancelled] El pedido está cancelado.
    }
change-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Puedes hacer un pedido nuevo cuando quieras.
            [returned] Puedes hacer un pedido nuevo cuando quieras.
           *[other] Puedes cambiar o devolver el artículo una vez que llegue.
        }
       *[v] { $state ->
            [cancelled] Puede hacer un pedido nuevo cuando lo desee.
            [returned] Puede hacer un pedido nuevo cuando lo desee.
           *[other] Puede cambiar o devolver el artículo una vez que llegue.
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] ¿Cuál es la dirección completa? Mándame en un solo mensaje nombre, calle y número, código postal, ciudad y país.
        [neutral] Envíame, por favor, la dirección completa en un solo mensaje: nombre, calle y número, código postal, ciudad y país.
       *[formal] Envíeme, por favor, la dirección completa en un solo mensaje: nombre, calle y número, código postal, ciudad y país.
    }
address-ask-buffer =
    { $tv ->
        [t] Puedo anotar la dirección por ti.
       *[v] Con mucho gusto anoto la dirección.
    }
address-confirm-next-step =
    { $formality ->
        [casual] ¿Está bien así: { $address }?
        [neutral] ¿Es correcta esta dirección: { $address }?
       *[formal] ¿Podría confirmarme esta dirección: { $address }?
    }
address-confirm-buffer = Muchas gracias.
address-changed-news = El pedido { $order } se enviará a esta dirección: { $address }.
address-saved-news =
    { $tv ->
        [t] Esta dirección de entrega ya está guardada en tu cuenta: { $address }.
       *[v] Esta dirección de entrega ya está guardada en su cuenta: { $address }.
    }
address-refused-news = Lamentablemente, la dirección del pedido { $order } ya no se puede cambiar.
address-refused-reason = { too-late-reason }
address-refused-alternative =
    { $tv ->
        [t] { $state ->
            [shipped] En el enlace de seguimiento de la empresa de transporte todavía puedes elegir un punto de recogida.
           *[other] Si necesitas ayuda con esto, pide hablar con una persona.
        }
       *[v] { $state ->
            [shipped] En el enlace de seguimiento de la empresa de transporte todavía puede elegir un punto de recogida.
           *[other] Si necesita ayuda con esto, pida hablar con una persona.
        }
    }
