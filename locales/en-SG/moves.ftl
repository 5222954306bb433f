# Singapore: Mr and Ms without a full stop.
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
            [given] { $given }
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
