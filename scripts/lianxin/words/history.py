"""Words about reading git's history."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "history.no-git": (
        "没有找到 git 程序，请先安装",
        "git is not installed; install it first",
    ),
    "history.no-repository": (
        "这个文件夹不在 git 仓库里，没有历史可查",
        "this folder is not in a git repository, so there is no history to look at",
    ),
    "history.not-ours": (
        "git 不信任这个文件夹的所有者；用自己的账户克隆一份再查",
        "git does not trust the owner of this folder; look at a clone of your own",
    ),
    "history.no-such-commit": (
        "没有“{revision}”这个提交；如果它在别处，先取回来（git fetch）",
        "there is no commit '{revision}'; if it lies elsewhere, fetch it first (git fetch)",
    ),
    "history.shallow": (
        "只取回了一部分历史（浅克隆），查不出谁动过什么；取回全部历史再查（git fetch --unshallow）",
        "only a part of the history was fetched (shallow clone), so what was changed cannot be "
        "told; fetch all of it (git fetch --unshallow)",
    ),
    "history.unrelated": (
        "{base} 和 {head} 没有共同的历史，无法比较",
        "{base} and {head} have no history in common and cannot be compared",
    ),
    "history.refused": (
        "git {command} 没有成功：{answer}",
        "git {command} did not succeed: {answer}",
    ),
    "history.lost-object": (
        "仓库里缺少内容 {name}；重新克隆一份再查",
        "the repository lacks the content {name}; look at a fresh clone",
    ),
    "history.unreadable": (
        "看不懂 git 的回答：{answer}",
        "git's answer cannot be understood: {answer}",
    ),
}
