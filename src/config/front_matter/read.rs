//! From YAML to front matter.

use crate::config::front_matter::reader::Reader;
use crate::config::front_matter::values;
use crate::config::front_matter::{FrontMatter, Signature, Version, Visit};
use crate::config::yaml::{self, Node, Value};
use crate::config::{Located, Problem};
use crate::messages::Message;

/// Reads `yaml`, which starts `base` bytes into its text.
pub(super) fn read(yaml: &str, base: u32) -> (FrontMatter, Vec<Problem>) {
    let mut reader = Reader::default();
    let mut front = FrontMatter::default();
    match yaml::read(yaml, base) {
        Ok(Some(root)) => reader.root(&root, &mut front),
        Ok(None) => {}
        Err(broken) => {
            let message = Message::new("M001-broken").with("reason", broken.reason);
            reader.report(broken.range, message);
        }
    }
    (front, reader.problems)
}

impl Reader {
    fn root(&mut self, root: &Node, front: &mut FrontMatter) {
        let Value::Map(pairs) = &root.value else {
            return self.report(root.range, Message::new("M001-not-a-mapping"));
        };
        for (key, name, value) in self.entries(pairs, values::KEYS) {
            match name {
                "kind" => front.kind = self.named(name, value, values::KINDS),
                "binding" => front.binding = self.boolean(name, value),
                "level" => front.level = self.named(name, value, values::LEVELS),
                "lang" => front.lang = self.language(name, value),
                "stage" => front.stage = self.named(name, value, values::STAGES),
                "date" => front.date = self.date(name, value),
                "parties" => front.parties = self.list(name, value),
                "copy" => front.copy = self.text(name, value),
                "alternat" => front.alternat = self.named(name, value, values::ORDERS),
                "visit" => front.visit = self.visit(name, value),
                "signature" => front.signature = self.signature(name, value),
                "authentic" => front.authentic = self.languages(name, value),
                "versions" => front.versions = self.versions(name, value),
                "annexes" => front.annexes = self.list(name, value),
                "profile" => front.profile = self.text(name, value),
                _ => self.unknown_key(key, name, values::KEYS),
            }
        }
    }

    fn visit(&mut self, key: &str, node: &Node) -> Visit {
        const KEYS: &[&str] = values::VISIT_KEYS;
        let mut visit = Visit::default();
        for (key, name, value) in self.table(key, node, KEYS) {
            match name {
                "from" => visit.from = self.date(name, value),
                "to" => visit.to = self.date(name, value),
                "place" => visit.place = self.text(name, value),
                _ => self.unknown_key(key, name, KEYS),
            }
        }
        if let (Some(from), Some(to)) = (&visit.from, &visit.to)
            && from.value.is_after(to.value)
        {
            self.report(to.range, Message::new("M001-span"));
        }
        visit
    }

    fn signature(&mut self, key: &str, node: &Node) -> Signature {
        const KEYS: &[&str] = values::SIGNATURE_KEYS;
        let mut signature = Signature::default();
        for (key, name, value) in self.table(key, node, KEYS) {
            match name {
                "planned" => signature.planned = self.date(name, value),
                "place" => signature.place = self.text(name, value),
                _ => self.unknown_key(key, name, KEYS),
            }
        }
        signature
    }

    fn versions(&mut self, key: &str, node: &Node) -> Vec<Version> {
        let mut versions = Vec::new();
        for (key, name, value) in self.table(key, node, values::languages()) {
            if !values::languages().contains(&name) {
                self.unknown_key(key, name, values::languages());
                continue;
            }
            let lang = Located::new(key.range, name.to_owned());
            versions.extend(self.version(lang, value));
        }
        versions
    }

    fn version(&mut self, lang: Located<String>, node: &Node) -> Option<Version> {
        const KEYS: &[&str] = values::VERSION_KEYS;
        let Value::Map(pairs) = &node.value else {
            let path = self.text(&lang.value, node)?;
            return Some(Version { lang, path, role: None });
        };
        let (mut path, mut role) = (None, None);
        for (key, name, value) in self.entries(pairs, KEYS) {
            match name {
                "file" => path = self.text(name, value),
                "role" => role = self.text(name, value),
                _ => self.unknown_key(key, name, KEYS),
            }
        }
        if path.is_none() {
            self.wrong_type(&lang.value, node, "expected-path");
        }
        path.map(|path| Version { lang, path, role })
    }
}
