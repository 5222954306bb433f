# Pedidos: de quem são, onde estão, mudar e cancelar.
# $state de um pedido: processing, packed, shipped, delivered, cancelled, returned.
identify-needed-reason = Só posso falar de um pedido com quem fez a compra.
identify-needed-buffer =
    { $asking ->
        [fewest] Bastam duas informações, mais nada.
       *[exchange] { $tv ->
            [t] Com duas informações, já consigo mostrar onde está o seu pedido e também a nota fiscal.
           *[v] Com duas informações, já é possível mostrar onde está o pedido e também a nota fiscal.
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] Se você tem conta, os seus pedidos também estão em “Meus pedidos”.
           *[v] Para quem tem conta, os pedidos também estão em “Meus pedidos”.
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] Você me manda o número do pedido (tipo CO-123456) e o e-mail que usou na compra?
        [neutral] Por favor, me envie o número do pedido (como CO-123456) e o e-mail que você usou na compra.
       *[formal] Poderia informar o número do pedido (por exemplo, CO-123456) e o e-mail usado na compra?
    }
identify-failed-news =
    { $formality ->
        [casual] Não achei nenhum pedido com esse número e esse e-mail.
        [neutral] Não encontrei nenhum pedido com esse número e esse e-mail.
       *[formal] Não localizamos nenhum pedido com esse número e esse e-mail.
    }
identify-failed-reason = Os dois precisam ser iguais aos que foram informados na compra.
identify-failed-alternative =
    { $tv ->
        [t] Confira, por favor, e mande os dois de novo, ou peça para falar com uma pessoa.
       *[v] Por favor, confira e envie os dois novamente, ou peça para falar com uma pessoa.
    }
order-choose-next-step =
    { $formality ->
        [casual] É sobre qual pedido?
        [neutral] De qual pedido você está falando?
       *[formal] Poderia informar de qual pedido se trata?
    }
order-not-found-news =
    { $formality ->
        [casual] Não achei o pedido { $order } entre os seus pedidos.
        [neutral] Não encontrei o pedido { $order } entre os seus pedidos.
       *[formal] Não localizamos o pedido { $order } entre os seus pedidos.
    }
order-not-found-reason = Pode haver um erro de digitação no número, ou a compra foi feita com outro e-mail.
order-not-found-alternative =
    { $tv ->
        [t] Confira o número no e-mail de confirmação ou peça para falar com uma pessoa.
       *[v] Por favor, confira o número no e-mail de confirmação ou peça para falar com uma pessoa.
    }
no-orders-news = Não vejo na sua conta nenhum pedido ligado a esse assunto.
order-status-news =
    { $state ->
        [processing] O seu pedido { $order }, feito em { $placed }, está sendo preparado. A previsão é que chegue até { $expected }.
        [packed] O seu pedido { $order }, feito em { $placed }, já está embalado e prestes a sair do nosso centro de distribuição. A previsão é que chegue até { $expected }.
        [shipped] O seu pedido { $order } está a caminho com a transportadora { $carrier } e deve chegar até { $expected }.
        [delivered] O seu pedido { $order } foi entregue em { $delivered }.
        [returned] O seu pedido { $order } voltou para nós como devolução.
       *[cancelled] O seu pedido { $order } está cancelado.
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] Você pode acompanhar o pacote com o código de rastreio { $tracking }.
           *[v] É possível acompanhar o pacote com o código de rastreio { $tracking }.
        }
        [delivered] { $tv ->
            [t] Se alguma coisa não estiver certa, me avise.
           *[v] Se algo não estiver certo, por favor, avise.
        }
       *[other] { "" }
    }
cancel-confirm-buffer =
    { $tv ->
        [t] Posso fazer isso para você.
       *[v] Posso cuidar disso com prazer.
    }
cancel-confirm-next-step =
    { $formality ->
        [casual] Quer que eu cancele o pedido { $order } ({ $total })?
        [neutral] Você quer que eu cancele o pedido { $order } ({ $total })?
       *[formal] Confirma que deseja cancelar o pedido { $order } ({ $total })?
    }
order-cancelled-news =
    { $formality ->
        [casual] Pronto, o pedido { $order } está cancelado. Você recebe { $total } de volta pelo mesmo meio de pagamento, em até 5 dias úteis.
        [neutral] O pedido { $order } foi cancelado. Você vai receber { $total } de volta pelo mesmo meio de pagamento, em até 5 dias úteis.
       *[formal] O pedido { $order } foi cancelado. O valor de { $total } será devolvido pelo mesmo meio de pagamento, em até 5 dias úteis.
    }
cancel-refused-news =
    { $formality ->
        [casual] Infelizmente, não dá mais para cancelar o pedido { $order }.
        [neutral] Infelizmente, o pedido { $order } não pode mais ser cancelado.
       *[formal] Lamentamos, mas o pedido { $order } não pode mais ser cancelado.
    }
