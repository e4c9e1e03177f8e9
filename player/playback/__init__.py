"""Playback: the play queue, the controller, and the audio engine in its own process."""
