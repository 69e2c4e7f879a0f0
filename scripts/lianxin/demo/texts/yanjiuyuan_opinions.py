"""What people at the research academy said; form as in `texts.opinions`."""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

OPINIONS = """
work-and-skills | worker | 电镜预约要排三周 | 电镜排队太长，样品放坏了，希望晚上也开。 | 已统计一个月的机时 | 每周二、四晚上加开，由平台轮班。 | 上周约到了
work-and-skills | young-person | 新人看不懂旧的实验记录 | 前几年的记录只有编号，新来的人接不上。 | 已抽了几本来看 | 定了统一的记录格式，旧的由老师傅口述补注。 | 补了两本，看得懂
public-service | worker | 小额采购要盖五个章 | 买一箱手套要盖五个章，等半个月。 | 已照着单子走了一遍 | 五千元以下改成两个章，网上办。 | 三天买到了
public-service | retired | 退休人员进门要登记半天 | 回院里取信，门口登记要等很久。 | 已到门口看过 | 办了长期的进门卡，信件送到家。 | 卡拿到了
public-service | worker | 报销退单不说原因 | 单子退回来只写不合规，不知道改哪里。 | 已调出上月的退单 | 退单一律写明哪一行、怎么改，附一个样本。 | 一次就过了
environment | worker | 球磨间的粉尘大 | 球磨间开机时灰大，口罩不管用。 | 已请人测过 | 加了一台除尘机，开机时段调到下午。 | 开机时看过，灰小了
housing | young-person | 周转房热水时有时无 | 周转房晚上九点后没有热水。 | 已查锅炉的时间表 | 供水延到十一点，旧管子换了一段。 | 晚上有水了
livelihood | worker | 食堂周末不开 | 周末守实验没有地方吃饭。 | 已数过周末加班的人 | 周末开一个窗口，提前一天在群里报数。 | 连吃了两个周末
safety | worker | 试验田的机井没有盖 | 东头机井的盖子坏了，天黑看不见。 | 当天围了护栏 | 换了铁盖，加了反光条。 | 已换好
rights | worker | 田间补贴半年没发 | 下田的补贴半年没见到，希望查一查。 | 已对过出勤本 | 漏报的六个月已补报，随工资发。 | 收到了
organisation-matters | worker | 院领导来了只看展板 | 领导来所里只看展板，希望到实验室坐一坐。 | 已在院党委会上说了 | 联系点走访一律进课题组，不布置、不陪同。 | 上周进过实验室
schooling | young-person | 暑假小孩没有去处 | 暑假两个月没人带，希望办个托管。 | 已问过工会的场地 | 图书室办了托管班，请退休的同志讲故事。 | 报上名了
"""
