package bithumanrest

/**
 * Who goes first when calls wait for the account's rate limits.
 *
 * @property word the word that other languages use.
 */
public enum class Priority(public val word: String) {
    /** Someone is waiting for it. */
    INTERACTIVE("interactive"),

    /** It looks whether something is done. Takes at most half of the reads, and leaves a fifth of them to interactive calls. */
    POLL("poll"),

    /** It can wait until nothing else does. Leaves a fifth of each bucket to interactive calls. */
    BULK("bulk"),
}

/**
 * An account's plan, which the sizes of its rate buckets follow from.
 *
 * @property word the word that other languages use.
 */
public enum class Plan(public val word: String) {
    /** No subscription: 4 generations, 30 writes and 120 reads a minute. */
    FREE("free"),

    /** 10 generations, 60 writes and 240 reads a minute. */
    CREATOR("creator"),

    /** 30 generations, 180 writes and 720 reads a minute. */
    PRO("pro"),

    /** 60 generations, 360 writes and 1440 reads a minute. */
    BUSINESS("business"),

    /** 120 generations, 720 writes and 2880 reads a minute, unless agreed otherwise. */
    ENTERPRISE("enterprise"),
}

/**
 * How a client keeps within its account's rate limits.
 *
 * @property word the word that other languages use.
 */
public enum class Limiter(public val word: String) {
    /** Together with all clients of the account on this host, through a small file. */
    SHARED("shared"),

    /** Together with all clients of the account in this process. */
    PROCESS("process"),

    /** Not at all: calls are sent at once, and refused where the account's bucket is empty. */
    OFF("off"),
}
