// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** How often a page is read again. */
public sealed class SyncFrequency(value: String) : OpenEnum(value) {
    /** Not again. */
    public object Never : SyncFrequency("never")

    /** Every day. */
    public object Daily : SyncFrequency("daily")

    /** Every week. */
    public object Weekly : SyncFrequency("weekly")

    /** Every month. */
    public object Monthly : SyncFrequency("monthly")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : SyncFrequency(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): SyncFrequency = when (value) {
            "never" -> Never
            "daily" -> Daily
            "weekly" -> Weekly
            "monthly" -> Monthly
            else -> Unknown(value)
        }
    }
}
