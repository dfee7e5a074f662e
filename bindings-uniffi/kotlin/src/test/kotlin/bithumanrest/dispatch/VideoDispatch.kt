// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object VideoDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "generate" -> Outcome.Returned(
            client.video.generate(
                model = given.read("model") { ModelName.of(text()) },
                agentCode = given.read("agent_code") { text() },
                audioUrl = given.read("audio_url") { optional { text() } },
                text = given.read("text") { optional { text() } },
                voice = given.read("voice") { optional { text() } },
                wait = given.read("wait") { optional { bool() } },
                options = given.options,
            ),
        )

        "create" -> followed(given) {
            client.video.create(
                model = given.read("model") { ModelName.of(text()) },
                agentCode = given.read("agent_code") { text() },
                audioUrl = given.read("audio_url") { optional { text() } },
                text = given.read("text") { optional { text() } },
                voice = given.read("voice") { optional { text() } },
                options = given.options,
            )
        }

        "resume" -> followed(given) {
            client.video.resume(
                given.read("token") { text() },
            )
        }

        "get" -> Outcome.Returned(
            client.video.get(
                given.read("job_id") { text() },
                options = given.options,
            ),
        )

        "wait" -> Outcome.Returned(
            client.video.wait(
                given.read("job_id") { text() },
                interval = given.read("interval") { optional { duration() } },
                timeout = given.read("timeout") { optional { duration() } },
                options = given.options,
            ),
        )

        "watch" -> gathered(
            client.video.watch(
                given.read("job_id") { text() },
                interval = given.read("interval") { optional { duration() } },
                timeout = given.read("timeout") { optional { duration() } },
                options = given.options,
            ),
            given.take,
        )

        "render" -> Outcome.Returned(
            client.video.render(
                model = given.read("model") { ModelName.of(text()) },
                agentCode = given.read("agent_code") { text() },
                audioUrl = given.read("audio_url") { optional { text() } },
                text = given.read("text") { optional { text() } },
                voice = given.read("voice") { optional { text() } },
                path = given.read("path") { optional { text() } },
                interval = given.read("interval") { optional { duration() } },
                timeout = given.read("timeout") { optional { duration() } },
                options = given.options,
            ),
        )

        "download" -> Outcome.Returned(
            client.video.download(
                given.read("job_id") { text() },
                given.read("path") { text() },
                options = given.options,
            ),
        )

        "watch_download" -> gathered(
            client.video.watchDownload(
                given.read("job_id") { text() },
                given.read("path") { text() },
                options = given.options,
            ),
            given.take,
        )

        else -> notExpressible("no method $method")
    }
}
