"""Who somebody is, where they sit, and what they may do there."""
