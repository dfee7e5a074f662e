// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.list
import kotlinx.coroutines.flow.Flow
import kotlin.time.Duration

/** Agents: making them, looking after them, and talking through them while they are live. */
public class AgentsResource internal constructor(private val caller: Caller) {
    /**
     * Begins to make an agent and answers at once; follow it with `wait` or `getStatus`, or use `create`.
     *
     * Takes a minute to some hours, depending on the model. A failed creation gives its credits back.
     *
     * Credits: essence-1 and expression-1 250, essence-2 500, expression-2 2000, auto as the model it becomes;
     * reserved now, given back on failure.
     *
     * Operation: `generate_agent` (`POST /v1/agent/generate`).
     *
     * Errors of its own: `AGENT_LIMIT_REACHED`, `IMAGE_FACE_UNSUITABLE`, `INSUFFICIENT_BALANCE`,
     * `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`, `MODEL_SUBJECT_MISMATCH`, `VIDEO_INPUT_NOT_SUPPORTED`.
     *
     * @param model The engine, which decides price and time. Mandatory here, because an older service picks one
     *   by itself and bills it.
     * @param prompt Who the agent is and how it talks. A random persona when absent.
     * @param image The face: a public address of a picture, or the picture as base64. It is a reference, redrawn
     *   by the service. An address that cannot be reached shows as a failed creation, not here.
     * @param audio A voice to clone: a public address of a recording, or the recording as base64.
     * @param aspectRatio The shape of the picture. Default: 16:9.
     * @param framing How much of the person is shown. Default: portrait.
     * @param transparency Put the person before green, for replacing the background later. Default: false.
     * @param agentId The code of an agent of yours to make anew in place. Leave it out to get a new agent.
     *   Limits: at least 1 character.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun generate(
        model: GenerateModel,
        prompt: String? = null,
        image: String? = null,
        audio: String? = null,
        aspectRatio: AspectRatio? = null,
        framing: Framing? = null,
        transparency: Boolean? = null,
        agentId: String? = null,
        options: RequestOptions? = null,
    ): AgentGeneration = caller.call(
        "agents.generate",
        options,
        "model" to model,
        "prompt" to prompt,
        "image" to image,
        "audio" to audio,
        "aspect_ratio" to aspectRatio,
        "framing" to framing,
        "transparency" to transparency,
        "agent_id" to agentId,
    ) { AgentGeneration.read(this) }

    /**
     * Begins to make an agent and gives the job, to wait for, to watch or to resume later. Billed as `generate`.
     *
     * Takes a minute to some hours, depending on the model. A failed creation shows as a `JobFailedError` of the
     * wait and gives its credits back. Repeating after an `OutcomeUnknownError` needs the error's idempotency key.
     *
     * @param model The engine, which decides price and time. Mandatory here, because an older service picks one
     *   by itself and bills it.
     * @param prompt Who the agent is and how it talks. A random persona when absent.
     * @param image The face: a public address of a picture, or the picture as base64. It is a reference, redrawn
     *   by the service. An address that cannot be reached shows as a failed creation, not here.
     * @param audio A voice to clone: a public address of a recording, or the recording as base64.
     * @param aspectRatio The shape of the picture. Default: 16:9.
     * @param framing How much of the person is shown. Default: portrait.
     * @param transparency Put the person before green, for replacing the background later. Default: false.
     * @param agentId The code of an agent of yours to make anew in place. Leave it out to get a new agent.
     *   Limits: at least 1 character.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun create(
        model: GenerateModel,
        prompt: String? = null,
        image: String? = null,
        audio: String? = null,
        aspectRatio: AspectRatio? = null,
        framing: Framing? = null,
        transparency: Boolean? = null,
        agentId: String? = null,
        options: RequestOptions? = null,
    ): Job<Agent> = caller.begin(
        "agents.create",
        options,
        "model" to model,
        "prompt" to prompt,
        "image" to image,
        "audio" to audio,
        "aspect_ratio" to aspectRatio,
        "framing" to framing,
        "transparency" to transparency,
        "agent_id" to agentId,
    ) { Agent.read(this) }

    /**
     * Begins to add a model to an agent that is ready and gives the job, to wait for, to watch or to resume later.
     * Billed as `addModel`.
     *
     * The job ends in the agent, once its `supportedModels` names the model; at once where it was there already.
     *
     * @param code The agent's code.
     * @param model The model: `expression-1` is free and there at once, `essence-1` costs 250 credits,
     *   `essence-2` 500, `expression-2` 2000. Limits: one of essence-1, essence-2, expression-1, expression-2.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun createModel(code: String, model: ModelName, options: RequestOptions? = null): Job<Agent> =
        caller.begin("agents.create_model", options, "code" to code, "model" to model) { Agent.read(this) }

    /**
     * Takes a job up again from its token, in any process and as late as you like. Nothing is sent.
     *
     * A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.
     *
     * @param token The job's token.
     * @throws BithumanError when it fails.
     */
    public fun resume(token: String): Job<Agent> = caller.resume("agents.resume", "token" to token) { Agent.read(this) }

