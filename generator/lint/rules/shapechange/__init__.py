"""Rules of ShapeChange and INSPIRE that no other set has."""
