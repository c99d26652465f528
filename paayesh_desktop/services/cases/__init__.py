"""Deviation cases: obstacles, policies, corrective actions, justifications."""
