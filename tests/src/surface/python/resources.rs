use bithuman_rest::describe::Kind;
use bithuman_rest::operation::{Invoke, Method, Resource};

use super::docs::{WIDTH, docstring};
use super::spelling::{self, Types};
use crate::surface::catalog::watching;
use crate::surface::lengths::SECONDS;
use crate::surface::{Api, doc, names};

/// The name of a resource's class.
pub(super) fn class(resource: &Resource) -> String {
    names::pascal(resource.name)
}

/// `resources/<resource>.py`: a class for each client, a line for each method.
pub(super) fn text(api: &Api, resource: &Resource) -> String {
    let hides_list = resource.methods.iter().any(|method| method.name == "list");
    let mut types = Types::new(api, None, hides_list);
    let sync = whole(&mut types, resource, false);
    let asynchronous = whole(&mut types, resource, true);
    let retired = resource.methods.iter().any(|method| method.operation.is_some_and(|route| route.retired.is_some()));
    let warn = if retired { ", warn_retired" } else { "" };
    format!(
        "\"\"\"{}\"\"\"\n\nfrom __future__ import annotations\n\nfrom .._resource import AsyncResource, Resource{warn}\n\n\
         TYPE_CHECKING = False\nif TYPE_CHECKING:\n{}\n\n{sync}\n\n{asynchronous}",
        resource.doc.lines().next().unwrap_or_default(),
        types.statements(4)
    )
}

fn whole(types: &mut Types<'_>, resource: &Resource, asynchronous: bool) -> String {
    let name = class(resource);
    let head = if asynchronous { format!("class Async{name}(AsyncResource)") } else { format!("class {name}(Resource)") };
    let methods: String = resource.methods.iter().map(|method| one(types, resource, method, asynchronous)).collect();
    format!("{head}:\n{}\n    __slots__ = ()\n{methods}", docstring(resource.doc, 4))
}

/// An argument of a method: its name in Python and in core, its type, its meaning.
struct Argument {
    name: String,
    key: &'static str,
    annotation: String,
    optional: bool,
    doc: String,
}

fn one(types: &mut Types<'_>, resource: &Resource, method: &Method, asynchronous: bool) -> String {
    let positional: Vec<Argument> = method
        .arguments
        .iter()
        .map(|argument| Argument {
            name: spelling::name(argument.name),
            key: argument.name,
            annotation: types.argument(argument.kind),
            optional: false,
            doc: argument.doc.replace('\n', " "),
        })
        .collect();
    let named: Vec<Argument> = method
        .params
        .map_or(&[][..], |params| params.fields)
        .iter()
        .map(|field| Argument {
            name: spelling::name(field.name),
            key: field.name,
            annotation: types.argument(field.kind),
            optional: doc::is_optional(field.kind),
            doc: doc::field(field, SECONDS),
        })
        .collect();
    let progress = watching(resource, method).map(|watching| progress(types, watching));
    let shown: Vec<&Argument> = named.iter().chain(&progress).collect();
    let local = matches!(method.invoke, Invoke::Local(_));
    if !local {
        types.import(".._options", "RequestOptions");
    }
    let stream = matches!(method.invoke, Invoke::Stream(_));
    let mut answer = types.answer(method.returns);
    if stream {
        let (module, kind) = if asynchronous { (".._async_stream", "AsyncStream") } else { (".._stream", "Stream") };
        types.import(module, kind);
        answer = format!("{kind}[{answer}]");
    }
    let conversation = matches!(method.invoke, Invoke::Duplex(_));
    if conversation {
        let (module, kind) =
            if asynchronous { (".._async_conversation", "AsyncConversation") } else { (".._conversation", "Conversation") };
        types.import(module, kind);
        answer = format!("{kind}[{answer}]");
    }
    let job = matches!(method.returns, Kind::Job(_));
    if job {
        types.import(".._job", if asynchronous { "AsyncJob" } else { "Job" });
        if asynchronous {
            answer = format!("Async{answer}");
        }
    }
    let keyword = if asynchronous && !local && !stream { "async def" } else { "def" };
    let head = signature(keyword, method.name, &positional, &shown, local, &answer);
    let doc = docstring(&document(method, positional.iter().chain(shown), local), 8);
    let retired = method.operation.and_then(|route| route.retired).map_or_else(String::new, |retired| {
        let path = format!("{}.{}", resource.name, method.name);
        warning(&[path.as_str(), retired.on, retired.instead].map(|part| format!("{part:?}")))
    });
    let door = match method.invoke {
        Invoke::Call(_) if progress.is_some() && asynchronous => "await self._follow",
        Invoke::Call(_) if progress.is_some() => "self._follow",
        Invoke::Local(_) if job => "self._resume",
        Invoke::Call(_) if job && asynchronous => "await self._begin",
        Invoke::Call(_) if job => "self._begin",
        Invoke::Local(_) => "self._core.call",
        Invoke::Stream(_) => "self._open",
        Invoke::Duplex(_) if asynchronous => "await self._converse",
        Invoke::Duplex(_) => "self._converse",
        Invoke::Call(_) if asynchronous => "await self._call",
        Invoke::Call(_) => "self._call",
    };
    let door = if matches!(method.returns, Kind::Nothing) { door.to_owned() } else { format!("return {door}") };
    let rest: &[&str] = match (local, progress.is_some()) {
        (true, _) => &[],
        (false, false) => &["options"],
        (false, true) => &["progress", "options"],
    };
    let call = call(&door, resource, method, &positional, &named, rest);
    format!("\n{head}{doc}{retired}{call}")
}

