button-yes = نعم
button-no = لا
button-person = التحدث إلى موظف
button-something-else = أمر آخر
button-invoice = فتح الفاتورة
button-order = { $order } · { $items }
