# People: complaints, handing over, handing back.
complaint-received-empathy =
    { $formality ->
        [casual] 换谁遇上都会生气，我懂。
        [neutral] 遇到这种事，确实让人着急。
       *[formal] 遇到这样的情况，您的心情我们非常理解。
    }
complaint-received-apology =
    { $formality ->
        [casual] 出了这样的问题，真不好意思。
        [neutral] 出了这样的问题，很抱歉。
       *[formal] 让您有这样不好的体验，我们诚恳地向您道歉。
    }
complaint-received-buffer =
    { $tv ->
        [t] 谢谢你直接说出来，这样我们才能改正。
       *[v] 感谢您坦率地告诉我们，这样我们才能改正。
    }
complaint-received-news =
    { $complaint_route ->
        [senior] { $tv ->
            [t] 这件事应该由经验丰富的人来处理，一位资深同事愿意亲自跟进。
           *[v] 您反映的问题应该由经验丰富的同事处理，我们的资深客服愿意亲自为您跟进。
        }
        [mediated] { $tv ->
            [t] 我们的同事可以居中协调，帮你和各方好好沟通，把事情妥善解决。
           *[v] 我们的同事可以居中协调，替您与各方沟通，妥善解决这件事。
        }
       *[direct] { $authority ->
            [peer] { $tv ->
                [t] 直接和我们的同事聊，解决起来最快。
               *[v] 您直接与我们的同事沟通，解决起来最快。
            }
           *[institution] { $tv ->
                [t] 我们的投诉处理团队想和你一起把这件事弄清楚。
               *[v] 我们的投诉处理团队希望和您一起核实这件事。
            }
        }
    }
complaint-received-reason = { faq-opening-hours }
complaint-received-next-step =
    { $formality ->
        [casual] 要帮你转人工吗？
        [neutral] 需要帮你转接吗？
       *[formal] 现在为您转接，可以吗？
    }
# $ticket: its number. $open: whether people are there now.
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] 接下来由一位资深同事接手，之前的对话都能看到。
           *[other] 接下来由我们的同事接手，之前的对话都能看到。
        }
       *[no] { $tv ->
            [t] 现在没有同事在线，人工服务时间是周一至周五8:00–20:00、周六9:00–16:00（UTC时间）。你的问题和全部对话都已经转交给同事。
           *[v] 目前没有同事在线，人工服务时间为周一至周五8:00–20:00、周六9:00–16:00（UTC时间）。您的问题和全部对话已转交给同事。
        }
    }
handoff-started-reason =
    { $open ->
        [yes] { faq-opening-hours }
       *[no] { "" }
    }
handoff-started-next-step =
    { $open ->
        [yes] { $tv ->
            [t] 你不用再说一遍，受理编号是{ $ticket }。
           *[v] 您无需重复说明，受理编号是{ $ticket }。
        }
       *[no] { $tv ->
            [t] 回复会发到这个聊天里，受理编号是{ $ticket }。
           *[v] 回复会发送到这个聊天窗口，您的受理编号是{ $ticket }。
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] 我们会一直跟进，直到问题解决。
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] 又是我，智能助手。还有别的事就告诉我。
        [neutral] 现在又由智能助手为你服务。还有别的问题，告诉我就好。
       *[formal] 现在由智能助手继续为您服务。如果还有其他问题，请告诉我。
    }
satisfaction-asked-thanks =
    { $tv ->
        [t] 谢谢你和我们沟通。
       *[v] 感谢您与我们沟通。
    }
satisfaction-asked-news = { handed-back-news }
satisfaction-asked-reason =
    { $tv ->
        [t] 你的评价能帮我们做得更好。
       *[v] 您的评价能帮助我们做得更好。
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] 这次的服务打几分？1分很不满意，5分非常满意。
        [neutral] 你对这次服务满意吗？请从1（很不满意）到5（非常满意）打个分。
       *[formal] 请问您对本次服务是否满意？请从1（很不满意）到5（非常满意）打分。
    }
satisfaction-thanks-news =
    { $score ->
        [low] { $tv ->
            [t] 谢谢你说实话，我们会认真改进。
           *[v] 感谢您坦诚的评价，我们会认真对待并改进。
        }
       *[high] { $tv ->
            [t] 谢谢你的评价！
           *[v] 感谢您的评价！
        }
    }
