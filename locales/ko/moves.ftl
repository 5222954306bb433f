# General moves. A situation may bring its own (`refund-refused-empathy`); else these speak.
# casual and neutral are 해요체 (casual with light words), formal is 하십시오체, honorific adds 고객님 and 드리-/주시-.
# Inserted values stand where no particle depends on their last sound: in brackets after a noun, 주문({ $order })을, or before 에, 까지, 입니다.
-shop = Comity Store

# How the customer is addressed. Its result is $name everywhere else; $named says whether there is one.
# $has = the name parts known: "both", "given" or "family". Family and given name stand together, then 고객님; 님 with the given name in 해요체.
# A family name alone (김 고객님) sounds rude, so it is not used. 고객님 honours everybody alike, so neither gender nor title is spoken.
full-name = { $family }{ $given }
# .titles: 이름이 이 말로 시작하거나 끝나면 호칭이 이미 붙어 있다.
form-of-address =
    { $tv ->
        [t] { $has ->
            [family] { "" }
           *[other] { $given }님
        }
       *[v] { $has ->
            [family] { "" }
            [given] { $given } 고객님
           *[other] { full-name } 고객님
        }
    }
    .titles = 님 씨 선생님 교수 과장 부장 차장 대리 팀장 사장 대표 박사 원장 변호사

move-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] { $name }, 안녕하세요!
           *[no] 안녕하세요!
        }
        [neutral] { $named ->
            [yes] { $name }, 안녕하세요.
           *[no] 안녕하세요.
        }
        [formal] { $named ->
            [yes] { $name }, 안녕하십니까.
           *[no] 안녕하십니까.
        }
       *[honorific] { $named ->
            [yes] { $name }, 안녕하십니까. { -shop }입니다.
           *[no] 고객님, 안녕하십니까. { -shop }입니다.
        }
    }
# 이맘때 가게가 모든 고객에게 건네는 인사($season, 이름은 etiquette_rules의 “seasons:”).
move-season =
    { $season ->
        [new-year] { $formality ->
            [casual] 새해 복 많이 받으세요!
            [neutral] 새해 복 많이 받으세요.
            [formal] 새해 복 많이 받으십시오.
           *[honorific] 새해 복 많이 받으시기 바랍니다.
        }
        [seollal] { $formality ->
            [casual] 즐거운 설 명절 보내세요!
            [neutral] 즐거운 설 명절 보내세요.
            [formal] 즐거운 설 명절 보내십시오.
           *[honorific] 즐겁고 편안한 설 명절 보내시기 바랍니다.
        }
        [chuseok] { $formality ->
            [casual] 풍성한 한가위 보내세요!
            [neutral] 풍성한 한가위 보내세요.
            [formal] 풍성한 한가위 보내십시오.
           *[honorific] 풍성하고 즐거운 한가위 보내시기 바랍니다.
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] 연락 줘서 고마워요.
        [neutral] 문의해 주셔서 고마워요.
        [formal] 문의해 주셔서 감사합니다.
       *[honorific] 문의해 주셔서 감사드립니다.
    }
move-empathy =
    { $formality ->
        [casual] 많이 신경 쓰였죠?
        [neutral] 많이 신경 쓰셨을 것 같아요.
        [formal] 이번 일로 많이 신경 쓰셨을 줄 압니다.
       *[honorific] 이번 일로 고객님께서 많이 신경 쓰셨으리라 생각합니다.
    }
move-apology =
    { $formality ->
        [casual] 정말 미안해요.
        [neutral] 죄송해요.
        [formal] 죄송합니다.
       *[honorific] 진심으로 사과드립니다.
    }
move-buffer =
    { $formality ->
        [casual] 꼼꼼하게 살펴봤어요.
        [neutral] 문의하신 내용을 꼼꼼히 확인했어요.
        [formal] 문의하신 내용을 꼼꼼히 확인했습니다.
       *[honorific] 문의해 주신 내용을 꼼꼼히 확인해 보았습니다.
    }
