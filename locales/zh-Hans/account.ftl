# Account: newsletter and closing the account.
newsletter-subscribe-confirm-buffer = 这个邮箱目前没有订阅我们的资讯邮件。
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] { $tv ->
            [t] 只要这个邮箱就够了。
           *[v] 只需要这个邮箱，其他都不需要。
        }
       *[exchange] { $tv ->
            [t] 留下邮箱，就能收到我们的最新消息。
           *[v] 您留下邮箱，就能收到我们的最新资讯。
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] 要用{ $email }订阅资讯邮件吗？
        [neutral] 要帮你用{ $email }订阅资讯邮件吗？
       *[formal] 请您确认，是否用{ $email }订阅我们的资讯邮件？
    }
newsletter-unsubscribe-confirm-buffer = 这个邮箱目前已订阅资讯邮件。
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] 要把{ $email }的资讯邮件退订掉吗？
        [neutral] 要帮你退订{ $email }的资讯邮件吗？
       *[formal] 请您确认，是否退订{ $email }的资讯邮件？
    }
newsletter-subscribed-news =
    { $tv ->
        [t] 以后资讯邮件会发到{ $email }，你随时可以退订。
       *[v] 今后资讯邮件会发送到{ $email }，您可以随时退订。
    }
newsletter-unsubscribed-news =
    { $formality ->
        [casual] 退订好了，以后不会再给你发资讯邮件。
        [neutral] 已经退订，你不会再收到我们的资讯邮件。
       *[formal] 已为您退订，您不会再收到我们的资讯邮件。
    }
deletion-confirm-buffer =
    { $tv ->
        [t] 我可以帮你提交申请。
       *[v] 我可以为您提交申请。
    }
deletion-confirm-next-step =
    { $formality ->
        [casual] 真的要注销账号吗？积分和保存的地址都会清空。
        [neutral] 确定要注销账号吗？积分和已保存的地址会一并清除。
       *[formal] 请您确认，是否注销账号？积分和已保存的地址将一并清除。
    }
deletion-recorded-news =
    { $formality ->
        [casual] 注销申请已经记下了。删除之前，会先给你发一封邮件确认。
        [neutral] 已经记录你的注销申请。删除任何内容之前，会先发邮件请你确认。
       *[formal] 您的注销申请已记录。在删除任何内容之前，我们会先发邮件请您确认。
    }
