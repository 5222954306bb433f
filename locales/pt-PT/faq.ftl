# Portugal: encomendar, portes, morada, palavra-passe, NIF, euros.

# Comprar e pagar
faq-check-cancellation-fee =
    { $tv ->
        [t] Cancelar é grátis enquanto o pacote não tiver sido enviado. Depois disso, podes devolver o artigo, também sem qualquer custo.
       *[v] Cancelar é gratuito enquanto o pacote não tiver sido enviado. Depois disso, pode devolver o artigo, também sem qualquer custo.
    }
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $tv ->
            [t] Podes pagar por transferência bancária, sem cartão. Também aceitamos cartão (Visa, Mastercard ou American Express), PayPal, Apple Pay e Google Pay. Os métodos habituais em Portugal aparecem ao finalizares a compra.
           *[v] Pode pagar por transferência bancária, sem cartão. Também aceitamos cartão (Visa, Mastercard e American Express), PayPal, Apple Pay e Google Pay. Os métodos habituais em Portugal aparecem ao finalizar a compra.
        }
       *[usual] { $tv ->
            [t] Podes pagar com cartão (Visa, Mastercard ou American Express), PayPal, Apple Pay, Google Pay ou transferência bancária. Os métodos habituais em Portugal aparecem ao finalizares a compra.
           *[v] Aceitamos cartão (Visa, Mastercard e American Express), PayPal, Apple Pay, Google Pay e transferência bancária. Os métodos habituais em Portugal aparecem ao finalizar a compra.
        }
    }
faq-check-refund-policy =
    { $tv ->
        [t] Tens 30 dias a contar da entrega para devolver, com o artigo por usar e com a etiqueta. Devolvemos-te o dinheiro pelo mesmo meio de pagamento, no prazo de 5 dias úteis após a chegada da devolução.
       *[v] Tem 30 dias a contar da entrega para devolver, com o artigo por usar e com a etiqueta. O reembolso é feito pelo mesmo meio de pagamento, no prazo de 5 dias úteis após a chegada da devolução.
    }
faq-payment-issue =
    { $tv ->
        [t] Verifica os dados e o limite do cartão ou tenta outro método de pagamento; a encomenda só fica feita depois de o pagamento ser confirmado. Se vires uma cobrança em duplicado que está apenas cativa, o valor é libertado automaticamente em 3 a 5 dias úteis. Se não for isso, uma pessoa da equipa vai ver o que se passa.
       *[v] Por favor, verifique os dados e o limite do cartão ou tente outro método de pagamento; a encomenda só fica feita depois de o pagamento ser confirmado. Uma cobrança em duplicado que esteja apenas cativa é libertada automaticamente em 3 a 5 dias úteis. Nos restantes casos, uma pessoa da nossa equipa vai analisar o assunto.
    }
faq-place-order =
    { $tv ->
        [t] Põe o artigo no carrinho, vai a “Finalizar compra”, escolhe a morada, o envio e o pagamento e, por fim, “Comprar agora”. Recebes a confirmação por e-mail.
       *[v] Coloque o artigo no carrinho, vá a “Finalizar compra”, escolha a morada, o envio e o pagamento e, por fim, “Comprar agora”. Receberá a confirmação por e-mail.
    }
faq-installments =
    { $tv ->
        [t] Podes pagar em três prestações sem juros através do nosso parceiro de pagamentos, sempre que a opção apareça ao finalizares a compra.
       *[v] Pode pagar em três prestações sem juros através do nosso parceiro de pagamentos, sempre que a opção apareça ao finalizar a compra.
    }
faq-card-security = Os dados do cartão seguem encriptados para o prestador de serviços de pagamento. Nunca vemos o número completo.
faq-discount-code =
    { $tv ->
        [t] Introduz o código no carrinho antes de pagares. Podes usar um por encomenda e não é possível acrescentá-lo depois.
       *[v] Introduza o código no carrinho antes de pagar. Pode usar um por encomenda e não é possível acrescentá-lo depois.
    }
faq-price-adjustment =
    { $tv ->
        [t] Se o preço baixar nos 7 dias a seguir à encomenda, basta pedires e devolvemos-te a diferença.
       *[v] Se o preço baixar nos 7 dias a seguir à encomenda, devolvemos-lhe a diferença a seu pedido.
    }
