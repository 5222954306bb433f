# Argentina: vos, mail, punto de retiro.
identify-needed-buffer =
    { $asking ->
        [fewest] Con dos datos alcanza; no hace falta nada más.
       *[exchange] { $tv ->
            [t] Con dos datos puedo decirte al momento dónde está tu pedido y mostrarte la factura.
           *[v] Con dos datos puedo decirle al momento dónde está su pedido y mostrarle la factura.
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] Si tenés cuenta, también vas a encontrar tus pedidos en “Mis pedidos”.
           *[v] Si tiene cuenta, también encontrará sus pedidos en “Mis pedidos”.
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] ¿Me pasás el número de pedido (como CO-123456) y el mail con el que lo hiciste?
        [neutral] Pasame, por favor, el número de pedido (como CO-123456) y el mail con el que lo hiciste.
       *[formal] ¿Podría indicarme el número de pedido (por ejemplo, CO-123456) y el correo electrónico con el que lo hizo?
    }
identify-failed-alternative =
    { $tv ->
        [t] Revisalos, por favor, y mandame los dos de nuevo, o pedí hablar con una persona.
       *[v] Revíselos, por favor, y envíeme los dos otra vez, o pida hablar con una persona.
    }
order-not-found-alternative =
    { $tv ->
        [t] Revisá, por favor, el número en el mail de confirmación o pedí hablar con una persona.
       *[v] Revise, por favor, el número en el correo de confirmación o pida hablar con una persona.
    }
order-status-news =
    { $tv ->
        [t] { $state ->
            [processing] Tu pedido { $order } del { $placed } está en preparación. Debería llegar a más tardar el { $expected }.
            [packed] Tu pedido { $order } del { $placed } está empaquetado y por salir de nuestro depósito. Debería llegar a más tardar el { $expected }.
            [shipped] Tu pedido { $order } está en camino con { $carrier } y debería llegar a más tardar el { $expected }.
            [delivered] Tu pedido { $order } se entregó el { $delivered }.
            [returned] Tu pedido { $order } está de vuelta en nuestro depósito como devolución.
           *[cancelled] Tu pedido { $order } está cancelado.
        }
       *[v] { $state ->
            [processing] Su pedido { $order } del { $placed } está en preparación. Debería llegar a más tardar el { $expected }.
            [packed] Su pedido { $order } del { $placed } está empaquetado y a punto de salir de nuestro depósito. Debería llegar a más tardar el { $expected }.
            [shipped] Su pedido { $order } está en camino con { $carrier } y debería llegar a más tardar el { $expected }.
            [delivered] Su pedido { $order } se entregó el { $delivered }.
            [returned] Su pedido { $order } está de vuelta en nuestro depósito como devolución.
           *[cancelled] Su pedido { $order } está cancelado.
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] Podés seguir el paquete con el número de seguimiento { $tracking }.
           *[v] Puede seguir el paquete con el número de seguimiento { $tracking }.
        }
        [delivered] { $tv ->
            [t] Si algo no está bien, decime.
           *[v] Si algo no está bien, no dude en decírmelo.
        }
       *[other] { "" }
    }
cancel-confirm-buffer =
    { $tv ->
        [t] Yo me encargo.
       *[v] Con mucho gusto me encargo de ello.
    }
cancel-confirm-next-step =
    { $formality ->
        [casual] ¿Cancelo el pedido { $order } ({ $total })?
        [neutral] ¿Querés que cancele el pedido { $order } ({ $total })?
       *[formal] ¿Me confirma que desea cancelar el pedido { $order } ({ $total })?
    }
order-cancelled-news =
    { $tv ->
        [t] El pedido { $order } quedó cancelado. Te devolvemos { $total } por el mismo medio de pago en un plazo de 5 días hábiles.
       *[v] El pedido { $order } está cancelado. Le devolvemos { $total } por el mismo medio de pago en un plazo de 5 días hábiles.
    }
cancel-refused-reason =
    { $state ->
        [shipped] El paquete ya salió de nuestro depósito.
        [delivered] El paquete ya se entregó.
        [returned] El paquete ya volvió a nuestro depósito como devolución.
       *[cancelled] El pedido ya estaba cancelado.
    }
too-late-reason =
    { $state ->
        [packed] El paquete ya está cerrado.
        [shipped] El paquete ya salió de nuestro depósito.
        [delivered] El paquete ya se entregó.
        [returned] El paquete ya volvió a nuestro depósito como devolución.
       *[cancelled] El pedido está cancelado.
    }
cancel-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] No tenés que hacer nada más.
            [returned] No tenés que hacer nada más.
           *[other] Podés devolverlo dentro de los 30 días de la entrega y recuperar el dinero.
        }
       *[v] { $state ->
            [cancelled] No tiene que hacer nada más.
            [returned] No tiene que hacer nada más.
           *[other] Puede devolverlo en los 30 días siguientes a la entrega y recuperar su dinero.
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] ¿Qué cambiamos en el pedido { $order }? Decime el artículo y el talle, el color o la cantidad que querés.
        [neutral] ¿Qué te gustaría cambiar en el pedido { $order }? Decime, por favor, el artículo y el talle, el color o la cantidad.
       *[formal] ¿Qué desea cambiar en el pedido { $order }? Indíqueme, por favor, el artículo y el talle, el color o la cantidad.
    }
change-recorded-news =
    { $tv ->
        [t] El cambio en el pedido { $order } quedó anotado. El depósito lo revisa antes de empaquetar y te va a llegar una confirmación por mail.
       *[v] El cambio en el pedido { $order } está anotado. El depósito lo revisa antes de empaquetar y le llegará una confirmación por correo electrónico.
    }
change-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Podés hacer un pedido nuevo cuando quieras.
            [returned] Podés hacer un pedido nuevo cuando quieras.
           *[other] Podés cambiar o devolver el artículo una vez que llegue.
        }
       *[v] { $state ->
            [cancelled] Puede hacer un pedido nuevo cuando lo desee.
            [returned] Puede hacer un pedido nuevo cuando lo desee.
           *[other] Puede cambiar o devolver el artículo una vez que llegue.
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] ¿Cuál es la dirección completa? Mandame en un solo mensaje nombre, calle y altura, piso y departamento si hay, código postal, localidad, provincia y país.
        [neutral] Mandame, por favor, la dirección completa en un solo mensaje: nombre, calle y altura, piso y departamento si hay, código postal, localidad, provincia y país.
       *[formal] Envíeme, por favor, la dirección completa en un solo mensaje: nombre, calle y altura, piso y departamento si hay, código postal, localidad, provincia y país.
    }
address-ask-buffer =
    { $tv ->
        [t] Te la puedo anotar yo.
       *[v] Con mucho gusto anoto la dirección.
    }
address-refused-alternative =
    { $tv ->
        [t] { $state ->
            [shipped] En el enlace de seguimiento de la empresa de transporte todavía podés elegir un punto de retiro.
           *[other] Si necesitás ayuda con esto, pedí hablar con una persona.
        }
       *[v] { $state ->
            [shipped] En el enlace de seguimiento de la empresa de transporte todavía puede elegir un punto de retiro.
           *[other] Si necesita ayuda con esto, pida hablar con una persona.
        }
    }
