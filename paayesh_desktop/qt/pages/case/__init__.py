"""Deviation cases and the classes of their obstacles."""
