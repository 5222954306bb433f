# Le risposte alle domande frequenti: solo l’informazione; saluti, grazie e chiusura vengono dalle altre frasi.

# Ordinare e pagare
faq-check-cancellation-fee =
    { $tv ->
        [t] Annullare è gratuito finché il pacco non è stato spedito. Dopo puoi restituire gli articoli: anche in questo caso non c’è nessuna penale.
       *[v] Annullare è gratuito finché il pacco non è stato spedito. Dopo può restituire gli articoli: anche in questo caso non c’è nessuna penale.
    }
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $tv ->
            [t] Puoi pagare con bonifico, senza carta. Accettiamo anche carte (Visa, Mastercard o American Express), PayPal, Apple Pay e Google Pay. I metodi abituali nel tuo Paese compaiono alla cassa.
           *[v] Può pagare con bonifico, senza carta. Accettiamo anche carte (Visa, Mastercard o American Express), PayPal, Apple Pay e Google Pay. I metodi abituali nel suo Paese compaiono alla cassa.
        }
       *[usual] { $tv ->
            [t] Puoi pagare con carta (Visa, Mastercard o American Express), PayPal, Apple Pay, Google Pay o bonifico. I metodi abituali nel tuo Paese compaiono alla cassa.
           *[v] Può pagare con carta (Visa, Mastercard o American Express), PayPal, Apple Pay, Google Pay o bonifico. I metodi abituali nel suo Paese compaiono alla cassa.
        }
    }
faq-check-refund-policy =
    { $tv ->
        [t] Hai 30 giorni dalla consegna per restituire gli articoli, non usati e con l’etichetta. Ti rimborsiamo con lo stesso metodo con cui hai pagato, entro 5 giorni lavorativi dall’arrivo del reso.
       *[v] Ha 30 giorni dalla consegna per restituire gli articoli, non usati e con l’etichetta. Il rimborso avviene con lo stesso metodo usato per il pagamento, entro 5 giorni lavorativi dall’arrivo del reso.
    }
faq-payment-issue =
    { $tv ->
        [t] Controlla i dati e il limite della carta oppure prova un altro metodo: l’ordine è valido solo quando il pagamento è confermato. Se il doppio addebito è solo un importo prenotato, si sblocca da solo in 3-5 giorni lavorativi. Se non si tratta di questo, lo verifica una persona del nostro team.
       *[v] La preghiamo di controllare i dati e il limite della carta o di provare un altro metodo: l’ordine è valido solo quando il pagamento è confermato. Se il doppio addebito è solo un importo prenotato, si sblocca da solo in 3-5 giorni lavorativi. In tutti gli altri casi lo verifica una persona del nostro team.
    }
faq-place-order =
    { $tv ->
        [t] Metti l’articolo nel carrello, vai su “Alla cassa”, scegli indirizzo, consegna e pagamento e clicca su “Acquista ora”. La conferma arriva via e-mail.
       *[v] Basta mettere l’articolo nel carrello, andare su “Alla cassa”, scegliere indirizzo, consegna e pagamento e cliccare su “Acquista ora”. La conferma arriva via e-mail.
    }
faq-installments =
    { $tv ->
        [t] Puoi pagare in tre rate senza interessi con il nostro partner di pagamento, se l’opzione compare alla cassa.
       *[v] Può pagare in tre rate senza interessi con il nostro partner di pagamento, se l’opzione compare alla cassa.
    }
faq-card-security = I dati della carta arrivano in forma cifrata al fornitore del servizio di pagamento. Noi non vediamo mai il numero completo.
faq-discount-code =
    { $tv ->
        [t] Inserisci il codice nel carrello prima di pagare. Vale un solo codice per ordine e non si può aggiungere dopo.
       *[v] Il codice va inserito nel carrello prima di pagare. Vale un solo codice per ordine e non si può aggiungere dopo.
    }
faq-price-adjustment =
    { $tv ->
        [t] Se il prezzo scende entro 7 giorni dal tuo ordine, chiedicelo e ti rimborsiamo la differenza.
       *[v] Se il prezzo scende entro 7 giorni dall’ordine, su richiesta le rimborsiamo la differenza.
    }
faq-gift-card = Le carte regalo vanno da 10 a 500 nella valuta che il negozio usa nel Paese di chi acquista e arrivano subito via e-mail. Valgono tre anni e non si possono convertire in denaro.
faq-gift-wrapping =
    { $tv ->
        [t] Per ogni articolo puoi scegliere la confezione regalo nel carrello. Puoi aggiungere un biglietto con un testo fino a 200 caratteri, e nel pacco non ci sono prezzi.
       *[v] Per ogni articolo può scegliere la confezione regalo nel carrello. Può aggiungere un biglietto con un testo fino a 200 caratteri, e nel pacco non ci sono prezzi.
    }
