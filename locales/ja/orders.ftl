# Orders: whose they are, where they are, changing and cancelling them.
# $state of an order: processing, packed, shipped, delivered, cancelled, returned.
identify-needed-reason =
    { $formality ->
        [casual] 注文のことは、注文した本人にだけ案内しているんだ。
        [neutral] ご注文については、ご本人にだけご案内しています。
        [formal] ご注文については、ご本人様にのみご案内しております。
       *[honorific] ご注文の内容につきましては、ご本人様にのみご案内しております。
    }
identify-needed-buffer =
    { $asking ->
        [fewest] { $formality ->
            [casual] 2つ教えてくれれば大丈夫。ほかには何もいらないよ。
            [neutral] お聞きするのは2点だけです。ほかの情報は必要ありません。
           *[honorific] お伺いするのは2点のみでございます。ほかの情報は必要ございません。
        }
       *[exchange] { $formality ->
            [casual] 2つ教えてくれれば、注文が今どこにあるかも請求書もすぐ見られるよ。
            [neutral] 2点教えていただければ、ご注文の状況も請求書もすぐにご確認いただけます。
           *[honorific] 2点お知らせいただけましたら、ご注文の状況も請求書もすぐにご確認いただけます。
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $formality ->
            [casual] アカウントがあれば、「注文履歴」でも見られるよ。
            [neutral] アカウントをお持ちでしたら、「注文履歴」でもご確認いただけます。
           *[honorific] アカウントをお持ちの場合は、「注文履歴」でもご確認いただけます。
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] 注文番号（CO-123456みたいなもの）と、注文したときのメールアドレスを送ってくれる？
        [neutral] ご注文番号（CO-123456のようなもの）と、ご注文時のメールアドレスを送っていただけますか？
        [formal] ご注文番号（例：CO-123456）と、ご注文時のメールアドレスをお知らせいただけますか。
       *[honorific] 恐れ入りますが、ご注文番号（例：CO-123456）と、ご注文時のメールアドレスをお知らせいただけますでしょうか。
    }
identify-failed-news =
    { $formality ->
        [casual] 送ってくれた番号とメールアドレスの組み合わせでは、注文が見つからなかったよ。
        [neutral] お知らせいただいた番号とメールアドレスの組み合わせでは、ご注文が見つかりませんでした。
       *[honorific] あいにく、お知らせいただいた番号とメールアドレスの組み合わせでは、該当するご注文が見つかりませんでした。
    }
identify-failed-reason =
    { $formality ->
        [casual] 注文番号とメールアドレスは、両方とも注文のときと同じでないとだめなんだ。
        [neutral] ご注文番号とメールアドレスは、両方がご注文時の内容と一致している必要があります。
       *[honorific] ご注文番号とメールアドレスは、両方がご注文時の内容と一致している必要がございます。
    }
identify-failed-alternative =
    { $formality ->
        [casual] もう一度確かめて両方送ってくれるか、担当者を呼んでね。
        [neutral] お手数ですが、ご確認のうえ両方をもう一度お送りいただくか、担当者をお呼びください。
       *[honorific] お手数をおかけいたしますが、ご確認のうえ両方をもう一度お送りいただくか、担当者へのおつなぎをお申し付けください。
    }
order-choose-next-step =
    { $formality ->
        [casual] どの注文のこと？
        [neutral] どのご注文についてですか？
        [formal] どのご注文についてのお問い合わせでしょうか。
       *[honorific] 恐れ入りますが、どちらのご注文についてのお問い合わせでしょうか。
    }
order-not-found-news =
    { $formality ->
        [casual] 注文の中に{ $order }が見つからないんだ。
        [neutral] お客様のご注文の中に、{ $order }が見つかりませんでした。
       *[honorific] あいにく、お客様のご注文の中に{ $order }が見つかりませんでした。
    }
order-not-found-reason =
    { $formality ->
        [casual] 番号の打ち間違いか、別のメールアドレスで注文したのかもしれないよ。
        [neutral] 番号の入力間違いか、別のメールアドレスでのご注文かもしれません。
       *[honorific] 番号に入力の誤りがあるか、別のメールアドレスでご注文いただいた可能性がございます。
    }
order-not-found-alternative =
    { $formality ->
        [casual] 確認メールの番号を見てみるか、担当者を呼んでね。
        [neutral] お手数ですが、確認メールに記載の番号をお確かめいただくか、担当者をお呼びください。
       *[honorific] お手数をおかけいたしますが、確認メールに記載の番号をお確かめいただくか、担当者へのおつなぎをお申し付けください。
    }
