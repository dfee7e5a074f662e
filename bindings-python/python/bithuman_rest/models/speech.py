# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""The types of `speech`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._native import Field
from .._record import Record

__all__ = [
    "BuiltinVoice",
    "SpeechAudio",
    "SpeechFormat",
    "SpeechFrame",
    "SpeechLanguage",
    "Voice",
    "VoiceAxis",
    "VoiceKind",
]

SpeechLanguage: TypeAlias = (
    Literal[
        "en",
        "ko",
        "ja",
        "ar",
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "es",
        "et",
        "fi",
        "fr",
        "hi",
        "hr",
        "hu",
        "id",
        "it",
        "lt",
        "lv",
        "nl",
        "pl",
        "pt",
        "ro",
        "ru",
        "sk",
        "sl",
        "sv",
        "tr",
        "uk",
        "vi",
    ]
    | str
)
"""The languages that speech can be made in.

* `en`: English.
* `ko`: Korean.
* `ja`: Japanese.
* `ar`: Arabic.
* `bg`: Bulgarian.
* `cs`: Czech.
* `da`: Danish.
* `de`: German.
* `el`: Greek.
* `es`: Spanish.
* `et`: Estonian.
* `fi`: Finnish.
* `fr`: French.
* `hi`: Hindi.
* `hr`: Croatian.
* `hu`: Hungarian.
* `id`: Indonesian.
* `it`: Italian.
* `lt`: Lithuanian.
* `lv`: Latvian.
* `nl`: Dutch.
* `pl`: Polish.
* `pt`: Portuguese.
* `ro`: Romanian.
* `ru`: Russian.
* `sk`: Slovak.
* `sl`: Slovenian.
* `sv`: Swedish.
* `tr`: Turkish.
* `uk`: Ukrainian.
* `vi`: Vietnamese.

More values may come.
"""

SpeechFormat: TypeAlias = Literal["wav", "pcm_s16le"] | str
"""The forms that speech comes in.

* `wav`: A WAV file: 16 bit, mono, 44.1 kHz.
* `pcm_s16le`: The samples alone: 16 bit, little-endian, mono, 44.1 kHz.

More values may come.
"""

VoiceKind: TypeAlias = Literal["builtin", "custom"] | str
"""Where a voice comes from.

* `builtin`: It comes with the service.
* `custom`: It was designed.

More values may come.
"""

BuiltinVoice: TypeAlias = Literal["M1", "M2", "M3", "M4", "M5", "F1", "F2", "F3", "F4", "F5"] | str
"""The voices that come with the service.

* `M1`: Voice M1 of the ten that come with the service.
* `M2`: Voice M2 of the ten that come with the service.
* `M3`: Voice M3 of the ten that come with the service.
* `M4`: Voice M4 of the ten that come with the service.
* `M5`: Voice M5 of the ten that come with the service.
* `F1`: Voice F1 of the ten that come with the service.
* `F2`: Voice F2 of the ten that come with the service.
* `F3`: Voice F3 of the ten that come with the service.
* `F4`: Voice F4 of the ten that come with the service.
* `F5`: Voice F5 of the ten that come with the service.

More values may come.
"""


class SpeechAudio(Record):
    """Speech, whole."""

    __slots__ = ()

    audio: Field[bytes] = Field()
    """The file or the samples."""

    content_type: Field[str] = Field()
    """Its media type, such as `audio/wav`."""

    sample_rate: Field[int] = Field()
    """Samples a second."""

    duration: Field[float] = Field()
    """Its length in seconds."""


class SpeechFrame(Record):
    """A piece of speech, as it is made: about a sentence."""

    __slots__ = ()

    pcm: Field[bytes] = Field()
    """The samples: 16 bit, little-endian, mono."""

    sample_rate: Field[int] = Field()
    """Samples a second."""

    at: Field[float] = Field()
    """Where it begins, in seconds from the start of the speech."""


class Voice(Record):
    """A voice."""

    __slots__ = ()

    id: Field[str] = Field()
    """The name to pass as `voice`."""

    kind: Field[VoiceKind] = Field()
    """Where it comes from."""


class VoiceAxis(Record):
    """A quality of a voice that can be bent."""

    __slots__ = ()

    name: Field[str] = Field()
    """The name to use as a key of `axes`, such as `pitch`."""

    description: Field[str | None] = Field()
    """What it changes."""

    suggested_min: Field[float | None] = Field()
    """The lowest value that sounds natural."""

    suggested_max: Field[float | None] = Field()
    """The highest value that sounds natural."""

    anchor_projections: Field[dict[str, float]] = Field()
    """Where each voice stands on it, by voice."""
