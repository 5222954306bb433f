# 通用語句。各情境可有自己的說法（如 `refund-refused-empathy`），沒有時才用這裡的。
# casual 與 neutral 用「你」，formal 與 honorific 用「您」。
-shop = Comity Store

# 稱呼客人。結果在其他訊息裡是 $name；$named（yes/no）表示有沒有稱呼可用。
# 只有知道性別時才寫「陳小姐」「陳先生」；不知道就寫全名，只知道姓氏則不稱呼。「Dr.」等頭銜不寫進稱呼。
full-name = { $family }{ $given }
form-of-address =
    { $has ->
        [given] { $given }
        [family] { $gender ->
            [female] { $family }小姐
            [male] { $family }先生
           *[unknown] { "" }
        }
       *[both] { $tv ->
            [t] { $given }
           *[v] { $gender ->
                [female] { $family }小姐
                [male] { $family }先生
               *[unknown] { full-name }
            }
        }
    }

move-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] 嗨，{ $name }！
           *[no] 嗨！
        }
        [neutral] { $named ->
            [yes] { $name }，你好！
           *[no] 你好！
        }
       *[formal] { $named ->
            [yes] { $name }，您好！
           *[no] 您好！
        }
    }
# 店家在這段時間對所有客人說的祝福（$season，名稱見 etiquette_rules 的「seasons:」）。
move-season =
    { $season ->
        [lunar-new-year] { $tv ->
            [t] 新年快樂，恭喜發財！
           *[v] 祝您新年快樂，萬事如意！
        }
        [mid-autumn] { $tv ->
            [t] 中秋節快樂！
           *[v] 祝您中秋節快樂！
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] 謝謝你來找我們。
        [neutral] 謝謝你的訊息。
       *[formal] 感謝您的來訊。
    }
move-empathy =
    { $formality ->
        [casual] 我懂，這件事你一定很在意。
        [neutral] 我明白這件事對你很重要。
       *[formal] 我們明白這件事對您很重要。
    }
move-apology =
    { $formality ->
        [casual] 真的不好意思。
        [neutral] 很抱歉。
       *[formal] 非常抱歉。
    }
move-buffer =
    { $formality ->
        [casual] 我仔細看過了。
        [neutral] 我已經仔細確認過了。
       *[formal] 我們已為您仔細確認。
    }
move-authority =
    { $authority ->
        [senior] { $tv ->
            [t] 這樣的處理，客服主管也確認過了。
           *[v] 這樣的處理方式，已由客服主管確認。
        }
       *[institution] { $tv ->
            [t] 這部分客服得照本店的規定來處理。
           *[v] 這部分，客服中心須依本店規定處理。
        }
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] 其他做法可以到「我的訂單」看看；想找人談的話，客服專員也可以幫你。
           *[v] 其他處理方式可至「我的訂單」查看；若您希望與人洽談，客服專員也很樂意協助您。
        }
        [human] { $tv ->
            [t] 客服專員很樂意一起看看，跟我說一聲就好。
           *[v] 客服專員很樂意與您一起確認，請告訴我一聲。
        }
       *[hybrid] { $tv ->
            [t] 想請客服專員一起看看的話，跟我說一聲就好。
           *[v] 若您希望由客服專員一起確認，請告訴我一聲。
        }
    }
move-next-step =
    { $formality ->
        [casual] 接下來想怎麼做，跟我說就好。
        [neutral] 接下來想怎麼處理，請告訴我。
       *[formal] 接下來希望如何處理，請您告訴我。
    }
move-closing =
    { $horizon ->
        [relational] { $orientation ->
            [group] { $tv ->
                [t] 希望以後還有機會為你和家人服務。
               *[v] 希望日後仍有機會為您與家人服務。
            }
           *[individual] { $tv ->
                [t] 希望以後還有機會為你服務。
               *[v] 希望日後仍有機會為您服務。
            }
        }
       *[immediate] { $orientation ->
            [group] { $tv ->
                [t] 你和家人還有其他問題的話，隨時跟我說。
               *[v] 您與家人若還有其他需要，歡迎隨時告訴我。
            }
           *[individual] { $tv ->
                [t] 還有其他問題的話，隨時跟我說。
               *[v] 若還有其他需要，歡迎隨時告訴我。
            }
        }
    }
