//! How far the title of an instrument reaches, and the date, the verb and the place that go with it.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern, group};
use crate::lang::entity::{CitationVerb, DateMention, TitleMarks};
use crate::text::TextRange;

/// What follows the word for a kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tail {
    /// Where the title ends.
    pub(super) end: u32,
    /// The date that the sentence gives the instrument: an index into the dates of the paragraph.
    pub(super) date: Option<u32>,
    pub(super) verb: Option<CitationVerb>,
    pub(super) place: Option<TextRange>,
    /// It says what the instrument is about, or between whom it is.
    pub(super) is_named: bool,
    /// It says what the instrument is about by a word that only titles and descriptions have: relatif à, instituant.
    pub(super) is_topical: bool,
    /// The name is one that needs no date and no capital letter.
    pub(super) is_well_known: bool,
    /// The title without the date that stands in it: Convention de Vienne du D sur X.
    pub(super) listed: Option<Box<str>>,
}

/// Reads on behind the word for a kind at `head`.
pub(super) fn read(text: &str, dates: &[DateMention], head: TextRange, marks: TitleMarks) -> Tail {
    let mut tail = Tail { end: head.end, ..Tail::default() };
    let mut at = head.end;
    for _ in 0..12 {
        if let Some((index, end)) = bound_date(text, dates, at).filter(|_| tail.date.is_none()) {
            tail.date = Some(index);
            at = end;
            continue;
        }
        if let Some(deed) = deed(text, dates, at) {
            tail.date = tail.date.or(deed.date);
            tail.verb = tail.verb.or(deed.verb);
            tail.place = tail.place.or(deed.place);
            at = deed.end;
            if deed.date.is_none() {
                break;
            }
            continue;
        }
        match phrase(text, dates, at, (marks, tail.date.is_some())) {
            Some(phrase) => {
                if phrase.start > tail.end {
                    let before = TextRange::new(head.start, tail.end).of(text);
                    tail.listed = Some(format!("{before}{}", phrase.of(text)).into_boxed_str());
                }
                tail.end = phrase.end;
                tail.is_named |= phrase.is_name;
                tail.is_topical |= phrase.is_topic;
                tail.is_well_known |= WELL_KNOWN.is_in(phrase.of(text));
                at = phrase.end;
            }
            None => break,
        }
    }
    tail
}

/// A date directly behind byte `at`: its index, and where it ends.
pub(super) fn date_behind(text: &str, dates: &[DateMention], at: u32) -> Option<(u32, u32)> {
    bound_date(text, dates, at).or_else(|| {
        let deed = deed(text, dates, at)?;
        deed.date.map(|index| (index, deed.end))
    })
}

/// The end of the words for the organ behind byte `at`, whose act it is: du Parlement européen et du Conseil.
pub(super) fn organ_behind(text: &str, dates: &[DateMention], at: u32) -> u32 {
    static ORGAN: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^,? (?:d[eu]|de la|de l'|des) ?(?:parlement européen et du conseil|conseil de sécurité|conseil et du parlement européen|(?:[0-9]{1,2}[a-zèè]+|[a-zè]+ième|première?) (?:session|sommet|conférence|réunion)[^,;.:()]{0,160}|[^,;.:()]{2,60}?(?: du$| en date du$| de$|$))",
        )
    });
    let limit =
        dates.iter().find(|date| date.range.start >= at).map_or(text.len(), |date| date.range.start as usize);
    let words = text.get(at as usize..limit).unwrap_or_default();
    let words = words.trim_end();
    let place = ORGAN.place(words).map_or("", |place| place.of(words));
    let organ = [" en date du", " du", " de"].iter().find_map(|end| place.strip_suffix(end)).unwrap_or(place);
    at + organ.len() as u32
}

/// `, du D`, `en date du D`, `de 1968`, `, 1948`.
fn bound_date(text: &str, dates: &[DateMention], at: u32) -> Option<(u32, u32)> {
    static GAP: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?: ?[\\])»”\"]?(?: ?\\([^()]{2,60}\\))?,?)(?: ?(?:en date(?: à [^,.;:()]{2,30},?)? d[eu]|datée?s? du|du|des|de|d'|le|en)(?: l')?| ?)? ?$",
        )
    });
    let (index, date) = (0_u32..).zip(dates).find(|(_, date)| date.range.start >= at)?;
    let gap = TextRange::new(at, date.range.start);
    if gap.len() > 110 || date.span.end.is_some() || !GAP.is_in(gap.of(text)) {
        return None;
    }
    // A year needs its preposition, or a comma.
    let whole = date.span.start.month.is_some();
    let said = gap.of(text).trim_end().ends_with(['e', 'n', 's', 'u', '\'', '’', ',']);
    (whole || said).then_some((index, date.range.end))
}

