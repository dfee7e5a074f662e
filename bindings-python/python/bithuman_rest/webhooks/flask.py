"""Receiving webhooks with Flask.

inbox = WebhookInbox(os.environ["WEBHOOK_SECRET"])
app.post("/bithuman")(receive(inbox, handle))
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import request

from ..errors import WebhookVerificationError
from ._answers import STATUS, consumed

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models import WebhookEvent
    from ._inbox import WebhookInbox


def receive(inbox: WebhookInbox, handler: Callable[[WebhookEvent], object]) -> Callable[[], tuple[str, int]]:
    """A view that receives deliveries and hands each to `handler` once.

    It answers 200 when the handler succeeded, now or before; 400 for what the service did not sign; 409 while the same
    delivery is being handled. What the handler raises goes to Flask, whose 500 has the service deliver again.
    """

    def view() -> tuple[str, int]:
        body = request.get_data()
        if not body and request.content_length:
            raise consumed("call request.get_data() before anything that reads request.stream or request.form")
        try:
            handled = inbox.handle(body, dict(request.headers), handler)
        except WebhookVerificationError as error:
            return error.message, 400
        return handled, STATUS[handled]

    view.__name__ = getattr(handler, "__name__", "receive_webhook")
    return view
