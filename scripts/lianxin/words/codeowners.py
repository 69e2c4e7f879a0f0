"""Words of `lianxin codeowners` and of the file that it makes."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "codeowners.help": (
        "按记录里的管理员，生成谁来审核哪些文件的名单（CODEOWNERS）。",
        "Make CODEOWNERS from the records: whose review is asked for which files.",
    ),
    "codeowners.write": ("写到这个文件", "write it to this file"),
    "codeowners.check": (
        "核对这个文件是不是最新的；不是就返回 1",
        "is this file current? Exit code 1 if not",
    ),
    "codeowners.made": (
        "由台账生成，不要手改。谁是管理员，看各组织记录的 stewards。",
        "Made from the records, not by hand: see `stewards` of each organisation.",
    ),
    "codeowners.renew": (
        "重新生成：lianxin codeowners --write .github/CODEOWNERS",
        "To renew it: lianxin codeowners --write .github/CODEOWNERS",
    ),
    "codeowners.order": (
        "后面的行优先；一行里任何一人同意即可，但不能同意自己的提交。",
        "Later lines count; any one of a line may approve, but never their own proposal.",
    ),
    "codeowners.nobody": (
        "最上级组织没有写明有账号的管理员，其余文件没有指定的审核人。",
        "The top organisation names no steward with an account: nobody owns the other files.",
    ),
    "codeowners.either": (
        "--write 和 --check 只能用一个",
        "use either --write or --check",
    ),
    "codeowners.unsound": (
        "台账有错误，名单可能漏人，所以没有生成。请先运行 lianxin check。",
        "The register has errors, so somebody might be missing; nothing was made. "
        "Run `lianxin check` first.",
    ),
    "codeowners.cannot-read": ("读不到 {file}：{why}", "{file} cannot be read: {why}"),
    "codeowners.written": ("已写好 {file}", "{file} is written"),
    "codeowners.current": ("{file} 是最新的", "{file} is current"),
    "codeowners.stale": (
        "{file} 与记录不符。请运行：lianxin codeowners --write {file}",
        "{file} does not agree with the records. Run: lianxin codeowners --write {file}",
    ),
}
