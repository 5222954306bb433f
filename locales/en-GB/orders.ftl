# British: town and postcode.
address-ask-next-step =
    { $formality ->
        [casual] What's the full address? Name, street, town, postcode and country in one message, please.
        [neutral] Please send me the full address in one message: name, street, town, postcode and country.
       *[formal] Please send me the complete address in one message: name, street, town, postcode and country.
    }
