"""What sends nothing works without a client, and without an API secret anywhere."""

from __future__ import annotations

import pytest

from bithuman_rest import Client, ConfigurationError, InvalidRequestError, WebhookVerificationError, embed, webhooks

SECRET = "whsec_never_to_be_printed_78"
BODY = b'{"id":"evt_1","event":"ping","created":1790000000,"data":{}}'


@pytest.fixture(autouse=True)
def no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BITHUMAN_API_SECRET", "BITHUMAN_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ConfigurationError):
        Client()


def test_a_delivery_is_signed_and_verified() -> None:
    headers = webhooks.sign(BODY, secret=SECRET).headers
    assert webhooks.verify(BODY, headers=headers, secrets=[SECRET]).id == "evt_1"
    with pytest.raises(WebhookVerificationError):
        webhooks.verify(BODY + b" ", headers=headers, secrets=[SECRET])
    with pytest.raises(InvalidRequestError) as refused:
        webhooks.verify(BODY, headers=headers, secrets=[])
    assert refused.value.field == "secrets"
    with pytest.raises(InvalidRequestError):
        webhooks.parse_session_event(BODY, headers=headers)


def test_a_page_is_what_a_client_makes_of_it() -> None:
    client = Client("sk_any")
    assert embed.snippet("A1", greeting="Hello") == client.embed.snippet("A1", greeting="Hello")
    assert embed.fingerprint("user", "pepper of 16 bytes") == client.embed.fingerprint("user", "pepper of 16 bytes")
    with pytest.raises(InvalidRequestError) as refused:
        embed.fingerprint("user", "short")
    assert refused.value.field == "pepper"
