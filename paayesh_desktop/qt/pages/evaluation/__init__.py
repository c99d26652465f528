"""Evaluations, the grid of all of them, and the head's report."""
