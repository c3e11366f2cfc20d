//! Abbreviations in English paragraphs.

use crate::lang::alphabetic::abbreviations::{Abbreviations, Sources};

/// The abbreviations of an English paragraph.
pub(super) static ABBREVIATIONS: Abbreviations = Abbreviations::new(Sources {
    capitals: "A-Z",
    known: &[
        "UNO", "MFN", "SPS", "TBT", "FTA", "UNCITRAL", "UNCLOS", "GRT", "EDI", "TNT", "WTO", "WHO", "IMF",
        "ASEAN", "APEC", "BRICS", "SCO", "NATO", "UNESCO", "UNICEF", "ISO", "GDP", "GNP", "CPI", "PDF",
        "DNA", "RNA", "HIV", "AIDS", "SARS", "COVID", "LNG", "LPG", "GPS", "USB", "CEO", "PPP", "VAT", "SDR",
        "SDRS", "USD", "GBP", "CHF", "JPY", "CNY", "RMB", "EUR", "RUB", "FOB", "CIF", "ICAO", "IATA", "IMO",
        "ILO", "FAO", "WIPO", "IAEA", "UNDP", "UNEP", "UNIDO", "OECD", "OPEC", "OSCE", "OAS", "INTERPOL",
        "EEC", "EFTA", "NAFTA", "MERCOSUR", "ECOWAS", "RCEP", "CPTPP", "SMS", "ATM", "ICT", "PVC", "LED",
        "UTC", "GMT", "NGO", "NGOS", "TIR", "GATT", "GATS", "TRIPS", "TRIMS", "CICA", "ITU", "UPU", "WMO",
        "USA", "USSR", "CIS", "PRC", "GMO", "CFC", "TBD", "TBC", "TODO", "FIXME", "AND", "ANY", "ALL", "NOT",
        "THE", "FOR", "MAY", "SHALL", "WILL", "MUST", "WITH", "BUT", "NOR", "DONE", "NOW", "ARTICLE",
        "ANNEX", "PART", "NOTE", "DRAFT", "PARTY", "PARTIES", "STATE", "STATES", "TITLE", "CHAPTER", "UNTS",
        "LNTS", "ETS", "CETS", "TIAS", "SECTION", "PROTOCOL", "TREATY", "WHEREAS", "HAVE", "AGREED",
        "FOLLOWS", "SIGNED",
    ],
    links: &["of", "and", "the", "for", "on", "in", "to", "against", "with", "by"],
});
