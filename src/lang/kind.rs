//! Kinds of instruments. Records of the registry name them in kebab case.

use serde::{Deserialize, Serialize};

/// The kinds of instrument that titles name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentKind {
    /// 条约
    Treaty,
    /// 协定, 协议
    Agreement,
    /// 公约
    Convention,
    /// 议定书
    Protocol,
    /// 宪章, 规约, 章程
    Charter,
    /// 谅解备忘录, 备忘录
    Memorandum,
    /// 联合声明, 声明
    JointStatement,
    /// 联合宣言, 宣言
    JointDeclaration,
    /// 公报, 联合公报
    Communique,
    /// 换文
    ExchangeOfNotes,
    /// 照会
    Note,
    /// 决议
    Resolution,
    /// 会谈纪要, 纪要
    Minutes,
    /// 规划, 计划, 纲要, 方案, 路线图, 战略
    Plan,
    /// 倡议, 构想
    Initiative,
    /// 法, 条例, 规定 and other national acts
    Act,
}
