# Argentina: vos con sus formas (querés, podés), y newsletter.
newsletter-subscribe-confirm-buffer = Por ahora, esta dirección no recibe nuestro newsletter.
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] Con este mail alcanza; no hace falta nada más.
       *[exchange] { $tv ->
            [t] A cambio de tu mail vas a recibir nuestras novedades.
           *[v] A cambio de su correo recibirá nuestras novedades.
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] ¿Suscribo { $email } al newsletter?
        [neutral] ¿Querés que suscriba { $email } a nuestro newsletter?
       *[formal] ¿Me permite suscribir { $email } a nuestro newsletter?
    }
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] ¿Saco { $email } del newsletter?
        [neutral] ¿Querés que dé de baja { $email } de nuestro newsletter?
       *[formal] ¿Me permite dar de baja { $email } de nuestro newsletter?
    }
newsletter-subscribed-news =
    { $tv ->
        [t] Desde ahora mandamos nuestro newsletter a { $email }. Podés darte de baja cuando quieras.
       *[v] Desde ahora enviamos nuestro newsletter a { $email }. Puede darse de baja en cualquier momento.
    }
newsletter-unsubscribed-news =
    { $tv ->
        [t] Ya no vas a recibir nuestro newsletter.
       *[v] Ya no recibirá nuestro newsletter.
    }
deletion-confirm-buffer =
    { $tv ->
        [t] Puedo pasar tu pedido de baja.
       *[v] Puedo transmitir su solicitud.
    }
deletion-confirm-next-step =
    { $formality ->
        [casual] ¿De verdad querés cerrar tu cuenta? Se pierden los puntos y las direcciones guardadas.
        [neutral] ¿Confirmás que querés cerrar tu cuenta? Se van a perder los puntos y las direcciones guardadas.
       *[formal] ¿Me confirma que desea cerrar su cuenta? Se perderán los puntos y las direcciones guardadas.
    }
deletion-recorded-news =
    { $tv ->
        [t] Tu pedido de cerrar la cuenta quedó registrado. Antes de borrar nada, te va a llegar un mail para confirmarlo.
       *[v] Su solicitud de cerrar la cuenta está registrada. Antes de borrar nada, le llegará un correo electrónico para confirmarla.
    }
