// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

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
