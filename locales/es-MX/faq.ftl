# Mexico: only what differs from es (OXXO, RFC, paquetería, identificación oficial, celular, pesos).
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $tv ->
            [t] Puedes pagar en efectivo en OXXO o por transferencia bancaria, sin tarjeta. También aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay y Google Pay. Las formas de pago habituales en México aparecen al finalizar tu compra.
           *[v] Puede pagar en efectivo en OXXO o por transferencia bancaria, sin tarjeta. También aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay y Google Pay. Las formas de pago habituales en México aparecen al finalizar su compra.
        }
       *[usual] { $tv ->
            [t] Aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay, Google Pay, transferencia bancaria y efectivo en OXXO. Las formas de pago habituales en México aparecen al finalizar tu compra.
           *[v] Aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay, Google Pay, transferencia bancaria y efectivo en OXXO. Las formas de pago habituales en México aparecen al finalizar su compra.
        }
    }
faq-delivery-options = Hay envío estándar, envío exprés (llega el siguiente día hábil si el pedido se hace antes de las 14:00) y entrega en un punto de recolección. El precio aparece al finalizar la compra, antes de pagar.
faq-edit-account =
    { $tv ->
        [t] En “Mi cuenta” > “Datos personales” puedes cambiar tu nombre, tu correo electrónico y tu celular. Si cambias el correo electrónico, tendrás que confirmar el nuevo con un enlace.
       *[v] En “Mi cuenta” > “Datos personales” puede cambiar su nombre, su correo electrónico y su celular. Si cambia el correo electrónico, tendrá que confirmar el nuevo con un enlace.
    }
faq-customs-duties = Dentro de la Unión Europea no hay aranceles. En otros países, México entre ellos, puede haber aranceles e impuestos: se muestran al finalizar la compra en la medida en que se conocen y se pagan a la paquetería.
faq-lost-parcel =
    { $tv ->
        [t] Si el rastreo lleva 7 días sin movimiento, abrimos una búsqueda con la paquetería. Después de otros 5 días hábiles, te mandamos otro artículo o te devolvemos el dinero.
       *[v] Si el rastreo lleva 7 días sin movimiento, abrimos una búsqueda con la paquetería. Después de otros 5 días hábiles, le mandamos otro artículo o le devolvemos el dinero.
    }
faq-delivered-not-received =
    { $tv ->
        [t] Pregunta a tus vecinos y en el punto de recolección, y revisa el buzón. Si después de 2 días no aparece, pedimos a la paquetería el comprobante de entrega.
       *[v] Pregunte a sus vecinos y en el punto de recolección, y revise el buzón. Si después de 2 días no aparece, pedimos a la paquetería el comprobante de entrega.
    }
faq-return-cost =
    { $tv ->
        [t] Devolver es gratis en la Unión Europea, el Reino Unido y Estados Unidos. En los demás países, como México, el costo del envío corre por tu cuenta.
       *[v] Devolver es gratis en la Unión Europea, el Reino Unido y Estados Unidos. En los demás países, como México, el costo del envío corre por su cuenta.
    }
faq-loyalty-points = Cada peso gastado suma un punto, y 100 puntos valen 5 pesos en la siguiente compra. Los puntos vencen a los 24 meses.{ points-offer }
faq-business-account = Con la cuenta de empresa se puede pagar con factura a 14 días, tras una verificación, y tener varios usuarios. El RFC aparece en la factura.
faq-tax-invoice =
    { $tv ->
        [t] Indica la razón social y el RFC antes de hacer el pedido. Se pueden corregir en un plazo de 14 días.
       *[v] Indique la razón social y el RFC antes de hacer el pedido. Se pueden corregir en un plazo de 14 días.
    }
faq-change-delivery-date =
    { $tv ->
        [t] Puedes cambiar la fecha en el enlace de rastreo de la paquetería hasta la noche anterior a la entrega.
       *[v] Puede cambiar la fecha en el enlace de rastreo de la paquetería hasta la noche anterior a la entrega.
    }
faq-pickup-point =
    { $tv ->
        [t] El paquete se guarda 7 días. Para recogerlo, lleva una identificación oficial y el código que te llegó por correo electrónico.
       *[v] El paquete se guarda 7 días. Para recogerlo, lleve una identificación oficial y el código que le llegó por correo electrónico.
    }
faq-delivery-attempt-failed = La paquetería lo intenta una vez más; después, el paquete va al punto de recolección más cercano.
