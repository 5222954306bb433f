# Mexico: only what differs from es.
card-carrier = Paquetería
card-tracking = Número de guía
state-packed = empacado
