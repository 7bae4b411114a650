"""What is left on disk: the image, its interval, its provenance, and the report on how it was made."""
