//! The other versions of a text, which follow where its articles change.

use crate::draft::InstrumentRef;
use crate::features::refactor::place::Place;
use crate::features::refactor::{Operation, Outcome, Refactoring, perform};
use crate::lang::entity::{MarkerFamily, Number};
use crate::messages::Message;
use crate::rules::Analysis;
use crate::rules::numbering::runs::{Item, runs};
use crate::syntax::numbering::NodeId;

/// Why nothing is renumbered where the numbers are right.
const IN_ORDER: &str = "refactor-refused-in-order";

/// The articles that are numbered in one row: where each begins in the text, and its number.
struct Row {
    instrument: u32,
    articles: Vec<(NodeId, u32, Number)>,
}

/// An article of a text, or its only row of articles, with the numbers of all its articles.
#[derive(Clone, Debug)]
pub struct Followed {
    operation: Operation,
    /// The numbers of the articles, row by row.
    numbers: Vec<Vec<Number>>,
    /// The row, and the article in it.
    at: (usize, usize),
}

impl Followed {
    /// What other versions have to follow when this is done at a place; none if it changes no article.
    pub fn of(analysis: &Analysis, offset: u32, operation: Operation) -> Option<Self> {
        let rows = rows(analysis);
        let place = Place::at(analysis, offset)?;
        let at = match operation {
            Operation::InsertArticle { .. } | Operation::DeleteArticle | Operation::MoveArticle { .. } => {
                find(&rows, &place, place.enclosing(MarkerFamily::Article)?)?
            }
            Operation::RenumberList => find(&rows, &place, place.node?)?,
            Operation::RenumberAll => (rows.len() == 1).then_some((0, 0))?,
            Operation::RestyleList { .. }
            | Operation::SortCitations
            | Operation::IntroduceShortTitle
            | Operation::InlineShortTitle
            | Operation::AddFinalClauses
            | Operation::BringCountsToDate => return None,
        };
        Some(Self { operation, numbers: numbers(&rows), at })
    }

    /// What has to be done in another version, which may be nothing. Refuses one whose articles bear other numbers, or
    /// that is fixed.
    pub fn follow(&self, version: &Analysis) -> Outcome {
        let rows = rows(version);
        let (row, article) = self.at;
        let place = rows.get(row).and_then(|row| row.articles.get(article));
        let structure = || Message::new("refactor-refused-structure");
        let (id, offset, _) = place.filter(|_| numbers(&rows) == self.numbers).ok_or_else(structure)?;
        match self.operation {
            // Lists within the articles are those of each version.
            Operation::RenumberAll | Operation::RenumberList => {
                let place = Place::at(version, *offset).filter(|place| place.node == Some(*id));
                place.ok_or_else(structure)?;
                let made = perform(version, *offset, Operation::RenumberList);
                if made.as_ref().is_err_and(|why| why.id == IN_ORDER) {
                    return Ok(Refactoring::default());
                }
                made
            }
            operation => perform(version, *offset, operation),
        }
    }
}

fn rows(analysis: &Analysis) -> Vec<Row> {
    analysis.draft().instruments().flat_map(|instrument| rows_of(&instrument)).collect()
}

fn rows_of(instrument: &InstrumentRef<'_>) -> Vec<Row> {
    let start = instrument.start();
    let articles = runs(instrument).into_iter().filter(|run| run.family == MarkerFamily::Article);
    let row = articles.map(|run| {
        let numbered = |item: &Item<'_>| Some((item.id, start + item.range().start, item.number()?));
        Row { instrument: start, articles: run.items.iter().filter_map(numbered).collect() }
    });
    row.collect()
}

fn numbers(rows: &[Row]) -> Vec<Vec<Number>> {
    rows.iter().map(|row| row.articles.iter().map(|(_, _, number)| *number).collect()).collect()
}

fn find(rows: &[Row], place: &Place<'_>, article: NodeId) -> Option<(usize, usize)> {
    let own = |row: &&Row| row.instrument == place.instrument.start();
    rows.iter()
        .enumerate()
        .filter(|(_, row)| own(row))
        .find_map(|(at, row)| Some((at, row.articles.iter().position(|(id, _, _)| *id == article)?)))
}

#[cfg(test)]
mod tests {
    use crate::features::fixture::analysis;
    use crate::features::refactor::versions::Followed;
    use crate::features::refactor::{Operation, Side};
    use crate::text::apply_edits;

    const CHINESE: &str =
        "阿兰共和国和贝里亚共和国合作协定\n\n第一条 双方开展合作。\n\n第二条 双方按照第一条交换信息。\n";
    const ENGLISH: &str = "AGREEMENT ON COOPERATION BETWEEN THE REPUBLIC OF ALAN AND THE REPUBLIC OF BERIA\n\n\
        The Republic of Alan and the Republic of Beria have agreed as follows:\n\n\
        Article 1\n\nThe Parties shall cooperate with each other in all fields.\n\n\
        Article 2\n\nThe Parties shall exchange information in accordance with Article 1 of this Agreement.\n";

    fn followed(version: &str, article: &str, operation: Operation) -> Option<String> {
        let at = CHINESE.find(article)? as u32;
        let followed = Followed::of(&analysis(CHINESE), at, operation)?;
        let made = followed.follow(&analysis(version)).ok()?;
        apply_edits(version, &made.plain_edits())
    }

    #[test]
    fn an_article_is_put_in_and_taken_out_in_another_language() {
        let insert = Operation::InsertArticle { side: Side::Before };
        let text = followed(ENGLISH, "第一条", insert).expect("an edit");
        assert!(text.contains("Article 2\n\nThe Parties shall cooperate"), "{text}");
        assert!(text.contains("Article 3\n\nThe Parties shall exchange"), "{text}");
        assert!(text.contains("in accordance with Article 2 of this Agreement"), "{text}");
        let text = followed(ENGLISH, "第二条", Operation::DeleteArticle).expect("an edit");
        assert!(!text.contains("Article 2"), "{text}");
    }

    #[test]
    fn a_version_with_other_numbers_or_that_is_signed_is_left_alone() {
        let other = ENGLISH.replace("Article 2", "Article 3");
        assert_eq!(followed(&other, "第一条", Operation::DeleteArticle), None);
        let signed = format!("---\nstage: signed\n---\n\n{ENGLISH}");
        assert_eq!(followed(&signed, "第一条", Operation::DeleteArticle), None);
    }

    #[test]
    fn where_the_numbers_of_articles_are_right_nothing_is_done() {
        assert_eq!(followed(ENGLISH, "第一条", Operation::RenumberAll).as_deref(), Some(ENGLISH));
    }

    #[test]
    fn what_changes_no_article_is_not_followed() {
        assert_eq!(followed(ENGLISH, "第一条", Operation::SortCitations), None);
    }
}
