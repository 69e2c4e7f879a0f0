"""What members of the transport authority did on the road, at the station and at home visits.

Deeds, one line each: months, forms (see `texts.FORMS`), topic, sentence with slots.
"""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "road": (
        "子云线", "乌瀛线十二公里处", "画眉隧道口", "雁回坡", "三板桥", "老渡口岔路", "青萍立交",
        "驼峰岭弯道", "望归亭站牌", "北环货车道",
    ),
    "few": ("两", "三", "四", "五", "六"),
    "policy": (
        "超限治理", "网约车备案", "道路客运燃油补贴", "农民工工资支付", "安全生产法", "高温津贴",
        "工伤申报", "城乡公交票价", "驾驶员从业资格换证", "公路用地管理",
    ),
    "skill": ("沥青灌缝", "护栏校正", "应急车辆调度", "绿化修剪机", "票务系统", "急救包使用", "路况巡查记录"),
}  # fmt: skip

DEEDS = """
1-3 HF policy-and-law 讲{policy}的新规定，把条文抄在值班本里
3-6 GA policy-and-law 在{road}的工地上讲{policy}，歇工时答了{few}个问题
5-8 F policy-and-law 在候车厅支了张桌子，讲{policy}，发出{few}十份单页
8-10 F policy-and-law 有司机来问{policy}，对着手册逐条说明
10-12 A policy-and-law 班前会上讲{policy}，每人领一张对照表
1-12 F policy-and-law 陪着去窗口问清{policy}的办理顺序
1-12 HF livelihood 陪着去社区问低收入补贴，当天交齐{few}样材料
1-3 H livelihood 上门修好漏水的水管，换了{few}个阀门
5-8 H livelihood 帮着把阳台漏水的水槽换掉，接好{few}米水管
5-9 HF livelihood 夜班多的这几个月，托食堂留{few}份热饭
7-9 H livelihood 上门换了烧坏的插座和{few}只灯泡
3-6 H livelihood 帮着搬家，局里的车跑了{few}趟
9-12 H livelihood 修好吱呀响的窗户，配了{few}个插销
6-8 H livelihood 送去电扇和凉茶，把阳台的遮阳网拉好
10-12 H livelihood 送去棉被，封好漏风的窗户
3-10 HF livelihood 帮着把夜班的午饭托给食堂热着，定好送饭的人
1-12 HG housing 一起看宿舍的漏点，当天登记，一周内换了防水
4-9 H housing 给宿舍楼的{few}间屋装了纱窗
2-6 HF housing 一起去看转租的房子，量好{few}间的尺寸
3-8 HG housing 陪着找物业，楼顶的隔热层约好了工期
8-12 H housing 换了宿舍楼{few}扇关不严的门
9-12 HF housing 一起填公租房的申请，列出要补的{few}份证明
1-3 H schooling 寒假里帮着看住校要办的手续
3-6 F schooling 一起看中专的招生表，圈出{few}个专业
10-12 HF schooling 问清补助到账的日子，核了{few}样证明
2-3 HF schooling 开学前帮着问清插班的手续
6-9 F schooling 联系工会的暑期托管班，排上了名额
1-12 T schooling 电话告知助学金的申请日期
3-11 F medical-service 帮着在手机上挂好号，讲清报销要留哪几张单子
1-12 F medical-service 问清异地就医备案，当场在手机上办好
1-12 F funds 一起算互助会能借多少，讲清还款的月数
4-12 H funds 困难补助批下来了，送去领款单
2-5 G work-and-skills 在{road}手把手教{skill}，练了{few}个来回
5-9 G work-and-skills 老师傅带着做{skill}，把要领写成一张卡片
9-12 GF work-and-skills 考级前一起过{skill}的题，改了{few}处
1-12 F work-and-skills 一起看轮岗的安排，换出{few}个白班来上课
2-4 HG farming 在点上帮着开春翻地，运去{few}车有机肥
5-7 HG farming 进村看黄豆苗，联系农技站来看虫
6-9 G farming 进村看玉米地的水，同村里排好抽水的先后
8-10 HG farming 帮着收玉米，局里的车跑了{few}趟
10-12 HF farming 把村里的萝卜订到局食堂，每周{few}百斤
1-12 GF roads-and-water 在{road}看排水，定了清沟的日子和人手
3-6 G roads-and-water 雨季前查{road}的涵洞，清出{few}车淤泥
6-9 GV roads-and-water 暴雨夜守在{road}，天亮才撤了警示灯
9-12 G roads-and-water 到{road}量路面坑槽，列出修补的先后
12-2 GV safety 冰雪天到{road}撒盐，看值守的人有没有热水
3-6 G safety 到{road}查临边防护，当场补了{few}处
6-8 G safety 高温天到{road}的班组，把作业时间挪到早晚
1-12 G safety 到{road}看作业区的锥桶，重摆了{few}处
9-11 FG public-service 到车站查候车厅的消防通道，挪走{few}堆杂物
1-12 FG public-service 跟一趟早班车，记下{few}处要修的站台
6-9 FG public-service 暑运头一天到检票口，数了{few}刻钟排队的人
12-2 FG public-service 春运前到车站看加座和热水，补了{few}只保温桶
1-12 FG organisation-matters 到班组听一线的人说，带回{few}件要局里定的事
1-12 F organisation-matters 在休息室坐了一上午，逐个问排班合不合适
1-12 FG public-service 到车站跟班，看买票和退票卡在哪一步
1-12 FG activist-training 一起读这个季度的学习材料，约定下次各讲一段
3-6 GA activist-training 带着参加{road}的义务巡路，走完{few}公里
7-10 FG activist-training 请老党员来讲修路的旧事，听完一起整理笔记
11-2 FG activist-training 一起对照全年的计划，看还差哪几项实践
1-2 HV festival-greeting 年前去值守的班组和家里，带去年货和春联
1-2 H festival-greeting 腊月里上门，把年三十的班替家里有事的人换好
1-2 H festival-greeting 节前送去站里写的春联，换了门口的灯
1-2 H festival-greeting 节前上门，问清过年有没有人照应，留下值班电话
5-6 HG festival-greeting 端午前送去粽子，顺路看了{road}的遮雨棚
5-6 H festival-greeting 端午走访，把家里的纱门修好
5-6 H festival-greeting 端午节前上门，带去艾草和绿豆，问了夏天值班怎么排
5-6 H festival-greeting 端午去看跑长线的人家，捎去站里包的粽子
9-10 HG festival-greeting 中秋前到道班送月饼，坐下来吃了顿晚饭
9-10 H festival-greeting 中秋节前上门，替值夜的人捎去月饼和一封班组的信
9-10 H festival-greeting 中秋走访退下来的老道工，一起翻看修路的旧照片
9-10 H festival-greeting 中秋走访，帮着和外地的儿女通了视频
1-12 H other 家里遇到大事，支部两个人当天上门，商量班次怎么顶
1-12 H other 听说出了事，支部连夜上门，把要跑的手续接了过来
"""
