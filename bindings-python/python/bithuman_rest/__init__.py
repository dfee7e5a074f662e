"""Unofficial client for the bitHuman REST API.

    from bithuman_rest import Client

    with Client() as client:  # reads BITHUMAN_API_SECRET
        print(client.account.me().user_id)

Importing this is cheap: what a name stands for is loaded when the name is first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors as errors
    from . import models as models
    from ._async_conversation import AsyncConversation as AsyncConversation
    from ._async_stream import AsyncStream as AsyncStream
    from ._client import AsyncClient as AsyncClient
    from ._client import Client as Client
    from ._conversation import Conversation as Conversation
    from ._job import AsyncJob as AsyncJob
    from ._job import Job as Job
    from ._options import Duration as Duration
    from ._options import FileInput as FileInput
    from ._options import Limiter as Limiter
    from ._options import Plan as Plan
    from ._options import Priority as Priority
    from ._options import RequestOptions as RequestOptions
    from ._response_info import RateLimit as RateLimit
    from ._response_info import ResponseInfo as ResponseInfo
    from ._rows import to_rows as to_rows
    from ._stream import Stream as Stream
    from .errors import *

    __version__: str

_HOMES = {
    "AsyncClient": "_client",
    "AsyncConversation": "_async_conversation",
    "AsyncJob": "_job",
    "AsyncStream": "_async_stream",
    "Client": "_client",
    "Conversation": "_conversation",
    "Duration": "_options",
    "FileInput": "_options",
    "Job": "_job",
    "Limiter": "_options",
    "Plan": "_options",
    "Priority": "_options",
    "RateLimit": "_response_info",
    "RequestOptions": "_options",
    "ResponseInfo": "_response_info",
    "Stream": "_stream",
    "__version__": "_native",
    "to_rows": "_rows",
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name == "__all__":
        return [name for name in __dir__() if not name.startswith("_")]
    if name in ("errors", "models"):
        return import_module(f"{__name__}.{name}")
    home = _HOMES.get(name, "errors" if name.endswith("Error") or name == "Attempt" else None)
    if home is not None:
        try:
            value: object = getattr(import_module(f"{__name__}.{home}"), name)
        except AttributeError:
            pass
        else:
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    from . import errors

    return sorted({"errors", "models", *_HOMES, *errors.__all__})
