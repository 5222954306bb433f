# Odpowiedzi na częste pytania, pytania są w faq.yml. Tylko sama odpowiedź: witają, dziękują i kończą inne ruchy.
faq-check-cancellation-fee =
    { $tv ->
        [t] Anulowanie nic nie kosztuje, dopóki paczka nie została wysłana. Potem po prostu odeślij towar, za to też nie pobieramy opłaty.
       *[v] Anulowanie jest bezpłatne, dopóki paczka nie została wysłana. Potem wystarczy odesłać towar, za to też nie pobieramy opłaty.
    }
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $tv ->
            [t] Możesz zapłacić przelewem, bez karty. Przyjmujemy też karty (Visa, Mastercard lub American Express), PayPal, Apple Pay i Google Pay. Metody dostępne w Twoim kraju zobaczysz przy kasie.
           *[v] Można zapłacić przelewem, bez karty. Przyjmujemy też karty (Visa, Mastercard lub American Express), PayPal, Apple Pay i Google Pay. Metody dostępne w danym kraju widać przy kasie.
        }
       *[usual] { $tv ->
            [t] Możesz zapłacić kartą (Visa, Mastercard lub American Express), przez PayPal, Apple Pay, Google Pay albo przelewem. Metody dostępne w Twoim kraju zobaczysz przy kasie.
           *[v] Można zapłacić kartą (Visa, Mastercard lub American Express), przez PayPal, Apple Pay, Google Pay albo przelewem. Metody dostępne w danym kraju widać przy kasie.
        }
    }
faq-check-refund-policy =
    { $tv ->
        [t] Masz 30 dni od dostawy, żeby odesłać nieużywane rzeczy z metką. Pieniądze oddamy Ci tą samą metodą, którą opłacono zamówienie, w ciągu 5 dni roboczych od dotarcia zwrotu do nas.
       *[v] Nieużywane rzeczy z metką można odesłać w ciągu 30 dni od dostawy. Pieniądze zwracamy tą samą metodą, którą opłacono zamówienie, w ciągu 5 dni roboczych od dotarcia zwrotu do nas.
    }
faq-payment-issue =
    { $tv ->
        [t] Sprawdź dane karty i limit albo spróbuj zapłacić inaczej; zamówienie jest złożone dopiero po potwierdzeniu płatności. Jeśli widzisz podwójną blokadę środków, zniknie ona sama w ciągu 3–5 dni roboczych. Jeśli to nie to, sprawą zajmie się ktoś z naszego zespołu.
       *[v] Proszę sprawdzić dane karty i limit albo wybrać inną metodę płatności; zamówienie jest złożone dopiero po potwierdzeniu płatności. Podwójna blokada środków znika sama w ciągu 3–5 dni roboczych. Jeśli to nie to, sprawą zajmie się ktoś z naszego zespołu.
    }
faq-place-order =
    { $tv ->
        [t] Dodaj artykuł do koszyka, kliknij „Do kasy”, wybierz adres, dostawę i płatność, a na koniec „Kupuję i płacę”. Potwierdzenie przyjdzie e-mailem.
       *[v] Proszę dodać artykuł do koszyka, kliknąć „Do kasy”, wybrać adres, dostawę i płatność, a na koniec „Kupuję i płacę”. Potwierdzenie przyjdzie e-mailem.
    }
faq-installments =
    { $tv ->
        [t] Przez naszego partnera płatniczego możesz zapłacić w trzech ratach bez odsetek, o ile taka opcja pojawi się przy kasie.
       *[v] Przez naszego partnera płatniczego można zapłacić w trzech ratach bez odsetek, o ile taka opcja pojawi się przy kasie.
    }
faq-card-security = Dane karty trafiają do operatora płatności w postaci zaszyfrowanej. My nigdy nie widzimy pełnego numeru karty.
faq-discount-code =
    { $tv ->
        [t] Wpisz kod w koszyku, zanim zapłacisz. W jednym zamówieniu działa jeden kod i nie można go dodać później.
       *[v] Kod wpisuje się w koszyku, przed zapłatą. W jednym zamówieniu działa jeden kod i nie można go dodać później.
    }
