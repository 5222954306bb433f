# Sohbet: selamlaşma, anlamama, dil ve hitap.
greeting-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Selam { $name }!
           *[no] Selam!
        }
        [neutral] { $named ->
            [yes] Merhaba { $name }!
           *[no] Merhaba!
        }
       *[formal] { $named ->
            [yes] { $name }, hoş geldiniz.
           *[no] Merhaba, hoş geldiniz.
        }
    }
greeting-news =
    { $formality ->
        [casual] Ben { -shop } asistanıyım.
        [neutral] Ben { -shop } dijital asistanıyım.
       *[formal] Ben { -shop } dijital asistanıyım.
    }
greeting-next-step =
    { $formality ->
        [casual] Senin için ne yapabilirim?
        [neutral] Sana nasıl yardımcı olabilirim?
       *[formal] Size nasıl yardımcı olabilirim?
    }
greeting-alternative =
    { $formality ->
        [casual] Biriyle konuşmak istersen söyle.
        [neutral] Ekibimizden biriyle konuşmak istersen yazman yeterli.
       *[formal] Ekibimizden biriyle görüşmek isterseniz yazmanız yeterli.
    }
goodbye-news =
    { $formality ->
        [casual] Görüşürüz, kendine iyi bak!
        [neutral] Görüşmek üzere, iyi günler!
       *[formal] { -shop } olarak ziyaretiniz için teşekkür eder, iyi günler dileriz.
    }
thanks-received-news =
    { $formality ->
        [casual] Ne demek!
        [neutral] Rica ederim!
       *[formal] Rica ederim, her zaman.
    }
clarify-apology =
    { $formality ->
        [casual] Kusura bakma, tam anlayamadım.
        [neutral] Affedersin, ne demek istediğini tam anlayamadım.
       *[formal] Özür dilerim, ne demek istediğinizi tam anlayamadım.
    }
clarify-news = Doğru anladığımdan emin olmak istiyorum.
clarify-next-step =
    { $choices ->
        [yes] Konu bunlardan biri mi?
       *[no] { $tv ->
            [t] Başka bir şekilde anlatabilir misin?
           *[v] Başka bir şekilde anlatabilir misiniz?
        }
    }
person-offered-apology =
    { $formality ->
        [casual] Kusura bakma, hâlâ anlayamadım.
        [neutral] Özür dilerim, ne istediğini hâlâ anlayamadım.
       *[formal] Özür dilerim, talebinizi hâlâ anlayamadım.
    }
person-offered-news = Buradan sonrasını ekibimizden bir arkadaşımız devralabilir.
person-offered-next-step =
    { $formality ->
        [casual] Seni birine bağlayayım mı?
        [neutral] Seni bir müşteri temsilcisine bağlayayım mı?
       *[formal] Sizi bir müşteri temsilcimize bağlamamı ister misiniz?
    }
nothing-pending-news =
    { $formality ->
        [casual] Tabii. Konu ne?
        [neutral] Tabii. Hangi konuda yardımcı olabilirim?
       *[formal] Elbette. Size hangi konuda yardımcı olabilirim?
    }
nothing-changed-news =
    { $formality ->
        [casual] Tamam, her şey olduğu gibi kaldı.
        [neutral] Tamam, her şey olduğu gibi kalıyor.
       *[formal] Peki, herhangi bir değişiklik yapılmadı.
    }
language-changed-news =
    { $formality ->
        [casual] Tabii, Türkçe devam edelim.
        [neutral] Elbette, Türkçe devam edelim.
       *[formal] Elbette, Türkçe devam ediyoruz.
    }
language-asked-news =
    { $tv ->
        [t] Hangi dilde devam etmek istersin?
       *[v] Hangi dilde devam etmek istersiniz?
    }
