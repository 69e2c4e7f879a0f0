"""What members in the health services did; form as in `village_deeds`. No health facts."""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "place": (
        "门诊大厅", "取药窗口", "青石村卫生室", "柳溪村广场", "镇中心小学", "体检中心", "住院楼一层",
        "公交站点", "老年活动室", "汽车站", "企业园区", "社区服务站",
    ),
    "few": ("两", "三", "四", "五", "六"),
    "form": (
        "异地就医备案", "电子医保凭证", "家庭医生签约", "检查预约", "费用清单打印", "报告邮寄",
        "门诊报销", "健康档案查询",
    ),
    "skill": ("急救包扎", "心肺复苏", "正确洗手", "血压计使用", "家庭消毒", "膳食搭配", "防中暑"),
}  # fmt: skip

DEEDS = """
1-12 HF medical-service 上门说明{form}，用手机一起办妥
1-12 T medical-service 电话说明{form}的时间和地点，替约了号
1-12 M medical-service 发去{form}的图文步骤，共{few}步
1-12 A medical-service 在{place}教{skill}，{few}人一组轮流练
1-12 F public-service 在{place}当面演示{form}，练到会用自助机
1-12 G medical-service 在{place}示范{skill}，纠正了{few}个动作
1-12 T public-service 电话回复{form}的进度，说明还差一份材料
1-12 H livelihood 上门送去大字版{form}指南，贴在墙上
1-12 A policy-and-law 在{place}讲医保新规定，答了{few}个问题
1-12 F rights 在{place}一起核对费用清单，解释了{few}个项目
6-8 A safety 在{place}讲防中暑和{skill}，发出{few}十份提示
11-2 A medical-service 在{place}讲冬季开窗通风和{skill}
1-12 M safety 发去{skill}的短片，并约好在{place}再练一次
1-12 F medical-service 在{place}引导使用预约系统，顺便开通{form}
"""
