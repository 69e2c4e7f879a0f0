"""What members of a department store do for the people around them; form as in `village_deeds`."""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "counter": (
        "女装柜", "童装柜", "鞋帽柜", "床品柜", "男装柜", "冰洗柜", "小家电柜", "手机柜", "收银台",
        "试衣间", "三楼退换处", "提货处", "样机区",
    ),
    "place": (
        "员工休息室", "后场通道", "二号货梯口", "三楼仓库", "员工食堂", "集体宿舍", "更衣室", "一楼总台",
        "晨会区",
    ),
    "few": ("两", "三", "四", "五", "六"),
    "skill": (
        "量体改裤脚", "新收银机", "样机讲解", "直播带货", "库存盘点", "橱窗陈列", "退换货流程",
        "包装打结", "安装预约", "会员系统",
    ),
    "policy": (
        "节日加班工资", "带薪年休假", "女职工哺乳时间", "促销期调休", "公积金缴存", "职业技能补贴",
        "高温补贴", "工会互助保障",
    ),
    "form": (
        "居住证签注", "公租房申请", "子女入学证明", "公积金提取", "退休人员认证", "技能等级申报",
        "个税专项扣除", "优待证申领",
    ),
    "home": ("吊扇", "水龙头", "门锁", "纱窗", "煤气软管", "灯管", "晾衣架", "插线板", "抽油烟机"),
}  # fmt: skip

DEEDS = """
1-12 F policy-and-law 晨会后讲{policy}，拿上个月的工资条举例
1-12 F policy-and-law 在{place}讲{policy}，把要点写在白板上
1-12 FG policy-and-law 在{counter}趁客人少，讲清{policy}的{few}条
1-12 F policy-and-law 解释{policy}怎么申请，留下一张问答
1-12 F policy-and-law 把{policy}的原文带到{place}，念一条说一条
1-12 FH policy-and-law 讲{policy}，一起算了{few}个月的账
1-12 F policy-and-law 交接班时回答{policy}的{few}个问题
1-12 F policy-and-law 在{counter}说明消费者退换货的新规定，分了{few}种情形
1-12 G work-and-skills 在{counter}带着练{skill}，做了{few}遍
1-12 G work-and-skills 陪站{counter}一个下午，{skill}让新手自己来
1-12 F work-and-skills 下班后留下来补{skill}，记了{few}条
1-12 G work-and-skills 在{counter}示范{skill}，改了{few}个动作
1-12 F work-and-skills 把{skill}的步骤画成图，贴在{counter}后面
1-12 G work-and-skills 一起盘{counter}的货，教会怎么用新系统对数
1-12 F livelihood 帮着和{counter}的人换班，腾出{few}个上午
1-12 H livelihood 上门换了{home}，又看了看电线
1-12 H livelihood 送去工会的米面，把{home}修好
1-12 F livelihood 坐下来问清难处，一起填好互助金申请，找{few}个人签了字
1-12 HV livelihood 下班后去家里，帮着搬了{few}趟东西
1-12 F public-service 在{place}帮着填{form}，代交到社区
1-12 F public-service 手机上办好{form}，截图留底
1-12 T public-service 电话告诉{form}批下来了
1-12 M public-service 把{form}的{few}步图文发过去
1-12 F rights 对{few}周的考勤，把{counter}漏记的加班补上
1-12 F rights 陪着到人事问{policy}，带回{few}条书面答复
1-12 F rights 帮着看劳动合同，标出{policy}那{few}条
1-12 F safety 在{counter}查插线板，换掉{few}个
1-12 F safety 一起清{place}外头的消防通道，搬走{few}车纸箱
1-12 F safety 教会用{place}的灭火器，练了{few}遍
1-12 F safety 打烊后一起查{counter}的电源，{few}处没关的记下来
1-12 F safety 讲货梯的载重和{few}条禁令，带着试了一遍急停
1-12 F safety 给{counter}的玻璃柜角包边，包了{few}处
1-12 F safety 听说{counter}的梯子晃，当天领来新的，旧的{few}架都收走
1-12 F safety 走一遍{place}的疏散路线，数清{few}个出口
1-12 F rights 把{policy}的规定抄一份，对着排班表看了{few}周
1-12 F rights 替{counter}的人把{policy}的差额问清，列出{few}笔
1-12 F rights 写好{policy}的申请交上去，约定{few}天后一起去问
1-12 F housing 把公租房的{few}样材料理齐，约好一起去交
1-12 H schooling 上门说明入学要的{few}样材料，带去复印件
1-12 F schooling 一起算接送时间，和{counter}排出{few}天的换班
1-12 H housing 上门看漏水，联系物业修好{home}
1-12 F housing 陪着看{counter}同事介绍的{few}处租房，谈下一个月押金
1-12 F activist-training 在{place}对着学习计划谈了{few}项，布置下季的书目
1-12 F activist-training 一起读章程的{few}节，约好下次讲给柜组听
1-12 G activist-training 带着到{counter}当一天志愿导购，收摊后总结
1-12 F activist-training 谈近期承担的{few}件事，定下负责的一项
1-12 V activist-training 打烊后在{place}谈心得，改了一遍汇报提纲
1-12 M activist-training 发去学习资料和{few}个思考题
1-12 H festival-greeting 节前上门，送去挂历和点心，换好{home}
1-12 H festival-greeting 过节去看望，送去{few}样吃的，代办了{form}
1-12 H festival-greeting 上门拜望，带去老柜组的合影，把{home}修好
1-12 H festival-greeting 送去工会的慰问品，顺手调好{home}
1-12 H festival-greeting 陪着吃了顿饭，记下要代买的{few}样东西
12-2 H festival-greeting 送去米和油，帮着贴福字、挂灯，检查了{home}
"""

