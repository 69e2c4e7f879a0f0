"""Every sentence that the set-up says, in Chinese and English, in one table.

The package's own catalogue of words cannot be used: it is not installed yet.
"""

from __future__ import annotations

import sys

SENTENCES: dict[str, tuple[str, str]] = {
    "first-time": (
        "第一次使用：正在安装所需的软件，约一两分钟，需要联网……",
        "First time: installing what is needed, a minute or two, over the network ...",
    ),
    "again": (
        "所需的软件要重新安装，请稍候……",
        "What is needed has to be installed again, please wait ...",
    ),
    "adding": (
        "正在补装测试用的软件……",
        "Adding what the tests need ...",
    ),
    "ready": ("软件已就绪。", "Everything needed is installed."),
    "waiting": (
        "另一个终端正在做同一件事，等它做完……",
        "Another run is busy with the same; waiting for it ...",
    ),
    "installing-system": (
        "正在安装系统软件包：{packages} ……",
        "Installing system packages: {packages} ...",
    ),
    "no-venv": (
        "这个 Python 缺少 venv 或 ensurepip。请先安装"
        "（Debian、Ubuntu：apt-get install python3-venv）。",
        "This Python lacks venv or ensurepip. Install it first "
        "(Debian, Ubuntu: apt-get install python3-venv).",
    ),
    "no-browser": (
        "浏览器测试还缺：{missing}。请以 root 运行 apt-get install {packages}，"
        "或用环境变量 LIANXIN_CHROMIUM 指向已有的 Chromium。",
        "The browser tests still lack: {missing}. As root, run apt-get install {packages}, "
        "or point LIANXIN_CHROMIUM at a Chromium that is there.",
    ),
    "no-printing": (
        "做公示单还缺系统软件。Debian、Ubuntu：以 root 运行 apt-get install {packages}；"
        "macOS：brew install pango；Windows：在 MSYS2 里安装 mingw-w64-ucrt-x86_64-pango。",
        "The sheets still lack software of the system. Debian, Ubuntu, as root: "
        "apt-get install {packages}; macOS: brew install pango; Windows: install "
        "mingw-w64-ucrt-x86_64-pango in MSYS2.",
    ),
    "printing": ("正在制作公示单……", "Making the sheets ..."),
    "wrong-browser": (
        "LIANXIN_CHROMIUM 指向的文件不存在或不能运行：{path}",
        "LIANXIN_CHROMIUM names a file that is not there or cannot be run: {path}",
    ),
    "no-node": (
        "测量网站质量还缺：{missing}。请以 root 运行 apt-get install {packages}，"
        "或从 nodejs.org 安装 Node。",
        "Measuring the site still lacks: {missing}. As root, run apt-get install {packages}, "
        "or install Node from nodejs.org.",
    ),
    "old-node": (
        "测量网站质量需要 Node {oldest} 或更新的版本，这里是 {version}。"
        "Debian 12 自带的太旧，Debian 13 自带的可以用；也可以从 nodejs.org 安装。",
        "Measuring the site needs Node {oldest} or newer, this is {version}. Debian 12's own is "
        "too old, Debian 13's will do; or install it from nodejs.org.",
    ),
    "adding-node": (
        "正在安装测量网站质量的软件（约 190 MB，放在 build/quality）……",
        "Installing what measures the site (about 190 MB, into build/quality) ...",
    ),
    "step-failed": (
        "没有成功：{what}。上面是日志的最后几行，全文在 {log}。",
        "This failed: {what}. Above are the last lines of the log; all of it is in {log}.",
    ),
    "network": (
        "如果是网络问题，可以换一个镜像再试："
        "python3 scripts/setup.py {command} --index-url 镜像地址",
        "If it was the network, try a mirror: python3 scripts/setup.py {command} --index-url URL",
    ),
    "cannot-write": (
        "不能写入或删除 {path}：{why}",
        "Cannot write or remove {path}: {why}",
    ),
    "interrupted": (
        "已中断。再运行一次即可继续。",
        "Interrupted. Run it again to go on.",
    ),
    "site-done": (
        "网站已生成：{path}。查看：make serve（或 python3 scripts/setup.py serve）",
        "The site is built: {path}. To look at it: make serve (or python3 scripts/setup.py serve)",
    ),
    "site-with-findings": (
        "网站已生成：{path}。但台账有上面列出的问题，有问题的记录没有公布；请改正后再运行一次。",
        "The site is built: {path}. But the register has the findings listed above, and records "
        "with errors are not published; mend them and run this again.",
    ),
    "site-failed": (
        "网站没有生成，原因见上。",
        "The site was not built; the reason is above.",
    ),
    "serving": (
        "请在浏览器中打开 {address}（按 Ctrl+C 结束）",
        "Open {address} in a browser (Ctrl+C ends it)",
    ),
    "port-taken": (
        "端口 {port} 已被占用，请换一个：python3 scripts/setup.py serve --port 8001",
        "Port {port} is taken, choose another: python3 scripts/setup.py serve --port 8001",
    ),
    "tests-passed": ("全部通过。", "All of it passed."),
    "tests-failed": ("没有通过：{steps}", "Did not pass: {steps}"),
    "nothing-there": ("没有这个文件夹：{path}", "There is no such folder: {path}"),
    "locked": ("锁定文件已更新：{path}", "The lock files are renewed: {path}"),
    "cleaned": (
        "已删除生成的文件和安装的软件。",
        "Removed what was generated and what was installed.",
    ),
    "usage": (
        "用法：make 命令，或 python3 scripts/setup.py 命令 [选项]",
        "Usage: make COMMAND, or python3 scripts/setup.py COMMAND [options]",
    ),
    "options": (
        "选项：--index-url 镜像地址；serve 的 --port 端口；其余的交给该命令调用的工具。",
        "Options: --index-url URL of a mirror; --port for serve; "
        "all others go to the tool the command calls.",
    ),
    "no-such-command": ("没有这个命令：{command}", "There is no such command: {command}"),
}


class Trouble(Exception):
    """Something stopped the work; says one sentence of the table and ends with a code."""

    def __init__(self, sentence: str, code: int = 1, **values: object) -> None:
        """Name the sentence, what goes into its places, and the exit code."""
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code
        self.values = values


def both(sentence: str, **values: object) -> str:
    """Return a sentence of the table in Chinese and English, one line each."""
    return "\n".join(text.format(**values) for text in SENTENCES[sentence])


def say(sentence: str, **values: object) -> None:
    """Say a sentence on standard output, before whatever a tool prints next."""
    print(both(sentence, **values), flush=True)


def complain(sentence: str, **values: object) -> None:
    """Say a sentence on standard error."""
    print(both(sentence, **values), file=sys.stderr, flush=True)
