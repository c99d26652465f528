"""Keys of desks and of the committee."""
