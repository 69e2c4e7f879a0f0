"""What people at the hospital said, and what the branches concluded; one line each."""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

OPINIONS = """
work-and-skills | worker | 煎药室的机器总要等 | 煎药机三台坏了一台，下午总要等。 | 已看过维修单 | 坏的一台换了主板，另调来一台备用。 | 下午不用等了
livelihood | worker | 夜班没有热饭吃 | 夜里值班只有泡面，希望有热饭。 | 已数过夜班的人数 | 食堂留一个保温柜，夜里十一点前送到。 | 吃上了
public-service | resident | 取药排两次队 | 先排队交钱，再排队取药，来回跑。 | 已在窗口数了一上午 | 缴费和取药并到一处，手机缴了直接取。 | 只排了一次
safety | worker | 中药库的梯子晃 | 高层货架的梯子晃，怕摔下来。 | 当天停用 | 换了两架带扶手的，货架下层放重药。 | 新梯子用上了
rights | worker | 外包的人没有更衣柜 | 保洁和护工没有柜子，衣服挂在走道。 | 已量过杂物间 | 杂物间腾出来，装了二十个柜子。 | 分到了
environment | resident | 停车场路灯不亮 | 晚上停车场有一片是黑的。 | 已和后勤去看过 | 换了六盏灯，改成感应的。 | 亮了
work-and-skills | young-person | 规培轮转表临时变 | 轮转表头一天才改，没法安排。 | 已问过科教科 | 以后提前两周定，要改须本人知道。 | 这个月没有再变
housing | worker | 单身宿舍的网太慢 | 晚上查文献打不开。 | 已请信息科测过 | 宿舍楼加了一条线，十点后不限速。 | 快了
organisation-matters | worker | 支部定的对子换得太勤 | 半年换了两回对子，还没熟就换了。 | 已翻过记录 | 今后一年看一次，没有变动不换。 | 知道了
disputes | worker | 两个班抢一台推车 | 换药高峰两个班抢推车。 | 已到病区看过 | 买了一台，高峰按单双号先后。 | 没有再抢
public-service | in-difficulty | 开证明跑三个楼 | 开一张证明要跑三个楼。 | 已照着走了一遍 | 证明集中到一楼窗口，当场盖章。 | 一次办成
"""
"""As in `texts.opinions`."""

STUDIED = (
    "两个对子换人：一人轮转到分院，一人转入夜班组；其余不动。",
    "听到的问题分成三类，设备两件交设备科，其余本支部月底前办完。",
    "夜班的对子改成电话加每季一面，党员自己定日子。",
    "积极分子两人各交一项公益劳动，培养联系人每季谈一次。",
    "工作记录抽看十二条，三条写得太短，请本人补写清楚。",
    "年底评议提前布置：总结只写做了的事，各附三条记录。",
    "煎药室和药库的意见先办，支委分头跟到办结。",
    "对照人员名单看过全部对子，没有离开的人挂名。",
)
"""What the committee of a branch concluded."""
