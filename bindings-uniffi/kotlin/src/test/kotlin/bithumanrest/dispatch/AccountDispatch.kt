// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object AccountDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "validate" -> {
            client.account.validate(
                options = given.options,
            )
            Outcome.Returned(null)
        }

        "is_valid" -> Outcome.Returned(
            client.account.isValid(
                options = given.options,
            ),
        )

        "me" -> Outcome.Returned(
            client.account.me(
                options = given.options,
            ),
        )

        "pricing" -> Outcome.Returned(
            client.account.pricing(
                options = given.options,
            ),
        )

        "credits" -> Outcome.Returned(
            client.account.credits(
                options = given.options,
            ),
        )

        "estimate" -> Outcome.Returned(
            client.account.estimate(
                given.read("work") { list { givenPlannedWork() } },
                options = given.options,
            ),
        )

        "usage" -> gathered(
            client.account.usage(
                pageSize = given.read("page_size") { optional { int() } },
                offset = given.read("offset") { optional { int() } },
                start = given.read("start") { optional { time() } },
                end = given.read("end") { optional { time() } },
                agentCode = given.read("agent_code") { optional { text() } },
                options = given.options,
            ),
            given.take,
        )

        "usage_pairs" -> gathered(
            client.account.usagePairs(
                pageSize = given.read("page_size") { optional { int() } },
                offset = given.read("offset") { optional { int() } },
                start = given.read("start") { optional { time() } },
                end = given.read("end") { optional { time() } },
                agentCode = given.read("agent_code") { optional { text() } },
                options = given.options,
            ),
            given.take,
        )

        else -> notExpressible("no method $method")
    }
}

fun Given.givenPlannedWork(): PlannedWork = PlannedWork(
    kind = read("kind") { WorkKind.of(text()) },
    model = read("model") { optional { GenerateModel.of(text()) } },
    count = read("count") { optional { int() } },
    seconds = read("seconds") { optional { float() } },
)
