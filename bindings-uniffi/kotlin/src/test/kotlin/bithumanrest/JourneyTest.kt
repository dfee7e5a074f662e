package bithumanrest

import bithumanrest.support.Emulator
import com.sun.net.httpserver.HttpServer
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.net.InetSocketAddress
import java.nio.file.Path
import java.util.Base64
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import kotlin.io.path.exists
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

/** The journey of a new user, against the emulator. */
class JourneyTest {
    private val portrait: ByteArray = Base64.getDecoder().decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    )

    @Test
    fun `from the secret to an agent that speaks`(@TempDir folder: Path) = withClient { emulator, client ->
        emulator.order("clock", """{"mode": "times", "factor": 20000}""")
        client.account.validate()
        assertEquals(client.account.me().userId, client.account.credits().userId)
        client.account.pricing()

        val face = client.files.upload(file = FileSource.bytes(portrait, "portrait.png"))
        val accepted = client.agents.generate(model = GenerateModel.Essence2, prompt = "A museum guide.", image = face.fileUrl)
        val looks = client.agents.watch(accepted.agentId, interval = 50.milliseconds).toList().map { it.progress }
        assertEquals(looks.sorted(), looks, "progress does not go back")
        val agent = client.agents.get(accepted.agentId)
        assertEquals(AgentStatus.Ready, agent.status)

        val error = assertThrows(NoActiveSessionError::class.java) { runBlocking { client.agents.speak(agent.code, message = "Hello?") } }
        assertNotNull(error.fix)
        emulator.order("rooms", """{"agent_code": "${agent.code}"}""")
        client.agents.addContext(agent.code, context = "The museum closes at five.")
        assertEquals(1, client.agents.speak(agent.code, message = "Welcome!").deliveredToRooms)

        val model = client.models.download(agent.code, folder.resolve("guide.imx").toString(), wait = 60.seconds)
        assertTrue(Path.of(model.path).exists())
        val job = client.video.generate(model = ModelName.Essence2, agentCode = agent.code, text = "Welcome to the museum.")
        client.video.wait(job.jobId, interval = 50.milliseconds)
        assertTrue(client.video.download(job.jobId, folder.resolve("film.mp4").toString()).size > 0)

        val token = client.embed.createToken(agentId = agent.code, fingerprint = "visitor-1")
        assertTrue("<iframe" in client.embed.snippet(agent.code, token = token.token.reveal()).html)
    }

    @Test
    @Suppress("DEPRECATION")
    fun `speech is played as it arrives`() = withClient { emulator, client ->
        emulator.order("era", """{"date": "2026-09-01"}""")
        val speech = client.speech.synthesize(text = "Hello!", format = SpeechFormat.Wav)
        assertEquals("RIFF", speech.audio.decodeToString(0, 4))
        val story = "Long before clocks had hands, people watched the sun. Then they watched water."
        assertTrue(client.speech.stream(text = story).toList().size > 1)
    }

    @Test
    fun `a file is sent piece by piece`() = withClient { _, client ->
        val file = FileSource.stream(portrait.inputStream(), "portrait.png", portrait.size.toLong())
        assertEquals(portrait.size.toLong(), client.files.upload(file = file).fileSize)
    }

    @Test
    fun `a signed delivery is received and verified`() = withClient { _, client ->
        val deliveries = LinkedBlockingQueue<Pair<Map<String, String>, ByteArray>>()
        val receiver = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
        receiver.createContext("/hook") { exchange ->
            deliveries += exchange.requestHeaders.mapValues { it.value.first() } to exchange.requestBody.readAllBytes()
            exchange.sendResponseHeaders(200, -1)
            exchange.close()
        }
        receiver.start()
        val webhook = client.webhooks.create(url = "http://127.0.0.1:${receiver.address.port}/hook")
        val secrets = listOf(webhook.secret.reveal())
        assertFalse(secrets.first() in webhook.toString())
        assertTrue(client.webhooks.test(webhook.id).delivered)
        val (headers, body) = deliveries.poll(60, TimeUnit.SECONDS) ?: error("nothing was delivered")
        assertEquals(WebhookEventKind.Ping, client.webhooks.verify(body, headers = headers, secrets = secrets).event)
        assertThrows(WebhookVerificationError::class.java) { client.webhooks.verify(body + 0, headers = headers, secrets = secrets) }
        client.webhooks.delete(webhook.id)
        receiver.stop(0)
    }

    private fun withClient(test: suspend (Emulator, BithumanClient) -> Unit) {
        Emulator().use { emulator -> emulator.client().use { client -> runBlocking { test(emulator, client) } } }
    }
}
