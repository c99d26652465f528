"""What evaluations and cases have in common: moves, deadlines, questions, next steps."""
