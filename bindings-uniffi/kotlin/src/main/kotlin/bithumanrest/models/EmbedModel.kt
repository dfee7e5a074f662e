// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What an embedded session may run: a model, or a model with the place that renders it. */
public sealed class EmbedModel(value: String) : OpenEnum(value) {
    /** First generation, rendered from an identity video. */
    public object Essence1 : EmbedModel("essence-1")

    /** First generation, driven from a single picture. */
    public object Expression1 : EmbedModel("expression-1")

    /** Second generation for photorealistic persons. */
    public object Essence2 : EmbedModel("essence-2")

    /** Second generation for any subject. */
    public object Expression2 : EmbedModel("expression-2")

    /** A larger `essence-2`, for enterprise plans only. */
    public object Essence2Max : EmbedModel("essence-2-max")

    /** `essence-2`, only on graphics processors. */
    public object Essence2Gpu : EmbedModel("essence-2-gpu")

    /** `essence-2`, only on ordinary processors. */
    public object Essence2Cpu : EmbedModel("essence-2-cpu")

    /** `essence-2`, only on Apple hardware. */
    public object Essence2Apple : EmbedModel("essence-2-apple")

    /** The older name of `essence-2-apple`. */
    public object Essence2Ane : EmbedModel("essence-2-ane")

    /** `expression-2`, only on graphics processors. */
    public object Expression2Gpu : EmbedModel("expression-2-gpu")

    /** `expression-2`, only on ordinary processors. */
    public object Expression2Cpu : EmbedModel("expression-2-cpu")

    /** `expression-2`, only on Apple hardware. */
    public object Expression2Apple : EmbedModel("expression-2-apple")

    /** The older name of `expression-2-apple`. */
    public object Expression2Ane : EmbedModel("expression-2-ane")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : EmbedModel(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): EmbedModel = when (value) {
            "essence-1" -> Essence1
            "expression-1" -> Expression1
            "essence-2" -> Essence2
            "expression-2" -> Expression2
            "essence-2-max" -> Essence2Max
            "essence-2-gpu" -> Essence2Gpu
            "essence-2-cpu" -> Essence2Cpu
            "essence-2-apple" -> Essence2Apple
            "essence-2-ane" -> Essence2Ane
            "expression-2-gpu" -> Expression2Gpu
            "expression-2-cpu" -> Expression2Cpu
            "expression-2-apple" -> Expression2Apple
            "expression-2-ane" -> Expression2Ane
            else -> Unknown(value)
        }
    }
}
