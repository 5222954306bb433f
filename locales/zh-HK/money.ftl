# 香港用語：只列出與台灣不同的訊息。
invoice-found-news =
    { $tv ->
        [t] 這是訂單 { $order } 的發票 { $invoice }，日期是{ $issued }，總金額 { $total }。
       *[v] 以下是訂單 { $order } 的發票 { $invoice }，日期為{ $issued }，總金額為 { $total }。
    }
invoice-found-next-step =
    { $tv ->
        [t] 按下面的按鈕就可以打開和儲存。
       *[v] 按下方按鈕即可開啟並儲存。
    }
invoice-missing-news =
    { $formality ->
        [casual] 訂單 { $order } 的發票還未發出。包裹離開貨倉時就會發出，並以電郵寄給你。
        [neutral] 訂單 { $order } 的發票還未發出。包裹離開貨倉時就會發出，並以電郵寄給你。
       *[formal] 訂單 { $order } 的發票尚未發出。包裹離開貨倉時即會發出，並以電郵寄送給您。
    }
refund-started-news =
    { $formality ->
        [casual] 訂單 { $order } 的退款（{ $amount }）開始辦了。請用「我的訂單」裡的退貨標籤把東西寄回來；我們收到後 5 個工作天內，錢會按原本的付款方式退給你。
        [neutral] 訂單 { $order } 的退款（{ $amount }）已經開始辦理。請用「我的訂單」裡的退貨標籤寄回貨品；我們收到後 5 個工作天內，會按原付款方式退款給你。
       *[formal] 訂單 { $order } 的退款（{ $amount }）已為您開始辦理。請使用「我的訂單」中的退貨標籤寄回貨品；我們收到後 5 個工作天內，將按原付款方式退款給您。
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] 所以訂單 { $order } 不能退款，不好意思。
            [neutral] 所以很抱歉，訂單 { $order } 不能退款。
           *[formal] 因此很抱歉，訂單 { $order } 無法為您辦理退款。
        }
       *[direct] { $formality ->
            [casual] 訂單 { $order } 不能退款，不好意思。
            [neutral] 很抱歉，訂單 { $order } 不能退款。
           *[formal] 很抱歉，訂單 { $order } 無法為您辦理退款。
        }
    }
refund-refused-reason =
    { $reason ->
        [period] { $tv ->
            [t] 這張訂單是{ $delivered }送到的，30 天的退貨期到{ $deadline }為止。
           *[v] 這張訂單已於{ $delivered }送達，30 天的退貨期至{ $deadline }為止。
        }
        [undelivered] { $tv ->
            [t] 這張訂單還沒送到，要等收到後才能開始退款。
           *[v] 這張訂單尚未送達，須待收到貨品後才能開始退款。
        }
        [refunded] { $tv ->
            [t] 這張訂單的退款之前就已經在辦了。
           *[v] 這張訂單的退款先前已開始辦理。
        }
       *[cancelled] { $tv ->
            [t] 這張訂單已經取消，錢正在退回給你。
           *[v] 這張訂單已取消，款項正在退還給您。
        }
    }
refund-refused-alternative =
    { $reason ->
        [period] { $tv ->
            [t] 如果貨品有瑕疵，2 年保養還是有效的，客戶服務主任很樂意跟你一起看看。
           *[v] 若貨品有瑕疵，2 年保養仍然有效，客戶服務主任很樂意為您確認。
        }
        [undelivered] { $tv ->
            [t] 你可以拒收包裹，或等收到後再來找我。
           *[v] 您可以拒收包裹，或收到後再聯絡我。
        }
       *[other] { $tv ->
            [t] 退款的進度隨時都可以問我。
           *[v] 退款進度歡迎您隨時詢問。
        }
    }
refund-status-news =
    { $state ->
        [requested] { $tv ->
            [t] 訂單 { $order } 的退款（{ $amount }）已經受理，我們在等退貨寄到。
           *[v] 訂單 { $order } 的退款（{ $amount }）已受理，現時正等待退貨寄達。
        }
        [approved] { $tv ->
            [t] 訂單 { $order } 的退款（{ $amount }）已經批核，5 個工作天內會退給你。
           *[v] 訂單 { $order } 的退款（{ $amount }）已批核，將於 5 個工作天內退還給您。
        }
        [paid] { $tv ->
            [t] 訂單 { $order } 的退款（{ $amount }）已經在{ $paid }退給你了。
           *[v] 訂單 { $order } 的退款（{ $amount }）已於{ $paid }退還給您。
        }
       *[refused] { $tv ->
            [t] 很抱歉，訂單 { $order } 的退款沒有通過。
           *[v] 很抱歉，訂單 { $order } 的退款申請未獲批核。
        }
    }
refund-none-news =
    { $tv ->
        [t] 在你的帳戶裡沒看到退款紀錄。
       *[v] 在您的帳戶中，現時沒有退款紀錄。
    }
refund-none-next-step =
    { $tv ->
        [t] 如果想退貨，告訴我是哪一張訂單就可以了。
       *[v] 若您想退貨，請告訴我是哪一張訂單。
    }
