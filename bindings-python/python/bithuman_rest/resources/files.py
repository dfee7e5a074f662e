# @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Change core, not this.
"""Files that agents and videos are made from."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .._async_stream import AsyncStream
    from .._options import FileInput, RequestOptions
    from .._stream import Stream
    from ..models.files import FileType, UploadedFile, UploadProgress


class Files(Resource):
    """Files that agents and videos are made from."""

    __slots__ = ()

    def upload(
        self,
        *,
        file: FileInput | None = None,
        file_url: str | None = None,
        file_name: str | None = None,
        file_type: FileType | None = None,
        progress: Callable[[UploadProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> UploadedFile:
        """Uploads a file, or has the service fetch one, and gives it a public address.

        Name, kind and size are checked before anything is sent: images up to 10 MB, videos up to 100 MB, audio and
        documents up to 25 MB. A failed upload of a path or of bytes is repeated, which may store the file twice; a
        stream can be sent only once.

        Args:
            file: The file itself: a path, bytes or a stream. It is encoded while it is sent, never held whole.
            file_url: A public address that the service fetches the file from. Limits: an absolute http or https
              address.
            file_name: The name with its extension. Needed where `file` has no name of its own and where the
              address does not end in an extension. Limits: at least 1 character.
            file_type: What the file must be. The first bytes decide what it is; a contradiction is refused.
              Default: auto.
            progress: Told how far it is, as `watch_upload` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.

        Credits: none.

        Operation: `upload_file` (`POST /v1/files/upload`).

        Errors of its own: `DOWNLOAD_FAILED`, `FILE_TOO_LARGE`, `UNSUPPORTED_TYPE`.
        """
        return self._follow(
            "files.upload",
            {
                "file": file,
                "file_url": file_url,
                "file_name": file_name,
                "file_type": file_type,
            },
            progress,
            options,
        )

    def watch_upload(
        self,
        *,
        file: FileInput | None = None,
        file_url: str | None = None,
        file_name: str | None = None,
        file_type: FileType | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[UploadProgress]:
        """Uploads a file as `upload` does, and tells how far it is. The last item has the file.

        Args:
            file: The file itself: a path, bytes or a stream. It is encoded while it is sent, never held whole.
            file_url: A public address that the service fetches the file from. Limits: an absolute http or https
              address.
            file_name: The name with its extension. Needed where `file` has no name of its own and where the
              address does not end in an extension. Limits: at least 1 character.
            file_type: What the file must be. The first bytes decide what it is; a contradiction is refused.
              Default: auto.
            options: Settings of this call only.
        """
        return self._open(
            "files.watch_upload",
            {
                "file": file,
                "file_url": file_url,
                "file_name": file_name,
                "file_type": file_type,
            },
            options,
        )


class AsyncFiles(AsyncResource):
    """Files that agents and videos are made from."""

    __slots__ = ()

    async def upload(
        self,
        *,
        file: FileInput | None = None,
        file_url: str | None = None,
        file_name: str | None = None,
        file_type: FileType | None = None,
        progress: Callable[[UploadProgress], object] | None = None,
        options: RequestOptions | None = None,
    ) -> UploadedFile:
        """Uploads a file, or has the service fetch one, and gives it a public address.

        Name, kind and size are checked before anything is sent: images up to 10 MB, videos up to 100 MB, audio and
        documents up to 25 MB. A failed upload of a path or of bytes is repeated, which may store the file twice; a
        stream can be sent only once.

        Args:
            file: The file itself: a path, bytes or a stream. It is encoded while it is sent, never held whole.
            file_url: A public address that the service fetches the file from. Limits: an absolute http or https
              address.
            file_name: The name with its extension. Needed where `file` has no name of its own and where the
              address does not end in an extension. Limits: at least 1 character.
            file_type: What the file must be. The first bytes decide what it is; a contradiction is refused.
              Default: auto.
            progress: Told how far it is, as `watch_upload` tells; `bithuman_rest.progress` has bars.
            options: Settings of this call only.

        Credits: none.

        Operation: `upload_file` (`POST /v1/files/upload`).

        Errors of its own: `DOWNLOAD_FAILED`, `FILE_TOO_LARGE`, `UNSUPPORTED_TYPE`.
        """
        return await self._follow(
            "files.upload",
            {
                "file": file,
                "file_url": file_url,
                "file_name": file_name,
                "file_type": file_type,
            },
            progress,
            options,
        )

    def watch_upload(
        self,
        *,
        file: FileInput | None = None,
        file_url: str | None = None,
        file_name: str | None = None,
        file_type: FileType | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[UploadProgress]:
        """Uploads a file as `upload` does, and tells how far it is. The last item has the file.

        Args:
            file: The file itself: a path, bytes or a stream. It is encoded while it is sent, never held whole.
            file_url: A public address that the service fetches the file from. Limits: an absolute http or https
              address.
            file_name: The name with its extension. Needed where `file` has no name of its own and where the
              address does not end in an extension. Limits: at least 1 character.
            file_type: What the file must be. The first bytes decide what it is; a contradiction is refused.
              Default: auto.
            options: Settings of this call only.
        """
        return self._open(
            "files.watch_upload",
            {
                "file": file,
                "file_url": file_url,
                "file_name": file_name,
                "file_type": file_type,
            },
            options,
        )
