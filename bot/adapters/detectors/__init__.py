"""Evidence for the language of a text, behind core's Detector port: one module a source."""
