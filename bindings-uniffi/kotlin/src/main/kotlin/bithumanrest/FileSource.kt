package bithumanrest

import bithumanrest.ffi.Argument
import bithumanrest.internal.Pieces
import java.io.File
import java.io.InputStream

/** A file to send: on disk, in memory, or read piece by piece. */
public class FileSource private constructor(internal val argument: Argument) {
    public companion object {
        /** A file on disk. It is read piece by piece, once for each attempt. */
        public fun file(path: String): FileSource = FileSource(Argument.File(path))

        /** A file on disk. It is read piece by piece, once for each attempt. */
        public fun file(file: File): FileSource = file(file.path)

        /** Bytes in memory, with the file name they would have. */
        public fun bytes(bytes: ByteArray, name: String? = null): FileSource = FileSource(Argument.Bytes(bytes, name))

        /**
         * Bytes that can be read once: a failed upload of them is not repeated.
         *
         * @param input where they come from. Closing it stays yours.
         * @param name the file name they would have.
         * @param size how many there are, where that is known.
         */
        public fun stream(input: InputStream, name: String? = null, size: Long? = null): FileSource =
            FileSource(Argument.Reader(Pieces(input), name, size?.toULong()))
    }
}
