# The answers to frequent questions; the questions are in faq.yml. Each is the answer only: other moves greet, thank and close.

# Ordering and paying
faq-check-cancellation-fee =
    { $formality ->
        [casual] It's free to cancel until the parcel has been sent. After that, just return it instead; there's no fee for that either.
        [neutral] You can cancel free of charge until the parcel has been sent. After that, please return it instead; there's no fee for that either.
       *[formal] You may cancel free of charge until the parcel has been sent. After that, please return it instead; there is no fee for that either.
    }
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $formality ->
            [casual] You don't need a card: you can pay by bank transfer. Cards (Visa, Mastercard or American Express), PayPal, Apple Pay and Google Pay work too. Whatever's usual in your country shows up at checkout.
            [neutral] You can pay by bank transfer, no card needed. You can also use a card (Visa, Mastercard or American Express), PayPal, Apple Pay or Google Pay. You'll see what's usual in your country at checkout.
           *[formal] Payment by bank transfer is possible without a card. We also accept cards (Visa, Mastercard and American Express), PayPal, Apple Pay and Google Pay. The methods usual in your country are shown at checkout.
        }
       *[usual] { $formality ->
            [casual] You can pay by card (Visa, Mastercard or American Express), PayPal, Apple Pay, Google Pay or bank transfer. Whatever's usual in your country shows up at checkout.
            [neutral] You can pay by card (Visa, Mastercard or American Express), PayPal, Apple Pay, Google Pay or bank transfer. You'll see what's usual in your country at checkout.
           *[formal] We accept cards (Visa, Mastercard and American Express), PayPal, Apple Pay, Google Pay and bank transfer. The methods usual in your country are shown at checkout.
        }
    }
faq-check-refund-policy =
    { $formality ->
        [casual] You've got 30 days from delivery to send things back, unused and with the label still on. Your money goes back the way you paid, within 5 working days of the return reaching us.
        [neutral] You can return items within 30 days of delivery, unused and with the label. We'll refund you the way you paid, within 5 working days of your return arriving.
       *[formal] Items may be returned within 30 days of delivery, unused and with the label. The refund is made by the original method of payment, within 5 working days of the return arriving.
    }
faq-payment-issue =
    { $formality ->
        [casual] Check your card details and limit, or try another way of paying; an order only counts as placed once the payment's confirmed. If you see a double charge that's only reserved, it goes back by itself in 3 to 5 working days. If that's not it, a colleague will look at it.
        [neutral] Please check your card details and limit, or try another way of paying; an order is only placed once the payment is confirmed. A double charge that's only reserved goes back by itself within 3 to 5 working days. If that doesn't explain it, a colleague will look into it.
       *[formal] Please check your card details and limit, or try another method of payment; an order is only placed once the payment has been confirmed. A double charge that is merely reserved is released automatically within 3 to 5 working days. In all other cases, a colleague will look into the matter.
    }
faq-place-order =
    { $formality ->
        [casual] Pop the item in your cart, hit “Checkout”, choose your address, delivery and payment, and then “Buy now”. The confirmation comes by email.
        [neutral] Put the item in your cart, go to “Checkout”, choose the address, delivery and payment, and select “Buy now”. You'll get a confirmation by email.
       *[formal] Please place the item in your cart, proceed to “Checkout”, choose the address, delivery and payment, and select “Buy now”. You will receive a confirmation by email.
    }
faq-installments =
    { $formality ->
        [casual] You can pay in three parts with no interest through our payment partner, wherever it's offered at checkout.
        [neutral] You can pay in three parts without interest through our payment partner, wherever it's offered at checkout.
       *[formal] You may pay in three parts without interest through our payment partner, where this is offered at checkout.
    }
faq-card-security =
    { $formality ->
        [casual] Your card details go encrypted to the payment provider. We never see your full card number.
        [neutral] Your card details go to the payment provider in encrypted form. We never see the full number.
       *[formal] Your card details are sent to the payment provider in encrypted form. We never see the full number.
    }
faq-discount-code =
    { $formality ->
        [casual] Enter the code in your cart before you pay. It's one code per order, and it can't be added afterwards.
        [neutral] Enter the code in your cart before you pay. You can use one code per order, and it can't be added afterwards.
       *[formal] Please enter the code in your cart before paying. One code may be used per order, and it cannot be added afterwards.
    }
