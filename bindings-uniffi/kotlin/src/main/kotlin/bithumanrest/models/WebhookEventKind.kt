// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What happened. */
public sealed class WebhookEventKind(value: String) : OpenEnum(value) {
    /** An agent is ready to be used. */
    public object AgentReady : WebhookEventKind("agent.ready")

    /** An agent could not be made; its credits were refunded. */
    public object AgentFailed : WebhookEventKind("agent.failed")

    /** A video is rendered. */
    public object VideoCompleted : WebhookEventKind("video.completed")

    /** A video could not be rendered; its credits were refunded. */
    public object VideoFailed : WebhookEventKind("video.failed")

    /** A test delivery. */
    public object Ping : WebhookEventKind("ping")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : WebhookEventKind(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): WebhookEventKind = when (value) {
            "agent.ready" -> AgentReady
            "agent.failed" -> AgentFailed
            "video.completed" -> VideoCompleted
            "video.failed" -> VideoFailed
            "ping" -> Ping
            else -> Unknown(value)
        }
    }
}
