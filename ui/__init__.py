"""All that touches qgis or Qt: dock, map tools, results, layers and settings."""