faq-price-adjustment =
    { $tv ->
        [t] Jeśli cena spadnie w ciągu 7 dni od zamówienia, napisz do nas, a zwrócimy Ci różnicę.
       *[v] Jeśli cena spadnie w ciągu 7 dni od zamówienia, na prośbę klienta zwracamy różnicę.
    }
faq-gift-card = Karty podarunkowe mają wartość od 10 do 500 w walucie, w której sprzedajemy w danym kraju, i przychodzą od razu e-mailem. Są ważne trzy lata i nie można ich wymienić na gotówkę.
faq-gift-wrapping =
    { $tv ->
        [t] Każdy artykuł możemy zapakować na prezent, zaznacz to w koszyku. Możesz dodać karteczkę z tekstem do 200 znaków, a w paczce nie będzie ceny.
       *[v] Każdy artykuł możemy zapakować na prezent, wybiera się to w koszyku. Można dodać karteczkę z tekstem do 200 znaków, a w paczce nie będzie ceny.
    }
faq-tax-invoice =
    { $tv ->
        [t] Wpisz nazwę firmy i NIP przed złożeniem zamówienia. Fakturę można skorygować w ciągu 14 dni.
       *[v] Nazwę firmy i NIP należy wpisać przed złożeniem zamówienia. Fakturę można skorygować w ciągu 14 dni.
    }
faq-delivery-options =
    { $tv ->
        [t] Możesz wybrać dostawę standardową, ekspresową (następnego dnia roboczego, jeśli zamówisz przed 14:00) albo punkt odbioru. Cenę zobaczysz przy kasie, zanim zapłacisz.
       *[v] Do wyboru jest dostawa standardowa, ekspresowa (następnego dnia roboczego przy zamówieniu przed 14:00) albo punkt odbioru. Cenę widać przy kasie, jeszcze przed zapłatą.
    }
faq-delivery-period = Dostawa standardowa trwa 2–4 dni robocze, a ekspresowa dociera następnego dnia roboczego. Za granicę przesyłka idzie 5–8 dni roboczych.
faq-international-shipping =
    { $tv ->
        [t] Wysyłamy do 40 krajów, listę znajdziesz przy kasie. Przesyłka idzie 5–8 dni roboczych.
       *[v] Wysyłamy do 40 krajów, lista jest dostępna przy kasie. Przesyłka idzie 5–8 dni roboczych.
    }
faq-customs-duties = W Unii Europejskiej nie ma cła. Poza nią mogą dojść cło i podatek: jeśli je znamy, widać je przy kasie, a płaci się je przewoźnikowi.
faq-change-delivery-date =
    { $tv ->
        [t] Dzień dostawy możesz zmienić w linku przewoźnika do śledzenia paczki, najpóźniej poprzedniego dnia wieczorem.
       *[v] Dzień dostawy można zmienić w linku przewoźnika do śledzenia przesyłki, najpóźniej poprzedniego dnia wieczorem.
    }
faq-pickup-point =
    { $tv ->
        [t] Paczka czeka w punkcie odbioru 7 dni. Weź ze sobą dokument tożsamości i kod z e-maila.
       *[v] Paczka czeka w punkcie odbioru 7 dni. Do odbioru potrzebne są dokument tożsamości i kod z e-maila.
    }
faq-delivery-attempt-failed = Kurier spróbuje doręczyć paczkę jeszcze raz. Jeśli i to się nie uda, trafi ona do najbliższego punktu odbioru.
faq-partial-delivery =
    { $tv ->
        [t] Wysyłamy rzeczy, gdy tylko są gotowe. Za wysyłkę płacisz tylko raz.
       *[v] Wysyłamy rzeczy, gdy tylko są gotowe. Za wysyłkę płaci się tylko raz.
    }
faq-lost-parcel =
    { $tv ->
        [t] Jeśli w śledzeniu nic się nie dzieje od 7 dni, zlecimy przewoźnikowi poszukiwania. Jeśli po kolejnych 5 dniach roboczych paczki nadal nie będzie, wyślemy Ci towar ponownie albo oddamy pieniądze.
       *[v] Jeśli w śledzeniu nic się nie dzieje od 7 dni, zlecamy przewoźnikowi poszukiwania. Jeśli po kolejnych 5 dniach roboczych paczki nadal nie ma, wysyłamy towar ponownie albo zwracamy pieniądze.
    }
