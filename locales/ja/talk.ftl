# Talk: greeting, not understanding, language and manner.
greeting-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] { $name }、こんにちは！
           *[no] こんにちは！
        }
        [neutral] { $named ->
            [yes] { $name }、こんにちは。
           *[no] こんにちは。
        }
        [formal] { $named ->
            [yes] { $name }、お問い合わせありがとうございます。
           *[no] お問い合わせありがとうございます。
        }
       *[honorific] { $named ->
            [yes] { $name }、お問い合わせいただき、誠にありがとうございます。
           *[no] お問い合わせいただき、誠にありがとうございます。
        }
    }
greeting-news =
    { $formality ->
        [casual] { -shop }のアシスタントだよ。
        [neutral] { -shop }のアシスタントです。
       *[honorific] { -shop }の自動応答アシスタントでございます。
    }
greeting-next-step =
    { $formality ->
        [casual] 今日はどうしたの？
        [neutral] 今日はどのようなご用件ですか？
        [formal] 本日はどのようなご用件でしょうか。
       *[honorific] 本日はどのようなご用件でございましょうか。
    }
greeting-alternative =
    { $formality ->
        [casual] 人と話したかったら、いつでも言ってね。
        [neutral] 担当者とお話しになりたい場合は、お知らせください。
       *[honorific] 担当者へのご相談をご希望の場合は、どうぞお申し付けください。
    }
goodbye-news =
    { $formality ->
        [casual] またね！元気でね。
        [neutral] ご利用ありがとうございました。またいつでもどうぞ。
        [formal] { -shop }をご利用いただき、ありがとうございました。またのご利用をお待ちしております。
       *[honorific] { -shop }をご利用いただき、誠にありがとうございました。またのご利用を心よりお待ち申し上げております。
    }
thanks-received-news =
    { $formality ->
        [casual] どういたしまして！役に立ててよかった。
        [neutral] どういたしまして。お役に立ててうれしいです。
        [formal] こちらこそ、ありがとうございます。お役に立てて幸いです。
       *[honorific] とんでもないことでございます。お役に立てましたら幸いに存じます。
    }
clarify-apology =
    { $formality ->
        [casual] ごめん、ちょっとわからなかった。
        [neutral] すみません、うまく理解できませんでした。
        [formal] 申し訳ございません。ご用件を正しく理解できませんでした。
       *[honorific] 誠に申し訳ございません。ご用件を正しくお伺いすることができませんでした。
    }
clarify-news =
    { $formality ->
        [casual] 間違えないように、確認させてね。
        [neutral] 正しくご案内できるよう、確認させてください。
       *[honorific] 間違いのないご案内となりますよう、確認させていただきます。
    }
clarify-next-step =
    { $choices ->
        [yes] { $formality ->
            [casual] この中にあるかな？
            [neutral] ご用件はこの中にありますか？
            [formal] ご用件は、次の中にございますか。
           *[honorific] ご用件は、次の中にございますでしょうか。
        }
       *[no] { $formality ->
            [casual] 別の言い方で教えてくれる？
            [neutral] 別の言い方で教えていただけますか？
            [formal] 別の言い方でお聞かせいただけますか。
           *[honorific] 恐れ入りますが、別の言い方でお聞かせいただけますでしょうか。
        }
    }
person-offered-apology =
    { $formality ->
        [casual] ごめん、まだよくわからなくて。
        [neutral] すみません、まだご用件を理解できていません。
        [formal] 申し訳ございません。まだご用件を理解できておりません。
       *[honorific] 度々誠に申し訳ございません。まだご用件を正しくお伺いできておりません。
    }
person-offered-news =
    { $formality ->
        [casual] ここからは担当者が代わりに話を聞けるよ。
        [neutral] ここからは担当者がご用件を伺えます。
       *[honorific] ここからは、担当者がご用件を承ることもできます。
    }
person-offered-next-step =
    { $formality ->
        [casual] 担当者を呼ぼうか？
        [neutral] 担当者におつなぎしましょうか？
        [formal] 担当者におつなぎしてもよろしいですか。
       *[honorific] 担当者におつなぎしてもよろしいでしょうか。
    }
nothing-pending-news =
    { $formality ->
        [casual] うん、どんなこと？
        [neutral] はい、どのようなご用件ですか？
        [formal] かしこまりました。どのようなご用件でしょうか。
       *[honorific] かしこまりました。どのようなご用件でございましょうか。
    }
nothing-changed-news =
    { $formality ->
        [casual] オッケー、そのままにしておいたよ。
        [neutral] わかりました。そのままにしておきます。
       *[honorific] かしこまりました。何も変更せず、そのままにしております。
    }
language-changed-news =
    { $formality ->
        [casual] うん、ここからは日本語で話すね。
        [neutral] わかりました。ここからは日本語でご案内します。
       *[honorific] かしこまりました。ここからは日本語でご案内いたします。
    }
language-asked-news =
    { $formality ->
        [casual] どの言語がいい？
        [neutral] どの言語をご希望ですか？
        [formal] どの言語をご希望でしょうか。
       *[honorific] 恐れ入りますが、どちらの言語をご希望でいらっしゃいますか。
    }
