"""The store: a Django app whose rows keep each case as one document, and beside it only what is filtered or constrained."""
