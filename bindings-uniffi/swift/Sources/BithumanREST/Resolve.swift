extension OutcomeUnknownError {
    /// Finds out what became of the work: asks the service and never repeats. As `jobs.resolve`.
    public func resolve() async throws -> Resolution {
        guard let caller, let idempotencyKey else { throw self }
        return try await JobsResource(caller: caller).resolve(idempotencyKey)
    }
}
