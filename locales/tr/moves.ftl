# Genel cümleler. Bir durumun kendi cümlesi olabilir (`refund-refused-empathy`); yoksa bunlar konuşur.
# sen: casual ve neutral; siz: formal ve honorific. Yer tutuculara ($order, $total ...) hiçbir zaman ek gelmez: "CO-104532 numaralı sipariş".
-shop = Comity Store

# Müşteriye nasıl seslenilir. Sonuç başka her yerde $name'dir; $named ("yes"/"no") olup olmadığını söyler.
# Siz ile: cinsiyet biliniyorsa ad + Hanım/Bey, bilinmiyorsa "Sayın" + ad soyad; yalnız soyadı biliniyorsa "Sayın" + soyadı.
# Unvan varsa "Sayın Dr. Ayşe Yılmaz". Soyadına Hanım/Bey gelmez. Sen ile: yalnız ad.
full-name = { $given } { $family }
form-of-address =
    { $tv ->
        [t] { $has ->
            [family] { "" }
           *[other] { $given }
        }
       *[v] { $has ->
            [given] { $gender ->
                [female] { $given } Hanım
                [male] { $given } Bey
               *[unknown] { $given }
            }
            [family] Sayın { $titled ->
                [yes] { $title } { $family }
               *[no] { $family }
            }
           *[both] { $titled ->
                [yes] Sayın { $title } { full-name }
               *[no] { $formality ->
                    [honorific] Sayın { full-name }
                   *[formal] { $gender ->
                        [female] { $given } Hanım
                        [male] { $given } Bey
                       *[unknown] Sayın { full-name }
                    }
                }
            }
        }
    }

move-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Selam { $name },
           *[no] Selam,
        }
        [neutral] { $named ->
            [yes] Merhaba { $name },
           *[no] Merhaba,
        }
        [formal] { $named ->
            [yes] { $name }, merhaba.
           *[no] Merhaba.
        }
       *[honorific] { $named ->
            [yes] { $name }, iyi günler dileriz.
           *[no] İyi günler dileriz.
        }
    }
# Dükkânların bu dönemde herkese dilediği ($season, etiquette_rules içindeki “seasons:” adlarıyla).
move-season =
    { $season ->
        [eid-al-fitr] { $tv ->
            [t] İyi bayramlar!
           *[v] Ramazan Bayramınız kutlu olsun.
        }
        [eid-al-adha] { $tv ->
            [t] İyi bayramlar!
           *[v] Kurban Bayramınız kutlu olsun.
        }
        [new-year] { $tv ->
            [t] Mutlu yıllar!
           *[v] Mutlu yıllar dileriz.
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] Yazdığın iyi oldu, teşekkürler.
        [neutral] Bize yazdığın için teşekkür ederiz.
       *[formal] Bize yazdığınız için teşekkür ederiz.
    }
move-empathy =
    { $formality ->
        [casual] Beklediğin bu değildi, biliyorum.
        [neutral] Başka bir sonuç beklediğini biliyorum.
       *[formal] Başka bir sonuç beklediğinizi biliyoruz.
    }
move-apology =
    { $formality ->
        [casual] Kusura bakma.
        [neutral] Bunun için özür dilerim.
       *[formal] Bunun için özür dileriz.
    }
move-buffer =
    { $formality ->
        [casual] Senin için dikkatlice baktım.
        [neutral] Konuyu senin için dikkatle inceledim.
       *[formal] Konuyu sizin için dikkatle inceledik.
    }
move-authority =
    { $authority ->
        [senior] Müşteri hizmetleri yöneticimiz bu kararın arkasında.
       *[institution] Müşteri hizmetlerimiz bu konuda mağazanın koşullarına uymak zorunda.
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] Diğer seçenekleri “Siparişlerim” sayfasında bulabilirsin; biriyle konuşmak istersen ekipten bir arkadaşımıza bağlayabilirim.
           *[v] Diğer seçenekleri “Siparişlerim” sayfasında bulabilirsiniz; biriyle görüşmek isterseniz sizi ekibimizden bir arkadaşımıza bağlayabilirim.
        }
        [human] { $tv ->
            [t] Ekibimizden bir arkadaşımız seninle birlikte memnuniyetle bakar, söylemen yeterli.
           *[v] Ekibimizden bir arkadaşımız sizinle birlikte memnuniyetle bakar, söylemeniz yeterli.
        }
       *[hybrid] { $tv ->
            [t] Ekipten biri seninle birlikte baksın istersen söylemen yeterli.
           *[v] Ekibimizden birinin sizinle birlikte bakmasını isterseniz söylemeniz yeterli.
        }
    }
move-next-step =
    { $formality ->
        [casual] Nasıl devam edelim, söyle yeter.
        [neutral] Nasıl devam etmek istediğini yazabilirsin.
       *[formal] Nasıl devam etmek istediğinizi yazabilir misiniz?
    }
move-closing =
    { $horizon ->
        [relational] { $orientation ->
            [group] { $tv ->
                [t] Bundan sonra da senin ve ailenin yanındayız.
               *[v] Bundan sonra da sizin ve ailenizin yanınızdayız.
            }
           *[individual] { $tv ->
                [t] Bundan sonra da yanındayız.
               *[v] Bundan sonra da yanınızdayız.
            }
        }
       *[immediate] { $orientation ->
            [group] { $tv ->
                [t] Senin ya da ailenin başka bir ihtiyacı olursa yazman yeterli.
               *[v] Sizin ya da ailenizin başka bir sorusu olursa yazmanız yeterli.
            }
           *[individual] { $tv ->
                [t] Başka bir şey olursa yazman yeterli.
               *[v] Başka bir sorunuz olursa yazmanız yeterli.
            }
        }
    }
