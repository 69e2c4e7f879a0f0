"""What was done in two villages of a town: by day, in the evening, with those who are able.

Deeds, one line each: months, forms (see `texts.FORMS`), topic, sentence with slots; then what
people said, in the form of `texts.opinions`.
"""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "crop": ("香榧", "杨梅", "茭白", "黄精", "中药菊", "蓝莓", "甜柿", "山核桃"),
    "few": ("两", "三", "四", "五", "六"),
    "spot": ("戏台边", "水碓口", "桥亭下", "晒坪上", "竹园后", "井台旁"),
    "policy": ("养老认证", "林地流转", "殡葬改革", "电商补贴", "自建房安全", "古树保护"),
}  # fmt: skip

DEEDS = """
1-12 V livelihood 晚上去坐了坐，把坏了的灯换成带感应的
1-12 V public-service 夜里上门，白天在外做工的也见着了，代办的事记下{few}件
1-6 V livelihood 晚上到{spot}坐一会，问谁家的柴不够
2-7 V public-service 晚饭后上门，把{policy}的回执送到手里
1-6 V livelihood 夜里去问明天谁家要用车，排好先后
1-12 V public-service 晚上带着打印机上门，当场打出{few}张要签的表
3-10 V livelihood 收工后到{spot}听了半晌，谁家缺人手记在本子上
7-12 V public-service 趁晚上人齐，把{policy}的日子说给一屋子人
10-12 V safety 夜里看{spot}的灯，报了{few}盏不亮的
4-9 V safety 晚饭后走{spot}一圈，帮着看了{few}户的煤气管
10-12 V livelihood 夜里去看取暖，加了一条漏风的门缝
1-12 H livelihood 送去修好的板车，把院里的{few}垛柴挪到避雨处
3-11 H farming 一起看{crop}的长势，定了{few}行先试新办法
1-12 F work-and-skills 请能手教{crop}怎么修枝，边看边剪
1-12 FA work-and-skills 在{spot}教网上卖{crop}，当场发出{few}单
2-11 H work-and-skills 和能手一起上门，算清种{crop}的本钱和工夫
1-12 HF housing 一起看后墙的裂缝，联系村里来量
1-12 F policy-and-law 讲{policy}怎么办，留下一张大字纸
3-10 A environment 约了{few}户清理{spot}的杂草，枯枝堆到一处
1-12 HF public-service 把代办的卡和回执送到手里
1-12 H livelihood 问了打算，介绍一处愿意收{crop}的铺子
1-12 H work-and-skills 请教当年怎么起家的，记下{few}条能照着做的
1-12 HF organisation-matters 请老同志说说村里的主意，{few}条带到会上
1-12 F activist-training 一起读章程，说说种{crop}时怎么带别人
1-12 FG organisation-matters 到村里看议事的本子，把{few}件没有下文的列出来
1-12 FG farming 到厂里问收{crop}的价，替村里谈下一个底价
"""

OPINIONS = """
public-service | resident | 戏台边缺个公厕 | 赶集的日子人多，找不到地方方便。 | 已到现场量过 | 借用老粮站的地方，先设一间，专人打扫。 | 赶集那天用上了
roads-and-water | household-that-gets-by | 水碓口的桥面窄 | 三轮车过桥要人下来推。 | 已看过桥墩 | 加宽半米，两头立了让车的牌子。 | 车过得去了
farming | poor-household | 香榧苗哪里买不受骗 | 去年买的苗一半不活，不敢再买。 | 已问过农技站 | 统一从育苗点拿，死了补栽。 | 栽下去的都返青了
environment | resident | 井台旁堆着旧家具 | 旧家具堆了半年，下雨就漏黑水。 | 已联系清运 | 当周清走，定每月头一个周日收大件。 | 没有再堆
livelihood | poor-household | 板车借不到 | 收秋的时候家家用车，轮不上。 | 已问过农机户 | 村里备了两辆，登记就能借。 | 借到了，按日子还
safety | resident | 竹园后的电线拖得低 | 竹子一压，电线快碰到头。 | 已报供电所 | 换了两根杆，线抬高了。 | 走过去不怕了
schooling | resident | 村口等车没有遮雨的 | 孩子下雨天在村口等车。 | 已量过位置 | 搭了雨棚，装了一盏灯。 | 下雨站得住了
rights | household-that-gets-by | 山林租金没有按时给 | 租出去的山，租金拖了一季。 | 已找承租的一方核账 | 补齐了，往后打到卡里，村里留底。 | 收到了
work-and-skills | well-off-household | 想学直播没有地方 | 网快的地方只有村委会，晚上锁门。 | 已同村委会商量 | 每周三、六晚上开门，有人教。 | 去播过两回
"""
