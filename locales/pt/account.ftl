# Conta: newsletter e encerramento da conta.
newsletter-subscribe-confirm-buffer = No momento, este e-mail não recebe a nossa newsletter.
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] Este e-mail basta, mais nada.
       *[exchange] { $tv ->
            [t] Em troca do e-mail, você recebe as nossas novidades.
           *[v] Em troca do e-mail, enviamos as nossas novidades.
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] Quer que eu cadastre { $email } na newsletter?
        [neutral] Você quer que eu inscreva { $email } na nossa newsletter?
       *[formal] Podemos inscrever { $email } na nossa newsletter?
    }
newsletter-unsubscribe-confirm-buffer = Este e-mail está inscrito no momento.
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] Quer que eu tire { $email } da newsletter?
        [neutral] Você quer que eu cancele a inscrição de { $email } na nossa newsletter?
       *[formal] Confirma o cancelamento da inscrição de { $email } na nossa newsletter?
    }
newsletter-subscribed-news =
    { $tv ->
        [t] A partir de agora, a nossa newsletter vai para { $email }. Você pode cancelar quando quiser.
       *[v] A partir de agora, a nossa newsletter será enviada para { $email }. É possível cancelar a inscrição a qualquer momento.
    }
newsletter-unsubscribed-news =
    { $formality ->
        [casual] Pronto, você não recebe mais a nossa newsletter.
        [neutral] Você não vai mais receber a nossa newsletter.
       *[formal] A inscrição na nossa newsletter foi cancelada.
    }
deletion-confirm-buffer =
    { $tv ->
        [t] Posso encaminhar isso para você.
       *[v] Posso encaminhar a sua solicitação.
    }
deletion-confirm-next-step =
    { $formality ->
        [casual] Quer mesmo encerrar a sua conta? Os pontos e os endereços salvos vão ser perdidos.
        [neutral] Você quer mesmo encerrar a sua conta? Os pontos e os endereços salvos serão perdidos.
       *[formal] Confirma que deseja encerrar a sua conta? Os pontos e os endereços salvos serão perdidos.
    }
deletion-recorded-news =
    { $tv ->
        [t] Registrei o seu pedido para encerrar a conta. Antes de apagarmos qualquer coisa, você recebe um e-mail para confirmar.
       *[v] O seu pedido de encerramento da conta foi registrado. Antes que algo seja apagado, enviaremos um e-mail de confirmação.
    }
