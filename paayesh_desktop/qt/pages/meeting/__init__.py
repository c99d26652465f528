"""bodies_beginning Bodies, their meetings, and what they resolved."""
