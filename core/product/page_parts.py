"""Pieces that the report's page is put together from; what they are given as HTML is escaped already."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape


def section(title: str, content: str) -> str:
    """Return a section; `content` is HTML."""
    return f"<section><h2>{escape(title)}</h2>\n{content}</section>"


def figure(caption: str, uri: str) -> str:
    """Return a picture with its caption."""
    return f'<figure><img src="{uri}" alt="{escape(caption)}"><figcaption>{escape(caption)}</figcaption></figure>'


def fact(figure: str, words: str) -> str:
    """Return one figure and what it is."""
    breaking = escape(figure).replace("+", "+<wbr>") if figure[0].isalpha() else escape(figure)
    return f'<div class="fact"><b>{breaking}</b><span>{escape(words)}</span></div>'


def note(kind: str, text: str, warning: bool = False) -> str:
    """Return a remark."""
    return f'<p class="note{" warning" * warning}"><b>{escape(kind)}</b>{escape(text)}</p>'


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], won: int = -1) -> str:
    """Return a table.

    Args:
        heads: titles of the columns; `|n` at the end makes a column of numbers.
        rows: cells as HTML.
        won: row that stands out.
    """
    kinds = [' class="n"' if head.endswith("|n") else "" for head in heads]
    head = "".join(f"<th{kind}>{escape(text.removesuffix('|n'))}</th>" for text, kind in zip(heads, kinds))
    body = ""
    for index, row in enumerate(rows):
        cells = "".join(f"<td{kind}>{cell}</td>" for cell, kind in zip(row, kinds))
        body += f'<tr class="won">{cells}</tr>' if index == won else f"<tr>{cells}</tr>"
    return f'<div class="table"><table><tr>{head}</tr>{body}</table></div>'
