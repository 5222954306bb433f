# Dinheiro: notas fiscais e reembolsos.
invoice-found-news = Aqui está a nota fiscal { $invoice } do pedido { $order }, emitida em { $issued }, no valor total de { $total }.
invoice-found-next-step =
    { $tv ->
        [t] Você pode abrir e salvar a nota no botão abaixo.
       *[v] É possível abrir e salvar a nota no botão abaixo.
    }
invoice-missing-news =
    { $tv ->
        [t] Ainda não há nota fiscal do pedido { $order }. Ela é emitida quando o pacote sai do nosso centro de distribuição, e você a recebe por e-mail.
       *[v] Ainda não há nota fiscal do pedido { $order }. Ela é emitida quando o pacote sai do nosso centro de distribuição e será enviada por e-mail.
    }
refund-confirm-buffer =
    { $tv ->
        [t] Posso fazer isso para você.
       *[v] Posso cuidar disso com prazer.
    }
refund-confirm-next-step =
    { $formality ->
        [casual] Quer que eu abra a devolução do pedido { $order }, com reembolso de { $amount }?
        [neutral] Você quer que eu inicie a devolução do pedido { $order }, com reembolso de { $amount }?
       *[formal] Confirma que deseja devolver o pedido { $order } e receber o reembolso de { $amount }?
    }
refund-started-news =
    { $formality ->
        [casual] Abri o reembolso de { $amount } do pedido { $order }. Mande os produtos de volta com a etiqueta de devolução que está em “Meus pedidos”; o dinheiro volta pelo mesmo meio de pagamento, em até 5 dias úteis depois que eles chegarem aqui.
        [neutral] Iniciei o reembolso de { $amount } do pedido { $order }. Envie os produtos de volta com a etiqueta de devolução que está em “Meus pedidos”; o dinheiro volta pelo mesmo meio de pagamento, em até 5 dias úteis depois da chegada.
       *[formal] O reembolso de { $amount } do pedido { $order } foi iniciado. Por favor, envie os produtos com a etiqueta de devolução que está em “Meus pedidos”; o valor será devolvido pelo mesmo meio de pagamento, em até 5 dias úteis após a chegada.
    }
refund-refused-thanks =
    { $formality ->
        [casual] Que bom que você perguntou.
        [neutral] Obrigado por consultar a gente.
       *[formal] Agradecemos a consulta sobre o reembolso.
    }
refund-refused-empathy =
    { $formality ->
        [casual] Sei que não é uma boa notícia.
        [neutral] Sei que você esperava outra resposta.
       *[formal] { $gender ->
            [female] Compreendemos que isso seja frustrante para a senhora.
            [male] Compreendemos que isso seja frustrante para o senhor.
           *[unknown] Compreendemos que isso seja frustrante.
        }
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] Por isso, infelizmente, não posso reembolsar o pedido { $order }.
            [neutral] Por isso, infelizmente, não podemos reembolsar o pedido { $order }.
           *[formal] Por esse motivo, lamentamos não poder reembolsar o pedido { $order }.
        }
       *[direct] { $formality ->
            [casual] Não posso reembolsar o pedido { $order }.
            [neutral] Infelizmente, não podemos reembolsar o pedido { $order }.
           *[formal] Lamentamos não poder reembolsar o pedido { $order }.
        }
    }
# $reason: period (o prazo acabou), undelivered, refunded (já reembolsado), cancelled (o dinheiro está voltando)
refund-refused-reason =
    { $reason ->
        [period] O pedido foi entregue em { $delivered }, e o prazo de devolução de 30 dias terminou em { $deadline }.
        [undelivered] O pedido ainda não foi entregue; o reembolso pode começar depois da chegada.
        [refunded] Já existe um reembolso em andamento para esse pedido.
       *[cancelled] O pedido foi cancelado, e o dinheiro já está voltando.
    }
refund-refused-alternative =
    { $tv ->
        [t] { $reason ->
            [period] Se o produto tiver algum defeito, a garantia de dois anos continua valendo. Uma pessoa da equipe pode ver isso com você.
            [undelivered] Você pode recusar o pacote ou me pedir de novo quando ele chegar.
           *[other] Você pode me perguntar como está o reembolso quando quiser.
        }
       *[v] { $reason ->
            [period] Se o produto apresentar algum defeito, a garantia de dois anos continua valendo. Uma pessoa da nossa equipe terá prazer em analisar o caso.
            [undelivered] É possível recusar o pacote ou fazer um novo pedido de reembolso depois da entrega.
           *[other] O andamento do reembolso pode ser consultado aqui a qualquer momento.
        }
    }
# $state: requested, approved, paid, refused
refund-status-news =
    { $state ->
        [requested] O reembolso de { $amount } do pedido { $order } está aberto; estamos esperando a devolução chegar.
        [approved] O reembolso de { $amount } do pedido { $order } foi aprovado e será pago em até 5 dias úteis.
        [paid] O reembolso de { $amount } do pedido { $order } foi pago em { $paid }.
       *[refused] O reembolso do pedido { $order } não foi aprovado.
    }
refund-none-news =
    { $formality ->
        [casual] Não estou vendo nenhum reembolso na sua conta.
        [neutral] Não encontrei nenhum reembolso na sua conta.
       *[formal] Não localizamos nenhum reembolso na sua conta.
    }
refund-none-alternative =
    { $tv ->
        [t] Dá para pedir a devolução direto em “Meus pedidos” > “Devolver”.
       *[v] A devolução pode ser solicitada diretamente em “Meus pedidos” > “Devolver”.
    }
refund-none-next-step =
    { $tv ->
        [t] Se você quiser devolver alguma coisa, me diga qual é o pedido.
       *[v] Se desejar devolver algo, por favor, informe qual é o pedido.
    }
