package bithumanrest

import bithumanrest.support.Given
import bithumanrest.support.NotExpressible
import bithumanrest.support.Outcome
import bithumanrest.support.exchange
import bithumanrest.support.get
import bithumanrest.support.notExpressible
import bithumanrest.support.stage
import bithumanrest.support.text
import bithumanrest.support.told
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout
import java.util.concurrent.TimeUnit
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds

/** The case files, the same in every language, through the public API. */
class CaseTest {
    @Test
    @Timeout(10, unit = TimeUnit.MINUTES)
    fun everyCase() = stage().use { stage ->
        val url = stage.ready["url"].text
        val listed = exchange("GET", "$url/cases").jsonArray.map { it["id"].text.orEmpty() }
        // One after the other: some have a clock, which other work would hold back.
        val problems = runBlocking { listed.flatMap { id -> play(id, "$url/cases/${id.replace("/", "~")}") } }
        println("${listed.size} cases")
        assertTrue(listed.isNotEmpty())
        assertEquals("", problems.joinToString("\n"))
    }

    /** Plays a case; gives what is wrong. */
    private suspend fun play(id: String, at: String): List<String> {
        val problems = mutableListOf<String>()
        val begun = exchange("POST", "$at/begin", "{}")
        try {
            Player(begun["client"] ?: JsonObject(emptyMap())).use { player ->
                var step: JsonElement? = begun
                while (step is JsonObject) {
                    val current: JsonElement = step
                    val report = JsonObject(withTimeout(LIMIT) { player.report(current) } + ("run" to (begun["run"] ?: JsonNull)))
                    val verdict = exchange("POST", "$at/end", report.toString())
                    if (verdict["ok"] != JsonPrimitive(true)) problems += "$id: ${verdict["problems"]}"
                    step = verdict["next"]
                }
            }
        } catch (reason: NotExpressible) {
            problems += "$id: Kotlin's types rule out ${reason.message}"
        } catch (_: TimeoutCancellationException) {
            problems += "$id: it did not end within $LIMIT"
        }
        return problems
    }
}

/** What no step of a case takes, also on a busy machine. */
private val LIMIT = 90.seconds

/** Plays the steps of a case with one client. */
private class Player(private val settings: JsonElement) : AutoCloseable {
    private var client: BithumanClient? = null

    suspend fun report(step: JsonElement): Map<String, JsonElement> = try {
        if (step["fresh"] == JsonPrimitive(true)) close()
        val client = this.client ?: makeClient(Given(settings)).also { this.client = it }
        if (step["shape"].text == "construct") mapOf("returned" to JsonNull) else play(client, step)
    } catch (error: BithumanError) {
        mapOf("raised" to told(error))
    }

    override fun close() {
        client?.close()
        client = null
    }

    private suspend fun play(client: BithumanClient, step: JsonElement): Map<String, JsonElement> {
        val options = step["options"]?.takeIf { it is JsonObject }?.let { options(Given(it)) }
        val take = Given(step).read("take") { optional { int().toInt() } }
        val send = Given(step).read("send") { list { json() } }
        val then = step["then"]?.takeIf { it is JsonObject }?.let { Given(it) }
        val (resource, method) = step["call"].text.orEmpty().split('.')
        val dispatch = dispatches[resource] ?: notExpressible(resource)
        val given = Given(step["args"]?.jsonObject ?: JsonNull, options, take, send, then)
        return when (val outcome = dispatch.run(method, client, given)) {
            is Outcome.Returned -> mapOf("returned" to told(outcome.value))

            is Outcome.Items -> {
                val items = mapOf("items" to JsonArray(outcome.items.map { told(it) }))
                outcome.error?.let { items + ("raised" to told(it)) } ?: items
            }
        }
    }

    private fun Given.duration(name: String): Duration? = read(name) { optional { duration() } }

    private fun makeClient(given: Given): BithumanClient = BithumanClient(
        secret = given.read("secret") { optional { text() } },
        baseUrl = given.read("base_url") { optional { text() } },
        timeout = given.duration("timeout"),
        attemptTimeout = given.duration("attempt_timeout"),
        stallTimeout = given.duration("stall_timeout"),
        connectTimeout = given.duration("connect_timeout"),
        maxRetries = given.read("max_retries") { optional { int().toInt() } },
        headers = given.read("headers") { map { text() } },
        application = given.read("application") { optional { text() } },
        hidePlatform = given.read("hide_platform") { optional { bool() } } ?: false,
        proxy = given.read("proxy") { optional { text() } },
        caCertificate = given.read("ca_certificate") { optional { text().toByteArray() } },
        clientCertificate = given.read("client_certificate") { optional { text().toByteArray() } },
        poolIdleTimeout = given.duration("pool_idle_timeout"),
        poolMaxIdle = given.read("pool_max_idle") { optional { int().toInt() } },
        journal = given.read("journal") { optional { text() } },
        plan = given.read("plan") { optional { text() } }?.let { word -> Plan.entries.first { it.word == word } },
        limiter = given.read("limiter") { optional { text() } }?.let { word -> Limiter.entries.first { it.word == word } },
        limitsFolder = given.read("limits_folder") { optional { text() } },
    )

    private fun options(given: Given): RequestOptions = RequestOptions(
        timeout = given.duration("timeout"),
        attemptTimeout = given.duration("attempt_timeout"),
        stallTimeout = given.duration("stall_timeout"),
        maxRetries = given.read("max_retries") { optional { int().toInt() } },
        headers = given.read("headers") { map { text() } },
        idempotencyKey = given.read("idempotency_key") { optional { text() } },
        intent = given.read("intent") { optional { text() } },
        priority = given.read("priority") { optional { text() } }?.let { word -> Priority.entries.first { it.word == word } },
    )
}
