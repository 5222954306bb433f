# Frasi generali. Una situazione può averne una propria (`refund-refused-empathy`); altrimenti valgono queste.
# Nel «lei» tutto è minuscolo (lei, la, le, suo), e si evita il pronome dove suona naturale.
# Le date non seguono mai un articolo o «entro»: sarebbe «l’8 agosto» ma «il 9 agosto». Si scrive «in data», due punti o parentesi.
-shop = Comity Store

# Come ci si rivolge a chi scrive. Il risultato si chiama $name dappertutto; $named ("yes"/"no") dice se c’è.
# Con il lei: titolo e cognome, altrimenti signora/signor e cognome se la forma è nota, altrimenti nome e cognome. Con il tu: solo il nome.
full-name = { $given } { $family }
form-of-address =
    { $tv ->
        [t] { $has ->
            [family] { "" }
           *[other] { $given }
        }
       *[v] { $has ->
            [given] { $given }
           *[other] { $titled ->
                [yes] { $title } { $family }
               *[no] { $gender ->
                    [female] signora { $family }
                    [male] signor { $family }
                   *[unknown] { $has ->
                        [both] { full-name }
                       *[other] { "" }
                    }
                }
            }
        }
    }

move-salutation =
    { $tv ->
        [t] { $named ->
            [yes] Ciao { $name }.
           *[no] Ciao.
        }
       *[v] { $named ->
            [yes] Buongiorno, { $name }.
           *[no] Buongiorno.
        }
    }
# Che cosa augurano i negozi in questo periodo ($season, come lo chiama “seasons:” in etiquette_rules), a tutti.
move-season =
    { $season ->
        [year-end] { $tv ->
            [t] Buone feste!
           *[v] Le auguriamo buone feste.
        }
        [new-year] { $tv ->
            [t] Buon anno!
           *[v] Le auguriamo un felice anno nuovo.
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] Grazie del messaggio.
        [neutral] Grazie per averci scritto.
       *[formal] La ringraziamo per averci scritto.
    }
move-empathy =
    { $formality ->
        [casual] Lo so, non è quello che speravi.
        [neutral] Capisco che ti aspettavi un’altra risposta.
       *[formal] Comprendiamo che si aspettava un’altra risposta.
    }
move-apology =
    { $tv ->
        [t] Mi dispiace.
       *[v] Le chiediamo scusa.
    }
move-buffer =
    { $formality ->
        [casual] Ho guardato tutto per bene.
        [neutral] Ho controllato tutto con attenzione.
       *[formal] Abbiamo verificato tutto con attenzione.
    }
move-authority =
    { $authority ->
        [senior] La direzione del nostro servizio clienti conferma questa decisione.
       *[institution] In questi casi il nostro servizio clienti segue le condizioni di vendita del negozio.
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] In “I miei ordini” trovi le altre possibilità e, se preferisci parlare con una persona, qualcuno del nostro team può aiutarti.
           *[v] In “I miei ordini” può trovare le altre possibilità e, se preferisce parlare con una persona, qualcuno del nostro team può aiutarla.
        }
        [human] { $tv ->
            [t] Una persona del nostro team lo guarda volentieri con te, basta chiedere.
           *[v] Una persona del nostro team lo guarda volentieri con lei, basta chiedere.
        }
       *[hybrid] { $tv ->
            [t] Se vuoi parlarne con una persona del nostro team, basta chiedere.
           *[v] Se desidera parlarne con una persona del nostro team, basta chiedere.
        }
    }
move-next-step =
    { $tv ->
        [t] Dimmi pure come vuoi proseguire.
       *[v] Mi dica pure come desidera proseguire.
    }
move-closing =
    { $horizon ->
        [relational] { $orientation ->
            [group] { $tv ->
                [t] Speriamo di poter essere ancora utili a te e alla tua famiglia.
               *[v] Speriamo di poter essere ancora utili a lei e alla sua famiglia.
            }
           *[individual] { $tv ->
                [t] Speriamo di poterti essere ancora utili.
               *[v] Speriamo di poterle essere ancora utili.
            }
        }
       *[immediate] { $orientation ->
            [group] { $tv ->
                [t] Se serve altro a te o alla tua famiglia, scrivimi pure.
               *[v] Se serve altro a lei o alla sua famiglia, mi scriva pure.
            }
           *[individual] { $tv ->
                [t] Se ti serve altro, scrivimi pure.
               *[v] Se ha bisogno di altro, mi scriva pure.
            }
        }
    }
