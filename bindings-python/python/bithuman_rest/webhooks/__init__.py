"""Receiving webhooks: deliveries that are real, each handled once.

from bithuman_rest.webhooks import WebhookInbox
from bithuman_rest.webhooks.flask import receive  # or .django, .starlette for Starlette and FastAPI

inbox = WebhookInbox(os.environ["WEBHOOK_SECRET"], seen="seen.sqlite")
app.post("/bithuman")(receive(inbox, handle))

Without an inbox, `verify` reads one delivery, `sign` makes one for a test, and `parse_session_event` reads what the console sends. None of it
needs an API secret.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._local import LocalCore
from ..resources.webhooks import Webhooks
from ._inbox import AsyncWebhookInbox as AsyncWebhookInbox
from ._inbox import Handled as Handled
from ._inbox import WebhookInbox as WebhookInbox
from ._seen import AsyncSeenStore as AsyncSeenStore
from ._seen import Claim as Claim
from ._seen import SeenStore as SeenStore

if TYPE_CHECKING:
    from .._native import Core

_webhooks = Webhooks(cast("Core", LocalCore()))

verify = _webhooks.verify
sign = _webhooks.sign
parse_session_event = _webhooks.parse_session_event
