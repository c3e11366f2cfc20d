//! Traditional characters that occur in titles and names, and the simplified ones that stand for them.
//!
//! For comparison only: several traditional characters share one simplified character, so the table
//! must not be used to convert a text.

use std::sync::LazyLock;

/// Pairs of a traditional and a simplified character, one from the other by the table of the
/// Complete List of Simplified Characters (简化字总表, 1986).
const PAIRS: &str = "\
    國国 際际 約约 聯联 協协 議议 條条 區区 關关 於于 與与 親亲 華华 東东 亞亚 歐欧 灣湾 蘭兰 魯鲁 羅罗 烏乌 茲兹 別别 剛刚 \
    爾尔 韓韩 臺台 颱台 門门 島岛 兒儿 權权 經经 濟济 會会 婦妇 視视 殘残 處处 罰罚 滅灭 種种 難难 無无 減减 書书 廢废 強强 \
    勞劳 動动 隸隶 遷迁 員员 傷伤 戰战 時时 護护 軍军 隊队 裝装 沖冲 衝冲 產产 養养 學学 術术 藝艺 觀观 遺遗 屬属 財财 貿贸 \
    貨货 買买 賣卖 運运 輸输 鐵铁 車车 輛辆 機机 飛飞 輪轮 漁渔 業业 農农 糧粮 環环 變变 氣气 層层 瀕濒 貧贫 雙双 邊边 鄰邻 \
    陸陆 領领 館馆 僑侨 擔担 從从 來来 後后 徵征 發发 見见 覽览 觸触 計计 訂订 記记 許许 設设 訴诉 診诊 詐诈 評评 詞词 試试 \
    詩诗 話话 該该 詳详 認认 語语 誠诚 誤误 說说 説说 課课 調调 談谈 請请 論论 諾诺 謀谋 謝谢 講讲 證证 識识 譯译 讀读 讓让 \
    貝贝 負负 貢贡 責责 貪贪 貫贯 費费 賄贿 資资 賓宾 賠赔 賦赋 質质 購购 贈赠 贊赞 贏赢 跡迹 蹟迹 軟软 載载 較较 輔辅 輕轻 \
    辦办 辭辞 連连 進进 達达 違违 適适 選选 遠远 還还 邁迈 鄉乡 醫医 釋释 鈾铀 針针 銀银 銅铜 錢钱 錯错 鍵键 鎖锁 鎮镇 鐘钟 \
    鑒鉴 鑑鉴 長长 開开 間间 閉闭 閣阁 闡阐 陣阵 陰阴 陽阳 險险 隨随 離离 雜杂 電电 靈灵 靜静 響响 項项 順顺 須须 預预 頒颁 \
    頓顿 頻频 題题 額额 願愿 類类 顧顾 顯显 風风 飲饮 飯饭 馬马 駐驻 駕驾 驗验 驚惊 鬥斗 鮮鲜 鯨鲸 鳥鸟 麗丽 黃黄 點点 黨党 \
    齊齐 龍龙 龐庞 龜龟 準准 則则 創创 劃划 劇剧 劑剂 劍剑 務务 勝胜 勢势 勵励 勸劝 匯汇 單单 衛卫 卻却 厲厉 參参 問问 啟启 \
    啓启 喪丧 嚴严 團团 圍围 園园 圓圆 圖图 執执 堅坚 報报 場场 塊块 塵尘 墊垫 壓压 壞坏 壯壮 壽寿 夠够 夢梦 奪夺 奮奋 奧奥 \
    獎奖 妝妆 婁娄 孫孙 宮宫 實实 寧宁 審审 寫写 寬宽 寶宝 將将 專专 尋寻 對对 導导 屆届 屍尸 岡冈 峽峡 崗岗 嶺岭 嶼屿 幣币 \
    帥帅 師师 帳帐 帶带 幫帮 幹干 幾几 庫库 廠厂 廣广 廳厅 張张 彌弥 彎弯 彙汇 徑径 復复 複复 徹彻 恆恒 悅悦 惡恶 惱恼 愛爱 \
    態态 慮虑 慶庆 憂忧 憑凭 憲宪 應应 懷怀 懲惩 戲戏 戶户 拋抛 掃扫 採采 揚扬 換换 損损 搖摇 搶抢 擁拥 擇择 擊击 據据 擬拟 \
    擴扩 擺摆 攔拦 攝摄 敗败 敵敌 數数 齋斋 斷断 舊旧 昇升 曆历 歷历 曉晓 暫暂 樸朴 殺杀 楊杨 極极 構构 槍枪 樂乐 標标 樓楼 \
    樞枢 樣样 樹树 橋桥 檔档 檢检 歡欢 歲岁 歸归 殼壳 毀毁 毆殴 氫氢 漢汉 溝沟 滙汇 湯汤 滯滞 滿满 漲涨 漸渐 潔洁 潛潜 潤润 \
    澤泽 濱滨 瀏浏 災灾 為为 爲为 烴烃 煙烟 煩烦 熱热 燒烧 營营 爐炉 爭争 牆墙 狀状 獨独 獲获 獵猎 獻献 現现 瑪玛 瓊琼 甌瓯 \
    畫画 異异 當当 療疗 皚皑 盜盗 盡尽 監监 盤盘 盧卢 眾众 衆众 睏困 矯矫 碩硕 確确 碼码 磚砖 礎础 礦矿 禍祸 禦御 禪禅 禮礼 \
    稅税 稱称 穀谷 積积 穩稳 窩窝 窮穷 競竞 筆笔 節节 範范 築筑 簡简 簽签 簾帘 籃篮 籌筹 籠笼 糾纠 紀纪 紅红 納纳 紐纽 純纯 \
    紙纸 級级 紛纷 細细 終终 組组 結结 絕绝 給给 統统 絲丝 綜综 綠绿 維维 綱纲 網网 緊紧 線线 締缔 編编 緩缓 緯纬 練练 縣县 \
    縮缩 總总 績绩 織织 繼继 續续 纖纤 缽钵 罷罢 羈羁 義义 習习 翹翘 聖圣 聞闻 聲声 職职 聽听 肅肃 腦脑 腫肿 膚肤 臨临 興兴 \
    舉举 艦舰 艙舱 艱艰 蘇苏 莊庄 葉叶 藥药 蔣蒋 薩萨 藍蓝 虛虚 號号 虧亏 蟲虫 補补 裏里 裡里 製制 襲袭 規规 覺觉 貓猫 \
    囑嘱 貯贮 販贩 貶贬 貸贷 賴赖 賽赛 趙赵 趨趋 躍跃 轉转 軌轨 遲迟 遼辽 鄭郑 鄧邓 醜丑 釁衅 鈔钞 鋼钢 錄录 鍋锅 鏈链 鑰钥 \
    閩闽 閱阅 闊阔 闖闯 陝陕 陳陈 隱隐 雲云 霧雾 頁页 頗颇 頭头 飄飘 飼饲 飾饰 餘余 騙骗 騷骚 體体 髮发 鬆松 鹽盐 麥麦 麼么 \
    齡龄 侖仑 倫伦 偉伟 側侧 偽伪 僞伪 傑杰 備备 傳传 債债 傾倾 僅仅 價价 儀仪 億亿 優优 償偿 儘尽 儲储 內内 兩两 冊册 凍冻 \
    凱凯 剎刹 夾夹 姦奸 嬰婴 佈布 佔占 併并 並并 係系 繫系 週周 僱雇 勛勋 啞哑 噸吨 嚮向 嚨咙 嚐尝 徬彷 慾欲 戀恋 捨舍 攜携 \
    敘叙 斂敛 暈晕 朧胧 榮荣 槓杠 樁桩 殲歼 氾泛 汙污 汚污 決决 沒没 況况 溫温 滲渗 滾滚 漿浆 潰溃 澀涩 濃浓 濕湿 瀉泻 灑洒 \
    煉炼 爛烂 犧牺 猶犹 獄狱 琺珐 瑣琐 畢毕 畝亩 癥症 礙碍 祕秘 祿禄 秈籼 稈秆 竄窜 竊窃 筍笋 糞粪 紮扎 緝缉 緬缅 緻致 縱纵 \
    繞绕 繪绘 繳缴 罈坛 羣群 聾聋 膠胶 膽胆 臟脏 蘊蕴 蠟蜡 襯衬 託托 譽誉 豐丰 豬猪 贍赡 贓赃 贖赎 踐践 蹤踪 軀躯 輝辉 \
    辯辩 遊游 遙遥 郵邮 釀酿 鉤钩 鉛铅 鎳镍 鎢钨 鑄铸 閃闪 闢辟 陞升 雖虽 頌颂 顆颗 飽饱 駁驳 驅驱 驟骤 鬱郁 鴉鸦 鴻鸿 鹼碱 \
    個个 過过 這这 訊讯 轄辖 剝剥 誌志 遞递 訟讼 訓训 偵侦 慣惯 脫脱 訪访 脅胁 隻只 棄弃 銷销 註注 詢询 \
    謂谓 墳坟 賬账 討讨 階阶 獅狮 貼贴 測测 諮咨 擾扰 濫滥 諜谍 貴贵 賂赂 們们 僕仆 誘诱 閒闲 懸悬 揮挥 \
    諸诸 亂乱 夥伙 娛娱 懼惧 籲吁 蓋盖 謹谨 兌兑 喚唤 幟帜 捲卷 掛挂 譴谴 傭佣 匱匮 壩坝 彈弹 撫抚 籤签 \
    銘铭 駛驶 勻匀 攤摊 燈灯 薦荐 虜虏 誰谁 諒谅 貳贰 傘伞 勳勋 壘垒 憶忆 撥拨 淵渊 狹狭 紋纹 絡络 萬万 \
    覈核 誼谊 讚赞 軒轩 鏡镜 塗涂 屢屡 慘惨 憤愤 撓挠 淨净 淺浅 湊凑 滌涤 濤涛 疊叠 諧谐 謬谬 賃赁 賞赏 \
    軸轴 銜衔 錦锦 顏颜 饋馈 饒饶 騰腾 壇坛 滬沪 紹绍 劉刘 粵粤 吳吴 絶绝 勁劲 譜谱 鞏巩 暢畅 賀贺 産产 \
    査查 眞真 旣既 卽即 綫线 迴回 穫获 傢家 纍累 樑梁 鉅巨 緑绿 録录 奬奖 敎教 纔才 蒐搜 撐撑 譭毁 燬毁 \
    ";

