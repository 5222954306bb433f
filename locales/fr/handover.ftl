# Les personnes : réclamations, passage de relais, retour à l'assistant.
complaint-received-empathy =
    { $formality ->
        [casual] C’est vraiment agaçant, je comprends.
        [neutral] Je comprends que ce soit agaçant pour toi.
       *[formal] Nous comprenons votre mécontentement.
    }
complaint-received-apology =
    { $formality ->
        [casual] Désolé que ça se soit mal passé.
        [neutral] Je suis désolé que ça se soit mal passé.
       *[formal] Nous vous présentons toutes nos excuses pour ce qui s’est passé.
    }
complaint-received-buffer = Merci de nous le dire aussi franchement, c’est ce qui nous permet de rectifier les choses.
complaint-received-news =
    { $complaint_route ->
        [senior] Cette réclamation mérite quelqu’un d’expérience : une personne responsable de notre service client souhaite s’en occuper personnellement.
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
complaint-received-reason = { faq-opening-hours }
complaint-received-next-step =
    { $formality ->
        [casual] Je te passe quelqu’un ?
        [neutral] Veux-tu que je te mette en relation ?
       *[formal] Puis-je vous mettre en relation ?
    }
# $ticket : le numéro de la demande. $open : si quelqu'un est là en ce moment.
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] Une personne responsable de notre équipe prend le relais et voit toute notre conversation.
           *[other] Une personne de notre équipe prend le relais et voit toute notre conversation.
        }
       *[no] { $tv ->
            [t] Il n’y a personne en ce moment : l’équipe est là du lundi au vendredi de 8 h à 20 h et le samedi de 9 h à 16 h (UTC). Ta demande lui est transmise, avec toute notre conversation.
           *[v] Il n’y a personne en ce moment : notre équipe est là du lundi au vendredi de 8 h à 20 h et le samedi de 9 h à 16 h (UTC). Votre demande lui est transmise, avec toute notre conversation.
        }
    }
handoff-started-reason =
    { $open ->
        [yes] { faq-opening-hours }
       *[no] { "" }
    }
handoff-started-next-step =
    { $open ->
        [yes] { $tv ->
            [t] Tu n’as rien à répéter. Le numéro de ta demande est { $ticket }.
           *[v] Vous n’avez rien à répéter. Le numéro de votre demande est { $ticket }.
        }
       *[no] { $tv ->
            [t] Tu auras la réponse ici, dans ce chat. Le numéro de ta demande est { $ticket }.
           *[v] Vous aurez la réponse ici, dans ce chat. Le numéro de votre demande est { $ticket }.
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] { $tv ->
            [t] Nous suivons ta demande jusqu’à ce que tout soit réglé.
           *[v] Nous suivons votre demande jusqu’à ce que tout soit réglé.
        }
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] C’est à nouveau moi, l’assistant. S’il te faut autre chose, écris-moi.
        [neutral] C’est à nouveau l’assistant. S’il te faut autre chose, écris-moi.
       *[formal] L’assistant numérique est de nouveau à votre service. Si vous avez besoin d’autre chose, écrivez-moi.
    }
satisfaction-asked-thanks = Merci pour cet échange.
satisfaction-asked-news = { handed-back-news }
satisfaction-asked-reason =
    { $tv ->
        [t] Ton avis nous aide à nous améliorer.
       *[v] Votre avis nous aide à nous améliorer.
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] Quelle note tu donnes à l’aide reçue, de 1 (pas du tout satisfaisante) à 5 (très satisfaisante) ?
        [neutral] Quelle note donnes-tu à l’aide reçue, de 1 (pas du tout satisfaisante) à 5 (très satisfaisante) ?
       *[formal] Quelle note donnez-vous à l’aide reçue, de 1 (pas du tout satisfaisante) à 5 (très satisfaisante) ?
    }
satisfaction-thanks-news =
    { $score ->
        [low] Merci pour cette franchise. Nous allons en tenir compte.
       *[high] Merci pour cette réponse !
    }
