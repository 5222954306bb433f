# Argentina: lo que difiere de es.
page-manner-casual = De vos
page-error = No se pudo. Conviene intentarlo de nuevo.
