# Portugal.
card-order = Encomenda
card-invoice = Fatura
card-placed = Data da encomenda
card-expected = Entrega prevista
card-delivered = Entregue a
card-tracking = Número de seguimento
card-item = Artigo
card-bill-to = Faturar a
card-state = Estado
state-packed = embalada
state-cancelled = cancelada
state-returned = devolvida
