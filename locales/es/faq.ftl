# Answers to frequent questions: the answer itself, nothing before or after it.
faq-check-cancellation-fee =
    { $tv ->
        [t] Cancelar es gratis mientras el paquete no se haya enviado. Después puedes devolverlo, y eso tampoco tiene ningún cargo.
       *[v] Cancelar es gratis mientras el paquete no se haya enviado. Después puede devolverlo, y eso tampoco tiene ningún cargo.
    }
faq-check-payment-methods =
    { $payment ->
        [cash_like] { $tv ->
            [t] Puedes pagar por transferencia bancaria, sin tarjeta. También aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay y Google Pay. Las formas de pago habituales de tu país aparecen al finalizar la compra.
           *[v] Puede pagar por transferencia bancaria, sin tarjeta. También aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay y Google Pay. Las formas de pago habituales de su país aparecen al finalizar la compra.
        }
       *[usual] { $tv ->
            [t] Aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay, Google Pay y transferencia bancaria. Las formas de pago habituales de tu país aparecen al finalizar la compra.
           *[v] Aceptamos tarjetas (Visa, Mastercard y American Express), PayPal, Apple Pay, Google Pay y transferencia bancaria. Las formas de pago habituales de su país aparecen al finalizar la compra.
        }
    }
faq-check-refund-policy =
    { $tv ->
        [t] Tienes 30 días desde la entrega para devolver un artículo sin usar y con la etiqueta. Te devolvemos el dinero por el mismo medio de pago en los 5 días hábiles siguientes a la llegada de la devolución.
       *[v] Dispone de 30 días desde la entrega para devolver un artículo sin usar y con la etiqueta. Le devolvemos el dinero por el mismo medio de pago en los 5 días hábiles siguientes a la llegada de la devolución.
    }
faq-contact-customer-service =
    { $tv ->
        [t] En este chat puedes escribirnos a cualquier hora. Las personas de nuestro equipo atienden de lunes a viernes de 8:00 a 20:00 y los sábados de 9:00 a 16:00 (hora de la tienda, UTC), y también puedes escribir a help@comity.example.
       *[v] En este chat puede escribirnos a cualquier hora. Las personas de nuestro equipo atienden de lunes a viernes de 8:00 a 20:00 y los sábados de 9:00 a 16:00 (hora de la tienda, UTC), y también puede escribir a help@comity.example.
    }
faq-create-account =
    { $asking ->
        [fewest] { $tv ->
            [t] No hace falta tener cuenta: puedes hacer pedidos sin ella. Si la quieres, elige “Iniciar sesión”, arriba a la derecha, y luego “Crear cuenta”; solo hacen falta un correo electrónico, tu nombre y una contraseña. Confirma la cuenta con el enlace que te llegará por correo electrónico.
           *[v] No hace falta tener cuenta: puede hacer pedidos sin ella. Si la desea, elija “Iniciar sesión”, arriba a la derecha, y luego “Crear cuenta”; solo hacen falta un correo electrónico, su nombre y una contraseña. Confirme la cuenta con el enlace que le llegará por correo electrónico.
        }
       *[usual] { $tv ->
            [t] Elige “Iniciar sesión”, arriba a la derecha, y luego “Crear cuenta”; solo hacen falta un correo electrónico, tu nombre y una contraseña. Confirma la cuenta con el enlace que te llegará por correo electrónico. También puedes hacer pedidos sin tener cuenta.
           *[v] Elija “Iniciar sesión”, arriba a la derecha, y luego “Crear cuenta”; solo hacen falta un correo electrónico, su nombre y una contraseña. Confirme la cuenta con el enlace que le llegará por correo electrónico. También puede hacer pedidos sin tener cuenta.
        }
    }{ account-offer }
account-offer =
    { $offer ->
        [family] { " " }En una cuenta familiar, hasta cinco personas comparten la libreta de direcciones y los puntos.
        [personal] { $tv ->
            [t] { " " }Con tu cuenta sumas puntos en cada pedido.
           *[v] { " " }Con su cuenta suma puntos en cada pedido.
        }
       *[none] { "" }
    }
