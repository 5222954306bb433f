# Zamówienia: czyje są, gdzie są, zmiany i anulowanie.
# $state zamówienia: processing, packed, shipped, delivered, cancelled, returned.
identify-needed-reason = O zamówieniu mogę rozmawiać tylko z osobą, która je złożyła.
identify-needed-buffer =
    { $asking ->
        [fewest] Wystarczą dwie informacje, nic więcej nie jest potrzebne.
       *[exchange] { $tv ->
            [t] Wystarczą dwie informacje, a od razu powiem Ci, gdzie jest Twoje zamówienie, i pokażę fakturę.
           *[v] Wystarczą dwie informacje, a od razu powiem, gdzie jest zamówienie, i pokażę fakturę.
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] Jeśli masz konto, zamówienia znajdziesz też w zakładce „Moje zamówienia”.
           *[v] Po zalogowaniu zamówienia są też w zakładce „Moje zamówienia”.
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] Podasz mi numer zamówienia (np. CO-123456) i e-mail użyty przy zamawianiu?
        [neutral] Podaj, proszę, numer zamówienia (np. CO-123456) i adres e-mail użyty przy zamawianiu.
       *[formal] Proszę podać numer zamówienia (np. CO-123456) i adres e-mail użyty przy zamawianiu.
    }
identify-failed-news = Nie ma zamówienia, do którego pasowałyby i ten numer, i ten adres e-mail.
identify-failed-reason = Oba muszą być takie same jak przy składaniu zamówienia.
identify-failed-alternative =
    { $tv ->
        [t] Sprawdź, proszę, numer i adres e-mail i wyślij je jeszcze raz albo poproś o rozmowę z człowiekiem.
       *[v] Proszę sprawdzić numer i adres e-mail i wysłać je jeszcze raz albo poprosić o rozmowę z konsultantem.
    }
order-choose-next-step =
    { $formality ->
        [casual] Które zamówienie masz na myśli?
        [neutral] O które zamówienie chodzi?
       *[formal] Którego zamówienia dotyczy sprawa?
    }
order-not-found-news =
    { $tv ->
        [t] Wśród Twoich zamówień nie widzę numeru { $order }.
       *[v] Wśród złożonych zamówień nie widzę numeru { $order }.
    }
order-not-found-reason = Możliwe, że w numerze jest literówka albo zamówienie złożono z innym adresem e-mail.
order-not-found-alternative =
    { $tv ->
        [t] Sprawdź, proszę, numer w mailu z potwierdzeniem albo poproś o rozmowę z człowiekiem.
       *[v] Proszę sprawdzić numer w wiadomości z potwierdzeniem albo poprosić o rozmowę z konsultantem.
    }
no-orders-news =
    { $tv ->
        [t] Na Twoim koncie nie widzę zamówienia, którego mogłoby to dotyczyć.
       *[v] Na koncie nie widzę zamówienia, którego mogłaby dotyczyć ta sprawa.
    }
order-status-news =
    { $tv ->
        [t] { $state ->
            [processing] Twoje zamówienie { $order }, złożone { $placed }, jest w przygotowaniu. Powinno dotrzeć do { $expected }.
            [packed] Twoje zamówienie { $order }, złożone { $placed }, jest spakowane i wkrótce opuści nasz magazyn. Powinno dotrzeć do { $expected }.
            [shipped] Twoje zamówienie { $order } jest w drodze i powinno dotrzeć do { $expected }. Przewoźnik: { $carrier }.
            [delivered] Twoje zamówienie { $order } dostarczono { $delivered }.
            [returned] Twoje zamówienie { $order } wróciło do nas jako zwrot.
           *[cancelled] Twoje zamówienie { $order } jest anulowane.
        }
       *[v] { $state ->
            [processing] Zamówienie { $order }, złożone { $placed }, jest w przygotowaniu. Powinno dotrzeć do { $expected }.
            [packed] Zamówienie { $order }, złożone { $placed }, jest spakowane i wkrótce opuści nasz magazyn. Powinno dotrzeć do { $expected }.
            [shipped] Zamówienie { $order } jest w drodze i powinno dotrzeć do { $expected }. Przewoźnik: { $carrier }.
            [delivered] Zamówienie { $order } zostało dostarczone { $delivered }.
            [returned] Zamówienie { $order } wróciło do nas jako zwrot.
           *[cancelled] Zamówienie { $order } zostało anulowane.
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] Paczkę możesz śledzić, jej numer to { $tracking }.
           *[v] Przesyłkę można śledzić, jej numer to { $tracking }.
        }
        [delivered] { $tv ->
            [t] Jeśli coś jest z nim nie tak, daj znać.
           *[v] Jeśli coś jest z nim nie tak, proszę dać znać.
        }
       *[other] { "" }
    }
cancel-confirm-buffer = Da się to zrobić.
cancel-confirm-next-step =
    { $formality ->
        [casual] Na pewno anulować zamówienie { $order } ({ $total })?
        [neutral] Czy mam anulować zamówienie { $order } ({ $total })?
       *[formal] Czy na pewno mam anulować zamówienie { $order } ({ $total })?
    }
