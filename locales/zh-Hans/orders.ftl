# Orders: whose they are, where they are, changing and cancelling them.
# $state of an order: processing, packed, shipped, delivered, cancelled, returned.
identify-needed-reason = 为了保护隐私，订单信息只能告诉下单人本人。
identify-needed-buffer =
    { $asking ->
        [fewest] { $tv ->
            [t] 只要两项信息，别的都不用。
           *[v] 只需要两项信息，其他都不需要。
        }
       *[exchange] { $tv ->
            [t] 只要两项信息，就能马上帮你查到订单进度和发票。
           *[v] 只需要两项信息，就能马上为您查询订单进度和发票。
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] 有账号的话，在“我的订单”里也能看到。
           *[v] 如果您有账号，也可以在“我的订单”里查看。
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] 把订单号（像CO-123456这样的）和下单用的邮箱发我一下，好吗？
        [neutral] 请把订单号（例如CO-123456）和下单时用的邮箱发给我。
       *[formal] 麻烦您提供一下订单号（例如CO-123456）和下单时使用的邮箱，好吗？
    }
identify-failed-news =
    { $formality ->
        [casual] 用这个订单号和邮箱，没找到订单。
        [neutral] 没有找到与这个订单号和邮箱都相符的订单。
       *[formal] 很抱歉，没有查到与该订单号和邮箱同时相符的订单。
    }
identify-failed-reason = 订单号和邮箱都要与下单时填写的一致。
identify-failed-alternative =
    { $tv ->
        [t] 核对一下，把两样再发一遍；也可以回复“转人工”。
       *[v] 请您核对后把两项一并再发一次，也可以回复“转人工”。
    }
order-choose-next-step =
    { $formality ->
        [casual] 你说的是哪个订单？
        [neutral] 你要问的是哪个订单？
       *[formal] 请问您咨询的是哪一个订单？
    }
order-not-found-news =
    { $formality ->
        [casual] 你的订单里没找到{ $order }。
        [neutral] 在你的订单里没有找到{ $order }。
       *[formal] 很抱歉，在您的订单中没有查到{ $order }。
    }
order-not-found-reason = 可能是订单号有误，也可能下单时用的是另一个邮箱。
order-not-found-alternative =
    { $tv ->
        [t] 看一下确认邮件里的订单号，也可以回复“转人工”。
       *[v] 请您核对一下确认邮件里的订单号，也可以回复“转人工”。
    }
no-orders-news =
    { $tv ->
        [t] 你的账号里没有相关的订单。
       *[v] 在您的账号里没有查到相关的订单。
    }
order-status-news =
    { $state ->
        [processing] { $tv ->
            [t] 你{ $placed }下的订单{ $order }正在备货，预计{ $expected }前送到。
           *[v] 您{ $placed }提交的订单{ $order }正在备货，预计{ $expected }前送达。
        }
        [packed] { $tv ->
            [t] 你{ $placed }下的订单{ $order }已经打包好，马上出库，预计{ $expected }前送到。
           *[v] 您{ $placed }提交的订单{ $order }已打包完成，即将出库，预计{ $expected }前送达。
        }
        [shipped] { $tv ->
            [t] 你的订单{ $order }已经在路上了，由{ $carrier }配送，预计{ $expected }前送到。
           *[v] 您的订单{ $order }正在配送途中，由{ $carrier }承运，预计{ $expected }前送达。
        }
        [delivered] { $tv ->
            [t] 你的订单{ $order }已经在{ $delivered }送到了。
           *[v] 您的订单{ $order }已于{ $delivered }送达。
        }
        [returned] { $tv ->
            [t] 你的订单{ $order }已经退回到我们这里。
           *[v] 您的订单{ $order }已作为退货退回到我们这里。
        }
       *[cancelled] { $tv ->
            [t] 你的订单{ $order }已经取消了。
           *[v] 您的订单{ $order }已取消。
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] 用快递单号{ $tracking }就能查物流。
           *[v] 您可以凭快递单号{ $tracking }查询物流。
        }
        [delivered] { $tv ->
            [t] 东西有什么问题，直接告诉我。
           *[v] 如果商品有任何问题，请直接告诉我。
        }
       *[other] { "" }
    }
cancel-confirm-buffer =
    { $tv ->
        [t] 可以帮你取消。
       *[v] 可以为您取消。
    }
cancel-confirm-next-step =
    { $formality ->
        [casual] 要取消订单{ $order }（{ $total }）吗？
        [neutral] 确定要取消订单{ $order }（{ $total }）吗？
       *[formal] 请您确认，是否取消订单{ $order }（{ $total }）？
    }
order-cancelled-news =
    { $formality ->
        [casual] 订单{ $order }取消好了。{ $total }会在5个工作日内原路退给你。
        [neutral] 订单{ $order }已经取消，{ $total }会在5个工作日内原路退给你。
       *[formal] 订单{ $order }已取消，{ $total }将在5个工作日内原路退还给您。
    }