faq-delivery-options = Hay envío estándar, envío exprés (llega el siguiente día hábil si el pedido se hace antes de las 14:00) y entrega en un punto de recogida. El precio aparece al finalizar la compra, antes de pagar.
faq-delivery-period = El envío estándar tarda de 2 a 4 días hábiles y el exprés llega el siguiente día hábil. Los envíos al extranjero tardan de 5 a 8 días hábiles.
faq-edit-account =
    { $tv ->
        [t] En “Mi cuenta” > “Datos personales” puedes cambiar el nombre, el correo electrónico y el teléfono. Si cambias el correo electrónico, tendrás que confirmar el nuevo con un enlace.
       *[v] En “Mi cuenta” > “Datos personales” puede cambiar el nombre, el correo electrónico y el teléfono. Si cambia el correo electrónico, tendrá que confirmar el nuevo con un enlace.
    }
faq-payment-issue =
    { $tv ->
        [t] Revisa los datos y el límite de la tarjeta, o prueba otra forma de pago; el pedido solo queda hecho cuando se confirma el pago. Si hay un cobro doble que solo está retenido, el dinero vuelve por sí solo en un plazo de 3 a 5 días hábiles. En cualquier otro caso, una persona de nuestro equipo lo revisará.
       *[v] Revise los datos y el límite de la tarjeta, o pruebe otra forma de pago; el pedido solo queda hecho cuando se confirma el pago. Si hay un cobro doble que solo está retenido, el dinero vuelve por sí solo en un plazo de 3 a 5 días hábiles. En cualquier otro caso, una persona de nuestro equipo lo revisará.
    }
faq-place-order =
    { $tv ->
        [t] Pon el artículo en el carrito y ve a “Finalizar compra”; allí eliges la dirección, el envío y la forma de pago, y confirmas con “Comprar ahora”. La confirmación te llegará por correo electrónico.
       *[v] Ponga el artículo en el carrito y vaya a “Finalizar compra”; allí podrá elegir la dirección, el envío y la forma de pago, y confirmar con “Comprar ahora”. La confirmación le llegará por correo electrónico.
    }
faq-recover-password =
    { $tv ->
        [t] Elige “Iniciar sesión” > “Recuperar contraseña” y te llegará por correo electrónico un enlace válido durante una hora. Mira también en la carpeta de correo no deseado.
       *[v] Elija “Iniciar sesión” > “Recuperar contraseña” y le llegará por correo electrónico un enlace válido durante una hora. Mire también en la carpeta de correo no deseado.
    }
faq-registration-problems =
    { $tv ->
        [t] Mira si el mensaje de confirmación está en la carpeta de correo no deseado. Cada dirección de correo electrónico solo puede tener una cuenta, y la contraseña debe tener al menos 10 caracteres. Si sigue sin funcionar, una persona de nuestro equipo te creará la cuenta.
       *[v] Mire si el mensaje de confirmación está en la carpeta de correo no deseado. Cada dirección de correo electrónico solo puede tener una cuenta, y la contraseña debe tener al menos 10 caracteres. Si sigue sin funcionar, una persona de nuestro equipo le creará la cuenta.
    }
faq-review =
    { $tv ->
        [t] Puedes dejar tu opinión en la página del producto o en “Mis pedidos” > “Escribir una opinión”, una vez entregado el pedido. También publicamos las opiniones críticas.
       *[v] Puede dejar su opinión en la página del producto o en “Mis pedidos” > “Escribir una opinión”, una vez entregado el pedido. También publicamos las opiniones críticas.
    }
faq-switch-account =
    { $tv ->
        [t] Hay cuentas particulares, familiares y de empresa; para cambiar, ve a “Mi cuenta” > “Tipo de cuenta”. Los pedidos y los puntos se trasladan con el cambio. Para entrar con otro usuario, cierra antes la sesión.
       *[v] Hay cuentas particulares, familiares y de empresa; para cambiar, vaya a “Mi cuenta” > “Tipo de cuenta”. Los pedidos y los puntos se trasladan con el cambio. Para entrar con otro usuario, cierre antes la sesión.
    }
faq-opening-hours = Las personas de nuestro equipo atienden de lunes a viernes de 8:00 a 20:00 y los sábados de 9:00 a 16:00 (hora de la tienda, UTC).
faq-international-shipping = Hacemos envíos a 40 países; la lista aparece al finalizar la compra. La entrega tarda de 5 a 8 días hábiles.
faq-customs-duties = Dentro de la Unión Europea no hay aranceles. En otros países puede haber aranceles e impuestos: se muestran al finalizar la compra en la medida en que se conocen y se pagan a la empresa de transporte.
faq-damaged-item =
    { $tv ->
        [t] Envíanos una foto del artículo por este chat o por correo electrónico en un plazo de 14 días. Te mandamos otro o te devolvemos el dinero, y la devolución es gratuita.
       *[v] Envíenos una foto del artículo por este chat o por correo electrónico en un plazo de 14 días. Le mandamos otro o le devolvemos el dinero, y la devolución es gratuita.
    }