faq-price-adjustment =
    { $formality ->
        [casual] If the price drops within 7 days of your order, just ask and we'll refund the difference.
        [neutral] If the price falls within 7 days of your order, we'll refund the difference if you ask us.
       *[formal] If the price falls within 7 days of your order, we refund the difference on request.
    }
faq-gift-card =
    { $formality ->
        [casual] You can get gift cards from 10 to 500 in our shop's currency for your country; they arrive by email right away. They're valid for three years and can't be paid out.
        [neutral] Gift cards come in amounts from 10 to 500 in our shop's currency for your country and arrive by email right away. They're valid for three years and can't be paid out.
       *[formal] Gift cards are available for amounts from 10 to 500 in our shop's currency for your country and are sent by email at once. They are valid for three years and cannot be paid out.
    }
faq-gift-wrapping =
    { $formality ->
        [casual] We can gift-wrap every item: just choose it in your cart. You can add a card with up to 200 characters of text, and there's no price inside the parcel.
        [neutral] You can choose gift wrapping in your cart for every item. You can add a card with a text of up to 200 characters, and there's no price inside the parcel.
       *[formal] Gift wrapping can be chosen in the cart for every item. A card with a text of up to 200 characters may be added, and no price is shown inside the parcel.
    }
faq-tax-invoice =
    { $formality ->
        [casual] Enter your company and tax number before you order. Forgot something? It can be corrected within 14 days.
        [neutral] Please enter your company and tax number before you order. A correction is possible within 14 days.
       *[formal] Please enter your company and tax number before ordering. A correction is possible within 14 days.
    }

# Delivery
faq-delivery-options =
    { $formality ->
        [casual] There's standard, express (next working day if you order before 14:00) or a pick-up point. You'll see the price at checkout before you pay.
        [neutral] You can choose standard delivery, express (next working day if you order before 14:00) or a pick-up point. You'll see the price at checkout before you pay.
       *[formal] You may choose standard delivery, express delivery (next working day if ordered before 14:00) or a pick-up point. The price is shown at checkout before payment.
    }
faq-delivery-period = Standard delivery takes 2 to 4 working days, and express arrives the next working day. Abroad, it takes 5 to 8 working days.
faq-international-shipping =
    { $formality ->
        [casual] We ship to 40 countries; you'll find the list at checkout. It takes 5 to 8 working days.
        [neutral] We ship to 40 countries; you'll find the list at checkout. Delivery takes 5 to 8 working days.
       *[formal] We ship to 40 countries; the list is shown at checkout. Delivery takes 5 to 8 working days.
    }
faq-customs-duties =
    { $formality ->
        [casual] There are no customs duties inside the EU. Elsewhere, you may have to pay duties and tax to the carrier; as far as we know them, you'll see them at checkout.
        [neutral] There are no customs duties inside the EU. Elsewhere, duties and tax may be due; you'll see them at checkout as far as we know them, and you pay them to the carrier.
       *[formal] There are no customs duties within the EU. Elsewhere, duties and tax may be due; they are shown at checkout as far as they are known and are payable to the carrier.
    }
faq-change-delivery-date =
    { $formality ->
        [casual] You can change the day in the carrier's tracking link until the evening before.
        [neutral] You can change the date in the carrier's tracking link until the evening before.
       *[formal] You may change the date in the carrier's tracking link until the evening before.
    }
faq-pickup-point =
    { $formality ->
        [casual] The pick-up point keeps your parcel for 7 days. Bring ID and the code from the email.
        [neutral] The pick-up point keeps your parcel for 7 days. Please bring ID and the code from the email.
       *[formal] Your parcel is kept at the pick-up point for 7 days. Please bring identification and the code from the email.
    }
faq-delivery-attempt-failed =
    { $formality ->
        [casual] The carrier tries once more. If that doesn't work either, your parcel goes to the nearest pick-up point.
        [neutral] The carrier will try once more. After that, your parcel goes to the nearest pick-up point.
       *[formal] The carrier will make one further attempt. After that, your parcel will be taken to the nearest pick-up point.
    }
