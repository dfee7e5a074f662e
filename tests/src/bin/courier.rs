//! A process of the fault suite that transfers one file: it can be killed, and its memory can be measured.

use std::error::Error;

use bithuman_rest::models::{DownloadModel, UploadFile};
use bithuman_rest::{Client, Source};
use futures_util::StreamExt;
use tokio::io::AsyncReadExt;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["download", url, secret, code, path] => download(url, secret, code, path).await,
        ["upload", url, form, path] => upload(url, form, path).await,
        _ => Err("usage: courier download URL SECRET CODE PATH | upload URL FORM PATH".into()),
    }
}

/// Says how many bytes are on the disk, whenever there are more.
#[expect(clippy::print_stdout, reason = "the suite reads it")]
async fn download(url: &str, secret: &str, code: &str, path: &str) -> Result<(), Box<dyn Error>> {
    let client = Client::builder().secret(secret).base_url(url).build()?;
    let mut progress = client.models().watch_download(code, path, DownloadModel::default());
    while let Some(progress) = progress.next().await {
        println!("{}", progress?.received);
    }
    Ok(())
}

/// Uploads a small file, then a large one, and says by how many KiB the second raised the peak of memory.
#[expect(clippy::print_stdout, reason = "the suite reads it")]
async fn upload(url: &str, form: &str, path: &str) -> Result<(), Box<dyn Error>> {
    let client = Client::builder().secret("s").base_url(url).build()?;
    let of = |file| UploadFile { file: Some(file), ..UploadFile::default() };
    client.files().upload(of(Source::bytes("small", Some("a.txt".to_owned())))).await?;
    let before = peak()?;
    let file = if form == "path" { Source::path(path) } else { streamed(path).await? };
    client.files().upload(of(file)).await?;
    println!("{}", peak()? - before);
    Ok(())
}

async fn streamed(path: &str) -> Result<Source, Box<dyn Error>> {
    let file = tokio::fs::File::open(path).await?;
    let pieces = futures_util::stream::try_unfold(file, |mut file| async move {
        let mut piece = vec![0; 100_000];
        let count = file.read(&mut piece).await?;
        piece.truncate(count);
        Ok((count > 0).then(|| (piece.into(), file)))
    });
    Ok(Source::stream(pieces, Some("clip.mp4".to_owned()), None))
}

fn peak() -> Result<u64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no peak of memory is known")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse()?)
}
