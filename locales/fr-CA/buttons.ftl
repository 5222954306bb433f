# Québec : seulement ce qui diffère de fr (mots d’ici ; pas d’espace devant ? ! et le point-virgule).
button-person = Parler à quelqu’un
