"""Outputs that belong to every build, whatever targets a profile lists: they tell of all the others."""
