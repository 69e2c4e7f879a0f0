"""What the sheet for the wall says, and the command that makes it."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "poster.title": ("{year} 年的承诺", "Our commitments in {year}"),
    "poster.file-title": ("{name} · {year} 年的承诺", "{name} · Commitments in {year}"),
    "poster.count": ("共 {count} 项", "{count} in all"),
    "poster.none": (
        "今年还没有登记承诺。您希望我们办什么事，请用下面的办法告诉我们。",
        "No commitment is recorded this year yet. Tell us below what you would like us to do.",
    ),
    "poster.itself": ("本组织", "the organisation"),
    "poster.owner": ("负责", "by"),
    "poster.deadline": ("期限", "due"),
    "poster.deadline-none": ("未写明", "not stated"),
    "poster.moved": (
        "原定 {day}，延期 {times} 次",
        "first {day}, moved {times} {times:time|times}",
    ),
    "poster.claimed": (
        "自报{resolution}，待组织认定",
        "{resolution}, says the owner; not yet judged",
    ),
    "poster.overdue": ("逾期未完成", "overdue"),
    "poster.due-soon": ("临期", "due soon"),
    "poster.running": ("进行中", "in progress"),
    "poster.say": ("有话请说", "Say something"),
    "poster.reach": ("怎么找", "how"),
    "poster.place": ("地点", "place"),
    "poster.people": ("找谁", "whom to see"),
    "poster.person": ("{name}（{role}）", "{name} ({role})"),
    "poster.people-more": ("另有 {count} 人在岗", "and {count} more"),
    "poster.say-none": (
        "本组织还没有登记提意见的办法，请直接告诉本组织的任何一名党员。",
        "No way to say something is recorded yet; tell any member of this organisation.",
    ),
    "poster.scan": ("扫码看办理经过", "Scan to follow each of them"),
    "poster.bound": ("依据", "under"),
    "poster.bound-none": ("还没有采用制度", "no regulation adopted yet"),
    "poster.bound-one": ("{title}（{day} 起）", "{title} (since {day})"),
    "poster.as-of": ("截至 {day}", "As of {day}"),
    "poster.link": ("张贴用的 A4 公示单（PDF）", "A4 sheet for the wall (PDF)"),
    # Said by the command.
    "poster.note-no-address": (
        "没有给出网站地址，公示单上不印二维码；请用 --site-url 写明网站的网址后再印。",
        "The address of the site is not known, so the sheets have no QR code; "
        "say it with --site-url and print again.",
    ),
    "poster.note-long": (
        "{slug}：承诺较多，印成 {pages} 页。",
        "{slug}: many commitments, {pages} pages.",
    ),
    "poster.note-unknown": (
        "{slug}：这台机器的字体里没有这些字，印出来是空框：{codes}",
        "{slug}: no font here has these characters, they print as boxes: {codes}",
    ),
    "poster.note-failed": (
        "这些组织的公示单没有做成：{slugs}",
        "No sheet could be made for: {slugs}",
    ),
    "poster.lacks-weasyprint": (
        "做公示单要用 WeasyPrint，还没有安装。请运行 make posters（它会装好），"
        "或 python3 scripts/setup.py posters。",
        "The sheets need WeasyPrint, which is not installed. Run make posters, which installs "
        "it, or python3 scripts/setup.py posters.",
    ),
    "poster.lacks-pango": (
        "做公示单要用系统的 Pango 排版库，还没有安装。Debian、Ubuntu：以 root 运行 "
        "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0；"
        "macOS：brew install pango；Windows：在 MSYS2 里安装 mingw-w64-ucrt-x86_64-pango。",
        "The sheets need the system's library Pango, which is not installed. Debian, Ubuntu, as "
        "root: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0; "
        "macOS: brew install pango; Windows: install mingw-w64-ucrt-x86_64-pango in MSYS2.",
    ),
    "poster.lacks-font": (
        "这台机器没有中文字体，公示单上的字会变成空框。Debian、Ubuntu：以 root 运行 "
        "apt-get install fonts-noto-cjk；别的系统请装思源宋体和思源黑体。",
        "This machine has no Chinese font, the sheets would show boxes. Debian, Ubuntu, as root: "
        "apt-get install fonts-noto-cjk; elsewhere install Source Han Serif and Source Han Sans.",
    ),
}
