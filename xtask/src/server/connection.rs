//! HTTP/1.1 on one connection: as much of it as browsers use to read a static site.

use super::answer::{Answer, answer};
use super::{Fault, Shared, kind, lock};
use flate2::{Compression, write::GzEncoder};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

/// Longer requests are cut off: nobody's memory is to be filled by a broken client.
const LONGEST_HEAD: u64 = 64 * 1024;

/// In how many pieces a slow body comes.
pub(super) const PIECES: usize = 4;

/// What a request says that matters here.
struct Request {
    method: String,
    target: String,
    gzip: bool,
    close: bool,
}

/// Answers requests until one side has enough.
pub(super) fn serve(stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = read(&mut reader)? {
        lock(&shared.log).push(format!("{} {}", request.method, request.target));
        let head_only = request.method == "HEAD";
        if !head_only && request.method != "GET" {
            // It may have a body, which is not read; so the connection cannot go on.
            let refusal = Answer::plain(405, "only GET and HEAD");
            return write(stream, &Request { close: true, ..request }, refusal, shared.caching(), (false, None));
        }
        let fault = fault(shared, &request.target);
        if matches!(fault, Some(Fault::Hang)) {
            // Until the other side gives up or the server stops.
            return io::copy(&mut reader, &mut io::sink()).map(drop);
        }
        let truncate = matches!(fault, Some(Fault::Truncate));
        let pause = if let Some(Fault::Slow(seconds)) = fault { Some(Duration::from_secs(seconds)) } else { None };
        let site = shared.site();
        let mut answer = answer(&site, &request.target);
        if let Some(fault) = fault {
            answer = fault.spoil(&site, answer);
        }
        write(stream, &request, answer, shared.caching(), (truncate, pause))?;
        if request.close || truncate {
            break;
        }
    }
    Ok(())
}

fn fault(shared: &Shared, target: &str) -> Option<Fault> {
    let path = target.split('?').next().unwrap_or(target);
    let faults = lock(&shared.faults);
    faults.iter().find(|(part, _)| path.contains(part)).map(|(_, fault)| fault.clone())
}

/// Reads up to the empty line that ends a request's head; `None` when the other side has closed.
fn read(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut head = reader.take(LONGEST_HEAD);
    let mut line = String::new();
    head.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else {
        return Ok(None);
    };
    let (method, target) = (method.to_owned(), target.to_owned());
    let mut request = Request { method, target, gzip: false, close: false };
    loop {
        line.clear();
        if head.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let Some((name, value)) = line.split_once(':') else {
            return Ok(Some(request));
        };
        let value = value.to_ascii_lowercase();
        match name.to_ascii_lowercase().as_str() {
            "accept-encoding" => request.gzip = value.contains("gzip"),
            "connection" => request.close = value.contains("close"),
            _ => {}
        }
    }
}

/// `line`: whether half of the body is sent, and how long it pauses between its pieces.
fn write(
    mut stream: &TcpStream,
    request: &Request,
    answer: Answer,
    caching: &str,
    line: (bool, Option<Duration>),
) -> io::Result<()> {
    let Answer { status, kind, location, mut body } = answer;
    let reason = match status {
        200 => "OK",
        301 => "Moved Permanently",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Internal Server Error",
    };
    let mut head = format!("HTTP/1.1 {status} {reason}\r\nServer: xtask\r\nContent-Type: {kind}\r\n");
    head += &format!("Cache-Control: {caching}\r\nAccess-Control-Allow-Origin: *\r\nVary: Accept-Encoding\r\n");
    if request.gzip && kind::compressible(kind) && !body.is_empty() {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&body)?;
        body = encoder.finish()?;
        head += "Content-Encoding: gzip\r\n";
    }
    if let Some(location) = location {
        head += &format!("Location: {location}\r\n");
    }
    if request.close {
        head += "Connection: close\r\n";
    }
    head += &format!("Content-Length: {}\r\n\r\n", body.len());
    let sent = match (request.method.as_str(), line.0) {
        ("HEAD", _) => 0,
        (_, true) => body.len() / 2,
        (_, false) => body.len(),
    };
    stream.write_all(head.as_bytes())?;
    let Some(pause) = line.1 else { return stream.write_all(&body[..sent]) };
    for piece in body[..sent].chunks(body.len() / PIECES + 1) {
        stream.write_all(piece)?;
        thread::sleep(pause);
    }
    Ok(())
}
