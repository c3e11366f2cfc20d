//! YAML as a tree of nodes with their places in bytes.

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use crate::text::TextRange;

/// Nesting beyond this is refused.
const DEPTH_LIMIT: usize = 16;

/// A node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    /// Where it stands, in bytes.
    pub(super) range: TextRange,
    pub(super) value: Value,
}

/// What a node holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A text; `plain` where it stands without quotation marks.
    Scalar { text: String, plain: bool },
    /// A list.
    List(Vec<Node>),
    /// Keys and values in order of place.
    Map(Vec<(Node, Node)>),
}

/// Why a text is no YAML, and the character that shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Broken {
    pub(super) range: TextRange,
    pub(super) reason: String,
}

/// The first document of `yaml`, which starts `base` bytes into its text; `None` where it holds nothing.
pub(super) fn read(yaml: &str, base: u32) -> Result<Option<Node>, Broken> {
    let places = Places::of(yaml, base);
    let mut builder = Builder::default();
    let mut parser = Parser::new_from_str(yaml);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| Broken {
            range: visible_character(yaml, places.byte(error.marker().index()) - base).shifted(base),
            reason: error.info().to_owned(),
        })?;
        if event == Event::DocumentEnd {
            break;
        }
        builder.take(event, places.range(span))?;
    }
    Ok(builder.root)
}

/// Byte offsets of characters, since the parser counts characters.
struct Places {
    starts: Vec<u32>,
    end: u32,
}

impl Places {
    fn of(text: &str, base: u32) -> Self {
        let starts = text.char_indices().map(|(at, _)| base + at as u32).collect();
        Self { starts, end: base + text.len() as u32 }
    }

    fn byte(&self, character: usize) -> u32 {
        self.starts.get(character).copied().unwrap_or(self.end)
    }

    fn range(&self, span: Span) -> TextRange {
        TextRange::new(self.byte(span.start.index()), self.byte(span.end.index()))
    }
}

/// The character at `offset`, or the last one before it where there is none to be seen.
fn visible_character(text: &str, offset: u32) -> TextRange {
    let (before, behind) = text.split_at_checked(offset as usize).unwrap_or((text, ""));
    if let Some(character) = behind.chars().next().filter(|character| !character.is_whitespace()) {
        return (before.len()..before.len() + character.len_utf8()).into();
    }
    let before = before.trim_end();
    let last = before.chars().next_back().map_or(0, char::len_utf8);
    (before.len() - last..before.len()).into()
}

/// Builds the tree without recursion.
#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    root: Option<Node>,
}

/// A list or mapping that has not ended.
struct Open {
    start: TextRange,
    items: Vec<Node>,
    mapping: bool,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, range: TextRange) -> Result<(), Broken> {
        match event {
            Event::Scalar(text, style, ..) => {
                let plain = style == ScalarStyle::Plain;
                self.put(Node { range, value: Value::Scalar { text: text.into_owned(), plain } });
            }
            Event::Alias(_) => {
                return Err(Broken { range, reason: "aliases are not supported".to_owned() });
            }
            Event::SequenceStart(..) => self.open(range, false)?,
            Event::MappingStart(..) => self.open(range, true)?,
            Event::SequenceEnd | Event::MappingEnd => self.close(range),
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn open(&mut self, start: TextRange, mapping: bool) -> Result<(), Broken> {
        if self.open.len() >= DEPTH_LIMIT {
            return Err(Broken { range: start, reason: "nested too deeply".to_owned() });
        }
        self.open.push(Open { start, items: Vec::new(), mapping });
        Ok(())
    }

    fn close(&mut self, end: TextRange) {
        let Some(open) = self.open.pop() else { return };
        // Block collections end where the next token starts; their own end is that of the last item.
        let last = open.items.last().map_or(open.start.end, |item| item.range.end);
        let end = if end.is_empty() { last } else { end.end };
        let range = TextRange::new(open.start.start, end);
        let value = if open.mapping { Value::Map(pairs(open.items)) } else { Value::List(open.items) };
        self.put(Node { range, value });
    }

    fn put(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(open) => open.items.push(node),
            None => self.root = self.root.take().or(Some(node)),
        }
    }
}

fn pairs(items: Vec<Node>) -> Vec<(Node, Node)> {
    let mut items = items.into_iter();
    std::iter::from_fn(|| items.next().zip(items.next())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(node: &Node, yaml: &str) -> String {
        match &node.value {
            Value::Scalar { text, .. } => format!("{text}={}", node.range.of(yaml)),
            Value::List(items) => {
                let items: Vec<_> = items.iter().map(|item| told(item, yaml)).collect();
                format!("[{}]", items.join(", "))
            }
            Value::Map(pairs) => {
                let pair =
                    |(key, value): &(Node, Node)| format!("{}: {}", told(key, yaml), told(value, yaml));
                format!("{{{}}}", pairs.iter().map(pair).collect::<Vec<_>>().join(", "))
            }
        }
    }

    fn tree(yaml: &str) -> String {
        match read(yaml, 0) {
            Ok(Some(node)) => told(&node, yaml),
            Ok(None) => "nothing".to_owned(),
            Err(broken) => format!("{} {}", broken.range.start, broken.reason),
        }
    }

    #[test]
    fn nodes_know_their_places_in_bytes() {
        assert_eq!(
            tree("地: 贝里港 # 港\nparties: [阿, \"贝\"]\n"),
            "{地=地: 贝里港=贝里港, parties=parties: [阿=阿, 贝=\"贝\"]}"
        );
        assert_eq!(tree("visit:\n  - a\n  - b: c\n"), "{visit=visit: [a=a, {b=b: c=c}]}");
        assert_eq!(tree(""), "nothing");
        assert_eq!(tree("# only this\n"), "nothing");
    }

    #[test]
    fn what_is_no_yaml_is_refused_with_a_place() {
        assert!(read("a: [b\n", 0).is_err());
        assert!(read("a: \"b\n", 0).is_err());
        assert_eq!(tree("a: &x b\nc: *x\n"), "11 aliases are not supported");
        assert_eq!(tree(&"[".repeat(40)), "16 nested too deeply");
    }
}
