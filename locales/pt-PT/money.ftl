# Portugal: faturas e reembolsos.
invoice-found-news = Aqui está a fatura { $invoice } da encomenda { $order }, emitida a { $issued }, no valor total de { $total }.
invoice-found-next-step =
    { $tv ->
        [t] Podes abri-la e guardá-la com o botão abaixo.
       *[v] Pode abri-la e guardá-la com o botão abaixo.
    }
invoice-missing-news =
    { $tv ->
        [t] Ainda não há fatura da encomenda { $order }. É emitida quando o pacote sai do nosso armazém e chega-te por e-mail.
       *[v] Ainda não há fatura da encomenda { $order }. É emitida quando o pacote sai do nosso armazém e segue por e-mail.
    }
refund-confirm-buffer =
    { $tv ->
        [t] Posso tratar disso.
       *[v] Posso tratar disso, com certeza.
    }
refund-confirm-next-step =
    { $formality ->
        [casual] Avanço com a devolução da encomenda { $order } e o reembolso de { $amount }?
        [neutral] Queres que inicie a devolução da encomenda { $order }, com o reembolso de { $amount }?
       *[formal] Confirma que pretende devolver a encomenda { $order } e receber o reembolso de { $amount }?
    }
refund-started-news =
    { $tv ->
        [t] Iniciei o reembolso de { $amount } da encomenda { $order }. Envia-nos os artigos com a etiqueta de devolução que está em “As minhas encomendas”; devolvemos-te o dinheiro pelo mesmo meio de pagamento, no prazo de 5 dias úteis após a chegada.
       *[v] O reembolso de { $amount } da encomenda { $order } foi iniciado. Por favor, envie-nos os artigos com a etiqueta de devolução que está em “As minhas encomendas”; devolvemos-lhe o dinheiro pelo mesmo meio de pagamento, no prazo de 5 dias úteis após a chegada.
    }
refund-refused-thanks =
    { $formality ->
        [casual] Fizeste bem em perguntar.
        [neutral] Obrigado por perguntares.
       *[formal] Agradecemos a sua pergunta sobre o reembolso.
    }
refund-refused-empathy =
    { $formality ->
        [casual] Sei que não é uma boa notícia.
        [neutral] Sei que esperavas outra resposta.
       *[formal] Compreendemos que esta não é uma boa notícia.
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] Por isso, infelizmente, não posso reembolsar a encomenda { $order }.
            [neutral] Por isso, infelizmente, não podemos reembolsar-te a encomenda { $order }.
           *[formal] Por este motivo, lamentamos não poder reembolsar a encomenda { $order }.
        }
       *[direct] { $formality ->
            [casual] Não posso reembolsar a encomenda { $order }.
            [neutral] Infelizmente, não podemos reembolsar-te a encomenda { $order }.
           *[formal] Lamentamos não poder reembolsar a encomenda { $order }.
        }
    }
refund-refused-reason =
    { $reason ->
        [period] A encomenda foi entregue a { $delivered }, e o prazo de devolução de 30 dias terminou a { $deadline }.
        [undelivered] A encomenda ainda não foi entregue; o reembolso só pode começar depois da entrega.
        [refunded] Já há um reembolso em curso para esta encomenda.
       *[cancelled] A encomenda foi cancelada, e o dinheiro já está a ser devolvido.
    }
refund-refused-alternative =
    { $tv ->
        [t] { $reason ->
            [period] Se o artigo tiver um defeito, a garantia de dois anos continua válida. Uma pessoa da equipa pode ver isso contigo.
            [undelivered] Podes recusar o pacote ou voltar a pedir-me o reembolso quando ele chegar.
           *[other] Podes perguntar-me em que ponto está o reembolso quando quiseres.
        }
       *[v] { $reason ->
            [period] Se o artigo tiver um defeito, a garantia de dois anos continua válida. Uma pessoa da nossa equipa terá gosto em analisar o caso.
            [undelivered] Pode recusar o pacote ou voltar a pedir-me o reembolso quando ele chegar.
           *[other] Pode perguntar-me em que ponto está o reembolso quando quiser.
        }
    }
refund-status-news =
    { $state ->
        [requested] O reembolso de { $amount } da encomenda { $order } está aberto; estamos à espera de que a devolução chegue.
        [approved] O reembolso de { $amount } da encomenda { $order } foi aprovado e será pago no prazo de 5 dias úteis.
        [paid] O reembolso de { $amount } da encomenda { $order } foi pago a { $paid }.
       *[refused] O reembolso da encomenda { $order } não foi aprovado.
    }
refund-none-news =
    { $tv ->
        [t] Não vejo nenhum reembolso na tua conta.
       *[v] Não vejo nenhum reembolso na sua conta.
    }
refund-none-alternative =
    { $tv ->
        [t] Podes pedir a devolução em “As minhas encomendas” > “Devolver”.
       *[v] Pode pedir a devolução em “As minhas encomendas” > “Devolver”.
    }
refund-none-next-step =
    { $tv ->
        [t] Se quiseres devolver alguma coisa, diz-me de que encomenda se trata.
       *[v] Se pretender devolver alguma coisa, diga-me, por favor, de que encomenda se trata.
    }
