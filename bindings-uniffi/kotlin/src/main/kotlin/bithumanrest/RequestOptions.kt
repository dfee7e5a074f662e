package bithumanrest

import bithumanrest.ffi.Options
import bithumanrest.internal.seconds
import kotlin.time.Duration

/**
 * Settings of one call; what is absent comes from the client.
 *
 * @property timeout the longest that the whole call may take: waiting, repeating, polling and reading included.
 * @property attemptTimeout the longest that one attempt may take, sending a file aside.
 * @property stallTimeout the longest that no byte may arrive or, of a file that is sent, be taken.
 * @property maxRetries how often to repeat after a failure, where repeating is safe.
 * @property headers more headers.
 * @property idempotencyKey the key that makes a billed request safe to repeat. One is made where none is given.
 * @property intent a name for this piece of billed work, unique in the account: it is done at most once under this name, even by a program
 *   that is killed and started again, where the client has a `journal`. Asked for again, it gives the recorded answer.
 * @property priority who goes first when calls wait for the account's rate limits. [Priority.INTERACTIVE] by default.
 */
public data class RequestOptions(
    public val timeout: Duration? = null,
    public val attemptTimeout: Duration? = null,
    public val stallTimeout: Duration? = null,
    public val maxRetries: Int? = null,
    public val headers: Map<String, String> = emptyMap(),
    public val idempotencyKey: String? = null,
    public val intent: String? = null,
    public val priority: Priority? = null,
) {
    internal fun toNative(): Options = Options(
        timeout?.seconds,
        attemptTimeout?.seconds,
        stallTimeout?.seconds,
        maxRetries?.toLong(),
        headers,
        idempotencyKey,
        intent,
        priority?.word,
    )
}
