# 香港用語：只列出與台灣不同的訊息。
identify-needed-reason =
    { $tv ->
        [t] 為保障個人資料，訂單內容只能跟訂購人本人說明。
       *[v] 為保障個人資料，訂單內容僅能向訂購人本人說明。
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] 有帳戶的話，到「我的訂單」也看得到。
           *[v] 若您有帳戶，也可到「我的訂單」查看。
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] 可以給我訂單編號（像是 CO-123456）和訂購時用的電郵地址嗎？
        [neutral] 請給我訂單編號（例如 CO-123456）和訂購時填寫的電郵地址。
       *[formal] 麻煩您提供訂單編號（例如 CO-123456）及訂購時填寫的電郵地址。
    }
identify-failed-news =
    { $formality ->
        [casual] 我找不到同時符合這個編號和電郵地址的訂單。
        [neutral] 我找不到同時符合這個編號和電郵地址的訂單。
       *[formal] 現時查不到同時符合此編號與電郵地址的訂單。
    }
identify-failed-alternative =
    { $tv ->
        [t] 請檢查一下再一起傳給我，或告訴我要找客戶服務主任。
       *[v] 請您確認後再一併提供，或告訴我需要客戶服務主任。
    }
order-choose-next-step =
    { $formality ->
        [casual] 你說的是哪一張訂單？
        [neutral] 請問是哪一張訂單呢？
       *[formal] 請問您要詢問的是哪一張訂單？
    }
order-not-found-news =
    { $directness ->
        [indirect] { $tv ->
            [t] 所以在你的訂單裡找不到 { $order } 這一張。
           *[v] 因此現時在您的訂單中查不到 { $order } 這一張。
        }
       *[direct] { $tv ->
            [t] 你的訂單裡找不到 { $order } 這一張。
           *[v] 在您的訂單中查不到 { $order } 這一張。
        }
    }
order-not-found-reason =
    { $tv ->
        [t] 可能是編號打錯了，或是下單時用了其他電郵地址。
       *[v] 可能是編號輸入有誤，或下單時使用了其他電郵地址。
    }
order-not-found-alternative =
    { $tv ->
        [t] 請看一下訂單確認電郵裡的編號，或告訴我要找客戶服務主任。
       *[v] 請您核對訂單確認電郵中的編號，或告訴我需要客戶服務主任。
    }
no-orders-news =
    { $tv ->
        [t] 在你的帳戶裡，沒看到相關的訂單。
       *[v] 在您的帳戶中，現時沒有查到相關的訂單。
    }
order-status-news =
    { $state ->
        [processing] { $tv ->
            [t] 你在{ $placed }下的訂單 { $order } 正在備貨，預計{ $expected }前送到。
           *[v] 您於{ $placed }成立的訂單 { $order } 正在備貨中，預計{ $expected }前送達。
        }
        [packed] { $tv ->
            [t] 你在{ $placed }下的訂單 { $order } 已經包好，馬上就會付運，預計{ $expected }前送到。
           *[v] 您於{ $placed }成立的訂單 { $order } 已包裝完成，即將付運，預計{ $expected }前送達。
        }
        [shipped] { $tv ->
            [t] 你的訂單 { $order } 已經交由 { $carrier } 派送，預計{ $expected }前送到。
           *[v] 您的訂單 { $order } 已交由 { $carrier } 派送，預計{ $expected }前送達。
        }
        [delivered] { $tv ->
            [t] 你的訂單 { $order } 已經在{ $delivered }送到了。
           *[v] 您的訂單 { $order } 已於{ $delivered }送達。
        }
        [returned] { $tv ->
            [t] 你的訂單 { $order } 已經退回給我們了。
           *[v] 您的訂單 { $order } 已完成退貨，貨品已回到本店。
        }
       *[cancelled] { $tv ->
            [t] 你的訂單 { $order } 已經取消了。
           *[v] 您的訂單 { $order } 已取消。
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] 包裹進度可以用追蹤號碼 { $tracking } 查。
           *[v] 您可以用追蹤號碼 { $tracking } 查詢包裹進度。
        }
        [delivered] { $tv ->
            [t] 如果東西有什麼問題，告訴我就可以了。
           *[v] 若貨品有任何問題，請告訴我。
        }
       *[other] { "" }
    }
order-cancelled-news =
    { $formality ->
        [casual] 訂單 { $order } 取消好了。{ $total } 會在 5 個工作天內按原本的付款方式退給你。
        [neutral] 訂單 { $order } 已經取消。{ $total } 會在 5 個工作天內按原付款方式退還給你。
       *[formal] 訂單 { $order } 已為您取消，{ $total } 將於 5 個工作天內按原付款方式退還給您。
    }
cancel-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] 所以訂單 { $order } 現在不能取消了，不好意思。
            [neutral] 所以很抱歉，訂單 { $order } 現在不能取消了。
           *[formal] 因此很抱歉，訂單 { $order } 現時已無法為您取消。
        }
       *[direct] { $formality ->
            [casual] 不好意思，訂單 { $order } 現在不能取消了。
            [neutral] 很抱歉，訂單 { $order } 現在不能取消了。
           *[formal] 很抱歉，訂單 { $order } 現時已無法為您取消。
        }
    }
