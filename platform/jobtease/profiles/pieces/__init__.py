"""Writing a profile in small pieces: the pages of a section, with an entry of it on a page of its own."""
