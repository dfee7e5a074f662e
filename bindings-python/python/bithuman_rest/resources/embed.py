# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Agents on a web page."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._options import RequestOptions
    from ..models.embed import EmbedModel, EmbedSnippet, EmbedToken, RenderPlace


class Embed(Resource):
    """Agents on a web page."""

    __slots__ = ()

    def create_token(
        self,
        *,
        agent_id: str,
        fingerprint: str,
        model: EmbedModel | None = None,
        options: RequestOptions | None = None,
    ) -> EmbedToken:
        """Makes a token for one visitor's session. Call it on your server: the secret has no place in a page.

        The token is free; the session is billed by the minute to the account.

        Args:
            agent_id: The agent's code. Limits: at least 1 character.
            fingerprint: Something that stays the same for one visitor, in hexadecimal: the agent's memory of the
              visitor hangs on it. Limits: at least 1 character.
            model: What the session runs; the agent's own model when absent. A place that is named is never swapped
              for another.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_embed_token` (`POST /v1/embed-tokens/request`).

        Errors of its own: `MODEL_NOT_GENERATED`, `RUNTIME_SUSPENDED`.
        """
        return self._call(
            "embed.create_token",
            {
                "agent_id": agent_id,
                "fingerprint": fingerprint,
                "model": model,
            },
            options,
        )

    def snippet(
        self,
        code: str,
        *,
        token: str | None = None,
        model: str | None = None,
        render: RenderPlace | None = None,
        greeting_language: str | None = None,
        greeting: str | None = None,
        width: str | None = None,
        height: str | None = None,
        title: str | None = None,
    ) -> EmbedSnippet:
        """The HTML that shows an agent in a page; nothing is sent.

        Args:
            code: The agent's code.
            token: The visitor's embed token. An agent that is not public needs one.
            model: The model to show, from the agent's supported models.
            render: Where it is rendered. Default: cloud.
            greeting_language: The language of the greeting, such as `en`. Limits: 1 to 35 characters.
            greeting: What the agent says first. Limits: 1 to 500 characters.
            width: The width, as CSS. Default: 100%.
            height: The height, as CSS. Default: 600px.
            title: The frame's title, for people who listen to the page. Default: Talking avatar.
        """
        return self._core.call(
            "embed.snippet",
            {
                "code": code,
                "token": token,
                "model": model,
                "render": render,
                "greeting_language": greeting_language,
                "greeting": greeting,
                "width": width,
                "height": height,
                "title": title,
            },
        )

    def fingerprint(self, user: str, pepper: str) -> str:
        """A visitor's fingerprint for `create_token`; nothing is sent. The same user has the same one, and no one can
        guess it.

        The agent finds what it remembers of a visitor by the fingerprint, so a plain id would let one visitor resume
        another's talk.

        Args:
            user: Your own id of the visitor.
            pepper: A secret of at least 16 bytes that stays on your server.
        """
        return self._core.call("embed.fingerprint", {"user": user, "pepper": pepper})


class AsyncEmbed(AsyncResource):
    """Agents on a web page."""

    __slots__ = ()

    async def create_token(
        self,
        *,
        agent_id: str,
        fingerprint: str,
        model: EmbedModel | None = None,
        options: RequestOptions | None = None,
    ) -> EmbedToken:
        """Makes a token for one visitor's session. Call it on your server: the secret has no place in a page.

        The token is free; the session is billed by the minute to the account.

        Args:
            agent_id: The agent's code. Limits: at least 1 character.
            fingerprint: Something that stays the same for one visitor, in hexadecimal: the agent's memory of the
              visitor hangs on it. Limits: at least 1 character.
            model: What the session runs; the agent's own model when absent. A place that is named is never swapped
              for another.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_embed_token` (`POST /v1/embed-tokens/request`).

        Errors of its own: `MODEL_NOT_GENERATED`, `RUNTIME_SUSPENDED`.
        """
        return await self._call(
            "embed.create_token",
            {
                "agent_id": agent_id,
                "fingerprint": fingerprint,
                "model": model,
            },
            options,
        )

    def snippet(
        self,
        code: str,
        *,
        token: str | None = None,
        model: str | None = None,
        render: RenderPlace | None = None,
        greeting_language: str | None = None,
        greeting: str | None = None,
        width: str | None = None,
        height: str | None = None,
        title: str | None = None,
    ) -> EmbedSnippet:
        """The HTML that shows an agent in a page; nothing is sent.

        Args:
            code: The agent's code.
            token: The visitor's embed token. An agent that is not public needs one.
            model: The model to show, from the agent's supported models.
            render: Where it is rendered. Default: cloud.
            greeting_language: The language of the greeting, such as `en`. Limits: 1 to 35 characters.
            greeting: What the agent says first. Limits: 1 to 500 characters.
            width: The width, as CSS. Default: 100%.
            height: The height, as CSS. Default: 600px.
            title: The frame's title, for people who listen to the page. Default: Talking avatar.
        """
        return self._core.call(
            "embed.snippet",
            {
                "code": code,
                "token": token,
                "model": model,
                "render": render,
                "greeting_language": greeting_language,
                "greeting": greeting,
                "width": width,
                "height": height,
                "title": title,
            },
        )

    def fingerprint(self, user: str, pepper: str) -> str:
        """A visitor's fingerprint for `create_token`; nothing is sent. The same user has the same one, and no one can
        guess it.

        The agent finds what it remembers of a visitor by the fingerprint, so a plain id would let one visitor resume
        another's talk.

        Args:
            user: Your own id of the visitor.
            pepper: A secret of at least 16 bytes that stays on your server.
        """
        return self._core.call("embed.fingerprint", {"user": user, "pepper": pepper})
