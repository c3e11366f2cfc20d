//! Messages in the reader's language: one Fluent catalogue per language, such as `en.ftl`.

mod catalogue;
mod documentation;
mod entries;
mod kind;
mod locale;

pub use catalogue::{lookup, render};
pub use documentation::documentation;
pub use kind::kind_id;
pub use locale::Locale;

/// A message to be put into words: the id of an entry of the catalogues, with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Id in the catalogues: `N001`, `N001-fix`, `N001-related`, `hover-weekday`.
    pub id: &'static str,
    /// Named arguments.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Words of the draft or of a record, shown as they are.
    Text(String),
    /// A number, for plural forms.
    Number(i64),
    /// Another message, put into words in the same language.
    Message(Box<Message>),
}

impl Message {
    /// A message without arguments.
    pub const fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Self {
        self.arguments.push((name, argument.into()));
        self
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(number as i64)
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}
