use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Ident, LitInt, LitStr, Result, Token, parenthesized};

const VERBS: &[&str] = &["get", "post", "put", "patch", "delete"];

/// Where a method's behaviour comes from.
pub(crate) enum Source {
    /// One HTTP request, described by the attribute.
    Route(Box<Route>),
    /// Several operations put together in Rust.
    Composed(Vec<String>),
    /// Nothing is sent.
    Local,
}

/// `#[get("/v1/agent/{code}", id = "get_agent", tier = Read, retry = Safe, envelope = Data)]`
pub(crate) struct Route {
    pub(crate) verb: String,
    pub(crate) path: LitStr,
    id: LitStr,
    tier: Ident,
    retry: Ident,
    envelope: Ident,
    auth: Option<Ident>,
    server: Option<LitStr>,
    billed: Option<LitStr>,
    attempt: Option<LitInt>,
    errors: Vec<LitStr>,
    retired: Option<(LitStr, LitStr)>,
    pub(crate) page: bool,
}

impl Source {
    pub(crate) fn find(attributes: &[Attribute], method: &Ident) -> Result<Self> {
        for attribute in attributes {
            let Some(name) = attribute.path().get_ident().map(ToString::to_string) else { continue };
            if VERBS.contains(&name.as_str()) {
                let mut route: Route = attribute.parse_args()?;
                route.verb = name.to_uppercase();
                return Ok(Self::Route(Box::new(route)));
            }
            if name == "composed" {
                let ids = attribute.parse_args_with(Punctuated::<LitStr, Token![,]>::parse_terminated)?;
                return Ok(Self::Composed(ids.iter().map(LitStr::value).collect()));
            }
            if name == "local" {
                return Ok(Self::Local);
            }
        }
        Err(Error::new_spanned(method, "say where it goes: #[get(…)], #[post(…)], …, #[composed(…)] or #[local]"))
    }
}

impl Parse for Route {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let path: LitStr = input.parse()?;
        let (mut id, mut tier, mut retry, mut envelope) = (None, None, None, None);
        let (mut auth, mut billed, mut attempt, mut retired, mut server) = (None, None, None, None, None);
        let mut errors = Vec::new();
        let mut page = false;
        while input.parse::<Option<Token![,]>>()?.is_some() {
            if input.is_empty() {
                break;
            }
            let key: Ident = input.parse()?;
            match key.to_string().as_str() {
                "page" => page = true,
                "errors" => {
                    let list;
                    parenthesized!(list in input);
                    errors = Punctuated::<LitStr, Token![,]>::parse_terminated(&list)?.into_iter().collect();
                }
                "retired" => {
                    let list;
                    parenthesized!(list in input);
                    let on = list.parse()?;
                    list.parse::<Token![,]>()?;
                    retired = Some((on, list.parse()?));
                }
                other => {
                    input.parse::<Token![=]>()?;
                    match other {
                        "id" => id = Some(input.parse()?),
                        "tier" => tier = Some(input.parse()?),
                        "retry" => retry = Some(input.parse()?),
                        "envelope" => envelope = Some(input.parse()?),
                        "auth" => auth = Some(input.parse()?),
                        "server" => server = Some(input.parse()?),
                        "billed" => billed = Some(input.parse()?),
                        "attempt" => attempt = Some(input.parse()?),
                        _ => return Err(Error::new_spanned(key, "unknown setting of a route")),
                    }
                }
            }
        }
        let missing = |name: &str| Error::new_spanned(&path, format!("a route needs `{name} = …`"));
        Ok(Self {
            verb: String::new(),
            id: id.ok_or_else(|| missing("id"))?,
            tier: tier.ok_or_else(|| missing("tier"))?,
            retry: retry.ok_or_else(|| missing("retry"))?,
            envelope: envelope.ok_or_else(|| missing("envelope"))?,
            auth,
            server,
            billed,
            attempt,
            errors,
            retired,
            page,
            path,
        })
    }
}

impl Route {
    /// The names between braces in the path, in order.
    pub(crate) fn placeholders(&self) -> Vec<String> {
        let path = self.path.value();
        path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).map(str::to_owned).collect()
    }

    /// The `Operation` value.
    pub(crate) fn data(&self, resource: &str, method: &Ident) -> TokenStream {
        let Self { verb, path, id, tier, retry, envelope, errors, page, .. } = self;
        let name = method.to_string();
        let auth = self.auth.as_ref().map_or_else(|| quote!(Secret), |auth| quote!(#auth));
        let server = self.server.as_ref().map_or_else(|| quote!(None), |address| quote!(Some(#address)));
        let billed = self.billed.as_ref().map_or_else(|| quote!(None), |text| quote!(Some(#text)));
        let attempt = self.attempt.as_ref().map_or_else(|| quote!(None), |seconds| quote!(Some(#seconds)));
        let retired = self
            .retired
            .as_ref()
            .map_or_else(|| quote!(None), |(on, instead)| quote!(Some(crate::operation::Retired { on: #on, instead: #instead })));
        quote! {
            crate::operation::Operation {
                id: #id,
                resource: #resource,
                name: #name,
                method: #verb,
                path: #path,
                tier: crate::operation::Tier::#tier,
                retry: crate::operation::Retry::#retry,
                envelope: crate::operation::Envelope::#envelope,
                auth: crate::operation::Auth::#auth,
                server: #server,
                billed: #billed,
                attempt_seconds: #attempt,
                errors: &[#(#errors),*],
                retired: #retired,
                paged: #page,
            }
        }
    }

    /// The lines that every operation's documentation ends with.
    pub(crate) fn doc_lines(&self) -> String {
        let credits = self.billed.as_ref().map_or_else(|| "none".to_owned(), LitStr::value);
        let mut lines = format!("\n\nCredits: {credits}.\n\nOperation: `{}` (`{} {}`).", self.id.value(), self.verb, self.path.value());
        if !self.errors.is_empty() {
            let codes: Vec<_> = self.errors.iter().map(|code| format!("`{}`", code.value())).collect();
            lines.push_str(&format!("\n\nErrors of its own: {}.", codes.join(", ")));
        }
        if let Some((on, instead)) = &self.retired {
            lines.push_str(&format!("\n\nRetired by the service on {}: {}.", on.value(), instead.value()));
        }
        lines
    }

    pub(crate) fn is_retired(&self) -> bool {
        self.retired.is_some()
    }
}
