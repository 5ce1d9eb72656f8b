# SPDX-License-Identifier: EUPL-1.2
"""Two hundred texts, each of which does something that a browser can hear where a page takes it for
more than text: it calls `grappeHit`, leads away or asks `hit….elsewhere.example` for something. The
number in it tells which one it was, and where it is stored."""

import html
import json
import re
import unicodedata
import urllib.parse

from . import markup, marks

FUNCTION = "grappeHit"
HOST = "elsewhere.example"
# The first lines hold a name; what is longer is for running text.
LONGEST_LINE = 200

_NUMBER = re.compile(rf"{FUNCTION}\((\d+)\)|hit(\d+)\.{re.escape(HOST)}", re.IGNORECASE)


def _all():
    patterns = [
        *markup.SCRIPTS, *markup.HANDLERS, *markup.BREAKOUTS,
        *markup.ADDRESSES, *markup.LOADS, *marks.BROKEN,
        *marks.MUTATED, *marks.DECODED, *marks.MARKED,
        *marks.CONTROLS, *marks.LONG, *marks.OTHERS,
    ]
    texts = [
        pattern.removeprefix("~").replace("CALL", f"{FUNCTION}({number})")
        .replace("HOST", f"hit{number}.{HOST}")
        for number, pattern in enumerate(patterns)]
    asleep = {number for number, pattern in enumerate(patterns) if pattern.startswith("~")}
    return texts, asleep


TEXTS, ASLEEP = _all()
LONG = {number for number, text in enumerate(TEXTS) if len(text) > LONGEST_LINE}


def numbers_in(stored):
    """Of the texts that stand in it, whole or in part."""
    return {int(one or other) for one, other in _NUMBER.findall(stored)}


# What a careless program could make of a text; `{}` is the text.
CARELESS = [
    lambda text: f"<p>{text}</p>",
    lambda text: f'<input value="{text}">',
    lambda text: f"<input value='{text}'>",
    lambda text: f"<input value=`{text}`><p title={text}>x</p>",
    lambda text: f'<a href="{text}">x</a>',
    lambda text: f'<img src="{text}">',
    lambda text: f"<!--{text}-->",
    lambda text: f"<title>{text}</title>",
    lambda text: f"<textarea>{text}</textarea>",
    lambda text: f"<style>{text}</style>",
    lambda text: f"<noscript>{text}</noscript>",
    lambda text: f"<select><option>{text}</option></select>",
    lambda text: f'<script>let a = "{text}"</script>',
    lambda text: f"<script>let a = '{text}'</script>",
    lambda text: "<script>let a = '" + text.replace("'", "\\'") + "'</script>",
    lambda text: f"<script>let a = {text}</script>",
    lambda text: f"<script>/* {text} */</script>",
    lambda text: f'<script type="application/ld+json">{{"a": "{text}"}}</script>',
    lambda text: f"<p>{html.unescape(text)}</p>",
    lambda text: f'<input value="{html.unescape(text)}">',
    lambda text: f"<p>{html.unescape(html.unescape(text))}</p>",
    lambda text: f"<p>{urllib.parse.unquote(urllib.parse.unquote(text))}</p>",
    lambda text: f"<p>{_from_json(text)}</p>",
    lambda text: f"<p>{unicodedata.normalize('NFKC', text)}</p>",
    lambda text: f'<input value="{unicodedata.normalize("NFKC", text)}">',
]


def _from_json(text):
    try:
        return json.loads('"' + text.replace("\\x", "\\u00") + '"')
    except ValueError:
        return ""
