# Conversazione: saluto, incomprensioni, lingua e tono.
greeting-salutation =
    { $tv ->
        [t] { $named ->
            [yes] Ciao { $name }!
           *[no] Ciao!
        }
       *[v] { $named ->
            [yes] Buongiorno, { $name }.
           *[no] Buongiorno.
        }
    }
greeting-news =
    { $formality ->
        [casual] Sono l’assistente di { -shop }.
        [neutral] Sono l’assistente digitale di { -shop }.
       *[formal] Le risponde l’assistente digitale di { -shop }.
    }
greeting-next-step =
    { $formality ->
        [casual] Che cosa posso fare per te?
        [neutral] Come posso aiutarti?
       *[formal] Come posso aiutarla?
    }
greeting-alternative =
    { $formality ->
        [casual] Preferisci parlare con una persona? Basta dirlo.
        [neutral] Se preferisci parlare con una persona, basta dirlo.
       *[formal] Se preferisce parlare con una persona, basta dirlo.
    }
goodbye-news =
    { $formality ->
        [casual] Ciao, a presto!
        [neutral] Ciao e buona giornata!
       *[formal] Arrivederci e grazie per aver scelto { -shop }.
    }
thanks-received-news =
    { $formality ->
        [casual] Figurati!
        [neutral] Di niente, è un piacere!
       *[formal] Prego, è stato un piacere.
    }
clarify-apology =
    { $formality ->
        [casual] Scusa, non ho capito bene.
        [neutral] Scusami, non so se ho capito bene.
       *[formal] Mi scusi, non so se ho capito bene.
    }
clarify-news = Vorrei capire bene di che cosa si tratta.
clarify-next-step =
    { $choices ->
        [yes] È uno di questi argomenti?
       *[no] { $tv ->
            [t] Puoi dirmelo con altre parole?
           *[v] Potrebbe dirmelo con altre parole?
        }
    }
person-offered-apology =
    { $formality ->
        [casual] Scusa, continuo a non capire.
        [neutral] Mi dispiace, non ho ancora capito.
       *[formal] Mi scusi, non ho ancora compreso la richiesta.
    }
person-offered-news = Da qui può occuparsene una persona del nostro team.
person-offered-next-step =
    { $formality ->
        [casual] Vuoi che ti passi qualcuno?
        [neutral] Vuoi che ti metta in contatto con una persona?
       *[formal] Desidera che la metta in contatto con una persona del nostro team?
    }
nothing-pending-news =
    { $formality ->
        [casual] Certo. Di che si tratta?
        [neutral] Va bene. Come posso aiutarti?
       *[formal] Certamente. Come posso aiutarla?
    }
nothing-changed-news =
    { $formality ->
        [casual] Ok, lascio tutto com’è.
        [neutral] Va bene, resta tutto com’è.
       *[formal] D’accordo, non è stato modificato nulla.
    }
language-changed-news =
    { $formality ->
        [casual] Certo, andiamo avanti in italiano.
        [neutral] Certo, continuiamo in italiano.
       *[formal] Certamente, proseguiamo in italiano.
    }
language-asked-news =
    { $tv ->
        [t] In che lingua vuoi continuare?
       *[v] In quale lingua desidera proseguire?
    }
# $requested: la lingua richiesta; $languages: quelle che parliamo, in elenco. Sono nomi in italiano.
language-unsupported-news =
    { $requested ->
        [unknown] Purtroppo non parlo ancora questa lingua. Parlo { $languages }.
       *[other] Purtroppo non parlo ancora { $requested }. Parlo { $languages }.
    } { $tv ->
        [t] Puoi anche chiedere in qualsiasi momento di parlare con una persona.
       *[v] Può anche chiedere in qualsiasi momento di parlare con una persona.
    }
formality-changed-news =
    { $formality ->
        [casual] Certo, diamoci del tu.
        [neutral] Volentieri, d’ora in poi ti do del tu.
       *[formal] Certamente, d’ora in poi le do del lei.
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] Va bene, { $name }!
           *[no] Va bene!
        }
        [neutral] { $named ->
            [yes] Volentieri, { $name }, d’ora in poi ti chiamo così.
           *[no] Volentieri, d’ora in poi ti chiamo così.
        }
       *[formal] { $named ->
            [yes] Certamente, { $name }. D’ora in poi mi rivolgerò così a lei.
           *[no] Certamente. D’ora in poi mi rivolgerò così a lei.
        }
    }
wish-keep-asked-news =
    { $formality ->
        [casual] Me lo ricordo per la prossima volta?
        [neutral] Vuoi che me ne ricordi anche la prossima volta?
       *[formal] Desidera che me ne ricordi anche la prossima volta?
    }
wish-kept-news = Me ne ricorderò anche la prossima volta.
wish-not-kept-news =
    { $formality ->
        [casual] Ok, allora vale solo per questa chat.
        [neutral] Va bene, allora vale solo per questa conversazione.
       *[formal] Va bene, allora vale solo per questa conversazione.
    }
technical-trouble-apology =
    { $formality ->
        [casual] Scusa, in questo momento qualcosa non mi funziona.
        [neutral] Mi dispiace, in questo momento da noi qualcosa non funziona.
       *[formal] Ci scusi: in questo momento da noi qualcosa non funziona.
    }
technical-trouble-news = Il messaggio comunque è stato salvato.
technical-trouble-next-step =
    { $tv ->
        [t] Riprova tra un minuto oppure chiedi di parlare con una persona.
       *[v] Può riprovare tra un minuto oppure chiedere di parlare con una persona.
    }
formality-asked-news =
    { $tv ->
        [t] Come preferisci che ti parli, in modo formale o informale?
       *[v] Come preferisce che mi rivolga a lei, in modo formale o informale?
    }
second-request-next-step =
    { $tv ->
        [t] Hai chiesto anche di: “{ $topic }”. Vado avanti con questo?
       *[v] C’era anche un’altra richiesta: “{ $topic }”. Vado avanti con questa?
    }
language-doubtful-news = Continuiamo in italiano?
faq-stale-news =
    { $tv ->
        [t] Queste informazioni sono in fase di aggiornamento e non vorrei dirti qualcosa di sbagliato. Una persona del nostro team può darti una risposta sicura.
       *[v] Queste informazioni sono in fase di aggiornamento e non vorrei darle un’indicazione errata. Una persona del nostro team può risponderle con certezza.
    }
translated-notice = Questa risposta è stata tradotta automaticamente.
translation-failed = Ci dispiace: non è stato possibile tradurre questa risposta. Eccola in inglese.
