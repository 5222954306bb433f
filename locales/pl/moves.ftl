# Ogólne ruchy. Sytuacja może mieć własny (`refund-refused-empathy`); jeśli nie ma, mówią te.
# W „v” piszemy bezosobowo („proszę podać”, „zamówienie zostało …”); Pan i Pani tylko tam, gdzie wiadomo, kim jest klient ($gender).
# W „t” unikamy czasu przeszłego, bo zdradza rodzaj („zamówiłeś”, „zamówiłaś”).
-shop = Comity Store

# Zwrot do klienta. W mianowniku („Pani Anna Nowak”) nikt się do nikogo nie zwraca, a „Pani Nowak” brzmi w zwrocie niegrzecznie;
# dlatego: ty = imię w wołaczu, Pan/Pani = „Pani Anno”, „Panie Janie”, i tylko gdy znamy płeć. Wołacz stoi w tabeli pod full-name
# (klucze Fluenta znają tylko litery ASCII, więc „Paweł” czy „Małgorzata” się tam nie zmieszczą). Imię spoza tabeli zostaje przy „ty”
# w mianowniku („Cześć, Paweł!”), a przy Pan/Pani zostaje samo „Pani” albo „Panie”
# i powitanie bez zwrotu („Dzień dobry.”). Nazwiska i tytułu nie podajemy.
full-name = { $given } { $family }
    .vocative = { $given ->
        [Ada] Ado
        [Adela] Adelo
        [Adriana] Adriano
        [Aga] Ago
        [Agata] Agato
        [Agnieszka] Agnieszko
        [Ala] Alu
        [Aldona] Aldono
        [Aleksandra] Aleksandro
        [Alicja] Alicjo
        [Alina] Alino
        [Amelia] Amelio
        [Aneta] Aneto
        [Angelika] Angeliko
        [Ania] Aniu
        [Anita] Anito
        [Anna] Anno
        [Antonina] Antonino
        [Asia] Asiu
        [Barbara] Barbaro
        [Basia] Basiu
        [Beata] Beato
        [Blanka] Blanko
        [Celina] Celino
        [Danuta] Danuto
        [Daria] Dario
        [Diana] Diano
        [Dominika] Dominiko
        [Dorota] Doroto
        [Edyta] Edyto
        [Ela] Elu
        [Eliza] Elizo
        [Emilia] Emilio
        [Ewa] Ewo
        [Ewelina] Ewelino
        [Gabriela] Gabrielo
        [Gabrysia] Gabrysiu
        [Genowefa] Genowefo
        [Gosia] Gosiu
        [Halina] Halino
        [Hania] Haniu
        [Hanna] Hanno
        [Helena] Heleno
        [Iga] Igo
        [Ilona] Ilono
        [Irena] Ireno
        [Iryna] Iryno
        [Iwona] Iwono
        [Iza] Izo
        [Izabela] Izabelo
        [Jadwiga] Jadwigo
        [Jagoda] Jagodo
        [Janina] Janino
        [Joanna] Joanno
        [Jola] Jolu
        [Jolanta] Jolanto
        [Julia] Julio
        [Julka] Julko
        [Justyna] Justyno
        [Kamila] Kamilo
        [Karolina] Karolino
        [Kasia] Kasiu
        [Katarzyna] Katarzyno
        [Kinga] Kingo
        [Klaudia] Klaudio
        [Kornelia] Kornelio
        [Krysia] Krysiu
        [Krystyna] Krystyno
        [Laura] Lauro
        [Lena] Leno
        [Lidia] Lidio
        [Liliana] Liliano
        [Lucyna] Lucyno
        [Magda] Magdo
        [Magdalena] Magdaleno
        [Maja] Maju
        [Maria] Mario
        [Marianna] Marianno
        [Mariola] Mariolo
        [Marlena] Marleno
        [Marta] Marto
        [Martyna] Martyno
        [Marysia] Marysiu
        [Marzena] Marzeno
        [Matylda] Matyldo
        [Michalina] Michalino
        [Milena] Mileno
        [Monika] Moniko
        [Nadia] Nadio
        [Natalia] Natalio
        [Nina] Nino
        [Oksana] Oksano
        [Ola] Olu
        [Olena] Oleno
        [Olga] Olgo
        [Oliwia] Oliwio
        [Patrycja] Patrycjo
        [Paulina] Paulino
        [Regina] Regino
        [Renata] Renato
        [Roksana] Roksano
        [Sabina] Sabino
        [Sandra] Sandro
        [Sylwia] Sylwio
        [Tamara] Tamaro
        [Teresa] Tereso
        [Tetiana] Tetiano
        [Ula] Ulu
        [Urszula] Urszulo
        [Wanda] Wando
        [Weronika] Weroniko
        [Wiktoria] Wiktorio
        [Wioleta] Wioleto
        [Wioletta] Wioletto
        [Zofia] Zofio
        [Zosia] Zosiu
        [Zuza] Zuzo
        [Zuzanna] Zuzanno
        [Adam] Adamie
        [Adrian] Adrianie
        [Aleksander] Aleksandrze
        [Andrzej] Andrzeju
        [Antek] Antku
        [Arek] Arku
        [Arkadiusz] Arkadiuszu
        [Artur] Arturze
        [Bartek] Bartku
        [Bartosz] Bartoszu
        [Bogdan] Bogdanie
        [Borys] Borysie
        [Damian] Damianie
        [Daniel] Danielu
        [Darek] Darku
        [Dariusz] Dariuszu
        [Dawid] Dawidzie
        [Dominik] Dominiku
        [Edward] Edwardzie
        [Emil] Emilu
        [Eryk] Eryku
        [Eugeniusz] Eugeniuszu
        [Filip] Filipie
        [Franciszek] Franciszku
        [Franek] Franku
        [Gabriel] Gabrielu
        [Grzegorz] Grzegorzu
        [Grzesiek] Grześku
        [Henryk] Henryku
        [Hubert] Hubercie
        [Igor] Igorze
        [Ireneusz] Ireneuszu
        [Iwan] Iwanie
        [Jacek] Jacku
        [Jakub] Jakubie
        [Jan] Janie
        [Janusz] Januszu
        [Julian] Julianie
        [Jurek] Jurku
        [Kacper] Kacprze
        [Kamil] Kamilu
        [Karol] Karolu
        [Kazimierz] Kazimierzu
        [Konrad] Konradzie
        [Krystian] Krystianie
        [Krzysiek] Krzyśku
        [Krzysztof] Krzysztofie
        [Kuba] Kubo
        [Leon] Leonie
        [Leszek] Leszku
        [Maciej] Macieju
        [Maciek] Maćku
        [Marcel] Marcelu
        [Marcin] Marcinie
        [Marek] Marku
        [Marian] Marianie
        [Mariusz] Mariuszu
        [Mateusz] Mateuszu
        [Mirek] Mirku
        [Norbert] Norbercie
        [Olek] Olku
        [Oskar] Oskarze
        [Patryk] Patryku
        [Piotr] Piotrze
        [Piotrek] Piotrku
        [Przemek] Przemku
        [Radek] Radku
        [Remigiusz] Remigiuszu
        [Robert] Robercie
        [Roman] Romanie
        [Ryszard] Ryszardzie
        [Sebastian] Sebastianie
        [Sylwester] Sylwestrze
        [Szymon] Szymonie
        [Tadeusz] Tadeuszu
        [Tomasz] Tomaszu
        [Tomek] Tomku
        [Tymoteusz] Tymoteuszu
        [Wiktor] Wiktorze
        [Witold] Witoldzie
        [Wojciech] Wojciechu
        [Wojtek] Wojtku
        [Zbigniew] Zbigniewie
        [Zbyszek] Zbyszku
        [Zygmunt] Zygmuncie
        [Waldemar] Waldemarze
        [Cezary] Cezary
       *[other] { $tv ->
            [t] { $given }
           *[v] { $gender ->
                [female] { "" }
                [male] { "" }
               *[unknown] { $given }
            }
        }
    }
