# Mexico: only what differs from es.
move-salutation =
    { $tv ->
        [t] { $named ->
            [yes] Hola, { $name }:
           *[no] Hola:
        }
       *[v] { $named ->
            [yes] { $gender ->
                [female] Estimada { $name }:
                [male] Estimado { $name }:
               *[unknown] Buen día, { $name }:
            }
           *[no] Buen día:
        }
    }
move-thanks =
    { $formality ->
        [casual] Gracias por escribir.
        [neutral] Gracias por escribirnos.
       *[formal] Le agradecemos que se haya comunicado con nosotros.
    }
move-buffer =
    { $formality ->
        [casual] Revisé bien tu consulta.
        [neutral] Revisé tu consulta con atención.
       *[formal] Revisamos su consulta con toda atención.
    }
move-authority =
    { $authority ->
        [senior] La dirección de nuestro departamento de Atención a Clientes respalda esta decisión.
       *[institution] Nuestro departamento de Atención a Clientes aplica así las condiciones de la tienda.
    }
move-closing =
    { $horizon ->
        [relational] { $tv ->
            [t] { $orientation ->
                [group] Será un gusto seguir atendiéndolos a ti y a tu familia.
               *[individual] Será un gusto seguir atendiéndote.
            }
           *[v] { $orientation ->
                [group] Será un gusto seguir atendiendo a usted y a su familia.
               *[individual] Será un gusto seguir atendiéndole.
            }
        }
       *[immediate] { $orientation ->
            [group] { $tv ->
                [t] Si tú o tu familia necesitan algo más, escríbeme con confianza.
               *[v] Si usted o su familia necesitan algo más, estamos para servirles.
            }
           *[individual] { $tv ->
                [t] Si necesitas algo más, escríbeme con confianza.
               *[v] Si necesita algo más, estamos para servirle.
            }
        }
    }
