# Phrases générales. Une situation peut apporter la sienne (`refund-refused-empathy`) ; sinon, ce sont celles-ci qui parlent.
# Les espaces insécables (U+00A0) devant ? ! : ; » et après « sont voulues.
-shop = Comity Store

# Comment on s'adresse à la personne. Le résultat s'appelle partout ailleurs $name ; $named ("yes"/"no") dit s'il y en a un.
# Avec vous : Madame ou Monsieur en toutes lettres et le nom de famille si la civilité est connue, sinon prénom et nom ;
# un titre remplace la civilité. Avec tu : le prénom seul. Jamais « Mademoiselle », jamais de civilité devinée.
full-name = { $given } { $family }
form-of-address =
    { $tv ->
        [t] { $has ->
            [family] { "" }
           *[other] { $given }
        }
       *[v] { $has ->
            [given] { $given }
           *[other] { $titled ->
                [yes] { $title } { $family }
               *[no] { $gender ->
                    [female] Madame { $family }
                    [male] Monsieur { $family }
                   *[unknown] { $has ->
                        [both] { full-name }
                       *[other] { "" }
                    }
                }
            }
        }
    }

move-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Salut { $name },
           *[no] Salut,
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
# Ce que les commerces souhaitent en cette saison ($season, selon « seasons: » dans etiquette_rules), à tout le monde.
move-season =
    { $season ->
        [year-end] { $tv ->
            [t] Bonnes fêtes !
           *[v] Nous vous souhaitons de belles fêtes de fin d’année.
        }
        [new-year] { $tv ->
            [t] Bonne année !
           *[v] Nous vous souhaitons une très bonne année.
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] Merci pour ton message.
        [neutral] Merci de nous avoir écrit.
       *[formal] Nous vous remercions de votre message.
    }
move-empathy =
    { $formality ->
        [casual] Je sais que c’est important pour toi.
        [neutral] Je comprends que ce soit important pour toi.
       *[formal] Nous comprenons que cela compte pour vous.
    }
move-apology =
    { $formality ->
        [casual] Désolé pour ça.
        [neutral] Je suis désolé.
       *[formal] Nous vous prions de nous excuser.
    }
move-buffer =
    { $formality ->
        [casual] J’ai bien regardé ta demande.
        [neutral] J’ai regardé ta demande avec attention.
       *[formal] Nous avons examiné votre demande avec attention.
    }
move-authority =
    { $authority ->
        [senior] La direction de notre service client soutient cette décision.
       *[institution] Notre service client doit s’en tenir ici aux conditions de la boutique.
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] Les autres possibilités se trouvent sous « Mes commandes » ; si tu préfères parler à quelqu’un, une personne de l’équipe peut t’aider.
           *[v] Les autres possibilités se trouvent sous « Mes commandes » ; si vous préférez parler à quelqu’un, une personne de notre équipe peut vous aider.
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
move-next-step =
    { $tv ->
        [t] Dis-moi comment tu veux continuer.
       *[v] Dites-moi comment vous souhaitez continuer.
    }
move-closing =
    { $horizon ->
        [relational] { $orientation ->
            [group] { $tv ->
                [t] Ce sera toujours un plaisir de te retrouver, avec ta famille.
               *[v] Ce sera toujours un plaisir de vous retrouver, vous et votre famille.
            }
           *[individual] { $tv ->
                [t] Ce sera toujours un plaisir de te retrouver.
               *[v] Ce sera toujours un plaisir de vous retrouver.
            }
        }
       *[immediate] { $orientation ->
            [group] { $tv ->
                [t] S’il te faut autre chose, pour toi ou ta famille, écris-moi.
               *[v] Si vous avez besoin d’autre chose, vous ou votre famille, je reste à votre disposition.
            }
           *[individual] { $tv ->
                [t] S’il te faut autre chose, écris-moi.
               *[v] Si vous avez besoin d’autre chose, je reste à votre disposition.
            }
        }
    }
