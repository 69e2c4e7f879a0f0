"""What the public may see, as pages: policy -> views -> templates -> files."""
