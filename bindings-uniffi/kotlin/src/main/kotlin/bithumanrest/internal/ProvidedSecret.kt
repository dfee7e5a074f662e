package bithumanrest.internal

import bithumanrest.ffi.ForeignFailure
import bithumanrest.ffi.SecretSource
import kotlinx.coroutines.runBlocking

/** Asks the application for the secret. The native side calls this on a thread of its own, which may wait. */
internal class ProvidedSecret(private val provider: suspend () -> String) : SecretSource {
    override fun fetch(): String = try {
        runBlocking { provider() }
    } catch (error: Throwable) {
        throw ForeignFailure.Failed(error.toString())
    }
}
