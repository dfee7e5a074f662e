# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._job import AsyncJob, Job
    from .._options import Duration, RequestOptions
    from ..models.dynamics import GestureConfiguration, GestureEngine, GestureGeneration, GestureSet, GestureUpdate


class Dynamics(Resource):
    """Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`."""

    __slots__ = ()

    def generate(
        self,
        *,
        agent_id: str,
        image_url: str | None = None,
        duration: int | None = None,
        model: GestureEngine | None = None,
        options: RequestOptions | None = None,
    ) -> GestureGeneration:
        """Begins to make a set of gestures and answers at once; follow it with `wait`.

        Args:
            agent_id: The agent's code. Limits: at least 1 character.
            image_url: A public address of another picture to move; the agent's portrait when absent. Limits: an
              absolute http or https address.
            duration: Seconds that each gesture lasts. The service advises 1 to 10. Limits: at least 1. Default: 5.
            model: What the gestures are made with. No longer described by the service: leave it out. Default:
              seedance.
            options: Settings of this call only.

        Credits: 250 a set.

        Operation: `generate_dynamics` (`POST /v1/dynamics/generate`).

        Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`.
        """
        return self._call(
            "dynamics.generate",
            {
                "agent_id": agent_id,
                "image_url": image_url,
                "duration": duration,
                "model": model,
            },
            options,
        )

    def create(
        self,
        *,
        agent_id: str,
        image_url: str | None = None,
        duration: int | None = None,
        model: GestureEngine | None = None,
        options: RequestOptions | None = None,
    ) -> Job[GestureSet]:
        """Begins to make a set of gestures and gives the job, to wait for, to watch or to resume later. Billed as
        `generate`.

        Args:
            agent_id: The agent's code. Limits: at least 1 character.
            image_url: A public address of another picture to move; the agent's portrait when absent. Limits: an
              absolute http or https address.
            duration: Seconds that each gesture lasts. The service advises 1 to 10. Limits: at least 1. Default: 5.
            model: What the gestures are made with. No longer described by the service: leave it out. Default:
              seedance.
            options: Settings of this call only.
        """
        return self._begin(
            "dynamics.create",
            {
                "agent_id": agent_id,
                "image_url": image_url,
                "duration": duration,
                "model": model,
            },
            options,
        )

    def resume(self, token: str) -> Job[GestureSet]:
        """Takes a job up again from its token, in any process and as late as you like. Nothing is sent.

        A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.

        Args:
            token: The job's token.
        """
        return self._resume("dynamics.resume", {"token": token})

    def get(self, agent_id: str, *, options: RequestOptions | None = None) -> GestureSet:
        """Fetches an agent's gestures. An agent without any is an answer without address, not an error.

        Args:
            agent_id: The agent's code.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_dynamics` (`GET /v1/dynamics/{agent_id}`).

        Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`.
        """
        return self._call("dynamics.get", {"agent_id": agent_id}, options)

    def update(
        self,
        agent_id: str,
        *,
        dynamics: GestureConfiguration,
        toggle_enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> GestureUpdate:
        """Changes an agent's gestures. Each call also begins to make its idle motion anew.

        Args:
            agent_id: The agent's code.
            dynamics: What to merge into the stored configuration.
            toggle_enabled: Switch at once: true to the gestures, false back to talking only.
            options: Settings of this call only.

        Credits: none.

        Operation: `update_dynamics` (`PUT /v1/dynamics/{agent_id}`).

        Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`.
        """
        return self._call(
            "dynamics.update",
            {
                "agent_id": agent_id,
                "dynamics": dynamics,
                "toggle_enabled": toggle_enabled,
            },
            options,
        )

    def wait(
        self,
        agent_id: str,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> GestureSet:
        """Waits until an agent's gestures are made, and gives them. Giving up does not stop the service.

        An agent that has none, and for which none are being made, is a `JobFailedError`, like a set that could not
        be made; a wait that takes too long is a `JobTimeoutError`.

        Args:
            agent_id: The agent's code.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. Making them goes on when it passes. Limits: 0 to 604,800.
              Default: 3,600.
            options: Settings of this call only.
        """
        return self._call("dynamics.wait", {"agent_id": agent_id, "interval": interval, "timeout": timeout}, options)


class AsyncDynamics(AsyncResource):
    """Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`."""

    __slots__ = ()

    async def generate(
        self,
        *,
        agent_id: str,
        image_url: str | None = None,
        duration: int | None = None,
        model: GestureEngine | None = None,
        options: RequestOptions | None = None,
    ) -> GestureGeneration:
        """Begins to make a set of gestures and answers at once; follow it with `wait`.

        Args:
            agent_id: The agent's code. Limits: at least 1 character.
            image_url: A public address of another picture to move; the agent's portrait when absent. Limits: an
              absolute http or https address.
            duration: Seconds that each gesture lasts. The service advises 1 to 10. Limits: at least 1. Default: 5.
            model: What the gestures are made with. No longer described by the service: leave it out. Default:
              seedance.
            options: Settings of this call only.

        Credits: 250 a set.

        Operation: `generate_dynamics` (`POST /v1/dynamics/generate`).

        Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`.
        """
        return await self._call(
            "dynamics.generate",
            {
                "agent_id": agent_id,
                "image_url": image_url,
                "duration": duration,
                "model": model,
            },
            options,
        )

    async def create(
        self,
        *,
        agent_id: str,
        image_url: str | None = None,
        duration: int | None = None,
        model: GestureEngine | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncJob[GestureSet]:
        """Begins to make a set of gestures and gives the job, to wait for, to watch or to resume later. Billed as
        `generate`.

        Args:
            agent_id: The agent's code. Limits: at least 1 character.
            image_url: A public address of another picture to move; the agent's portrait when absent. Limits: an
              absolute http or https address.
            duration: Seconds that each gesture lasts. The service advises 1 to 10. Limits: at least 1. Default: 5.
            model: What the gestures are made with. No longer described by the service: leave it out. Default:
              seedance.
            options: Settings of this call only.
        """
        return await self._begin(
            "dynamics.create",
            {
                "agent_id": agent_id,
                "image_url": image_url,
                "duration": duration,
                "model": model,
            },
            options,
        )

    def resume(self, token: str) -> AsyncJob[GestureSet]:
        """Takes a job up again from its token, in any process and as late as you like. Nothing is sent.

        A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.

        Args:
            token: The job's token.
        """
        return self._resume("dynamics.resume", {"token": token})

    async def get(self, agent_id: str, *, options: RequestOptions | None = None) -> GestureSet:
        """Fetches an agent's gestures. An agent without any is an answer without address, not an error.

        Args:
            agent_id: The agent's code.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_dynamics` (`GET /v1/dynamics/{agent_id}`).

        Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`.
        """
        return await self._call("dynamics.get", {"agent_id": agent_id}, options)

    async def update(
        self,
        agent_id: str,
        *,
        dynamics: GestureConfiguration,
        toggle_enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> GestureUpdate:
        """Changes an agent's gestures. Each call also begins to make its idle motion anew.

        Args:
            agent_id: The agent's code.
            dynamics: What to merge into the stored configuration.
            toggle_enabled: Switch at once: true to the gestures, false back to talking only.
            options: Settings of this call only.

        Credits: none.

        Operation: `update_dynamics` (`PUT /v1/dynamics/{agent_id}`).

        Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`.
        """
        return await self._call(
            "dynamics.update",
            {
                "agent_id": agent_id,
                "dynamics": dynamics,
                "toggle_enabled": toggle_enabled,
            },
            options,
        )

    async def wait(
        self,
        agent_id: str,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> GestureSet:
        """Waits until an agent's gestures are made, and gives them. Giving up does not stop the service.

        An agent that has none, and for which none are being made, is a `JobFailedError`, like a set that could not
        be made; a wait that takes too long is a `JobTimeoutError`.

        Args:
            agent_id: The agent's code.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. Making them goes on when it passes. Limits: 0 to 604,800.
              Default: 3,600.
            options: Settings of this call only.
        """
        return await self._call(
            "dynamics.wait",
            {
                "agent_id": agent_id,
                "interval": interval,
                "timeout": timeout,
            },
            options,
        )
