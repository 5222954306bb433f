button-yes = はい
button-no = いいえ
button-person = 担当者と話す
button-something-else = ほかの用件
button-invoice = 請求書を開く
button-order = { $order }・{ $items }
