//! A model file and the members inside it.

use std::sync::Arc;

use serde_json::json;

use crate::accounts::Account;
use crate::eras::Eras;
use crate::media;
use crate::models::Model;
use crate::origin::shelf::{Content, Item};
use crate::refusal::{Code, Refusal};

const MANIFEST: &str = "web_manifest.json";
/// Names and what part of the whole each has.
const MEMBERS: [(&str, u64); 3] = [("renderer.bin", 2), ("identity.bin", 4), ("audio_encoder.bin", 8)];

pub(super) struct Bundle<'a> {
    pub(super) code: &'a str,
    pub(super) model: Model,
    pub(super) bytes: u64,
    pub(super) seed: u64,
}

impl Bundle<'_> {
    pub(super) fn file_name(&self, eras: &Eras) -> String {
        let ending = match self.model {
            Model::Essence2 if eras.lebundle_file_names => "lebundle.imx",
            Model::Essence2Max => "pkl",
            Model::Expression2 if eras.avatar_file_names => "avatar",
            _ => "imx",
        };
        format!("{}.{ending}", self.code)
    }

    pub(super) fn path(&self, filename: &str, plane: Option<&str>) -> String {
        let plane = plane.map(|plane| format!("{plane}/")).unwrap_or_default();
        format!("/models/{}/{}/{plane}{filename}", self.code, self.model.name())
    }

    pub(super) fn whole(&self) -> Content {
        Content::Model(media::model_file(self.code, self.model.name(), self.bytes, self.seed))
    }

    /// One file out of the bundle; each plane has files of its own.
    pub(super) fn member(&self, name: &str, plane: Option<&str>) -> Result<Content, Refusal> {
        if name == MANIFEST {
            let members = MEMBERS.map(|(name, part)| json!({"name": name, "size": self.bytes / part}));
            let manifest = json!({"version": 1, "agent_code": self.code, "model": self.model.name(), "members": members});
            return Ok(Content::Bytes(manifest.to_string().into()));
        }
        let Some((name, part)) = MEMBERS.into_iter().find(|(known, _)| *known == name) else {
            return Err(Refusal::new(Code::NotFound, format!("The bundle has no member {name:?}")));
        };
        let key = format!("{}/{}/{name}", self.model.name(), plane.unwrap_or(""));
        Ok(Content::Model(media::model_file(self.code, &key, self.bytes / part, self.seed)))
    }

    pub(super) fn item(&self, content: Content, owner: &Arc<Account>) -> Item {
        Item { kind: "application/octet-stream".into(), content, owner: Arc::clone(owner), signed: self.model != Model::Essence1 }
    }
}
