"""The commands of `scripts/setup.py`: their names, what each needs, and what it does."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from io import TextIOWrapper

from setup_steps import cleaning, locks, posters, quality, site, testing
from setup_steps.environment import ready
from setup_steps.layout import Layout, here
from setup_steps.messages import Trouble, complain, say

PORT = 8000
INTERRUPTED = 130
USAGE = 2


@dataclass(frozen=True)
class Asked:
    """What the user asked for. options: what goes on to the tool behind the command."""

    command: str
    index_url: str | None = None
    port: int = PORT
    options: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Command:
    """One command. level: what must be installed first; empty for nothing."""

    zh: str
    en: str
    level: str
    work: Callable[[Layout, Asked], int]


def serve(layout: Layout, asked: Asked) -> int:
    """Show the site, after building it where there is none."""
    if not (layout.site / "index.html").is_file():
        ready(layout, "site", asked.index_url)
        if site.build(layout, []) == site.NOT_BUILT:
            return site.NOT_BUILT
    return site.serve(layout, asked.port)


def show_help(layout: Layout, asked: Asked) -> int:
    """List the commands."""
    say("usage")
    for name, command in COMMANDS.items():
        print(f"  {name:9}{command.zh}  {command.en}")
    say("options")
    return 0


COMMANDS = {
    "site": Command(
        "检查台账并生成网站（build/site）",
        "check the register and build the site (build/site)",
        "site",
        lambda layout, asked: site.build(layout, asked.options),
    ),
    "posters": Command(
        "张贴用的 A4 公示单，每个党组织一份（build/posters）",
        "A4 sheets for the wall, one for each organisation (build/posters)",
        "posters",
        lambda layout, asked: posters.make(layout, asked.options),
    ),
    "test": Command(
        "运行全部检查和测试",
        "run all checks and tests",
        "dev",
        lambda layout, asked: testing.test(layout, asked.options),
    ),
    "serve": Command("在本机查看网站", "show the site on this machine", "", serve),
    "ready": Command(
        "只安装所需的软件",
        "only install what is needed",
        "site",
        lambda layout, asked: 0,
    ),
    "bench": Command(
        "测量速度和内存",
        "measure speed and memory",
        "dev",
        lambda layout, asked: testing.bench(layout, asked.options),
    ),
    "quality": Command(
        "测量生成的网站：手机上的速度和无障碍、每一页的标记（需要 Node）",
        "measure the built site: speed and access on a phone, the markup of each page (needs Node)",
        "dev",
        lambda layout, asked: quality.measure(layout, asked.options),
    ),
    "golden": Command(
        "重新生成测试的预期文件",
        "renew the expected files of the tests",
        "dev",
        lambda layout, asked: testing.golden(layout, asked.options),
    ),
    "mutants": Command(
        "检验制度的例子：规则改动一点，必有例子不再成立",
        "check that the cases of regulations bite: change each rule, and one must fail",
        "site",
        lambda layout, asked: testing.mutants(layout, asked.options),
    ),
    "fuzz": Command(
        "用随机输入找错：从字节到网站，不许出错（一分钟；--seconds 600）",
        "look for input that breaks something, from bytes to site (a minute; --seconds 600)",
        "deep",
        lambda layout, asked: testing.fuzz(layout, asked.options),
    ),
    "mutation": Command(
        "检验测试：代码改动一点，必有测试失败（很久；engine --sample 300）",
        "check that the tests bite: change the code, and one must fail (long; engine --sample 300)",
        "deep",
        lambda layout, asked: testing.mutation(layout, asked.options),
    ),
    "lock": Command(
        "重新锁定依赖的版本（--upgrade 取新版本）",
        "lock the dependencies again (--upgrade takes newer ones)",
        "",
        lambda layout, asked: locks.renew(layout, asked.index_url, asked.options),
    ),
    "clean": Command(
        "删除生成的文件和安装的软件",
        "remove what was generated and installed",
        "",
        lambda layout, asked: cleaning.clean(layout),
    ),
    "help": Command("显示这些说明", "show this", "", show_help),
}


def parse(arguments: list[str]) -> Asked:
    """Read the command line; raise Trouble where the command is unknown."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--index-url")
    parser.add_argument("--port", type=int, default=PORT)
    command, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    if command in ("-h", "--help"):
        command = "help"
    if command not in COMMANDS:
        raise Trouble("no-such-command", code=USAGE, command=command)
    known, options = parser.parse_known_args(rest)
    return Asked(command, known.index_url, known.port, options)


def main(arguments: list[str]) -> int:
    """Carry out one command line and return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show Chinese shows question marks, and goes on.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    command = arguments[0] if arguments else "help"
    try:
        asked = parse(arguments)
        layout, chosen = here(), COMMANDS[asked.command]
        if chosen.level:
            ready(layout, chosen.level, asked.index_url)
        return chosen.work(layout, asked)
    except Trouble as trouble:
        complain(trouble.sentence, **trouble.values)
        if str(trouble.values.get("what", "")).startswith(("pip ", "uv ")):
            complain("network", command=command)
        return trouble.code
    except OSError as error:
        complain("cannot-write", path=error.filename, why=error.strerror or error)
        return 1
    except KeyboardInterrupt:
        complain("interrupted")
        return INTERRUPTED
