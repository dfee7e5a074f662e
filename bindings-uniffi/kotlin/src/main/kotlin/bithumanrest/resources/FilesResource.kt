// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import kotlinx.coroutines.flow.Flow

/** Files that agents and videos are made from. */
public class FilesResource internal constructor(private val caller: Caller) {
    /**
     * Uploads a file, or has the service fetch one, and gives it a public address.
     *
     * Name, kind and size are checked before anything is sent: images up to 10 MB, videos up to 100 MB, audio and
     * documents up to 25 MB. A failed upload of a path or of bytes is repeated, which may store the file twice; a
     * stream can be sent only once.
     *
     * Credits: none.
     *
     * Operation: `upload_file` (`POST /v1/files/upload`).
     *
     * Errors of its own: `DOWNLOAD_FAILED`, `FILE_TOO_LARGE`, `UNSUPPORTED_TYPE`.
     *
     * @param file The file itself: a path, bytes or a stream. It is encoded while it is sent, never held whole.
     * @param fileUrl A public address that the service fetches the file from. Limits: an absolute http or https
     *   address.
     * @param fileName The name with its extension. Needed where `file` has no name of its own and where the
     *   address does not end in an extension. Limits: at least 1 character.
     * @param fileType What the file must be. The first bytes decide what it is; a contradiction is refused.
     *   Default: auto.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun upload(
        file: FileSource? = null,
        fileUrl: String? = null,
        fileName: String? = null,
        fileType: FileType? = null,
        options: RequestOptions? = null,
    ): UploadedFile = caller.call(
        "files.upload",
        options,
        "file" to file,
        "file_url" to fileUrl,
        "file_name" to fileName,
        "file_type" to fileType,
    ) { UploadedFile.read(this) }

    /**
     * Uploads a file as `upload` does, and tells how far it is. The last item has the file.
     *
     * @param file The file itself: a path, bytes or a stream. It is encoded while it is sent, never held whole.
     * @param fileUrl A public address that the service fetches the file from. Limits: an absolute http or https
     *   address.
     * @param fileName The name with its extension. Needed where `file` has no name of its own and where the
     *   address does not end in an extension. Limits: at least 1 character.
     * @param fileType What the file must be. The first bytes decide what it is; a contradiction is refused.
     *   Default: auto.
     * @param options Settings of this call.
     * @return The items. Nothing is sent before they are collected; collecting throws [BithumanError].
     */
    public fun watchUpload(
        file: FileSource? = null,
        fileUrl: String? = null,
        fileName: String? = null,
        fileType: FileType? = null,
        options: RequestOptions? = null,
    ): Flow<UploadProgress> = caller.items(
        "files.watch_upload",
        options,
        "file" to file,
        "file_url" to fileUrl,
        "file_name" to fileName,
        "file_type" to fileType,
    ) { UploadProgress.read(this) }
}
