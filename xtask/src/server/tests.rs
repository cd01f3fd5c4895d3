//! The server, asked over a real connection.

use super::*;
use flate2::read::GzDecoder;
use std::fs;
use std::io::{Read, Write};
use std::time::Duration;
use tempfile::TempDir;

const PAGE: &str = "<!doctype html><p>a page</p>";

fn start(base: &str) -> io::Result<(TempDir, Server)> {
    let top = tempfile::tempdir()?;
    let dir = top.path().join("site");
    fs::create_dir_all(dir.join("en/risks"))?;
    fs::create_dir_all(dir.join("assets"))?;
    fs::write(top.path().join("secret.txt"), "secret")?;
    for page in ["index.html", "en/index.html", "en/risks/index.html"] {
        fs::write(dir.join(page), PAGE)?;
    }
    fs::write(dir.join("404.html"), "lost")?;
    for asset in ["a.wasm", "a.js", "a.css", "a.bin", "a.woff2", "a.png", "a.svg", "a b.txt"] {
        fs::write(dir.join("assets").join(asset), "0123456789")?;
    }
    fs::write(dir.join("site.webmanifest"), "{}")?;
    let server = Server::start(Site { dir, base: base.to_owned() }, 0)?;
    Ok((top, server))
}

/// Sends one request and gives back the head, in lower case, and the body.
fn ask(server: &Server, request: &str, headers: &str) -> io::Result<(String, Vec<u8>)> {
    let mut stream = TcpStream::connect(server.address)?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    write!(stream, "{request} HTTP/1.1\r\nHost: x\r\n{headers}Connection: close\r\n\r\n")?;
    let mut all = Vec::new();
    stream.read_to_end(&mut all)?;
    let end = all.windows(4).position(|four| four == b"\r\n\r\n").map_or(all.len(), |at| at + 4);
    let body = all.split_off(end);
    Ok((String::from_utf8_lossy(&all).to_lowercase(), body))
}

fn get(server: &Server, path: &str) -> io::Result<(String, Vec<u8>)> {
    ask(server, &format!("GET {path}"), "")
}

#[test]
fn pages_are_found_and_slashes_are_added() -> io::Result<()> {
    for base in ["/", "/repo/"] {
        let (_dir, server) = start(base)?;
        for page in ["", "en/", "en/risks/", "en/risks/?show=hsc", "en/index.html"] {
            let (head, body) = get(&server, &format!("{base}{page}"))?;
            assert!(head.starts_with("http/1.1 200") && body == PAGE.as_bytes(), "{base}{page}: {head}");
            assert!(head.contains("cache-control: max-age=600"), "{head}");
        }
        let (head, _) = get(&server, &format!("{base}en/risks?show=hsc"))?;
        assert!(head.starts_with("http/1.1 301"), "{head}");
        assert!(head.contains(&format!("location: {base}en/risks/?show=hsc\r\n")), "{head}");
    }
    Ok(())
}

#[test]
fn a_site_keeps_to_its_base() -> io::Result<()> {
    let (_dir, server) = start("/repo/")?;
    let (head, _) = get(&server, "/repo")?;
    assert!(head.starts_with("http/1.1 301") && head.contains("location: /repo/\r\n"), "{head}");
    for outside in ["/", "/repository/", "/assets/a.js"] {
        let (head, body) = get(&server, outside)?;
        assert!(head.starts_with("http/1.1 404") && head.contains("text/plain") && body != b"lost", "{outside}: {head}");
    }
    Ok(())
}

#[test]
fn what_is_missing_gets_the_sites_own_page() -> io::Result<()> {
    let (_dir, server) = start("/")?;
    let strange = ["/no", "/no/", "/assets/", "/EN/", "//en/", "/en//", "/%", "/%E0%A4%A", "/%00", "/./en/"];
    let leading_out = ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/en/..%5c..%5csecret.txt"];
    for path in strange.iter().chain(&leading_out) {
        let (head, body) = get(&server, path)?;
        assert!(head.starts_with("http/1.1 404") && head.contains("text/html") && body == b"lost", "{path}: {head}");
    }
    let (_, body) = get(&server, "/assets/a%20b.txt")?;
    assert_eq!(body, b"0123456789");
    Ok(())
}

