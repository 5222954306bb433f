button-yes = ใช่
button-no = ไม่
button-person = คุยกับเจ้าหน้าที่
button-something-else = เรื่องอื่น
button-invoice = เปิดใบแจ้งหนี้
button-order = { $order } · { $items }
