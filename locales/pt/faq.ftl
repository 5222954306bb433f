# Respostas a perguntas frequentes: só a resposta; outros movimentos cumprimentam, agradecem e fecham.

# Comprar e pagar
faq-check-cancellation-fee =
    { $tv ->
        [t] Cancelar é grátis enquanto o pacote não tiver sido enviado. Depois disso, você pode devolver o produto, também sem nenhuma taxa.
       *[v] O cancelamento é gratuito enquanto o pacote não tiver sido enviado. Depois disso, é possível devolver o produto, também sem nenhuma taxa.
    }
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $tv ->
            [t] Você pode pagar por transferência bancária, sem precisar de cartão. Também aceitamos cartão (Visa, Mastercard ou American Express), PayPal, Apple Pay e Google Pay. As formas mais usadas no seu país aparecem ao finalizar a compra.
           *[v] É possível pagar por transferência bancária, sem cartão. Também aceitamos cartão (Visa, Mastercard e American Express), PayPal, Apple Pay e Google Pay. As formas mais usadas no seu país aparecem ao finalizar a compra.
        }
       *[usual] { $tv ->
            [t] Você pode pagar com cartão (Visa, Mastercard ou American Express), PayPal, Apple Pay, Google Pay ou transferência bancária. As formas mais usadas no seu país aparecem ao finalizar a compra.
           *[v] Aceitamos cartão (Visa, Mastercard e American Express), PayPal, Apple Pay, Google Pay e transferência bancária. As formas mais usadas no seu país aparecem ao finalizar a compra.
        }
    }
faq-check-refund-policy =
    { $tv ->
        [t] Você tem 30 dias a partir da entrega para devolver, com o produto sem uso e com a etiqueta. O dinheiro volta pelo mesmo meio de pagamento, em até 5 dias úteis depois que a devolução chegar.
       *[v] O prazo para devolver é de 30 dias a partir da entrega, com o produto sem uso e com a etiqueta. O reembolso é feito pelo mesmo meio de pagamento, em até 5 dias úteis após a chegada da devolução.
    }
faq-payment-issue =
    { $tv ->
        [t] Confira os dados e o limite do cartão ou tente outra forma de pagamento; o pedido só vale depois que o pagamento é confirmado. Se aparecer uma cobrança em dobro que está só reservada, ela volta sozinha em 3 a 5 dias úteis. Se não for isso, uma pessoa da equipe vai verificar.
       *[v] Por favor, confira os dados e o limite do cartão ou tente outra forma de pagamento; o pedido só é efetivado depois que o pagamento é confirmado. Uma cobrança em dobro que esteja apenas reservada é liberada automaticamente em 3 a 5 dias úteis. Nos demais casos, uma pessoa da nossa equipe vai verificar.
    }
faq-place-order =
    { $tv ->
        [t] Coloque o produto no carrinho, clique em “Finalizar compra”, escolha endereço, entrega e pagamento e depois “Comprar agora”. A confirmação chega para você por e-mail.
       *[v] Coloque o produto no carrinho, selecione “Finalizar compra”, escolha endereço, entrega e pagamento e, por fim, “Comprar agora”. A confirmação será enviada por e-mail.
    }
faq-installments = Dá para pagar em três vezes sem juros pelo nosso parceiro de pagamento, quando essa opção aparecer ao finalizar a compra.
faq-card-security = Os dados do cartão vão criptografados para a empresa que processa o pagamento. Nós nunca vemos o número completo.
faq-discount-code =
    { $tv ->
        [t] Digite o código no carrinho antes de pagar. Você pode usar um por pedido, e não dá para incluir depois.
       *[v] Digite o código no carrinho antes do pagamento. É aceito um por pedido, e não é possível incluí-lo depois.
    }
faq-price-adjustment =
    { $tv ->
        [t] Se o preço cair em até 7 dias depois da compra, é só pedir que devolvemos a diferença para você.
       *[v] Se o preço cair em até 7 dias após a compra, devolvemos a diferença mediante pedido.
    }
faq-gift-card = Os vales-presente vão de 10 a 500, na moeda da loja em cada país, e chegam na hora por e-mail. Valem por três anos e não podem ser trocados por dinheiro.
faq-gift-wrapping =
    { $tv ->
        [t] Dá para embrulhar qualquer produto: é só escolher a embalagem de presente no carrinho. Você pode incluir um cartão com até 200 caracteres, e nenhum preço vai dentro do pacote.
       *[v] A embalagem de presente pode ser escolhida no carrinho para qualquer produto. É possível incluir um cartão com até 200 caracteres, e nenhum preço vai dentro do pacote.
    }
