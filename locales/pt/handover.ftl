# Pessoas: reclamações, passar para a equipe, voltar ao assistente.
complaint-received-empathy =
    { $formality ->
        [casual] Que chato isso, eu entendo.
        [neutral] Entendo como isso deve ser frustrante para você.
       *[formal] { $gender ->
            [female] Compreendemos como isso deve ser frustrante para a senhora.
            [male] Compreendemos como isso deve ser frustrante para o senhor.
           *[unknown] Compreendemos como isso deve ser frustrante.
        }
    }
complaint-received-apology =
    { $formality ->
        [casual] Desculpe pelo que aconteceu.
        [neutral] Sinto muito pelo que aconteceu.
       *[formal] Pedimos sinceras desculpas pelo ocorrido.
    }
complaint-received-buffer =
    { $tv ->
        [t] Obrigado por contar isso com franqueza; ajuda a gente a resolver.
       *[v] Agradecemos a franqueza; ela nos ajuda a resolver.
    }
complaint-received-news =
    { $complaint_route ->
        [senior] A sua reclamação merece mãos experientes, e alguém da nossa supervisão pode cuidar dela pessoalmente.
        [mediated] { $tv ->
            [t] Alguém da nossa equipe pode cuidar disso por você e conversar com todos os envolvidos, com discrição.
           *[v] Alguém da nossa equipe pode cuidar do caso e conversar com todos os envolvidos, com discrição.
        }
       *[direct] { $authority ->
            [peer] O jeito mais rápido de resolver é conversar com uma pessoa da nossa equipe.
           *[institution] { $tv ->
                [t] A nossa equipe de reclamações quer ver isso com você.
               *[v] A nossa equipe de reclamações gostaria de analisar o caso de perto.
            }
        }
    }
complaint-received-reason = { faq-opening-hours }
complaint-received-next-step =
    { $formality ->
        [casual] Quer que eu chame alguém?
        [neutral] Quer que eu transfira a conversa agora?
       *[formal] Deseja que eu transfira a conversa?
    }
# $ticket: o número. $open: se há pessoas atendendo agora.
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] Uma pessoa da nossa supervisão assume agora e pode ver toda a nossa conversa.
           *[other] Uma pessoa da nossa equipe assume agora e pode ver toda a nossa conversa.
        }
       *[no] No momento, não há ninguém disponível: a nossa equipe atende de segunda a sexta, das 8h às 20h, e aos sábados, das 9h às 16h (UTC). A sua solicitação já está com a equipe, junto com toda a nossa conversa.
    }
handoff-started-reason =
    { $open ->
        [yes] { faq-opening-hours }
       *[no] { "" }
    }
handoff-started-next-step =
    { $open ->
        [yes] Não é preciso repetir nada. O número da sua solicitação é { $ticket }.
       *[no] { $authority ->
            [senior] Alguém da nossa supervisão vai responder aqui mesmo, neste chat. O número da sua solicitação é { $ticket }.
           *[other] A resposta chega aqui mesmo, neste chat. O número da sua solicitação é { $ticket }.
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] { $tv ->
            [t] Vamos acompanhar até tudo ficar resolvido.
           *[v] Acompanharemos o caso até que tudo esteja resolvido.
        }
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] Sou eu de novo, o assistente. Se precisar de mais alguma coisa, é só chamar.
        [neutral] Aqui é o assistente de novo. Se você precisar de mais alguma coisa, é só chamar.
       *[formal] O assistente digital está novamente à disposição. Se precisar de algo mais, por favor, escreva.
    }
satisfaction-asked-thanks =
    { $tv ->
        [t] Obrigado por conversar com a gente.
       *[v] Agradecemos a conversa.
    }
satisfaction-asked-news = { handed-back-news }
satisfaction-asked-reason = A sua opinião nos ajuda a melhorar.
satisfaction-asked-next-step =
    { $formality ->
        [casual] O que você achou do atendimento, de 1 (nada bom) a 5 (muito bom)?
        [neutral] Como você avalia a ajuda que recebeu, de 1 (nada satisfatória) a 5 (muito satisfatória)?
       *[formal] Como avalia a ajuda recebida, de 1 (nada satisfatória) a 5 (muito satisfatória)?
    }
satisfaction-thanks-news =
    { $score ->
        [low] Obrigado pela sinceridade. Vamos levar isso muito a sério.
       *[high] Muito obrigado pela avaliação!
    }
