"""Profiles: what one purpose selects, tightens, maps and names, read from `model.toml`."""
