"""Decide, train, choose, predict: the way from a query to its answer."""
