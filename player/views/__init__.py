"""What the listener sees, one file a view."""