faq-gift-card = Os cartões-presente vão de 10 a 500 euros e chegam de imediato por e-mail. São válidos durante três anos e não podem ser trocados por dinheiro.
faq-gift-wrapping =
    { $tv ->
        [t] Podes escolher embrulho de presente no carrinho para qualquer artigo. Também podes juntar um cartão com até 200 caracteres, e não segue nenhum preço dentro do pacote.
       *[v] Pode escolher embrulho de presente no carrinho para qualquer artigo. Também pode juntar um cartão com até 200 caracteres, e não segue nenhum preço dentro do pacote.
    }
faq-tax-invoice =
    { $tv ->
        [t] Indica a empresa e o NIF antes de encomendares. Se faltar alguma coisa, dá para corrigir no prazo de 14 dias.
       *[v] Por favor, indique a empresa e o NIF antes de encomendar. A correção é possível no prazo de 14 dias.
    }

# Entrega
faq-delivery-options =
    { $tv ->
        [t] Há envio normal, expresso (no dia útil seguinte, se encomendares antes das 14h) e entrega num ponto de recolha. Vês o preço ao finalizar a compra, antes de pagares.
       *[v] Há envio normal, expresso (no dia útil seguinte, se encomendar antes das 14h) e entrega num ponto de recolha. O preço aparece ao finalizar a compra, antes do pagamento.
    }
faq-delivery-period = O envio normal demora 2 a 4 dias úteis e o expresso chega no dia útil seguinte. Para o estrangeiro, demora 5 a 8 dias úteis.
faq-international-shipping = Enviamos para 40 países; a lista aparece ao finalizar a compra. A entrega demora 5 a 8 dias úteis.
faq-customs-duties = Dentro da União Europeia não há direitos aduaneiros. Fora dela, pode haver direitos e impostos: os que conhecemos aparecem ao finalizar a compra e são pagos à transportadora.
faq-change-delivery-date =
    { $tv ->
        [t] Podes mudar a data na página de seguimento da transportadora, até à noite da véspera.
       *[v] Pode alterar a data na página de seguimento da transportadora, até à noite da véspera.
    }
faq-pickup-point =
    { $tv ->
        [t] O ponto de recolha guarda o teu pacote durante 7 dias. Leva o cartão de cidadão ou outro documento de identificação e o código que recebeste por e-mail.
       *[v] O ponto de recolha guarda o pacote durante 7 dias. Por favor, leve o cartão de cidadão ou outro documento de identificação e o código que recebeu por e-mail.
    }
faq-delivery-attempt-failed = A transportadora faz mais uma tentativa. Depois disso, o pacote segue para o ponto de recolha mais próximo.
faq-partial-delivery =
    { $tv ->
        [t] Os artigos seguem à medida que ficam prontos. Só pagas os portes uma vez.
       *[v] Os artigos seguem à medida que ficam prontos. Os portes são cobrados uma única vez.
    }
faq-lost-parcel =
    { $tv ->
        [t] Se o seguimento estiver parado há 7 dias, pedimos à transportadora que procure o pacote. Ao fim de mais 5 dias úteis, recebes outro artigo ou o teu dinheiro de volta.
       *[v] Se o seguimento estiver parado há 7 dias, pedimos à transportadora que procure o pacote. Ao fim de mais 5 dias úteis, receberá outro artigo ou o seu dinheiro de volta.
    }
faq-delivered-not-received =
    { $tv ->
        [t] Pergunta aos vizinhos e vê no ponto de recolha e na caixa do correio. Se o pacote não aparecer em 2 dias, pedimos à transportadora o comprovativo de entrega.
       *[v] Por favor, pergunte aos vizinhos e veja no ponto de recolha e na caixa do correio. Se o pacote não aparecer em 2 dias, pedimos à transportadora o comprovativo de entrega.
    }

# Quando algo não chegou bem
faq-damaged-item =
    { $tv ->
        [t] Envia-nos uma fotografia por aqui ou por e-mail no prazo de 14 dias. Recebes outro artigo ou o teu dinheiro de volta, e a devolução é grátis.
       *[v] Por favor, envie-nos uma fotografia por aqui ou por e-mail no prazo de 14 dias. Receberá outro artigo ou o seu dinheiro de volta, e a devolução é gratuita.
    }
faq-wrong-item =
    { $tv ->
        [t] Vamos buscar o artigo errado sem qualquer custo e enviamos-te logo o certo.
       *[v] Recolhemos o artigo errado sem qualquer custo e enviamos-lhe de imediato o correto.
    }
faq-missing-item =
    { $tv ->
        [t] As encomendas grandes podem chegar em vários pacotes, por isso vê primeiro o e-mail de envio. Se ao fim de 3 dias ainda faltar alguma coisa, voltamos a enviá-la ou devolvemos-te o dinheiro.
       *[v] As encomendas grandes podem chegar em vários pacotes; por favor, consulte o e-mail de envio. Se ao fim de 3 dias ainda faltar alguma coisa, voltamos a enviá-la ou devolvemos-lhe o dinheiro.
    }
