// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object ModelsDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "download" -> Outcome.Returned(
            client.models.download(
                given.read("code") { text() },
                given.read("path") { text() },
                model = given.read("model") { optional { ModelName.of(text()) } },
                member = given.read("member") { optional { text() } },
                plane = given.read("plane") { optional { DownloadPlane.of(text()) } },
                wait = given.read("wait") { optional { duration() } },
                interval = given.read("interval") { optional { duration() } },
                options = given.options,
            ),
        )

        "watch_download" -> gathered(
            client.models.watchDownload(
                given.read("code") { text() },
                given.read("path") { text() },
                model = given.read("model") { optional { ModelName.of(text()) } },
                member = given.read("member") { optional { text() } },
                plane = given.read("plane") { optional { DownloadPlane.of(text()) } },
                wait = given.read("wait") { optional { duration() } },
                interval = given.read("interval") { optional { duration() } },
                options = given.options,
            ),
            given.take,
        )

        "link" -> Outcome.Returned(
            client.models.link(
                given.read("code") { text() },
                model = given.read("model") { optional { ModelName.of(text()) } },
                member = given.read("member") { optional { text() } },
                plane = given.read("plane") { optional { DownloadPlane.of(text()) } },
                options = given.options,
            ),
        )

        "download_self_hosted_avatar" -> Outcome.Returned(
            client.models.downloadSelfHostedAvatar(
                given.read("code") { text() },
                given.read("path") { text() },
                options = given.options,
            ),
        )

        "list_showcase" -> Outcome.Returned(
            client.models.listShowcase(
                options = given.options,
            ),
        )

        else -> notExpressible("no method $method")
    }
}
