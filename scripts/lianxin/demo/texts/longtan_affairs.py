"""What the pottery decides, what its party groups promise and do together; by turns over the years."""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

DECISIONS: tuple[tuple[str, str], ...] = (
    ("夜班改为三班倒", "四月起窑炉车间改三班倒，每班八小时，交班留十分钟。"),
    ("宿舍西楼分期改造", "先水电后门窗，一层一层来，改造的那层临时住到技校空房。"),
    ("学徒带教补贴办法", "带满半年、徒弟考过等级的，师傅按月领带教补贴，名单公示。"),
    ("煤改气期间的轮休", "停窑四十天，轮休和培训各一半，工资按停窑办法发。"),
    ("食堂改由工会代管", "饭菜价一年一议，每月公布一次进货单。"),
    ("釉料间搬到南院", "粉尘大的工序集中到南院，加装抽风，搬迁用三个周末。"),
)
"""Title, and what was settled."""

TOGETHER: tuple[tuple[str, str, str], ...] = (
    ("service-team", "帮新来的学徒搬宿舍", "三趟三轮车，十一个人的床板一次搬完"),
    ("public-benefit", "清掉厂门口的碎瓷坡", "清走四车碎瓷，坡脚砌了半人高的挡墙"),
    ("theme-activity", "给技校实训楼修工位", "修好九个工位的台面和两排灯"),
    ("service-team", "周末磨刀修伞", "来的人多，磨了六十来把刀，下回多带一块磨石"),
    ("public-benefit", "义务修剪宿舍区的树", "挡住路灯的枝子都锯掉，晚上亮了"),
    ("theme-activity", "陪新工人走一遍安全通道", "走完全程，当场改了两处指示牌"),
)
"""Kind, title and what came of it."""

TAUGHT: tuple[tuple[str, str, str], ...] = (
    ("training", "等级考出题规则讲解", "讲了两小时，题型和评分都说清了"),
    ("training", "粉尘防护培训", "试戴三种口罩，留下样品"),
)

DEEDS: tuple[dict[str, str], ...] = (
    {
        "title": "把修坯台的灯全换成无影灯", "deed": "更换成型车间二十四个修坯台的灯具，排好线，逐台试亮",
        "baseline": "灯光偏黄，接缝看不清，夜班返工多", "done_when": "二十四个台面全部换好，夜班连用一周没有影子",
        "need": "修坯的工友都说夜班看不清接缝", "beyond": "改灯不在班组的检修计划里，用四个休息日做完",
        "shown": "逐台试亮的登记单", "own": "二十四台全部换完，旧灯交回仓库。", "why": "夜班去看了两次，台面没有影子。",
    },
    {
        "title": "给学徒编一本釉色小样册", "deed": "把常用三十种釉按厚薄各烧一片，装成四本样册放在施釉线",
        "baseline": "学徒只能问师傅，问一次停一次线", "done_when": "四本样册放到线上，每片背面写清配比和窑位",
        "need": "新来的学徒分不清釉的厚薄", "beyond": "利用休息日烧样，不占生产窑位",
        "shown": "样册和三十片小样的清单", "own": "三十种烧完二十八种，两种釉缺料。", "why": "线上随机翻看，学徒找得到。",
    },
    {
        "title": "把单车棚接到宿舍门口", "deed": "接长四十米顶棚，装六盏灯，留出三轮车位",
        "baseline": "一半单车露天放，下雨坐垫全湿", "done_when": "顶棚验收，灯夜里全亮，雨天下面不漏",
        "need": "住宿舍的工友下雨没处放车", "beyond": "材料由后勤出，人工由小组周末出",
        "shown": "验收单和两次雨天的照片目录", "own": "顶棚和灯都好了。", "why": "雨天看过，不漏。",
    },
    {
        "title": "开一间夜班缝补角", "deed": "在更衣室隔出一角，放两台缝纫机和针线，每周三、六晚上有人帮着补",
        "baseline": "工作服破了只能自己攒着", "done_when": "开满十二次，来补的都登记件数",
        "need": "值夜班的工友没处补工作服", "beyond": "机器由小组捐，值守不计工时",
        "shown": "件数登记本", "own": "开了十二次，补了九十多件。", "why": "登记本和衣物对得上。",
    },
)  # fmt: skip
"""What a party group promises, and what it says and is told when it is done."""