faq-wrong-item =
    { $tv ->
        [t] Recogemos sin ningún cargo el artículo equivocado y te enviamos de inmediato el correcto.
       *[v] Recogemos sin ningún cargo el artículo equivocado y le enviamos de inmediato el correcto.
    }
faq-missing-item =
    { $tv ->
        [t] Los pedidos grandes pueden llegar en varios paquetes; consulta el correo electrónico de envío. Si después de 3 días todavía falta algo, te lo enviamos de nuevo o te devolvemos el dinero.
       *[v] Los pedidos grandes pueden llegar en varios paquetes; consulte el correo electrónico de envío. Si después de 3 días todavía falta algo, se lo enviamos de nuevo o le devolvemos el dinero.
    }
faq-lost-parcel =
    { $tv ->
        [t] Si el seguimiento lleva 7 días sin movimiento, abrimos una búsqueda con la empresa de transporte. Después de otros 5 días hábiles, te enviamos otro artículo o te devolvemos el dinero.
       *[v] Si el seguimiento lleva 7 días sin movimiento, abrimos una búsqueda con la empresa de transporte. Después de otros 5 días hábiles, le enviamos otro artículo o le devolvemos el dinero.
    }
faq-delivered-not-received =
    { $tv ->
        [t] Pregunta a tus vecinos y en el punto de recogida, y mira en el buzón. Si después de 2 días no aparece, pedimos a la empresa de transporte el comprobante de entrega.
       *[v] Pregunte a sus vecinos y en el punto de recogida, y mire en el buzón. Si después de 2 días no aparece, pedimos a la empresa de transporte el comprobante de entrega.
    }
faq-return-how =
    { $tv ->
        [t] Ve a “Mis pedidos” > “Devolver” e imprime la etiqueta, o muestra el código QR en el lugar donde entregues el paquete.
       *[v] Vaya a “Mis pedidos” > “Devolver” e imprima la etiqueta, o muestre el código QR en el lugar donde entregue el paquete.
    }
faq-return-period =
    { $tv ->
        [t] Tienes 30 días a partir de la entrega para hacer la devolución.
       *[v] Dispone de 30 días a partir de la entrega para hacer la devolución.
    }
faq-return-cost =
    { $tv ->
        [t] Devolver es gratis en la Unión Europea, el Reino Unido y Estados Unidos. En los demás países, los gastos de envío corren por tu cuenta.
       *[v] Devolver es gratis en la Unión Europea, el Reino Unido y Estados Unidos. En los demás países, los gastos de envío corren por su cuenta.
    }
faq-exchange-size =
    { $tv ->
        [t] Puedes devolver el artículo y pedir otro o, si la talla está disponible, usar “Cambiar talla” en tu cuenta. El nuevo artículo sale en cuanto se escanea la devolución.
       *[v] Puede devolver el artículo y pedir otro o, si la talla está disponible, usar “Cambiar talla” en su cuenta. El nuevo artículo sale en cuanto se escanea la devolución.
    }
faq-gift-wrapping = Todos los artículos se pueden envolver para regalo; la opción está en el carrito. Se puede incluir una tarjeta con un texto de hasta 200 caracteres, y dentro del paquete no figura ningún precio.
faq-gift-card = Las tarjetas de regalo son de 10 a 500, en la moneda de la tienda de cada país. Llegan de inmediato por correo electrónico, valen durante tres años y no se cambian por dinero.
faq-discount-code =
    { $tv ->
        [t] Escribe el código en el carrito antes de pagar; se admite uno por pedido. Después ya no se puede añadir.
       *[v] Escriba el código en el carrito antes de pagar; se admite uno por pedido. Después ya no se puede añadir.
    }
faq-price-adjustment =
    { $tv ->
        [t] Si el precio baja en los 7 días siguientes al pedido, te devolvemos la diferencia si nos la pides.
       *[v] Si el precio baja en los 7 días siguientes al pedido, le devolvemos la diferencia si la solicita.
    }
