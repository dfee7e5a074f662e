# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since."""

from __future__ import annotations

from .._resource import AsyncResource, Resource, warn_retired

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._async_stream import AsyncStream
    from .._options import RequestOptions
    from .._stream import Stream
    from ..models.speech import BuiltinVoice, SpeechAudio, SpeechFormat, SpeechFrame, SpeechLanguage, Voice, VoiceAxis


class Speech(Resource):
    """Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since."""

    __slots__ = ()

    def synthesize(
        self,
        *,
        text: str,
        voice: str | None = None,
        voice_code: str | None = None,
        axes: Mapping[str, float] | None = None,
        language: SpeechLanguage | None = None,
        total_steps: int | None = None,
        speed: float | None = None,
        format: SpeechFormat | None = None,
        options: RequestOptions | None = None,
    ) -> SpeechAudio:
        """Says a text and answers with all of it.

        Args:
            text: The words, 1 to 5000 characters. Limits: 1 to 5000 characters.
            voice: A voice that comes with the service, M1 to M5 or F1 to F5, or one from `list_voices`. Default:
              M1.
            voice_code: The code of a voice that was designed. Wins over `voice` and `axes`. Limits: at least 1
              character.
            axes: How far to bend the voice, by axis: from about -0.3 to 0.3, and 0 leaves it. `list_axes` names
              them.
            language: The language of the words. Default: en.
            total_steps: How much care to take, 1 to 100: 5 is fast, 8 balanced, 12 good. Limits: 1 to 100.
              Default: 8.
            speed: How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05.
            format: The form of the answer. Not for `stream`, which always gives samples. Default: wav.
            options: Settings of this call only.

        Credits: none.

        Operation: `synthesize_speech` (`POST /v1/tts`).

        Errors of its own: `ENDPOINT_RETIRED`, `VOICE_NOT_FOUND`.

        Retired by the service on 2026-10-01: make speech with a provider of your own.
        """
        warn_retired("speech.synthesize", "2026-10-01", "make speech with a provider of your own")
        return self._call(
            "speech.synthesize",
            {
                "text": text,
                "voice": voice,
                "voice_code": voice_code,
                "axes": axes,
                "language": language,
                "total_steps": total_steps,
                "speed": speed,
                "format": format,
            },
            options,
        )

    def stream(
        self,
        *,
        text: str,
        voice: str | None = None,
        voice_code: str | None = None,
        axes: Mapping[str, float] | None = None,
        language: SpeechLanguage | None = None,
        total_steps: int | None = None,
        speed: float | None = None,
        format: SpeechFormat | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[SpeechFrame]:
        """Says a text and answers with each piece as it is made. Speech that breaks off is an error, never a silent
        end.

        Retired by the service on 2026-10-01: make speech with a provider of your own.

        Args:
            text: The words, 1 to 5000 characters. Limits: 1 to 5000 characters.
            voice: A voice that comes with the service, M1 to M5 or F1 to F5, or one from `list_voices`. Default:
              M1.
            voice_code: The code of a voice that was designed. Wins over `voice` and `axes`. Limits: at least 1
              character.
            axes: How far to bend the voice, by axis: from about -0.3 to 0.3, and 0 leaves it. `list_axes` names
              them.
            language: The language of the words. Default: en.
            total_steps: How much care to take, 1 to 100: 5 is fast, 8 balanced, 12 good. Limits: 1 to 100.
              Default: 8.
            speed: How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05.
            format: The form of the answer. Not for `stream`, which always gives samples. Default: wav.
            options: Settings of this call only.
        """
        return self._open(
            "speech.stream",
            {
                "text": text,
                "voice": voice,
                "voice_code": voice_code,
                "axes": axes,
                "language": language,
                "total_steps": total_steps,
                "speed": speed,
                "format": format,
            },
            options,
        )

    def create_openai(
        self,
        *,
        input: str,
        model: str | None = None,
        voice: str | None = None,
        response_format: SpeechFormat | None = None,
        speed: float | None = None,
        options: RequestOptions | None = None,
    ) -> SpeechAudio:
        """Says a text, asked for in the words of a widespread interface.

        Args:
            input: The words. Limits: at least 1 character.
            model: Any name: the service ignores it.
            voice: A voice of this service, not of another. Default: M1.
            response_format: The form of the answer, which can only be a WAV file. Limits: one of wav. Default:
              wav.
            speed: How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_speech` (`POST /v1/audio/speech`).

        Errors of its own: `ENDPOINT_RETIRED`.

        Retired by the service on 2026-10-01: make speech with a provider of your own.
        """
        warn_retired("speech.create_openai", "2026-10-01", "make speech with a provider of your own")
        return self._call(
            "speech.create_openai",
            {
                "input": input,
                "model": model,
                "voice": voice,
                "response_format": response_format,
                "speed": speed,
            },
            options,
        )

    def list_voices(self, *, options: RequestOptions | None = None) -> list[Voice]:
        """Lists the voices.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_voices` (`GET /v1/voices`).

        Errors of its own: `ENDPOINT_RETIRED`.

        Retired by the service on 2026-10-01: make speech with a provider of your own.
        """
        warn_retired("speech.list_voices", "2026-10-01", "make speech with a provider of your own")
        return self._call("speech.list_voices", {}, options)

    def list_axes(self, *, options: RequestOptions | None = None) -> list[VoiceAxis]:
        """Lists the qualities of a voice that can be bent.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_voice_axes` (`GET /v1/studio/axes`).

        Errors of its own: `ENDPOINT_RETIRED`.

        Retired by the service on 2026-10-01: make speech with a provider of your own.
        """
        warn_retired("speech.list_axes", "2026-10-01", "make speech with a provider of your own")
        return self._call("speech.list_axes", {}, options)

    def preview(
        self,
        *,
        text: str,
        base_voice: BuiltinVoice,
        axes: Mapping[str, float] | None = None,
        language: SpeechLanguage | None = None,
        options: RequestOptions | None = None,
    ) -> SpeechAudio:
        """Says a text in a voice that is being designed.

        Args:
            text: The words. Limits: at least 1 character.
            base_voice: The voice to begin with.
            axes: How far to bend it, by axis: from about -0.3 to 0.3, and 0 leaves it.
            language: The language of the words. Default: en.
            options: Settings of this call only.

        Credits: none.

        Operation: `preview_voice` (`POST /v1/studio/preview`).

        Errors of its own: `ENDPOINT_RETIRED`.

        Retired by the service on 2026-10-01: make speech with a provider of your own.
        """
        warn_retired("speech.preview", "2026-10-01", "make speech with a provider of your own")
        return self._call(
            "speech.preview",
            {
                "text": text,
                "base_voice": base_voice,
                "axes": axes,
                "language": language,
            },
            options,
        )


class AsyncSpeech(AsyncResource):
    """Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since."""

    __slots__ = ()

    async def synthesize(
        self,
        *,
        text: str,
        voice: str | None = None,
        voice_code: str | None = None,
        axes: Mapping[str, float] | None = None,
        language: SpeechLanguage | None = None,
        total_steps: int | None = None,
        speed: float | None = None,
        format: SpeechFormat | None = None,
        options: RequestOptions | None = None,
    ) -> SpeechAudio:
        """Says a text and answers with all of it.

        Args:
            text: The words, 1 to 5000 characters. Limits: 1 to 5000 characters.
            voice: A voice that comes with the service, M1 to M5 or F1 to F5, or one from `list_voices`. Default:
              M1.
            voice_code: The code of a voice that was designed. Wins over `voice` and `axes`. Limits: at least 1
              character.
            axes: How far to bend the voice, by axis: from about -0.3 to 0.3, and 0 leaves it. `list_axes` names
              them.
            language: The language of the words. Default: en.
            total_steps: How much care to take, 1 to 100: 5 is fast, 8 balanced, 12 good. Limits: 1 to 100.
              Default: 8.
            speed: How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05.
            format: The form of the answer. Not for `stream`, which always gives samples. Default: wav.
            options: Settings of this call only.

        Credits: none.

        Operation: `synthesize_speech` (`POST /v1/tts`).

        Errors of its own: `ENDPOINT_RETIRED`, `VOICE_NOT_FOUND`.

        Retired by the service on 2026-10-01: make speech with a provider of your own.
        """
        warn_retired("speech.synthesize", "2026-10-01", "make speech with a provider of your own")
        return await self._call(
            "speech.synthesize",
            {
                "text": text,
                "voice": voice,
                "voice_code": voice_code,
                "axes": axes,
                "language": language,
                "total_steps": total_steps,
                "speed": speed,
                "format": format,
            },
            options,
        )

    def stream(
        self,
        *,
        text: str,
        voice: str | None = None,
        voice_code: str | None = None,
        axes: Mapping[str, float] | None = None,
        language: SpeechLanguage | None = None,
        total_steps: int | None = None,
        speed: float | None = None,
        format: SpeechFormat | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[SpeechFrame]:
        """Says a text and answers with each piece as it is made. Speech that breaks off is an error, never a silent
        end.

        Retired by the service on 2026-10-01: make speech with a provider of your own.

        Args:
            text: The words, 1 to 5000 characters. Limits: 1 to 5000 characters.
            voice: A voice that comes with the service, M1 to M5 or F1 to F5, or one from `list_voices`. Default:
              M1.
            voice_code: The code of a voice that was designed. Wins over `voice` and `axes`. Limits: at least 1
              character.
            axes: How far to bend the voice, by axis: from about -0.3 to 0.3, and 0 leaves it. `list_axes` names
              them.
            language: The language of the words. Default: en.
            total_steps: How much care to take, 1 to 100: 5 is fast, 8 balanced, 12 good. Limits: 1 to 100.
              Default: 8.
            speed: How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05.
            format: The form of the answer. Not for `stream`, which always gives samples. Default: wav.
            options: Settings of this call only.
        """
        return self._open(
            "speech.stream",
            {
                "text": text,
                "voice": voice,
                "voice_code": voice_code,
                "axes": axes,
                "language": language,
                "total_steps": total_steps,
                "speed": speed,
                "format": format,
            },
            options,
        )

    async def create_openai(
        self,
        *,
        input: str,
        model: str | None = None,
        voice: str | None = None,
        response_format: SpeechFormat | None = None,
        speed: float | None = None,
        options: RequestOptions | None = None,
    ) -> SpeechAudio:
        """Says a text, asked for in the words of a widespread interface.

        Args:
            input: The words. Limits: at least 1 character.
            model: Any name: the service ignores it.
            voice: A voice of this service, not of another. Default: M1.
            response_format: The form of the answer, which can only be a WAV file. Limits: one of wav. Default:
              wav.
            speed: How fast to speak, 0.7 to 2. Limits: 0.7 to 2. Default: 1.05.
            options: Settings of this call only.

        Credits: none.

        Operation: `create_speech` (`POST /v1/audio/speech`).

        Errors of its own: `ENDPOINT_RETIRED`.

        Retired by the service on 2026-10-01: make speech with a provider of your own.
        """
        warn_retired("speech.create_openai", "2026-10-01", "make speech with a provider of your own")
        return await self._call(
            "speech.create_openai",
            {
                "input": input,
                "model": model,
                "voice": voice,
                "response_format": response_format,
                "speed": speed,
            },
            options,
        )

    async def list_voices(self, *, options: RequestOptions | None = None) -> list[Voice]:
        """Lists the voices.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_voices` (`GET /v1/voices`).

        Errors of its own: `ENDPOINT_RETIRED`.

        Retired by the service on 2026-10-01: make speech with a provider of your own.
        """
        warn_retired("speech.list_voices", "2026-10-01", "make speech with a provider of your own")
        return await self._call("speech.list_voices", {}, options)

    async def list_axes(self, *, options: RequestOptions | None = None) -> list[VoiceAxis]:
        """Lists the qualities of a voice that can be bent.

        Args:
            options: Settings of this call only.

        Credits: none.

        Operation: `list_voice_axes` (`GET /v1/studio/axes`).

        Errors of its own: `ENDPOINT_RETIRED`.

        Retired by the service on 2026-10-01: make speech with a provider of your own.
        """
        warn_retired("speech.list_axes", "2026-10-01", "make speech with a provider of your own")
        return await self._call("speech.list_axes", {}, options)

    async def preview(
        self,
        *,
        text: str,
        base_voice: BuiltinVoice,
        axes: Mapping[str, float] | None = None,
        language: SpeechLanguage | None = None,
        options: RequestOptions | None = None,
    ) -> SpeechAudio:
        """Says a text in a voice that is being designed.

        Args:
            text: The words. Limits: at least 1 character.
            base_voice: The voice to begin with.
            axes: How far to bend it, by axis: from about -0.3 to 0.3, and 0 leaves it.
            language: The language of the words. Default: en.
            options: Settings of this call only.

        Credits: none.

        Operation: `preview_voice` (`POST /v1/studio/preview`).

        Errors of its own: `ENDPOINT_RETIRED`.

        Retired by the service on 2026-10-01: make speech with a provider of your own.
        """
        warn_retired("speech.preview", "2026-10-01", "make speech with a provider of your own")
        return await self._call(
            "speech.preview",
            {
                "text": text,
                "base_voice": base_voice,
                "axes": axes,
                "language": language,
            },
            options,
        )
