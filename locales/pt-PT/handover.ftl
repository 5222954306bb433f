# Portugal.
complaint-received-empathy =
    { $formality ->
        [casual] Que chatice, eu percebo.
        [neutral] Compreendo que isto seja muito aborrecido para ti.
       *[formal] Compreendemos que esta situação seja muito desagradável.
    }
complaint-received-apology =
    { $formality ->
        [casual] Desculpa o que aconteceu.
        [neutral] Lamento muito o que aconteceu.
       *[formal] Pedimos sinceras desculpas pelo sucedido.
    }
complaint-received-buffer =
    { $tv ->
        [t] Obrigado pela franqueza; ajuda-nos a resolver o problema.
       *[v] Agradecemos a sua franqueza, que nos ajuda a resolver o problema.
    }
complaint-received-news =
    { $complaint_route ->
        [senior] { $tv ->
            [t] A tua reclamação merece mãos experientes, e a chefia da nossa equipa pode tratar dela pessoalmente.
           *[v] A sua reclamação merece mãos experientes, e a chefia da nossa equipa pode tratar dela pessoalmente.
        }
        [mediated] { $tv ->
            [t] Uma pessoa da nossa equipa pode tratar disto por ti e falar com todos os envolvidos, com discrição.
           *[v] Uma pessoa da nossa equipa pode tratar do assunto em seu nome e falar com todos os envolvidos, com discrição.
        }
       *[direct] { $authority ->
            [peer] A forma mais rápida de resolver isto é falar com uma pessoa da nossa equipa.
           *[institution] { $tv ->
                [t] A nossa equipa de reclamações quer ver isto contigo.
               *[v] A nossa equipa de reclamações gostaria de ver o assunto consigo.
            }
        }
    }
complaint-received-next-step =
    { $formality ->
        [casual] Queres que chame alguém?
        [neutral] Queres que te ponha em contacto?
       *[formal] Pretende que faça a ligação?
    }
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] A chefia da nossa equipa entra agora e pode ver toda a nossa conversa.
           *[other] Uma pessoa da nossa equipa entra agora e pode ver toda a nossa conversa.
        }
       *[no] { $tv ->
            [t] Neste momento não há ninguém disponível: a nossa equipa atende de segunda a sexta, das 8h às 20h, e ao sábado, das 9h às 16h (UTC). O teu pedido já está com a equipa, tal como toda a nossa conversa.
           *[v] Neste momento não há ninguém disponível: a nossa equipa atende de segunda a sexta, das 8h às 20h, e ao sábado, das 9h às 16h (UTC). O seu pedido já está com a equipa, tal como toda a nossa conversa.
        }
    }
handoff-started-next-step =
    { $tv ->
        [t] { $open ->
            [yes] Não precisas de repetir nada. O teu pedido tem o número { $ticket }.
           *[no] A resposta chega aqui, a este chat. O teu pedido tem o número { $ticket }.
        }
       *[v] { $open ->
            [yes] Não precisa de repetir nada. O seu pedido tem o número { $ticket }.
           *[no] A resposta chega aqui, a este chat. O seu pedido tem o número { $ticket }.
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] { $tv ->
            [t] Vamos acompanhar isto até ficar tudo resolvido.
           *[v] Acompanharemos o assunto até ficar tudo resolvido.
        }
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] Sou eu outra vez, o assistente. Se precisares de mais alguma coisa, é só dizeres.
        [neutral] Sou novamente o assistente. Se precisares de mais alguma coisa, é só dizeres.
       *[formal] O assistente digital está de novo ao dispor. Se precisar de mais alguma coisa, escreva, por favor.
    }
satisfaction-asked-thanks =
    { $tv ->
        [t] Obrigado por falares connosco.
       *[v] Obrigado por falar connosco.
    }
satisfaction-asked-reason =
    { $tv ->
        [t] A tua opinião ajuda-nos a melhorar.
       *[v] A sua opinião ajuda-nos a melhorar.
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] Que tal foi a ajuda, de 1 (nada boa) a 5 (muito boa)?
        [neutral] Como avalias a ajuda que recebeste, de 1 (nada satisfatória) a 5 (muito satisfatória)?
       *[formal] Como avalia a ajuda que recebeu, de 1 (nada satisfatória) a 5 (muito satisfatória)?
    }
satisfaction-thanks-news =
    { $score ->
        [low] Obrigado pela sinceridade. Vamos ter isso muito em conta.
       *[high] Muito obrigado pela resposta!
    }
