# 香港用語：只列出與台灣不同的訊息。
card-issued = 發票日期
card-carrier = 速遞公司
card-tracking = 追蹤號碼
card-item = 貨品
card-bill-to = 客戶
state-shipped = 派送中
