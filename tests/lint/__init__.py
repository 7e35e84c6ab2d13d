"""The review: every rule on a model that has the offence and on one that has not."""
