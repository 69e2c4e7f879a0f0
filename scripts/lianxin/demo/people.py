"""Who is who in the demo: members, and who speaks for and judges whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from lianxin.demo.book import Book, day_after
from lianxin.demo.county import Body
from lianxin.demo.draw import Draw
from lianxin.demo.names import name


@dataclass(frozen=True, slots=True)
class Who:
    """A member of the demo. until: the last day in this organisation."""

    organisation: str
    slug: str
    name: str
    position: str
    office: str | None
    since: date
    until: date | None = None

    def seen_from(self, organisation: str) -> str:
        """How a record of that organisation refers to this member."""
        return (
            self.slug if organisation == self.organisation else f"{self.organisation}/{self.slug}"
        )


@dataclass
class Cast:
    """All bodies and their members; the first member of a body is its secretary."""

    bodies: tuple[Body, ...]
    members: dict[str, list[Who]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._by_slug = {body.slug: body for body in self.bodies}

    def body(self, slug: str) -> Body:
        """The organisation with this slug."""
        return self._by_slug[slug]

    def below(self, slug: str) -> list[Body]:
        """The organisations directly below."""
        return [b for b in self.bodies if b.parent == slug]

    def head(self, slug: str) -> Who:
        """Its secretary."""
        return self.members[slug][0]

    def other(self, who: Who) -> Who:
        """Somebody who may judge this member: the secretary, or for the secretary one above."""
        head = self.head(who.organisation)
        if head != who:
            return head
        parent = self.body(who.organisation).parent
        if parent:
            return self.head(parent)
        rest = self.members[who.organisation][1:]
        return rest[0] if rest else self.head(self.bodies[1].slug)


_BRANCH = (
    ("committee-member", "党支部书记"), ("committee-member", "组织委员"), ("ordinary", None),
    ("cadre", None), ("representative", None), ("ordinary", None), ("retired", None),
)  # fmt: skip
_GENERAL = (
    ("leader", "党总支书记"),
    ("department-head", "组织干事"),
    ("cadre", "宣传干事"),
)
_TOP = (
    ("leader", "县委常委、组织部部长"),
    ("leader", "县委组织部副部长"),
    ("cadre", "联系服务专员"),
)
_JOBS = {
    "village": ("村会计", "民兵连长", "妇联主席", "村务监督员", None),
    "office": ("综合干事", "综治干事", "民政干事", "窗口负责人", None),
    "clinic": ("护士长", "药师", "全科医生", "检验师", "公卫科科长", None),
    "factory": ("班组长", "工艺员", "质检员", "仓库主管", "设备员", None),
}


def shares(bodies: tuple[Body, ...], members: int) -> list[int]:
    """How many members each body gets; every one at least one."""
    roomy = 2 + 3 * sum(b.level == "general-branch" for b in bodies)
    branches = sum(b.level == "branch" for b in bodies)
    small = members < roomy + 3 * branches
    counts = [
        0 if b.level == "branch" else 1 if small else 2 if b.parent is None else 3 for b in bodies
    ]
    left = members - sum(counts)
    for number, body in enumerate(b for b in bodies if b.level == "branch"):
        counts[bodies.index(body)] = left // branches + (number < left % branches)
    return counts


def cast_of(book: Book, bodies: tuple[Body, ...], members: int) -> Cast:
    """Name the members and write them into the book, the organisations too."""
    cast = Cast(bodies)
    number = 0
    names = Draw(book.seed, "names").shuffled(range(60)) + list(range(60, max(60, members)))
    for body, count in zip(bodies, shares(bodies, members), strict=True):
        draw = Draw(book.seed, body.slug, "people")
        people = []
        for nth in range(count):
            herb, slug = name(names[number])
            number += 1
            position, office = _role(body, nth)
            since = date(
                book.first.year - draw.between(2, 15), draw.between(1, 12), draw.between(1, 28)
            )
            until = _leaves(book, body, nth, count)
            people.append(Who(body.slug, slug, herb, position, office, since, until))
        cast.members[body.slug] = people
    for body in bodies:
        _write(book, cast, body)
    return cast


def _role(body: Body, nth: int) -> tuple[str, str | None]:
    roles = _TOP if body.parent is None else _GENERAL if body.level == "general-branch" else _BRANCH
    position, office = roles[nth] if nth < len(roles) else ("ordinary", None)
    if position == "retired":
        return position, None
    jobs = _JOBS[body.setting]
    return position, office or jobs[(nth - 2 + body.turn) % len(jobs)]


def _leaves(book: Book, body: Body, nth: int, count: int) -> date | None:
    """In the second workshop of a company one member moves on in summer."""
    moves = body.setting == "factory" and body.level == "branch" and body.turn % 2 == 1
    day = date(book.first.year, 7, 10)
    return (
        day
        if moves and nth == count - 1 and count > 3 and book.has_come(day_after(day, 60))
        else None
    )


def _write(book: Book, cast: Cast, body: Body) -> None:
    since = date(book.first.year - 20, 3, 1)
    book.add(
        "organisation", body.slug, "organisation", name=body.name, english=body.english,
        level=body.level, parent=body.parent, since=since, place=body.place,
        about=f"联系服务{body.reach}",
        reach=f"每周三下午在{body.place}党群服务点接待，来访、来信都可以",
    )  # fmt: skip
    for who in cast.members[body.slug]:
        book.add(
            "member", body.slug, who.slug, name=who.name, position=who.position,
            office=who.office, since=who.since, until=who.until,
            able_to_help="no" if who.position == "retired" and who.slug < "m" else None,
        )  # fmt: skip
