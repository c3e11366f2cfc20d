//! The months of other calendars as they are written in Latin letters.

/// The months of the Islamic calendar.
pub const ISLAMIC: [&str; 12] = [
    "m[ou]+harr?[ae]m",
    "[sṣ]af[ae]r",
    "rabi['ʿ`]?(?: ?(?:I|1(?:st|er)?)|[ -](?:al|el|ul)?[ -]?(?:awwal|awal|aoual|aouel))",
    "rabi['ʿ`]?(?: ?(?:II|2(?:nd|e)?)|[ -](?:al|el|ul|ath|eth|at|as)?[ -]?(?:thani|tani|akhir|akhar|sani))",
    "(?:dj?|j)[ou]+mada(?: ?(?:I|1)|[ -](?:al|el|ul)?[ -]?(?:ula|oula|awwal|awal))",
    "(?:dj?|j)[ou]+mada(?: ?(?:II|2)|[ -](?:al|el|ul|ath|eth|as)?[ -]?(?:thani(?:ah?|ya)?|akhir(?:ah?)?|sani))",
    "ra[dj]+ab",
    "[cs]h?a['ʿ`]?a?b[aâ]ne?",
    "ram[ae][dz]h?[aâ]ne?",
    "(?:sh|ch)a(?:w|ou|ww)[aâ]l",
    "(?:dh|z|d)[ou]+[ -]?(?:al|l|el)?[ -]?['ʿ`]?[qk][ia]['ʿ`]?da?h?",
    "(?:dh|z|d)[ou]+[ -]?(?:al|l|el)?[ -]?['ʿ`]?hi[dj]+j?ah?",
];

/// The months of the Iranian calendar.
pub const IRANIAN: [&str; 12] = [
    "farvardin",
    "ordibehesht",
    "khordad",
    "tir",
    "a?mordad",
    "shahrivar",
    "mehr",
    "aban",
    "azar",
    "dey",
    "bahman",
    "esfand",
];
