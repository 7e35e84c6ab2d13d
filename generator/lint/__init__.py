"""The review of a model: what its architect should be told, by rules that are one file each."""
