// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

package bithumanrest

import bithumanrest.ffi.NativeValue
import bithumanrest.internal.Fields
import bithumanrest.internal.int
import bithumanrest.internal.list
import bithumanrest.internal.map
import bithumanrest.internal.optional
import bithumanrest.internal.text

/**
 * The agents that the service shows to everyone.
 *
 * @property version The manifest's format.
 * @property updated The day of its last change.
 * @property source Where it comes from.
 * @property selectionCriteria How the agents were chosen.
 * @property notePerformance Remarks on speed, by model.
 * @property models The agents.
 * @property extra Fields that this version of the client does not know, as they were received.
 */
public data class ShowcaseManifest(
    public val version: Long,
    public val updated: String? = null,
    public val source: String? = null,
    public val selectionCriteria: String? = null,
    public val notePerformance: Map<String, String> = emptyMap(),
    public val models: List<ShowcaseModel> = emptyList(),
    public val extra: Map<String, JsonValue> = emptyMap(),
) {
    internal companion object {
        fun read(value: NativeValue): ShowcaseManifest {
            val fields = Fields(value)
            return ShowcaseManifest(
                version = fields.read("version") { int() },
                updated = fields.read("updated") { optional { text() } },
                source = fields.read("source") { optional { text() } },
                selectionCriteria = fields.read("selection_criteria") { optional { text() } },
                notePerformance = fields.read("note_performance") { map { text() } },
                models = fields.read("models") { list { ShowcaseModel.read(this) } },
                extra = fields.extra,
            )
        }
    }
}
