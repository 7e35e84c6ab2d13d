"""One file a family of databases."""
