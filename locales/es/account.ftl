# Account: newsletter and closing the account.
newsletter-subscribe-confirm-buffer = Por ahora, esta dirección no recibe nuestro boletín.
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] Con este correo basta; no hace falta nada más.
       *[exchange] { $tv ->
            [t] A cambio de tu correo recibirás nuestras novedades.
           *[v] A cambio de su correo recibirá nuestras novedades.
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] ¿Suscribo { $email } al boletín?
        [neutral] ¿Quieres que suscriba { $email } a nuestro boletín?
       *[formal] ¿Me permite suscribir { $email } a nuestro boletín?
    }
newsletter-unsubscribe-confirm-buffer = En este momento, la suscripción está activa.
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] ¿Quito { $email } del boletín?
        [neutral] ¿Quieres que dé de baja { $email } de nuestro boletín?
       *[formal] ¿Me confirma que desea dar de baja { $email } de nuestro boletín?
    }
newsletter-subscribed-news =
    { $tv ->
        [t] A partir de ahora enviaremos nuestro boletín a { $email }. Puedes darte de baja en cualquier momento.
       *[v] A partir de ahora enviaremos nuestro boletín a { $email }. Puede darse de baja en cualquier momento.
    }
newsletter-unsubscribed-news =
    { $tv ->
        [t] Ya no recibirás nuestro boletín.
       *[v] Ya no recibirá nuestro boletín.
    }
deletion-confirm-buffer =
    { $tv ->
        [t] Puedo transmitir tu solicitud.
       *[v] Puedo transmitir su solicitud.
    }
deletion-confirm-next-step =
    { $formality ->
        [casual] ¿De verdad quieres cerrar tu cuenta? Se perderán los puntos y las direcciones guardadas.
        [neutral] ¿Confirmas que quieres cerrar tu cuenta? Se perderán los puntos y las direcciones guardadas.
       *[formal] ¿Me confirma que desea cerrar su cuenta? Se perderán los puntos y las direcciones guardadas.
    }
deletion-recorded-news =
    { $tv ->
        [t] Tu solicitud de cerrar la cuenta está registrada. Antes de borrar nada, te llegará un correo electrónico para confirmarla.
       *[v] Su solicitud de cerrar la cuenta está registrada. Antes de borrar nada, le llegará un correo electrónico para confirmarla.
    }
