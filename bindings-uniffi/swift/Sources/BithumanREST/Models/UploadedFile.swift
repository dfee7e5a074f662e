// @generated from the client's core; `cargo run -p bithuman-rest-tests --bin bless` writes it.

internal import BithumanRESTNative
import Foundation

/// A file that was uploaded.
public struct UploadedFile: Hashable, Sendable {
    /// Its address, which anyone can fetch.
    public let fileURL: String
    /// The name or the address it came from.
    public let originalSource: String
    /// What it was taken to be.
    public let fileType: String
    /// Its size in bytes.
    public let fileSize: Int
    /// Its media type, such as `image/png`.
    public let mimeType: String
    /// What it is stored as.
    public let assetCategory: AssetCategory
    /// When it was uploaded.
    public let uploadedAt: Date
    /// Fields that this version of the client does not know, as they were received.
    public let extra: [String: JSONValue]
}

extension UploadedFile: Readable {
    init(reading value: NativeValue) throws {
        let fields = try Fields(value)
        fileURL = try fields.read("file_url")
        originalSource = try fields.read("original_source")
        fileType = try fields.read("file_type")
        fileSize = try fields.read("file_size")
        mimeType = try fields.read("mime_type")
        assetCategory = try fields.read("asset_category")
        uploadedAt = try fields.read("uploaded_at")
        extra = fields.extra
    }
}
