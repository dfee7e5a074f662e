// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Where a figure is from. */
public sealed class FigureSource(value: String) : OpenEnum(value) {
    /** The service told it, for this estimate. */
    public object Service : FigureSource("service")

    /** The vendor's documentation says so; the service does not tell it. */
    public object Documented : FigureSource("documented")

    /** It follows from what was asked for. */
    public object Asked : FigureSource("asked")

    /** Nowhere: the figure is absent. */
    public object Nowhere : FigureSource("nowhere")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : FigureSource(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): FigureSource = when (value) {
            "service" -> Service
            "documented" -> Documented
            "asked" -> Asked
            "nowhere" -> Nowhere
            else -> Unknown(value)
        }
    }
}
