# Argentina: vos, mail, talle, cuotas, CUIT, DNI, punto de retiro, pesos.
faq-check-cancellation-fee =
    { $tv ->
        [t] Cancelar es gratis mientras el paquete no haya salido. Después podés devolverlo, y eso tampoco tiene costo.
       *[v] Cancelar es gratis mientras el paquete no se haya enviado. Después puede devolverlo, y eso tampoco tiene ningún cargo.
    }
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $tv ->
            [t] Podés pagar por transferencia bancaria, sin tarjeta. También aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay y Google Pay. Las formas de pago habituales en Argentina aparecen al finalizar la compra.
           *[v] Puede pagar por transferencia bancaria, sin tarjeta. También aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay y Google Pay. Las formas de pago habituales en Argentina aparecen al finalizar la compra.
        }
       *[usual] { $tv ->
            [t] Podés pagar con tarjeta (Visa, Mastercard o American Express), PayPal, Apple Pay, Google Pay o transferencia bancaria. Las formas de pago habituales en Argentina aparecen al finalizar la compra.
           *[v] Aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay, Google Pay y transferencia bancaria. Las formas de pago habituales en Argentina aparecen al finalizar la compra.
        }
    }
faq-check-refund-policy =
    { $tv ->
        [t] Tenés 30 días desde la entrega para devolver un artículo sin usar y con la etiqueta. Te devolvemos el dinero por el mismo medio de pago dentro de los 5 días hábiles de recibir la devolución.
       *[v] Dispone de 30 días desde la entrega para devolver un artículo sin usar y con la etiqueta. Le devolvemos el dinero por el mismo medio de pago en los 5 días hábiles siguientes a la llegada de la devolución.
    }
faq-create-account =
    { $asking ->
        [fewest] { $tv ->
            [t] No hace falta tener cuenta: podés hacer pedidos sin ella. Si la querés, entrá a “Iniciar sesión”, arriba a la derecha, y después a “Crear cuenta”; solo hacen falta un mail, tu nombre y una contraseña. Confirmá la cuenta con el enlace que te va a llegar por mail.
           *[v] No hace falta tener cuenta: puede hacer pedidos sin ella. Si la desea, elija “Iniciar sesión”, arriba a la derecha, y luego “Crear cuenta”; solo hacen falta un correo electrónico, su nombre y una contraseña. Confirme la cuenta con el enlace que le llegará por correo electrónico.
        }
       *[usual] { $tv ->
            [t] Entrá a “Iniciar sesión”, arriba a la derecha, y después a “Crear cuenta”; solo hacen falta un mail, tu nombre y una contraseña. Confirmá la cuenta con el enlace que te va a llegar por mail. También podés hacer pedidos sin tener cuenta.
           *[v] Elija “Iniciar sesión”, arriba a la derecha, y luego “Crear cuenta”; solo hacen falta un correo electrónico, su nombre y una contraseña. Confirme la cuenta con el enlace que le llegará por correo electrónico. También puede hacer pedidos sin tener cuenta.
        }
    }{ account-offer }
faq-contact-customer-service =
    { $tv ->
        [t] En este chat podés escribirnos a cualquier hora. Las personas de nuestro equipo atienden de lunes a viernes de 8:00 a 20:00 y los sábados de 9:00 a 16:00 (hora de la tienda, UTC), y también podés escribir a help@comity.example.
       *[v] En este chat puede escribirnos a cualquier hora. Las personas de nuestro equipo atienden de lunes a viernes de 8:00 a 20:00 y los sábados de 9:00 a 16:00 (hora de la tienda, UTC), y también puede escribir a help@comity.example.
    }
account-offer =
    { $offer ->
        [family] { " " }En una cuenta familiar, hasta cinco personas comparten la libreta de direcciones y los puntos.
        [personal] { $tv ->
            [t] { " " }Con tu cuenta sumás puntos en cada pedido.
           *[v] { " " }Con su cuenta suma puntos en cada pedido.
        }
       *[none] { "" }
    }
faq-delivery-options = Hay envío estándar, envío exprés (llega el día hábil siguiente si el pedido se hace antes de las 14:00) y entrega en un punto de retiro. El precio aparece al finalizar la compra, antes de pagar.
faq-edit-account =
    { $tv ->
        [t] En “Mi cuenta” > “Datos personales” podés cambiar el nombre, el mail y el celular. Si cambiás el mail, vas a tener que confirmar el nuevo con un enlace.
       *[v] En “Mi cuenta” > “Datos personales” puede cambiar el nombre, el correo electrónico y el celular. Si cambia el correo electrónico, tendrá que confirmar el nuevo con un enlace.
    }
faq-payment-issue =
    { $tv ->
        [t] Revisá los datos y el límite de la tarjeta, o probá con otra forma de pago; el pedido recién queda hecho cuando se confirma el pago. Si hay un cobro doble que solo está retenido, el dinero vuelve solo en un plazo de 3 a 5 días hábiles. Si no es eso, lo revisa una persona de nuestro equipo.
       *[v] Revise los datos y el límite de la tarjeta, o pruebe otra forma de pago; el pedido solo queda hecho cuando se confirma el pago. Si hay un cobro doble que solo está retenido, el dinero vuelve por sí solo en un plazo de 3 a 5 días hábiles. En cualquier otro caso, una persona de nuestro equipo lo revisará.
    }
