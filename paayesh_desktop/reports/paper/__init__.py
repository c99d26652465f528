"""Reports laid out as PDF, strip by strip, onto the canvas."""
