"""Hearth's player: everything heard, seen and clicked. Qt lives here and only here."""
