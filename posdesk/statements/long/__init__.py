"""Tables of very many rows, read column by column inside DuckDB.

A table of a million rows is the same few shapes a million times: its sums, dates and words are read by the column, the
words that decide something once each, and a row becomes an object when somebody asks for it. What the few rows above
and below say, what a word means, how card numbers are judged and what is proved is decided by the very functions that
read a short table. Whatever is not of the plain shape (a sum in words, a row too wide, a date of another kind) makes
the reading step back, and the table is read row by row as any other.
"""

from posdesk.statements.long.reading import read, read_grids

__all__ = ["read", "read_grids"]
