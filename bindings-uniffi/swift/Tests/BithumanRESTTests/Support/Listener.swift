import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A socket on this machine that hands each connection to a thread.
final class Listener: Sendable {
    let url: String
    private let socket: Int32

    init(_ handle: @escaping @Sendable (FileHandle) -> Void) {
        #if canImport(Glibc)
            let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = bind(socket, $0, length)
                listen(socket, 8)
                getsockname(socket, $0, &length)
            }
        }
        self.socket = socket
        url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        Thread.detachNewThread {
            while true {
                let connection = accept(socket, nil, nil)
                if connection < 0 {
                    // By whoever listens: at another moment its number could be another socket's already.
                    close(socket)
                    return
                }
                Thread.detachNewThread { handle(FileHandle(fileDescriptor: connection, closeOnDealloc: true)) }
            }
        }
    }

    deinit {
        shutdown(socket, Int32(SHUT_RDWR))
    }
}

extension FileHandle {
    /// What arrived since the last look; waits for it. Nothing at the end.
    func piece() -> Data {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(fileDescriptor, &buffer, buffer.count, 0)
        return Data(buffer.prefix(max(0, count)))
    }
}