order-cancelled-news =
    { $tv ->
        [t] Zamówienie { $order } jest anulowane. W ciągu 5 dni roboczych zwrócimy Ci { $total } tą samą metodą, którą je opłacono.
       *[v] Zamówienie { $order } zostało anulowane. W ciągu 5 dni roboczych zwrócimy { $total } tą samą metodą, którą je opłacono.
    }
cancel-refused-news = Niestety zamówienia { $order } nie można już anulować.
cancel-refused-reason =
    { $state ->
        [shipped] Przesyłka opuściła już nasz magazyn.
        [delivered] Zamówienie zostało już dostarczone.
        [returned] Zamówienie wróciło już do nas jako zwrot.
       *[cancelled] Zamówienie zostało już wcześniej anulowane.
    }
cancel-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Nie musisz nic więcej robić.
            [returned] Nie musisz nic więcej robić.
           *[other] Możesz odesłać towar w ciągu 30 dni od dostawy, a my oddamy Ci pieniądze.
        }
       *[v] { $state ->
            [cancelled] Nic więcej nie trzeba robić.
            [returned] Nic więcej nie trzeba robić.
           *[other] Towar można odesłać w ciągu 30 dni od dostawy, a my zwrócimy pieniądze.
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] Co zmienić w zamówieniu { $order }? Napisz, o jaki artykuł chodzi i co ma być zamiast tego, np. inny rozmiar albo ilość.
        [neutral] Co chcesz zmienić w zamówieniu { $order }? Napisz, proszę, o jaki artykuł chodzi i co ma być zamiast tego, np. inny rozmiar albo ilość.
       *[formal] Co mam zmienić w zamówieniu { $order }? Proszę napisać, o jaki artykuł chodzi i co ma być zamiast tego, np. inny rozmiar albo ilość.
    }
change-ask-buffer = Zamówienie można jeszcze zmienić.
change-recorded-news =
    { $tv ->
        [t] Twoja zmiana w zamówieniu { $order } jest zapisana. Magazyn sprawdzi ją przed pakowaniem, a Ty dostaniesz potwierdzenie e-mailem.
       *[v] Zmiana w zamówieniu { $order } została zapisana. Magazyn sprawdzi ją przed pakowaniem, a potwierdzenie wyślemy e-mailem.
    }
change-refused-news = Niestety zamówienia { $order } nie można już zmienić.
change-refused-reason = { too-late-reason }
too-late-reason =
    { $state ->
        [packed] Paczka jest już spakowana.
        [shipped] Przesyłka opuściła już nasz magazyn.
        [delivered] Zamówienie zostało już dostarczone.
        [returned] Zamówienie wróciło już do nas jako zwrot.
       *[cancelled] Zamówienie zostało anulowane.
    }
change-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Możesz śmiało złożyć nowe zamówienie.
            [returned] Możesz śmiało złożyć nowe zamówienie.
           *[other] Gdy paczka dotrze, możesz wymienić albo zwrócić artykuł.
        }
       *[v] { $state ->
            [cancelled] Zapraszamy do złożenia nowego zamówienia.
            [returned] Zapraszamy do złożenia nowego zamówienia.
           *[other] Gdy paczka dotrze, artykuł można wymienić albo zwrócić.
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] Jaki to adres? Podaj w jednej wiadomości imię i nazwisko, ulicę, kod pocztowy, miejscowość i kraj.
        [neutral] Podaj, proszę, pełny adres w jednej wiadomości: imię i nazwisko, ulicę, kod pocztowy, miejscowość i kraj.
       *[formal] Proszę podać pełny adres w jednej wiadomości: imię i nazwisko, ulicę, kod pocztowy, miejscowość i kraj.
    }
address-ask-buffer = Chętnie wpiszę nowy adres.
address-confirm-next-step =
    { $formality ->
        [casual] Zgadza się: { $address }?
        [neutral] Czy ten adres się zgadza: { $address }?
       *[formal] Czy adres jest poprawny: { $address }?
    }
address-confirm-buffer =
    { $tv ->
        [t] Dzięki.
       *[v] Dziękuję.
    }
address-changed-news = Nowy adres dostawy zamówienia { $order } to: { $address }.
address-saved-news =
    { $tv ->
        [t] Ten adres dostawy jest już zapisany na Twoim koncie: { $address }.
       *[v] Ten adres dostawy został zapisany na koncie: { $address }.
    }
address-refused-news = Niestety adresu w zamówieniu { $order } nie można już zmienić.
address-refused-reason = { too-late-reason }
address-refused-alternative =
    { $state ->
        [shipped] { $tv ->
            [t] W linku przewoźnika do śledzenia paczki możesz jeszcze wybrać punkt odbioru.
           *[v] W linku przewoźnika do śledzenia przesyłki można jeszcze wybrać punkt odbioru.
        }
       *[other] { $tv ->
            [t] Jeśli potrzebujesz pomocy, poproś o rozmowę z człowiekiem.
           *[v] Jeśli potrzebna jest pomoc, wystarczy poprosić o rozmowę z konsultantem.
        }
    }
