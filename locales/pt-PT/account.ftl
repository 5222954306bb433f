# Portugal.
newsletter-subscribe-confirm-buffer = Neste momento, este endereço de e-mail não recebe a nossa newsletter.
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] Este endereço basta, mais nada.
       *[exchange] { $tv ->
            [t] Em troca do endereço recebes as nossas novidades por e-mail.
           *[v] Em troca do endereço recebe as nossas novidades por e-mail.
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] Queres que inscreva { $email } na newsletter?
        [neutral] Queres que inscreva { $email } na nossa newsletter?
       *[formal] Confirma que pretende inscrever { $email } na nossa newsletter?
    }
newsletter-unsubscribe-confirm-buffer = Neste momento, este endereço de e-mail está inscrito.
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] Queres que tire { $email } da newsletter?
        [neutral] Queres que cancele a subscrição de { $email }?
       *[formal] Confirma que pretende cancelar a subscrição de { $email }?
    }
newsletter-subscribed-news =
    { $tv ->
        [t] A partir de agora, a nossa newsletter segue para { $email }. Podes cancelar a subscrição quando quiseres.
       *[v] A partir de agora, a nossa newsletter segue para { $email }. Pode cancelar a subscrição quando quiser.
    }
newsletter-unsubscribed-news =
    { $tv ->
        [t] Já não vais receber a nossa newsletter.
       *[v] Deixará de receber a nossa newsletter.
    }
deletion-confirm-buffer =
    { $tv ->
        [t] Posso encaminhar o teu pedido.
       *[v] Posso encaminhar o seu pedido.
    }
deletion-confirm-next-step =
    { $tv ->
        [t] Queres mesmo fechar a tua conta? Vais perder os pontos e as moradas guardadas.
       *[v] Confirma que pretende fechar a sua conta? Os pontos e as moradas guardadas serão perdidos.
    }
deletion-recorded-news =
    { $tv ->
        [t] Registei o teu pedido para fechar a conta. Antes de apagarmos seja o que for, recebes um e-mail para confirmares.
       *[v] O seu pedido para fechar a conta ficou registado. Antes de apagarmos seja o que for, receberá um e-mail para confirmar.
    }
