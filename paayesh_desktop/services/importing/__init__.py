"""Plans and results from workbooks and tables."""
