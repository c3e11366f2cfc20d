//! Clauses that instruments close with, sentence by sentence.

use std::sync::LazyLock;

use regex::Regex;

use crate::lang::alphabetic::clauses::{ClausePattern, Clauses, Extent};
use crate::lang::clause::{ClauseKind, EntryCondition, EntryDelay, EntryEvent, ProvisionalTerm};
use crate::lang::en::period;
use crate::lang::entity::PeriodUnit;

/// The clauses of an English paragraph.
pub(super) static CLAUSES: Clauses =
    Clauses::new(&PATTERNS, entry, provisional, &[" not ", " no ", " without ", "neither "]);

const PATTERNS: [ClausePattern; 21] = [
    ClausePattern {
        kind: ClauseKind::EntryIntoForce(None),
        extent: Extent::Sentence,
        signs: &["force", "effect", "effective", "operative"],
        form: r"\b(?:enters?|entered|entering|come|comes|coming|brought|be) (?:provisionally )?into (?:force|effect|operation)\b|\bentry into force\b|\b(?:takes?|taken?) effect\b|\b(?:be|become|becomes) (?:effective|operative)\b|\bis effective\b",
    },
    ClausePattern {
        kind: ClauseKind::ProvisionalApplication(ProvisionalTerm { begins: true, ends: true }),
        extent: Extent::Sentence,
        signs: &["provisional"],
        form: r"\b(?:this|the present)\b[^;]{0,120}\bappl(?:y|ies|ied)\b[^;]{0,40}\bprovisionally\b|\bprovisionally\b[^;]{0,20}\bappl(?:y|ies|ied)\b[^;]{0,60}\b(?:this|the present)\b",
    },
    ClausePattern {
        kind: ClauseKind::Duration,
        extent: Extent::Sentence,
        signs: &["force", "duration", "period", "concluded for", "indefinite", "valid", "effect"],
        form: r"\b(?:remain|remains|continue|continues|stay|be|is) (?:in|to be in) (?:force|effect|operation)\b|\bconcluded for\b|\b(?:valid|effective|in effect|in force) (?:for|until|up to)\b|\b(?:unlimited|indefinite) (?:period|duration|time)\b|\bduration of (?:this|the present)\b",
    },
    ClausePattern {
        kind: ClauseKind::Termination,
        extent: Extent::Sentence,
        signs: &["terminat", "denounc", "denunciation", "withdraw", "expir", "cease"],
        form: r"\b(?:terminat(?:e|ed|es|ion)|denounc(?:e|ed|es)|denunciation|withdraw(?:s|al)?|withdrawn)\b|\bexpir(?:e|es|y)\b|\bcease(?:s)? to (?:be in force|have effect|be effective)\b",
    },
    ClausePattern {
        kind: ClauseKind::Amendment,
        extent: Extent::Sentence,
        signs: &["amend", "modif", "revis", "supplement"],
        form: r"\b(?:amend(?:ed|ments?)?|modif(?:y|ied|ications?)|revis(?:e|ed|ion|ions))\b",
    },
    ClausePattern {
        kind: ClauseKind::Disputes,
        extent: Extent::Sentence,
        signs: &["dispute", "differen", "disagree", "question", "controvers"],
        form: r"\b(?:disputes?|differences?|disagreements?|controvers(?:y|ies))\b[^;]{0,240}\b(?:settl|resolv|consult|negotiat|submit|referr?|arbitra|decid)|\b(?:settl|resolv)[a-z]*\b[^;]{0,80}\b(?:disputes?|differences?|disagreements?)\b|\bquestions?\b[^;]{0,60}\b(?:interpretation|application)\b[^;]{0,120}\b(?:settl|resolv|consult)",
    },
    ClausePattern {
        kind: ClauseKind::OtherTreaties,
        extent: Extent::Sentence,
        signs: &["affect", "prejudice", "derogat"],
        form: r"\b(?:not affect|without prejudice to|shall not prejudice|not derogate)\b[^;]{0,160}\b(?:treat(?:y|ies)|agreements?|conventions?|obligations?)\b",
    },
    ClausePattern {
        kind: ClauseKind::Reservations,
        extent: Extent::Sentence,
        signs: &["reservation"],
        form: r"\breservations?\b",
    },
    ClausePattern {
        kind: ClauseKind::Depositary,
        extent: Extent::Sentence,
        signs: &["deposit"],
        form: r"\bdepositar(?:y|ies)\b|\bdeposited (?:with|in)\b|\bdeposit(?:ed)? of (?:the|its|their)?[^;]{0,40}\binstruments?\b",
    },
    ClausePattern {
        kind: ClauseKind::Registration,
        extent: Extent::Words,
        signs: &["regist"],
        form: r"\bregist(?:er|ers|ered|ration)\b[^;]{0,120}\b(?:secretariat|united nations|charter)\b|\b(?:secretariat|united nations)\b[^;]{0,80}\bregist(?:ered|ration)\b",
    },
    ClausePattern {
        kind: ClauseKind::Annexes,
        extent: Extent::Sentence,
        signs: &["annex", "appendi", "schedule"],
        form: r"\b(?:annex(?:es)?|appendi(?:x|ces)|schedules?)\b[^;]{0,120}\bintegral part\b|\bintegral part\b[^;]{0,80}\b(?:annex(?:es)?|appendi(?:x|ces))\b",
    },
    ClausePattern {
        kind: ClauseKind::NonBinding,
        extent: Extent::Sentence,
        signs: &["binding", "obligation", "legal"],
        form: r"\b(?:not|no|neither)\b[^;]{0,80}\b(?:legally binding|legal(?:ly)? (?:obligations?|rights?|commitments?)|binding (?:obligations?|effect|agreement|under)|treaty|international agreement|rights or obligations)\b|\bnon-?(?:legally )?binding\b",
    },
    ClausePattern {
        kind: ClauseKind::Accession,
        extent: Extent::Sentence,
        signs: &["acced", "accession", "open for signature", "open to"],
        form: r"\baccede\b|\baccession\b|\bopen (?:for signature|for accession|to accession)\b",
    },
    ClausePattern {
        kind: ClauseKind::Adjudication,
        extent: Extent::Affirmed,
        signs: &["arbitra", "court", "tribunal"],
        form: r"\b(?:submit(?:ted)?|referr?(?:ed)?|brought|settled|decided|resolved)\b[^;]{0,60}\b(?:arbitrat(?:ion|ors?)|arbitral tribunal|international court|tribunal)\b",
    },
    ClausePattern {
        kind: ClauseKind::Privileges,
        extent: Extent::Affirmed,
        signs: &["privileg", "immunit"],
        form: r"\b(?:enjoys?|accord(?:ed)?|grant(?:ed)?|extend(?:ed)?)\b[^;]{0,60}\b(?:privileges|immunit(?:y|ies))\b",
    },
    ClausePattern {
        kind: ClauseKind::Liability,
        extent: Extent::Affirmed,
        signs: &["liab", "compensat", "indemnif"],
        form: r"\b(?:shall|will|be|is|are)\b[^;]{0,20}\b(?:liable|indemnify|pay compensation|compensate)\b",
    },
    ClausePattern {
        kind: ClauseKind::Priority,
        extent: Extent::Words,
        signs: &["prevail"],
        form: r"\bshall prevail over\b|\bprevails? over\b|\bthe provisions of (?:this|the present) [a-z ]{4,40} shall prevail\b",
    },
    ClausePattern {
        kind: ClauseKind::LegalProcedures,
        extent: Extent::Words,
        signs: &["ratif", "legal procedures", "constitutional", "internal procedures", "domestic procedures"],
        form: r"\bsubject to ratification\b|\binstruments? of ratification\b|\b(?:completion|fulfilment|fulfillment) of[^;]{0,60}\b(?:internal|domestic|national|constitutional|legal)\b[^;]{0,30}\b(?:procedures|requirements|formalities)\b",
    },
    ClausePattern {
        kind: ClauseKind::Greeting,
        extent: Extent::Sentence,
        signs: &["compliments"],
        form: r"\bpresents? (?:its|his|her|their) compliments\b",
    },
    ClausePattern {
        kind: ClauseKind::Salutation,
        extent: Extent::Words,
        signs: &["excellency", "sir", "madam"],
        form: r"^(?:your )?excellency\b|^(?:dear )?(?:sir|madam)\b",
    },
    ClausePattern {
        kind: ClauseKind::Compliment,
        extent: Extent::Sentence,
        signs: &["assurance"],
        form: r"\bassurances? of\b[^;]{0,30}\b(?:highest|high|distinguished) (?:consideration|esteem)\b",
    },
];

