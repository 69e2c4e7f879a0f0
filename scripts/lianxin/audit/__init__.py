"""What a proposed change does to the register, and whether it may.

Judges compare the records of two commits as values; reading them from git happens in
`lianxin.history`, at the edge.
"""
