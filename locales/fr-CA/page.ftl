# Québec : seulement ce qui diffère de fr (mots d’ici ; pas d’espace devant ? ! et le point-virgule).
page-subheading = Service à la clientèle
page-from-agent = Service à la clientèle
