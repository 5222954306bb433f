# 香港用語：只列出與台灣不同的訊息。
complaint-received-apology =
    { $formality ->
        [casual] 不好意思，事情變成這樣。
        [neutral] 很抱歉讓你遇到這樣的情況。
       *[formal] 讓您有這樣的經驗，我們誠摯地向您致歉。
    }
complaint-received-news =
    { $complaint_route ->
        [senior] { $tv ->
            [t] 這件事應該交給有經驗的人，資深同事很樂意親自幫你處理。
           *[v] 您反映的事項應由經驗豐富的同事處理，資深主管很樂意親自為您服務。
        }
        [mediated] { $tv ->
            [t] 我們的同事可以居中協調，幫你跟各方好好談，把事情妥善解決。
           *[v] 我們的同事可以居中協調，代您與各方溝通，妥善處理這件事。
        }
       *[direct] { $authority ->
            [peer] { $tv ->
                [t] 直接跟我們的同事談，會最快解決。
               *[v] 直接與我們的同事商談，會是最快的解決方式。
            }
           *[institution] { $tv ->
                [t] 我們的投訴處理小組想跟你一起把情況弄清楚。
               *[v] 我們的投訴處理小組希望能與您一起了解情況。
            }
        }
    }
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] { $tv ->
                [t] 現在由資深同事接手，我們之前的對話都看得到。
               *[v] 現在由資深主管為您服務，先前的對話內容都看得到。
            }
           *[other] { $tv ->
                [t] 現在由客戶服務主任接手，我們之前的對話都看得到。
               *[v] 現在由客戶服務主任為您服務，先前的對話內容都看得到。
            }
        }
       *[no] { $tv ->
            [t] 現在沒有客戶服務主任當值，服務時間是星期一至五 8:00–20:00、星期六 9:00–16:00（UTC）。你的問題和我們的對話都已經交給他們了。
           *[v] 現時沒有客戶服務主任當值，服務時間為星期一至五 8:00–20:00、星期六 9:00–16:00（UTC）。您的需求與完整對話都已轉交客戶服務主任。
        }
    }
handoff-started-next-step =
    { $open ->
        [yes] { $tv ->
            [t] 不用再從頭解釋。你的個案編號是 { $ticket }。
           *[v] 您不必再重複說明。您的個案編號為 { $ticket }。
        }
       *[no] { $tv ->
            [t] 回覆會直接傳到這個聊天室。你的個案編號是 { $ticket }。
           *[v] 我們會在這個聊天室回覆您。您的個案編號為 { $ticket }。
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] 我們會一直跟進，直至事情解決。
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] 小助手又回來了，還有其他事就告訴我。
        [neutral] 網上小助手回來了，還有其他問題請告訴我。
       *[formal] 現在由智能客服繼續為您服務，若還有其他需要，請告訴我。
    }
satisfaction-asked-thanks =
    { $tv ->
        [t] 謝謝你跟我們聊。
       *[v] 感謝您聯絡我們。
    }
satisfaction-thanks-news =
    { $score ->
        [low] { $tv ->
            [t] 謝謝你老實告訴我們，我們會放在心上。
           *[v] 感謝您直言相告，我們會虛心檢討。
        }
       *[high] { $tv ->
            [t] 謝謝你的意見！
           *[v] 感謝您的意見！
        }
    }
