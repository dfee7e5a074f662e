package bithumanrest

import bithumanrest.ffi.NativeValue

/** A record that is passed in an argument. */
public abstract class Input internal constructor() {
    internal abstract fun toNative(): NativeValue
}
