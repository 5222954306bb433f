# Québec : seulement ce qui diffère de fr (mots d’ici ; pas d’espace devant ? ! et le point-virgule).
move-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Allô { $name },
           *[no] Allô,
        }
        [neutral] { $named ->
            [yes] Bonjour { $name },
           *[no] Bonjour,
        }
       *[formal] { $named ->
            [yes] Bonjour { $name },
           *[no] Bonjour,
        }
    }
move-authority =
    { $authority ->
        [senior] La direction de notre service à la clientèle soutient cette décision.
       *[institution] Notre service à la clientèle doit s’en tenir ici aux conditions de la boutique.
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] Les autres possibilités se trouvent sous « Mes commandes »; si tu préfères parler à quelqu’un, une personne de l’équipe peut t’aider.
           *[v] Les autres possibilités se trouvent sous « Mes commandes »; si vous préférez parler à quelqu’un, une personne de notre équipe peut vous aider.
        }
        [human] { $tv ->
            [t] Une personne de l’équipe regardera cela avec toi volontiers, dis-le-moi simplement.
           *[v] Une personne de notre équipe regardera cela volontiers avec vous, dites-le-moi simplement.
        }
       *[hybrid] { $tv ->
            [t] Si tu veux en parler avec quelqu’un de l’équipe, dis-le-moi.
           *[v] Si vous souhaitez en parler avec une personne de notre équipe, dites-le-moi.
        }
    }
move-season =
    { $season ->
        [year-end] { $tv ->
            [t] Joyeuses fêtes!
           *[v] Nous vous souhaitons de joyeuses fêtes.
        }
        [new-year] { $tv ->
            [t] Bonne année!
           *[v] Nous vous souhaitons une bonne et heureuse année.
        }
       *[other] { "" }
    }