form-of-address =
    { $tv ->
        [t] { $has ->
            [family] { "" }
           *[other] { full-name.vocative }
        }
       *[v] { $gender ->
            [female] Pani { full-name.vocative }
            [male] Panie { full-name.vocative }
           *[unknown] { $has ->
                [given] { full-name.vocative }
               *[other] { "" }
            }
        }
    }

move-salutation =
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
# Czego sklepy życzą o tej porze roku ($season, jak w „seasons:” w etiquette_rules), wszystkim.
move-season =
    { $season ->
        [christmas] { $tv ->
            [t] Wesołych Świąt!
           *[v] Życzymy wesołych i spokojnych Świąt.
        }
        [new-year] { $tv ->
            [t] Szczęśliwego Nowego Roku!
           *[v] Życzymy szczęśliwego Nowego Roku.
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] Dzięki za wiadomość.
        [neutral] Dziękuję za wiadomość.
       *[formal] Dziękujemy za wiadomość.
    }
move-empathy =
    { $formality ->
        [casual] Wiem, że to dla Ciebie ważne.
        [neutral] Rozumiem, że to dla Ciebie ważne.
       *[formal] { $gender ->
            [female] Rozumiemy, że to dla Pani ważne.
            [male] Rozumiemy, że to dla Pana ważne.
           *[unknown] Rozumiemy, że to ważna sprawa.
        }
    }
