"""The county that does not exist: its organisations over three levels."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation of the demo.

    setting: village, office, clinic or factory; decides what is done and said there.
    system: township, health, company; decides which regulation is adopted. '' on top.
    turn: the how-manieth of its setting it is, from 0; decides how things go there.
    """

    slug: str
    name: str
    english: str
    level: str
    parent: str | None
    setting: str
    system: str
    turn: int
    place: str
    reach: str


SYSTEMS = ("township", "health", "company")
TOP = "zixu"

_TOWNS = (
    ("wuyou", "乌有镇", "Wuyou"), ("nanke", "南柯镇", "Nanke"), ("huaxu", "华胥镇", "Huaxu"),
    ("taixu", "太虚镇", "Taixu"), ("penglai", "蓬莱坞镇", "Penglai"),
    ("yingzhou", "瀛洲乡", "Yingzhou"), ("fanghu", "方壶乡", "Fanghu"),
    ("langhuan", "琅嬛镇", "Langhuan"),
)  # fmt: skip
_COMPANIES = (
    ("wangshi", "亡是实业有限公司", "Wangshi Industries"),
    ("heyou", "何有纺织有限公司", "Heyou Textiles"),
    ("huangliang", "黄粱食品有限公司", "Huangliang Foods"),
    ("jinghua", "镜花玻璃有限公司", "Jinghua Glass"),
    ("shuiyue", "水月电器有限公司", "Shuiyue Electric"),
)
_FIRST = (
    ("青", "qing"), ("柳", "liu"), ("白", "bai"), ("桃", "tao"), ("竹", "zhu"), ("云", "yun"),
    ("松", "song"), ("杏", "xing"), ("鹤", "he"), ("梅", "mei"), ("枫", "feng"), ("兰", "lan"),
    ("荷", "hehua"), ("石", "shitou"), ("金", "jin"), ("银", "yin"),
)  # fmt: skip
_SECOND = (
    ("石", "shi"), ("溪", "xi"), ("岭", "ling"), ("坪", "ping"), ("湾", "wan"), ("冲", "chong"),
    ("塘", "tang"), ("坞", "wu"), ("桥", "qiao"), ("店", "dian"), ("沟", "gou"),
)  # fmt: skip
_NUMBERS = "一二三四五六七八九十"


def bodies(count: int) -> tuple[Body, ...]:
    """So many organisations, at least three: a committee, general branches, their branches."""
    generals = max(min(3, (count - 1) // 2), (count - 1) * 3 // 10)
    top = Body(
        TOP, "中共子虚县委员会", "Zixu County Committee", "committee", None,
        "office", "", 0, "子虚县", "全县党组织",
    )  # fmt: skip
    middle = [_general(n) for n in range(generals)]
    turns: dict[str, int] = {}
    below: list[Body] = []
    for number in range(count - 1 - generals):
        parent = middle[number % generals]
        setting = _setting(parent, number // generals)
        turn = turns.get(setting, 0)
        turns[setting] = turn + 1
        below.append(_branch(parent, setting, turn, number // generals))
    return (top, *middle, *below)


def _setting(parent: Body, nth: int) -> str:
    if parent.system == "township":
        return "office" if nth % 3 == 2 else "village"
    return parent.setting


def _again(number: int, pool: int) -> str:
    return f"-{number // pool + 1}" if number >= pool else ""


def _general(number: int) -> Body:
    system, turn = SYSTEMS[number % 3], number // 3
    if system == "township":
        slug, town, english = _TOWNS[turn % len(_TOWNS)]
        more = _again(turn, len(_TOWNS))
        return Body(
            slug + more, f"{town}机关党总支{more}", f"{english} Township General Branch{more}",
            "general-branch", TOP, "office", system, turn, town, f"{town}各支部",
        )  # fmt: skip
    if system == "health":
        which = f"第{_NUMBERS[turn]}" if 0 < turn < len(_NUMBERS) else f"（{turn + 1}）"
        name = f"{which if turn else ''}卫生健康系统党总支"
        english = f"Health Services General Branch{_again(turn, 1)}"
        return Body(
            "weijian" + _again(turn, 1), name, english,
            "general-branch", TOP, "clinic", system, turn, "县城健康路",
            "医疗卫生单位职工和就医群众",
        )  # fmt: skip
    slug, company, english = _COMPANIES[turn % len(_COMPANIES)]
    more = _again(turn, len(_COMPANIES))
    return Body(
        slug + more, f"{company}党总支{more}", f"{english} General Branch{more}",
        "general-branch", TOP, "factory", system, turn, "县工业园", "全体员工",
    )  # fmt: skip


_CLINICS = (
    ("menzhen", "县医院门诊党支部", "Outpatient Branch", "县医院门诊楼"),
    ("weishengyuan", "乌有镇卫生院党支部", "Township Clinic Branch", "乌有镇卫生院"),
    ("jikong", "疾控中心党支部", "Disease Control Branch", "县疾控中心"),
    ("zhuyuan", "县医院住院部党支部", "Inpatient Branch", "县医院住院楼"),
)
_SHOPS = (
    ("zhuangpei", "装配车间党支部", "Assembly Workshop Branch", "二号厂房"),
    ("chongya", "冲压车间党支部", "Press Workshop Branch", "一号厂房"),
    ("houqin", "后勤仓储党支部", "Stores and Services Branch", "成品库"),
)
_OFFICES = (
    ("dangzheng", "党政综合办党支部", "General Office Branch", "镇政府二楼"),
    ("bianmin", "便民服务中心党支部", "Service Hall Branch", "便民大厅"),
    ("nongye", "农业服务中心党支部", "Farm Services Branch", "农技站"),
)
_REACH = {
    "village": "本村入党积极分子、困难群众和其他村民",
    "office": "机关非党干部职工、入党积极分子和片区居民",
    "clinic": "本单位职工和前来就医的群众",
    "factory": "本车间全体员工",
}


def _branch(parent: Body, setting: str, turn: int, nth: int) -> Body:
    if setting == "village":
        first, slug_1 = _FIRST[turn % len(_FIRST)]
        second, slug_2 = _SECOND[(turn + turn // len(_FIRST)) % len(_SECOND)]
        more = _again(turn, len(_FIRST) * len(_SECOND))
        slug, name = slug_1 + slug_2 + more, f"{first}{second}村党支部{more}"
        english, place = f"{slug.title()} Village Branch", f"{first}{second}村"
    else:
        pool = {"clinic": _CLINICS, "factory": _SHOPS, "office": _OFFICES}[setting]
        slug, name, english, place = pool[turn % len(pool)]
        more = _again(turn, len(pool))
        slug, name, english = slug + more, name + more, english + more
    return Body(
        slug, name, english, "branch", parent.slug, setting, parent.system, turn, place,
        _REACH[setting],
    )  # fmt: skip
