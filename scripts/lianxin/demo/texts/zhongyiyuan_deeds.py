"""What members of the county hospital of Chinese medicine did for colleagues; no health facts.

Deeds, one line each: months, forms (see `texts.FORMS`), topic, sentence with slots. Every line is
one of a kind, because the hospital's regulation asks that no work record be a copy of another.
"""
# One entry, one line, so that they can be compared at a glance.

from __future__ import annotations

SLOTS: dict[str, tuple[str, ...]] = {
    "few": ("两", "三", "四", "五", "六"),
    "place": ("针灸楼二层", "煎药室", "住院楼值班室", "中药库", "推拿门诊", "膏方间", "挂号窗口"),
}  # fmt: skip

DEEDS = """
1-12 F policy-and-law 把新的职称文件折好要紧的几页，在{place}门口念了一遍
1-12 FG policy-and-law 晨会后留十分钟，讲清排班和加班费怎么算
1-12 F policy-and-law 对着院里的廉洁手册，说明收了土特产该怎么登记退回
1-12 F policy-and-law 问到生育假能不能分段休，翻出条例逐条答了
1-12 F policy-and-law 把医疗废物管理办法画成一张路线图贴在{place}
1-12 F policy-and-law 一起看中医药条例里师承的那一章，标出年限
1-12 H policy-and-law 下班顺路上门，说清公积金异地贷款要哪几样
1-12 F policy-and-law 讲院务公开栏怎么看，带着找到去年的设备采购单
1-12 F policy-and-law 合同工关心续签，把劳动合同法里的两条抄在纸上
1-12 F policy-and-law 借午饭的工夫讲了反诈骗的三个新套路
1-12 G policy-and-law 在{place}边干边讲毒性药材的双人双锁
1-12 F policy-and-law 讲个人信息保护法，把窗口上没遮住的登记本换掉
1-12 F policy-and-law 说明工伤认定的时限，找出院里该盖章的那一格
1-12 FM policy-and-law 发去养老金个人缴费的算法，约了当面再算一遍
1-12 F policy-and-law 一道过考勤制度的修改稿，记下{few}处写得不明白的
1-12 F policy-and-law 讲奖励性绩效的分法，把本科室的表摊开对着看
1-12 F policy-and-law 讲怎样申请公租房，政策变了的地方画了红线
1-12 FT policy-and-law 带教费的新标准下来了，说清从哪个月算起
1-12 G policy-and-law 演示投诉处理流程，{few}步走到底谁来接
1-12 F policy-and-law 讲继续教育学分的新规定，帮着登上系统查清缺口
1-12 F policy-and-law 把安全生产法和{place}的岗位责任放在一起读
1-12 F policy-and-law 新来的人不懂工会能做什么，带去看了互助保障的章程
1-12 G work-and-skills 在{place}示范称药复核，把最容易错的一步放慢做
1-12 G work-and-skills 陪着练艾条的悬起手法，练到手不抖
1-12 F work-and-skills 一起改护理查房的提纲，删掉重复的三问
1-12 F work-and-skills 帮着备规培考试，把往年错题分成四摞
1-12 G work-and-skills 教煎药机的日常保养，拆开滤网洗了一遍
1-12 FG work-and-skills 夜班系统老掉线，陪着信息科找到松了的网线
1-12 F work-and-skills 替人调出两个周六去上进修课，班表重新贴好
1-12 F work-and-skills 论文的表格数对不上，一行行核到凌晨前改齐
1-12 F schooling 报函授本科缺毕业证复印件，联系原学校补寄来
1-12 F schooling 问清在职研究生的学费能报几成，填好申请交人事科
1-12 T schooling 打电话给家门口的幼儿园，问到插班的名额和材料
1-12 H livelihood 宿舍的燃气灶打不着，上门换了电池和胶管
1-12 H livelihood 家里老人来住，借来折叠床和被褥送到楼上
1-12 HF livelihood 帮着把生活困难补助的表填完，当天送到工会
1-12 H livelihood 停水那两天，拉了{few}桶水送上五楼
1-12 H livelihood 搬新家人手不够，叫上科里{few}个人帮了一下午
1-12 F livelihood 夜班后没有车，和同路的人排了一张顺风车表
1-12 HF housing 周转房排到了，陪着看房、量窗帘、领钥匙
1-12 H housing 卫生间漏到楼下，约好上下两家一起找防水师傅
1-12 F housing 问房管科把单身宿舍的插座改到床头，一周后装好
1-12 F public-service 户口迁移要开集体户证明，陪去派出所一次办完
1-12 T public-service 驾照到期换证，电话里把网上的步骤说到办成
1-12 F rights 加班工时少记了一天，拿着签到本去人事科改过来
1-12 F rights 外包保洁的手套一直不发，找物业谈妥每周一双
1-12 F disputes 两个班组为一间更衣室争，拉到一起定下早晚轮用
1-12 F disputes 和邻居为走道堆物闹僵，请楼长一道当面说开
1-12 G safety 检查{place}的灭火器，把过期的两只换走
1-12 G safety 楼后台阶夜里看不清，装了一排感应小灯
1-12 F funds 借工会互助金交学费，算好每月还多少不吃力
1-12 F activist-training 一起读党章第一章，说说入党以后要先做什么
1-12 F activist-training 陪着把入党积极分子的季度小结写完，只写做了的事
1-12 GF activist-training 带着参加送药下乡，回来一起清点药箱
1-12 F activist-training 听了一堂党课，课后对着笔记讲给对方听
1-12 G activist-training 交给一次义诊的统筹，从排班到收摊跟着看
1-12 F activist-training 去老支书那里坐了一个钟头，听建院头几年的事
1-12 F activist-training 请来列席支委会，会后解释为什么这样定
1-12 FG activist-training 在志愿服务队当了一天队长，晚上一起回想哪里乱
1-12 F activist-training 讲党员的权利和义务，各举了院里的一件真事
1-12 F activist-training 商量下半年承担哪一项公益劳动，定了日子
"""
