"""Rules of the Norwegian SOSI standard that no other set has."""