no-orders-news =
    { $formality ->
        [casual] アカウントには、今の話に当てはまる注文がないみたい。
        [neutral] お客様のアカウントには、今回の件に当てはまるご注文がありません。
       *[honorific] あいにく、お客様のアカウントには、今回の件に該当するご注文がございません。
    }
order-status-news =
    { $state ->
        [processing] { $formality ->
            [casual] { $placed }の注文{ $order }は、今準備しているところだよ。{ $expected }までに届く予定だよ。
            [neutral] { $placed }のご注文{ $order }は、ただいま準備中です。{ $expected }までに届く予定です。
           *[honorific] { $placed }にご注文いただきました{ $order }は、ただいま準備を進めております。{ $expected }までにお届けする予定でございます。
        }
        [packed] { $formality ->
            [casual] { $placed }の注文{ $order }は梱包が終わって、もうすぐ倉庫を出るよ。{ $expected }までに届く予定だよ。
            [neutral] { $placed }のご注文{ $order }は梱包が終わり、まもなく倉庫を出ます。{ $expected }までに届く予定です。
           *[honorific] { $placed }にご注文いただきました{ $order }は梱包が完了し、まもなく倉庫より出荷いたします。{ $expected }までにお届けする予定でございます。
        }
        [shipped] { $formality ->
            [casual] 注文{ $order }は{ $carrier }で配送中で、{ $expected }までに届く予定だよ。
            [neutral] ご注文{ $order }は{ $carrier }で配送中です。{ $expected }までに届く予定です。
           *[honorific] ご注文{ $order }は{ $carrier }にて配送中でございます。{ $expected }までにお届けする予定でございます。
        }
        [delivered] { $formality ->
            [casual] 注文{ $order }は{ $delivered }に届いているよ。
            [neutral] ご注文{ $order }は{ $delivered }にお届け済みです。
           *[honorific] ご注文{ $order }は、{ $delivered }にお届けが完了しております。
        }
        [returned] { $formality ->
            [casual] 注文{ $order }は、返品として戻ってきているよ。
            [neutral] ご注文{ $order }は、返品として当店に届いています。
           *[honorific] ご注文{ $order }は、返品として当店に到着しております。
        }
       *[cancelled] { $formality ->
            [casual] 注文{ $order }は、キャンセル済みだよ。
            [neutral] ご注文{ $order }は、キャンセル済みです。
           *[honorific] ご注文{ $order }は、キャンセルの手続きが完了しております。
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $formality ->
            [casual] 荷物は、追跡番号{ $tracking }で追えるよ。
            [neutral] 荷物の状況は、追跡番号{ $tracking }でご確認いただけます。
           *[honorific] お荷物の状況は、追跡番号{ $tracking }でご確認いただけます。
        }
        [delivered] { $formality ->
            [casual] 何かおかしなところがあったら教えてね。
            [neutral] 商品に何かありましたら、お知らせください。
           *[honorific] 商品にお気づきの点がございましたら、どうぞお申し付けください。
        }
       *[other] { "" }
    }
cancel-confirm-buffer =
    { $formality ->
        [casual] キャンセルできるよ。
        [neutral] はい、キャンセルできます。
       *[honorific] ただいまでしたら、キャンセルを承ることができます。
    }
cancel-confirm-next-step =
    { $formality ->
        [casual] 注文{ $order }（{ $total }）をキャンセルしていい？
        [neutral] ご注文{ $order }（{ $total }）をキャンセルしますか？
        [formal] ご注文{ $order }（{ $total }）をキャンセルしてもよろしいですか。
       *[honorific] ご注文{ $order }（{ $total }）をキャンセルしてもよろしいでしょうか。
    }
order-cancelled-news =
    { $formality ->
        [casual] 注文{ $order }をキャンセルしたよ。{ $total }は、5営業日以内に支払ったときと同じ方法で戻るよ。
        [neutral] ご注文{ $order }をキャンセルしました。{ $total }は、5営業日以内に、お支払いと同じ方法でお返しします。
       *[honorific] ご注文{ $order }のキャンセルを承りました。{ $total }は、5営業日以内に、お支払い時と同じ方法でご返金いたします。
    }
