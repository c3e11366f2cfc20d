//! The heavenly stems (甲) and the earthly branches (子), by which older treaties letter their lists.

use crate::lang::entity::NumeralSystem;

/// 甲 to 癸.
pub(super) const STEMS: [char; 10] = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

/// 子 to 亥.
pub(super) const BRANCHES: [char; 12] =
    ['子', '丑', '寅', '卯', '辰', '巳', '午', '未', '申', '酉', '戌', '亥'];

/// The place of a sign in its cycle, from 1 on. 醜 stands for 丑 where a text was converted to traditional characters.
pub fn read(sign: char) -> Option<(u32, NumeralSystem)> {
    let sign = if sign == '醜' { '丑' } else { sign };
    let place = |cycle: &[char]| cycle.iter().position(|other| *other == sign);
    let number = |at: usize, system| u32::try_from(at + 1).ok().map(|value| (value, system));
    match place(&STEMS) {
        Some(at) => number(at, NumeralSystem::Stems),
        None => number(place(&BRANCHES)?, NumeralSystem::Branches),
    }
}

pub(super) fn write(value: u32, cycle: &[char]) -> Option<String> {
    let at = usize::try_from(value).ok()?.checked_sub(1)?;
    cycle.get(at).map(|sign| sign.to_string())
}

#[cfg(test)]
mod tests {
    use super::{BRANCHES, STEMS, read, write};
    use crate::lang::entity::NumeralSystem;

    #[test]
    fn signs_are_read_and_written() {
        assert_eq!(read('丙'), Some((3, NumeralSystem::Stems)));
        assert_eq!(read('醜'), Some((2, NumeralSystem::Branches)));
        assert_eq!(read('一'), None);
        assert_eq!(write(10, &STEMS).as_deref(), Some("癸"));
        assert_eq!(write(12, &BRANCHES).as_deref(), Some("亥"));
        assert_eq!((write(0, &STEMS), write(11, &STEMS)), (None, None));
    }
}
