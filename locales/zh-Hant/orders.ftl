# 訂單：屬於誰、到了哪裡、變更與取消。
# $state：processing、packed、shipped、delivered、cancelled、returned。
identify-needed-reason =
    { $tv ->
        [t] 為了保護個資，訂單內容只能跟訂購人本人說明。
       *[v] 為保護個人資料，訂單內容僅能向訂購人本人說明。
    }
identify-needed-buffer =
    { $asking ->
        [fewest] { $tv ->
            [t] 只要兩項資料就好，其他都不用。
           *[v] 只需兩項資料，其他都不需要。
        }
       *[exchange] { $tv ->
            [t] 只要兩項資料，就能馬上幫你查到訂單進度和發票。
           *[v] 只需兩項資料，就能立即為您查詢訂單進度與發票。
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] 有帳號的話，到「我的訂單」也看得到。
           *[v] 若您有帳號，也可至「我的訂單」查看。
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] 可以給我訂單編號（像是 CO-123456）和訂購時用的電子郵件嗎？
        [neutral] 請給我訂單編號（例如 CO-123456）和訂購時填寫的電子郵件。
       *[formal] 麻煩您提供訂單編號（例如 CO-123456）及訂購時填寫的電子郵件。
    }
identify-failed-news =
    { $formality ->
        [casual] 我找不到同時符合這個編號和電子郵件的訂單。
        [neutral] 我找不到同時符合這個編號和電子郵件的訂單。
       *[formal] 目前查不到同時符合此編號與電子郵件的訂單。
    }
identify-failed-reason =
    { $tv ->
        [t] 這兩項都要跟下單時填的一樣才查得到。
       *[v] 這兩項資料都須與下單時填寫的相同，才能查詢。
    }
identify-failed-alternative =
    { $tv ->
        [t] 請檢查一下再一起傳給我，或跟我說要找客服專員。
       *[v] 請您確認後再一併提供，或告訴我需要客服專員。
    }
order-choose-next-step =
    { $formality ->
        [casual] 你說的是哪一筆訂單？
        [neutral] 請問是哪一筆訂單呢？
       *[formal] 請問您要詢問的是哪一筆訂單？
    }
order-not-found-news =
    { $directness ->
        [indirect] { $tv ->
            [t] 所以在你的訂單裡找不到 { $order } 這一筆。
           *[v] 因此目前在您的訂單中查不到 { $order } 這一筆。
        }
       *[direct] { $tv ->
            [t] 你的訂單裡找不到 { $order } 這一筆。
           *[v] 在您的訂單中查不到 { $order } 這一筆。
        }
    }
order-not-found-reason =
    { $tv ->
        [t] 可能是編號打錯了，或是下單時用了別的電子郵件。
       *[v] 可能是編號輸入有誤，或下單時使用了其他電子郵件。
    }
order-not-found-alternative =
    { $tv ->
        [t] 請看一下訂單確認信裡的編號，或跟我說要找客服專員。
       *[v] 請您核對訂單確認信中的編號，或告訴我需要客服專員。
    }
no-orders-news =
    { $tv ->
        [t] 在你的帳號裡，沒看到相關的訂單。
       *[v] 在您的帳號中，目前沒有查到相關的訂單。
    }
