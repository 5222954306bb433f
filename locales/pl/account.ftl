# Konto: newsletter i zamknięcie konta.
newsletter-subscribe-confirm-buffer = Ten adres nie dostaje w tej chwili naszego newslettera.
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] Wystarczy ten adres, nic więcej nie jest potrzebne.
       *[exchange] { $tv ->
            [t] W zamian za adres będziesz dostawać e-mailem nasze nowości.
           *[v] W zamian za adres przysyłamy e-mailem nasze nowości.
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] Zapisać { $email } do newslettera?
        [neutral] Czy mam zapisać do newslettera adres { $email }?
       *[formal] Czy mam zapisać do newslettera adres { $email }?
    }
newsletter-unsubscribe-confirm-buffer = Ten adres jest w tej chwili zapisany.
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] Wypisać { $email } z newslettera?
        [neutral] Czy mam wypisać z newslettera adres { $email }?
       *[formal] Czy mam wypisać z newslettera adres { $email }?
    }
newsletter-subscribed-news =
    { $tv ->
        [t] Od teraz newsletter będzie przychodził na adres { $email }. Możesz się wypisać w każdej chwili.
       *[v] Od teraz newsletter będzie przychodził na adres { $email }. Wypisać się można w każdej chwili.
    }
newsletter-unsubscribed-news =
    { $tv ->
        [t] Gotowe, nie będziesz już dostawać naszego newslettera.
       *[v] Nie będziemy już wysyłać newslettera na ten adres.
    }
deletion-confirm-buffer = Mogę przekazać taką prośbę.
deletion-confirm-next-step =
    { $formality ->
        [casual] Na pewno chcesz zamknąć konto? Punkty i zapisane adresy przepadną.
        [neutral] Czy na pewno chcesz zamknąć swoje konto? Punkty i zapisane adresy przepadną.
       *[formal] Czy konto na pewno ma zostać zamknięte? Punkty i zapisane adresy przepadną.
    }
deletion-recorded-news =
    { $tv ->
        [t] Twoja prośba o zamknięcie konta jest zapisana. Zanim cokolwiek usuniemy, dostaniesz e-mail do potwierdzenia.
       *[v] Prośba o zamknięcie konta została zapisana. Zanim cokolwiek usuniemy, wyślemy e-mail z prośbą o potwierdzenie.
    }
