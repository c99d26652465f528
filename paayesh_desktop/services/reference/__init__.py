"""The reference data of both cities."""
