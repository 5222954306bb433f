# People: complaints, handing over, handing back.
complaint-received-empathy =
    { $formality ->
        [casual] Qué molesto, lo entiendo.
        [neutral] Entiendo lo frustrante que debe ser.
       *[formal] Comprendemos lo frustrante que debe ser esto para usted.
    }
complaint-received-apology =
    { $formality ->
        [casual] Siento mucho lo ocurrido.
        [neutral] Lamento mucho lo ocurrido.
       *[formal] Le pedimos sinceras disculpas por lo ocurrido.
    }
complaint-received-buffer =
    { $tv ->
        [t] Gracias por contárnoslo con franqueza; nos ayuda a corregirlo.
       *[v] Le agradecemos que nos lo diga con franqueza; nos ayuda a corregirlo.
    }
complaint-received-news =
    { $complaint_route ->
        [senior] { $tv ->
            [t] Tu queja merece manos expertas, así que la atendería en persona un responsable de nuestro equipo.
           *[v] Su queja merece manos expertas, por lo que la atendería en persona un responsable de nuestro equipo.
        }
        [mediated] { $tv ->
            [t] Una persona de nuestro equipo puede hablarlo en tu nombre con todas las partes y resolverlo con discreción.
           *[v] Una persona de nuestro equipo puede hablarlo en su nombre con todas las partes y resolverlo con discreción.
        }
       *[direct] { $authority ->
            [peer] Lo más rápido para resolverlo es hablarlo con una persona de nuestro equipo.
           *[institution] { $tv ->
                [t] Nuestro departamento de reclamaciones quiere revisarlo contigo.
               *[v] Nuestro departamento de reclamaciones quiere revisarlo con usted.
            }
        }
    }
complaint-received-reason = { faq-opening-hours }
complaint-received-next-step =
    { $formality ->
        [casual] ¿Te paso con alguien?
        [neutral] ¿Quieres que te ponga en contacto?
       *[formal] ¿Desea que le pongamos en contacto?
    }
# $ticket: its number. $open: whether people are there now.
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] Un responsable de nuestro equipo se incorpora ahora y puede ver toda nuestra conversación.
           *[other] Una persona de nuestro equipo se incorpora ahora y puede ver toda nuestra conversación.
        }
       *[no] { $tv ->
            [t] En este momento no hay nadie de nuestro equipo: el horario de atención es de lunes a viernes de 8:00 a 20:00 y los sábados de 9:00 a 16:00 (UTC). Tu solicitud ya está registrada para nuestro equipo, junto con toda nuestra conversación.
           *[v] En este momento no hay nadie de nuestro equipo: el horario de atención es de lunes a viernes de 8:00 a 20:00 y los sábados de 9:00 a 16:00 (UTC). Su solicitud ya está registrada para nuestro equipo, junto con toda nuestra conversación.
        }
    }
handoff-started-reason =
    { $open ->
        [yes] { faq-opening-hours }
       *[no] { "" }
    }
handoff-started-next-step =
    { $tv ->
        [t] { $open ->
            [yes] No hace falta que repitas nada. Tu solicitud tiene el número { $ticket }.
           *[no] { $authority ->
                [senior] Un responsable de nuestro equipo te responderá en este chat. Tu solicitud tiene el número { $ticket }.
               *[other] La respuesta llegará a este chat. Tu solicitud tiene el número { $ticket }.
            }
        }
       *[v] { $open ->
            [yes] No hace falta que repita nada. Su solicitud tiene el número { $ticket }.
           *[no] { $authority ->
                [senior] Un responsable de nuestro equipo le responderá en este chat. Su solicitud tiene el número { $ticket }.
               *[other] La respuesta llegará a este chat. Su solicitud tiene el número { $ticket }.
            }
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] Seguiremos pendientes hasta que todo quede resuelto.
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] Soy yo otra vez, el asistente. Escríbeme si hay algo más.
        [neutral] El asistente vuelve a estar contigo. Escríbeme si hay algo más.
       *[formal] El asistente digital vuelve a estar a su disposición. Escríbame, por favor, si hay algo más.
    }
satisfaction-asked-thanks = Gracias por hablar con nosotros.
satisfaction-asked-news = { handed-back-news }
satisfaction-asked-reason =
    { $tv ->
        [t] Tu opinión nos ayuda a mejorar.
       *[v] Su opinión nos ayuda a mejorar.
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] ¿Qué te parece la ayuda recibida, del 1 (nada buena) al 5 (muy buena)?
        [neutral] ¿Cómo valoras la ayuda recibida, del 1 (nada satisfactoria) al 5 (muy satisfactoria)?
       *[formal] ¿Cómo valora la ayuda recibida, del 1 (nada satisfactoria) al 5 (muy satisfactoria)?
    }
satisfaction-thanks-news =
    { $score ->
        [low] Gracias por la franqueza. Lo tendremos muy en cuenta.
       *[high] ¡Muchas gracias por la respuesta!
    }
