"""What a member did on a visit in the villages: about the deed, never about the person.

One line each: months, forms (see `deeds.FORMS`), topic, sentence with slots.
"""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "place": (
        "村东水塘边", "老晒谷场", "后山竹林口", "机耕路北段", "三组小广场", "村口老槐树下",
        "河埂下边", "二组菜园", "西坡茶园", "粮库后墙", "五组巷子口", "祠堂后头", "南冲水库脚下",
        "六组塘坝", "古井台", "一组打谷场",
    ),
    "spring": ("油菜", "早稻秧", "春茶", "马铃薯", "蚕豆", "莴笋"),
    "summer": ("中稻", "西瓜", "丝瓜", "玉米", "黄豆", "莲藕"),
    "autumn": ("晚稻", "红薯", "柑橘", "油茶果", "芝麻", "花生"),
    "winter": ("冬小麦", "萝卜", "大白菜", "菠菜", "冬笋", "青菜"),
    "mu": ("半亩", "一亩多", "两亩", "三亩", "四亩多", "一亩二分"),
    "few": ("两", "三", "四", "五", "六"),
    "tool": ("锄头", "喷雾器", "抽水泵", "电动三轮车", "手扶拖拉机", "脱粒机", "水管"),
    "home": ("电闸", "水龙头", "灶台烟囱", "院门合页", "窗扇插销", "鸡舍顶棚", "屋檐排水管", "晾衣架"),
    "form": (
        "耕地补贴", "临时救助", "老年乘车卡", "医保缴费", "宅基地确权", "农机购置补贴",
        "高龄津贴", "农房保险", "子女助学",
    ),
    "policy": (
        "秸秆禁烧", "森林防火", "农村医保", "土地流转合同", "反诈", "改厕补助", "电动车上牌",
        "农药包装回收", "垃圾分类", "防溺水",
    ),
}  # fmt: skip

DEEDS = """
1-2 H livelihood 送去米和食用油，帮着把{place}到院门口的积雪铲出一条路
1-2 H safety 检查取暖炉的烟道，加装了一氧化碳报警器并当场试响
12-1 HF livelihood 帮着把{few}捆干柴搬进柴房码好，盖上防雨布
1-2 T public-service 电话说明{form}的办理日期和要带的材料
1-2 HA festival-greeting 年前一起打扫院子，贴好春联，把{place}的垃圾清走
1-3 F policy-and-law 讲解{policy}的新规定，留下一份大字版说明
2-3 HG farming 一起到{place}给{spring}清沟排渍，疏通了{few}条厢沟
2-4 G farming 带着看{mu}{spring}的长势，约好农技员周末来看
3-4 HG farming 借来{tool}，帮着整好{place}旁的{mu}地
3-5 G farming 在{place}手把手教{spring}的间苗和追肥，留下用量表
3-5 T farming 电话提醒夜里降温，当天下午一起给{spring}盖好薄膜
4-5 H livelihood 修好{home}，换下的旧件带走处理
4-6 M safety 发消息提醒雷雨大风，请把{place}的{tool}收进屋
5-6 HG farming 抢收{mu}油菜，用三轮车帮忙运到老晒谷场
5-6 F schooling 一起查看助学申请表，补齐了缺的{few}项材料
6-8 H safety 查看屋后边坡和排水沟，清走{few}车淤土
6-8 HM safety 送去防汛明白卡，走了一遍从{place}到村小学的转移路线
6-9 G farming 到{place}看{summer}，教辨认病叶，按说明配好药水
7-8 HF farming 抽水抗旱，轮流守泵，给{mu}{summer}灌上水
7-8 T livelihood 电话问清{home}漏水的位置，第二天带工具上门修好
7-9 M policy-and-law 把{policy}的图解发到手机上，逐条答了{few}个问题
6-8 A environment 和邻居一起清理{place}的杂草，装了{few}车运走
8-9 H schooling 帮着核对{few}份入学材料，约好报到那天在{place}上车
8-10 G farming 帮忙联系收购点，把{mu}{autumn}按市价卖出
9-10 HF farming 一起在{place}抢收{autumn}，晒干后装了{few}十袋
9-11 G farming 借{tool}帮着翻耕{mu}地，种下{winter}
9-10 HA festival-greeting 中秋前送去月饼，陪着把院里的{home}收拾妥当
10-11 F policy-and-law 讲清{policy}怎么办，一起填好申请
10-12 H livelihood 帮忙更换{home}，又把漏风的窗缝用密封条贴好
10-12 H safety 检查电线插座，换掉{few}个老化插线板
11-12 G farming 给{winter}盖草保温，理顺{place}旁的沟
1-12 T public-service 电话回复上次托问的{form}进度，说明还差哪一份材料
1-12 T livelihood 电话问要不要代购，下午把东西捎到{place}
1-12 HF public-service 代跑镇便民服务中心，办好{form}手续，把回执送回
1-12 H public-service 用手机帮着完成{form}认证，截图留存在本人手机里
1-12 H livelihood 上门修理{home}，试用了几遍才离开
1-12 F livelihood 在{place}碰面，把{form}要交的{few}份材料核对好
1-12 HF livelihood 帮着把{few}袋粮食搬到{place}的加工点，碾好送回
1-12 G livelihood 陪着到{place}试用新买的{tool}，装好护罩
1-12 M policy-and-law 把镇里关于{policy}的通知用语音念了一遍发过去
1-12 F roads-and-water 一起到{place}看路面，量出破损处长{few}米，记下上报
1-12 HF roads-and-water 到{place}看水管走向，画了草图交给村里水管员
1-12 A environment 一起参加{place}的清扫，分到的{few}十米路段扫完
1-12 G work-and-skills 介绍镇里{few}天的短期技能班，帮着报上名
1-12 F rights 一起看了{form}的政策原文，说明申诉的时限和地点
10-12 T farming 电话转告农技站关于{winter}的{few}条提醒，约好上门看地的日子
1-12 M public-service 发去办{form}的窗口时间和联系电话
1-12 H environment 帮着把旧家具抬到{place}的集中收运点
1-12 F safety 在{place}讲{policy}，当面演示了报警电话怎么打
1-12 G farming 带去{few}包新种子，按农技站的说明示范播种深度
1-12 H housing 查看屋面漏雨处，量好尺寸，换了{few}片瓦
1-12 T housing 电话说明农房安全鉴定的{few}个步骤，替约了鉴定员
1-12 A work-and-skills 一起参加{place}的农技课，做了{few}样实操
"""
