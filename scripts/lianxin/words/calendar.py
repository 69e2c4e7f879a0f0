"""Sentences and names of the calendar: periods, days, festivals, and what is not known."""

from __future__ import annotations

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WEEKDAYS = (
    ("周一", "Monday"),
    ("周二", "Tuesday"),
    ("周三", "Wednesday"),
    ("周四", "Thursday"),
    ("周五", "Friday"),
    ("周六", "Saturday"),
    ("周日", "Sunday"),
)

WORDS: dict[str, tuple[str, str]] = {
    "calendar.beyond-working-days": (
        "{year} 年的放假调休安排不在已知数据之内（现有 {first} 年至 {last} 年），无法推算工作日",
        "the public holidays of {year} are not in the data (known: {first} to {last}), "
        "so working days cannot be counted",
    ),
    "calendar.beyond-working-days.remedy": (
        "国务院办公厅公布该年安排后，升级 chinesecalendar 软件包",
        "upgrade the package chinesecalendar once the State Council has announced that year",
    ),
    "calendar.beyond-festivals": (
        "{year} 年的农历节日和节气不在已核对的范围之内（现有 {first} 年至 {last} 年）",
        "the lunar festivals and solar terms of {year} are outside the verified years "
        "({first} to {last})",
    ),
    "calendar.beyond-festivals.remedy": (
        "改用公历日期，或缩短所涉的时间范围",
        "name a day of the Gregorian calendar, or shorten the time that is asked about",
    ),
    "calendar.not-a-period": (
        "“{text}” 不是时段；应写作 2026、2026-H1、2026-Q1 或 2026-03",
        "'{text}' is not a period; write 2026, 2026-H1, 2026-Q1 or 2026-03",
    ),
    "calendar.not-a-month-day": (
        "“{text}” 不是一年中的日子；应写作 12-31",
        "'{text}' is not a day of the year; write 12-31",
    ),
    # Periods: the word alone, and one period by name.
    "calendar.period.month": ("月", "month"),
    "calendar.period.quarter": ("季度", "quarter"),
    "calendar.period.half-year": ("半年", "half-year"),
    "calendar.period.year": ("年", "year"),
    "calendar.name.month": ("{year}年{part}", "{part} {year}"),
    "calendar.name.quarter": ("{year}年第{part}季度", "{part} quarter of {year}"),
    "calendar.name.half-year": ("{year}年{part}半年", "{part} half of {year}"),
    "calendar.name.year": ("{year}年", "{year}"),
    "calendar.part.quarter.1": ("一", "first"),
    "calendar.part.quarter.2": ("二", "second"),
    "calendar.part.quarter.3": ("三", "third"),
    "calendar.part.quarter.4": ("四", "fourth"),
    "calendar.part.half-year.1": ("上", "first"),
    "calendar.part.half-year.2": ("下", "second"),
    "calendar.name.month-day": ("{month}{day}日", "{day} {month}"),
    # Why a day counts as a working day, or does not.
    "calendar.reason.weekend": ("{weekday}，休息日", "{weekday}, weekend"),
    "calendar.reason.weekday": ("{weekday}，工作日", "{weekday}, working day"),
    "calendar.reason.holiday": ("{weekday}，{holiday}假期", "{weekday}, {holiday} holiday"),
    "calendar.reason.make-up": (
        "{weekday}，{holiday}调休上班",
        "{weekday}, make-up working day for {holiday}",
    ),
    # Festivals and memorial days.
    "calendar.festival.new-year": ("元旦", "New Year's Day"),
    "calendar.festival.laba": ("腊八节", "Laba Festival"),
    "calendar.festival.spring-festival-eve": ("除夕", "Spring Festival Eve"),
    "calendar.festival.spring-festival": ("春节", "Spring Festival"),
    "calendar.festival.lantern": ("元宵节", "Lantern Festival"),
    "calendar.festival.womens-day": ("妇女节", "Women's Day"),
    "calendar.festival.qingming": ("清明节", "Tomb-sweeping Day"),
    "calendar.festival.labour-day": ("劳动节", "Labour Day"),
    "calendar.festival.youth-day": ("青年节", "Youth Day"),
    "calendar.festival.childrens-day": ("儿童节", "Children's Day"),
    "calendar.festival.dragon-boat": ("端午节", "Dragon Boat Festival"),
    "calendar.festival.party-day": ("建党节", "Party Founding Day"),
    "calendar.festival.army-day": ("建军节", "Army Day"),
    "calendar.festival.qixi": ("七夕节", "Qixi Festival"),
    "calendar.festival.teachers-day": ("教师节", "Teachers' Day"),
    "calendar.festival.mid-autumn": ("中秋节", "Mid-autumn Festival"),
    "calendar.festival.national-day": ("国庆节", "National Day"),
    "calendar.festival.double-ninth": ("重阳节", "Double Ninth Festival"),
    **{f"calendar.month.{n}": (f"{n}月", en) for n, en in enumerate(_MONTHS, start=1)},
    **{f"calendar.weekday.{n}": names for n, names in enumerate(_WEEKDAYS)},
}
