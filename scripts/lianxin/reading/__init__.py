"""The inside of `lianxin.source`: from the bytes of one file to data and positions.

    decoding.py    bytes -> text; refuses everything but strict UTF-8
    characters.py  refuses what cannot be seen, before anything is parsed
    events.py      the reference reader: parser events -> data and positions
    escapes.py     refuses the same where it is written as an escape
    scalars.py     what a plain word means: text, nothing, or refused
    syntax.py      the parser's complaints in words that a person understands
    plain.py       the fast pass over the plain subset most records keep to
    limits.py      how much one file may hold
    tree.py        what comes out: data, and the place of everything
    report.py      collects the findings of one file

Only `lianxin.source`, `lianxin.filenames` and their tests import from here.
"""
