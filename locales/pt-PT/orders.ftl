# Portugal: encomendas.
identify-needed-reason = Só posso falar de uma encomenda com quem a fez.
identify-needed-buffer =
    { $asking ->
        [fewest] Bastam dois dados, mais nada.
       *[exchange] { $tv ->
            [t] Com dois dados digo-te logo onde está a encomenda e mostro-te a fatura.
           *[v] Com dois dados digo-lhe logo onde está a encomenda e mostro-lhe a fatura.
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] Se tens conta, também encontras as encomendas em “As minhas encomendas”.
           *[v] Se tem conta, também encontra as encomendas em “As minhas encomendas”.
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] Envias-me o número da encomenda (tipo CO-123456) e o e-mail com que a fizeste?
        [neutral] Envia-me, por favor, o número da encomenda (como CO-123456) e o e-mail com que a fizeste.
       *[formal] Pode indicar-me, por favor, o número da encomenda (por exemplo, CO-123456) e o e-mail com que a fez?
    }
identify-failed-news =
    { $tv ->
        [t] Não encontro nenhuma encomenda com esse número e esse e-mail.
       *[v] Não encontrámos nenhuma encomenda com esse número e esse e-mail.
    }
identify-failed-reason = Os dois têm de corresponder aos que foram indicados ao encomendar.
identify-failed-alternative =
    { $tv ->
        [t] Confirma, por favor, e envia-me os dois outra vez, ou pede para falar com uma pessoa.
       *[v] Por favor, confirme e envie-me os dois novamente, ou peça para falar com uma pessoa.
    }
order-choose-next-step =
    { $formality ->
        [casual] De que encomenda se trata?
        [neutral] De que encomenda estás a falar?
       *[formal] Pode indicar-me, por favor, de que encomenda se trata?
    }
order-not-found-news =
    { $tv ->
        [t] Não encontro a encomenda { $order } entre as tuas encomendas.
       *[v] Não encontrámos a encomenda { $order } entre as suas encomendas.
    }
order-not-found-reason = Pode haver um erro no número, ou a encomenda foi feita com outro e-mail.
order-not-found-alternative =
    { $tv ->
        [t] Confirma o número no e-mail de confirmação ou pede para falar com uma pessoa.
       *[v] Por favor, confirme o número no e-mail de confirmação ou peça para falar com uma pessoa.
    }
no-orders-news =
    { $tv ->
        [t] Não vejo na tua conta nenhuma encomenda relacionada com este assunto.
       *[v] Não vejo na sua conta nenhuma encomenda relacionada com este assunto.
    }
order-status-news =
    { $tv ->
        [t] { $state ->
            [processing] A tua encomenda { $order }, feita a { $placed }, está a ser preparada. Deve chegar até { $expected }.
            [packed] A tua encomenda { $order }, feita a { $placed }, já está embalada e prestes a sair do nosso armazém. Deve chegar até { $expected }.
            [shipped] A tua encomenda { $order } está a caminho com a transportadora { $carrier } e deve chegar até { $expected }.
            [delivered] A tua encomenda { $order } foi entregue a { $delivered }.
            [returned] A tua encomenda { $order } foi devolvida e já está connosco.
           *[cancelled] A tua encomenda { $order } está cancelada.
        }
       *[v] { $state ->
            [processing] A sua encomenda { $order }, feita a { $placed }, está a ser preparada. Deve chegar até { $expected }.
            [packed] A sua encomenda { $order }, feita a { $placed }, já está embalada e prestes a sair do nosso armazém. Deve chegar até { $expected }.
            [shipped] A sua encomenda { $order } está a caminho com a transportadora { $carrier } e deve chegar até { $expected }.
            [delivered] A sua encomenda { $order } foi entregue a { $delivered }.
            [returned] A sua encomenda { $order } foi devolvida e já está connosco.
           *[cancelled] A sua encomenda { $order } está cancelada.
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] Podes seguir o pacote com o número de seguimento { $tracking }.
           *[v] Pode seguir o pacote com o número de seguimento { $tracking }.
        }
        [delivered] { $tv ->
            [t] Se alguma coisa não estiver bem, diz-me.
           *[v] Se alguma coisa não estiver bem, diga-me, por favor.
        }
       *[other] { "" }
    }
cancel-confirm-buffer =
    { $tv ->
        [t] Posso tratar disso.
       *[v] Posso tratar disso, com certeza.
    }
cancel-confirm-next-step =
    { $formality ->
        [casual] Cancelo a encomenda { $order } ({ $total })?
        [neutral] Queres que cancele a encomenda { $order } ({ $total })?
       *[formal] Confirma que pretende cancelar a encomenda { $order } ({ $total })?
    }
order-cancelled-news =
    { $tv ->
        [t] A encomenda { $order } está cancelada. Devolvemos-te { $total } pelo mesmo meio de pagamento, no prazo de 5 dias úteis.
       *[v] A encomenda { $order } foi cancelada. Devolvemos-lhe { $total } pelo mesmo meio de pagamento, no prazo de 5 dias úteis.
    }
