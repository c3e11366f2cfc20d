//! Languages that Alternat does not read, as far as they must be told from those that it reads.

use crate::lang::recognition::Recognition;
use crate::lang::script::Script::{self, Cyrillic, Latin};

/// A language that is not read.
const fn stranger(script: Script, words: &'static [&'static str], characters: &'static str) -> Recognition {
    Recognition { script: Some(script), words, characters }
}

/// Languages that share a script with one that is read.
pub(super) const STRANGERS: &[Recognition] = &[
    // Spanish
    stranger(
        Latin,
        &[
            "el",
            "la",
            "los",
            "las",
            "de",
            "del",
            "y",
            "en",
            "que",
            "por",
            "para",
            "con",
            "una",
            "un",
            "se",
            "al",
            "su",
            "sus",
            "como",
            "entre",
            "sobre",
            "lo",
            "es",
            "no",
            "partes",
            "presente",
            "estados",
            "o",
            "sin",
            "ha",
            "será",
            "a",
            "artículo",
            "cada",
            "esta",
            "este",
        ],
        "ñ¿¡áíóú",
    ),
    // Portuguese
    stranger(
        Latin,
        &[
            "o", "os", "as", "de", "do", "da", "dos", "das", "e", "em", "que", "por", "para", "com", "uma",
            "um", "se", "ao", "à", "no", "na", "nos", "nas", "não", "pelo", "pela", "presente", "partes",
            "entre", "a", "ou", "artigo", "sobre", "ser",
        ],
        "ãõáíóú",
    ),
    // Italian
    stranger(
        Latin,
        &[
            "il", "lo", "la", "i", "gli", "le", "di", "del", "della", "dei", "delle", "dell", "e", "ed",
            "in", "che", "per", "con", "una", "un", "nel", "nella", "al", "alla", "da", "dal", "dalla",
            "sono", "non", "si", "parti", "presente", "ogni", "l", "a", "sulla", "sui", "articolo", "degli",
        ],
        "ìò",
    ),
    // Romanian
    stranger(
        Latin,
        &[
            "și", "şi", "în", "de", "la", "cu", "pe", "din", "pentru", "sau", "care", "al", "ale", "prin",
            "este",
        ],
        "șțăşţ",
    ),
    // German
    stranger(
        Latin,
        &[
            "der", "die", "das", "und", "in", "den", "von", "zu", "mit", "des", "auf", "für", "ist", "im",
            "dem", "nicht", "ein", "eine", "einer", "eines", "als", "auch", "an", "werden", "wird", "oder",
            "durch", "bei", "nach", "aus", "sowie", "zwischen", "über", "dieses", "diese", "artikel", "zum",
            "zur",
        ],
        "äöüß",
    ),
    // Dutch
    stranger(
        Latin,
        &[
            "de", "het", "een", "en", "van", "in", "te", "dat", "die", "op", "voor", "met", "zijn", "aan",
            "door", "om", "tot", "of", "bij", "niet", "worden", "wordt", "uit", "naar", "over", "deze",
            "dit", "artikel", "partijen", "tussen",
        ],
        "",
    ),
    // Scandinavian languages
    stranger(
        Latin,
        &[
            "og", "och", "af", "av", "til", "till", "den", "det", "som", "er", "är", "på", "med", "for",
            "för", "en", "et", "ett", "mellem", "mellom", "mellan", "skal", "skall", "eller",
        ],
        "åæøäö",
    ),
    // Finnish and Estonian
    stranger(
        Latin,
        &["ja", "on", "tai", "sekä", "että", "ning", "või", "artikla", "artikkel", "välillä", "vahel"],
        "äöõ",
    ),
    // Polish, Czech, Slovak, South Slavic languages in Latin letters
    stranger(
        Latin,
        &[
            "i", "w", "z", "na", "do", "o", "się", "oraz", "lub", "dla", "przez", "a", "v", "se", "ve", "je",
            "za", "pro", "nebo", "u", "ili", "od", "sa", "su", "da", "koji", "između", "artykuł", "članak",
        ],
        "łąęśźżćńčšžřěůđ",
    ),
    // Hungarian
    stranger(
        Latin,
        &["a", "az", "és", "hogy", "egy", "nem", "vagy", "között", "szóló", "által", "cikk"],
        "őűáíóú",
    ),
    // Turkish, Azerbaijani
    stranger(
        Latin,
        &["ve", "bir", "bu", "ile", "için", "olarak", "madde", "arasında", "və", "ilə", "üçün", "da", "de"],
        "ğşıə",
    ),
    // Vietnamese
    stranger(
        Latin,
        &["và", "của", "các", "trong", "cho", "với", "là", "này", "về", "điều"],
        "ăâđêôơưạảấầẩậắằếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷỹ",
    ),
    // Indonesian, Malay
    stranger(
        Latin,
        &[
            "dan", "yang", "di", "dengan", "untuk", "dari", "dalam", "ini", "atau", "pada", "oleh", "antara",
            "para", "pasal", "pihak",
        ],
        "",
    ),
    // Swahili
    stranger(Latin, &["na", "ya", "wa", "kwa", "katika", "za", "la", "ni", "kati", "hii"], ""),
    // Latin
    stranger(Latin, &["et", "in", "ad", "cum", "non", "est", "quod", "vel", "per", "de", "inter", "ex"], ""),
    // Uzbek, Turkmen in Latin letters
    stranger(
        Latin,
        &["va", "bilan", "uchun", "bu", "o", "ning", "hamda", "oʻrtasida", "we", "bilen", "üçin"],
        "ʻň",
    ),
    // Ukrainian
    stranger(
        Cyrillic,
        &[
            "і",
            "та",
            "у",
            "в",
            "на",
            "що",
            "не",
            "до",
            "з",
            "за",
            "для",
            "про",
            "від",
            "або",
            "є",
            "це",
            "між",
            "цієї",
            "цього",
            "сторони",
            "сторін",
            "статті",
            "його",
            "її",
        ],
        "іїєґ",
    ),
    // Belarusian
    stranger(
        Cyrillic,
        &[
            "і",
            "у",
            "ў",
            "на",
            "не",
            "да",
            "з",
            "за",
            "для",
            "аб",
            "або",
            "ад",
            "паміж",
            "гэтага",
            "гэтай",
            "бакі",
            "артыкул",
            "што",
            "i",
            "па",
            "пагаднення",
            "бакоў",
            "рэспублiкi",
            "дзяржаў",
        ],
        "ўі",
    ),
    // Bulgarian, Macedonian
    stranger(
        Cyrillic,
        &[
            "и",
            "на",
            "за",
            "от",
            "да",
            "се",
            "в",
            "с",
            "по",
            "между",
            "или",
            "със",
            "които",
            "това",
            "страните",
            "ще",
            "са",
            "е",
        ],
        "ѓќѕ",
    ),
    // Serbian
    stranger(
        Cyrillic,
        &[
            "и",
            "у",
            "на",
            "за",
            "од",
            "да",
            "се",
            "са",
            "или",
            "између",
            "који",
            "која",
            "које",
            "члан",
            "стране",
            "овог",
            "је",
            "су",
        ],
        "ђјљњћџ",
    ),
    // Kazakh
    stranger(
        Cyrillic,
        &[
            "және",
            "мен",
            "осы",
            "үшін",
            "бойынша",
            "туралы",
            "бап",
            "тараптар",
            "арасындағы",
            "немесе",
            "болып",
            "бұл",
        ],
        "әғқңөұүһі",
    ),
    // Kyrgyz
    stranger(
        Cyrillic,
        &["жана", "менен", "ушул", "үчүн", "боюнча", "же", "жөнүндө", "тараптар", "берене"],
        "ңөү",
    ),
    // Uzbek and Tajik in Cyrillic letters
    stranger(
        Cyrillic,
        &[
            "ва",
            "билан",
            "учун",
            "бўйича",
            "ушбу",
            "томонлар",
            "дар",
            "ба",
            "аз",
            "ки",
            "барои",
            "тарафҳо",
            "мазкур",
            "байни",
        ],
        "ўқғҳӣӯҷ",
    ),
    // Tatar and Bashkir
    stranger(Cyrillic, &["һәм", "белән", "өчен", "турында", "яки"], "әөүҗңһ"),
    // Mongolian
    stranger(
        Cyrillic,
        &["ба", "нь", "энэ", "байна", "болон", "хооронд", "тухай", "дээр", "талууд", "зүйл"],
        "өү",
    ),
];
