"""From files to a register: the edge above the core, and the register's own sanity checks.

* identity.py     path -> kind, organisation, year, slug
* validate.py     plain data -> record, or findings
* problems.py     one complaint of a model -> one finding in plain words
* values.py       what is wrong with one value
* hints.py        what somebody probably meant: nearest words, tidied dates and numbers
* assemble.py     the files that were read -> register (pure)
* references.py   does what a record names exist
* checks/         what can be wrong in a record that is well-formed
* load.py         the folder -> register (reads files)
"""
