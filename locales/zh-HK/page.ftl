# 香港用語：只列出與台灣不同的訊息。
page-title = Comity Store – 客戶服務中心
page-subheading = 網上客戶服務
page-from-bot = 智能客服
page-from-agent = 客戶服務主任
page-typing = 智能客服正在輸入…
page-offline = 現時沒有網路連線，恢復後會自動送出訊息。
page-too-long = 訊息太長了，請分成幾段傳送。
