# Account: newsletter and closing the account.
newsletter-subscribe-confirm-buffer = This address doesn't receive our newsletter at the moment.
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] No other details are needed.
       *[exchange] { $formality ->
            [casual] You give us your address, and you get our news by email.
            [neutral] In return for your address you'll get our news by email.
           *[formal] In return for your address you will receive our news by email.
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] Want me to sign { $email } up for the newsletter?
        [neutral] Shall I subscribe { $email } to our newsletter?
       *[formal] May I subscribe { $email } to our newsletter?
    }
newsletter-unsubscribe-confirm-buffer = This address is subscribed at the moment.
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] Want me to take { $email } off the newsletter?
        [neutral] Shall I unsubscribe { $email } from our newsletter?
       *[formal] May I unsubscribe { $email } from our newsletter?
    }
newsletter-subscribed-news = Our newsletter will now go to { $email }. You can unsubscribe at any time.
newsletter-unsubscribed-news =
    { $formality ->
        [casual] Done, no more newsletters from us.
        [neutral] You'll no longer receive our newsletter.
       *[formal] You will no longer receive our newsletter.
    }
deletion-confirm-buffer = I can pass that on for you.
deletion-confirm-next-step =
    { $formality ->
        [casual] Do you really want your account closed? Points and saved addresses will be gone.
        [neutral] Do you really want to close your account? Points and saved addresses will be lost.
       *[formal] May I confirm that you wish to close your account? Points and saved addresses will be lost.
    }
deletion-recorded-news =
    { $formality ->
        [casual] I've recorded your request to close the account. You'll get an email to confirm it before anything is erased.
        [neutral] I've recorded your request to close the account. You'll get an email to confirm it before anything is erased.
       *[formal] Your request to close the account has been recorded. You will receive an email to confirm it before anything is erased.
    }
