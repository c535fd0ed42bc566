"""Every judgement of the product: pure functions from values to values."""
