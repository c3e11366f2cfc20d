//! Noun phrases of which a title consists.

use std::sync::LazyLock;

use regex::Captures;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::entity::{DateMention, TitleMarks};
use crate::lang::fr::kind;
use crate::lang::fr::title_words::extent::{Link, length_within};
use crate::text::TextRange;

/// A noun phrase that goes on a title.
#[derive(Clone, Copy)]
pub(super) struct Phrase {
    pub(super) start: u32,
    pub(super) end: u32,
    /// It tells which instrument is meant.
    pub(super) is_name: bool,
    /// It says at some length what the instrument is about: relatif à, instituant.
    pub(super) is_topic: bool,
    /// It says what the instrument is for, or between whom it is: pour, entre.
    pub(super) is_description: bool,
}

impl Phrase {
    pub(super) fn of<'t>(&self, text: &'t str) -> &'t str {
        TextRange::new(self.start, self.end).of(text)
    }
}

/// Where a phrase may begin.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The byte behind what has been read of the title.
    pub(super) at: u32,
    /// The marks around the title.
    pub(super) marks: TitleMarks,
    /// The title has its date before this place.
    pub(super) dated: bool,
    /// What has been read of the title.
    pub(super) head: TextRange,
}

/// Names that are cited without a date, in texts without capital letters too.
static WELL_KNOWN: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^ (?:de l'organisation )?des nations unies|^ de l'(?:organisation des nations unies|o\\.?[nu]\\.?[ua]\\.?|atlantique nord|organisation de l'unité africaine|union africaine)\\b|^ universelle des droits de l'homme|^ de la cour internationale de justice|^ général (?:sur les tarifs douaniers et le commerce|sur le commerce des services)|^ du millénaire\\b|^ d'union$",
    )
});

/// The statute of the court, as the instruments of the United Nations call it.
static COURT: LazyPattern = LazyLock::new(|| Pattern::new("^statut de la (?-i:Cour)$"));

/// Whether a phrase is a name that needs no date and no capital letter.
pub(super) fn is_well_known(phrase: &str) -> bool {
    WELL_KNOWN.is_in(phrase)
}

/// Adjectives that stand between the kind and what the instrument is about; those of several nations have hyphens.
const ADJECTIVES: &str = "(?:révisée?|conjointe|commune|généra(?:l|ux)|internationale?|multilatérale?|bilatérale?|commerciale?|additionnel(?:le)?|complémentaire|facultatif|universel(?:le)?|européen(?:ne)?|africaine?|américaine?|interaméricaine?|benelux|tripartite|quadripartite|culturel(?:le)?|consulaire|aérien(?:ne)?|fiscale?|douanière?|économique|ministériel(?:le)?|postale universelle|unique|spéciale?|intérimaire|cadre|supplémentaire|intérieur|final|y relatif|n[°o]\\.? ?[0-9]+|\\(n[°o]\\.? ?[0-9]+\\)|[IVX]{1,4}|(?:[abd-zà-ÿ][a-zà-ÿ]+|c[a-hj-z][a-zà-ÿ]*)(?:-[a-zà-ÿ]{3,})+)s?";

/// What opens a phrase: adjectives, and a word that joins it to the kind.
static OPENING: LazyPattern = LazyLock::new(|| {
    Pattern::new(&format!(
        "^(?P<adjectives>(?:-cadre)?(?: {ADJECTIVES})*)(?P<link>(?: ?\\(n[°o]\\.? ?[0-9]+\\))?(?: (?:sur|relati(?:f|ve)s? (?:à|aux?)|concernant|portant|instituant|créant|établissant|interdisant|constituant|visant|tendant|pour|contre|entre|régissant|supprimant|abrogeant|réglant|modifiant|complétant|fixant|organisant|en matière de|des|du|de la|de|aux?|à la|à) | (?:de l'|d'|à l'|en matière d') ?))",
    ))
});

/// What an agreement between parties is about, behind a comma.
static BEHIND_PARTIES: LazyPattern =
    LazyLock::new(|| Pattern::new("^(?P<link> ?, (?:relati(?:f|ve)s? (?:à|aux?)|concernant|portant) )"));

/// With whom an agreement on a seat is.
static WITH: LazyPattern = LazyLock::new(|| Pattern::new("^(?P<link> avec )"));

