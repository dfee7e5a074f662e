// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller

/** The resources of the API. */
public abstract class Resources internal constructor(internal val caller: Caller) {
    /** Agents: making them, looking after them, and talking through them while they are live. */
    public val agents: AgentsResource = AgentsResource(caller)

    /** Model files, for rendering agents on machines of your own. */
    public val models: ModelsResource = ModelsResource(caller)

    /** Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`. */
    public val dynamics: DynamicsResource = DynamicsResource(caller)

    /** Talking videos of an agent. */
    public val video: VideoResource = VideoResource(caller)

    /** Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since. */
    public val speech: SpeechResource = SpeechResource(caller)

    /** Files that agents and videos are made from. */
    public val files: FilesResource = FilesResource(caller)

    /** Who you are, what things cost and what is left. */
    public val account: AccountResource = AccountResource(caller)

    /** Agents on a web page. */
    public val embed: EmbedResource = EmbedResource(caller)

    /** Endpoints of yours that the service tells when agents and videos are ready. */
    public val webhooks: WebhooksResource = WebhooksResource(caller)
}
