"""Receiving webhooks with Starlette and FastAPI.

inbox = AsyncWebhookInbox(os.environ["WEBHOOK_SECRET"])
app.post("/bithuman")(receive(inbox, handle))                         # FastAPI
app = Starlette(routes=[Route("/bithuman", receive(inbox, handle), methods=["POST"])])
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response

from ..errors import WebhookVerificationError
from ._answers import STATUS, consumed

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ..models import WebhookEvent
    from ._inbox import AsyncWebhookInbox


def receive(
    inbox: AsyncWebhookInbox, handler: Callable[[WebhookEvent], Awaitable[object]]
) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint that receives deliveries and hands each to `handler` once.

    It answers 200 when the handler succeeded, now or before; 400 for what the service did not sign; 409 while the same
    delivery is being handled. What the handler raises goes to the framework, whose 500 has the service deliver again.
    """

    async def endpoint(request: Request) -> Response:
        try:
            handled = await inbox.handle(await _body(request), request.headers, handler)
        except WebhookVerificationError as error:
            return PlainTextResponse(error.message, 400)
        return PlainTextResponse(handled, STATUS[handled])

    return endpoint


async def _body(request: Request) -> bytes:
    try:
        body = await request.body()
    except (ClientDisconnect, RuntimeError) as error:
        # Either is what a body that someone else took looks like from here.
        raise consumed(_FIX) from error
    if not body and request.headers.get("content-length", "0") != "0":
        raise consumed(_FIX)
    return body


_FIX = "have middleware read `await request.body()`, which keeps the bytes, and not request.stream() or receive()"
