# Schweiz: ss statt ß.
topic-delete-account = Konto schliessen
