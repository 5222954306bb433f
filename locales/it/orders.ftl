# Ordini: di chi sono, dove sono, modificarli e annullarli.
# $state di un ordine: processing, packed, shipped, delivered, cancelled, returned.
identify-needed-reason = Di un ordine posso parlare solo con chi lo ha fatto.
identify-needed-buffer =
    { $asking ->
        [fewest] Bastano due dati, non serve altro.
       *[exchange] { $tv ->
            [t] Con due dati posso dirti subito dov’è il tuo ordine e mostrarti la fattura.
           *[v] Con due dati posso dirle subito dov’è il suo ordine e mostrarle la fattura.
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] Se hai un account, trovi i tuoi ordini anche in “I miei ordini”.
           *[v] Se ha un account, trova i suoi ordini anche in “I miei ordini”.
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] Puoi mandarmi il numero d’ordine (tipo CO-123456) e l’e-mail con cui hai ordinato?
        [neutral] Inviami, per favore, il numero d’ordine (per esempio CO-123456) e l’indirizzo e-mail con cui hai ordinato.
       *[formal] Può indicarmi, per favore, il numero d’ordine (per esempio CO-123456) e l’indirizzo e-mail usato per l’ordine?
    }
identify-failed-news = Non trovo nessun ordine con questo numero e questo indirizzo e-mail.
identify-failed-reason = Entrambi devono corrispondere ai dati inseriti al momento dell’ordine.
identify-failed-alternative =
    { $tv ->
        [t] Ricontrolla il numero e l’e-mail e inviameli di nuovo, oppure chiedi di parlare con una persona.
       *[v] Può ricontrollare il numero e l’e-mail e inviarmeli di nuovo, oppure chiedere di parlare con una persona.
    }
order-choose-next-step =
    { $formality ->
        [casual] Di quale ordine parli?
        [neutral] Di quale ordine si tratta?
       *[formal] Può dirmi di quale ordine si tratta?
    }
order-not-found-news =
    { $tv ->
        [t] Non trovo l’ordine { $order } tra i tuoi ordini.
       *[v] Non trovo l’ordine { $order } tra i suoi ordini.
    }
order-not-found-reason = Forse c’è un errore nel numero, oppure l’ordine è stato fatto con un altro indirizzo e-mail.
order-not-found-alternative =
    { $tv ->
        [t] Controlla il numero nell’e-mail di conferma oppure chiedi di parlare con una persona.
       *[v] Può controllare il numero nell’e-mail di conferma oppure chiedere di parlare con una persona.
    }
no-orders-news =
    { $tv ->
        [t] Nel tuo account non c’è nessun ordine che corrisponda a questa richiesta.
       *[v] Nel suo account non c’è nessun ordine che corrisponda a questa richiesta.
    }
order-status-news =
    { $tv ->
        [t] { $state ->
            [processing] Il tuo ordine { $order } ({ $placed }) è in preparazione. Consegna prevista: { $expected } al più tardi.
            [packed] Il tuo ordine { $order } ({ $placed }) è imballato e sta per lasciare il nostro magazzino. Consegna prevista: { $expected } al più tardi.
            [shipped] Il tuo ordine { $order } è in viaggio con { $carrier }. Consegna prevista: { $expected } al più tardi.
            [delivered] Il tuo ordine { $order } è stato consegnato in data { $delivered }.
            [returned] Il tuo ordine { $order } è tornato da noi come reso.
           *[cancelled] Il tuo ordine { $order } è stato annullato.
        }
       *[v] { $state ->
            [processing] Il suo ordine { $order } ({ $placed }) è in preparazione. Consegna prevista: { $expected } al più tardi.
            [packed] Il suo ordine { $order } ({ $placed }) è imballato e sta per lasciare il nostro magazzino. Consegna prevista: { $expected } al più tardi.
            [shipped] Il suo ordine { $order } è in viaggio con { $carrier }. Consegna prevista: { $expected } al più tardi.
            [delivered] Il suo ordine { $order } è stato consegnato in data { $delivered }.
            [returned] Il suo ordine { $order } è tornato da noi come reso.
           *[cancelled] Il suo ordine { $order } è stato annullato.
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] Puoi seguire il pacco con il codice di tracciamento { $tracking }.
           *[v] Può seguire il pacco con il codice di tracciamento { $tracking }.
        }
        [delivered] { $tv ->
            [t] Se qualcosa non va, dimmelo pure.
           *[v] Se qualcosa non va, me lo dica pure.
        }
       *[other] { "" }
    }
