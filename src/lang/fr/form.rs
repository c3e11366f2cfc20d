//! What a paragraph looks like as a whole.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::alphabetic::sentence;
use crate::lang::entity::{
    AnnexWords, DateMention, Deed, Marker, ParagraphForm, QuotationBalance, ResolutionOpening,
};
use crate::lang::fr::{closing, kind};
use crate::text::TextRange;

/// The form of a paragraph, of which everything else is known.
pub(super) fn form(text: &str, marker: Option<&Marker>, dates: &[DateMention]) -> ParagraphForm {
    let start = marker.map_or(0, |marker| marker.range.end as usize);
    let content = text.get(start..).unwrap_or_default();
    let signature = marker.is_none() && closing::is_signature(text);
    let enacting = enacting(text);
    let testimonium = closing::is_testimonium(content, marker.is_some());
    ParagraphForm {
        title: if marker.is_none() && !signature && !testimonium { kind::of_title_line(text) } else { None },
        opening: marker.is_none() && !testimonium && opens(text),
        enacting: enacting.map(|(range, _)| range),
        deed: enacting.map(|(_, deed)| deed),
        testimonium,
        vouched: testimonium,
        signature,
        closing_date: if marker.is_none() && !testimonium { closing::date(text, dates) } else { None },
        ending: sentence::ending(text),
        end_mark: sentence::end_mark(text, &["et", "ou"]),
        starts_mid_sentence: sentence::starts_mid_sentence(text),
        heading_only: marker.is_some_and(|marker| marker.heading.is_some() || content.trim().is_empty()),
        list_cue: sentence::list_cue(text, &["ci-après", "suivants", "suivantes", "suivant", "suivante"]),
        one_sentence: sentence::is_one_sentence(content),
        second_number: marker.is_some() && SECOND_NUMBER.is_in(content),
        annexes: annexes(content),
        resolution: resolution(content),
        ordinal_mark: None,
        swallows_next: marker.is_some_and(|marker| marker.swallows_next(text)),
        awaits_number: sentence::ends_torn(
            text,
            &["paragraphe", "paragraphes", "article", "articles", "alinéa"],
        ),
        reserved: RESERVED.is_in(content),
        quotation: QuotationBalance(content.chars().map(sign).sum()),
        titled: false,
    }
}

const fn sign(c: char) -> i32 {
    match c {
        '«' => 1,
        '»' => -1,
        _ => 0,
    }
}

static SECOND_NUMBER: LazyPattern =
    LazyLock::new(|| Pattern::new("[ ;:.,](?:\\(?2[.)]|\\(?b\\)|\\(?ii\\)|2°|II\\.)"));

static RESERVED: LazyPattern =
    LazyLock::new(|| Pattern::new("^[ .:–—-]*[\\[(]?(?:supprimé|abrogé|réservé|sans objet)e?[\\])]?[ .]*$"));

fn annexes(words: &str) -> Option<AnnexWords> {
    static MENTION: LazyPattern = LazyLock::new(|| Pattern::new("\\bannexes?\\b"));
    static INTEGRAL: LazyPattern = LazyLock::new(|| {
        Pattern::new("\\bparties? intégrantes?\\b|\\bfont partie d[eu]\\b|\\bfait partie d[eu]\\b")
    });
    match (MENTION.is_in(words), INTEGRAL.is_in(words)) {
        (true, true) => Some(AnnexWords::Integral),
        (true, false) => Some(AnnexWords::Mention),
        (false, _) => None,
    }
}

