"""Foreign listening data: reading the formats other people's listening comes in."""
