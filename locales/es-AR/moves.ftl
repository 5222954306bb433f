# Argentina: vos.
move-buffer =
    { $formality ->
        [casual] Miré bien tu consulta.
        [neutral] Revisé tu consulta con atención.
       *[formal] Revisamos su consulta con atención.
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] En “Mis pedidos” tenés otras opciones y, si preferís hablar con alguien, una persona de nuestro equipo te puede ayudar.
           *[v] En “Mis pedidos” encontrará otras opciones y, si prefiere hablar con alguien, una persona de nuestro equipo puede ayudarle.
        }
        [human] { $tv ->
            [t] Una persona de nuestro equipo lo ve con vos con mucho gusto; solo tenés que pedirlo.
           *[v] Una persona de nuestro equipo lo verá con usted con mucho gusto; solo tiene que pedirlo.
        }
       *[hybrid] { $tv ->
            [t] Si querés verlo con una persona de nuestro equipo, solo tenés que pedirlo.
           *[v] Si desea verlo con una persona de nuestro equipo, solo tiene que pedirlo.
        }
    }
move-next-step =
    { $tv ->
        [t] Decime cómo querés seguir.
       *[v] Indíqueme, por favor, cómo desea continuar.
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
                [t] Si vos o tu familia necesitan algo más, escribime.
               *[v] Si usted o su familia necesitan algo más, estamos a su disposición.
            }
           *[individual] { $tv ->
                [t] Si necesitás algo más, escribime.
               *[v] Si necesita algo más, estamos a su disposición.
            }
        }
    }
