# Rozmowa: powitanie, niezrozumienie, język i forma zwracania się.
greeting-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Hej, { $name }!
           *[no] Hej!
        }
        [neutral] { $named ->
            [yes] Cześć, { $name }!
           *[no] Cześć!
        }
       *[formal] { $named ->
            [yes] { $name ->
                [Pani] Dzień dobry.
                [Panie] Dzień dobry.
               *[other] Dzień dobry, { $name }.
            }
           *[no] Dzień dobry.
        }
    }
greeting-news =
    { $formality ->
        [casual] Tu asystent sklepu { -shop }.
        [neutral] Jestem asystentem sklepu { -shop }.
       *[formal] Tu cyfrowy asystent sklepu { -shop }.
    }
greeting-next-step =
    { $formality ->
        [casual] Co mogę dla Ciebie zrobić?
        [neutral] W czym mogę Ci pomóc?
       *[formal] W czym mogę pomóc?
    }
greeting-alternative =
    { $formality ->
        [casual] Wolisz pogadać z człowiekiem? Daj znać.
        [neutral] Jeśli wolisz rozmowę z człowiekiem, po prostu napisz.
       *[formal] Jeśli wygodniejsza jest rozmowa z konsultantem, wystarczy o nią poprosić.
    }
goodbye-news =
    { $formality ->
        [casual] Na razie, trzymaj się!
        [neutral] Do zobaczenia i miłego dnia!
       *[formal] Do widzenia i dziękujemy za wizytę w sklepie { -shop }.
    }
thanks-received-news =
    { $formality ->
        [casual] Nie ma sprawy!
        [neutral] Nie ma za co!
       *[formal] Cała przyjemność po naszej stronie.
    }
clarify-apology =
    { $formality ->
        [casual] Sorki, nie do końca to łapię.
        [neutral] Przepraszam, nie do końca to rozumiem.
       *[formal] Przepraszam, nie wszystko jest dla mnie jasne.
    }
clarify-news = Chcę mieć pewność, o co chodzi.
clarify-next-step =
    { $choices ->
        [yes] Czy to jedna z tych spraw?
       *[no] { $tv ->
            [t] Możesz to napisać inaczej?
           *[v] Czy mogę prosić o napisanie tego innymi słowami?
        }
    }
person-offered-apology =
    { $formality ->
        [casual] Sorki, dalej tego nie łapię.
        [neutral] Przepraszam, dalej tego nie rozumiem.
       *[formal] Przepraszam, nadal nie mam pewności, o co chodzi.
    }
person-offered-news = Tą sprawą może się zająć ktoś z naszego zespołu.
person-offered-next-step =
    { $formality ->
        [casual] Zawołać kogoś?
        [neutral] Czy mam Cię połączyć z człowiekiem?
       *[formal] Czy mam połączyć z konsultantem?
    }
nothing-pending-news =
    { $formality ->
        [casual] Jasne. O co chodzi?
        [neutral] Dobrze. W czym mogę Ci pomóc?
       *[formal] Oczywiście. W czym mogę pomóc?
    }
nothing-changed-news =
    { $formality ->
        [casual] OK, wszystko zostaje, jak było.
        [neutral] Dobrze, wszystko zostaje bez zmian.
       *[formal] Dobrze, nic nie zostało zmienione.
    }
language-changed-news =
    { $formality ->
        [casual] Jasne, piszemy po polsku.
        [neutral] Oczywiście, dalej piszemy po polsku.
       *[formal] Oczywiście, kontynuujemy po polsku.
    }
language-asked-news = W jakim języku mamy dalej rozmawiać?
# $requested: język, o który ktoś prosi; $languages: nasze języki, wyliczone. Jedno i drugie to nazwy po polsku w mianowniku.
language-unsupported-news =
    { $requested ->
        [unknown] Niestety tego języka jeszcze nie znam. Dostępne języki: { $languages }.
       *[other] Niestety tego języka jeszcze nie znam ({ $requested }). Dostępne języki: { $languages }.
    } { $tv ->
        [t] W każdej chwili możesz też poprosić o rozmowę z człowiekiem.
       *[v] W każdej chwili można też poprosić o rozmowę z konsultantem.
    }
formality-changed-news =
    { $formality ->
        [casual] Jasne, mówimy sobie na ty.
        [neutral] Dobrze, mówmy sobie na ty.
       *[formal] Oczywiście, będę się zwracać oficjalnie.
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] Jasne, { $name }!
           *[no] Jasne!
        }
        [neutral] { $named ->
            [yes] Dobrze, { $name }, tak będę się do Ciebie zwracać.
           *[no] Dobrze, tak będę się do Ciebie zwracać.
        }
       *[formal] { $named ->
            [yes] Oczywiście, { $name }. Tak będę się zwracać.
           *[no] Oczywiście, tak będę się zwracać.
        }
    }
wish-keep-asked-news =
    { $formality ->
        [casual] Zapamiętać to na następny raz?
        [neutral] Czy mam to zapamiętać na następny raz?
       *[formal] Czy mogę to zapamiętać na przyszłość?
    }
wish-kept-news =
    { $tv ->
        [t] Zapamiętam to na następny raz.
       *[v] Zapamiętam to na przyszłość.
    }
wish-not-kept-news =
    { $formality ->
        [casual] OK, to tylko na tę rozmowę.
        [neutral] Dobrze, to tylko na tę rozmowę.
       *[formal] Dobrze, będzie to dotyczyć tylko tej rozmowy.
    }
technical-trouble-apology =
    { $formality ->
        [casual] Sorki, coś mi teraz nie działa.
        [neutral] Przepraszam, coś u nas w tej chwili nie działa.
       *[formal] Przepraszamy, w tej chwili coś u nas nie działa.
    }
technical-trouble-news =
    { $tv ->
        [t] Twoja wiadomość jest zapisana.
       *[v] Wiadomość została zapisana.
    }
technical-trouble-next-step =
    { $tv ->
        [t] Spróbuj jeszcze raz za minutę albo poproś o rozmowę z człowiekiem.
       *[v] Proszę spróbować ponownie za minutę albo poprosić o rozmowę z konsultantem.
    }
formality-asked-news =
    { $tv ->
        [t] Jak mam się do Ciebie zwracać?
       *[v] Jak mam się zwracać: oficjalnie czy po imieniu?
    }
second-request-next-step =
    { $tv ->
        [t] Jest jeszcze druga sprawa: „{ $topic }”. Mam się nią teraz zająć?
       *[v] Jest jeszcze druga sprawa: „{ $topic }”. Czy mam się nią teraz zająć?
    }
language-doubtful-news = Czy mam pisać dalej po polsku?
faq-stale-news =
    { $formality ->
        [casual] Te informacje są właśnie aktualizowane i nie chcę Ci powiedzieć czegoś, co się nie zgadza. Ktoś z zespołu powie Ci to na pewno.
        [neutral] Te informacje są właśnie aktualizowane i nie chcę podać Ci czegoś błędnego. Pewnej odpowiedzi udzieli Ci ktoś z naszego zespołu.
       *[formal] Te informacje są obecnie aktualizowane i nie chcę podać błędnej odpowiedzi. Pewnej odpowiedzi może udzielić ktoś z naszego zespołu.
    }
translated-notice = Ta odpowiedź została przetłumaczona automatycznie.
translation-failed = Przepraszamy, tej odpowiedzi nie udało się przetłumaczyć. Oto ona po angielsku.
