package bithumanrest

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.onEach
import java.io.File

// README begins
/**
 * An agent that the app renders by itself. The account's secret stays on your backend: the app is given tokens that are good for this
 * agent and one hour, and asks for another when the service refuses one.
 */
class RenderedAgent(
    private val code: String,
    folder: File,
    baseUrl: String? = null,
    tokenFromMyBackend: suspend (code: String) -> String,
) : AutoCloseable {
    private val client = BithumanClient(secretProvider = { tokenFromMyBackend(code) }, baseUrl = baseUrl)
    private val path = File(folder, "$code.imx")

    /** The model file, once it is whole. */
    var file: DownloadedFile? = null
        private set

    /** Fetches the model file. Collect it in the scope of a screen: when that ends, so does the transfer, and the next one goes on there. */
    fun download(): Flow<DownloadProgress> = client.models.watchDownload(code, path.path).onEach { file = it.file ?: file }

    override fun close() = client.close()
}
// README ends
