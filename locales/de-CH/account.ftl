# Schweiz: ss statt ß.
deletion-confirm-next-step =
    { $formality ->
        [casual] Willst du dein Konto wirklich schliessen lassen? Punkte und gespeicherte Adressen sind dann weg.
        [neutral] Möchtest du dein Konto wirklich schliessen lassen? Punkte und gespeicherte Adressen gehen dabei verloren.
       *[formal] Möchten Sie Ihr Konto wirklich schliessen lassen? Punkte und gespeicherte Adressen gehen dabei verloren.
    }
deletion-recorded-news =
    { $tv ->
        [t] Dein Wunsch, das Konto zu schliessen, ist notiert. Bevor etwas gelöscht wird, bekommst du eine E-Mail zum Bestätigen.
       *[v] Ihr Wunsch, das Konto zu schliessen, ist notiert. Bevor etwas gelöscht wird, erhalten Sie eine E-Mail zur Bestätigung.
    }
