# Account: newsletter e chiusura.
newsletter-subscribe-confirm-buffer = Al momento questo indirizzo non riceve la nostra newsletter.
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] Basta questo indirizzo, non serve altro.
       *[exchange] { $tv ->
            [t] In cambio del tuo indirizzo ricevi le nostre novità via e-mail.
           *[v] In cambio del suo indirizzo riceve le nostre novità via e-mail.
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] Iscrivo { $email } alla newsletter?
        [neutral] Vuoi che iscriva { $email } alla nostra newsletter?
       *[formal] Desidera che iscriva { $email } alla nostra newsletter?
    }
newsletter-unsubscribe-confirm-buffer = Al momento questo indirizzo è iscritto.
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] Tolgo { $email } dalla newsletter?
        [neutral] Vuoi che tolga { $email } dalla nostra newsletter?
       *[formal] Desidera che tolga { $email } dalla nostra newsletter?
    }
newsletter-subscribed-news =
    { $tv ->
        [t] La nostra newsletter arriverà a { $email }. Puoi annullare l’iscrizione quando vuoi.
       *[v] La nostra newsletter arriverà a { $email }. Può annullare l’iscrizione in qualsiasi momento.
    }
newsletter-unsubscribed-news =
    { $tv ->
        [t] Fatto, non riceverai più la nostra newsletter.
       *[v] Fatto, non le invieremo più la nostra newsletter.
    }
deletion-confirm-buffer = Posso inoltrare io la richiesta.
deletion-confirm-next-step =
    { $formality ->
        [casual] Vuoi davvero chiudere l’account? Punti e indirizzi salvati andranno persi.
        [neutral] Vuoi davvero chiudere il tuo account? I punti e gli indirizzi salvati andranno persi.
       *[formal] Mi conferma che desidera chiudere l’account? I punti e gli indirizzi salvati andranno persi.
    }
deletion-recorded-news =
    { $tv ->
        [t] Ho registrato la richiesta di chiudere il tuo account. Prima che venga cancellato qualcosa, riceverai un’e-mail per confermare.
       *[v] La richiesta di chiudere l’account è stata registrata. Prima che venga cancellato qualcosa, le invieremo un’e-mail per la conferma.
    }