faq-partial-delivery =
    { $formality ->
        [casual] We send things out as soon as they're ready. You only pay for shipping once.
        [neutral] Items go out as soon as they're ready. You only pay for shipping once.
       *[formal] Items are sent as they become ready. Shipping is charged only once.
    }
faq-lost-parcel =
    { $formality ->
        [casual] If the tracking hasn't moved for 7 days, we'll open a search with the carrier. If nothing turns up after 5 more working days, you get a replacement or your money back.
        [neutral] If the tracking hasn't moved for 7 days, we'll open a search with the carrier. After 5 more working days, you'll get a replacement or your money back.
       *[formal] If the tracking shows no movement for 7 days, we open a search with the carrier. After a further 5 working days, you will receive a replacement or your money back.
    }
faq-delivered-not-received =
    { $formality ->
        [casual] Ask the people next door, and check the pick-up point and your mailbox first. If it's still not there after 2 days, we'll ask the carrier for proof of delivery.
        [neutral] Please ask the people next door, and check the pick-up point and your mailbox first. If it hasn't turned up after 2 days, we'll ask the carrier for proof of delivery.
       *[formal] Please ask the people next door, and check the pick-up point and your mailbox first. If the parcel has not been found after 2 days, we will ask the carrier for proof of delivery.
    }

# When something is wrong with what came
faq-damaged-item =
    { $formality ->
        [casual] Send us a photo of it here or by email within 14 days. You'll get a replacement or your money back, and the return is free.
        [neutral] Please send us a photo of it here or by email within 14 days. You'll get a replacement or your money back, and the return is free.
       *[formal] Please send us a photo of the item here or by email within 14 days. You will receive a replacement or your money back, and the return is free of charge.
    }
faq-wrong-item =
    { $formality ->
        [casual] We'll pick up the wrong item for free and send you the right one straight away.
        [neutral] We'll collect the wrong item free of charge and send you the right one straight away.
       *[formal] We will collect the wrong item free of charge and send you the correct one at once.
    }
faq-missing-item =
    { $formality ->
        [casual] Big orders sometimes come in several parcels, so have a look at your shipping email first. If it's still missing after 3 days, we'll send it again or refund you.
        [neutral] Large orders may come in several parcels, so please check your shipping email first. If the item is still missing after 3 days, we'll send it again or refund you.
       *[formal] Large orders may arrive in several parcels; please check your shipping email. If the item is still missing after 3 days, we will send it again or refund it.
    }
faq-warranty =
    { $formality ->
        [casual] You've got a two-year warranty on manufacturing faults. Your order number is all the proof of purchase you need.
        [neutral] There's a two-year warranty on manufacturing faults. Your order number is your proof of purchase.
       *[formal] There is a two-year warranty on manufacturing faults. Your order number serves as proof of purchase.
    }

# Returning and exchanging
faq-return-how =
    { $formality ->
        [casual] Go to “My orders” > “Return”, then print the label or just show the QR code at the drop-off point.
        [neutral] Go to “My orders” > “Return”, then print the label or show the QR code at the drop-off point.
       *[formal] Please go to “My orders” > “Return”, then print the label or show the QR code at the drop-off point.
    }
faq-return-period =
    { $formality ->
        [casual] You've got 30 days from delivery to send things back.
        [neutral] You have 30 days from delivery to return an item.
       *[formal] The return period is 30 days from delivery.
    }
faq-return-cost =
    { $formality ->
        [casual] Returns are free in the EU, the UK and the USA. Anywhere else, you cover the return shipping.
        [neutral] Returns are free in the EU, the UK and the USA. Elsewhere, you pay the return shipping.
       *[formal] Returns are free of charge in the EU, the UK and the USA. Elsewhere, the cost of return shipping is paid by the customer.
    }
faq-exchange-size =
    { $formality ->
        [casual] Send it back and order again, or use “Exchange size” in your account if the size is in stock. The new one goes out as soon as your return has been scanned.
        [neutral] You can return it and order again, or use “Exchange size” in your account if the size is in stock. The new one goes out as soon as your return has been scanned.
       *[formal] You may return the item and place a new order, or use “Exchange size” in your account if the size is in stock. The new item is sent as soon as your return has been scanned.
    }

