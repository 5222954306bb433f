# Mexico: only what differs from es.
topic-contact-customer-service = Atención a Clientes
topic-delivery-period = Tiempo de entrega
