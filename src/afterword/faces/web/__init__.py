"""The local page: server-rendered, small, calm."""
