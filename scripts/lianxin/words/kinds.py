"""What the kinds of record are called, and what each is for."""

from __future__ import annotations

_KINDS: dict[str, tuple[str, str, str, str]] = {
    "organisation": (
        "党组织",
        "organisation",
        "党委、党工委、党总支、党支部或党小组；别的记录都放在它的文件夹里",
        "a committee, general branch, branch or party group; everything else lies in its folder",
    ),
    "member": (
        "党员",
        "member",
        "一名党员和他的身份；只记作为党员公开承担的工作",
        "a member and their position; only the public work of a member is recorded",
    ),
    "person": (
        "联系对象",
        "person served",
        "只记代号和所属人群，不记姓名、电话、住址、病情",
        "known by alias and group only; no name, number, address or health",
    ),
    "link": (
        "联系关系",
        "link",
        "哪名党员从何时到何时负责联系谁",
        "which member is answerable for whom, from when to when",
    ),
    "contact": (
        "联系走访",
        "contact",
        "一次走访、谈话、电话或集体活动，办了什么事",
        "one visit, talk, call or group activity, and what was done",
    ),
    "commitment": (
        "承诺",
        "commitment",
        "一件具体的事：谁来办、何时办完、因何而办、办得怎样",
        "one concrete deed: by whom, by when, why, and what became of it",
    ),
    "opinion": (
        "意见建议",
        "opinion",
        "群众提出的一条意见或要求，以及怎么办理的",
        "something people said or asked for, and what was done about it",
    ),
    "meeting": (
        "会议活动",
        "meeting",
        "座谈会、专题研究、民主生活会、接待日、服务队活动等",
        "a forum, committee study, democratic life meeting, reception day, joint activity",
    ),
    "survey": (
        "调研",
        "survey",
        "一次专题调研和它的报告",
        "a special survey with its report",
    ),
    "report": (
        "汇报",
        "report",
        "党员向支部，或组织向上级所作的汇报",
        "from a member to the branch, or from an organisation upward",
    ),
    "post": (
        "服务岗位",
        "post",
        "党员自己申请、支部安排的服务岗位",
        "a service post that a member applied for and the branch arranged",
    ),
    "inspection": (
        "检查",
        "inspection",
        "对制度执行情况的一次检查",
        "a look at how a regulation is kept",
    ),
    "evaluation": (
        "评议",
        "evaluation",
        "下级、群众或党员对工作的评议，只记人数",
        "what others say of the work; numbers only",
    ),
    "appraisal": (
        "考核",
        "appraisal",
        "组织对一名党员全年联系服务工作的评价，不打分",
        "the organisation's judgement of a member's year; words, no score",
    ),
    "recognition": (
        "表彰批评",
        "recognition",
        "依据检查、评议、考核作出的表扬或批评",
        "praise or criticism, with what it rests on",
    ),
    "decision": (
        "决定",
        "decision",
        "涉及群众的决定，以及事前征求意见的情况",
        "a decision that concerns people, who are consulted before it",
    ),
    "adoption": (
        "采用制度",
        "adoption",
        "本组织自某日起采用一项制度，并填上留空的数字",
        "the organisation puts a regulation in force and fills in its blanks",
    ),
    "leave": (
        "请假",
        "leave",
        "党员在一段时间内离岗，期间的任务可免除",
        "a member is away for a time, whose duties are then excused",
    ),
    "waiver": (
        "豁免",
        "waiver",
        "某条规则在一段时间内不适用，理由公开",
        "one rule does not bind for a time; the reason is published",
    ),
    "correction": (
        "更正",
        "correction",
        "改正另一条记录里的错误：原来写什么、现在写什么、为什么、谁同意",
        "puts another record right: what stood there, what stands there now, why, who agreed",
    ),
    "erasure": (
        "依法删除",
        "erasure",
        "两人同意删去若干记录；只说删了几条和理由，不说内容",
        "two people agreed to take records out; how many and why, never what",
    ),
}

WORDS: dict[str, tuple[str, str]] = {
    f"kinds.{kind}.{part}": words
    for kind, (zh, en, about_zh, about_en) in _KINDS.items()
    for part, words in (("title", (zh, en)), ("description", (about_zh, about_en)))
}