struct Deed {
    end: u32,
    date: Option<u32>,
    verb: Option<CitationVerb>,
    place: Option<TextRange>,
}

/// `signée à X le D`, `conclu le D à X`, `adoptée par … le D`, `faite à X, le D`.
fn deed(text: &str, dates: &[DateMention], at: u32) -> Option<Deed> {
    static VERB: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[»”\"]? ?(?:\\([^()]{2,60}\\))?,? ?(?:et |qui a été |qui fut |ci-après dénommée?s? [^,]{2,40}, )?(?P<verb>signée?s?|conclue?s?|faite?s?|adoptée?s?|ouverte?s? à la signature|approuvée?s?|paraphée?s?|publiée?s?|entrée?s? en vigueur|établie?s?)\\b",
        )
    });
    static GAP: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?P<who>(?:,? (?:par|entre|avec|sous|lors|au nom|au cours|respectivement)[^.;:]{2,90}?)?),?(?: ?(?:à|en|au|aux) (?P<place>[^,.;:()0-9]{2,40}?))?,?(?: (?:respectivement )?(?:le|les|du|en date du|en|l'an))? ?$",
        )
    });
    static PLACE: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^,? (?:à|au|aux) (?P<place>(?:la |le )?[A-ZÀ-Ýa-zà-ÿ'’-]+(?: (?:de |la |le |du |-)?[A-ZÀ-Ý][A-Za-zÀ-ÿ'’-]+)*)",
        )
    });
    let rest = text.get(at as usize..)?;
    let captures = VERB.first(rest)?;
    let verb = group(&captures, "verb")?;
    let behind = at + verb.end;
    let kind = verb_of(verb.of(rest));
    let near = (0_u32..).zip(dates).find(|(_, date)| date.range.start >= behind);
    let dated = near.and_then(|(index, date)| {
        let gap = TextRange::new(behind, date.range.start);
        let captures = (gap.len() <= 160 && date.span.end.is_none()).then(|| GAP.first(gap.of(text)))??;
        Some((index, date, group(&captures, "place").map(|place| place.shifted(behind))))
    });
    let Some((index, date, place)) = dated else {
        return Some(Deed { end: behind, date: None, verb: kind, place: None });
    };
    let end = date.range.end;
    let later = || {
        let rest = text.get(end as usize..)?;
        let captures = PLACE.first(rest)?;
        let place = group(&captures, "place")?;
        place.of(rest).starts_with(char::is_uppercase).then(|| place.shifted(end))
    };
    let place = place.or_else(later).filter(|place| is_place(place.of(text)));
    let end = place.map_or(end, |place| end.max(place.end));
    Some(Deed { end, date: Some(index), verb: kind, place })
}

fn is_place(words: &str) -> bool {
    let name = words.trim_start_matches("la ").trim_start_matches("La ");
    name.starts_with(char::is_uppercase) && words.split_whitespace().count() <= 4
}

fn verb_of(word: &str) -> Option<CitationVerb> {
    let plain = word.to_lowercase();
    let verbs = [
        ("sign", CitationVerb::Sign),
        ("conclu", CitationVerb::Sign),
        ("adopt", CitationVerb::Adopt),
        ("ouvert", CitationVerb::Open),
        ("publi", CitationVerb::Issue),
        ("entr", CitationVerb::EnterIntoForce),
        ("approuv", CitationVerb::Other),
        ("paraph", CitationVerb::Other),
    ];
    verbs.iter().find(|(stem, _)| plain.starts_with(stem)).map(|(_, verb)| *verb)
}

/// A noun phrase that goes on a title.
#[derive(Clone, Copy)]
struct Phrase {
    start: u32,
    end: u32,
    is_name: bool,
    is_topic: bool,
}

impl Phrase {
    fn of<'t>(&self, text: &'t str) -> &'t str {
        TextRange::new(self.start, self.end).of(text)
    }
}

/// Names that are cited without a date, in texts without capital letters too.
static WELL_KNOWN: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^ (?:de l'organisation )?des nations unies|^ de l'(?:organisation des nations unies|o\\.?[nu]\\.?[ua]\\.?|atlantique nord)\\b|^ universelle des droits de l'homme|^ de la cour internationale de justice|^ général (?:sur les tarifs douaniers et le commerce|sur le commerce des services)",
    )
});

