// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object KnowledgeDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "ingest" -> Outcome.Returned(
            client.knowledge.ingest(
                file = given.read("file") { optional { source() } },
                url = given.read("url") { optional { text() } },
                name = given.read("name") { optional { text() } },
                syncFreq = given.read("sync_freq") { optional { SyncFrequency.of(text()) } },
                options = given.options,
            ),
        )

        "watch_ingest" -> gathered(
            client.knowledge.watchIngest(
                file = given.read("file") { optional { source() } },
                url = given.read("url") { optional { text() } },
                name = given.read("name") { optional { text() } },
                syncFreq = given.read("sync_freq") { optional { SyncFrequency.of(text()) } },
                options = given.options,
            ),
            given.take,
        )

        "create" -> Outcome.Returned(
            client.knowledge.create(
                name = given.read("name") { text() },
                description = given.read("description") { optional { text() } },
                fileIds = given.read("file_ids") { list { text() } },
                build = given.read("build") { optional { bool() } },
                options = given.options,
            ),
        )

        "list" -> Outcome.Returned(
            client.knowledge.list(
                options = given.options,
            ),
        )

        "rebuild" -> Outcome.Returned(
            client.knowledge.rebuild(
                given.read("kb_id") { text() },
                options = given.options,
            ),
        )

        "build" -> followed(given) {
            client.knowledge.build(
                given.read("kb_id") { text() },
                options = given.options,
            )
        }

        "resume" -> followed(given) {
            client.knowledge.resume(
                given.read("token") { text() },
            )
        }

        "wait" -> Outcome.Returned(
            client.knowledge.wait(
                given.read("kb_id") { text() },
                interval = given.read("interval") { optional { duration() } },
                timeout = given.read("timeout") { optional { duration() } },
                options = given.options,
            ),
        )

        else -> notExpressible("no method $method")
    }
}
