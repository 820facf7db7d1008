"""The map as a landscape: a road with places, laid out for any number of steps, any page and both directions."""

from praatplaat.landscape.compose import landscape
from praatplaat.landscape.plan import Landscape, Plan, Station, StationState, Way, Words

__all__ = ["Landscape", "Plan", "Station", "StationState", "Way", "Words", "landscape"]