faq-tax-invoice =
    { $tv ->
        [t] Informe a razão social e o CNPJ antes de fechar o pedido. Se faltar alguma coisa, dá para corrigir em até 14 dias.
       *[v] Por favor, informe a razão social e o CNPJ antes de concluir o pedido. A correção é possível em até 14 dias.
    }

# Entrega
faq-delivery-options =
    { $tv ->
        [t] Você pode escolher entrega padrão, expressa (no próximo dia útil, se pedir antes das 14h) ou um ponto de retirada. O preço aparece ao finalizar a compra, antes de você pagar.
       *[v] Há entrega padrão, expressa (no próximo dia útil, para pedidos feitos antes das 14h) e retirada em um ponto. O preço aparece ao finalizar a compra, antes do pagamento.
    }
faq-delivery-period = A entrega padrão leva de 2 a 4 dias úteis, e a expressa chega no próximo dia útil. Para o exterior, são de 5 a 8 dias úteis.
faq-international-shipping = Enviamos para 40 países; a lista aparece ao finalizar a compra. A entrega leva de 5 a 8 dias úteis.
faq-customs-duties = Dentro da União Europeia não há taxa de alfândega. Nos outros países, pode haver tarifas e impostos: o que já sabemos aparece ao finalizar a compra, e o pagamento é feito à transportadora.
faq-change-delivery-date =
    { $tv ->
        [t] Você pode mudar a data no link de rastreio da transportadora até a noite da véspera.
       *[v] A data pode ser alterada no link de rastreio da transportadora até a noite da véspera.
    }
faq-pickup-point =
    { $tv ->
        [t] O ponto de retirada guarda o seu pacote por 7 dias. Leve um documento de identidade e o código que você recebeu por e-mail.
       *[v] O ponto de retirada guarda o pacote por 7 dias. Por favor, leve um documento de identidade e o código recebido por e-mail.
    }
faq-delivery-attempt-failed = A transportadora tenta mais uma vez. Depois disso, o pacote vai para o ponto de retirada mais próximo.
faq-partial-delivery =
    { $tv ->
        [t] Os produtos saem assim que ficam prontos. Você paga o frete uma vez só.
       *[v] Os produtos são enviados assim que ficam prontos. O frete é cobrado uma única vez.
    }
faq-lost-parcel =
    { $tv ->
        [t] Se o rastreio ficar 7 dias parado, abrimos uma busca com a transportadora. Depois de mais 5 dias úteis, você recebe outro produto ou o seu dinheiro de volta.
       *[v] Se o rastreio ficar 7 dias sem movimentação, abrimos uma busca com a transportadora. Após mais 5 dias úteis, enviamos outro produto ou devolvemos o dinheiro.
    }
faq-delivered-not-received =
    { $tv ->
        [t] Pergunte aos vizinhos ou na portaria e veja também no ponto de retirada e na caixa de correio. Se o pacote não aparecer em 2 dias, pedimos o comprovante de entrega à transportadora.
       *[v] Por favor, verifique com os vizinhos ou na portaria, no ponto de retirada e na caixa de correio. Se o pacote não aparecer em 2 dias, pediremos o comprovante de entrega à transportadora.
    }

# Quando algo não veio certo
faq-damaged-item =
    { $tv ->
        [t] Mande uma foto por aqui ou por e-mail em até 14 dias. Você recebe outro produto ou o dinheiro de volta, e a devolução é grátis.
       *[v] Por favor, envie uma foto por aqui ou por e-mail em até 14 dias. Enviaremos outro produto ou devolveremos o dinheiro, e a devolução é gratuita.
    }
faq-wrong-item =
    { $tv ->
        [t] A gente busca o produto errado sem nenhum custo e envia o certo para você na hora.
       *[v] Recolhemos o produto errado sem nenhum custo e enviamos o correto imediatamente.
    }
faq-missing-item =
    { $tv ->
        [t] Pedidos grandes podem chegar em mais de um pacote, então confira o e-mail de envio. Se depois de 3 dias ainda faltar alguma coisa, enviamos de novo ou devolvemos o seu dinheiro.
       *[v] Pedidos grandes podem chegar em mais de um pacote; por favor, confira o e-mail de envio. Se algo ainda faltar após 3 dias, enviaremos novamente ou devolveremos o valor.
    }
