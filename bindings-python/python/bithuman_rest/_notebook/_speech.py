"""Speech as a player over its waveform."""

from __future__ import annotations

import struct
from base64 import b64encode
from typing import TYPE_CHECKING, Any

from ._html import dim, text

if TYPE_CHECKING:
    from ..models import SpeechAudio, SpeechFrame

COLUMNS = 240
"""How many bars the waveform has."""

LOOKS = 800
"""How many samples of a bar are looked at, at most."""

LARGEST = 24 * 1024 * 1024
"""The longest sound, in bytes, that is put into the notebook: about four and a half minutes."""


def view(speech: SpeechAudio | SpeechFrame) -> str:
    given: Any = speech
    frame = type(speech).__name__ == "SpeechFrame"
    sound: bytes = given.pcm if frame else given.audio
    kind: str = "audio/pcm" if frame else given.content_type
    wave = sound[:4] == b"RIFF"
    samples = _samples(sound) if wave else sound if "pcm" in kind or "L16" in kind else b""
    shown = sound if wave or not samples else _wav(samples, speech.sample_rate)
    media = "audio/wav" if wave or samples else kind
    length = len(samples) / 2 / speech.sample_rate if samples else getattr(speech, "duration", 0.0)
    about = f"{length:.2f} s, {speech.sample_rate / 1000:g} kHz, {len(sound):,} bytes"
    return f"{_svg(samples)}{_player(shown, media)}<div>{dim(about)}</div>"


def _player(sound: bytes, media: str) -> str:
    if len(sound) > LARGEST:
        return f"<div>{dim('too long to be played here: write it to a file')}</div>"
    return f'<audio controls src="data:{text(media)};base64,{b64encode(sound).decode()}"></audio>'


def _samples(wav: bytes) -> bytes:
    """The samples of a WAV file."""
    at = 12
    while at + 8 <= len(wav):
        name, size = struct.unpack_from("<4sI", wav, at)
        if name == b"data":
            return wav[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    return b""


def _wav(samples: bytes, rate: int) -> bytes:
    head = struct.pack(
        "<4sI8sIHHIIHH4sI",
        b"RIFF",
        36 + len(samples),
        b"WAVEfmt ",
        16,
        1,
        1,
        rate,
        rate * 2,
        2,
        16,
        b"data",
        len(samples),
    )
    return head + samples


def _svg(samples: bytes) -> str:
    """The loudest of each stretch, above and below the middle."""
    values = memoryview(samples[: len(samples) // 2 * 2]).cast("h")
    if not values:
        return ""
    width = max(1, -(-len(values) // COLUMNS))
    bars: list[str] = []
    for column, start in enumerate(range(0, len(values), width)):
        stretch = values[start : start + width : max(1, width // LOOKS)]
        loud = max(0.6, max(max(stretch), -min(stretch)) / 32768 * 31)
        bars.append(f"M{column * 4 + 2} {32 - loud:.1f}v{2 * loud:.1f}")
    return (
        f'<svg viewBox="0 0 {COLUMNS * 4} 64" preserveAspectRatio="none" role="img" aria-label="Waveform">'
        f'<path d="{"".join(bars)}" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"/></svg>'
    )
