// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Where an embedded agent is rendered. */
public sealed class RenderPlace(value: String) : OpenEnum(value) {
    /** At the service; the page receives video. */
    public object Cloud : RenderPlace("cloud")

    /** In the visitor's browser. */
    public object Local : RenderPlace("local")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : RenderPlace(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): RenderPlace = when (value) {
            "cloud" -> Cloud
            "local" -> Local
            else -> Unknown(value)
        }
    }
}
