"""What Hearth chose for the queue: a draft or played, steered, gone on from, corrected."""
