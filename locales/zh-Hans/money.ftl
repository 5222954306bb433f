# Money: invoices and refunds.
invoice-found-news = 这是订单{ $order }的发票，发票号{ $invoice }，开票日期{ $issued }，金额{ $total }。
invoice-found-next-step =
    { $tv ->
        [t] 点下面的按钮就能打开和保存。
       *[v] 您可以点击下方按钮打开并保存。
    }
invoice-missing-news =
    { $formality ->
        [casual] 订单{ $order }还没有发票。包裹出库时才开，到时发到你邮箱。
        [neutral] 订单{ $order }的发票还没开。包裹出库时会开具，并发到你的邮箱。
       *[formal] 订单{ $order }的发票尚未开具。包裹出库时会开具，并发送到您的邮箱。
    }
refund-confirm-buffer =
    { $tv ->
        [t] 可以帮你办理。
       *[v] 可以为您办理。
    }
refund-confirm-next-step =
    { $formality ->
        [casual] 要给订单{ $order }办退货退款（{ $amount }）吗？
        [neutral] 确定要为订单{ $order }申请退货退款（{ $amount }）吗？
       *[formal] 请您确认，是否为订单{ $order }办理退货退款（{ $amount }）？
    }
refund-started-news =
    { $formality ->
        [casual] 订单{ $order }的退款（{ $amount }）已经申请好了。用“我的订单”里的退货标签把商品寄回来，我们收到后5个工作日内原路退款。
        [neutral] 订单{ $order }的退款（{ $amount }）已经受理。请用“我的订单”里的退货标签把商品寄回，我们收到后5个工作日内原路退款。
       *[formal] 订单{ $order }的退款（{ $amount }）已为您受理。请您使用“我的订单”里的退货标签寄回商品，我们收到后5个工作日内原路退款。
    }
refund-refused-thanks =
    { $formality ->
        [casual] 谢谢你来问。
        [neutral] 谢谢你来询问。
       *[formal] 感谢您咨询退款事宜。
    }
refund-refused-empathy =
    { $formality ->
        [casual] 我知道，这多少让人有点失望。
        [neutral] 我知道，这不是你希望听到的。
       *[formal] 我们非常理解，这会让您感到失望。
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] 所以不好意思，订单{ $order }没法退款。
            [neutral] 因此很抱歉，订单{ $order }不能退款。
           *[formal] 因此非常抱歉，订单{ $order }无法为您办理退款。
        }
       *[direct] { $formality ->
            [casual] 订单{ $order }没法退款。
            [neutral] 很抱歉，订单{ $order }不能退款。
           *[formal] 很抱歉，订单{ $order }无法为您办理退款。
        }
    }
# $reason: period (the return period is over), undelivered, refunded (already), cancelled (the money is on its way)
refund-refused-reason =
    { $reason ->
        [period] 商品已于{ $delivered }送达，30天退货期已于{ $deadline }结束。
        [undelivered] 商品还没有送达，送达之后才能办理退款。
        [refunded] 这个订单的退款之前已经受理。
       *[cancelled] 这个订单已经取消，款项正在退回途中。
    }
refund-refused-alternative =
    { $reason ->
        [period] { $tv ->
            [t] 如果商品有质量问题，两年保修仍然有效，同事很乐意和你一起看看。
           *[v] 如果商品有质量问题，两年保修仍然有效，我们的同事很乐意协助您处理。
        }
        [undelivered] { $tv ->
            [t] 你可以拒收包裹，或者收到后再来找我。
           *[v] 您可以拒收包裹，或者在收到后再联系我。
        }
       *[other] { $tv ->
            [t] 退款到哪一步了，随时可以问我。
           *[v] 您可以随时向我查询退款进度。
        }
    }
# $state: requested, approved, paid, refused
refund-status-news =
    { $state ->
        [requested] 订单{ $order }的退款（{ $amount }）正在处理中，我们在等退货寄到。
        [approved] 订单{ $order }的退款（{ $amount }）已通过审核，将在5个工作日内退回。
        [paid] 订单{ $order }的退款（{ $amount }）已于{ $paid }退回。
       *[refused] 很抱歉，订单{ $order }的退款申请没有通过。
    }
refund-none-news =
    { $formality ->
        [casual] 你的账号里没有看到退款。
        [neutral] 你的账号里没有查到退款记录。
       *[formal] 在您的账号里没有查到退款记录。
    }
refund-none-alternative =
    { $tv ->
        [t] 退货可以自己在“我的订单 > 退货”里办。
       *[v] 您可以在“我的订单 > 退货”里自助办理退货。
    }
refund-none-next-step =
    { $formality ->
        [casual] 想退东西的话，告诉我是哪个订单就行。
        [neutral] 如果想退货，请告诉我是哪个订单。
       *[formal] 如果您想退货，请告诉我是哪一个订单。
    }
