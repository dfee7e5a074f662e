// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** The kinds of machines that a part of a model is made for. */
public sealed class DownloadPlane(value: String) : OpenEnum(value) {
    /** Android devices. */
    public object Android : DownloadPlane("android")

    /** Web browsers. */
    public object Web : DownloadPlane("web")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : DownloadPlane(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): DownloadPlane = when (value) {
            "android" -> Android
            "web" -> Web
            else -> Unknown(value)
        }
    }
}