/// First and last character that the table covers.
const FIRST: char = '一';
const LAST: char = '龿';

/// The simplified character of each character from [`FIRST`] on.
static SIMPLIFIED: LazyLock<Box<[char]>> = LazyLock::new(|| {
    let mut table: Box<[char]> = (FIRST..=LAST).collect();
    for pair in PAIRS.split_ascii_whitespace() {
        let mut characters = pair.chars();
        if let (Some(traditional), Some(simplified)) = (characters.next(), characters.next())
            && let Some(entry) = table.get_mut(offset(traditional))
        {
            *entry = simplified;
        }
    }
    table
});

/// The simplified character for a traditional one; any other character as it is.
pub(crate) fn simplified(character: char) -> char {
    if (FIRST..=LAST).contains(&character) {
        SIMPLIFIED.get(offset(character)).copied().unwrap_or(character)
    } else {
        character
    }
}

const fn offset(character: char) -> usize {
    (character as usize).wrapping_sub(FIRST as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_is_two_different_characters_and_no_pair_leads_to_another() {
        for pair in PAIRS.split_ascii_whitespace() {
            let characters: Vec<char> = pair.chars().collect();
            let [traditional, simplified_one] = characters[..] else { panic!("{pair} is not a pair") };
            assert_ne!(traditional, simplified_one);
            assert_eq!(simplified(traditional), simplified_one);
            assert_eq!(simplified(simplified_one), simplified_one, "{pair} leads to another pair");
        }
    }

    #[test]
    fn a_traditional_title_reads_as_the_simplified_one() {
        let read: String = "公民與政治權利國際公約".chars().map(simplified).collect();
        assert_eq!(read, "公民与政治权利国际公约");
    }
}