cancel-refused-reason =
    { $state ->
        [shipped] { $tv ->
            [t] 包裹已經離開貨倉了。
           *[v] 包裹已離開貨倉。
        }
        [delivered] { $tv ->
            [t] 這張訂單已經送到了。
           *[v] 這張訂單已經送達。
        }
        [returned] { $tv ->
            [t] 這張訂單已經退貨，貨品也回到我們這邊了。
           *[v] 這張訂單已退貨，貨品已回到本店。
        }
       *[cancelled] { $tv ->
            [t] 這張訂單之前就已經取消了。
           *[v] 這張訂單先前已經取消。
        }
    }
cancel-refused-alternative =
    { $state ->
        [cancelled] { $tv ->
            [t] 你不用再做什麼了。
           *[v] 您無須再做任何處理。
        }
        [returned] { $tv ->
            [t] 你不用再做什麼了。
           *[v] 您無須再做任何處理。
        }
       *[other] { $tv ->
            [t] 收到後 30 天內都可以退貨，錢會退給你。
           *[v] 您可以在收到貨品後 30 天內退貨，款項會退還給您。
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] 訂單 { $order } 想改什麼呢？告訴我是哪樣貨品、想換成什麼，像是別的尺碼或數量。
        [neutral] 訂單 { $order } 想改哪裡呢？請告訴我貨品名稱和想要的變更，例如其他尺碼或數量。
       *[formal] 請問訂單 { $order } 要變更哪個部分？麻煩您告訴我貨品名稱及希望的變更，例如其他尺碼或數量。
    }
change-ask-buffer =
    { $tv ->
        [t] 這張訂單現在還可以改。
       *[v] 這張訂單現時仍可變更。
    }
change-recorded-news =
    { $formality ->
        [casual] 訂單 { $order } 的變更我記下來了。貨倉包裝前會再確認，你也會收到確認電郵。
        [neutral] 訂單 { $order } 的變更已經記錄下來。貨倉會在包裝前確認，你會收到一封確認電郵。
       *[formal] 訂單 { $order } 的變更需求已為您登記。貨倉會在包裝前確認，並以電郵通知您。
    }
change-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] 所以訂單 { $order } 現在不能改了，不好意思。
            [neutral] 所以很抱歉，訂單 { $order } 現在不能修改了。
           *[formal] 因此很抱歉，訂單 { $order } 現時已無法為您變更。
        }
       *[direct] { $formality ->
            [casual] 不好意思，訂單 { $order } 現在不能改了。
            [neutral] 很抱歉，訂單 { $order } 現在不能修改了。
           *[formal] 很抱歉，訂單 { $order } 現時已無法為您變更。
        }
    }
too-late-reason =
    { $state ->
        [packed] { $tv ->
            [t] 貨品已經包裝好了。
           *[v] 貨品已包裝完成。
        }
        [shipped] { $tv ->
            [t] 包裹已經離開貨倉了。
           *[v] 包裹已離開貨倉。
        }
        [delivered] { $tv ->
            [t] 這張訂單已經送到了。
           *[v] 這張訂單已經送達。
        }
        [returned] { $tv ->
            [t] 這張訂單已經退貨，貨品也回到我們這邊了。
           *[v] 這張訂單已退貨，貨品已回到本店。
        }
       *[cancelled] { $tv ->
            [t] 這張訂單已經取消了。
           *[v] 這張訂單已經取消。
        }
    }
change-refused-alternative =
    { $state ->
        [cancelled] { $tv ->
            [t] 需要的話，歡迎重新下單。
           *[v] 若有需要，歡迎您重新下單。
        }
        [returned] { $tv ->
            [t] 需要的話，歡迎重新下單。
           *[v] 若有需要，歡迎您重新下單。
        }
       *[other] { $tv ->
            [t] 收到之後，可以換貨或退貨。
           *[v] 收到貨品後，您可以申請換貨或退貨。
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] 把完整地址用一個訊息傳給我就可以了：姓名、國家或地區、郵政編碼（如有）、城市、街道、大廈、樓層和單位。
        [neutral] 請用一個訊息把完整地址傳給我：姓名、國家或地區、郵政編碼（如有）、城市、街道、大廈、樓層和單位。
       *[formal] 請您用一個訊息提供完整地址：姓名、國家或地區、郵政編碼（如有）、城市、街道、大廈、樓層及單位。
    }
address-changed-news =
    { $tv ->
        [t] 訂單 { $order } 的送貨地址改好了：{ $address }。
       *[v] 訂單 { $order } 的送貨地址已更改為：{ $address }。
    }
address-saved-news =
    { $tv ->
        [t] 這個送貨地址已經存到你的帳戶：{ $address }。
       *[v] 此送貨地址已儲存至您的帳戶：{ $address }。
    }
address-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] 所以訂單 { $order } 的地址現在不能改了，不好意思。
            [neutral] 所以很抱歉，訂單 { $order } 的送貨地址現在不能改了。
           *[formal] 因此很抱歉，訂單 { $order } 的送貨地址現時已無法為您更改。
        }
       *[direct] { $formality ->
            [casual] 不好意思，訂單 { $order } 的地址現在不能改了。
            [neutral] 很抱歉，訂單 { $order } 的送貨地址現在不能改了。
           *[formal] 很抱歉，訂單 { $order } 的送貨地址現時已無法為您更改。
        }
    }
address-refused-alternative =
    { $state ->
        [shipped] { $tv ->
            [t] 你還可以在速遞公司的追蹤連結裡，改成到自提點領取。
           *[v] 您仍可透過速遞公司的追蹤連結，改選自提點領取。
        }
       *[other] { $tv ->
            [t] 需要幫忙的話，告訴我要找客戶服務主任就可以了。
           *[v] 若需要協助，請告訴我您要找客戶服務主任。
        }
    }