faq-out-of-stock =
    { $tv ->
        [t] Elige “Avisarme” en la página del producto y te llegará un correo electrónico cuando vuelva a estar disponible.
       *[v] Elija “Avisarme” en la página del producto y le llegará un correo electrónico cuando vuelva a estar disponible.
    }
faq-size-guide =
    { $tv ->
        [t] En la página de cada producto hay una tabla de tallas y, al lado, comentarios de otros clientes sobre cómo queda. Si dudas entre dos tallas, elige la más grande.
       *[v] En la página de cada producto hay una tabla de tallas y, al lado, comentarios de otros clientes sobre cómo queda. Si duda entre dos tallas, elija la más grande.
    }
faq-product-care = Las instrucciones están en la etiqueta cosida al artículo y en la página del producto, en el apartado “Cuidado”.
faq-warranty = La garantía cubre los defectos de fabricación durante dos años. Como comprobante de compra basta con el número de pedido.
faq-loyalty-points = Cada unidad de moneda gastada suma un punto, y 100 puntos valen 5 unidades en el siguiente pedido. Los puntos son válidos durante 24 meses.{ points-offer }
points-offer =
    { $offer ->
        [family] { " " }En una cuenta familiar, los puntos de todos se suman.
       *[other] { "" }
    }
faq-family-account = Hasta cinco personas comparten una libreta de direcciones y los puntos. La persona titular de la cuenta invita a las demás por correo electrónico.
faq-business-account = Con la cuenta de empresa se puede pagar con factura a 14 días, tras una verificación, y tener varios usuarios. El número de identificación fiscal aparece en la factura.
faq-tax-invoice =
    { $tv ->
        [t] Indica la empresa y el número de identificación fiscal antes de hacer el pedido. Se pueden corregir en un plazo de 14 días.
       *[v] Indique la empresa y el número de identificación fiscal antes de hacer el pedido. Se pueden corregir en un plazo de 14 días.
    }
faq-installments = Se puede pagar en tres partes sin intereses a través de nuestro socio de pagos, siempre que la opción aparezca al finalizar la compra.
faq-data-privacy =
    { $tv ->
        [t] Solo usamos los datos que un pedido necesita y no vendemos ninguno. Puedes pedir una copia o que se borren en “Mi cuenta” > “Privacidad”.
       *[v] Solo usamos los datos que un pedido necesita y no vendemos ninguno. Puede pedir una copia o que se borren en “Mi cuenta” > “Privacidad”.
    }
faq-card-security = Los datos de la tarjeta se envían cifrados al proveedor de pagos; la tienda nunca ve el número completo.
faq-change-delivery-date =
    { $tv ->
        [t] Puedes cambiar la fecha en el enlace de seguimiento de la empresa de transporte hasta la noche anterior a la entrega.
       *[v] Puede cambiar la fecha en el enlace de seguimiento de la empresa de transporte hasta la noche anterior a la entrega.
    }
faq-pickup-point =
    { $tv ->
        [t] El paquete se guarda 7 días. Para recogerlo, lleva un documento de identidad y el código que te llegó por correo electrónico.
       *[v] El paquete se guarda 7 días. Para recogerlo, lleve un documento de identidad y el código que le llegó por correo electrónico.
    }
faq-delivery-attempt-failed = La empresa de transporte lo intenta una vez más; después, el paquete va al punto de recogida más cercano.
faq-partial-delivery = Los artículos salen conforme están listos, y los gastos de envío se pagan una sola vez.
faq-sustainability = Los paquetes no llevan plástico y las devoluciones se vuelven a vender. El informe climático está en el sitio web.
faq-unsubscribe-messages =
    { $tv ->
        [t] Puedes darte de baja con el enlace que está al final de cada correo electrónico o en “Mi cuenta” > “Mensajes”.
       *[v] Puede darse de baja con el enlace que está al final de cada correo electrónico o en “Mi cuenta” > “Mensajes”.
    }
faq-accessibility =
    { $tv ->
        [t] La tienda funciona con lectores de pantalla y con el teclado. Si quieres hacer un pedido por teléfono, pide hablar con una persona.
       *[v] La tienda funciona con lectores de pantalla y con el teclado. Si desea hacer un pedido por teléfono, pida hablar con una persona.
    }
