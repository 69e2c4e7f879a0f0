"""What a member did on a visit around the township office; form as in `village_deeds`."""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "place": (
        "便民大厅", "老电影院后街", "菜市场东门", "汽车站广场", "镇中心小学路口", "幸福里小区",
        "粮站家属院", "河滨步道", "综治中心", "文化站", "供销社旧楼", "镇农贸路",
    ),
    "few": ("两", "三", "四", "五", "六"),
    "form": (
        "社保转移", "营业执照变更", "公租房续租", "灵活就业登记", "居住证", "公积金提取",
        "不动产登记", "医保报销", "退役军人优待证", "创业贷款贴息", "小孩入托登记",
    ),
    "policy": (
        "反诈", "消防", "新的个税专项扣除", "电动车充电", "食品小摊备案", "物业费争议调解",
        "租房合同", "劳动合同", "个人信息保护", "城乡医保", "志愿服务积分",
    ),
    "skill": ("电子表格", "公文格式", "无人机巡查", "档案整理", "短视频拍摄", "窗口接待", "数据填报"),
    "home": ("楼道灯", "单元门锁", "水表井盖", "燃气软管", "防盗网", "热水器开关", "雨棚"),
}  # fmt: skip

DEEDS = """
1-2 HF festival-greeting 年前走访，带去春联和挂历，记下{home}要修，三天后修好
1-2 M safety 发去燃气和用电安全提示，约了物业看{home}
1-3 G activist-training 一起读了申请材料的要求，列出{few}项要补的
2-4 F work-and-skills 在{place}讲了{skill}的做法，当场练了{few}遍
3-5 A environment 一起参加{place}的植树，种下{few}十棵树苗
3-6 T public-service 电话回复{form}的办理进度，说明取件时间
4-6 G work-and-skills 带着做了一份{skill}的样稿，逐处改过
5-6 H safety 查看{home}，联系维修，两天后换新
6-8 M safety 发去高温和暴雨提示，附上{place}的避险点位置
6-8 H livelihood 送去防暑物品，顺手修好{home}
7-8 F activist-training 在{place}一起学习《党章》的一章，布置{few}项实践任务
7-9 A work-and-skills 组织参加{skill}练兵，共{few}个项目
8-9 T schooling 电话说明转学和{form}两件事的办理顺序
9-10 HM festival-greeting 节前问候，送去一份{place}的便民电话表
9-11 G activist-training 一起完成{place}的一次志愿服务，活动后整理了记录
10-11 F policy-and-law 在{place}讲{policy}，答了{few}个具体问题
10-12 H livelihood 上门看暖气，联系师傅更换{home}
1-12 T public-service 电话告知{form}还缺一份证明，代为联系开具
1-12 F public-service 陪着在{place}把{form}一次办完
1-12 M public-service 发去{form}的网上办理链接和截图步骤
1-12 G work-and-skills 当面指导{skill}，改好{few}处错误
1-12 G work-and-skills 一起把{skill}的流程画成一页纸，贴在工位旁
1-12 H livelihood 上门帮着更换{home}，旧件带走
1-12 F rights 在{place}一起看{policy}的规定，列出要准备的证据清单
1-12 T policy-and-law 电话解释{policy}，并把条文编号发过去
1-12 M policy-and-law 转发{policy}的官方解读，标出与本人有关的{few}条
1-12 H public-service 把{form}的表格送上门，填好后带回窗口
1-12 A environment 一起到{place}劝导停车，摆正{few}十辆电动车
1-12 F activist-training 约在{place}，对照计划看了本季度的{few}项任务
1-12 G activist-training 带着参加支部在{place}的开放活动，分工负责签到
1-12 T work-and-skills 电话推荐{few}个招聘岗位，约好面试时间
1-12 F housing 一起到{place}看房源，核对{form}要求
1-12 M safety 把{place}的临时断水断电时间提前发去
1-12 F livelihood 在{place}一起看临时救助的条件，列出{few}份要交的材料
1-12 H livelihood 上门修好{home}，又把{few}处插座固定好
1-12 G livelihood 陪着到{place}选购家用品，按清单买齐{few}样
1-12 A policy-and-law 在{place}一起发放{policy}宣传页，共{few}十份
1-12 H safety 检查{home}和灭火器压力，登记了更换日期
1-12 T livelihood 电话问是否需要代办，当天把{form}的回执送到
"""
