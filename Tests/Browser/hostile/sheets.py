# SPDX-License-Identifier: EUPL-1.2
"""What somebody opens in a spreadsheet: no cell begins as a formula does."""

import csv
import io
import re
import unicodedata
import zipfile

from .texts import numbers_in

UNSEEN = ("Cc", "Cf", "Zs", "Zl", "Zp", "Mn", "Me", "Cn")
# Letters of Hangul that are nothing to look at.
FILLERS = "\u3164\u1160\u115f\uffa0"
NUMBER = re.compile(r"-?\d+(\.\d+)?")


def is_formula(cell):
    """Whether a spreadsheet could take it for one: what cannot be seen is dropped by some, and
    forms of the same sign are the same sign. Said of code points: nothing hides in a cluster."""
    if NUMBER.fullmatch(cell):
        return False
    if cell[:1] in ("\t", "\r", "\n"):
        return True
    for sign in cell:
        kind = unicodedata.category(sign)
        unseen = kind in UNSEEN or sign in FILLERS
        if not unseen:
            return unicodedata.normalize("NFKC", sign) in ("=", "+", "-", "@")
    return False


def check_sheets(stage, harms, report):
    report.check("the rule finds formulas", _rule_holds())
    cells, met, bad = 0, set(), []
    for who, path in sheets(stage, harms):
        answer = who.get(path)
        if answer.status != 200:
            bad.append((path, answer.status))
            continue
        for row in csv.reader(io.StringIO(answer.body.decode("utf-8-sig"), newline="")):
            for cell in row:
                cells += 1
                met |= numbers_in(cell)
                if is_formula(cell):
                    bad.append((path, cell[:60]))
    report.check(f"{cells} cells of tables with {len(met)} of the texts begin no formula",
                 not bad and met, bad[:5])
    book = stage.administrator.get("/fr/organisations/export.xlsx").body
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        formulas = [name for name in parts.namelist() if b"<f>" in parts.read(name)
                    or b"<f " in parts.read(name)]
        strangers = [name for name in parts.namelist() if name.endswith(".rels")
                     and b"External" in parts.read(name)]
    report.check("no formula and no link leads out of the workbook", not formulas + strangers,
                 formulas + strangers)


def sheets(stage, harms):
    for language in ["fr", "de", "lb", "en"]:
        yield stage.administrator, f"/{language}/organisations/export.csv"
    for job in stage.jobs:
        yield stage.moderator, f"/fr/secretariat/imports/{job}/refused.csv"
    for harm in harms:
        yield harm.me, "/fr/account/privacy/export.csv"
        yield harm.other, "/fr/account/privacy/export.csv"


def _rule_holds():
    bad = ["=1", "\u200d=1", "\ufeff+1", "\uff1d1", "\t1", "\u202e@a", "\u0338-a", " =1", "\r=1"]
    good = ["'=1", "a=1", "-3.5", "", "\u200d", "é+1"]
    return all(map(is_formula, bad)) and not any(map(is_formula, good))
