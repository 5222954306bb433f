button-yes = 是
button-no = 否
button-person = 转人工客服
button-something-else = 其他问题
button-invoice = 打开发票
button-order = { $order } · { $items }