/// Whether a paragraph opens an instrument: it names the parties, an organ, or an invitation.
fn opens(text: &str) -> bool {
    static PARTIES: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[#* ]*(?:les? gouvernements?\\b|la (?:république|principauté|confédération|fédération|grande-bretagne|communauté|france)\\b|le (?:royaume|grand-duché|conseil fédéral|président)\\b|l'(?:union|état|empire|espagne|italie|organisation)\\b|les (?:hautes )?(?:parties|états|pays|gouvernements|communautés|républiques)\\b|sa majesté|son altesse|nous, |l'assemblée générale,|le conseil de sécurité,|les soussignés)",
        )
    });
    static INVITATION: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^(?:à|sur) l'invitation d[eu'].{5,200}\\b(?:a effectué|a accompli|ont|s'est rendue?|a séjourné)\\b",
        )
    });
    static DONE: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:et|désireux|considérant|conscients?|soucieux|animés|désignés?|dénommés?|de l'autre part|d'autre part|signataires|contractante?s)\\b",
        )
    });
    static DUTY: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "\\b(?:doit|doivent|peut|peuvent|sera|seront|s'engage(?:nt)?|ont le droit|est|sont tenus)\\b",
        )
    });
    let end = text.trim_end();
    if INVITATION.is_in(text) {
        return true;
    }
    if !PARTIES.is_in(text) || (DUTY.is_in(text) && enacting(text).is_none()) {
        return false;
    }
    let open = end.ends_with([',', ':', '»', ')']) || end.ends_with(char::is_alphabetic);
    open && (DONE.is_in(text) || end.ends_with(','))
}

/// The formula that ends a preamble, and what it does.
fn enacting(text: &str) -> Option<(TextRange, Deed)> {
    static FORMULAS: LazyLock<[(Pattern, Deed); 4]> = LazyLock::new(|| {
        const END: &str = "(?: ?:| ?,)?[ *]*$";
        let listed = "(?:ce qui suit|des? (?:dispositions|articles|clauses|règles|mesures) (?:suivante?s|ci-après)|les (?:dispositions|articles|clauses|règles|mesures) (?:suivante?s|ci-après)|de la convention suivante|du texte suivant)";
        [
            (
                Pattern::new(&format!(
                    "(?:sont|ont|étant|est|être) conven(?:u|ue|us|ues|ir) (?:de |d')?{listed}{END}"
                )),
                Deed::Agree,
            ),
            (
                Pattern::new(&format!(
                    "(?:conviennent|ont arrêté|arrêtent|ont adopté|stipulent|ont décidé|décident|ont résolu) (?:de |d')?{listed}{END}"
                )),
                Deed::Agree,
            ),
            (
                Pattern::new(&format!(
                    "(?:sont parvenus|parviennent|ont abouti) (?:à l'entente suivante|aux? (?:ententes?|arrangements?|conclusions) suivant(?:e?s?)?){END}"
                )),
                Deed::Understand,
            ),
            (
                Pattern::new(&format!(
                    "(?:déclarent|ont déclaré|proclament|font la déclaration suivante)(?: solennellement| conjointement)?(?: {listed})?{END}"
                )),
                Deed::Declare,
            ),
        ]
    });
    let tail_start = text.char_indices().rev().nth(160).map_or(0, |(at, _)| at);
    let tail = text.get(tail_start..)?;
    FORMULAS.iter().find_map(|(pattern, deed)| {
        let range = pattern.place(tail)?.shifted(tail_start as u32);
        let length = range.of(text).trim_end().len() as u32;
        Some((TextRange::new(range.start, range.start + length), *deed))
    })
}

/// The word that opens a paragraph of a resolution.
fn resolution(words: &str) -> Option<ResolutionOpening> {
    static PREAMBULAR: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[ *_]*(?:rappelant|considérant|notant|reconnaissant|ayant|consciente?|convaincue?|préoccupée?|guidée?|se félicitant|tenant compte|vu|désireuse|résolue?)\\b",
        )
    });
    static OPERATIVE: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^[ *_]*(?:décide|demande|prie|invite|recommande|approuve|adopte|prend acte|engage|exhorte|condamne|proclame|souligne que)\\b",
        )
    });
    static EITHER: LazyPattern = LazyLock::new(|| {
        Pattern::new("^[ *_]*(?:réaffirmant|soulignant|accueillant|réaffirme|rappelle|note)\\b")
    });
    if PREAMBULAR.is_in(words) {
        Some(ResolutionOpening::Preambular)
    } else if OPERATIVE.is_in(words) {
        Some(ResolutionOpening::Operative)
    } else {
        EITHER.is_in(words).then_some(ResolutionOpening::Either)
    }
}