# $requested: istenen dil; $languages: konuştuğumuz diller, liste olarak. İkisi de Türkçe adlarıyla gelir.
language-unsupported-news =
    { $requested ->
        [unknown] Maalesef bu dili henüz konuşamıyorum. Konuşabildiğim diller: { $languages }.
       *[other] Maalesef henüz konuşamadığım bir dil: { $requested }. Konuşabildiğim diller: { $languages }.
    } { $tv ->
        [t] Dilersen seni her zaman bir müşteri temsilcisine bağlayabilirim.
       *[v] Dilerseniz sizi her zaman bir müşteri temsilcimize bağlayabilirim.
    }
formality-changed-news =
    { $formality ->
        [casual] Tabii, sen diye konuşalım.
        [neutral] Elbette, sen diye konuşalım.
       *[formal] Elbette, size siz diye hitap edeceğim.
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] Tamamdır, { $name }!
           *[no] Tamamdır!
        }
        [neutral] { $named ->
            [yes] Elbette { $name }, sana böyle hitap edeceğim.
           *[no] Elbette, sana böyle hitap edeceğim.
        }
       *[formal] { $named ->
            [yes] Elbette { $name }, size böyle hitap edeceğim.
           *[no] Elbette, size böyle hitap edeceğim.
        }
    }
wish-keep-asked-news =
    { $formality ->
        [casual] Bir dahaki sefere de hatırlayayım mı?
        [neutral] Bunu bir dahaki sefer için hatırlamamı ister misin?
       *[formal] Bunu bir sonraki görüşmemiz için hatırlamamı ister misiniz?
    }
wish-kept-news =
    { $tv ->
        [t] Bunu bir dahaki sefere de hatırlayacağım.
       *[v] Bunu bir sonraki görüşmemizde de hatırlayacağım.
    }
wish-not-kept-news =
    { $formality ->
        [casual] Tamam, o zaman sadece bu sohbet için.
        [neutral] Tamam, bu yalnızca bu konuşma için geçerli olacak.
       *[formal] Elbette, bu yalnızca bu görüşme için geçerli olacak.
    }
technical-trouble-apology =
    { $formality ->
        [casual] Kusura bakma, şu an bende bir şeyler çalışmıyor.
        [neutral] Özür dilerim, şu an bizim tarafımızda bir aksaklık var.
       *[formal] Özür dileriz, şu anda bizden kaynaklanan teknik bir aksaklık var.
    }
technical-trouble-news =
    { $tv ->
        [t] Mesajın kaydedildi.
       *[v] Mesajınız kaydedildi.
    }
technical-trouble-next-step =
    { $tv ->
        [t] Bir dakika sonra tekrar dener misin? İstersen bir müşteri temsilcisine bağlanmayı da isteyebilirsin.
       *[v] Lütfen bir dakika sonra tekrar deneyin. Dilerseniz bir müşteri temsilcisine bağlanmayı da isteyebilirsiniz.
    }
formality-asked-news =
    { $tv ->
        [t] Sana nasıl hitap etmemi istersin?
       *[v] Size nasıl hitap etmemi istersiniz?
    }
second-request-next-step =
    { $tv ->
        [t] Bir de şunu sormuştun: “{ $topic }”. Buna geçeyim mi?
       *[v] Bir de şunu sormuştunuz: “{ $topic }”. Buna geçmemi ister misiniz?
    }
language-doubtful-news = Türkçe devam edelim mi?
faq-stale-news =
    { $formality ->
        [casual] Bu bilgi tam şu anda güncelleniyor, sana yanlış bir şey söylemek istemem. Ekipten biri sana kesin cevabı verebilir.
        [neutral] Bu bilgi şu anda güncelleniyor ve sana yanlış bir şey söylemek istemem. Bir müşteri temsilcisi sana kesin bilgi verebilir.
       *[formal] Bu bilgi şu anda güncelleniyor ve size yanlış bilgi vermek istemem. Bir müşteri temsilcimiz size kesin bilgi verebilir.
    }
translated-notice = Bu yanıt makine tarafından çevrildi.
translation-failed = Özür dileriz, bu yanıt çevrilemedi. Yanıtın İngilizcesi aşağıdadır.
