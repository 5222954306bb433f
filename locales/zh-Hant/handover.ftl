# 真人客服：客訴、轉接、轉回。
complaint-received-empathy =
    { $formality ->
        [casual] 遇到這種事真的很讓人生氣，我懂。
        [neutral] 我能理解你現在一定很不高興。
       *[formal] 我們能理解您的不滿與失望。
    }
complaint-received-apology =
    { $formality ->
        [casual] 不好意思，事情變成這樣。
        [neutral] 很抱歉讓你遇到這樣的狀況。
       *[formal] 讓您有這樣的經驗，我們誠摯地向您致歉。
    }
complaint-received-buffer =
    { $tv ->
        [t] 謝謝你直接告訴我們，這樣我們才知道哪裡要改。
       *[v] 感謝您坦誠相告，這能幫助我們把事情處理好。
    }
complaint-received-news =
    { $complaint_route ->
        [senior] { $tv ->
            [t] 這件事應該交給有經驗的人，資深同事很樂意親自幫你處理。
           *[v] 您反映的事項應由經驗豐富的同仁處理，資深主管很樂意親自為您服務。
        }
        [mediated] { $tv ->
            [t] 我們的同事可以居中協調，幫你跟各方好好談，把事情圓滿解決。
           *[v] 我們的同仁可以居中協調，代您與各方溝通，妥善處理這件事。
        }
       *[direct] { $authority ->
            [peer] { $tv ->
                [t] 直接跟我們的同事談，會最快解決。
               *[v] 直接與我們的同仁洽談，會是最快的解決方式。
            }
           *[institution] { $tv ->
                [t] 我們的客訴小組想跟你一起把狀況弄清楚。
               *[v] 我們的客訴小組希望能與您一起釐清狀況。
            }
        }
    }
complaint-received-reason = { faq-opening-hours }
complaint-received-next-step =
    { $formality ->
        [casual] 要幫你找人來嗎？
        [neutral] 要現在幫你轉接嗎？
       *[formal] 請問現在為您轉接好嗎？
    }
# $ticket：案件編號。$open：現在有沒有客服專員。
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] { $tv ->
                [t] 現在由資深同事接手，我們之前的對話都看得到。
               *[v] 現在由資深主管為您服務，先前的對話內容都看得到。
            }
           *[other] { $tv ->
                [t] 現在由客服專員接手，我們之前的對話都看得到。
               *[v] 現在由客服專員為您服務，先前的對話內容都看得到。
            }
        }
       *[no] { $tv ->
            [t] 現在沒有客服專員在線上，服務時間是週一到週五 8:00–20:00、週六 9:00–16:00（UTC）。你的問題和我們的對話都已經交給他們了。
           *[v] 目前沒有客服專員在線上，服務時間為週一至週五 8:00–20:00、週六 9:00–16:00（UTC）。您的需求與完整對話都已轉交客服專員。
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
            [t] 不用再從頭說一次。你的案件編號是 { $ticket }。
           *[v] 您不必再重複說明。您的案件編號為 { $ticket }。
        }
       *[no] { $tv ->
            [t] 回覆會直接傳到這個聊天室。你的案件編號是 { $ticket }。
           *[v] 我們會在這個聊天室回覆您。您的案件編號為 { $ticket }。
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] 我們會持續追蹤，直到事情解決。
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] 小幫手又回來了，還有其他事就跟我說。
        [neutral] 線上小幫手回來了，還有其他問題請告訴我。
       *[formal] 現在由智慧客服繼續為您服務，若還有其他需要，請告訴我。
    }
satisfaction-asked-thanks =
    { $tv ->
        [t] 謝謝你跟我們聊。
       *[v] 感謝您與我們聯繫。
    }
satisfaction-asked-news = { handed-back-news }
satisfaction-asked-reason =
    { $tv ->
        [t] 你的意見能幫我們做得更好。
       *[v] 您的意見能幫助我們做得更好。
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] 這次的服務你滿意嗎？從 1（很不滿意）到 5（非常滿意）給個分數吧。
        [neutral] 你對這次的服務滿意嗎？請從 1（很不滿意）到 5（非常滿意）選一個分數。
       *[formal] 請問您對這次的服務滿意嗎？請以 1（很不滿意）到 5（非常滿意）評分。
    }
satisfaction-thanks-news =
    { $score ->
        [low] { $tv ->
            [t] 謝謝你老實告訴我們，我們會放在心上。
           *[v] 感謝您直言相告，我們會虛心檢討。
        }
       *[high] { $tv ->
            [t] 謝謝你的回饋！
           *[v] 感謝您的回饋！
        }
    }
