# General moves. A situation may bring its own (`refund-refused-empathy`); else these speak.
# t (casual, neutral) says 你, and casual is heard only after the customer's own wish; v says 您 throughout.
-shop = Comity Store

# How the customer is addressed. Its result is $name everywhere else; $named says whether there is one.
# $has = the name parts known: "both", "given" or "family". Family name first, without a blank. 先生 and 女士 only where the customer
# chose a form of address, else the full name; a family name alone can't be said. A title such as "Dr." is not spoken.
full-name = { $family }{ $given }
form-of-address =
    { $tv ->
        [t] { $has ->
            [both] { full-name }
            [given] { $given }
           *[family] { $gender ->
                [female] { $family }女士
                [male] { $family }先生
               *[unknown] { "" }
            }
        }
       *[v] { $has ->
            [given] { $given }
           *[family] { $gender ->
                [female] { $family }女士
                [male] { $family }先生
               *[unknown] { $has ->
                    [both] { full-name }
                   *[other] { "" }
                }
            }
        }
    }

move-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] { $name }，你好呀！
           *[no] 亲，你好呀！
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
# 店家在这段时间对所有客人说的祝福（$season，名称见 etiquette_rules 的“seasons:”）。
move-season =
    { $season ->
        [lunar-new-year] { $tv ->
            [t] 新春快乐！
           *[v] 祝您新春快乐，万事如意！
        }
        [mid-autumn] { $tv ->
            [t] 中秋快乐！
           *[v] 祝您中秋快乐！
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] 谢谢你来找我。
        [neutral] 谢谢你联系我们。
       *[formal] 感谢您联系我们。
    }
move-empathy =
    { $formality ->
        [casual] 我知道，这不是你想听到的。
        [neutral] 我知道，这不是你希望的结果。
       *[formal] 我们理解，这不是您希望看到的结果。
    }
move-apology =
    { $formality ->
        [casual] 真不好意思。
        [neutral] 很抱歉。
       *[formal] 非常抱歉，给您添麻烦了。
    }
move-buffer =
    { $formality ->
        [casual] 我帮你仔细看过了。
        [neutral] 我已经帮你仔细核实过了。
       *[formal] 您的情况，我们已经仔细核实过了。
    }
move-authority =
    { $authority ->
        [senior] 这样处理，由我们客服部的负责人把关并负责。
       *[institution] 这类情况，客服部需要按照商店的规定办理。
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] 其他能办的都在“我的订单”里；想找人工的话，同事也可以帮你。
           *[v] 其他可办理的事项都在“我的订单”里；如需人工协助，我们的同事也可以帮您。
        }
        [human] { $tv ->
            [t] 人工客服很乐意和你一起看看，说一声就行。
           *[v] 人工客服很乐意和您一起查看，请随时告诉我。
        }
       *[hybrid] { $tv ->
            [t] 想让人工客服一起看看的话，说一声就行。
           *[v] 如果您希望人工客服一起看看，请随时告诉我。
        }
    }
move-next-step =
    { $formality ->
        [casual] 接下来想怎么弄，告诉我就行。
        [neutral] 接下来想怎么处理，请告诉我。
       *[formal] 请告诉我，您希望接下来怎么处理。
    }
move-closing =
    { $horizon ->
        [relational] { $orientation ->
            [group] { $tv ->
                [t] 希望以后还能为你和家人服务。
               *[v] 希望今后还能继续为您和家人服务。
            }
           *[individual] { $tv ->
                [t] 希望以后还能为你服务。
               *[v] 希望今后还能继续为您服务。
            }
        }
       *[immediate] { $orientation ->
            [group] { $tv ->
                [t] 你和家人还有别的事，随时告诉我。
               *[v] 您和家人如果还有其他问题，请随时告诉我。
            }
           *[individual] { $tv ->
                [t] 还有别的事，随时告诉我。
               *[v] 如果您还有其他问题，请随时告诉我。
            }
        }
    }
