"""Why a demo register cannot be made as asked."""

WORDS: dict[str, tuple[str, str]] = {
    "demo.too-few": (
        "{organisations} 个党组织、{members} 名党员不够："
        "至少要 {fewest} 个党组织，每个至少一名党员",
        "{organisations} {organisations:organisation|organisations} with {members} "
        "{members:member|members} is too few: at least {fewest} "
        "organisations, with a member each",
    ),
    "demo.wrong-days": (
        "从 {first} 到 {last} 做不了：结束不能早于开始，最长十年，"
        "年份在 {earliest} 到 {latest} 之间",
        "from {first} to {last} cannot be done: the end not before the start, at most ten "
        "years, between {earliest} and {latest}",
    ),
}
