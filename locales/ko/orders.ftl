# Orders: whose they are, where they are, changing and cancelling them.
# $state of an order: processing, packed, shipped, delivered, cancelled, returned.
identify-needed-reason =
    { $formality ->
        [casual] 주문 내용은 주문한 본인에게만 알려 줄 수 있어요.
        [neutral] 주문 내용은 주문하신 본인에게만 알려 드릴 수 있어요.
        [formal] 주문 내용은 주문하신 본인에게만 안내하고 있습니다.
       *[honorific] 주문 내용은 주문하신 본인께만 안내해 드리고 있습니다.
    }
identify-needed-buffer =
    { $asking ->
        [fewest] { $tv ->
            [t] 두 가지면 충분해요. 다른 정보는 필요 없어요.
           *[v] 두 가지면 충분합니다. 다른 정보는 필요하지 않습니다.
        }
       *[exchange] { $tv ->
            [t] 두 가지만 있으면 주문이 지금 어디 있는지, 청구서까지 바로 보여 드릴 수 있어요.
           *[v] 두 가지만 확인되면 주문 상황과 청구서를 바로 안내해 드릴 수 있습니다.
        }
    }
identify-needed-alternative =
    { $service ->
        [self] { $tv ->
            [t] 계정이 있으면 ‘주문 내역’에서도 볼 수 있어요.
           *[v] 계정이 있으시면 ‘주문 내역’에서도 확인하실 수 있습니다.
        }
       *[human] { move-alternative }
    }
identify-needed-next-step =
    { $formality ->
        [casual] 주문번호(예: CO-123456)랑 주문할 때 쓴 이메일 주소를 보내 줄래요?
        [neutral] 주문번호(예: CO-123456)와 주문할 때 쓴 이메일 주소를 보내 주세요.
        [formal] 주문번호(예: CO-123456)와 주문하실 때 쓴 이메일 주소를 보내 주십시오.
       *[honorific] 번거로우시겠지만, 주문번호(예: CO-123456)와 주문하실 때 쓰신 이메일 주소를 보내 주시겠습니까?
    }
identify-failed-news =
    { $formality ->
        [casual] 그 번호랑 이메일 주소로는 주문을 못 찾았어요.
        [neutral] 보내 주신 번호와 이메일 주소로는 주문을 찾지 못했어요.
        [formal] 보내신 번호와 이메일 주소로는 주문을 찾지 못했습니다.
       *[honorific] 보내 주신 번호와 이메일 주소로는 고객님의 주문을 찾지 못했습니다.
    }
identify-failed-reason =
    { $tv ->
        [t] 주문번호와 이메일 주소가 모두 주문할 때 입력한 것과 같아야 해요.
       *[v] 주문번호와 이메일 주소가 모두 주문하실 때 입력하신 것과 같아야 합니다.
    }
identify-failed-alternative =
    { $formality ->
        [casual] 한 번 더 확인해서 둘 다 다시 보내 주거나, 상담원을 불러 달라고 말해 주세요.
        [neutral] 확인하시고 두 가지를 다시 보내 주시거나, 상담원 연결을 요청해 주세요.
        [formal] 확인하시고 두 가지를 다시 보내 주시거나, 상담원 연결을 요청해 주십시오.
       *[honorific] 번거로우시겠지만, 확인하시고 두 가지를 다시 보내 주시거나 상담원 연결을 요청해 주십시오.
    }
order-choose-next-step =
    { $formality ->
        [casual] 어떤 주문이에요?
        [neutral] 어떤 주문에 대한 문의인가요?
        [formal] 어떤 주문에 대한 문의입니까?
       *[honorific] 어떤 주문에 대해 문의하시는지 여쭤봐도 되겠습니까?
    }
order-not-found-news =
    { $formality ->
        [casual] 주문 내역에 그 주문({ $order })이 안 보여요.
        [neutral] 주문 내역에서 그 주문({ $order })을 찾지 못했어요.
        [formal] 주문 내역에서 말씀하신 주문({ $order })을 찾지 못했습니다.
       *[honorific] 고객님의 주문 내역에서 말씀하신 주문({ $order })을 찾지 못했습니다.
    }
order-not-found-reason =
    { $tv ->
        [t] 주문번호에 오타가 있거나, 다른 이메일 주소로 주문하셨을 수 있어요.
       *[v] 주문번호에 오타가 있거나, 다른 이메일 주소로 주문하셨을 수 있습니다.
    }
