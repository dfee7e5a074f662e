// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Agents: making them, looking after them, and talking through them while they are live.
    public var agents: AgentsResource { AgentsResource(caller: caller) }
}

/// Agents: making them, looking after them, and talking through them while they are live.
public struct AgentsResource: Sendable {
    let caller: Caller

    /// Begins to make an agent and answers at once; follow it with `wait` or `getStatus`, or use `create`.
    ///
    /// Takes a minute to some hours, depending on the model. A failed creation gives its credits back.
    ///
    /// Credits: essence-1 and expression-1 250, essence-2 500, expression-2 2000, auto as the model it becomes;
    /// reserved now, given back on failure.
    ///
    /// Operation: `generate_agent` (`POST /v1/agent/generate`).
    ///
    /// Errors of its own: `AGENT_LIMIT_REACHED`, `IMAGE_FACE_UNSUITABLE`, `INSUFFICIENT_BALANCE`, `MODEL_NOT_OFFERED`,
    /// `MODEL_NOT_YET_AVAILABLE`, `MODEL_SUBJECT_MISMATCH`, `VIDEO_INPUT_NOT_SUPPORTED`.
    ///
    /// - Parameters:
    ///   - model: The engine, which decides price and time. Mandatory here, because an older service picks one by
    ///     itself and bills it.
    ///   - prompt: Who the agent is and how it talks. A random persona when absent.
    ///   - image: The face: a public address of a picture, or the picture as base64. It is a reference, redrawn by
    ///     the service. An address that cannot be reached shows as a failed creation, not here.
    ///   - audio: A voice to clone: a public address of a recording, or the recording as base64.
    ///   - aspectRatio: The shape of the picture. Default: 16:9.
    ///   - framing: How much of the person is shown. Default: portrait.
    ///   - transparency: Put the person before green, for replacing the background later. Default: false.
    ///   - agentID: The code of an agent of yours to make anew in place. Leave it out to get a new agent. Limits: at
    ///     least 1 character.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func generate(
        model: GenerateModel,
        prompt: String? = nil,
        image: String? = nil,
        audio: String? = nil,
        aspectRatio: AspectRatio? = nil,
        framing: Framing? = nil,
        transparency: Bool? = nil,
        agentID: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> AgentGeneration {
        try await caller.call(
            "agents.generate",
            [
                "model": model,
                "prompt": prompt,
                "image": image,
                "audio": audio,
                "aspect_ratio": aspectRatio,
                "framing": framing,
                "transparency": transparency,
                "agent_id": agentID,
            ],
            options
        )
    }

    /// Begins to make an agent and gives the job, to wait for, to watch or to resume later. Billed as `generate`.
    ///
    /// Takes a minute to some hours, depending on the model. A failed creation shows as a `JobFailedError` of the wait
    /// and gives its credits back. Repeating after an `OutcomeUnknownError` needs the error's idempotency key.
    ///
    /// - Parameters:
    ///   - model: The engine, which decides price and time. Mandatory here, because an older service picks one by
    ///     itself and bills it.
    ///   - prompt: Who the agent is and how it talks. A random persona when absent.
    ///   - image: The face: a public address of a picture, or the picture as base64. It is a reference, redrawn by
    ///     the service. An address that cannot be reached shows as a failed creation, not here.
    ///   - audio: A voice to clone: a public address of a recording, or the recording as base64.
    ///   - aspectRatio: The shape of the picture. Default: 16:9.
    ///   - framing: How much of the person is shown. Default: portrait.
    ///   - transparency: Put the person before green, for replacing the background later. Default: false.
    ///   - agentID: The code of an agent of yours to make anew in place. Leave it out to get a new agent. Limits: at
    ///     least 1 character.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func create(
        model: GenerateModel,
        prompt: String? = nil,
        image: String? = nil,
        audio: String? = nil,
        aspectRatio: AspectRatio? = nil,
        framing: Framing? = nil,
        transparency: Bool? = nil,
        agentID: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> Job<Agent> {
        try await caller.begin(
            "agents.create",
            [
                "model": model,
                "prompt": prompt,
                "image": image,
                "audio": audio,
                "aspect_ratio": aspectRatio,
                "framing": framing,
                "transparency": transparency,
                "agent_id": agentID,
            ],
            options
        )
    }