AT_COUNTERS = (
    ("work-and-skills", "在柜台站了半天，和大家把{skill}重练了一遍"),
    ("public-service", "到{counter}看退换货，当场定了{few}条不再往返的办法"),
    ("safety", "查{counter}后面的通道，{few}处堆货当天清掉"),
    ("work-and-skills", "晨会听各柜说难处，{few}件当场答复，一件带回"),
    ("environment", "看过{counter}的灯光和温度，让后勤换了{few}盏灯"),
    ("rights", "对照排班表问连班的事，当场调开{few}个班"),
    ("public-service", "跟着送货车走了一趟，定下电话先约的规矩"),
    ("work-and-skills", "促销前一天到{counter}看备货，补了{few}样"),
    ("livelihood", "和{counter}的人一起吃晚饭，定下热饭柜的位置"),
    ("organisation-matters", "参加支部会，帮着理出{few}件要先办的事"),
    ("work-and-skills", "请{counter}的老师傅讲{skill}，排出{few}次课"),
    ("safety", "大风前到{counter}查招牌和灯箱，拆下{few}块"),
)
"""What leaders do in the sales departments they are linked with."""

VOICES = """
work-and-skills | worker | 想学新收银机没人教 | 新收银机上线两周，晚班没人教过，希望晚上也排一次课。 | 已问信息科哪天能来 | 晚班课排了两次，操作卡贴在台面。 | 都会用了
livelihood | worker | 晚班没地方热饭 | 晚班吃饭时微波炉排队，希望添一台。 | 已看插座够不够 | 休息室添了两台，四点前先给晚班用。 | 不用排队了
livelihood | worker | 集体宿舍热水只到九点 | 十点才下班，宿舍热水九点停，希望延到十一点。 | 已问锅炉房 | 热水延到十一点半。 | 连看三晚，有热水
rights | worker | 节日加班按几倍算 | 国庆三天都上班，工资条上看不出加班怎么算。 | 已到人事调考勤 | 三天按规定补足，工资条加了一栏。 | 看得明白
rights | worker | 连上两个晚班 | 促销周连着排晚班接早班，希望中间隔开十二个小时。 | 已看三周的排班 | 排班加了一条，晚班后不接早班。 | 下周已隔开
rights | worker | 哺乳时间没处休息 | 哺乳时间只能在仓库坐，希望有间小屋。 | 已看三楼空着的库房 | 三楼隔出一间，配了椅子和冰箱。 | 可以用
safety | worker | 后场通道堆满纸箱 | 大促时后场通道走不过人，怕出事。 | 已先清出一条道 | 纸箱每两小时收一次，通道画了黄线。 | 大促那天看过，通的
safety | worker | 试衣间挂钩松 | 试衣间挂钩掉过两回，希望全换。 | 已先贴条停用两间 | 全部换成螺栓的，每周拧一遍。 | 结实了
public-service | worker | 送货总约不准 | 顾客老问几点到，柜台答不上，希望送货前打电话。 | 已跟送货组对单 | 出车前一小时打电话，柜台也能查。 | 投诉少了
public-service | worker | 退换货要跑两个楼层 | 三楼买的要到一楼退，顾客和柜台都急。 | 已数一周的退货单 | 小额的在柜台直接退。 | 试了两周，可以
environment | worker | 童装柜中午太热 | 靠窗那排中午晒得站不住，希望装帘子。 | 已量窗户 | 装了遮阳帘，空调口调了方向。 | 不晒了
environment | worker | 更衣室味道大 | 更衣室没有窗，夏天味道大，希望换气扇。 | 已请电工看线 | 换气扇装好，柜子隔天擦一次。 | 好多了
schooling | worker | 放学到下班孩子没处去 | 四点放学，九点才下班，希望有个写作业的地方。 | 已看四楼会议室 | 会议室四点到七点开放，志愿者轮流看着。 | 已有孩子去写
housing | young-person | 宿舍上铺晃 | 集体宿舍几张床松，希望修。 | 已逐张看过 | 换了六张床架。 | 不晃了
work-and-skills | young-person | 想考导购等级 | 想报等级考试，不知道店里报不报名。 | 已问县里考期 | 统一报名，考前开八节晚课。 | 已上课
public-service | retired | 退休人员认证不会弄 | 手机上认证总过不去，希望有人帮。 | 已约好上门的日子 | 每月第一个周三下午在总台帮办。 | 已认证
livelihood | retired | 老宿舍楼道灯坏了 | 老职工宿舍楼道黑，希望装声控灯。 | 已去看线路 | 六盏声控灯装好。 | 夜里看过，亮
work-and-skills | worker | 盘点老到半夜 | 月底盘点到夜里一点，希望分两天。 | 已和财务商量 | 改成分区盘，两天里各盘半层。 | 十点前结束
rights | worker | 年休假排不进去 | 攒了五天年休假，旺季不批，希望早点排。 | 已看全年的班表 | 每季头一个月排年休，先报先排。 | 已排上三天
policy-and-law | worker | 保修条款说不清 | 各家保修不一样，顾客一问就乱，希望有张对照表。 | 已收十二家的条款 | 对照表做好，压在柜台玻璃下。 | 好用
"""
