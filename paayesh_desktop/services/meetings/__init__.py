"""Bodies that meet and decide, and how what they decide comes into force."""
