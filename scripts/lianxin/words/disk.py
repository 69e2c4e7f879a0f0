"""What the disk, the network drive or the user's own Ctrl+C made impossible."""

WORDS: dict[str, tuple[str, str]] = {
    "disk.at": ("{file}：{why}", "{file}: {why}"),
    "disk.full": ("磁盘已满", "the disk is full"),
    "disk.quota": ("超出了磁盘配额", "the disk quota is used up"),
    "disk.too-big": ("文件太大，系统不让写", "the file grew beyond what the system allows"),
    "disk.denied": ("没有权限", "no permission"),
    "disk.read-only": ("这个磁盘是只读的", "the disk is read-only"),
    "disk.name-too-long": ("名称太长", "the name is too long"),
    "disk.gone": ("找不到", "it is not there"),
    "disk.no-folder": ("路径中有一段不是文件夹", "part of the path is not a folder"),
    "disk.a-folder": ("这是一个文件夹，不是文件", "it is a folder, not a file"),
    "disk.there-already": ("已经存在", "it exists already"),
    "disk.links": ("链接互相指来指去", "links that lead in a circle"),
    "disk.broken": ("磁盘读写出错", "the disk could not be read or written"),
    "disk.busy": ("正被占用", "it is in use"),
    "disk.other-disk": ("在另一个磁盘上", "it lies on another disk"),
    "disk.too-many": ("打开的文件太多", "too many files are open"),
    "disk.memory": ("内存不足", "there is not enough memory"),
    "disk.stopped": ("没有完成：{why}", "Stopped: {why}"),
    "disk.output": ("结果没有写完：{why}", "The output is not complete: {why}"),
    "disk.interrupted": ("已中断。", "Interrupted."),
    "disk.no-answer": ("没有得到回答，已停止。", "No answer came; stopped."),
    "disk.waiting": (
        "另一次运行正在写 {folder}，等它做完……",
        "Another run is writing {folder}; waiting for it ...",
    ),
    "disk.strange-room": (
        "{folder} 不是本程序留下的，或者属于别的用户。请先把它移走。",
        "{folder} was not left by this program, or belongs to another user. Move it away first.",
    ),
    "disk.not-ours": (
        "{folder} 里有别的东西，没有动它。请用 --out 指定一个新文件夹。",
        "{folder} holds something else and was left as it is. Name a new folder with --out.",
    ),
    "disk.bad-place": (
        "网站不能写到 {folder}：会和 {other} 混在一起。请用 --out 指定别处。",
        "The site cannot be written to {folder}: it would get mixed up with {other}. "
        "Name another place with --out.",
    ),
    "disk.site-failed": (
        "网站没有生成，{folder} 保持原样。原因：{why}",
        "The site was not built, and {folder} is as it was. Reason: {why}",
    ),
    "disk.mkdocs-missing": (
        "没有安装 MkDocs；请运行 make ready",
        "MkDocs is not installed; run `make ready`",
    ),
    "disk.mkdocs-killed": (
        "MkDocs 被信号 {number} 终止",
        "MkDocs was ended by signal {number}",
    ),
    "disk.mkdocs-failed": (
        "MkDocs 出错（退出码 {code}）：{said}",
        "MkDocs failed (exit code {code}): {said}",
    ),
}
