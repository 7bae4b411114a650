"""Find what exists: the scenes of folders, cubes, catalogues and project layers."""