#[test]
fn types_and_compression_are_those_of_pages() -> io::Result<()> {
    let (_dir, server) = start("/")?;
    for (path, kind, gzip) in [
        ("/", "text/html; charset=utf-8", true),
        ("/assets/a.wasm", "application/wasm", true),
        ("/assets/a.js", "text/javascript; charset=utf-8", true),
        ("/assets/a.css", "text/css; charset=utf-8", true),
        ("/assets/a.bin", "application/octet-stream", true),
        ("/assets/a.svg", "image/svg+xml", true),
        ("/site.webmanifest", "application/manifest+json", true),
        ("/assets/a.woff2", "font/woff2", false),
        ("/assets/a.png", "image/png", false),
    ] {
        let (head, body) = ask(&server, &format!("GET {path}"), "Accept-Encoding: gzip, br\r\n")?;
        assert!(head.contains(&format!("content-type: {kind}\r\n")), "{path}: {head}");
        assert_eq!(head.contains("content-encoding: gzip"), gzip, "{path}: {head}");
        let (_, plain) = get(&server, path)?;
        let mut unpacked = Vec::new();
        if gzip {
            GzDecoder::new(&*body).read_to_end(&mut unpacked)?;
        } else {
            unpacked = body;
        }
        assert_eq!(unpacked, plain, "{path}");
    }
    Ok(())
}

#[test]
fn only_reading_is_allowed_and_everything_is_logged() -> io::Result<()> {
    let (_dir, server) = start("/")?;
    let (head, body) = ask(&server, "HEAD /en/?a=1", "")?;
    assert!(head.contains(&format!("content-length: {}\r\n", PAGE.len())) && body.is_empty(), "{head}");
    assert!(ask(&server, "POST /en/", "")?.0.starts_with("http/1.1 405"));
    assert_eq!(server.log(), ["HEAD /en/?a=1", "POST /en/"]);
    server.clear_log();
    assert!(server.log().is_empty());
    Ok(())
}

#[test]
fn a_connection_serves_more_than_one_request_and_ends_with_the_server() -> io::Result<()> {
    let (_dir, server) = start("/")?;
    let mut stream = TcpStream::connect(server.address)?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    for _ in 0..3 {
        write!(stream, "GET /assets/a.bin HTTP/1.1\r\nHost: x\r\n\r\n")?;
        let mut seen = Vec::new();
        while !seen.ends_with(b"\r\n\r\n0123456789") {
            let mut byte = [0];
            stream.read_exact(&mut byte)?;
            seen.push(byte[0]);
        }
    }
    let address = server.address;
    drop(server);
    assert_eq!(stream.read(&mut [0])?, 0);
    assert!(TcpStream::connect(address).is_err());
    Ok(())
}

#[test]
fn faults_spoil_only_what_they_name() -> io::Result<()> {
    let (_dir, server) = start("/")?;
    let edit = Fault::EditHtml { from: "a page".to_owned(), to: "b page".to_owned() };
    for (path, fault, status, expected) in [
        ("/assets/a.js", Fault::NotFound, "404", "lost"),
        ("/assets/a.js", Fault::ServerError, "500", "the server failed, as it was told to"),
        ("/assets/a.js", Fault::Truncate, "200", "01234"),
        ("/assets/a.js", Fault::FlipByte, "200", "0123446789"),
        ("/assets/a.js", Fault::Replace(b"x".to_vec()), "200", "x"),
        ("/en/", edit, "200", "<!doctype html><p>b page</p>"),
    ] {
        let name = format!("{fault:?}");
        server.set_faults(vec![(path.to_owned(), fault)]);
        let (head, body) = get(&server, path)?;
        assert!(head.starts_with(&format!("http/1.1 {status}")), "{name}: {head}");
        assert_eq!(String::from_utf8_lossy(&body), expected, "{name}");
        assert_eq!(get(&server, "/assets/a.css")?.1, b"0123456789", "{name}");
    }
    server.set_faults(vec![(".wasm".to_owned(), Fault::Type("text/plain")), (String::new(), Fault::Status200Html)]);
    assert!(get(&server, "/assets/a.wasm")?.0.contains("content-type: text/plain"));
    assert!(get(&server, "/no")?.0.starts_with("http/1.1 200"));
    Ok(())
}

#[test]
fn an_edited_site_is_shown_at_once_and_kept_by_no_browser() -> io::Result<()> {
    let (top, server) = start("/")?;
    let edited = top.path().join("edited");
    fs::create_dir_all(edited.join("en"))?;
    fs::write(edited.join("en/index.html"), "edited")?;
    server.forbid_caching();
    assert!(get(&server, "/en/")?.0.contains("cache-control: no-cache\r\n"));
    server.show(edited);
    assert_eq!(get(&server, "/en/")?.1, b"edited");
    Ok(())
}

#[test]
fn a_hanging_answer_ends_with_the_server() -> io::Result<()> {
    let (_dir, server) = start("/")?;
    server.set_faults(vec![("a.js".to_owned(), Fault::Hang)]);
    let mut stream = TcpStream::connect(server.address)?;
    write!(stream, "GET /assets/a.js HTTP/1.1\r\nHost: x\r\n\r\n")?;
    stream.set_read_timeout(Some(Duration::from_millis(200)))?;
    assert!(stream.read(&mut [0]).is_err(), "no answer may come");
    drop(server);
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    assert_eq!(stream.read(&mut [0])?, 0);
    Ok(())
}
