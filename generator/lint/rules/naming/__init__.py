"""Names that people and targets can use."""
