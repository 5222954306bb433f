# Spain: only what differs from es.
move-apology =
    { $formality ->
        [casual] Perdona las molestias.
        [neutral] Siento las molestias.
       *[formal] Le pedimos disculpas por las molestias.
    }
move-closing =
    { $horizon ->
        [relational] { $tv ->
            [t] { $orientation ->
                [group] Esperamos seguir contando con tu confianza y la de tu familia.
               *[individual] Esperamos seguir contando con tu confianza.
            }
           *[v] { $orientation ->
                [group] Esperamos seguir contando con su confianza y la de su familia.
               *[individual] Esperamos seguir contando con su confianza.
            }
        }
       *[immediate] { $orientation ->
            [group] { $tv ->
                [t] Si te hace falta algo más, a ti o a tu familia, escríbeme.
               *[v] Si necesita algo más, estamos a su disposición y a la de su familia.
            }
           *[individual] { $tv ->
                [t] Si necesitas algo más, escríbeme.
               *[v] Si necesita algo más, estamos a su disposición.
            }
        }
    }
