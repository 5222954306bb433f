# Portugal.
greeting-salutation =
    { $tv ->
        [t] { $named ->
            [yes] Olá, { $name }!
           *[no] Olá!
        }
       *[v] { $named ->
            [yes] { $gender ->
                [female] Bem-vinda, { $name }.
                [male] Bem-vindo, { $name }.
               *[unknown] Olá, { $name }.
            }
           *[no] Olá.
        }
    }
greeting-news =
    { $formality ->
        [casual] Sou o assistente da { -shop }.
        [neutral] Sou o assistente da { -shop }.
       *[formal] Sou o assistente digital da { -shop }.
    }
greeting-next-step =
    { $formality ->
        [casual] Em que te posso ajudar?
        [neutral] Como posso ajudar-te hoje?
       *[formal] Em que posso ajudar?
    }
greeting-alternative =
    { $formality ->
        [casual] Se preferires falar com uma pessoa, é só dizeres.
        [neutral] Se preferires falar com uma pessoa da equipa, é só dizeres.
       *[formal] Se preferir falar com uma pessoa da nossa equipa, basta dizer.
    }
goodbye-news =
    { $formality ->
        [casual] Até à próxima!
        [neutral] Até à próxima! Tem um bom dia!
       *[formal] Obrigado por visitar a { -shop }. Tenha um bom dia.
    }
thanks-received-news =
    { $formality ->
        [casual] De nada!
        [neutral] De nada! Foi um gosto ajudar-te.
       *[formal] De nada. Foi um gosto ajudar.
    }
clarify-apology =
    { $formality ->
        [casual] Desculpa, não percebi bem.
        [neutral] Desculpa, não sei se percebi bem.
       *[formal] Peço desculpa, não sei se compreendi bem.
    }
clarify-news =
    { $tv ->
        [t] Quero ter a certeza de que percebo o que precisas.
       *[v] Quero ter a certeza de que compreendo o que pretende.
    }
clarify-next-step =
    { $choices ->
        [yes] É uma destas opções?
       *[no] { $tv ->
            [t] Podes dizer-me por outras palavras?
           *[v] Pode dizer-me por outras palavras?
        }
    }
person-offered-apology =
    { $formality ->
        [casual] Desculpa, continuo sem perceber.
        [neutral] Lamento, continuo sem perceber.
       *[formal] Peço desculpa, continuo sem compreender o seu pedido.
    }
person-offered-news = Uma pessoa da nossa equipa pode tratar disto.
person-offered-next-step =
    { $formality ->
        [casual] Queres que chame alguém?
        [neutral] Queres falar com uma pessoa da equipa?
       *[formal] Pretende falar com uma pessoa da nossa equipa?
    }
nothing-pending-news =
    { $formality ->
        [casual] Claro. De que se trata?
        [neutral] Muito bem. Em que posso ajudar-te?
       *[formal] Com certeza. Em que posso ajudar?
    }
nothing-changed-news =
    { $formality ->
        [casual] Certo, deixei tudo como está.
        [neutral] Está bem, fica tudo como está.
       *[formal] Muito bem. Não foi alterado nada.
    }
language-changed-news =
    { $formality ->
        [casual] Claro, falamos em português.
        [neutral] Claro, continuamos em português.
       *[formal] Com certeza. Continuamos em português.
    }
language-asked-news =
    { $tv ->
        [t] Em que língua queres continuar?
       *[v] Em que língua pretende continuar?
    }
# $requested: a língua pedida; $languages: as que falamos, em lista. Ambas são nomes em português.
language-unsupported-news =
    { $requested ->
        [unknown] Infelizmente, ainda não falo essa língua. Falo { $languages }.
       *[other] Infelizmente, ainda não falo { $requested }. Falo { $languages }.
    } { $tv ->
        [t] Também podes pedir para falar com uma pessoa quando quiseres.
       *[v] Também pode pedir para falar com uma pessoa a qualquer momento.
    }
formality-changed-news =
    { $formality ->
        [casual] Claro, tratamo-nos por tu.
        [neutral] Claro, a partir de agora trato-te por tu.
       *[formal] Com certeza. A partir de agora, usarei um tratamento mais formal.
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] Claro, { $name }!
           *[no] Claro!
        }
        [neutral] { $named ->
            [yes] Claro, { $name }, é assim que te trato a partir de agora.
           *[no] Claro, é assim que te trato a partir de agora.
        }
       *[formal] { $named ->
            [yes] Com certeza, { $name }. A partir de agora, usarei esse tratamento.
           *[no] Com certeza. A partir de agora, usarei esse tratamento.
        }
    }
wish-keep-asked-news =
    { $tv ->
        [t] Queres que me lembre disto da próxima vez?
       *[v] Posso guardar esta preferência para o próximo contacto?
    }
wish-kept-news =
    { $tv ->
        [t] Vou lembrar-me disto da próxima vez.
       *[v] Esta preferência fica guardada para o próximo contacto.
    }
wish-not-kept-news =
    { $tv ->
        [t] Está bem, então vale só para esta conversa.
       *[v] Com certeza. Valerá apenas para esta conversa.
    }
technical-trouble-apology =
    { $formality ->
        [casual] Desculpa, há qualquer coisa a falhar do meu lado.
        [neutral] Lamento, neste momento há algo que não está a funcionar do nosso lado.
       *[formal] Pedimos desculpa: neste momento, há algo que não está a funcionar do nosso lado.
    }
technical-trouble-news =
    { $tv ->
        [t] A tua mensagem está guardada.
       *[v] A sua mensagem está guardada.
    }
technical-trouble-next-step =
    { $tv ->
        [t] Tenta outra vez daqui a um minuto ou pede para falar com uma pessoa.
       *[v] Por favor, tente novamente dentro de um minuto ou peça para falar com uma pessoa.
    }
formality-asked-news =
    { $tv ->
        [t] Como preferes que te trate: por tu ou de forma mais formal?
       *[v] Que tratamento prefere: por tu ou mais formal?
    }
second-request-next-step =
    { $tv ->
        [t] Também perguntaste por “{ $topic }”. Queres que continue com isso?
       *[v] Perguntou também por “{ $topic }”. Posso continuar com isso?
    }
faq-stale-news =
    { $tv ->
        [t] Esta informação está a ser atualizada neste momento e não quero dizer-te nada de errado. Uma pessoa da nossa equipa pode dar-te uma resposta segura.
       *[v] Esta informação está a ser atualizada neste momento e não gostaria de lhe dar uma resposta incorreta. Uma pessoa da nossa equipa pode dar-lhe uma resposta segura.
    }
