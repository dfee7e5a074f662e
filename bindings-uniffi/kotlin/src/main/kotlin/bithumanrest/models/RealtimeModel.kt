// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** The language models that talk. */
public sealed class RealtimeModel(value: String) : OpenEnum(value) {
    /** The standard one. */
    public object GptRealtimeMini : RealtimeModel("gpt-realtime-mini")

    /** A larger one, which not every plan has. */
    public object GptRealtime : RealtimeModel("gpt-realtime")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : RealtimeModel(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): RealtimeModel = when (value) {
            "gpt-realtime-mini" -> GptRealtimeMini
            "gpt-realtime" -> GptRealtime
            else -> Unknown(value)
        }
    }
}
