"""The catalogue: SQLite, the music folders, and the facts that must never be lost."""
