"""What was reached, held against what was wanted: figures, verdicts, standings."""
