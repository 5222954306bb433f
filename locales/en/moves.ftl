# General moves. A situation may bring its own (`refund-refused-empathy`); else these speak.
-shop = Comity Store

# How the customer is addressed. The result of form-of-address is $name everywhere else; $named ("yes"/"no") says whether there is one.
# $has = the name parts known: "both", "given" or "family"; $titled = "yes"/"no" says whether $title ("Dr.") is known;
# $gender = female | male | unknown, known only where the customer chose a form of address.
full-name = { $given } { $family }
form-of-address =
    { $tv ->
        [t] { $has ->
            [family] { $gender ->
                [female] Ms. { $family }
                [male] Mr. { $family }
               *[unknown] { "" }
            }
           *[other] { $given }
        }
       *[v] { $has ->
            [given] { $given }
           *[other] { $titled ->
                [yes] { $title } { $family }
               *[no] { $gender ->
                    [female] Ms. { $family }
                    [male] Mr. { $family }
                   *[unknown] { $has ->
                        [both] { full-name }
                       *[other] { "" }
                    }
                }
            }
        }
    }

move-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Hi { $name },
           *[no] Hi there,
        }
        [neutral] { $named ->
            [yes] Hi { $name },
           *[no] Hello,
        }
       *[formal] { $named ->
            [yes] Dear { $name },
           *[no] Hello,
        }
    }
# What shops wish at this time of the year ($season, as “seasons:” in etiquette_rules names it), to all, whatever they keep.
move-season =
    { $season ->
        [holidays] { $tv ->
            [t] Happy holidays!
           *[v] We wish you a happy holiday season.
        }
        [christmas] { $tv ->
            [t] Merry Christmas!
           *[v] We wish you a merry Christmas.
        }
        [new-year] { $tv ->
            [t] Happy New Year!
           *[v] We wish you a happy New Year.
        }
        [lunar-new-year] { $tv ->
            [t] Happy Lunar New Year!
           *[v] We wish you a happy Lunar New Year.
        }
        [hari-raya] Selamat Hari Raya to all who celebrate!
        [deepavali] Happy Deepavali to all who celebrate!
        [diwali] { $tv ->
            [t] Happy Diwali!
           *[v] { $orientation ->
                [group] We wish you and your family a happy Diwali.
               *[individual] We wish you a happy Diwali.
            }
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] Thanks for getting in touch.
        [neutral] Thank you for getting in touch.
       *[formal] Thank you for contacting us.
    }
move-empathy =
    { $formality ->
        [casual] I know that's not what you were hoping for.
        [neutral] I understand this isn't what you were hoping for.
       *[formal] We understand that this is not the answer you were hoping for.
    }
move-apology =
    { $formality ->
        [casual] Sorry about that.
        [neutral] I'm sorry about that.
       *[formal] Please accept our apologies.
    }
move-buffer =
    { $formality ->
        [casual] I've had a good look at it.
        [neutral] I've looked into this carefully for you.
       *[formal] We have looked into the matter carefully.
    }
move-authority =
    { $authority ->
        [senior] The head of our customer service department stands behind this decision.
       *[institution] Our customer service department has to follow the shop's terms here.
    }
move-alternative =
    { $service ->
        [self] The other options are under “My orders”, and a colleague can help if you prefer to talk to a person.
        [human] { $formality ->
            [casual] One of my colleagues is happy to look at it with you, just ask.
            [neutral] One of my colleagues will gladly look at it with you; just ask for a person.
           *[formal] If you prefer, one of my colleagues will gladly look at it with you.
        }
       *[hybrid] If you would like someone to look at it with you, just ask for a person.
    }
move-next-step =
    { $formality ->
        [casual] Just tell me how you'd like to go on.
        [neutral] Just let me know how you'd like to continue.
       *[formal] Please let me know how you would like to continue.
    }
move-closing =
    { $horizon ->
        [relational] We hope to be of service to you{ $orientation ->
            [group] { " " }and your family
           *[individual] { "" }
        } again.
       *[immediate] { $orientation ->
            [group] { $formality ->
                [casual] If there's anything else for you or your family, just let me know.
                [neutral] If there's anything else I can do for you or your family, just let me know.
               *[formal] If there is anything else that we can do for you or your family, please let us know.
            }
           *[individual] If anything else comes up, just let me know.
        }
    }
