"""Reviews: somebody asks others to look at their profile; they suggest other words, and the asker takes over what is better."""
