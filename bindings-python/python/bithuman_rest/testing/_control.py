from __future__ import annotations

import json
from typing import Any
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

# The emulator is on this machine: a proxy of the environment would not find it.
_opener = build_opener(ProxyHandler({}))


def control(address: str, path: str, body: object = None, method: str | None = None) -> Any:
    """Asks the emulator's control interface, which its manual describes. A refusal is a `ValueError`."""
    data = None if body is None else json.dumps(body).encode()
    request = Request(address + path, data, {"content-type": "application/json"}, method=method)
    try:
        with _opener.open(request) as answer:
            text = answer.read()
    except HTTPError as refusal:
        with refusal:
            raise ValueError(json.load(refusal)["error"]) from None
    return json.loads(text) if text else None
