package bithumanrest.internal

import bithumanrest.CallEvent
import bithumanrest.ffi.EventListener
import bithumanrest.ffi.NativeEvent

/** Tells the application what happens to calls. The native side calls this on a thread of its own, which may wait. */
internal class Listening(private val listener: (CallEvent) -> Unit) : EventListener {
    override fun hear(event: NativeEvent) {
        try {
            listener(CallEvent.of(event))
        } catch (error: Throwable) {
            // As in a thread of the application's own: a stack on the console, or the end of the app on Android.
            Thread.currentThread().run { uncaughtExceptionHandler.uncaughtException(this, error) }
        }
    }
}
