// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What a webhook can tell of. */
public sealed class WebhookEventType(value: String) : OpenEnum(value) {
    /** An agent is ready. */
    public object AgentReady : WebhookEventType("agent.ready")

    /** An agent could not be made. */
    public object AgentFailed : WebhookEventType("agent.failed")

    /** A video is ready. */
    public object VideoCompleted : WebhookEventType("video.completed")

    /** A video could not be made. */
    public object VideoFailed : WebhookEventType("video.failed")

    /** A test, sent by `webhooks.test` to any endpoint. */
    public object Ping : WebhookEventType("ping")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : WebhookEventType(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): WebhookEventType = when (value) {
            "agent.ready" -> AgentReady
            "agent.failed" -> AgentFailed
            "video.completed" -> VideoCompleted
            "video.failed" -> VideoFailed
            "ping" -> Ping
            else -> Unknown(value)
        }
    }
}