move-apology =
    { $tv ->
        [t] Bardzo mi przykro.
       *[v] Bardzo przepraszamy.
    }
move-buffer =
    { $tv ->
        [t] Wszystko jest dokładnie sprawdzone.
       *[v] Sprawa została dokładnie sprawdzona.
    }
move-authority =
    { $authority ->
        [senior] Za tą decyzją stoi kierownictwo naszego działu obsługi klienta.
       *[institution] Nasz dział obsługi klienta musi się tu trzymać regulaminu sklepu.
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] Inne możliwości znajdziesz w zakładce „Moje zamówienia”, a jeśli wolisz rozmowę z człowiekiem, po prostu o nią poproś.
           *[v] Inne możliwości są w zakładce „Moje zamówienia”, a w razie potrzeby pomoże konsultant, wystarczy o to poprosić.
        }
        [human] { $tv ->
            [t] Ktoś z naszego zespołu chętnie przyjrzy się temu razem z Tobą, po prostu napisz.
           *[v] Konsultant chętnie się temu przyjrzy, wystarczy o to poprosić.
        }
       *[hybrid] { $tv ->
            [t] Jeśli wolisz omówić to z człowiekiem, po prostu napisz.
           *[v] Jeśli potrzebna jest rozmowa z konsultantem, wystarczy o nią poprosić.
        }
    }
move-next-step =
    { $tv ->
        [t] Napisz, co robimy dalej.
       *[v] Proszę dać znać, co robimy dalej.
    }
move-closing =
    { $horizon ->
        [relational] { $tv ->
            [t] { $orientation ->
                [group] Zawsze chętnie pomożemy Tobie i Twojej rodzinie.
               *[individual] Zawsze chętnie Ci pomożemy.
            }
           *[v] { $orientation ->
                [group] Zawsze chętnie pomożemy, także całej rodzinie.
               *[individual] Zawsze chętnie pomożemy.
            }
        }
       *[immediate] { $orientation ->
            [group] { $tv ->
                [t] Gdyby Tobie albo Twojej rodzinie coś jeszcze było potrzebne, napisz.
               *[v] Gdyby coś jeszcze było potrzebne, także rodzinie, proszę napisać.
            }
           *[individual] { $tv ->
                [t] Gdyby coś jeszcze było potrzebne, napisz.
               *[v] W razie dalszych pytań proszę napisać.
            }
        }
    }
