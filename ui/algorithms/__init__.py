"""One algorithm a file: parameters in, one call to the engine, declared outputs."""
