# Singapore: block, unit and postal code; the country is the city.
address-ask-next-step =
    { $formality ->
        [casual] What's the full address? Name, block or house number, street, unit number, postal code and country in one message, please.
        [neutral] Please send me the full address in one message: name, block or house number, street, unit number, postal code and country.
       *[formal] Please send me the complete address in one message: name, block or house number, street, unit number, postal code and country.
    }
