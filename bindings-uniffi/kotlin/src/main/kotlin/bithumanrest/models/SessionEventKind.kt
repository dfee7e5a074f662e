// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** What happened in a conversation. */
public sealed class SessionEventKind(value: String) : OpenEnum(value) {
    /** A conversation starts; it waits for your answer. */
    public object RoomJoin : SessionEventKind("room.join")

    /** A message was finished. */
    public object ChatPush : SessionEventKind("chat.push")

    /** Nothing: the console tries your endpoint. */
    public object Test : SessionEventKind("test")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : SessionEventKind(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): SessionEventKind = when (value) {
            "room.join" -> RoomJoin
            "chat.push" -> ChatPush
            "test" -> Test
            else -> Unknown(value)
        }
    }
}
