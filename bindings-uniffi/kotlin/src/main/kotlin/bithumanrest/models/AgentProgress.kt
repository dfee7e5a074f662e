// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bool
import bithumanrest.internal.float
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * How far an agent is.
 *
 * @property code The agent's code.
 * @property status Where the agent is in its life.
 * @property progress How much is done, from 0 to 1. Never less than before.
 * @property elapsed Seconds since the waiting began.
 * @property done Whether the agent is ready.
 * @property step What is being made now.
 * @property message What is being made now, in the service's words.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class AgentProgress(
    public val code: String,
    public val status: AgentStatus,
    public val progress: Double,
    public val elapsed: Double,
    public val done: Boolean,
    public val step: GenerationStep? = null,
    public val message: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): AgentProgress {
            val fields = Fields(value)
            return AgentProgress(
                code = fields.read("code") { text() },
                status = fields.read("status") { AgentStatus.of(text()) },
                step = fields.read("step") { optional { GenerationStep.of(text()) } },
                progress = fields.read("progress") { float() },
                message = fields.read("message") { optional { text() } },
                elapsed = fields.read("elapsed") { float() },
                done = fields.read("done") { bool() },
                extra = fields.extra,
            )
        }
    }
}
