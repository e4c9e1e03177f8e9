"""Qt item models over catalogue pages, the play queue and a slate."""
