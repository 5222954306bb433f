# Talk: greeting, not understanding, language and manner.
greeting-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] { $name }, 반가워요!
           *[no] 반가워요!
        }
        [neutral] { $named ->
            [yes] { $name }, 안녕하세요!
           *[no] 안녕하세요!
        }
        [formal] { $named ->
            [yes] { $name }, 안녕하십니까.
           *[no] 안녕하십니까.
        }
       *[honorific] { $named ->
            [yes] { $name }, 안녕하십니까. 찾아 주셔서 감사합니다.
           *[no] 고객님, 안녕하십니까. 찾아 주셔서 감사합니다.
        }
    }
greeting-news =
    { $tv ->
        [t] 저는 { -shop } 챗봇이에요.
       *[v] 저는 { -shop } 상담 챗봇입니다.
    }
greeting-next-step =
    { $formality ->
        [casual] 뭘 도와줄까요?
        [neutral] 무엇을 도와드릴까요?
        [formal] 무엇을 도와드리면 되겠습니까?
       *[honorific] 무엇을 도와드리면 좋겠습니까?
    }
greeting-alternative =
    { $formality ->
        [casual] 사람이랑 얘기하고 싶으면 말해 주세요.
        [neutral] 상담원과 이야기하고 싶으시면 말씀해 주세요.
       *[formal] 상담원과의 상담을 원하시면 말씀해 주십시오.
    }
goodbye-news =
    { $formality ->
        [casual] 또 봐요, 좋은 하루 보내요!
        [neutral] 안녕히 가세요. 좋은 하루 보내세요!
        [formal] { -shop }를 이용해 주셔서 감사합니다. 좋은 하루 보내십시오.
       *[honorific] 고객님, { -shop }를 이용해 주셔서 감사드립니다. 좋은 하루 보내시기 바랍니다.
    }
thanks-received-news =
    { $formality ->
        [casual] 별말씀을요! 도움이 됐다니 기뻐요.
        [neutral] 별말씀을요. 도움이 되어서 기뻐요.
        [formal] 별말씀을 다 하십니다. 도움이 되어 기쁩니다.
       *[honorific] 감사합니다, 고객님. 도움을 드릴 수 있어 기쁩니다.
    }
clarify-apology =
    { $formality ->
        [casual] 미안해요, 무슨 말인지 잘 못 알아들었어요.
        [neutral] 죄송해요, 말씀을 잘 이해하지 못했어요.
        [formal] 죄송합니다. 말씀을 정확히 이해하지 못했습니다.
       *[honorific] 대단히 죄송합니다. 말씀하신 내용을 정확히 이해하지 못했습니다.
    }
clarify-news =
    { $formality ->
        [casual] 제대로 도와주고 싶어서 다시 한번 물어볼게요.
        [neutral] 정확히 안내하려고 다시 여쭤볼게요.
        [formal] 정확히 안내하기 위해 다시 여쭙겠습니다.
       *[honorific] 정확히 안내해 드리고자 다시 한번 여쭙겠습니다.
    }
clarify-next-step =
    { $choices ->
        [yes] { $formality ->
            [casual] 혹시 이 중에 있어요?
            [neutral] 혹시 다음 중 하나인가요?
            [formal] 다음 중에 찾으시는 내용이 있습니까?
           *[honorific] 혹시 다음 중에 찾으시는 내용이 있으십니까?
        }
       *[no] { $formality ->
            [casual] 조금 다르게 말해 줄래요?
            [neutral] 조금 다르게 말씀해 주시겠어요?
            [formal] 다른 표현으로 말씀해 주시겠습니까?
           *[honorific] 번거로우시겠지만, 다른 표현으로 다시 한번 말씀해 주시겠습니까?
        }
    }
person-offered-apology =
    { $formality ->
        [casual] 미안해요, 아직도 잘 모르겠어요.
        [neutral] 죄송해요, 아직 말씀을 이해하지 못했어요.
        [formal] 죄송합니다. 아직 말씀을 이해하지 못했습니다.
       *[honorific] 거듭 죄송합니다. 아직 말씀하신 내용을 이해하지 못했습니다.
    }
