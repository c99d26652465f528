"""Macro policies and the incentive scheme."""
