//! How far a noun phrase of a title reaches.

use std::sync::LazyLock;

use crate::lang::alphabetic::pattern::{LazyPattern, Pattern};
use crate::lang::entity::TitleMarks;
use crate::lang::fr::kind;
use crate::text::TextRange;

/// The word that joins a phrase to what stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// de, du, des
    Genitive,
    /// à, aux
    Dative,
    /// relatif à, relative aux
    RelatedTo,
    Between,
    Purpose,
    /// sur, concernant, portant
    Subject,
}

impl Link {
    /// The sort of link that `word` is.
    pub(super) fn of(word: &str) -> Self {
        let word =
            word.trim_matches([' ', ',', '\u{a0}', '\u{202f}', '\n', '\r']).to_lowercase().replace('’', "'");
        match word.as_str() {
            "de" | "du" | "de la" | "de l'" | "des" | "d'" => Self::Genitive,
            "à" | "au" | "aux" | "à la" | "à l'" | "a" | "a la" | "a l'" => Self::Dative,
            "entre" => Self::Between,
            "pour" => Self::Purpose,
            word if word.starts_with("relati") => Self::RelatedTo,
            _ => Self::Subject,
        }
    }

    /// Whether it says of whom or of what the instrument is, and not what it is about.
    pub(super) fn is_genitive(self) -> bool {
        matches!(self, Self::Genitive | Self::Dative)
    }
}

/// How many bytes of `words` go on the phrase.
pub(super) fn length_within(words: &str, marks: TitleMarks, link: Link) -> usize {
    static STOP: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "(?: (?:est|sont|était|étaient|a|ont|avait|peut|peuvent|doit|doivent|devra|devront|sera|seront|soit|soient|prévoit|prévoient|dispose|disposent|stipule|entre en vigueur|entrera|s'applique(?:nt)?|s'étend|ne|n'[a-z]+|se|qui|qu'?e?|dont|lequel|laquelle|lesquels|lesquelles|auxquels|auxquelles|duquel|où|si|tel|telle|tels|telles|afin|ainsi|sans|selon|conformément|modifiée?s?|amendée?s?|signée?s?|conclue?s?|adoptée?s?|faite?s?|ouverte?s?|approuvée?s?|révisée?s? (?:à|le|par|en)|annexée?s?|jointe?s?|applicables?|constitue|bénéficie(?:nt)?|avec effet|à compter|à l'exception|compte tenu|lorsque|pendant|jusqu'|depuis|aux termes|aux fins|en [a-zà-ÿ]+ant|article (?:premier|[0-9]+[a-z]*)|et relati(?:f|ve)s?|en vertu|en vigueur|en tant|en application|en cas|en ce qui|en date|dans la mesure|dans le cadre|dans la version|par lettre|par échange|par la présente|concordent|expire(?:nt)?|expirera|régit|régissent|oblige|reste|restent|demeure|demeurent|cesse|viole|notamment|ci-après|susmentionnée?|susvisée?|précitée?|et (?:notamment|qui|que|conformément|dans|par|à|aux?|de la présente|du présent|des dispositions|(?:la |le |l'|du |de la |de l'|au |à la |à l')(?:convention|déclaration|charte|loi|résolution|constitution|protocole|traité|pacte|statut|règlement|mémorandum|communiqué|accord|acte|avenant|article|annexe|arrangement|agenda)|les (?:autres|annexes|règlements|arrangements|exigences|dispositions|décisions)|ses|son|sa|en|sur|pour)|ou)\\b| ?[,;:()\\[\\]»”„\"|]|\\.(?: |$|[0-9]|[a-zà-ÿ]{2,})| [-–—] |\\.$)",
        )
    });
    let end = STOP
        .places(words)
        .find(|stop| !is_inside(words, *stop, marks, link))
        .map_or(words.len(), |stop| stop.start as usize);
    let most = words.char_indices().nth(260).map_or(words.len(), |(at, _)| at);
    let phrase = words.get(..end.min(most)).unwrap_or_default().trim_end();
    let joined = [" et", " ou", " de", " du", " la", " le"].iter().find_map(|word| phrase.strip_suffix(word));
    joined.unwrap_or(phrase).len()
}

/// What stands behind à, and not behind a verb.
static UNACCENTED: LazyPattern = LazyLock::new(|| Pattern::new("^ (?:des|la|l'|les|un|une)\\b"));

