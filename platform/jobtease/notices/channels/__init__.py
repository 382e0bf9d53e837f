"""Ways on which a notice reaches its reader besides the page: each a consumer of "told", in a file of its own."""
