use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, ItemEnum, LitStr, Result};

use crate::docs;

pub(crate) fn expand(item: TokenStream) -> Result<TokenStream> {
    let item: ItemEnum = syn::parse2(item)?;
    let (name, attributes, visibility) = (&item.ident, &item.attrs, &item.vis);
    let name_text = name.to_string();
    let doc = docs::text(attributes);
    let mut variants = Vec::new();
    let mut docs_of = Vec::new();
    let mut kept = Vec::new();
    let mut wire = Vec::new();
    for variant in &item.variants {
        let Some((_, value)) = &variant.discriminant else {
            return Err(Error::new_spanned(variant, "give the value on the wire: `Ready = \"ready\"`"));
        };
        let value: LitStr = syn::parse2(quote!(#value))?;
        variants.push(&variant.ident);
        docs_of.push(docs::text(&variant.attrs));
        kept.push(docs::only(&variant.attrs));
        wire.push(value);
    }
    let names: Vec<String> = variants.iter().map(ToString::to_string).collect();
    Ok(quote! {
        #(#attributes)*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #visibility enum #name {
            #(#(#kept)* #variants,)*
            /// A value that this version of the client does not know, as it was received.
            Unknown(String),
        }

        impl #name {
            /// Every value that this version knows.
            pub const KNOWN: &'static [&'static str] = &[#(#wire),*];

            /// The value as the API spells it.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #wire,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        /// The empty value, which no request is sent with: it stands for a required one that the caller left out.
        impl Default for #name {
            fn default() -> Self {
                Self::Unknown(String::new())
            }
        }

        impl From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#wire => Self::#variants,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        impl From<String> for #name {
            fn from(value: String) -> Self {
                match value.as_str() {
                    #(#wire => Self::#variants,)*
                    _ => Self::Unknown(value),
                }
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl crate::describe::OpenEnum for #name {
            const SCHEMA: &'static crate::describe::EnumSchema = &crate::describe::EnumSchema {
                name: #name_text,
                doc: crate::describe::doc(#doc),
                values: &[#(crate::describe::EnumValue { name: #names, wire: #wire, doc: crate::describe::doc(#docs_of) }),*],
            };

            fn text(&self) -> &str {
                self.as_str()
            }
        }

        crate::describe::open_enum_field!(#name);
    })
}