order-not-found-alternative =
    { $formality ->
        [casual] 주문 확인 메일에 있는 번호를 한 번 더 봐 주거나, 상담원을 불러 달라고 말해 주세요.
        [neutral] 주문 확인 메일에서 번호를 확인하시거나, 상담원 연결을 요청해 주세요.
        [formal] 주문 확인 메일에서 번호를 확인하시거나, 상담원 연결을 요청해 주십시오.
       *[honorific] 번거로우시겠지만, 주문 확인 메일에서 번호를 확인하시거나 상담원 연결을 요청해 주십시오.
    }
no-orders-news =
    { $formality ->
        [casual] 계정에 지금 얘기와 맞는 주문이 없어요.
        [neutral] 계정에서 문의하신 내용에 맞는 주문을 찾지 못했어요.
        [formal] 계정에서 문의하신 내용에 맞는 주문을 찾지 못했습니다.
       *[honorific] 고객님의 계정에서 문의하신 내용에 맞는 주문을 찾지 못했습니다.
    }
order-status-news =
    { $state ->
        [processing] { $tv ->
            [t] { $placed }에 주문하신 상품(주문번호: { $order })을 준비하고 있어요. { $expected }까지 도착할 예정이에요.
           *[v] { $placed }에 주문하신 상품(주문번호: { $order })을 준비하고 있습니다. { $expected }까지 도착할 예정입니다.
        }
        [packed] { $tv ->
            [t] { $placed }에 주문하신 상품(주문번호: { $order })의 포장이 끝나서 곧 물류 센터를 떠나요. { $expected }까지 도착할 예정이에요.
           *[v] { $placed }에 주문하신 상품(주문번호: { $order })의 포장이 끝나 곧 물류 센터에서 출발합니다. { $expected }까지 도착할 예정입니다.
        }
        [shipped] { $tv ->
            [t] 주문하신 상품(주문번호: { $order })이 배송 중이에요(택배사: { $carrier }). { $expected }까지 도착할 예정이에요.
           *[v] 주문하신 상품(주문번호: { $order })이 배송 중입니다(택배사: { $carrier }). { $expected }까지 도착할 예정입니다.
        }
        [delivered] { $tv ->
            [t] 주문하신 상품(주문번호: { $order })은 { $delivered }에 배송이 완료됐어요.
           *[v] 주문하신 상품(주문번호: { $order })은 { $delivered }에 배송이 완료되었습니다.
        }
        [returned] { $tv ->
            [t] 주문하신 상품(주문번호: { $order })은 반품으로 저희에게 돌아왔어요.
           *[v] 주문하신 상품(주문번호: { $order })은 반품으로 저희에게 도착했습니다.
        }
       *[cancelled] { $tv ->
            [t] 이 주문({ $order })은 취소됐어요.
           *[v] 이 주문({ $order })은 취소되었습니다.
        }
    }
order-status-next-step =
    { $state ->
        [shipped] { $tv ->
            [t] 운송장 번호({ $tracking })로 배송을 조회할 수 있어요.
           *[v] 운송장 번호({ $tracking })로 배송을 조회하실 수 있습니다.
        }
        [delivered] { $tv ->
            [t] 상품에 문제가 있으면 바로 말씀해 주세요.
           *[v] 상품에 문제가 있으면 바로 말씀해 주십시오.
        }
       *[other] { "" }
    }
cancel-confirm-buffer =
    { $tv ->
        [t] 네, 지금 취소할 수 있어요.
       *[v] 네, 지금 취소하실 수 있습니다.
    }
cancel-confirm-next-step =
    { $formality ->
        [casual] 이 주문({ $order }, { $total })을 취소할까요?
        [neutral] 이 주문({ $order }, { $total })을 취소해 드릴까요?
        [formal] 이 주문({ $order }, { $total })을 취소해도 되겠습니까?
       *[honorific] 이 주문({ $order }, { $total })을 취소해 드려도 되겠습니까?
    }
order-cancelled-news =
    { $formality ->
        [casual] 주문({ $order })을 취소했어요. 결제한 금액({ $total })은 영업일 기준 5일 안에 결제했던 방법 그대로 돌려줄게요.
        [neutral] 주문({ $order })을 취소했어요. 결제하신 금액({ $total })은 영업일 기준 5일 안에 결제하신 방법으로 돌려드릴게요.
        [formal] 주문({ $order })을 취소했습니다. 결제하신 금액({ $total })은 영업일 기준 5일 안에 결제하신 방법으로 환불됩니다.
       *[honorific] 고객님의 주문({ $order })을 취소해 드렸습니다. 결제하신 금액({ $total })은 영업일 기준 5일 안에 결제하신 방법으로 환불해 드리겠습니다.
    }
