# Spain: only what differs from es.
thanks-received-news =
    { $formality ->
        [casual] ¡De nada, para eso estamos!
        [neutral] ¡De nada! Ha sido un placer.
       *[formal] No hay de qué. Ha sido un placer ayudarle.
    }
clarify-apology =
    { $formality ->
        [casual] Perdona, no lo he pillado del todo.
        [neutral] Perdona, no sé si te he entendido bien.
       *[formal] Disculpe, no sé si le he entendido bien.
    }
person-offered-apology =
    { $formality ->
        [casual] Perdona, sigo sin entenderlo.
        [neutral] Lo siento, sigo sin entenderlo.
       *[formal] Le pido disculpas: sigo sin comprender su consulta.
    }
nothing-pending-news =
    { $formality ->
        [casual] Vale. ¿De qué se trata?
        [neutral] Muy bien. ¿En qué puedo ayudarte?
       *[formal] Por supuesto. ¿En qué puedo ayudarle?
    }
nothing-changed-news =
    { $formality ->
        [casual] Vale, lo dejo todo como está.
        [neutral] De acuerdo, todo queda como estaba.
       *[formal] De acuerdo. No se ha modificado nada.
    }
language-changed-news =
    { $formality ->
        [casual] Vale, seguimos en español.
        [neutral] Por supuesto, seguimos en español.
       *[formal] Por supuesto. Continuamos en español.
    }
formality-changed-news =
    { $formality ->
        [casual] Vale, nos tuteamos.
        [neutral] Claro, a partir de ahora nos tuteamos.
       *[formal] Por supuesto. A partir de ahora le trataré de usted.
    }
technical-trouble-apology =
    { $formality ->
        [casual] Perdona, ahora mismo algo no me funciona.
        [neutral] Lo siento, ahora mismo algo no funciona por nuestra parte.
       *[formal] Le pedimos disculpas: en este momento algo no funciona por nuestra parte.
    }
