# Ludzie: skargi, przekazanie rozmowy, powrót do asystenta.
complaint-received-empathy =
    { $formality ->
        [casual] Rozumiem, to naprawdę irytujące.
        [neutral] Rozumiem, że to bardzo denerwujące.
       *[formal] { $gender ->
            [female] Rozumiemy, że ma Pani powody do złości.
            [male] Rozumiemy, że ma Pan powody do złości.
           *[unknown] Rozumiemy, że to bardzo denerwująca sytuacja.
        }
    }
complaint-received-apology =
    { $formality ->
        [casual] Przepraszam, że tak wyszło.
        [neutral] Przykro mi, że tak wyszło.
       *[formal] Bardzo przepraszamy, że tak się stało.
    }
complaint-received-buffer = Dziękujemy za szczerość, pomaga nam to naprawić błąd.
complaint-received-news =
    { $complaint_route ->
        [senior] Taka sprawa powinna trafić w doświadczone ręce: osobiście zajmie się nią ktoś z kierownictwa naszego zespołu.
        [mediated] { $tv ->
            [t] Ktoś z naszego zespołu chętnie zajmie się tym za Ciebie i spokojnie wyjaśni to ze wszystkimi stronami.
           *[v] Ktoś z naszego zespołu chętnie podejmie się pośrednictwa i spokojnie wyjaśni to ze wszystkimi stronami.
        }
       *[direct] { $authority ->
            [peer] Najszybciej da się to wyjaśnić w rozmowie z kimś z naszego zespołu.
           *[institution] Naszemu zespołowi do spraw reklamacji zależy, żeby to wyjaśnić.
        }
    }
complaint-received-reason = { faq-opening-hours }
complaint-received-next-step =
    { $formality ->
        [casual] Zawołać kogoś?
        [neutral] Czy mam Cię połączyć?
       *[formal] Czy mam połączyć z konsultantem?
    }
# $ticket: numer sprawy. $open: czy ktoś jest teraz na miejscu.
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] Rozmowę przejmuje teraz ktoś z kierownictwa naszego zespołu i widzi ją w całości.
           *[other] Rozmowę przejmuje teraz ktoś z naszego zespołu i widzi ją w całości.
        }
       *[no] { $tv ->
            [t] W tej chwili nikogo z zespołu nie ma: pracujemy od poniedziałku do piątku w godz. 8:00–20:00 i w soboty w godz. 9:00–16:00 (UTC). Twoja sprawa już tam czeka razem z całą naszą rozmową.
           *[v] W tej chwili nikogo z zespołu nie ma: pracujemy od poniedziałku do piątku w godz. 8:00–20:00 i w soboty w godz. 9:00–16:00 (UTC). Sprawa została przekazana razem z całą rozmową.
        }
    }
handoff-started-reason =
    { $open ->
        [yes] { faq-opening-hours }
       *[no] { "" }
    }
handoff-started-next-step =
    { $open ->
        [yes] { $tv ->
            [t] Nie musisz nic powtarzać. Numer Twojej sprawy: { $ticket }.
           *[v] Nie trzeba niczego powtarzać. Numer sprawy: { $ticket }.
        }
       *[no] { $tv ->
            [t] Odpowiedź dostaniesz tutaj, na czacie. Numer Twojej sprawy: { $ticket }.
           *[v] Odpowiedź pojawi się tutaj, na czacie. Numer sprawy: { $ticket }.
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] Będziemy się tym zajmować, aż wszystko się wyjaśni.
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] To znowu ja, asystent. Jakby coś jeszcze, pisz.
        [neutral] Tu znowu asystent. Jeśli potrzebujesz czegoś jeszcze, napisz.
       *[formal] Tu ponownie cyfrowy asystent. Jeśli potrzebne jest coś jeszcze, proszę napisać.
    }
satisfaction-asked-thanks = Dziękujemy za rozmowę.
satisfaction-asked-news = { handed-back-news }
satisfaction-asked-reason =
    { $tv ->
        [t] Twoja opinia pomaga nam działać lepiej.
       *[v] Każda opinia pomaga nam działać lepiej.
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] Jak oceniasz naszą pomoc, od 1 (bardzo źle) do 5 (bardzo dobrze)?
        [neutral] Jak oceniasz naszą pomoc, od 1 (bardzo źle) do 5 (bardzo dobrze)?
       *[formal] Prosimy o ocenę naszej pomocy, od 1 (bardzo źle) do 5 (bardzo dobrze).
    }
satisfaction-thanks-news =
    { $score ->
        [low] Dziękujemy za szczerość. Weźmiemy to sobie do serca.
       *[high] Dziękujemy za ocenę!
    }
