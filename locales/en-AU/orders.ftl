# Australia: suburb, state and postcode.
address-ask-next-step =
    { $formality ->
        [casual] What's the full address? Name, street, suburb, state, postcode and country in one message, please.
        [neutral] Please send me the full address in one message: name, street, suburb, state, postcode and country.
       *[formal] Please send me the complete address in one message: name, street, suburb, state, postcode and country.
    }
