package bithumanrest.faults

import java.io.File

/** What this process holds: open descriptors, and bytes that are in memory. */
internal data class Footprint(val descriptors: Int, val memory: Long) {
    fun since(before: Footprint): Footprint = Footprint(descriptors - before.descriptors, memory - before.memory)

    companion object {
        fun now(): Footprint {
            System.gc()
            return Footprint(File("/proc/self/fd").list().orEmpty().size, kibibytes("VmRSS:") * 1024)
        }

        /** The most that was in memory so far, in KiB. */
        fun peak(): Long = kibibytes("VmHWM:")

        private fun kibibytes(name: String): Long =
            File("/proc/self/status").readLines().first { it.startsWith(name) }.filter(Char::isDigit).toLong()
    }
}