faq-warranty = A garantia cobre defeitos de fabricação por dois anos. O número do pedido serve como comprovante de compra.

# Devolver e trocar
faq-return-how =
    { $tv ->
        [t] Vá em “Meus pedidos” > “Devolver” e imprima a etiqueta, ou é só mostrar o QR code no ponto de entrega.
       *[v] Acesse “Meus pedidos” > “Devolver” e imprima a etiqueta ou apresente o QR code no ponto de entrega.
    }
faq-return-period =
    { $tv ->
        [t] Você tem 30 dias a partir da entrega para devolver.
       *[v] O prazo de devolução é de 30 dias a partir da entrega.
    }
faq-return-cost =
    { $tv ->
        [t] A devolução é grátis na União Europeia, no Reino Unido e nos Estados Unidos. Nos outros países, o frete da devolução fica por sua conta.
       *[v] A devolução é gratuita na União Europeia, no Reino Unido e nos Estados Unidos. Nos demais países, o frete da devolução é pago pelo cliente.
    }
faq-exchange-size =
    { $tv ->
        [t] Você pode devolver e pedir de novo ou, se houver o tamanho em estoque, usar “Trocar tamanho” na sua conta. O novo sai assim que a sua devolução é registrada.
       *[v] É possível devolver e fazer um novo pedido ou, se houver o tamanho em estoque, usar “Trocar tamanho” na conta. O novo produto sai assim que a devolução é registrada.
    }

# Os produtos
faq-out-of-stock =
    { $tv ->
        [t] Clique em “Avise-me” na página do produto e você recebe um e-mail quando ele voltar.
       *[v] Selecione “Avise-me” na página do produto, e enviaremos um e-mail quando ele estiver novamente disponível.
    }
faq-size-guide =
    { $tv ->
        [t] Toda página de produto tem uma tabela de medidas e, ao lado, comentários de clientes sobre o caimento. Está entre dois tamanhos? Fique com o maior.
       *[v] Cada página de produto traz uma tabela de medidas e, ao lado, comentários de clientes sobre o caimento. Na dúvida entre dois tamanhos, recomendamos o maior.
    }
faq-product-care = As instruções estão na etiqueta costurada na peça e na página do produto, em “Cuidados”.
faq-review =
    { $tv ->
        [t] Depois da entrega, você pode avaliar na página do produto ou em “Meus pedidos” > “Escrever avaliação”. Publicamos as críticas também.
       *[v] Após a entrega, é possível avaliar na página do produto ou em “Meus pedidos” > “Escrever avaliação”. As críticas também são publicadas.
    }
faq-sustainability = Os nossos pacotes não têm plástico, e os produtos devolvidos são revendidos. O nosso relatório climático está no site.

# A conta
faq-create-account =
    { $asking ->
        [fewest] { $tv ->
            [t] Não precisa de conta: você pode comprar como convidado. Se quiser uma, clique em “Entrar”, no alto à direita, depois em “Criar conta”, e informe e-mail, nome e uma senha. Aí é só confirmar pelo link que chega no e-mail.
           *[v] Não é preciso ter conta: é possível comprar como convidado. Se desejar uma, selecione “Entrar”, no alto à direita, depois “Criar conta”, e informe e-mail, nome e uma senha. A conta é confirmada pelo link enviado por e-mail.
        }
       *[usual] { $tv ->
            [t] Clique em “Entrar”, no alto à direita, depois em “Criar conta”, e informe e-mail, nome e uma senha. Aí é só confirmar pelo link que chega no e-mail. Você também pode comprar como convidado, sem conta.
           *[v] Selecione “Entrar”, no alto à direita, depois “Criar conta”, e informe e-mail, nome e uma senha. A conta é confirmada pelo link enviado por e-mail. Também é possível comprar como convidado, sem conta.
        }
    }{ account-offer }
account-offer =
    { $offer ->
        [family] { " " }Numa conta familiar, até cinco pessoas dividem a lista de endereços e os pontos.
        [personal] { $tv ->
            [t] { " " }Com a sua conta, você junta pontos a cada compra.
           *[v] { " " }Com a conta, cada compra rende pontos.
        }
       *[none] { "" }
    }
