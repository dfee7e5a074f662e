// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.bytes
import bithumanrest.internal.float
import bithumanrest.internal.int
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text

/** The languages that speech can be made in. */
public sealed class SpeechLanguage(value: String) : OpenEnum(value) {
    /** English. */
    public object English : SpeechLanguage("en")

    /** Korean. */
    public object Korean : SpeechLanguage("ko")

    /** Japanese. */
    public object Japanese : SpeechLanguage("ja")

    /** Arabic. */
    public object Arabic : SpeechLanguage("ar")

    /** Bulgarian. */
    public object Bulgarian : SpeechLanguage("bg")

    /** Czech. */
    public object Czech : SpeechLanguage("cs")

    /** Danish. */
    public object Danish : SpeechLanguage("da")

    /** German. */
    public object German : SpeechLanguage("de")

    /** Greek. */
    public object Greek : SpeechLanguage("el")

    /** Spanish. */
    public object Spanish : SpeechLanguage("es")

    /** Estonian. */
    public object Estonian : SpeechLanguage("et")

    /** Finnish. */
    public object Finnish : SpeechLanguage("fi")

    /** French. */
    public object French : SpeechLanguage("fr")

    /** Hindi. */
    public object Hindi : SpeechLanguage("hi")

    /** Croatian. */
    public object Croatian : SpeechLanguage("hr")

    /** Hungarian. */
    public object Hungarian : SpeechLanguage("hu")

    /** Indonesian. */
    public object Indonesian : SpeechLanguage("id")

    /** Italian. */
    public object Italian : SpeechLanguage("it")

    /** Lithuanian. */
    public object Lithuanian : SpeechLanguage("lt")

    /** Latvian. */
    public object Latvian : SpeechLanguage("lv")

    /** Dutch. */
    public object Dutch : SpeechLanguage("nl")

    /** Polish. */
    public object Polish : SpeechLanguage("pl")

    /** Portuguese. */
    public object Portuguese : SpeechLanguage("pt")

    /** Romanian. */
    public object Romanian : SpeechLanguage("ro")

    /** Russian. */
    public object Russian : SpeechLanguage("ru")

    /** Slovak. */
    public object Slovak : SpeechLanguage("sk")

    /** Slovenian. */
    public object Slovenian : SpeechLanguage("sl")

    /** Swedish. */
    public object Swedish : SpeechLanguage("sv")

    /** Turkish. */
    public object Turkish : SpeechLanguage("tr")

    /** Ukrainian. */
    public object Ukrainian : SpeechLanguage("uk")

    /** Vietnamese. */
    public object Vietnamese : SpeechLanguage("vi")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : SpeechLanguage(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): SpeechLanguage = when (value) {
            "en" -> English
            "ko" -> Korean
            "ja" -> Japanese
            "ar" -> Arabic
            "bg" -> Bulgarian
            "cs" -> Czech
            "da" -> Danish
            "de" -> German
            "el" -> Greek
            "es" -> Spanish
            "et" -> Estonian
            "fi" -> Finnish
            "fr" -> French
            "hi" -> Hindi
            "hr" -> Croatian
            "hu" -> Hungarian
            "id" -> Indonesian
            "it" -> Italian
            "lt" -> Lithuanian
            "lv" -> Latvian
            "nl" -> Dutch
            "pl" -> Polish
            "pt" -> Portuguese
            "ro" -> Romanian
            "ru" -> Russian
            "sk" -> Slovak
            "sl" -> Slovenian
            "sv" -> Swedish
            "tr" -> Turkish
            "uk" -> Ukrainian
            "vi" -> Vietnamese
            else -> Unknown(value)
        }
    }
}

/** The forms that speech comes in. */
public sealed class SpeechFormat(value: String) : OpenEnum(value) {
    /** A WAV file: 16 bit, mono, 44.1 kHz. */
    public object Wav : SpeechFormat("wav")

    /** The samples alone: 16 bit, little-endian, mono, 44.1 kHz. */
    public object Pcm : SpeechFormat("pcm_s16le")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : SpeechFormat(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): SpeechFormat = when (value) {
            "wav" -> Wav
            "pcm_s16le" -> Pcm
            else -> Unknown(value)
        }
    }
}

/** Where a voice comes from. */
public sealed class VoiceKind(value: String) : OpenEnum(value) {
    /** It comes with the service. */
    public object Builtin : VoiceKind("builtin")

