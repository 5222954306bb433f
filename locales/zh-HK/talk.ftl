# 香港用語：只列出與台灣不同的訊息。
greeting-news =
    { $formality ->
        [casual] 我是 { -shop } 的小助手。
        [neutral] 我是 { -shop } 的網上小助手。
       *[formal] 我是 { -shop } 的智能客服。
    }
greeting-alternative =
    { $formality ->
        [casual] 想找人談的話，告訴我就可以了。
        [neutral] 想找客戶服務主任的話，告訴我就可以了。
       *[formal] 若您希望與客戶服務主任商談，請告訴我一聲。
    }
goodbye-news =
    { $formality ->
        [casual] 拜拜，下次見！
        [neutral] 再見，祝你有美好的一天！
       *[formal] 感謝您光臨 { -shop }，祝您生活愉快，再見！
    }
thanks-received-news =
    { $formality ->
        [casual] 不用客氣，幫到你就好！
        [neutral] 不客氣，很高興能幫到你！
       *[formal] 不客氣，很高興能為您服務。
    }
person-offered-news =
    { $tv ->
        [t] 接下來可以交給客戶服務主任。
       *[v] 接下來可由客戶服務主任為您處理。
    }
person-offered-next-step =
    { $formality ->
        [casual] 要幫你找客戶服務主任嗎？
        [neutral] 需要幫你轉接客戶服務主任嗎？
       *[formal] 請問需要為您轉接客戶服務主任嗎？
    }
language-unsupported-news =
    { $requested ->
        [unknown] { $tv ->
            [t] 可惜這種語言我還不會。
           *[v] 很抱歉，現時尚未支援這種語言。
        }
       *[other] { $tv ->
            [t] 可惜我還不會{ $requested }。
           *[v] 很抱歉，現時尚未支援{ $requested }。
        }
    }{ $tv ->
        [t] 可以用的語言有：{ $languages }。想找客戶服務主任也隨時可以告訴我。
       *[v] 現時提供的語言有：{ $languages }。若需要客戶服務主任，也歡迎隨時告訴我。
    }
technical-trouble-apology =
    { $formality ->
        [casual] 不好意思，我這邊現在有點問題。
        [neutral] 很抱歉，我們的系統現時出了點問題。
       *[formal] 非常抱歉，我們的系統現時發生異常。
    }
technical-trouble-next-step =
    { $tv ->
        [t] 請過一分鐘再試一次，或告訴我要找客戶服務主任。
       *[v] 請您稍候一分鐘再試一次，或告訴我需要客戶服務主任。
    }
faq-stale-news =
    { $tv ->
        [t] 這部分資料正在更新，我怕說錯。客戶服務主任可以給你正確的答覆。
       *[v] 這部分資料正在更新，為免提供錯誤的內容，暫時未能答覆。客戶服務主任可以為您準確說明。
    }
