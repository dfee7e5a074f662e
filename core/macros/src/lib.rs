//! The attribute macros of `bithuman-rest`. Each turns a plain Rust item into that item plus a description of it as data,
//! so that policy, documentation and every language's surface are read from one place.
//!
//! They expand to paths under `crate::`, so they work in the `bithuman-rest` crate only.

mod api;
mod docs;
mod model;
mod open_enum;
mod route;

use proc_macro::TokenStream;

/// A resource of the API: a trait whose methods are operations. See `core/src/operations`.
#[proc_macro_attribute]
pub fn api(arguments: TokenStream, item: TokenStream) -> TokenStream {
    finish(api::expand(arguments.into(), item.into()))
}

/// What the API answers: unknown fields are kept in `extra`, absent optional fields are fine.
#[proc_macro_attribute]
pub fn model(_: TokenStream, item: TokenStream) -> TokenStream {
    finish(model::expand(item.into(), model::Side::Answer))
}

/// What a caller may pass: checked against its limits before anything is sent.
#[proc_macro_attribute]
pub fn params(_: TokenStream, item: TokenStream) -> TokenStream {
    finish(model::expand(item.into(), model::Side::Request))
}

/// A set of strings that may grow: values this version does not know are kept in `Unknown`.
#[proc_macro_attribute]
pub fn open_enum(_: TokenStream, item: TokenStream) -> TokenStream {
    finish(open_enum::expand(item.into()))
}

fn finish(result: syn::Result<proc_macro2::TokenStream>) -> TokenStream {
    result.unwrap_or_else(syn::Error::into_compile_error).into()
}
