"""The fitting room: clothes for one occasion, and what others say of them."""
