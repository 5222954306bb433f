# Orders: whose they are, where they are, changing and cancelling them.
# $state of an order: processing, packed, shipped, delivered, cancelled, returned.
identify-needed-reason = I can only discuss an order with the person who placed it.
identify-needed-buffer =
    { $asking ->
        [fewest] { $formality ->
            [casual] Two details will do, I don't need anything else.
            [neutral] Two details are enough; I don't need anything else.
           *[formal] Two details are sufficient; nothing further is required.
        }
       *[exchange] { $formality ->
            [casual] Two details, and I can show you right away where your order is, and the invoice too.
            [neutral] With two details I can show you at once where your order is, and its invoice.
           *[formal] With two details I can show you at once where your order is, as well as its invoice.
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $formality ->
            [casual] Got an account? Your orders are under “My orders”, too.
            [neutral] If you have an account, you'll also find your orders under “My orders”.
           *[formal] If you have an account, you will also find your orders under “My orders”.
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] Can you send me the order number (like CO-123456) and the email address you ordered with?
        [neutral] Please send me the order number (like CO-123456) and the email address you ordered with.
       *[formal] Would you please send me the order number (such as CO-123456) and the email address used for the order?
    }
identify-failed-news =
    { $formality ->
        [casual] I couldn't find an order with that number and that email address.
        [neutral] I couldn't find an order that matches both that number and that email address.
       *[formal] I was unable to find an order that matches both that number and that email address.
    }
identify-failed-reason = Both have to match what was entered when the order was placed.
identify-failed-alternative = Please check them and send both again, or ask for a person.
order-choose-next-step =
    { $formality ->
        [casual] Which order do you mean?
        [neutral] Which order is it about?
       *[formal] May I ask which order this concerns?
    }
order-not-found-news =
    { $formality ->
        [casual] I can't find { $order } among your orders.
        [neutral] I can't find order { $order } among your orders.
       *[formal] I am unable to find order { $order } among your orders.
    }
order-not-found-reason = There may be a typo in the number, or the order was placed with another email address.
order-not-found-alternative = Please check the number in your confirmation email, or ask for a person.
no-orders-news = I see no order in your account that this could be about.
order-status-news =
    { $state ->
        [processing] Your order { $order }, placed on { $placed }, is being prepared. It should arrive by { $expected }.
        [packed] Your order { $order }, placed on { $placed }, is packed and about to leave our warehouse. It should arrive by { $expected }.
        [shipped] Your order { $order } is on its way with { $carrier } and should arrive by { $expected }.
        [delivered] Your order { $order } was delivered on { $delivered }.
        [returned] Your order { $order } has come back to us as a return.
       *[cancelled] Your order { $order } has been cancelled.
    }
order-status-next-step =
    { $state ->
        [shipped] You can follow the parcel with the tracking number { $tracking }.
        [delivered] If something is not right with it, just tell me.
       *[other] { "" }
    }
cancel-confirm-buffer = I can do that for you.
cancel-confirm-next-step =
    { $formality ->
        [casual] Do you want me to cancel order { $order } ({ $total })?
        [neutral] Shall I cancel order { $order } ({ $total })?
       *[formal] May I confirm that you wish to cancel order { $order } ({ $total })?
    }
order-cancelled-news =
    { $formality ->
        [casual] Order { $order } is cancelled. You'll get { $total } back the way you paid, within 5 working days.
        [neutral] Order { $order } has been cancelled. You'll get { $total } back the way you paid, within 5 working days.
       *[formal] Order { $order } has been cancelled. You will receive { $total } back by the original method of payment, within 5 working days.
    }
cancel-refused-news =
    { $formality ->
        [casual] I'm afraid I can't cancel order { $order } now.
        [neutral] I'm afraid order { $order } can't be cancelled now.
       *[formal] I am afraid order { $order } can no longer be cancelled.
    }
cancel-refused-reason =
    { $state ->
        [shipped] It has already left our warehouse.
        [delivered] It has already been delivered.
        [returned] It has already come back to us as a return.
       *[cancelled] It has already been cancelled.
    }
cancel-refused-alternative =
    { $state ->
        [cancelled] There is nothing more you need to do.
        [returned] There is nothing more you need to do.
       *[other] You can send it back within 30 days of delivery and get your money back.
    }
change-ask-next-step =
    { $formality ->
        [casual] What should be different about order { $order }? Tell me the item and what you'd like instead, for example another size or quantity.
        [neutral] What would you like to change about order { $order }? Please tell me the item and what you'd like instead, for example another size or quantity.
       *[formal] What would you like to change about order { $order }? Please name the item and what you would like instead, for example another size or quantity.
    }
change-ask-buffer = It can still be changed.
change-recorded-news =
    { $formality ->
        [casual] I've noted your change to order { $order }. The warehouse checks it before packing, and you'll get a confirmation by email.
        [neutral] I've noted your change to order { $order }. The warehouse checks it before packing, and you'll get a confirmation by email.
       *[formal] Your change to order { $order } has been noted. The warehouse checks it before packing, and you will receive a confirmation by email.
    }
change-refused-news =
    { $formality ->
        [casual] I'm afraid I can't change order { $order } now.
        [neutral] I'm afraid order { $order } can't be changed now.
       *[formal] I am afraid order { $order } can no longer be changed.
    }
change-refused-reason = { too-late-reason }
too-late-reason =
    { $state ->
        [packed] It is already packed.
        [shipped] It has already left our warehouse.
        [delivered] It has already been delivered.
        [returned] It has already come back to us as a return.
       *[cancelled] It has been cancelled.
    }
change-refused-alternative =
    { $state ->
        [cancelled] You're welcome to place a new order.
        [returned] You're welcome to place a new order.
       *[other] You can exchange or return the item once it has arrived.
    }
address-ask-next-step =
    { $formality ->
        [casual] What's the full address? Name, street, city, postal code and country in one message, please.
        [neutral] Please send me the full address in one message: name, street, city, postal code and country.
       *[formal] Please send me the complete address in one message: name, street, city, postal code and country.
    }
address-ask-buffer = I can enter it for you.
address-confirm-next-step =
    { $formality ->
        [casual] Is this right: { $address }?
        [neutral] Is this address correct: { $address }?
       *[formal] Would you please confirm this address: { $address }?
    }
address-confirm-buffer = Thank you.
address-changed-news = Order { $order } will now go to: { $address }.
address-saved-news =
    { $formality ->
        [casual] I've saved this delivery address in your account: { $address }.
        [neutral] I've saved this delivery address in your account: { $address }.
       *[formal] This delivery address has been saved in your account: { $address }.
    }
address-refused-news =
    { $formality ->
        [casual] I'm afraid I can't change the address for order { $order } now.
        [neutral] I'm afraid the address for order { $order } can't be changed now.
       *[formal] I am afraid the address for order { $order } can no longer be changed.
    }
address-refused-reason = { too-late-reason }
address-refused-alternative =
    { $state ->
        [shipped] With the carrier's tracking link you can still choose a pick-up point.
       *[other] If you need help with it, just ask for a person.
    }
