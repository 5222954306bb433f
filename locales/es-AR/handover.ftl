# Argentina: vos, reclamos.
complaint-received-empathy =
    { $formality ->
        [casual] Qué bronca, te entiendo.
        [neutral] Entiendo lo frustrante que debe ser.
       *[formal] Comprendemos lo frustrante que debe ser esto para usted.
    }
complaint-received-apology =
    { $formality ->
        [casual] Perdón por lo que pasó.
        [neutral] Lamento mucho lo que pasó.
       *[formal] Le pedimos sinceras disculpas por lo ocurrido.
    }
complaint-received-buffer =
    { $tv ->
        [t] Gracias por decírnoslo de frente; nos ayuda a corregirlo.
       *[v] Le agradecemos que nos lo diga con franqueza; nos ayuda a corregirlo.
    }
complaint-received-news =
    { $complaint_route ->
        [senior] { $tv ->
            [t] Tu reclamo merece manos expertas, así que lo vería en persona un responsable de nuestro equipo.
           *[v] Su reclamo merece manos expertas, por lo que lo atendería en persona un responsable de nuestro equipo.
        }
        [mediated] { $tv ->
            [t] Una persona de nuestro equipo puede hablarlo en tu nombre con todas las partes y resolverlo con discreción.
           *[v] Una persona de nuestro equipo puede hablarlo en su nombre con todas las partes y resolverlo con discreción.
        }
       *[direct] { $authority ->
            [peer] Lo más rápido para resolverlo es hablarlo con una persona de nuestro equipo.
           *[institution] { $tv ->
                [t] Nuestro sector de reclamos quiere verlo con vos.
               *[v] Nuestro sector de reclamos quiere revisarlo con usted.
            }
        }
    }
complaint-received-next-step =
    { $formality ->
        [casual] ¿Te paso con alguien?
        [neutral] ¿Querés que te comunique con alguien?
       *[formal] ¿Desea que le comuniquemos con alguien?
    }
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] Un responsable de nuestro equipo se incorpora ahora y puede ver toda nuestra conversación.
           *[other] Una persona de nuestro equipo se incorpora ahora y puede ver toda nuestra conversación.
        }
       *[no] { $tv ->
            [t] En este momento no hay nadie de nuestro equipo: atendemos de lunes a viernes de 8:00 a 20:00 y los sábados de 9:00 a 16:00 (UTC). Tu consulta ya quedó registrada para el equipo, junto con toda nuestra conversación.
           *[v] En este momento no hay nadie de nuestro equipo: el horario de atención es de lunes a viernes de 8:00 a 20:00 y los sábados de 9:00 a 16:00 (UTC). Su solicitud ya está registrada para nuestro equipo, junto con toda nuestra conversación.
        }
    }
handoff-started-next-step =
    { $tv ->
        [t] { $open ->
            [yes] No hace falta que repitas nada. Tu consulta tiene el número { $ticket }.
           *[no] La respuesta te llega a este chat. Tu consulta tiene el número { $ticket }.
        }
       *[v] { $open ->
            [yes] No hace falta que repita nada. Su solicitud tiene el número { $ticket }.
           *[no] La respuesta llegará a este chat. Su solicitud tiene el número { $ticket }.
        }
    }
handed-back-news =
    { $formality ->
        [casual] Soy yo de nuevo, el asistente. Escribime si hay algo más.
        [neutral] Acá está de nuevo el asistente. Escribime si necesitás algo más.
       *[formal] El asistente digital vuelve a estar a su disposición. Escríbame, por favor, si hay algo más.
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] ¿Qué te pareció la ayuda, del 1 (nada buena) al 5 (muy buena)?
        [neutral] ¿Cómo calificás la ayuda que recibiste, del 1 (nada satisfactoria) al 5 (muy satisfactoria)?
       *[formal] ¿Cómo califica la ayuda recibida, del 1 (nada satisfactoria) al 5 (muy satisfactoria)?
    }