move-authority =
    { $authority ->
        [senior] { $tv ->
            [t] 이런 결정은 고객센터 책임자가 책임지고 있어요.
           *[v] 이러한 결정은 고객센터 책임자가 책임지고 있습니다.
        }
       *[institution] { $tv ->
            [t] 이 부분은 고객센터도 쇼핑몰 이용 약관을 따라야 해요.
           *[v] 고객센터에서는 쇼핑몰 이용 약관에 따라 안내해 드리고 있습니다.
        }
    }
move-alternative =
    { $service ->
        [self] { $formality ->
            [casual] 다른 방법은 ‘주문 내역’에서 볼 수 있어요. 사람이랑 얘기하고 싶으면 상담원을 불러 줄게요.
            [neutral] 다른 방법은 ‘주문 내역’에서 확인할 수 있어요. 상담원과 이야기하고 싶으시면 연결해 드릴게요.
            [formal] 다른 방법은 ‘주문 내역’에서 확인하실 수 있습니다. 상담원과의 대화를 원하시면 연결해 드리겠습니다.
           *[honorific] 다른 방법은 ‘주문 내역’에서 확인하실 수 있습니다. 상담원과 말씀 나누기를 원하시면 바로 연결해 드리겠습니다.
        }
        [human] { $tv ->
            [t] 상담원이 기꺼이 함께 봐 드려요. 말씀만 해 주세요.
           *[v] 상담원이 기꺼이 함께 살펴봐 드리겠습니다. 말씀해 주십시오.
        }
       *[hybrid] { $formality ->
            [casual] 누가 같이 봐 줬으면 하면 상담원을 불러 달라고 말해 주세요.
            [neutral] 상담원이 함께 봐 드리길 원하시면 말씀해 주세요.
            [formal] 상담원과 함께 확인하기를 원하시면 말씀해 주십시오.
           *[honorific] 상담원의 도움을 원하시면 말씀해 주십시오. 바로 연결해 드리겠습니다.
        }
    }
move-next-step =
    { $formality ->
        [casual] 이제 어떻게 할지 편하게 말해 주세요.
        [neutral] 어떻게 진행할지 말씀해 주세요.
        [formal] 어떻게 진행하기를 원하시는지 말씀해 주십시오.
       *[honorific] 어떻게 진행해 드리면 좋을지 말씀해 주시기 바랍니다.
    }
move-closing =
    { $horizon ->
        [relational] { $orientation ->
            [group] { $formality ->
                [casual] 앞으로도 가족 모두의 쇼핑을 잘 도와줄게요.
                [neutral] 앞으로도 가족분들 모두의 쇼핑을 도와드릴게요.
                [formal] 앞으로도 가족분들 모두에게 도움이 되도록 노력하겠습니다.
               *[honorific] 앞으로도 고객님과 가족분들께 도움을 드릴 수 있도록 노력하겠습니다.
            }
           *[individual] { $formality ->
                [casual] 앞으로도 잘 도와줄게요.
                [neutral] 앞으로도 잘 도와드릴게요.
                [formal] 앞으로도 도움이 되도록 노력하겠습니다.
               *[honorific] 앞으로도 고객님께 도움을 드릴 수 있도록 노력하겠습니다.
            }
        }
       *[immediate] { $orientation ->
            [group] { $formality ->
                [casual] 가족 일이라도 또 궁금한 거 있으면 언제든 편하게 말해 주세요.
                [neutral] 가족분들도 더 궁금한 점이 있으면 언제든 말씀해 주세요.
                [formal] 가족분들도 더 궁금하신 점이 있으면 언제든지 말씀해 주십시오.
               *[honorific] 고객님이나 가족분들께 더 도와드릴 일이 있으면 언제든지 말씀해 주십시오.
            }
           *[individual] { $formality ->
                [casual] 또 궁금한 거 있으면 언제든 편하게 말해 주세요.
                [neutral] 더 궁금한 점이 있으면 언제든 말씀해 주세요.
                [formal] 더 궁금하신 점이 있으면 언제든지 말씀해 주십시오.
               *[honorific] 더 도와드릴 일이 있으면 언제든지 말씀해 주십시오.
            }
        }
    }
