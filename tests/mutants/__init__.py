"""Do the cases of regulations bite? Every rule is changed a little, many times over.

Each changed rule is a mutant. It is killed if at least one case of its clause no longer comes
out as it says; a survivor is a part of the rule that no case holds in place.

    python -m tests.mutants                        all regulations (`make mutants`)
    python -m tests.mutants two-links company      some
    python -m tests.mutants two-links/monthly-contact
"""
