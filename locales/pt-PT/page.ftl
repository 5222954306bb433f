# Portugal.
page-subheading = Apoio ao Cliente
page-language = Língua
page-manner-auto = Habitual
page-manner-casual = Por tu
page-from-agent = Apoio ao Cliente
page-typing = O assistente está a escrever…
page-connected = Com ligação
page-connecting = A ligar…
page-offline = Sem ligação. A mensagem será enviada assim que esta voltar.
page-sending = A enviar…
page-retry = Tentar novamente
page-too-long = A mensagem é demasiado longa. É preciso dividi-la em mensagens mais curtas.
page-too-fast = Demasiadas mensagens seguidas. É preciso esperar um momento antes de tentar novamente.
page-error = Não foi possível. Vale a pena tentar novamente.
