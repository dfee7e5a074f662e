// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** The kinds of files in the account's store. */
public sealed class AssetCategory(value: String) : OpenEnum(value) {
    /** Pictures. */
    public object Images : AssetCategory("images")

    /** Films. */
    public object Videos : AssetCategory("videos")

    /** Recordings. */
    public object Audio : AssetCategory("audio")

    /** Documents. */
    public object Docs : AssetCategory("docs")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : AssetCategory(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): AssetCategory = when (value) {
            "images" -> Images
            "videos" -> Videos
            "audio" -> Audio
            "docs" -> Docs
            else -> Unknown(value)
        }
    }
}
