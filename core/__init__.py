"""The answer, from query to product. Nothing here imports qgis or Qt."""
