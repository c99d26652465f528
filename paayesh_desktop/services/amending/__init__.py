"""Amendments of the plan: drafted, checked, put in force."""
