"""What members of the archive's office did: at the counter, in the stacks and at home visits.

Deeds, one line each: months, forms (see `texts.FORMS`), topic, sentence with slots; then what
people said, in the form of `texts.opinions`.
"""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "paper": (
        "婚姻登记底册", "招工表", "知青返城名册", "老房契", "工龄认定表", "林权存根", "学籍卡",
        "移民安置卷", "荣誉证书存根",
    ),
    "few": ("两", "三", "四", "五", "六"),
    "policy": (
        "档案开放办法", "个人信息保护", "涉密载体管理", "档案利用收费", "退休手续里的工龄认定",
        "反诈", "消防",
    ),
}  # fmt: skip

DEEDS = """
1-3 F policy-and-law 在查阅室讲{policy}，把能查和不能查的列成两栏
4-6 HF policy-and-law 有人来问{policy}，翻出条文一起看
7-9 T policy-and-law 电话里讲清{policy}，约好来查的时间
7-9 F policy-and-law 下班前有人来问{policy}，陪着一条一条对
10-12 A policy-and-law 到社区讲{policy}，带去{few}份样表
1-12 F livelihood 帮着查{paper}，当天出了证明，补贴的手续办成
4-9 H livelihood 上门帮着认老照片背后的字，抄成一份
1-6 HF livelihood 帮着把散在几处的工作证明配齐，装进文件夹
7-12 HF livelihood 帮着算早年的工龄，列出要找的{few}份凭据
5-10 H livelihood 换了楼道里{few}只坏灯，扶手也拧紧了
1-12 H livelihood 送去查好的{paper}复印件，省了一趟路
3-10 H livelihood 上门修好坏了的锁和{few}只柜脚
10-12 H livelihood 送去取暖器，查了接线板
5-9 H housing 一起看漏水的墙面，联系房管所来修
1-12 F housing 帮着从老房契里查出面积，过户的材料齐了
2-9 F schooling 查到学籍卡，补办毕业证明
1-12 F funds 一起填困难补助的表，核了{few}样材料
1-12 F medical-service 帮着打印医保报销要的旧单据
1-12 G work-and-skills 手把手教修裱，补好{few}页虫蛀的{paper}
1-12 FG work-and-skills 一起核{paper}的著录，改了{few}处错字
1-12 FT work-and-skills 问扫描件的命名，改了一版规则
1-12 G work-and-skills 练新买的冲洗机，试了{few}次配比
1-6 FG work-and-skills 一起准备职称的材料，列出{few}件代表作
7-12 FG work-and-skills 排好年底移交的日程，分到每个人
1-12 FG work-and-skills 一起编目，定下{paper}的检索词
1-12 TM work-and-skills 发去扫描的操作步骤，约好哪天一起试
1-12 FM work-and-skills 问问近来手上的活，帮着排开赶在一起的{few}件
1-12 FG public-service 到村委会看堆在柜顶的旧账本，教怎样防潮装盒
1-12 FG public-service 带着便携扫描仪进村，扫了{few}十页{paper}
3-11 FG public-service 到村里的调解室，一起翻{paper}，理清了{few}笔旧账
1-12 FG organisation-matters 到县里各部门走一圈，听对办公室的意见，记下{few}条
1-12 G organisation-matters 到移交档案的单位看卷，当场定下整理的先后
1-12 FG organisation-matters 到收发室坐了半天，看文件在哪一步卡住
1-12 HG other 地下室进水，带着水泵上门，把泡湿的证件摊开晾干
2-6 FG activist-training 一起读一段旧档案里的会议记录，讲讲当年的人怎么想
7-11 FG activist-training 带着参加开放日讲解，讲完一起改稿子
1-12 F activist-training 对照培养计划，看还差哪几样实践
1-2 H festival-greeting 年前走访，带去手写的春联和值班电话
1-2 H festival-greeting 除夕前上门，帮着贴好窗花，听了半晌老县城的旧事
5-6 H festival-greeting 端午送粽子，顺手换了楼道的灯泡
5-6 H festival-greeting 端午走访，带去一束艾草和大字版的查档须知
9-10 H festival-greeting 中秋走访，送去一册翻印的老照片集
9-10 H festival-greeting 中秋送月饼，把修好的旧相框挂回墙上
"""

