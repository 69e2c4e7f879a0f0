"""The law: regulations as values, read from files, with their cases and adoptions.

model.py, conditions.py    what a regulation is: Regulation > Clause > Version > Rule
load.py                    regulations/ on disk -> regulations and findings
parse_*.py                 one part of the language each; nodes.py, keys.py, scalars.py
                           and placeholders.py are what they share
fields.py                  what a path of fields leads to, by the record models
compile.py                 conditions and paths as functions; walking.py, comparing.py
adoption.py                figures after adoption; adoption_checks.py, adoption_laxer.py
cases.py                   runs the cases in the small world of world.py
schema.py                  JSON Schema of regulation files, for editors
"""
