"""Drive the real QGIS program: for the demonstration, the pictures and the journey test."""