faq-tax-invoice =
    { $tv ->
        [t] Inserisci la ragione sociale e la partita IVA prima di ordinare. Una correzione è possibile entro 14 giorni.
       *[v] La ragione sociale e la partita IVA vanno inserite prima di ordinare. Una correzione è possibile entro 14 giorni.
    }

# Consegna
faq-delivery-options =
    { $tv ->
        [t] Puoi scegliere tra consegna standard, express (arriva il giorno lavorativo successivo se ordini prima delle 14:00) e punto di ritiro. Il prezzo lo vedi alla cassa, prima di pagare.
       *[v] Può scegliere tra consegna standard, express (arriva il giorno lavorativo successivo se ordina prima delle 14:00) e punto di ritiro. Il prezzo è indicato alla cassa, prima del pagamento.
    }
faq-delivery-period = La consegna standard richiede da 2 a 4 giorni lavorativi, quella express arriva il giorno lavorativo successivo. All’estero ci vogliono da 5 a 8 giorni lavorativi.
faq-international-shipping = Spediamo in 40 Paesi; l’elenco è alla cassa. La consegna richiede da 5 a 8 giorni lavorativi.
faq-customs-duties = All’interno dell’UE non ci sono dazi. Altrove possono aggiungersi dazi e imposte: se li conosciamo, compaiono alla cassa, e si pagano al corriere.
faq-change-delivery-date =
    { $tv ->
        [t] Puoi cambiare il giorno dal link di tracciamento del corriere fino alla sera prima.
       *[v] Può cambiare il giorno dal link di tracciamento del corriere fino alla sera prima.
    }
faq-pickup-point =
    { $tv ->
        [t] Il pacco resta al punto di ritiro per 7 giorni. Per ritirarlo porta un documento d’identità e il codice che trovi nell’e-mail.
       *[v] Il pacco resta al punto di ritiro per 7 giorni. Per ritirarlo servono un documento d’identità e il codice ricevuto via e-mail.
    }
faq-delivery-attempt-failed = Il corriere fa un altro tentativo. Se non va a buon fine, il pacco viene portato al punto di ritiro più vicino.
faq-partial-delivery =
    { $tv ->
        [t] Gli articoli partono appena sono pronti. La spedizione la paghi una volta sola.
       *[v] Gli articoli partono appena sono pronti. La spedizione si paga una volta sola.
    }
faq-lost-parcel =
    { $tv ->
        [t] Se il tracciamento è fermo da 7 giorni, facciamo cercare il pacco al corriere. Se dopo altri 5 giorni lavorativi non si trova, ti mandiamo un sostituto o ti rimborsiamo.
       *[v] Se il tracciamento è fermo da 7 giorni, facciamo cercare il pacco al corriere. Se dopo altri 5 giorni lavorativi non si trova, le inviamo un sostituto o la rimborsiamo.
    }
faq-delivered-not-received =
    { $tv ->
        [t] Chiedi prima ai vicini e controlla il punto di ritiro e la cassetta della posta. Se dopo 2 giorni il pacco non si trova, chiediamo al corriere la prova di consegna.
       *[v] Per prima cosa le consigliamo di chiedere ai vicini e di controllare il punto di ritiro e la cassetta della posta. Se dopo 2 giorni il pacco non si trova, chiediamo al corriere la prova di consegna.
    }

# Quando c’è qualcosa che non va
faq-damaged-item =
    { $tv ->
        [t] Mandaci una foto entro 14 giorni, qui in chat o via e-mail. Ti inviamo un sostituto o ti rimborsiamo, e il reso è gratuito.
       *[v] La preghiamo di inviarci una foto entro 14 giorni, qui in chat o via e-mail. Le inviamo un sostituto o la rimborsiamo, e il reso è gratuito.
    }
faq-wrong-item =
    { $tv ->
        [t] Veniamo a ritirare gratis l’articolo sbagliato e ti mandiamo subito quello giusto.
       *[v] Ritiriamo gratuitamente l’articolo sbagliato e le inviamo subito quello giusto.
    }
faq-missing-item =
    { $tv ->
        [t] Gli ordini grandi a volte arrivano in più pacchi: dai prima un’occhiata all’e-mail di spedizione. Se dopo 3 giorni l’articolo manca ancora, te lo rispediamo o te lo rimborsiamo.
       *[v] Gli ordini grandi a volte arrivano in più pacchi: le consigliamo di controllare l’e-mail di spedizione. Se dopo 3 giorni l’articolo manca ancora, glielo rispediamo o glielo rimborsiamo.
    }
