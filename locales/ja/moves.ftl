# General moves. A situation may bring its own (`refund-refused-empathy`); else these speak.
# casual is heard only after the customer's own wish, and then it is friendly plain form throughout;
# neutral is です・ます, formal polite keigo, honorific the shop's full respectful and humble keigo.
-shop = Comity Store

# How the customer is addressed. Its result is $name everywhere else; $named says whether there is one.
# $has = the name parts known: "both", "given" or "family". Family name with a suffix; a title such as "Dr." is not spoken,
# as 様 honours everybody alike.
full-name = { $family } { $given }
# .titles: 名前がこれで始まるか終わるなら、敬称はもう付いている。
form-of-address =
    { $tv ->
        [t] { $has ->
            [given] { $given }さん
           *[family] { $family }さん
        }
       *[v] { $has ->
            [given] { $given }様
           *[family] { $family }様
        }
    }
    .titles = さん 様 さま ちゃん くん 君 氏 殿 先生 教授 博士 社長 部長 課長

move-salutation =
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
            [yes] { $name }、お世話になっております。
           *[no] お世話になっております。
        }
       *[honorific] { $named ->
            [yes] { $name }、お世話になっております。{ -shop }でございます。
           *[no] お世話になっております。{ -shop }でございます。
        }
    }
# この時期に店が皆さまに申し上げるひとこと（$season、名前は etiquette_rules の “seasons:”）。喪中の方にも失礼のない言葉だけにする。
move-season =
    { $season ->
        [new-year] { $formality ->
            [casual] 今年もよろしくね。
            [neutral] 今年もよろしくお願いします。
            [formal] 本年もよろしくお願いいたします。
           *[honorific] 本年もどうぞよろしくお願い申し上げます。
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] 連絡ありがとう。
        [neutral] ご連絡ありがとうございます。
        [formal] ご連絡いただき、ありがとうございます。
       *[honorific] ご連絡をいただき、誠にありがとうございます。
    }
move-empathy =
    { $formality ->
        [casual] すんなりいかなくて、もどかしいよね。
        [neutral] ご希望どおりにいかず、心苦しく思います。
        [formal] ご希望に沿えず、心苦しく存じます。
       *[honorific] ご希望に沿うことができず、心苦しい限りでございます。
    }
move-apology =
    { $formality ->
        [casual] ごめんね。
        [neutral] 申し訳ありません。
        [formal] 申し訳ございません。
       *[honorific] 誠に申し訳ございません。
    }
move-buffer =
    { $formality ->
        [casual] ちゃんと確認してみたよ。
        [neutral] お問い合わせの件を確認しました。
        [formal] お問い合わせの件を確認いたしました。
       *[honorific] お問い合わせの件につきまして、確認いたしました。
    }
move-authority =
    { $authority ->
        [senior] { $formality ->
            [casual] お店では、カスタマーサービス部門の責任者がこうした判断に責任を持っているんだ。
            [neutral] 当店では、カスタマーサービス部門の責任者がこうした判断に責任を持っています。
           *[honorific] 当店では、カスタマーサービス部門の責任者がこうした判断に責任を負っております。
        }
       *[institution] { $formality ->
            [casual] お店では、カスタマーサービス部門が規約に沿って対応しているんだ。
            [neutral] 当店では、カスタマーサービス部門が規約に沿って対応しています。
           *[honorific] 当店では、カスタマーサービス部門が規約に基づいて対応しております。
        }
    }
move-alternative =
    { $service ->
        [self] { $formality ->
            [casual] ほかにできることは「注文履歴」で見られるよ。人と話したかったら、担当者も力になるよ。
            [neutral] ほかにできるお手続きは「注文履歴」でご覧いただけます。担当者へのご相談もできます。
           *[honorific] ほかのお手続きは「注文履歴」でご覧いただけます。担当者へのご相談をご希望の場合は、おつなぎいたします。
        }
        [human] { $formality ->
            [casual] よかったら、担当者も一緒に見るよ。いつでも言ってね。
            [neutral] よろしければ、担当者が一緒に確認します。お声がけください。
           *[honorific] よろしければ、担当者がご一緒に確認いたします。どうぞお申し付けください。
        }
       *[hybrid] { $formality ->
            [casual] 人と一緒に確認したかったら、担当者を呼んでね。
            [neutral] 担当者と一緒に確認なさりたい場合は、お声がけください。
           *[honorific] 担当者へのご相談をご希望の場合は、どうぞお申し付けください。
        }
    }
move-next-step =
    { $formality ->
        [casual] このあとどうしたいか、教えてね。
        [neutral] このあとのご希望をお聞かせください。
        [formal] このあとのご希望をお聞かせいただけますか。
       *[honorific] このあとのご希望をお聞かせいただけますでしょうか。
    }
move-closing =
    { $horizon ->
        [relational] { $orientation ->
            [group] { $formality ->
                [casual] これからも、家族みんなの役に立てるとうれしいな。
                [neutral] これからも、ご家族の皆さんのお役に立てればうれしいです。
                [formal] 今後とも、ご家族の皆様のお役に立てるよう努めてまいります。
               *[honorific] 今後とも、ご家族の皆様のお役に立てますよう努めてまいります。
            }
           *[individual] { $formality ->
                [casual] これからも、役に立てるとうれしいな。
                [neutral] これからも、お役に立てればうれしいです。
                [formal] 今後とも、お客様のお役に立てるよう努めてまいります。
               *[honorific] 今後とも、お客様のお役に立てますよう努めてまいります。
            }
        }
       *[immediate] { $orientation ->
            [group] { $formality ->
                [casual] 家族のことでも、また何かあったら、いつでも書いてね。
                [neutral] ご家族のことも含めて、ほかにも何かありましたら、いつでもご連絡ください。
               *[honorific] ご家族の皆様のことも含め、ほかにも何かございましたら、どうぞお気軽にお申し付けください。
            }
           *[individual] { $formality ->
                [casual] また何かあったら、いつでも書いてね。
                [neutral] ほかにも何かありましたら、いつでもご連絡ください。
                [formal] ほかにも何かございましたら、いつでもご連絡ください。
               *[honorific] ほかにも何かございましたら、どうぞお気軽にお申し付けください。
            }
        }
    }
