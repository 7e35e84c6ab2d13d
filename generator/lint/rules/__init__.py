"""The rules of the review: a folder a set, a file a rule. The folders are the lists."""
