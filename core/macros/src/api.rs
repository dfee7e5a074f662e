use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Attribute, Error, FnArg, GenericArgument, Ident, ItemTrait, LitStr, Pat, PathArguments, Result, ReturnType, TraitItem, TraitItemFn,
    Type,
};

use crate::docs;
use crate::route::{Route, Source};

/// One argument after `self`.
struct Argument {
    name: Ident,
    kind: Type,
    doc: String,
}

impl Argument {
    fn is_text(&self) -> bool {
        matches!(&self.kind, Type::Path(path) if path.path.is_ident("String"))
    }
}

/// How a method answers.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Once,
    Stream,
    Socket,
}

/// One method of a resource, read from the trait.
struct Method {
    name: Ident,
    attributes: Vec<Attribute>,
    doc: String,
    source: Source,
    positional: Vec<Argument>,
    params: Option<Type>,
    output: Type,
    answer: Type,
    shape: Shape,
    body: Option<syn::Block>,
}

pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let accessor: Option<LitStr> = if arguments.is_empty() { None } else { Some(syn::parse2(arguments)?) };
    let item: ItemTrait = syn::parse2(item)?;
    let resource = &item.ident;
    let accessor_name = accessor.map_or_else(|| resource.to_string().to_lowercase(), |name| name.value());
    let accessor = format_ident!("{accessor_name}");
    let doc = docs::text(&item.attrs);
    let doc_attributes = docs::only(&item.attrs);
    let methods = item
        .items
        .into_iter()
        .map(|entry| match entry {
            TraitItem::Fn(function) => read(function),
            other => Err(Error::new_spanned(other, "a resource holds methods only")),
        })
        .collect::<Result<Vec<_>>>()?;
    let operations = methods.iter().filter_map(|method| match &method.source {
        Source::Route(route) => Some(operation(&accessor_name, method, route)),
        _ => None,
    });
    let functions = methods.iter().map(function).collect::<Result<Vec<_>>>()?;
    let entries = methods.iter().map(|method| entry(resource, method));
    Ok(quote! {
        #(#doc_attributes)*
        #[derive(Clone, Debug)]
        pub struct #resource {
            client: crate::Client,
        }

        impl #resource {
            #(#operations)*

            #(#functions)*

            pub(crate) const RESOURCE: crate::operation::Resource = crate::operation::Resource {
                name: #accessor_name,
                doc: crate::describe::doc(#doc),
                methods: &[#(#entries),*],
            };
        }

        impl crate::Client {
            #(#doc_attributes)*
            pub fn #accessor(&self) -> #resource {
                #resource { client: self.clone() }
            }
        }
    })
}

fn read(function: TraitItemFn) -> Result<Method> {
    let signature = function.sig;
    let source = Source::find(&function.attrs, &signature.ident)?;
    let mut positional = Vec::new();
    let mut params = None;
    for input in &signature.inputs {
        let FnArg::Typed(input) = input else { continue };
        let Pat::Ident(name) = &*input.pat else {
            return Err(Error::new_spanned(&input.pat, "name the argument"));
        };
        if name.ident == "params" {
            params = Some((*input.ty).clone());
        } else {
            positional.push(Argument { name: name.ident.clone(), kind: (*input.ty).clone(), doc: docs::text(&input.attrs) });
        }
    }
    let ReturnType::Type(_, output) = &signature.output else {
        return Err(Error::new_spanned(&signature, EXPECTED));
    };
    let (shape, answer) = inside(output)?;
    let mut doc = docs::text(&function.attrs);
    if let Source::Route(route) = &source {
        doc.push_str(&route.doc_lines());
    }
    Ok(Method {
        name: signature.ident,
        attributes: docs::foreign(&function.attrs, &["get", "post", "put", "patch", "delete", "composed", "local"]),
        doc,
        source,
        positional,
        params,
        output: (**output).clone(),
        answer,
        shape,
        body: function.default,
    })
}

const EXPECTED: &str = "return Result<T>, Result<Socket<T>> or Stream<T>";

/// `Result<T>`, `Result<Socket<T>>` and `Stream<T>` taken apart.
fn inside(kind: &Type) -> Result<(Shape, Type)> {
    if let Some(answer) = argument_of("Stream", kind) {
        return Ok((Shape::Stream, answer));
    }
    let answer = argument_of("Result", kind).ok_or_else(|| Error::new_spanned(kind, EXPECTED))?;
    Ok(match argument_of("Socket", &answer) {
        Some(message) => (Shape::Socket, message),
        None => (Shape::Once, answer),
    })
}

/// `T`, where a type is `name<T>`.
fn argument_of(name: &str, kind: &Type) -> Option<Type> {
    let Type::Path(path) = kind else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner.clone()),
        _ => None,
    }
}

fn constant(method: &Ident) -> Ident {
    format_ident!("{}", method.to_string().to_uppercase())
}

fn operation(resource: &str, method: &Method, route: &Route) -> TokenStream {
    let constant = constant(&method.name);
    let data = route.data(resource, &method.name);
    quote! {
        pub(crate) const #constant: crate::operation::Operation = #data;
    }
}