/// Adjectives that stand between the kind and what the instrument is about.
static OPENING: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^(?P<adjectives>(?: (?:révisée?|conjointe|commune|généra(?:l|ux)|internationale?|multilatérale?|bilatérale?|commerciale?|additionnel(?:le)?|complémentaire|facultatif|universel(?:le)?|européen(?:ne)?|africaine?|américaine?|interaméricaine?|culturel(?:le)?|consulaire|aérien(?:ne)?|fiscale?|douanière?|économique|ministériel(?:le)?|unique|spéciale?|intérimaire|cadre|supplémentaire|final|y relatif|-cadre|n[°o]\\.? ?[0-9]+|\\(n[°o]\\.? ?[0-9]+\\)|[IVX]{1,4}))*)(?P<link>(?: ?\\(n[°o]\\.? ?[0-9]+\\))?(?: (?:sur|relati(?:f|ve)s? (?:à|aux?)|concernant|portant|instituant|créant|établissant|interdisant|constituant|visant|tendant|pour|contre|entre|régissant|supprimant|abrogeant|réglant|modifiant|complétant|fixant|organisant|des|du|de la|de|aux?|à la|à) | (?:de l'|d'|à l') ?))",
    )
});

/// A phrase that follows another one: de Vienne | sur le droit des traités.
fn phrase(text: &str, dates: &[DateMention], at: u32, (marks, dated): (TitleMarks, bool)) -> Option<Phrase> {
    let rest = text.get(at as usize..)?;
    let Some(captures) = OPENING.first(rest) else { return qualified(rest, at) };
    let link = group(&captures, "link")?;
    let limit = dates.iter().find(|date| date.range.start >= at).map_or(rest.len(), |date| {
        let before = text.get(..date.range.start as usize).unwrap_or_default();
        date_words_start(before).saturating_sub(at as usize)
    });
    if limit < link.end as usize {
        return qualified(rest, at);
    }
    let words = rest.get(link.end as usize..limit)?;
    let length = phrase_length(words, marks);
    let topic = words.get(..length)?.trim_end();
    if topic.is_empty() {
        return None;
    }
    let word = link.of(rest).trim().to_lowercase().replace('’', "'");
    let dative = ["à", "au", "aux", "à la", "à l'", "a", "a la", "a l'"].contains(&word.as_str());
    // A protocol is one to something; other instruments are not.
    if dative && group(&captures, "adjectives").is_none_or(TextRange::is_empty) {
        return None;
    }
    let genitive = dative || ["de", "du", "de la", "de l'", "des", "d'"].contains(&word.as_str());
    // Behind its date a title says what it is about, not of whom it is.
    if genitive && dated {
        return None;
    }
    let length = if genitive {
        NEXT_PHRASE.place(topic).map_or(topic.len(), |next| next.start as usize)
    } else {
        topic.len()
    };
    let topic = topic.get(..length)?.trim_end();
    let named = topic.chars().any(char::is_uppercase);
    let long = topic.split_whitespace().count();
    let known = WELL_KNOWN.is_in(rest.get(..link.end as usize + topic.len()).unwrap_or_default());
    let own = OWN_PARTS.is_in(topic) || (word == "pour" && INFINITIVE.is_in(topic));
    // The Parties and the Secretary of a convention are no part of its name.
    if own && !known {
        return None;
    }
    let is_name = known || if genitive { named && !ORGANS.is_in(topic) } else { long > 1 || named };
    Some(Phrase {
        start: at,
        end: at + link.end + topic.len() as u32,
        is_name,
        is_topic: !genitive && long > 2 && word != "pour" && word != "entre",
    })
}

/// Adjectives alone, before a date: protocole complémentaire signé le D.
fn qualified(rest: &str, at: u32) -> Option<Phrase> {
    static QUALITIES: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?: (?:additionnel(?:le)?|complémentaire|supplémentaire|facultatif|commercial|culturel(?:le)?|consulaire|postale universelle|conjointe|commune|révisée?|y relatif|n[°o]\\.? ?[0-9]+))+",
        )
    });
    let place = QUALITIES.place(rest)?;
    let is_name = place.of(rest).ends_with("universelle");
    Some(Phrase { start: at, end: at + place.end, is_name, is_topic: false })
}

