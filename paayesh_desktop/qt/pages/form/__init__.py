"""Typing one form."""
