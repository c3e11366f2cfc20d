//! The table of languages, as a macro: it makes the enumeration, the list, and what leads to the specifications.

/// Makes `Language` of lines `folder: Name = SPEC, …;`.
///
/// The folders are modules of `lang`; `rustfmt` does not look into macros, so `scripts/test` names them to it.
macro_rules! languages {
    ($($folder:ident: $($name:ident = $spec:ident),+;)+) => {
        $(pub mod $folder;)+

        /// A language that drafts are written in.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "the names say it")]
        pub enum Language {
            $($($name,)+)+
            /// A language that Alternat does not read: structure and dates at most.
            #[default]
            Unknown,
        }

        impl Language {
            /// All languages, in order.
            pub const ALL: [Self; [$($(stringify!($name)),+),+].len() + 1] = [$($(Self::$name),+),+, Self::Unknown];

            /// What the language can do.
            pub fn spec(self) -> &'static LanguageSpec {
                match self {
                    $($(Self::$name => &$folder::$spec,)+)+
                    Self::Unknown => &unknown::SPEC,
                }
            }
        }
    };
}
