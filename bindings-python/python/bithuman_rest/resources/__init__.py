# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The methods of the API, one module per resource."""

from __future__ import annotations

from functools import cached_property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._native import Core
    from .account import Account, AsyncAccount
    from .agents import Agents, AsyncAgents
    from .api_keys import ApiKeys, AsyncApiKeys
    from .dynamics import AsyncDynamics, Dynamics
    from .embed import AsyncEmbed, Embed
    from .files import AsyncFiles, Files
    from .jobs import AsyncJobs, Jobs
    from .knowledge import AsyncKnowledge, Knowledge
    from .limits import AsyncLimits, Limits
    from .models import AsyncModels, Models
    from .organizations import AsyncOrganizations, Organizations
    from .providers import AsyncProviders, Providers
    from .realtime import AsyncRealtime, Realtime
    from .self_hosting import AsyncSelfHosting, SelfHosting
    from .sessions import AsyncSessions, Sessions
    from .speech import AsyncSpeech, Speech
    from .status import AsyncStatus, Status
    from .tokens import AsyncTokens, Tokens
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
    def jobs(self) -> Jobs:
        """Deliveries that end the waits of this client at once, so that it hardly has to ask.

        While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was lost.
        Deliveries may come twice, late and in any order.
        """
        from .jobs import Jobs

        return Jobs(self._core)

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
    def limits(self) -> Limits:
        """The account's rate limits.

        Calls wait for their turn instead of being refused: the client counts in the account's buckets together with
        all other clients of the account, in this process and on this host, and corrects itself by what the service's
        answers tell.
        """
        from .limits import Limits

        return Limits(self._core)

    @cached_property
    def embed(self) -> Embed:
        """Agents on a web page."""
        from .embed import Embed

        return Embed(self._core)

    @cached_property
    def tokens(self) -> Tokens:
        """Tokens that renderers prove themselves with, so that they need not hold the secret."""
        from .tokens import Tokens

        return Tokens(self._core)

    @cached_property
    def realtime(self) -> Realtime:
        """Talking to a language model, by sound and in words."""
        from .realtime import Realtime

        return Realtime(self._core)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Endpoints of yours that the service tells when agents and videos are ready."""
        from .webhooks import Webhooks

        return Webhooks(self._core)

    @cached_property
    def api_keys(self) -> ApiKeys:
        """The API keys of the account: secrets that clients use."""
        from .api_keys import ApiKeys

        return ApiKeys(self._core)

    @cached_property
    def sessions(self) -> Sessions:
        """Sessions with agents: what runs, what was said, and how to end it."""
        from .sessions import Sessions

        return Sessions(self._core)

    @cached_property
    def organizations(self) -> Organizations:
        """Organizations: accounts that several people share. They need the plan `pro` or a higher one.

        A role that is too low, a plan that is too small and seats that are all taken are `PermissionDeniedError`s.
        """
        from .organizations import Organizations

        return Organizations(self._core)

    @cached_property
    def providers(self) -> Providers:
        """Providers of language models and voices that you have accounts with, for agents to use."""
        from .providers import Providers

        return Providers(self._core)

    @cached_property
    def knowledge(self) -> Knowledge:
        """What agents know. Every call needs a key of an organization (`organizations.create_api_key`); a personal one
        is a `ForbiddenError`.
        """
        from .knowledge import Knowledge

        return Knowledge(self._core)

    @cached_property
    def self_hosting(self) -> SelfHosting:
        """What a renderer on a machine of your own asks and reports."""
        from .self_hosting import SelfHosting

        return SelfHosting(self._core)

    @cached_property
    def status(self) -> Status:
        """How the service is. Nothing here needs or receives the secret."""
        from .status import Status

        return Status(self._core)


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
    def jobs(self) -> AsyncJobs:
        """Deliveries that end the waits of this client at once, so that it hardly has to ask.

        While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was lost.
        Deliveries may come twice, late and in any order.
        """
        from .jobs import AsyncJobs

        return AsyncJobs(self._core)

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
    def limits(self) -> AsyncLimits:
        """The account's rate limits.

        Calls wait for their turn instead of being refused: the client counts in the account's buckets together with
        all other clients of the account, in this process and on this host, and corrects itself by what the service's
        answers tell.
        """
        from .limits import AsyncLimits

        return AsyncLimits(self._core)

    @cached_property
    def embed(self) -> AsyncEmbed:
        """Agents on a web page."""
        from .embed import AsyncEmbed

        return AsyncEmbed(self._core)

    @cached_property
    def tokens(self) -> AsyncTokens:
        """Tokens that renderers prove themselves with, so that they need not hold the secret."""
        from .tokens import AsyncTokens

        return AsyncTokens(self._core)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """Talking to a language model, by sound and in words."""
        from .realtime import AsyncRealtime

        return AsyncRealtime(self._core)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Endpoints of yours that the service tells when agents and videos are ready."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._core)

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """The API keys of the account: secrets that clients use."""
        from .api_keys import AsyncApiKeys

        return AsyncApiKeys(self._core)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Sessions with agents: what runs, what was said, and how to end it."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._core)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """Organizations: accounts that several people share. They need the plan `pro` or a higher one.

        A role that is too low, a plan that is too small and seats that are all taken are `PermissionDeniedError`s.
        """
        from .organizations import AsyncOrganizations

        return AsyncOrganizations(self._core)

    @cached_property
    def providers(self) -> AsyncProviders:
        """Providers of language models and voices that you have accounts with, for agents to use."""
        from .providers import AsyncProviders

        return AsyncProviders(self._core)

    @cached_property
    def knowledge(self) -> AsyncKnowledge:
        """What agents know. Every call needs a key of an organization (`organizations.create_api_key`); a personal one
        is a `ForbiddenError`.
        """
        from .knowledge import AsyncKnowledge

        return AsyncKnowledge(self._core)

    @cached_property
    def self_hosting(self) -> AsyncSelfHosting:
        """What a renderer on a machine of your own asks and reports."""
        from .self_hosting import AsyncSelfHosting

        return AsyncSelfHosting(self._core)

    @cached_property
    def status(self) -> AsyncStatus:
        """How the service is. Nothing here needs or receives the secret."""
        from .status import AsyncStatus

        return AsyncStatus(self._core)
