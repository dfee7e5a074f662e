// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

/** The steps of an agent's creation. */
public sealed class GenerationStep(value: String) : OpenEnum(value) {
    /** Credits are reserved. */
    public object Payment : GenerationStep("payment")

    /** Name and personality are written. */
    public object Persona : GenerationStep("persona")

    /** Voice and portrait are made. */
    public object VoiceImage : GenerationStep("voice_image")

    /** The identity video is made; essence models only. */
    public object Video : GenerationStep("video")

    /** A person at the service marks the face; rare, `essence-1` only. */
    public object AwaitingFaceMarking : GenerationStep("awaiting_face_marking")

    /** The face is trained. The longest step of the second generation. */
    public object LipSync : GenerationStep("lip_sync")

    /** Everything is done. */
    public object Done : GenerationStep("done")

    /** A value that this version of the client does not know. */
    public class Unknown(value: String) : GenerationStep(value)

    public companion object {
        /** The value that the API spells like this. */
        public fun of(value: String): GenerationStep = when (value) {
            "payment" -> Payment
            "persona" -> Persona
            "voice_image" -> VoiceImage
            "video" -> Video
            "awaiting_face_marking" -> AwaitingFaceMarking
            "lip_sync" -> LipSync
            "done" -> Done
            else -> Unknown(value)
        }
    }
}
