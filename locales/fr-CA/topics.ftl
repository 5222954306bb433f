# Québec : seulement ce qui diffère de fr (mots d’ici ; pas d’espace devant ? ! et le point-virgule).
topic-contact-customer-service = Contacter le service à la clientèle
topic-contact-human-agent = Parler à quelqu’un
topic-newsletter-subscription = Infolettre
topic-track-order = Où est ma commande?
topic-track-refund = Où est mon remboursement?
