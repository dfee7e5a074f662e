//! Everything that core says of itself, collected once for every generator.

use std::collections::HashSet;

use bithuman_rest::JobProgress;
use bithuman_rest::describe::{EnumSchema, Kind, Model, Schema};
use bithuman_rest::errors::{CODES, Code, ErrorClass};
use bithuman_rest::operation::{Method, Resource};
use bithuman_rest::operations::RESOURCES;

/// The whole API as data.
pub struct Api {
    /// The resources, in the order that every language shows them in.
    pub resources: &'static [Resource],
    /// What the API answers, each under the resource that first answers it.
    pub models: Vec<Type<Schema>>,
    /// Records that callers pass inside parameters, each under the resource that first takes it.
    pub inputs: Vec<Type<Schema>>,
    /// The open enums, each under the resource that first uses it.
    pub enums: Vec<Type<EnumSchema>>,
    /// The error classes, parents before children.
    pub classes: &'static [ErrorClass],
    /// The error codes.
    pub codes: &'static [Code],
}

/// A type and the resource it belongs to.
pub struct Type<T: 'static> {
    /// The resource's name.
    pub resource: &'static str,
    /// The type.
    pub schema: &'static T,
}

/// The method that tells how far this one is.
pub fn watching<'a>(resource: &'a Resource, method: &Method) -> Option<&'a Method> {
    let name = if method.name == "wait" { "watch".to_owned() } else { format!("watch_{}", method.name) };
    resource.methods.iter().find(|other| other.name == name)
}

impl Api {
    /// Reads it from core.
    pub fn read() -> Self {
        let mut api = Self {
            resources: RESOURCES,
            models: Vec::new(),
            inputs: Vec::new(),
            enums: Vec::new(),
            classes: ErrorClass::ALL,
            codes: CODES,
        };
        let mut seen = HashSet::new();
        for resource in RESOURCES {
            for method in resource.methods {
                for argument in method.arguments {
                    api.collect(resource.name, argument.kind, Side::Input, &mut seen);
                }
                for field in method.params.map_or(&[][..], |params| params.fields) {
                    api.collect(resource.name, field.kind, Side::Input, &mut seen);
                }
                api.collect(resource.name, method.returns, Side::Model, &mut seen);
            }
        }
        api
    }

    fn collect(&mut self, resource: &'static str, kind: Kind, side: Side, seen: &mut HashSet<(&'static str, Side)>) {
        match kind {
            Kind::List(inner) | Kind::Map(inner) | Kind::Optional(inner) => self.collect(resource, *inner, side, seen),
            Kind::Job(inner) => {
                self.collect(resource, *inner, side, seen);
                self.collect("jobs", Kind::Record(JobProgress::SCHEMA), Side::Model, seen);
            }
            Kind::Enum(schema) if seen.insert((schema.name, Side::Model)) => self.enums.push(Type { resource, schema }),
            Kind::Record(schema) if seen.insert((schema.name, side)) => {
                for field in schema.fields {
                    self.collect(resource, field.kind, side, seen);
                }
                match side {
                    Side::Model => self.models.push(Type { resource, schema }),
                    Side::Input => self.inputs.push(Type { resource, schema }),
                }
            }
            _ => {}
        }
    }

    /// The models of a resource.
    pub fn models_of<'a>(&'a self, resource: &'a str) -> impl Iterator<Item = &'static Schema> + 'a {
        self.models.iter().filter(move |entry| entry.resource == resource).map(|entry| entry.schema)
    }

    /// The input records of a resource.
    pub fn inputs_of<'a>(&'a self, resource: &'a str) -> impl Iterator<Item = &'static Schema> + 'a {
        self.inputs.iter().filter(move |entry| entry.resource == resource).map(|entry| entry.schema)
    }

    /// The enums of a resource.
    pub fn enums_of<'a>(&'a self, resource: &'a str) -> impl Iterator<Item = &'static EnumSchema> + 'a {
        self.enums.iter().filter(move |entry| entry.resource == resource).map(|entry| entry.schema)
    }

    /// The resource whose files hold a model, an input or an enum.
    pub fn home(&self, name: &str) -> &'static str {
        let models = self.models.iter().chain(&self.inputs).map(|entry| (entry.schema.name, entry.resource));
        let enums = self.enums.iter().map(|entry| (entry.schema.name, entry.resource));
        models.chain(enums).find(|(held, _)| *held == name).map_or("account", |(_, resource)| resource)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Side {
    Model,
    Input,
}
