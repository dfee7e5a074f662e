// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

// swift-format-ignore-file
import BithumanREST
import Foundation

struct LimitsDispatch: Dispatch {
    func run(_ method: String, _ client: BithumanClient, _ given: Given) async throws -> Outcome {
        switch method {
        case "get":
            return .returned(try client.limits.get())
        default: throw NotExpressible("no method \(method)")
        }
    }
}

extension LimitSource: GivenEnum {}
