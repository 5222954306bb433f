# Argentina: vos, dale.
greeting-next-step =
    { $formality ->
        [casual] ¿En qué te ayudo?
        [neutral] ¿En qué te puedo ayudar?
       *[formal] ¿En qué puedo ayudarle?
    }
greeting-alternative =
    { $formality ->
        [casual] ¿Preferís hablar con una persona? Decime.
        [neutral] Si preferís hablar con una persona, solo tenés que decírmelo.
       *[formal] Si prefiere hablar con una persona, solo tiene que decírmelo.
    }
goodbye-news =
    { $formality ->
        [casual] ¡Chau, cuidate!
        [neutral] ¡Hasta luego! Que tengas un buen día.
       *[formal] Hasta pronto y gracias por visitar { -shop }.
    }
thanks-received-news =
    { $formality ->
        [casual] ¡De nada!
        [neutral] ¡No hay de qué, un gusto!
       *[formal] No hay de qué. Es un placer ayudarle.
    }
clarify-apology =
    { $formality ->
        [casual] Perdón, no me queda claro.
        [neutral] Disculpá, no me queda claro qué necesitás.
       *[formal] Disculpe, no me queda claro lo que necesita.
    }
clarify-next-step =
    { $choices ->
        [yes] ¿Se trata de una de estas opciones?
       *[no] { $tv ->
            [t] ¿Me lo podés decir con otras palabras?
           *[v] ¿Podría decírmelo con otras palabras?
        }
    }
person-offered-next-step =
    { $formality ->
        [casual] ¿Te paso con alguien?
        [neutral] ¿Querés que te pase con una persona?
       *[formal] ¿Desea hablar con una persona de nuestro equipo?
    }
nothing-pending-news =
    { $formality ->
        [casual] Dale. ¿De qué se trata?
        [neutral] Muy bien. ¿En qué te puedo ayudar?
       *[formal] Por supuesto. ¿En qué puedo ayudarle?
    }
nothing-changed-news =
    { $formality ->
        [casual] Listo, dejo todo como está.
        [neutral] De acuerdo, todo queda como estaba.
       *[formal] De acuerdo. No se ha modificado nada.
    }
language-changed-news =
    { $formality ->
        [casual] Dale, seguimos en español.
        [neutral] Claro, seguimos en español.
       *[formal] Por supuesto. Continuamos en español.
    }
language-asked-news =
    { $tv ->
        [t] ¿En qué idioma querés seguir?
       *[v] ¿En qué idioma desea continuar?
    }
language-unsupported-news =
    { $requested ->
        [unknown] Lo siento, todavía no hablo ese idioma. Hablo { $languages }.
       *[other] Lo siento, todavía no hablo { $requested }. Hablo { $languages }.
    } { $tv ->
        [t] También podés pedir en cualquier momento que te atienda una persona.
       *[v] También puede pedir en cualquier momento que le atienda una persona.
    }
formality-changed-news =
    { $formality ->
        [casual] Dale, te trato de vos.
        [neutral] Claro, desde ahora te trato de vos.
       *[formal] Por supuesto. A partir de ahora le hablaré de usted.
    }
technical-trouble-apology =
    { $formality ->
        [casual] Perdón, algo no me está funcionando.
        [neutral] Perdón, en este momento algo no funciona de nuestro lado.
       *[formal] Le pedimos disculpas: en este momento algo no funciona de nuestro lado.
    }
technical-trouble-next-step =
    { $tv ->
        [t] Probá de nuevo en un minuto o pedí hablar con una persona.
       *[v] Por favor, inténtelo de nuevo en un minuto o pida hablar con una persona.
    }
formality-asked-news =
    { $tv ->
        [t] ¿Cómo preferís que te trate?
       *[v] ¿Cómo prefiere que me dirija a usted?
    }
faq-stale-news =
    { $formality ->
        [casual] Justo se está actualizando esta información y no quiero decirte algo que no sea. Alguien del equipo te lo puede confirmar.
        [neutral] Esta información se está actualizando y no quiero darte un dato equivocado. Una persona de nuestro equipo te lo puede confirmar.
       *[formal] Esta información se está actualizando en este momento y no quisiera darle un dato equivocado. Una persona de nuestro equipo puede confirmárselo.
    }
translated-notice = Esta respuesta se tradujo automáticamente.
translation-failed = Lo sentimos: no se pudo traducir esta respuesta. Acá está en inglés.
