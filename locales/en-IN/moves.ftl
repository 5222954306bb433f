# India: Mr and Ms without a full stop, also before a given name; Dear Customer where no name is known.
form-of-address =
    { $tv ->
        [t] { $has ->
            [family] { $gender ->
                [female] Ms { $family }
                [male] Mr { $family }
               *[unknown] { "" }
            }
           *[other] { $given }
        }
       *[v] { $has ->
            [given] { $gender ->
                [female] Ms { $given }
                [male] Mr { $given }
               *[unknown] { $given }
            }
           *[other] { $titled ->
                [yes] { $title } { $family }
               *[no] { $gender ->
                    [female] Ms { $family }
                    [male] Mr { $family }
                   *[unknown] { $has ->
                        [both] { full-name }
                       *[other] { "" }
                    }
                }
            }
        }
    }
move-salutation =
    { $formality ->
        [casual] { $named ->
            [yes] Hi { $name },
           *[no] Hi there,
        }
        [neutral] { $named ->
            [yes] Hello { $name },
           *[no] Hello,
        }
       *[formal] { $named ->
            [yes] Dear { $name },
           *[no] Dear Customer,
        }
    }
