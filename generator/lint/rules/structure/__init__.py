"""What would make artefacts wrong or arbitrary."""
