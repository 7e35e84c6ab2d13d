"""The Danish common public-sector modelling rules, 2.1."""
