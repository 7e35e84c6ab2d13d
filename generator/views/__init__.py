"""Views: designs become ready-to-print records. A file here is an output; the folder is the list."""
