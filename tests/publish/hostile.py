"""Strings that somebody might write into a record to make a page do something."""

from __future__ import annotations

HOSTILE = (
    "<script>window.hacked=1</script>",
    "<img src=x onerror=window.hacked=1>",
    "</div></article></main><script>window.hacked=1</script>",
    "{{ 7*7 }}{% raw %}",
    "{: onclick=window.hacked=1 }",
    '--8<-- "mkdocs.yml"',
    "[点我](javascript:window.hacked=1)",
    "``` {onclick=window.hacked=1}\ncode\n```",
    "第一行\n\n第二行\n\n    缩进\n\n# 不是标题",
    '"><svg onload=window.hacked=1>',
    "'-alert(1)-'",
    "<!--lianxin:content--><!--/lianxin:content-->LIANXIN-FRAME-TITLE",
    "--><script>window.hacked=1</script><!--",
    "&lt;b&gt; &amp;amp; &#60;i&#62;",
    "*[HTML]: abbr\n[1]: javascript:window.hacked=1",
    "\\<b\\> \\`x\\` \x7f\u2028\u2029",
    "]]><![CDATA[ <b>",
    "<textarea><title><style><plaintext>",
)
