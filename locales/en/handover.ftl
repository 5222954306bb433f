# People: complaints, handing over, handing back.
complaint-received-empathy =
    { $formality ->
        [casual] That's really annoying, I get it.
        [neutral] I understand how frustrating this must be.
       *[formal] We understand how frustrating this must be for you.
    }
complaint-received-apology =
    { $formality ->
        [casual] Sorry that went wrong.
        [neutral] I'm sorry this went wrong.
       *[formal] Please accept our sincere apologies for this experience.
    }
complaint-received-buffer = Thank you for telling us so openly; it helps us put things right.
complaint-received-news =
    { $complaint_route ->
        [senior] Your complaint should be in experienced hands, and a senior colleague would be glad to look after it personally.
        [mediated] One of my colleagues would be glad to take this up on your behalf and settle it quietly with everyone concerned.
       *[direct] { $authority ->
            [peer] The quickest way to sort it out is to talk it through with one of my colleagues.
           *[institution] Our complaints team would like to look into this with you.
        }
    }
complaint-received-reason = { faq-opening-hours }
complaint-received-next-step =
    { $formality ->
        [casual] Want me to get someone?
        [neutral] Shall I connect you?
       *[formal] May I connect you?
    }
# $ticket: its number. $open: whether people are there now.
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] A senior colleague is taking over now and can see our whole conversation.
           *[other] One of my colleagues is taking over now and can see our whole conversation.
        }
       *[no] Nobody is available at the moment: our people are here Monday to Friday 8:00–20:00 and Saturday 9:00–16:00 (UTC). Your request is with them, along with our whole conversation.
    }
handoff-started-reason =
    { $open ->
        [yes] { faq-opening-hours }
       *[no] { "" }
    }
handoff-started-next-step =
    { $open ->
        [yes] There is no need to repeat anything. Your request number is { $ticket }.
       *[no] { $authority ->
            [senior] A senior colleague will answer you here in this chat. Your request number is { $ticket }.
           *[other] You will get the answer here in this chat. Your request number is { $ticket }.
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] We will stay with it until everything is settled.
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] It's me again, the assistant. Just let me know if there's anything else.
        [neutral] This is the assistant again. Just let me know if there's anything else.
       *[formal] The digital assistant is at your service again. Please let me know if there is anything else.
    }
satisfaction-asked-thanks = Thank you for talking with us.
satisfaction-asked-news = { handed-back-news }
satisfaction-asked-reason = Your opinion helps us improve.
satisfaction-asked-next-step =
    { $formality ->
        [casual] How happy are you with the help you got, from 1 (not at all) to 5 (very)?
        [neutral] How satisfied are you with the help you got, from 1 (not at all) to 5 (very)?
       *[formal] How satisfied are you with the help you received, from 1 (not at all) to 5 (very)?
    }
satisfaction-thanks-news =
    { $score ->
        [low] Thank you for your honesty. We will take it to heart.
       *[high] Thank you for your feedback!
    }