/// The condition of an entry into force, where the sentence speaks of this instrument.
#[allow(clippy::option_option, reason = "no clause, a clause, a clause with its condition")]
fn entry(sentence: &str) -> Option<Option<EntryCondition>> {
    const OTHERS: [&str; 9] = [
        "amendment",
        "modification",
        "termination",
        "denunciation",
        "withdrawal",
        "decision",
        "revision",
        "measure",
        "suspension",
    ];
    const FOR_SOME: [&str; 6] =
        ["for each", "for any", "for a state", "for that state", "acced", "in respect of"];
    let verb = ["enter", "come", "entry", "take", "taking", "effective", "operative", "brought"];
    let at = verb.iter().filter_map(|verb| sentence.find(verb)).min().unwrap_or(sentence.len());
    let subject = sentence.get(..at).unwrap_or_default();
    if OTHERS.iter().any(|word| subject.contains(word)) {
        return None;
    }
    let some = FOR_SOME.iter().any(|word| sentence.contains(word));
    Some(if some || !is_own(sentence) { None } else { condition(sentence) })
}

/// Whether a sentence says of this instrument outright that it enters into force.
fn is_own(sentence: &str) -> bool {
    static OWN: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(
            r"^(?:[(0-9a-z]{1,3}[.)] )?(?:this|the present|the) (?:[a-z]+ ){0,2}(?:agreement|convention|treaty|protocol|memorandum|covenant|arrangement|charter|statute),? (?:shall |will )?(?:enters?|comes?|takes? effect|becomes? effective|be effective)\b",
        )
        .ok()
    });
    OWN.as_ref().is_some_and(|own| own.is_match(sentence))
}

