// A sample, not part of the package: copy it into an application. It has not been compiled: SwiftUI is not on Linux, where the tests run.

import BithumanREST
import SwiftUI

/// What the screen knows of an agent that is being made, and of what it says then.
@MainActor
final class AgentModel: ObservableObject {
    @Published private(set) var progress = 0.0
    @Published private(set) var isReady = false
    @Published private(set) var note = ""

    private let client: BithumanClient
    private let code: String

    init(client: BithumanClient, code: String) {
        self.client = client
        self.code = code
    }

    /// Follows the agent until it is ready. Ends with the task that runs it: a view that goes away asks no more.
    func follow() async {
        do {
            for try await seen in client.agents.watch(code) {
                progress = seen.progress
                note = seen.step?.rawValue ?? ""
            }
            isReady = true
            note = "Ready"
        } catch is CancellationError {
        } catch let error as BithumanError {
            note = error.fix ?? error.message
        } catch {
            note = "\(error)"
        }
    }

    /// Lets the agent say something in its live session.
    func speak(_ message: String) async {
        do {
            let delivery = try await client.agents.speak(code, message: message, options: .init(timeout: .seconds(5)))
            note = delivery.deliveredToRooms == 0 ? "Nobody is there to hear it" : "Said"
        } catch is CancellationError {
        } catch let error as BithumanError {
            note = error.fix ?? error.message
        } catch {
            note = "\(error)"
        }
    }
}

struct AgentView: View {
    @StateObject private var model: AgentModel
    @State private var message = "Welcome!"

    /// - Parameter client: One for the whole application, with a `secretProvider` that asks its backend.
    init(client: BithumanClient, code: String) {
        _model = StateObject(wrappedValue: AgentModel(client: client, code: code))
    }

    var body: some View {
        VStack(alignment: .leading, spacing: 12) {
            ProgressView(value: model.progress)
            Text(model.note).font(.footnote)
            HStack {
                TextField("What to say", text: $message)
                Button("Say it") { Task { await model.speak(message) } }
                    .disabled(!model.isReady || message.isEmpty)
            }
        }
        .padding()
        .task { await model.follow() }
    }
}
