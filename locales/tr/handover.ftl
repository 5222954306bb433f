# İnsanlar: şikâyet, devretme, geri dönüş.
complaint-received-empathy =
    { $formality ->
        [casual] Gerçekten can sıkıcı, anlıyorum.
        [neutral] Bunun ne kadar can sıkıcı olduğunu anlıyorum.
       *[formal] Bunun sizin için ne kadar can sıkıcı olduğunu anlıyoruz.
    }
complaint-received-apology =
    { $formality ->
        [casual] Böyle olduğu için kusura bakma.
        [neutral] Böyle olduğu için özür dilerim.
       *[formal] Yaşadıklarınız için sizden içtenlikle özür dileriz.
    }
complaint-received-buffer =
    { $tv ->
        [t] Açıkça söylediğin için teşekkürler; böylece düzeltebiliriz.
       *[v] Açıkça söylediğiniz için teşekkür ederiz; böylece düzeltebiliriz.
    }
complaint-received-news =
    { $complaint_route ->
        [senior] { $tv ->
            [t] Şikâyetinle deneyimli bir yöneticimizin bizzat ilgilenmesini isteriz.
           *[v] Şikâyetinizle deneyimli bir yöneticimizin bizzat ilgilenmesini isteriz.
        }
        [mediated] { $tv ->
            [t] Ekibimizden bir arkadaşımız konuyu senin adına ele alıp ilgili herkesle sakince çözmek ister.
           *[v] Ekibimizden bir arkadaşımız konuyu sizin adınıza ele alıp ilgili herkesle sakince çözmek ister.
        }
       *[direct] { $authority ->
            [peer] Bunu çözmenin en hızlı yolu, ekibimizden bir arkadaşımızla konuşmak.
           *[institution] { $tv ->
                [t] Şikâyet ekibimiz konuyu seninle birlikte ele almak istiyor.
               *[v] Şikâyet ekibimiz konuyu sizinle birlikte ele almak istiyor.
            }
        }
    }
complaint-received-reason = { faq-opening-hours }
complaint-received-next-step =
    { $formality ->
        [casual] Birini çağırayım mı?
        [neutral] Seni bağlayayım mı?
       *[formal] Sizi bağlamamı ister misiniz?
    }
# $ticket: talebin numarası. $open: şu an ekipte birinin olup olmadığı.
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] Görüşmeyi şimdi bir yöneticimiz devralıyor, konuşmamızın tamamını görebiliyor.
           *[other] Görüşmeyi şimdi ekibimizden bir arkadaşımız devralıyor, konuşmamızın tamamını görebiliyor.
        }
       *[no] { $tv ->
            [t] Şu anda ekipten kimse çevrimiçi değil: Arkadaşlarımız pazartesi–cuma 8.00–20.00, cumartesi 9.00–16.00 saatleri arasında (UTC) burada. Talebin, konuşmamızla birlikte onlara iletildi.
           *[v] Şu anda ekibimizden kimse çevrimiçi değil: Arkadaşlarımız pazartesi–cuma 8.00–20.00, cumartesi 9.00–16.00 saatleri arasında (UTC) burada. Talebiniz, konuşmamızla birlikte onlara iletildi.
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
            [t] Hiçbir şeyi tekrar anlatmana gerek yok. Talep numaran: { $ticket }.
           *[v] Hiçbir şeyi tekrar anlatmanıza gerek yok. Talep numaranız: { $ticket }.
        }
       *[no] { $tv ->
            [t] Cevap burada, bu sohbette gelecek. Talep numaran: { $ticket }.
           *[v] Cevap burada, bu sohbette gelecek. Talep numaranız: { $ticket }.
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] Her şey çözülene kadar konunun takipçisi olacağız.
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] Yine ben, dijital asistan. Başka bir şey varsa yaz yeter.
        [neutral] Dijital asistan yeniden burada. Başka bir şey varsa yazman yeterli.
       *[formal] Dijital asistanınız yeniden burada. Başka bir konu varsa yazmanız yeterli.
    }
satisfaction-asked-thanks = Bu görüşme için teşekkür ederiz.
satisfaction-asked-news = { handed-back-news }
satisfaction-asked-reason =
    { $tv ->
        [t] Görüşün, daha iyi olmamıza yardım ediyor.
       *[v] Görüşünüz, daha iyi olmamıza yardım ediyor.
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] Aldığın yardımdan ne kadar memnunsun, 1 (hiç) ile 5 (çok) arasında?
        [neutral] Aldığın yardımdan ne kadar memnun kaldın, 1 (hiç) ile 5 (çok) arasında?
       *[formal] Aldığınız yardımdan ne kadar memnun kaldınız, 1 (hiç) ile 5 (çok) arasında?
    }
satisfaction-thanks-news =
    { $score ->
        [low] { $tv ->
            [t] Açık sözlülüğün için teşekkürler. Bunu ciddiye alıyoruz.
           *[v] Açık sözlülüğünüz için teşekkür ederiz. Bunu ciddiye alıyoruz.
        }
       *[high] { $tv ->
            [t] Değerlendirmen için teşekkürler!
           *[v] Değerlendirmeniz için çok teşekkür ederiz!
        }
    }
