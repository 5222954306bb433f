# La conversation : accueil, incompréhension, langue et ton.
greeting-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Salut { $name } !
           *[no] Salut !
        }
        [neutral] { $named ->
            [yes] Bonjour { $name } !
           *[no] Bonjour !
        }
       *[formal] { $named ->
            [yes] Bonjour { $name } et bienvenue.
           *[no] Bonjour et bienvenue.
        }
    }
greeting-news =
    { $formality ->
        [casual] Je suis l’assistant de { -shop }.
        [neutral] Je suis l’assistant de { -shop }.
       *[formal] Je suis l’assistant numérique de { -shop }.
    }
greeting-next-step =
    { $formality ->
        [casual] Qu’est-ce que je peux faire pour toi ?
        [neutral] Comment puis-je t’aider ?
       *[formal] En quoi puis-je vous aider ?
    }
greeting-alternative =
    { $tv ->
        [t] Si tu préfères parler à quelqu’un, dis-le-moi.
       *[v] Si vous préférez parler à une personne de notre équipe, dites-le-moi.
    }
goodbye-news =
    { $formality ->
        [casual] Salut, à bientôt !
        [neutral] Au revoir et bonne journée !
       *[formal] Au revoir, et merci de votre visite chez { -shop }.
    }
thanks-received-news =
    { $formality ->
        [casual] De rien !
        [neutral] Avec plaisir !
       *[formal] Je vous en prie.
    }
clarify-apology =
    { $formality ->
        [casual] Désolé, je n’ai pas bien compris.
        [neutral] Désolé, je ne suis pas sûr d’avoir compris.
       *[formal] Excusez-moi, je ne suis pas certain d’avoir bien compris.
    }
clarify-news = Je préfère être sûr avant de continuer.
clarify-next-step =
    { $choices ->
        [yes] Est-ce l’un de ces sujets ?
       *[no] { $tv ->
            [t] Tu peux me le dire autrement ?
           *[v] Pourriez-vous me le dire autrement ?
        }
    }
person-offered-apology =
    { $formality ->
        [casual] Désolé, je ne comprends toujours pas.
        [neutral] Je suis désolé, je n’ai toujours pas compris.
       *[formal] Je suis désolé, je n’ai toujours pas compris votre demande.
    }
person-offered-news = Une personne de notre équipe peut prendre le relais.
person-offered-next-step =
    { $formality ->
        [casual] Je te passe quelqu’un ?
        [neutral] Veux-tu que je te mette en relation avec quelqu’un ?
       *[formal] Souhaitez-vous que je vous mette en relation avec quelqu’un ?
    }
nothing-pending-news =
    { $formality ->
        [casual] OK. C’est à quel sujet ?
        [neutral] Très bien. Comment puis-je t’aider ?
       *[formal] Très bien. En quoi puis-je vous aider ?
    }
nothing-changed-news =
    { $formality ->
        [casual] OK, je laisse tout comme c’est.
        [neutral] D’accord, on ne change rien.
       *[formal] Très bien, rien n’a été modifié.
    }
language-changed-news =
    { $formality ->
        [casual] Pas de souci, on continue en français.
        [neutral] Bien sûr, continuons en français.
       *[formal] Bien entendu. Poursuivons en français.
    }
language-asked-news =
    { $tv ->
        [t] Dans quelle langue veux-tu continuer ?
       *[v] Dans quelle langue souhaitez-vous continuer ?
    }
# $requested : la langue demandée ; $languages : celles que nous parlons, sous forme de liste. Les deux sont des noms en français.
language-unsupported-news =
    { $requested ->
        [unknown] Malheureusement, je ne parle pas encore cette langue. Je parle { $languages }.
       *[other] Malheureusement, je ne parle pas encore { $requested }. Je parle { $languages }.
    } { $tv ->
        [t] Tu peux aussi demander à tout moment à parler à quelqu’un.
       *[v] Vous pouvez aussi demander à tout moment à parler à une personne.
    }
formality-changed-news =
    { $formality ->
        [casual] Ça marche, on se tutoie.
        [neutral] Avec plaisir, on se tutoie.
       *[formal] C’est noté, je vous vouvoie.
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] Ça marche, { $name } !
           *[no] Ça marche !
        }
        [neutral] { $named ->
            [yes] Avec plaisir, { $name }, je t’appelle comme ça maintenant.
           *[no] Avec plaisir, je t’appelle comme ça maintenant.
        }
       *[formal] { $named ->
            [yes] C’est noté, { $name }. Je m’adresserai à vous ainsi.
           *[no] C’est noté. Je m’adresserai à vous ainsi.
        }
    }
wish-keep-asked-news =
    { $formality ->
        [casual] Je m’en souviens pour la prochaine fois ?
        [neutral] Veux-tu que je m’en souvienne la prochaine fois ?
       *[formal] Souhaitez-vous que je m’en souvienne lors de votre prochaine visite ?
    }
wish-kept-news =
    { $tv ->
        [t] Je m’en souviendrai la prochaine fois.
       *[v] Je m’en souviendrai lors de votre prochaine visite.
    }
wish-not-kept-news =
    { $formality ->
        [casual] OK, ce sera juste pour cette discussion.
        [neutral] D’accord, ce sera seulement pour cette conversation.
       *[formal] Très bien, cela ne vaudra que pour cette conversation.
    }
technical-trouble-apology =
    { $formality ->
        [casual] Désolé, quelque chose coince de mon côté.
        [neutral] Désolé, quelque chose ne fonctionne pas de notre côté.
       *[formal] Veuillez nous excuser : quelque chose ne fonctionne pas de notre côté en ce moment.
    }
technical-trouble-news =
    { $tv ->
        [t] Ton message est bien enregistré.
       *[v] Votre message est bien enregistré.
    }
technical-trouble-next-step =
    { $tv ->
        [t] Réessaie dans une minute, ou demande à parler à quelqu’un.
       *[v] Merci de réessayer dans une minute, ou de demander à parler à une personne.
    }
formality-asked-news =
    { $tv ->
        [t] Comment veux-tu que je m’adresse à toi ?
       *[v] Comment souhaitez-vous que je m’adresse à vous ?
    }
second-request-next-step =
    { $tv ->
        [t] Tu as aussi parlé de ceci : « { $topic } ». On continue avec ça ?
       *[v] Vous avez aussi parlé de ceci : « { $topic } ». Souhaitez-vous que je m’en occupe ensuite ?
    }
language-doubtful-news = On continue en français ?
faq-stale-news =
    { $formality ->
        [casual] Ces infos sont justement en train d’être mises à jour, et je ne veux pas te dire de bêtises. Quelqu’un de l’équipe pourra te répondre avec certitude.
        [neutral] Ces informations sont justement en cours de mise à jour, et je ne veux pas te donner de réponse inexacte. Une personne de notre équipe pourra te répondre avec certitude.
       *[formal] Ces informations sont actuellement en cours de mise à jour, et je préfère ne pas vous donner de réponse inexacte. Une personne de notre équipe pourra vous répondre avec certitude.
    }
translated-notice = Cette réponse a été traduite automatiquement.
translation-failed = Nous sommes désolés : cette réponse n’a pas pu être traduite. La voici en anglais.
