# Money: invoices and refunds.
invoice-found-news =
    { $formality ->
        [casual] これが注文{ $order }の請求書{ $invoice }だよ。日付は{ $issued }、金額は{ $total }だよ。
        [neutral] ご注文{ $order }の請求書{ $invoice }はこちらです。発行日は{ $issued }、金額は{ $total }です。
       *[honorific] ご注文{ $order }の請求書{ $invoice }はこちらでございます。発行日は{ $issued }、金額は{ $total }でございます。
    }
invoice-found-next-step =
    { $formality ->
        [casual] 下のボタンから開いて保存できるよ。
        [neutral] 下のボタンから開いて保存できます。
       *[honorific] 下のボタンより開いて保存していただけます。
    }
invoice-missing-news =
    { $formality ->
        [casual] 注文{ $order }の請求書はまだないんだ。荷物が倉庫を出るときに作られて、メールで届くよ。
        [neutral] ご注文{ $order }の請求書はまだありません。荷物が倉庫を出るときに発行し、メールでお送りします。
       *[honorific] ご注文{ $order }の請求書は、まだ発行されておりません。お荷物の出荷時に発行し、メールにてお送りいたします。
    }
refund-confirm-buffer =
    { $formality ->
        [casual] 返金できるよ。
        [neutral] はい、返金できます。
       *[honorific] ご返金の手続きは、こちらで承ることができます。
    }
refund-confirm-next-step =
    { $formality ->
        [casual] 注文{ $order }の返品と返金（{ $amount }）を始めていい？
        [neutral] ご注文{ $order }の返品と返金（{ $amount }）の手続きを始めますか？
        [formal] ご注文{ $order }の返品とご返金（{ $amount }）の手続きを進めてもよろしいですか。
       *[honorific] ご注文{ $order }の返品とご返金（{ $amount }）の手続きを進めてもよろしいでしょうか。
    }
refund-started-news =
    { $formality ->
        [casual] 注文{ $order }の返金（{ $amount }）を受け付けたよ。「注文履歴」にある返送ラベルで商品を送ってね。届いてから5営業日以内に、支払ったときと同じ方法でお金が戻るよ。
        [neutral] ご注文{ $order }の返金（{ $amount }）を受け付けました。「注文履歴」にある返送ラベルで商品をお送りください。到着から5営業日以内に、お支払いと同じ方法でお返しします。
       *[honorific] ご注文{ $order }のご返金（{ $amount }）を承りました。お手数をおかけいたしますが、「注文履歴」にある返送ラベルにて商品をお送りください。到着から5営業日以内に、お支払い時と同じ方法でご返金いたします。
    }
refund-refused-thanks =
    { $formality ->
        [casual] 聞いてくれてありがとう。
        [neutral] お問い合わせありがとうございます。
        [formal] ご返金についてお問い合わせいただき、ありがとうございます。
       *[honorific] ご返金の件でお問い合わせいただき、誠にありがとうございます。
    }
refund-refused-empathy =
    { $formality ->
        [casual] がっかりさせてしまうよね。
        [neutral] ご期待に沿えず、心苦しく思います。
        [formal] ご期待に沿えず、心苦しく存じます。
       *[honorific] ご期待に沿うことができず、心苦しい限りでございます。
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] だから残念だけど、注文{ $order }の返金はできないんだ。
            [neutral] そのため、恐れ入りますが、ご注文{ $order }の返金は難しい状況です。
            [formal] そのため、申し訳ございませんが、ご注文{ $order }のご返金は承ることができません。
           *[honorific] そのため、誠に申し訳ございませんが、ご注文{ $order }のご返金は承りかねます。
        }
       *[direct] { $formality ->
            [casual] 注文{ $order }の返金はできないんだ。
            [neutral] 恐れ入りますが、ご注文{ $order }の返金はできません。
            [formal] 申し訳ございませんが、ご注文{ $order }のご返金は承ることができません。
           *[honorific] 誠に申し訳ございませんが、ご注文{ $order }のご返金は承りかねます。
        }
    }