person-offered-news =
    { $tv ->
        [t] 여기서부터는 상담원이 도와드릴 수 있어요.
       *[v] 이제부터는 상담원이 도와드릴 수 있습니다.
    }
person-offered-next-step =
    { $formality ->
        [casual] 상담원을 불러 줄까요?
        [neutral] 상담원을 연결해 드릴까요?
        [formal] 상담원을 연결해 드려도 되겠습니까?
       *[honorific] 상담원을 연결해 드려도 괜찮으시겠습니까?
    }
nothing-pending-news =
    { $formality ->
        [casual] 네, 무슨 일이에요?
        [neutral] 네, 무엇을 도와드릴까요?
        [formal] 네, 무엇을 도와드리면 되겠습니까?
       *[honorific] 네, 고객님. 무엇을 도와드리면 되겠습니까?
    }
nothing-changed-news =
    { $formality ->
        [casual] 알았어요, 그대로 둘게요.
        [neutral] 알겠어요. 그대로 둘게요.
        [formal] 알겠습니다. 그대로 두겠습니다.
       *[honorific] 네, 고객님. 변경하지 않고 그대로 두겠습니다.
    }
language-changed-news =
    { $formality ->
        [casual] 좋아요, 이제 한국어로 이야기해요.
        [neutral] 네, 이제 한국어로 안내할게요.
        [formal] 네, 지금부터 한국어로 안내하겠습니다.
       *[honorific] 네, 고객님. 지금부터 한국어로 안내해 드리겠습니다.
    }
language-asked-news =
    { $formality ->
        [casual] 어떤 언어가 편해요?
        [neutral] 어떤 언어로 이야기할까요?
        [formal] 어떤 언어로 안내하면 되겠습니까?
       *[honorific] 어떤 언어로 안내해 드리면 좋겠습니까?
    }
# $requested: the language asked for; $languages: those that we speak, as a list. Both are names in this language.
language-unsupported-news =
    { $requested ->
        [unknown] { $formality ->
            [casual] 아쉽지만 그 언어는 아직 못 해요. 지금 할 수 있는 언어: { $languages }. 상담원은 언제든 불러 줄게요.
            [neutral] 아쉽지만 그 언어는 아직 지원하지 않아요. 이용할 수 있는 언어: { $languages }. 상담원 연결은 언제든 요청해 주세요.
            [formal] 아쉽게도 그 언어는 아직 지원하지 않습니다. 이용하실 수 있는 언어: { $languages }. 상담원 연결은 언제든지 요청해 주십시오.
           *[honorific] 아쉽게도 원하시는 언어는 아직 지원해 드리지 못하고 있습니다. 이용하실 수 있는 언어: { $languages }. 상담원 연결은 언제든지 요청해 주십시오.
        }
       *[other] { $formality ->
            [casual] 아쉽지만 그 언어({ $requested })는 아직 못 해요. 지금 할 수 있는 언어: { $languages }. 상담원은 언제든 불러 줄게요.
            [neutral] 아쉽지만 그 언어({ $requested })는 아직 지원하지 않아요. 이용할 수 있는 언어: { $languages }. 상담원 연결은 언제든 요청해 주세요.
            [formal] 아쉽게도 그 언어({ $requested })는 아직 지원하지 않습니다. 이용하실 수 있는 언어: { $languages }. 상담원 연결은 언제든지 요청해 주십시오.
           *[honorific] 아쉽게도 원하시는 언어({ $requested })는 아직 지원해 드리지 못하고 있습니다. 이용하실 수 있는 언어: { $languages }. 상담원 연결은 언제든지 요청해 주십시오.
        }
    }
formality-changed-news =
    { $formality ->
        [casual] 좋아요, 이제 편하게 말할게요!
        [neutral] 네, 이제 좀 더 편하게 말할게요.
        [formal] 네, 앞으로 격식을 갖추어 말씀드리겠습니다.
       *[honorific] 네, 고객님. 앞으로 더욱 정중하게 말씀드리겠습니다.
    }
