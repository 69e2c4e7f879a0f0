"""Names of members: medicinal herbs that read like names, so that nobody is meant."""

from __future__ import annotations

_HERBS = """
杜仲 du-zhong 白芷 bai-zhi 苏木 su-mu 石斛 shi-hu 连翘 lian-qiao 陆英 lu-ying
徐长卿 xu-changqing 刘寄奴 liu-jinu 白薇 bai-wei 江离 jiang-li 常山 chang-shan 甘遂 gan-sui
青黛 qing-dai 景天 jing-tian 马兰 ma-lan 郁金 yu-jin 黄芩 huang-qin 方海 fang-hai
何首乌 he-shouwu 佩兰 pei-lan 沉香 chen-xiang 泽兰 ze-lan 丁香 ding-xiang 云苓 yun-ling
白蔹 bai-lian 杜若 du-ruo 石韦 shi-wei 秦艽 qin-jiao 商陆 shang-lu 辛夷 xin-yi
南星 nan-xing 雷丸 lei-wan 紫菀 zi-wan 款冬 kuan-dong 茵陈 yin-chen 半夏 ban-xia
天冬 tian-dong 麦冬 mai-dong 知母 zhi-mu 厚朴 hou-pu 远志 yuan-zhi 柏子仁 bai-ziren
卷柏 juan-bai 王不留 wang-buliu 苏合 su-he 石松 shi-song 青蒿 qing-hao 白前 bai-qian
高良姜 gao-liangjiang 安息 an-xi 山柰 shan-nai 胡黄连 hu-huanglian 黄连 huang-lian 陈皮 chen-pi
田七 tian-qi 文竹 wen-zhu 凌霄 ling-xiao 木香 mu-xiang 竹茹 zhu-ru 玉竹 yu-zhu
桑白 sang-bai 葛根 ge-gen 穿心莲 chuan-xinlian 夏枯草 xia-kucao 金樱 jin-ying 苍术 cang-zhu
决明 jue-ming 空青 kong-qing 曾青 zeng-qing 景芝 jing-zhi 伏龙 fu-long 海桐 hai-tong
寒水石 han-shuishi 谷精 gu-jing 牛膝 niu-xi 巴戟 ba-ji 桑寄生 sang-jisheng 戴糁 dai-san
""".split()

HERBS: tuple[tuple[str, str], ...] = tuple(zip(_HERBS[::2], _HERBS[1::2], strict=True))
"""Name and slug."""

_BEFORE = (
    ("江", "jiang"), ("石", "shi"), ("方", "fang"), ("林", "lin"), ("云", "yun"), ("沈", "shen"),
    ("柏", "bai"), ("松", "song"), ("梅", "mei"), ("竹", "zhu"), ("谷", "gu"), ("山", "shan"),
    ("水", "shui"), ("木", "mu"), ("金", "jin"), ("燕", "yan"), ("鹿", "lu"), ("麦", "mai"),
    ("桑", "sang"), ("柳", "liu"),
)  # fmt: skip


def name(number: int) -> tuple[str, str]:
    """The name and slug of the member with this number, counted from 0.

    After all herbs have been used once, a syllable is put before them.
    """
    herb, slug = HERBS[number % len(HERBS)]
    turn = number // len(HERBS)
    if turn == 0:
        return herb, slug
    syllable, latin = _BEFORE[(turn - 1) % len(_BEFORE)]
    again = (turn - 1) // len(_BEFORE)
    return syllable + herb, f"{latin}-{slug}" + (f"-{again + 1}" if again else "")
