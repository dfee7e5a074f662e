// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** Work that the account pays for. */
public sealed class WorkKind(value: String) : OpenEnum(value) {
    /** Making an agent. */
    public object Agent : WorkKind("agent")

    /** Adding a model to an agent. */
    public object Model : WorkKind("model")

    /** Rendering a talking video. */
    public object Video : WorkKind("video")

    /** Making a set of gestures. */
    public object Dynamics : WorkKind("dynamics")

    /** Showing an agent live, in the service's cloud. */
    public object Live : WorkKind("live")

    /** Showing an agent live, on machines of your own. */
    public object SelfHosted : WorkKind("self_hosted")

    /** A managed voice conversation. */
    public object VoiceChat : WorkKind("voice_chat")

    /** A managed conversation with camera. */
    public object CameraChat : WorkKind("camera_chat")

    /** Turning text into speech. */
    public object Speech : WorkKind("speech")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : WorkKind(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): WorkKind = when (value) {
            "agent" -> Agent
            "model" -> Model
            "video" -> Video
            "dynamics" -> Dynamics
            "live" -> Live
            "self_hosted" -> SelfHosted
            "voice_chat" -> VoiceChat
            "camera_chat" -> CameraChat
            "speech" -> Speech
            else -> Unknown(value)
        }
    }
}
