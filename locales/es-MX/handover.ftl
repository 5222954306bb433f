# Mexico: only what differs from es.
complaint-received-news =
    { $complaint_route ->
        [senior] { $tv ->
            [t] Tu queja merece la atención de alguien con experiencia, así que la vería contigo un supervisor de nuestro departamento de Atención a Clientes.
           *[v] Su queja merece la atención de alguien con experiencia, por lo que la vería con usted un supervisor de nuestro departamento de Atención a Clientes.
        }
        [mediated] { $tv ->
            [t] Una persona de nuestro equipo puede platicarlo en tu nombre con todas las partes y resolverlo con discreción.
           *[v] Una persona de nuestro equipo puede tratarlo en su nombre con todas las partes y resolverlo con discreción.
        }
       *[direct] { $authority ->
            [peer] Lo más rápido para resolverlo es platicarlo con una persona de nuestro equipo.
           *[institution] { $tv ->
                [t] Nuestro departamento de Atención a Clientes quiere revisarlo contigo.
               *[v] Nuestro departamento de Atención a Clientes quiere revisarlo con usted.
            }
        }
    }
complaint-received-next-step =
    { $formality ->
        [casual] ¿Te comunico con alguien?
        [neutral] ¿Quieres que te comunique?
       *[formal] ¿Me permite comunicarle?
    }
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] Un supervisor toma ahora la conversación y puede verla completa.
           *[other] Una persona de nuestro equipo toma ahora la conversación y puede verla completa.
        }
       *[no] { $tv ->
            [t] En este momento no hay nadie de nuestro equipo: el horario de atención es de lunes a viernes de 8:00 a 20:00 y los sábados de 9:00 a 16:00 (UTC). Tu solicitud ya está registrada para nuestro equipo, junto con toda nuestra conversación.
           *[v] En este momento no hay nadie de nuestro equipo: el horario de atención es de lunes a viernes de 8:00 a 20:00 y los sábados de 9:00 a 16:00 (UTC). Su solicitud ya está registrada para nuestro equipo, junto con toda nuestra conversación.
        }
    }
handoff-started-next-step =
    { $tv ->
        [t] { $open ->
            [yes] No hace falta que repitas nada. Tu solicitud tiene el número { $ticket }.
           *[no] { $authority ->
                [senior] Un supervisor te responderá en este chat. Tu solicitud tiene el número { $ticket }.
               *[other] La respuesta llegará a este chat. Tu solicitud tiene el número { $ticket }.
            }
        }
       *[v] { $open ->
            [yes] No hace falta que repita nada. Su solicitud tiene el número { $ticket }.
           *[no] { $authority ->
                [senior] Un supervisor le responderá en este chat. Su solicitud tiene el número { $ticket }.
               *[other] La respuesta llegará a este chat. Su solicitud tiene el número { $ticket }.
            }
        }
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] ¿Qué te pareció la ayuda, del 1 (nada buena) al 5 (muy buena)?
        [neutral] ¿Cómo calificas la ayuda recibida, del 1 (nada satisfactoria) al 5 (muy satisfactoria)?
       *[formal] ¿Cómo califica la ayuda recibida, del 1 (nada satisfactoria) al 5 (muy satisfactoria)?
    }
