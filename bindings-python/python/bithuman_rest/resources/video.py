# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Talking videos of an agent."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .._async_stream import AsyncStream
    from .._job import AsyncJob, Job
    from .._options import Duration, RequestOptions
    from .._stream import Stream
    from ..models.agents import ModelName
    from ..models.models import DownloadedFile, DownloadProgress
    from ..models.video import RenderedVideo, VideoJob, VideoProgress


class Video(Resource):
    """Talking videos of an agent."""

    __slots__ = ()

    def generate(
        self,
        *,
        model: ModelName,
        agent_code: str,
        audio_url: str | None = None,
        text: str | None = None,
        voice: str | None = None,
        wait: bool | None = None,
        options: RequestOptions | None = None,
    ) -> VideoJob:
        """Begins to render a video and answers at once; follow it with `wait` or `get`.

        Two minutes are charged now and what was not needed is given back, so the balance must cover two minutes.

        Args:
            model: The engine, which must be among the agent's `supported_models`: `essence-1` costs 2 credits a
              minute, the others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
            agent_code: The code of an agent of yours, or of a public sample. Limits: at least 1 character.
            audio_url: What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
              Limits: an absolute http or https address.
            text: What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may
              refuse it. Limits: 1 to 5000 characters.
            voice: Another voice for `text`. Limits: at least 1 character.
            wait: Answer only when the video is there, or after about 90 seconds with `processing`. Default: false.
            options: Settings of this call only.

        Credits: per begun minute of the video: essence-1 2, essence-2, expression-1 and expression-2 4; all given
        back on failure.

        Operation: `generate_video` (`POST /v1/video/generate`).

        Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`, `MODEL_NOT_GENERATED`,
        `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`.
        """
        return self._call(
            "video.generate",
            {
                "model": model,
                "agent_code": agent_code,
                "audio_url": audio_url,
                "text": text,
                "voice": voice,
                "wait": wait,
            },
            options,
        )

    def create(
        self,
        *,
        model: ModelName,
        agent_code: str,
        audio_url: str | None = None,
        text: str | None = None,
        voice: str | None = None,
        options: RequestOptions | None = None,
    ) -> Job[VideoJob]:
        """Begins to render a video and gives the job, to wait for, to watch or to resume later. Billed as `generate`.

        A failed video shows as a `JobFailedError` of the wait. Repeating after an `OutcomeUnknownError` needs the
        error's idempotency key.

        Args:
            model: The engine, which must be among the agent's `supported_models`: `essence-1` costs 2 credits a
              minute, the others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
            agent_code: The code of an agent of yours, or of a public sample. Limits: at least 1 character.
            audio_url: What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
              Limits: an absolute http or https address.
            text: What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may
              refuse it. Limits: 1 to 5000 characters.
            voice: Another voice for `text`. Limits: at least 1 character.
            options: Settings of this call only.
        """
        return self._begin(
            "video.create",
            {
                "model": model,
                "agent_code": agent_code,
                "audio_url": audio_url,
                "text": text,
                "voice": voice,
            },
            options,
        )

    def resume(self, token: str) -> Job[VideoJob]:
        """Takes a job up again from its token, in any process and as late as you like. Nothing is sent.

        A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.

        Args:
            token: The job's token.
        """
        return self._resume("video.resume", {"token": token})

    def get(self, job_id: str, *, options: RequestOptions | None = None) -> VideoJob:
        """Tells how far a video is. Ask every 3 seconds at most.

        Args:
            job_id: The job's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_video` (`GET /v1/video/{job_id}`).
        """
        return self._call("video.get", {"job_id": job_id}, options)

    def wait(
        self,
        job_id: str,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        progress: Callable[[VideoProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> VideoJob:
        """Waits until a video is rendered, and gives it. Giving up does not stop the service.

        A failed video is a `JobFailedError`, a wait that takes too long a `JobTimeoutError`.

        Args:
            job_id: The job's id.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. The video goes on when it passes. Limits: 0 to 604,800.
              Default: 1,800.
            progress: Told how far it is, as `watch` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.
        """
        return self._follow(
            "video.wait",
            {
                "job_id": job_id,
                "interval": interval,
                "timeout": timeout,
            },
            progress,
            options,
        )

    def watch(
        self,
        job_id: str,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[VideoProgress]:
        """Tells where a video is, each time that is looked, until it is rendered. Otherwise as `wait`.

        Args:
            job_id: The job's id.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. The video goes on when it passes. Limits: 0 to 604,800.
              Default: 1,800.
            options: Settings of this call only.
        """
        return self._open("video.watch", {"job_id": job_id, "interval": interval, "timeout": timeout}, options)

    def render(
        self,
        *,
        model: ModelName,
        agent_code: str,
        audio_url: str | None = None,
        text: str | None = None,
        voice: str | None = None,
        path: str | None = None,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> RenderedVideo:
        """Renders a video, waits for it and, where `path` is given, saves it. Billed as `generate`.

        A failed video is a `JobFailedError`, a wait that takes too long a `JobTimeoutError`: the video goes on then,
        and the error names the job to wait for. Repeating after an `OutcomeUnknownError` needs the error's
        idempotency key.

        Args:
            model: The engine, which must be among the agent's `supported_models`: `essence-1` costs 2 credits a
              minute, the others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
            agent_code: The code of an agent of yours, or of a public sample. Limits: at least 1 character.
            audio_url: What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
              Limits: an absolute http or https address.
            text: What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may
              refuse it. Limits: 1 to 5000 characters.
            voice: Another voice for `text`. Limits: at least 1 character.
            path: The file to write, or a folder to put it in. Nothing is saved when it is absent. Limits: at least
              1 character.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. The video goes on when it passes. Limits: 0 to 604,800.
              Default: 1,800.
            options: Settings of this call only.
        """
        return self._call(
            "video.render",
            {
                "model": model,
                "agent_code": agent_code,
                "audio_url": audio_url,
                "text": text,
                "voice": voice,
                "path": path,
                "interval": interval,
                "timeout": timeout,
            },
            options,
        )

    def download(
        self,
        job_id: str,
        path: str,
        *,
        progress: Callable[[DownloadProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> DownloadedFile:
        """Saves a rendered video. A broken transfer is taken up where it broke off.

        Args:
            job_id: The job's id.
            path: The file to write, or a folder to put it in.
            progress: Told how far it is, as `watch_download` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.
        """
        return self._follow("video.download", {"job_id": job_id, "path": path}, progress, options)

    def watch_download(
        self,
        job_id: str,
        path: str,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[DownloadProgress]:
        """Saves a rendered video as `download` does, and tells how far it is.

        Args:
            job_id: The job's id.
            path: The file to write, or a folder to put it in.
            options: Settings of this call only.
        """
        return self._open("video.watch_download", {"job_id": job_id, "path": path}, options)


class AsyncVideo(AsyncResource):
    """Talking videos of an agent."""

    __slots__ = ()

    async def generate(
        self,
        *,
        model: ModelName,
        agent_code: str,
        audio_url: str | None = None,
        text: str | None = None,
        voice: str | None = None,
        wait: bool | None = None,
        options: RequestOptions | None = None,
    ) -> VideoJob:
        """Begins to render a video and answers at once; follow it with `wait` or `get`.

        Two minutes are charged now and what was not needed is given back, so the balance must cover two minutes.

        Args:
            model: The engine, which must be among the agent's `supported_models`: `essence-1` costs 2 credits a
              minute, the others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
            agent_code: The code of an agent of yours, or of a public sample. Limits: at least 1 character.
            audio_url: What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
              Limits: an absolute http or https address.
            text: What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may
              refuse it. Limits: 1 to 5000 characters.
            voice: Another voice for `text`. Limits: at least 1 character.
            wait: Answer only when the video is there, or after about 90 seconds with `processing`. Default: false.
            options: Settings of this call only.

        Credits: per begun minute of the video: essence-1 2, essence-2, expression-1 and expression-2 4; all given
        back on failure.

        Operation: `generate_video` (`POST /v1/video/generate`).

        Errors of its own: `AGENT_DELETED`, `AGENT_PURGED`, `INSUFFICIENT_BALANCE`, `MODEL_NOT_GENERATED`,
        `MODEL_NOT_OFFERED`, `MODEL_NOT_YET_AVAILABLE`.
        """
        return await self._call(
            "video.generate",
            {
                "model": model,
                "agent_code": agent_code,
                "audio_url": audio_url,
                "text": text,
                "voice": voice,
                "wait": wait,
            },
            options,
        )

    async def create(
        self,
        *,
        model: ModelName,
        agent_code: str,
        audio_url: str | None = None,
        text: str | None = None,
        voice: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncJob[VideoJob]:
        """Begins to render a video and gives the job, to wait for, to watch or to resume later. Billed as `generate`.

        A failed video shows as a `JobFailedError` of the wait. Repeating after an `OutcomeUnknownError` needs the
        error's idempotency key.

        Args:
            model: The engine, which must be among the agent's `supported_models`: `essence-1` costs 2 credits a
              minute, the others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
            agent_code: The code of an agent of yours, or of a public sample. Limits: at least 1 character.
            audio_url: What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
              Limits: an absolute http or https address.
            text: What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may
              refuse it. Limits: 1 to 5000 characters.
            voice: Another voice for `text`. Limits: at least 1 character.
            options: Settings of this call only.
        """
        return await self._begin(
            "video.create",
            {
                "model": model,
                "agent_code": agent_code,
                "audio_url": audio_url,
                "text": text,
                "voice": voice,
            },
            options,
        )

    def resume(self, token: str) -> AsyncJob[VideoJob]:
        """Takes a job up again from its token, in any process and as late as you like. Nothing is sent.

        A token that is damaged, of another kind of job or of another API is an `InvalidRequestError`.

        Args:
            token: The job's token.
        """
        return self._resume("video.resume", {"token": token})

    async def get(self, job_id: str, *, options: RequestOptions | None = None) -> VideoJob:
        """Tells how far a video is. Ask every 3 seconds at most.

        Args:
            job_id: The job's id.
            options: Settings of this call only.

        Credits: none.

        Operation: `get_video` (`GET /v1/video/{job_id}`).
        """
        return await self._call("video.get", {"job_id": job_id}, options)

    async def wait(
        self,
        job_id: str,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        progress: Callable[[VideoProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> VideoJob:
        """Waits until a video is rendered, and gives it. Giving up does not stop the service.

        A failed video is a `JobFailedError`, a wait that takes too long a `JobTimeoutError`.

        Args:
            job_id: The job's id.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. The video goes on when it passes. Limits: 0 to 604,800.
              Default: 1,800.
            progress: Told how far it is, as `watch` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.
        """
        return await self._follow(
            "video.wait",
            {
                "job_id": job_id,
                "interval": interval,
                "timeout": timeout,
            },
            progress,
            options,
        )

    def watch(
        self,
        job_id: str,
        *,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[VideoProgress]:
        """Tells where a video is, each time that is looked, until it is rendered. Otherwise as `wait`.

        Args:
            job_id: The job's id.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. The video goes on when it passes. Limits: 0 to 604,800.
              Default: 1,800.
            options: Settings of this call only.
        """
        return self._open("video.watch", {"job_id": job_id, "interval": interval, "timeout": timeout}, options)

    async def render(
        self,
        *,
        model: ModelName,
        agent_code: str,
        audio_url: str | None = None,
        text: str | None = None,
        voice: str | None = None,
        path: str | None = None,
        interval: Duration | None = None,
        timeout: Duration | None = None,
        options: RequestOptions | None = None,
    ) -> RenderedVideo:
        """Renders a video, waits for it and, where `path` is given, saves it. Billed as `generate`.

        A failed video is a `JobFailedError`, a wait that takes too long a `JobTimeoutError`: the video goes on then,
        and the error names the job to wait for. Repeating after an `OutcomeUnknownError` needs the error's
        idempotency key.

        Args:
            model: The engine, which must be among the agent's `supported_models`: `essence-1` costs 2 credits a
              minute, the others 4. Limits: one of essence-1, essence-2, expression-1, expression-2.
            agent_code: The code of an agent of yours, or of a public sample. Limits: at least 1 character.
            audio_url: What the agent says: a public address of a WAV or MP3 recording, at most 120 seconds long.
              Limits: an absolute http or https address.
            text: What the agent says, in words: 1 to 5000 characters. The service no longer describes it and may
              refuse it. Limits: 1 to 5000 characters.
            voice: Another voice for `text`. Limits: at least 1 character.
            path: The file to write, or a folder to put it in. Nothing is saved when it is absent. Limits: at least
              1 character.
            interval: How long to pause between two reads, in seconds. Less than one second only against an
              emulator on this machine. Limits: 0.001 to 3,600. Default: by kind and model: seldom at first, every
              few seconds towards the end.
            timeout: The longest to wait, in seconds. The video goes on when it passes. Limits: 0 to 604,800.
              Default: 1,800.
            options: Settings of this call only.
        """
        return await self._call(
            "video.render",
            {
                "model": model,
                "agent_code": agent_code,
                "audio_url": audio_url,
                "text": text,
                "voice": voice,
                "path": path,
                "interval": interval,
                "timeout": timeout,
            },
            options,
        )

    async def download(
        self,
        job_id: str,
        path: str,
        *,
        progress: Callable[[DownloadProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> DownloadedFile:
        """Saves a rendered video. A broken transfer is taken up where it broke off.

        Args:
            job_id: The job's id.
            path: The file to write, or a folder to put it in.
            progress: Told how far it is, as `watch_download` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.
        """
        return await self._follow("video.download", {"job_id": job_id, "path": path}, progress, options)

    def watch_download(
        self,
        job_id: str,
        path: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[DownloadProgress]:
        """Saves a rendered video as `download` does, and tells how far it is.

        Args:
            job_id: The job's id.
            path: The file to write, or a folder to put it in.
            options: Settings of this call only.
        """
        return self._open("video.watch_download", {"job_id": job_id, "path": path}, options)
