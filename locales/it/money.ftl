# Soldi: fatture e rimborsi.
invoice-found-news = Ecco la fattura { $invoice } per l’ordine { $order }: data { $issued }, totale { $total }.
invoice-found-next-step =
    { $tv ->
        [t] Puoi aprirla e salvarla con il pulsante qui sotto.
       *[v] Può aprirla e salvarla con il pulsante qui sotto.
    }
invoice-missing-news = Per l’ordine { $order } non c’è ancora una fattura. Viene emessa quando il pacco lascia il nostro magazzino e arriva via e-mail.
refund-confirm-buffer = Si può fare.
refund-confirm-next-step =
    { $formality ->
        [casual] Faccio partire il reso e il rimborso di { $amount } per l’ordine { $order }?
        [neutral] Vuoi che avvii il reso e il rimborso di { $amount } per l’ordine { $order }?
       *[formal] Mi conferma che desidera restituire l’ordine { $order } e ricevere un rimborso di { $amount }?
    }
refund-started-news =
    { $tv ->
        [t] Ho avviato il rimborso di { $amount } per l’ordine { $order }. Rimanda gli articoli con l’etichetta di reso che trovi in “I miei ordini”: riavrai i soldi entro 5 giorni lavorativi dal loro arrivo, con lo stesso metodo con cui hai pagato.
       *[v] Il rimborso di { $amount } per l’ordine { $order } è stato avviato. La preghiamo di rimandare gli articoli con l’etichetta di reso disponibile in “I miei ordini”: le restituiamo i soldi entro 5 giorni lavorativi dal loro arrivo, con lo stesso metodo usato per il pagamento.
    }
refund-refused-thanks =
    { $formality ->
        [casual] Grazie per avermelo chiesto.
        [neutral] Grazie per averci chiesto del rimborso.
       *[formal] La ringraziamo per averci scritto riguardo al rimborso.
    }
refund-refused-empathy =
    { $formality ->
        [casual] Lo so, non è una bella notizia.
        [neutral] So che speravi in un’altra risposta.
       *[formal] Comprendiamo la sua delusione.
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] Per questo, purtroppo, non posso rimborsarti l’ordine { $order }.
            [neutral] Per questo, purtroppo, non possiamo rimborsarti l’ordine { $order }.
           *[formal] Per questo motivo, purtroppo, non possiamo rimborsarle l’ordine { $order }.
        }
       *[direct] { $formality ->
            [casual] Non posso rimborsarti l’ordine { $order }.
            [neutral] Purtroppo non possiamo rimborsarti l’ordine { $order }.
           *[formal] Purtroppo non possiamo rimborsarle l’ordine { $order }.
        }
    }
# $reason: period (il termine è scaduto), undelivered, refunded (già rimborsato), cancelled (i soldi sono in arrivo)
refund-refused-reason =
    { $reason ->
        [period] La consegna è avvenuta in data { $delivered } e i 30 giorni per il reso sono passati (ultimo giorno utile: { $deadline }).
        [undelivered] L’ordine non è ancora stato consegnato: il rimborso può partire solo dopo l’arrivo.
        [refunded] Per questo ordine è già stato avviato un rimborso.
       *[cancelled] L’ordine è stato annullato e i soldi sono già in arrivo.
    }
refund-refused-alternative =
    { $reason ->
        [period] { $tv ->
            [t] Se l’articolo ha un difetto, vale ancora la garanzia di due anni: una persona del nostro team lo valuta volentieri con te.
           *[v] Se l’articolo ha un difetto, vale ancora la garanzia di due anni: una persona del nostro team lo valuta volentieri con lei.
        }
        [undelivered] { $tv ->
            [t] Puoi rifiutare il pacco oppure scrivermi di nuovo quando sarà arrivato.
           *[v] Può rifiutare il pacco oppure scrivermi di nuovo quando sarà arrivato.
        }
       *[other] { $tv ->
            [t] Puoi chiedermi quando vuoi a che punto è il rimborso.
           *[v] Può chiedermi in qualsiasi momento a che punto è il rimborso.
        }
    }
# $state: requested, approved, paid, refused
refund-status-news =
    { $state ->
        [requested] Il rimborso di { $amount } per l’ordine { $order } è aperto: aspettiamo l’arrivo del reso.
        [approved] Il rimborso di { $amount } per l’ordine { $order } è approvato e verrà pagato entro 5 giorni lavorativi.
        [paid] Il rimborso di { $amount } per l’ordine { $order } è stato pagato in data { $paid }.
       *[refused] Il rimborso per l’ordine { $order } non è stato accettato.
    }
refund-none-news =
    { $tv ->
        [t] Nel tuo account non vedo rimborsi.
       *[v] Nel suo account non vedo rimborsi.
    }
refund-none-alternative =
    { $tv ->
        [t] Puoi avviare un reso da “I miei ordini” > “Reso”.
       *[v] Può avviare un reso da “I miei ordini” > “Reso”.
    }
refund-none-next-step =
    { $tv ->
        [t] Se vuoi restituire qualcosa, dimmi pure di quale ordine si tratta.
       *[v] Se desidera restituire qualcosa, mi dica pure di quale ordine si tratta.
    }
