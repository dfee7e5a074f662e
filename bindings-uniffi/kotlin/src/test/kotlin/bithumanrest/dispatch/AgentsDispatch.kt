// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object AgentsDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "generate" -> Outcome.Returned(
            client.agents.generate(
                model = given.read("model") { GenerateModel.of(text()) },
                prompt = given.read("prompt") { optional { text() } },
                image = given.read("image") { optional { text() } },
                audio = given.read("audio") { optional { text() } },
                aspectRatio = given.read("aspect_ratio") { optional { AspectRatio.of(text()) } },
                framing = given.read("framing") { optional { Framing.of(text()) } },
                transparency = given.read("transparency") { optional { bool() } },
                agentId = given.read("agent_id") { optional { text() } },
                options = given.options,
            ),
        )

        "create" -> followed(given) {
            client.agents.create(
                model = given.read("model") { GenerateModel.of(text()) },
                prompt = given.read("prompt") { optional { text() } },
                image = given.read("image") { optional { text() } },
                audio = given.read("audio") { optional { text() } },
                aspectRatio = given.read("aspect_ratio") { optional { AspectRatio.of(text()) } },
                framing = given.read("framing") { optional { Framing.of(text()) } },
                transparency = given.read("transparency") { optional { bool() } },
                agentId = given.read("agent_id") { optional { text() } },
                options = given.options,
            )
        }

        "create_model" -> followed(given) {
            client.agents.createModel(
                given.read("code") { text() },
                model = given.read("model") { ModelName.of(text()) },
                options = given.options,
            )
        }

        "resume" -> followed(given) {
            client.agents.resume(
                given.read("token") { text() },
            )
        }

        "get_status" -> Outcome.Returned(
            client.agents.getStatus(
                given.read("agent_id") { text() },
                options = given.options,
            ),
        )

        "list" -> gathered(
            client.agents.list(
                pageSize = given.read("page_size") { optional { int() } },
                offset = given.read("offset") { optional { int() } },
                status = given.read("status") { optional { AgentStatus.of(text()) } },
                options = given.options,
            ),
            given.take,
        )

        "get" -> Outcome.Returned(
            client.agents.get(
                given.read("code") { text() },
                options = given.options,
            ),
        )

        "update" -> Outcome.Returned(
            client.agents.update(
                given.read("code") { text() },
                systemPrompt = given.read("system_prompt") { optional { text() } },
                providers = given.read("providers") { optional { givenAgentProviders() } },
                options = given.options,
            ),
        )

        "delete" -> Outcome.Returned(
            client.agents.delete(
                given.read("code") { text() },
                options = given.options,
            ),
        )

        "add_model" -> Outcome.Returned(
            client.agents.addModel(
                given.read("code") { text() },
                model = given.read("model") { ModelName.of(text()) },
                options = given.options,
            ),
        )

        "speak" -> Outcome.Returned(
            client.agents.speak(
                given.read("code") { text() },
                message = given.read("message") { text() },
                roomId = given.read("room_id") { optional { text() } },
                options = given.options,
            ),
        )

        "add_context" -> Outcome.Returned(
            client.agents.addContext(
                given.read("code") { text() },
                context = given.read("context") { text() },
                contextType = given.read("context_type") { optional { ContextType.of(text()) } },
                roomId = given.read("room_id") { optional { text() } },
                options = given.options,
            ),
        )

        "wait" -> Outcome.Returned(
            client.agents.wait(
                given.read("code") { text() },
                interval = given.read("interval") { optional { duration() } },
                timeout = given.read("timeout") { optional { duration() } },
                options = given.options,
            ),
        )

        "watch" -> gathered(
            client.agents.watch(
                given.read("code") { text() },
                interval = given.read("interval") { optional { duration() } },
                timeout = given.read("timeout") { optional { duration() } },
                options = given.options,
            ),
            given.take,
        )

        "list_sessions" -> Outcome.Returned(
            client.agents.listSessions(
                given.read("code") { text() },
                options = given.options,
            ),
        )

        else -> notExpressible("no method $method")
    }
}

fun Given.givenProviderSelection(): ProviderSelection = ProviderSelection(
    mode = read("mode") { ProviderMode.of(text()) },
    providerId = read("provider_id") { optional { text() } },
)

fun Given.givenAgentProviders(): AgentProviders = AgentProviders(
    llm = read("llm") { optional { givenProviderSelection() } },
    stt = read("stt") { optional { givenProviderSelection() } },
    tts = read("tts") { optional { givenProviderSelection() } },
    realtime = read("realtime") { optional { givenProviderSelection() } },
)
