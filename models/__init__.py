"""One estimator a file, behind one Protocol. The only room that imports catboost, torch or s2cloudless."""

import os

# torch's threads wait by spinning unless told otherwise before it is loaded. Where other programs want the cores too,
# that made a step of training four times as slow (measured with two cores and a load of eight), and them as well.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
