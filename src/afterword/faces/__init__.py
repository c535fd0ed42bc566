"""The faces: command line, local page, HTTP API, assistant tools. They translate, and decide nothing."""
