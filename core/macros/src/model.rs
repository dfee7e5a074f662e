use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Attribute, Error, Expr, Field, Fields, ItemStruct, LitStr, Result, Type};

use crate::docs;

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Side {
    Answer,
    Request,
}

const OURS: &[&str] = &["wire", "limit", "query", "header", "local", "default_text", "required"];

/// One field of a model, as the author wrote it.
struct Parsed {
    name: syn::Ident,
    kind: Type,
    wire: String,
    doc: String,
    doc_attributes: Vec<Attribute>,
    visibility: syn::Visibility,
    place: TokenStream,
    limit: TokenStream,
    default: TokenStream,
    /// Whether a list or map that is missing or null makes the answer unreadable, instead of being empty.
    required: bool,
}

pub(crate) fn expand(item: TokenStream, side: Side) -> Result<TokenStream> {
    let item: ItemStruct = syn::parse2(item)?;
    let Fields::Named(named) = &item.fields else {
        return Err(Error::new_spanned(&item, "a model has named fields"));
    };
    let fields = named.named.iter().map(parse).collect::<Result<Vec<_>>>()?;
    let (name, visibility) = (&item.ident, &item.vis);
    let name_text = name.to_string();
    let attributes = &item.attrs;
    let doc = docs::text(attributes);
    let idents: Vec<_> = fields.iter().map(|field| &field.name).collect();
    let texts: Vec<_> = idents.iter().map(|ident| ident.to_string().trim_start_matches("r#").to_owned()).collect();
    let kinds: Vec<_> = fields.iter().map(|field| &field.kind).collect();
    let wires: Vec<_> = fields.iter().map(|field| &field.wire).collect();
    let renamed: Vec<_> = texts
        .iter()
        .zip(&wires)
        .enumerate()
        .filter(|(_, (text, wire))| side == Side::Request && text != *wire)
        .map(|(index, (text, _))| quote!(#text => Some(#index),))
        .collect();
    let field_docs: Vec<_> = fields.iter().map(|field| &field.doc).collect();
    let doc_attributes: Vec<_> = fields.iter().map(|field| &field.doc_attributes).collect();
    let visibilities: Vec<_> = fields.iter().map(|field| &field.visibility).collect();
    let places: Vec<_> = fields.iter().map(|field| &field.place).collect();
    let limits: Vec<_> = fields.iter().map(|field| &field.limit).collect();
    let defaults: Vec<_> = fields.iter().map(|field| &field.default).collect();
    let slots: Vec<_> = idents.iter().map(|ident| format_ident!("slot_{}", ident.to_string().trim_start_matches("r#"))).collect();
    let seeds = fields.iter().map(|field| {
        let kind = &field.kind;
        match field.required {
            true => quote!(map.next_value_seed(crate::describe::FieldSeed::<Option<#kind>>::default())?),
            false => quote!(Some(map.next_value_seed(crate::describe::FieldSeed::<#kind>::default())?)),
        }
    });
    let settled = fields.iter().zip(&slots).map(|(field, slot)| {
        let wire = &field.wire;
        match field.required {
            true => quote!(#slot.ok_or_else(|| <A::Error as serde::de::Error>::missing_field(#wire))?),
            false => quote!(crate::describe::settle(#slot, #wire)?),
        }
    });
    let indices = 0..fields.len();
    let indices_for_decode = indices.clone();
    let indices_for_name = indices.clone();

    let (extra_field, extra_init, extra_ref, unknown) = match side {
        Side::Answer => (
            quote! {
                /// Fields that this version of the client does not know, as they were received.
                pub extra: crate::describe::Extra,
            },
            quote!(extra,),
            quote!(Some(&self.extra)),
            quote!({
                extra.insert(other, map.next_value()?);
            }),
        ),
        Side::Request => (
            quote!(),
            quote!(),
            quote!(None),
            quote!({
                return Err(serde::de::Error::custom(format_args!("{} has no field `{other}`", #name_text)));
            }),
        ),
    };
    let extra_binding = (side == Side::Answer).then(|| quote!(let mut extra = crate::describe::Extra::default();));
    let request = (side == Side::Request).then(|| request_parts(name, &idents, &texts, &kinds, &limits));
    let derives = match side {
        Side::Answer => quote!(#[derive(Clone, Debug, PartialEq)]),
        Side::Request => quote!(#[derive(Clone, Debug, Default)]),
    };

    Ok(quote! {
        #(#attributes)*
        #derives
        #visibility struct #name {
            #(#(#doc_attributes)* #visibilities #idents: #kinds,)*
            #extra_field
        }

        impl crate::describe::Model for #name {
            const SCHEMA: &'static crate::describe::Schema = &crate::describe::Schema {
                name: #name_text,
                doc: crate::describe::doc(#doc),
                fields: &[#(crate::describe::FieldSchema {
                    name: #texts,
                    wire: #wires,
                    doc: crate::describe::doc(#field_docs),
                    kind: <#kinds as crate::describe::Field>::TYPE,
                    place: #places,
                    limit: #limits,
                    default: #defaults,
                }),*],
            };
        }

        impl crate::describe::Record for #name {
            fn schema(&self) -> &'static crate::describe::Schema {
                <Self as crate::describe::Model>::SCHEMA
            }

            fn field(&self, index: usize) -> crate::describe::View<'_> {
                match index {
                    #(#indices => crate::describe::Field::view(&self.#idents),)*
                    _ => crate::describe::View::Null,
                }
            }

            fn extra(&self) -> Option<&crate::describe::Extra> {
                #extra_ref
            }
        }

        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                struct Fields;

                impl crate::describe::Keys for Fields {
                    fn index(name: &str) -> Option<usize> {
                        match name {
                            #(#wires => Some(#indices_for_name),)*
                            #(#renamed)*
                            _ => None,
                        }
                    }
                }

                impl<'de> serde::de::Visitor<'de> for Fields {
                    type Value = #name;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        formatter.write_str(concat!("the fields of ", #name_text))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> std::result::Result<#name, A::Error> {
                        #(let mut #slots: Option<#kinds> = None;)*
                        #extra_binding
                        while let Some(key) = map.next_key_seed(crate::describe::KeySeed::<Fields>::default())? {
                            match key {
                                #(crate::describe::Key::Known(#indices_for_decode) => {
                                    #slots = #seeds;
                                })*
                                crate::describe::Key::Known(_) => {}
                                crate::describe::Key::Other(other) => #unknown
                            }
                        }
                        Ok(#name {
                            #(#idents: #settled,)*
                            #extra_init
                        })
                    }
                }

                deserializer.deserialize_map(Fields)
            }
        }

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                crate::describe::serialize_record(self, serializer)
            }
        }

        crate::describe::record_field!(#name);

        #request
    })
}

/// What only a request has: reading it from arguments given by name.
fn request_parts(name: &syn::Ident, idents: &[&syn::Ident], texts: &[String], kinds: &[&Type], limits: &[&TokenStream]) -> TokenStream {
    quote! {
        impl crate::describe::Params for #name {
            fn from_arguments(arguments: &mut crate::dynamic::Arguments) -> crate::Result<Self> {
                Ok(Self { #(#idents: arguments.take_within::<#kinds>(#texts, &#limits)?,)* })
            }
        }
    }
}

fn parse(field: &Field) -> Result<Parsed> {
    let name = field.ident.clone().ok_or_else(|| Error::new_spanned(field, "a field has a name"))?;
    let mut wire = name.to_string().trim_start_matches("r#").to_owned();
    let mut place = quote!(crate::describe::Place::Default);
    let mut limit = quote!(crate::describe::Limit::NONE);
    let mut default = quote!(None);
    let mut required = false;
    for attribute in &field.attrs {
        let path = attribute.path();
        if path.is_ident("wire") {
            wire = attribute.parse_args::<LitStr>()?.value();
        } else if path.is_ident("query") {
            place = quote!(crate::describe::Place::Query);
        } else if path.is_ident("header") {
            wire = attribute.parse_args::<LitStr>()?.value();
            place = quote!(crate::describe::Place::Header);
        } else if path.is_ident("local") {
            place = quote!(crate::describe::Place::Local);
        } else if path.is_ident("default_text") {
            let text: LitStr = attribute.parse_args()?;
            default = quote!(Some(#text));
        } else if path.is_ident("required") {
            required = true;
        } else if path.is_ident("limit") {
            limit = parse_limit(attribute)?;
        }
    }
    if let Some(stray) = docs::foreign(&field.attrs, OURS).first() {
        return Err(Error::new_spanned(stray, "unknown field attribute"));
    }
    Ok(Parsed {
        name,
        kind: field.ty.clone(),
        wire,
        doc: docs::text(&field.attrs),
        doc_attributes: docs::only(&field.attrs),
        visibility: field.vis.clone(),
        place,
        limit,
        default,
        required,
    })
}

/// `#[limit(min = 0.7, max = 2.0)]`, `#[limit(chars = 5000)]`, `#[limit(min_chars = 1, url)]`.
fn parse_limit(attribute: &Attribute) -> Result<TokenStream> {
    let mut settings = Vec::new();
    attribute.parse_nested_meta(|meta| {
        let key = meta.path.get_ident().cloned().ok_or_else(|| meta.error("expected a name"))?;
        match key.to_string().as_str() {
            "min" | "max" => {
                let value: Expr = meta.value()?.parse()?;
                settings.push(quote!(#key: Some(#value as f64)));
            }
            "min_chars" | "max_chars" => {
                let value: Expr = meta.value()?.parse()?;
                settings.push(quote!(#key: Some(#value)));
            }
            "url" | "open" => settings.push(quote!(#key: true)),
            "only" => {
                let value: Expr = meta.value()?.parse()?;
                settings.push(quote!(only: &#value));
            }
            _ => return Err(meta.error("a limit is one of min, max, min_chars, max_chars, url, open, only")),
        }
        Ok(())
    })?;
    Ok(quote!(crate::describe::Limit { #(#settings,)* ..crate::describe::Limit::NONE }))
}