    /**
     * Tells how far an agent's creation is. Ask every 5 seconds at most.
     *
     * Credits: none.
     *
     * Operation: `get_agent_status` (`GET /v1/agent/status/{agent_id}`).
     *
     * @param agentId The agent's code.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun getStatus(agentId: String, options: RequestOptions? = null): Agent =
        caller.call("agents.get_status", options, "agent_id" to agentId) { Agent.read(this) }

    /**
     * Lists the account's agents, page by page. Deleted ones may be among them: look at the status.
     *
     * Credits: none.
     *
     * Operation: `list_agents` (`GET /v1/agents`).
     *
     * @param pageSize How many agents one request fetches, 1 to 100. Pages are followed either way. Limits: 1 to
     *   100. Default: 100.
     * @param offset How many agents to skip. Limits: at least 0. Default: 0.
     * @param status Only agents in this state.
     * @param options Settings of this call.
     * @return The items. Nothing is sent before they are collected; collecting throws [BithumanError].
     */
    public fun list(
        pageSize: Long? = null,
        offset: Long? = null,
        status: AgentStatus? = null,
        options: RequestOptions? = null,
    ): Flow<AgentSummary> =
        caller.items("agents.list", options, "page_size" to pageSize, "offset" to offset, "status" to status) { AgentSummary.read(this) }

