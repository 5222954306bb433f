button-yes = Да
button-no = Нет
button-person = Поговорить с человеком
button-something-else = Другой вопрос
button-invoice = Открыть счёт
button-order = { $order } · { $items }
