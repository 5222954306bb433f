# Money: invoices and refunds.
invoice-found-news = Here is invoice { $invoice } for order { $order }, dated { $issued }, for a total of { $total }.
invoice-found-next-step = You can open and save it with the button below.
invoice-missing-news =
    { $formality ->
        [casual] There's no invoice for order { $order } yet. It's issued when the parcel leaves our warehouse, and you'll get it by email.
        [neutral] There's no invoice for order { $order } yet. It's issued when the parcel leaves our warehouse, and you'll get it by email.
       *[formal] There is no invoice for order { $order } yet. It is issued when the parcel leaves our warehouse, and you will receive it by email.
    }
refund-confirm-buffer = I can do that for you.
refund-confirm-next-step =
    { $formality ->
        [casual] Want me to start the return and refund of { $amount } for order { $order }?
        [neutral] Shall I start the return and refund of { $amount } for order { $order }?
       *[formal] May I confirm that you wish to return order { $order } for a refund of { $amount }?
    }
refund-started-news =
    { $formality ->
        [casual] I've started the refund of { $amount } for order { $order }. Send the items back with the return label from “My orders”; your money goes back the way you paid, within 5 working days of them reaching us.
        [neutral] I've started the refund of { $amount } for order { $order }. Please send the items back with the return label from “My orders”; the money goes back the way you paid, within 5 working days of their arrival.
       *[formal] The refund of { $amount } for order { $order } has been started. Please send the items back with the return label from “My orders”; the money will be returned by the original method of payment, within 5 working days of their arrival.
    }
refund-refused-thanks =
    { $formality ->
        [casual] Thanks for asking.
        [neutral] Thanks for checking with us.
       *[formal] Thank you for asking about your refund.
    }
refund-refused-empathy =
    { $formality ->
        [casual] I know this isn't great news.
        [neutral] I know this isn't the answer you were hoping for.
       *[formal] We do understand that this is disappointing.
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] So I'm afraid I can't refund order { $order }.
            [neutral] So I'm afraid we aren't able to refund order { $order }.
           *[formal] We therefore regret that we are unable to refund order { $order }.
        }
       *[direct] { $formality ->
            [casual] I can't refund order { $order }.
            [neutral] I'm afraid we can't refund order { $order }.
           *[formal] We are unable to refund order { $order }.
        }
    }
# $reason: period (the return period is over), undelivered, refunded (already), cancelled (the money is on its way)
refund-refused-reason =
    { $reason ->
        [period] It was delivered on { $delivered }, and the 30-day return period ended on { $deadline }.
        [undelivered] It has not been delivered yet; a refund can start once it has arrived.
        [refunded] A refund for it has already been started.
       *[cancelled] It was cancelled, and the money is already on its way back.
    }
refund-refused-alternative =
    { $reason ->
        [period] If the item has a fault, the two-year warranty still applies. A colleague will be glad to look at it with you.
        [undelivered] You can refuse the parcel, or ask me again once it has arrived.
       *[other] You can ask me about the status of the refund at any time.
    }
# $state: requested, approved, paid, refused
refund-status-news =
    { $state ->
        [requested] The refund of { $amount } for order { $order } is open; we are waiting for the return to arrive.
        [approved] The refund of { $amount } for order { $order } is approved and will be paid within 5 working days.
        [paid] The refund of { $amount } for order { $order } was paid on { $paid }.
       *[refused] The refund for order { $order } was declined.
    }
refund-none-news =
    { $formality ->
        [casual] I can't see a refund in your account.
        [neutral] I don't see a refund in your account.
       *[formal] I do not see a refund in your account.
    }
refund-none-alternative =
    { $formality ->
        [casual] You can start a return yourself under “My orders” > “Return”.
        [neutral] You can start a return yourself under “My orders” > “Return”.
       *[formal] You may start a return yourself under “My orders” > “Return”.
    }
refund-none-next-step =
    { $formality ->
        [casual] If you want to return something, just tell me which order.
        [neutral] If you'd like to return something, just tell me which order.
       *[formal] If you would like to return something, please tell me which order it is.
    }