faq-warranty = C’è una garanzia di due anni sui difetti di fabbricazione. Come prova d’acquisto basta il numero d’ordine.

# Resi e cambi
faq-return-how =
    { $tv ->
        [t] Vai su “I miei ordini” > “Reso”, poi stampa l’etichetta o mostra il codice QR al punto di consegna.
       *[v] In “I miei ordini” > “Reso” può stampare l’etichetta oppure mostrare il codice QR al punto di consegna.
    }
faq-return-period =
    { $tv ->
        [t] Hai 30 giorni dalla consegna per restituire un articolo.
       *[v] Ha 30 giorni dalla consegna per restituire un articolo.
    }
faq-return-cost =
    { $tv ->
        [t] Il reso è gratuito nell’UE, nel Regno Unito e negli USA. Dagli altri Paesi la spedizione del reso la paghi tu.
       *[v] Il reso è gratuito nell’UE, nel Regno Unito e negli USA. Dagli altri Paesi la spedizione del reso è a carico del cliente.
    }
faq-exchange-size =
    { $tv ->
        [t] Puoi fare il reso e ordinare di nuovo oppure usare “Cambio taglia” nel tuo account, se la taglia è disponibile. Quella nuova parte appena il tuo reso viene registrato.
       *[v] Può fare il reso e ordinare di nuovo oppure usare “Cambio taglia” nel suo account, se la taglia è disponibile. Quella nuova parte appena il reso viene registrato.
    }

# Gli articoli
faq-out-of-stock =
    { $tv ->
        [t] Clicca su “Avviso disponibilità” nella pagina del prodotto: riceverai un’e-mail appena torna disponibile.
       *[v] Nella pagina del prodotto può cliccare su “Avviso disponibilità”: le inviamo un’e-mail appena l’articolo torna disponibile.
    }
faq-size-guide =
    { $tv ->
        [t] In ogni pagina prodotto trovi la tabella delle taglie e, accanto, i commenti dei clienti sulla vestibilità. Se sei tra due taglie, prendi la più grande.
       *[v] In ogni pagina prodotto può consultare la tabella delle taglie e, accanto, i commenti dei clienti sulla vestibilità. Tra due taglie, le consigliamo la più grande.
    }
faq-product-care =
    { $tv ->
        [t] Le istruzioni di lavaggio le trovi sull’etichetta cucita all’interno e nella pagina del prodotto, alla voce “Cura”.
       *[v] Le istruzioni di lavaggio sono sull’etichetta cucita all’interno e nella pagina del prodotto, alla voce “Cura”.
    }
faq-review =
    { $tv ->
        [t] Dopo la consegna puoi scrivere una recensione nella pagina del prodotto o in “I miei ordini” > “Nuova recensione”. Pubblichiamo anche quelle critiche.
       *[v] Dopo la consegna può scrivere una recensione nella pagina del prodotto o in “I miei ordini” > “Nuova recensione”. Pubblichiamo anche quelle critiche.
    }
faq-sustainability = I nostri pacchi sono senza plastica e i resi vengono rivenduti. Il rapporto sul clima è sul nostro sito.

# L’account
faq-create-account =
    { $asking ->
        [fewest] { $tv ->
            [t] Non serve un account: puoi ordinare come ospite. Se lo vuoi, clicca su “Accesso” in alto a destra e poi su “Nuovo account”, inserisci e-mail, nome e password e conferma con il link che arriva via e-mail.
           *[v] Non serve un account: può ordinare come ospite. Se lo desidera, dopo un clic su “Accesso” in alto a destra e poi su “Nuovo account”, può inserire e-mail, nome e password e confermare con il link che arriva via e-mail.
        }
       *[usual] { $tv ->
            [t] Clicca su “Accesso” in alto a destra e poi su “Nuovo account”, inserisci e-mail, nome e password e conferma con il link che arriva via e-mail. Puoi anche ordinare come ospite, senza account.
           *[v] Dopo un clic su “Accesso” in alto a destra e poi su “Nuovo account”, può inserire e-mail, nome e password e confermare con il link che arriva via e-mail. Può anche ordinare come ospite, senza account.
        }
    }{ account-offer }
account-offer =
    { $offer ->
        [family] { " " }Con un account famiglia, fino a cinque persone condividono la rubrica e i punti.
        [personal] { $tv ->
            [t] { " " }Con il tuo account raccogli punti a ogni ordine.
           *[v] { " " }Con il suo account raccoglie punti a ogni ordine.
        }
       *[none] { "" }
    }
