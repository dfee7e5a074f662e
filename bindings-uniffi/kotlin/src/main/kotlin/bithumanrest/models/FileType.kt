// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What a file is expected to be. */
public sealed class FileType(value: String) : OpenEnum(value) {
    /** Whatever its first bytes say. */
    public object Auto : FileType("auto")

    /** A picture, at most 10 MB. */
    public object Image : FileType("image")

    /** A film, at most 100 MB. */
    public object Video : FileType("video")

    /** A recording, at most 25 MB. */
    public object Audio : FileType("audio")

    /** A document, at most 25 MB. */
    public object Document : FileType("document")

    /** A document, at most 25 MB. */
    public object Pdf : FileType("pdf")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : FileType(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): FileType = when (value) {
            "auto" -> Auto
            "image" -> Image
            "video" -> Video
            "audio" -> Audio
            "document" -> Document
            "pdf" -> Pdf
            else -> Unknown(value)
        }
    }
}
