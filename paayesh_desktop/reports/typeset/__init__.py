"""Persian text on paper: a ReportLab font that takes logical text, and lines made with it."""
