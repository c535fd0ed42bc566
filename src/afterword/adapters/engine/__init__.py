"""Engines behind the port of `service/engine.py`."""
