//! The server as a process of its own, on a core of its own.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use super::drivers::SERVER_CORE;
use super::server::Tally;
use crate::toolchain::call::Call;
use crate::toolchain::folders::Folders;

pub(super) struct Hosted {
    child: Child,
    pub(super) address: String,
}

impl Hosted {
    pub(super) fn start(folders: &Folders) -> io::Result<Self> {
        let call = Call::new("taskset").args(["--cpu-list", SERVER_CORE]).arg(folders.target.join("release/bench_server"));
        let mut child = call.command().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut address = String::new();
        if let Some(output) = child.stdout.take() {
            BufReader::new(output).read_line(&mut address)?;
        }
        Ok(Self { child, address: address.trim().to_owned() })
    }

    /// What it has seen since it was last asked.
    pub(super) fn tally(&self) -> io::Result<Tally> {
        let mut stream = TcpStream::connect(self.address.trim_start_matches("http://"))?;
        stream.write_all(b"GET /tally HTTP/1.1\r\n\r\n")?;
        let mut answer = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            answer.read_line(&mut line)?;
            match line.trim().split_once(": ") {
                Some(("content-length", value)) => length = value.parse().map_err(io::Error::other)?,
                None if line.trim().is_empty() => break,
                _ => {}
            }
        }
        let mut body = vec![0; length];
        answer.read_exact(&mut body)?;
        serde_json::from_slice(&body).map_err(io::Error::other)
    }
}

impl Drop for Hosted {
    /// It ends when its input closes.
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        // Whether it went well is of no interest any more.
        let _ = self.child.wait();
    }
}
