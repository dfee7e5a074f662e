# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Tokens that renderers prove themselves with, so that they need not hold the secret."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._options import RequestOptions
    from ..models.tokens import RuntimeToken, ScopedToken, TokenScope


class Tokens(Resource):
    """Tokens that renderers prove themselves with, so that they need not hold the secret."""

    __slots__ = ()

    def request_runtime(
        self,
        *,
        agent_code: str | None = None,
        billing_type: str | None = None,
        room_name: str | None = None,
        user_id: str | None = None,
        fingerprint: str | None = None,
        transaction_id: str | None = None,
        tags: str | None = None,
        options: RequestOptions | None = None,
    ) -> RuntimeToken:
        """Makes a token that a renderer on a machine of your own proves itself with for about 5 minutes.

        The token is free; the session that uses it is billed. `sessions.start_cloud_avatar` is the other half of
        this route.

        Args:
            agent_code: The agent that the session is recorded under. Limits: at least 1 character.
            billing_type: The product that is billed, such as `agent-voice-chat` or `self-hosted-essence-2-model`.
              Limits: at least 1 character.
            room_name: The live room that the session is recorded under. Limits: at least 1 character.
            user_id: Another owner to record the session under. Limits: at least 1 character.
            fingerprint: What tells this machine from others: at least 32 characters, usually 32 hexadecimal
              digits. Limits: at least 32 characters.
            transaction_id: The `transaction_id` of the token before, while one session goes on. Limits: at least 1
              character.
            tags: A note for the vendor's own clients, which send one; not described.
            options: Settings of this call only.

        Credits: none.

        Operation: `request_runtime_token` (`POST /v1/runtime-tokens/request`).

        Errors of its own: `CONCURRENCY_LIMIT_REACHED`, `INSUFFICIENT_BALANCE`, `RUNTIME_SUSPENDED`,
        `SESSION_DURATION_LIMIT`, `SESSION_LIMIT`.
        """
        return self._call(
            "tokens.request_runtime",
            {
                "agent_code": agent_code,
                "billing_type": billing_type,
                "room_name": room_name,
                "user_id": user_id,
                "fingerprint": fingerprint,
                "transaction_id": transaction_id,
                "tags": tags,
            },
            options,
        )

    def mint_scoped(
        self,
        *,
        agent_code: str,
        scope: TokenScope | None = None,
        room_name: str | None = None,
        livekit_url: str | None = None,
        options: RequestOptions | None = None,
    ) -> ScopedToken:
        """Makes a token that is good for one agent and one hour. Hand it to a machine that should not hold the secret.

        What is done with it is billed to the account.

        Args:
            agent_code: The agent's code. The token is good for this agent only. Limits: at least 1 character.
            scope: What the token may do. Default: runtime-heartbeat.
            room_name: The only room it may be used for. With `livekit-cloud` only. Limits: at least 1 character.
            livekit_url: The only LiveKit server it may be used for. With `livekit-cloud` only. Limits: at least 1
              character.
            options: Settings of this call only.

        Credits: none.

        Operation: `mint_scoped_token` (`POST /v1/runtime-tokens/mint`).

        Errors of its own: `RUNTIME_SUSPENDED`.
        """
        return self._call(
            "tokens.mint_scoped",
            {
                "agent_code": agent_code,
                "scope": scope,
                "room_name": room_name,
                "livekit_url": livekit_url,
            },
            options,
        )


class AsyncTokens(AsyncResource):
    """Tokens that renderers prove themselves with, so that they need not hold the secret."""

    __slots__ = ()

    async def request_runtime(
        self,
        *,
        agent_code: str | None = None,
        billing_type: str | None = None,
        room_name: str | None = None,
        user_id: str | None = None,
        fingerprint: str | None = None,
        transaction_id: str | None = None,
        tags: str | None = None,
        options: RequestOptions | None = None,
    ) -> RuntimeToken:
        """Makes a token that a renderer on a machine of your own proves itself with for about 5 minutes.

        The token is free; the session that uses it is billed. `sessions.start_cloud_avatar` is the other half of
        this route.

        Args:
            agent_code: The agent that the session is recorded under. Limits: at least 1 character.
            billing_type: The product that is billed, such as `agent-voice-chat` or `self-hosted-essence-2-model`.
              Limits: at least 1 character.
            room_name: The live room that the session is recorded under. Limits: at least 1 character.
            user_id: Another owner to record the session under. Limits: at least 1 character.
            fingerprint: What tells this machine from others: at least 32 characters, usually 32 hexadecimal
              digits. Limits: at least 32 characters.
            transaction_id: The `transaction_id` of the token before, while one session goes on. Limits: at least 1
              character.
            tags: A note for the vendor's own clients, which send one; not described.
            options: Settings of this call only.

        Credits: none.

        Operation: `request_runtime_token` (`POST /v1/runtime-tokens/request`).

        Errors of its own: `CONCURRENCY_LIMIT_REACHED`, `INSUFFICIENT_BALANCE`, `RUNTIME_SUSPENDED`,
        `SESSION_DURATION_LIMIT`, `SESSION_LIMIT`.
        """
        return await self._call(
            "tokens.request_runtime",
            {
                "agent_code": agent_code,
                "billing_type": billing_type,
                "room_name": room_name,
                "user_id": user_id,
                "fingerprint": fingerprint,
                "transaction_id": transaction_id,
                "tags": tags,
            },
            options,
        )

    async def mint_scoped(
        self,
        *,
        agent_code: str,
        scope: TokenScope | None = None,
        room_name: str | None = None,
        livekit_url: str | None = None,
        options: RequestOptions | None = None,
    ) -> ScopedToken:
        """Makes a token that is good for one agent and one hour. Hand it to a machine that should not hold the secret.

        What is done with it is billed to the account.

        Args:
            agent_code: The agent's code. The token is good for this agent only. Limits: at least 1 character.
            scope: What the token may do. Default: runtime-heartbeat.
            room_name: The only room it may be used for. With `livekit-cloud` only. Limits: at least 1 character.
            livekit_url: The only LiveKit server it may be used for. With `livekit-cloud` only. Limits: at least 1
              character.
            options: Settings of this call only.

        Credits: none.

        Operation: `mint_scoped_token` (`POST /v1/runtime-tokens/mint`).

        Errors of its own: `RUNTIME_SUSPENDED`.
        """
        return await self._call(
            "tokens.mint_scoped",
            {
                "agent_code": agent_code,
                "scope": scope,
                "room_name": room_name,
                "livekit_url": livekit_url,
            },
            options,
        )
