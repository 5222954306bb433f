button-invoice = Abrir a fatura
