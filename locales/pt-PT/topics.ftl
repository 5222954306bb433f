# Portugal.
topic-cancel-order = Cancelar uma encomenda
topic-change-order = Alterar uma encomenda
topic-change-shipping-address = Alterar a morada de entrega
topic-check-cancellation-fee = Custo do cancelamento
topic-check-invoice = Consultar uma fatura
topic-check-payment-methods = Métodos de pagamento
topic-contact-customer-service = Contactos e horários
topic-delete-account = Fechar a minha conta
topic-delivery-options = Opções de envio
topic-get-invoice = Obter uma fatura
topic-place-order = Fazer uma encomenda
topic-recover-password = Esqueci-me da palavra-passe
topic-registration-problems = Problemas com o registo
topic-set-up-shipping-address = Adicionar uma morada de entrega
topic-switch-account = Mudar de conta
topic-track-order = Onde está a minha encomenda?
