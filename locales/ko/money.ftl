# Money: invoices and refunds.
invoice-found-news =
    { $tv ->
        [t] 주문({ $order })의 청구서({ $invoice })를 찾았어요. { $issued }에 발행됐어요(총액: { $total }).
       *[v] 주문({ $order })의 청구서({ $invoice })입니다. 발행일은 { $issued }, 총액은 { $total }입니다.
    }
invoice-found-next-step =
    { $tv ->
        [t] 아래 버튼을 누르면 열어서 저장할 수 있어요.
       *[v] 아래 버튼을 누르시면 열어서 저장하실 수 있습니다.
    }
invoice-missing-news =
    { $formality ->
        [casual] 이 주문({ $order })은 아직 청구서가 없어요. 상품이 물류 센터에서 출발할 때 발행되고 메일로 보내 줄게요.
        [neutral] 이 주문({ $order })은 아직 청구서가 없어요. 상품이 물류 센터에서 출발할 때 발행해서 메일로 보내 드려요.
        [formal] 이 주문({ $order })은 아직 청구서가 발행되지 않았습니다. 상품이 물류 센터에서 출발할 때 발행되며, 메일로 보내 드립니다.
       *[honorific] 고객님의 주문({ $order })은 아직 청구서가 발행되지 않았습니다. 상품이 물류 센터에서 출발할 때 발행하여 메일로 보내 드리겠습니다.
    }
refund-confirm-buffer =
    { $tv ->
        [t] 네, 환불할 수 있어요.
       *[v] 네, 환불해 드릴 수 있습니다.
    }
refund-confirm-next-step =
    { $formality ->
        [casual] 주문({ $order })의 반품과 환불(금액: { $amount })을 시작할까요?
        [neutral] 주문({ $order })의 반품과 환불(금액: { $amount })을 진행해 드릴까요?
        [formal] 주문({ $order })의 반품과 환불(금액: { $amount })을 진행해도 되겠습니까?
       *[honorific] 주문({ $order })의 반품과 환불(금액: { $amount })을 진행해 드려도 되겠습니까?
    }
refund-started-news =
    { $formality ->
        [casual] 주문({ $order })의 환불(금액: { $amount })을 접수했어요. ‘주문 내역’에 있는 반품 라벨을 붙여서 보내 주세요. 상품이 도착하면 영업일 기준 5일 안에 결제했던 방법 그대로 돌려줄게요.
        [neutral] 주문({ $order })의 환불(금액: { $amount })을 접수했어요. ‘주문 내역’에 있는 반품 라벨을 붙여서 상품을 보내 주세요. 상품이 도착하면 영업일 기준 5일 안에 결제하신 방법으로 돌려드릴게요.
        [formal] 주문({ $order })의 환불(금액: { $amount })을 접수했습니다. ‘주문 내역’에 있는 반품 라벨을 붙여 상품을 보내 주십시오. 상품이 도착하면 영업일 기준 5일 안에 결제하신 방법으로 환불됩니다.
       *[honorific] 고객님의 주문({ $order }) 환불(금액: { $amount })을 접수해 드렸습니다. 번거로우시겠지만, ‘주문 내역’에 있는 반품 라벨을 붙여 상품을 보내 주십시오. 상품이 도착하면 영업일 기준 5일 안에 결제하신 방법으로 환불해 드리겠습니다.
    }
refund-refused-thanks =
    { $formality ->
        [casual] 물어봐 줘서 고마워요.
        [neutral] 문의해 주셔서 고마워요.
        [formal] 환불에 대해 문의해 주셔서 감사합니다.
       *[honorific] 환불에 대해 문의해 주셔서 감사드립니다.
    }
refund-refused-empathy =
    { $formality ->
        [casual] 이 환불이 중요하다는 거 잘 알아요.
        [neutral] 이 환불이 얼마나 중요한지 잘 알아요.
        [formal] 이 환불이 얼마나 중요한지 잘 알고 있습니다.
       *[honorific] 고객님께 이 환불이 얼마나 중요한지 잘 알고 있습니다.
    }
refund-refused-news =
    { $directness ->
        [indirect] { $formality ->
            [casual] 그래서 미안하지만 이 주문({ $order })은 환불이 어려워요.
            [neutral] 그래서 죄송하지만 이 주문({ $order })은 환불이 어려워요.
            [formal] 이러한 이유로 죄송합니다만, 이 주문({ $order })은 환불이 어렵습니다.
           *[honorific] 이러한 이유로 대단히 죄송합니다만, 고객님의 주문({ $order })은 환불해 드리기 어렵습니다.
        }
       *[direct] { $formality ->
            [casual] 미안하지만 이 주문({ $order })은 환불이 안 돼요.
            [neutral] 죄송하지만 이 주문({ $order })은 환불할 수 없어요.
            [formal] 죄송합니다만, 이 주문({ $order })은 환불할 수 없습니다.
           *[honorific] 대단히 죄송합니다만, 고객님의 주문({ $order })은 환불해 드릴 수 없습니다.
        }
    }