cancel-refused-news =
    { $formality ->
        [casual] 不好意思，订单{ $order }现在取消不了。
        [neutral] 很抱歉，订单{ $order }现在不能取消了。
       *[formal] 很抱歉，订单{ $order }已经无法为您取消。
    }
cancel-refused-reason =
    { $state ->
        [shipped] 包裹已经从仓库发出。
        [delivered] 包裹已经送达。
        [returned] 商品已经退回到我们这里。
       *[cancelled] 这个订单之前已经取消。
    }
cancel-refused-alternative =
    { $state ->
        [cancelled] { $tv ->
            [t] 你什么都不用做。
           *[v] 您无需再做任何操作。
        }
        [returned] { $tv ->
            [t] 你什么都不用做。
           *[v] 您无需再做任何操作。
        }
       *[other] { $tv ->
            [t] 收到后30天内寄回来，就可以退款。
           *[v] 您可以在收货后30天内寄回商品，我们会为您退款。
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] 订单{ $order }想改哪里？告诉我是哪件商品、想换成什么，比如别的尺码或数量。
        [neutral] 订单{ $order }想改什么？请告诉我是哪件商品、想换成什么，例如别的尺码或数量。
       *[formal] 请问您想修改订单{ $order }的哪一部分？请告诉我商品名称和您想要的内容，例如其他尺码或数量。
    }
change-ask-buffer = 这个订单还可以修改。
change-recorded-news =
    { $formality ->
        [casual] 订单{ $order }要改的内容记下了。仓库打包前会核对，确认邮件会发给你。
        [neutral] 已经记下订单{ $order }的修改。仓库打包前会核对，你会收到确认邮件。
       *[formal] 已记录您对订单{ $order }的修改。仓库会在打包前核对，您会收到一封确认邮件。
    }
change-refused-news =
    { $formality ->
        [casual] 不好意思，订单{ $order }现在改不了。
        [neutral] 很抱歉，订单{ $order }现在不能修改了。
       *[formal] 很抱歉，订单{ $order }已经无法为您修改。
    }
change-refused-reason = { too-late-reason }
too-late-reason =
    { $state ->
        [packed] 商品已经打包完成。
        [shipped] 包裹已经从仓库发出。
        [delivered] 包裹已经送达。
        [returned] 商品已经退回到我们这里。
       *[cancelled] 这个订单已经取消。
    }
change-refused-alternative =
    { $state ->
        [cancelled] { $tv ->
            [t] 需要的话，可以重新下单。
           *[v] 如有需要，欢迎您重新下单。
        }
        [returned] { $tv ->
            [t] 需要的话，可以重新下单。
           *[v] 如有需要，欢迎您重新下单。
        }
       *[other] { $tv ->
            [t] 等你收到货，可以换货或退货。
           *[v] 您收到商品后，可以申请换货或退货。
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] 把完整地址用一条消息发我吧：姓名、国家、省市区、街道门牌号和邮编。
        [neutral] 请把完整地址用一条消息发给我：姓名、国家、省市区、街道门牌号和邮编。
       *[formal] 请您用一条消息发送完整地址：姓名、国家、省市区、街道门牌号和邮编。
    }
address-ask-buffer =
    { $tv ->
        [t] 我可以帮你填地址。
       *[v] 我可以为您登记地址。
    }
address-confirm-next-step =
    { $formality ->
        [casual] 地址是“{ $address }”，对吗？
        [neutral] 地址是“{ $address }”，对吗？
       *[formal] 请您核对一下地址：“{ $address }”，对吗？
    }
address-confirm-buffer =
    { $tv ->
        [t] 谢谢你。
       *[v] 谢谢您。
    }
address-changed-news =
    { $tv ->
        [t] 订单{ $order }的收货地址改好了：{ $address }。
       *[v] 订单{ $order }的收货地址已为您更改为：{ $address }。
    }
address-saved-news =
    { $tv ->
        [t] 收货地址已经存到你的账号里：{ $address }。
       *[v] 收货地址已保存到您的账号：{ $address }。
    }
address-refused-news =
    { $formality ->
        [casual] 不好意思，订单{ $order }的地址现在改不了。
        [neutral] 很抱歉，订单{ $order }的地址现在不能改了。
       *[formal] 很抱歉，订单{ $order }的收货地址已经无法为您更改。
    }
address-refused-reason = { too-late-reason }
address-refused-alternative =
    { $state ->
        [shipped] { $tv ->
            [t] 打开快递公司的物流链接，还可以改成自提点取件。
           *[v] 您仍可以通过快递公司的物流链接改选自提点。
        }
       *[other] { $tv ->
            [t] 需要帮忙的话，回复“转人工”就行。
           *[v] 如需协助，请您回复“转人工”。
        }
    }
