button-yes = 是
button-no = 否
button-person = 找真人客服
button-something-else = 其他問題
button-invoice = 開啟發票
button-order = { $order } · { $items }
