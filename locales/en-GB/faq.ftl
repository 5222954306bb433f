# British: basket, postage, dispatch, letterbox.
faq-place-order =
    { $formality ->
        [casual] Pop the item in your basket, hit “Checkout”, choose your address, delivery and payment, and then “Buy now”. The confirmation comes by email.
        [neutral] Put the item in your basket, go to “Checkout”, choose the address, delivery and payment, and select “Buy now”. You'll get a confirmation by email.
       *[formal] Please place the item in your basket, proceed to “Checkout”, choose the address, delivery and payment, and select “Buy now”. You will receive a confirmation by email.
    }
faq-discount-code =
    { $formality ->
        [casual] Enter the code in your basket before you pay. It's one code per order, and it can't be added afterwards.
        [neutral] Enter the code in your basket before you pay. You can use one code per order, and it can't be added afterwards.
       *[formal] Please enter the code in your basket before paying. One code may be used per order, and it cannot be added afterwards.
    }
faq-gift-wrapping =
    { $formality ->
        [casual] We can gift-wrap every item: just choose it in your basket. You can add a card with up to 200 characters of text, and there's no price inside the parcel.
        [neutral] You can choose gift wrapping in your basket for every item. You can add a card with a text of up to 200 characters, and there's no price inside the parcel.
       *[formal] Gift wrapping can be chosen in the basket for every item. A card with a text of up to 200 characters may be added, and no price is shown inside the parcel.
    }
faq-international-shipping =
    { $formality ->
        [casual] We deliver to 40 countries; you'll find the list at checkout. It takes 5 to 8 working days.
        [neutral] We deliver to 40 countries; you'll find the list at checkout. Delivery takes 5 to 8 working days.
       *[formal] We deliver to 40 countries; the list is shown at checkout. Delivery takes 5 to 8 working days.
    }
faq-partial-delivery =
    { $formality ->
        [casual] We send things out as soon as they're ready. You only pay postage once.
        [neutral] Items go out as soon as they're ready. You only pay postage once.
       *[formal] Items are sent as they become ready. Postage is charged only once.
    }
faq-missing-item =
    { $formality ->
        [casual] Big orders sometimes come in several parcels, so have a look at your dispatch email first. If it's still missing after 3 days, we'll send it again or refund you.
        [neutral] Large orders may come in several parcels, so please check your dispatch email first. If the item is still missing after 3 days, we'll send it again or refund you.
       *[formal] Large orders may arrive in several parcels; please check your dispatch email. If the item is still missing after 3 days, we will send it again or refund it.
    }
faq-return-cost =
    { $formality ->
        [casual] Returns are free in the EU, the UK and the USA. Anywhere else, you cover the return postage.
        [neutral] Returns are free in the EU, the UK and the USA. Elsewhere, you pay the return postage.
       *[formal] Returns are free of charge in the EU, the UK and the USA. Elsewhere, return postage is paid by the customer.
    }
faq-delivered-not-received =
    { $formality ->
        [casual] Ask your neighbours, and check the pick-up point and your letterbox first. If it's still not there after 2 days, we'll ask the carrier for proof of delivery.
        [neutral] Please ask your neighbours, and check the pick-up point and your letterbox first. If it hasn't turned up after 2 days, we'll ask the carrier for proof of delivery.
       *[formal] Please ask your neighbours, and check the pick-up point and your letterbox first. If the parcel has not been found after 2 days, we will ask the carrier for proof of delivery.
    }
