"""What a member did for the employees linked to him or her; form as in `village_deeds`."""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "place": (
        "一号冲压线", "二号装配台", "喷涂房外", "成品库", "职工宿舍北楼", "宿舍南楼三层", "食堂二层",
        "更衣室", "叉车通道", "质检室", "原料棚", "培训室", "班前会场",
    ),
    "few": ("两", "三", "四", "五", "六"),
    "skill": (
        "冲床换模", "焊缝自检", "数控编程", "叉车装卸", "量具校准", "喷涂遮蔽", "电路检修",
        "首件检验", "点胶调压", "气动元件更换",
    ),
    "form": (
        "公租房申请", "工伤认定材料", "子女入学证明", "技能补贴", "住房公积金提取", "医保异地备案",
        "居住证签注", "个税专项扣除", "生育津贴",
    ),
    "policy": (
        "加班与调休", "女职工保护", "高温津贴", "劳动防护用品", "职业技能等级认定", "带薪年休假",
        "工资集体协商", "安全生产奖惩",
    ),
    "home": ("水龙头", "窗纱", "电扇", "插座面板", "门锁", "晾衣杆", "热水器", "衣柜合页", "灯管"),
}  # fmt: skip

VISITS = """
1-3 HV livelihood 到宿舍走访，修好{home}，记下{place}要改的{few}处照明
1-3 H festival-greeting 年前上门，送去返乡车次表和值班电话，帮着更换{home}
4-6 H livelihood 上门走访，帮忙调好{home}，说明{form}的办法
4-6 HV work-and-skills 晚上到宿舍，用图纸讲了{skill}的{few}个要点
7-9 H livelihood 上门送去防暑用品，检查{home}，当天报修
7-9 HV rights 到住处说明{policy}，把计算办法写在纸上
10-12 H safety 上门检查取暖电器和{home}，换下老化插线板
10-12 HV public-service 走访时一起填好{form}，第二天代交
1-12 H livelihood 到家走访，商定{place}调班的{few}个时间，回来办妥
1-12 HV work-and-skills 带着{skill}的教程上门，练到能独立操作{few}步
1-12 H schooling 上门说明子女入学和{form}需要的材料，列了清单
1-12 H public-service 上门取{form}材料，核对{few}遍后代交窗口
1-12 HV livelihood 到宿舍看{home}，带工具当场修好
1-12 H rights 到家里讲{policy}，留下一页问答
1-12 HV housing 走访租住处，说明{form}，一起算了{few}种租金方案
1-12 H policy-and-law 上门讲{policy}和反诈，装好官方反诈软件
1-12 HV safety 到宿舍楼走访，查了{few}个充电点，调走一处违规排插
1-12 H work-and-skills 走访时商量{skill}的学徒计划，定下{few}个月的安排
"""

DEEDS = """
1-12 T work-and-skills 电话商量{skill}考核的日期，留出{few}天练习
1-12 E policy-and-law 发邮件说明{policy}，附上条文和计算表
1-12 T policy-and-law 电话答了关于{policy}的{few}个问题，说明到哪里查原文
1-12 F policy-and-law 在{place}讲{policy}，用{few}个算例说明
1-12 M policy-and-law 把{policy}的一页问答发过去，标出与本岗位有关的{few}条
1-12 G policy-and-law 在{place}的工具箱会上讲{policy}，留下{few}份说明
1-12 E activist-training 邮件说明培养考察的{few}个步骤和要交的材料
1-12 F activist-training 在{place}对照计划看了本季的{few}项学习任务
1-12 A activist-training 一起到{place}做志愿服务，结束后布置{few}项学习任务
1-12 T activist-training 电话约定在{place}交流学习心得的日期，提前{few}天发去提纲
1-12 M public-service 发去{form}的办理步骤和{few}张截图
1-12 G work-and-skills 在{place}示范{skill}，带着做了{few}件
1-12 F rights 在{place}核对工时记录，更正了{few}处
1-12 T livelihood 电话问{home}修得怎样，催了维修班
1-12 E activist-training 发邮件寄去学习材料，约好在{place}交流
1-12 G safety 在{place}检查防护装置，补齐{few}处警示牌
1-12 M safety 转发{place}的检修停电时间
1-12 A activist-training 一起参加支部开放日，在{place}做了{few}项志愿服务
1-12 F work-and-skills 在{place}讲{skill}，把常见的{few}种错写在白板上
1-12 T public-service 电话告知{form}已受理，{few}个工作日后可取
1-12 E work-and-skills 邮件回复{skill}的疑问，附改好的工艺卡
1-12 A work-and-skills 组织{skill}比武，评出{few}个好做法在{place}张贴
"""
