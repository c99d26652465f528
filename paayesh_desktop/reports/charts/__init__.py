"""Charts: what they show, laid out as plain shapes, and drawn on paper."""
