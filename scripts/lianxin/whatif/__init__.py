"""What an amended regulation would have made of the past. Pure: values in, values out.

amending.py    what a proposed text changes: which texts are new, which rules come or go
laws.py        the regulations a proposal touches, and blanks nobody has filled in yet
reading.py     the file of a proposed text
trying.py      a text tried out on days on which it is not in force
proposal.py    what_if: a proposed regulation against a register
history.py     texts_tried: texts that stand one after the other in a regulation
"""

from __future__ import annotations

from lianxin.whatif.amending import Amendment, Trial
from lianxin.whatif.history import texts_tried
from lianxin.whatif.proposal import WhatIf, what_if
from lianxin.whatif.reading import read_proposal
from lianxin.whatif.trying import Outcome

__all__ = ["Amendment", "Outcome", "Trial", "WhatIf", "read_proposal", "texts_tried", "what_if"]