order-status-news =
    { $state ->
        [processing] { $tv ->
            [t] 你在{ $placed }下的訂單 { $order } 正在備貨，預計{ $expected }前送到。
           *[v] 您於{ $placed }成立的訂單 { $order } 正在備貨中，預計{ $expected }前送達。
        }
        [packed] { $tv ->
            [t] 你在{ $placed }下的訂單 { $order } 已經包好，馬上就要出貨，預計{ $expected }前送到。
           *[v] 您於{ $placed }成立的訂單 { $order } 已包裝完成，即將出貨，預計{ $expected }前送達。
        }
        [shipped] { $tv ->
            [t] 你的訂單 { $order } 已經交由 { $carrier } 配送，預計{ $expected }前送到。
           *[v] 您的訂單 { $order } 已交由 { $carrier } 配送，預計{ $expected }前送達。
        }
        [delivered] { $tv ->
            [t] 你的訂單 { $order } 已經在{ $delivered }送到了。
           *[v] 您的訂單 { $order } 已於{ $delivered }送達。
        }
        [returned] { $tv ->
            [t] 你的訂單 { $order } 已經退回給我們了。
           *[v] 您的訂單 { $order } 已完成退貨，商品已回到本店。
        }
       *[cancelled] { $tv ->
            [t] 你的訂單 { $order } 已經取消了。
           *[v] 您的訂單 { $order } 已取消。
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] 包裹進度可以用物流追蹤碼 { $tracking } 查。
           *[v] 您可以用物流追蹤碼 { $tracking } 查詢包裹進度。
        }
        [delivered] { $tv ->
            [t] 如果東西有什麼問題，跟我說就好。
           *[v] 若商品有任何問題，請告訴我。
        }
       *[other] { "" }
    }
cancel-confirm-buffer =
    { $tv ->
        [t] 這個我可以幫你處理。
       *[v] 這部分可以為您處理。
    }
cancel-confirm-next-step =
    { $formality ->
        [casual] 要取消訂單 { $order }（{ $total }）嗎？
        [neutral] 確定要取消訂單 { $order }（{ $total }）嗎？
       *[formal] 請問您確定要取消訂單 { $order }（{ $total }）嗎？
    }
order-cancelled-news =
    { $formality ->
        [casual] 訂單 { $order } 取消好了。{ $total } 會在 5 個工作天內照原本的付款方式退給你。
        [neutral] 訂單 { $order } 已經取消。{ $total } 會在 5 個工作天內依原付款方式退還給你。
       *[formal] 訂單 { $order } 已為您取消，{ $total } 將於 5 個工作天內依原付款方式退還給您。
    }
cancel-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] 所以訂單 { $order } 現在沒辦法取消了，不好意思。
            [neutral] 所以很抱歉，訂單 { $order } 現在沒辦法取消了。
           *[formal] 因此很抱歉，訂單 { $order } 目前已無法為您取消。
        }
       *[direct] { $formality ->
            [casual] 不好意思，訂單 { $order } 現在沒辦法取消了。
            [neutral] 很抱歉，訂單 { $order } 現在沒辦法取消了。
           *[formal] 很抱歉，訂單 { $order } 目前已無法為您取消。
        }
    }
cancel-refused-reason =
    { $state ->
        [shipped] { $tv ->
            [t] 包裹已經從倉庫寄出了。
           *[v] 包裹已由倉庫寄出。
        }
        [delivered] { $tv ->
            [t] 這筆訂單已經送到了。
           *[v] 這筆訂單已經送達。
        }
        [returned] { $tv ->
            [t] 這筆訂單已經退貨，東西也回到我們這邊了。
           *[v] 這筆訂單已退貨，商品已回到本店。
        }
       *[cancelled] { $tv ->
            [t] 這筆訂單之前就已經取消了。
           *[v] 這筆訂單先前已經取消。
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
           *[v] 您可以在收到商品後 30 天內退貨，款項會退還給您。
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] 訂單 { $order } 想改什麼呢？跟我說是哪樣商品、想換成什麼，像是別的尺寸或數量。
        [neutral] 訂單 { $order } 想改哪裡呢？請告訴我商品名稱和想要的變更，例如其他尺寸或數量。
       *[formal] 請問訂單 { $order } 要變更哪個部分？麻煩您告訴我商品名稱及希望的變更，例如其他尺寸或數量。
    }
change-ask-buffer =
    { $tv ->
        [t] 這筆訂單現在還可以改。
       *[v] 這筆訂單目前仍可變更。
    }
change-recorded-news =
    { $formality ->
        [casual] 訂單 { $order } 的變更我記下來了。倉庫包裝前會再確認，你也會收到確認信。
        [neutral] 訂單 { $order } 的變更已經記錄下來。倉庫會在包裝前確認，你會收到一封確認信。
       *[formal] 訂單 { $order } 的變更需求已為您登記。倉庫會在包裝前確認，並以電子郵件通知您。
    }
