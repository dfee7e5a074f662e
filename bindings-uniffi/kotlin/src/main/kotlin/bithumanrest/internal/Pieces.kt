package bithumanrest.internal

import bithumanrest.ffi.ByteReader
import bithumanrest.ffi.ForeignFailure
import java.io.IOException
import java.io.InputStream

/** Reads a stream piece by piece, on a thread of the native side that may wait. */
internal class Pieces(private val input: InputStream) : ByteReader {
    override fun read(): ByteArray? = try {
        val piece = ByteArray(PIECE)
        val count = input.read(piece)
        if (count < 0) null else piece.copyOf(count)
    } catch (error: IOException) {
        throw ForeignFailure.Failed(error.toString())
    }
}

private const val PIECE = 48 * 1024
