"""A fingerprint of all records of a commit, so that nobody can change the past unseen."""