/// Where another phrase of the title begins.
static NEXT_PHRASE: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        " (?:sur|relati(?:f|ve)s? (?:à|aux?)|concernant|portant|instituant|créant|entre|pour|en matière)\\b",
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
        "^(?:la |le |les |l')?(?:parties|états parties|parties contractantes|dispositions|présente?|article|annexe|ce |cette |celle|eux|elles)\\b|^(?:cour|organisation|union|commission|communauté|conférence|tribunal|agence|autorité)$",
    )
});

/// Owners of acts that are no titles: an agreement of the Parties.
static ORGANS: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^(?:parties?|états?|gouvernements?|etats?|conseil|secrétaire|ministre|comité|commission|autorités?|partie contractante)\\b",
    )
});

/// How many bytes of `words` go on the phrase.
fn phrase_length(words: &str, marks: TitleMarks) -> usize {
    static STOP: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "(?: (?:est|sont|était|étaient|a|ont|avait|peut|peuvent|doit|doivent|devra|devront|sera|seront|soit|soient|prévoit|prévoient|dispose|disposent|stipule|entre en vigueur|entrera|s'applique(?:nt)?|s'étend|ne|n'[a-z]+|se|qui|qu'?e?|dont|lequel|laquelle|lesquels|lesquelles|auxquels|auxquelles|duquel|où|si|tel|telle|tels|telles|afin|ainsi|sans|selon|conformément|modifiée?s?|amendée?s?|signée?s?|conclue?s?|adoptée?s?|faite?s?|ouverte?s?|approuvée?s?|annexée?s?|jointe?s?|applicables?|constitue|bénéficie(?:nt)?|avec effet|à compter|à l'exception|compte tenu|lorsque|pendant|jusqu'|depuis|aux termes|aux fins|en [a-zà-ÿ]+ant|article (?:premier|[0-9]+)|et relati(?:f|ve)s?|en vertu|en vigueur|en tant|en application|en cas|en ce qui|en date|dans la mesure|dans le cadre|dans la version|par lettre|par échange|par la présente|concordent|régit|régissent|oblige|reste|restent|demeure|demeurent|cesse|viole|notamment|ci-après|susmentionnée?|susvisée?|précitée?|et (?:notamment|qui|que|conformément|dans|par|à|aux?|de la présente|du présent|des dispositions|la (?:convention|déclaration|charte)|le (?:protocole|traité|pacte|statut|règlement)|l'(?:accord|article|annexe|arrangement|agenda)|les (?:autres|annexes|règlements|arrangements|exigences|dispositions|décisions)|ses|son|sa|en|sur|pour)|ou (?:à|aux?|de|du|la|le|l'|par|dans|en|si))\\b| ?[,;:()\\[\\]»”„\"|]|\\.(?: |$)| [-–—] |\\.$)",
        )
    });
    let end = STOP
        .places(words)
        .find(|stop| !is_inside(words, *stop, marks))
        .map_or(words.len(), |stop| stop.start as usize);
    let most = words.char_indices().nth(260).map_or(words.len(), |(at, _)| at);
    let phrase = words.get(..end.min(most)).unwrap_or_default().trim_end();
    let joined = [" et", " ou", " de", " du", " la", " le"].iter().find_map(|word| phrase.strip_suffix(word));
    joined.unwrap_or(phrase).len()
}

/// What stands behind à, and not behind a verb.
static UNACCENTED: LazyPattern = LazyLock::new(|| Pattern::new("^ (?:des|la|l'|les|un|une)\\b"));

/// Commas stand inside marked titles, and between the places that a title lists: dans l'atmosphère, dans l'espace.
fn is_inside(words: &str, stop: TextRange, marks: TitleMarks) -> bool {
    // Where accents are left out, a may be à.
    let unaccented = !words.contains(['é', 'è', 'à', 'ê']);
    if unaccented
        && stop.of(words).trim() == "a"
        && words.get(stop.end as usize..).is_some_and(|rest| UNACCENTED.is_in(rest))
    {
        return true;
    }
    if stop.of(words).trim() == "que"
        && words.get(..stop.start as usize).is_some_and(|before| before.ends_with(" autres"))
    {
        return true;
    }
    let comma = stop.of(words).trim_start().starts_with(',');
    let behind = words.get(stop.end as usize..).unwrap_or_default();
    let before = words.get(..stop.start as usize).unwrap_or_default();
    let listed = behind.starts_with(" dans l") && before.contains(" dans l");
    comma && (marks != TitleMarks::None || listed)
}