fn function(method: &Method) -> Result<TokenStream> {
    let Method { name, attributes, doc, params, output, .. } = method;
    let inputs = method.positional.iter().map(|argument| {
        let (name, kind) = (&argument.name, &argument.kind);
        if argument.is_text() { quote!(#name: impl Into<String>) } else { quote!(#name: #kind) }
    });
    let conversions = method.positional.iter().filter(|argument| argument.is_text()).map(|argument| {
        let name = &argument.name;
        quote!(let #name: String = #name.into();)
    });
    let params = params.iter().map(|kind| quote!(params: #kind));
    let inputs: Vec<_> = inputs.chain(params).collect();
    let statements = match (&method.body, &method.source) {
        (Some(body), _) => {
            let statements = &body.stmts;
            quote!(#(#statements)*)
        }
        (None, Source::Route(route)) => plain(method, route)?,
        (None, _) => return Err(Error::new_spanned(name, "a composed or local method needs a body")),
    };
    let deprecated = match &method.source {
        Source::Route(route) if route.is_retired() => Some(quote!(#[doc(alias = "retired")])),
        _ => None,
    };
    let head = quote!(#(#attributes)* #[doc = #doc] #deprecated);
    let waits = (method.shape != Shape::Stream && !matches!(method.source, Source::Local)).then(|| quote!(async));
    Ok(quote! {
        #head
        pub #waits fn #name(&self, #(#inputs),*) -> #output {
            #(#conversions)*
            #statements
        }
    })
}

/// The body of a method that is its route and nothing else.
fn plain(method: &Method, route: &Route) -> Result<TokenStream> {
    let placeholders = route.placeholders();
    for argument in &method.positional {
        if !placeholders.contains(&argument.name.to_string()) {
            return Err(Error::new_spanned(&argument.name, "not in the path; other arguments belong in `params`"));
        }
    }
    let known: Vec<_> = method.positional.iter().map(|argument| argument.name.to_string()).collect();
    if let Some(missing) = placeholders.iter().find(|name| !known.contains(name) && *name != "user_id") {
        return Err(Error::new_spanned(&route.path, format!("the path needs an argument `{missing}`")));
    }
    let constant = constant(&method.name);
    let path = method.positional.iter().map(|argument| {
        let (name, text) = (&argument.name, argument.name.to_string());
        quote!(.path(#text, &#name)?)
    });
    let params = method.params.iter().map(|_| quote!(.params(&params)?));
    let request = quote!(crate::request::Request::new(&Self::#constant)#(#path)*#(#params)*);
    Ok(if route.page {
        quote! {
            let client = self.client.clone();
            crate::page::follow(client, move || {
                let request = #request;
                Ok(request)
            })
        }
    } else if method.shape != Shape::Once {
        return Err(Error::new_spanned(&method.name, "a stream needs `page` in its route, or a body; a socket needs a body"));
    } else {
        quote!(self.client.fetch(#request).await)
    })
}

fn entry(resource: &Ident, method: &Method) -> TokenStream {
    let Method { name, doc, answer, .. } = method;
    let name_text = name.to_string();
    let operation = match &method.source {
        Source::Route(_) => {
            let constant = constant(name);
            quote!(Some(&Self::#constant))
        }
        _ => quote!(None),
    };
    let composed_of = match &method.source {
        Source::Composed(ids) => quote!(&[#(#ids),*]),
        _ => quote!(&[]),
    };
    let arguments = method.positional.iter().map(|argument| {
        let (text, kind, doc) = (argument.name.to_string(), &argument.kind, &argument.doc);
        quote!(crate::operation::Argument { name: #text, doc: crate::describe::doc(#doc), kind: <#kind as crate::describe::Field>::TYPE })
    });
    let params = method.params.as_ref().map_or_else(|| quote!(None), |kind| quote!(Some(<#kind as crate::describe::Model>::SCHEMA)));
    let takes = method.positional.iter().map(|argument| {
        let (name, text, kind) = (&argument.name, argument.name.to_string(), &argument.kind);
        quote!(let #name = arguments.take::<#kind>(#text)?;)
    });
    let take_params =
        method.params.iter().map(|kind| quote!(let params = <#kind as crate::describe::Params>::from_arguments(&mut arguments)?;));
    let names = method.positional.iter().map(|argument| &argument.name);
    let passed: Vec<_> = names.map(|name| quote!(#name)).chain(method.params.iter().map(|_| quote!(params))).collect();
    let read = quote! {
        #(#takes)*
        #(#take_params)*
        arguments.finish()?;
    };
    let invoke = if method.shape == Shape::Socket {
        quote!(Duplex(|client, mut arguments| {
            #read
            Ok(Box::pin(async move {
                let socket = #resource { client }.#name(#(#passed),*).await?;
                Ok(std::sync::Arc::new(socket) as std::sync::Arc<dyn crate::operation::Duplex>)
            }))
        }))
    } else if method.shape == Shape::Stream {
        quote!(Stream(|client, mut arguments| {
            #read
            Ok(crate::dynamic::outcomes(#resource { client }.#name(#(#passed),*)))
        }))
    } else if matches!(method.source, Source::Local) {
        quote!(Local(|client, mut arguments| {
            #read
            Ok(crate::dynamic::Returned::outcome(#resource { client }.#name(#(#passed),*)?))
        }))
    } else {
        quote!(Call(|client, mut arguments| {
            #read
            Ok(Box::pin(async move {
                Ok(crate::dynamic::Returned::outcome(#resource { client }.#name(#(#passed),*).await?))
            }))
        }))
    };
    quote! {
        crate::operation::Method {
            name: #name_text,
            doc: crate::describe::doc(#doc),
            operation: #operation,
            composed_of: #composed_of,
            arguments: &[#(#arguments),*],
            params: #params,
            returns: <#answer as crate::dynamic::Returned>::TYPE,
            invoke: crate::operation::Invoke::#invoke,
        }
    }
}
