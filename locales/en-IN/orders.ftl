# India: flat or house number, state and PIN code; “kindly” before a request.
identify-needed-next-step =
    { $formality ->
        [casual] Can you send me the order number (like CO-123456) and the email address you ordered with?
        [neutral] Please send me the order number (like CO-123456) and the email address you ordered with.
       *[formal] Kindly share the order number (such as CO-123456) and the email address used for the order.
    }
address-ask-next-step =
    { $formality ->
        [casual] What's the full address? Name, flat or house number, street, city, state, PIN code and country in one message, please.
        [neutral] Please send me the full address in one message: name, flat or house number, street, city, state, PIN code and country.
       *[formal] Kindly share the complete address in one message: name, flat or house number, street, city, state, PIN code and country.
    }
