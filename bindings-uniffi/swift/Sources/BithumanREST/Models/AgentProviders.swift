// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// Which provider each capability of an agent uses.
public struct AgentProviders: Hashable, Sendable {
    /// The language model.
    public var llm: ProviderSelection?
    /// Speech to text.
    public var stt: ProviderSelection?
    /// Text to speech.
    public var tts: ProviderSelection?
    /// Speech to speech.
    public var realtime: ProviderSelection?

    /// The fields; what is left out is not sent.
    public init(
        llm: ProviderSelection? = nil,
        stt: ProviderSelection? = nil,
        tts: ProviderSelection? = nil,
        realtime: ProviderSelection? = nil
    ) {
        self.llm = llm
        self.stt = stt
        self.tts = tts
        self.realtime = realtime
    }
}

extension AgentProviders: Nestable {
    var value: NativeValue {
        .record(
            fields: [
                "llm": llm.value,
                "stt": stt.value,
                "tts": tts.value,
                "realtime": realtime.value,
            ],
            extra: [:]
        )
    }
}
