### 程式自己的話，繁體中文。原句從不翻譯，也不轉換，不在其中。

## 卡片

comma = 、
reporter = 記者 { $name }
page = 第{ $page }版
times-mean = 時間：{ $times }
also-in = 又載：{ $pages }
place = 第{ $paragraph }段第{ $sentence }句
note = 注：{ $note }
understood-as = 理解為：
question-asked = 問：
searched-for = 查找：{ $terms }
further-sentences = 其他相關句子
partial = 以下句子只涉及問題的一部分。
partial-missing = 以下句子只涉及問題的一部分；語料裡沒有出現：{ $words }
no-evidence = 語料裡沒有答案。
nothing-to-look-for = 問題裡沒有可以查找的詞，請寫得具體一些。
missing = 語料裡沒有出現：{ $words }
nearest-names = 您要問的是不是：{ $names }？
checked = ✓ 經工作人員核對
gloss = 釋義：{ $words }
reckoned-most = 從多到少：{ $arithmetic } { $unit }
reckoned-least = 從少到多：{ $arithmetic } { $unit }
reckoned-difference = 相差：{ $arithmetic } { $unit }
reckoned-sum = 合計：{ $arithmetic } { $unit }
incomparable-units = 計量單位不同，不能直接比較。
incomparable-one-place = 只有一個地方有這樣的數字，無從比較。
caveat-indicators-differ = 注意：統計的說法不同：{ $list }
caveat-units-differ = 注意：單位不同：{ $list }
caveat-times-differ = 注意：時間不同：{ $list }
caveat-rough = 注意：不是精確數字：{ $list }
caveat-disputed = 注意：另有不同的數字：{ $list }
caveat-missing = 注意：語料裡沒有這樣的數字：{ $list }
more-rows = ……另有{ $count }個地方
related = 最接近的句子（不是答案）
results-page = 更多句子（第{ $page }頁，共{ $pages }頁）
no-more-results = 沒有更多句子了。
article-page = 第{ $page }頁，共{ $pages }頁
raw-head = { $file } 原樣，第{ $from }至{ $to }字元

## 程式是什麼

purpose = 問政：用報紙原句回答關於本地政策和新聞的問題。
size = 現有{ $articles }篇報道，{ $paragraphs }段，{ $sentences }句。
examples-head = 例如：
how-to-ask = 可以用中文或英文提問。每個回答都先給出原句，再註明標題、記者、段落和檔案。
promise = 只引用原句，不編造；語料裡沒有的，就說沒有。
unknown-command = 沒有這個命令；/help 列出所有命令。
failure = 抱歉，這個問題沒能處理好，請稍後再試。

## 終端

ask-first = 請先提一個問題。
no-such-sentence =
    { $count ->
        [0] 沒有句子可看。
       *[other] 請給出1到{ $count }之間的序號。
    }
context-gone = 這句話已不在語料裡，請重新提問。
terminal-commands = /context N 第N句的上下文 · /more 更多句子 · /help 幫助 · /quit 退出
telegram-setup = 要在 Telegram 裡使用：向 @BotFather 申請令牌，寫入 .env 的 BOT_TOKEN=，再執行 npm start。

## Telegram 裡的機器人

in-groups = 在群裡：提到 @{ $username }、回覆它的訊息，或用 /ask 提問。
ask-something = 請把問題寫在 /ask 後面，或用 /ask 回覆寫著問題的那條訊息。
text-only = 只能回答文字問題，請把問題寫成文字。
too-long = 問題太長了，請寫在{ $characters }字以內。
expired = 這個按鈕已失效，請重新提問。
vote-taken = 謝謝，已記下。
muted = 好的，我在本群不再說話，直到管理員傳送 /unmute。
unmuted = 我在本群恢復回答。
admins-only = 只有群管理員可以這樣做。
groups-only = 這個命令用在群裡。
muted-here = 我在本群已被靜音。
link-gone = 這個連結指向的句子現在不在語料裡。
facts-head = { $place }：{ $figures }個數字（第{ $page }頁，共{ $pages }頁）
no-facts = 語料裡沒有{ $asked }的數字。
name-a-place = 請在 /facts 後寫地名，還可以加一個詞縮小範圍：/facts 地名 詞。末尾的數字是頁碼。
name-a-source = 請把報道或句子的編號寫在 /source 後面；/sources 列出所有報道。
no-such-source = 語料裡沒有這篇報道或這句話；/sources 列出所有報道。
sources-head = { $articles }篇報道（第{ $page }頁，共{ $pages }頁）
sources-places = 發稿地：{ $places }
sources-days = 發表日期：{ $first }至{ $last }
choose-language = 用哪種語言？報紙原句不變。
language-set = 現在用繁體中文。
language-name = 繁體中文
language-of-app = 與應用程式相同
inline-anywhere = 在任何聊天裡：輸入 @{ $username } 加問題，選一句傳送。
commands-head = 另有：/facts 地名 看數字 · /sources 讀過哪些報道 · /source 編號 看一篇或一句 · /lang 語言 · /forget 刪除為您保存的資訊 · /about 關於
about = 不用語言模型，只檢索、排序、引用。自由軟體，MIT 授權。

## 按鈕

context-button = 上下文
more-button = 更多
raw-button = 原樣
copy-button = 複製出處
whole-article = 全文
back = ‹ 上一頁
forward = 下一頁 ›

## 選單裡的命令

command-start = 認識問政
command-help = 怎樣提問
command-ask = 提問：/ask 加問題
command-sources = 語料涵蓋什麼
command-source = 看一篇或一句：/source 加編號
command-lang = 介面語言
command-facts = 一個地方的數字：/facts 加地名
command-forget = 刪除為我保存的資訊
command-about = 關於問政
command-mute = 管理員：讓我在本群靜音
command-unmute = 管理員：恢復回答