faq-delivered-not-received =
    { $tv ->
        [t] Zapytaj najpierw sąsiadów, sprawdź w punkcie odbioru i zajrzyj do skrzynki. Jeśli po 2 dniach paczki nadal nie będzie, zażądamy od przewoźnika dowodu doręczenia.
       *[v] Najpierw warto zapytać sąsiadów, sprawdzić w punkcie odbioru i zajrzeć do skrzynki. Jeśli po 2 dniach paczki nadal nie będzie, zażądamy od przewoźnika dowodu doręczenia.
    }
faq-damaged-item =
    { $tv ->
        [t] Wyślij nam zdjęcie w ciągu 14 dni, tutaj albo e-mailem. Dostaniesz nowy egzemplarz albo zwrot pieniędzy, a odesłanie nic Cię nie kosztuje.
       *[v] Proszę wysłać nam zdjęcie w ciągu 14 dni, tutaj albo e-mailem. Wymienimy towar albo zwrócimy pieniądze, a odesłanie jest bezpłatne.
    }
faq-wrong-item =
    { $tv ->
        [t] Zły artykuł odbierzemy od Ciebie bezpłatnie, a właściwy wyślemy od razu.
       *[v] Zły artykuł odbierzemy bezpłatnie, a właściwy wyślemy od razu.
    }
faq-missing-item =
    { $tv ->
        [t] Większe zamówienia przychodzą czasem w kilku paczkach, więc zajrzyj najpierw do e-maila o wysyłce. Jeśli po 3 dniach nadal czegoś brakuje, wyślemy to ponownie albo oddamy Ci pieniądze.
       *[v] Większe zamówienia przychodzą czasem w kilku paczkach, warto więc sprawdzić e-mail o wysyłce. Jeśli po 3 dniach nadal czegoś brakuje, wyślemy to ponownie albo zwrócimy pieniądze.
    }
faq-return-how =
    { $tv ->
        [t] Wejdź w „Moje zamówienia” > „Zwrot” i wydrukuj etykietę albo pokaż kod QR w punkcie nadania.
       *[v] Proszę wejść w „Moje zamówienia” > „Zwrot” i wydrukować etykietę albo pokazać kod QR w punkcie nadania.
    }
faq-return-period =
    { $tv ->
        [t] Na zwrot masz 30 dni od dostawy.
       *[v] Na zwrot jest 30 dni od dostawy.
    }
faq-return-cost =
    { $tv ->
        [t] Zwrot jest bezpłatny w Unii Europejskiej, Wielkiej Brytanii i USA. Z innych krajów odsyłasz na własny koszt.
       *[v] Zwrot jest bezpłatny w Unii Europejskiej, Wielkiej Brytanii i USA. Z innych krajów odesłanie odbywa się na koszt klienta.
    }
faq-exchange-size =
    { $tv ->
        [t] Możesz odesłać artykuł i zamówić nowy albo wybrać na koncie „Wymień rozmiar”, jeśli Twój rozmiar jest dostępny. Nowy wyślemy, gdy tylko zwrot zostanie zeskanowany.
       *[v] Można odesłać artykuł i zamówić nowy albo wybrać na koncie „Wymień rozmiar”, jeśli dany rozmiar jest dostępny. Nowy wyślemy, gdy tylko zwrot zostanie zeskanowany.
    }
faq-out-of-stock =
    { $tv ->
        [t] Kliknij „Powiadom mnie” na stronie produktu, a dostaniesz e-mail, gdy tylko artykuł wróci.
       *[v] Wystarczy kliknąć „Powiadom mnie” na stronie produktu, a wyślemy e-mail, gdy tylko artykuł wróci.
    }
faq-size-guide =
    { $tv ->
        [t] Na stronie każdego produktu znajdziesz tabelę rozmiarów, a obok uwagi innych klientów o tym, jak dana rzecz leży. Jeśli wahasz się między dwoma rozmiarami, weź większy.
       *[v] Na stronie każdego produktu jest tabela rozmiarów, a obok uwagi innych klientów o tym, jak dana rzecz leży. Między dwoma rozmiarami lepiej wybrać większy.
    }
