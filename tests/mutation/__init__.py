"""Do the tests bite? The code of a package is changed a little, many times over (mutmut).

Each changed function is a mutant. It is killed if a test fails; a survivor is a part of
the code that no test holds in place. The score is killed / (all - those no test reaches
counted as survivors); there is nothing that is left out of it.

    python -m tests.mutation engine                  one package (`make mutation ARGS=engine`)
    python -m tests.mutation engine publish          some, one after the other
    python -m tests.mutation publish --sample 300    300 of its mutants, the same ones each time
    python -m tests.mutation engine --show           and what each survivor changes

mutmut is run in build/mutation/<package>, where links give it the checkout in the shape that
it understands: it takes a module's name from its path and knows of `src`, not of `scripts`.
Results are kept there: mutants that were judged are judged again only if their function
changed, or with --again if they survived.
"""
