"""Help requests, and the offers that answer them."""
