"""Files between desks: prepared, verified, taken in, answered, recovered."""
