"""The plan: read, looked at, amended; policies and incentives."""
