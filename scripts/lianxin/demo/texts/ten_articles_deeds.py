"""What was done in a community and in a county office: at the door and at the counter.

Deeds, one line each: months, forms (see `texts.FORMS`), topic, sentence with slots; then what
people said, in the form of `texts.opinions`; then what the branches promised.
"""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "where": ("荷花里", "老电影院", "石桥头", "西园路口", "榆钱胡同", "新风楼", "茶厂宿舍", "西门外"),
    "policy": ("公租房续租", "电梯加装补贴", "灵活就业参保", "居住证", "婚丧简办", "文明养犬", "旧改流程"),
    "few": ("两", "三", "四", "五", "六"),
}  # fmt: skip

DEEDS = """
1-12 F policy-and-law 在{where}摆桌子讲{policy}，答了{few}位的问
1-12 A policy-and-law 到{where}开小院课，专讲{policy}
1-12 H livelihood 到{where}上门看冷暖，帮着把阳台的窗修严
1-12 H livelihood 到{where}送去药箱和手电，换好{few}节电池
1-12 HF public-service 到{where}收材料，回去代办了{few}件
1-12 H public-service 上门取证件照和签字，省了往返
1-12 HF safety 看{where}的消防栓和应急灯，坏的{few}处当天报修
3-11 G safety 和物业一起走{where}，定下电动车停哪里
1-12 F livelihood 在{where}摆修补摊，磨刀补锅{few}件
1-12 F public-service 陪着去大厅，把卡在中间的一步办完
4-10 H safety 汛前到{where}看低洼的户，搬高了{few}样东西
10-3 H livelihood 到{where}看取暖，清了烟道
1-12 FG public-service 在窗口坐了半天，把退回来的材料归成{few}类
1-12 F livelihood 和{where}的老街坊一起把公用的凳子修好
"""

OPINIONS = """
public-service | resident | 荷花里代办点周末不开 | 上班的人只有周末有空。 | 已问过值班 | 周六上午开半天。 | 周六办过一回
safety | resident | 西门外路口没有灯 | 晚上过路口看不清车。 | 已到现场看过 | 装了太阳能灯和减速带。 | 晚上看得清
environment | resident | 茶厂宿舍下水返味 | 厨房下水返味，夏天更重。 | 已请人疏通一次 | 换了存水弯，主管清淤。 | 不返味了
public-service | worker | 表格一年换三回 | 同一件事的表换来换去。 | 已把三份表摆在一起 | 统一成一张，旧表半年内照收。 | 用的是一张表
housing | resident | 新风楼外墙掉皮 | 外墙掉皮，楼下不敢走。 | 已拉线围住 | 清掉松的，年内补好。 | 围挡撤了
roads-and-water | resident | 石桥头井盖响 | 车一过井盖就响，夜里睡不着。 | 已找到是哪一口 | 换了防响的胶圈。 | 夜里安静了
public-service | retired | 叫号声音小 | 大厅叫号听不清，过了号要重排。 | 已试过音量 | 加了屏，过号五分钟内可补办。 | 没有再过号
livelihood | resident | 老电影院买菜远 | 菜场搬走以后，买菜要走两站路。 | 已问过菜店 | 每天早上一辆菜车停两小时。 | 买上了
safety | resident | 榆钱胡同乱停车 | 救护车进不来。 | 已量过宽度 | 划出消防通道，两头立桩。 | 桩立好了
rights | worker | 加班调休没有下文 | 连着值班，调休说了没排。 | 已核过值班表 | 当月排上，往后张贴出来。 | 休过了
"""

DEEDS_PROMISED = (
    ("给西园路口装座椅和遮阳棚", "在西园路口公交站边装两组座椅和一个遮阳棚", "等车的人没有地方坐", "两组座椅装好能坐", "座椅和棚都装好，坐着等车的人试过"),
    ("把荷花里的楼道门修到能锁", "修好荷花里六个楼道门，装上闭门器和锁", "楼道门关不上，夜里进出杂", "六个门都关得严锁得上", "六个门逐个试过"),
    ("大厅设一个疑难件专窗", "在政务大厅设疑难件专窗，每周三个下午有人坐", "跨部门的件没有人接", "专窗连续开满一季", "专窗登记本记满一季"),
    ("旧表归并成一张", "把三类申请的旧表归并成一张，附填写样子", "同一件事要填三张表", "新表上墙并停发旧表", "新表贴出，旧表收回"),
)  # fmt: skip
"""title, deed, need, done_when, shown"""