faq-warranty = A garantia cobre defeitos de fabrico durante dois anos. O número da encomenda serve de comprovativo de compra.

# Devolver e trocar
faq-return-how =
    { $tv ->
        [t] Vai a “As minhas encomendas” > “Devolver” e imprime a etiqueta ou mostra o código QR no ponto de entrega.
       *[v] Vá a “As minhas encomendas” > “Devolver” e imprima a etiqueta ou mostre o código QR no ponto de entrega.
    }
faq-return-period =
    { $tv ->
        [t] Tens 30 dias a contar da entrega para devolver.
       *[v] O prazo de devolução é de 30 dias a contar da entrega.
    }
faq-return-cost =
    { $tv ->
        [t] As devoluções são grátis na União Europeia, no Reino Unido e nos Estados Unidos. Nos outros países, os portes da devolução ficam por tua conta.
       *[v] As devoluções são gratuitas na União Europeia, no Reino Unido e nos Estados Unidos. Nos outros países, os portes da devolução ficam a cargo do cliente.
    }
faq-exchange-size =
    { $tv ->
        [t] Podes devolver e voltar a encomendar ou, se houver o tamanho em stock, usar “Trocar tamanho” na tua conta. O novo artigo segue assim que a tua devolução for lida.
       *[v] Pode devolver e voltar a encomendar ou, se houver o tamanho em stock, usar “Trocar tamanho” na sua conta. O novo artigo segue assim que a devolução for lida.
    }

# Os artigos
faq-out-of-stock =
    { $tv ->
        [t] Escolhe “Avisem-me” na página do artigo e recebes um e-mail quando ele voltar.
       *[v] Escolha “Avisem-me” na página do artigo e receberá um e-mail quando voltar a estar disponível.
    }
faq-size-guide =
    { $tv ->
        [t] Em cada página de artigo há uma tabela de tamanhos e, ao lado, comentários de clientes sobre como assenta. Estás entre dois tamanhos? Escolhe o maior.
       *[v] Em cada página de artigo há uma tabela de tamanhos e, ao lado, comentários de clientes sobre como assenta. Na dúvida entre dois tamanhos, escolha o maior.
    }
faq-product-care = As instruções estão na etiqueta cosida à peça e na página do artigo, em “Cuidados”.
faq-review =
    { $tv ->
        [t] Depois da entrega, podes escrever uma avaliação na página do artigo ou em “As minhas encomendas” > “Escrever avaliação”. Também publicamos as críticas.
       *[v] Depois da entrega, pode escrever uma avaliação na página do artigo ou em “As minhas encomendas” > “Escrever avaliação”. As críticas também são publicadas.
    }
faq-sustainability = Os nossos pacotes não têm plástico e as devoluções voltam a ser vendidas. O nosso relatório climático está no site.

# A conta
faq-create-account =
    { $asking ->
        [fewest] { $tv ->
            [t] Não precisas de conta: podes encomendar como convidado. Se quiseres uma, escolhe “Iniciar sessão”, no canto superior direito, depois “Criar conta”, e indica o e-mail, o nome e uma palavra-passe. Confirma com o link que recebes por e-mail.
           *[v] Não precisa de conta: pode encomendar como convidado. Se quiser uma, escolha “Iniciar sessão”, no canto superior direito, depois “Criar conta”, e indique o e-mail, o nome e uma palavra-passe. A conta é confirmada com o link que receberá por e-mail.
        }
       *[usual] { $tv ->
            [t] Escolhe “Iniciar sessão”, no canto superior direito, depois “Criar conta”, e indica o e-mail, o nome e uma palavra-passe. Confirma com o link que recebes por e-mail. Também podes encomendar como convidado, sem conta.
           *[v] Escolha “Iniciar sessão”, no canto superior direito, depois “Criar conta”, e indique o e-mail, o nome e uma palavra-passe. A conta é confirmada com o link que receberá por e-mail. Também pode encomendar como convidado, sem conta.
        }
    }{ account-offer }
account-offer =
    { $offer ->
        [family] { " " }Numa conta familiar, até cinco pessoas partilham a lista de moradas e os pontos.
        [personal] { $tv ->
            [t] { " " }Com a tua conta juntas pontos em cada encomenda.
           *[v] { " " }Com a sua conta junta pontos em cada encomenda.
        }
       *[none] { "" }
    }