# The goods
faq-out-of-stock =
    { $formality ->
        [casual] Hit “Notify me” on the product page and you'll get an email when it's back.
        [neutral] Select “Notify me” on the product page, and you'll get an email when it's back.
       *[formal] Please select “Notify me” on the product page, and you will receive an email when the item is available again.
    }
faq-size-guide =
    { $formality ->
        [casual] There's a size table on every product page, with other customers' notes on the fit next to it. Between two sizes? Take the larger one.
        [neutral] You'll find a size table on each product page, with customers' notes on the fit beside it. If you're between two sizes, take the larger one.
       *[formal] A size table is shown on each product page, with customers' notes on the fit beside it. If you are between two sizes, please choose the larger one.
    }
faq-product-care =
    { $formality ->
        [casual] Check the care label sewn into the item, or under “Care” on the product page.
        [neutral] You'll find the care instructions on the label sewn into the item, and on the product page under “Care”.
       *[formal] The care label is sewn into the item, and the instructions are also on the product page under “Care”.
    }
faq-review =
    { $formality ->
        [casual] Once your order's been delivered, you can write a review on the product page or under “My orders” > “Write a review”. We publish the critical ones too.
        [neutral] You can write a review after delivery, on the product page or under “My orders” > “Write a review”. Critical reviews are published too.
       *[formal] After delivery, you may write a review on the product page or under “My orders” > “Write a review”. Critical reviews are published as well.
    }
faq-sustainability =
    { $formality ->
        [casual] Our parcels are plastic-free, and returns are resold. There's a climate report on our website too.
        [neutral] Our parcels contain no plastic, and returns are resold. You'll find our climate report on the website.
       *[formal] Our parcels contain no plastic, and returned items are resold. Our climate report is available on the website.
    }

# The account
faq-create-account =
    { $asking ->
        [fewest] { $formality ->
            [casual] You don't need an account, you can order as a guest. If you'd like one, click “Sign in” at the top right, then “Create account”, and enter your email, your name and a password. Confirm with the link in the email and you're done.
            [neutral] You don't need an account: you can order as a guest. If you'd like one, go to “Sign in” at the top right, then “Create account”, and enter your email, your name and a password. Then confirm with the link in the email.
           *[formal] No account is needed: guests may order without one. Should you wish to open an account, please select “Sign in” at the top right, then “Create account”, and enter your email address, your name and a password. Your account is confirmed by the link in the email.
        }
       *[usual] { $formality ->
            [casual] Click “Sign in” at the top right, then “Create account”, and enter your email, your name and a password. Confirm with the link in the email and you're done. You can order as a guest too, no account needed.
            [neutral] Go to “Sign in” at the top right, then “Create account”, and enter your email, your name and a password. Then confirm with the link in the email. You can also order as a guest, without an account.
           *[formal] Please select “Sign in” at the top right, then “Create account”, and enter your email address, your name and a password. Your account is confirmed by the link in the email. Guests may also order without an account.
        }
    }{ account-offer }
account-offer =
    { $offer ->
        [family] { " " }Up to five people can share a family account, with one address book and their points together.
        [personal] { $formality ->
            [casual] { " " }And with your own account you collect points on every order.
            [neutral] { " " }With your own account you collect points on every order.
           *[formal] { " " }With your own account you collect points on every order.
        }
       *[none] { "" }
    }
faq-edit-account =
    { $formality ->
        [casual] Go to “My account” > “Personal details” to change your name, email or phone. If it's a new email, you'll have to confirm it with a link.
        [neutral] You can change your name, email and phone under “My account” > “Personal details”. A new email has to be confirmed with a link.
       *[formal] You may change your name, email address and telephone number under “My account” > “Personal details”. A new email address has to be confirmed by a link.
    }
faq-recover-password =
    { $formality ->
        [casual] Click “Sign in” > “Forgotten password” and we'll email you a link that's good for one hour. Check your spam folder too.
        [neutral] Go to “Sign in” > “Forgotten password”, and we'll email you a link that's valid for one hour. Please look in your spam folder too.
       *[formal] Please select “Sign in” > “Forgotten password”. You will receive a link by email, valid for one hour; please look in your spam folder as well.
    }
