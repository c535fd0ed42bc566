"""One module for each page a candidate sees."""