cancel-refused-reason =
    { $state ->
        [shipped] O pacote já saiu do nosso centro de distribuição.
        [delivered] O pacote já foi entregue.
        [returned] O pacote já voltou para nós como devolução.
       *[cancelled] O pedido já estava cancelado.
    }
cancel-refused-alternative =
    { $state ->
        [cancelled] Não é preciso fazer mais nada.
        [returned] Não é preciso fazer mais nada.
       *[other] { $tv ->
            [t] Você pode devolver em até 30 dias após a entrega e receber o seu dinheiro de volta.
           *[v] É possível devolver em até 30 dias após a entrega e receber o dinheiro de volta.
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] O que muda no pedido { $order }? Me diga o produto e como você quer, por exemplo outro tamanho ou outra quantidade.
        [neutral] O que você quer mudar no pedido { $order }? Me diga, por favor, o produto e o que prefere no lugar, por exemplo outro tamanho ou outra quantidade.
       *[formal] O que deseja alterar no pedido { $order }? Por favor, informe o produto e a alteração, por exemplo outro tamanho ou outra quantidade.
    }
change-ask-buffer = Ainda dá tempo de alterar.
change-recorded-news =
    { $formality ->
        [casual] Anotei a mudança no pedido { $order }. O pessoal confere antes de embalar, e a confirmação chega por e-mail.
        [neutral] Anotei a sua alteração no pedido { $order }. A equipe confere antes de embalar, e a confirmação chega por e-mail.
       *[formal] A alteração no pedido { $order } foi registrada. A equipe a confere antes da embalagem, e a confirmação será enviada por e-mail.
    }
change-refused-news =
    { $formality ->
        [casual] Infelizmente, não dá mais para mudar o pedido { $order }.
        [neutral] Infelizmente, o pedido { $order } não pode mais ser alterado.
       *[formal] Lamentamos, mas o pedido { $order } não pode mais ser alterado.
    }
change-refused-reason = { too-late-reason }
too-late-reason =
    { $state ->
        [packed] O pacote já está fechado.
        [shipped] O pacote já saiu do nosso centro de distribuição.
        [delivered] O pacote já foi entregue.
        [returned] O pacote já voltou para nós como devolução.
       *[cancelled] O pedido está cancelado.
    }
change-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Você pode fazer um novo pedido quando quiser.
            [returned] Você pode fazer um novo pedido quando quiser.
           *[other] Você pode trocar ou devolver o produto depois que ele chegar.
        }
       *[v] { $state ->
            [cancelled] É possível fazer um novo pedido quando desejar.
            [returned] É possível fazer um novo pedido quando desejar.
           *[other] É possível trocar ou devolver o produto depois da entrega.
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] Qual é o endereço completo? Mande tudo em uma mensagem só: nome, rua e número, complemento, bairro, cidade, estado, CEP e país.
        [neutral] Por favor, me envie o endereço completo em uma só mensagem: nome, rua e número, complemento, bairro, cidade, estado, CEP e país.
       *[formal] Por favor, envie o endereço completo em uma só mensagem: nome, rua e número, complemento, bairro, cidade, estado, CEP e país.
    }
address-ask-buffer =
    { $tv ->
        [t] Posso registrar para você.
       *[v] Posso fazer o registro com prazer.
    }
address-confirm-next-step =
    { $formality ->
        [casual] Está certo assim: { $address }?
        [neutral] O endereço está correto: { $address }?
       *[formal] Poderia confirmar este endereço: { $address }?
    }
address-confirm-buffer = Muito obrigado.
address-changed-news = O pedido { $order } agora vai para este endereço: { $address }.
address-saved-news =
    { $formality ->
        [casual] Salvei este endereço de entrega na sua conta: { $address }.
        [neutral] Salvei este endereço de entrega na sua conta: { $address }.
       *[formal] Este endereço de entrega foi salvo na sua conta: { $address }.
    }
address-refused-news =
    { $formality ->
        [casual] Infelizmente, não dá mais para mudar o endereço do pedido { $order }.
        [neutral] Infelizmente, o endereço do pedido { $order } não pode mais ser alterado.
       *[formal] Lamentamos, mas o endereço do pedido { $order } não pode mais ser alterado.
    }
address-refused-reason = { too-late-reason }
address-refused-alternative =
    { $tv ->
        [t] { $state ->
            [shipped] No link de rastreio da transportadora, você ainda pode escolher um ponto de retirada.
           *[other] Se você precisar de ajuda com isso, é só pedir para falar com uma pessoa.
        }
       *[v] { $state ->
            [shipped] No link de rastreio da transportadora, ainda é possível escolher um ponto de retirada.
           *[other] Se precisar de ajuda com isso, basta pedir para falar com uma pessoa.
        }
    }
