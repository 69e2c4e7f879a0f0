"""What the research academy surveyed, promised and was asked by petition; tables, one line each."""
# One entry, one line, so that they can be compared at a glance.
# ruff: noqa: E501

from __future__ import annotations

SURVEYS: tuple[tuple[str, str, tuple[str, ...], str, str], ...] = (
    ("青年课题组长的经费自主权调研", "funds", ("cailiao", "keyan"),
     "走了九个课题组，六个说买一样小东西要等两周，钱在账上花不出去；三个组长自己垫过钱。",
     "小额采购放到组里办，科研管理处每季抽查一次；垫付的年底前清完。"),
    ("试验田用水用电调研", "farming", ("yuzhong", "houqin"),
     "三口机井有一口电压不够，旱季要夜里浇；电表和水表都在后勤处，坏了要跑三趟。",
     "增容申请已经递交，批下来以前夜班派电工；水电报修并成一张单。"),
    ("种质库值守和备份调研", "safety", ("yuzhong",),
     "停电演练了两次，第二次发电机六分钟才起来；值守表上周末只有一个人。",
     "发电机改自动切换，周末值守加到两人，备份样品分一半到县农技站。"),
    ("田间记载电子化调研", "work-and-skills", ("yuzhong", "keyan"),
     "三个组三种表格，同一块地的数对不上；下雨天平板用不了。",
     "先统一编号，纸表和平板并行一季，再定用哪一种。"),
    ("测试平台对外服务调研", "public-service", ("cailiao",),
     "一年接了一百四十单，排队最长的二十三天，近一半卡在样品重送。",
     "把送样要求做成一页图，先看样再排队；急件每周留两个机时。"),
    ("离退休老专家传帮带调研", "work-and-skills", ("cailiao", "yuzhong"),
     "十一位老专家里有七位愿意回来讲，缺的是接送和一间安静的屋子。",
     "图书室腾出一间，每月两次，由党员接送；讲的内容录下来存档。"),
)  # fmt: skip
"""Title, topic, units, what was found, what follows."""

PROMISES: tuple[tuple[str, str, str, str, str, str, str, str, str], ...] = (
    ("cailiao", "电镜每周开两个晚班", "work-and-skills", "worker", "排出晚班操作人员，每周二、四晚上七点到十点开放电镜", "排队三周，样品放坏过", "连续八周晚班开得出，排队不超过十天", "电镜预约要排三周", "晚班登记本八周都有签字，排队降到九天"),
    ("yuzhong", "试验田三口机井加盖", "safety", "worker", "给三口机井换上铁盖、装反光条，配一把锁，钥匙挂在值班室", "三口井两口没有盖", "三口井盖齐、夜里看得见反光条", "天黑浇地看不见井口", "三口井逐口看过，有一口晚了半个月"),
    ("houqin", "周转房热水供到十一点", "housing", "young-person", "更换西侧一段热水管，把供水时间从九点延到十一点", "九点以后没有热水", "连续两周晚上十点半放水是热的", "晚上回来洗不上热水", "分楼层试了三次，都有热水"),
    ("keyan", "小额采购改成网上两步", "public-service", "worker", "五千元以下的采购改为组长、财务两步网上办，印一页说明", "要盖五个章，平均等十四天", "抽二十单，都在五天内办完", "买一箱手套要等半个月", "已上线试用，抽了八单"),
    ("cailiao", "球磨间装一台除尘机", "environment", "worker", "选型、安装除尘机，开机时段调到下午并贴在门口", "开机时灰大", "开机半小时后测三次都合格", "球磨间的灰太大", "三次测量的单子都在"),
    ("yuzhong", "田间补贴补发到人", "rights", "worker", "对照出勤本把漏报的月份逐人核清，造表报财务", "半年没有发", "漏报的月份全部到账", "下田的补贴半年没见到", "到账清单逐人核过"),
    ("houqin", "食堂周末开一个窗口", "livelihood", "worker", "周六、周日中午开一个窗口，提前一天报数，剩饭不超一成", "周末没有地方吃饭", "连开六个周末", "周末守实验没饭吃", "六个周末都开了，报数本在"),
    ("keyan", "退单写明哪一行怎么改", "public-service", "worker", "做一张退单说明，凡退单必填行号和改法，配三个样本", "退单只写不合规", "抽三十张退单，张张写明", "单子退回来不知道改哪里", "抽了三十张，两张没写全，已补"),
)  # fmt: skip
"""Unit, title, topic, group, deed, baseline, done when, need, what was found."""

PETITIONS: tuple[tuple[int, int, str, str, str, str, str, str, str, tuple[int, int, int]], ...] = (
    (2, 25, "top", "petition", "usual", "rights", "retired", "退休补贴的档次算错了", "档案里漏了在协作点的三年，已经按新的年限重算，差额随下月补发。", (6, 41, 46)),
    (4, 14, "top", "petition", "usual", "public-service", "worker", "院区北门长期锁着，绕远路", "北门早晚各开一个半小时，先试三个月；看门的人已经排好。", (19, 88, 95)),
    (6, 10, "houqin", "reception", "most-complained-of", "environment", "resident", "锅炉房夜里响得睡不着", "风机加了隔音罩，夜里十一点到五点改用小风机。", (0, 6, 21)),
    (8, 11, "top", "petition", "most-wanted", "housing", "worker", "家属院的下水每逢大雨倒灌", "已请人查清是主井高了，雨季后改管；改好以前备两台水泵、有人值守。", (3, 10, 40)),
    (9, 15, "houqin", "reception", "most-complained-of", "livelihood", "retired", "食堂停了老年人的送餐", "送餐恢复到每天中午，跑不动的由党员捎上楼。", (1, 21, 30)),
    (10, 27, "top", "petition", "usual", "roads-and-water", "resident", "试验田的排水冲了下面的菜地", "排水沟改向的图已画好，等枯水期动工。", (5, 52, 70)),
)  # fmt: skip
"""Month, day, where, channel, weight, topic, group, summary, answer, days to receive, answer, close."""
