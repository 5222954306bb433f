# General moves. A situation may bring its own (`refund-refused-empathy`); else these speak.
-shop = Comity Store

# How the customer is addressed: given name with tú; Sr./Sra. and family name with usted where the gender is known,
# else given and family name. No "don/doña", no "Srta.": whether somebody is married is nobody's business here.
full-name = { $given } { $family }
form-of-address =
    { $tv ->
        [t] { $has ->
            [family] { $gender ->
                [female] Sra. { $family }
                [male] Sr. { $family }
               *[unknown] { "" }
            }
           *[other] { $given }
        }
       *[v] { $has ->
            [given] { $given }
           *[other] { $titled ->
                [yes] { $title } { $family }
               *[no] { $gender ->
                    [female] Sra. { $family }
                    [male] Sr. { $family }
                   *[unknown] { $has ->
                        [both] { full-name }
                       *[other] { "" }
                    }
                }
            }
        }
    }

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
               *[unknown] Hola, { $name }:
            }
           *[no] Hola:
        }
    }
# What shops wish at this time of the year ($season, as “seasons:” in etiquette_rules names it), to all, whatever they keep.
move-season =
    { $season ->
        [year-end] { $tv ->
            [t] ¡Felices fiestas!
           *[v] Le deseamos unas felices fiestas.
        }
        [new-year] { $tv ->
            [t] ¡Feliz Año Nuevo!
           *[v] Le deseamos un feliz Año Nuevo.
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] Gracias por escribir.
        [neutral] Gracias por escribirnos.
       *[formal] Le agradecemos su mensaje.
    }
move-empathy =
    { $formality ->
        [casual] Sé que esperabas otra cosa.
        [neutral] Entiendo que esperabas otra respuesta.
       *[formal] Comprendemos que usted esperaba otra respuesta.
    }
move-apology =
    { $formality ->
        [casual] Perdón por las molestias.
        [neutral] Lamento las molestias.
       *[formal] Le pedimos disculpas por las molestias.
    }
move-buffer =
    { $formality ->
        [casual] He mirado bien tu consulta.
        [neutral] He revisado tu consulta con atención.
       *[formal] Hemos revisado su consulta con atención.
    }
move-authority =
    { $authority ->
        [senior] La dirección de nuestro departamento de Atención al Cliente respalda esta decisión.
       *[institution] Nuestro departamento de Atención al Cliente aplica así las condiciones de la tienda.
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] En “Mis pedidos” tienes otras opciones y, si prefieres hablar con alguien, una persona de nuestro equipo puede ayudarte.
           *[v] En “Mis pedidos” encontrará otras opciones y, si prefiere hablar con alguien, una persona de nuestro equipo puede ayudarle.
        }
        [human] { $tv ->
            [t] Una persona de nuestro equipo lo verá contigo con mucho gusto; solo tienes que pedirlo.
           *[v] Una persona de nuestro equipo lo verá con usted con mucho gusto; solo tiene que pedirlo.
        }
       *[hybrid] { $tv ->
            [t] Si quieres verlo con una persona de nuestro equipo, solo tienes que pedirlo.
           *[v] Si desea verlo con una persona de nuestro equipo, solo tiene que pedirlo.
        }
    }
move-next-step =
    { $tv ->
        [t] Dime cómo quieres seguir.
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
                [t] Si tú o tu familia necesitan algo más, aquí estoy.
               *[v] Si usted o su familia necesitan algo más, estamos a su disposición.
            }
           *[individual] { $tv ->
                [t] Si necesitas algo más, escríbeme.
               *[v] Si necesita algo más, estamos a su disposición.
            }
        }
    }
