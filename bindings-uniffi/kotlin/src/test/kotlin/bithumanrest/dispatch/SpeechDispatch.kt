// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.support.*

@Suppress("DEPRECATION")
object SpeechDispatch : Dispatch {
    override suspend fun run(method: String, client: BithumanClient, given: Given): Outcome = when (method) {
        "synthesize" -> Outcome.Returned(
            client.speech.synthesize(
                text = given.read("text") { text() },
                voice = given.read("voice") { optional { text() } },
                voiceCode = given.read("voice_code") { optional { text() } },
                axes = given.read("axes") { optional { map { float() } } },
                language = given.read("language") { optional { SpeechLanguage.of(text()) } },
                totalSteps = given.read("total_steps") { optional { int() } },
                speed = given.read("speed") { optional { float() } },
                format = given.read("format") { optional { SpeechFormat.of(text()) } },
                options = given.options,
            ),
        )

        "stream" -> gathered(
            client.speech.stream(
                text = given.read("text") { text() },
                voice = given.read("voice") { optional { text() } },
                voiceCode = given.read("voice_code") { optional { text() } },
                axes = given.read("axes") { optional { map { float() } } },
                language = given.read("language") { optional { SpeechLanguage.of(text()) } },
                totalSteps = given.read("total_steps") { optional { int() } },
                speed = given.read("speed") { optional { float() } },
                format = given.read("format") { optional { SpeechFormat.of(text()) } },
                options = given.options,
            ),
            given.take,
        )

        "create_openai" -> Outcome.Returned(
            client.speech.createOpenai(
                input = given.read("input") { text() },
                model = given.read("model") { optional { text() } },
                voice = given.read("voice") { optional { text() } },
                responseFormat = given.read("response_format") { optional { SpeechFormat.of(text()) } },
                speed = given.read("speed") { optional { float() } },
                options = given.options,
            ),
        )

        "list_voices" -> Outcome.Returned(
            client.speech.listVoices(
                options = given.options,
            ),
        )

        "list_axes" -> Outcome.Returned(
            client.speech.listAxes(
                options = given.options,
            ),
        )

        "preview" -> Outcome.Returned(
            client.speech.preview(
                text = given.read("text") { text() },
                baseVoice = given.read("base_voice") { BuiltinVoice.of(text()) },
                axes = given.read("axes") { optional { map { float() } } },
                language = given.read("language") { optional { SpeechLanguage.of(text()) } },
                options = given.options,
            ),
        )

        else -> notExpressible("no method $method")
    }
}
