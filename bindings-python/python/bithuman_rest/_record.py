from __future__ import annotations

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar


class _DataclassFields:
    """Makes records dataclasses to who asks: `dataclasses.asdict`, pandas and others read them as such."""

    def __get__(self, record: object, owner: type[Record]) -> dict[str, Any]:
        fields = owner.__dict__.get("_fields")
        if fields is None:
            from dataclasses import make_dataclass

            names = [name for name, value in vars(owner).items() if isinstance(value, _native.Field)]
            fields = vars(make_dataclass(owner.__name__, names))["__dataclass_fields__"]
            setattr(owner, "_fields", fields)
        return fields


class Record(_native.Record):
    """What the API answered. Its fields are read where they are asked for; nothing is copied before."""

    __slots__ = ()

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Any]]
    else:
        __dataclass_fields__ = _DataclassFields()

    def _repr_mimebundle_(self, **_: object) -> dict[str, str] | None:
        """For notebooks."""
        from ._notebook import bundle

        return bundle(self)
