// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

import Foundation

extension BithumanClient {
    /// Agents on a web page.
    public var embed: EmbedResource { EmbedResource(caller: caller) }
}

/// Agents on a web page.
public struct EmbedResource: Sendable {
    let caller: Caller

    /// Makes a token for one visitor's session. Call it on your server: the secret has no place in a page.
    ///
    /// The token is free; the session is billed by the minute to the account.
    ///
    /// Credits: none.
    ///
    /// Operation: `create_embed_token` (`POST /v1/embed-tokens/request`).
    ///
    /// Errors of its own: `MODEL_NOT_GENERATED`, `RUNTIME_SUSPENDED`.
    ///
    /// - Parameters:
    ///   - agentID: The agent's code. Limits: at least 1 character.
    ///   - fingerprint: Something that stays the same for one visitor, in hexadecimal: the agent's memory of the
    ///     visitor hangs on it. Limits: at least 1 character.
    ///   - model: What the session runs; the agent's own model when absent. A place that is named is never swapped
    ///     for another.
    ///   - options: Settings of this call.
    /// - Throws: ``BithumanError``, or `CancellationError` when the task is cancelled.
    public func createToken(
        agentID: String,
        fingerprint: String,
        model: EmbedModel? = nil,
        options: RequestOptions? = nil
    ) async throws -> EmbedToken {
        try await caller.call("embed.create_token", ["agent_id": agentID, "fingerprint": fingerprint, "model": model], options)
    }

    /// The HTML that shows an agent in a page; nothing is sent.
    ///
    /// - Parameters:
    ///   - code: The agent's code.
    ///   - token: The visitor's embed token. An agent that is not public needs one.
    ///   - model: The model to show, from the agent's supported models.
    ///   - render: Where it is rendered. Default: cloud.
    ///   - greetingLanguage: The language of the greeting, such as `en`. Limits: 1 to 35 characters.
    ///   - greeting: What the agent says first. Limits: 1 to 500 characters.
    ///   - width: The width, as CSS. Default: 100%.
    ///   - height: The height, as CSS. Default: 600px.
    ///   - title: The frame's title, for people who listen to the page. Default: Talking avatar.
    /// - Throws: ``BithumanError``.
    public func snippet(
        _ code: String,
        token: String? = nil,
        model: String? = nil,
        render: RenderPlace? = nil,
        greetingLanguage: String? = nil,
        greeting: String? = nil,
        width: String? = nil,
        height: String? = nil,
        title: String? = nil
    ) throws -> EmbedSnippet {
        try caller.callLocal(
            "embed.snippet",
            [
                "code": code,
                "token": token,
                "model": model,
                "render": render,
                "greeting_language": greetingLanguage,
                "greeting": greeting,
                "width": width,
                "height": height,
                "title": title,
            ]
        )
    }

    /// A visitor's fingerprint for `createToken`; nothing is sent. The same user has the same one, and no one can guess
    /// it.
    ///
    /// The agent finds what it remembers of a visitor by the fingerprint, so a plain id would let one visitor resume
    /// another's talk.
    ///
    /// - Parameters:
    ///   - user: Your own id of the visitor.
    ///   - pepper: A secret of at least 16 bytes that stays on your server.
    /// - Throws: ``BithumanError``.
    public func fingerprint(_ user: String, _ pepper: String) throws -> String {
        try caller.callLocal("embed.fingerprint", ["user": user, "pepper": pepper])
    }
}
