# Talk: greeting, not understanding, language and manner.
greeting-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] 嗨，{ $name }！
           *[no] 嗨，你好呀！
        }
        [neutral] { $named ->
            [yes] { $name }，你好！
           *[no] 你好！
        }
       *[formal] { $named ->
            [yes] { $name }，您好，欢迎光临！
           *[no] 您好，欢迎光临！
        }
    }
greeting-news = 我是{ -shop }的智能助手。
greeting-next-step =
    { $formality ->
        [casual] 想问点什么？
        [neutral] 有什么可以帮你的吗？
       *[formal] 请问有什么可以帮您？
    }
greeting-alternative =
    { $formality ->
        [casual] 想找人工的话，说一声就行。
        [neutral] 想找人工客服的话，告诉我就行。
       *[formal] 如果您想找人工客服，请随时告诉我。
    }
goodbye-news =
    { $formality ->
        [casual] 拜拜，有事随时来找我！
        [neutral] 再见，祝你生活愉快！
       *[formal] 感谢您光临{ -shop }，祝您生活愉快，再见！
    }
thanks-received-news =
    { $formality ->
        [casual] 客气啥，能帮上忙就好！
        [neutral] 不客气，能帮到你就好！
       *[formal] 您客气了，很高兴能帮到您。
    }
clarify-apology =
    { $formality ->
        [casual] 不好意思，我没太看明白。
        [neutral] 抱歉，我不太确定有没有理解对。
       *[formal] 抱歉，我没能准确理解您的意思。
    }
clarify-news = 为了不弄错，我想先确认一下。
clarify-next-step =
    { $choices ->
        [yes] { $tv ->
            [t] 你想问的是下面这些吗？
           *[v] 请问您要咨询的是以下内容吗？
        }
       *[no] { $tv ->
            [t] 能换个说法再说一遍吗？
           *[v] 可以请您换个说法再说一遍吗？
        }
    }
person-offered-apology =
    { $formality ->
        [casual] 不好意思，我还是没弄明白。
        [neutral] 抱歉，我还是没理解你的意思。
       *[formal] 非常抱歉，我还是没能理解您的需求。
    }
person-offered-news = 接下来可以交给人工客服。
person-offered-next-step =
    { $formality ->
        [casual] 要帮你转人工吗？
        [neutral] 需要帮你转接人工客服吗？
       *[formal] 需要为您转接人工客服吗？
    }
nothing-pending-news =
    { $formality ->
        [casual] 好呀，想问什么事？
        [neutral] 好的，有什么可以帮你的？
       *[formal] 好的，请问有什么可以帮您？
    }
nothing-changed-news =
    { $formality ->
        [casual] 好嘞，那就先不动。
        [neutral] 好的，一切保持不变。
       *[formal] 好的，已为您保持原样，没有做任何更改。
    }
language-changed-news =
    { $formality ->
        [casual] 没问题，接下来咱们用中文聊。
        [neutral] 好的，接下来我们用中文沟通。
       *[formal] 好的，接下来我用中文为您服务。
    }
language-asked-news =
    { $tv ->
        [t] 你想用哪种语言？
       *[v] 请问您希望使用哪种语言？
    }
# $requested: the language asked for; $languages: those that we speak, as a list. Both are names in this language.
language-unsupported-news =
    { $requested ->
        [unknown] { $tv ->
            [t] 抱歉，我还不会这种语言。目前支持：{ $languages }。你也可以随时转人工客服。
           *[v] 很抱歉，目前还不支持这种语言。支持的语言有：{ $languages }。您也可以随时转接人工客服。
        }
       *[other] { $tv ->
            [t] 抱歉，我还不会{ $requested }。目前支持：{ $languages }。你也可以随时转人工客服。
           *[v] 很抱歉，目前还不支持{ $requested }。支持的语言有：{ $languages }。您也可以随时转接人工客服。
        }
    }
formality-changed-news =
    { $formality ->
        [casual] 没问题，那咱们就随意点聊。
        [neutral] 好的，那我就说得随意一些。
       *[formal] 好的，接下来我会用更正式的语气与您沟通。
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] 没问题，{ $name }，以后就这么叫你。
           *[no] 没问题，以后就这么叫你。
        }
        [neutral] { $named ->
            [yes] 好的，{ $name }，之后我就这样称呼你。
           *[no] 好的，之后我就这样称呼你。
        }
       *[formal] { $named ->
            [yes] 好的，{ $name }，接下来我会这样称呼您。
           *[no] 好的，接下来我会这样称呼您。
        }
    }
wish-keep-asked-news =
    { $formality ->
        [casual] 要我记下来，下次也这样吗？
        [neutral] 需要我记下来，下次也这样吗？
       *[formal] 请问需要为您记录下来，以便下次沿用吗？
    }
wish-kept-news =
    { $tv ->
        [t] 我记住了，下次也这样。
       *[v] 已为您记录，下次也会照此办理。
    }
wish-not-kept-news =
    { $tv ->
        [t] 好的，那就只在这次聊天里这样。
       *[v] 好的，那就仅限于本次对话。
    }
technical-trouble-apology =
    { $formality ->
        [casual] 不好意思，我这边出了点问题。
        [neutral] 抱歉，我们这边暂时出了点故障。
       *[formal] 非常抱歉，我们的系统暂时出现了故障。
    }
technical-trouble-news =
    { $tv ->
        [t] 你的消息已经保存了。
       *[v] 您的消息已经保存。
    }
technical-trouble-next-step =
    { $tv ->
        [t] 过一分钟再试试，或者回复“转人工”。
       *[v] 请您一分钟后再试，或者回复“转人工”。
    }
formality-asked-news =
    { $tv ->
        [t] 你希望我用什么样的语气和你聊？
       *[v] 请问您希望我用什么样的语气与您沟通？
    }
second-request-next-step =
    { $tv ->
        [t] 你还问到了“{ $topic }”，要接着处理这个吗？
       *[v] 您还问到了“{ $topic }”，需要接着为您处理吗？
    }
language-doubtful-news = 接下来用中文（简体）吗？
faq-stale-news =
    { $tv ->
        [t] 这部分信息正好在更新，我怕说错。人工客服可以给你准确的答复。
       *[v] 这部分信息正在更新，为避免误导您，暂时无法给出答复。人工客服可以为您准确解答。
    }
translated-notice = 此回复由机器翻译。
translation-failed = 抱歉，这条回复未能翻译，以下为英文原文。
