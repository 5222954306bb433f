# Hesap: bülten ve hesabın kapatılması.
newsletter-subscribe-confirm-buffer = Bu adres şu anda bültenimize kayıtlı değil.
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] Bunun için bu adres yeterli, başka bir şeye gerek yok.
       *[exchange] { $tv ->
            [t] Adresine karşılık yeniliklerimizi e-postayla alırsın.
           *[v] Adresinize karşılık yeniliklerimizi e-postayla alırsınız.
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] { $email } adresini bültene ekleyeyim mi?
        [neutral] { $email } adresini bültenimize eklememi ister misin?
       *[formal] { $email } adresini bültenimize eklememi ister misiniz?
    }
newsletter-unsubscribe-confirm-buffer = Bu adres şu anda bültenimize kayıtlı.
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] { $email } adresini bültenden çıkarayım mı?
        [neutral] { $email } adresini bültenimizden çıkarmamı ister misin?
       *[formal] { $email } adresini bültenimizden çıkarmamı ister misiniz?
    }
newsletter-subscribed-news =
    { $tv ->
        [t] Bültenimiz bundan sonra şu adrese gelecek: { $email }. İstediğin zaman çıkabilirsin.
       *[v] Bültenimiz bundan sonra şu adrese gelecek: { $email }. Dilediğiniz zaman çıkabilirsiniz.
    }
newsletter-unsubscribed-news =
    { $formality ->
        [casual] Tamamdır, artık bülten gelmeyecek.
        [neutral] Bültenimiz artık sana gelmeyecek.
       *[formal] Bültenimiz artık size gönderilmeyecek.
    }
deletion-confirm-buffer =
    { $tv ->
        [t] Bu isteği senin adına iletebilirim.
       *[v] Bu talebi sizin adınıza iletebilirim.
    }
deletion-confirm-next-step =
    { $formality ->
        [casual] Hesabını gerçekten kapatalım mı? Puanların ve kayıtlı adreslerin silinir.
        [neutral] Hesabını gerçekten kapatmak istiyor musun? Puanların ve kayıtlı adreslerin silinir.
       *[formal] Hesabınızı gerçekten kapatmak istediğinizi onaylıyor musunuz? Puanlarınız ve kayıtlı adresleriniz silinir.
    }
deletion-recorded-news =
    { $tv ->
        [t] Hesabını kapatma isteğin kaydedildi. Herhangi bir şey silinmeden önce onaylaman için sana bir e-posta gelecek.
       *[v] Hesabınızı kapatma talebiniz kaydedildi. Herhangi bir şey silinmeden önce onaylamanız için size bir e-posta gelecek.
    }
