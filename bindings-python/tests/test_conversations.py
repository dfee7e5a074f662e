"""Conversations, with the emulator on the other side."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from bithuman_rest import (
    AsyncClient,
    AsyncConversation,
    AuthenticationError,
    Client,
    Conversation,
    InsufficientBalanceError,
    InvalidRequestError,
)
from bithuman_rest.testing import Account, Emulator

TEXTS = [str(index) for index in range(50)]
ANSWER: dict[str, object] = {"type": "response.create", "response": {"output_modalities": ["text"]}}


@pytest.fixture
def account(bithuman_emulator: Emulator) -> Account:
    return bithuman_emulator.account()


@pytest.fixture
def client(account: Account) -> Iterator[Client]:
    with account.client() as client:
        yield client


@pytest.fixture
def async_client(account: Account) -> AsyncClient:
    return account.async_client()


def heard(account: Account) -> list[dict[str, Any]]:
    """What the account's clients sent over sockets."""
    return [message["event"] for message in account.control("/relay-log")]


def said(text: str) -> dict[str, object]:
    content = [{"type": "input_text", "text": text}]
    return {"type": "conversation.item.create", "item": {"type": "message", "role": "user", "content": content}}


def texts(messages: list[dict[str, Any]]) -> list[str]:
    return [message["item"]["content"][0]["text"] for message in messages]


def test_messages_go_both_ways(account: Account, client: Client) -> None:
    with client.realtime.open_socket(model="gpt-realtime-mini") as conversation:
        assert isinstance(conversation, Conversation)
        assert next(conversation).event_type == "session.created"
        for text in TEXTS:
            conversation.send(said(text))
        conversation.send(ANSWER)
        words = ""
        for event in conversation:
            words += event.delta or ""
            if event.event_type == "response.done":
                break
        assert words
    assert texts(heard(account)[:-1]) == TEXTS
    with pytest.raises(InvalidRequestError):
        conversation.send(ANSWER)


async def test_async_messages_go_both_ways_in_order(account: Account, async_client: AsyncClient) -> None:
    async with await async_client.realtime.open_socket() as conversation:
        assert isinstance(conversation, AsyncConversation)
        assert (await anext(conversation)).event_type == "session.created"
        await asyncio.gather(*(conversation.send(said(text)) for text in TEXTS))
        await conversation.send(ANSWER)
        async for event in conversation:
            if event.event_type == "response.done":
                break
    assert texts(heard(account)[:-1]) == TEXTS


def test_what_came_in_before_closing_can_still_be_read(client: Client) -> None:
    conversation = client.realtime.open_socket()
    conversation.close()
    conversation.close()
    assert [event.event_type for event in conversation] == ["session.created"]
    assert list(conversation) == []


async def test_giving_up_the_waiting_loses_nothing(async_client: AsyncClient) -> None:
    async with await async_client.realtime.open_socket() as conversation:
        await anext(conversation)
        await conversation.send(ANSWER)
        types: list[str] = []
        while "response.done" not in types:
            for pause in (0, 0.0001, 0.001, 1):
                try:
                    async with asyncio.timeout(pause):
                        types.append((await anext(conversation)).event_type)
                except TimeoutError:
                    pass
    assert types[0] == "response.created"
    assert len(types) == len(set(types)) + types.count("response.output_text.delta") - 1


def test_one_thread_sends_while_another_one_listens(client: Client) -> None:
    conversation = client.realtime.open_socket()
    heard: list[str] = []
    third = threading.Event()

    def listen() -> None:
        for event in conversation:
            heard.append(event.event_type)
            if len(heard) == 3:
                third.set()

    listener = threading.Thread(target=listen)
    listener.start()
    conversation.send(said("hello"))
    assert third.wait(25)
    conversation.close()
    listener.join(25)
    assert not listener.is_alive()
    assert heard == ["session.created", "conversation.item.added", "conversation.item.done"]


def test_a_refusal_is_typed(bithuman_emulator: Emulator) -> None:
    with Client("sk_wrong", base_url=bithuman_emulator.url) as client, pytest.raises(AuthenticationError):
        client.realtime.open_socket()
    with bithuman_emulator.account(balance=0).client() as client, pytest.raises(InsufficientBalanceError):
        list(client.realtime.open_socket())


async def test_a_cancelled_opening_leaves_nothing_open(account: Account, async_client: AsyncClient) -> None:
    for pause in (0, 0.0005, 0.001, 0.002, 0.004):
        opening = asyncio.ensure_future(async_client.realtime.open_socket())
        await asyncio.sleep(pause)
        opening.cancel()
        try:
            await (await opening).aclose()
        except asyncio.CancelledError:
            pass
    for _ in range(1000):
        if all(session["status"] == "ended" for session in account.control("/sessions")):
            return
        await asyncio.sleep(0.02)
    pytest.fail("a session is still open")


def test_what_is_no_message_is_refused(client: Client) -> None:
    with client.realtime.open_socket() as conversation:
        for message in ({}, {"type": 5}, {"type": "x", "bad": object()}, {"type": "x", "bad": float("nan")}):
            with pytest.raises(InvalidRequestError):
                conversation.send(message)
        conversation.send(ANSWER)
