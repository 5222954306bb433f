# Konto: Newsletter und Schließung des Kontos.
newsletter-subscribe-confirm-buffer = Diese Adresse erhält unseren Newsletter derzeit nicht.
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] Mehr als diese Adresse ist dafür nicht nötig.
       *[exchange] { $tv ->
            [t] Für deine Adresse bekommst du unsere Neuigkeiten per E-Mail.
           *[v] Für Ihre Adresse bekommen Sie unsere Neuigkeiten per E-Mail.
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] Soll ich { $email } für den Newsletter eintragen?
        [neutral] Soll ich { $email } für unseren Newsletter anmelden?
       *[formal] Darf ich { $email } für unseren Newsletter anmelden?
    }
newsletter-unsubscribe-confirm-buffer = Diese Adresse ist derzeit angemeldet.
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] Soll ich { $email } aus dem Newsletter austragen?
        [neutral] Soll ich { $email } von unserem Newsletter abmelden?
       *[formal] Darf ich { $email } von unserem Newsletter abmelden?
    }
newsletter-subscribed-news = Unser Newsletter geht ab jetzt an { $email }. Eine Abmeldung ist jederzeit möglich.
newsletter-unsubscribed-news =
    { $tv ->
        [t] Du bekommst unseren Newsletter nicht mehr.
       *[v] Sie erhalten unseren Newsletter nicht mehr.
    }
deletion-confirm-buffer = Das kann ich gern weitergeben.
deletion-confirm-next-step =
    { $formality ->
        [casual] Willst du dein Konto wirklich schließen lassen? Punkte und gespeicherte Adressen sind dann weg.
        [neutral] Möchtest du dein Konto wirklich schließen lassen? Punkte und gespeicherte Adressen gehen dabei verloren.
       *[formal] Möchten Sie Ihr Konto wirklich schließen lassen? Punkte und gespeicherte Adressen gehen dabei verloren.
    }
deletion-recorded-news =
    { $tv ->
        [t] Dein Wunsch, das Konto zu schließen, ist notiert. Bevor etwas gelöscht wird, bekommst du eine E-Mail zum Bestätigen.
       *[v] Ihr Wunsch, das Konto zu schließen, ist notiert. Bevor etwas gelöscht wird, erhalten Sie eine E-Mail zur Bestätigung.
    }
