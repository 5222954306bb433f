# Australia: letterbox, postage, ABN, dollars.
faq-delivered-not-received =
    { $formality ->
        [casual] Ask your neighbours, and check the pick-up point and your letterbox first. If it's still not there after 2 days, we'll ask the carrier for proof of delivery.
        [neutral] Please ask your neighbours, and check the pick-up point and your letterbox first. If it hasn't turned up after 2 days, we'll ask the carrier for proof of delivery.
       *[formal] Please ask your neighbours, and check the pick-up point and your letterbox first. If the parcel has not been found after 2 days, we will ask the carrier for proof of delivery.
    }
faq-return-cost =
    { $formality ->
        [casual] Returns are free in the EU, the UK and the USA. Anywhere else, Australia included, you cover the return postage.
        [neutral] Returns are free in the EU, the UK and the USA. Elsewhere, Australia included, you pay the return postage.
       *[formal] Returns are free of charge in the EU, the UK and the USA. Elsewhere, Australia included, the return postage is paid by the customer.
    }
faq-loyalty-points =
    { $formality ->
        [casual] You get one point for every dollar you spend, and 100 points are worth 5 dollars in your next order. They expire after 24 months.
        [neutral] You get one point for each dollar you spend, and 100 points are worth 5 dollars in your next order. They expire after 24 months.
       *[formal] You receive one point for each dollar spent, and 100 points are worth 5 dollars in your next order. Points expire after 24 months.
    }{ points-offer }
faq-tax-invoice =
    { $formality ->
        [casual] Enter your company name and ABN before you order. Forgot something? It can be corrected within 14 days.
        [neutral] Please enter your company name and ABN before you order. A correction is possible within 14 days.
       *[formal] Please enter your company name and ABN before ordering. A correction is possible within 14 days.
    }
faq-business-account =
    { $formality ->
        [casual] You can pay by invoice within 14 days (after a check), have several users, and get your ABN on the invoice.
        [neutral] With a business account you can pay by invoice within 14 days (after a check), have several users, and get your ABN on the invoice.
       *[formal] A business account offers payment by invoice within 14 days (following a check), several users, and your ABN on the invoice.
    }