name-changed-news =
    { $formality ->
        [casual] { $named ->
            [yes] 좋아요, { $name }! 이제 그렇게 부를게요.
           *[no] 좋아요! 이제 그렇게 부를게요.
        }
        [neutral] { $named ->
            [yes] 네, { $name }. 이제 그렇게 부를게요.
           *[no] 네, 이제 그렇게 부를게요.
        }
        [formal] { $named ->
            [yes] 네, { $name }. 앞으로 그렇게 부르겠습니다.
           *[no] 네, 앞으로 그렇게 부르겠습니다.
        }
       *[honorific] { $named ->
            [yes] 네, { $name }. 앞으로 그렇게 불러 드리겠습니다.
           *[no] 네, 앞으로 그렇게 불러 드리겠습니다.
        }
    }
wish-keep-asked-news =
    { $tv ->
        [t] 다음에도 기억해 둘까요?
       *[v] 다음에도 기억해 두어도 되겠습니까?
    }
wish-kept-news =
    { $tv ->
        [t] 다음에도 기억할게요.
       *[v] 다음에도 기억하겠습니다.
    }
wish-not-kept-news =
    { $tv ->
        [t] 알겠어요. 이번 대화에서만 그렇게 할게요.
       *[v] 알겠습니다. 이번 대화에서만 그렇게 하겠습니다.
    }
technical-trouble-apology =
    { $formality ->
        [casual] 미안해요, 지금 이쪽에 뭔가 문제가 생겼어요.
        [neutral] 죄송해요, 지금 저희 쪽에 문제가 생겼어요.
        [formal] 죄송합니다. 지금 저희 쪽에 문제가 생겼습니다.
       *[honorific] 대단히 죄송합니다. 지금 저희 쪽에 문제가 생겼습니다.
    }
technical-trouble-news =
    { $formality ->
        [casual] 보내 준 메시지는 잘 저장돼 있어요.
        [neutral] 보내신 메시지는 잘 저장되어 있어요.
        [formal] 보내신 메시지는 안전하게 저장되어 있습니다.
       *[honorific] 보내 주신 메시지는 안전하게 저장되어 있습니다.
    }
technical-trouble-next-step =
    { $formality ->
        [casual] 1분쯤 뒤에 다시 해 보거나, 상담원을 불러 달라고 말해 주세요.
        [neutral] 1분쯤 뒤에 다시 시도하시거나, 상담원 연결을 요청해 주세요.
        [formal] 1분쯤 뒤에 다시 시도하시거나, 상담원 연결을 요청해 주십시오.
       *[honorific] 번거로우시겠지만, 1분쯤 뒤에 다시 시도하시거나 상담원 연결을 요청해 주십시오.
    }
formality-asked-news =
    { $formality ->
        [casual] 어떤 말투가 편해요?
        [neutral] 어떤 말투로 이야기할까요?
        [formal] 어떤 말투로 안내하면 되겠습니까?
       *[honorific] 어떤 말투로 안내해 드리면 좋겠습니까?
    }
second-request-next-step =
    { $tv ->
        [t] ‘{ $topic }’에 대해서도 물어보셨어요. 이어서 도와드릴까요?
       *[v] ‘{ $topic }’에 대해서도 문의하셨습니다. 이어서 도와드려도 되겠습니까?
    }
language-doubtful-news =
    { $tv ->
        [t] 한국어로 계속할까요?
       *[v] 한국어로 계속 안내해 드려도 되겠습니까?
    }
faq-stale-news =
    { $formality ->
        [casual] 이 내용은 지금 바뀌는 중이라, 틀린 답을 하고 싶지 않아요. 상담원이 정확히 알려 줄 수 있어요.
        [neutral] 이 내용은 지금 업데이트 중이라, 틀린 답을 드리지 않으려고 해요. 상담원이 정확히 알려 드릴 수 있어요.
        [formal] 이 내용은 현재 업데이트 중이므로, 잘못된 안내를 드리지 않으려고 합니다. 상담원이 정확히 안내해 드릴 수 있습니다.
       *[honorific] 이 내용은 현재 업데이트 중이어서, 잘못된 안내를 드리지 않고자 합니다. 상담원이 정확하게 안내해 드릴 수 있습니다.
    }
translated-notice = 이 답변은 기계 번역되었습니다.
translation-failed = 죄송합니다. 이 답변을 번역하지 못해 영어로 보내 드립니다.