cancel-refused-news =
    { $formality ->
        [casual] 미안하지만 이 주문({ $order })은 이제 취소가 안 돼요.
        [neutral] 죄송하지만 이 주문({ $order })은 이제 취소할 수 없어요.
        [formal] 죄송합니다만, 이 주문({ $order })은 이제 취소할 수 없습니다.
       *[honorific] 대단히 죄송합니다만, 고객님의 주문({ $order })은 이제 취소해 드리기 어렵습니다.
    }
cancel-refused-reason =
    { $state ->
        [shipped] { $tv ->
            [t] 상품이 벌써 물류 센터에서 출발했어요.
           *[v] 상품이 이미 물류 센터에서 출발했습니다.
        }
        [delivered] { $tv ->
            [t] 상품이 벌써 배송 완료됐어요.
           *[v] 상품이 이미 배송 완료되었습니다.
        }
        [returned] { $tv ->
            [t] 상품이 벌써 반품으로 저희에게 돌아왔어요.
           *[v] 상품이 이미 반품으로 저희에게 도착했습니다.
        }
       *[cancelled] { $tv ->
            [t] 이미 취소된 주문이에요.
           *[v] 이미 취소된 주문입니다.
        }
    }
cancel-refused-alternative =
    { $state ->
        [cancelled] { $tv ->
            [t] 따로 더 하실 일은 없어요.
           *[v] 따로 더 하실 일은 없습니다.
        }
        [returned] { $tv ->
            [t] 따로 더 하실 일은 없어요.
           *[v] 따로 더 하실 일은 없습니다.
        }
       *[other] { $tv ->
            [t] 배송 완료 후 30일 안에 상품을 반품하면 환불받을 수 있어요.
           *[v] 배송 완료 후 30일 안에 상품을 반품하시면 환불받으실 수 있습니다.
        }
    }
change-ask-next-step =
    { $formality ->
        [casual] 주문({ $order })에서 뭘 바꿀까요? 상품이랑 원하는 사이즈나 수량을 말해 주세요.
        [neutral] 주문({ $order })에서 무엇을 바꾸고 싶으세요? 상품과 원하시는 사이즈나 수량 등을 말씀해 주세요.
        [formal] 주문({ $order })에서 무엇을 변경하시겠습니까? 상품과 원하시는 사이즈나 수량 등을 말씀해 주십시오.
       *[honorific] 주문({ $order })에서 무엇을 변경해 드리면 되겠습니까? 상품과 원하시는 사이즈나 수량 등을 말씀해 주시기 바랍니다.
    }
change-ask-buffer =
    { $tv ->
        [t] 네, 아직 바꿀 수 있어요.
       *[v] 네, 아직 변경하실 수 있습니다.
    }
change-recorded-news =
    { $formality ->
        [casual] 주문({ $order }) 변경을 적어 뒀어요. 물류 센터에서 포장 전에 확인하고, 확인 메일이 갈 거예요.
        [neutral] 주문({ $order }) 변경 요청을 접수했어요. 물류 센터에서 포장 전에 확인하고 메일로 알려 드릴게요.
        [formal] 주문({ $order }) 변경 요청을 접수했습니다. 물류 센터에서 포장 전에 확인하고 메일로 알려 드립니다.
       *[honorific] 고객님의 주문({ $order }) 변경 요청을 접수해 드렸습니다. 물류 센터에서 포장 전에 확인하고 메일로 알려 드리겠습니다.
    }
change-refused-news =
    { $formality ->
        [casual] 미안하지만 이 주문({ $order })은 이제 바꿀 수 없어요.
        [neutral] 죄송하지만 이 주문({ $order })은 이제 변경할 수 없어요.
        [formal] 죄송합니다만, 이 주문({ $order })은 이제 변경할 수 없습니다.
       *[honorific] 대단히 죄송합니다만, 고객님의 주문({ $order })은 이제 변경해 드리기 어렵습니다.
    }
change-refused-reason = { too-late-reason }
too-late-reason =
    { $state ->
        [packed] { $tv ->
            [t] 상품 포장이 벌써 끝났어요.
           *[v] 상품 포장이 이미 끝났습니다.
        }
        [shipped] { $tv ->
            [t] 상품이 벌써 물류 센터에서 출발했어요.
           *[v] 상품이 이미 물류 센터에서 출발했습니다.
        }
        [delivered] { $tv ->
            [t] 상품이 벌써 배송 완료됐어요.
           *[v] 상품이 이미 배송 완료되었습니다.
        }
        [returned] { $tv ->
            [t] 상품이 벌써 반품으로 저희에게 돌아왔어요.
           *[v] 상품이 이미 반품으로 저희에게 도착했습니다.
        }
       *[cancelled] { $tv ->
            [t] 취소된 주문이에요.
           *[v] 취소된 주문입니다.
        }
    }
