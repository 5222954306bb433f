# Movimentos gerais (português do Brasil). Uma situação pode trazer o seu próprio (`refund-refused-empathy`); senão, falam estes.
# t = você; v = o senhor/a senhora só quando o tratamento é conhecido, senão sem pronome. Portugal: pt-PT.
-shop = Comity Store

# Como o cliente é chamado. No formal, o costume brasileiro é Sr./Sra./Dr. com o primeiro nome; só com o sobrenome quando é tudo o que se sabe.
full-name = { $given } { $family }
form-of-address =
    { $tv ->
        [t] { $has ->
            [family] { $gender ->
                [female] Sra. { $family }
                [male] Sr. { $family }
               *[unknown] { "" }
            }
           *[other] { $given }
        }
       *[v] { $titled ->
            [yes] { $has ->
                [family] { $title } { $family }
               *[other] { $title } { $given }
            }
           *[no] { $has ->
                [family] { $gender ->
                    [female] Sra. { $family }
                    [male] Sr. { $family }
                   *[unknown] { "" }
                }
                [given] { $gender ->
                    [female] Sra. { $given }
                    [male] Sr. { $given }
                   *[unknown] { $given }
                }
               *[both] { $gender ->
                    [female] Sra. { $given }
                    [male] Sr. { $given }
                   *[unknown] { full-name }
                }
            }
        }
    }

move-salutation =
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
                [female] Prezada { $name },
                [male] Prezado { $name },
               *[unknown] Olá, { $name }.
            }
           *[no] Olá.
        }
    }
# O que as lojas desejam nesta época ($season, como “seasons:” em etiquette_rules a chama), a todos.
move-season =
    { $season ->
        [year-end] { $tv ->
            [t] Boas festas!
           *[v] Desejamos boas festas.
        }
        [new-year] { $tv ->
            [t] Feliz Ano Novo!
           *[v] Desejamos um feliz Ano Novo.
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] Obrigado por falar com a gente.
        [neutral] Obrigado por entrar em contato.
       *[formal] Agradecemos o seu contato.
    }
move-empathy =
    { $formality ->
        [casual] Sei que não era isso que você esperava.
        [neutral] Entendo que você esperava outra resposta.
       *[formal] { $gender ->
            [female] Compreendemos que a senhora esperava outra resposta.
            [male] Compreendemos que o senhor esperava outra resposta.
           *[unknown] Compreendemos que a resposta esperada era outra.
        }
    }
move-apology =
    { $formality ->
        [casual] Desculpe por isso.
        [neutral] Sinto muito por isso.
       *[formal] Pedimos desculpas pelo ocorrido.
    }
move-buffer =
    { $formality ->
        [casual] Olhei isso com calma para você.
        [neutral] Analisei isso com cuidado para você.
       *[formal] Analisamos a sua solicitação com toda a atenção.
    }
move-authority =
    { $authority ->
        [senior] Essa decisão tem o respaldo da gerência do nosso Atendimento ao Cliente.
       *[institution] Nesse ponto, o nosso Atendimento ao Cliente precisa seguir as condições da loja.
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] Você encontra as outras opções em “Meus pedidos” e, se preferir falar com alguém, uma pessoa da equipe pode ajudar.
           *[v] As outras opções estão em “Meus pedidos” e, se preferir falar com alguém, uma pessoa da nossa equipe terá prazer em ajudar.
        }
        [human] { $tv ->
            [t] Uma pessoa da equipe pode ver isso com você, com todo o prazer; é só pedir.
           *[v] Uma pessoa da nossa equipe terá prazer em tratar do assunto; basta pedir.
        }
       *[hybrid] { $tv ->
            [t] Se você quiser ver isso com uma pessoa da equipe, é só pedir.
           *[v] Se desejar tratar do assunto com uma pessoa da nossa equipe, basta pedir.
        }
    }
move-next-step =
    { $tv ->
        [t] É só me dizer como você quer continuar.
       *[v] Por favor, informe como deseja continuar.
    }
move-closing =
    { $horizon ->
        [relational] { $tv ->
            [t] { $orientation ->
                [group] Vai ser um prazer continuar atendendo você e a sua família.
               *[individual] Vai ser um prazer continuar atendendo você.
            }
           *[v] { $orientation ->
                [group] Será um prazer continuar à sua disposição e à da sua família.
               *[individual] Será um prazer continuar à sua disposição.
            }
        }
       *[immediate] { $orientation ->
            [group] { $tv ->
                [t] Se você ou a sua família precisarem de mais alguma coisa, é só chamar.
               *[v] Se precisar de algo mais, permanecemos à sua disposição e à da sua família.
            }
           *[individual] { $tv ->
                [t] Se precisar de mais alguma coisa, é só chamar.
               *[v] Se precisar de algo mais, permanecemos à disposição.
            }
        }
    }
