"""A package of its own, so that `tests.conftest` is ours: argos-translate-lt installs a package of the same name."""
