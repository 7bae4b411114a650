"""Read what exists: aligned to one grid, in physical units, with what is occluded masked."""
