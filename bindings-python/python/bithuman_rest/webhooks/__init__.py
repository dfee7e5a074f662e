"""Receiving webhooks: deliveries that are real, each handled once.

from bithuman_rest.webhooks import WebhookInbox
from bithuman_rest.webhooks.flask import receive  # or .django, .starlette for Starlette and FastAPI

inbox = WebhookInbox(os.environ["WEBHOOK_SECRET"], seen="seen.sqlite")
app.post("/bithuman")(receive(inbox, handle))
"""

from __future__ import annotations

from ._inbox import AsyncWebhookInbox as AsyncWebhookInbox
from ._inbox import Handled as Handled
from ._inbox import WebhookInbox as WebhookInbox
from ._seen import AsyncSeenStore as AsyncSeenStore
from ._seen import Claim as Claim
from ._seen import SeenStore as SeenStore
