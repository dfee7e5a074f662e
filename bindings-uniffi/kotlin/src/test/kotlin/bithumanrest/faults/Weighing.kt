package bithumanrest.faults

import bithumanrest.BithumanClient
import bithumanrest.FileSource
import java.io.File
import java.io.InputStream

private const val SMALL = 1024 * 1024

/** Uploads small files, then a large one; tells by how many KiB the last raised the peak of memory. */
internal suspend fun weigh(url: String, form: String, file: File) {
    BithumanClient(secret = "s", baseUrl = url).use { client ->
        // The machine loads its own code and fills its young generation the first time that it streams.
        repeat(8) {
            file.inputStream().use { client.upload(it.readNBytes(SMALL).inputStream()) }
        }
        val before = Footprint.peak()
        when (form) {
            "stream" -> file.inputStream().use { client.upload(it) }
            else -> client.files.upload(file = FileSource.file(file))
        }
        tell("${Footprint.peak() - before}")
    }
}

private suspend fun BithumanClient.upload(input: InputStream) {
    files.upload(file = FileSource.stream(input, name = "clip.mp4"))
}
