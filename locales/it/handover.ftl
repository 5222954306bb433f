# Persone: reclami, passaggio al team, ritorno.
complaint-received-empathy =
    { $formality ->
        [casual] Che rabbia, ti capisco.
        [neutral] Capisco quanto sia frustrante.
       *[formal] Comprendiamo quanto debba essere frustrante per lei.
    }
complaint-received-apology =
    { $formality ->
        [casual] Mi dispiace che qualcosa sia andato storto.
        [neutral] Mi dispiace molto che sia andata così.
       *[formal] Le chiediamo sinceramente scusa per quanto è successo.
    }
complaint-received-buffer = Grazie per avercelo detto apertamente: così possiamo rimediare.
complaint-received-news =
    { $complaint_route ->
        [senior] Un reclamo come questo va affidato a mani esperte: un responsabile del nostro team è pronto a occuparsene di persona.
        [mediated] { $tv ->
            [t] Una persona del nostro team può occuparsene per te e chiarire tutto con discrezione con chi è coinvolto.
           *[v] Una persona del nostro team può occuparsene per lei e chiarire tutto con discrezione con chi è coinvolto.
        }
       *[direct] { $authority ->
            [peer] Il modo più rapido per risolvere è parlarne con una persona del nostro team.
           *[institution] { $tv ->
                [t] Il nostro team reclami vorrebbe esaminare il caso con te.
               *[v] Il nostro team reclami vorrebbe esaminare il caso con lei.
            }
        }
    }
complaint-received-reason = { faq-opening-hours }
complaint-received-next-step =
    { $formality ->
        [casual] Vuoi che ti passi qualcuno?
        [neutral] Vuoi che ti metta in contatto con il team?
       *[formal] Desidera che la metta in contatto con il team?
    }
# $ticket: il numero della richiesta. $open: se in questo momento c’è qualcuno.
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] Ora subentra un responsabile del nostro team, che può leggere tutta la nostra conversazione.
           *[other] Ora subentra una persona del nostro team, che può leggere tutta la nostra conversazione.
        }
       *[no] In questo momento non c’è nessuno: il nostro team è presente dal lunedì al venerdì dalle 8:00 alle 20:00 e il sabato dalle 9:00 alle 16:00 (UTC). La richiesta è già in carico al team, con tutta la nostra conversazione.
    }
handoff-started-reason =
    { $open ->
        [yes] { faq-opening-hours }
       *[no] { "" }
    }
handoff-started-next-step =
    { $open ->
        [yes] Non serve ripetere nulla. Numero della richiesta: { $ticket }.
       *[no] La risposta arriverà qui in chat. Numero della richiesta: { $ticket }.
    }
handoff-started-closing =
    { $horizon ->
        [relational] Seguiremo la richiesta finché non sarà tutto risolto.
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] Rieccomi, sono l’assistente. Se ti serve altro, scrivimi.
        [neutral] Sono di nuovo io, l’assistente. Se ti serve altro, scrivimi pure.
       *[formal] L’assistente digitale è di nuovo a sua disposizione. Se ha bisogno di altro, mi scriva pure.
    }
satisfaction-asked-thanks = Grazie per aver parlato con noi.
satisfaction-asked-news = { handed-back-news }
satisfaction-asked-reason =
    { $tv ->
        [t] La tua opinione ci aiuta a migliorare.
       *[v] La sua opinione ci aiuta a migliorare.
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] Come valuti l’aiuto ricevuto, da 1 (per niente soddisfacente) a 5 (molto soddisfacente)?
        [neutral] Come valuti l’assistenza ricevuta, da 1 (per niente soddisfacente) a 5 (molto soddisfacente)?
       *[formal] Come valuta l’assistenza ricevuta, da 1 (per niente soddisfacente) a 5 (molto soddisfacente)?
    }
satisfaction-thanks-news =
    { $score ->
        [low] Grazie per la sincerità. Ne faremo tesoro.
       *[high] Grazie per la risposta!
    }
