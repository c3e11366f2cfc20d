//! Frames of the base protocol: headers, a blank line, a body of `Content-Length` bytes.
//!
//! A reader that loses its place finds the next `Content-Length` header and goes on from there.

use std::io::{self, Read};
use std::ops::Range;

/// Longest header line that is read as one, in bytes.
const LONGEST_LINE: usize = 4096;
/// Longest body that is accepted, in bytes. Offsets in texts are 32 bits wide.
const LONGEST_BODY: usize = 1 << 30;
/// Bytes asked of the input at a time.
const CHUNK: usize = 1 << 16;
/// The header by which a lost reader finds its place, in lower case.
const LENGTH_HEADER: &[u8] = b"content-length:";

/// What stands next in the input.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Frame<'a> {
    /// The body of a message.
    Body(&'a [u8]),
    /// Bytes that are no frame. Reported once until the next frame is found.
    Garbage,
    /// The end of the input.
    End,
}

/// Reads frames from a stream of bytes.
pub(super) struct FrameReader<R> {
    input: R,
    chunk: Box<[u8]>,
    buffer: Vec<u8>,
    /// Bytes of the buffer that are done with.
    done: usize,
    /// Where in the buffer the last body stood.
    body: Range<usize>,
    /// Whether garbage has been reported since the last frame.
    lost: bool,
}

/// What the header block before a body says.
enum Headers {
    /// A body of that many bytes follows.
    Length(usize),
    Garbage,
    End,
}

/// One line of a header block.
#[derive(Debug, PartialEq, Eq)]
enum Header {
    Length(usize),
    Other,
    Blank,
    Garbage,
}

impl<R: Read> FrameReader<R> {
    pub(super) fn new(input: R) -> Self {
        Self {
            input,
            chunk: vec![0; CHUNK].into_boxed_slice(),
            buffer: Vec::new(),
            done: 0,
            body: 0..0,
            lost: false,
        }
    }

