"""The examples in regulations, worked through: each is a small register and what comes of it."""
