// A sample, not part of the package: copy it into an application. It has not been compiled: that takes Android's or Compose's own plugins.

package sample

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Button
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.Text
import androidx.compose.material3.TextField
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import bithumanrest.BithumanClient
import bithumanrest.BithumanError
import bithumanrest.RequestOptions
import kotlinx.coroutines.launch
import kotlin.time.Duration.Companion.seconds

/**
 * Shows how far an agent is, and lets it speak once it is ready.
 *
 * @param client one for the whole application, with a `secretProvider` that asks its backend.
 * @param code the agent.
 */
@Composable
fun AgentScreen(client: BithumanClient, code: String) {
    var progress by remember(code) { mutableStateOf(0.0) }
    var isReady by remember(code) { mutableStateOf(false) }
    var note by remember(code) { mutableStateOf("") }
    var message by remember { mutableStateOf("Welcome!") }
    val scope = rememberCoroutineScope()

    suspend fun told(work: suspend () -> String) {
        note = try {
            work()
        } catch (error: BithumanError) {
            error.fix ?: error.message.orEmpty()
        }
    }

    // Ends with the screen: one that goes away asks no more.
    LaunchedEffect(client, code) {
        told {
            client.agents.watch(code).collect {
                progress = it.progress
                note = it.step?.value.orEmpty()
            }
            isReady = true
            "Ready"
        }
    }

    Column(Modifier.padding(16.dp), Arrangement.spacedBy(12.dp)) {
        LinearProgressIndicator(progress = { progress.toFloat() })
        Text(note)
        TextField(message, onValueChange = { message = it }, label = { Text("What to say") })
        Button(
            enabled = isReady && message.isNotEmpty(),
            onClick = {
                scope.launch {
                    told {
                        val delivery = client.agents.speak(code, message, options = RequestOptions(timeout = 5.seconds))
                        if (delivery.deliveredToRooms == 0L) "Nobody is there to hear it" else "Said"
                    }
                }
            },
        ) { Text("Say it") }
    }
}