fn condition(sentence: &str) -> Option<EntryCondition> {
    let says = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    let exchange =
        says(&["exchange of instruments", "exchange of the instruments", "exchange of ratifications"]);
    let deposit = says(&["deposit"]);
    let notification = says(&["notif", "exchange of notes", "diplomatic notes", "written notice"]);
    let signature = says(&[
        "date of signature",
        "date of its signature",
        "upon signature",
        "on signature",
        "day of signature",
        "day of its signature",
        "upon its signature",
    ]);
    let events: Vec<EntryEvent> = [
        (exchange, EntryEvent::Exchange),
        (deposit && !exchange, EntryEvent::Deposit),
        (notification && !exchange && !deposit, EntryEvent::Notification),
        (signature, EntryEvent::Signature),
    ]
    .into_iter()
    .filter_map(|(said, event)| said.then_some(event))
    .collect();
    let [event] = events.as_slice() else { return None };
    Some(EntryCondition { event: *event, delay: delay(sentence) })
}

fn provisional(sentence: &str) -> ProvisionalTerm {
    let says = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    ProvisionalTerm {
        begins: says(&[" from ", " as of ", " upon ", " after ", " on the date", " as from "]),
        ends: says(&["until", "pending", " prior to ", " before "]),
    }
}

/// thirty days after the date of …
fn delay(sentence: &str) -> EntryDelay {
    let mut delay = EntryDelay::default();
    let Some(period) = period::find(sentence).into_iter().next() else { return delay };
    match period.unit {
        PeriodUnit::Day => delay.days = period.value,
        PeriodUnit::Month => delay.months = period.value,
        PeriodUnit::Year | PeriodUnit::Week => {}
    }
    delay
}

#[cfg(test)]
mod tests {
    use super::CLAUSES;
    use crate::lang::clause::ClauseKind::{self, *};
    use crate::lang::clause::EntryEvent;

    fn kinds(text: &str) -> Vec<ClauseKind> {
        CLAUSES.find(text, 0).into_iter().map(|clause| clause.kind).collect()
    }

    #[test]
    fn every_form_is_a_regular_expression() {
        for (pattern, form) in CLAUSES.patterns.iter().zip(CLAUSES.forms()) {
            assert!(form.is_some(), "{}", pattern.form);
        }
    }

    #[test]
    fn a_sentence_says_what_it_does() {
        let cases = [
            (
                "Any dispute on the interpretation of this Agreement shall be settled by negotiation.",
                Disputes,
            ),
            ("This Agreement may be amended by mutual consent of the Parties.", Amendment),
            ("The Annexes form an integral part of this Agreement.", Annexes),
            ("This Memorandum does not create legally binding obligations.", NonBinding),
            ("The Secretary-General is the depositary of this Convention.", Depositary),
            ("It shall be registered with the Secretariat of the United Nations.", Registration),
            ("Either Party may terminate this Agreement by written notice.", Termination),
            ("This Agreement shall remain in force for five years.", Duration),
            ("No reservations may be made to this Convention.", Reservations),
            ("This Convention is open for signature by all States.", Accession),
            ("Disputes will be submitted to arbitration.", Adjudication),
            ("The staff will enjoy privileges and immunities.", Privileges),
        ];
        for (text, kind) in cases {
            assert!(kinds(text).contains(&kind), "{text} {:?}", kinds(text));
        }
        assert!(!kinds("Disputes will not be submitted to arbitration.").contains(&Adjudication));
    }

    #[test]
    fn entry_into_force_has_a_condition() {
        let read = |text: &str| {
            kinds(text).into_iter().find_map(|kind| match kind {
                EntryIntoForce(condition) => {
                    Some(condition.map(|condition| (condition.event, condition.delay.days)))
                }
                _ => None,
            })
        };
        assert_eq!(
            read("This Agreement shall enter into force on the date of its signature."),
            Some(Some((EntryEvent::Signature, 0)))
        );
        assert_eq!(read("Amendments shall enter into force upon their adoption."), None);
    }
}
