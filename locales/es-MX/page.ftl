# Mexico: only what differs from es.
page-subheading = Atención a Clientes
page-from-agent = Atención a Clientes
page-error = No fue posible. Conviene intentarlo de nuevo.
