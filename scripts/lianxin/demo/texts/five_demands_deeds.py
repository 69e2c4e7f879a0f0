"""What was done in a cooperative and in a water bureau: in the field, on the dike, at home.

Deeds, one line each: months, forms (see `texts.FORMS`), topic, sentence with slots; then what
people said, in the form of `texts.opinions`; then promises and posts.
"""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "skill": ("育秧盘铺土", "无人机打药", "水泵换轴封", "稻鸭共养", "滴灌接头", "收割机保养", "仓里控湿"),
    "policy": ("用水定额", "农机补贴", "合作社分红办法", "河道采砂", "水费减免", "防汛转移", "耕地保护"),
    "few": ("两", "三", "四", "五", "六"),
}  # fmt: skip

DEEDS = """
1-12 F policy-and-law 在晒场讲{policy}，把钱数算在黑板上
1-12 HF policy-and-law 上门讲{policy}，留下一张对照表
1-12 T policy-and-law 打电话讲清{policy}，约好来办
1-12 A policy-and-law 渠边歇晌时讲{policy}，{few}个人当场问明白
1-12 H livelihood 送去新米，把漏水的缸补好
1-12 H livelihood 看了屋后的沟，带人清了{few}米
1-12 H livelihood 帮着算今年的收支，找出{few}笔能省的
9-3 H livelihood 送去棉被，换了取暖的电线
3-9 H livelihood 帮着抢收，装好{few}车
1-12 G work-and-skills 手把手教{skill}，练到会为止
1-12 GF work-and-skills 一起试{skill}，记下{few}个容易错的地方
1-12 F work-and-skills 请人来讲{skill}，讲完留下工具练
1-12 H work-and-skills 带去零件，在院里教{skill}
"""

OPINIONS = """
rights | worker | 社里工钱拖到月底以后 | 讲好月底结，拖到下月中。 | 已查过账 | 当周补齐，改为每月二十八日发。 | 按时到手
rights | resident | 渠道占地的补偿没算全 | 修渠多占了一垄，补偿少算。 | 已带图去量 | 补量后差额到户。 | 收到差额
rights | worker | 上堤值守没有补贴 | 汛期上堤十二夜，补贴没有下来。 | 已核过名册 | 按名册补发，往后当月结。 | 补上了
farming | household-that-gets-by | 烘干机要排三天 | 收稻时烘干机排不上，稻子捂了。 | 已排过班 | 夜里加一班，先湿后干。 | 这季没有捂
roads-and-water | resident | 支渠末梢没有水 | 渠尾两块田三年放不到水。 | 已沿渠走过 | 修了一处漏，改成先尾后头放。 | 放到水了
roads-and-water | resident | 闸门生锈关不严 | 闸门关不严，夜里白流。 | 已上闸看过 | 换了闸板，专人管钥匙。 | 关严了
environment | resident | 河边漂着农药瓶 | 河边农药瓶没人收。 | 已捡过一遍 | 设了回收箱，空瓶换手套。 | 瓶子少了
public-service | resident | 交水费要进城 | 交水费要跑局里。 | 已问过营业点 | 每月逢五在社里收。 | 在社里交过
safety | resident | 塘边没有救生绳 | 塘深，边上什么也没有。 | 已看过三口塘 | 立了绳和牌子，钥匙交给近邻。 | 绳挂上了
work-and-skills | young-person | 想学开插秧机 | 想学没有人带。 | 已问过机手 | 开春跟机一周，油钱社里出。 | 会开了
livelihood | in-difficulty | 种子钱一时凑不齐 | 开春要买种，钱在秋后。 | 已在社里商量 | 种子先赊，秋后从稻款里扣。 | 种下去了
farming | well-off-household | 稻谷卖给谁心里没底 | 年年等贩子上门。 | 已问过两家米厂 | 签了一家，保底价写进合同。 | 合同拿到了
"""

DEEDS_PROMISED = (
    ("把社里的旧仓改成学习屋", "清空旧仓，接好灯和网，每周三晚开门教手艺", "想学手艺没有地方", "学习屋连开十二个周三", "门口的签到本记满一季"),
    ("替渠尾两户修通支渠", "带人清通渠尾一百二十米，补好两处漏", "渠尾三年放不到水", "两块田都放到水", "放水当天两户都在场看过"),
    ("给晒场装一圈矮护栏", "在晒场三面装矮护栏，留出车门", "收谷时孩子在场上跑", "三面护栏装牢", "用力摇过，没有松的"),
    ("编一本看得懂的水费册子", "把水费怎么算写成十页小册子，配图", "水费单子看不懂", "册子发到每个村务栏", "六个村都收到并张贴"),
    ("教会五个村换水泵轴封", "到五个村各教一次换轴封，留下一套工具", "泵坏了等人修要三天", "每村有两人会换", "每村当场换成一次"),
    ("把老闸的钥匙和值守写明白", "给七座老闸配齐钥匙牌和值守表", "急用时找不到开闸的人", "七座闸都挂上值守表", "七座逐一看过"),
)  # fmt: skip
"""title, deed, need, done_when, shown"""

POSTS = (
    ("田头政策员", "policy-speaker", "每月到田头讲一次新办法"),
    ("渠道巡看岗", "public-service", "每十天沿渠走一遍记下漏点"),
    ("手艺带教岗", "leading-to-prosperity", "每周三晚在学习屋教一项手艺"),
    ("晒场安全岗", "public-security", "收获季每天傍晚看场和电线"),
)  # fmt: skip
"""title, area, duties"""
