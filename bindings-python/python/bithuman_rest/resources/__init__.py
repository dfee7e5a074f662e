# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The methods of the API, one module per resource."""

from __future__ import annotations

from functools import cached_property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._native import Core
    from .account import Account, AsyncAccount
    from .agents import Agents, AsyncAgents
    from .dynamics import AsyncDynamics, Dynamics
    from .embed import AsyncEmbed, Embed
    from .files import AsyncFiles, Files
    from .models import AsyncModels, Models
    from .speech import AsyncSpeech, Speech
    from .video import AsyncVideo, Video
    from .webhooks import AsyncWebhooks, Webhooks


class Resources:
    """The API, resource by resource."""

    _core: Core

    @cached_property
    def agents(self) -> Agents:
        """Agents: making them, looking after them, and talking through them while they are live."""
        from .agents import Agents

        return Agents(self._core)

    @cached_property
    def models(self) -> Models:
        """Model files, for rendering agents on machines of your own."""
        from .models import Models

        return Models(self._core)

    @cached_property
    def dynamics(self) -> Dynamics:
        """Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`."""
        from .dynamics import Dynamics

        return Dynamics(self._core)

    @cached_property
    def video(self) -> Video:
        """Talking videos of an agent."""
        from .video import Video

        return Video(self._core)

    @cached_property
    def speech(self) -> Speech:
        """Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since."""
        from .speech import Speech

        return Speech(self._core)

    @cached_property
    def files(self) -> Files:
        """Files that agents and videos are made from."""
        from .files import Files

        return Files(self._core)

    @cached_property
    def account(self) -> Account:
        """Who you are, what things cost and what is left."""
        from .account import Account

        return Account(self._core)

    @cached_property
    def embed(self) -> Embed:
        """Agents on a web page."""
        from .embed import Embed

        return Embed(self._core)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Endpoints of yours that the service tells when agents and videos are ready."""
        from .webhooks import Webhooks

        return Webhooks(self._core)


class AsyncResources:
    """The API, resource by resource, for asyncio."""

    _core: Core

    @cached_property
    def agents(self) -> AsyncAgents:
        """Agents: making them, looking after them, and talking through them while they are live."""
        from .agents import AsyncAgents

        return AsyncAgents(self._core)

    @cached_property
    def models(self) -> AsyncModels:
        """Model files, for rendering agents on machines of your own."""
        from .models import AsyncModels

        return AsyncModels(self._core)

    @cached_property
    def dynamics(self) -> AsyncDynamics:
        """Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`."""
        from .dynamics import AsyncDynamics

        return AsyncDynamics(self._core)

    @cached_property
    def video(self) -> AsyncVideo:
        """Talking videos of an agent."""
        from .video import AsyncVideo

        return AsyncVideo(self._core)

    @cached_property
    def speech(self) -> AsyncSpeech:
        """Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since."""
        from .speech import AsyncSpeech

        return AsyncSpeech(self._core)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files that agents and videos are made from."""
        from .files import AsyncFiles

        return AsyncFiles(self._core)

    @cached_property
    def account(self) -> AsyncAccount:
        """Who you are, what things cost and what is left."""
        from .account import AsyncAccount

        return AsyncAccount(self._core)

    @cached_property
    def embed(self) -> AsyncEmbed:
        """Agents on a web page."""
        from .embed import AsyncEmbed

        return AsyncEmbed(self._core)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Endpoints of yours that the service tells when agents and videos are ready."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._core)
