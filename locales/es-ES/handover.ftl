# Spain: only what differs from es.
complaint-received-empathy =
    { $formality ->
        [casual] Vaya, qué faena. Te entiendo.
        [neutral] Entiendo lo frustrante que debe de ser.
       *[formal] Comprendemos lo frustrante que debe de ser esto para usted.
    }
