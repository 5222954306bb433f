"""Rules, texts and FAQ as files: read, checked, and read anew when they change."""
