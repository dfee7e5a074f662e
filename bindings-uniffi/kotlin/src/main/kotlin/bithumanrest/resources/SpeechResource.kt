// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.list
import bithumanrest.internal.text
import kotlinx.coroutines.flow.Flow

/** Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since. */
public class SpeechResource internal constructor(private val caller: Caller) {
    /**
     * Says a text and answers with all of it.
     *
     * Credits: none.
     *
     * Operation: `synthesize_speech` (`POST /v1/tts`).
     *
     * Errors of its own: `ENDPOINT_RETIRED`, `VOICE_NOT_FOUND`.
     *
     * Retired by the service on 2026-10-01: make speech with a provider of your own.
     *
     * @param text The words, 1 to 5000 characters. Limits: 1 to 5000 characters.
     * @param voice A voice that comes with the service, M1 to M5 or F1 to F5, or one from `listVoices`. Default:
     *   M1.
     * @param voiceCode The code of a voice that was designed. Wins over `voice` and `axes`. Limits: at least 1
     *   character.
     * @param axes How far to bend the voice, by axis: from about -0.3 to 0.3, and 0 leaves it. `listAxes` names
     *   them.
     * @param language The language of the words. Default: en.
     * @param totalSteps How much care to take, 1 to 100: 5 is fast, 8 balanced, 12 good. Limits: 1 to 100.
     *   Default: 8.
     * @param speed How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05.
     * @param format The form of the answer. Not for `stream`, which always gives samples. Default: wav.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    @Deprecated("Withdrawn by the service on 2026-10-01: make speech with a provider of your own.")
    public suspend fun synthesize(
        text: String,
        voice: String? = null,
        voiceCode: String? = null,
        axes: Map<String, Double>? = null,
        language: SpeechLanguage? = null,
        totalSteps: Long? = null,
        speed: Double? = null,
        format: SpeechFormat? = null,
        options: RequestOptions? = null,
    ): SpeechAudio = caller.call(
        "speech.synthesize",
        options,
        "text" to text,
        "voice" to voice,
        "voice_code" to voiceCode,
        "axes" to axes,
        "language" to language,
        "total_steps" to totalSteps,
        "speed" to speed,
        "format" to format,
    ) { SpeechAudio.read(this) }

    /**
     * Says a text and answers with each piece as it is made. Speech that breaks off is an error, never a silent
     * end.
     *
     * Retired by the service on 2026-10-01: make speech with a provider of your own.
     *
     * @param text The words, 1 to 5000 characters. Limits: 1 to 5000 characters.
     * @param voice A voice that comes with the service, M1 to M5 or F1 to F5, or one from `listVoices`. Default:
     *   M1.
     * @param voiceCode The code of a voice that was designed. Wins over `voice` and `axes`. Limits: at least 1
     *   character.
     * @param axes How far to bend the voice, by axis: from about -0.3 to 0.3, and 0 leaves it. `listAxes` names
     *   them.
     * @param language The language of the words. Default: en.
     * @param totalSteps How much care to take, 1 to 100: 5 is fast, 8 balanced, 12 good. Limits: 1 to 100.
     *   Default: 8.
     * @param speed How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05.
     * @param format The form of the answer. Not for `stream`, which always gives samples. Default: wav.
     * @param options Settings of this call.
     * @return The items. Nothing is sent before they are collected; collecting throws [BithumanError].
     */
    public fun stream(
        text: String,
        voice: String? = null,
        voiceCode: String? = null,
        axes: Map<String, Double>? = null,
        language: SpeechLanguage? = null,
        totalSteps: Long? = null,
        speed: Double? = null,
        format: SpeechFormat? = null,
        options: RequestOptions? = null,
    ): Flow<SpeechFrame> = caller.items(
        "speech.stream",
        options,
        "text" to text,
        "voice" to voice,
        "voice_code" to voiceCode,
        "axes" to axes,
        "language" to language,
        "total_steps" to totalSteps,
        "speed" to speed,
        "format" to format,
    ) { SpeechFrame.read(this) }

    /**
     * Says a text, asked for in the words of a widespread interface.
     *
     * Credits: none.
     *
     * Operation: `create_speech` (`POST /v1/audio/speech`).
     *
     * Errors of its own: `ENDPOINT_RETIRED`.
     *
     * Retired by the service on 2026-10-01: make speech with a provider of your own.
     *
     * @param input The words. Limits: at least 1 character.
     * @param model Any name: the service ignores it.
     * @param voice A voice of this service, not of another. Default: M1.
     * @param responseFormat The form of the answer, which can only be a WAV file. Limits: one of wav. Default:
     *   wav.
     * @param speed How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    @Deprecated("Withdrawn by the service on 2026-10-01: make speech with a provider of your own.")
    public suspend fun createOpenai(
        input: String,
        model: String? = null,
        voice: String? = null,
        responseFormat: SpeechFormat? = null,
        speed: Double? = null,
        options: RequestOptions? = null,
    ): SpeechAudio = caller.call(
        "speech.create_openai",
        options,
        "input" to input,
        "model" to model,
        "voice" to voice,
        "response_format" to responseFormat,
        "speed" to speed,
    ) { SpeechAudio.read(this) }

    /**
     * Lists the voices.
     *
     * Credits: none.
     *
     * Operation: `list_voices` (`GET /v1/voices`).
     *
     * Errors of its own: `ENDPOINT_RETIRED`.
     *
     * Retired by the service on 2026-10-01: make speech with a provider of your own.
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    @Deprecated("Withdrawn by the service on 2026-10-01: make speech with a provider of your own.")
    public suspend fun listVoices(options: RequestOptions? = null): List<Voice> =
        caller.call("speech.list_voices", options) { list { Voice.read(this) } }

    /**
     * Lists the qualities of a voice that can be bent.
     *
     * Credits: none.
     *
     * Operation: `list_voice_axes` (`GET /v1/studio/axes`).
     *
     * Errors of its own: `ENDPOINT_RETIRED`.
     *
     * Retired by the service on 2026-10-01: make speech with a provider of your own.
     *
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    @Deprecated("Withdrawn by the service on 2026-10-01: make speech with a provider of your own.")
    public suspend fun listAxes(options: RequestOptions? = null): List<VoiceAxis> =
        caller.call("speech.list_axes", options) { list { VoiceAxis.read(this) } }

    /**
     * Says a text in a voice that is being designed.
     *
     * Credits: none.
     *
     * Operation: `preview_voice` (`POST /v1/studio/preview`).
     *
     * Errors of its own: `ENDPOINT_RETIRED`.
     *
     * Retired by the service on 2026-10-01: make speech with a provider of your own.
     *
     * @param text The words. Limits: at least 1 character.
     * @param baseVoice The voice to begin with.
     * @param axes How far to bend it, by axis: from about -0.3 to 0.3, and 0 leaves it.
     * @param language The language of the words. Default: en.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    @Deprecated("Withdrawn by the service on 2026-10-01: make speech with a provider of your own.")
    public suspend fun preview(
        text: String,
        baseVoice: BuiltinVoice,
        axes: Map<String, Double>? = null,
        language: SpeechLanguage? = null,
        options: RequestOptions? = null,
    ): SpeechAudio = caller.call(
        "speech.preview",
        options,
        "text" to text,
        "base_voice" to baseVoice,
        "axes" to axes,
        "language" to language,
    ) { SpeechAudio.read(this) }
}
