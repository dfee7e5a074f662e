//! Files that agents link to and that nobody put on the shelf: identity videos, gestures, public model files.

use std::sync::Arc;

use crate::ids::number_of;
use crate::media::{VideoRequest, model_file};
use crate::models::Model;
use crate::origin::shelf::{Content, Item};
use crate::world::World;

const SECONDS: f64 = 2.0;

pub(crate) fn item(world: &World, path: &str) -> Option<Arc<Item>> {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let (code, video) = match parts.as_slice() {
        ["identities", file] => (file.strip_suffix(".mp4")?, true),
        ["gestures", code, file] => (*code, file.ends_with(".mp4")),
        ["models", code, family, _] if *family == Model::Essence1.name() => (*code, false),
        _ => return None,
    };
    let owner = world.owner_of(code)?;
    let content = if video {
        Content::video(VideoRequest { seconds: SECONDS, width: 416, height: 720, samples: Vec::new(), seed: number_of(path) })
    } else {
        let bytes = owner.state().artifact_bytes;
        Content::Model(model_file(code, &parts.join("/"), bytes, world.settings.seed))
    };
    let kind = if video { "video/mp4" } else { "application/octet-stream" };
    world.shelf.put(path.to_owned(), Item { kind: kind.into(), content, owner, signed: false });
    world.shelf.item(path)
}
