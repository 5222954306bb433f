# Sık sorulan soruların cevapları; sorular faq.yml içinde. Yalnız cevabın kendisi: selam, teşekkür ve kapanış başka cümlelerden gelir.

# Sipariş ve ödeme
faq-check-cancellation-fee =
    { $tv ->
        [t] Paket yola çıkana kadar iptal ücretsiz. Ondan sonra ürünü iade edebilirsin, bunun için de ücret almıyoruz.
       *[v] Paket yola çıkana kadar iptal ücretsizdir. Ondan sonra ürünü iade edebilirsiniz, bunun için de ücret almıyoruz.
    }
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $tv ->
            [t] Kart olmadan, banka havalesiyle ödeyebilirsin. Kart (Visa, Mastercard veya American Express), PayPal, Apple Pay ve Google Pay da geçerli. Ülkende geçerli olan yöntemleri ödeme sayfasında görürsün.
           *[v] Kart olmadan, banka havalesiyle ödeyebilirsiniz. Kart (Visa, Mastercard veya American Express), PayPal, Apple Pay ve Google Pay da geçerli. Ülkenizde geçerli olan yöntemleri ödeme sayfasında görürsünüz.
        }
       *[usual] { $tv ->
            [t] Kartla (Visa, Mastercard veya American Express), PayPal, Apple Pay, Google Pay ya da banka havalesiyle ödeyebilirsin. Ülkende geçerli olan yöntemleri ödeme sayfasında görürsün.
           *[v] Kartla (Visa, Mastercard veya American Express), PayPal, Apple Pay, Google Pay ya da banka havalesiyle ödeyebilirsiniz. Ülkenizde geçerli olan yöntemleri ödeme sayfasında görürsünüz.
        }
    }
faq-check-refund-policy =
    { $tv ->
        [t] Kullanılmamış, etiketi üzerinde olan ürünleri teslimattan sonra 30 gün içinde iade edebilirsin. Paran, iade bize ulaştıktan sonra 5 iş günü içinde ödeme yaptığın yöntemle geri ödenir.
       *[v] Kullanılmamış, etiketi üzerinde olan ürünleri teslimattan sonra 30 gün içinde iade edebilirsiniz. Paranız, iade bize ulaştıktan sonra 5 iş günü içinde ödeme yaptığınız yöntemle geri ödenir.
    }
faq-payment-issue =
    { $tv ->
        [t] Kart bilgilerini ve limitini kontrol et ya da başka bir ödeme yöntemi dene; sipariş ancak ödeme onaylanınca verilmiş olur. Çift çekim yalnızca provizyonda görünüyorsa 3 ila 5 iş günü içinde kendiliğinden kalkar. Sorun bu değilse bir arkadaşımız inceler.
       *[v] Lütfen kart bilgilerinizi ve limitinizi kontrol edin ya da başka bir ödeme yöntemi deneyin; sipariş ancak ödeme onaylanınca verilmiş olur. Çift çekim yalnızca provizyonda görünüyorsa 3 ila 5 iş günü içinde kendiliğinden kalkar. Sorun bu değilse bir arkadaşımız inceler.
    }
faq-place-order =
    { $tv ->
        [t] Ürünü sepete ekle, “Ödemeye geç” düğmesine bas, adres, teslimat ve ödeme yöntemini seç, sonra “Satın al” de. Onay e-posta ile gelir.
       *[v] Ürünü sepete ekleyin, “Ödemeye geç” düğmesine basın, adres, teslimat ve ödeme yöntemini seçin, ardından “Satın al” düğmesine basın. Onay e-posta ile gelir.
    }
faq-installments =
    { $tv ->
        [t] Ödeme sayfasında sunuluyorsa, ödeme ortağımız aracılığıyla faizsiz 3 taksitte ödeyebilirsin.
       *[v] Ödeme sayfasında sunuluyorsa, ödeme ortağımız aracılığıyla faizsiz 3 taksitte ödeyebilirsiniz.
    }
faq-card-security =
    { $tv ->
        [t] Kart bilgilerin ödeme kuruluşuna şifrelenmiş olarak gider. Kart numaranın tamamını biz hiç görmeyiz.
       *[v] Kart bilgileriniz ödeme kuruluşuna şifrelenmiş olarak gider. Kart numaranızın tamamını biz hiç görmeyiz.
    }