cancel-refused-news =
    { $formality ->
        [casual] Infelizmente, já não dá para cancelar a encomenda { $order }.
        [neutral] Infelizmente, já não é possível cancelar a encomenda { $order }.
       *[formal] Lamentamos, mas já não é possível cancelar a encomenda { $order }.
    }
cancel-refused-reason =
    { $state ->
        [shipped] O pacote já saiu do nosso armazém.
        [delivered] O pacote já foi entregue.
        [returned] O pacote foi devolvido e já está connosco.
       *[cancelled] A encomenda já estava cancelada.
    }
cancel-refused-alternative =
    { $state ->
        [cancelled] Não é preciso fazer mais nada.
        [returned] Não é preciso fazer mais nada.
       *[other] { $tv ->
            [t] Podes devolvê-la nos 30 dias a seguir à entrega e receber o teu dinheiro de volta.
           *[v] Pode devolvê-la nos 30 dias a seguir à entrega e receber o seu dinheiro de volta.
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] O que mudamos na encomenda { $order }? Diz-me o artigo e o que queres em vez dele, por exemplo outro tamanho ou outra quantidade.
        [neutral] O que gostavas de alterar na encomenda { $order }? Diz-me, por favor, o artigo e o que preferes, por exemplo outro tamanho ou outra quantidade.
       *[formal] O que pretende alterar na encomenda { $order }? Indique-me, por favor, o artigo e o que prefere, por exemplo outro tamanho ou outra quantidade.
    }
change-ask-buffer = Ainda vamos a tempo de a alterar.
change-recorded-news =
    { $tv ->
        [t] Registei a alteração à encomenda { $order }. O armazém confirma-a antes de embalar e recebes a confirmação por e-mail.
       *[v] A alteração à encomenda { $order } ficou registada. O armazém confirma-a antes de embalar e a confirmação segue por e-mail.
    }
change-refused-news =
    { $formality ->
        [casual] Infelizmente, já não dá para alterar a encomenda { $order }.
        [neutral] Infelizmente, já não é possível alterar a encomenda { $order }.
       *[formal] Lamentamos, mas já não é possível alterar a encomenda { $order }.
    }
too-late-reason =
    { $state ->
        [packed] O pacote já está fechado.
        [shipped] O pacote já saiu do nosso armazém.
        [delivered] O pacote já foi entregue.
        [returned] O pacote foi devolvido e já está connosco.
       *[cancelled] A encomenda está cancelada.
    }
change-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Podes fazer uma nova encomenda quando quiseres.
            [returned] Podes fazer uma nova encomenda quando quiseres.
           *[other] Podes trocar ou devolver o artigo depois de o receberes.
        }
       *[v] { $state ->
            [cancelled] Pode fazer uma nova encomenda quando quiser.
            [returned] Pode fazer uma nova encomenda quando quiser.
           *[other] Pode trocar ou devolver o artigo depois de o receber.
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] Qual é a morada completa? Manda tudo numa só mensagem: nome, rua, número e andar, código postal, localidade e país.
        [neutral] Envia-me, por favor, a morada completa numa só mensagem: nome, rua, número e andar, código postal, localidade e país.
       *[formal] Envie-me, por favor, a morada completa numa só mensagem: nome, rua, número e andar, código postal, localidade e país.
    }
address-ask-buffer =
    { $tv ->
        [t] Posso introduzi-la por ti.
       *[v] Posso introduzi-la, com certeza.
    }
address-confirm-next-step =
    { $formality ->
        [casual] É esta a morada: { $address }?
        [neutral] Esta morada está certa: { $address }?
       *[formal] Pode confirmar-me esta morada, por favor: { $address }?
    }
address-confirm-buffer = Obrigado.
address-changed-news = A encomenda { $order } segue agora para esta morada: { $address }.
address-saved-news =
    { $tv ->
        [t] Guardei esta morada de entrega na tua conta: { $address }.
       *[v] Esta morada de entrega ficou guardada na sua conta: { $address }.
    }
address-refused-news =
    { $formality ->
        [casual] Infelizmente, já não dá para mudar a morada da encomenda { $order }.
        [neutral] Infelizmente, já não é possível alterar a morada da encomenda { $order }.
       *[formal] Lamentamos, mas já não é possível alterar a morada da encomenda { $order }.
    }
address-refused-alternative =
    { $tv ->
        [t] { $state ->
            [shipped] Na página de seguimento da transportadora ainda podes escolher um ponto de recolha.
           *[other] Se precisares de ajuda com isto, pede para falar com uma pessoa.
        }
       *[v] { $state ->
            [shipped] Na página de seguimento da transportadora ainda pode escolher um ponto de recolha.
           *[other] Se precisar de ajuda com isto, peça para falar com uma pessoa.
        }
    }
