// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object FilesDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "upload" -> Outcome.Returned(
            client.files.upload(
                file = given.read("file") { optional { source() } },
                fileUrl = given.read("file_url") { optional { text() } },
                fileName = given.read("file_name") { optional { text() } },
                fileType = given.read("file_type") { optional { FileType.of(text()) } },
                options = given.options,
            ),
        )

        "watch_upload" -> gathered(
            client.files.watchUpload(
                file = given.read("file") { optional { source() } },
                fileUrl = given.read("file_url") { optional { text() } },
                fileName = given.read("file_name") { optional { text() } },
                fileType = given.read("file_type") { optional { FileType.of(text()) } },
                options = given.options,
            ),
            given.take,
        )

        else -> notExpressible("no method $method")
    }
}
