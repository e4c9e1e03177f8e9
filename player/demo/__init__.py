"""A small library of real music files made on the spot, and a listener to try Hearth with."""