# $reason: period (the return period is over), undelivered, refunded (already), cancelled (the money is on its way)
refund-refused-reason =
    { $reason ->
        [period] { $formality ->
            [casual] 商品は{ $delivered }に届いていて、30日間の返品期間は{ $deadline }で終わっているんだ。
            [neutral] 商品は{ $delivered }にお届けしており、30日間の返品期間は{ $deadline }で終了しています。
           *[honorific] 商品は{ $delivered }にお届けしており、30日間の返品期間は{ $deadline }をもって終了しております。
        }
        [undelivered] { $formality ->
            [casual] 商品がまだ届いていなくて、返金は届いたあとに始められるんだ。
            [neutral] 商品がまだ届いておらず、返金の手続きは到着後に始められます。
           *[honorific] 商品がまだお手元に届いておらず、ご返金の手続きは到着後に承っております。
        }
        [refunded] { $formality ->
            [casual] この注文の返金は、もう受け付けてあるんだ。
            [neutral] こちらのご注文の返金は、すでに受け付けています。
           *[honorific] こちらのご注文のご返金は、すでに承っております。
        }
       *[cancelled] { $formality ->
            [casual] この注文はキャンセルになっていて、お金はもう返す手続きをしているところなんだ。
            [neutral] こちらのご注文はキャンセル済みで、代金はすでにお返しする手続きに入っています。
           *[honorific] こちらのご注文はキャンセルの手続きが完了しており、代金はすでにご返金の手続きに入っております。
        }
    }
refund-refused-alternative =
    { $reason ->
        [period] { $formality ->
            [casual] もし商品に不具合があれば、2年間の保証はまだ使えるよ。担当者が一緒に見るから言ってね。
            [neutral] 商品に不具合がある場合は、2年間の保証が今もご利用いただけます。担当者が一緒に確認しますので、お声がけください。
           *[honorific] 商品に不具合がある場合は、2年間の保証を引き続きご利用いただけます。担当者が一緒に確認いたしますので、どうぞお申し付けください。
        }
        [undelivered] { $formality ->
            [casual] 荷物の受け取りを断るか、届いたあとでもう一度言ってね。
            [neutral] 荷物の受け取りをお断りいただくか、到着後にもう一度ご連絡ください。
           *[honorific] お荷物のお受け取りをお断りいただくか、到着後に改めてお申し付けください。
        }
       *[other] { $formality ->
            [casual] 返金がどうなっているかは、いつでも聞いてね。
            [neutral] 返金の状況は、いつでもお尋ねください。
           *[honorific] ご返金の状況は、いつでもお尋ねください。
        }
    }
# $state: requested, approved, paid, refused
refund-status-news =
    { $state ->
        [requested] { $formality ->
            [casual] 注文{ $order }の返金（{ $amount }）は受付済みで、今は返品が届くのを待っているところだよ。
            [neutral] ご注文{ $order }の返金（{ $amount }）は受付済みで、返品の到着を待っています。
           *[honorific] ご注文{ $order }のご返金（{ $amount }）は受付済みで、返品の到着をお待ちしております。
        }
        [approved] { $formality ->
            [casual] 注文{ $order }の返金（{ $amount }）は承認済みで、5営業日以内に支払われるよ。
            [neutral] ご注文{ $order }の返金（{ $amount }）は承認済みで、5営業日以内にお支払いします。
           *[honorific] ご注文{ $order }のご返金（{ $amount }）は承認済みで、5営業日以内にお支払いいたします。
        }
        [paid] { $formality ->
            [casual] 注文{ $order }の返金（{ $amount }）は、{ $paid }に済んでいるよ。
            [neutral] ご注文{ $order }の返金（{ $amount }）は、{ $paid }に完了しています。
           *[honorific] ご注文{ $order }のご返金（{ $amount }）は、{ $paid }に完了しております。
        }
       *[refused] { $formality ->
            [casual] 残念だけど、注文{ $order }の返金は認められなかったんだ。
            [neutral] 恐れ入りますが、ご注文{ $order }の返金はお受けできませんでした。
            [formal] 申し訳ございませんが、ご注文{ $order }のご返金は承ることができませんでした。
           *[honorific] 誠に申し訳ございませんが、ご注文{ $order }のご返金は承ることができませんでした。
        }
    }
refund-none-news =
    { $formality ->
        [casual] アカウントには返金の記録が見当たらないよ。
        [neutral] お客様のアカウントには、返金の記録が見当たりません。
       *[honorific] あいにく、お客様のアカウントにはご返金の記録が見当たりません。
    }
refund-none-alternative =
    { $formality ->
        [casual] 返品は「注文履歴」の「返品」から自分でもできるよ。
        [neutral] 返品は「注文履歴」の「返品」からもお手続きいただけます。
       *[honorific] 返品は「注文履歴」の「返品」よりお手続きいただけます。
    }
refund-none-next-step =
    { $formality ->
        [casual] 返品したいものがあったら、どの注文か教えてね。
        [neutral] 返品をご希望の場合は、どのご注文か教えてください。
       *[honorific] 返品をご希望の場合は、どのご注文かお知らせください。
    }