# $requested: the language asked for; $languages: those that we speak, as a list. Both are names in this language.
language-unsupported-news =
    { $formality ->
        [casual] { $requested ->
            [unknown] その言語はまだ話せないんだ。話せるのは{ $languages }だよ。担当者はいつでも呼べるよ。
           *[other] { $requested }はまだ話せないんだ。話せるのは{ $languages }だよ。担当者はいつでも呼べるよ。
        }
        [neutral] { $requested ->
            [unknown] あいにく、その言語にはまだ対応していません。対応しているのは{ $languages }です。担当者はいつでもお呼びいただけます。
           *[other] あいにく、{ $requested }にはまだ対応していません。対応しているのは{ $languages }です。担当者はいつでもお呼びいただけます。
        }
       *[honorific] { $requested ->
            [unknown] あいにく、ご希望の言語にはまだ対応しておりません。ご利用いただける言語は{ $languages }でございます。担当者へのおつなぎも、いつでも承ります。
           *[other] あいにく、{ $requested }にはまだ対応しておりません。ご利用いただける言語は{ $languages }でございます。担当者へのおつなぎも、いつでも承ります。
        }
    }
formality-changed-news =
    { $formality ->
        [casual] オッケー、じゃあここからは気軽に話すね。
        [neutral] わかりました。ここからは、もう少しくだけた言葉でお話ししますね。
       *[honorific] かしこまりました。これからは、より丁寧な言葉遣いでご案内いたします。
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] オッケー、これからは{ $name }って呼ぶね！
           *[no] オッケー、これからはそう呼ぶね！
        }
        [neutral] { $named ->
            [yes] わかりました。これからは{ $name }とお呼びしますね。
           *[no] わかりました。これからはそうお呼びしますね。
        }
        [formal] { $named ->
            [yes] 承知しました。これからは{ $name }とお呼びします。
           *[no] 承知しました。これからはそうお呼びします。
        }
       *[honorific] { $named ->
            [yes] かしこまりました。これからは{ $name }とお呼びいたします。
           *[no] かしこまりました。これからはそのようにお呼びいたします。
        }
    }
wish-keep-asked-news =
    { $formality ->
        [casual] 次のときのために覚えておこうか？
        [neutral] 次回のために覚えておきましょうか。
       *[honorific] 次回以降のために、控えておいてもよろしいでしょうか。
    }
wish-kept-news =
    { $formality ->
        [casual] 次のときも覚えておくね。
        [neutral] 次回も覚えておきますね。
        [formal] 次回以降もそのようにいたします。
       *[honorific] 次回以降もそのようにさせていただきます。
    }
wish-not-kept-news =
    { $formality ->
        [casual] わかった、今回だけにするね。
        [neutral] わかりました。今回の会話だけにしますね。
       *[honorific] かしこまりました。今回のお問い合わせに限り、そのようにいたします。
    }
technical-trouble-apology =
    { $formality ->
        [casual] ごめんね、今こちらの調子が悪いみたい。
        [neutral] 申し訳ありません。ただいまこちらで不具合が起きています。
        [formal] 申し訳ございません。ただいま当店側で不具合が発生しております。
       *[honorific] 誠に申し訳ございません。ただいま当店側で不具合が発生しております。
    }
technical-trouble-news =
    { $formality ->
        [casual] 送ってくれたメッセージは、ちゃんと残っているよ。
        [neutral] お送りいただいたメッセージは保存されています。
       *[honorific] お送りいただいたメッセージは、確かにお預かりしております。
    }
technical-trouble-next-step =
    { $formality ->
        [casual] 1分くらいたったらもう一度試すか、担当者を呼んでね。
        [neutral] 1分ほどたってからもう一度お試しいただくか、担当者をお呼びください。
       *[honorific] 恐れ入りますが、1分ほどおいてもう一度お試しいただくか、担当者へのおつなぎをお申し付けください。
    }
formality-asked-news =
    { $formality ->
        [casual] どんな話し方がいいかな？
        [neutral] どのような話し方がよいですか。
       *[honorific] どのような話し方をご希望でしょうか。
    }
second-request-next-step =
    { $formality ->
        [casual] 「{ $topic }」のことも聞いてたよね。続けてこちらを見ようか？
       *[honorific] 「{ $topic }」についてもお尋ねでした。続けてご案内してもよろしいでしょうか。
    }
language-doubtful-news =
    { $formality ->
        [casual] 日本語で続けていい？
        [neutral] 日本語で続けますか？
       *[honorific] 日本語でご案内を続けてもよろしいでしょうか。
    }
faq-stale-news =
    { $formality ->
        [casual] この内容はちょうど更新しているところで、間違ったことは言いたくないんだ。担当者なら確かなことを答えられるよ。
        [neutral] この内容はただいま更新中のため、誤ったご案内にならないよう、お答えを控えています。担当者が正確にお答えできます。
       *[honorific] あいにく、この内容はただいま更新中のため、誤ったご案内となりませんよう、お答えを控えております。担当者でしたら、正確にご案内できます。
    }
translated-notice = この返信は機械翻訳によるものです。
translation-failed = 申し訳ございません。この返信を翻訳できませんでしたので、英語でお送りします。
