"""SQL dialects: one file of facts a database. The folder is the list."""
