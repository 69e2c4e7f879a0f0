"""Building again: what a build leaves behind so that the next need not make it anew.

Whatever is made has a key, a digest of everything it is made of. A file of the old site
whose key is that of the new one is taken over as it is. So a wrong page can only come of a
wrong key, and a key is always of too much rather than of too little: of the whole code, of
all settings, of every value that a template is given.
"""
