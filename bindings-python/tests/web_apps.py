"""Applications that receive webhooks, one for each framework, each behind a real server."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import django
import uvicorn
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.test import override_settings
from django.urls import path
from fastapi import Depends, FastAPI
from flask import Flask, request
from starlette.applications import Starlette
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.routing import Route
from werkzeug.serving import make_server

from bithuman_rest.models import WebhookEvent
from bithuman_rest.webhooks import AsyncWebhookInbox, WebhookInbox
from bithuman_rest.webhooks.django import receive as django_receive
from bithuman_rest.webhooks.flask import receive as flask_receive
from bithuman_rest.webhooks.starlette import receive as starlette_receive

settings.configure(SECRET_KEY="tests", ALLOWED_HOSTS=["*"], MIDDLEWARE=[], LOGGING_CONFIG=None)
django.setup()


class Handler:
    """What an application does with events: it notes them, waits where it is told to, and fails as often as it is told to."""

    def __init__(self) -> None:
        self.seen: list[WebhookEvent] = []
        self.failures = 0
        self.gate = threading.Event()
        self.gate.set()
        self.errors: list[Exception] = []

    def handle(self, event: WebhookEvent) -> None:
        self._note(event)
        assert self.gate.wait(20)

    async def handle_async(self, event: WebhookEvent) -> None:
        self._note(event)
        assert await asyncio.to_thread(self.gate.wait, 20)

    def _note(self, event: WebhookEvent) -> None:
        self.seen.append(event)
        if self.failures > 0:
            self.failures -= 1
            raise ArithmeticError("the handler fails on purpose")

    def watched(self, view: Callable[..., Any]) -> Callable[..., Any]:
        """The view, noting what it raises."""

        def noting(*arguments: Any) -> Any:
            try:
                return view(*arguments)
            except Exception as error:
                self.errors.append(error)
                raise

        return noting

    def watched_async(self, view: Callable[[Request], Any]) -> Callable[[Request], Any]:
        async def noting(request: Request) -> Any:
            try:
                return await view(request)
            except Exception as error:
                self.errors.append(error)
                raise

        return noting


def listening() -> socket.socket:
    """A socket at a free port, which stays taken until a server serves there."""
    return socket.create_server(("127.0.0.1", 0))


def port_of(listener: socket.socket) -> int:
    port: int = listener.getsockname()[1]
    return port


@contextmanager
def wsgi(application: Any, listener: socket.socket) -> Iterator[None]:
    server = make_server("127.0.0.1", port_of(listener), application, threaded=True, fd=listener.fileno())
    listener.close()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def asgi(application: Any, listener: socket.socket) -> Iterator[None]:
    config = uvicorn.Config(application, lifespan="off", ws="none", log_config=None, loop="asyncio")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([listener],))
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)
    try:
        yield
    finally:
        server.should_exit = True
        thread.join()


@contextmanager
def flask_app(secrets: list[str], handler: Handler, listener: socket.socket, spoiled: bool) -> Iterator[None]:
    app = Flask("tests")
    app.post("/hook")(handler.watched(flask_receive(WebhookInbox(secrets), handler.handle)))
    app.before_request(lambda: (request.stream.read() if spoiled else request.get_json()) and None)
    with wsgi(app, listener):
        yield


@contextmanager
def django_app(secrets: list[str], handler: Handler, listener: socket.socket, spoiled: bool) -> Iterator[None]:
    receive = handler.watched(django_receive(WebhookInbox(secrets), handler.handle))

    def view(request: Any) -> Any:
        if spoiled:
            request.read()
        return receive(request)

    with override_settings(ROOT_URLCONF=urls(view)), wsgi(get_wsgi_application(), listener):
        yield


@contextmanager
def django_async_app(secrets: list[str], handler: Handler, listener: socket.socket, spoiled: bool) -> Iterator[None]:
    receive = handler.watched_async(django_receive(AsyncWebhookInbox(secrets), handler.handle_async))

    async def view(request: Any) -> Any:
        if spoiled:
            request.read()
        return await receive(request)

    with override_settings(ROOT_URLCONF=urls(view)), asgi(get_asgi_application(), listener):
        yield


def urls(view: Callable[[Any], Any]) -> ModuleType:
    module = ModuleType("urls")
    module.urlpatterns = [path("hook", view)]  # type: ignore[attr-defined]
    return module


async def parse_first(request: Request, call_next: Any) -> Any:
    await request.json()
    return await call_next(request)


async def drain(request: Request) -> None:
    async for _ in request.stream():
        pass


@contextmanager
def starlette_app(secrets: list[str], handler: Handler, listener: socket.socket, spoiled: bool) -> Iterator[None]:
    receive = handler.watched_async(starlette_receive(AsyncWebhookInbox(secrets), handler.handle_async))

    async def endpoint(request: Request) -> Any:
        if spoiled:
            await drain(request)
        return await receive(request)

    app = Starlette(routes=[Route("/hook", endpoint, methods=["POST"])])
    app.add_middleware(BaseHTTPMiddleware, dispatch=parse_first)
    with asgi(app, listener):
        yield


@contextmanager
def fastapi_app(secrets: list[str], handler: Handler, listener: socket.socket, spoiled: bool) -> Iterator[None]:
    app = FastAPI()
    before = [Depends(drain)] if spoiled else []
    receive = starlette_receive(AsyncWebhookInbox(secrets), handler.handle_async)
    if spoiled:

        async def endpoint(request: Request) -> Any:
            return await handler.watched_async(receive)(request)

        app.post("/hook", dependencies=before, response_model=None)(endpoint)
    else:
        app.post("/hook")(receive)
    with asgi(app, listener):
        yield


FRAMEWORKS = {
    "flask": flask_app,
    "django": django_app,
    "django-async": django_async_app,
    "starlette": starlette_app,
    "fastapi": fastapi_app,
}
