# Account: newsletter and closing the account.
newsletter-subscribe-confirm-buffer =
    { $tv ->
        [t] 지금은 이 주소로 뉴스레터가 가지 않고 있어요.
       *[v] 현재 이 주소로는 뉴스레터를 보내 드리지 않고 있습니다.
    }
newsletter-subscribe-confirm-reason =
    { $asking ->
        [fewest] { $tv ->
            [t] 이 주소만 있으면 돼요.
           *[v] 이 주소만 있으면 됩니다.
        }
       *[exchange] { $tv ->
            [t] 주소를 등록하면 새 소식을 메일로 받아 볼 수 있어요.
           *[v] 주소를 등록하시면 새 소식을 메일로 받아 보실 수 있습니다.
        }
    }
newsletter-subscribe-confirm-next-step =
    { $formality ->
        [casual] { $email } 주소로 뉴스레터를 보내 줄까요?
        [neutral] { $email } 주소로 뉴스레터를 신청해 드릴까요?
        [formal] { $email } 주소로 뉴스레터를 신청해도 되겠습니까?
       *[honorific] { $email } 주소로 뉴스레터를 신청해 드려도 되겠습니까?
    }
newsletter-unsubscribe-confirm-buffer =
    { $tv ->
        [t] 지금 이 주소는 뉴스레터를 구독 중이에요.
       *[v] 현재 이 주소로 뉴스레터를 구독하고 계십니다.
    }
newsletter-unsubscribe-confirm-next-step =
    { $formality ->
        [casual] { $email } 주소로 가는 뉴스레터를 끊을까요?
        [neutral] { $email } 주소의 뉴스레터 구독을 해지해 드릴까요?
        [formal] { $email } 주소의 뉴스레터 구독을 해지해도 되겠습니까?
       *[honorific] { $email } 주소의 뉴스레터 구독을 해지해 드려도 되겠습니까?
    }
newsletter-subscribed-news =
    { $formality ->
        [casual] 이제 { $email } 주소로 뉴스레터를 보낼게요. 언제든 끊을 수 있어요.
        [neutral] 이제 { $email } 주소로 뉴스레터를 보내 드려요. 언제든 해지할 수 있어요.
       *[honorific] 앞으로 { $email } 주소로 뉴스레터를 보내 드리겠습니다. 언제든지 해지하실 수 있습니다.
    }
newsletter-unsubscribed-news =
    { $formality ->
        [casual] 다 됐어요. 이제 뉴스레터는 안 갈 거예요.
        [neutral] 이제 뉴스레터를 보내지 않을게요.
       *[honorific] 앞으로 뉴스레터를 보내 드리지 않겠습니다.
    }
deletion-confirm-buffer =
    { $formality ->
        [casual] 탈퇴 요청은 제가 전해 줄 수 있어요.
        [neutral] 탈퇴 요청은 제가 전달해 드릴 수 있어요.
       *[honorific] 탈퇴 요청은 제가 전달해 드릴 수 있습니다.
    }
deletion-confirm-next-step =
    { $formality ->
        [casual] 정말 계정을 없앨까요? 포인트랑 저장해 둔 주소도 같이 사라져요.
        [neutral] 정말 탈퇴하시겠어요? 포인트와 저장된 주소가 모두 사라져요.
        [formal] 정말 탈퇴하시겠습니까? 포인트와 저장된 주소가 모두 사라집니다.
       *[honorific] 탈퇴하시면 포인트와 저장된 주소가 모두 사라집니다. 그래도 계정을 닫아 드려도 되겠습니까?
    }
deletion-recorded-news =
    { $formality ->
        [casual] 계정을 없애 달라는 요청을 접수했어요. 지우기 전에 확인 메일이 갈 거예요.
        [neutral] 탈퇴 요청을 접수했어요. 삭제하기 전에 확인 메일을 보내 드릴게요.
        [formal] 탈퇴 요청을 접수했습니다. 삭제하기 전에 확인 메일을 보내 드립니다.
       *[honorific] 고객님의 탈퇴 요청을 접수해 드렸습니다. 삭제하기 전에 확인 메일을 보내 드리겠습니다.
    }
