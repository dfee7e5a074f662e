package bithumanrest.support

import bithumanrest.BithumanClient
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.jsonArray
import bithumanrest.testing.Emulator as Running

/** An emulator with an account. */
class Emulator(speed: String = "real") : AutoCloseable {
    private val running = Running(speed)
    val url: String = running.url
    val secret: String = running.secret

    fun client(): BithumanClient = running.client()

    /** Tells the emulator what to do to the account. */
    fun order(path: String, body: String = "{}") {
        running.order("/$path", Json.parseToJsonElement(body))
    }

    /** Answers one request with a canned reply. */
    fun reply(reply: String) {
        exchange("POST", "$url/_emulator/replies/$secret", reply)
    }

    /** The requests that arrived. */
    fun requests(): List<JsonElement> = running.requests()

    /** The sessions of the account. */
    fun sessions(): List<JsonElement> = running.order("/sessions").jsonArray

    override fun close() = running.close()
}
