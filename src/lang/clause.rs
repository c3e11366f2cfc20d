//! Clauses that an instrument closes with, or that belong to instruments of one sort only, as a language finds
//! them in one paragraph.

use crate::text::TextRange;

/// A sentence that does something which instruments are expected, or not expected, to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clause {
    /// The sentence, or the words in it that do so.
    pub range: TextRange,
    /// What it does.
    pub kind: ClauseKind,
}

/// What a clause does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClauseKind {
    /// Others may sign or accede.
    Accession,
    /// The instrument enters into force; the condition where it holds for the whole instrument.
    EntryIntoForce(Option<EntryCondition>),
    /// The instrument is applied before it enters into force.
    ProvisionalApplication(ProvisionalTerm),
    /// How long it is in force.
    Duration,
    /// How it ends, or how a party leaves it.
    Termination,
    /// How it is amended.
    Amendment,
    /// How disputes are settled.
    Disputes,
    /// What it is to other treaties.
    OtherTreaties,
    /// Which reservations may be made.
    Reservations,
    /// Who keeps the original and the instruments of ratification.
    Depositary,
    /// It is registered with the United Nations.
    Registration,
    /// Its annexes are part of it.
    Annexes,
    /// It does not bind under international law.
    NonBinding,
    /// Disputes go to a court or to arbitrators.
    Adjudication,
    /// Somebody enjoys privileges or immunities.
    Privileges,
    /// Somebody is liable for damage.
    Liability,
    /// It prevails over laws or treaties.
    Priority,
    /// It needs ratification or internal legal procedures.
    LegalProcedures,
    /// Where and when it is done, in which originals and languages.
    Testimonium,
    /// A letter or a note addresses its reader.
    Salutation,
    /// A note presents compliments.
    Greeting,
    /// A note renews assurances of esteem.
    Compliment,
}

/// When an instrument enters into force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EntryCondition {
    /// What has to happen.
    pub event: EntryEvent,
    /// How many days or months later.
    pub delay: EntryDelay,
}

/// What an instrument's entry into force depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntryEvent {
    /// Its signature.
    Signature,
    /// The exchange of instruments of ratification.
    Exchange,
    /// The deposit of instruments of ratification.
    Deposit,
    /// Notifications that internal procedures are completed.
    Notification,
}

/// How long after the event an instrument enters into force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EntryDelay {
    /// Days.
    pub days: u32,
    /// Months.
    pub months: u32,
}

/// What a clause says of the time for which an instrument is applied provisionally.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProvisionalTerm {
    /// It says when that begins.
    pub begins: bool,
    /// It says when that ends.
    pub ends: bool,
}

/// What the conclusion of an instrument says of its originals and languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Originals {
    /// The sentences that say so.
    pub range: TextRange,
    /// In how many originals it is done: the number with its words, and its value.
    pub originals: Option<(TextRange, u32)>,
    /// How many of these each party keeps.
    pub each: Option<(TextRange, u32)>,
    /// Every original is in all the languages.
    pub in_all_languages: bool,
    /// The languages that are named.
    pub languages: Vec<NamedLanguage>,
    /// The statements that count texts or languages: 两种文本.
    pub counts: Vec<CountedTexts>,
    /// The number of languages that are named, as such a statement would give it.
    pub number_word: String,
    /// It says that the texts are equally authentic.
    pub authentic: Option<TextRange>,
    /// It says that one text prevails.
    pub prevailing: Option<Prevailing>,
}

/// A statement that counts texts or languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountedTexts {
    /// The statement: 两种文本.
    pub range: TextRange,
    /// The numeral in it.
    pub numeral: TextRange,
    /// Its value.
    pub value: u32,
}

/// A language that is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedLanguage {
    /// Its name.
    pub range: TextRange,
    /// Its BCP 47 tag, where the name is known.
    pub tag: Option<&'static str>,
}

/// One text prevails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prevailing {
    /// The words that say so.
    pub range: TextRange,
    /// Only where the texts diverge.
    pub in_divergence: bool,
}
