// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

object ProvidersDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "get" -> Outcome.Returned(
            client.providers.get(
                options = given.options,
            ),
        )

        "replace" -> Outcome.Returned(
            client.providers.replace(
                entries = given.read("entries") { list { givenProviderInput() } },
                options = given.options,
            ),
        )

        "edit" -> Outcome.Returned(
            client.providers.edit(
                set = given.read("set") { list { givenProviderInput() } },
                remove = given.read("remove") { list { text() } },
                clearSecrets = given.read("clear_secrets") { map { list { text() } } },
                options = given.options,
            ),
        )

        else -> notExpressible("no method $method")
    }
}

fun Given.givenProviderInput(): ProviderInput = ProviderInput(
    platform = read("platform") { text() },
    id = read("id") { optional { text() } },
    label = read("label") { optional { text() } },
    credentials = read("credentials") { optional { map { text() } } },
    options = read("options") { optional { map { json() } } },
    clearSecrets = read("clear_secrets") { optional { list { text() } } },
    metadata = read("metadata") { optional { map { json() } } },
)