    /// Begins to add a model to an agent that is ready and gives the job, to wait for, to watch or to resume later.
    /// Billed as `addModel`.
    ///
    /// The job ends in the agent, once its `supportedModels` names the model; at once where it was there already.
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - model: The model: `expression-1` is free and there at once, `essence-1` costs 250 credits, `essence-2`
    ///     500, `expression-2` 2000. Limits: one of essence-1, essence-2, expression-1, expression-2.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func createModel(_ code: String, model: ModelName, options: RequestOptions? = nil) async throws -> Job<Agent> {
        try await caller.begin("agents.create_model", ["code": code, "model": model], options)
    }

    /// Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
    ///
    /// A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
    ///
    /// - Parameters:
    ///   - token: The job's token.
    /// - Throws: ``BithumanError``.
    public func resume(_ token: String) throws -> Job<Agent> {
        try caller.resume("agents.resume", ["token": token])
    }

    /// Tells how far an agent's creation is. Ask every 5 seconds at most.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_agent_status` (`GET /v1/agent/status/{agent_id}`).
    ///
    /// - Parameters:
    ///   - agentID: The agent's code.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func getStatus(_ agentID: String, options: RequestOptions? = nil) async throws -> Agent {
        try await caller.call("agents.get_status", ["agent_id": agentID], options)
    }

    /// Lists the account's agents, page by page. Deleted ones may be among them: look at the status.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_agents` (`GET /v1/agents`).
    ///
    /// - Parameters:
    ///   - pageSize: How many agents one request fetches, 1 to 100. Pages are followed either way. Limits: 1 to 100.
    ///     Default: 100.
    ///   - offset: How many agents to skip. Limits: at least 0. Default: 0.
    ///   - status: Only agents in this state.
    ///   - options: Settings of this call.
    /// - Returns: The items; reading them throws ``BithumanError``.
    public func list(
        pageSize: Int? = nil,
        offset: Int? = nil,
        status: AgentStatus? = nil,
        options: RequestOptions? = nil
    ) -> Items<AgentSummary> {
        caller.items("agents.list", ["page_size": pageSize, "offset": offset, "status": status], options)
    }

    /// Fetches an agent. Someone else's agent counts as not found.
    ///
    /// Credits: none.
    ///
    /// Operation: `get_agent` (`GET /v1/agent/{code}`).
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func get(_ code: String, options: RequestOptions? = nil) async throws -> Agent {
        try await caller.call("agents.get", ["code": code], options)
    }

    /// Changes an agent's instructions, its providers, or both. Sessions that run are not changed.
    ///
    /// Credits: none.
    ///
    /// Operation: `update_agent` (`POST /v1/agent/{code}`).
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - systemPrompt: New instructions to talk by.
    ///   - providers: Which of your own providers it uses. Capabilities that are left out stay as they are; sessions
    ///     that run are not changed.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func update(
        _ code: String,
        systemPrompt: String? = nil,
        providers: AgentProviders? = nil,
        options: RequestOptions? = nil
    ) async throws -> AgentUpdate {
        try await caller.call("agents.update", ["code": code, "system_prompt": systemPrompt, "providers": providers], options)
    }

    /// Deletes an agent and its files for good.
    ///
    /// Credits: none.
    ///
    /// Operation: `delete_agent` (`DELETE /v1/agent/{code}`).
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func delete(_ code: String, options: RequestOptions? = nil) async throws -> AgentDeletion {
        try await caller.call("agents.delete", ["code": code], options)
    }

    /// Adds a model to an agent that is ready. Asking again for a model that is there costs nothing.
    ///
    /// All but `expression-1` take from minutes to hours: the model is there once the agent's `supportedModels` names
    /// it.
    ///
    /// Credits: expression-1 0, essence-1 250, essence-2 500, expression-2 2000; given back on failure.
    ///
    /// Operation: `add_agent_model` (`POST /v1/agent/{code}/models`).
    ///
    /// Errors of its own: `AGENT_DELETED`, `AGENT_NOT_READY`, `AGENT_PURGED`, `IMAGE_FACE_UNSUITABLE`,
    /// `INSUFFICIENT_BALANCE`, `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`, `MODEL_PREREQUISITE_MISSING`,
    /// `MODEL_SUBJECT_MISMATCH`.
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - model: The model: `expression-1` is free and there at once, `essence-1` costs 250 credits, `essence-2`
    ///     500, `expression-2` 2000. Limits: one of essence-1, essence-2, expression-1, expression-2.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func addModel(_ code: String, model: ModelName, options: RequestOptions? = nil) async throws -> ModelAddition {
        try await caller.call("agents.add_model", ["code": code, "model": model], options)
    }

    /// Makes a live agent say something. Look at the answer's `deliveredToRooms`: zero means that nobody heard it.
    ///
    /// It cannot open a session: without one it is a `NoActiveSessionError`.
    ///
    /// Credits: none.
    ///
    /// Operation: `speak_agent` (`POST /v1/agent/{code}/speak`).
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - message: The words, said as they are. Limits: at least 1 character.
    ///   - roomID: One room; every room that can hear when absent. Limits: at least 1 character.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func speak(_ code: String, message: String, roomID: String? = nil, options: RequestOptions? = nil) async throws -> Delivery {
        try await caller.call("agents.speak", ["code": code, "message": message, "room_id": roomID], options)
    }

    /// Lets a live agent know something, silently. Look at the answer's `deliveredToRooms`: zero means that it reached
    /// nobody.
    ///
    /// It cannot open a session: without one it is a `NoActiveSessionError`.
    ///
    /// Credits: none.
    ///
    /// Operation: `add_agent_context` (`POST /v1/agent/{code}/add-context`).
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - context: The knowledge, in words. Limits: at least 1 character.
    ///   - contextType: Whether it is known silently or said aloud. Default: add_context.
    ///   - roomID: One room; every room that can hear when absent. Limits: at least 1 character.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func addContext(
        _ code: String,
        context: String,
        contextType: ContextType? = nil,
        roomID: String? = nil,
        options: RequestOptions? = nil
    ) async throws -> Delivery {
        try await caller.call(
            "agents.add_context",
            [
                "code": code,
                "context": context,
                "context_type": contextType,
                "room_id": roomID,
            ],
            options
        )
    }

    /// Waits until an agent is ready, and gives it. Nothing is sent but reads; giving up does not stop the service.
    ///
    /// `completed` and `success` pass by in the middle of a run and do not end it. A failed creation is a
    /// `JobFailedError`, a wait that takes too long a `JobTimeoutError`.
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - interval: How long to pause between two reads. Less than one second only against an emulator on this
    ///     machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
    ///     towards the end.
    ///   - timeout: The longest to wait. The agent goes on when it passes. Limits: 0 to 7 days. Default: by model:
    ///     half an hour for expression-1, an hour for essence-1, 4 hours for anything else.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func wait(
        _ code: String,
        interval: Duration? = nil,
        timeout: Duration? = nil,
        options: RequestOptions? = nil
    ) async throws -> Agent {
        try await caller.call("agents.wait", ["code": code, "interval": interval, "timeout": timeout], options)
    }

    /// Tells how far an agent is, each time that is looked, until it is ready. Otherwise as `wait`.
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - interval: How long to pause between two reads. Less than one second only against an emulator on this
    ///     machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
    ///     towards the end.
    ///   - timeout: The longest to wait. The agent goes on when it passes. Limits: 0 to 7 days. Default: by model:
    ///     half an hour for expression-1, an hour for essence-1, 4 hours for anything else.
    ///   - options: Settings of this call.
    /// - Returns: The items; reading them throws ``BithumanError``.
    public func watch(
        _ code: String,
        interval: Duration? = nil,
        timeout: Duration? = nil,
        options: RequestOptions? = nil
    ) -> Items<AgentProgress> {
        caller.items("agents.watch", ["code": code, "interval": interval, "timeout": timeout], options)
    }

    /// Lists the rooms in which an agent is live now; often none.
    ///
    /// Credits: none.
    ///
    /// Operation: `list_agent_sessions` (`GET /v1/agent/{code}/sessions`).
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func listSessions(_ code: String, options: RequestOptions? = nil) async throws -> [LiveRoom] {
        try await caller.call("agents.list_sessions", ["code": code], options)
    }
}
