# 香港用語：只列出與台灣不同的訊息。
topic-change-shipping-address = 更改送貨地址
topic-complaint = 投訴及意見
topic-contact-customer-service = 聯絡客戶服務
topic-contact-human-agent = 與客戶服務主任對話
topic-create-account = 註冊帳戶
topic-delete-account = 刪除帳戶
topic-delivery-options = 送貨方式
topic-delivery-period = 送貨時間
topic-newsletter-subscription = 電子通訊
topic-review = 撰寫評語
topic-set-up-shipping-address = 新增送貨地址
topic-switch-account = 切換帳戶
