button-yes = Evet
button-no = Hayır
button-person = Temsilciyle görüş
button-something-else = Başka bir konu
button-invoice = Faturayı aç
button-order = { $order } · { $items }