change-refused-alternative =
    { $state ->
        [cancelled] { $tv ->
            [t] 필요하시면 새로 주문해 주세요.
           *[v] 필요하시면 새로 주문해 주십시오.
        }
        [returned] { $tv ->
            [t] 필요하시면 새로 주문해 주세요.
           *[v] 필요하시면 새로 주문해 주십시오.
        }
       *[other] { $tv ->
            [t] 상품을 받으신 뒤에 교환하거나 반품할 수 있어요.
           *[v] 상품을 받으신 뒤에 교환하시거나 반품하실 수 있습니다.
        }
    }
address-ask-next-step =
    { $formality ->
        [casual] 받는 사람 이름, 우편번호, 도시와 도로명 주소(상세 주소까지), 나라를 메시지 하나로 보내 줄래요?
        [neutral] 받는 분 성함, 우편번호, 도시와 도로명 주소(상세 주소까지), 국가를 메시지 하나로 보내 주세요.
        [formal] 받는 분 성함, 우편번호, 도시와 도로명 주소(상세 주소까지), 국가를 메시지 하나로 보내 주십시오.
       *[honorific] 번거로우시겠지만, 받으시는 분 성함, 우편번호, 도시와 도로명 주소(상세 주소까지), 국가를 메시지 하나로 보내 주시기 바랍니다.
    }
address-ask-buffer =
    { $formality ->
        [casual] 주소는 제가 바로 넣어 줄게요.
        [neutral] 주소는 제가 입력해 드릴게요.
       *[honorific] 주소는 제가 입력해 드리겠습니다.
    }
address-confirm-next-step =
    { $formality ->
        [casual] ‘{ $address }’ 주소가 맞아요?
        [neutral] ‘{ $address }’ 주소가 맞나요?
        [formal] ‘{ $address }’ 주소가 맞습니까?
       *[honorific] ‘{ $address }’ 주소가 맞는지 확인해 주시겠습니까?
    }
address-confirm-buffer =
    { $formality ->
        [casual] 고마워요.
        [neutral] 알려 주셔서 고마워요.
       *[honorific] 알려 주셔서 감사합니다.
    }
address-changed-news =
    { $formality ->
        [casual] 주문({ $order })의 배송지를 ‘{ $address }’ 주소로 바꿨어요.
        [neutral] 주문({ $order })의 배송지를 ‘{ $address }’ 주소로 변경했어요.
        [formal] 주문({ $order })의 배송지를 ‘{ $address }’ 주소로 변경했습니다.
       *[honorific] 고객님의 주문({ $order }) 배송지를 ‘{ $address }’ 주소로 변경해 드렸습니다.
    }
address-saved-news =
    { $formality ->
        [casual] ‘{ $address }’ 주소를 계정에 배송지로 저장했어요.
        [neutral] ‘{ $address }’ 주소를 계정에 배송지로 저장했어요.
        [formal] ‘{ $address }’ 주소를 계정에 배송지로 저장했습니다.
       *[honorific] ‘{ $address }’ 주소를 고객님의 계정에 배송지로 저장해 드렸습니다.
    }
address-refused-news =
    { $formality ->
        [casual] 미안하지만 이 주문({ $order })의 배송지는 이제 바꿀 수 없어요.
        [neutral] 죄송하지만 이 주문({ $order })의 배송지는 이제 변경할 수 없어요.
        [formal] 죄송합니다만, 이 주문({ $order })의 배송지는 이제 변경할 수 없습니다.
       *[honorific] 대단히 죄송합니다만, 고객님의 주문({ $order }) 배송지는 이제 변경해 드리기 어렵습니다.
    }
address-refused-reason = { too-late-reason }
address-refused-alternative =
    { $state ->
        [shipped] { $tv ->
            [t] 택배사의 배송 조회 링크에서 픽업 장소는 아직 고를 수 있어요.
           *[v] 택배사의 배송 조회 링크에서 픽업 장소는 아직 선택하실 수 있습니다.
        }
       *[other] { $tv ->
            [t] 도움이 필요하면 상담원 연결을 요청해 주세요.
           *[v] 도움이 필요하시면 상담원 연결을 요청해 주십시오.
        }
    }
