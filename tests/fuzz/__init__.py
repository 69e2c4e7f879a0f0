"""Whatever anybody writes: no exception on the whole path from bytes to site, and nothing alive.

The tests in here run with all others, with few examples. `make fuzz` runs them with many, and
looks for input of its own with atheris, led by which lines of the code it has not seen yet:

    python -m tests.fuzz                      a minute in all (`make fuzz`)
    python -m tests.fuzz --seconds 600        ten
    python -m tests.fuzz source               one target: source or register
    python -m tests.fuzz --repeat FILE        what was found once, once more

What breaks a promise is kept in build/fuzz. atheris is to be had for Linux on x86-64 and
Python 3.11 to 3.13; elsewhere the tests run alone.
"""
