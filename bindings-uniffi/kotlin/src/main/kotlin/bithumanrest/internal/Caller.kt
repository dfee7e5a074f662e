package bithumanrest.internal

import bithumanrest.Conversation
import bithumanrest.Job
import bithumanrest.OutcomeUnknownError
import bithumanrest.RequestOptions
import bithumanrest.errorOf
import bithumanrest.ffi.Failure
import bithumanrest.ffi.NativeClient
import bithumanrest.ffi.NativeValue
import bithumanrest.ffi.Settings
import bithumanrest.ffi.keepThreads
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlin.time.Duration
import kotlin.time.DurationUnit

/** What the resources call through. */
internal class Caller(settings: Settings) {
    val native: NativeClient

    init {
        keepThreads()
        native = translated { NativeClient(settings) }
    }

    /** Calls a method that answers once. */
    suspend fun <T> call(name: String, options: RequestOptions?, vararg arguments: Pair<String, Any?>, read: NativeValue.() -> T): T = try {
        translated { native.call(name, arguments.toArguments(), options?.toNative(), null) }.read()
    } catch (error: OutcomeUnknownError) {
        error.caller = this
        throw error
    }

    /** Calls a method that sends nothing. */
    fun <T> callLocal(name: String, vararg arguments: Pair<String, Any?>, read: NativeValue.() -> T): T =
        translated { native.callLocal(name, arguments.toArguments()) }.read()

    /** Calls a method that begins a job. */
    suspend fun <T> begin(name: String, options: RequestOptions?, vararg arguments: Pair<String, Any?>, read: NativeValue.() -> T): Job<T> =
        Job(call(name, options, *arguments) { this }, this, read)

    /** Takes a job up again. */
    fun <T> resume(name: String, vararg arguments: Pair<String, Any?>, read: NativeValue.() -> T): Job<T> =
        Job(callLocal(name, *arguments) { this }, this, read)

    /** A method that answers item by item. */
    fun <T> items(name: String, options: RequestOptions?, vararg arguments: Pair<String, Any?>, read: NativeValue.() -> T): Flow<T> = flow {
        translated { native.open(name, arguments.toArguments(), options?.toNative()) }.use { stream ->
            try {
                while (true) {
                    emit((translated { stream.next(null) } ?: break).read())
                }
            } finally {
                stream.stop()
            }
        }
    }

    /** A method that opens a conversation. */
    suspend fun <T> converse(
        name: String,
        options: RequestOptions?,
        vararg arguments: Pair<String, Any?>,
        read: NativeValue.() -> T,
    ): Conversation<T> {
        val conversation = translated { native.dial(name, arguments.toArguments(), options?.toNative()) }
        try {
            translated { conversation.open(null) }
        } catch (error: Throwable) {
            // It may have been opened in the very moment of being cancelled.
            conversation.close()
            throw error
        }
        return Conversation(conversation, read)
    }
}

private fun Array<out Pair<String, Any?>>.toArguments() = associate { (name, value) -> name to argument(value) }

/** Runs work, throwing this package's errors. */
internal inline fun <T> translated(work: () -> T): T = try {
    work()
} catch (failure: Failure) {
    throw publicError(failure)
}

private fun publicError(failure: Failure): Exception = when (failure) {
    is Failure.Cancelled -> CancellationException("the call was cancelled")
    is Failure.Failed -> errorOf(failure.problem)
}

internal val Duration.seconds: Double get() = toDouble(DurationUnit.SECONDS)
