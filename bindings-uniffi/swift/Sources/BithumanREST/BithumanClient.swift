internal import BithumanRESTNative
import Foundation

/// The bitHuman REST API. Unofficial.
///
/// Make one and keep it: it holds the connections.
///
/// ```swift
/// let client = try BithumanClient(secret: "…")
/// let account = try await client.account.me()
/// ```
public final class BithumanClient: Sendable, CustomStringConvertible {
    let caller: Caller

    /// Makes a client that holds a secret. Nothing is sent.
    ///
    /// An application that is given to others should not carry a secret: use ``init(secretProvider:baseURL:timeout:attemptTimeout:stallTimeout:connectTimeout:maxRetries:headers:application:hidePlatform:proxy:caCertificate:clientCertificate:poolIdleTimeout:poolMaxIdle:journal:plan:limiter:limitsFolder:listener:)``.
    ///
    /// - Parameters:
    ///   - secret: The account's API secret. Otherwise the environment's `BITHUMAN_API_SECRET`.
    ///   - baseURL: The address of the API. Otherwise the environment's `BITHUMAN_BASE_URL`, then the service's own.
    ///   - timeout: The longest that a call may take in all. No limit by default; each attempt has one.
    ///   - attemptTimeout: The longest that one attempt may take, sending a file aside. 60 seconds by default; 150 where the service may work that long.
    ///   - stallTimeout: The longest that no byte may arrive or, of a file that is sent, be taken. 30 seconds by default.
    ///     A slow consumer does not count.
    ///   - connectTimeout: The longest that connecting may take. 5 seconds by default.
    ///   - maxRetries: How often to repeat after a failure, where repeating is safe. Twice by default.
    ///   - headers: Headers to send with every request.
    ///   - application: The application, as `name/version`, added to the User-Agent.
    ///   - hidePlatform: Leaves language, operating system and processor out of the User-Agent.
    ///   - proxy: The proxy for every request. Otherwise the environment's `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.
    ///   - caCertificate: PEM certificates to trust beside the platform's.
    ///   - clientCertificate: A PEM certificate chain and its private key, to show to the server.
    ///   - poolIdleTimeout: How long an idle connection is kept. 30 seconds by default.
    ///   - poolMaxIdle: How many idle connections are kept. 32 by default.
    ///   - journal: The file that billed work is written down in before it is sent, so that a program that is killed and started again
    ///     does not pay twice. Made where there is none; on a local disk; several processes may share it. It holds hashes and the
    ///     service's short answers, no secrets, words or pictures. Without it the record ends with the process.
    ///   - plan: The account's plan, where it is known: then calls keep to its rate limits from the first one on. Otherwise the limits are
    ///     learnt from the service's answers, which also correct a plan that is no longer the account's.
    ///   - limiter: How the client keeps within the account's rate limits. ``Limiter/shared`` by default.
    ///   - limitsFolder: The folder of the small files through which processes share the state of their accounts' rate limits. One of the
    ///     user's own among the temporary files by default; none for an address on this machine.
    ///   - listener: Told what happens to calls, soon after it happened: one event after the other, on a thread of its own that may wait.
    ///     No call waits for it. When 4096 events wait for it, it misses those that follow.
    /// - Throws: ``ConfigurationError`` for settings that no client can be made from.
    public convenience init(
        secret: String? = nil,
        baseURL: String? = nil,
        timeout: Duration? = nil,
        attemptTimeout: Duration? = nil,
        stallTimeout: Duration? = nil,
        connectTimeout: Duration? = nil,
        maxRetries: Int? = nil,
        headers: [String: String] = [:],
        application: String? = nil,
        hidePlatform: Bool = false,
        proxy: String? = nil,
        caCertificate: Data? = nil,
        clientCertificate: Data? = nil,
        poolIdleTimeout: Duration? = nil,
        poolMaxIdle: Int? = nil,
        journal: String? = nil,
        plan: Plan? = nil,
        limiter: Limiter? = nil,
        limitsFolder: String? = nil,
        listener: (@Sendable (CallEvent) -> Void)? = nil
    ) throws {
        try self.init(
            secret: secret, secretSource: nil, baseURL: baseURL, timeout: timeout, attemptTimeout: attemptTimeout,
            stallTimeout: stallTimeout, connectTimeout: connectTimeout, maxRetries: maxRetries, headers: headers,
            application: application, hidePlatform: hidePlatform, proxy: proxy, caCertificate: caCertificate,
            clientCertificate: clientCertificate, poolIdleTimeout: poolIdleTimeout, poolMaxIdle: poolMaxIdle, journal: journal,
            plan: plan, limiter: limiter, limitsFolder: limitsFolder, listener: listener
        )
    }

