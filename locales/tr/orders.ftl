# Siparişler: kime ait, nerede, değiştirme ve iptal.
# Siparişin $state değeri: processing, packed, shipped, delivered, cancelled, returned.
identify-needed-reason = Bir sipariş hakkında yalnızca o siparişi veren kişiye bilgi verebiliyorum.
identify-needed-buffer =
    { $asking ->
        [fewest] İki bilgi yeterli, başka bir şeye gerek yok.
       *[exchange] { $tv ->
            [t] İki bilgiyle siparişinin nerede olduğunu ve faturasını sana hemen gösterebilirim.
           *[v] İki bilgiyle siparişinizin nerede olduğunu ve faturasını size hemen gösterebilirim.
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] Hesabın varsa siparişlerini “Siparişlerim” sayfasında da görebilirsin.
           *[v] Hesabınız varsa siparişlerinizi “Siparişlerim” sayfasında da görebilirsiniz.
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] Sipariş numaranı (CO-123456 gibi) ve sipariş verirken kullandığın e-posta adresini yazar mısın?
        [neutral] Lütfen sipariş numaranı (CO-123456 gibi) ve sipariş verirken kullandığın e-posta adresini yaz.
       *[formal] Sipariş numaranızı (CO-123456 gibi) ve sipariş verirken kullandığınız e-posta adresini yazabilir misiniz?
    }
identify-failed-news = Bu numara ve e-posta adresiyle eşleşen bir sipariş bulamadım.
identify-failed-reason = İkisinin de sipariş verilirken girilen bilgilerle aynı olması gerekiyor.
identify-failed-alternative =
    { $tv ->
        [t] Kontrol edip ikisini tekrar yazabilir ya da bir müşteri temsilcisi isteyebilirsin.
       *[v] Kontrol edip ikisini tekrar yazabilir ya da bir müşteri temsilcisi isteyebilirsiniz.
    }
order-choose-next-step =
    { $formality ->
        [casual] Hangi siparişten bahsediyorsun?
        [neutral] Hangi siparişle ilgili?
       *[formal] Hangi siparişinizle ilgili olduğunu söyleyebilir misiniz?
    }
order-not-found-news =
    { $tv ->
        [t] Siparişlerin arasında { $order } numaralı bir sipariş bulamadım.
       *[v] Siparişlerinizin arasında { $order } numaralı bir sipariş bulamadım.
    }
order-not-found-reason = Numarada bir yazım hatası olabilir ya da sipariş başka bir e-posta adresiyle verilmiş olabilir.
order-not-found-alternative =
    { $tv ->
        [t] Numarayı onay e-postasından kontrol edebilir ya da bir müşteri temsilcisi isteyebilirsin.
       *[v] Numarayı onay e-postasından kontrol edebilir ya da bir müşteri temsilcisi isteyebilirsiniz.
    }
no-orders-news =
    { $tv ->
        [t] Hesabında bununla ilgili olabilecek bir sipariş görünmüyor.
       *[v] Hesabınızda bununla ilgili olabilecek bir sipariş görünmüyor.
    }
order-status-news =
    { $tv ->
        [t] { $state ->
            [processing] { $order } numaralı, { $placed } tarihli siparişin hazırlanıyor. En geç { $expected } tarihinde elinde olması bekleniyor.
            [packed] { $order } numaralı, { $placed } tarihli siparişin paketlendi, depomuzdan çıkmak üzere. En geç { $expected } tarihinde elinde olması bekleniyor.
            [shipped] { $order } numaralı siparişin yolda (kargo firması: { $carrier }). En geç { $expected } tarihinde elinde olması bekleniyor.
            [delivered] { $order } numaralı siparişin { $delivered } tarihinde teslim edildi.
            [returned] { $order } numaralı siparişin iade olarak bize ulaştı.
           *[cancelled] { $order } numaralı siparişin iptal edildi.
        }
       *[v] { $state ->
            [processing] { $order } numaralı, { $placed } tarihli siparişiniz hazırlanıyor. En geç { $expected } tarihinde elinizde olması bekleniyor.
            [packed] { $order } numaralı, { $placed } tarihli siparişiniz paketlendi, depomuzdan çıkmak üzere. En geç { $expected } tarihinde elinizde olması bekleniyor.
            [shipped] { $order } numaralı siparişiniz yolda (kargo firması: { $carrier }). En geç { $expected } tarihinde elinizde olması bekleniyor.
            [delivered] { $order } numaralı siparişiniz { $delivered } tarihinde teslim edildi.
            [returned] { $order } numaralı siparişiniz iade olarak bize ulaştı.
           *[cancelled] { $order } numaralı siparişiniz iptal edildi.
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] Paketi { $tracking } takip numarasıyla izleyebilirsin.
           *[v] Paketi { $tracking } takip numarasıyla izleyebilirsiniz.
        }
        [delivered] { $tv ->
            [t] Bir sorun varsa söylemen yeterli.
           *[v] Bir sorun varsa söylemeniz yeterli.
        }
       *[other] { "" }
    }
cancel-confirm-buffer =
    { $tv ->
        [t] Bunu senin için yapabilirim.
       *[v] Bunu sizin için yapabilirim.
    }
cancel-confirm-next-step =
    { $formality ->
        [casual] { $order } numaralı siparişi ({ $total }) iptal edeyim mi?
        [neutral] { $order } numaralı siparişini ({ $total }) iptal etmemi ister misin?
       *[formal] { $order } numaralı siparişinizi ({ $total }) iptal etmemi onaylıyor musunuz?
    }
