"""Receiving webhooks with Django.

inbox = WebhookInbox(os.environ["WEBHOOK_SECRET"], seen="seen.sqlite")
urlpatterns = [path("bithuman", receive(inbox, handle))]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from django.http import HttpResponse, HttpResponseNotAllowed
from django.http.request import RawPostDataException

from ..errors import WebhookVerificationError
from ._answers import STATUS, consumed
from ._inbox import AsyncWebhookInbox, WebhookInbox

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from django.http import HttpRequest

    from ..models import WebhookEvent


@overload
def receive(
    inbox: WebhookInbox, handler: Callable[[WebhookEvent], object]
) -> Callable[[HttpRequest], HttpResponse]: ...
@overload
def receive(
    inbox: AsyncWebhookInbox, handler: Callable[[WebhookEvent], Awaitable[object]]
) -> Callable[[HttpRequest], Awaitable[HttpResponse]]: ...
def receive(
    inbox: WebhookInbox | AsyncWebhookInbox, handler: Callable[[WebhookEvent], object]
) -> Callable[[HttpRequest], HttpResponse] | Callable[[HttpRequest], Awaitable[HttpResponse]]:
    """A view that receives deliveries and hands each to `handler` once; an `async` view for an `AsyncWebhookInbox`.

    It answers 200 when the handler succeeded, now or before; 400 for what the service did not sign; 409 while the same
    delivery is being handled. What the handler raises goes to Django, whose 500 has the service deliver again. The view is
    exempt from CSRF checks: the signature says who sent it.
    """
    view = _awaited(inbox, handler) if isinstance(inbox, AsyncWebhookInbox) else _direct(inbox, handler)
    view.csrf_exempt = True  # type: ignore[attr-defined]
    return view


def _direct(inbox: WebhookInbox, handler: Callable[[WebhookEvent], object]) -> Callable[[HttpRequest], HttpResponse]:
    def view(request: HttpRequest) -> HttpResponse:
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        try:
            handled = inbox.handle(_body(request), request.headers, handler)
        except WebhookVerificationError as error:
            return HttpResponse(error.message, status=400, content_type="text/plain")
        return HttpResponse(handled, status=STATUS[handled], content_type="text/plain")

    return view


def _awaited(
    inbox: AsyncWebhookInbox, handler: Callable[[WebhookEvent], Awaitable[object]]
) -> Callable[[HttpRequest], Awaitable[HttpResponse]]:
    async def view(request: HttpRequest) -> HttpResponse:
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        try:
            handled = await inbox.handle(_body(request), request.headers, handler)
        except WebhookVerificationError as error:
            return HttpResponse(error.message, status=400, content_type="text/plain")
        return HttpResponse(handled, status=STATUS[handled], content_type="text/plain")

    return view


def _body(request: HttpRequest) -> bytes:
    try:
        body: bytes = request.body
    except RawPostDataException as error:
        raise consumed(_FIX) from error
    if not body and request.headers.get("Content-Length", "0") != "0":
        raise consumed(_FIX)
    return body


_FIX = "have middleware read request.body, which keeps the bytes, and not request.read() or request.POST"
