button-yes = 예
button-no = 아니요
button-person = 상담원 연결
button-something-else = 다른 문의
button-invoice = 청구서 열기
button-order = { $order } · { $items }
