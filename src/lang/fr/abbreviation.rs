//! Abbreviations in French paragraphs.

use crate::lang::alphabetic::abbreviations::{Abbreviations, Sources};

/// The abbreviations of a French paragraph.
pub(super) static ABBREVIATIONS: Abbreviations = Abbreviations::new(Sources {
    capitals: "A-ZÀÂÉÈÊËÎÏÔÙÛÜÇŒ",
    known: &[
        "ONU", "TNT", "TJB", "SPS", "OTC", "NPF", "ANNEX", "JAN", "OMC", "OMS", "FMI", "CEE", "CECA", "AELE",
        "OTAN", "OIT", "OACI", "OMI", "OMPI", "OMM", "UIT", "UPU", "AIEA", "FAO", "PNUD", "PNUE", "ONUDI",
        "OCDE", "OPEP", "OSCE", "OEA", "OUA", "UNESCO", "UNICEF", "INTERPOL", "ASEAN", "APEC", "BRICS",
        "GATT", "PIB", "PNB", "TVA", "CFA", "USD", "EUR", "CHF", "GBP", "JPY", "DTS", "ISO", "ADN", "ARN",
        "VIH", "SIDA", "COVID", "GPS", "GNL", "GPL", "ONG", "TIC", "UTC", "GMT", "TIR", "CMR", "URSS", "USA",
        "SNCF", "OGM", "CFC", "TODO", "FAIT", "LES", "DES", "PAR", "SUR", "EST", "SONT", "ARTICLE", "ANNEXE",
        "RTNU", "STE", "STCE", "TITRE", "NOTE", "PROJET", "PARTIE", "PARTIES", "TRAITÉ", "ACCORD", "SIGNÉ",
    ],
    links: &[
        "d", "l", "de", "du", "des", "la", "le", "les", "et", "pour", "en", "sur", "contre", "aux", "au",
    ],
});
