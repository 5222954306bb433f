# 香港用語：只列出與台灣不同的訊息。
newsletter-subscribe-confirm-buffer =
    { $tv ->
        [t] 這個電郵地址現時沒有訂閱電子通訊。
       *[v] 此電郵地址現時尚未訂閱電子通訊。
    }
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] { $tv ->
            [t] 只要這個電郵地址就可以。
           *[v] 只需要此電郵地址，其他都不需要。
        }
       *[exchange] { $tv ->
            [t] 留下電郵地址，就能收到我們的最新消息。
           *[v] 您留下電郵地址，即可收到我們的最新消息。
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] 要用 { $email } 訂閱電子通訊嗎？
        [neutral] 要幫你用 { $email } 訂閱我們的電子通訊嗎？
       *[formal] 請問要為您以 { $email } 訂閱我們的電子通訊嗎？
    }
newsletter-unsubscribe-confirm-buffer =
    { $tv ->
        [t] 這個電郵地址現在有訂閱電子通訊。
       *[v] 此電郵地址現時已訂閱電子通訊。
    }
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] 要取消 { $email } 的電子通訊嗎？
        [neutral] 要幫你取消 { $email } 的電子通訊訂閱嗎？
       *[formal] 請問要為您取消 { $email } 的電子通訊訂閱嗎？
    }
newsletter-subscribed-news =
    { $tv ->
        [t] 之後電子通訊會寄到 { $email } 給你，想取消隨時都可以。
       *[v] 今後電子通訊將寄至 { $email }，您可以隨時取消訂閱。
    }
newsletter-unsubscribed-news =
    { $formality ->
        [casual] 好了，以後不會再寄電子通訊給你了。
        [neutral] 你不會再收到我們的電子通訊。
       *[formal] 您將不再收到我們的電子通訊。
    }
deletion-confirm-next-step =
    { $formality ->
        [casual] 真的要關閉帳戶嗎？積分和存好的地址都會消失。
        [neutral] 確定要關閉帳戶嗎？積分和儲存的地址都會消失。
       *[formal] 請問您確定要關閉帳戶嗎？積分及已儲存的地址都將一併清除。
    }
deletion-recorded-news =
    { $tv ->
        [t] 關閉帳戶的申請我記下來了。在刪除任何資料之前，會先寄一封確認電郵給你。
       *[v] 您關閉帳戶的申請已為您登記。在刪除任何資料之前，我們會先寄一封確認電郵給您。
    }