/// A phrase that follows another one: de Vienne | sur le droit des traités.
pub(super) fn phrase(text: &str, dates: &[DateMention], place: Place) -> Option<Phrase> {
    let rest = text.get(place.at as usize..)?;
    let Some(captures) = opening(text, rest, place) else { return qualified(rest, place.at) };
    let link = group(&captures, "link")?;
    let limit = dates.iter().find(|date| date.range.start >= place.at).map_or(rest.len(), |date| {
        let before = text.get(..date.range.start as usize).unwrap_or_default();
        date_words_start(before).saturating_sub(place.at as usize)
    });
    if limit < link.end as usize {
        return qualified(rest, place.at);
    }
    let words = rest.get(link.end as usize..limit)?;
    let link_word = Link::of(link.of(rest));
    if link_word.is_genitive() && !may_have_genitive(text, place, &captures, (link_word, words)) {
        return None;
    }
    let topic = topic(words, place.marks, link_word)?;
    let end = place.at + link.end + topic.len() as u32;
    let known = is_well_known(TextRange::new(place.at, end).of(text))
        || COURT.is_in(TextRange::new(place.head.start, end).of(text));
    // The Parties and the Secretary of a convention are no part of its name.
    let goes_on =
        link_word == Link::Between && BEHIND_PARTIES.is_in(text.get(end as usize..).unwrap_or_default());
    let own = OWN_PARTS.is_in(topic) && !goes_on || (link_word == Link::Purpose && INFINITIVE.is_in(topic));
    if own && !known {
        return None;
    }
    let named = topic.chars().any(char::is_uppercase);
    let long = topic.split_whitespace().count();
    let is_subject = !link_word.is_genitive() && long > 2;
    let describes = matches!(link_word, Link::Purpose | Link::Between);
    Some(Phrase {
        start: place.at,
        end,
        is_name: known
            || if link_word.is_genitive() { named && !ORGANS.is_in(topic) } else { long > 1 || named },
        is_topic: is_subject && !describes,
        is_description: is_subject && describes,
    })
}

/// What opens the next phrase of a title.
fn opening<'t>(text: &str, rest: &'t str, place: Place) -> Option<Captures<'t>> {
    static BETWEEN: LazyPattern = LazyLock::new(|| Pattern::new(" entre "));
    static OF_SEAT: LazyPattern = LazyLock::new(|| Pattern::new("^accord de siège$"));
    let title = place.head.of(text);
    let behind_parties = || BEHIND_PARTIES.first(rest).filter(|_| BETWEEN.is_in(title));
    let with_state = || WITH.first(rest).filter(|_| OF_SEAT.is_in(title));
    OPENING.first(rest).or_else(behind_parties).or_else(with_state)
}

/// A protocol is one to something, other instruments are not; and behind its date a title says what it is about, not
/// of whom it is.
fn may_have_genitive(text: &str, place: Place, captures: &Captures<'_>, (link, words): (Link, &str)) -> bool {
    static TO_ANOTHER: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?:protocole|avenant|additif|acte|[a-zà-ÿ]+ (?:additionnel(?:le)?|complémentaire|supplémentaire))\\b",
        )
    });
    static ANOTHER: LazyPattern = LazyLock::new(|| Pattern::new(&format!("^{}s?\\b", kind::CITED)));
    if link != Link::Dative {
        return !place.dated;
    }
    if place.dated {
        return TO_ANOTHER.is_in(place.head.of(text)) && ANOTHER.is_in(words);
    }
    group(captures, "adjectives").is_some_and(|adjectives| !adjectives.is_empty())
}

/// The words behind the link that belong to the phrase.
fn topic(words: &str, marks: TitleMarks, link: Link) -> Option<&str> {
    let topic = words.get(..length_within(words, marks, link))?.trim_end();
    let length = match link.is_genitive() {
        true => NEXT_PHRASE.place(topic).map_or(topic.len(), |next| next.start as usize),
        false => topic.len(),
    };
    let topic = topic.get(..length)?.trim_end();
    (!topic.is_empty()).then_some(topic)
}

/// Adjectives alone, before a date: protocole complémentaire signé le D.
fn qualified(rest: &str, at: u32) -> Option<Phrase> {
    static QUALITIES: LazyPattern =
        LazyLock::new(|| Pattern::new(&format!("^(?:-cadre(?: {ADJECTIVES})*|(?: {ADJECTIVES})+)")));
    let place = QUALITIES.place(rest)?;
    let is_name = place.of(rest).ends_with("universelle");
    Some(Phrase { start: at, end: at + place.end, is_name, is_topic: false, is_description: false })
}

/// Where another phrase of the title begins.
static NEXT_PHRASE: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        " (?:sur|relati(?:f|ve)s? (?:à|aux?)|concernant|portant|instituant|créant|entre|pour|avec|en matière)\\b",
    )
});

/// To do something, which is no name.
static INFINITIVE: LazyPattern = LazyLock::new(|| Pattern::new("^[a-zà-ÿ]+(?:er|ir|re)\\b"));

/// Where the words begin that lead to a date at the end of `before`.
fn date_words_start(before: &str) -> usize {
    static WORDS: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "(?: ?,)?(?: (?:en date(?: à [^,.;:()]{2,30},?)? du|datée?s? du|du|de|d'|le|en|des?|les)| ?\\()?(?: l')? ?$",
        )
    });
    WORDS.place(before).map_or(before.len(), |range| range.start as usize)
}

/// What a title does not say of itself.
static OWN_PARTS: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^(?:la |le |les |l')?(?:(?:deux|trois|quatre) )?(?:parties|états parties|parties contractantes|dispositions|présente?|article|annexe|ce |ces |cette |celle|eux|elles)\\b|^(?:cour|organisation|union|commission|communauté|conférence|tribunal|agence|autorité)$",
    )
});

/// Owners of acts that are no titles: an agreement of the Parties.
static ORGANS: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^(?:parties?|états?|gouvernements?|etats?|conseil|secrétaire|ministre|comité|commission|autorités?|partie contractante)\\b",
    )
});