/// Whether a title goes on behind what ends most titles.
fn is_inside(words: &str, stop: TextRange, marks: TitleMarks, link: Link) -> bool {
    let word = stop.of(words).trim();
    let behind = words.get(stop.end as usize..).unwrap_or_default();
    let before = words.get(..stop.start as usize).unwrap_or_default();
    if word.starts_with(',') {
        return is_comma_inside(before, behind, marks, link);
    }
    match word.to_lowercase().as_str() {
        // Where accents are left out, a may be à.
        "a" => !words.contains(['é', 'è', 'à', 'ê']) && UNACCENTED.is_in(behind),
        "que" => before.ends_with(" autres"),
        // Not où, for which the same letters stand where accents are left out.
        "ou" => !OR_ELSE.is_in(behind) || is_second_noun(before, behind),
        "et à" | "et a" | "et au" | "et aux" => link == Link::RelatedTo && !ANOTHER_NAMED.is_in(behind),
        _ => false,
    }
}

/// Another instrument to which something is related, and not the status of the subject.
static ANOTHER_NAMED: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^ ?(?:la |le |l'|les )?(?:traité|accord|arrangement|convention|pacte|protocole|charte|déclaration|article|annexe|tout|cette|ce|son|sa|ses)s?\\b",
    )
});

/// Another instrument, or another thing that the sentence speaks of.
static ANOTHER: LazyPattern = LazyLock::new(|| {
    Pattern::new(&format!(
        "^ ?(?:la |le |l'|les )?(?:{}s?|article|annexe|tout|cette|ce|son|sa|ses)\\b",
        kind::CITED
    ))
});

/// What the sentence goes on with behind ou.
static OR_ELSE: LazyPattern = LazyLock::new(|| {
    Pattern::new(
        "^ (?:à|aux?|de|du|la|le|l'|les|des|par|dans|en|si|sur|ce|cette|ces|un|une|tout|toute|que|qui|il|elle)\\b",
    )
});

/// sur la protection ou l'utilisation des cours d'eau
fn is_second_noun(before: &str, behind: &str) -> bool {
    static FIRST: LazyPattern = LazyLock::new(|| Pattern::new("^(?:la |le |l'|les )[a-zà-ÿ]+$"));
    static SECOND: LazyPattern =
        LazyLock::new(|| Pattern::new("^ (?:(?:à )?(?:la |le |l'|les )|aux? )[a-zà-ÿ]+ (?:des |du |de |d')"));
    FIRST.is_in(before.trim_start()) && SECOND.is_in(behind) && !ANOTHER.is_in(behind)
}

/// Commas stand inside marked titles, between the places that a title lists (dans l'atmosphère, dans l'espace), between
/// its parties (entre la Belgique, la France et le Luxembourg) and between what it is of (de paix, d'amitié et de
/// commerce).
fn is_comma_inside(before: &str, behind: &str, marks: TitleMarks, link: Link) -> bool {
    static PARTIES: LazyPattern = LazyLock::new(|| {
        Pattern::new(
            "^ (?:la |le |les |l')(?:[^,;.:()]{2,90}, (?:la |le |les |l')){0,8}[^,;.:()]{2,90}? et (?:la|le|les|l'[a-zà-ÿ]+|de|du|des)\\b",
        )
    });
    static OBJECTS: LazyPattern = LazyLock::new(|| {
        Pattern::new("^ d(?:e |')(?:[a-zà-ÿ' ]{3,50}, d(?:e |')){0,6}[a-zà-ÿ' ]{3,50}? et d(?:e |')[a-zà-ÿ]+")
    });
    if marks != TitleMarks::None || behind.starts_with(" dans l") && before.contains(" dans l") {
        return true;
    }
    let opens_list = !before.contains(" et ");
    match link {
        Link::Between => opens_list && PARTIES.is_in(behind) && !ANOTHER.is_in(behind),
        Link::Genitive => opens_list && OBJECTS.is_in(behind) && !OF_ANOTHER.is_in(behind),
        _ => false,
    }
}

/// Of something that is no quality of an instrument: de la Charte, de l'article, de convention.
static OF_ANOTHER: LazyPattern =
    LazyLock::new(|| Pattern::new(&format!("^ d(?:e |')(?:la |le |l'|les |{}s?\\b)", kind::CITED)));
