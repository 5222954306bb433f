# 帳號：電子報與關閉帳號。
newsletter-subscribe-confirm-buffer =
    { $tv ->
        [t] 這個信箱目前沒有訂閱電子報。
       *[v] 此信箱目前尚未訂閱電子報。
    }
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] { $tv ->
            [t] 只要這個信箱就好。
           *[v] 只需要此信箱，其他都不需要。
        }
       *[exchange] { $tv ->
            [t] 留下信箱，就能收到我們的最新消息。
           *[v] 您留下信箱，即可收到我們的最新消息。
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] 要用 { $email } 訂閱電子報嗎？
        [neutral] 要幫你用 { $email } 訂閱我們的電子報嗎？
       *[formal] 請問要為您以 { $email } 訂閱我們的電子報嗎？
    }
newsletter-unsubscribe-confirm-buffer =
    { $tv ->
        [t] 這個信箱現在有訂閱電子報。
       *[v] 此信箱目前已訂閱電子報。
    }
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] 要取消 { $email } 的電子報嗎？
        [neutral] 要幫你取消 { $email } 的電子報訂閱嗎？
       *[formal] 請問要為您取消 { $email } 的電子報訂閱嗎？
    }
newsletter-subscribed-news =
    { $tv ->
        [t] 之後電子報會寄到 { $email } 給你，想取消隨時都可以。
       *[v] 今後電子報將寄至 { $email }，您可以隨時取消訂閱。
    }
newsletter-unsubscribed-news =
    { $formality ->
        [casual] 好了，以後不會再寄電子報給你了。
        [neutral] 你不會再收到我們的電子報。
       *[formal] 您將不再收到我們的電子報。
    }
deletion-confirm-buffer =
    { $tv ->
        [t] 我可以幫你轉達。
       *[v] 我可以為您轉達這項需求。
    }
deletion-confirm-next-step =
    { $formality ->
        [casual] 真的要關閉帳號嗎？點數和存好的地址都會消失喔。
        [neutral] 確定要關閉帳號嗎？點數和儲存的地址都會消失。
       *[formal] 請問您確定要關閉帳號嗎？點數及已儲存的地址都將一併清除。
    }
deletion-recorded-news =
    { $tv ->
        [t] 關閉帳號的申請我記下來了。在刪除任何資料之前，會先寄一封確認信給你。
       *[v] 您關閉帳號的申請已為您登記。在刪除任何資料之前，我們會先寄一封確認信給您。
    }