faq-edit-account =
    { $tv ->
        [t] Puoi cambiare nome, e-mail e telefono in “Il mio account” > “Dati personali”. Se cambi l’e-mail, devi confermare quella nuova con un link.
       *[v] Può cambiare nome, e-mail e telefono in “Il mio account” > “Dati personali”. Se cambia l’e-mail, deve confermare quella nuova con un link.
    }
faq-recover-password =
    { $tv ->
        [t] Vai su “Accesso” > “Password dimenticata”: riceverai via e-mail un link valido per un’ora. Guarda anche nella posta indesiderata.
       *[v] Da “Accesso” > “Password dimenticata” può richiedere via e-mail un link valido per un’ora. Le consigliamo di guardare anche nella posta indesiderata.
    }
faq-registration-problems =
    { $tv ->
        [t] Cerca l’e-mail di conferma nella posta indesiderata. Ogni indirizzo può avere un solo account e la password deve avere almeno 10 caratteri. Se ancora non funziona, una persona del nostro team te lo attiva.
       *[v] L’e-mail di conferma potrebbe essere nella posta indesiderata. Ogni indirizzo può avere un solo account e la password deve avere almeno 10 caratteri. Se ancora non funziona, una persona del nostro team glielo attiva.
    }
faq-switch-account =
    { $tv ->
        [t] Ci sono account privati, famiglia e aziendali: puoi cambiare in “Il mio account” > “Tipo di account”, e ordini e punti restano tuoi. Per usare un altro accesso, prima esci da questo.
       *[v] Ci sono account privati, famiglia e aziendali: può cambiare in “Il mio account” > “Tipo di account”, e ordini e punti vengono trasferiti. Per usare un altro accesso, prima deve uscire da questo.
    }
faq-loyalty-points =
    { $tv ->
        [t] Per ogni euro speso (o unità della valuta in cui paghi) ricevi un punto, e 100 punti valgono 5 nel tuo prossimo ordine. I punti scadono dopo 24 mesi.
       *[v] Per ogni euro speso (o unità della valuta in cui paga) riceve un punto, e 100 punti valgono 5 nel prossimo ordine. I punti scadono dopo 24 mesi.
    }{ points-offer }
points-offer =
    { $offer ->
        [family] { " " }Con un account famiglia, i punti si raccolgono tutti insieme.
       *[other] { "" }
    }
faq-family-account = Con l’account famiglia, fino a cinque persone condividono la rubrica degli indirizzi e i punti. Il titolare invita gli altri via e-mail.
faq-business-account =
    { $tv ->
        [t] Con l’account aziendale puoi pagare su fattura entro 14 giorni (dopo una verifica), avere più utenti e la tua partita IVA in fattura.
       *[v] Con l’account aziendale può pagare su fattura entro 14 giorni (dopo una verifica), avere più utenti e la partita IVA in fattura.
    }
faq-data-privacy =
    { $tv ->
        [t] Usiamo solo i dati che servono per un ordine e non li vendiamo. Puoi chiederne una copia o la cancellazione in “Il mio account” > “Privacy”.
       *[v] Usiamo solo i dati che servono per un ordine e non li vendiamo. Può chiederne una copia o la cancellazione in “Il mio account” > “Privacy”.
    }
faq-unsubscribe-messages =
    { $tv ->
        [t] Per non ricevere più i nostri messaggi, usa il link in fondo a ogni e-mail o vai in “Il mio account” > “Messaggi”.
       *[v] Per non ricevere più i nostri messaggi, può usare il link in fondo a ogni e-mail o andare in “Il mio account” > “Messaggi”.
    }

# Come raggiungerci
faq-contact-customer-service =
    { $tv ->
        [t] Questa chat è sempre aperta. Le persone del nostro team ci sono dal lunedì al venerdì dalle 8:00 alle 20:00 e il sabato dalle 9:00 alle 16:00 (ora del negozio, UTC); puoi anche scrivere a help@comity.example.
       *[v] Questa chat è sempre aperta. Le persone del nostro team sono presenti dal lunedì al venerdì dalle 8:00 alle 20:00 e il sabato dalle 9:00 alle 16:00 (ora del negozio, UTC); può anche scrivere a help@comity.example.
    }
faq-opening-hours = Le persone del nostro team sono presenti dal lunedì al venerdì dalle 8:00 alle 20:00 e il sabato dalle 9:00 alle 16:00 (ora del negozio, UTC).
faq-accessibility =
    { $tv ->
        [t] Il nostro negozio funziona con gli screen reader e con la sola tastiera. Se preferisci ordinare per telefono, chiedi qui di parlare con una persona.
       *[v] Il nostro negozio funziona con gli screen reader e con la sola tastiera. Se preferisce ordinare per telefono, può chiedere qui di parlare con una persona.
    }
