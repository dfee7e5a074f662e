package bithumanrest.faults

import bithumanrest.BithumanClient
import bithumanrest.FileSource
import bithumanrest.FileType
import bithumanrest.support.get
import bithumanrest.support.text
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.delay
import kotlinx.coroutines.job
import kotlinx.coroutines.supervisorScope
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonPrimitive
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.DurationUnit
import kotlin.time.TimeSource

internal suspend fun cancelWhenTold() {
    while (true) {
        val order = read() ?: break
        val url = order["url"].text
        order["many"]?.let { cancel(it.jsonPrimitive.int, url) } ?: cancelOne(order, url)
    }
}

private suspend fun read(): JsonElement? = withContext(Dispatchers.IO) { readlnOrNull()?.let(Json::parseToJsonElement) }

private suspend fun cancelOne(order: JsonElement, url: String?) = supervisorScope {
    BithumanClient(secret = SECRET, baseUrl = url).use { client ->
        val call = async(Dispatchers.Default) { client.begin(order) }
        read()
        val begun = TimeSource.Monotonic.markNow()
        call.cancel()
        val ended = call.ended()
        val took = begun.elapsedNow().toDouble(DurationUnit.MILLISECONDS)
        tell("""{"ms": $took, "ended": "$ended"}""")
    }
}

/** The call of a cell, to its end. */
private suspend fun BithumanClient.begin(order: JsonElement) {
    when (order["begin"].text) {
        "upload" -> files.upload(file = FileSource.file(order["file"].text.orEmpty()), fileType = FileType.Document)
        "poll" -> agents.wait("A1", interval = 100.milliseconds)
        "download" -> models.downloadSelfHostedAvatar("A1", order["target"].text.orEmpty())
        "stream" -> speech.stream(text = "hello").collect {}
        else -> account.me()
    }
}

private suspend fun Deferred<*>.ended(): String = try {
    await()
    "returned"
} catch (_: CancellationException) {
    "CancellationException"
} catch (error: Throwable) {
    error.javaClass.simpleName
}

/** Begins and cancels a call so often, and tells what that left behind. */
private suspend fun cancel(count: Int, url: String?) = supervisorScope {
    BithumanClient(secret = SECRET, baseUrl = url, maxRetries = 0).use { client ->
        suspend fun cancel(times: Int) {
            repeat(times / 100) {
                val calls = List(100) { async(Dispatchers.Default) { client.account.me() } }
                delay(10.milliseconds)
                calls.forEach { it.cancel() }
                calls.forEach { call -> call.ended().let { check(it == "CancellationException") { it } } }
            }
            delay(300.milliseconds)
        }
        // The heap grows to its size and what is hot is compiled: that is no leak, and over after a round.
        cancel(count)
        val before = Footprint.now()
        cancel(count)
        val (descriptors, memory) = Footprint.now().since(before)
        tell("""{"descriptors": $descriptors, "memory": $memory, "tasks": ${coroutineContext.job.children.count()}}""")
    }
}
