# Québec : seulement ce qui diffère de fr (mots d’ici ; pas d’espace devant ? ! et le point-virgule).
greeting-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Allô { $name }!
           *[no] Allô!
        }
        [neutral] { $named ->
            [yes] Bonjour { $name }!
           *[no] Bonjour!
        }
       *[formal] { $named ->
            [yes] Bonjour { $name } et bienvenue.
           *[no] Bonjour et bienvenue.
        }
    }
greeting-next-step =
    { $formality ->
        [casual] Qu’est-ce que je peux faire pour toi?
        [neutral] Comment puis-je t’aider?
       *[formal] En quoi puis-je vous aider?
    }
goodbye-news =
    { $formality ->
        [casual] Bye, à la prochaine!
        [neutral] Au revoir et bonne journée!
       *[formal] Au revoir, et merci de magasiner chez { -shop }.
    }
thanks-received-news =
    { $formality ->
        [casual] Ça fait plaisir!
        [neutral] Ça me fait plaisir!
       *[formal] Je vous en prie. Ce fut un plaisir.
    }
clarify-next-step =
    { $choices ->
        [yes] Est-ce l’un de ces sujets?
       *[no] { $tv ->
            [t] Tu peux me le dire autrement?
           *[v] Pourriez-vous me le dire autrement?
        }
    }
person-offered-next-step =
    { $formality ->
        [casual] Je te passe quelqu’un?
        [neutral] Veux-tu que je te mette en relation avec quelqu’un?
       *[formal] Souhaitez-vous que je vous mette en relation avec quelqu’un?
    }
nothing-pending-news =
    { $formality ->
        [casual] OK. C’est à quel sujet?
        [neutral] Très bien. Comment puis-je t’aider?
       *[formal] Très bien. En quoi puis-je vous aider?
    }
language-changed-news =
    { $formality ->
        [casual] Pas de problème, on continue en français.
        [neutral] Bien sûr, continuons en français.
       *[formal] Bien entendu. Poursuivons en français.
    }
language-asked-news =
    { $tv ->
        [t] Dans quelle langue veux-tu continuer?
       *[v] Dans quelle langue souhaitez-vous continuer?
    }
formality-changed-news =
    { $formality ->
        [casual] Parfait, on se tutoie.
        [neutral] Avec plaisir, on se tutoie.
       *[formal] C’est noté, je vous vouvoie.
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] Ça marche, { $name }!
           *[no] Ça marche!
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
        [casual] Je m’en souviens pour la prochaine fois?
        [neutral] Veux-tu que je m’en souvienne la prochaine fois?
       *[formal] Souhaitez-vous que je m’en souvienne lors de votre prochaine visite?
    }
technical-trouble-apology =
    { $formality ->
        [casual] Désolé, quelque chose accroche de mon côté.
        [neutral] Désolé, quelque chose ne fonctionne pas de notre côté.
       *[formal] Veuillez nous excuser : quelque chose ne fonctionne pas de notre côté en ce moment.
    }
formality-asked-news =
    { $tv ->
        [t] Comment veux-tu que je m’adresse à toi?
       *[v] Comment souhaitez-vous que je m’adresse à vous?
    }
second-request-next-step =
    { $tv ->
        [t] Tu as aussi parlé de ceci : « { $topic } ». On continue avec ça?
       *[v] Vous avez aussi parlé de ceci : « { $topic } ». Souhaitez-vous que je m’en occupe ensuite?
    }
language-doubtful-news = On continue en français?
