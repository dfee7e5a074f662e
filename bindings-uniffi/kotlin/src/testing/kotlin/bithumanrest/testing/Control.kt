package bithumanrest.testing

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** The emulator's control interface. It is on this machine: a proxy would not find it. */
internal class Control(private val address: String) {
    private val http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).proxy(HttpClient.Builder.NO_PROXY).build()

    fun ask(path: String, body: JsonElement? = null): JsonElement {
        val request = HttpRequest.newBuilder(URI(address + path)).timeout(PATIENCE).header("content-type", "application/json")
        body?.let { request.POST(HttpRequest.BodyPublishers.ofString(it.toString())) }
        val answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString())
        val value = answer.body().ifEmpty { null }?.let(Json::parseToJsonElement) ?: JsonNull
        require(answer.statusCode() in 200..299) { value.jsonObject["error"]?.jsonPrimitive?.content ?: "the emulator refused $path" }
        return value
    }
}
