# Pieniądze: faktury i zwroty.
invoice-found-news = Oto faktura { $invoice } do zamówienia { $order }, wystawiona { $issued } na kwotę { $total }.
invoice-found-next-step =
    { $tv ->
        [t] Możesz ją otworzyć i zapisać przyciskiem poniżej.
       *[v] Można ją otworzyć i zapisać przyciskiem poniżej.
    }
invoice-missing-news =
    { $tv ->
        [t] Do zamówienia { $order } nie ma jeszcze faktury. Wystawiamy ją, gdy paczka opuszcza nasz magazyn, i wtedy dostaniesz ją e-mailem.
       *[v] Do zamówienia { $order } nie ma jeszcze faktury. Wystawiamy ją, gdy przesyłka opuszcza nasz magazyn, i wtedy wyślemy ją e-mailem.
    }
refund-confirm-buffer = Da się to zrobić.
refund-confirm-next-step =
    { $formality ->
        [casual] Zrobić zwrot zamówienia { $order } na kwotę { $amount }?
        [neutral] Czy mam rozpocząć zwrot zamówienia { $order } na kwotę { $amount }?
       *[formal] Czy na pewno mam rozpocząć zwrot zamówienia { $order } na kwotę { $amount }?
    }
refund-started-news =
    { $tv ->
        [t] Zwrot kwoty { $amount } za zamówienie { $order } jest przyjęty. Odeślij towar z etykietą zwrotną z zakładki „Moje zamówienia”; pieniądze wrócą tą samą metodą, którą opłacono zamówienie, w ciągu 5 dni roboczych od dotarcia zwrotu do nas.
       *[v] Zwrot kwoty { $amount } za zamówienie { $order } został przyjęty. Proszę odesłać towar z etykietą zwrotną z zakładki „Moje zamówienia”; pieniądze wrócą tą samą metodą, którą opłacono zamówienie, w ciągu 5 dni roboczych od dotarcia zwrotu do nas.
    }
refund-refused-thanks =
    { $formality ->
        [casual] Dzięki za pytanie.
        [neutral] Dziękuję za pytanie.
       *[formal] Dziękujemy za pytanie o zwrot.
    }
refund-refused-empathy =
    { $formality ->
        [casual] Wiem, to nie będzie fajna wiadomość.
        [neutral] Przykro mi, nie mam dobrej wiadomości.
       *[formal] Przykro nam, nie mamy dobrej wiadomości.
    }
refund-refused-news =
    { $directness ->
        [indirect] { $tv ->
            [t] Dlatego niestety nie możemy Ci zwrócić pieniędzy za zamówienie { $order }.
           *[v] Dlatego niestety nie możemy zwrócić pieniędzy za zamówienie { $order }.
        }
       *[direct] { $tv ->
            [t] Niestety nie możemy Ci zwrócić pieniędzy za zamówienie { $order }.
           *[v] Niestety nie możemy zwrócić pieniędzy za zamówienie { $order }.
        }
    }
# $reason: period (termin minął), undelivered, refunded (zwrot już jest), cancelled (pieniądze są w drodze)
refund-refused-reason =
    { $reason ->
        [period] Zamówienie dostarczono { $delivered }, a 30 dni na zwrot minęło { $deadline }.
        [undelivered] Zamówienie nie zostało jeszcze dostarczone; zwrot można rozpocząć dopiero po dostawie.
        [refunded] Zwrot za to zamówienie został już rozpoczęty.
       *[cancelled] Zamówienie zostało anulowane, a pieniądze są już w drodze powrotnej.
    }
refund-refused-alternative =
    { $reason ->
        [period] { $tv ->
            [t] Jeśli artykuł ma wadę, nadal masz dwuletnią gwarancję. Ktoś z naszego zespołu chętnie przyjrzy się temu razem z Tobą.
           *[v] Jeśli artykuł ma wadę, nadal obowiązuje dwuletnia gwarancja. Ktoś z naszego zespołu chętnie się tym zajmie.
        }
        [undelivered] { $tv ->
            [t] Możesz nie przyjąć paczki albo zapytać mnie ponownie, gdy już dotrze.
           *[v] Można nie przyjąć paczki albo zapytać ponownie, gdy już dotrze.
        }
       *[other] { $tv ->
            [t] W każdej chwili możesz mnie zapytać, co ze zwrotem.
           *[v] W każdej chwili można tu zapytać o status zwrotu.
        }
    }
# $state: requested, approved, paid, refused
refund-status-news =
    { $state ->
        [requested] Zwrot kwoty { $amount } za zamówienie { $order } jest w toku; czekamy na odesłany towar.
        [approved] Zwrot kwoty { $amount } za zamówienie { $order } jest zatwierdzony i zostanie wypłacony w ciągu 5 dni roboczych.
        [paid] Zwrot kwoty { $amount } za zamówienie { $order } wypłaciliśmy { $paid }.
       *[refused] Zwrot za zamówienie { $order } został odrzucony.
    }
refund-none-news =
    { $tv ->
        [t] Na Twoim koncie nie widzę żadnego zwrotu pieniędzy.
       *[v] Na koncie nie widzę żadnego zwrotu pieniędzy.
    }
refund-none-alternative =
    { $tv ->
        [t] Zwrot możesz zgłosić samodzielnie w „Moje zamówienia” > „Zwrot”.
       *[v] Zwrot można zgłosić samodzielnie w „Moje zamówienia” > „Zwrot”.
    }
refund-none-next-step =
    { $tv ->
        [t] Jeśli chcesz coś zwrócić, napisz, o które zamówienie chodzi.
       *[v] Jeśli coś ma zostać zwrócone, proszę napisać, o które zamówienie chodzi.
    }
