// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Where an agent's creation stands. */
public sealed class AgentStatus(value: String) : OpenEnum(value) {
    /** Accepted or begun. Not an end. */
    public object Processing : AgentStatus("processing")

    /** Being made. Not an end. */
    public object Generating : AgentStatus("generating")

    /** A step is complete, the agent is not. Not an end. */
    public object Completed : AgentStatus("completed")

    /** A step succeeded. The end only where the progress is 1, on agents of long ago. */
    public object Success : AgentStatus("success")

    /** Ready for use. An end. */
    public object Ready : AgentStatus("ready")

    /** Not made; credits were given back. An end of this run. */
    public object Failed : AgentStatus("failed")

    /** Deleted; seen in lists only. */
    public object Deleted : AgentStatus("deleted")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : AgentStatus(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): AgentStatus = when (value) {
            "processing" -> Processing
            "generating" -> Generating
            "completed" -> Completed
            "success" -> Success
            "ready" -> Ready
            "failed" -> Failed
            "deleted" -> Deleted
            else -> Unknown(value)
        }
    }
}
