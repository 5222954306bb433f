# Talk: greeting, not understanding, language and manner.
greeting-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Hey { $name }!
           *[no] Hey!
        }
        [neutral] { $named ->
            [yes] Hi { $name }!
           *[no] Hi!
        }
       *[formal] { $named ->
            [yes] Hello, { $name }, and welcome.
           *[no] Hello, and welcome.
        }
    }
greeting-news =
    { $formality ->
        [casual] I'm the { -shop } assistant.
        [neutral] I'm the { -shop } assistant.
       *[formal] This is the digital assistant of { -shop }.
    }
greeting-next-step =
    { $formality ->
        [casual] What can I do for you?
        [neutral] How can I help you today?
       *[formal] How may I help you?
    }
greeting-alternative =
    { $formality ->
        [casual] Rather talk to a person? Just say so.
        [neutral] If you'd rather talk to a person, just say so.
       *[formal] If you would prefer to speak with one of my colleagues, please let me know.
    }
goodbye-news =
    { $formality ->
        [casual] Bye, and take care!
        [neutral] Goodbye, and have a good day!
       *[formal] Goodbye, and thank you for visiting { -shop }.
    }
thanks-received-news =
    { $formality ->
        [casual] Any time!
        [neutral] You're welcome!
       *[formal] You are most welcome.
    }
clarify-apology =
    { $formality ->
        [casual] Sorry, I didn't quite get that.
        [neutral] Sorry, I'm not sure I understood that.
       *[formal] I am sorry, I am not certain I understood you correctly.
    }
clarify-news = I want to be sure I get this right.
clarify-next-step =
    { $choices ->
        [yes] Is it one of these?
       *[no] Could you say it in other words?
    }
person-offered-apology =
    { $formality ->
        [casual] Sorry, I still don't get it.
        [neutral] I'm sorry, I still haven't understood.
       *[formal] I am sorry, I have still not understood your request.
    }
person-offered-news = A colleague can take it from here.
person-offered-next-step =
    { $formality ->
        [casual] Want me to bring in a person?
        [neutral] Shall I connect you with a person?
       *[formal] Would you like me to connect you with one of my colleagues?
    }
nothing-pending-news =
    { $formality ->
        [casual] Sure. What's it about?
        [neutral] All right. What can I help you with?
       *[formal] Certainly. How may I help you?
    }
nothing-changed-news =
    { $formality ->
        [casual] OK, I've left everything as it is.
        [neutral] All right, everything stays as it is.
       *[formal] Very well. Nothing has been changed.
    }
language-changed-news =
    { $formality ->
        [casual] Sure, let's go on in English.
        [neutral] Of course, let's continue in English.
       *[formal] Certainly. We will continue in English.
    }
language-asked-news = Which language would you like to use?
# $requested: the language asked for; $languages: those that we speak, as a list. Both are names in this language.
language-unsupported-news =
    { $requested ->
        [unknown] Unfortunately, that is not one of my languages yet. I speak { $languages }.
       *[other] Unfortunately, { $requested } is not one of my languages yet. I speak { $languages }.
    } You can also ask for a person at any time.
formality-changed-news =
    { $formality ->
        [casual] Sure, let's keep it casual.
        [neutral] Of course, I'll keep it relaxed.
       *[formal] Certainly. I will keep to a more formal tone.
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] Got it, { $name }!
           *[no] Got it!
        }
        [neutral] { $named ->
            [yes] Of course, { $name }. That's what I'll call you.
           *[no] Of course, that's what I'll call you.
        }
       *[formal] { $named ->
            [yes] Certainly, { $name }. I will address you that way from now on.
           *[no] Certainly. I will address you that way from now on.
        }
    }
wish-keep-asked-news =
    { $formality ->
        [casual] Want me to remember that for next time?
        [neutral] Shall I remember that for next time?
       *[formal] May I keep this on your record for your next visit?
    }
wish-kept-news =
    { $tv ->
        [t] I'll remember that for next time.
       *[v] I will also keep this on your record.
    }
wish-not-kept-news =
    { $formality ->
        [casual] Okay, it's just for this chat then.
        [neutral] All right, it's only for this conversation then.
       *[formal] Very well. It will apply to this conversation only.
    }
technical-trouble-apology =
    { $formality ->
        [casual] Sorry, something's not working on my side right now.
        [neutral] I'm sorry, something isn't working on our side at the moment.
       *[formal] Please accept our apologies: something is not working on our side at the moment.
    }
technical-trouble-news = Your message has been saved.
technical-trouble-next-step = Please try again in a minute, or ask for a person.
formality-asked-news = How would you like me to address you?
second-request-next-step =
    { $tv ->
        [t] You also asked about “{ $topic }”. Shall I go on with that?
       *[v] You also asked about “{ $topic }”. Shall I continue with that?
    }
language-doubtful-news = Shall I go on in English?
# Instead of an FAQ answer whose English source has changed since the translation was reviewed: says less rather than something wrong.
faq-stale-news =
    { $formality ->
        [casual] That info's just being updated, and I don't want to tell you anything wrong. A colleague can tell you for sure.
        [neutral] This information is just being updated, and I don't want to tell you anything wrong. A colleague can tell you for certain.
       *[formal] This information is being updated at present, and I would not wish to give you an outdated answer. One of my colleagues can tell you for certain.
    }
# Under a machine's translation, and before a reply that goes out in English because its translation failed.
translated-notice = This reply was translated by a machine.
translation-failed = We are sorry: this reply could not be translated. Here it is in English.
