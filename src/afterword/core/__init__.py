"""Every judgement of the product, as pure functions from values to values."""