faq-discount-code =
    { $tv ->
        [t] Kodu ödemeden önce sepette gir. Her siparişte tek kod kullanılabilir, sonradan eklenemez.
       *[v] Kodu ödemeden önce sepette girin. Her siparişte tek kod kullanılabilir, sonradan eklenemez.
    }
faq-price-adjustment =
    { $tv ->
        [t] Fiyat, siparişinden sonraki 7 gün içinde düşerse bize yazman yeterli, farkı iade ederiz.
       *[v] Fiyat, siparişinizden sonraki 7 gün içinde düşerse bize yazmanız yeterli, farkı iade ederiz.
    }
faq-gift-card =
    { $tv ->
        [t] Hediye kartları, mağazanın ülken için kullandığı para biriminde 10 ile 500 arasında alınabilir ve hemen e-posta ile gelir. Üç yıl geçerlidir, nakde çevrilemez.
       *[v] Hediye kartları, mağazanın ülkeniz için kullandığı para biriminde 10 ile 500 arasında alınabilir ve hemen e-posta ile gelir. Üç yıl geçerlidir, nakde çevrilemez.
    }
faq-gift-wrapping =
    { $tv ->
        [t] Her ürün için sepette hediye paketi seçebilirsin. En fazla 200 karakterlik bir not kartı da ekleyebilirsin; paketin içinde fiyat görünmez.
       *[v] Her ürün için sepette hediye paketi seçebilirsiniz. En fazla 200 karakterlik bir not kartı da ekleyebilirsiniz; paketin içinde fiyat görünmez.
    }
faq-tax-invoice =
    { $tv ->
        [t] Şirket adını ve vergi numaranı sipariş vermeden önce gir. 14 gün içinde düzeltme yapılabilir.
       *[v] Lütfen şirket adınızı ve vergi numaranızı sipariş vermeden önce girin. 14 gün içinde düzeltme yapılabilir.
    }

