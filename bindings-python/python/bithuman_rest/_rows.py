from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def to_rows(records: Iterable[Record]) -> list[dict[str, Any]]:
    """Records as the rows of one table, for pandas, polars, `csv` and others.

    Every row has every column. The fields of a record inside another one get its field's name and a dot before their own:
    `charge.credits_change`. Times stay times, numbers stay numbers, what is absent is `None`; `extra` is left out.

    Args:
        records: What a method answers item by item or as a list; of an async one `[item async for item in …]`.
    """
    rows = [dict(_cells("", record)) for record in records]
    columns = dict.fromkeys(name for row in rows for name in row)
    # What is a record in one row and absent in another one has columns of its own already.
    inside = {name.rpartition(".")[0] for name in columns}
    return [{name: row.get(name) for name in columns if name not in inside} for row in rows]


def _cells(before: str, record: Record) -> Iterator[tuple[str, Any]]:
    for name in record.__dataclass_fields__:
        value = getattr(record, name)
        if isinstance(value, Record):
            yield from _cells(f"{before}{name}.", value)
        else:
            yield f"{before}{name}", value
