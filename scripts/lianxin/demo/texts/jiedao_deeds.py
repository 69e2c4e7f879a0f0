"""What was done in two communities of a subdistrict: at the door, in the courtyard, in teams.

Deeds, one line each: months, forms (see `texts.FORMS`), topic, sentence with slots; then what
people said, in the form of `texts.opinions`.
"""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "yard": ("老粮库大院", "钟表厂宿舍", "北门里", "纺织新村", "水巷", "糖坊弄", "邮电院", "船厂家属院"),
    "few": ("两", "三", "四", "五", "六"),
    "thing": ("加装扶手", "充电棚", "楼道灯", "晾衣杆", "雨污分流", "门禁", "花坛", "垃圾房"),
}  # fmt: skip

DEEDS = """
1-12 H livelihood 到{yard}挨门问冬衣和药箱，缺的当天补上{few}样
1-12 H livelihood 上门看水管，换了{few}个龙头
1-12 H public-service 到{yard}走访，代办的{few}件带回中心办
3-11 H environment 到{yard}看{thing}，量好尺寸
1-12 H safety 上门看煤气和插线板，换下{few}块老化的
1-12 H housing 看{yard}屋顶漏水，照下位置报维修
1-12 V livelihood 晚饭后到{yard}坐坐，听{thing}的事
4-10 V public-service 晚上上门，把白天没人在家的{few}户补访到
1-12 F policy-and-law 在{yard}门口讲电动车上牌，答了{few}个问题
1-12 T public-service 电话回话：{thing}定在下月动工
"""

OPINIONS = """
environment | resident | 垃圾房臭到二楼 | 垃圾房离楼近，天热开不了窗。 | 已去看过风向 | 挪到院墙外侧，加盖加锁，一天两清。 | 开窗睡得着了
safety | resident | 楼道里充电 | 楼道里停满电动车，还拉线充电。 | 已数过车 | 院里建了充电棚，楼道清空。 | 楼道通了
public-service | resident | 办证要跑区里 | 办张居住证要坐一小时车。 | 已与区里商量 | 每周二在社区代收，三天取。 | 取到了
housing | resident | 顶楼漏雨三年 | 顶楼逢雨就漏，接了三年盆。 | 已上屋顶看过 | 防水重做，两场雨没有漏。 | 盆收起来了
roads-and-water | resident | 北门里积水过脚背 | 一下雨北门里就积水。 | 已量过井盖高低 | 清了{few}口井，换了篦子。 | 大雨天走过，没有积
livelihood | in-difficulty | 爬六楼提不动米 | 六楼没有电梯，米面提不上去。 | 已问过送货的人 | 和粮店说好送上门，楼道加了扶手。 | 送到门口了
schooling | resident | 放学后孩子没处去 | 四点放学，家里没人。 | 已问过愿意看护的人 | 社区书屋开到六点，有人值班。 | 接到孩子时作业写完了
disputes | resident | 两家为晾衣杆争 | 晾衣杆挡了窗，说了几回说不拢。 | 已请两家到现场 | 改成可收的，量过不挡。 | 两家都点了头
""".replace("{few}", "三")
