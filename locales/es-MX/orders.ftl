# Mexico: only what differs from es (número de guía, paquetería, colonia).
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] Puedes rastrear el paquete con el número de guía { $tracking }.
           *[v] Puede rastrear el paquete con el número de guía { $tracking }.
        }
        [delivered] { $tv ->
            [t] Si algo no está bien, dímelo con confianza.
           *[v] Si algo no está bien, con gusto le atiendo.
        }
       *[other] { "" }
    }
cancel-confirm-buffer =
    { $tv ->
        [t] Con gusto te ayudo.
       *[v] Con mucho gusto le ayudo.
    }
cancel-refused-reason =
    { $state ->
        [shipped] El paquete ya salió de nuestro almacén.
        [delivered] El paquete ya se entregó.
        [returned] El paquete ya regresó a nuestro almacén como devolución.
       *[cancelled] El pedido ya estaba cancelado.
    }
too-late-reason =
    { $state ->
        [packed] El paquete ya está cerrado.
        [shipped] El paquete ya salió de nuestro almacén.
        [delivered] El paquete ya se entregó.
        [returned] El paquete ya regresó a nuestro almacén como devolución.
       *[cancelled] El pedido está cancelado.
    }
address-ask-next-step =
    { $formality ->
        [casual] ¿Cuál es la dirección completa? Mándame en un solo mensaje nombre, calle y número, colonia, código postal, ciudad, estado y país.
        [neutral] Mándame, por favor, la dirección completa en un solo mensaje: nombre, calle y número, colonia, código postal, ciudad, estado y país.
       *[formal] Envíeme, por favor, la dirección completa en un solo mensaje: nombre, calle y número, colonia, código postal, ciudad, estado y país.
    }
address-refused-alternative =
    { $tv ->
        [t] { $state ->
            [shipped] En el enlace de rastreo de la paquetería todavía puedes elegir un punto de recolección.
           *[other] Si necesitas ayuda con esto, pide hablar con una persona.
        }
       *[v] { $state ->
            [shipped] En el enlace de rastreo de la paquetería todavía puede elegir un punto de recolección.
           *[other] Si necesita ayuda con esto, con gusto le comunicamos con una persona; solo tiene que pedirlo.
        }
    }
