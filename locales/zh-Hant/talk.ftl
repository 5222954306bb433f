# 對話：問候、聽不懂、語言與語氣。
greeting-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] 嗨，{ $name }！
           *[no] 嗨！
        }
        [neutral] { $named ->
            [yes] { $name }，你好！
           *[no] 你好！
        }
       *[formal] { $named ->
            [yes] { $name }，您好，歡迎光臨！
           *[no] 您好，歡迎光臨！
        }
    }
greeting-news =
    { $formality ->
        [casual] 我是 { -shop } 的小幫手。
        [neutral] 我是 { -shop } 的線上小幫手。
       *[formal] 我是 { -shop } 的智慧客服。
    }
greeting-next-step =
    { $formality ->
        [casual] 有什麼可以幫你的嗎？
        [neutral] 今天有什麼可以幫你的呢？
       *[formal] 請問有什麼可以為您服務的嗎？
    }
greeting-alternative =
    { $formality ->
        [casual] 想找人談的話，說一聲就好。
        [neutral] 想找客服專員的話，跟我說一聲就好。
       *[formal] 若您希望與客服專員洽談，請告訴我一聲。
    }
goodbye-news =
    { $formality ->
        [casual] 掰掰，下次見！
        [neutral] 再見，祝你有美好的一天！
       *[formal] 感謝您光臨 { -shop }，祝您順心，再見！
    }
thanks-received-news =
    { $formality ->
        [casual] 不會啦，有幫上忙就好！
        [neutral] 不客氣，很高興能幫上忙！
       *[formal] 不客氣，很高興能為您服務。
    }
clarify-apology =
    { $formality ->
        [casual] 不好意思，我沒有完全看懂。
        [neutral] 不好意思，我不太確定你的意思。
       *[formal] 不好意思，我不太確定是否理解您的意思。
    }
clarify-news =
    { $tv ->
        [t] 我想先確認清楚，免得弄錯。
       *[v] 為避免弄錯，想先與您確認。
    }
clarify-next-step =
    { $choices ->
        [yes] { $tv ->
            [t] 是下面其中一項嗎？
           *[v] 請問是下列其中一項嗎？
        }
       *[no] { $tv ->
            [t] 可以換個方式再說一次嗎？
           *[v] 可以請您換個方式再說明一次嗎？
        }
    }
person-offered-apology =
    { $formality ->
        [casual] 不好意思，我還是沒看懂。
        [neutral] 很抱歉，我還是沒能理解你的問題。
       *[formal] 很抱歉，我仍未能理解您的需求。
    }
person-offered-news =
    { $tv ->
        [t] 接下來可以交給客服專員。
       *[v] 接下來可由客服專員為您處理。
    }
person-offered-next-step =
    { $formality ->
        [casual] 要幫你找客服專員嗎？
        [neutral] 需要幫你轉接客服專員嗎？
       *[formal] 請問需要為您轉接客服專員嗎？
    }
nothing-pending-news =
    { $formality ->
        [casual] 好喔，是什麼事呢？
        [neutral] 好的，有什麼可以幫你的？
       *[formal] 好的，請問有什麼可以為您服務的嗎？
    }
nothing-changed-news =
    { $formality ->
        [casual] 好，那就照原樣，什麼都沒動。
        [neutral] 好的，一切維持原樣。
       *[formal] 好的，已為您維持原樣，未做任何變更。
    }
language-changed-news =
    { $formality ->
        [casual] 好啊，那我們就用中文聊。
        [neutral] 好的，接下來用中文和你說明。
       *[formal] 好的，接下來將以中文為您服務。
    }
language-asked-news =
    { $tv ->
        [t] 你想用哪種語言呢？
       *[v] 請問您希望使用哪種語言？
    }
# $requested：客人要的語言；$languages：我們會的語言清單。兩者都是中文名稱。
language-unsupported-news =
    { $requested ->
        [unknown] { $tv ->
            [t] 可惜這種語言我還不會。
           *[v] 很抱歉，目前尚未支援這種語言。
        }
       *[other] { $tv ->
            [t] 可惜我還不會{ $requested }。
           *[v] 很抱歉，目前尚未支援{ $requested }。
        }
    }{ $tv ->
        [t] 可以用的語言有：{ $languages }。想找客服專員也隨時可以跟我說。
       *[v] 目前提供的語言有：{ $languages }。若需要客服專員，也歡迎隨時告訴我。
    }
formality-changed-news =
    { $formality ->
        [casual] 好啊，那我們就輕鬆聊。
        [neutral] 好的，那我們說話就輕鬆一點。
       *[formal] 好的，我會以較正式的方式為您服務。
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] 好啊，{ $name }，以後就這樣叫你。
           *[no] 好啊，以後就這樣叫你。
        }
        [neutral] { $named ->
            [yes] 好的，{ $name }，之後我就這樣稱呼你。
           *[no] 好的，之後我就這樣稱呼你。
        }
       *[formal] { $named ->
            [yes] 好的，{ $name }，接下來我會這樣稱呼您。
           *[no] 好的，接下來我會這樣稱呼您。
        }
    }
wish-keep-asked-news =
    { $formality ->
        [casual] 要我記下來，下次也這樣嗎？
        [neutral] 需要我記下來，下次也這樣嗎？
       *[formal] 請問需要為您記錄下來，供下次使用嗎？
    }
wish-kept-news =
    { $tv ->
        [t] 我記住了，下次也這樣。
       *[v] 已為您記錄，下次也會照辦。
    }
wish-not-kept-news =
    { $tv ->
        [t] 好的，那就只在這次對話裡這樣。
       *[v] 好的，那就僅限於這次對話。
    }
technical-trouble-apology =
    { $formality ->
        [casual] 不好意思，我這邊現在有點狀況。
        [neutral] 很抱歉，我們的系統目前出了點狀況。
       *[formal] 非常抱歉，我們的系統目前發生異常。
    }
technical-trouble-news =
    { $tv ->
        [t] 你的訊息已經存下來了。
       *[v] 您的訊息已為您保存。
    }
technical-trouble-next-step =
    { $tv ->
        [t] 請過一分鐘再試一次，或跟我說要找客服專員。
       *[v] 請您稍候一分鐘再試一次，或告訴我需要客服專員。
    }
formality-asked-news =
    { $tv ->
        [t] 你希望我怎麼稱呼你呢？
       *[v] 請問您希望我如何稱呼您？
    }
second-request-next-step =
    { $tv ->
        [t] 你還問到了「{ $topic }」，要接著處理這個嗎？
       *[v] 您還問到了「{ $topic }」，需要接著為您處理嗎？
    }
language-doubtful-news = 接下來用中文（繁體）嗎？
faq-stale-news =
    { $tv ->
        [t] 這部分資訊正好在更新，我怕說錯。客服專員可以給你正確的答覆。
       *[v] 這部分資訊正在更新，為避免提供錯誤的內容，暫時無法答覆。客服專員可以為您正確說明。
    }
translated-notice = 此回覆由機器翻譯。
translation-failed = 抱歉，這則回覆無法翻譯，以下為英文原文。
