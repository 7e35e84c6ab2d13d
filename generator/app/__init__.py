"""The use cases: the only room that chains stages, a file each.

What a use case needs is imported when it runs, so that a build with nothing to do costs no more than
finding that out.
"""
