// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Files that agents and videos are made from.
    public var files: FilesResource { FilesResource(caller: caller) }
}

/// Files that agents and videos are made from.
public struct FilesResource: Sendable {
    let caller: Caller

    /// Uploads a file, or has the service fetch one, and gives it a public address.
    ///
    /// Name, kind and size are checked before anything is sent: images up to 10 MB, videos up to 100 MB, audio and
    /// documents up to 25 MB. A failed upload of a path or of bytes is repeated, which may store the file twice; a
    /// stream can be sent only once.
    ///
    /// Credits: none.
    ///
    /// Operation: `upload_file` (`POST /v1/files/upload`).
    ///
    /// Errors of its own: `DOWNLOAD_FAILED`, `FILE_TOO_LARGE`, `UNSUPPORTED_TYPE`.
    ///
    /// - Parameters:
    ///   - file: The file itself: a path, bytes or a stream. It is encoded while it is sent, never held whole.
    ///   - fileURL: A public address that the service fetches the file from. Limits: an absolute http or https
    ///     address.
    ///   - fileName: The name with its extension. Needed where `file` has no name of its own and where the address
    ///     does not end in an extension. Limits: at least 1 character.
    ///   - fileType: What the file must be. The first bytes decide what it is; a contradiction is refused. Default:
    ///     auto.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func upload(
        file: FileSource? = nil,
        fileURL: String? = nil,
        fileName: String? = nil,
        fileType: FileType? = nil,
        options: RequestOptions? = nil
    ) async throws -> UploadedFile {
        try await caller.call("files.upload", ["file": file, "file_url": fileURL, "file_name": fileName, "file_type": fileType], options)
    }

    /// Uploads a file as `upload` does, and tells how far it is. The last item has the file.
    ///
    /// - Parameters:
    ///   - file: The file itself: a path, bytes or a stream. It is encoded while it is sent, never held whole.
    ///   - fileURL: A public address that the service fetches the file from. Limits: an absolute http or https
    ///     address.
    ///   - fileName: The name with its extension. Needed where `file` has no name of its own and where the address
    ///     does not end in an extension. Limits: at least 1 character.
    ///   - fileType: What the file must be. The first bytes decide what it is; a contradiction is refused. Default:
    ///     auto.
    ///   - options: Settings of this call.
    /// - Returns: The items; reading them throws ``BithumanError``.
    public func watchUpload(
        file: FileSource? = nil,
        fileURL: String? = nil,
        fileName: String? = nil,
        fileType: FileType? = nil,
        options: RequestOptions? = nil
    ) -> Items<UploadProgress> {
        caller.items("files.watch_upload", ["file": file, "file_url": fileURL, "file_name": fileName, "file_type": fileType], options)
    }
}
