# Conversa: cumprimentar, não entender, idioma e tratamento.
greeting-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Oi, { $name }!
           *[no] Oi!
        }
        [neutral] { $named ->
            [yes] Olá, { $name }!
           *[no] Olá!
        }
       *[formal] { $named ->
            [yes] { $gender ->
                [female] Seja bem-vinda, { $name }.
                [male] Seja bem-vindo, { $name }.
               *[unknown] Olá, { $name }. Boas-vindas.
            }
           *[no] Olá. Boas-vindas.
        }
    }
greeting-news =
    { $formality ->
        [casual] Aqui é o assistente da { -shop }.
        [neutral] Sou o assistente da { -shop }.
       *[formal] Sou o assistente digital da { -shop }.
    }
greeting-next-step =
    { $formality ->
        [casual] Do que você precisa?
        [neutral] Como posso ajudar você hoje?
       *[formal] { $gender ->
            [female] Como posso ajudar a senhora?
            [male] Como posso ajudar o senhor?
           *[unknown] Em que posso ajudar?
        }
    }
greeting-alternative =
    { $formality ->
        [casual] Se preferir falar com uma pessoa, é só dizer.
        [neutral] Se você preferir falar com uma pessoa da equipe, é só dizer.
       *[formal] Se preferir falar com uma pessoa da nossa equipe, basta dizer.
    }
goodbye-news =
    { $formality ->
        [casual] Tchau, até mais!
        [neutral] Até logo! Tenha um ótimo dia!
       *[formal] Até logo. A { -shop } agradece o seu contato.
    }
thanks-received-news =
    { $formality ->
        [casual] Imagina!
        [neutral] De nada! Foi um prazer ajudar.
       *[formal] Não há de quê. Estamos sempre à disposição.
    }
clarify-apology =
    { $formality ->
        [casual] Ops, não entendi bem.
        [neutral] Desculpe, não sei se entendi direito.
       *[formal] Peço desculpas, não tenho certeza de ter compreendido.
    }
clarify-news =
    { $tv ->
        [t] Quero ter certeza de que entendi o que você precisa.
       *[v] Quero ter certeza de compreender a sua solicitação.
    }
clarify-next-step =
    { $choices ->
        [yes] É uma destas opções?
       *[no] { $tv ->
            [t] Você pode dizer de outro jeito?
           *[v] Poderia dizer com outras palavras?
        }
    }
person-offered-apology =
    { $formality ->
        [casual] Desculpe, ainda não entendi.
        [neutral] Sinto muito, ainda não consegui entender.
       *[formal] Peço desculpas, ainda não consegui compreender a sua solicitação.
    }
person-offered-news = Uma pessoa da nossa equipe pode cuidar disso.
person-offered-next-step =
    { $formality ->
        [casual] Quer que eu chame alguém?
        [neutral] Você quer falar com uma pessoa da equipe?
       *[formal] Deseja falar com uma pessoa da nossa equipe?
    }
nothing-pending-news =
    { $formality ->
        [casual] Claro! Do que você precisa?
        [neutral] Certo! Como posso ajudar você?
       *[formal] Pois não. Em que posso ajudar?
    }
nothing-changed-news =
    { $formality ->
        [casual] Beleza, deixei tudo como está.
        [neutral] Tudo bem, fica tudo como está.
       *[formal] Certo. Nada foi alterado.
    }
language-changed-news =
    { $formality ->
        [casual] Claro, vamos em português!
        [neutral] Claro, vamos continuar em português.
       *[formal] Pois não. Continuaremos em português.
    }
language-asked-news =
    { $tv ->
        [t] Em qual idioma você quer continuar?
       *[v] Em qual idioma deseja continuar?
    }
# $requested: o idioma pedido; $languages: os que falamos, em lista. Ambos são nomes em português.
language-unsupported-news =
    { $requested ->
        [unknown] Infelizmente, ainda não falo esse idioma. Falo { $languages }.
       *[other] Infelizmente, ainda não falo { $requested }. Falo { $languages }.
    } { $tv ->
        [t] Você também pode pedir para falar com uma pessoa quando quiser.
       *[v] Também é possível falar com uma pessoa a qualquer momento; basta pedir.
    }
formality-changed-news =
    { $formality ->
        [casual] Claro, vamos conversar mais à vontade!
        [neutral] Claro, vou falar com você de um jeito mais informal.
       *[formal] { $gender ->
            [female] Pois não. A partir de agora, vou tratá-la por senhora.
            [male] Pois não. A partir de agora, vou tratá-lo por senhor.
           *[unknown] Pois não. A partir de agora, usarei um tratamento mais formal.
        }
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] Claro, { $name }!
           *[no] Claro!
        }
        [neutral] { $named ->
            [yes] Claro, { $name }, vou chamar você assim.
           *[no] Claro, vou chamar você assim.
        }
       *[formal] { $named ->
            [yes] Pois não, { $name }. A partir de agora, usarei esse tratamento.
           *[no] Pois não. A partir de agora, usarei esse tratamento.
        }
    }
wish-keep-asked-news =
    { $formality ->
        [casual] Quer que eu lembre disso na próxima vez?
        [neutral] Você quer que eu me lembre disso na próxima vez?
       *[formal] Posso guardar essa preferência para o próximo contato?
    }
wish-kept-news =
    { $tv ->
        [t] Vou me lembrar disso na próxima vez.
       *[v] Essa preferência ficará guardada para o próximo contato.
    }
wish-not-kept-news =
    { $formality ->
        [casual] Beleza, então vale só para esta conversa.
        [neutral] Tudo bem, então vale só para esta conversa.
       *[formal] Pois não. Valerá apenas para esta conversa.
    }
technical-trouble-apology =
    { $formality ->
        [casual] Desculpe, deu algum problema aqui do meu lado.
        [neutral] Sinto muito, algo não está funcionando do nosso lado agora.
       *[formal] Pedimos desculpas: no momento, algo não está funcionando do nosso lado.
    }
technical-trouble-news = A sua mensagem está salva.
technical-trouble-next-step =
    { $tv ->
        [t] Tente de novo em um minuto ou peça para falar com uma pessoa.
       *[v] Por favor, tente novamente em um minuto ou peça para falar com uma pessoa.
    }
formality-asked-news =
    { $tv ->
        [t] Como você prefere que eu fale com você: de um jeito mais informal ou mais formal?
       *[v] Qual tratamento prefere: mais informal ou mais formal?
    }
second-request-next-step =
    { $tv ->
        [t] Você também falou de “{ $topic }”. Posso continuar com isso?
       *[v] Havia também outro pedido: “{ $topic }”. Posso continuar com ele?
    }
language-doubtful-news = Continuamos em português?
faq-stale-news =
    { $formality ->
        [casual] Essa informação está sendo atualizada agora, e não quero te passar nada errado. Alguém da equipe pode confirmar para você.
        [neutral] Esta informação está sendo atualizada agora, e não quero passar nada errado a você. Uma pessoa da nossa equipe pode confirmar isso para você.
       *[formal] Esta informação está sendo atualizada no momento, e não gostaria de lhe dar uma resposta incorreta. Uma pessoa da nossa equipe pode dar uma resposta segura.
    }
translated-notice = Esta resposta foi traduzida automaticamente.
translation-failed = Sentimos muito: não foi possível traduzir esta resposta. Aqui está ela em inglês.
