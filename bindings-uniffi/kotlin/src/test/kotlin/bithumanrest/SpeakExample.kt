package bithumanrest

import kotlin.time.Duration.Companion.seconds

private fun fetchSecretFromMyBackend(): String = System.getenv("SECRET_OF_THE_BACKEND")

/** The example of the package's README. */
suspend fun main() {
    // README begins
    BithumanClient(secretProvider = { fetchSecretFromMyBackend() }).use { client ->
        client.agents.list(status = AgentStatus.Ready).collect { agent -> println("${agent.code} ${agent.name}") }
        try {
            client.agents.speak("A12345", message = "Welcome!", options = RequestOptions(timeout = 5.seconds))
        } catch (error: NoActiveSessionError) {
            println(error.fix)
        }
    }
    // README ends
}
