"""What leaders and members of the research academy did at contact points and with their pairs.

Deeds, one line each: months, forms (see `texts.FORMS`), topic, sentence with slots. What is
done at a contact point is about organisation-matters, public-service or safety.
"""
# One entry, one line, so that they can be compared at a glance.

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "group": (
        "最忙的那个组", "新成立的组", "人最少的组", "楼上的两个组", "值班的几个人", "老师傅带的组",
        "年轻人多的组", "上月没去的组", "出成果最多的组", "搬到新楼的组",
    ),
    "thing": (
        "马弗炉", "电镜", "球磨机", "人工气候箱", "低温冰柜", "万能试验机", "考种仪", "离心机",
    ),
    "few": ("两", "三", "四", "五", "六"),
    "policy": (
        "成果转化收益分配", "科研经费包干", "职称评审新办法", "个人所得税专项扣除", "延迟退休办法",
        "科研诚信规定", "差旅报销细则", "住房公积金提取", "医保家庭共济", "数据安全法",
    ),
    "skill": ("误差分析", "试样制备", "杂交授粉", "仪器比对", "专利检索", "田间记载", "数据画图"),
}  # fmt: skip

DEEDS = """
1-12 GF organisation-matters 到{group}坐了半天，听各人把手上的活讲一遍，理出{few}件卡住的事
1-12 GF organisation-matters 参加{group}的周例会，会后单独问了{few}个年轻人缺什么
2-6 G organisation-matters 和{group}一起过年度任务书，把两个重复的指标并成一个
3-11 G organisation-matters 在{group}看完整个流程，帮着定下谁对接哪个处室
7-12 GF organisation-matters 年中以后再到{group}，对照上回记下的事一件件问进度
1-12 T organisation-matters 电话问{group}上次提的{few}件事办到哪一步
4-10 F organisation-matters 约{group}和财务的人坐到一起，说清预算调剂怎么走
9-12 F organisation-matters 听{group}讲明年的打算，记下要院里协调的{few}项
1-12 GF public-service 在窗口跟了一上午，数出材料要跑的{few}道手续
2-11 G public-service 陪新来的人走一遍仪器预约，发现{thing}要填两张同样的表
3-9 F public-service 和{group}商量{thing}夜间开放，先试一个月
5-12 T public-service 电话催{thing}的维修，定下到货的日子
1-12 F public-service 把采购慢的单子逐张翻开，找出压在哪一环
6-11 GF public-service 到{group}试用新的报销流程，当场改掉{few}处说不清的地方
1-12 G safety 和{group}一起查气瓶和接地，列出{few}处要改的地方
6-9 G safety 高温天到{group}那里看通风，定下{thing}错峰开机
10-12 G safety 入冬前看{group}的用电，换掉{few}个老插座
3-5 G safety 陪消防员走{group}的通道，清走门口的旧{thing}
1-12 F policy-and-law 讲{policy}，把跟本人有关的{few}条圈出来
1-6 FH policy-and-law 带着文件讲{policy}，没听懂的地方画成一张图
4-12 FT policy-and-law 有人问{policy}，对着条文说明哪些能办、哪些要等
7-12 F policy-and-law 午休时讲{policy}，答了{few}个问题
1-12 H policy-and-law 上门讲{policy}，字大的那一版留在桌上
1-12 FG work-and-skills 一起把{skill}从头做了一遍，找出数据跳的原因
2-11 G work-and-skills 手把手教{skill}，让本人独立做了{few}遍
3-12 F work-and-skills 帮着改立项书，把技术路线理成{few}步
1-12 F work-and-skills 看了投稿的退修意见，商量哪些要补做
5-10 G work-and-skills 帮着把{thing}的操作要点写成一页，贴在机器上
9-12 F work-and-skills 一起准备职称材料，核对{few}项业绩的证明
1-12 T work-and-skills 电话里说清{thing}的样品要提前多久送
1-3 H livelihood 上门换了冻裂的水龙头，管子包上保温棉
4-9 H livelihood 帮着把阳台的雨棚修好，清掉{few}处漏缝
6-8 H livelihood 送去电扇，约好伏天每周来看一回
10-12 H livelihood 送去过冬的煤票和棉鞋，窗缝贴好密封条
1-12 H livelihood 陪着去社区交齐补助材料，缺的{few}样当场补
3-11 HF livelihood 约家政的人来擦高处的窗，钱从互助金里出
1-12 H housing 看过楼道的灯和扶手，报修的单子已经挂上
2-10 HF housing 帮着量好卫生间，装上{few}个扶手
1-12 F housing 问清周转房排到第几位，把要补的证明列给本人
4-12 H housing 楼顶漏的那一角陪物业上去看，约好晴天补
6-9 F schooling 问清借读要的{few}份证明，帮着开出单位那一份
1-12 F schooling 联系工会的晚托班，先试托一周
1-12 F funds 一起算互助金怎么还，分成{few}个月
4-12 H funds 困难补助批下来了，送去领款单
1-12 F rights 帮着核对工龄，查出漏记的{few}个月
3-12 T rights 电话告知加班调休可以跨月使用，表已经发过去
1-2 H festival-greeting 节前上门拜年，带去院里自己种的谷子和一副春联
9-10 H festival-greeting 重阳前上门，听老人讲建院时候的事，录下一段
5-6 H festival-greeting 端午前送去粽子，顺手换了楼道的灯泡
1-12 H festival-greeting 带着课题组的新样品去看望，请老人摸一摸、说一说
"""