faq-edit-account =
    { $tv ->
        [t] Podes mudar o nome, o e-mail e o telemóvel em “A minha conta” > “Dados pessoais”. Se mudares de e-mail, tens de confirmar o novo com um link.
       *[v] Pode alterar o nome, o e-mail e o telemóvel em “A minha conta” > “Dados pessoais”. Um novo e-mail tem de ser confirmado com um link.
    }
faq-recover-password =
    { $tv ->
        [t] Vai a “Iniciar sessão” > “Recuperar palavra-passe” e enviamos-te por e-mail um link válido durante uma hora. Vê também na pasta de spam.
       *[v] Vá a “Iniciar sessão” > “Recuperar palavra-passe” e enviamos-lhe por e-mail um link válido durante uma hora. Por favor, veja também na pasta de spam.
    }
faq-registration-problems =
    { $tv ->
        [t] Procura o e-mail de confirmação na pasta de spam. Cada e-mail só pode ter uma conta, e a palavra-passe precisa de, pelo menos, 10 caracteres. Se continuar a não dar, uma pessoa da equipa cria-te a conta.
       *[v] Por favor, procure o e-mail de confirmação na pasta de spam. Cada e-mail só pode ter uma conta, e a palavra-passe precisa de, pelo menos, 10 caracteres. Se o problema continuar, uma pessoa da nossa equipa cria-lhe a conta.
    }
faq-switch-account =
    { $tv ->
        [t] Há contas particulares, familiares e de empresa: mudas em “A minha conta” > “Tipo de conta”, e as encomendas e os pontos passam contigo. Para usares outra conta, termina primeiro a sessão.
       *[v] Há contas particulares, familiares e de empresa; pode mudar em “A minha conta” > “Tipo de conta”, e as encomendas e os pontos mantêm-se. Para usar outra conta, termine primeiro a sessão.
    }
faq-loyalty-points =
    { $tv ->
        [t] Cada euro gasto vale um ponto, e 100 pontos valem 5 euros na tua próxima encomenda. Expiram ao fim de 24 meses.
       *[v] Cada euro gasto vale um ponto, e 100 pontos valem 5 euros na próxima encomenda. Os pontos expiram ao fim de 24 meses.
    }{ points-offer }
points-offer =
    { $offer ->
        [family] { $tv ->
            [t] { " " }Numa conta familiar, toda a gente junta os pontos.
           *[v] { " " }Numa conta familiar, os pontos são de todos.
        }
       *[other] { "" }
    }
faq-family-account = Até cinco pessoas partilham uma lista de moradas e os pontos. O titular da conta convida as outras por e-mail.
faq-business-account = Com a conta de empresa, é possível pagar por fatura a 14 dias (após verificação), ter vários utilizadores e receber a fatura com o NIF.
faq-data-privacy =
    { $tv ->
        [t] Só usamos os dados de que uma encomenda precisa e não vendemos nenhuns. Podes pedir uma cópia ou que os apaguemos em “A minha conta” > “Privacidade”.
       *[v] Usamos apenas os dados de que uma encomenda precisa e não vendemos nenhuns. Pode pedir uma cópia ou que os apaguemos em “A minha conta” > “Privacidade”.
    }
faq-unsubscribe-messages =
    { $tv ->
        [t] Para deixares de receber as nossas mensagens, usa o link no fim de cada e-mail ou vai a “A minha conta” > “Mensagens”.
       *[v] Para deixar de receber as nossas mensagens, use o link no fim de cada e-mail ou vá a “A minha conta” > “Mensagens”.
    }

# Falar connosco
faq-contact-customer-service =
    { $tv ->
        [t] Este chat funciona 24 horas por dia. A nossa equipa atende de segunda a sexta, das 8h às 20h, e ao sábado, das 9h às 16h (hora da loja, UTC), e também podes escrever para help@comity.example.
       *[v] Este chat funciona 24 horas por dia. A nossa equipa atende de segunda a sexta, das 8h às 20h, e ao sábado, das 9h às 16h (hora da loja, UTC), e também pode escrever para help@comity.example.
    }
faq-opening-hours = A nossa equipa atende de segunda a sexta, das 8h às 20h, e ao sábado, das 9h às 16h (hora da loja, UTC).
faq-accessibility =
    { $tv ->
        [t] A nossa loja funciona com leitores de ecrã e só com o teclado. Se preferires encomendar por telefone, pede para falar com uma pessoa.
       *[v] A nossa loja funciona com leitores de ecrã e com o teclado. Se preferir encomendar por telefone, peça para falar com uma pessoa.
    }
