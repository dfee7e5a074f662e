// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.internal.Caller

/** The resources of the API. */
public abstract class Resources internal constructor(internal val caller: Caller) {
    /** Agents: making them, looking after them, and talking through them while they are live. */
    public val agents: AgentsResource = AgentsResource(caller)

    /** Model files, for rendering agents on machines of your own. */
    public val models: ModelsResource = ModelsResource(caller)

    /** Gestures: motions that an agent makes while it listens and talks. For agents with `essence-1`. */
    public val dynamics: DynamicsResource = DynamicsResource(caller)

    /** Talking videos of an agent. */
    public val video: VideoResource = VideoResource(caller)

    /**
     * Work that goes on at the service: deliveries that end the waits for it, and what became of billed work whose
     * answer never came.
     *
     * While deliveries come, jobs are asked after ten times less often, only to find those whose delivery was
     * lost. Deliveries may come twice, late and in any order.
     */
    public val jobs: JobsResource = JobsResource(caller)

    /** Speech from text. The vendor withdrew it on 2026-10-01: every call is an `EndpointRetiredError` since. */
    public val speech: SpeechResource = SpeechResource(caller)

    /** Files that agents and videos are made from. */
    public val files: FilesResource = FilesResource(caller)

    /** Who you are, what things cost and what is left. */
    public val account: AccountResource = AccountResource(caller)

    /**
     * The account's rate limits.
     *
     * Calls wait for their turn instead of being refused: the client counts in the account's buckets together with
     * all other clients of the account, in this process and on this host, and corrects itself by what the
     * service's answers tell.
     */
    public val limits: LimitsResource = LimitsResource(caller)

    /** Agents on a web page. */
    public val embed: EmbedResource = EmbedResource(caller)

    /** Tokens that renderers prove themselves with, so that they need not hold the secret. */
    public val tokens: TokensResource = TokensResource(caller)

    /** Talking to a language model, by sound and in words. */
    public val realtime: RealtimeResource = RealtimeResource(caller)

    /** Endpoints of yours that the service tells when agents and videos are ready. */
    public val webhooks: WebhooksResource = WebhooksResource(caller)

    /** The API keys of the account: secrets that clients use. */
    public val apiKeys: ApiKeysResource = ApiKeysResource(caller)

    /** Sessions with agents: what runs, what was said, and how to end it. */
    public val sessions: SessionsResource = SessionsResource(caller)

    /**
     * Organizations: accounts that several people share. They need the plan `pro` or a higher one.
     *
     * A role that is too low, a plan that is too small and seats that are all taken are `PermissionDeniedError`s.
     */
    public val organizations: OrganizationsResource = OrganizationsResource(caller)

    /** Providers of language models and voices that you have accounts with, for agents to use. */
    public val providers: ProvidersResource = ProvidersResource(caller)

    /**
     * What agents know. Every call needs a key of an organization (`organizations.createApiKey`); a personal one
     * is a `ForbiddenError`.
     */
    public val knowledge: KnowledgeResource = KnowledgeResource(caller)

    /** What a renderer on a machine of your own asks and reports. */
    public val selfHosting: SelfHostingResource = SelfHostingResource(caller)

    /** How the service is. Nothing here needs or receives the secret. */
    public val status: StatusResource = StatusResource(caller)
}
