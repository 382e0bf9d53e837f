"""Second opinions (blind review, inter-rater agreement): some decisions are judged again by a moderator who doesn't know the first."""