    /**
     * Fetches an agent. Someone else's agent counts as not found.
     *
     * Credits: none.
     *
     * Operation: `get_agent` (`GET /v1/agent/{code}`).
     *
     * @param code The agent's code.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun get(code: String, options: RequestOptions? = null): Agent =
        caller.call("agents.get", options, "code" to code) { Agent.read(this) }

    /**
     * Changes an agent's instructions, its providers, or both. Sessions that run are not changed.
     *
     * Credits: none.
     *
     * Operation: `update_agent` (`POST /v1/agent/{code}`).
     *
     * @param code The agent's code.
     * @param systemPrompt New instructions to talk by.
     * @param providers Which of your own providers it uses. Capabilities that are left out stay as they are;
     *   sessions that run are not changed.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun update(
        code: String,
        systemPrompt: String? = null,
        providers: AgentProviders? = null,
        options: RequestOptions? = null,
    ): AgentUpdate = caller.call(
        "agents.update",
        options,
        "code" to code,
        "system_prompt" to systemPrompt,
        "providers" to providers,
    ) { AgentUpdate.read(this) }

    /**
     * Deletes an agent and its files for good.
     *
     * Credits: none.
     *
     * Operation: `delete_agent` (`DELETE /v1/agent/{code}`).
     *
     * @param code The agent's code.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun delete(code: String, options: RequestOptions? = null): AgentDeletion =
        caller.call("agents.delete", options, "code" to code) { AgentDeletion.read(this) }

    /**
     * Adds a model to an agent that is ready. Asking again for a model that is there costs nothing.
     *
     * All but `expression-1` take from minutes to hours: the model is there once the agent's `supportedModels`
     * names it.
     *
     * Credits: expression-1 0, essence-1 250, essence-2 500, expression-2 2000; given back on failure.
     *
     * Operation: `add_agent_model` (`POST /v1/agent/{code}/models`).
     *
     * Errors of its own: `AGENT_DELETED`, `AGENT_NOT_READY`, `AGENT_PURGED`, `IMAGE_FACE_UNSUITABLE`,
     * `INSUFFICIENT_BALANCE`, `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`, `MODEL_PREREQUISITE_MISSING`,
     * `MODEL_SUBJECT_MISMATCH`.
     *
     * @param code The agent's code.
     * @param model The model: `expression-1` is free and there at once, `essence-1` costs 250 credits,
     *   `essence-2` 500, `expression-2` 2000. Limits: one of essence-1, essence-2, expression-1, expression-2.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun addModel(code: String, model: ModelName, options: RequestOptions? = null): ModelAddition =
        caller.call("agents.add_model", options, "code" to code, "model" to model) { ModelAddition.read(this) }

    /**
     * Makes a live agent say something. Look at the answer's `deliveredToRooms`: zero means that nobody heard it.
     *
     * It cannot open a session: without one it is a `NoActiveSessionError`.
     *
     * Credits: none.
     *
     * Operation: `speak_agent` (`POST /v1/agent/{code}/speak`).
     *
     * @param code The agent's code.
     * @param message The words, said as they are. Limits: at least 1 character.
     * @param roomId One room; every room that can hear when absent. Limits: at least 1 character.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun speak(code: String, message: String, roomId: String? = null, options: RequestOptions? = null): Delivery =
        caller.call("agents.speak", options, "code" to code, "message" to message, "room_id" to roomId) { Delivery.read(this) }

    /**
     * Lets a live agent know something, silently. Look at the answer's `deliveredToRooms`: zero means that it
     * reached nobody.
     *
     * It cannot open a session: without one it is a `NoActiveSessionError`.
     *
     * Credits: none.
     *
     * Operation: `add_agent_context` (`POST /v1/agent/{code}/add-context`).
     *
     * @param code The agent's code.
     * @param context The knowledge, in words. Limits: at least 1 character.
     * @param contextType Whether it is known silently or said aloud. Default: add_context.
     * @param roomId One room; every room that can hear when absent. Limits: at least 1 character.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun addContext(
        code: String,
        context: String,
        contextType: ContextType? = null,
        roomId: String? = null,
        options: RequestOptions? = null,
    ): Delivery = caller.call(
        "agents.add_context",
        options,
        "code" to code,
        "context" to context,
        "context_type" to contextType,
        "room_id" to roomId,
    ) { Delivery.read(this) }

    /**
     * Waits until an agent is ready, and gives it. Nothing is sent but reads; giving up does not stop the service.
     *
     * `completed` and `success` pass by in the middle of a run and do not end it. A failed creation is a
     * `JobFailedError`, a wait that takes too long a `JobTimeoutError`.
     *
     * @param code The agent's code.
     * @param interval How long to pause between two reads. Less than one second only against an emulator on this
     *   machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
     *   towards the end.
     * @param timeout The longest to wait. The agent goes on when it passes. Limits: 0 to 7 days. Default: by
     *   model: half an hour for expression-1, an hour for essence-1, 4 hours for anything else.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun wait(code: String, interval: Duration? = null, timeout: Duration? = null, options: RequestOptions? = null): Agent =
        caller.call("agents.wait", options, "code" to code, "interval" to interval, "timeout" to timeout) { Agent.read(this) }

    /**
     * Tells how far an agent is, each time that is looked, until it is ready. Otherwise as `wait`.
     *
     * @param code The agent's code.
     * @param interval How long to pause between two reads. Less than one second only against an emulator on this
     *   machine. Limits: 1 millisecond to 1 hour. Default: by kind and model: seldom at first, every few seconds
     *   towards the end.
     * @param timeout The longest to wait. The agent goes on when it passes. Limits: 0 to 7 days. Default: by
     *   model: half an hour for expression-1, an hour for essence-1, 4 hours for anything else.
     * @param options Settings of this call.
     * @return The items. Nothing is sent before they are collected; collecting throws [BithumanError].
     */
    public fun watch(
        code: String,
        interval: Duration? = null,
        timeout: Duration? = null,
        options: RequestOptions? = null,
    ): Flow<AgentProgress> =
        caller.items("agents.watch", options, "code" to code, "interval" to interval, "timeout" to timeout) { AgentProgress.read(this) }

    /**
     * Lists the rooms in which an agent is live now; often none.
     *
     * Credits: none.
     *
     * Operation: `list_agent_sessions` (`GET /v1/agent/{code}/sessions`).
     *
     * @param code The agent's code.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun listSessions(code: String, options: RequestOptions? = null): List<LiveRoom> =
        caller.call("agents.list_sessions", options, "code" to code) { list { LiveRoom.read(this) } }
}
