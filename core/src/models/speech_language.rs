use bithuman_rest_macros::open_enum;

/// The languages that speech can be made in.
#[open_enum]
pub enum SpeechLanguage {
    /// English.
    English = "en",
    /// Korean.
    Korean = "ko",
    /// Japanese.
    Japanese = "ja",
    /// Arabic.
    Arabic = "ar",
    /// Bulgarian.
    Bulgarian = "bg",
    /// Czech.
    Czech = "cs",
    /// Danish.
    Danish = "da",
    /// German.
    German = "de",
    /// Greek.
    Greek = "el",
    /// Spanish.
    Spanish = "es",
    /// Estonian.
    Estonian = "et",
    /// Finnish.
    Finnish = "fi",
    /// French.
    French = "fr",
    /// Hindi.
    Hindi = "hi",
    /// Croatian.
    Croatian = "hr",
    /// Hungarian.
    Hungarian = "hu",
    /// Indonesian.
    Indonesian = "id",
    /// Italian.
    Italian = "it",
    /// Lithuanian.
    Lithuanian = "lt",
    /// Latvian.
    Latvian = "lv",
    /// Dutch.
    Dutch = "nl",
    /// Polish.
    Polish = "pl",
    /// Portuguese.
    Portuguese = "pt",
    /// Romanian.
    Romanian = "ro",
    /// Russian.
    Russian = "ru",
    /// Slovak.
    Slovak = "sk",
    /// Slovenian.
    Slovenian = "sl",
    /// Swedish.
    Swedish = "sv",
    /// Turkish.
    Turkish = "tr",
    /// Ukrainian.
    Ukrainian = "uk",
    /// Vietnamese.
    Vietnamese = "vi",
}
