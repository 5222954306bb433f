# Para: faturalar ve iadeler.
invoice-found-news = { $order } numaralı siparişin faturası hazır: fatura no { $invoice }, tarih { $issued }, toplam { $total }.
invoice-found-next-step =
    { $tv ->
        [t] Aşağıdaki düğmeyle açıp kaydedebilirsin.
       *[v] Aşağıdaki düğmeyle açıp kaydedebilirsiniz.
    }
invoice-missing-news =
    { $tv ->
        [t] { $order } numaralı siparişin faturası henüz kesilmedi. Fatura, paket depomuzdan çıkarken düzenleniyor ve sana e-posta ile geliyor.
       *[v] { $order } numaralı siparişinizin faturası henüz kesilmedi. Fatura, paket depomuzdan çıkarken düzenleniyor ve size e-posta ile geliyor.
    }
refund-confirm-buffer =
    { $tv ->
        [t] Bunu senin için yapabilirim.
       *[v] Bunu sizin için yapabilirim.
    }
refund-confirm-next-step =
    { $formality ->
        [casual] { $order } numaralı sipariş için iadeyi başlatayım mı (iade tutarı { $amount })?
        [neutral] { $order } numaralı siparişin için iadeyi başlatmamı ister misin (iade tutarı { $amount })?
       *[formal] { $order } numaralı siparişiniz için iadeyi başlatmamı onaylıyor musunuz (iade tutarı { $amount })?
    }
refund-started-news =
    { $tv ->
        [t] { $order } numaralı siparişin için { $amount } tutarındaki iadeyi başlattım. Ürünleri “Siparişlerim” sayfasındaki iade etiketiyle geri gönder; paran, ürünler bize ulaştıktan sonra 5 iş günü içinde ödeme yaptığın yöntemle iade edilir.
       *[v] { $order } numaralı siparişiniz için { $amount } tutarındaki iade başlatıldı. Lütfen ürünleri “Siparişlerim” sayfasındaki iade etiketiyle geri gönderin; paranız, ürünler bize ulaştıktan sonra 5 iş günü içinde ödeme yaptığınız yöntemle iade edilir.
    }
refund-refused-thanks =
    { $formality ->
        [casual] Sorduğun iyi oldu.
        [neutral] İadeyi bize sorduğun için teşekkürler.
       *[formal] İadeyle ilgili bize yazdığınız için teşekkür ederiz.
    }
refund-refused-empathy =
    { $formality ->
        [casual] Biliyorum, bu pek iyi bir haber değil.
        [neutral] Duymak istediğin cevabın bu olmadığını biliyorum.
       *[formal] Bunun sizi üzeceğini biliyoruz.
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] Bu yüzden { $order } numaralı siparişin parasını maalesef iade edemiyorum.
            [neutral] Bu yüzden { $order } numaralı siparişinin ücretini maalesef iade edemiyoruz.
           *[formal] Bu nedenle { $order } numaralı siparişinizin ücretini maalesef iade edemiyoruz.
        }
       *[direct] { $formality ->
            [casual] { $order } numaralı siparişin parasını maalesef iade edemiyorum.
            [neutral] { $order } numaralı siparişinin ücretini maalesef iade edemiyoruz.
           *[formal] { $order } numaralı siparişinizin ücretini maalesef iade edemiyoruz.
        }
    }
# $reason: period (iade süresi doldu), undelivered, refunded (zaten iade edildi), cancelled (para yolda)
refund-refused-reason =
    { $reason ->
        [period] Sipariş { $delivered } tarihinde teslim edildi; 30 günlük iade süresi { $deadline } tarihinde doldu.
        [undelivered] Sipariş henüz teslim edilmedi; iade ancak teslimattan sonra başlatılabiliyor.
        [refunded] Bu sipariş için iade zaten başlatılmış.
       *[cancelled] Sipariş iptal edildi, para da geri ödenmek üzere yolda.
    }
refund-refused-alternative =
    { $reason ->
        [period] { $tv ->
            [t] Üründe bir kusur varsa iki yıllık garanti hâlâ geçerli. Bir arkadaşımız seninle birlikte bakabilir.
           *[v] Üründe bir kusur varsa iki yıllık garanti hâlâ geçerli. Bir arkadaşımız sizinle birlikte memnuniyetle bakar.
        }
        [undelivered] { $tv ->
            [t] Paketi teslim almayı reddedebilir ya da eline ulaşınca bana tekrar yazabilirsin.
           *[v] Paketi teslim almayı reddedebilir ya da elinize ulaşınca bana tekrar yazabilirsiniz.
        }
       *[other] { $tv ->
            [t] İadenin durumunu bana istediğin zaman sorabilirsin.
           *[v] İadenizin durumunu bana istediğiniz zaman sorabilirsiniz.
        }
    }
# $state: requested, approved, paid, refused
refund-status-news =
    { $state ->
        [requested] { $order } numaralı sipariş için { $amount } tutarındaki iade kaydı açık; ürünlerin bize ulaşmasını bekliyoruz.
        [approved] { $order } numaralı sipariş için { $amount } tutarındaki iade onaylandı, 5 iş günü içinde ödenecek.
        [paid] { $order } numaralı sipariş için { $amount } tutarındaki iade { $paid } tarihinde ödendi.
       *[refused] { $order } numaralı sipariş için iade talebi reddedildi.
    }
refund-none-news =
    { $tv ->
        [t] Hesabında bir iade görünmüyor.
       *[v] Hesabınızda bir iade görünmüyor.
    }
refund-none-alternative =
    { $tv ->
        [t] İadeyi “Siparişlerim” > “İade et” sayfasından kendin başlatabilirsin.
       *[v] İadeyi “Siparişlerim” > “İade et” sayfasından kendiniz başlatabilirsiniz.
    }
refund-none-next-step =
    { $tv ->
        [t] Bir ürünü iade etmek istersen hangi sipariş olduğunu yazman yeterli.
       *[v] Bir ürünü iade etmek isterseniz hangi sipariş olduğunu yazmanız yeterli.
    }
