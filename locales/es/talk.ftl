# Talk: greeting, not understanding, language and manner.
greeting-salutation =
    { $tv ->
        [t] { $named ->
            [yes] ¡Hola, { $name }!
           *[no] ¡Hola!
        }
       *[v] { $named ->
            [yes] Le damos la bienvenida, { $name }.
           *[no] Le damos la bienvenida.
        }
    }
greeting-news =
    { $tv ->
        [t] Soy el asistente de { -shop }.
       *[v] Le atiende el asistente digital de { -shop }.
    }
greeting-next-step =
    { $formality ->
        [casual] ¿En qué te ayudo?
        [neutral] ¿En qué puedo ayudarte?
       *[formal] ¿En qué puedo ayudarle?
    }
greeting-alternative =
    { $formality ->
        [casual] ¿Prefieres hablar con una persona? Dímelo.
        [neutral] Si prefieres hablar con una persona, solo tienes que decírmelo.
       *[formal] Si prefiere hablar con una persona, solo tiene que decírmelo.
    }
goodbye-news =
    { $formality ->
        [casual] ¡Hasta luego, cuídate!
        [neutral] ¡Hasta luego! Que tengas un buen día.
       *[formal] Hasta pronto y gracias por visitar { -shop }.
    }
thanks-received-news =
    { $formality ->
        [casual] ¡De nada!
        [neutral] ¡De nada, es un placer!
       *[formal] No hay de qué. Es un placer ayudarle.
    }
clarify-apology =
    { $formality ->
        [casual] Perdón, no me queda claro.
        [neutral] Disculpa, no me queda claro lo que necesitas.
       *[formal] Disculpe, no me queda claro lo que necesita.
    }
clarify-news = Quiero asegurarme de entenderlo bien.
clarify-next-step =
    { $choices ->
        [yes] ¿Se trata de una de estas opciones?
       *[no] { $tv ->
            [t] ¿Me lo puedes decir con otras palabras?
           *[v] ¿Podría decírmelo con otras palabras?
        }
    }
person-offered-apology =
    { $formality ->
        [casual] Perdón, sigo sin entenderlo.
        [neutral] Lo siento, sigo sin entenderlo.
       *[formal] Le pido disculpas: sigo sin comprender su consulta.
    }
person-offered-news = Una persona de nuestro equipo puede ocuparse de esto.
person-offered-next-step =
    { $formality ->
        [casual] ¿Te paso con alguien?
        [neutral] ¿Quieres que te pase con una persona?
       *[formal] ¿Desea hablar con una persona de nuestro equipo?
    }
nothing-pending-news =
    { $formality ->
        [casual] Claro. ¿De qué se trata?
        [neutral] Muy bien. ¿En qué puedo ayudarte?
       *[formal] Por supuesto. ¿En qué puedo ayudarle?
    }
nothing-changed-news =
    { $formality ->
        [casual] Listo, lo dejo todo como está.
        [neutral] De acuerdo, todo queda como estaba.
       *[formal] De acuerdo. No se ha modificado nada.
    }
language-changed-news =
    { $formality ->
        [casual] Claro, seguimos en español.
        [neutral] Por supuesto, seguimos en español.
       *[formal] Por supuesto. Continuamos en español.
    }
language-asked-news =
    { $tv ->
        [t] ¿En qué idioma quieres seguir?
       *[v] ¿En qué idioma desea continuar?
    }
# $requested: the language asked for; $languages: those that we speak, as a list. Both are names in this language.
language-unsupported-news =
    { $requested ->
        [unknown] Lo siento, todavía no hablo ese idioma. Hablo { $languages }.
       *[other] Lo siento, todavía no hablo { $requested }. Hablo { $languages }.
    } { $tv ->
        [t] También puedes pedir en cualquier momento que te atienda una persona.
       *[v] También puede pedir en cualquier momento que le atienda una persona.
    }
formality-changed-news =
    { $formality ->
        [casual] Claro, te hablo de tú.
        [neutral] Por supuesto, a partir de ahora te hablo de tú.
       *[formal] Por supuesto. A partir de ahora le hablaré de usted.
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] Claro, { $name }, así te llamo.
           *[no] Claro, así te llamo.
        }
        [neutral] { $named ->
            [yes] Por supuesto, { $name }, así te llamaré a partir de ahora.
           *[no] Por supuesto, así te llamaré a partir de ahora.
        }
       *[formal] { $named ->
            [yes] Por supuesto, { $name }. Así me dirigiré a usted a partir de ahora.
           *[no] Por supuesto. Así me dirigiré a usted a partir de ahora.
        }
    }
wish-keep-asked-news =
    { $formality ->
        [casual] ¿Lo recuerdo para la próxima?
        [neutral] ¿Lo recuerdo para la próxima vez?
       *[formal] ¿Desea que lo recuerde para su próxima visita?
    }
wish-kept-news =
    { $tv ->
        [t] Lo recordaré para la próxima vez.
       *[v] Lo recordaré para su próxima visita.
    }
wish-not-kept-news =
    { $formality ->
        [casual] Bien, solo para esta charla entonces.
        [neutral] De acuerdo, entonces será solo para esta conversación.
       *[formal] De acuerdo, entonces se aplicará solo a esta conversación.
    }
technical-trouble-apology =
    { $formality ->
        [casual] Perdón, ahora mismo algo no me funciona.
        [neutral] Lo siento, en este momento algo no funciona por nuestra parte.
       *[formal] Le pedimos disculpas: en este momento algo no funciona por nuestra parte.
    }
technical-trouble-news =
    { $tv ->
        [t] Tu mensaje está guardado.
       *[v] Su mensaje está guardado.
    }
technical-trouble-next-step =
    { $tv ->
        [t] Inténtalo de nuevo en un minuto o pide hablar con una persona.
       *[v] Por favor, inténtelo de nuevo en un minuto o pida hablar con una persona.
    }
formality-asked-news =
    { $tv ->
        [t] ¿Cómo prefieres que te hable?
       *[v] ¿Cómo prefiere que me dirija a usted?
    }
second-request-next-step =
    { $tv ->
        [t] También preguntaste por «{ $topic }». ¿Sigo con eso?
       *[v] También preguntó por «{ $topic }». ¿Continúo con eso?
    }
language-doubtful-news = ¿Seguimos en español?
faq-stale-news =
    { $formality ->
        [casual] Justo ahora se está actualizando esta información y no quiero decirte algo que no sea. Alguien del equipo te lo puede confirmar.
        [neutral] Esta información se está actualizando ahora mismo y no quiero darte un dato equivocado. Una persona de nuestro equipo te lo puede confirmar.
       *[formal] Esta información se está actualizando en este momento y no quisiera darle un dato equivocado. Una persona de nuestro equipo puede confirmárselo.
    }
translated-notice = Esta respuesta se ha traducido automáticamente.
translation-failed = Lo sentimos: no ha sido posible traducir esta respuesta. Aquí está en inglés.
