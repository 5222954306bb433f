# الجمل العامة. وللموقف أن يأتي بجملته الخاصة (`refund-refused-empathy`)، وإلا فهذه.
-shop = متجر كوميتي

# صيغة المخاطبة: اللقب مع الاسم الأول كما جرت العادة، والاسم كاملاً في أعلى درجات الاحترام، ولا لقب إذا لم يُعرف الجنس.
full-name = { $given } { $family }
form-of-address =
    { $tv ->
        [t] { $has ->
            [family] { $gender ->
                [female] الأستاذة { $family }
                [male] الأستاذ { $family }
               *[unknown] { "" }
            }
           *[other] { $given }
        }
       *[v] { $titled ->
            [yes] { $title } { $has ->
                [family] { $family }
                [given] { $given }
               *[both] { $formality ->
                    [formal] { $given }
                   *[honorific] { full-name }
                }
            }
           *[no] { $gender ->
                [female] الأستاذة { $has ->
                    [family] { $family }
                    [given] { $given }
                   *[both] { $formality ->
                        [formal] { $given }
                       *[honorific] { full-name }
                    }
                }
                [male] الأستاذ { $has ->
                    [family] { $family }
                    [given] { $given }
                   *[both] { $formality ->
                        [formal] { $given }
                       *[honorific] { full-name }
                    }
                }
               *[unknown] { $has ->
                    [family] { "" }
                    [given] { $given }
                   *[both] { full-name }
                }
            }
        }
    }

move-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] أهلاً { $name }،
           *[no] أهلاً وسهلاً،
        }
        [neutral] { $named ->
            [yes] مرحباً { $name }،
           *[no] مرحباً بك،
        }
        [formal] { $named ->
            [yes] السلام عليكم ورحمة الله، { $name }.
           *[no] السلام عليكم ورحمة الله، وأهلاً بكم.
        }
       *[honorific] { $named ->
            [yes] { $gender ->
                [female] { $name } المحترمة، السلام عليكم ورحمة الله وبركاته.
                [male] { $name } المحترم، السلام عليكم ورحمة الله وبركاته.
               *[unknown] { $name }، السلام عليكم ورحمة الله وبركاته.
            }
           *[no] السلام عليكم ورحمة الله وبركاته، وأهلاً وسهلاً بكم.
        }
    }
# ما تهنئ به المتاجر الجميع في هذه الأيام ($season كما تسميه “seasons:” في etiquette_rules).
move-season =
    { $season ->
        [ramadan] { $formality ->
            [casual] رمضان مبارك!
            [neutral] رمضان مبارك!
            [formal] رمضان مبارك، وكل عام وأنتم بخير.
           *[honorific] نهنئكم بشهر رمضان المبارك، وكل عام وأنتم بخير.
        }
        [eid-al-fitr] { $formality ->
            [casual] عيد مبارك!
            [neutral] عيد مبارك!
            [formal] عيد فطر مبارك، وكل عام وأنتم بخير.
           *[honorific] نهنئكم بعيد الفطر المبارك، وكل عام وأنتم بخير.
        }
        [eid-al-adha] { $formality ->
            [casual] عيد مبارك!
            [neutral] عيد مبارك!
            [formal] عيد أضحى مبارك، وكل عام وأنتم بخير.
           *[honorific] نهنئكم بعيد الأضحى المبارك، وكل عام وأنتم بخير.
        }
       *[other] { "" }
    }
move-thanks =
    { $formality ->
        [casual] شكراً لرسالتك.
        [neutral] شكراً لتواصلك معنا.
        [formal] نشكر لكم تواصلكم معنا.
       *[honorific] نشكر لكم تفضلكم بالتواصل معنا.
    }
move-empathy =
    { $formality ->
        [casual] أعرف أن هذا ليس خبراً ساراً.
        [neutral] أتفهم أن هذا ليس الجواب المأمول.
       *[formal] نتفهم أن هذا ليس الجواب الذي كنتم تأملونه.
    }
move-apology =
    { $formality ->
        [casual] المعذرة على ذلك.
        [neutral] أعتذر لك عن ذلك.
        [formal] نعتذر لكم عن ذلك.
       *[honorific] نرجو أن تتقبلوا خالص اعتذارنا.
    }
move-buffer =
    { $formality ->
        [casual] موضوعك يهمني.
        [neutral] موضوعك محل عنايتنا.
       *[formal] يحظى أمركم بكامل عنايتنا.
    }
move-authority =
    { $authority ->
        [senior] ويصدر القرار في مثل هذه الحالات عن رئيس قسم خدمة العملاء لدينا.
       *[institution] ويلتزم قسم خدمة العملاء لدينا في مثل هذه الحالات بشروط المتجر.
    }
move-alternative =
    { $service ->
        [self] { $tv ->
            [t] بقية الخيارات متاحة لك في «طلباتي»، ويسعد أحد زملائنا أن يساعدك إن فضّلت التحدث إلى موظف.
           *[v] بقية الخيارات متاحة لكم في «طلباتي»، ويسعد أحد زملائنا أن يساعدكم إن فضّلتم التحدث إلى موظف.
        }
        [human] { $tv ->
            [t] يسعد أحد زملائنا أن ينظر معك في الأمر، ويكفي أن يصلنا طلبك بذلك هنا.
           *[v] يسعد أحد زملائنا أن ينظر معكم في الأمر، ويكفي أن يصلنا طلبكم بذلك هنا.
        }
       *[hybrid] { $tv ->
            [t] إذا رغبت في أن ينظر أحد زملائنا معك في الأمر، فيكفي طلب التحدث إلى موظف.
           *[v] إذا رغبتم في أن ينظر أحد زملائنا معكم في الأمر، فيكفي طلب التحدث إلى موظف.
        }
    }
move-next-step =
    { $tv ->
        [t] ما الخطوة التالية التي تناسبك؟
       *[v] ما الخطوة التالية التي تناسبكم؟
    }
move-closing =
    { $horizon ->
        [relational] { $orientation ->
            [group] { $tv ->
                [t] يسعدنا دائماً أن نكون في خدمتك وخدمة عائلتك.
               *[v] يسعدنا دائماً أن نكون في خدمتكم وخدمة عائلتكم الكريمة.
            }
           *[individual] { $tv ->
                [t] يسعدنا دائماً أن نكون في خدمتك.
               *[v] يسعدنا دائماً أن نكون في خدمتكم.
            }
        }
       *[immediate] { $orientation ->
            [group] { $formality ->
                [casual] إن لزمك أو لزم عائلتك شيء آخر فأنا هنا.
                [neutral] إن كان لك أو لعائلتك أي حاجة أخرى فنحن هنا للمساعدة.
               *[formal] نحن في خدمتكم وخدمة عائلتكم الكريمة إن احتجتم إلى أي شيء آخر.
            }
           *[individual] { $formality ->
                [casual] إن احتجت إلى شيء آخر فأنا هنا.
                [neutral] إن احتجت إلى أي شيء آخر فنحن هنا لمساعدتك.
               *[formal] نحن في خدمتكم إن احتجتم إلى أي شيء آخر.
            }
        }
    }
