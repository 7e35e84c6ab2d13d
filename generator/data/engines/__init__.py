"""One file a way to hold data to rules."""
