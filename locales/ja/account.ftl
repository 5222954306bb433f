# Account: newsletter and closing the account.
newsletter-subscribe-confirm-buffer =
    { $formality ->
        [casual] このアドレスには、今メールマガジンは届いてないよ。
        [neutral] 現在、このアドレスにはメールマガジンをお送りしていません。
       *[honorific] 現在、こちらのアドレスにはメールマガジンをお送りしておりません。
    }
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] { $formality ->
            [casual] 使うのはこのアドレスだけだよ。
            [neutral] 必要なのはこのアドレスだけです。
           *[honorific] 必要なのはこちらのアドレスのみでございます。
        }
       *[exchange] { $formality ->
            [casual] アドレスを登録すると、最新のお知らせが届くよ。
            [neutral] アドレスをご登録いただくと、最新のお知らせをお届けします。
           *[honorific] アドレスをご登録いただきますと、最新のお知らせをお届けいたします。
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] { $email }にメールマガジンを送っていい？
        [neutral] { $email }をメールマガジンに登録しますか？
        [formal] { $email }をメールマガジンに登録してもよろしいですか。
       *[honorific] { $email }をメールマガジンに登録してもよろしいでしょうか。
    }
newsletter-unsubscribe-confirm-buffer =
    { $formality ->
        [casual] 今はメールマガジンに登録されているよ。
        [neutral] 現在、メールマガジンに登録されています。
       *[honorific] 現在、メールマガジンにご登録いただいております。
    }
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] { $email }へのメールマガジンを止めていい？
        [neutral] { $email }へのメールマガジンの配信を停止しますか？
        [formal] { $email }へのメールマガジンの配信を停止してもよろしいですか。
       *[honorific] { $email }へのメールマガジンの配信を停止してもよろしいでしょうか。
    }
newsletter-subscribed-news =
    { $formality ->
        [casual] これからは{ $email }にメールマガジンを送るね。いつでもやめられるよ。
        [neutral] 今後は{ $email }にメールマガジンをお送りします。配信はいつでも停止できます。
       *[honorific] 今後は{ $email }宛てにメールマガジンをお送りいたします。配信はいつでも停止していただけます。
    }
newsletter-unsubscribed-news =
    { $formality ->
        [casual] これからはもうメールマガジンは届かないよ。
        [neutral] 今後、メールマガジンは届きません。
       *[honorific] 今後、メールマガジンはお送りいたしません。
    }
deletion-confirm-buffer =
    { $formality ->
        [casual] こちらから伝えておけるよ。
        [neutral] 退会のご希望は、こちらで受け付けられます。
       *[honorific] 退会のご希望は、こちらで承ることができます。
    }
deletion-confirm-next-step =
    { $formality ->
        [casual] 本当にアカウントを閉じていい？ポイントと登録した住所は消えてしまうよ。
        [neutral] 本当にアカウントを閉じますか？ポイントと登録済みの住所は失われます。
        [formal] アカウントを閉じてもよろしいですか。ポイントと登録済みのご住所は失われます。
       *[honorific] アカウントを閉じてもよろしいでしょうか。恐れ入りますが、ポイントとご登録の住所は失われます。
    }
deletion-recorded-news =
    { $formality ->
        [casual] アカウントを閉じたいという希望を受け付けたよ。消す前に、確認のメールが届くよ。
        [neutral] アカウントの削除のご希望を受け付けました。削除の前に、確認のメールをお送りします。
       *[honorific] アカウントの削除のご希望を承りました。削除の前に、ご確認のメールをお送りいたします。
    }
