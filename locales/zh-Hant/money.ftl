# 款項：發票與退款。
invoice-found-news =
    { $tv ->
        [t] 這是訂單 { $order } 的發票 { $invoice }，開立日期是{ $issued }，總金額 { $total }。
       *[v] 以下是訂單 { $order } 的發票 { $invoice }，開立日期為{ $issued }，總金額為 { $total }。
    }
invoice-found-next-step =
    { $tv ->
        [t] 點下面的按鈕就可以打開和儲存。
       *[v] 點選下方按鈕即可開啟並儲存。
    }
invoice-missing-news =
    { $formality ->
        [casual] 訂單 { $order } 的發票還沒開。包裹出倉庫的時候會開立，並用電子郵件寄給你。
        [neutral] 訂單 { $order } 的發票還沒開立。包裹從倉庫寄出時就會開立，並用電子郵件寄給你。
       *[formal] 訂單 { $order } 的發票尚未開立。包裹由倉庫寄出時即會開立，並以電子郵件寄送給您。
    }
refund-confirm-buffer =
    { $tv ->
        [t] 這個我可以幫你處理。
       *[v] 這部分可以為您處理。
    }
refund-confirm-next-step =
    { $formality ->
        [casual] 要幫你辦訂單 { $order } 的退貨，退款 { $amount } 嗎？
        [neutral] 確定要辦理訂單 { $order } 的退貨，退款 { $amount } 嗎？
       *[formal] 請問您確定要辦理訂單 { $order } 的退貨，退款 { $amount } 嗎？
    }
refund-started-news =
    { $formality ->
        [casual] 訂單 { $order } 的退款（{ $amount }）開始辦了。請用「我的訂單」裡的退貨標籤把東西寄回來；我們收到後 5 個工作天內，錢會照原本的付款方式退給你。
        [neutral] 訂單 { $order } 的退款（{ $amount }）已經開始辦理。請用「我的訂單」裡的退貨標籤寄回商品；我們收到後 5 個工作天內，會依原付款方式退款給你。
       *[formal] 訂單 { $order } 的退款（{ $amount }）已為您開始辦理。請使用「我的訂單」中的退貨標籤寄回商品；我們收到後 5 個工作天內，將依原付款方式退款給您。
    }
refund-refused-thanks =
    { $formality ->
        [casual] 謝謝你先來問。
        [neutral] 謝謝你來詢問退款的事。
       *[formal] 感謝您詢問退款事宜。
    }
refund-refused-empathy =
    { $formality ->
        [casual] 我知道這不是你想聽到的。
        [neutral] 我知道這不是你期待的答案。
       *[formal] 我們明白，這不是您期待的答覆。
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] 所以訂單 { $order } 沒辦法退款，不好意思。
            [neutral] 所以很抱歉，訂單 { $order } 沒辦法退款。
           *[formal] 因此很抱歉，訂單 { $order } 無法為您辦理退款。
        }
       *[direct] { $formality ->
            [casual] 訂單 { $order } 沒辦法退款，不好意思。
            [neutral] 很抱歉，訂單 { $order } 沒辦法退款。
           *[formal] 很抱歉，訂單 { $order } 無法為您辦理退款。
        }
    }
# $reason：period（退貨期已過）、undelivered（尚未送達）、refunded（已辦理）、cancelled（已取消，款項退還中）
refund-refused-reason =
    { $reason ->
        [period] { $tv ->
            [t] 這筆訂單是{ $delivered }送到的，30 天的退貨期到{ $deadline }為止。
           *[v] 這筆訂單已於{ $delivered }送達，30 天的退貨期至{ $deadline }為止。
        }
        [undelivered] { $tv ->
            [t] 這筆訂單還沒送到，要等收到後才能開始退款。
           *[v] 這筆訂單尚未送達，須待收到商品後才能開始退款。
        }
        [refunded] { $tv ->
            [t] 這筆訂單的退款之前就已經在辦了。
           *[v] 這筆訂單的退款先前已開始辦理。
        }
       *[cancelled] { $tv ->
            [t] 這筆訂單已經取消，錢正在退回給你。
           *[v] 這筆訂單已取消，款項正在退還給您。
        }
    }
refund-refused-alternative =
    { $reason ->
        [period] { $tv ->
            [t] 如果商品有瑕疵，2 年保固還是有效的，客服專員很樂意跟你一起看看。
           *[v] 若商品有瑕疵，2 年保固仍然有效，客服專員很樂意為您確認。
        }
        [undelivered] { $tv ->
            [t] 你可以拒收包裹，或等收到後再來找我。
           *[v] 您可以拒收包裹，或收到後再與我聯繫。
        }
       *[other] { $tv ->
            [t] 退款的進度隨時都可以問我。
           *[v] 退款進度歡迎您隨時詢問。
        }
    }
# $state：requested、approved、paid、refused
refund-status-news =
    { $state ->
        [requested] { $tv ->
            [t] 訂單 { $order } 的退款（{ $amount }）已經受理，我們在等退貨寄到。
           *[v] 訂單 { $order } 的退款（{ $amount }）已受理，目前正等待退貨寄達。
        }
        [approved] { $tv ->
            [t] 訂單 { $order } 的退款（{ $amount }）已經核准，5 個工作天內會退給你。
           *[v] 訂單 { $order } 的退款（{ $amount }）已核准，將於 5 個工作天內退還給您。
        }
        [paid] { $tv ->
            [t] 訂單 { $order } 的退款（{ $amount }）已經在{ $paid }退給你了。
           *[v] 訂單 { $order } 的退款（{ $amount }）已於{ $paid }退還給您。
        }
       *[refused] { $tv ->
            [t] 很抱歉，訂單 { $order } 的退款沒有通過。
           *[v] 很抱歉，訂單 { $order } 的退款申請未獲核准。
        }
    }
refund-none-news =
    { $tv ->
        [t] 在你的帳號裡沒看到退款紀錄。
       *[v] 在您的帳號中，目前沒有退款紀錄。
    }
refund-none-alternative =
    { $tv ->
        [t] 退貨也可以自己到「我的訂單」>「申請退貨」辦理。
       *[v] 您也可至「我的訂單」>「申請退貨」自行辦理。
    }
refund-none-next-step =
    { $tv ->
        [t] 如果想退貨，跟我說是哪一筆訂單就好。
       *[v] 若您想退貨，請告訴我是哪一筆訂單。
    }
