# Argentina: lo que difiere de es.
topic-check-cancellation-fee = Costo de cancelación
topic-complaint = Hacer un reclamo
topic-newsletter-subscription = Newsletter
