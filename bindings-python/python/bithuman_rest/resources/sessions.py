# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Sessions with agents: what runs, what was said, and how to end it."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._options import RequestOptions
    from ..models.agents import ModelName
    from ..models.sessions import (
        CloudAvatar,
        CloudMode,
        CloudSession,
        SessionKind,
        SessionList,
        SessionRevocation,
        SessionTermination,
        SessionWindow,
        Transcript,
    )


class Sessions(Resource):
    """Sessions with agents: what runs, what was said, and how to end it."""

    __slots__ = ()

    def list(
        self,
        *,
        window: SessionWindow | None = None,
        kind: SessionKind | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> SessionList:
        """Lists sessions, with what they cost the account now.

        Args:
            window: How long ago. Default: all.
            kind: Where they run. Default: all.
            limit: The most to list, 1 to 200. There are no pages. Limits: 1 to 200. Default: 50.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_sessions` (`GET /v2/{user_id}/runtime-sessions`).
        """
        return self._call("sessions.list", {"window": window, "kind": kind, "limit": limit}, options)

    def get_transcript(self, session_id: str, *, options: RequestOptions | None = None) -> Transcript:
        """Fetches what was said in a session. Sessions on machines of your own have nothing to read.

        Args:
            session_id: The session's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_session_messages` (`GET /v2/{user_id}/runtime-sessions/{session_id}/messages`).
        """
        return self._call("sessions.get_transcript", {"session_id": session_id}, options)

    def terminate(
        self,
        session_id: str,
        *,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionTermination:
        """Ends one session. It takes no slot and is not billed any more.

        A conversation in the service's cloud is over at once; an avatar in a room of your own leaves within about a
        minute; of a session on a machine of your own only the record is closed.

        Args:
            session_id: The session's id.
            reason: The reason, for the record.
            options: Settings of this call only.

        Credits: none.

        Operation: `terminate_session` (`POST /v2/{user_id}/runtime-sessions/{session_id}/terminate`).
        """
        return self._call("sessions.terminate", {"session_id": session_id, "reason": reason}, options)

    def revoke_all(self, *, reason: str | None = None, options: RequestOptions | None = None) -> SessionRevocation:
        """Suspends every key of the account for sessions: an emergency brake. All sessions end within about 5 minutes.

        Only making a new key (`api_keys.create`) lifts it.

        Args:
            reason: The reason, for the record.
            options: Settings of this call only.

        Credits: none.

        Operation: `revoke_runtime_keys` (`POST /v2/{user_id}/runtime/revoke-all`).
        """
        return self._call("sessions.revoke_all", {"reason": reason}, options)

    def start_cloud_avatar(
        self,
        *,
        livekit_url: str,
        livekit_token: str,
        room_name: str,
        agent_id: str | None = None,
        image: str | None = None,
        model: ModelName | None = None,
        mode: CloudMode | None = None,
        options: RequestOptions | None = None,
    ) -> CloudAvatar:
        """Sends an avatar, rendered in the service's cloud, to a LiveKit room of your own.

        It is billed by the minute from now on: end it with `end_cloud`. A request that breaks off is not repeated,
        because a second avatar might come: an `OutcomeUnknownError` says so.

        Args:
            livekit_url: The address of the LiveKit server, beginning with `wss://`. Limits: at least 1 character.
            livekit_token: A join token of that server for the identity `bithuman-avatar-agent` of kind agent, with
              the attribute `lk.publish_on_behalf` set to the identity that sends the sound. Limits: at least 1
              character.
            room_name: The room to join. Limits: at least 1 character.
            agent_id: The code of an agent of yours. Limits: at least 1 character.
            image: A portrait instead of an agent, for `expression-1` only: an address, base64 or a data address of
              a JPEG or PNG. Limits: at least 1 character.
            model: The model to run, which the agent must have. Better named than left to the service. Limits: one
              of essence-1, essence-2, expression-1, expression-2.
            mode: What it is rendered on. Default: gpu.
            options: Settings of this call only.
        """
        return self._call(
            "sessions.start_cloud_avatar",
            {
                "livekit_url": livekit_url,
                "livekit_token": livekit_token,
                "room_name": room_name,
                "agent_id": agent_id,
                "image": image,
                "model": model,
                "mode": mode,
            },
            options,
        )

    def get_cloud(self, session_id: str, *, options: RequestOptions | None = None) -> CloudSession:
        """Fetches the session of a cloud avatar.

        Args:
            session_id: The session's id, which begins with `cs_`.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_cloud_session` (`GET /v1/runtime-sessions/{session_id}`).
        """
        return self._call("sessions.get_cloud", {"session_id": session_id}, options)

    def end_cloud(self, session_id: str, *, options: RequestOptions | None = None) -> CloudSession:
        """Ends the session of a cloud avatar. It is not billed any more; the avatar leaves within about a minute. Doing
        it again is fine.

        Args:
            session_id: The session's id, which begins with `cs_`.
            options: Settings of this call only.

        Credits: none.

        Operation: `end_cloud_session` (`POST /v1/runtime-sessions/{session_id}/end`).
        """
        return self._call("sessions.end_cloud", {"session_id": session_id}, options)


class AsyncSessions(AsyncResource):
    """Sessions with agents: what runs, what was said, and how to end it."""

    __slots__ = ()

    async def list(
        self,
        *,
        window: SessionWindow | None = None,
        kind: SessionKind | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> SessionList:
        """Lists sessions, with what they cost the account now.

        Args:
            window: How long ago. Default: all.
            kind: Where they run. Default: all.
            limit: The most to list, 1 to 200. There are no pages. Limits: 1 to 200. Default: 50.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_sessions` (`GET /v2/{user_id}/runtime-sessions`).
        """
        return await self._call("sessions.list", {"window": window, "kind": kind, "limit": limit}, options)

    async def get_transcript(self, session_id: str, *, options: RequestOptions | None = None) -> Transcript:
        """Fetches what was said in a session. Sessions on machines of your own have nothing to read.

        Args:
            session_id: The session's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_session_messages` (`GET /v2/{user_id}/runtime-sessions/{session_id}/messages`).
        """
        return await self._call("sessions.get_transcript", {"session_id": session_id}, options)

    async def terminate(
        self,
        session_id: str,
        *,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionTermination:
        """Ends one session. It takes no slot and is not billed any more.

        A conversation in the service's cloud is over at once; an avatar in a room of your own leaves within about a
        minute; of a session on a machine of your own only the record is closed.

        Args:
            session_id: The session's id.
            reason: The reason, for the record.
            options: Settings of this call only.

        Credits: none.

        Operation: `terminate_session` (`POST /v2/{user_id}/runtime-sessions/{session_id}/terminate`).
        """
        return await self._call("sessions.terminate", {"session_id": session_id, "reason": reason}, options)

    async def revoke_all(
        self,
        *,
        reason: str | None = None,
        options: RequestOptions | None = None,
    ) -> SessionRevocation:
        """Suspends every key of the account for sessions: an emergency brake. All sessions end within about 5 minutes.

        Only making a new key (`api_keys.create`) lifts it.

        Args:
            reason: The reason, for the record.
            options: Settings of this call only.

        Credits: none.

        Operation: `revoke_runtime_keys` (`POST /v2/{user_id}/runtime/revoke-all`).
        """
        return await self._call("sessions.revoke_all", {"reason": reason}, options)

    async def start_cloud_avatar(
        self,
        *,
        livekit_url: str,
        livekit_token: str,
        room_name: str,
        agent_id: str | None = None,
        image: str | None = None,
        model: ModelName | None = None,
        mode: CloudMode | None = None,
        options: RequestOptions | None = None,
    ) -> CloudAvatar:
        """Sends an avatar, rendered in the service's cloud, to a LiveKit room of your own.

        It is billed by the minute from now on: end it with `end_cloud`. A request that breaks off is not repeated,
        because a second avatar might come: an `OutcomeUnknownError` says so.

        Args:
            livekit_url: The address of the LiveKit server, beginning with `wss://`. Limits: at least 1 character.
            livekit_token: A join token of that server for the identity `bithuman-avatar-agent` of kind agent, with
              the attribute `lk.publish_on_behalf` set to the identity that sends the sound. Limits: at least 1
              character.
            room_name: The room to join. Limits: at least 1 character.
            agent_id: The code of an agent of yours. Limits: at least 1 character.
            image: A portrait instead of an agent, for `expression-1` only: an address, base64 or a data address of
              a JPEG or PNG. Limits: at least 1 character.
            model: The model to run, which the agent must have. Better named than left to the service. Limits: one
              of essence-1, essence-2, expression-1, expression-2.
            mode: What it is rendered on. Default: gpu.
            options: Settings of this call only.
        """
        return await self._call(
            "sessions.start_cloud_avatar",
            {
                "livekit_url": livekit_url,
                "livekit_token": livekit_token,
                "room_name": room_name,
                "agent_id": agent_id,
                "image": image,
                "model": model,
                "mode": mode,
            },
            options,
        )

    async def get_cloud(self, session_id: str, *, options: RequestOptions | None = None) -> CloudSession:
        """Fetches the session of a cloud avatar.

        Args:
            session_id: The session's id, which begins with `cs_`.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_cloud_session` (`GET /v1/runtime-sessions/{session_id}`).
        """
        return await self._call("sessions.get_cloud", {"session_id": session_id}, options)

    async def end_cloud(self, session_id: str, *, options: RequestOptions | None = None) -> CloudSession:
        """Ends the session of a cloud avatar. It is not billed any more; the avatar leaves within about a minute. Doing
        it again is fine.

        Args:
            session_id: The session's id, which begins with `cs_`.
            options: Settings of this call only.

        Credits: none.

        Operation: `end_cloud_session` (`POST /v1/runtime-sessions/{session_id}/end`).
        """
        return await self._call("sessions.end_cloud", {"session_id": session_id}, options)
