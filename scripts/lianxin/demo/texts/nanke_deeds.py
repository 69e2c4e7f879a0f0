"""What members of a school did for staff, families and pupils; of pupils never more than that.

Deeds, one line each: months, forms (see `texts.FORMS`), topic, sentence with slots; then what
people said, in the form of `texts.opinions`.
"""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "policy": (
        "义务教育资助办法", "中考招生办法", "教师轮岗办法", "校园安全条例", "职称评审办法",
        "家庭教育促进法", "食堂管理办法",
    ),
    "few": ("两", "三", "四", "五", "六"),
    "subject": ("分式方程", "电路图", "现代文阅读", "英语时态", "化学配平", "等高线地图"),
}  # fmt: skip

DEEDS = """
1-12 F policy-and-law 在办公室讲{policy}，把常问的{few}条写在白板上
2-6 A policy-and-law 家长学校讲{policy}，会后单独答了{few}个问题
9-12 F policy-and-law 开学前把{policy}改成一页纸，当面讲给值班的人
3-11 T policy-and-law 电话里讲清{policy}怎么申请
1-12 FG schooling 放学后在图书室补{subject}，做完{few}道题再走
3-6 F schooling 把月考的错题分成{few}类，约好每周三看一类
9-12 FG schooling 用旧试卷练{subject}，对了的打钩，错的一起改
2-12 F schooling 帮着排出每天半小时的读书单，先读薄的
1-12 H schooling 家访时带去{subject}的讲义，和家里说好灯下的座位
7-8 A schooling 假期在村文化室开自习，排好{few}名老师轮值
1-12 FH livelihood 帮着填好资助申请，材料一次交齐
11-12 H livelihood 送去棉被和手套，看了取暖的炉子
1-12 F livelihood 和食堂说好，早餐补助直接进卡，不用排队登记
3-10 H livelihood 帮着联系校车改道，少走{few}里路
4-9 H livelihood 上门帮着修好书桌和台灯
1-12 FG work-and-skills 一起磨一节公开课，改了{few}稿
1-12 G work-and-skills 教新来的同事用阅卷系统
1-12 F work-and-skills 听了一节课，课后聊了{few}处可以放手的地方
1-12 FM rights 问代课费发到哪个月，约好一起去财务室核
1-12 F medical-service 陪着把年度体检的预约改到没课的下午
1-12 F activist-training 一起读一章党史，各说一处没想到的
3-6 FG activist-training 带着参加义务护学岗，站完一起写值班笔记
9-12 FG activist-training 带着准备主题团课，试讲了{few}遍
7-8 F activist-training 假期约在阅览室，谈这半年做了哪些实事
"""

OPINIONS = """
schooling | resident | 晚自习后没有班车 | 晚自习下课没有车，家里每晚来接。 | 已数过要坐车的人数 | 加开一班晚车，停三个路口。 | 坐过一周，准点
schooling | worker | 作业多到十点 | 各科都留作业，加起来做到十点。 | 已请年级组把一周的作业摆在一起 | 每天总量由班主任把关，超了的退回。 | 这周九点前能做完
public-service | resident | 家长会总在上班时间 | 家长会放在周二上午，请不了假。 | 已问过各班 | 改在周六上午，录一份给来不了的。 | 这次到得齐
livelihood | worker | 食堂晚饭去晚了只剩凉菜 | 带晚自习的人六点半去，只剩凉菜。 | 已去食堂站了两晚 | 留一个热窗口到七点。 | 吃上热的了
work-and-skills | young-person | 新来的没人带 | 第一年就当班主任，不知道先做什么。 | 已和教研组商量 | 一人配一位师傅，前两个月少排两节课。 | 有人可问了
rights | worker | 代课费拖了两个月 | 替人上的课，代课费一直没有发。 | 已到财务室查过单子 | 当月补齐，往后每月十日前发。 | 到账了
safety | resident | 校门口早上车堵成一团 | 早上送孩子的车停三排，人在车缝里走。 | 已请交警看过现场 | 划出即停即走的一段，教师和家长轮流护学。 | 走得顺了
environment | worker | 三楼洗手间夏天味道大 | 窗子打不开，夏天味道散到教室。 | 已请后勤看过 | 换了排风扇，早晚各冲一次。 | 没有味道了
housing | young-person | 周转房没有热水 | 住周转房的几个人洗澡要去操场那头。 | 已量过电线的负荷 | 装了两台热水器，按层排时间。 | 用上了
public-service | retired | 老同志的活动室锁着 | 活动室平时锁着，钥匙不知道在谁手里。 | 已问过门卫 | 工作日下午都开，门口贴了时间。 | 去坐过两回
schooling | resident | 图书室中午不开 | 中午想看书，图书室锁门。 | 已问过管理员 | 中午由党员轮流值班，开一个小时。 | 中午有地方去了
"""
