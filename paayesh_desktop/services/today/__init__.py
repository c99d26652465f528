"""What waits for whoever is at the desk."""