change-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] 所以訂單 { $order } 現在沒辦法改了，不好意思。
            [neutral] 所以很抱歉，訂單 { $order } 現在沒辦法修改了。
           *[formal] 因此很抱歉，訂單 { $order } 目前已無法為您變更。
        }
       *[direct] { $formality ->
            [casual] 不好意思，訂單 { $order } 現在沒辦法改了。
            [neutral] 很抱歉，訂單 { $order } 現在沒辦法修改了。
           *[formal] 很抱歉，訂單 { $order } 目前已無法為您變更。
        }
    }
change-refused-reason = { too-late-reason }
too-late-reason =
    { $state ->
        [packed] { $tv ->
            [t] 東西已經包裝好了。
           *[v] 商品已包裝完成。
        }
        [shipped] { $tv ->
            [t] 包裹已經從倉庫寄出了。
           *[v] 包裹已由倉庫寄出。
        }
        [delivered] { $tv ->
            [t] 這筆訂單已經送到了。
           *[v] 這筆訂單已經送達。
        }
        [returned] { $tv ->
            [t] 這筆訂單已經退貨，東西也回到我們這邊了。
           *[v] 這筆訂單已退貨，商品已回到本店。
        }
       *[cancelled] { $tv ->
            [t] 這筆訂單已經取消了。
           *[v] 這筆訂單已經取消。
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
           *[v] 收到商品後，您可以申請換貨或退貨。
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] 把完整地址用一則訊息傳給我就好：姓名、國家、郵遞區號、縣市、路名和門牌樓層。
        [neutral] 請用一則訊息把完整地址傳給我：姓名、國家、郵遞區號、縣市、路名和門牌樓層。
       *[formal] 請您用一則訊息提供完整地址：姓名、國家、郵遞區號、縣市、路名及門牌樓層。
    }
address-ask-buffer =
    { $tv ->
        [t] 我可以幫你填地址。
       *[v] 我可以為您登記地址。
    }
address-confirm-next-step =
    { $formality ->
        [casual] 地址是這樣沒錯吧：{ $address }？
        [neutral] 請確認地址對不對：{ $address }？
       *[formal] 請您確認這個地址是否正確：{ $address }？
    }
address-confirm-buffer =
    { $tv ->
        [t] 謝謝你。
       *[v] 謝謝您。
    }
address-changed-news =
    { $tv ->
        [t] 訂單 { $order } 的收件地址改好了：{ $address }。
       *[v] 訂單 { $order } 的收件地址已更改為：{ $address }。
    }
address-saved-news =
    { $tv ->
        [t] 這個收件地址已經存到你的帳號：{ $address }。
       *[v] 此收件地址已儲存至您的帳號：{ $address }。
    }
address-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] 所以訂單 { $order } 的地址現在沒辦法改了，不好意思。
            [neutral] 所以很抱歉，訂單 { $order } 的收件地址現在沒辦法改了。
           *[formal] 因此很抱歉，訂單 { $order } 的收件地址目前已無法為您更改。
        }
       *[direct] { $formality ->
            [casual] 不好意思，訂單 { $order } 的地址現在沒辦法改了。
            [neutral] 很抱歉，訂單 { $order } 的收件地址現在沒辦法改了。
           *[formal] 很抱歉，訂單 { $order } 的收件地址目前已無法為您更改。
        }
    }
address-refused-reason = { too-late-reason }
address-refused-alternative =
    { $state ->
        [shipped] { $tv ->
            [t] 你還可以在物流公司的追蹤連結裡，改成到取貨點領取。
           *[v] 您仍可透過物流公司的追蹤連結，改選取貨點領取。
        }
       *[other] { $tv ->
            [t] 需要幫忙的話，跟我說要找客服專員就好。
           *[v] 若需要協助，請告訴我您要找客服專員。
        }
    }
