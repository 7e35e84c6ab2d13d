"""One file a form of report."""