# $reason: period (the return period is over), undelivered, refunded (already), cancelled (the money is on its way)
refund-refused-reason =
    { $reason ->
        [period] { $tv ->
            [t] 상품이 { $delivered }에 배송 완료됐고, 30일의 반품 기간이 { $deadline }에 끝났어요.
           *[v] 상품이 { $delivered }에 배송 완료되었고, 30일의 반품 기간이 { $deadline }에 끝났습니다.
        }
        [undelivered] { $tv ->
            [t] 상품이 아직 배송되지 않았고, 환불은 상품이 도착한 뒤에 시작할 수 있어요.
           *[v] 상품이 아직 배송되지 않았으며, 환불은 상품이 도착한 뒤에 시작할 수 있습니다.
        }
        [refunded] { $tv ->
            [t] 이 주문은 환불이 벌써 접수되어 있어요.
           *[v] 이 주문은 환불이 이미 접수되어 있습니다.
        }
       *[cancelled] { $tv ->
            [t] 이 주문은 취소됐고, 결제하신 금액을 벌써 돌려드리고 있어요.
           *[v] 이 주문은 취소되었으며, 결제하신 금액의 환불이 이미 진행되고 있습니다.
        }
    }
refund-refused-alternative =
    { $reason ->
        [period] { $tv ->
            [t] 상품에 하자가 있다면 2년 보증은 그대로 받을 수 있어요. 상담원이 함께 확인해 드릴게요.
           *[v] 상품에 하자가 있다면 2년 보증은 그대로 받으실 수 있습니다. 상담원이 함께 확인해 드리겠습니다.
        }
        [undelivered] { $tv ->
            [t] 택배 수령을 거부하시거나, 상품이 도착한 뒤에 다시 말씀해 주세요.
           *[v] 택배 수령을 거부하시거나, 상품이 도착한 뒤에 다시 말씀해 주십시오.
        }
       *[other] { $tv ->
            [t] 환불이 어떻게 되고 있는지 언제든 물어봐 주세요.
           *[v] 환불 진행 상황은 언제든지 문의해 주십시오.
        }
    }
# $state: requested, approved, paid, refused
refund-status-news =
    { $state ->
        [requested] { $tv ->
            [t] 주문({ $order })의 환불(금액: { $amount })이 접수되어 있고, 반품 상품이 도착하기를 기다리고 있어요.
           *[v] 주문({ $order })의 환불(금액: { $amount })이 접수되어 있으며, 반품 상품이 도착하기를 기다리고 있습니다.
        }
        [approved] { $tv ->
            [t] 주문({ $order })의 환불(금액: { $amount })이 승인됐어요. 영업일 기준 5일 안에 지급돼요.
           *[v] 주문({ $order })의 환불(금액: { $amount })이 승인되었습니다. 영업일 기준 5일 안에 지급해 드립니다.
        }
        [paid] { $tv ->
            [t] 주문({ $order })의 환불(금액: { $amount })은 { $paid }에 지급됐어요.
           *[v] 주문({ $order })의 환불(금액: { $amount })은 { $paid }에 지급되었습니다.
        }
       *[refused] { $tv ->
            [t] 아쉽지만 주문({ $order })의 환불은 승인되지 않았어요.
           *[v] 죄송합니다만, 주문({ $order })의 환불은 승인되지 않았습니다.
        }
    }
refund-none-news =
    { $formality ->
        [casual] 계정에 환불 내역이 안 보여요.
        [neutral] 계정에서 환불 내역을 찾지 못했어요.
        [formal] 계정에서 환불 내역을 찾지 못했습니다.
       *[honorific] 고객님의 계정에서 환불 내역을 찾지 못했습니다.
    }
refund-none-alternative =
    { $tv ->
        [t] 반품은 ‘주문 내역’ > ‘반품’에서 직접 신청할 수도 있어요.
       *[v] 반품은 ‘주문 내역’ > ‘반품’에서 직접 신청하실 수도 있습니다.
    }
refund-none-next-step =
    { $formality ->
        [casual] 반품하고 싶으면 어떤 주문인지 말해 주세요.
        [neutral] 반품을 원하시면 어떤 주문인지 말씀해 주세요.
       *[honorific] 반품을 원하시면 어떤 주문인지 말씀해 주십시오.
    }
