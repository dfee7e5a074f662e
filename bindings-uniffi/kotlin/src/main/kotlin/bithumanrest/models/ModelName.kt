// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** The engines that drive an agent's face. */
public sealed class ModelName(value: String) : OpenEnum(value) {
    /** First generation, rendered from an identity video; has a file to download. */
    public object Essence1 : ModelName("essence-1")

    /** Second generation for photorealistic persons. */
    public object Essence2 : ModelName("essence-2")

    /** A larger `essence-2`, for enterprise plans only. */
    public object Essence2Max : ModelName("essence-2-max")

    /** First generation, driven from a single picture; rendered in the cloud only. */
    public object Expression1 : ModelName("expression-1")

    /** Second generation for any subject: persons, drawings, animals. */
    public object Expression2 : ModelName("expression-2")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : ModelName(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): ModelName = when (value) {
            "essence-1" -> Essence1
            "essence-2" -> Essence2
            "essence-2-max" -> Essence2Max
            "expression-1" -> Expression1
            "expression-2" -> Expression2
            else -> Unknown(value)
        }
    }
}
