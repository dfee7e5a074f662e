from __future__ import annotations

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, ClassVar, Self


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

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """A record of this class that no answer brought: one that was kept, or that a test makes up.

        Args:
            values: What `to_dict` or `to_json` gave, or a body of the service. Times may be texts; lists, dicts and fields
              that may be absent may be left out; what this version does not know goes to `extra`.

        Raises:
            InvalidRequestError: A value is missing or does not fit; `field` names it.
        """
        record: Self = _native.record_from(cls.__name__, values)
        return record

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """A record from what `to_json` gave. Otherwise as `from_dict`."""
        from json import loads

        return cls.from_dict(loads(text))

    def to_json(self) -> str:
        """What `to_dict` gives as JSON text, for a database or a queue. Times are RFC 3339, bytes base64. Secrets are in it."""
        from json import dumps

        return dumps(self.to_dict(), default=_text)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: Any) -> Any:
        """For pydantic and FastAPI: a record is a field of a model, and what an endpoint answers."""
        from ._pydantic import schema

        return schema(cls, handler)

    def _repr_mimebundle_(self, **_: object) -> dict[str, str] | None:
        """For notebooks."""
        from ._notebook import bundle

        return bundle(self)


def _text(value: Any) -> str:
    """What JSON has no word for."""
    if isinstance(value, bytes):
        from base64 import b64encode

        return b64encode(value).decode()
    moment: str = value.isoformat()
    return moment
