"""A webhook's delivery, signed as the service signs it."""

import hashlib
import hmac
import time

SECRET = "whsec_0123456789abcdef"
BODY = b'{"id":"evt_1","event":"agent.ready","created":1790000000,"data":{"agent_id":"A1","name":"Agent number 1"}}'

_SENT = str(int(time.time()))
_HEADERS = {
    "content-type": "application/json",
    "x-bithuman-event": "agent.ready",
    "x-bithuman-timestamp": _SENT,
    "x-bithuman-signature": "sha256="
    + hmac.new(SECRET.encode(), _SENT.encode() + b"." + BODY, hashlib.sha256).hexdigest(),
}


def headers() -> dict[str, str]:
    return _HEADERS
