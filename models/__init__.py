"""One estimator a file, behind one Protocol. The only room that imports catboost or torch."""
