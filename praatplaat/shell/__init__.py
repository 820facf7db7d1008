"""The window and all that comes in through it: the one place, besides paint, that touches the world."""
