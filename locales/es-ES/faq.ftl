# Spain: only what differs from es (Bizum, días laborables, cesta, móvil, DNI, NIF, euros).
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $tv ->
            [t] Puedes pagar por transferencia bancaria o con Bizum, sin tarjeta. También aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay y Google Pay. Las formas de pago habituales en España aparecen al finalizar la compra.
           *[v] Puede pagar por transferencia bancaria o con Bizum, sin tarjeta. También aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay y Google Pay. Las formas de pago habituales en España aparecen al finalizar la compra.
        }
       *[usual] { $tv ->
            [t] Aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay, Google Pay, transferencia bancaria y Bizum. Las formas de pago habituales en España aparecen al finalizar la compra.
           *[v] Aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay, Google Pay, transferencia bancaria y Bizum. Las formas de pago habituales en España aparecen al finalizar la compra.
        }
    }
faq-check-refund-policy =
    { $tv ->
        [t] Tienes 30 días desde la entrega para devolver un artículo sin usar y con la etiqueta. Te devolvemos el dinero por el mismo medio de pago en los 5 días laborables siguientes a la llegada de la devolución.
       *[v] Dispone de 30 días desde la entrega para devolver un artículo sin usar y con la etiqueta. Le devolvemos el dinero por el mismo medio de pago en los 5 días laborables siguientes a la llegada de la devolución.
    }
faq-delivery-options = Hay envío estándar, envío exprés (llega el siguiente día laborable si el pedido se hace antes de las 14:00) y entrega en un punto de recogida. El precio aparece al finalizar la compra, antes de pagar.
faq-delivery-period = El envío estándar tarda de 2 a 4 días laborables y el exprés llega el siguiente día laborable. Los envíos al extranjero tardan de 5 a 8 días laborables.
faq-edit-account =
    { $tv ->
        [t] En “Mi cuenta” > “Datos personales” puedes cambiar el nombre, el correo electrónico y el móvil. Si cambias el correo electrónico, tendrás que confirmar el nuevo con un enlace.
       *[v] En “Mi cuenta” > “Datos personales” puede cambiar el nombre, el correo electrónico y el móvil. Si cambia el correo electrónico, tendrá que confirmar el nuevo con un enlace.
    }
faq-payment-issue =
    { $tv ->
        [t] Revisa los datos y el límite de la tarjeta, o prueba otra forma de pago; el pedido solo queda hecho cuando se confirma el pago. Si hay un cobro doble que solo está retenido, el dinero vuelve por sí solo en un plazo de 3 a 5 días laborables. En cualquier otro caso, una persona de nuestro equipo lo revisará.
       *[v] Revise los datos y el límite de la tarjeta, o pruebe otra forma de pago; el pedido solo queda hecho cuando se confirma el pago. Si hay un cobro doble que solo está retenido, el dinero vuelve por sí solo en un plazo de 3 a 5 días laborables. En cualquier otro caso, una persona de nuestro equipo lo revisará.
    }
faq-place-order =
    { $tv ->
        [t] Pon el artículo en la cesta y ve a “Finalizar compra”; allí eliges la dirección, el envío y la forma de pago, y confirmas con “Comprar ahora”. La confirmación te llegará por correo electrónico.
       *[v] Ponga el artículo en la cesta y vaya a “Finalizar compra”; allí podrá elegir la dirección, el envío y la forma de pago, y confirmar con “Comprar ahora”. La confirmación le llegará por correo electrónico.
    }
faq-international-shipping = Hacemos envíos a 40 países; la lista aparece al finalizar la compra. La entrega tarda de 5 a 8 días laborables.
faq-lost-parcel =
    { $tv ->
        [t] Si el seguimiento lleva 7 días sin movimiento, abrimos una búsqueda con la empresa de transporte. Pasados otros 5 días laborables, te enviamos otro artículo o te devolvemos el dinero.
       *[v] Si el seguimiento lleva 7 días sin movimiento, abrimos una búsqueda con la empresa de transporte. Pasados otros 5 días laborables, le enviamos otro artículo o le devolvemos el dinero.
    }
faq-gift-wrapping = Todos los artículos se pueden envolver para regalo; la opción está en la cesta. Se puede incluir una tarjeta con un texto de hasta 200 caracteres, y dentro del paquete no figura ningún precio.
faq-gift-card = Las tarjetas regalo son de 10 a 500 euros. Llegan al momento por correo electrónico, valen durante tres años y no se cambian por dinero.
faq-discount-code =
    { $tv ->
        [t] Introduce el código en la cesta antes de pagar; se admite uno por pedido. Después ya no se puede añadir.
       *[v] Introduzca el código en la cesta antes de pagar; se admite uno por pedido. Después ya no se puede añadir.
    }
faq-loyalty-points = Cada euro gastado suma un punto, y 100 puntos valen 5 euros en el siguiente pedido. Los puntos caducan a los 24 meses.{ points-offer }
faq-business-account = Con la cuenta de empresa se puede pagar con factura a 14 días, tras una comprobación, y tener varios usuarios. El NIF aparece en la factura.
faq-tax-invoice =
    { $tv ->
        [t] Indica la empresa y el NIF antes de hacer el pedido. Se pueden corregir en un plazo de 14 días.
       *[v] Indique la empresa y el NIF antes de hacer el pedido. Se pueden corregir en un plazo de 14 días.
    }
faq-installments = Se puede pagar en tres plazos sin intereses a través de nuestro socio de pagos, siempre que la opción aparezca al finalizar la compra.
faq-pickup-point =
    { $tv ->
        [t] El paquete se guarda 7 días. Para recogerlo, lleva el DNI u otro documento de identidad y el código que te ha llegado por correo electrónico.
       *[v] El paquete se guarda 7 días. Para recogerlo, lleve el DNI u otro documento de identidad y el código que le ha llegado por correo electrónico.
    }
