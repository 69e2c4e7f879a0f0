"""What members of a pottery do for the people around them; form as in `village_deeds`."""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "bench": (
        "一号隧道窑", "二号辊道窑", "施釉线尾", "修坯台", "练泥房", "模具间", "成品拣选处", "彩绘室",
        "釉料间", "装窑口", "技校实训楼",
    ),
    "place": (
        "练泥房", "模具间", "成品拣选处", "彩绘室", "窑炉休息室", "更衣室", "职工宿舍东楼", "宿舍西楼二层",
        "食堂一层", "澡堂门口", "单车棚", "门卫室", "釉料间",
    ),
    "few": ("两", "三", "四", "五", "六"),
    "skill": (
        "辊压成型", "石膏模修整", "浸釉厚薄", "窑温曲线", "装窑码放", "修坯收口", "釉浆比重", "贴花对位",
        "拣选分级", "推板更换",
    ),
    "policy": (
        "高温岗位津贴", "夜班调休", "职业技能补贴", "粉尘岗位防护", "带薪年休假", "住房公积金", "工会互助金",
        "工资集体协商", "技校学徒协议",
    ),
    "decided": ("两班倒改三班倒的安排", "煤改气的工期", "宿舍改造的次序", "新釉料的试用办法", "食堂外包的条件"),
    "form": ("公租房申请", "技能等级申报", "居住证签注", "子女入学证明", "公积金提取", "个税专项扣除"),
    "home": ("水龙头", "纱窗", "吊扇", "门锁", "热水器", "插座面板", "晾衣架", "窗帘杆"),
}  # fmt: skip

DEEDS = """
1-12 G work-and-skills 在{bench}手把手教{skill}，看着做完{few}件
1-12 G work-and-skills 拿废坯拆开讲{skill}，让徒弟自己找出{few}处毛病
1-12 F work-and-skills 下班后留下来，用图讲{skill}的{few}个要点
1-12 G work-and-skills 在{bench}比着做{skill}，一人一遍，改了{few}个动作
1-12 F work-and-skills 对照记录本看{skill}的{few}次失误，逐次说原因
1-12 G work-and-skills 带着在{bench}跟完一整班，{skill}让徒弟上手
1-12 F work-and-skills 给{skill}编了几句口诀，在{bench}背熟{few}句
1-12 G work-and-skills 陪着做{skill}的等级考练习，掐表练了{few}遍
1-12 F policy-and-law 在{place}讲{policy}，把算法写在黑板上
1-12 F policy-and-law 班前会上说明{decided}，回答{few}个问题
1-12 FH policy-and-law 讲清{policy}去哪里办、要带哪{few}样材料
1-12 F policy-and-law 在{place}解释{decided}，把原文念了一遍
1-12 FG policy-and-law 结合{place}的一张工资单讲{policy}
1-12 F policy-and-law 逐条讲{policy}，留下{few}份问答
1-12 F policy-and-law 午饭时在食堂说{decided}，记下{few}个要回去问的
1-12 HV livelihood 到宿舍看看缺什么，修好{home}，又添了{few}个挂钩
1-12 H livelihood 上门帮着搬炉子，检查{home}和插线板
1-12 F livelihood 坐下来算了算开销，一起填好工会互助金的申请，跑了{few}个窗口
1-12 H livelihood 走访时带去米和油，帮着换了{home}
1-12 HV livelihood 约好{place}的人调班，腾出{few}个上午办家事
1-12 T livelihood 电话问{home}修好没有，约定{few}天后再去看
1-12 H housing 上门量房，帮着写宿舍调换申请，换掉{home}
1-12 F housing 陪着去看{few}间公租房，申请材料一次交齐
1-12 H schooling 上门说明入学的{few}样材料，代复印了一套
1-12 FH medical-service 陪着办好医保备案，{few}张单据一次报完
1-12 A funds 组织{place}的人捐旧书和冬衣，装了{few}箱，当天交到
1-12 A funds 在{place}摆摊义卖次品杯碗，所得{few}百多元交给工会互助金
1-12 A funds 发动{place}捐课本和台灯，{few}箱都送到技校
1-12 H funds 把工会互助金送上门，念清{few}条使用办法
1-12 F rights 在{place}对工时，把漏记的{few}个班补上
1-12 FV rights 晚上一起看合同，标出{policy}的{few}处
1-12 F rights 帮着算加班费，用{policy}的条文对了{few}笔
1-12 F rights 陪着到人事问{policy}，当天拿到书面答复
1-12 F rights 把{policy}的申请写好交上去，约定{few}天后一起去取
1-12 F rights 核对工龄和岗级，补交了{few}张证明
1-12 F rights 找工会把{policy}的差额问清，列出{few}项要补的
1-12 F safety 在{bench}量了{few}处噪声，领来新耳罩
1-12 F safety 一起查{bench}的急停按钮，{few}个都试过
1-12 F safety 讲叉车过道的{few}条规矩，给{bench}地面补了黄线
1-12 F safety 教会用{bench}的灭火毯，练了{few}遍
1-12 F safety 听说{bench}踏板松，当班报修，第二天看过
1-12 F public-service 帮着在手机上装好工会程序，办了{form}
1-12 F public-service 把{form}要的材料理成一袋，约好日子一起去交
1-12 F public-service 到前台问清{form}卡在哪一步，回来说明白
1-12 F public-service 替上夜班的取回{form}，在{place}交到手上
1-12 F safety 在{place}查口罩和耳塞，换了{few}箱新的
1-12 FG safety 在{place}清通道，贴了{few}块警示牌
1-12 HV safety 宿舍查电，拆走{few}个私拉的插座，装好{home}
1-12 F public-service 在{place}帮着填{form}，代交到前台
1-12 T public-service 电话告诉{form}已经批下来，后天能取
1-12 M public-service 把{form}的{few}步截图发过去
1-12 T safety 电话提醒{place}停气检修的时间
1-12 H festival-greeting 节前上门，送去{few}样年货和值班表
1-12 H festival-greeting 过节看望，带去自家做的点心，顺手换了{home}
1-12 H festival-greeting 提前两天去看望，问了要买的{few}样东西，当天送到
1-12 H festival-greeting 送去集团发的杯碗，帮着把{home}装好
"""

