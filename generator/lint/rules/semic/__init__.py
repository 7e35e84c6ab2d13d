"""Rules of the European style guide that no other set has."""
