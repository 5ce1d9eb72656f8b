# SPDX-License-Identifier: EUPL-1.2
"""Whether each column of the database that holds text held the texts. What a new column holds has
to be said here, or the texts have to stand in it."""

from .excused import NONE, SOME
from .texts import LONG, TEXTS, numbers_in


def check_columns(store, report, count):
    """With as many organisations as texts, each column holds nearly all of them: those are missing
    that its own rules cut."""
    silent, scarce, columns, stored = [], [], 0, 0
    for column, values in _columns(store):
        met = set().union(*(numbers_in(value) for value in values)) if values else set()
        columns += bool(met)
        stored += len(met)
        if not met and column not in _names(NONE):
            silent.append(column)
        if met and column not in _names(SOME):
            wanted = min(count, len(TEXTS) - len(LONG))
            if len(met) < wanted * (0.9 if count == len(TEXTS) else 0.7):
                scarce.append((column, len(met)))
    report.check("a text stands in every column that can hold one", not silent, silent)
    report.check(f"{columns} columns hold {stored} times one of {len(TEXTS)} texts: all that may",
                 not scarce, scarce)
    known = {column for column, _ in _columns(store)}
    gone = sorted((_names(NONE) | _names(SOME)) - known)
    report.check("every column that is excused exists", not gone, gone)


def _names(reasons):
    names, table = set(), None
    for word in " ".join(reasons.values()).split():
        if word.endswith(":"):
            table = word[:-1]
        else:
            names.add(f"{table}.{word}")
    return names


def _columns(store):
    for [table] in store.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"):
        for row in store.rows(f"PRAGMA table_info({table})"):
            if row[2] not in ("INTEGER", "REAL"):
                values = store.rows(
                    f"SELECT DISTINCT {row[1]} FROM {table} WHERE {row[1]} IS NOT NULL")
                yield f"{table}.{row[1]}", [
                    value if isinstance(value, str) else value.decode(errors="replace")
                    for [value] in values]