order-cancelled-news =
    { $tv ->
        [t] { $order } numaralı siparişin iptal edildi. { $total } tutarındaki ödemen, 5 iş günü içinde ödeme yaptığın yöntemle iade edilecek.
       *[v] { $order } numaralı siparişiniz iptal edildi. { $total } tutarındaki ödemeniz, 5 iş günü içinde ödeme yaptığınız yöntemle iade edilecek.
    }
cancel-refused-news =
    { $tv ->
        [t] Maalesef { $order } numaralı siparişin artık iptal edilemiyor.
       *[v] Maalesef { $order } numaralı siparişiniz artık iptal edilemiyor.
    }
cancel-refused-reason =
    { $state ->
        [shipped] Paket depomuzdan çıktı.
        [delivered] Sipariş teslim edildi.
        [returned] Sipariş iade olarak bize ulaştı.
       *[cancelled] Sipariş zaten iptal edilmiş durumda.
    }
cancel-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Başka bir şey yapmana gerek yok.
            [returned] Başka bir şey yapmana gerek yok.
           *[other] Teslimattan sonra 30 gün içinde geri gönderip paranı geri alabilirsin.
        }
       *[v] { $state ->
            [cancelled] Başka bir şey yapmanıza gerek yok.
            [returned] Başka bir şey yapmanıza gerek yok.
           *[other] Teslimattan sonra 30 gün içinde geri gönderip paranızı geri alabilirsiniz.
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] { $order } numaralı siparişte ne değişsin? Hangi ürün olduğunu ve yerine ne istediğini yaz, mesela başka bir beden ya da adet.
        [neutral] { $order } numaralı siparişinde neyi değiştirmek istersin? Ürünü ve yerine ne istediğini yazar mısın, örneğin başka bir beden ya da adet?
       *[formal] { $order } numaralı siparişinizde neyi değiştirmek istersiniz? Lütfen ürünü ve yerine ne istediğinizi yazın, örneğin başka bir beden ya da adet.
    }
change-ask-buffer = Bu sipariş hâlâ değiştirilebilir.
change-recorded-news =
    { $tv ->
        [t] { $order } numaralı siparişin için değişiklik isteğini not ettim. Depomuz paketlemeden önce kontrol edecek, sana e-posta ile onay gelecek.
       *[v] { $order } numaralı siparişiniz için değişiklik talebinizi not ettim. Depomuz paketlemeden önce kontrol edecek, size e-posta ile onay gelecek.
    }
change-refused-news =
    { $tv ->
        [t] Maalesef { $order } numaralı siparişin artık değiştirilemiyor.
       *[v] Maalesef { $order } numaralı siparişiniz artık değiştirilemiyor.
    }
change-refused-reason = { too-late-reason }
too-late-reason =
    { $state ->
        [packed] Paket hazırlanmış durumda.
        [shipped] Paket depomuzdan çıktı.
        [delivered] Sipariş teslim edildi.
        [returned] Sipariş iade olarak bize ulaştı.
       *[cancelled] Sipariş iptal edildi.
    }
change-refused-alternative =
    { $tv ->
        [t] { $state ->
            [cancelled] Dilediğin zaman yeni bir sipariş verebilirsin.
            [returned] Dilediğin zaman yeni bir sipariş verebilirsin.
           *[other] Ürün eline ulaştığında değiştirebilir ya da iade edebilirsin.
        }
       *[v] { $state ->
            [cancelled] Dilediğiniz zaman yeni bir sipariş verebilirsiniz.
            [returned] Dilediğiniz zaman yeni bir sipariş verebilirsiniz.
           *[other] Ürün elinize ulaştığında değiştirebilir ya da iade edebilirsiniz.
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] Tam adres ne? Ad soyad, mahalle, sokak ve kapı numarası, ilçe, il, posta kodu ve ülkeyi tek mesajda yazar mısın?
        [neutral] Adresin tamamını tek mesajda yazar mısın: ad soyad, mahalle, sokak ve kapı numarası, ilçe, il, posta kodu ve ülke?
       *[formal] Lütfen adresin tamamını tek mesajda yazın: ad soyad, mahalle, sokak ve kapı numarası, ilçe, il, posta kodu ve ülke.
    }
address-ask-buffer =
    { $tv ->
        [t] Adresi senin için girebilirim.
       *[v] Adresi sizin için girebilirim.
    }
address-confirm-next-step =
    { $formality ->
        [casual] Böyle doğru mu: { $address }?
        [neutral] Bu adres doğru mu: { $address }?
       *[formal] Bu adresi onaylıyor musunuz: { $address }?
    }
address-confirm-buffer = Teşekkürler.
address-changed-news = { $order } numaralı sipariş artık şu adrese gönderilecek: { $address }.
address-saved-news =
    { $tv ->
        [t] Bu teslimat adresi hesabına kaydedildi: { $address }.
       *[v] Bu teslimat adresi hesabınıza kaydedildi: { $address }.
    }
address-refused-news =
    { $tv ->
        [t] Maalesef { $order } numaralı siparişinin adresi artık değiştirilemiyor.
       *[v] Maalesef { $order } numaralı siparişinizin adresi artık değiştirilemiyor.
    }
address-refused-reason = { too-late-reason }
address-refused-alternative =
    { $state ->
        [shipped] { $tv ->
            [t] Kargo firmasının takip bağlantısından hâlâ bir teslim noktası seçebilirsin.
           *[v] Kargo firmasının takip bağlantısından hâlâ bir teslim noktası seçebilirsiniz.
        }
       *[other] { $tv ->
            [t] Yardım istersen seni bir müşteri temsilcisine bağlayabilirim.
           *[v] Yardım isterseniz sizi bir müşteri temsilcimize bağlayabilirim.
        }
    }
