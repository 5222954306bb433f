# People: complaints, handing over, handing back.
complaint-received-empathy =
    { $formality ->
        [casual] それは本当に嫌だったよね。
        [neutral] ご不快な思いをされたこと、お察しします。
        [formal] ご不快な思いをされたことと、お察しいたします。
       *[honorific] さぞご不快な思いをされたことと、お察し申し上げます。
    }
complaint-received-apology =
    { $formality ->
        [casual] こんなことになって、ごめんね。
        [neutral] このようなことになり、申し訳ありません。
        [formal] この度は、申し訳ございません。
       *[honorific] この度は、誠に申し訳ございません。
    }
complaint-received-buffer =
    { $formality ->
        [casual] 正直に話してくれてありがとう。改善につなげるね。
        [neutral] 率直に教えてくださり、ありがとうございます。改善に役立てます。
       *[honorific] 率直なご意見をお寄せいただき、ありがとうございます。改善に役立ててまいります。
    }
complaint-received-news =
    { $complaint_route ->
        [senior] { $formality ->
            [casual] 大事な話だから、経験のある上の担当者がしっかり聞くよ。
            [neutral] いただいたお話は、経験豊富な上席の担当者が直接お伺いします。
           *[honorific] いただきましたお話は、経験豊富な上席の担当者が責任をもって承ります。
        }
        [mediated] { $formality ->
            [casual] 担当者が間に入って、みんなが納得できるように話を進めるよ。
            [neutral] 担当者が間に入り、関係する部署と話し合って、穏やかに解決します。
           *[honorific] 担当者が間に立ち、関係部署との調整も含めて責任をもって承ります。
        }
       *[direct] { $authority ->
            [peer] { $formality ->
                [casual] 担当者と直接話してもらうのが、一番早く解決できると思うよ。
                [neutral] 担当者と直接お話しいただくのが、一番早い解決になります。
               *[honorific] 担当者と直接お話しいただくのが、最も早い解決になるかと存じます。
            }
           *[institution] { $formality ->
                [casual] お客様相談の担当チームが、一緒に確認したいと思っているよ。
                [neutral] いただいたお話は、お客様相談の担当チームが一緒に確認したいと思います。
               *[honorific] いただきましたお話は、お客様相談の担当チームが詳しくお伺いしたく存じます。
            }
        }
    }
complaint-received-reason = { faq-opening-hours }
complaint-received-next-step =
    { $formality ->
        [casual] 担当者を呼ぼうか？
        [neutral] おつなぎしましょうか？
        [formal] おつなぎしてもよろしいですか。
       *[honorific] おつなぎしてもよろしいでしょうか。
    }
# $ticket: its number. $open: whether people are there now.
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] { $formality ->
                [casual] ここからは上の担当者に代わるね。これまでのやり取りも全部見られるよ。
                [neutral] ここからは上席の担当者が対応します。これまでのやり取りも共有しています。
               *[honorific] ここからは、上席の担当者が承ります。これまでのやり取りも共有しております。
            }
           *[other] { $formality ->
                [casual] ここからは担当者に代わるね。これまでのやり取りも全部見られるよ。
                [neutral] ここからは担当者が対応します。これまでのやり取りも共有しています。
               *[honorific] ここからは、担当者が承ります。これまでのやり取りも共有しております。
            }
        }
       *[no] { $formality ->
            [casual] 今は担当者がいない時間なんだ。いるのは月曜から金曜の8:00〜20:00と土曜の9:00〜16:00（UTC）だよ。今の話は、これまでのやり取りと一緒に担当者に渡しておいたよ。
            [neutral] あいにく、ただいまは担当者の受付時間外です。受付時間は月曜日から金曜日の8:00〜20:00、土曜日の9:00〜16:00（UTC）です。ご用件は、これまでのやり取りと一緒に担当者に引き継ぎました。
           *[honorific] あいにく、ただいまは担当者の受付時間外でございます。受付時間は月曜日から金曜日の8:00〜20:00、土曜日の9:00〜16:00（UTC）でございます。ご用件は、これまでのやり取りとあわせて担当者に引き継いでおります。
        }
    }
handoff-started-reason =
    { $open ->
        [yes] { faq-opening-hours }
       *[no] { "" }
    }
handoff-started-next-step =
    { $open ->
        [yes] { $formality ->
            [casual] もう一度説明しなくて大丈夫だよ。受付番号は{ $ticket }だよ。
            [neutral] もう一度ご説明いただく必要はありません。受付番号は{ $ticket }です。
           *[honorific] 改めてご説明いただく必要はございません。受付番号は{ $ticket }でございます。
        }
       *[no] { $formality ->
            [casual] 返事はこのチャットに届くよ。受付番号は{ $ticket }だよ。
            [neutral] お返事はこのチャットにお送りします。受付番号は{ $ticket }です。
           *[honorific] お返事は、こちらのチャットにお送りいたします。受付番号は{ $ticket }でございます。
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] { $formality ->
            [casual] 解決するまで、ちゃんと見ているからね。
            [neutral] 解決するまで、しっかり対応します。
           *[honorific] 解決まで、責任をもって対応いたします。
        }
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] アシスタントに戻ったよ。ほかにも何かあったら書いてね。
        [neutral] アシスタントに戻りました。ほかにも何かありましたら、お書きください。
       *[honorific] ここからは、再び自動応答アシスタントがご案内いたします。ほかにも何かございましたら、どうぞお申し付けください。
    }
satisfaction-asked-thanks =
    { $formality ->
        [casual] 話してくれてありがとう。
        [neutral] ご相談いただき、ありがとうございました。
       *[honorific] ご相談いただき、誠にありがとうございました。
    }
satisfaction-asked-news = { handed-back-news }
satisfaction-asked-reason =
    { $formality ->
        [casual] もっと良くしていくために、感想を聞かせてほしいんだ。
        [neutral] いただいたご意見は、サービスの改善に役立てます。
       *[honorific] お寄せいただいたご意見は、サービスの改善に役立ててまいります。
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] 今回の対応はどうだった？1（全然だめ）から5（とても満足）で教えてね。
        [neutral] 今回の対応にどのくらい満足されましたか？1（まったく満足していない）から5（とても満足している）でお答えください。
        [formal] 今回の対応にご満足いただけましたか。1（まったく満足していない）から5（とても満足している）でお答えください。
       *[honorific] 今回の対応にご満足いただけましたでしょうか。1（まったく満足していない）から5（とても満足している）までの数字でお聞かせいただけますと幸いに存じます。
    }
satisfaction-thanks-news =
    { $score ->
        [low] { $formality ->
            [casual] 正直に答えてくれてありがとう。しっかり受け止めるね。
            [neutral] 率直なご回答をありがとうございます。真摯に受け止めます。
           *[honorific] 率直なご評価をいただき、誠にありがとうございます。真摯に受け止め、改善に努めてまいります。
        }
       *[high] { $formality ->
            [casual] 答えてくれてありがとう！
            [neutral] ご回答ありがとうございます！
           *[honorific] ご回答いただき、誠にありがとうございます。
        }
    }
