# Spain: only what differs from es.
move-apology =
    { $formality ->
        [casual] Perdona las molestias.
        [neutral] Siento las molestias.
       *[formal] Le pedimos disculpas por las molestias.
    }
