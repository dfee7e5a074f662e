use bithuman_rest_macros::open_enum;

/// The engines that drive an agent's face.
#[open_enum]
pub enum ModelName {
    /// First generation, rendered from an identity video; has a file to download.
    Essence1 = "essence-1",
    /// Second generation for photorealistic persons.
    Essence2 = "essence-2",
    /// A larger `essence-2`, for enterprise plans only.
    Essence2Max = "essence-2-max",
    /// First generation, driven from a single picture; rendered in the cloud only.
    Expression1 = "expression-1",
    /// Second generation for any subject: persons, drawings, animals.
    Expression2 = "expression-2",
}

/// The engines that an agent can be created with.
#[open_enum]
pub enum GenerateModel {
    /// 250 credits, under 15 minutes. Needs a real person as its subject.
    Essence1 = "essence-1",
    /// 500 credits, 2 to 2.5 hours. Needs a photorealistic person as its subject.
    Essence2 = "essence-2",
    /// 250 credits, about a minute. Needs a real person as its subject.
    Expression1 = "expression-1",
    /// 2000 credits, 2 to 2.5 hours. Takes any subject.
    Expression2 = "expression-2",
    /// `essence-2` for a photorealistic person, `expression-2` for anything else; billed as what it becomes. Never refuses a subject.
    Auto = "auto",
}
