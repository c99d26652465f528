"""Today, papers, settings and help."""