faq-place-order =
    { $tv ->
        [t] Poné el artículo en el carrito y andá a “Finalizar compra”; ahí elegís la dirección, el envío y la forma de pago, y confirmás con “Comprar ahora”. La confirmación te llega por mail.
       *[v] Ponga el artículo en el carrito y vaya a “Finalizar compra”; allí podrá elegir la dirección, el envío y la forma de pago, y confirmar con “Comprar ahora”. La confirmación le llegará por correo electrónico.
    }
faq-recover-password =
    { $tv ->
        [t] Entrá a “Iniciar sesión” > “Recuperar contraseña” y te va a llegar por mail un enlace que dura una hora. Fijate también en la carpeta de correo no deseado.
       *[v] Elija “Iniciar sesión” > “Recuperar contraseña” y le llegará por correo electrónico un enlace válido durante una hora. Mire también en la carpeta de correo no deseado.
    }
faq-registration-problems =
    { $tv ->
        [t] Fijate si el mail de confirmación está en la carpeta de correo no deseado. Cada dirección de mail puede tener una sola cuenta, y la contraseña necesita al menos 10 caracteres. Si igual no funciona, una persona de nuestro equipo te crea la cuenta.
       *[v] Mire si el mensaje de confirmación está en la carpeta de correo no deseado. Cada dirección de correo electrónico solo puede tener una cuenta, y la contraseña debe tener al menos 10 caracteres. Si sigue sin funcionar, una persona de nuestro equipo le creará la cuenta.
    }
faq-review =
    { $tv ->
        [t] Podés dejar tu opinión en la página del producto o en “Mis pedidos” > “Escribir una opinión”, una vez que te llegó el pedido. También publicamos las opiniones críticas.
       *[v] Puede dejar su opinión en la página del producto o en “Mis pedidos” > “Escribir una opinión”, una vez entregado el pedido. También publicamos las opiniones críticas.
    }
faq-switch-account =
    { $tv ->
        [t] Hay cuentas particulares, familiares y de empresa; para cambiar, andá a “Mi cuenta” > “Tipo de cuenta”. Los pedidos y los puntos pasan con el cambio. Para entrar con otro usuario, primero cerrá la sesión.
       *[v] Hay cuentas particulares, familiares y de empresa; para cambiar, vaya a “Mi cuenta” > “Tipo de cuenta”. Los pedidos y los puntos se trasladan con el cambio. Para entrar con otro usuario, cierre antes la sesión.
    }
faq-customs-duties = Dentro de la Unión Europea no hay aranceles. En otros países, Argentina entre ellos, puede haber aranceles e impuestos: se muestran al finalizar la compra en la medida en que se conocen y se pagan a la empresa de transporte.
faq-damaged-item =
    { $tv ->
        [t] Mandanos una foto del artículo por este chat o por mail dentro de los 14 días. Te mandamos otro o te devolvemos el dinero, y la devolución es gratis.
       *[v] Envíenos una foto del artículo por este chat o por correo electrónico en un plazo de 14 días. Le mandamos otro o le devolvemos el dinero, y la devolución es gratuita.
    }
faq-wrong-item =
    { $tv ->
        [t] Retiramos sin cargo el artículo equivocado y te mandamos enseguida el correcto.
       *[v] Retiramos sin cargo el artículo equivocado y le enviamos de inmediato el correcto.
    }
faq-missing-item =
    { $tv ->
        [t] Los pedidos grandes pueden llegar en varios paquetes; fijate en el mail de envío. Si después de 3 días todavía falta algo, te lo mandamos de nuevo o te devolvemos el dinero.
       *[v] Los pedidos grandes pueden llegar en varios paquetes; consulte el correo electrónico de envío. Si después de 3 días todavía falta algo, se lo enviamos de nuevo o le devolvemos el dinero.
    }
faq-lost-parcel =
    { $tv ->
        [t] Si el seguimiento lleva 7 días sin moverse, abrimos una búsqueda con la empresa de transporte. Después de otros 5 días hábiles, te mandamos otro artículo o te devolvemos el dinero.
       *[v] Si el seguimiento lleva 7 días sin movimiento, abrimos una búsqueda con la empresa de transporte. Después de otros 5 días hábiles, le enviamos otro artículo o le devolvemos el dinero.
    }
faq-delivered-not-received =
    { $tv ->
        [t] Preguntales a tus vecinos y en el punto de retiro, y fijate en el buzón. Si después de 2 días no aparece, pedimos a la empresa de transporte el comprobante de entrega.
       *[v] Pregunte a sus vecinos y en el punto de retiro, y revise el buzón. Si después de 2 días no aparece, pedimos a la empresa de transporte el comprobante de entrega.
    }
