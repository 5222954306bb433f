# People: complaints, handing over, handing back.
complaint-received-empathy =
    { $formality ->
        [casual] 정말 속상했겠어요.
        [neutral] 많이 속상하셨을 것 같아요.
        [formal] 많이 속상하셨을 줄 압니다.
       *[honorific] 고객님께서 얼마나 속상하셨을지 충분히 이해합니다.
    }
complaint-received-apology =
    { $formality ->
        [casual] 이런 일이 생겨서 정말 미안해요.
        [neutral] 이런 일이 생겨서 죄송해요.
        [formal] 이런 일이 생겨 죄송합니다.
       *[honorific] 이런 일을 겪으시게 하여 진심으로 사과드립니다.
    }
complaint-received-buffer =
    { $formality ->
        [casual] 솔직하게 말해 줘서 고마워요. 덕분에 바로잡을 수 있어요.
        [neutral] 솔직하게 말씀해 주셔서 고마워요. 덕분에 바로잡을 수 있어요.
       *[honorific] 솔직하게 말씀해 주셔서 감사합니다. 덕분에 바로잡을 수 있습니다.
    }
complaint-received-news =
    { $complaint_route ->
        [senior] { $tv ->
            [t] 경험 많은 책임자가 직접 맡아서 봐 드리고 싶어 해요.
           *[v] 경험이 많은 책임자가 직접 맡아 살펴봐 드리고자 합니다.
        }
        [mediated] { $tv ->
            [t] 담당자가 중간에서 관련된 쪽과 차분하게 이야기해서 잘 풀어 드리고 싶어 해요.
           *[v] 담당자가 중간에서 관련 부서와 조율하여 원만하게 해결해 드리고자 합니다.
        }
       *[direct] { $authority ->
            [peer] { $tv ->
                [t] 상담원과 직접 이야기하는 게 가장 빠른 해결 방법이에요.
               *[v] 상담원과 직접 말씀 나누시는 것이 가장 빠른 해결 방법입니다.
            }
           *[institution] { $tv ->
                [t] 고객 불만 담당 팀이 함께 살펴보고 싶어 해요.
               *[v] 고객 불만 담당 팀에서 자세히 살펴봐 드리고자 합니다.
            }
        }
    }
complaint-received-reason = { faq-opening-hours }
complaint-received-next-step =
    { $formality ->
        [casual] 담당자를 불러 줄까요?
        [neutral] 담당자를 연결해 드릴까요?
        [formal] 담당자를 연결해 드려도 되겠습니까?
       *[honorific] 담당자를 연결해 드려도 괜찮으시겠습니까?
    }
# $ticket: its number. $open: whether people are there now.
handoff-started-news =
    { $open ->
        [yes] { $authority ->
            [senior] { $tv ->
                [t] 이제 책임자가 이어서 도와드려요. 지금까지의 대화도 모두 볼 수 있어요.
               *[v] 이제 책임자가 이어서 도와드리겠습니다. 지금까지의 대화 내용도 모두 전달되었습니다.
            }
           *[other] { $tv ->
                [t] 이제 상담원이 이어서 도와드려요. 지금까지의 대화도 모두 볼 수 있어요.
               *[v] 이제 상담원이 이어서 도와드리겠습니다. 지금까지의 대화 내용도 모두 전달되었습니다.
            }
        }
       *[no] { $tv ->
            [t] 지금은 상담원이 없는 시간이에요. 상담 시간은 월요일~금요일 8:00~20:00, 토요일 9:00~16:00(UTC)이에요. 문의하신 내용은 지금까지의 대화와 함께 상담원에게 전달했어요.
           *[v] 죄송합니다만, 지금은 상담 시간이 아닙니다. 상담 시간은 월요일~금요일 8:00~20:00, 토요일 9:00~16:00(UTC)입니다. 문의하신 내용은 지금까지의 대화와 함께 상담원에게 전달해 드렸습니다.
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
            [t] 다시 설명하지 않으셔도 돼요. 접수 번호: { $ticket }.
           *[v] 다시 설명하지 않으셔도 됩니다. 접수 번호는 { $ticket }입니다.
        }
       *[no] { $tv ->
            [t] 답변은 이 채팅으로 보내 드려요. 접수 번호: { $ticket }.
           *[v] 답변은 이 채팅으로 보내 드리겠습니다. 접수 번호는 { $ticket }입니다.
        }
    }
handoff-started-closing =
    { $horizon ->
        [relational] { $tv ->
            [t] 다 해결될 때까지 끝까지 챙길게요.
           *[v] 모두 해결될 때까지 끝까지 살펴봐 드리겠습니다.
        }
       *[immediate] { move-closing }
    }
handed-back-news =
    { $formality ->
        [casual] 다시 챗봇이에요. 더 필요한 게 있으면 편하게 말해 주세요.
        [neutral] 다시 챗봇이에요. 더 필요한 것이 있으면 말씀해 주세요.
        [formal] 다시 상담 챗봇입니다. 더 필요하신 것이 있으면 말씀해 주십시오.
       *[honorific] 이제 상담 챗봇이 다시 도와드리겠습니다. 더 필요하신 것이 있으면 언제든지 말씀해 주십시오.
    }
satisfaction-asked-thanks =
    { $formality ->
        [casual] 이야기해 줘서 고마워요.
        [neutral] 상담해 주셔서 고마워요.
        [formal] 상담을 이용해 주셔서 감사합니다.
       *[honorific] 상담을 이용해 주셔서 감사드립니다.
    }
satisfaction-asked-news = { handed-back-news }
satisfaction-asked-reason =
    { $formality ->
        [casual] 의견을 들려주면 더 좋아질 수 있어요.
        [neutral] 들려주시는 의견이 큰 도움이 돼요.
        [formal] 들려주시는 의견은 더 나은 상담에 도움이 됩니다.
       *[honorific] 들려주시는 의견은 더 나은 상담을 위해 소중히 쓰겠습니다.
    }
satisfaction-asked-next-step =
    { $formality ->
        [casual] 상담은 어땠어요? 1점(별로예요)부터 5점(아주 좋아요)까지로 알려 주세요.
        [neutral] 상담에 얼마나 만족하셨나요? 1점(전혀 아니에요)부터 5점(아주 만족해요)까지로 알려 주세요.
        [formal] 상담에 얼마나 만족하셨습니까? 1점(전혀 만족하지 않음)부터 5점(매우 만족)까지로 알려 주십시오.
       *[honorific] 상담에 얼마나 만족하셨습니까? 1점(전혀 만족하지 않음)부터 5점(매우 만족)까지 점수로 말씀해 주시면 감사하겠습니다.
    }
satisfaction-thanks-news =
    { $score ->
        [low] { $formality ->
            [casual] 솔직하게 말해 줘서 고마워요. 꼭 새겨들을게요.
            [neutral] 솔직하게 말씀해 주셔서 고마워요. 꼭 새겨들을게요.
           *[honorific] 솔직하게 말씀해 주셔서 감사합니다. 꼭 새겨듣고 고쳐 나가겠습니다.
        }
       *[high] { $formality ->
            [casual] 답해 줘서 고마워요!
            [neutral] 답해 주셔서 고마워요!
           *[honorific] 소중한 의견을 주셔서 감사합니다.
        }
    }
