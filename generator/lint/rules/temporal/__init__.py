"""Periods, history and dates."""
