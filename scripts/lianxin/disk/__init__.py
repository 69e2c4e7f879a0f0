"""Writing so that nobody ever sees a half-made thing, whatever stops us.

* refusal.py   why the disk said no, in one plain line
* lock.py      one run at a time, by a lock that the system drops when a run dies
* room.py      a locked folder beside a target, in which a new folder is made
* exchange.py  the new folder takes the place of the old in one step
* one_file.py  a single file, whole or not at all
"""