/// What a method takes to tell how far it is.
fn progress(types: &mut Types<'_>, watching: &Method) -> Argument {
    types.import("collections.abc", "Callable");
    Argument {
        name: "progress".to_owned(),
        key: "",
        annotation: format!("Callable[[{}], object]", types.answer(watching.returns)),
        optional: true,
        doc: format!("Told how far it is, as `{}` tells; `bithuman_rest.progress` has bars.", watching.name),
    }
}

fn warning(parts: &[String]) -> String {
    let line = format!("        warn_retired({})\n", parts.join(", "));
    if line.chars().count() <= WIDTH + 1 {
        return line;
    }
    let parts: String = parts.iter().map(|part| format!("            {part},\n")).collect();
    format!("        warn_retired(\n{parts}        )\n")
}

fn signature(keyword: &str, name: &str, positional: &[Argument], named: &[&Argument], local: bool, answer: &str) -> String {
    let mut parts = vec!["self".to_owned()];
    parts.extend(positional.iter().map(declared));
    if !named.is_empty() || !local {
        parts.push("*".to_owned());
    }
    parts.extend(named.iter().copied().map(declared));
    if !local {
        parts.push("options: RequestOptions | None = None".to_owned());
    }
    let line = format!("    {keyword} {name}({}) -> {answer}:\n", parts.join(", "));
    if line.chars().count() <= WIDTH + 1 {
        return line;
    }
    let parts: String = parts.iter().map(|part| format!("        {part},\n")).collect();
    format!("    {keyword} {name}(\n{parts}    ) -> {answer}:\n")
}

fn declared(argument: &Argument) -> String {
    let Argument { name, annotation, optional, .. } = argument;
    match (optional, annotation.ends_with("| None")) {
        (false, _) => format!("{name}: {annotation}"),
        (true, true) => format!("{name}: {annotation} = None"),
        (true, false) => format!("{name}: {annotation} | None = None"),
    }
}

/// The method's documentation with its arguments before the facts about the operation.
fn document<'a>(method: &Method, arguments: impl Iterator<Item = &'a Argument>, local: bool) -> String {
    let (prose, facts) = match method.doc.find("\n\nCredits: ") {
        Some(at) => method.doc.split_at(at),
        None => (method.doc, ""),
    };
    let mut lines: Vec<String> = arguments.map(|argument| format!("    {}: {}", argument.name, argument.doc)).collect();
    if !local {
        lines.push("    options: Settings of this call only.".to_owned());
    }
    let arguments = if lines.is_empty() { String::new() } else { format!("\n\nArgs:\n{}", lines.join("\n")) };
    format!("{prose}{arguments}{facts}")
}

fn call(door: &str, resource: &Resource, method: &Method, positional: &[Argument], named: &[Argument], rest: &[&str]) -> String {
    let path = format!("\"{}.{}\"", resource.name, method.name);
    let pairs: Vec<String> = positional.iter().chain(named).map(|argument| format!("\"{}\": {}", argument.key, argument.name)).collect();
    let after: String = rest.iter().map(|argument| format!(", {argument}")).collect();
    let line = format!("        {door}({path}, {{{}}}{after})\n", pairs.join(", "));
    if line.chars().count() <= WIDTH + 1 {
        return line;
    }
    let pairs: String = pairs.iter().map(|pair| format!("                {pair},\n")).collect();
    let rest: String = rest.iter().map(|argument| format!("            {argument},\n")).collect();
    format!("        {door}(\n            {path},\n            {{\n{pairs}            }},\n{rest}        )\n")
}
