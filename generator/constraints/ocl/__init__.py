"""OCL: a constraint's text becomes an expression whose names are not looked up yet."""