    /// Makes a client that asks for its secret, for example the application's own backend. Nothing is sent.
    ///
    /// - Parameters:
    ///   - secretProvider: Gives the secret. Called before the first request, and again after the service refused the secret.
    ///   - baseURL: The address of the API. Otherwise the environment's `BITHUMAN_BASE_URL`, then the service's own.
    ///   - timeout: The longest that a call may take in all. No limit by default; each attempt has one.
    ///   - attemptTimeout: The longest that one attempt may take, sending a file aside. 60 seconds by default; 150 where the service may work that long.
    ///   - stallTimeout: The longest that no byte may arrive or, of a file that is sent, be taken. 30 seconds by default.
    ///     A slow consumer does not count.
    ///   - connectTimeout: The longest that connecting may take. 5 seconds by default.
    ///   - maxRetries: How often to repeat after a failure, where repeating is safe. Twice by default.
    ///   - headers: Headers to send with every request.
    ///   - application: The application, as `name/version`, added to the User-Agent.
    ///   - hidePlatform: Leaves language, operating system and processor out of the User-Agent.
    ///   - proxy: The proxy for every request. Otherwise the environment's `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.
    ///   - caCertificate: PEM certificates to trust beside the platform's.
    ///   - clientCertificate: A PEM certificate chain and its private key, to show to the server.
    ///   - poolIdleTimeout: How long an idle connection is kept. 30 seconds by default.
    ///   - poolMaxIdle: How many idle connections are kept. 32 by default.
    ///   - journal: The file that billed work is written down in before it is sent, so that a program that is killed and started again
    ///     does not pay twice. Made where there is none; on a local disk; several processes may share it. It holds hashes and the
    ///     service's short answers, no secrets, words or pictures. Without it the record ends with the process.
    ///   - plan: The account's plan, where it is known: then calls keep to its rate limits from the first one on. Otherwise the limits are
    ///     learnt from the service's answers, which also correct a plan that is no longer the account's.
    ///   - limiter: How the client keeps within the account's rate limits. ``Limiter/shared`` by default.
    ///   - limitsFolder: The folder of the small files through which processes share the state of their accounts' rate limits. One of the
    ///     user's own among the temporary files by default; none for an address on this machine.
    ///   - listener: Told what happens to calls, soon after it happened: one event after the other, on a thread of its own that may wait.
    ///     No call waits for it. When 4096 events wait for it, it misses those that follow.
    /// - Throws: ``ConfigurationError`` for settings that no client can be made from.
    public convenience init(
        secretProvider: @escaping @Sendable () async throws -> String,
        baseURL: String? = nil,
        timeout: Duration? = nil,
        attemptTimeout: Duration? = nil,
        stallTimeout: Duration? = nil,
        connectTimeout: Duration? = nil,
        maxRetries: Int? = nil,
        headers: [String: String] = [:],
        application: String? = nil,
        hidePlatform: Bool = false,
        proxy: String? = nil,
        caCertificate: Data? = nil,
        clientCertificate: Data? = nil,
        poolIdleTimeout: Duration? = nil,
        poolMaxIdle: Int? = nil,
        journal: String? = nil,
        plan: Plan? = nil,
        limiter: Limiter? = nil,
        limitsFolder: String? = nil,
        listener: (@Sendable (CallEvent) -> Void)? = nil
    ) throws {
        try self.init(
            secret: nil, secretSource: ProvidedSecret(provider: secretProvider), baseURL: baseURL, timeout: timeout,
            attemptTimeout: attemptTimeout, stallTimeout: stallTimeout, connectTimeout: connectTimeout, maxRetries: maxRetries,
            headers: headers, application: application, hidePlatform: hidePlatform, proxy: proxy, caCertificate: caCertificate,
            clientCertificate: clientCertificate, poolIdleTimeout: poolIdleTimeout, poolMaxIdle: poolMaxIdle, journal: journal,
            plan: plan, limiter: limiter, limitsFolder: limitsFolder, listener: listener
        )
    }

    private init(
        secret: String?, secretSource: (any SecretSource)?, baseURL: String?, timeout: Duration?, attemptTimeout: Duration?,
        stallTimeout: Duration?, connectTimeout: Duration?, maxRetries: Int?, headers: [String: String], application: String?,
        hidePlatform: Bool, proxy: String?, caCertificate: Data?, clientCertificate: Data?, poolIdleTimeout: Duration?,
        poolMaxIdle: Int?, journal: String?, plan: Plan?, limiter: Limiter?, limitsFolder: String?,
        listener: (@Sendable (CallEvent) -> Void)?
    ) throws {
        caller = try Caller(
            settings: Settings(
                secret: secret, secretSource: secretSource, product: "swift/6", baseUrl: baseURL,
                timeout: timeout?.seconds, attemptTimeout: attemptTimeout?.seconds, stallTimeout: stallTimeout?.seconds,
                connectTimeout: connectTimeout?.seconds, maxRetries: maxRetries.map(Int64.init), headers: headers,
                application: application, hidePlatform: hidePlatform, proxy: proxy, caCertificate: caCertificate,
                clientCertificate: clientCertificate, poolIdleTimeout: poolIdleTimeout?.seconds,
                poolMaxIdle: poolMaxIdle.map(Int64.init), journal: journal, plan: plan?.rawValue, limiter: limiter?.rawValue,
                limitsFolder: limitsFolder, listener: listener.map(Listening.init)
            )
        )
    }

    /// The address of the API.
    public var baseURL: String { caller.native.baseUrl() }

    /// The client without its secret.
    public var description: String { "BithumanClient(\(baseURL))" }
}
