"""Rules of ISO 19103 and 19109 that no other set has."""
