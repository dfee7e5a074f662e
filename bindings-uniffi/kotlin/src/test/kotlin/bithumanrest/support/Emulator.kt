package bithumanrest.support

import bithumanrest.BithumanClient
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.jsonArray

/** An emulator with an account. */
class Emulator(speed: String = "real") : AutoCloseable {
    private val program = Program("BITHUMAN_EMULATOR", "--exit-with-parent", "--speed", speed)
    val url: String = program.ready["url"].text.orEmpty()
    val secret: String = program.ready["secret"].text.orEmpty()

    fun client(): BithumanClient = BithumanClient(secret = secret, baseUrl = url)

    /** Tells the emulator what to do to the account. */
    fun order(path: String, body: String = "{}") {
        exchange("POST", "$url/_emulator/accounts/$secret/$path", body)
    }

    /** Answers one request with a canned reply. */
    fun reply(reply: String) {
        exchange("POST", "$url/_emulator/replies/$secret", reply)
    }

    /** The requests that arrived. */
    fun requests(): List<JsonElement> = exchange("GET", "$url/_emulator/accounts/$secret/requests").jsonArray

    /** The sessions of the account. */
    fun sessions(): List<JsonElement> = exchange("GET", "$url/_emulator/accounts/$secret/sessions").jsonArray

    override fun close() = program.close()
}
