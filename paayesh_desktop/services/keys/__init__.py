"""Keys of desks, the committee's root keys, and the registry by which files are believed."""