faq-registration-problems =
    { $formality ->
        [casual] Look for the confirmation email in your spam folder. An address can only have one account, and the password needs at least 10 characters. If it's still not working, a colleague will set it up for you.
        [neutral] Please look for the confirmation email in your spam folder. An address can only have one account, and the password needs at least 10 characters. If it still doesn't work, a colleague will set it up for you.
       *[formal] Please look for the confirmation email in your spam folder. Each address can have only one account, and the password must be at least 10 characters long. If it still fails, a colleague will set up the account for you.
    }
faq-switch-account =
    { $formality ->
        [casual] There are private, family and business accounts: switch under “My account” > “Account type”, and your orders and points come along. If you want to use another login, sign out first.
        [neutral] There are private, family and business accounts; you can change yours under “My account” > “Account type”, and your orders and points move along. To use another login, please sign out first.
       *[formal] We offer private, family and business accounts; you may change yours under “My account” > “Account type”, and your orders and points are carried over. To use another login, please sign out first.
    }
faq-loyalty-points =
    { $formality ->
        [casual] You get one point for every unit of money you spend, and 100 points are worth 5 in your next order. They expire after 24 months.
        [neutral] You get one point for each unit of money you spend, and 100 points are worth 5 in your next order. They expire after 24 months.
       *[formal] You receive one point for each unit of money spent, and 100 points are worth 5 in your next order. Points expire after 24 months.
    }{ points-offer }
points-offer =
    { $offer ->
        [family] { " " }In a family account you all collect them together.
       *[other] { "" }
    }
faq-family-account =
    { $formality ->
        [casual] Up to five people can share one address book and their points. The account holder invites everyone by email.
        [neutral] Up to five people share one address book and their points. The account holder invites the others by email.
       *[formal] A family account is for up to five people, with one shared address book and shared points. The account holder invites the others by email.
    }
faq-business-account =
    { $formality ->
        [casual] You can pay by invoice within 14 days (after a check), have several users, and get your tax number on the invoice.
        [neutral] With a business account you can pay by invoice within 14 days (after a check), have several users, and get your tax number on the invoice.
       *[formal] A business account offers payment by invoice within 14 days (following a check), several users, and your tax number on the invoice.
    }
faq-data-privacy =
    { $formality ->
        [casual] We only use what an order needs, and we don't sell any of it. You can ask for a copy or have your data erased under “My account” > “Privacy”.
        [neutral] We only use the data an order needs, and we don't sell any of it. You can request a copy of your data or have it erased under “My account” > “Privacy”.
       *[formal] We only use the data that an order requires, and none of it is sold. You may request a copy or the erasure of your data under “My account” > “Privacy”.
    }
faq-unsubscribe-messages =
    { $formality ->
        [casual] To stop our messages, use the link at the end of any email, or go to “My account” > “Messages”.
        [neutral] To stop our messages, use the link at the end of every email, or go to “My account” > “Messages”.
       *[formal] To unsubscribe, please use the link at the end of every email, or go to “My account” > “Messages”.
    }

# Reaching us
faq-contact-customer-service =
    { $formality ->
        [casual] This chat's open around the clock. Our people are here Monday to Friday 8:00–20:00 and Saturday 9:00–16:00 (shop time, UTC), or you can email help@comity.example.
        [neutral] This chat is open around the clock. Our people are here Monday to Friday 8:00–20:00 and Saturday 9:00–16:00 (shop time, UTC), and you can email us at help@comity.example.
       *[formal] This chat is available around the clock. Our staff are available Monday to Friday 8:00–20:00 and Saturday 9:00–16:00 (shop time, UTC), and you may write to help@comity.example.
    }
faq-opening-hours =
    { $formality ->
        [casual] Our people are here Monday to Friday 8:00–20:00 and Saturday 9:00–16:00 (shop time, UTC).
        [neutral] Our people are here Monday to Friday 8:00–20:00 and Saturday 9:00–16:00 (shop time, UTC).
       *[formal] Our staff are available Monday to Friday 8:00–20:00 and Saturday 9:00–16:00 (shop time, UTC).
    }
faq-accessibility =
    { $formality ->
        [casual] Our shop works with screen readers and with just a keyboard. If you'd rather order by phone, just ask for a person here.
        [neutral] Our shop works with screen readers and a keyboard. If you'd like to order by phone, just ask for a person.
       *[formal] Our shop works with screen readers and a keyboard. Orders by telephone are possible on request; please ask for a person.
    }
