"""The pages of the window: each builds its view over the open library and connects it."""
