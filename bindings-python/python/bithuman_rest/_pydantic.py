"""What pydantic has to know of records. Loaded where pydantic asks."""

from __future__ import annotations

from datetime import datetime
from types import NoneType
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

from pydantic_core import core_schema

from . import _native, models
from .errors import InvalidRequestError

if TYPE_CHECKING:
    from ._record import Record


def schema(record: type[Record], handler: Any) -> core_schema.CoreSchema:
    """A record, or the values of one, which are checked. As JSON it is what `to_json` gives."""
    named = {name: getattr(models, name) for name in dir(models)}
    hints = get_type_hints(record, localns={**named, "datetime": datetime, "Any": Any})
    kinds = {
        name: get_args(hint)[0] for name, hint in hints.items() if isinstance(vars(record).get(name), _native.Field)
    }
    fields = {
        name: core_schema.typed_dict_field(handler.generate_schema(kind), required=_always_there(kind))
        for name, kind in kinds.items()
    }

    def made(values: dict[str, Any]) -> Record:
        try:
            return record.from_dict(values)
        except InvalidRequestError as error:
            raise ValueError(str(error)) from error

    values = core_schema.typed_dict_schema(fields, extra_behavior="allow", cls_name=record.__name__)
    parsed = core_schema.no_info_after_validator_function(made, values)
    return core_schema.json_or_python_schema(
        json_schema=parsed,
        python_schema=core_schema.union_schema([core_schema.is_instance_schema(record), parsed]),
        serialization=core_schema.plain_serializer_function_ser_schema(_native.Record.to_dict),
        ref=f"{record.__module__}.{record.__qualname__}",
    )


def _always_there(kind: Any) -> bool:
    """Whether the service always sends it. Lists and dicts may be left out: they are empty then."""
    return kind is not Any and get_origin(kind) not in (list, dict) and NoneType not in get_args(kind)