    /// The next frame; blocks until it is there.
    pub(super) fn next(&mut self) -> io::Result<Frame<'_>> {
        loop {
            match self.headers()? {
                Headers::Length(length) => return self.read_body(length),
                Headers::Garbage if self.lost => {}
                Headers::Garbage => {
                    self.lost = true;
                    return Ok(Frame::Garbage);
                }
                Headers::End => return Ok(Frame::End),
            }
        }
    }

    /// Tells the reader that the last body was not JSON: if a header stands within it, its length was
    /// wrong, and reading goes on from that header.
    pub(super) fn reject_body(&mut self) {
        let body = self.buffer.get(self.body.clone()).unwrap_or_default();
        if let Some(at) = find_header(body) {
            self.done = self.body.start + at;
        }
        self.lost = true;
    }

    fn read_body(&mut self, length: usize) -> io::Result<Frame<'_>> {
        while self.buffer.len() - self.done < length {
            if !self.read_more()? {
                return Ok(Frame::End);
            }
        }
        self.lost = false;
        self.body = self.done..self.done + length;
        self.done = self.body.end;
        Ok(Frame::Body(self.buffer.get(self.body.clone()).unwrap_or_default()))
    }

    fn headers(&mut self) -> io::Result<Headers> {
        let mut length = None;
        let mut any = false;
        loop {
            let Some(line) = self.line()? else { return Ok(Headers::End) };
            let header = parse_header(self.buffer.get(line.clone()).unwrap_or_default());
            self.done = line.end;
            match header {
                Header::Length(bytes) => length = Some(bytes),
                Header::Other => {}
                Header::Blank if !any => continue,
                Header::Blank => return Ok(length.map_or(Headers::Garbage, Headers::Length)),
                Header::Garbage => {
                    self.skip_to_header(line);
                    return Ok(Headers::Garbage);
                }
            }
            any = true;
        }
    }

    /// Goes back to a header that begins within a line of garbage.
    fn skip_to_header(&mut self, line: Range<usize>) {
        let bytes = self.buffer.get(line.clone()).unwrap_or_default();
        // The line's own beginning has just been refused.
        if let Some(at) = find_header(bytes.get(1..).unwrap_or_default()) {
            self.done = line.start + 1 + at;
        } else if !bytes.ends_with(b"\n") {
            self.done = line.end.saturating_sub(LENGTH_HEADER.len()).max(line.start + 1);
        }
    }

    /// Where the next line stands in the buffer, its end included; cut where it is too long.
    fn line(&mut self) -> io::Result<Option<Range<usize>>> {
        let mut searched = self.done;
        loop {
            let rest = self.buffer.get(searched..).unwrap_or_default();
            if let Some(at) = memchr::memchr(b'\n', rest) {
                return Ok(Some(self.done..searched + at + 1));
            }
            if self.buffer.len() - self.done >= LONGEST_LINE {
                return Ok(Some(self.done..self.done + LONGEST_LINE));
            }
            let before = self.buffer.len() - self.done;
            if !self.read_more()? {
                return Ok(None);
            }
            searched = self.done + before;
        }
    }

    /// Reads what the input has; false at its end. Moves what is in the buffer to its front.
    fn read_more(&mut self) -> io::Result<bool> {
        self.buffer.drain(..self.done);
        self.done = 0;
        loop {
            match self.input.read(&mut self.chunk) {
                Ok(0) => return Ok(false),
                Ok(read) => {
                    self.buffer.extend_from_slice(self.chunk.get(..read).unwrap_or_default());
                    return Ok(true);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

fn parse_header(line: &[u8]) -> Header {
    let line = line.trim_ascii();
    if line.is_empty() {
        return Header::Blank;
    }
    let Some(colon) = memchr::memchr(b':', line) else { return Header::Garbage };
    let (name, value) = line.split_at(colon);
    let name = name.trim_ascii_end();
    if name.is_empty() || !name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-') {
        return Header::Garbage;
    }
    if !name.eq_ignore_ascii_case(b"content-length") {
        // Garbage may run into a header without a line end between them.
        return if find_header(line).is_some() { Header::Garbage } else { Header::Other };
    }
    let value = value.get(1..).unwrap_or_default().trim_ascii();
    let length = std::str::from_utf8(value).ok().and_then(|digits| digits.parse().ok());
    length.filter(|bytes| *bytes <= LONGEST_BODY).map_or(Header::Garbage, Header::Length)
}

/// Where the first `Content-Length` header begins in `bytes`.
fn find_header(bytes: &[u8]) -> Option<usize> {
    bytes.windows(LENGTH_HEADER.len()).position(|window| window.eq_ignore_ascii_case(LENGTH_HEADER))
}

/// A message with its header.
pub(super) fn frame(body: &[u8]) -> Vec<u8> {
    let mut framed = format!("Content-Length: {}\r\n\r\n", body.len()).into_bytes();
    framed.extend_from_slice(body);
    framed
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A stream that hands out a few bytes at a time.
    struct Dribble<'a>(&'a [u8], usize);

    impl Read for Dribble<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let length = self.1.min(self.0.len()).min(buffer.len());
            let (now, later) = self.0.split_at(length);
            buffer[..length].copy_from_slice(now);
            self.0 = later;
            Ok(length)
        }
    }

    /// Frames as texts: `!` for garbage. A body that holds `bad` is rejected.
    fn frames(input: &[u8], at_a_time: usize) -> Vec<String> {
        let mut reader = FrameReader::new(Dribble(input, at_a_time));
        let mut seen = Vec::new();
        loop {
            let (text, bad) = match reader.next().expect("reads from memory") {
                Frame::Body(body) => {
                    let text = String::from_utf8_lossy(body).into_owned();
                    let bad = text.contains("bad");
                    (text, bad)
                }
                Frame::Garbage => ("!".to_owned(), false),
                Frame::End => return seen,
            };
            seen.push(text);
            if bad {
                reader.reject_body();
            }
        }
    }

    #[track_caller]
    fn check(input: &str, expected: &[&str]) {
        for at_a_time in [1, 2, 7, 1000] {
            assert_eq!(frames(input.as_bytes(), at_a_time), expected, "{at_a_time} bytes at a time");
        }
    }

    #[test]
    fn frames_follow_each_other() {
        check("Content-Length: 2\r\n\r\n{}Content-Length: 3\r\n\r\n[1]", &["{}", "[1]"]);
    }

    #[test]
    fn header_names_have_no_case_and_others_are_passed_over() {
        check("content-type: x; charset=utf-8\r\nCONTENT-LENGTH:2\r\n\r\n{}", &["{}"]);
    }

    #[test]
    fn bare_line_feeds_and_blank_lines_between_frames_do() {
        check("\r\n\nContent-Length: 2\n\n{}\r\nContent-Length: 1\n\n1", &["{}", "1"]);
    }

    #[test]
    fn a_missing_length_is_reported_once_and_the_next_frame_is_found() {
        check("X-Other: 1\r\n\r\n{\"a\":1}Content-Length: 2\r\n\r\n{}", &["!", "{}"]);
        check("{\"a\":1}\n{\"b\":1}\nContent-Length: 2\r\n\r\n{}", &["!", "{}"]);
    }

    #[test]
    fn a_length_that_is_no_number_is_garbage() {
        check("Content-Length: -5\r\n\r\nContent-Length: 2\r\n\r\n{}", &["!", "{}"]);
        check("Content-Length: 99999999999999999999\r\n\r\nContent-Length: 2\r\n\r\n{}", &["!", "{}"]);
    }

    #[test]
    fn a_length_that_is_too_short_leaves_garbage_behind() {
        check("Content-Length: 3\r\n\r\nbad and moreContent-Length: 2\r\n\r\n{}", &["bad", "{}"]);
    }

    #[test]
    fn a_length_that_is_too_long_swallows_nothing() {
        let input = "Content-Length: 20\r\n\r\nbadContent-Length: 2\r\n\r\n{}";
        check(input, &["badContent-Length: 2", "{}"]);
    }

    #[test]
    fn long_garbage_without_line_ends_is_passed_over() {
        let garbage = "x".repeat(3 * LONGEST_LINE + 11);
        check(&format!("{garbage}Content-Length: 2\r\n\r\n{{}}"), &["!", "{}"]);
    }

    #[test]
    fn an_unfinished_frame_is_the_end() {
        check("Content-Length: 5\r\n\r\n{}", &[]);
        check("Content-Le", &[]);
    }
}
