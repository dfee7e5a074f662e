//! Reading past a body, however long it is, in constant memory.

use std::io;

use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

use super::head::Length;

/// What is read at a time.
const PIECE: usize = 256 * 1024;

/// Reads past a body and tells how many bytes it had. What was read too far stays in `held`.
pub(super) async fn pass(stream: &mut TcpStream, held: &mut Vec<u8>, length: &Length) -> io::Result<usize> {
    match length {
        Length::Known(length) => skip(stream, held, *length).await,
        Length::Chunked => {
            let mut bytes = 0;
            loop {
                let size = chunk_size(stream, held).await?;
                bytes += skip(stream, held, size).await?;
                skip(stream, held, 2).await?;
                if size == 0 {
                    return Ok(bytes);
                }
            }
        }
    }
}

async fn skip(stream: &mut TcpStream, held: &mut Vec<u8>, length: usize) -> io::Result<usize> {
    let mut left = length - length.min(held.len());
    held.drain(..length.min(held.len()));
    let mut piece = Vec::new();
    while left > 0 {
        piece.resize(left.min(PIECE), 0);
        match stream.read(&mut piece).await? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            read => left -= read,
        }
    }
    Ok(length)
}

async fn chunk_size(stream: &mut TcpStream, held: &mut Vec<u8>) -> io::Result<usize> {
    loop {
        if let Some(end) = held.windows(2).position(|two| two == b"\r\n") {
            let line = String::from_utf8_lossy(&held[..end]).into_owned();
            held.drain(..end + 2);
            return usize::from_str_radix(line.split(';').next().unwrap_or_default().trim(), 16).map_err(io::Error::other);
        }
        if stream.read_buf(held).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}
