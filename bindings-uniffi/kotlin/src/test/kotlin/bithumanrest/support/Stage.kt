package bithumanrest.support

import bithumanrest.testing.Program

/** The judge of the cases. */
internal fun stage(): Program =
    Program(listOf(checkNotNull(System.getenv("BITHUMAN_STAGE")) { "BITHUMAN_STAGE is not set; `cargo verify kotlin` sets it" }))