LESSONS = (
    "到{bench}跟着老师傅学{skill}，做坏{few}件才摸到手感",
    "请教{skill}，在{bench}站了一个班，抄下{few}条要领",
    "带着问题到{bench}问{skill}，按师傅说的改了{few}处做法",
    "跟师傅练{skill}，从头到尾做了{few}遍",
    "在{bench}给师傅打下手，学{skill}的{few}个窍门",
    "拍下师傅做{skill}的步骤，回去照着排了{few}天班前练习",
    "师傅讲{skill}的火候，听完在{bench}试烧{few}窑",
    "请师傅看自己做的{skill}，当场返工{few}件",
)
"""What they learn from workers who are better at it."""

VOICES = """
livelihood | worker | 大夜班下来没有热饭 | 早上六点下大夜班，食堂还没开火，希望留一口热饭。 | 已问食堂几点生火 | 大夜班早饭提前到五点四十，先供粥和馒头。 | 连着看了三个早上，热的
livelihood | worker | 想预支一次互助金 | 家里用钱急，想知道互助金能不能提前领。 | 已把申请表送到，问清要什么凭据 | 按急用办理，当周已领到。 | 已经领到
livelihood | worker | 澡堂周末不开 | 周末加班没处洗澡，希望澡堂开到晚上八点。 | 已统计周末上班的人数 | 周末照开，七点半停止进人。 | 周末试过，有热水
livelihood | young-person | 宿舍没有洗衣机 | 西楼四十多人只有一台洗衣机，希望添两台。 | 已量楼道尽头的水口 | 添了两台，报修电话贴在旁边。 | 能用上
rights | worker | 高温津贴少算几天 | 九月还在烧高温窑，津贴只算到八月底。 | 已调岗位测温记录 | 按测温记录补了十一天，随当月工资发。 | 已经补到
rights | young-person | 学徒期满没有转岗位工资 | 签的是半年学徒，满了两个月还按学徒发。 | 已对合同和考核表 | 从满期当月起补发，人事把到期表贴在车间。 | 补发收到
rights | worker | 夜班调休排不上 | 攒了六个调休，主任总说走不开，希望能排进去。 | 已看三个月的排班 | 每人每月至少排一个调休日，写进排班表。 | 这个月已排上
safety | worker | 窑尾台阶老滑 | 窑尾那几级台阶一沾釉浆就滑，希望做防滑。 | 已先铺草垫 | 台阶换了花纹钢板，每班冲一次。 | 雨天走过，不滑
safety | young-person | 护目镜起雾看不清 | 发的护目镜一进窑口就起雾，希望换一种。 | 已试了两个样品 | 换成带气孔的，每人两副。 | 进窑口看得清
work-and-skills | young-person | 想学烧窑没人教 | 在成型班干了一年，想学看窑温，不知道找谁。 | 已问窑炉班能带几个人 | 开了八节看窑课，名单贴出来，报了就能上。 | 第一批已上完
work-and-skills | worker | 等级考没有场地练 | 报了等级考，上班没空，下班车间锁门。 | 已问车间和保卫 | 每周二、四晚上开修坯台，有人值守。 | 去练过
public-service | worker | 下雨天单车没处放 | 单车棚只有一半有顶，希望接长。 | 已量尺寸报后勤 | 顶棚已接到头，加了两盏灯。 | 雨天放过
public-service | young-person | 宿舍网太慢 | 晚上宿舍网页都打不开，希望换一家。 | 已测三个晚上 | 三家报价比过，换线后又测了一周。 | 晚上能用
public-service | worker | 通勤车少一站 | 新小区住了二十多人，通勤车不停，希望加一站。 | 已数住的人数 | 加停一站，早班晚两分钟发车。 | 已按时停
environment | worker | 拣选处灰太大 | 成品拣选处一天下来一层白灰，希望加抽风。 | 已请安环测粉尘 | 加了两个抽风口，每周测一次贴出来。 | 灰少了
schooling | worker | 暑假孩子没人看 | 双职工暑假孩子没处去，希望技校教室借来办托管。 | 已问技校借哪间 | 借了两间教室，工会请了两名老师，开六周。 | 已送去
housing | young-person | 夫妻房要排多久 | 申请夫妻房半年了，不知道排到第几。 | 已核对排队名单 | 名单按月贴出，腾出一间公布一间。 | 能查到
rights | worker | 停窑期间工资怎么算 | 检修停窑半个月，不清楚工资按什么发，希望有张表。 | 已请人事写说明 | 说明写成一页，附三个算例，放在工会。 | 看得懂
"""