    /** It was designed. */
    public object Custom : VoiceKind("custom")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : VoiceKind(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): VoiceKind = when (value) {
            "builtin" -> Builtin
            "custom" -> Custom
            else -> Unknown(value)
        }
    }
}

/** The voices that come with the service. */
public sealed class BuiltinVoice(value: String) : OpenEnum(value) {
    /** Voice M1 of the ten that come with the service. */
    public object M1 : BuiltinVoice("M1")

    /** Voice M2 of the ten that come with the service. */
    public object M2 : BuiltinVoice("M2")

    /** Voice M3 of the ten that come with the service. */
    public object M3 : BuiltinVoice("M3")

    /** Voice M4 of the ten that come with the service. */
    public object M4 : BuiltinVoice("M4")

    /** Voice M5 of the ten that come with the service. */
    public object M5 : BuiltinVoice("M5")

    /** Voice F1 of the ten that come with the service. */
    public object F1 : BuiltinVoice("F1")

    /** Voice F2 of the ten that come with the service. */
    public object F2 : BuiltinVoice("F2")

    /** Voice F3 of the ten that come with the service. */
    public object F3 : BuiltinVoice("F3")

    /** Voice F4 of the ten that come with the service. */
    public object F4 : BuiltinVoice("F4")

    /** Voice F5 of the ten that come with the service. */
    public object F5 : BuiltinVoice("F5")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : BuiltinVoice(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): BuiltinVoice = when (value) {
            "M1" -> M1
            "M2" -> M2
            "M3" -> M3
            "M4" -> M4
            "M5" -> M5
            "F1" -> F1
            "F2" -> F2
            "F3" -> F3
            "F4" -> F4
            "F5" -> F5
            else -> Unknown(value)
        }
    }
}

/**
 * Speech, whole.
 *
 * @property audio The file or the samples.
 * @property contentType Its media type, such as `audio/wav`.
 * @property sampleRate Samples a second.
 * @property duration Its length in seconds.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SpeechAudio(
    public val audio: ByteArray,
    public val contentType: String,
    public val sampleRate: Long,
    public val duration: Double,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SpeechAudio {
            val fields = Fields(value)
            return SpeechAudio(
                audio = fields.read("audio") { bytes() },
                contentType = fields.read("content_type") { text() },
                sampleRate = fields.read("sample_rate") { int() },
                duration = fields.read("duration") { float() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A piece of speech, as it is made: about a sentence.
 *
 * @property pcm The samples: 16 bit, little-endian, mono.
 * @property sampleRate Samples a second.
 * @property at Where it begins, in seconds from the start of the speech.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class SpeechFrame(
    public val pcm: ByteArray,
    public val sampleRate: Long,
    public val at: Double,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): SpeechFrame {
            val fields = Fields(value)
            return SpeechFrame(
                pcm = fields.read("pcm") { bytes() },
                sampleRate = fields.read("sample_rate") { int() },
                at = fields.read("at") { float() },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A voice.
 *
 * @property id The name to pass as `voice`.
 * @property kind Where it comes from.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class Voice(
    public val id: String,
    public val kind: VoiceKind,
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): Voice {
            val fields = Fields(value)
            return Voice(
                id = fields.read("id") { text() },
                kind = fields.read("kind") { VoiceKind.of(text()) },
                extra = fields.extra,
            )
        }
    }
}

/**
 * A quality of a voice that can be bent.
 *
 * @property name The name to use as a key of `axes`, such as `pitch`.
 * @property description What it changes.
 * @property suggestedMin The lowest value that sounds natural.
 * @property suggestedMax The highest value that sounds natural.
 * @property anchorProjections Where each voice stands on it, by voice.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class VoiceAxis(
    public val name: String,
    public val description: String? = null,
    public val suggestedMin: Double? = null,
    public val suggestedMax: Double? = null,
    public val anchorProjections: Map<String, Double> = emptyMap(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): VoiceAxis {
            val fields = Fields(value)
            return VoiceAxis(
                name = fields.read("name") { text() },
                description = fields.read("description") { optional { text() } },
                suggestedMin = fields.read("suggested_min") { optional { float() } },
                suggestedMax = fields.read("suggested_max") { optional { float() } },
                anchorProjections = fields.read("anchor_projections") { map { float() } },
                extra = fields.extra,
            )
        }
    }
}
