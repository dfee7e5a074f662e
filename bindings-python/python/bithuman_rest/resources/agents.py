# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Agents: making them, looking after them, and talking through them while they are live."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable

    from .._async_stream import AsyncStream
    from .._job import AsyncJob, Job
    from .._options import Duration, RequestOptions
    from .._stream import Stream
    from ..models.agents import (
        Agent,
        AgentDeletion,
        AgentGeneration,
        AgentProgress,
        AgentProviders,
        AgentStatus,
        AgentSummary,
        AgentUpdate,
        AspectRatio,
        ContextType,
        Delivery,
        Framing,
        GenerateModel,
        LiveRoom,
        ModelAddition,
        ModelName,
    )


class Agents(Resource):
    """Agents: making them, looking after them, and talking through them while they are live."""

    __slots__ = ()

    def generate(
        self,
        *,
        model: GenerateModel,
        prompt: str | None = None,
        image: str | None = None,
        audio: str | None = None,
        aspect_ratio: AspectRatio | None = None,
        framing: Framing | None = None,
        transparency: bool | None = None,
        agent_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AgentGeneration:
        """Begins to make an agent and answers at once; follow it with `wait` or `get_status`, or use `create`.

        Takes a minute to some hours, depending on the model. A failed creation gives its credits back.

        Args:
            model: The engine, which decides price and time. Mandatory here, because an older service picks one by
              itself and bills it.
            prompt: Who the agent is and how it talks. A random persona when absent.
            image: The face: a public address of a picture, or the picture as base64. It is a reference, redrawn by
              the service. An address that cannot be reached shows as a failed creation, not here.
            audio: A voice to clone: a public address of a recording, or the recording as base64.
            aspect_ratio: The shape of the picture. Default: 16:9.
            framing: How much of the person is shown. Default: portrait.
            transparency: Put the person before green, for replacing the background later. Default: false.
            agent_id: The code of an agent of yours to make anew in place. Leave it out to get a new agent. Limits:
              at least 1 character.
            options: Settings of this call only.

        Credits: essence-1 and expression-1 250, essence-2 500, expression-2 2000, auto as the model it becomes;
        reserved now, given back on failure.

        Operation: `generate_agent` (`POST /v1/agent/generate`).

        Errors of its own: `AGENT_LIMIT_REACHED`, `IMAGE_FACE_UNSUITABLE`, `INSUFFICIENT_BALANCE`,
        `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`, `MODEL_SUBJECT_MISMATCH`, `VIDEO_INPUT_NOT_SUPPORTED`.
        """
        return self._call(
            "agents.generate",
            {
                "model": model,
                "prompt": prompt,
                "image": image,
                "audio": audio,
                "aspect_ratio": aspect_ratio,
                "framing": framing,
                "transparency": transparency,
                "agent_id": agent_id,
            },
            options,
        )

    def create(
        self,
        *,
        model: GenerateModel,
        prompt: str | None = None,
        image: str | None = None,
        audio: str | None = None,
        aspect_ratio: AspectRatio | None = None,
        framing: Framing | None = None,
        transparency: bool | None = None,
        agent_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Job[Agent]:
        """Begins to make an agent and gives the job, to wait for, to watch or to resume later. Billed as `generate`.

        Takes a minute to some hours, depending on the model. A failed creation shows as a `JobFailedError` of the
        wait and gives its credits back. Repeating after an `OutcomeUnknownError` needs the error's idempotency key.

        Args:
            model: The engine, which decides price and time. Mandatory here, because an older service picks one by
              itself and bills it.
            prompt: Who the agent is and how it talks. A random persona when absent.
            image: The face: a public address of a picture, or the picture as base64. It is a reference, redrawn by
              the service. An address that cannot be reached shows as a failed creation, not here.
            audio: A voice to clone: a public address of a recording, or the recording as base64.
            aspect_ratio: The shape of the picture. Default: 16:9.
            framing: How much of the person is shown. Default: portrait.
            transparency: Put the person before green, for replacing the background later. Default: false.
            agent_id: The code of an agent of yours to make anew in place. Leave it out to get a new agent. Limits:
              at least 1 character.
            options: Settings of this call only.
        """
        return self._begin(
            "agents.create",
            {
                "model": model,
                "prompt": prompt,
                "image": image,
                "audio": audio,
                "aspect_ratio": aspect_ratio,
                "framing": framing,
                "transparency": transparency,
                "agent_id": agent_id,
            },
            options,
        )

    def create_model(self, code: str, *, model: ModelName, options: RequestOptions | None = None) -> Job[Agent]:
        """Begins to add a model to an agent that is ready and gives the job, to wait for, to watch or to resume later.
        Billed as `add_model`.

        The job ends in the agent, once its `supported_models` names the model; at once where it was there already.

        Args:
            code: The agent's code.
            model: The model: `expression-1` is free and there at once, `essence-1` costs 250 credits, `essence-2`
              500, `expression-2` 2000. Limits: one of essence-1, essence-2, expression-1, expression-2.
            options: Settings of this call only.
        """
        return self._begin("agents.create_model", {"code": code, "model": model}, options)

    def resume(self, token: str) -> Job[Agent]:
        """Takes a job up again from its token, in any process and as late as you like. Nothing is sent.

        A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.

        Args:
            token: The job's token.
        """
        return self._resume("agents.resume", {"token": token})

    def get_status(self, agent_id: str, *, options: RequestOptions | None = None) -> Agent:
        """Tells how far an agent's creation is. Ask every 5 seconds at most.

        Args:
            agent_id: The agent's code.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_agent_status` (`GET /v1/agent/status/{agent_id}`).
        """
        return self._call("agents.get_status", {"agent_id": agent_id}, options)

    def list(
        self,
        *,
        page_size: int | None = None,
        offset: int | None = None,
        status: AgentStatus | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[AgentSummary]:
        """Lists the account's agents, page by page. Deleted ones may be among them: look at the status.

        Args:
            page_size: How many agents one request fetches, 1 to 100. Pages are followed either way. Limits: 1 to
              100. Default: 100.
            offset: How many agents to skip. Limits: at least 0. Default: 0.
            status: Only agents in this state.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_agents` (`GET /v1/agents`).
        """
        return self._open("agents.list", {"page_size": page_size, "offset": offset, "status": status}, options)

    def get(self, code: str, *, options: RequestOptions | None = None) -> Agent:
        """Fetches an agent. Someone else's agent counts as not found.

        Args:
            code: The agent's code.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_agent` (`GET /v1/agent/{code}`).
        """
        return self._call("agents.get", {"code": code}, options)

    def update(
        self,
        code: str,
        *,
        system_prompt: str | None = None,
        providers: AgentProviders | None = None,
        options: RequestOptions | None = None,
    ) -> AgentUpdate:
        """Changes an agent's instructions, its providers, or both. Sessions that run are not changed.

        Args:
            code: The agent's code.
            system_prompt: New instructions to talk by.
            providers: Which of your own providers it uses. Capabilities that are left out stay as they are;
              sessions that run are not changed.
            options: Settings of this call only.

        Credits: none.

        Operation: `update_agent` (`POST /v1/agent/{code}`).
        """
        return self._call(
            "agents.update",
            {
                "code": code,
                "system_prompt": system_prompt,
                "providers": providers,
            },
            options,
        )

    def delete(self, code: str, *, options: RequestOptions | None = None) -> AgentDeletion:
        """Deletes an agent and its files for good.

        Args:
            code: The agent's code.
            options: Settings of this call only.

        Credits: none.

        Operation: `delete_agent` (`DELETE /v1/agent/{code}`).
        """
        return self._call("agents.delete", {"code": code}, options)

    def add_model(self, code: str, *, model: ModelName, options: RequestOptions | None = None) -> ModelAddition:
        """Adds a model to an agent that is ready. Asking again for a model that is there costs nothing.

        All but `expression-1` take from minutes to hours: the model is there once the agent's `supported_models`
        names it.

        Args:
            code: The agent's code.
            model: The model: `expression-1` is free and there at once, `essence-1` costs 250 credits, `essence-2`
              500, `expression-2` 2000. Limits: one of essence-1, essence-2, expression-1, expression-2.
            options: Settings of this call only.

        Credits: expression-1 0, essence-1 250, essence-2 500, expression-2 2000; given back on failure.

        Operation: `add_agent_model` (`POST /v1/agent/{code}/models`).

        Errors of its own: `AGENT_DELETED`, `AGENT_NOT_READY`, `AGENT_PURGED`, `IMAGE_FACE_UNSUITABLE`,
        `INSUFFICIENT_BALANCE`, `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`, `MODEL_PREREQUISITE_MISSING`,
        `MODEL_SUBJECT_MISMATCH`.
        """
        return self._call("agents.add_model", {"code": code, "model": model}, options)

    def speak(
        self,
        code: str,
        *,
        message: str,
        room_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Delivery:
        """Makes a live agent say something. Look at the answer's `delivered_to_rooms`: zero means that nobody heard it.

        It cannot open a session: without one it is a `NoActiveSessionError`.

        Args:
            code: The agent's code.
            message: The words, said as they are. Limits: at least 1 character.
            room_id: One room; every room that can hear when absent. Limits: at least 1 character.
            options: Settings of this call only.

        Credits: none.

        Operation: `speak_agent` (`POST /v1/agent/{code}/speak`).
        """
        return self._call("agents.speak", {"code": code, "message": message, "room_id": room_id}, options)

    def add_context(
        self,
        code: str,
        *,
        context: str,
        context_type: ContextType | None = None,
        room_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Delivery:
        """Lets a live agent know something, silently. Look at the answer's `delivered_to_rooms`: zero means that it
        reached nobody.

        It cannot open a session: without one it is a `NoActiveSessionError`.

        Args:
            code: The agent's code.
            context: The knowledge, in words. Limits: at least 1 character.
            context_type: Whether it is known silently or said aloud. Default: add_context.
            room_id: One room; every room that can hear when absent. Limits: at least 1 character.
            options: Settings of this call only.

        Credits: none.

        Operation: `add_agent_context` (`POST /v1/agent/{code}/add-context`).
        """
        return self._call(
            "agents.add_context",
            {
                "code": code,
                "context": context,
                "context_type": context_type,
                "room_id": room_id,
            },
            options,
        )

    def wait(
        self,
        code: str,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        progress: Callable[[AgentProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Agent:
        """Waits until an agent is ready, and gives it. Nothing is sent but reads; giving up does not stop the service.

        `completed` and `success` pass by in the middle of a run and do not end it. A failed creation is a
        `JobFailedError`, a wait that takes too long a `JobTimeoutError`.

        Args:
            code: The agent's code.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. The agent goes on when it passes. Limits: 0 to 604,800.
              Default: by model: half an hour for expression-1, an hour for essence-1, 4 hours for anything else.
            progress: Told how far it is, as `watch` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.
        """
        return self._follow("agents.wait", {"code": code, "interval": interval, "timeout": timeout}, progress, options)

    def watch(
        self,
        code: str,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[AgentProgress]:
        """Tells how far an agent is, each time that is looked, until it is ready. Otherwise as `wait`.

        Args:
            code: The agent's code.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. The agent goes on when it passes. Limits: 0 to 604,800.
              Default: by model: half an hour for expression-1, an hour for essence-1, 4 hours for anything else.
            options: Settings of this call only.
        """
        return self._open("agents.watch", {"code": code, "interval": interval, "timeout": timeout}, options)

    def list_sessions(self, code: str, *, options: RequestOptions | None = None) -> builtins.list[LiveRoom]:
        """Lists the rooms in which an agent is live now; often none.

        Args:
            code: The agent's code.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_agent_sessions` (`GET /v1/agent/{code}/sessions`).
        """
        return self._call("agents.list_sessions", {"code": code}, options)


class AsyncAgents(AsyncResource):
    """Agents: making them, looking after them, and talking through them while they are live."""

    __slots__ = ()

    async def generate(
        self,
        *,
        model: GenerateModel,
        prompt: str | None = None,
        image: str | None = None,
        audio: str | None = None,
        aspect_ratio: AspectRatio | None = None,
        framing: Framing | None = None,
        transparency: bool | None = None,
        agent_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AgentGeneration:
        """Begins to make an agent and answers at once; follow it with `wait` or `get_status`, or use `create`.

        Takes a minute to some hours, depending on the model. A failed creation gives its credits back.

        Args:
            model: The engine, which decides price and time. Mandatory here, because an older service picks one by
              itself and bills it.
            prompt: Who the agent is and how it talks. A random persona when absent.
            image: The face: a public address of a picture, or the picture as base64. It is a reference, redrawn by
              the service. An address that cannot be reached shows as a failed creation, not here.
            audio: A voice to clone: a public address of a recording, or the recording as base64.
            aspect_ratio: The shape of the picture. Default: 16:9.
            framing: How much of the person is shown. Default: portrait.
            transparency: Put the person before green, for replacing the background later. Default: false.
            agent_id: The code of an agent of yours to make anew in place. Leave it out to get a new agent. Limits:
              at least 1 character.
            options: Settings of this call only.

        Credits: essence-1 and expression-1 250, essence-2 500, expression-2 2000, auto as the model it becomes;
        reserved now, given back on failure.

        Operation: `generate_agent` (`POST /v1/agent/generate`).

        Errors of its own: `AGENT_LIMIT_REACHED`, `IMAGE_FACE_UNSUITABLE`, `INSUFFICIENT_BALANCE`,
        `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`, `MODEL_SUBJECT_MISMATCH`, `VIDEO_INPUT_NOT_SUPPORTED`.
        """
        return await self._call(
            "agents.generate",
            {
                "model": model,
                "prompt": prompt,
                "image": image,
                "audio": audio,
                "aspect_ratio": aspect_ratio,
                "framing": framing,
                "transparency": transparency,
                "agent_id": agent_id,
            },
            options,
        )

    async def create(
        self,
        *,
        model: GenerateModel,
        prompt: str | None = None,
        image: str | None = None,
        audio: str | None = None,
        aspect_ratio: AspectRatio | None = None,
        framing: Framing | None = None,
        transparency: bool | None = None,
        agent_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncJob[Agent]:
        """Begins to make an agent and gives the job, to wait for, to watch or to resume later. Billed as `generate`.

        Takes a minute to some hours, depending on the model. A failed creation shows as a `JobFailedError` of the
        wait and gives its credits back. Repeating after an `OutcomeUnknownError` needs the error's idempotency key.

        Args:
            model: The engine, which decides price and time. Mandatory here, because an older service picks one by
              itself and bills it.
            prompt: Who the agent is and how it talks. A random persona when absent.
            image: The face: a public address of a picture, or the picture as base64. It is a reference, redrawn by
              the service. An address that cannot be reached shows as a failed creation, not here.
            audio: A voice to clone: a public address of a recording, or the recording as base64.
            aspect_ratio: The shape of the picture. Default: 16:9.
            framing: How much of the person is shown. Default: portrait.
            transparency: Put the person before green, for replacing the background later. Default: false.
            agent_id: The code of an agent of yours to make anew in place. Leave it out to get a new agent. Limits:
              at least 1 character.
            options: Settings of this call only.
        """
        return await self._begin(
            "agents.create",
            {
                "model": model,
                "prompt": prompt,
                "image": image,
                "audio": audio,
                "aspect_ratio": aspect_ratio,
                "framing": framing,
                "transparency": transparency,
                "agent_id": agent_id,
            },
            options,
        )

    async def create_model(
        self,
        code: str,
        *,
        model: ModelName,
        options: RequestOptions | None = None,
    ) -> AsyncJob[Agent]:
        """Begins to add a model to an agent that is ready and gives the job, to wait for, to watch or to resume later.
        Billed as `add_model`.

        The job ends in the agent, once its `supported_models` names the model; at once where it was there already.

        Args:
            code: The agent's code.
            model: The model: `expression-1` is free and there at once, `essence-1` costs 250 credits, `essence-2`
              500, `expression-2` 2000. Limits: one of essence-1, essence-2, expression-1, expression-2.
            options: Settings of this call only.
        """
        return await self._begin("agents.create_model", {"code": code, "model": model}, options)

    def resume(self, token: str) -> AsyncJob[Agent]:
        """Takes a job up again from its token, in any process and as late as you like. Nothing is sent.

        A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.

        Args:
            token: The job's token.
        """
        return self._resume("agents.resume", {"token": token})

    async def get_status(self, agent_id: str, *, options: RequestOptions | None = None) -> Agent:
        """Tells how far an agent's creation is. Ask every 5 seconds at most.

        Args:
            agent_id: The agent's code.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_agent_status` (`GET /v1/agent/status/{agent_id}`).
        """
        return await self._call("agents.get_status", {"agent_id": agent_id}, options)

    def list(
        self,
        *,
        page_size: int | None = None,
        offset: int | None = None,
        status: AgentStatus | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[AgentSummary]:
        """Lists the account's agents, page by page. Deleted ones may be among them: look at the status.

        Args:
            page_size: How many agents one request fetches, 1 to 100. Pages are followed either way. Limits: 1 to
              100. Default: 100.
            offset: How many agents to skip. Limits: at least 0. Default: 0.
            status: Only agents in this state.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_agents` (`GET /v1/agents`).
        """
        return self._open("agents.list", {"page_size": page_size, "offset": offset, "status": status}, options)

    async def get(self, code: str, *, options: RequestOptions | None = None) -> Agent:
        """Fetches an agent. Someone else's agent counts as not found.

        Args:
            code: The agent's code.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_agent` (`GET /v1/agent/{code}`).
        """
        return await self._call("agents.get", {"code": code}, options)

    async def update(
        self,
        code: str,
        *,
        system_prompt: str | None = None,
        providers: AgentProviders | None = None,
        options: RequestOptions | None = None,
    ) -> AgentUpdate:
        """Changes an agent's instructions, its providers, or both. Sessions that run are not changed.

        Args:
            code: The agent's code.
            system_prompt: New instructions to talk by.
            providers: Which of your own providers it uses. Capabilities that are left out stay as they are;
              sessions that run are not changed.
            options: Settings of this call only.

        Credits: none.

        Operation: `update_agent` (`POST /v1/agent/{code}`).
        """
        return await self._call(
            "agents.update",
            {
                "code": code,
                "system_prompt": system_prompt,
                "providers": providers,
            },
            options,
        )

    async def delete(self, code: str, *, options: RequestOptions | None = None) -> AgentDeletion:
        """Deletes an agent and its files for good.

        Args:
            code: The agent's code.
            options: Settings of this call only.

        Credits: none.

        Operation: `delete_agent` (`DELETE /v1/agent/{code}`).
        """
        return await self._call("agents.delete", {"code": code}, options)

    async def add_model(self, code: str, *, model: ModelName, options: RequestOptions | None = None) -> ModelAddition:
        """Adds a model to an agent that is ready. Asking again for a model that is there costs nothing.

        All but `expression-1` take from minutes to hours: the model is there once the agent's `supported_models`
        names it.

        Args:
            code: The agent's code.
            model: The model: `expression-1` is free and there at once, `essence-1` costs 250 credits, `essence-2`
              500, `expression-2` 2000. Limits: one of essence-1, essence-2, expression-1, expression-2.
            options: Settings of this call only.

        Credits: expression-1 0, essence-1 250, essence-2 500, expression-2 2000; given back on failure.

        Operation: `add_agent_model` (`POST /v1/agent/{code}/models`).

        Errors of its own: `AGENT_DELETED`, `AGENT_NOT_READY`, `AGENT_PURGED`, `IMAGE_FACE_UNSUITABLE`,
        `INSUFFICIENT_BALANCE`, `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`, `MODEL_PREREQUISITE_MISSING`,
        `MODEL_SUBJECT_MISMATCH`.
        """
        return await self._call("agents.add_model", {"code": code, "model": model}, options)

    async def speak(
        self,
        code: str,
        *,
        message: str,
        room_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Delivery:
        """Makes a live agent say something. Look at the answer's `delivered_to_rooms`: zero means that nobody heard it.

        It cannot open a session: without one it is a `NoActiveSessionError`.

        Args:
            code: The agent's code.
            message: The words, said as they are. Limits: at least 1 character.
            room_id: One room; every room that can hear when absent. Limits: at least 1 character.
            options: Settings of this call only.

        Credits: none.

        Operation: `speak_agent` (`POST /v1/agent/{code}/speak`).
        """
        return await self._call("agents.speak", {"code": code, "message": message, "room_id": room_id}, options)

    async def add_context(
        self,
        code: str,
        *,
        context: str,
        context_type: ContextType | None = None,
        room_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Delivery:
        """Lets a live agent know something, silently. Look at the answer's `delivered_to_rooms`: zero means that it
        reached nobody.

        It cannot open a session: without one it is a `NoActiveSessionError`.

        Args:
            code: The agent's code.
            context: The knowledge, in words. Limits: at least 1 character.
            context_type: Whether it is known silently or said aloud. Default: add_context.
            room_id: One room; every room that can hear when absent. Limits: at least 1 character.
            options: Settings of this call only.

        Credits: none.

        Operation: `add_agent_context` (`POST /v1/agent/{code}/add-context`).
        """
        return await self._call(
            "agents.add_context",
            {
                "code": code,
                "context": context,
                "context_type": context_type,
                "room_id": room_id,
            },
            options,
        )

    async def wait(
        self,
        code: str,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        progress: Callable[[AgentProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Agent:
        """Waits until an agent is ready, and gives it. Nothing is sent but reads; giving up does not stop the service.

        `completed` and `success` pass by in the middle of a run and do not end it. A failed creation is a
        `JobFailedError`, a wait that takes too long a `JobTimeoutError`.

        Args:
            code: The agent's code.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. The agent goes on when it passes. Limits: 0 to 604,800.
              Default: by model: half an hour for expression-1, an hour for essence-1, 4 hours for anything else.
            progress: Told how far it is, as `watch` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.
        """
        return await self._follow(
            "agents.wait",
            {
                "code": code,
                "interval": interval,
                "timeout": timeout,
            },
            progress,
            options,
        )

    def watch(
        self,
        code: str,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[AgentProgress]:
        """Tells how far an agent is, each time that is looked, until it is ready. Otherwise as `wait`.

        Args:
            code: The agent's code.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. The agent goes on when it passes. Limits: 0 to 604,800.
              Default: by model: half an hour for expression-1, an hour for essence-1, 4 hours for anything else.
            options: Settings of this call only.
        """
        return self._open("agents.watch", {"code": code, "interval": interval, "timeout": timeout}, options)

    async def list_sessions(self, code: str, *, options: RequestOptions | None = None) -> builtins.list[LiveRoom]:
        """Lists the rooms in which an agent is live now; often none.

        Args:
            code: The agent's code.
            options: Settings of this call only.

        Credits: none.

        Operation: `list_agent_sessions` (`GET /v1/agent/{code}/sessions`).
        """
        return await self._call("agents.list_sessions", {"code": code}, options)
