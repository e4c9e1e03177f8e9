"""The desktop around the player: who else may see what plays, and command it."""
