//! Plans whose names hold a span of years: Программа сотрудничества на 2022–2026 годы.

use crate::lang::alphabetic::named_span::PlanWords;

pub(super) const PLANS: PlanWords = PlanWords {
    plans: &["план", "программ", "стратеги", "концепци", "дорожн", "председательств"],
    links: &["в", "и", "по", "о", "об", "с", "на", "для", "между"],
    lead: &["на", "в", "период", "за", "с"],
    possessives: &[
        "свой",
        "своя",
        "своей",
        "свою",
        "своего",
        "своем",
        "своём",
        "его",
        "её",
        "ее",
        "их",
        "наш",
        "нашей",
    ],
    years: &["годы", "годов", "годах", "годам", "гг"],
    goes_on: &[
        "и",
        "а",
        "или",
        "который",
        "которая",
        "которые",
        "которой",
        "которого",
        "был",
        "была",
        "были",
        "будет",
        "является",
        "подписанная",
        "подписанный",
        "утвержденная",
        "утверждённая",
        "принятая",
        "также",
    ],
    name_behind: false,
    stem,
};

/// The part of a word that its cases share, as far as its ending goes.
fn stem(word: &str) -> &str {
    const SHORTEST: usize = 4;
    let mut stem = word;
    while stem.chars().count() > SHORTEST
        && let Some(shorter) = stem.strip_suffix(ENDINGS)
    {
        stem = shorter;
    }
    stem
}

const ENDINGS: [char; 15] = ['а', 'е', 'ё', 'и', 'о', 'у', 'ы', 'э', 'ю', 'я', 'й', 'ь', 'м', 'х', 'в'];

#[cfg(test)]
mod tests {
    use super::PLANS;

    #[test]
    fn names_around_spans() {
        let read = |text: &str| PLANS.find(text).into_iter().filter_map(|span| span.key).collect::<Vec<_>>();
        let one = read("Стороны выполняют Программу сотрудничества на 2022–2026 годы.");
        assert_eq!(one.len(), 1);
        for text in [
            "в рамках Программы сотрудничества на 2022—2026 годы, которая",
            "«Программа сотрудничества на 2022-2026 гг.»",
            "Программой сотрудничества (2022–2026 годы)",
        ] {
            assert_eq!(read(text), one, "{text}");
        }
        assert_ne!(read("Программа культурного сотрудничества на 2022–2026 годы"), one);
        for text in [
            "своей Стратегией развития на 2022–2026 годы",
            "Стратегия развития на 2022–2026 годы Республики Арланд",
            "программа сотрудничества на 2022–2026 годы",
            "в 2022–2026 годах",
        ] {
            assert!(read(text).is_empty(), "{text}");
        }
    }
}