cancel-refused-news =
    { $formality ->
        [casual] 残念だけど、注文{ $order }はもうキャンセルできないんだ。
        [neutral] 恐れ入りますが、ご注文{ $order }はもうキャンセルできません。
        [formal] 申し訳ございませんが、ご注文{ $order }のキャンセルは承ることができません。
       *[honorific] 誠に申し訳ございませんが、ご注文{ $order }のキャンセルは承りかねます。
    }
cancel-refused-reason =
    { $state ->
        [shipped] { $formality ->
            [casual] 荷物がもう倉庫を出てしまったんだ。
            [neutral] 荷物はすでに倉庫を出ています。
           *[honorific] あいにく、お荷物はすでに倉庫より出荷しております。
        }
        [delivered] { $formality ->
            [casual] 荷物はもう届いているんだ。
            [neutral] 荷物はすでにお届け済みです。
           *[honorific] あいにく、お荷物はすでにお届けが完了しております。
        }
        [returned] { $formality ->
            [casual] 商品は返品として、もう戻ってきているんだ。
            [neutral] 商品はすでに返品として当店に届いています。
           *[honorific] 商品は、すでに返品として当店に到着しております。
        }
       *[cancelled] { $formality ->
            [casual] その注文は、もうキャンセルされているんだ。
            [neutral] こちらのご注文は、すでにキャンセル済みです。
           *[honorific] こちらのご注文は、すでにキャンセルの手続きが完了しております。
        }
    }
cancel-refused-alternative =
    { $state ->
        [cancelled] { $formality ->
            [casual] このまま何もしなくて大丈夫だよ。
            [neutral] お客様のお手続きは必要ありません。
           *[honorific] お客様にお願いするお手続きはございませんので、ご安心ください。
        }
        [returned] { $formality ->
            [casual] このまま何もしなくて大丈夫だよ。
            [neutral] お客様のお手続きは必要ありません。
           *[honorific] お客様にお願いするお手続きはございませんので、ご安心ください。
        }
       *[other] { $formality ->
            [casual] 届いてから30日以内に送り返してくれれば、お金は返ってくるよ。
            [neutral] お届けから30日以内に商品をご返送いただければ、代金をお返しします。
           *[honorific] お届けから30日以内に商品をご返送いただけましたら、代金をご返金いたします。
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] 注文{ $order }のどこを変えたい？商品名と、どう変えたいか（サイズや数など）を教えてね。
        [neutral] ご注文{ $order }のどこを変更しますか？商品名と、変更のご希望（サイズや数量など）を教えてください。
        [formal] ご注文{ $order }について、どのような変更をご希望でしょうか。商品名と、変更のご希望（サイズや数量など）をお知らせください。
       *[honorific] ご注文{ $order }につきまして、どのような変更をご希望でしょうか。恐れ入りますが、商品名と、変更のご希望（サイズや数量など）をお知らせください。
    }
change-ask-buffer =
    { $formality ->
        [casual] まだ変更できるよ。
        [neutral] はい、まだ変更できます。
       *[honorific] ただいまでしたら、変更を承ることができます。
    }
change-recorded-news =
    { $formality ->
        [casual] 注文{ $order }の変更をメモしたよ。倉庫が梱包の前に確認して、確認メールが届くよ。
        [neutral] ご注文{ $order }の変更を受け付けました。倉庫で梱包前に確認し、確認メールをお送りします。
       *[honorific] ご注文{ $order }の変更のご希望を承りました。倉庫にて梱包前に確認し、確認メールをお送りいたします。
    }
change-refused-news =
    { $formality ->
        [casual] 残念だけど、注文{ $order }はもう変更できないんだ。
        [neutral] 恐れ入りますが、ご注文{ $order }はもう変更できません。
        [formal] 申し訳ございませんが、ご注文{ $order }の変更は承ることができません。
       *[honorific] 誠に申し訳ございませんが、ご注文{ $order }の変更は承りかねます。
    }
change-refused-reason = { too-late-reason }
too-late-reason =
    { $state ->
        [packed] { $formality ->
            [casual] もう梱包が終わっているんだ。
            [neutral] 商品の梱包がすでに終わっています。
           *[honorific] あいにく、商品の梱包がすでに完了しております。
        }
        [shipped] { $formality ->
            [casual] 荷物がもう倉庫を出てしまったんだ。
            [neutral] 荷物はすでに倉庫を出ています。
           *[honorific] あいにく、お荷物はすでに倉庫より出荷しております。
        }
        [delivered] { $formality ->
            [casual] 荷物はもう届いているんだ。
            [neutral] 荷物はすでにお届け済みです。
           *[honorific] あいにく、お荷物はすでにお届けが完了しております。
        }
        [returned] { $formality ->
            [casual] 商品は返品として、もう戻ってきているんだ。
            [neutral] 商品はすでに返品として当店に届いています。
           *[honorific] 商品は、すでに返品として当店に到着しております。
        }
       *[cancelled] { $formality ->
            [casual] その注文は、キャンセルされているんだ。
            [neutral] こちらのご注文は、キャンセル済みです。
           *[honorific] こちらのご注文は、キャンセルの手続きが完了しております。
        }
    }