faq-product-care =
    { $tv ->
        [t] Wskazówki znajdziesz na wszywce i na stronie produktu w sekcji „Pielęgnacja”.
       *[v] Wskazówki są na wszywce i na stronie produktu w sekcji „Pielęgnacja”.
    }
faq-warranty =
    { $tv ->
        [t] Na wady fabryczne masz dwa lata gwarancji. Jako dowód zakupu wystarczy numer zamówienia.
       *[v] Na wady fabryczne obowiązują dwa lata gwarancji. Jako dowód zakupu wystarczy numer zamówienia.
    }
faq-review =
    { $tv ->
        [t] Po dostawie możesz napisać opinię na stronie produktu albo w „Moje zamówienia” > „Dodaj opinię”. Krytyczne opinie też publikujemy.
       *[v] Po dostawie można napisać opinię na stronie produktu albo w „Moje zamówienia” > „Dodaj opinię”. Krytyczne opinie też publikujemy.
    }
faq-sustainability = W naszych paczkach nie ma plastiku, a zwrócone rzeczy trafiają ponownie do sprzedaży. Raport klimatyczny jest na naszej stronie.
faq-create-account =
    { $asking ->
        [fewest] { $tv ->
            [t] Konto nie jest konieczne: możesz zamówić jako gość. Jeśli chcesz je mieć, kliknij „Logowanie” w prawym górnym rogu, potem „Załóż konto”, wpisz e-mail, imię i nazwisko oraz hasło, a na koniec potwierdź wszystko linkiem z e-maila.
           *[v] Konto nie jest konieczne: można zamówić jako gość. Aby je założyć, proszę kliknąć „Logowanie” w prawym górnym rogu, potem „Załóż konto”, wpisać e-mail, imię i nazwisko oraz hasło, a na koniec potwierdzić wszystko linkiem z e-maila.
        }
       *[usual] { $tv ->
            [t] Kliknij „Logowanie” w prawym górnym rogu, potem „Załóż konto”, wpisz e-mail, imię i nazwisko oraz hasło, a na koniec potwierdź wszystko linkiem z e-maila. Możesz też zamówić jako gość, bez konta.
           *[v] Proszę kliknąć „Logowanie” w prawym górnym rogu, potem „Załóż konto”, wpisać e-mail, imię i nazwisko oraz hasło, a na koniec potwierdzić wszystko linkiem z e-maila. Można też zamówić jako gość, bez konta.
        }
    }{ account-offer }
account-offer =
    { $offer ->
        [family] { " " }Z konta rodzinnego może korzystać do pięciu osób, ze wspólną książką adresową i wspólnymi punktami.
        [personal] { $tv ->
            [t] { " " }Na swoim koncie zbierasz punkty za każde zamówienie.
           *[v] { " " }Na koncie zbierają się punkty za każde zamówienie.
        }
       *[none] { "" }
    }
faq-edit-account =
    { $tv ->
        [t] Imię i nazwisko, e-mail i telefon zmienisz w „Moje konto” > „Dane osobowe”. Nowy e-mail trzeba potwierdzić linkiem.
       *[v] Imię i nazwisko, e-mail i telefon można zmienić w „Moje konto” > „Dane osobowe”. Nowy e-mail trzeba potwierdzić linkiem.
    }
faq-recover-password =
    { $tv ->
        [t] Kliknij „Logowanie” > „Nie pamiętam hasła”, a wyślemy Ci e-mailem link ważny przez godzinę. Zajrzyj też do spamu.
       *[v] Proszę kliknąć „Logowanie” > „Nie pamiętam hasła”, a wyślemy e-mailem link ważny przez godzinę. Warto zajrzeć też do spamu.
    }