cancel-confirm-buffer = Si può ancora fare.
cancel-confirm-next-step =
    { $formality ->
        [casual] Vuoi davvero che annulli l’ordine { $order } ({ $total })?
        [neutral] Vuoi che annulli l’ordine { $order } ({ $total })?
       *[formal] Mi conferma che desidera annullare l’ordine { $order } ({ $total })?
    }
order-cancelled-news =
    { $tv ->
        [t] L’ordine { $order } è stato annullato. Riavrai { $total } entro 5 giorni lavorativi, con lo stesso metodo con cui hai pagato.
       *[v] L’ordine { $order } è stato annullato. Le restituiamo { $total } entro 5 giorni lavorativi, con lo stesso metodo usato per il pagamento.
    }
cancel-refused-news = Purtroppo l’ordine { $order } non si può più annullare.
cancel-refused-reason =
    { $state ->
        [shipped] Il pacco ha già lasciato il nostro magazzino.
        [delivered] Il pacco è già stato consegnato.
        [returned] Il pacco è già tornato da noi come reso.
       *[cancelled] L’ordine è già stato annullato.
    }
cancel-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Non devi fare altro.
            [returned] Non devi fare altro.
           *[other] Puoi restituire gli articoli entro 30 giorni dalla consegna e riavere i tuoi soldi.
        }
       *[v] { $state ->
            [cancelled] Non deve fare altro.
            [returned] Non deve fare altro.
           *[other] Può restituire gli articoli entro 30 giorni dalla consegna e ottenere il rimborso.
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] Che cosa cambiamo nell’ordine { $order }? Dimmi l’articolo e come lo vuoi, per esempio in un’altra taglia o quantità.
        [neutral] Che cosa vuoi cambiare nell’ordine { $order }? Indicami l’articolo e come lo preferisci, per esempio in un’altra taglia o quantità.
       *[formal] Che cosa desidera cambiare nell’ordine { $order }? Mi indichi l’articolo e come lo preferisce, per esempio in un’altra taglia o quantità.
    }
change-ask-buffer = L’ordine si può ancora modificare.
change-recorded-news = La modifica all’ordine { $order } è annotata. Il magazzino la verifica prima di imballare, e la conferma arriva via e-mail.
change-refused-news = Purtroppo l’ordine { $order } non si può più modificare.
change-refused-reason = { too-late-reason }
too-late-reason =
    { $state ->
        [packed] Il pacco è già pronto per la spedizione.
        [shipped] Il pacco ha già lasciato il nostro magazzino.
        [delivered] Il pacco è già stato consegnato.
        [returned] Il pacco è già tornato da noi come reso.
       *[cancelled] L’ordine è stato annullato.
    }
change-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Se vuoi, puoi fare un nuovo ordine.
            [returned] Se vuoi, puoi fare un nuovo ordine.
           *[other] Appena l’articolo arriva, puoi cambiarlo o restituirlo.
        }
       *[v] { $state ->
            [cancelled] Se lo desidera, può fare un nuovo ordine.
            [returned] Se lo desidera, può fare un nuovo ordine.
           *[other] Appena l’articolo arriva, può cambiarlo o restituirlo.
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] Qual è l’indirizzo completo? Scrivimi in un solo messaggio nome, via e numero civico, CAP, città e Paese.
        [neutral] Inviami, per favore, l’indirizzo completo in un solo messaggio: nome, via e numero civico, CAP, città e Paese.
       *[formal] Può inviarmi, per favore, l’indirizzo completo in un solo messaggio? Mi servono nome, via e numero civico, CAP, città e Paese.
    }
address-ask-buffer = L’indirizzo posso inserirlo io.
address-confirm-next-step =
    { $formality ->
        [casual] Va bene così: { $address }?
        [neutral] Questo indirizzo è giusto: { $address }?
       *[formal] Mi conferma questo indirizzo: { $address }?
    }
address-confirm-buffer = Grazie.
address-changed-news = L’ordine { $order } andrà a questo indirizzo: { $address }.
address-saved-news =
    { $tv ->
        [t] Ho salvato questo indirizzo di consegna nel tuo account: { $address }.
       *[v] Questo indirizzo di consegna è stato salvato nel suo account: { $address }.
    }
address-refused-news = Purtroppo l’indirizzo dell’ordine { $order } non si può più cambiare.
address-refused-reason = { too-late-reason }
address-refused-alternative =
    { $state ->
        [shipped] { $tv ->
            [t] Con il link di tracciamento del corriere puoi ancora scegliere un punto di ritiro.
           *[v] Con il link di tracciamento del corriere può ancora scegliere un punto di ritiro.
        }
       *[other] { $tv ->
            [t] Se ti serve aiuto, chiedi pure di parlare con una persona.
           *[v] Se le serve aiuto, può chiedere di parlare con una persona.
        }
    }
