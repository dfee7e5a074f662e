// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * Something that is wrong in a conversation.
 *
 * @property problemType The kind of problem, such as `invalid_request_error`.
 * @property code What is wrong, for a program.
 * @property message What is wrong, for a person.
 * @property param The field that is wrong.
 * @property eventId The id of the event that was sent and is wrong.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class RealtimeProblem(
    public val problemType: String? = null,
    public val code: String? = null,
    public val message: String? = null,
    public val param: String? = null,
    public val eventId: String? = null,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): RealtimeProblem {
            val fields = Fields(value)
            return RealtimeProblem(
                problemType = fields.read("problem_type") { optional { text() } },
                code = fields.read("code") { optional { text() } },
                message = fields.read("message") { optional { text() } },
                param = fields.read("param") { optional { text() } },
                eventId = fields.read("event_id") { optional { text() } },
                extra = fields.extra,
            )
        }
    }
}
