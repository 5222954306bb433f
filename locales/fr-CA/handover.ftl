# Québec : seulement ce qui diffère de fr (mots d’ici ; pas d’espace devant ? ! et le point-virgule).
complaint-received-news =
    { $complaint_route ->
        [senior] Cette réclamation mérite quelqu’un d’expérience : une personne responsable de notre service à la clientèle souhaite s’en occuper personnellement.
        [mediated] { $tv ->
            [t] Une personne de notre équipe peut s’en charger pour toi et régler cela discrètement avec toutes les personnes concernées.
           *[v] Une personne de notre équipe peut s’en charger pour vous et régler cela discrètement avec toutes les personnes concernées.
        }
       *[direct] { $authority ->
            [peer] Le plus rapide pour régler cela, c’est d’en parler avec une personne de notre équipe.
           *[institution] { $tv ->
                [t] Notre équipe chargée des réclamations aimerait voir cela avec toi.
               *[v] Notre équipe chargée des réclamations souhaite examiner cela avec vous.
            }
        }
    }
complaint-received-next-step =
    { $formality ->
        [casual] Je te passe quelqu’un?
        [neutral] Veux-tu que je te mette en relation?
       *[formal] Puis-je vous mettre en relation?
    }
handoff-started-next-step =
    { $open ->
        [yes] { $tv ->
            [t] Tu n’as rien à répéter. Le numéro de ta demande est { $ticket }.
           *[v] Vous n’avez rien à répéter. Le numéro de votre demande est { $ticket }.
        }
       *[no] { $tv ->
            [t] Tu auras la réponse ici, dans ce clavardage. Le numéro de ta demande est { $ticket }.
           *[v] Vous aurez la réponse ici, dans ce clavardage. Le numéro de votre demande est { $ticket }.
        }
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] Quelle note tu donnes à l’aide reçue, de 1 (pas du tout satisfaisante) à 5 (très satisfaisante)?
        [neutral] Quelle note donnes-tu à l’aide reçue, de 1 (pas du tout satisfaisante) à 5 (très satisfaisante)?
       *[formal] Quelle note donnez-vous à l’aide reçue, de 1 (pas du tout satisfaisante) à 5 (très satisfaisante)?
    }
satisfaction-thanks-news =
    { $score ->
        [low] Merci pour cette franchise. Nous allons en tenir compte.
       *[high] Merci pour cette réponse!
    }
