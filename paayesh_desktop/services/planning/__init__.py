"""What the plan says: its versions, its tree, its indicators."""