faq-registration-problems =
    { $tv ->
        [t] Sprawdź, czy e-mail z potwierdzeniem nie trafił do spamu. Na jeden adres można mieć tylko jedno konto, a hasło musi mieć co najmniej 10 znaków. Jeśli dalej nie działa, ktoś z naszego zespołu założy Ci konto.
       *[v] Proszę sprawdzić, czy e-mail z potwierdzeniem nie trafił do spamu. Na jeden adres można mieć tylko jedno konto, a hasło musi mieć co najmniej 10 znaków. Jeśli dalej nie działa, konto założy ktoś z naszego zespołu.
    }
faq-switch-account =
    { $tv ->
        [t] Są konta prywatne, rodzinne i firmowe; swoje zmienisz w „Moje konto” > „Rodzaj konta”, a zamówienia i punkty przejdą razem z nim. Jeśli chcesz użyć innego konta, najpierw się wyloguj.
       *[v] Są konta prywatne, rodzinne i firmowe; rodzaj można zmienić w „Moje konto” > „Rodzaj konta”, a zamówienia i punkty zostają. Żeby użyć innego konta, trzeba się najpierw wylogować.
    }
faq-loyalty-points =
    { $tv ->
        [t] Za każdą wydaną złotówkę (lub jednostkę innej waluty) dostajesz jeden punkt, a 100 punktów to 5 zł (lub 5 w innej walucie) mniej przy następnym zamówieniu. Punkty tracą ważność po 24 miesiącach.
       *[v] Za każdą wydaną złotówkę (lub jednostkę innej waluty) przysługuje jeden punkt, a 100 punktów to 5 zł (lub 5 w innej walucie) mniej przy następnym zamówieniu. Punkty tracą ważność po 24 miesiącach.
    }{ points-offer }
points-offer =
    { $offer ->
        [family] { " " }Na koncie rodzinnym wszyscy zbierają je razem.
       *[other] { "" }
    }
faq-family-account = Na koncie rodzinnym do pięciu osób ma wspólną książkę adresową i wspólne punkty. Pozostałe osoby zaprasza e-mailem właściciel konta.
faq-business-account =
    { $tv ->
        [t] Na koncie firmowym możesz płacić na fakturę z terminem 14 dni (po weryfikacji), mieć kilku użytkowników i swój NIP na fakturze.
       *[v] Konto firmowe pozwala płacić na fakturę z terminem 14 dni (po weryfikacji), mieć kilku użytkowników i NIP na fakturze.
    }
faq-data-privacy =
    { $tv ->
        [t] Używamy tylko tego, co jest potrzebne do zamówienia, i niczego nie sprzedajemy. O kopię albo usunięcie swoich danych możesz poprosić w „Moje konto” > „Prywatność”.
       *[v] Używamy tylko danych potrzebnych do zamówienia i żadnych nie sprzedajemy. O kopię albo usunięcie danych można poprosić w „Moje konto” > „Prywatność”.
    }
faq-unsubscribe-messages =
    { $tv ->
        [t] Wypiszesz się linkiem na końcu każdego e-maila albo w „Moje konto” > „Wiadomości”.
       *[v] Wypisać się można linkiem na końcu każdego e-maila albo w „Moje konto” > „Wiadomości”.
    }
faq-contact-customer-service =
    { $tv ->
        [t] Ten czat działa całą dobę. Nasi konsultanci są dostępni od poniedziałku do piątku w godz. 8:00–20:00 i w soboty w godz. 9:00–16:00 (czas sklepu, UTC), a e-mail możesz wysłać na help@comity.example.
       *[v] Ten czat działa całą dobę. Nasi konsultanci są dostępni od poniedziałku do piątku w godz. 8:00–20:00 i w soboty w godz. 9:00–16:00 (czas sklepu, UTC), a e-mail można wysłać na help@comity.example.
    }
faq-opening-hours = Nasi konsultanci są dostępni od poniedziałku do piątku w godz. 8:00–20:00 i w soboty w godz. 9:00–16:00 (czas sklepu, UTC).
faq-accessibility =
    { $tv ->
        [t] Sklep działa z czytnikami ekranu i z samą klawiaturą. Jeśli wolisz zamówić przez telefon, poproś tutaj o rozmowę z człowiekiem.
       *[v] Sklep działa z czytnikami ekranu i z samą klawiaturą. Zamówienie przez telefon też jest możliwe, wystarczy poprosić o rozmowę z konsultantem.
    }