faq-return-how =
    { $tv ->
        [t] Andá a “Mis pedidos” > “Devolver” e imprimí la etiqueta, o mostrá el código QR en el lugar donde entregues el paquete.
       *[v] Vaya a “Mis pedidos” > “Devolver” e imprima la etiqueta, o muestre el código QR en el lugar donde entregue el paquete.
    }
faq-return-period =
    { $tv ->
        [t] Tenés 30 días desde la entrega para hacer la devolución.
       *[v] Dispone de 30 días a partir de la entrega para hacer la devolución.
    }
faq-return-cost =
    { $tv ->
        [t] Devolver es gratis en la Unión Europea, el Reino Unido y Estados Unidos. En los demás países, como Argentina, el costo del envío corre por tu cuenta.
       *[v] Devolver es gratis en la Unión Europea, el Reino Unido y Estados Unidos. En los demás países, como Argentina, el costo del envío corre por su cuenta.
    }
faq-exchange-size =
    { $tv ->
        [t] Podés devolver el artículo y pedir otro o, si hay stock de ese talle, usar “Cambiar talla” en tu cuenta. El artículo nuevo sale apenas se escanea la devolución.
       *[v] Puede devolver el artículo y pedir otro o, si el talle está disponible, usar “Cambiar talla” en su cuenta. El nuevo artículo sale en cuanto se escanea la devolución.
    }
faq-discount-code =
    { $tv ->
        [t] Escribí el código en el carrito antes de pagar; va uno solo por pedido. Después ya no se puede agregar.
       *[v] Escriba el código en el carrito antes de pagar; se admite uno por pedido. Después ya no se puede añadir.
    }
faq-price-adjustment =
    { $tv ->
        [t] Si el precio baja dentro de los 7 días del pedido, te devolvemos la diferencia si nos la pedís.
       *[v] Si el precio baja en los 7 días siguientes al pedido, le devolvemos la diferencia si la solicita.
    }
faq-out-of-stock =
    { $tv ->
        [t] Elegí “Avisarme” en la página del producto y te va a llegar un mail cuando vuelva a haber.
       *[v] Elija “Avisarme” en la página del producto y le llegará un correo electrónico cuando vuelva a estar disponible.
    }
faq-size-guide =
    { $tv ->
        [t] En la página de cada producto hay una tabla de talles y, al lado, comentarios de otros clientes sobre cómo queda. Si dudás entre dos talles, elegí el más grande.
       *[v] En la página de cada producto hay una tabla de talles y, al lado, comentarios de otros clientes sobre cómo queda. Si duda entre dos talles, elija el más grande.
    }
faq-loyalty-points = Cada peso gastado suma un punto, y 100 puntos valen 5 pesos en la próxima compra. Los puntos vencen a los 24 meses.{ points-offer }
faq-business-account = Con la cuenta de empresa se puede pagar con factura a 14 días, tras una verificación, y tener varios usuarios. El CUIT aparece en la factura.
faq-tax-invoice =
    { $tv ->
        [t] Poné la razón social y el CUIT antes de hacer el pedido. Se pueden corregir dentro de los 14 días.
       *[v] Indique la razón social y el CUIT antes de hacer el pedido. Se pueden corregir dentro de los 14 días.
    }
faq-installments = Se puede pagar en tres cuotas sin interés a través de nuestro socio de pagos, siempre que la opción aparezca al finalizar la compra.
faq-data-privacy =
    { $tv ->
        [t] Solo usamos los datos que un pedido necesita y no vendemos ninguno. Podés pedir una copia o que se borren en “Mi cuenta” > “Privacidad”.
       *[v] Solo usamos los datos que un pedido necesita y no vendemos ninguno. Puede pedir una copia o que se borren en “Mi cuenta” > “Privacidad”.
    }
faq-change-delivery-date =
    { $tv ->
        [t] Podés cambiar la fecha en el enlace de seguimiento de la empresa de transporte hasta la noche anterior a la entrega.
       *[v] Puede cambiar la fecha en el enlace de seguimiento de la empresa de transporte hasta la noche anterior a la entrega.
    }
faq-pickup-point =
    { $tv ->
        [t] El paquete se guarda 7 días. Para retirarlo, llevá el DNI y el código que te llegó por mail.
       *[v] El paquete se guarda 7 días. Para retirarlo, lleve el DNI y el código que le llegó por correo electrónico.
    }
faq-delivery-attempt-failed = La empresa de transporte lo intenta una vez más; después, el paquete va al punto de retiro más cercano.
faq-unsubscribe-messages =
    { $tv ->
        [t] Podés darte de baja con el enlace que está al final de cada mail o en “Mi cuenta” > “Mensajes”.
       *[v] Puede darse de baja con el enlace que está al final de cada correo electrónico o en “Mi cuenta” > “Mensajes”.
    }
faq-accessibility =
    { $tv ->
        [t] La tienda funciona con lectores de pantalla y con el teclado. Si querés hacer un pedido por teléfono, pedí hablar con una persona.
       *[v] La tienda funciona con lectores de pantalla y con el teclado. Si desea hacer un pedido por teléfono, pida hablar con una persona.
    }
