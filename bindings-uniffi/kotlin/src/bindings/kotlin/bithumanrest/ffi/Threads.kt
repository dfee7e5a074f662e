package bithumanrest.ffi

import com.sun.jna.Callback
import com.sun.jna.CallbackThreadInitializer
import com.sun.jna.Native

/**
 * Lets a thread of the native side that calls into the machine belong to it until it ends, as a daemon.
 *
 * By itself JNA takes such a thread in and lets it go around every call, which costs more than the call, keeps a program that has come to
 * its end waiting, and fails when one call is made within another: a message on a desktop, the end of the app on Android.
 */
fun keepThreads() {
    val callbacks: List<Callback> = listOf(
        uniffiRustFutureContinuationCallbackImpl,
        uniffiCallbackInterfaceByteReader.read,
        uniffiCallbackInterfaceByteReader.uniffiClone,
        uniffiCallbackInterfaceByteReader.uniffiFree,
        uniffiCallbackInterfaceEventListener.hear,
        uniffiCallbackInterfaceEventListener.uniffiClone,
        uniffiCallbackInterfaceEventListener.uniffiFree,
        uniffiCallbackInterfaceSecretSource.fetch,
        uniffiCallbackInterfaceSecretSource.uniffiClone,
        uniffiCallbackInterfaceSecretSource.uniffiFree,
    )
    val initializer = CallbackThreadInitializer(true, false, "bithuman-rest")
    callbacks.forEach { Native.setCallbackThreadInitializer(it, initializer) }
}