OPINIONS = """
public-service | resident | 查阅室中午能不能开 | 上班的人只有中午有空，查一张证明要请半天假。 | 已统计中午来的人数 | 中午留一人值守，提前电话约好的当场取。 | 中午来取过
public-service | resident | 出一张证明要跑两个窗口 | 先去登记再去盖章，楼上楼下跑。 | 已照着走了一遍 | 两个窗口并到一处，十分钟能办完。 | 办过一次，没有再上楼
public-service | retired | 查阅须知字太小 | 墙上的须知字小，看不清要带什么。 | 已量过站的距离 | 换成大字，另印一份可以带走。 | 看得清了
public-service | veteran-or-army-family | 外地来查能不能先问 | 从外地赶来，结果那一卷在修，白跑一趟。 | 已问过库房的安排 | 开了预约电话，能不能查当天回话。 | 打过电话，说清了
organisation-matters | worker | 党员示范窗口和别的窗口一样 | 挂了示范窗口的牌，办起来和别处一样。 | 已请窗口的党员自己说差在哪里 | 示范窗口改成疑难件专办，别处办不了的都转来。 | 难办的一件办成了
organisation-matters | worker | 支部活动总在下班后 | 活动放在下班后，家里有事的去不了。 | 已问过各科室 | 改在每月第一个周五下午，值班的人轮着来。 | 这个月去成了
work-and-skills | young-person | 修裱想学没有人教 | 库里只有一位老师傅会修裱，想学排不上。 | 已同老师傅商量 | 每周三下午两个人跟着学，先从补洞学起。 | 补好了两页
work-and-skills | worker | 扫描任务压在两个人身上 | 扫描的活全在两个人手上，忙的忙闲的闲。 | 已摊开每人的件数 | 按周轮换，忙月从别的科室借一人。 | 轮了一圈
disputes | worker | 两个科室为库房钥匙推来推去 | 库房钥匙由谁管说不清，急用时找不到人。 | 已请两个科室坐下来 | 钥匙放值班室，谁取谁签，两边都认。 | 一个月没有再推
disputes | resident | 排队时有人插队吵起来 | 快下班时插队，吵过两回。 | 已看过当时的登记 | 装了取号机，过点的号第二天优先。 | 没有再吵
disputes | worker | 借卷不还两边各说各的 | 两个科室都说卷还了，对方没收，互相埋怨。 | 已对着借阅簿一页页查 | 卷夹在另一盒里找到了，往后交接当面签字。 | 两边都签了字
rights | resident | 查自家的房契说不能看 | 查自己家的老房契，窗口说不对外。 | 已翻出开放办法核对 | 凭身份证明可以查自家的，窗口已经更正并致歉。 | 查到了
rights | worker | 加班整理没有调休 | 搬库那个月周末加班，没有安排调休。 | 已对着考勤点清 | 调休已排到每个人，年底前休完。 | 已休了两天
environment | resident | 门口的树挡住了牌子 | 树枝挡住门牌，头回来的人找不到。 | 已请园林的人看过 | 枝条修过，路口加了指路牌。 | 有人照着牌子找来了
housing | in-difficulty | 老屋的证找不到底 | 老屋没有证，想从旧档案里找凭据。 | 已查了三个年份的卷 | 底册找到了，开出的证明可以拿去登记。 | 已登记
livelihood | resident | 工龄差两年领得少 | 早年的工龄没有算进去，每月少领一截。 | 已查到当年的招工表 | 工龄已经认定，差额从下月补。 | 已补上
safety | worker | 库房的梯子晃 | 库房的登高梯晃，取上层的卷怕摔。 | 已停用那一架 | 换了带护栏的梯子，上层改放轻卷。 | 用着稳当
"""
