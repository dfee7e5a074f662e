package bithumanrest

import bithumanrest.ffi.Settings
import bithumanrest.internal.Caller
import bithumanrest.internal.Listening
import bithumanrest.internal.ProvidedSecret
import bithumanrest.internal.seconds
import kotlin.time.Duration

/**
 * The bitHuman REST API. Unofficial.
 *
 * Make one and keep it: it holds the connections. Close it when it is no longer needed.
 *
 * ```kotlin
 * BithumanClient(secret = "…").use { client -> println(client.account.me().email) }
 * ```
 */
public class BithumanClient private constructor(settings: Settings) :
    Resources(Caller(settings)),
    AutoCloseable {
    /**
     * Makes a client that holds a secret. Nothing is sent.
     *
     * An application that is given to others should not carry a secret: pass a `secretProvider` there.
     *
     * @param secret the account's API secret. Otherwise the environment's `BITHUMAN_API_SECRET`.
     * @param baseUrl the address of the API. Otherwise the environment's `BITHUMAN_BASE_URL`, then the service's own.
     * @param timeout the longest that a call may take in all. No limit by default; each attempt has one.
     * @param attemptTimeout the longest that one attempt may take, sending a file aside. 60 seconds by default; 150 where the service may work that long.
     * @param stallTimeout the longest that no byte may arrive or, of a file that is sent, be taken. 30 seconds by default.
     *   A slow consumer does not count.
     * @param connectTimeout the longest that connecting may take. 5 seconds by default.
     * @param maxRetries how often to repeat after a failure, where repeating is safe. Twice by default.
     * @param headers headers to send with every request.
     * @param application the application, as `name/version`, added to the User-Agent.
     * @param hidePlatform leaves language, operating system and processor out of the User-Agent.
     * @param proxy the proxy for every request. Otherwise the environment's `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.
     * @param caCertificate PEM certificates to trust beside the platform's.
     * @param clientCertificate a PEM certificate chain and its private key, to show to the server.
     * @param poolIdleTimeout how long an idle connection is kept. 30 seconds by default.
     * @param poolMaxIdle how many idle connections are kept. 32 by default.
     * @param journal the file that billed work is written down in before it is sent, so that a program that is killed and started again
     *   does not pay twice. Made where there is none; on a local disk; several processes may share it. It holds hashes and the service's
     *   short answers, no secrets, words or pictures. Without it the record ends with the process.
     * @param plan the account's plan, where it is known: then calls keep to its rate limits from the first one on. Otherwise the limits are
     * learnt from the service's answers, which also correct a plan that is no longer the account's.
     * @param limiter how the client keeps within the account's rate limits. [Limiter.SHARED] by default.
     * @param limitsFolder the folder of the small files through which processes share the state of their accounts' rate limits. One of the
     * user's own among the temporary files by default; none for an address on this machine.
     * @param listener told what happens to calls, soon after it happened: one event after the other, on a thread of its own that may wait.
     *   No call waits for it. When 4096 events wait for it, it misses those that follow.
     * @throws ConfigurationError for settings that no client can be made from.
     */
    public constructor(
        secret: String? = null,
        baseUrl: String? = null,
        timeout: Duration? = null,
        attemptTimeout: Duration? = null,
        stallTimeout: Duration? = null,
        connectTimeout: Duration? = null,
        maxRetries: Int? = null,
        headers: Map<String, String> = emptyMap(),
        application: String? = null,
        hidePlatform: Boolean = false,
        proxy: String? = null,
        caCertificate: ByteArray? = null,
        clientCertificate: ByteArray? = null,
        poolIdleTimeout: Duration? = null,
        poolMaxIdle: Int? = null,
        journal: String? = null,
        plan: Plan? = null,
        limiter: Limiter? = null,
        limitsFolder: String? = null,
        listener: ((CallEvent) -> Unit)? = null,
    ) : this(
        Settings(
            secret, null, PRODUCT, baseUrl, timeout?.seconds, attemptTimeout?.seconds, stallTimeout?.seconds, connectTimeout?.seconds,
            maxRetries?.toLong(), headers, application, hidePlatform, proxy, caCertificate, clientCertificate,
            poolIdleTimeout?.seconds, poolMaxIdle?.toLong(), journal, plan?.word, limiter?.word, limitsFolder,
            listener?.let(::Listening),
        ),
    )

    /**
     * Makes a client that asks for its secret, for example the application's own backend. Nothing is sent.
     *
     * @param secretProvider gives the secret. Called before the first request, and again after the service refused the secret.
     * @param baseUrl the address of the API. Otherwise the environment's `BITHUMAN_BASE_URL`, then the service's own.
     * @param timeout the longest that a call may take in all. No limit by default; each attempt has one.
     * @param attemptTimeout the longest that one attempt may take, sending a file aside. 60 seconds by default; 150 where the service may work that long.
     * @param stallTimeout the longest that no byte may arrive or, of a file that is sent, be taken. 30 seconds by default.
     *   A slow consumer does not count.
     * @param connectTimeout the longest that connecting may take. 5 seconds by default.
     * @param maxRetries how often to repeat after a failure, where repeating is safe. Twice by default.
     * @param headers headers to send with every request.
     * @param application the application, as `name/version`, added to the User-Agent.
     * @param hidePlatform leaves language, operating system and processor out of the User-Agent.
     * @param proxy the proxy for every request. Otherwise the environment's `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.
     * @param caCertificate PEM certificates to trust beside the platform's.
     * @param clientCertificate a PEM certificate chain and its private key, to show to the server.
     * @param poolIdleTimeout how long an idle connection is kept. 30 seconds by default.
     * @param poolMaxIdle how many idle connections are kept. 32 by default.
     * @param journal the file that billed work is written down in before it is sent, so that a program that is killed and started again
     *   does not pay twice. Made where there is none; on a local disk; several processes may share it. It holds hashes and the service's
     *   short answers, no secrets, words or pictures. Without it the record ends with the process.
     * @param plan the account's plan, where it is known: then calls keep to its rate limits from the first one on. Otherwise the limits are
     * learnt from the service's answers, which also correct a plan that is no longer the account's.
     * @param limiter how the client keeps within the account's rate limits. [Limiter.SHARED] by default.
     * @param limitsFolder the folder of the small files through which processes share the state of their accounts' rate limits. One of the
     * user's own among the temporary files by default; none for an address on this machine.
     * @param listener told what happens to calls, soon after it happened: one event after the other, on a thread of its own that may wait.
     *   No call waits for it. When 4096 events wait for it, it misses those that follow.
     * @throws ConfigurationError for settings that no client can be made from.
     */
    public constructor(
        secretProvider: suspend () -> String,
        baseUrl: String? = null,
        timeout: Duration? = null,
        attemptTimeout: Duration? = null,
        stallTimeout: Duration? = null,
        connectTimeout: Duration? = null,
        maxRetries: Int? = null,
        headers: Map<String, String> = emptyMap(),
        application: String? = null,
        hidePlatform: Boolean = false,
        proxy: String? = null,
        caCertificate: ByteArray? = null,
        clientCertificate: ByteArray? = null,
        poolIdleTimeout: Duration? = null,
        poolMaxIdle: Int? = null,
        journal: String? = null,
        plan: Plan? = null,
        limiter: Limiter? = null,
        limitsFolder: String? = null,
        listener: ((CallEvent) -> Unit)? = null,
    ) : this(
        Settings(
            null, ProvidedSecret(secretProvider), PRODUCT, baseUrl, timeout?.seconds, attemptTimeout?.seconds, stallTimeout?.seconds,
            connectTimeout?.seconds, maxRetries?.toLong(), headers, application, hidePlatform, proxy, caCertificate,
            clientCertificate, poolIdleTimeout?.seconds, poolMaxIdle?.toLong(), journal, plan?.word, limiter?.word, limitsFolder,
            listener?.let(::Listening),
        ),
    )

    /** The address of the API. */
    public val baseUrl: String get() = caller.native.baseUrl()

    /** Lets go of the connections. Calls that run are not stopped; cancel them. */
    override fun close(): Unit = caller.native.close()

    /** The client without its secret. */
    override fun toString(): String = "BithumanClient($baseUrl)"
}

private val PRODUCT = "kotlin/${KotlinVersion.CURRENT}"
