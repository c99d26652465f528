"""Workbooks: read without trusting them, written as offices read them."""
