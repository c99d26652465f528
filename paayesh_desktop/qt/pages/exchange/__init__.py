"""Files between desks: prepared, read, and what to do when they part."""
