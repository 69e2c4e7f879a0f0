"""Ways in for people who do not write YAML."""
