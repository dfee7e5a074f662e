package bithumanrest.support

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.jsonObject
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.Duration

private val http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()

/** Exchanges JSON with the programs beside the tests. */
fun exchange(method: String, url: String, body: String? = null): JsonElement {
    val publisher = body?.let(HttpRequest.BodyPublishers::ofString) ?: HttpRequest.BodyPublishers.noBody()
    val request = HttpRequest.newBuilder(URI(url)).timeout(Duration.ofSeconds(60)).header("content-type", "application/json")
    return Json.parseToJsonElement(http.send(request.method(method, publisher).build(), HttpResponse.BodyHandlers.ofString()).body())
}

val JsonElement?.text: String? get() = (this as? JsonPrimitive)?.takeIf { it.isString }?.contentOrNull

operator fun JsonElement.get(name: String): JsonElement? = jsonObject[name]