change-refused-alternative =
    { $state ->
        [cancelled] { $formality ->
            [casual] よかったら、新しく注文してね。
            [neutral] よろしければ、新しくご注文ください。
           *[honorific] よろしければ、改めてご注文くださいますようお願いいたします。
        }
        [returned] { $formality ->
            [casual] よかったら、新しく注文してね。
            [neutral] よろしければ、新しくご注文ください。
           *[honorific] よろしければ、改めてご注文くださいますようお願いいたします。
        }
       *[other] { $formality ->
            [casual] 商品が届いたあとなら、交換や返品ができるよ。
            [neutral] 商品の到着後に、交換や返品ができます。
           *[honorific] 商品の到着後でしたら、交換または返品を承ります。
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] 名前、郵便番号、住所（都道府県から番地、建物名まで）、国を、一つのメッセージにまとめて送ってくれる？
        [neutral] お名前、郵便番号、ご住所（都道府県から番地、建物名まで）、国名を、一つのメッセージにまとめて送ってください。
        [formal] お名前、郵便番号、ご住所（都道府県から番地、建物名まで）、国名を、一つのメッセージにまとめてお送りください。
       *[honorific] 恐れ入りますが、お名前、郵便番号、ご住所（都道府県から番地、建物名まで）、国名を、一つのメッセージにまとめてお送りいただけますでしょうか。
    }
address-ask-buffer =
    { $formality ->
        [casual] 住所はこちらで入力するね。
        [neutral] ご住所はこちらで入力できます。
       *[honorific] ご住所の入力は、こちらで承ります。
    }
address-confirm-next-step =
    { $formality ->
        [casual] 住所は「{ $address }」で合ってる？
        [neutral] ご住所は「{ $address }」でよろしいですか？
        [formal] ご住所は「{ $address }」でお間違いございませんか。
       *[honorific] ご住所は「{ $address }」でお間違いございませんでしょうか。
    }
address-confirm-buffer =
    { $formality ->
        [casual] ありがとう。
        [neutral] ありがとうございます。
       *[honorific] お知らせいただき、ありがとうございます。
    }
address-changed-news =
    { $formality ->
        [casual] 注文{ $order }の届け先を「{ $address }」に変えたよ。
        [neutral] ご注文{ $order }のお届け先を「{ $address }」に変更しました。
       *[honorific] ご注文{ $order }のお届け先を「{ $address }」に変更いたしました。
    }
address-saved-news =
    { $formality ->
        [casual] 届け先として「{ $address }」をアカウントに登録したよ。
        [neutral] お届け先として「{ $address }」をアカウントに登録しました。
       *[honorific] お届け先として「{ $address }」をお客様のアカウントに登録いたしました。
    }
address-refused-news =
    { $formality ->
        [casual] 残念だけど、注文{ $order }の届け先はもう変えられないんだ。
        [neutral] 恐れ入りますが、ご注文{ $order }のお届け先はもう変更できません。
        [formal] 申し訳ございませんが、ご注文{ $order }のお届け先の変更は承ることができません。
       *[honorific] 誠に申し訳ございませんが、ご注文{ $order }のお届け先の変更は承りかねます。
    }
address-refused-reason = { too-late-reason }
address-refused-alternative =
    { $state ->
        [shipped] { $formality ->
            [casual] 配送業者の追跡リンクから、受取所での受け取りに変えることはまだできるよ。
            [neutral] 配送業者の追跡リンクから、受取所での受け取りをまだお選びいただけます。
           *[honorific] 配送業者の追跡リンクより、受取所でのお受け取りをまだお選びいただけます。
        }
       *[other] { $formality ->
            [casual] 困ったときは、担当者を呼んでね。
            [neutral] お困りの場合は、担当者をお呼びください。
           *[honorific] お困りの場合は、担当者へのおつなぎをお申し付けください。
        }
    }
