// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** The engines that an agent can be created with. */
public sealed class GenerateModel(value: String) : OpenEnum(value) {
    /** 250 credits, under 15 minutes. Needs a real person as its subject. */
    public object Essence1 : GenerateModel("essence-1")

    /** 500 credits, 2 to 2.5 hours. Needs a photorealistic person as its subject. */
    public object Essence2 : GenerateModel("essence-2")

    /** 250 credits, about a minute. Needs a real person as its subject. */
    public object Expression1 : GenerateModel("expression-1")

    /** 2000 credits, 2 to 2.5 hours. Takes any subject. */
    public object Expression2 : GenerateModel("expression-2")

    /**
     * `essence-2` for a photorealistic person, `expression-2` for anything else; billed as what it becomes. Never
     * refuses a subject.
     */
    public object Auto : GenerateModel("auto")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : GenerateModel(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): GenerateModel = when (value) {
            "essence-1" -> Essence1
            "essence-2" -> Essence2
            "expression-1" -> Expression1
            "expression-2" -> Expression2
            "auto" -> Auto
            else -> Unknown(value)
        }
    }
}
