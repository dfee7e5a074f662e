/** Texts by name, such as headers: an object, `Headers`, a `Map`, or pairs. Lists are joined as headers are. */
export type TextsInput = Readonly<Record<string, string | readonly string[] | undefined>> | Iterable<readonly [string, string]>;

/**
 * A file: the path or `file:` URL of one, bytes, a Blob, or a stream. A path is read piece by piece and again for each attempt;
 * bytes are copied; a stream is read as the request takes it, and a failed upload of it is not repeated. Bytes and streams that
 * have no name get one as `{ data, name }`.
 */
export type FileInput = FileData | { data: FileData; name?: string | undefined; size?: number | undefined };

/** What a {@link FileInput} is made of. */
export type FileData =
  | string
  | URL
  | ArrayBuffer
  | ArrayBufferView
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array>;
