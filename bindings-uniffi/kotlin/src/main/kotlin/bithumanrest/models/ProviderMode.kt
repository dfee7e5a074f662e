// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Whose provider is used. */
public sealed class ProviderMode(value: String) : OpenEnum(value) {
    /** The service's own. */
    public object Default : ProviderMode("default")

    /** One that the account has registered. */
    public object Custom : ProviderMode("custom")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : ProviderMode(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): ProviderMode = when (value) {
            "default" -> Default
            "custom" -> Custom
            else -> Unknown(value)
        }
    }
}