faq-edit-account =
    { $tv ->
        [t] Você pode mudar nome, e-mail e telefone em “Minha conta” > “Dados pessoais”. Se trocar o e-mail, vai precisar confirmar o novo por um link.
       *[v] Nome, e-mail e telefone podem ser alterados em “Minha conta” > “Dados pessoais”. Um novo e-mail precisa ser confirmado por um link.
    }
faq-recover-password =
    { $tv ->
        [t] Clique em “Entrar” > “Esqueci a senha” e você recebe por e-mail um link que vale por uma hora. Olhe também na pasta de spam.
       *[v] Selecione “Entrar” > “Esqueci a senha”, e enviaremos por e-mail um link válido por uma hora. Por favor, verifique também a pasta de spam.
    }
faq-registration-problems =
    { $tv ->
        [t] Procure o e-mail de confirmação na pasta de spam. Cada e-mail só pode ter uma conta, e a senha precisa de pelo menos 10 caracteres. Se ainda não der certo, uma pessoa da equipe cria a conta para você.
       *[v] Por favor, procure o e-mail de confirmação na pasta de spam. Cada e-mail só pode ter uma conta, e a senha precisa de pelo menos 10 caracteres. Se o problema continuar, uma pessoa da nossa equipe fará o cadastro.
    }
faq-switch-account =
    { $tv ->
        [t] Temos contas pessoais, familiares e empresariais: você troca em “Minha conta” > “Tipo de conta”, e os seus pedidos e pontos vão junto. Para usar outro login, saia primeiro da conta atual.
       *[v] Há contas pessoais, familiares e empresariais; a troca é feita em “Minha conta” > “Tipo de conta”, e os pedidos e pontos são mantidos. Para usar outro login, é preciso sair primeiro da conta atual.
    }
faq-loyalty-points =
    { $tv ->
        [t] Cada unidade de moeda gasta vale um ponto, e 100 pontos valem 5 na sua próxima compra. Eles expiram depois de 24 meses.
       *[v] Cada unidade de moeda gasta vale um ponto, e 100 pontos valem 5 na próxima compra. Os pontos expiram após 24 meses.
    }{ points-offer }
points-offer =
    { $offer ->
        [family] { $tv ->
            [t] { " " }Na conta familiar, todo mundo junta os pontos.
           *[v] { " " }Na conta familiar, os pontos são de todos.
        }
       *[other] { "" }
    }
faq-family-account = Até cinco pessoas dividem uma lista de endereços e os pontos. Quem é titular da conta convida as outras por e-mail.
faq-business-account = Com a conta empresarial, dá para pagar em até 14 dias contra nota fiscal (após uma análise), ter vários usuários e receber a nota com o CNPJ.
faq-data-privacy =
    { $tv ->
        [t] Só usamos os dados que um pedido exige e não vendemos nada disso. Você pode pedir uma cópia ou a exclusão dos seus dados em “Minha conta” > “Privacidade”.
       *[v] Usamos apenas os dados que um pedido exige e não vendemos nenhum deles. Uma cópia ou a exclusão dos dados pode ser solicitada em “Minha conta” > “Privacidade”.
    }
faq-unsubscribe-messages =
    { $tv ->
        [t] Para não receber mais as nossas mensagens, use o link no fim de cada e-mail ou vá em “Minha conta” > “Mensagens”.
       *[v] Para deixar de receber as nossas mensagens, basta usar o link no fim de cada e-mail ou acessar “Minha conta” > “Mensagens”.
    }

# Falar conosco
faq-contact-customer-service =
    { $tv ->
        [t] Este chat funciona 24 horas por dia. A nossa equipe atende de segunda a sexta, das 8h às 20h, e aos sábados, das 9h às 16h (horário da loja, UTC), e você também pode escrever para help@comity.example.
       *[v] Este chat funciona 24 horas por dia. A nossa equipe atende de segunda a sexta, das 8h às 20h, e aos sábados, das 9h às 16h (horário da loja, UTC); também é possível escrever para help@comity.example.
    }
faq-opening-hours = A nossa equipe atende de segunda a sexta, das 8h às 20h, e aos sábados, das 9h às 16h (horário da loja, UTC).
faq-accessibility =
    { $tv ->
        [t] A nossa loja funciona com leitores de tela e só com o teclado. Se você preferir comprar por telefone, é só pedir para falar com uma pessoa aqui.
       *[v] A nossa loja funciona com leitores de tela e com o teclado. Se preferir comprar por telefone, basta pedir para falar com uma pessoa.
    }
