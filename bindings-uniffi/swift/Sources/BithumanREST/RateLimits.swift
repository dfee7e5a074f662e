/// Who goes first when calls wait for the account's rate limits.
public enum Priority: String, Sendable, Hashable, CaseIterable {
    /// Someone is waiting for it.
    case interactive
    /// It looks whether something is done. Takes at most half of the reads, and leaves a fifth of them to interactive calls.
    case poll
    /// It can wait until nothing else does. Leaves a fifth of each bucket to interactive calls.
    case bulk
}

/// An account's plan, which the sizes of its rate buckets follow from.
public enum Plan: String, Sendable, Hashable, CaseIterable {
    /// No subscription: 4 generations, 30 writes and 120 reads a minute.
    case free
    /// 10 generations, 60 writes and 240 reads a minute.
    case creator
    /// 30 generations, 180 writes and 720 reads a minute.
    case pro
    /// 60 generations, 360 writes and 1440 reads a minute.
    case business
    /// 120 generations, 720 writes and 2880 reads a minute, unless agreed otherwise.
    case enterprise
}

/// How a client keeps within its account's rate limits.
public enum Limiter: String, Sendable, Hashable, CaseIterable {
    /// Together with all clients of the account on this host, through a small file.
    case shared
    /// Together with all clients of the account in this process.
    case process
    /// Not at all: calls are sent at once, and refused where the account's bucket is empty.
    case off
}
