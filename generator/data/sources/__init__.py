"""One file a format: what a file of it holds, as rows of texts for the engine."""
