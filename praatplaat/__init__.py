"""De digitale praatplaat: the Dutch youth-protection chain in pictures, in the family's own language."""

__version__ = "0.1.0"
