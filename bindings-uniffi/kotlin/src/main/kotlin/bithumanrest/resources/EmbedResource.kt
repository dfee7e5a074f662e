// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller
import bithumanrest.internal.text

/** Agents on a web page. */
public class EmbedResource internal constructor(private val caller: Caller) {
    /**
     * Makes a token for one visitor's session. Call it on your server: the secret has no place in a page.
     *
     * The token is free; the session is billed by the minute to the account.
     *
     * Credits: none.
     *
     * Operation: `create_embed_token` (`POST /v1/embed-tokens/request`).
     *
     * Errors of its own: `MODEL_NOT_GENERATED`, `RUNTIME_SUSPENDED`.
     *
     * @param agentId The agent's code. Limits: at least 1 character.
     * @param fingerprint Something that stays the same for one visitor, in hexadecimal: the agent's memory of
     *   the visitor hangs on it. Limits: at least 1 character.
     * @param model What the session runs; the agent's own model when absent. A place that is named is never
     *   swapped for another.
     * @param options Settings of this call.
     * @throws BithumanError when it fails.
     */
    public suspend fun createToken(
        agentId: String,
        fingerprint: String,
        model: EmbedModel? = null,
        options: RequestOptions? = null,
    ): EmbedToken = caller.call(
        "embed.create_token",
        options,
        "agent_id" to agentId,
        "fingerprint" to fingerprint,
        "model" to model,
    ) { EmbedToken.read(this) }

    /**
     * The HTML that shows an agent in a page; nothing is sent.
     *
     * @param code The agent's code.
     * @param token The visitor's embed token. An agent that is not public needs one.
     * @param model The model to show, from the agent's supported models.
     * @param render Where it is rendered. Default: cloud.
     * @param greetingLanguage The language of the greeting, such as `en`. Limits: 1 to 35 characters.
     * @param greeting What the agent says first. Limits: 1 to 500 characters.
     * @param width The width, as CSS. Default: 100%.
     * @param height The height, as CSS. Default: 600px.
     * @param title The frame's title, for people who listen to the page. Default: Talking avatar.
     * @throws BithumanError when it fails.
     */
    public fun snippet(
        code: String,
        token: String? = null,
        model: String? = null,
        render: RenderPlace? = null,
        greetingLanguage: String? = null,
        greeting: String? = null,
        width: String? = null,
        height: String? = null,
        title: String? = null,
    ): EmbedSnippet = caller.callLocal(
        "embed.snippet",
        "code" to code,
        "token" to token,
        "model" to model,
        "render" to render,
        "greeting_language" to greetingLanguage,
        "greeting" to greeting,
        "width" to width,
        "height" to height,
        "title" to title,
    ) { EmbedSnippet.read(this) }

    /**
     * A visitor's fingerprint for `createToken`; nothing is sent. The same user has the same one, and no one can
     * guess it.
     *
     * The agent finds what it remembers of a visitor by the fingerprint, so a plain id would let one visitor
     * resume another's talk.
     *
     * @param user Your own id of the visitor.
     * @param pepper A secret of at least 16 bytes that stays on your server.
     * @throws BithumanError when it fails.
     */
    public fun fingerprint(user: String, pepper: String): String =
        caller.callLocal("embed.fingerprint", "user" to user, "pepper" to pepper) { text() }
}
