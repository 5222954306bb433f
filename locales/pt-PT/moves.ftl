# Portugal: t = tu; v = terceira pessoa sem pronome (nunca “você”).
# No formal: Sr. com o nome completo, Sra. D. com o nome próprio; o título (Dr., Eng.) ocupa esse lugar.
form-of-address =
    { $tv ->
        [t] { $has ->
            [family] { "" }
           *[other] { $given }
        }
       *[v] { $titled ->
            [yes] { $has ->
                [family] { $title } { $family }
                [given] { $title } { $given }
               *[both] { $title } { full-name }
            }
           *[no] { $has ->
                [family] { $gender ->
                    [female] Sra. { $family }
                    [male] Sr. { $family }
                   *[unknown] { "" }
                }
                [given] { $gender ->
                    [female] Sra. D. { $given }
                    [male] Sr. { $given }
                   *[unknown] { $given }
                }
               *[both] { $gender ->
                    [female] Sra. D. { full-name }
                    [male] Sr. { full-name }
                   *[unknown] { full-name }
                }
            }
        }
    }

move-salutation =
    { $tv ->
        [t] { $named ->
            [yes] Olá, { $name }!
           *[no] Olá!
        }
       *[v] { $named ->
            [yes] { $gender ->
                [female] Cara { $name },
                [male] Caro { $name },
               *[unknown] Olá, { $name }.
            }
           *[no] Olá.
        }
    }
move-thanks =
    { $formality ->
        [casual] Obrigado por falares connosco.
        [neutral] Obrigado pelo teu contacto.
       *[formal] Agradecemos o seu contacto.
    }
move-empathy =
    { $formality ->
        [casual] Sei que não era isto que querias ouvir.
        [neutral] Compreendo que esperavas outra resposta.
       *[formal] Compreendemos que esperava outra resposta.
    }
move-apology =
    { $formality ->
        [casual] Desculpa lá isto.
        [neutral] Lamento o sucedido.
       *[formal] Pedimos desculpa pelo sucedido.
    }
move-buffer =
    { $formality ->
        [casual] Estive a ver isto com calma.
        [neutral] Estive a analisar o assunto com cuidado.
       *[formal] Analisámos o assunto com toda a atenção.
    }
move-authority =
    { $authority ->
        [senior] Esta decisão é assumida pela direção do nosso Apoio ao Cliente.
       *[institution] Neste ponto, o nosso Apoio ao Cliente tem de seguir as condições da loja.
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] Encontras as outras opções em “As minhas encomendas” e, se preferires falar com alguém, uma pessoa da equipa pode ajudar-te.
           *[v] Encontra as outras opções em “As minhas encomendas” e, se preferir falar com alguém, uma pessoa da nossa equipa pode ajudar.
        }
        [human] { $tv ->
            [t] Uma pessoa da equipa vê isto contigo com todo o gosto, é só pedires.
           *[v] Uma pessoa da nossa equipa terá todo o gosto em ver o assunto consigo, basta pedir.
        }
       *[hybrid] { $tv ->
            [t] Se quiseres ver isto com uma pessoa da equipa, é só pedires.
           *[v] Se quiser ver o assunto com uma pessoa da nossa equipa, basta pedir.
        }
    }
move-next-step =
    { $tv ->
        [t] Diz-me como queres continuar.
       *[v] Diga-me, por favor, como pretende continuar.
    }
move-closing =
    { $horizon ->
        [relational] { $tv ->
            [t] { $orientation ->
                [group] Esperamos continuar a contar contigo e com a tua família.
               *[individual] Esperamos continuar a contar contigo.
            }
           *[v] { $orientation ->
                [group] Esperamos continuar a contar com a sua confiança e com a da sua família.
               *[individual] Esperamos continuar a contar com a sua confiança.
            }
        }
       *[immediate] { $orientation ->
            [group] { $tv ->
                [t] Se tu ou a tua família precisarem de mais alguma coisa, é só dizeres.
               *[v] Se precisar de mais alguma coisa, estamos ao seu dispor e ao da sua família.
            }
           *[individual] { $tv ->
                [t] Se precisares de mais alguma coisa, é só dizeres.
               *[v] Se precisar de mais alguma coisa, estamos ao dispor.
            }
        }
    }
move-season =
    { $season ->
        [year-end] { $tv ->
            [t] Boas festas!
           *[v] Desejamos-lhe boas festas.
        }
        [new-year] { $tv ->
            [t] Feliz Ano Novo!
           *[v] Desejamos-lhe um bom ano.
        }
       *[other] { "" }
    }
