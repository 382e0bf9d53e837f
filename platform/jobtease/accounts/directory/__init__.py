"""Directory (OpenID Connect): staff sign in with the account that their municipality gave them."""
