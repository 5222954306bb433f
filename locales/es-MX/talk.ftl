# Mexico: only what differs from es.
greeting-salutation =
    { $tv ->
        [t] { $named ->
            [yes] ¡Hola, { $name }!
           *[no] ¡Hola!
        }
       *[v] { $named ->
            [yes] Buen día, { $name }. Le damos la bienvenida.
           *[no] Buen día. Le damos la bienvenida.
        }
    }
greeting-next-step =
    { $formality ->
        [casual] ¿En qué te ayudo?
        [neutral] ¿En qué te puedo ayudar?
       *[formal] ¿En qué le puedo servir?
    }
goodbye-news =
    { $formality ->
        [casual] ¡Nos vemos, cuídate!
        [neutral] ¡Hasta luego! Que tengas un excelente día.
       *[formal] Hasta pronto y gracias por visitar Comity Store. Que tenga un excelente día.
    }
thanks-received-news =
    { $formality ->
        [casual] ¡Con gusto!
        [neutral] ¡Con mucho gusto!
       *[formal] Con mucho gusto. Estamos para servirle.
    }
person-offered-next-step =
    { $formality ->
        [casual] ¿Te comunico con alguien?
        [neutral] ¿Quieres que te comunique con una persona?
       *[formal] ¿Desea que le comunique con una persona de nuestro equipo?
    }
nothing-pending-news =
    { $formality ->
        [casual] Claro. ¿De qué se trata?
        [neutral] Con gusto. ¿En qué te puedo ayudar?
       *[formal] Con mucho gusto. ¿En qué le puedo servir?
    }
language-changed-news =
    { $formality ->
        [casual] Claro, seguimos en español.
        [neutral] Con gusto, seguimos en español.
       *[formal] Con mucho gusto. Continuamos en español.
    }
formality-changed-news =
    { $formality ->
        [casual] Claro, te hablo de tú.
        [neutral] Con gusto, a partir de ahora te hablo de tú.
       *[formal] Con mucho gusto. A partir de ahora le hablaré de usted.
    }
technical-trouble-apology =
    { $formality ->
        [casual] Perdón, algo no me está funcionando.
        [neutral] Lo siento, en este momento algo no funciona de nuestro lado.
       *[formal] Le pedimos disculpas: en este momento algo no funciona de nuestro lado.
    }
