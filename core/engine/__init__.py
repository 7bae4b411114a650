"""The process border: JSON-RPC 2.0, one message a line, over the engine's stdin and stdout."""
