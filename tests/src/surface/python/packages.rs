use bithuman_rest::operation::Resource;

use super::docs::docstring;
use super::{models, resources, spelling};
use crate::surface::Api;

/// `models/__init__.py`: every record type and enum, loaded when its name is first used.
pub(super) fn models(api: &Api) -> String {
    let mut homes: Vec<(String, &str)> = Vec::new();
    homes.extend(api.models.iter().map(|entry| (entry.schema.name.to_owned(), entry.resource)));
    homes.extend(api.inputs.iter().map(|entry| (spelling::input(api, entry.schema), entry.resource)));
    homes.extend(api.enums.iter().map(|entry| (entry.schema.name.to_owned(), entry.resource)));
    homes.sort();
    let modules: Vec<&str> = api.resources.iter().map(|resource| resource.name).filter(|name| models::has_any(api, name)).collect();
    let mut sorted = modules.clone();
    sorted.sort_unstable();
    let imports: String = sorted.iter().map(|module| format!("    from .{module} import *\n")).collect();
    let entries: String = homes.iter().map(|(name, module)| format!("    \"{name}\": \"{module}\",\n")).collect();
    format!(
        "\"\"\"What the API takes and answers. A name is loaded when it is first used.\"\"\"\n\n\
         from __future__ import annotations\n\n\
         TYPE_CHECKING = False\nif TYPE_CHECKING:\n{imports}\n\
         _HOMES = {{\n{entries}}}\n\n\n\
         def __getattr__(name: str) -> object:\n    \
             home = _HOMES.get(name)\n    \
             if home is None:\n        \
                 raise AttributeError(f\"module {{__name__!r}} has no attribute {{name!r}}\")\n    \
             from importlib import import_module\n\n    \
             value: object = getattr(import_module(f\"{{__name__}}.{{home}}\"), name)\n    \
             globals()[name] = value\n    \
             return value\n\n\n\
         def __dir__() -> list[str]:\n    \
             return sorted(_HOMES)\n"
    )
}

/// `resources/__init__.py`: the resources as properties of the clients.
pub(super) fn resources(api: &Api) -> String {
    let mut sorted: Vec<&Resource> = api.resources.iter().collect();
    sorted.sort_by_key(|resource| resource.name);
    let imports: String = sorted
        .iter()
        .map(|resource| {
            let class = resources::class(resource);
            let mut classes = [format!("Async{class}"), class];
            classes.sort_by_key(|name| name.to_lowercase());
            format!("    from .{} import {}\n", resource.name, classes.join(", "))
        })
        .collect();
    let sync = holder(api, "Resources", "", "The API, resource by resource.");
    let asynchronous = holder(api, "AsyncResources", "Async", "The API, resource by resource, for asyncio.");
    format!(
        "\"\"\"The methods of the API, one module per resource.\"\"\"\n\n\
         from __future__ import annotations\n\n\
         from functools import cached_property\n\n\
         TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from .._native import Core\n{imports}\n\n{sync}\n\n{asynchronous}"
    )
}

fn holder(api: &Api, name: &str, prefix: &str, doc: &str) -> String {
    let properties: String = api
        .resources
        .iter()
        .map(|resource| {
            let class = format!("{prefix}{}", resources::class(resource));
            let resource_name = resource.name;
            format!(
                "\n    @cached_property\n    def {resource_name}(self) -> {class}:\n{}        from .{resource_name} import {class}\n\n        \
                 return {class}(self._core)\n",
                docstring(resource.doc, 8)
            )
        })
        .collect();
    format!("class {name}:\n    \"\"\"{doc}\"\"\"\n\n    _core: Core\n{properties}")
}
