package bithumanrest.testing

import bithumanrest.BithumanClient
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlin.time.Duration
import kotlin.time.DurationUnit

/** An account of the emulator: clients that use it, and what the emulator knows of it. */
public open class Account internal constructor(
    private val control: Control,
    /** The address of the API. */
    public val url: String,
    /** The account's secret. */
    public val secret: String,
) {
    /** A client of this account; close it. For other settings make one from [secret] and [url]. */
    public fun client(maxRetries: Int? = null): BithumanClient = BithumanClient(secret = secret, baseUrl = url, maxRetries = maxRetries)

    /** Moves this account's clock. It has one of its own from then on. */
    public fun advance(time: Duration) {
        order("/advance", fields("seconds" to time.toDouble(DurationUnit.SECONDS)))
    }

    /** Sets how many credits there are: those of the plan, and those that were bought. */
    public fun setBalance(balance: Int, topup: Int = 0) {
        order("/balance", fields("balance" to balance, "topup" to topup))
    }

    /** Lets the next requests fail: `fault("status", "status" to 503)`, `fault("drop_after")`, `fault("html_502")` … */
    public fun fault(kind: String, vararg fields: Pair<String, Any?>, times: Int = 1) {
        order("/faults", fields(*fields, "kind" to kind, "times" to times))
    }

    /** Makes an agent that is ready, unless `status` says otherwise: `agent("code" to "A1")`. Gives its record. */
    public fun agent(vararg fields: Pair<String, Any?>): JsonObject = order("/agents", fields(*fields)).jsonObject

    /** Opens a live session of an agent, so that it can be spoken to. */
    public fun room(agentCode: String, vararg fields: Pair<String, Any?>): JsonObject =
        order("/rooms", fields(*fields, "agent_code" to agentCode)).jsonObject

    /** The requests that arrived, in order: `method`, `path`, `query`, `headers`, `body`, `status` … */
    public fun requests(): JsonArray = order("/requests").jsonArray

    /** What was charged and given back, newest first. */
    public fun ledger(): JsonArray = order("/ledger").jsonArray

    /** Asks the control interface, which the emulator's manual describes, about this account. A body makes it a POST. */
    public fun order(path: String, body: JsonElement? = null): JsonElement = control.ask("/accounts/$secret$path", body)

    /** The account without its secret. */
    override fun toString(): String = "${javaClass.simpleName}($url)"
}

/** A JSON object of plain values. */
internal fun fields(vararg fields: Pair<String, Any?>): JsonObject = JsonObject(fields.associate { (name, value) -> name to json(value) })

private fun json(value: Any?): JsonElement = when (value) {
    null -> JsonNull
    is JsonElement -> value
    is Boolean -> JsonPrimitive(value)
    is Number -> JsonPrimitive(value)
    is Map<*, *> -> JsonObject(value.entries.associate { (name, entry) -> name.toString() to json(entry) })
    is Iterable<*> -> JsonArray(value.map(::json))
    else -> JsonPrimitive(value.toString())
}
