"""How the listener wants music played: modes, sound, sleep timer, the queue kept between starts."""