# Teslimat
faq-delivery-options =
    { $tv ->
        [t] Standart teslimat, ekspres (saat 14.00'ten önceki siparişler ertesi iş günü gelir) ya da teslim noktası seçebilirsin. Ücreti ödemeden önce ödeme sayfasında görürsün.
       *[v] Standart teslimat, ekspres (saat 14.00'ten önceki siparişler ertesi iş günü gelir) ya da teslim noktası seçebilirsiniz. Ücreti ödemeden önce ödeme sayfasında görürsünüz.
    }
faq-delivery-period = Standart teslimat 2 ila 4 iş günü sürer, ekspres ertesi iş günü gelir. Yurt dışına teslimat 5 ila 8 iş günüdür.
faq-international-shipping =
    { $tv ->
        [t] 40 ülkeye gönderiyoruz; listeyi ödeme sayfasında bulursun. Teslimat 5 ila 8 iş günü sürer.
       *[v] 40 ülkeye gönderiyoruz; listeyi ödeme sayfasında bulabilirsiniz. Teslimat 5 ila 8 iş günü sürer.
    }
faq-customs-duties = AB içinde gümrük vergisi yoktur. Başka ülkelerde gümrük ve vergi çıkabilir; bildiğimiz kadarı ödeme sayfasında gösterilir ve kargo firmasına ödenir.
faq-change-delivery-date =
    { $tv ->
        [t] Teslimat gününü, bir önceki akşama kadar kargo firmasının takip bağlantısından değiştirebilirsin.
       *[v] Teslimat gününü, bir önceki akşama kadar kargo firmasının takip bağlantısından değiştirebilirsiniz.
    }
faq-pickup-point =
    { $tv ->
        [t] Teslim noktası paketini 7 gün bekletir. Alırken kimliğini ve e-postadaki kodu yanında götür.
       *[v] Teslim noktası paketinizi 7 gün bekletir. Alırken lütfen kimliğinizi ve e-postadaki kodu yanınızda götürün.
    }
faq-delivery-attempt-failed =
    { $tv ->
        [t] Kargo firması bir kez daha dener. O da olmazsa paketin en yakın teslim noktasına bırakılır.
       *[v] Kargo firması bir kez daha dener. O da olmazsa paketiniz en yakın teslim noktasına bırakılır.
    }
faq-partial-delivery =
    { $tv ->
        [t] Ürünleri hazır oldukça gönderiyoruz. Kargo ücretini yalnızca bir kez ödersin.
       *[v] Ürünleri hazır oldukça gönderiyoruz. Kargo ücretini yalnızca bir kez ödersiniz.
    }
faq-lost-parcel =
    { $tv ->
        [t] Kargo takibinde 7 gündür hareket yoksa kargo firmasından paketin aranmasını isteriz. 5 iş günü daha geçer de bulunmazsa yenisini göndeririz ya da paranı iade ederiz.
       *[v] Kargo takibinde 7 gündür hareket yoksa kargo firmasından paketin aranmasını isteriz. 5 iş günü daha geçer de bulunmazsa yenisini göndeririz ya da paranızı iade ederiz.
    }
faq-delivered-not-received =
    { $tv ->
        [t] Önce komşularına sor, teslim noktasına ve posta kutuna bak. Paket 2 gün sonra hâlâ ortada yoksa kargo firmasından teslim belgesi isteriz.
       *[v] Lütfen önce komşularınıza sorun, teslim noktasına ve posta kutunuza bakın. Paket 2 gün sonra hâlâ bulunamadıysa kargo firmasından teslim belgesi isteriz.
    }

# Gelen üründe bir sorun varsa
faq-damaged-item =
    { $tv ->
        [t] 14 gün içinde buradan ya da e-posta ile bir fotoğrafını gönder. Yenisini yollarız ya da paranı iade ederiz; iade kargosu ücretsiz.
       *[v] Lütfen 14 gün içinde buradan ya da e-posta ile ürünün bir fotoğrafını gönderin. Yenisini yollarız ya da paranızı iade ederiz; iade kargosu ücretsizdir.
    }
faq-wrong-item =
    { $tv ->
        [t] Yanlış ürünü senden ücretsiz aldırır, doğrusunu hemen göndeririz.
       *[v] Yanlış ürünü sizden ücretsiz aldırır, doğrusunu hemen göndeririz.
    }
faq-missing-item =
    { $tv ->
        [t] Büyük siparişler birkaç paket hâlinde gelebilir; kargo e-postana bir bak. Ürün 3 gün sonra hâlâ gelmediyse yeniden göndeririz ya da ücretini iade ederiz.
       *[v] Büyük siparişler birkaç paket hâlinde gelebilir; lütfen kargo e-postanıza bakın. Ürün 3 gün sonra hâlâ gelmediyse yeniden göndeririz ya da ücretini iade ederiz.
    }
faq-warranty =
    { $tv ->
        [t] Üretim hatalarına karşı iki yıl garanti var. Alışveriş belgesi olarak sipariş numaran yeterli.
       *[v] Üretim hatalarına karşı iki yıl garanti vardır. Alışveriş belgesi olarak sipariş numaranız yeterlidir.
    }

# İade ve değişim
faq-return-how =
    { $tv ->
        [t] “Siparişlerim” > “İade et” sayfasına gir, etiketi yazdır ya da teslim noktasında QR kodunu göster.
       *[v] “Siparişlerim” > “İade et” sayfasına girin, etiketi yazdırın ya da teslim noktasında QR kodunu gösterin.
    }
faq-return-period =
    { $tv ->
        [t] İade için teslimattan itibaren 30 günün var.
       *[v] İade için teslimattan itibaren 30 gününüz var.
    }
faq-return-cost =
    { $tv ->
        [t] AB, Birleşik Krallık ve ABD içinden iade ücretsiz. Diğer ülkelerden yapılan iadelerde kargo ücreti sana ait.
       *[v] AB, Birleşik Krallık ve ABD içinden iade ücretsizdir. Diğer ülkelerden yapılan iadelerde kargo ücreti size aittir.
    }
faq-exchange-size =
    { $tv ->
        [t] Ürünü iade edip yeniden sipariş verebilirsin ya da bedenin stokta varsa hesabında “Beden değiştir” seçeneğini kullanabilirsin. Yenisi, iaden okutulur okutulmaz yola çıkar.
       *[v] Ürünü iade edip yeniden sipariş verebilirsiniz ya da bedeniniz stokta varsa hesabınızda “Beden değiştir” seçeneğini kullanabilirsiniz. Yenisi, iadeniz okutulur okutulmaz yola çıkar.
    }

# Ürünler
faq-out-of-stock =
    { $tv ->
        [t] Ürün sayfasında “Gelince haber ver” düğmesine bas; ürün yeniden gelince sana e-posta yollarız.
       *[v] Ürün sayfasında “Gelince haber ver” düğmesine basın; ürün yeniden gelince size e-posta göndeririz.
    }
faq-size-guide =
    { $tv ->
        [t] Her ürün sayfasında beden tablosu, yanında da müşterilerin kalıp hakkındaki notları var. İki beden arasında kaldıysan büyüğünü al.
       *[v] Her ürün sayfasında beden tablosu, yanında da müşterilerin kalıp hakkındaki notları vardır. İki beden arasında kaldıysanız büyüğünü almanızı öneririz.
    }
faq-product-care =
    { $tv ->
        [t] Bakım talimatları ürüne dikili etikette ve ürün sayfasında “Bakım” başlığı altında yazıyor.
       *[v] Bakım talimatları ürüne dikili etikette ve ürün sayfasında “Bakım” başlığı altında yer alır.
    }
faq-review =
    { $tv ->
        [t] Sipariş teslim edildikten sonra ürün sayfasından ya da “Siparişlerim” > “Yorum yaz” bölümünden yorum yazabilirsin. Eleştirileri de yayınlıyoruz.
       *[v] Sipariş teslim edildikten sonra ürün sayfasından ya da “Siparişlerim” > “Yorum yaz” bölümünden yorum yazabilirsiniz. Eleştirel yorumlar da yayınlanır.
    }
faq-sustainability =
    { $tv ->
        [t] Paketlerimizde plastik yok, iade edilen ürünler yeniden satılıyor. İklim raporumuzu internet sitemizde bulabilirsin.
       *[v] Paketlerimizde plastik yok, iade edilen ürünler yeniden satılıyor. İklim raporumuzu internet sitemizde bulabilirsiniz.
    }

# Hesap
faq-create-account =
    { $asking ->
        [fewest] { $tv ->
            [t] Hesap şart değil, misafir olarak sipariş verebilirsin. Hesap açmak istersen sağ üstte “Giriş yap”, sonra “Hesap oluştur” de; e-posta adresini, adını ve bir şifre gir, ardından e-postadaki bağlantıyla onayla.
           *[v] Hesap şart değil, misafir olarak sipariş verebilirsiniz. Hesap açmak isterseniz sağ üstte “Giriş yap”, ardından “Hesap oluştur” seçeneğine tıklayın; e-posta adresinizi, adınızı ve bir şifre girin, sonra e-postadaki bağlantıyla onaylayın.
        }
       *[usual] { $tv ->
            [t] Sağ üstte “Giriş yap”, sonra “Hesap oluştur” de; e-posta adresini, adını ve bir şifre gir, ardından e-postadaki bağlantıyla onayla. Hesap açmadan, misafir olarak da sipariş verebilirsin.
           *[v] Sağ üstte “Giriş yap”, ardından “Hesap oluştur” seçeneğine tıklayın; e-posta adresinizi, adınızı ve bir şifre girin, sonra e-postadaki bağlantıyla onaylayın. Hesap açmadan, misafir olarak da sipariş verebilirsiniz.
        }
    }{ account-offer }
account-offer =
    { $offer ->
        [family] { " " }Aile hesabında en fazla beş kişi adres defterini ve puanları paylaşır.
        [personal] { $tv ->
            [t] { " " }Hesabınla her siparişte puan toplarsın.
           *[v] { " " }Hesabınızla her siparişte puan toplarsınız.
        }
       *[none] { "" }
    }
faq-edit-account =
    { $tv ->
        [t] Adını, e-posta adresini ve telefonunu “Hesabım” > “Kişisel bilgiler” bölümünden değiştirebilirsin. Yeni e-posta adresini bir bağlantıyla onaylaman gerekir.
       *[v] Adınızı, e-posta adresinizi ve telefonunuzu “Hesabım” > “Kişisel bilgiler” bölümünden değiştirebilirsiniz. Yeni e-posta adresini bir bağlantıyla onaylamanız gerekir.
    }
faq-recover-password =
    { $tv ->
        [t] “Giriş yap” > “Şifremi unuttum” de; sana e-posta ile bir saat geçerli bir bağlantı göndeririz. Spam klasörüne de bak.
       *[v] “Giriş yap” > “Şifremi unuttum” seçeneğine tıklayın; size e-posta ile bir saat geçerli bir bağlantı göndeririz. Lütfen spam klasörünüze de bakın.
    }
faq-registration-problems =
    { $tv ->
        [t] Önce onay e-postası spam klasörüne düşmüş mü diye bak. Her adresle tek hesap açılabilir, şifre de en az 10 karakter olmalı. Yine olmazsa bir arkadaşımız hesabını açar.
       *[v] Lütfen önce onay e-postası spam klasörünüze düşmüş mü diye bakın. Her adresle tek hesap açılabilir, şifre de en az 10 karakter olmalıdır. Yine olmazsa bir arkadaşımız hesabınızı açar.
    }
faq-switch-account =
    { $tv ->
        [t] Bireysel, aile ve kurumsal hesap var; “Hesabım” > “Hesap türü” bölümünden değiştirebilirsin, siparişlerin ve puanların da taşınır. Başka bir hesapla girmek istersen önce çıkış yap.
       *[v] Bireysel, aile ve kurumsal hesap var; “Hesabım” > “Hesap türü” bölümünden değiştirebilirsiniz, siparişleriniz ve puanlarınız da taşınır. Başka bir hesapla girmek isterseniz lütfen önce çıkış yapın.
    }
faq-loyalty-points =
    { $tv ->
        [t] Harcadığın paranın her bir birimi (örneğin her lira) için bir puan kazanırsın; 100 puan, sonraki siparişinde 5 birim değerinde. Puanların süresi 24 ay sonra dolar.
       *[v] Harcadığınız paranın her bir birimi (örneğin her lira) için bir puan kazanırsınız; 100 puan, sonraki siparişinizde 5 birim değerindedir. Puanların süresi 24 ay sonra dolar.
    }{ points-offer }
points-offer =
    { $offer ->
        [family] { " " }Aile hesabında puanlar hep birlikte birikir.
       *[other] { "" }
    }
faq-family-account = Aile hesabında en fazla beş kişi ortak bir adres defterini ve puanları paylaşır. Diğerlerini hesap sahibi e-posta ile davet eder.
faq-business-account =
    { $tv ->
        [t] Kurumsal hesapla (bir kontrolden sonra) 14 gün vadeli fatura ile ödeyebilir ve birden fazla kullanıcı ekleyebilirsin; faturada vergi numaran da yer alır.
       *[v] Kurumsal hesapla (bir kontrolden sonra) 14 gün vadeli fatura ile ödeyebilir ve birden fazla kullanıcı ekleyebilirsiniz; faturada vergi numaranız da yer alır.
    }
faq-data-privacy =
    { $tv ->
        [t] Yalnızca sipariş için gereken verileri kullanıyoruz, hiçbirini satmıyoruz. Verilerinin bir kopyasını ya da silinmesini “Hesabım” > “Gizlilik” bölümünden isteyebilirsin.
       *[v] Yalnızca sipariş için gereken verileri kullanıyoruz, hiçbirini satmıyoruz. Verilerinizin bir kopyasını ya da silinmesini “Hesabım” > “Gizlilik” bölümünden isteyebilirsiniz.
    }
faq-unsubscribe-messages =
    { $tv ->
        [t] Mesajlarımızı durdurmak için her e-postanın sonundaki bağlantıyı kullan ya da “Hesabım” > “Mesajlar” bölümüne git.
       *[v] Mesajlarımızı durdurmak için her e-postanın sonundaki bağlantıyı kullanabilir ya da “Hesabım” > “Mesajlar” bölümüne gidebilirsiniz.
    }

# Bize ulaşma
faq-contact-customer-service =
    { $tv ->
        [t] Bu sohbet günün her saati açık. Ekibimiz pazartesi–cuma 8.00–20.00, cumartesi 9.00–16.00 saatleri arasında burada (mağaza saati, UTC). E-posta adresimiz help@comity.example, oraya da yazabilirsin.
       *[v] Bu sohbet günün her saati açıktır. Ekibimiz pazartesi–cuma 8.00–20.00, cumartesi 9.00–16.00 saatleri arasında burada (mağaza saati, UTC). E-posta adresimiz help@comity.example, oraya da yazabilirsiniz.
    }
faq-opening-hours = Ekibimiz pazartesi–cuma 8.00–20.00, cumartesi 9.00–16.00 saatleri arasında burada (mağaza saati, UTC).
faq-accessibility =
    { $tv ->
        [t] Mağazamız ekran okuyucuyla ve yalnızca klavyeyle kullanılabilir. Telefonla sipariş vermek istersen buradan bir müşteri temsilcisi isteyebilirsin.
       *[v] Mağazamız ekran okuyucuyla ve yalnızca klavyeyle kullanılabilir. Telefonla sipariş vermek isterseniz buradan bir müşteri temsilcisi isteyebilirsiniz.
    }
