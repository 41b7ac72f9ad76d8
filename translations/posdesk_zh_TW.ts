<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Looking it up...</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Keeping it...</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Check {n} must pass, and found a fault. Do not use the device: put it into quarantine, or look again.</source>
        <translation>第 {n} 項必須通過，現在有問題。不要使用這台設備：把它隔離，或再看一次。</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>隔離這台設備</translation>
    </message>
    <message>
        <source>Reading the bar code...</source>
        <translation>正在讀取條碼…</translation>
    </message>
    <message>
        <source>Fault at “{checks}”</source>
        <translation>有問題：「{checks}」</translation>
    </message>
    <message>
        <source>Putting it into quarantine...</source>
        <translation>正在隔離…</translation>
    </message>
    <message>
        <source>Accepting it...</source>
        <translation>正在完成驗收…</translation>
    </message>
    <message>
        <source>Putting it into use...</source>
        <translation>正在啟用…</translation>
    </message>
    <message>
        <source>Setting the pages...</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>列印驗收紀錄</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 檔案</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>儲存驗收紀錄</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已儲存為 {file}</translation>
    </message>
</context>
<context>
    <name>AcceptSteps</name>
    <message>
        <source>Acceptance</source>
        <translation>驗收</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>檢查人</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>隔離這台設備</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未選擇</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收貨人</translation>
    </message>
    <message>
        <source>Who may do this</source>
        <translation>誰可以核准</translation>
    </message>
    <message>
        <source>Nobody in the register may take a delivery. Say there who may.</source>
        <translation>登記中沒有人有權收貨，請先在登記裡寫明。</translation>
    </message>
    <message>
        <source>{done} of {all} checks are answered. What you say is kept at once; you can stop at any step.</source>
        <translation>{all} 項檢查已答 {done} 項。每一步都會立即儲存，隨時可以停下。</translation>
    </message>
    <message>
        <source>Acceptance of {name}</source>
        <translation>驗收：{name}</translation>
    </message>
    <message>
        <source>Seen above is another one than in the register: {what}. Look again, or note why it is right.</source>
        <translation>上面看到的與登記不一致：{what}。請再看一次，或寫明為什麼沒有問題。</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>之後再繼續</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>通過驗收</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>開始使用</translation>
    </message>
</context>
<context>
    <name>AccessorySheet</name>
    <message>
        <source>Accessory</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>A count of 0 takes it out.</source>
        <translation>數量填 0 即移除。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什麼</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>底座</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>Network cable</source>
        <translation>網路線</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>讀卡機</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>支架</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>AccountDetail</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>on passwords</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Where to do it</source>
        <translation>在哪裡做</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{why} (looked at again on {day})</source>
        <translation>{why}（{day} 再看）</translation>
    </message>
    <message>
        <source>passed the check</source>
        <translation>通過強度檢查</translation>
    </message>
    <message>
        <source>did not pass the check</source>
        <translation>沒通過強度檢查</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>為什麼</translation>
    </message>
    <message>
        <source>Put off to {day}: {why}</source>
        <translation>延後到 {day}：{why}</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>誰知道</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>在誰手上</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>{day} 離職</translation>
    </message>
    <message>
        <source>Nobody has been entered: when somebody leaves, this cannot come up by itself.</source>
        <translation>還沒填誰知道：有人離職時，這裡不會自動提醒。</translation>
    </message>
    <message>
        <source>put off to {day}</source>
        <translation>延後到 {day}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做過什麼</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>It is there again</source>
        <translation>又有了</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>從清單刪除</translation>
    </message>
    <message>
        <source>Put off...</source>
        <translation>延後…</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Change it...</source>
        <translation>更換…</translation>
    </message>
    <message>
        <source>Take it back...</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>Remove it...</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Looked over...</source>
        <translation>已複查…</translation>
    </message>
    <message>
        <source>It needs nothing, because...</source>
        <translation>不用處理，因為…</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Another bank account</source>
        <translation>新的銀行帳戶</translation>
    </message>
    <message>
        <source>Never the whole number: the last four digits are enough to tell it from others.</source>
        <translation>不要填完整帳號：有末四碼就能分清是哪一個。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>新帳號</translation>
    </message>
    <message>
        <source>What it opens and who knows it. The password itself stands nowhere in posdesk.</source>
        <translation>它打開什麼、誰知道它。密碼本身不會存進 posdesk。</translation>
    </message>
    <message>
        <source>As people here call it; no user name.</source>
        <translation>店裡怎麼叫就怎麼寫；不要寫使用者名稱。</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>店裡</translation>
    </message>
    <message>
        <source>Empty: as the shop&apos;s rule says.</source>
        <translation>空著：按店裡的規矩。</translation>
    </message>
    <message>
        <source>Only where it takes few.</source>
        <translation>只在系統限制位數時填。</translation>
    </message>
    <message>
        <source>Empty: no exemption. What happens still raises the account.</source>
        <translation>空著：沒有豁免。出了事照樣要換。</translation>
    </message>
    <message>
        <source>No password belongs here, nor a hint at one.</source>
        <translation>這裡不要寫密碼，也不要寫提示。</translation>
    </message>
</context>
<context>
    <name>AccountsPlace</name>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做的</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪裡</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>上次更換</translation>
    </message>
    <message>
        <source>2nd factor</source>
        <translation>兩步驟驗證</translation>
    </message>
    <message>
        <source>on</source>
        <translation>已開</translation>
    </message>
    <message>
        <source>off</source>
        <translation>沒開</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Which passwords open your shop?</source>
        <translation>哪些密碼能打開您的店？</translation>
    </message>
    <message>
        <source>posdesk keeps no password, only what it opens and when it was changed. Then it says which is to be changed now, and why: when its time has come, or when somebody leaves.</source>
        <translation>posdesk 不儲存任何密碼，只記它打開什麼、什麼時候換過。到期了，或有人離職了，就告訴您現在該換哪個、為什麼。</translation>
    </message>
    <message>
        <source>Fill in the list</source>
        <translation>列出帳號</translation>
    </message>
    <message>
        <source>Add one account...</source>
        <translation>只新增一個…</translation>
    </message>
    <message>
        <source>No account fits</source>
        <translation>沒有符合的帳號</translation>
    </message>
    <message>
        <source>None has all the words, or is of that shop.</source>
        <translation>沒有帳號含有全部這些字，或屬於那家店。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>{name} trades on trial until its test money is seen.</source>
        <translation>{name} 進入試用，直到看到測試款入帳。</translation>
    </message>
    <message>
        <source>{name} is in service.</source>
        <translation>{name} 已投入使用。</translation>
    </message>
    <message>
        <source>The trial is over.</source>
        <translation>試用結束。</translation>
    </message>
    <message>
        <source>The test money is in our account</source>
        <translation>測試款已入本店帳戶</translation>
    </message>
    <message>
        <source>Where did you see it? Only our own account counts.</source>
        <translation>在哪裡看到的？只有本店自己的帳戶才算數。</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>已入帳</translation>
    </message>
    <message>
        <source>On the bank statement</source>
        <translation>銀行對帳單上</translation>
    </message>
    <message>
        <source>In the bank&apos;s app</source>
        <translation>銀行 App 裡</translation>
    </message>
    <message>
        <source>In the bank&apos;s message</source>
        <translation>銀行簡訊裡</translation>
    </message>
    <message>
        <source>Back to acceptance</source>
        <translation>回到驗收</translation>
    </message>
    <message>
        <source>What was found out? It is accepted anew before it is used.</source>
        <translation>查出了什麼？使用前要重新驗收。</translation>
    </message>
    <message>
        <source>The acquirer has checked it</source>
        <translation>收單機構已檢查</translation>
    </message>
    <message>
        <source>The maker has checked it</source>
        <translation>原廠已檢查</translation>
    </message>
    <message>
        <source>A false alarm</source>
        <translation>虛驚一場</translation>
    </message>
    <message>
        <source>It can be accepted anew.</source>
        <translation>可以重新驗收了。</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>隔離待檢</translation>
    </message>
    <message>
        <source>Unplug it and lock it away until somebody knows.</source>
        <translation>拔掉插頭鎖好，查清之前不要動。</translation>
    </message>
    <message>
        <source>A seal is broken</source>
        <translation>封條破損</translation>
    </message>
    <message>
        <source>Its origin is not clear</source>
        <translation>來源不明</translation>
    </message>
    <message>
        <source>It behaves oddly</source>
        <translation>行為異常</translation>
    </message>
    <message>
        <source>It is in quarantine.</source>
        <translation>已隔離待檢。</translation>
    </message>
    <message>
        <source>Suspected: {name}</source>
        <translation>可疑：{name}</translation>
    </message>
    <message>
        <source>Stop using it, unplug its network, leave it switched on, do not open it.</source>
        <translation>停止使用，拔掉網路線，不要關機，不要拆開。</translation>
    </message>
    <message>
        <source>Something is stuck on it</source>
        <translation>有加貼物</translation>
    </message>
    <message>
        <source>Another serial number</source>
        <translation>序號不同</translation>
    </message>
    <message>
        <source>A cable too many</source>
        <translation>多了一條線</translation>
    </message>
    <message>
        <source>The code says something else</source>
        <translation>條碼內容變了</translation>
    </message>
    <message>
        <source>Takings that are not ours</source>
        <translation>有不屬於本店的收款</translation>
    </message>
    <message>
        <source>It is suspected. The steps are under What to do now.</source>
        <translation>已標為可疑。步驟見「現在怎麼辦」。</translation>
    </message>
    <message>
        <source>Stolen: {name}</source>
        <translation>遭竊：{name}</translation>
    </message>
    <message>
        <source>Have the acquirer stop its terminal id first, then tell the police.</source>
        <translation>先請收單機構停用端末機代號，再報警。</translation>
    </message>
    <message>
        <source>Choose the pictures of all sides</source>
        <translation>選擇各面的照片（可多選）</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) kept, without the place where they were taken.</source>
        <translation>
            <numerusform>已儲存 %n 張照片，拍攝地點資訊已移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark it as suspected</source>
        <translation>標為可疑</translation>
    </message>
    <message>
        <source>Mark it as stolen</source>
        <translation>標為遭竊</translation>
    </message>
    <message>
        <source>Gone overnight</source>
        <translation>夜裡不見了</translation>
    </message>
    <message>
        <source>Taken by a false repairer</source>
        <translation>被假維修人員拿走</translation>
    </message>
    <message>
        <source>Lost on a delivery</source>
        <translation>外送途中遺失</translation>
    </message>
    <message>
        <source>It is stolen. The steps are under What to do now.</source>
        <translation>已標為遭竊。步驟見「現在怎麼辦」。</translation>
    </message>
    <message>
        <source>Let it go: {name}</source>
        <translation>停用：{name}</translation>
    </message>
    <message>
        <source>It never came.</source>
        <translation>一直沒有到貨。</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>訂單已取消</translation>
    </message>
    <message>
        <source>It never came</source>
        <translation>一直沒有到貨</translation>
    </message>
    <message>
        <source>It is out of the list.</source>
        <translation>已移出清單。</translation>
    </message>
    <message>
        <source>It is gone. What is known of it is kept.</source>
        <translation>已停用，紀錄仍保留。</translation>
    </message>
    <message>
        <source>It is out.</source>
        <translation>已送出。</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>已收回。</translation>
    </message>
    <message>
        <source>Another device came back: it is suspected.</source>
        <translation>回來的是另一台設備：已標為可疑。</translation>
    </message>
    <message>
        <source>It is back. Others had it in hands: its passwords are to be changed.</source>
        <translation>已送回。它經過別人的手，密碼要更換。</translation>
    </message>
    <message>
        <source>The seal is on.</source>
        <translation>封條已貼上。</translation>
    </message>
    <message>
        <source>The seal is off.</source>
        <translation>封條已取下。</translation>
    </message>
    <message>
        <source>Take seal {number} off</source>
        <translation>取下封條 {number}</translation>
    </message>
    <message>
        <source>A seal that was broken by somebody else is a reason to suspect the device.</source>
        <translation>如果封條是別人弄壞的，就應懷疑這台設備。</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>已取下</translation>
    </message>
    <message>
        <source>For a repair</source>
        <translation>因維修</translation>
    </message>
    <message>
        <source>Worn out</source>
        <translation>磨損</translation>
    </message>
    <message>
        <source>It was broken</source>
        <translation>已破損</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>更換</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>The interval is kept.</source>
        <translation>巡檢間隔已儲存。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>A second passphrase, for a bookkeeper</source>
        <translation>給會計的第二個主密碼</translation>
    </message>
    <message>
        <source>It opens everything, as yours does: there is no half way in. Let the bookkeeper type it, so that only they know it. You can take it away again.</source>
        <translation>它和您的主密碼一樣能打開全部內容，沒有「只看一半」這回事。請讓會計自己輸入，這樣只有會計知道。以後可以隨時拿掉。</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Two passphrases open the vault now.</source>
        <translation>現在有兩個主密碼能打開保險庫。</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Its acceptance was begun and is not finished. Go on where it was left.</source>
        <translation>驗收已開始但尚未完成，請接著做。</translation>
    </message>
    <message>
        <source>It is on its way. Begin its acceptance when it comes, before anybody uses it.</source>
        <translation>還在路上。到貨後先驗收，再給人使用。</translation>
    </message>
    <message>
        <source>It is here, and must not take money until it was accepted.</source>
        <translation>已到店，驗收之前不得收款。</translation>
    </message>
    <message>
        <source>Keep it apart and unplugged until somebody has found out what is wrong.</source>
        <translation>單獨放置並拔掉插頭，直到查清原因。</translation>
    </message>
    <message>
        <source>It passed. Put it into use where it belongs.</source>
        <translation>驗收通過，放到應在的位置開始使用。</translation>
    </message>
    <message>
        <source>Inspect it when it is due, and look at it every day.</source>
        <translation>按期巡檢，每天查看。</translation>
    </message>
    <message>
        <source>It was here before the inventory and was never accepted. Accept it in due form.</source>
        <translation>建立清單之前就在用，沒有驗收過。請補做正式驗收。</translation>
    </message>
    <message>
        <source>When it comes back, read its serial number from the device before it is used.</source>
        <translation>收回時先讀機身上的序號，再使用。</translation>
    </message>
    <message>
        <source>Do not use it, do not switch it off, do not reset it. Follow the plan.</source>
        <translation>不要使用，不要關機，不要重設。按應變計畫處理。</translation>
    </message>
    <message>
        <source>Have the acquirer stop its terminal id, and do not put it back into use.</source>
        <translation>請收單機構停用端末機代號，找回後也不要直接使用。</translation>
    </message>
    <message>
        <source>It is gone. What is known of it is kept.</source>
        <translation>已停用，紀錄仍保留。</translation>
    </message>
    <message>
        <source>It trades on trial until the money of a test sale is seen in your own account.</source>
        <translation>試用中，直到測試款入本店帳戶。</translation>
    </message>
    <message>
        <source>Awaited: {money}, sold {day}. The trial ends by itself when reconciling sees the payout.</source>
        <translation>等待入帳：{money}，{day}測試。對帳看到撥款後，試用自動結束。</translation>
    </message>
    <message>
        <source>Reference {reference}.</source>
        <translation>參考號 {reference}。</translation>
    </message>
    <message>
        <source>Go on with its acceptance</source>
        <translation>繼續驗收</translation>
    </message>
    <message>
        <source>It is here: accept it</source>
        <translation>已到貨：開始驗收</translation>
    </message>
    <message>
        <source>Begin acceptance</source>
        <translation>開始驗收</translation>
    </message>
    <message>
        <source>Back to acceptance</source>
        <translation>回到驗收</translation>
    </message>
    <message>
        <source>Put it into use</source>
        <translation>投入使用</translation>
    </message>
    <message>
        <source>The money is here</source>
        <translation>款項已入帳</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>巡檢</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>現在怎麼辦</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>新增照片</translation>
    </message>
    <message>
        <source>Compare photos</source>
        <translation>比對照片</translation>
    </message>
    <message>
        <source>Print its sheet</source>
        <translation>列印設備單</translation>
    </message>
    <message>
        <source>Accept it in due form</source>
        <translation>補做正式驗收</translation>
    </message>
    <message>
        <source>How often it is inspected</source>
        <translation>巡檢間隔</translation>
    </message>
    <message>
        <source>Send it out</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Its accounts and passwords</source>
        <translation>它的帳號與密碼</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>隔離待檢</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>遭竊</translation>
    </message>
    <message>
        <source>Let it go for good</source>
        <translation>永久停用</translation>
    </message>
    <message>
        <source>It may go on: {state}.</source>
        <translation>可以進入下一步：{state}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not yet {state}: {why}.</source>
        <translation>還不能「{state}」：{why}。</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnotherDialog</name>
    <message>
        <source>Another vault</source>
        <translation>另一個保險庫</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Whoever learns the passphrase of a vault has all clients in it: one vault for each is safer, and as easy.</source>
        <translation>誰知道了一個保險庫的主密碼，裡面的客戶就全看得到：每個客戶一個，更安全，也一樣方便。</translation>
    </message>
    <message>
        <source>Choose the folder of a vault that is there, or an empty one for a new vault.</source>
        <translation>請選已有保險庫的資料夾，或選空資料夾來新建。</translation>
    </message>
    <message>
        <source>The folder of another vault, or an empty one</source>
        <translation>另一個保險庫的資料夾，或空資料夾</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n settlement(s) never arrived: {sum}</source>
        <translation>
            <numerusform>%n 筆應入帳款未入帳：{sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) to act on</source>
        <translation>
            <numerusform>另有 %n 項異常需處理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to act on</source>
        <translation>
            <numerusform>%n 項異常需處理</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no takings to check yet</source>
        <translation>還沒有可核對的收款</translation>
    </message>
    <message numerus="yes">
        <source>%n settlement(s) wait for a bank statement</source>
        <translation>
            <numerusform>%n 筆應入帳款待匯入銀行對帳單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing, %n finding(s) to look at</source>
        <translation>
            <numerusform>沒有缺款，%n 項異常需查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was due at the bank: all takings are accounted for</source>
        <translation>沒有應撥入銀行的款項：收款去向均已查明</translation>
    </message>
    <message>
        <source>Everything that was due has arrived</source>
        <translation>到期的款項已全部入帳</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>{terminal} was added as adopted. Complete what is known of it.</source>
        <translation>{terminal} 已補登，請補全資料。</translation>
    </message>
    <message>
        <source>{terminal} is {name}.</source>
        <translation>{terminal} 就是 {name}。</translation>
    </message>
    <message>
        <source>{terminal} is not ours.</source>
        <translation>{terminal} 不是本店的。</translation>
    </message>
    <message>
        <source>{terminal} is suspected. The steps are under What to do now.</source>
        <translation>{terminal} 已標為可疑。步驟見「現在怎麼辦」。</translation>
    </message>
    <message>
        <source>The provider&apos;s own</source>
        <translation>服務商自己的</translation>
    </message>
    <message>
        <source>A customer&apos;s</source>
        <translation>顧客的</translation>
    </message>
    <message>
        <source>It was taken away</source>
        <translation>已移走</translation>
    </message>
    <message>
        <source>Handed to the police</source>
        <translation>已交警方</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>是什麼？</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>就是它</translation>
    </message>
    <message>
        <source>Answered: {what}</source>
        <translation>已回覆：{what}</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>已記錄。</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Call only these numbers</source>
        <translation>只打這些電話</translation>
    </message>
    <message>
        <source>No verified number of a provider is saved. Take it from the contract or the back of the card, never from whoever called.</source>
        <translation>還沒有存過核實的服務商電話。請照合約或卡片背面撥打，絕不用來電者給的號碼。</translation>
    </message>
    <message>
        <source>The shop&apos;s own numbers are in the vault. Until it is open, take them from the contract or from the plan on the wall.</source>
        <translation>店裡的電話在保險庫裡。打開之前，請照合約或牆上的計畫撥打。</translation>
    </message>
    <message>
        <source>Save a number…</source>
        <translation>存一個電話…</translation>
    </message>
    <message>
        <source>What was said, by whom, ticket</source>
        <translation>誰說了什麼，案件編號</translation>
    </message>
    <message>
        <source>What {name} said</source>
        <translation>{name} 說了什麼</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Passphrase</source>
        <translation>主密碼</translation>
    </message>
    <message>
        <source>Recovery key, from the paper</source>
        <translation>照紙輸入復原金鑰</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>改用主密碼</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery key on paper</source>
        <translation>忘了？用紙上的復原金鑰</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>It is there again.</source>
        <translation>又有了。</translation>
    </message>
    <message>
        <source>{name}: {done}.</source>
        <translation>{name}：{done}。</translation>
    </message>
    <message>
        <source>Put off to {day}.</source>
        <translation>延後到 {day}。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>已新增：{name}</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>已刪除：{name}</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in the list now.</source>
        <translation>
            <numerusform>已列入 %n 個帳號。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are to be changed now.</source>
        <translation>
            <numerusform>%n 個帳號現在要更換。</numerusform>
        </translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>從現在起生效。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>posdesk starts with the computer from now on. The menu of the vault, below, takes that back.</source>
        <translation>posdesk 從現在起會隨電腦啟動。左下角保險庫的選單可以取消。</translation>
    </message>
    <message>
        <source>posdesk stays beside the clock, and reminds you there. Quit it there.</source>
        <translation>posdesk 會留在時鐘旁，並在那裡提醒您；要結束也在那裡。</translation>
    </message>
</context>
<context>
    <name>BackSheet</name>
    <message>
        <source>Read it from the device itself, not from the papers.</source>
        <translation>請從機身上讀，不要照單據抄。</translation>
    </message>
    <message>
        <source>It is back: {name}</source>
        <translation>收回：{name}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>Serial number on the device</source>
        <translation>機身上的序號</translation>
    </message>
    <message>
        <source>What was done to it?</source>
        <translation>做了什麼？</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Then it is compared with the list.</source>
        <translation>輸入後與清單核對。</translation>
    </message>
    <message>
        <source>It is the one that went. It is received anew, and accepted before it is used.</source>
        <translation>就是送出的那台。重新登記收到，驗收後再使用。</translation>
    </message>
    <message>
        <source>Only signs like O and 0 or I and 1 differ from the list: read it once more.</source>
        <translation>與清單只差 O 和 0、I 和 1 這類字元：請再讀一遍。</translation>
    </message>
    <message>
        <source>Another serial number: this is not the device that went. It is suspected.</source>
        <translation>序號不同：這不是送出的那台，將標為可疑。</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>There is no backup yet: make one now.</source>
        <translation>還沒有備份，現在就做一份吧。</translation>
    </message>
    <message>
        <source>The last backup was made {age}, at {moment}.</source>
        <translation>最近一次備份：{age}（{moment}）。</translation>
    </message>
    <message>
        <source>{last} It is time for another.</source>
        <translation>{last}該再做一份了。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>beside the vault</source>
        <translation>保險庫旁</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>第二個位置</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>復原這一份…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>從檔案復原…</translation>
    </message>
    <message>
        <source>Where to save a backup that you can take along or send</source>
        <translation>備份存到哪裡（可帶走或傳送）</translation>
    </message>
    <message>
        <source>Made and checked: {file} in {folder}</source>
        <translation>已備份並檢查：{file}，在 {folder}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Save one elsewhere…</source>
        <translation>另存一份備份…</translation>
    </message>
    <message>
        <source>Move to a new computer…</source>
        <translation>換電腦…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>第二個位置</translation>
    </message>
    <message>
        <source>Each day&apos;s backup goes there too when it is plugged in. Keep it away from this computer.</source>
        <translation>插上時，每天的備份也會存到那裡。請與這台電腦分開存放。</translation>
    </message>
    <message>
        <source>Backups are encrypted like the vault, and open with the passphrase that it had then. Kept are the last of 7 days, 4 weeks and 12 months.</source>
        <translation>備份與保險庫一樣加密，用備份當時的主密碼打開。保留最近 7 天、4 週、12 個月的備份。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>關閉此提示</translation>
    </message>
</context>
<context>
    <name>BaselinePanel</name>
    <message>
        <source>What later looks are compared with</source>
        <translation>之後比對的基準</translation>
    </message>
    <message>
        <source>A photo of every side, taken now, while nobody has had it in their hands. All of them may be dropped here at once.</source>
        <translation>趁還沒有人動過，現在把每一面拍下來。可以一次全部拖曳到這裡。</translation>
    </message>
    <message>
        <source>Photos of all sides...</source>
        <translation>各面照片…</translation>
    </message>
    <message>
        <source>{n} of {all} sides have a photo.</source>
        <translation>{all} 個面中已有 {n} 個面拍了照片。</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Which devices take your money?</source>
        <translation>哪些設備在替您收款？</translation>
    </message>
    <message>
        <source>With a list, a swapped device is missed, and a strange one is seen.</source>
        <translation>有了清單，設備被換掉會發現，多出來的也看得見。</translation>
    </message>
    <message>
        <source>What is on the counter now</source>
        <translation>登記櫃檯上現有的</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>Accept a new one</source>
        <translation>驗收新設備</translation>
    </message>
    <message>
        <source>Take down each terminal, code and soundbox in use. Begin with one.</source>
        <translation>把使用中的端末機、收款碼、音箱逐一記下，先記一台。</translation>
    </message>
    <message>
        <source>From a spreadsheet or another program, with a look before anything is kept.</source>
        <translation>來自試算表或其他軟體，儲存前可先檢視。</translation>
    </message>
    <message>
        <source>A device that has just come, before it takes any money.</source>
        <translation>剛到貨、還沒收過款的設備。</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>發生什麼事？</translation>
    </message>
    <message>
        <source>Each opens on what to do first. Anything else: type a word on the left.</source>
        <translation>點開就先看到該做什麼。其他的事，在左邊輸入一個詞。</translation>
    </message>
    <message>
        <source>The money has not come</source>
        <translation>款項沒有入帳</translation>
    </message>
    <message>
        <source>The terminal looks odd</source>
        <translation>刷卡機怪怪的</translation>
    </message>
    <message>
        <source>Somebody called or came, from the bank they say</source>
        <translation>有人打電話或上門，自稱是銀行的</translation>
    </message>
    <message>
        <source>The code was swapped, or a screen only says paid</source>
        <translation>收款碼被掉包，或只亮出「已付款」畫面</translation>
    </message>
    <message>
        <source>A new terminal has arrived</source>
        <translation>新刷卡機送到了</translation>
    </message>
    <message>
        <source>The terminal does not work</source>
        <translation>刷卡機不能用了</translation>
    </message>
</context>
<context>
    <name>BindingPanel</name>
    <message>
        <source>Five elements, bound to this serial number</source>
        <translation>與此序號綁定的五要素</translation>
    </message>
    <message>
        <source>Copy what the slip, the screen or the provider&apos;s site says; it is held against the register.</source>
        <translation>照簽帳單、螢幕或服務商網站填寫，與登記內容對照。</translation>
    </message>
    <message>
        <source>Acquirer</source>
        <translation>收單機構</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>特店代號</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Account, last 4 digits</source>
        <translation>撥款帳戶末 4 碼</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>登記內容</translation>
    </message>
    <message>
        <source>On slip, screen or portal</source>
        <translation>簽帳單、螢幕或網站</translation>
    </message>
    <message>
        <source>Fill in the register</source>
        <translation>去補齊登記</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>未登記</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>At risk this month</source>
        <translation>本月風險金額</translation>
    </message>
    <message>
        <source>Nothing at risk this month</source>
        <translation>本月沒有風險金額</translation>
    </message>
    <message>
        <source>What the settlements of {month} should have paid and did not. In all months: {sum}</source>
        <translation>{month}的應入帳款中應付而未付的金額。所有月份合計：{sum}</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Say what the accounts are called</source>
        <translation>寫出帳號的名稱</translation>
    </message>
    <message>
        <source>One entry for each account, with an alarm on the days of the lead. Nothing secret is in it.</source>
        <translation>每個帳號一筆，在提前的那幾天提醒。裡面沒有任何秘密。</translation>
    </message>
    <message>
        <source>Thunderbird: New Calendar, On the Network, and the address of the file. Outlook: Add Calendar, From file. Apple Calendar: File, Import.</source>
        <translation>Thunderbird：新增行事曆、在網路上，填檔案的位址。Outlook：新增行事曆、從檔案。Apple「行事曆」：檔案、輸入。</translation>
    </message>
    <message>
        <source>Write it to the same place again after a change: a program that has subscribed to the file moves its entries, and one that has imported it takes them in anew without doubling them.</source>
        <translation>有變動後寫到同一個地方：訂閱了這個檔案的程式會自己更新，匯入過的程式再匯入一次也不會重複。</translation>
    </message>
    <message>
        <source>Calendars lie in many clouds. Without names they say only that something is due.</source>
        <translation>行事曆常放在雲端。不寫名稱，就只說有東西到期。</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>行事曆檔案</translation>
    </message>
    <message>
        <source>For the calendar that you look at anyway.</source>
        <translation>放進您天天看的行事曆。</translation>
    </message>
    <message>
        <source>Save the file...</source>
        <translation>儲存檔案…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>儲存行事曆</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已寫入：{file}</translation>
    </message>
    <message>
        <source>Save it again...</source>
        <translation>再存一次…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>closed {day}</source>
        <translation>{day} 結案</translation>
    </message>
    <message>
        <source>Every step is done: close it</source>
        <translation>每一步都辦完了：可以結案</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>過了 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>還有 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>過了 %n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>還有 %n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>過了 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>還有 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Open</source>
        <translation>未結案</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>If something does: press what fits best above. The first step stands there at once.</source>
        <translation>出了事就按上面最像的一項，第一步馬上就在眼前。</translation>
    </message>
    <message>
        <source>Nothing was closed yet</source>
        <translation>還沒有結案的</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet</source>
        <translation>還沒有演練過</translation>
    </message>
    <message>
        <source>Rehearse under Emergency plan.</source>
        <translation>到「緊急應變計畫」裡演練。</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 件未結案</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有未結案的。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>發生什麼事？</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>緊急應變計畫</translation>
    </message>
    <message>
        <source>Card for the till…</source>
        <translation>收銀台卡片…</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Not on that device, nor on a computer that you do not trust: what is typed there may be seen. Take another, clean one.</source>
        <translation>不要在那台設備上換，也不要用信不過的電腦：在那裡輸入的可能被看見。請換一台乾淨的。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>為什麼</translation>
    </message>
    <message>
        <source>Nothing asks for it; it can be changed all the same.</source>
        <translation>沒有非換不可的原因，要換也可以。</translation>
    </message>
    <message>
        <source>Where to change it</source>
        <translation>在哪裡更換</translation>
    </message>
    <message>
        <source>Read the guide instead</source>
        <translation>先去看指南</translation>
    </message>
    <message>
        <source>posdesk keeps no password and cannot compare any. If the old one opens something else as well, whoever has it can get in there: tick what that is, and it will be asked for too.</source>
        <translation>posdesk 不存密碼，無法比較。舊密碼要是還能打開別的，拿到它的人也進得去：把那些勾上，之後也會提醒更換。</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>搜尋帳號</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>其他帳號</translation>
    </message>
    <message>
        <source>There is no other account in the list.</source>
        <translation>清單裡沒有別的帳號。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Who knows the new one</source>
        <translation>新密碼誰知道</translation>
    </message>
    <message>
        <source>No password belongs here, nor a hint at one.</source>
        <translation>這裡不要寫密碼，也不要寫提示。</translation>
    </message>
    <message>
        <source>Where it is changed</source>
        <translation>在哪裡更換</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>The same elsewhere?</source>
        <translation>別處也用同一個嗎？</translation>
    </message>
    <message>
        <source>When it is changed there, keep that it is</source>
        <translation>那邊換好了，就在這裡記下</translation>
    </message>
    <message>
        <source>Step {n} of {all}: {what}</source>
        <translation>第 {n} 步，共 {all} 步：{what}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>It is changed</source>
        <translation>換好了</translation>
    </message>
    <message>
        <source>Change the password of {name}</source>
        <translation>更換密碼：{name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on without a check</source>
        <translation>不檢查，直接繼續</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Change the passphrase</source>
        <translation>更換主密碼</translation>
    </message>
    <message>
        <source>Backups made until now still open with the old one.</source>
        <translation>以前的備份仍用舊的主密碼打開。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更換</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>主密碼已更換。</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>現在的主密碼</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>{id}, {day}, since {file}: {what}</source>
        <translation>{id}，{day}，與 {file} 相比：{what}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>ChangingPage</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undone. The history has both.</source>
        <translation>已復原。歷史記錄裡兩筆都在。</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>開啟歷史記錄</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>must pass</source>
        <translation>必須通過</translation>
    </message>
    <message>
        <source>What was checked instead?</source>
        <translation>替代的檢查是什麼？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What was checked instead of: {check}</source>
        <translation>替代的檢查：{check}</translation>
    </message>
    <message>
        <source>Note on: {check}</source>
        <translation>備註：{check}</translation>
    </message>
    <message>
        <source>Say what was checked instead, or it counts as open.</source>
        <translation>請寫明替代的檢查，否則視為未答。</translation>
    </message>
    <message>
        <source>This may stay open: it is met once the money has come.</source>
        <translation>可以先空著：款項入帳後會自動完成。</translation>
    </message>
    <message>
        <source>A photo belongs to this check.</source>
        <translation>此項需要一張照片。</translation>
    </message>
    <message>
        <source>A photo would help.</source>
        <translation>最好附一張照片。</translation>
    </message>
    <message>
        <source>Do not use the device.</source>
        <translation>不要使用這台設備。</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>All shops</source>
        <translation>所有店家</translation>
    </message>
    <message>
        <source>The check of {month} is not printed yet.</source>
        <translation>{month}的檢查表還沒列印。</translation>
    </message>
    <message>
        <source>The check of {month} is on paper; type it in when it comes back.</source>
        <translation>{month}的檢查表已列印，交回後在這裡輸入。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {month} are not checked yet.</source>
        <translation>
            <numerusform>{month}還有 %n 項未檢查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) of {month} wait to be put right.</source>
        <translation>
            <numerusform>{month}有 %n 項問題待處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The check of {month} is whole.</source>
        <translation>{month}的檢查已全部完成。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undone. The history has both.</source>
        <translation>已復原，歷史紀錄裡兩步都在。</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>已處理。</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>檢查表</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>檢查項目</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation>列印表單…</translation>
    </message>
    <message>
        <source>File scans…</source>
        <translation>存入掃描檔…</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>只看這家店</translation>
    </message>
    <message>
        <source>Print the month&apos;s check</source>
        <translation>列印本月的檢查表</translation>
    </message>
    <message>
        <source>It lists your devices, seals and people as they stand, and leaves three boxes for whoever looks. What is ticked on paper is typed in here in a minute.</source>
        <translation>表上列好現有的設備、封條與人員，每項留三格給檢查的人勾。勾完的紙一分鐘就能輸入。</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>查什麼</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>What was learned</source>
        <translation>學到了什麼</translation>
    </message>
    <message>
        <source>Nothing of it is lost: a closed case can be read, printed and opened again.</source>
        <translation>什麼都不會不見：結案後仍可查看、列印、重新打開。</translation>
    </message>
    <message>
        <source>A drill raises nothing in other rooms. Its day is kept in the emergency plan.</source>
        <translation>演練不驚動別處，日期記入緊急應變計畫。</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>先不要</translation>
    </message>
    <message>
        <source>What should be done otherwise next time?</source>
        <translation>下次哪裡要做得不一樣？</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>後續</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>正在結案…</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Compare photos</source>
        <translation>比對照片</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Which of the new photos</source>
        <translation>哪一張新照片</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並排</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>滑動</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>交替</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>對齊</translation>
    </message>
    <message>
        <source>Point at the same two places in both photos, such as two screws.</source>
        <translation>在兩張照片上點出相同的兩處，例如兩顆螺絲。</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>縮小（-）</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>看全圖（0）</translation>
    </message>
    <message>
        <source>Add a new photo...</source>
        <translation>加入新照片…</translation>
    </message>
    <message>
        <source>Make it the reference</source>
        <translation>設為基準</translation>
    </message>
    <message>
        <source>Reference {day}</source>
        <translation>基準 {day}</translation>
    </message>
    <message>
        <source>No reference yet</source>
        <translation>還沒有基準</translation>
    </message>
    <message>
        <source>New {day}</source>
        <translation>新照片 {day}</translation>
    </message>
    <message>
        <source>No new photo yet</source>
        <translation>還沒有新照片</translation>
    </message>
    <message>
        <source>{side}: reference and new photo</source>
        <translation>{side}：基準與新照片</translation>
    </message>
    <message>
        <source>Point at the same two places in both photos, such as two screws: 1 and 2 on the left, 1 and 2 on the right. By keyboard: arrows, Enter, and X for the other photo.</source>
        <translation>在兩張照片上點出相同的兩處，例如兩顆螺絲：左邊 1、2，右邊 1、2。用鍵盤：方向鍵移動，Enter 確定，X 換到另一張。</translation>
    </message>
    <message>
        <source>Take a photo of this side, straight and in good light. It becomes what others are held to.</source>
        <translation>請正對這一面、在明亮處拍一張。之後的照片都和它比對。</translation>
    </message>
    <message>
        <source>Make this photo the reference while you are sure of the device.</source>
        <translation>趁設備確實沒問題，把這張設為基準。</translation>
    </message>
    <message>
        <source>Take a new photo from the same place, and compare.</source>
        <translation>從同一位置拍一張新照片，再比對。</translation>
    </message>
    <message>
        <source>Compare: case, screws, seals, slot, keypad, cables. Is anything there that was not?</source>
        <translation>請比對：外殼、螺絲、封條、卡槽、鍵盤、線材。有沒有多出什麼？</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Another contact</source>
        <translation>新的聯絡人</translation>
    </message>
    <message>
        <source>Never verify a number with whoever has just called: look at the contract, the card or the site.</source>
        <translation>不要向剛打電話來的人核實號碼：請看合約、卡片背面或官網。</translation>
    </message>
</context>
<context>
    <name>CounterForm</name>
    <message>
        <source>Another counter</source>
        <translation>新的收款點</translation>
    </message>
    <message>
        <source>A till, a stall, a delivery bag: where somebody pays</source>
        <translation>收銀台、攤位、外送袋：顧客付款的地方</translation>
    </message>
</context>
<context>
    <name>CoverageBars</name>
    <message>
        <source>{account}: {start} to {end}</source>
        <translation>{account}：{start}至{end}</translation>
    </message>
    <message>
        <source>{start} to {end}: covered twice, counted once.</source>
        <translation>{start}至{end}：有兩份檔案涵蓋，只計一次。</translation>
    </message>
    <message>
        <source>No gap.</source>
        <translation>沒有缺口。</translation>
    </message>
    <message>
        <source>{day}: no statement covers it.</source>
        <translation>{day}：沒有對帳單涵蓋。</translation>
    </message>
    <message>
        <source>{start} to {end}: no statement covers them.</source>
        <translation>{start}至{end}：沒有對帳單涵蓋。</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>Several clients? One vault each: whoever learns a passphrase has all that its vault holds.</source>
        <translation>有好幾個客戶？每個客戶一個保險庫：誰知道了主密碼，就能看到那個保險庫裡的全部內容。</translation>
    </message>
    <message>
        <source>Open without typing on this computer</source>
        <translation>在這台電腦上免輸入打開</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring then opens the vault when the program starts. Whoever is signed in here can open it. After it was locked, the passphrase is asked for all the same.</source>
        <translation>程式啟動時由這台電腦的鑰匙圈打開保險庫，登入了這台電腦的人都能打開。上鎖之後仍要輸入主密碼。</translation>
    </message>
    <message>
        <source>A backup is made each day beside the vault. A second one, on a stick that is kept elsewhere, survives a broken disk and a thief. It is encrypted like the vault.</source>
        <translation>每天會在保險庫旁備份一份。再存一份到隨身碟並放在別處，硬碟壞了或電腦被偷也不怕。它與保險庫一樣加密。</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>備份的第二個位置</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>換個位置…</translation>
    </message>
    <message>
        <source>Look at the made-up shop first</source>
        <translation>先看看示範商店</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>主密碼</translation>
    </message>
    <message>
        <source>Key on paper</source>
        <translation>紙上的金鑰</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>It will be in {folder}</source>
        <translation>將存放在 {folder}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不</translation>
    </message>
    <message>
        <source>All of it then lies encrypted on this computer, and nowhere else. Only your passphrase opens it, or a key on paper. Nobody can send you a new one, and neither can we.</source>
        <translation>全部內容將加密儲存在這台電腦上，不會傳到別處。只有您的主密碼或一把寫在紙上的金鑰能打開。誰也補發不了，我們也不行。</translation>
    </message>
    <message>
        <source>Keep this?</source>
        <translation>要儲存下來嗎？</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>建立保險庫</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten. It is shown this once.</source>
        <translation>忘記主密碼時用它打開保險庫。只顯示這一次。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>已經在紙上了</translation>
    </message>
    <message>
        <source>A key on paper</source>
        <translation>寫在紙上的金鑰</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The vault is made. Both of these can be changed later.</source>
        <translation>保險庫已建好。以下兩項以後都能改。</translation>
    </message>
    <message>
        <source>Easier, and safer</source>
        <translation>更方便，也更安全</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>正在建立保險庫…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>正在核對金鑰…</translation>
    </message>
    <message>
        <source>That key does not open the vault. Compare it with the paper.</source>
        <translation>這把金鑰打不開保險庫。請與紙上的核對。</translation>
    </message>
    <message>
        <source>Setting it up…</source>
        <translation>正在設定…</translation>
    </message>
    <message>
        <source>The key is not on paper yet. If you stop here, the vault is taken away again and nothing is kept; what is open in the window stays as it is.</source>
        <translation>金鑰還沒有寫到紙上。現在停止的話，保險庫會被撤掉，什麼也不儲存；視窗裡打開的內容不受影響。</translation>
    </message>
    <message>
        <source>Stop, and take it away</source>
        <translation>停止並撤掉</translation>
    </message>
    <message>
        <source>Taking it away…</source>
        <translation>正在撤掉…</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>為保險庫選一個空資料夾</translation>
    </message>
</context>
<context>
    <name>DailyLook</name>
    <message>
        <source>Daily look</source>
        <translation>每日查看</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>It is not here</source>
        <translation>設備不在</translation>
    </message>
    <message>
        <source>Looking it up...</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>巡檢人</translation>
    </message>
    <message>
        <source>How many devices do you see: terminals, codes, soundboxes?</source>
        <translation>您看到幾台設備（端末機、收款碼、收款音箱）？</translation>
    </message>
    <message>
        <source>Without a shop</source>
        <translation>未歸入門市</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未選擇</translation>
    </message>
    <message>
        <source>Nobody in the register may inspect. Say there who may.</source>
        <translation>登記裡還沒有人可以巡檢，請先在登記裡註明。</translation>
    </message>
    <message>
        <source>As many as in the inventory.</source>
        <translation>與清冊數量一致。</translation>
    </message>
    <message numerus="yes">
        <source>The inventory has %n. What is too many is noted at the end.</source>
        <translation>
            <numerusform>清冊裡有 %n 台。多出來的最後記下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The inventory has %n. Look where the missing one is.</source>
        <translation>
            <numerusform>清冊裡有 %n 台。找一找少的在哪裡。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them were looked at today. You may look again.</source>
        <translation>今天已全部看過，可以再看一次。</translation>
    </message>
    <message>
        <source>{done} of {all} were looked at today already; it goes on with the others.</source>
        <translation>今天已看過 {all} 台中的 {done} 台，接著看其餘的。</translation>
    </message>
    <message>
        <source>It takes two minutes. Count first, without looking at the list.</source>
        <translation>只要兩分鐘。先數一數，不要看清單。</translation>
    </message>
    <message>
        <source>No device is in use here.</source>
        <translation>這裡沒有使用中的設備。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Device {n} of {all}. Keys: 1 OK, 2 fault, 3 not checked, Enter for the next.</source>
        <translation>第 {n} 台，共 {all} 台。按鍵：1 正常，2 有問題，3 未檢查，Enter 下一項。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>之後再繼續</translation>
    </message>
    <message>
        <source>Stop using this device now, until somebody knows what it is.</source>
        <translation>立即停用這台設備，弄清原因再說。</translation>
    </message>
    <message>
        <source>Mark it as suspected</source>
        <translation>標為可疑</translation>
    </message>
    <message>
        <source>Reading the code...</source>
        <translation>正在讀碼…</translation>
    </message>
    <message>
        <source>Keeping it...</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>It was not here.</source>
        <translation>設備不在。</translation>
    </message>
    <message>
        <source>Fault at “{checks}”</source>
        <translation>有問題：「{checks}」</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>繼續看其餘的</translation>
    </message>
    <message>
        <source>Is anything here that stands in no list: another terminal, a code, a box on a cable?</source>
        <translation>這裡有沒有清冊上沒有的東西：別的端末機、收款碼、線上的盒子？</translation>
    </message>
    <message numerus="yes">
        <source>You counted %n more than the inventory has. What is it?</source>
        <translation>
            <numerusform>您數的比清冊多 %n 台，是什麼？</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, but in no list</source>
        <translation>發現清冊外設備</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>沒有別的</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>就這些</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{field}: today</source>
        <translation>{field}：今天</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Keep everything in a vault first…</source>
        <translation>先把一切儲存到保險庫…</translation>
    </message>
    <message>
        <source>Not settled after all</source>
        <translation>其實還沒解決</translation>
    </message>
    <message>
        <source>This is settled…</source>
        <translation>已解決…</translation>
    </message>
    <message>
        <source>Undo the payment put together by hand</source>
        <translation>取消手動配上的付款</translation>
    </message>
    <message>
        <source>Choose the credit that paid it…</source>
        <translation>選擇付款的那筆入帳…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>寫備註…</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Choose a settlement or a finding: what it is, why, and what to do stand here.</source>
        <translation>選擇一筆應入帳款或一項異常：這裡會說明是什麼、為什麼、怎麼辦。</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>淨額</translation>
    </message>
    <message>
        <source>{channel} takings of {day}</source>
        <translation>{day}的{channel}收款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Settled ({day}): {reason}</source>
        <translation>已解決（{day}）：{reason}</translation>
    </message>
    <message>
        <source>Note ({day}): {text}</source>
        <translation>備註（{day}）：{text}</translation>
    </message>
    <message>
        <source>What the acquirer owes before its fee</source>
        <translation>收單機構扣手續費前應付的金額</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎麼辦</translation>
    </message>
    <message>
        <source>Copy a reminder</source>
        <translation>複製催款訊息</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>儲存報告…</translation>
    </message>
    <message>
        <source>Copied. Paste it into WeChat or an e-mail to the acquirer.</source>
        <translation>已複製。請貼到寄給收單機構的訊息或電子郵件中。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>已新增。</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>開案處理</translation>
    </message>
</context>
<context>
    <name>DeviceDetail</name>
    <message>
        <source>Photo of its front</source>
        <translation>正面照片</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>經歷</translation>
    </message>
    <message>
        <source>since {day}, by {who}</source>
        <translation>{day} 起，{who}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Photograph all sides, ports and cables: what is put on later is seen by comparing.</source>
        <translation>拍下各面、連接埠和線材：日後多出的東西一比就知道。</translation>
    </message>
    <message>
        <source>{side}, {day}, reference</source>
        <translation>{side}，{day}，基準照</translation>
    </message>
    <message>
        <source>{side}, {day}</source>
        <translation>{side}，{day}</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Device</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Terminal id</source>
        <translation>端末機代號</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Inspect by</source>
        <translation>下次巡檢</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The list lacks: {what}</source>
        <translation>清單缺：{what}</translation>
    </message>
    <message>
        <source>Its inspection is overdue</source>
        <translation>巡檢已逾期</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer words, or show all.</source>
        <translation>沒有符合的。減少條件，或全部顯示。</translation>
    </message>
    <message numerus="yes">
        <source>All %n device(s)</source>
        <translation>
            <numerusform>共 %n 台設備</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found</source>
        <translation>
            <numerusform>找到 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} among {n}</source>
        <translation>{n} 台中{found}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>設備</translation>
    </message>
</context>
<context>
    <name>DeviceLook</name>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>1 OK</source>
        <translation>1 正常</translation>
    </message>
    <message>
        <source>2 Fault</source>
        <translation>2 有問題</translation>
    </message>
    <message>
        <source>3 Not checked</source>
        <translation>3 未檢查</translation>
    </message>
    <message>
        <source>Last 4 of the serial number</source>
        <translation>序號末 4 碼</translation>
    </message>
    <message>
        <source>The whole serial number</source>
        <translation>完整的序號</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>收款碼內容</translation>
    </message>
    <message>
        <source>Read from a photo...</source>
        <translation>從照片讀取…</translation>
    </message>
    <message>
        <source>How many cables</source>
        <translation>幾條線材</translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) belong to it</source>
        <translation>
            <numerusform>應有 %n 條線材</numerusform>
        </translation>
    </message>
    <message>
        <source>Seals: {numbers}</source>
        <translation>封條：{numbers}</translation>
    </message>
    <message>
        <source>No seal is known of it.</source>
        <translation>沒有登記封條。</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬體</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>韌體</translation>
    </message>
    <message>
        <source>App</source>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>the same as in the inventory</source>
        <translation>與清冊一致</translation>
    </message>
    <message>
        <source>O or 0? Look again.</source>
        <translation>是 O 還是 0？再看一次。</translation>
    </message>
    <message>
        <source>another one than in the inventory</source>
        <translation>與清冊不一致</translation>
    </message>
    <message>
        <source>The inventory does not know yet what it should say.</source>
        <translation>清冊裡還沒有它的內容。</translation>
    </message>
    <message>
        <source>It says what it said.</source>
        <translation>內容與原來一致。</translation>
    </message>
    <message>
        <source>It says something else. Cover it at once.</source>
        <translation>內容變了，立即遮住它。</translation>
    </message>
    <message>
        <source>No code was found in that photo. Come closer, hold it straight.</source>
        <translation>照片裡沒有找到碼。請靠近、拍正。</translation>
    </message>
    <message>
        <source>The inventory does not say how many belong to it.</source>
        <translation>清冊沒有登記線材數。</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>數量與原來一致</translation>
    </message>
    <message>
        <source>Another version than before: {versions}. Ask the provider what changed it.</source>
        <translation>版本與原來不同：{versions}。請詢問服務商是誰更新的。</translation>
    </message>
    <message>
        <source>A photo of the code</source>
        <translation>收款碼的照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
</context>
<context>
    <name>DevicePick</name>
    <message>
        <source>A device that has no terminal id yet gets this one.</source>
        <translation>還沒有端末機代號的設備會填上這個代號。</translation>
    </message>
    <message>
        <source>Which device is {terminal}?</source>
        <translation>{terminal} 是哪台設備？</translation>
    </message>
    <message>
        <source>Name, number, place ... or pinyin initials</source>
        <translation>名稱、號碼、位置，或拼音首字母</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>就是這台</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>No device is chosen.</source>
        <translation>未選取設備。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>In takings</source>
        <translation>收款中出現</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>清單外發現</translation>
    </message>
    <message numerus="yes">
        <source>%n suspected or stolen</source>
        <translation>
            <numerusform>%n 台可疑或遭竊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terminal(s) in takings to look at</source>
        <translation>
            <numerusform>%n 個收款端末機要查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for acceptance</source>
        <translation>
            <numerusform>%n 台等待驗收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to inspect</source>
        <translation>
            <numerusform>%n 台該巡檢</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in use</source>
        <translation>
            <numerusform>%n 台設備使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>{devices}: {wants}.</source>
        <translation>{devices}：{wants}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{devices}, and nothing wants you today.</source>
        <translation>{devices}，今天沒有待辦。</translation>
    </message>
    <message>
        <source>Its accounts…</source>
        <translation>它的帳號…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已復原。</translation>
    </message>
    <message>
        <source>The filters are kept.</source>
        <translation>篩選條件已儲存。</translation>
    </message>
    <message>
        <source>Daily look</source>
        <translation>每日查看</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>新增設備</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>列印清單</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>匯出清單</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>See which</source>
        <translation>看看是哪些</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天再說</translation>
    </message>
    <message>
        <source>Should posdesk start with the computer, so that reminders come by themselves? It stays out of the way and asks for no passphrase before you open it.</source>
        <translation>要讓 posdesk 隨電腦啟動、自動提醒您嗎？它不會打擾您，在您開啟它之前也不會要求主密碼。</translation>
    </message>
    <message>
        <source>Should posdesk start with the computer and stay beside the clock, so that reminders come by themselves? It asks for no passphrase before you open it.</source>
        <translation>要讓 posdesk 隨電腦啟動並留在時鐘旁、自動提醒您嗎？在您開啟它之前，它不會要求主密碼。</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>隨電腦啟動</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message numerus="yes">
        <source>%n more come when these are answered.</source>
        <translation>
            <numerusform>回覆這些之後，還有 %n 項。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop: they are judged at once</source>
        <translation>放開即開始對帳</translation>
    </message>
</context>
<context>
    <name>DueStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Ours: it is in the list now</source>
        <translation>是本店的，已加入清單</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>It is in the list.</source>
        <translation>已加入清單。</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Who changed a version, and by what channel</source>
        <translation>版本由誰、透過什麼管道變更</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>is carried about</source>
        <translation>可移動</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-31</source>
        <translation>日期請寫成 2026-03-31</translation>
    </message>
    <message>
        <source>{name} has this number already</source>
        <translation>{name} 已有這個號碼</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>A photo of the label or the code</source>
        <translation>標籤或收款碼的照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>No code was found in that photo. Come closer, hold it straight.</source>
        <translation>照片裡找不到條碼。請靠近一點，拍正。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The photo says more: {others}. Which one is it?</source>
        <translation>照片裡還有：{others}。請核對是哪一個。</translation>
    </message>
    <message>
        <source>Nearly that of {name} ({serial}): O or 0, I or 1?</source>
        <translation>與 {name}（{serial}）幾乎相同：O 還是 0，I 還是 1？</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什麼</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>在哪裡</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>軟體與版本</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>By what tampering is told</source>
        <translation>防拆基準</translation>
    </message>
    <message>
        <source>Dates and notes</source>
        <translation>日期與備註</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>新增設備</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>編輯 {name}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Add it, and another</source>
        <translation>加入，再記一台</translation>
    </message>
    <message>
        <source>From a photo...</source>
        <translation>從照片讀取…</translation>
    </message>
    <message>
        <source>{field}: from a photo</source>
        <translation>{field}：從照片讀取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It has not come yet. When it comes, it is accepted before anybody uses it.</source>
        <translation>還沒到貨。到貨後先驗收，再給人使用。</translation>
    </message>
    <message>
        <source>It is here, still unused. It takes no money until its acceptance is done.</source>
        <translation>已到店，還沒用過。驗收完成之前不收款。</translation>
    </message>
    <message>
        <source>It was in use before this list. It goes on, and is accepted in due form later.</source>
        <translation>建立清單前就在用。繼續使用，日後補做驗收。</translation>
    </message>
</context>
<context>
    <name>EmergencyNote</name>
    <message>
        <source>Add photos…</source>
        <translation>加入照片…</translation>
    </message>
    <message>
        <source>What happened, when, who was there, what was done</source>
        <translation>發生了什麼、什麼時候、誰在場、做了什麼</translation>
    </message>
    <message>
        <source>Written here, nobody can read or change it, not even you, until the vault is opened.</source>
        <translation>封存之後，在保險庫打開之前，誰也看不到、改不了，包括您自己。</translation>
    </message>
    <message>
        <source>Emergency note</source>
        <translation>緊急記錄</translation>
    </message>
    <message>
        <source>It is sealed into the vault without opening it, with the time, and filed once it is opened.</source>
        <translation>不打開保險庫，連同時間封存進去；打開後自動歸檔。</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>選擇照片</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>正在封存…</translation>
    </message>
    <message numerus="yes">
        <source>Sealed. %n note(s) wait for the vault to be opened.</source>
        <translation>
            <numerusform>已封存。有 %n 則等待保險庫打開。</numerusform>
        </translation>
    </message>
    <message>
        <source>This note is not sealed yet.</source>
        <translation>這則記錄還沒有封存。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>捨棄</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Approved by</source>
        <translation>核准人</translation>
    </message>
    <message>
        <source>Who may do this</source>
        <translation>誰可以核准</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>還缺</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>建立事件</translation>
    </message>
    <message>
        <source>The money is here</source>
        <translation>款項已入帳</translation>
    </message>
    <message>
        <source>Print the record...</source>
        <translation>列印驗收紀錄…</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>儲存為 PDF…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未選擇</translation>
    </message>
    <message>
        <source>{name} received it, so somebody else accepts it, and nobody else may yet. Tick it for another person in the register, or say that another one received it.</source>
        <translation>{name} 是收貨人，要由另一個人核准，但還沒有別人有這個權限。請在人員裡替另一個人勾選「驗收設備」，或把收貨人改成別人。</translation>
    </message>
    <message>
        <source>Nobody in the register may accept a device. Say there who may.</source>
        <translation>登記中沒有人有權核准設備，請先在登記裡寫明。</translation>
    </message>
    <message>
        <source>Four eyes: whoever received the device is not the one who accepts it.</source>
        <translation>雙人原則：收貨人與核准人不能是同一人。</translation>
    </message>
    <message>
        <source>You work alone here, so one pair of eyes must do.</source>
        <translation>這裡只有您一人，只能由您自己核准。</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>Not accepted: in quarantine. Nobody uses it.</source>
        <translation>驗收未通過：已隔離，任何人不得使用。</translation>
    </message>
    <message>
        <source>Put it away as it is, and do not send it anywhere yet. Call the provider by a number that you knew before. A case leads through it step by step and keeps the evidence.</source>
        <translation>原樣收好，先不要寄出。用您原本就知道的電話聯絡服務商。事件會一步步引導您，並保留憑據。</translation>
    </message>
    <message>
        <source>Accepted. It may be put into use.</source>
        <translation>驗收通過，可以開始使用。</translation>
    </message>
    <message>
        <source>In use, on trial until the money is seen.</source>
        <translation>已開始使用，看到款項之前為試用。</translation>
    </message>
    <message>
        <source>In service. The acceptance is complete.</source>
        <translation>使用中，驗收已全部完成。</translation>
    </message>
    <message>
        <source>Print the record, let both sign it, and keep it with the delivery papers.</source>
        <translation>列印驗收紀錄，由兩人簽名，與送貨單據一起保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before it can be accepted.</source>
        <translation>
            <numerusform>還缺 %n 項才能通過驗收。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept as you go. You can stop here and go on another day.</source>
        <translation>每一步都已儲存，可以改天再繼續。</translation>
    </message>
    <message>
        <source>Nothing is missing. It can be accepted.</source>
        <translation>什麼都不缺，可以通過驗收。</translation>
    </message>
    <message>
        <source>Only the money is still on its way: the device trades on trial until it is seen.</source>
        <translation>只差款項還在路上：看到之前設備為試用。</translation>
    </message>
    <message>
        <source>The test money was seen, so it goes into service at once.</source>
        <translation>已看到試刷款項，直接轉為使用中。</translation>
    </message>
    <message>
        <source>It will trade on trial. No test sale is noted: make a small one, and say here when its money came.</source>
        <translation>將先試用。還沒有記下試刷：請做一筆小額試刷，款項入帳後在這裡註明。</translation>
    </message>
    <message>
        <source>It will trade on trial until the {amount} of the test sale reach your own account.</source>
        <translation>將先試用，直到試刷的 {amount} 進入您自己的帳戶。</translation>
    </message>
    <message>
        <source>No test sale is noted. Make a small one, and say here when its money reached your account.</source>
        <translation>還沒有記下試刷。請做一筆小額試刷，款項入帳後在這裡註明。</translation>
    </message>
    <message>
        <source>The {amount} of {day} should reach your own account. Import the bank statement, and the trial ends by itself; or say here that you saw the money. If it has not come after a week, stop using the device.</source>
        <translation>{day} 的 {amount} 應進入您自己的帳戶。匯入銀行對帳單後試用自動結束，或在這裡註明已看到款項。一週後仍未入帳，就停用這台設備。</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>{who}, {when}, entry {n}</source>
        <translation>{who}，{when}，第 {n} 筆</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>復原這一筆</translation>
    </message>
    <message>
        <source>What it told has been erased, so it cannot be undone.</source>
        <translation>內容已被清除，無法復原。</translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation>這一筆不能在這裡復原。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Pictures, PDF, text</source>
        <translation>圖片、PDF、文字檔</translation>
    </message>
    <message>
        <source>Choose photos and papers</source>
        <translation>選擇照片和單據</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Print the report</source>
        <translation>列印報告</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 檔</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Save the terms</source>
        <translation>儲存撥款條件</translation>
    </message>
</context>
<context>
    <name>FileDetail</name>
    <message>
        <source>What to do</source>
        <translation>怎麼辦</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) did not hold</source>
        <translation>
            <numerusform>%n 處核驗不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Change its mapping…</source>
        <translation>修改欄位對應…</translation>
    </message>
    <message>
        <source>Say what its columns are…</source>
        <translation>說明各欄意義…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed since an earlier file</source>
        <translation>
            <numerusform>有 %n 列與較早的檔案不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>對不上</translation>
    </message>
    <message>
        <source>the file gives none</source>
        <translation>檔案未提供</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>第 {line} 列：{what}</translation>
    </message>
    <message>
        <source>Page {page}, line {line}: {what}</source>
        <translation>第 {page} 頁第 {line} 列：{what}</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除此檔案</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>核驗</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>檔案密碼</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>It is asked once, tried on all locked files, and kept nowhere.</source>
        <translation>只問一次，會用來試開所有加密檔案，不會儲存。</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Found, not listed…</source>
        <translation>發現清單外的設備…</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>檢查人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收貨人</translation>
    </message>
    <message>
        <source>on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Receiver and approver have signed</source>
        <translation>收貨人與核准人都已簽名</translation>
    </message>
    <message>
        <source>Inspector and owner have signed</source>
        <translation>檢查人與負責人都已簽名</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>已簽名</translation>
    </message>
    <message>
        <source>Type in what is ticked</source>
        <translation>輸入勾選結果</translation>
    </message>
    <message>
        <source>All is typed in</source>
        <translation>全部輸入完畢</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>N: note</source>
        <translation>N 寫備註</translation>
    </message>
    <message>
        <source>1 OK · 2 fault · 3 not checked · 0 take back · A the rest of the block is OK · arrows go on · Enter write · N note</source>
        <translation>1 正常 · 2 異常 · 3 未檢查 · 0 清除 · A 本組其餘都正常 · 方向鍵移動 · Enter 填寫 · N 備註</translation>
    </message>
    <message>
        <source>1 OK · 2 fault · 3 not applicable, with a note of what was done instead · 0 take back · A the rest of the block is OK · arrows go on · Enter write · N note</source>
        <translation>1 正常 · 2 異常 · 3 不適用（備註寫明改查了什麼）· 0 清除 · A 本組其餘都正常 · 方向鍵移動 · Enter 填寫 · N 備註</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>表單上的各項</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answered</source>
        <translation>
            <numerusform>共 {all} 項，已填 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n 項異常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>That is another one than the list has. Do not use the device; it becomes a case.</source>
        <translation>與清單上的不同。先別用這台機器，這會依緊急狀況處理。</translation>
    </message>
    <message>
        <source>Look again: it differs only in signs that are easily mistaken, such as O and 0.</source>
        <translation>再看一眼：只差在容易看錯的字元，例如 O 與 0。</translation>
    </message>
    <message>
        <source>Another one than on the device. Do not use it.</source>
        <translation>與機身上的不一樣，請勿使用。</translation>
    </message>
    <message>
        <source>{what} is written down; the inventory asks what it is.</source>
        <translation>已登記「{what}」，設備清單會追問它是什麼。</translation>
    </message>
    <message>
        <source>Write the day of the inspection as 2026-11-30; it is not to come.</source>
        <translation>檢查日期寫成 2026-11-30 這樣，不能晚於今天。</translation>
    </message>
    <message>
        <source>Telling the inventory…</source>
        <translation>正在更新設備清單…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All channels</source>
        <translation>全部通路</translation>
    </message>
    <message>
        <source>All merchants</source>
        <translation>全部特約商店</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>全部月份</translation>
    </message>
    <message>
        <source>Shows this day alone; press to show all days again</source>
        <translation>只顯示這一天；再按一次顯示全部</translation>
    </message>
    <message>
        <source>Search id, amount, memo, reference</source>
        <translation>搜尋編號、金額、摘要、交易序號</translation>
    </message>
    <message>
        <source>Search settlements</source>
        <translation>搜尋應入帳款</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>特約商店</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部門市</translation>
    </message>
    <message>
        <source>Inspection due</source>
        <translation>該巡檢</translation>
    </message>
    <message>
        <source>Suspected or stolen</source>
        <translation>可疑或遭竊</translation>
    </message>
    <message>
        <source>List incomplete</source>
        <translation>清單不全</translation>
    </message>
    <message>
        <source>PCI DSS 9.5.1.1 wants make and model, place and serial number of each</source>
        <translation>PCI DSS 9.5.1.1 要求登記每台的廠牌型號、位置和序號</translation>
    </message>
    <message>
        <source>No filter has been saved</source>
        <translation>還沒有儲存篩選條件</translation>
    </message>
    <message>
        <source>Save what is chosen now</source>
        <translation>儲存目前的篩選條件</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name, number, place ... or pinyin initials</source>
        <translation>名稱、號碼、位置，或拼音首字母</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>搜尋設備</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>{at} of {n}</source>
        <translation>第 {at} 處，共 {n} 處</translation>
    </message>
    <message>
        <source>not in this guide</source>
        <translation>這篇裡沒有</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <translation>在這篇裡找</translation>
    </message>
    <message>
        <source>The find before</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>The next find</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Stop finding</source>
        <translation>不找了</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>settled</source>
        <translation>已解決</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past due</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstForm</name>
    <message>
        <source>Enter your shop</source>
        <translation>登記您的店</translation>
    </message>
    <message>
        <source>Only the name is needed now. Everything can be changed and added to later.</source>
        <translation>現在只需要店名，其餘以後都能補充與修改。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>On the business licence (in Hong Kong, the business registration). Each terminal is bound to it.</source>
        <translation>公司或商業登記上的 8 碼（香港填商業登記號碼）。每台端末機都與它綁定。</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>收銀台 1</translation>
    </message>
    <message>
        <source>It is printed on every slip.</source>
        <translation>每張簽帳單上都印著。</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line goes, and what the history says of it. What you decided stays.</source>
        <translation>每一行都會清除，歷史裡的相關記載也一併清除。您做過的決定保留。</translation>
    </message>
    <message>
        <source>This cannot be undone. Earlier backups still hold it until they are rotated away.</source>
        <translation>這無法復原。以前的備份裡還有，直到它們按期刪除。</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n file(s) for good?</source>
        <translation>
            <numerusform>永久清除 %n 個檔案？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They speak of nothing later than %n year(s) ago.</source>
        <translation>
            <numerusform>裡面的內容都在 %n 年以前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>正在清除…</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>FoundDevices</name>
    <message>
        <source>Write one down</source>
        <translation>記一台</translation>
    </message>
    <message>
        <source>A reader, box or phone that nobody knows is how card data is taken. Say what each turned out to be.</source>
        <translation>來歷不明的讀卡機、盒子或手機正是盜取卡片資料的工具。請寫明每一台查出來是什麼。</translation>
    </message>
    <message>
        <source>Nobody has found a device that is in no list. Who finds one writes it down here.</source>
        <translation>還沒有發現清單外的設備。誰發現了，就記在這裡。</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回覆</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回覆</translation>
    </message>
    <message>
        <source>It is ours: add it</source>
        <translation>是本店的：加入</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>說明是什麼</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>現在怎麼辦</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>Write it down</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>What is it?</source>
        <translation>是什麼？</translation>
    </message>
    <message>
        <source>Its number, if it has one</source>
        <translation>編號（如果有）</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>在哪裡？</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記下來</translation>
    </message>
    <message>
        <source>Noted: {what}. Nobody uses it until you know what it is.</source>
        <translation>已記下：{what}。弄清之前任何人不得使用。</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>Leave it where it is, touch nothing, and write down what you see.</source>
        <translation>放在原處，不要動，把看到的寫下來。</translation>
    </message>
    <message>
        <source>A device that is in no list</source>
        <translation>清單外的設備</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>是什麼？</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>在哪裡？</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>記錄</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Take the bookmark out</source>
        <translation>取消書籤</translation>
    </message>
    <message>
        <source>Keep it at hand: bookmark</source>
        <translation>加書籤，放在手邊</translation>
    </message>
    <message>
        <source> (an older version)</source>
        <translation>（讀的是舊版）</translation>
    </message>
    <message>
        <source>Read by: {names}</source>
        <translation>已讀：{names}</translation>
    </message>
    <message>
        <source>Nobody has said yet that they have read it.</source>
        <translation>還沒有人說讀過。</translation>
    </message>
    <message>
        <source>Enter your people under Shop: then it is kept who has read it.</source>
        <translation>先在「店鋪」裡登記人員，就能記下誰讀過。</translation>
    </message>
    <message>
        <source>With an open vault it is kept who has read it.</source>
        <translation>開啟保險庫後，可以記下誰讀過。</translation>
    </message>
    <message>
        <source>Smaller type (Ctrl+-)</source>
        <translation>小一點的字 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger type (Ctrl++)</source>
        <translation>大一點的字 (Ctrl++)</translation>
    </message>
    <message>
        <source>Find in this guide (Ctrl+F)</source>
        <translation>在這篇裡找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>列印… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>誰讀過</translation>
    </message>
    <message>
        <source>has read this</source>
        <translation>讀過這篇</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>指南內文</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>A pack cannot be read any more: {names}. Our own guides stand in its place.</source>
        <translation>有一個指南包讀不了了：{names}。現在用的是軟體自帶的指南。</translation>
    </message>
    <message>
        <source>That guide is not here: {name}</source>
        <translation>沒有這篇指南：{name}</translation>
    </message>
    <message>
        <source>This came with posdesk.</source>
        <translation>這是 posdesk 自帶的。</translation>
    </message>
    <message>
        <source>Read the pack&apos;s</source>
        <translation>讀指南包裡的</translation>
    </message>
    <message>
        <source>Read ours</source>
        <translation>讀自帶的</translation>
    </message>
    <message>
        <source>Shown for: {words}</source>
        <translation>依這個詞顯示：{words}</translation>
    </message>
    <message>
        <source>It stands in the training record.</source>
        <translation>已記入教育訓練紀錄。</translation>
    </message>
    <message>
        <source>Packs of guides are kept in the vault. Open it, or make one, first.</source>
        <translation>指南包儲存在保險庫裡。請先開啟或新建保險庫。</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Packs…</source>
        <translation>指南包…</translation>
    </message>
    <message>
        <source>Booklet…</source>
        <translation>列印成冊…</translation>
    </message>
    <message>
        <source>What has happened? Any word</source>
        <translation>發生什麼事？輸入一個詞</translation>
    </message>
    <message>
        <source>Search the guides</source>
        <translation>搜尋指南</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Try one word: what you see, what was said, what is missing.</source>
        <translation>試試一個詞：看到什麼、聽到什麼、少了什麼。</translation>
    </message>
    <message>
        <source>Show all guides</source>
        <translation>顯示全部指南</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Looking whose files they are…</source>
        <translation>正在查看是誰的檔案…</translation>
    </message>
    <message>
        <source>Folder of the client&apos;s vault</source>
        <translation>客戶保險庫的資料夾</translation>
    </message>
    <message>
        <source>Choose an empty folder…</source>
        <translation>選擇空資料夾…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>誰的</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去處</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Hand over a client</source>
        <translation>移交客戶</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Whose records go? They get a vault of their own. Nothing is changed before the third step.</source>
        <translation>移交誰的紀錄？它們會放進單獨的保險庫。第三步之前不會變動任何內容。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>The client chooses the passphrase, or changes it later. It must not be yours.</source>
        <translation>主密碼由客戶自己定，或以後再換；不能用您自己的。</translation>
    </message>
    <message>
        <source>None yet: a stick is best.</source>
        <translation>還沒有，最好用隨身碟。</translation>
    </message>
    <message>
        <source>This is what goes.</source>
        <translation>要移交的就是這些。</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>It goes to the client, with the folder. It opens their vault when the passphrase is lost.</source>
        <translation>它連同資料夾交給客戶。忘了主密碼時，靠它打開他們的保險庫。</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>已經在紙上了</translation>
    </message>
    <message>
        <source>The client&apos;s key on paper</source>
        <translation>客戶的紙上金鑰</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Looking what goes with it…</source>
        <translation>正在查看還有什麼要一起移交…</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>正在移交…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>正在核對金鑰…</translation>
    </message>
    <message>
        <source>That passphrase opens your own vault: the client would know it. Choose another.</source>
        <translation>這個主密碼能打開您自己的保險庫，客戶就會知道它。請換一個。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>特約商店</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Entries of the terms</source>
        <translation>撥款條件筆數</translation>
    </message>
    <message>
        <source>What you decided and noted</source>
        <translation>您的決定和備註</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>放到</translation>
    </message>
    <message>
        <source>Files that stay speak of {names} as well: terms and decisions about them stay here, too.</source>
        <translation>留下的檔案裡也有 {names}：與它們有關的撥款條件和決定這裡也會保留。</translation>
    </message>
    <message>
        <source>First all of it is put there, and that vault is opened and checked. Only then is it erased here, with what the history says of it. That cannot be undone here.</source>
        <translation>先把全部內容放到那裡，打開並檢查那個保險庫，然後才從這裡清除，歷史裡的相關記載也一併清除，無法復原。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 等，另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>It was too late to stop: all of it is handed over.</source>
        <translation>已經來不及停止：全部都已移交。</translation>
    </message>
    <message>
        <source>That key does not open the client&apos;s vault. Compare it with the paper.</source>
        <translation>這把金鑰打不開客戶的保險庫。請與紙上的核對。</translation>
    </message>
    <message>
        <source>The client&apos;s vault is in {folder}, opened and checked. Give it away with the paper, and tell the passphrase by another way.

Erased here: {gone}, and what concerned them.</source>
        <translation>客戶的保險庫在 {folder}，已打開檢查過。請連同紙一起交出，主密碼用另一種方式告知。

已從這裡清除：{gone}，以及與之有關的內容。</translation>
    </message>
    <message>
        <source>Earlier backups of your vault still hold it; they are rotated away within a year. If it must be gone sooner, make a new backup now, and delete the older files in both places.</source>
        <translation>您的保險庫以前的備份裡還有，一年之內會陸續按期刪除。如果必須儘早清除，請現在做一份新備份，再到兩個備份位置刪掉較早的檔案。</translation>
    </message>
    <message>
        <source>An empty folder for the client&apos;s vault</source>
        <translation>用於客戶保險庫的空資料夾</translation>
    </message>
    <message>
        <source>That is inside your own vault.</source>
        <translation>它在您自己的保險庫裡面。</translation>
    </message>
    <message>
        <source>That folder is not empty.</source>
        <translation>這個資料夾不是空的。</translation>
    </message>
    <message>
        <source>That folder cannot be opened.</source>
        <translation>打不開這個資料夾。</translation>
    </message>
    <message>
        <source>The key is not on paper yet, and is not shown again. The client&apos;s vault opens by its passphrase; there, under Keys and locks, a new key can be made.</source>
        <translation>金鑰還沒有寫到紙上，以後也不會再顯示。客戶的保險庫用它的主密碼能打開；在那邊的「金鑰與鎖」裡可以換一把新的。</translation>
    </message>
    <message>
        <source>Stop without the paper</source>
        <translation>不要紙，停止</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>A document handed out</source>
        <translation>交出去的資料</translation>
    </message>
    <message>
        <source>Write on every copy what it may be used for, across the text, before it leaves the shop.</source>
        <translation>影本離店之前，請在文字上橫寫「僅供某用途使用」。</translation>
    </message>
    <message>
        <source>Business licence, account permit, copy of an ID...</source>
        <translation>營業登記、存摺封面、身分證影本等</translation>
    </message>
    <message>
        <source>The copy says what it may be used for</source>
        <translation>影本上寫明了用途</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Has something happened? Press what it is, and you see what to do first.</source>
        <translation>出事了？按一下，第一步馬上就在眼前。</translation>
    </message>
</context>
<context>
    <name>HappenedForm</name>
    <message>
        <source>Something happened</source>
        <translation>出事了</translation>
    </message>
    <message>
        <source>Only what may be concerned is shown. What is ticked is to be changed now, with this reason.</source>
        <translation>只列出可能有關的帳號。勾上的現在就要換，原因會一起記下。</translation>
    </message>
    <message>
        <source>Raise them</source>
        <translation>要求更換</translation>
    </message>
    <message>
        <source>Open the people of the shop</source>
        <translation>打開店裡的人員</translation>
    </message>
    <message>
        <source>Enter the last day with the person. Then every account that they knew comes up by itself.</source>
        <translation>在人員那裡填最後一天。他知道的每個帳號都會自己列出來。</translation>
    </message>
    <message>
        <source>Accounts that it may concern</source>
        <translation>可能有關的帳號</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>No account in the list is concerned.</source>
        <translation>清單裡沒有相關的帳號。</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Working</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>還沒有任何變動。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them found</source>
        <translation>
            <numerusform>找到 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} among the latest {n}</source>
        <translation>最近 {n} 筆中{found}</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n entries</source>
        <translation>
            <numerusform>最近 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entries</source>
        <translation>
            <numerusform>全部 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什麼</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>原來 → 現在</translation>
    </message>
    <message>
        <source>{what}: undoing takes this out again. It can be put back by undoing that.</source>
        <translation>{what}：復原會把它拿掉。之後再復原那一筆，就能放回來。</translation>
    </message>
    <message>
        <source>{what}: undoing takes this out for good. What it holds is not kept.</source>
        <translation>{what}：復原會把它徹底拿掉，其中的內容不會保留。</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undone. The history has both.</source>
        <translation>已復原，兩筆都留在歷史裡。</translation>
    </message>
    <message>
        <source>The history holds together, but the database is damaged ({what}). Restore a backup.</source>
        <translation>歷史完好，但資料庫已損壞（{what}）。請復原一份備份。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries hold together, none was changed or taken out; the database is whole.</source>
        <translation>
            <numerusform>全部 %n 筆都對得上，沒有被改動或抽掉；資料庫完好。</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Who changed what, and when. Nobody can change what stands here without its being seen.</source>
        <translation>誰在什麼時候改了什麼。這裡的內容被人動過，一定看得出來。</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>更早的</translation>
    </message>
    <message>
        <source>Search in what is shown</source>
        <translation>在已顯示的內容中尋找</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>紀錄</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Proof</source>
        <translation>核驗</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>涵蓋日期</translation>
    </message>
    <message>
        <source>Days that each account&apos;s files cover</source>
        <translation>各帳戶的檔案涵蓋了哪些日子</translation>
    </message>
</context>
<context>
    <name>InspectDialog</name>
    <message>
        <source>Monthly inspection</source>
        <translation>每月巡檢</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>儲存巡檢</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>之後再繼續</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>補完未檢查的</translation>
    </message>
    <message>
        <source>Looking it up...</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>巡檢人</translation>
    </message>
    <message>
        <source>A new photo of every side, compared with the reference</source>
        <translation>每一面拍一張新照片，與基準比對</translation>
    </message>
    <message>
        <source>Inspection of {name}</source>
        <translation>巡檢：{name}</translation>
    </message>
    <message>
        <source>Go through it with the device in your hand: 1 OK, 2 fault, 3 not checked, Enter for the next.</source>
        <translation>拿著設備逐項檢查：1 正常，2 有問題，3 未檢查，Enter 下一項。</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未選擇</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) have a new photo today.</source>
        <translation>
            <numerusform>今天有 %n 面拍了新照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>None is new today.</source>
        <translation>今天還沒有新照片。</translation>
    </message>
    <message>
        <source>Reading the code...</source>
        <translation>正在讀碼…</translation>
    </message>
    <message>
        <source>Stop using this device now, until somebody knows what it is.</source>
        <translation>立即停用這台設備，弄清原因再說。</translation>
    </message>
    <message>
        <source>Mark it as suspected</source>
        <translation>標為可疑</translation>
    </message>
    <message>
        <source>Keeping it...</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Fault at “{checks}”</source>
        <translation>有問題：「{checks}」</translation>
    </message>
    <message>
        <source>Everything was checked, and nothing was found.</source>
        <translation>全部檢查過，沒有發現問題。</translation>
    </message>
    <message>
        <source>Something was found.</source>
        <translation>發現了問題。</translation>
    </message>
    <message>
        <source>Not everything was checked: the inspection stays incomplete.</source>
        <translation>還有未檢查的項目：巡檢未完成。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>InventoryTasks</name>
    <message>
        <source>Export the inventory</source>
        <translation>匯出設備清單</translation>
    </message>
</context>
<context>
    <name>ItemsPlace</name>
    <message>
        <source>Sheet</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>查什麼</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰檢查</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Version {version}. Sheets that are printed stay as they are.</source>
        <translation>版本 {version}。已列印的表單保持原樣。</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>新增一項</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+上方向鍵</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+下方向鍵</translation>
    </message>
    <message>
        <source>It is asked from the next sheet on.</source>
        <translation>從下一張表單起開始檢查這項。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Changed from the next sheet on.</source>
        <translation>從下一張表單起生效。</translation>
    </message>
    <message>
        <source>Taken out. Sheets that asked it keep it.</source>
        <translation>已移除，先前的表單上仍保留。</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>已移動。</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Only what is older than %n year(s) can be forgotten.</source>
        <translation>
            <numerusform>超過 %n 年的才能清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>請先放回。</translation>
    </message>
    <message>
        <source>It names no account of which more than the payouts is kept.</source>
        <translation>裡面沒有除撥款外還留有其他明細的帳戶。</translation>
    </message>
    <message>
        <source>Merchant {names}</source>
        <translation>特約商店 {names}</translation>
    </message>
    <message>
        <source>Account {names}</source>
        <translation>帳戶 {names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 等，另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>only its payouts are kept</source>
        <translation>只留撥款</translation>
    </message>
    <message>
        <source>{file} counts again.</source>
        <translation>{file} 已放回。</translation>
    </message>
    <message>
        <source>{file} was taken out. The vault still has it.</source>
        <translation>已移除 {file}，保險庫裡還有。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undone. The history has both.</source>
        <translation>已復原，兩筆都留在歷史裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {account} were forgotten. Only its payouts are kept from now on.</source>
        <translation>
            <numerusform>已清除帳戶 {account} 的 %n 行。今後只留它的撥款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were forgotten for good.</source>
        <translation>
            <numerusform>已永久清除 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>已存檔案</translation>
    </message>
    <message>
        <source>Every file that ever came into the vault. What is taken out counts no more, and can be put back.</source>
        <translation>存進保險庫的每個檔案都在這裡。移除的不再計入，隨時可以放回。</translation>
    </message>
    <message>
        <source>Hand over a client…</source>
        <translation>移交客戶…</translation>
    </message>
    <message>
        <source>Keep only payouts…</source>
        <translation>只留撥款…</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>永久清除…</translation>
    </message>
    <message>
        <source>No file has been kept yet</source>
        <translation>還沒有存過檔案</translation>
    </message>
    <message>
        <source>Files that you drop on the window are kept here, with what they proved, and can be taken out.</source>
        <translation>拖進視窗的檔案連同核對結果都存在這裡，也可以移除。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>加入檔案…</translation>
    </message>
</context>
<context>
    <name>KeptTable</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期範圍</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>儲存時間</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translation>{when}，{who}</translation>
    </message>
    <message>
        <source>Taken out {when}</source>
        <translation>移除於 {when}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已儲存</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n year(s)</source>
        <translation>
            <numerusform>超過 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已移除</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %n…</source>
        <translation>
            <numerusform>全部清除（%n 個）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name, kind, format, days</source>
        <translation>搜尋名稱、類型、格式、日期</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>已存檔案</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>超過多少年</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyBlock</name>
    <message>
        <source>Recovery key</source>
        <translation>復原金鑰</translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>Group {n} of {all}</source>
        <translation>第 {n} 組，共 {all} 組</translation>
    </message>
    <message>
        <source>Only a whole key can be pasted: eight groups of five.</source>
        <translation>只能貼上整把金鑰：八組，每組五個。</translation>
    </message>
    <message>
        <source>not as it should be</source>
        <translation>不對</translation>
    </message>
    <message>
        <source>Group {which} is not as it is on the paper.</source>
        <translation>第 {which} 組與紙上的不一樣。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Group {which} has a letter that no key has.</source>
        <translation>第 {which} 組裡有金鑰不會有的字元。</translation>
    </message>
    <message>
        <source>A letter is wrong somewhere, or groups are in another order. Compare with the paper.</source>
        <translation>有字元錯了，或者組的順序不對。請與紙上的核對。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and locks</source>
        <translation>金鑰與鎖</translation>
    </message>
    <message>
        <source>What opens the vault, and how to change it.</source>
        <translation>什麼能打開保險庫，怎樣更換。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的主密碼</translation>
    </message>
    <message>
        <source>Asked for whenever the vault is opened.</source>
        <translation>每次打開保險庫時輸入。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更換…</translation>
    </message>
    <message>
        <source>Second passphrase</source>
        <translation>第二個主密碼</translation>
    </message>
    <message>
        <source>There is one. It opens everything, as yours does.</source>
        <translation>已有一個，和您的一樣能打開全部內容。</translation>
    </message>
    <message>
        <source>None. A bookkeeper could have one; it would open everything, as yours does.</source>
        <translation>沒有。可以給會計一個，它和您的一樣能打開全部內容。</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>拿掉…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Recovery key on paper</source>
        <translation>紙上的復原金鑰</translation>
    </message>
    <message>
        <source>For when the passphrase is forgotten.</source>
        <translation>忘記主密碼時使用。</translation>
    </message>
    <message>
        <source>It was never typed from paper: nobody knows whether it is there. Make a new one.</source>
        <translation>從沒有照紙輸入過，不知道那張紙還在不在。請換一把新的。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>換新的…</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation>這台電腦的鑰匙圈</translation>
    </message>
    <message>
        <source>Opens the vault when the program starts. Whoever is signed in here can open it.</source>
        <translation>程式啟動時自動打開保險庫。登入了這台電腦的人都能打開。</translation>
    </message>
    <message>
        <source>Off: the passphrase is typed each time.</source>
        <translation>未啟用，每次輸入主密碼。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>全部重新加密</translation>
    </message>
    <message>
        <source>For when somebody may have a passphrase, the paper or a copy of the vault.</source>
        <translation>主密碼、那張紙或保險庫的副本可能落到別人手裡時使用。</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>開始…</translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring…</source>
        <translation>正在詢問這台電腦的鑰匙圈…</translation>
    </message>
    <message>
        <source>The keyring opens the vault from now on.</source>
        <translation>今後由鑰匙圈打開保險庫。</translation>
    </message>
    <message>
        <source>The keyring no longer opens the vault.</source>
        <translation>鑰匙圈不再打開保險庫。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>正在核對主密碼…</translation>
    </message>
    <message>
        <source>That is not the passphrase of this vault.</source>
        <translation>這不是這個保險庫的主密碼。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在處理…</translation>
    </message>
</context>
<context>
    <name>Knowing</name>
    <message>
        <source>{name} (left on {day})</source>
        <translation>{name}（{day} 離職）</translation>
    </message>
</context>
<context>
    <name>LeftForm</name>
    <message>
        <source>{name} has left</source>
        <translation>{name} 已離職</translation>
    </message>
    <message>
        <source>The list of what is taken back opens then: keys, devices, accounts, passwords.</source>
        <translation>隨後開啟交接清單：鑰匙、設備、帳號、密碼。</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已離職</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Filled in from the case. Read it, change it, print it: you send it yourself.</source>
        <translation>已照案卷填好。看一遍，改好，列印：由您自己寄出。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存成 PDF…</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>函件語言</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主旨</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Filling it in…</source>
        <translation>正在填寫…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 檔</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>儲存函件</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已存成 {file}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That part of posdesk is not there yet.</source>
        <translation>posdesk 的這個部分還沒有做好。</translation>
    </message>
    <message>
        <source>That is kept in the vault. Open it, or make one, first.</source>
        <translation>這些儲存在保險庫裡。請先開啟或新建保險庫。</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>I have a backup…</source>
        <translation>我有備份…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>For over a week no good backup was made.</source>
        <translation>一週多沒有做成完好的備份了。</translation>
    </message>
    <message numerus="yes">
        <source>%n emergency note(s) were filed.</source>
        <translation>
            <numerusform>%n 筆緊急紀錄已歸檔。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Keep this? In a vault it is encrypted, and there when you come back.</source>
        <translation>要儲存起來嗎？放進保險庫就是加密的，下次回來還在。</translation>
    </message>
    <message>
        <source>Keep this…</source>
        <translation>儲存起來…</translation>
    </message>
</context>
<context>
    <name>MappingDesk</name>
    <message>
        <source>not read</source>
        <translation>不讀取</translation>
    </message>
    <message>
        <source>Row {row} names the columns</source>
        <translation>第 {row} 列是表頭</translation>
    </message>
    <message>
        <source>No row names the columns</source>
        <translation>沒有表頭</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Still to be said: {names}</source>
        <translation>還需說明：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten: the next file like this one will ask again.</source>
        <translation>已忘記：下次遇到同樣的檔案會再問。</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>儲存對應規則</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已儲存：{file}</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>選擇對應規則檔</translation>
    </message>
    <message>
        <source>This mapping says more than this form can show: it is used as it is.</source>
        <translation>這份對應規則的內容超出本表單所能顯示的範圍，將照原樣使用。</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>各欄是什麼意思？</translation>
    </message>
    <message>
        <source>What do the columns of {file} mean?</source>
        <translation>{file} 的各欄是什麼意思？</translation>
    </message>
    <message>
        <source>posdesk has guessed. Compare the guess with the file and correct what is wrong: what comes of it is shown below at once, and whether its figures hold.</source>
        <translation>posdesk 已經猜了一遍。請和檔案對照，把不對的改過來：讀出來的結果和是否核驗通過，下面馬上就看得到。</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>讀出來的結果</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>原始檔案</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>替這種格式取個名字</translation>
    </message>
    <message>
        <source>Use a colleague&apos;s…</source>
        <translation>用同事的規則…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>另存成檔案…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>就這樣讀取</translation>
    </message>
    <message>
        <source>Forget this mapping</source>
        <translation>忘記這條規則</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>one column with signs</source>
        <translation>一欄，帶正負號</translation>
    </message>
    <message>
        <source>two columns</source>
        <translation>存入、支出兩欄</translation>
    </message>
    <message>
        <source>amount and direction</source>
        <translation>金額加收支別</translation>
    </message>
    <message>
        <source>are a mistake</source>
        <translation>算出錯</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>照原樣</translation>
    </message>
    <message>
        <source>turned round</source>
        <translation>正負相反</translation>
    </message>
    <message>
        <source>This is a</source>
        <translation>這是</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>日期寫法</translation>
    </message>
    <message>
        <source>Rows without a date</source>
        <translation>沒有日期的列</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>收支怎麼區分</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>正負號</translation>
    </message>
    <message>
        <source>Amounts are written</source>
        <translation>金額寫法</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Currency of all lines</source>
        <translation>所有列的幣別</translation>
    </message>
</context>
<context>
    <name>Matter</name>
    <message>
        <source>Do it</source>
        <translation>去辦</translation>
    </message>
    <message>
        <source>Do it: {what}</source>
        <translation>去辦：{what}</translation>
    </message>
    <message>
        <source>when you can</source>
        <translation>有空時</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>晚了 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MerchantForm</name>
    <message>
        <source>Another merchant number</source>
        <translation>新的特店代號</translation>
    </message>
    <message>
        <source>It is printed on every slip.</source>
        <translation>每張簽帳單上都印著。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>A mistake in posdesk</source>
        <translation>posdesk 出錯了</translation>
    </message>
    <message>
        <source>posdesk made a mistake. Your files are unchanged, and nothing was sent anywhere.</source>
        <translation>posdesk 出了錯。您的檔案沒有變動，也沒有向外傳送任何內容。</translation>
    </message>
    <message>
        <source>You can go on. If it comes again, copy the details and report them; they hold none of your data.</source>
        <translation>您可以繼續使用。如果再次出現，請複製詳細資訊並回報；其中不含您的資料。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資訊</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Stick or folder</source>
        <translation>隨身碟或資料夾</translation>
    </message>
    <message>
        <source>The backup is encrypted like the vault, and is checked before it counts. Whoever finds the stick cannot read it without the passphrase or the key on paper.</source>
        <translation>備份與保險庫一樣加密，檢查過才算數。撿到隨身碟的人沒有主密碼或紙上的金鑰就讀不了。</translation>
    </message>
    <message>
        <source>Go on in one place only.</source>
        <translation>只在一處繼續使用。</translation>
    </message>
    <message>
        <source>Two copies that both go on can never be merged. posdesk sees that they have parted, and then one of the two must be chosen and the other&apos;s work is lost.</source>
        <translation>兩份各自用下去就再也合不到一起。posdesk 看得出它們已分開，那時只能選其中一份，另一份裡做的就作廢了。</translation>
    </message>
    <message>
        <source>Locked here, this computer no longer asks for the passphrase when the program starts, and says that the vault has moved. Nothing is deleted: should the new computer fail, it opens here.</source>
        <translation>在這裡上鎖後，posdesk 啟動時不再要求輸入主密碼，只說明保險庫已經搬走。什麼都不會刪除：萬一新電腦出問題，在這裡還能打開。</translation>
    </message>
    <message>
        <source>Choose a stick or folder…</source>
        <translation>選擇隨身碟或資料夾…</translation>
    </message>
    <message>
        <source>Print this…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>On the new computer</source>
        <translation>在新電腦上</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>這裡停用</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>換電腦</translation>
    </message>
    <message>
        <source>Everything goes along in one encrypted file: files, terms, decisions and history.</source>
        <translation>全部內容裝進一個加密的檔案帶走：檔案、撥款條件、決定和歷史。</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>寫入備份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The backup is written and checked. These three things are done on the new computer:</source>
        <translation>備份已寫好並檢查過。在新電腦上做這三件事：</translation>
    </message>
    <message>
        <source>It is open there</source>
        <translation>那邊已打開</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>The vault is open on the new computer. What becomes of the one here?</source>
        <translation>保險庫已在新電腦上打開。這裡的這一份怎麼辦？</translation>
    </message>
    <message>
        <source>Lock it here, and stop</source>
        <translation>在這裡上鎖並停用</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>None yet: a USB stick is best.</source>
        <translation>還沒有，最好用隨身碟。</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>正在寫入備份…</translation>
    </message>
    <message>
        <source>A stick or folder that can be taken to the new computer</source>
        <translation>可以帶到新電腦去的隨身碟或資料夾</translation>
    </message>
    <message>
        <source>That is this computer&apos;s own disk: copy the file to a stick then.</source>
        <translation>這是本機自己的磁碟：之後請把檔案複製到隨身碟。</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file}，在 {folder}</translation>
    </message>
    <message>
        <source>What to do on the new computer</source>
        <translation>在新電腦上要做的事</translation>
    </message>
</context>
<context>
    <name>MovingIn</name>
    <message>
        <source>Choose a table…</source>
        <translation>選擇表格…</translation>
    </message>
    <message>
        <source>A spreadsheet, or what another program wrote: CSV or XLSX, in any order of columns. Lists of Snipe-IT and GLPI are known. Nothing is kept before you have seen what would be.</source>
        <translation>試算表，或其他程式匯出的檔案：CSV 或 XLSX，欄位順序不限。認得 Snipe-IT 與 GLPI 的清單。您看過結果之前，什麼也不會儲存。</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>選擇表格</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Where a row says nothing:</source>
        <translation>表中未寫的：</translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>正在檢查各列…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken in:</source>
        <translation>
            <numerusform>有 %n 列不能匯入：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the register, kept as words: {some}</source>
        <translation>登記裡沒有，以文字保留：{some}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Take a list in</source>
        <translation>匯入清單</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Devices that you keep a list of already.</source>
        <translation>已經另有清單的設備。</translation>
    </message>
    <message>
        <source>{file}: what is in each column?</source>
        <translation>{file}：每一欄是什麼？</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>檢查</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) can be taken in.</source>
        <translation>
            <numerusform>可以匯入 %n 台設備。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the good ones</source>
        <translation>匯入沒有問題的</translation>
    </message>
    <message>
        <source>Take in all</source>
        <translation>全部匯入</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>正在儲存…</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in the inventory now.</source>
        <translation>
            <numerusform>已匯入 %n 台設備。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>廠牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>TUSN</source>
        <translation>端末機唯一序號</translation>
    </message>
    <message>
        <source>Terminal id</source>
        <translation>端末機代號</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>特店代號</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服務商</translation>
    </message>
    <message>
        <source>Account for payouts</source>
        <translation>撥款帳戶</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>收款點</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>詳細位置</translation>
    </message>
    <message>
        <source>Stays or moves</source>
        <translation>固定或可移動</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>SIM number</source>
        <translation>SIM 卡號</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>固定鎖</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬體</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>韌體</translation>
    </message>
    <message>
        <source>App</source>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>PTS approval</source>
        <translation>PTS 認證</translation>
    </message>
    <message>
        <source>Approval ends</source>
        <translation>認證到期</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>認證證書</translation>
    </message>
    <message>
        <source>How users sign in</source>
        <translation>使用者如何驗證身分</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>購買管道</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>購買日期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>保固到期</translation>
    </message>
    <message>
        <source>After-sales number</source>
        <translation>售後電話</translation>
    </message>
    <message>
        <source>Number of cables</source>
        <translation>線材數</translation>
    </message>
    <message>
        <source>Colours of cables</source>
        <translation>線材顏色</translation>
    </message>
    <message>
        <source>UV mark</source>
        <translation>紫外線標記</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>重量（公克）</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>條碼內容</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>安裝日期</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>更換期限</translation>
    </message>
    <message>
        <source>Days between inspections</source>
        <translation>巡檢間隔（天）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message numerus="yes">
        <source>At least %n digit(s), none that stands in a number of yours.</source>
        <translation>
            <numerusform>至少 %n 位數字，不要用店裡號碼裡有的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best: words that have nothing to do with each other, and a digit. At least %n characters.</source>
        <translation>
            <numerusform>最好：幾個互不相干的詞，加一個數字。至少 %n 碼。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>自己輸入</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>幫我產生</translation>
    </message>
    <message>
        <source>How the new password comes about</source>
        <translation>新密碼怎麼來</translation>
    </message>
    <message>
        <source>Compare with the old one, and with birthdays</source>
        <translation>和舊密碼、生日比一比</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>The old one, to compare</source>
        <translation>舊密碼，用來比較</translation>
    </message>
    <message>
        <source>Birthdays and other days that somebody might try</source>
        <translation>生日和別人可能會試的日子</translation>
    </message>
    <message>
        <source>Looked at here and now, and kept nowhere.</source>
        <translation>只在這裡看一眼，哪裡都不存。</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>用什麼組成</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>換一個</translation>
    </message>
    <message>
        <source>Copy for half a minute</source>
        <translation>複製（保留半分鐘）</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>現在清除</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard, %n second(s) more</source>
        <translation>
            <numerusform>在剪貼簿上，還有 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Words in pinyin</source>
        <translation>拼音詞</translation>
    </message>
    <message>
        <source>English words</source>
        <translation>英文詞</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>字母與數字</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>數字</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n 碼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 碼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 個詞</numerusform>
        </translation>
    </message>
    <message>
        <source>One of 2 to the power of {bits}, drawn by lot</source>
        <translation>2 的 {bits} 次方種裡隨機抽出的一個</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Who was called, what was said, what comes next</source>
        <translation>打給了誰、說了什麼、接下來怎麼辦</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>儲存備註</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Keys and locks…</source>
        <translation>金鑰與鎖…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>Copy {number}</source>
        <translation>複製 {number}</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已撥打</translation>
    </message>
    <message>
        <source>Note that you called, with the time</source>
        <translation>記下已經撥打和時間</translation>
    </message>
    <message>
        <source>Called {name}</source>
        <translation>已撥打 {name}</translation>
    </message>
    <message>
        <source>Check once whether it is still right</source>
        <translation>請核對一次號碼是否還對</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>another</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Saved: {old}
In the pack: {new}</source>
        <translation>已儲存：{old}
包裡：{new}</translation>
    </message>
    <message>
        <source>Replace the saved one</source>
        <translation>取代已儲存的號碼</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>In the pack: {new}</source>
        <translation>包裡：{new}</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>與已儲存的相同</translation>
    </message>
</context>
<context>
    <name>OffersForm</name>
    <message>
        <source>Which accounts does the shop have?</source>
        <translation>店裡有哪些帳號？</translation>
    </message>
    <message>
        <source>Tick what there is. The names can be changed later, and so can everything else; no password is asked.</source>
        <translation>有的就打勾。名稱和別的以後都能改；不會問密碼。</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>加入清單</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) ago</source>
        <translation>
            <numerusform>大約 %n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all that are ticked and have no day of their own. Who does not know leaves it so.</source>
        <translation>用於打了勾而沒填日期的。不知道就這樣放著。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>last changed, if known</source>
        <translation>上次更換，知道就填</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>店裡</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服務商</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Clerks&apos; accounts in apps</source>
        <translation>App 店員帳號</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>{account}: last changed</source>
        <translation>{account}：上次更換</translation>
    </message>
</context>
<context>
    <name>OutcomeBanner</name>
    <message numerus="yes">
        <source>%n more file(s) were left out. Drop the folder that holds the statements alone.</source>
        <translation>
            <numerusform>另有 %n 個檔案未讀取。請只拖入存放對帳單的資料夾。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <source>{file} is of a layout that posdesk does not know yet.</source>
        <translation>posdesk 還不認識 {file} 的格式。</translation>
    </message>
    <message>
        <source>Say what its columns are…</source>
        <translation>說明各欄意義…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>檢視</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for a password, or to be told what their columns mean.</source>
        <translation>
            <numerusform>有 %n 個檔案在等密碼，或等您說明各欄意義。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n 個檔案無法讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are takings alone. Add the bank statement, and it will be said what arrived.</source>
        <translation>目前只有收款明細。加入銀行對帳單後，就能看出哪些已入帳。</translation>
    </message>
    <message>
        <source>This is a bank statement alone. Add the takings, and it will be said what never arrived.</source>
        <translation>目前只有銀行對帳單。加入收款明細後，就能看出哪些未入帳。</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message numerus="yes">
        <source>%n photo(s) sealed</source>
        <translation>
            <numerusform>已密封 %n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>發生什麼事？</translation>
    </message>
    <message>
        <source>Card for the till…</source>
        <translation>收銀台卡片…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解鎖…</translation>
    </message>
    <message>
        <source>The vault is locked. What to do stands here all the same; what you write is sealed at once, and filed as a case once it is opened.</source>
        <translation>保險庫鎖著，該怎麼辦照樣在這裡；寫下的內容立即密封，打開後自動歸成案卷。</translation>
    </message>
    <message>
        <source>Keep this…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>There is no vault yet. What to do stands here all the same; what you write is kept only while posdesk runs, until you keep it or print it.</source>
        <translation>還沒有保險庫，該怎麼辦照樣在這裡；寫下的內容只在 posdesk 執行時留著，要留下請儲存或列印。</translation>
    </message>
    <message>
        <source>Call only official numbers, and those of your contracts</source>
        <translation>只打官方電話和合約上的電話</translation>
    </message>
    <message>
        <source>One case waits to be kept.</source>
        <translation>有一個案卷等著儲存。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 項異常</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>沒有異常</translation>
    </message>
    <message>
        <source>Nothing in these files needs you.</source>
        <translation>這些檔案中沒有需要您處理的事。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>應入帳款</translation>
    </message>
    <message>
        <source>No settlement fits</source>
        <translation>沒有符合的應入帳款</translation>
    </message>
    <message>
        <source>Nothing is left with these filters.</source>
        <translation>目前的篩選條件下沒有內容。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
</context>
<context>
    <name>OverviewPlace</name>
    <message>
        <source>Which ones? Point at a figure or a bar, or go there by keyboard.</source>
        <translation>是哪些？把游標移到數字或橫條上，或用鍵盤移過去。</translation>
    </message>
    <message>
        <source>to be done now</source>
        <translation>現在要做</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>快到期</translation>
    </message>
    <message>
        <source>accounts in the list</source>
        <translation>個帳號</translation>
    </message>
    <message>
        <source>{on} of {all}</source>
        <translation>{on} / {all}</translation>
    </message>
    <message>
        <source>with a second factor</source>
        <translation>開了兩步驟驗證</translation>
    </message>
    <message>
        <source>It could be switched on: {names}</source>
        <translation>可以開啟的：{names}</translation>
    </message>
    <message>
        <source>{names} and {rest} more</source>
        <translation>{names}，另有 {rest} 個</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>None: nothing is as the maker set it, and what was checked passed.</source>
        <translation>沒有：都不是出廠密碼，檢查過的都通過了。</translation>
    </message>
    <message>
        <source>Nobody who left knows anything that still works.</source>
        <translation>離職的人知道的，沒有還能用的。</translation>
    </message>
    <message>
        <source>Nothing is open: all that was known is changed or taken back.</source>
        <translation>都做完了：他知道的都換了或收回了。</translation>
    </message>
    <message>
        <source>leaves on {day}</source>
        <translation>{day} 離職</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>Enter the last day</source>
        <translation>填最後一天</translation>
    </message>
    <message>
        <source>On the last day this comes up to be done:</source>
        <translation>到最後一天，要做這些：</translation>
    </message>
    <message>
        <source>Nothing: no account in the list is known to them.</source>
        <translation>沒有：清單裡的帳號他都不知道。</translation>
    </message>
    <message>
        <source>{name} · left on {day}</source>
        <translation>{name} · {day} 離職</translation>
    </message>
    <message>
        <source>Removed today</source>
        <translation>今天已移除</translation>
    </message>
    <message>
        <source>Taken back today</source>
        <translation>今天已收回</translation>
    </message>
    <message>
        <source>Since the last change. Old is not bad, it only had more time to get about.</source>
        <translation>從上次更換算起。舊的不一定不好，只是傳出去的機會更多。</translation>
    </message>
    <message>
        <source>Change it...</source>
        <translation>更換…</translation>
    </message>
    <message>
        <source>{name}: {done}.</source>
        <translation>{name}：{done}。</translation>
    </message>
    <message>
        <source>How old they are</source>
        <translation>用了多久</translation>
    </message>
    <message>
        <source>Weak ones</source>
        <translation>薄弱的</translation>
    </message>
    <message>
        <source>Who left, and what is still open</source>
        <translation>離職的人和沒做完的事</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>A new item</source>
        <translation>新的一項</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天內查一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>恢復檢查</translation>
    </message>
    <message>
        <source>Ask it no longer</source>
        <translation>不再檢查</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>查什麼</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>誰來檢查</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>幾天內查一次</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>要填什麼</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>No packs yet</source>
        <translation>還沒有指南包</translation>
    </message>
    <message>
        <source>A franchise, an association or your bookkeeper can send guides of their own, with their telephone numbers, as one signed file. Who signed it is confirmed by telephone, once.</source>
        <translation>加盟總部、公會或您的會計可以把自己的指南和電話號碼做成一個簽署過的檔案寄來。是誰簽署的，第一次要打電話確認。</translation>
    </message>
    <message>
        <source>Take a pack…</source>
        <translation>收下一個指南包…</translation>
    </message>
    <message>
        <source>Files with guides that somebody you know has signed. Ours are never lost.</source>
        <translation>您認識的人簽署的指南檔。軟體自帶的指南不會不見。</translation>
    </message>
    <message>
        <source>Packs of guides</source>
        <translation>指南包</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>已擱置</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}，第 {version} 版</translation>
    </message>
    <message>
        <source>somebody who is no longer trusted</source>
        <translation>已不再信任的人</translation>
    </message>
    <message>
        <source>Made {day}, signed by {signer}</source>
        <translation>{day}製作，{signer} 簽署</translation>
    </message>
    <message>
        <source>Stop trusting {name}</source>
        <translation>不再信任 {name}</translation>
    </message>
    <message>
        <source>Its numbers…</source>
        <translation>包裡的號碼…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>擱置</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Take a pack</source>
        <translation>收下一個指南包</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Made {day}</source>
        <translation>{day}製作</translation>
    </message>
    <message>
        <source>takes the place of version {version}</source>
        <translation>取代第 {version} 版</translation>
    </message>
    <message>
        <source>Guides: {names}</source>
        <translation>指南：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n telephone number(s). None of them is saved by taking the pack.</source>
        <translation>
            <numerusform>%n 個電話號碼。收下指南包不會儲存其中任何一個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {name}, whom you know.</source>
        <translation>由您已確認的 {name} 簽署。</translation>
    </message>
    <message>
        <source>Take this pack?</source>
        <translation>收下這個指南包？</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>收下</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>You do not know yet who signed this.</source>
        <translation>還不知道這是誰簽署的。</translation>
    </message>
    <message>
        <source>Call whoever it is said to be from, on a number that you had before, not one from the mail or the stick. They read out the thirty digits of their fingerprint. Compare the first ten, and type the other twenty.</source>
        <translation>請打電話給據說寄來這個包的人，用您原本就有的號碼，不要用郵件裡或隨身碟裡的號碼。請他唸出三十位指紋數字：核對前十位，輸入後二十位。</translation>
    </message>
    <message>
        <source>The other twenty digits, as you hear them</source>
        <translation>後二十位，照聽到的輸入</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>對方是誰</translation>
    </message>
    <message>
        <source>It brings no numbers.</source>
        <translation>裡面沒有號碼。</translation>
    </message>
    <message>
        <source>Numbers of “{title}”</source>
        <translation>「{title}」裡的號碼</translation>
    </message>
    <message>
        <source>Nothing is saved unless you press it, one by one. A number that is saved here is offered for dialling only after you have said under Shop how it was verified.</source>
        <translation>不按就不儲存，一次只儲存一個。在這裡儲存的號碼，要等您在「店鋪」裡說明怎樣核實過，才會用來撥打。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The vault is locked</source>
        <translation>保險庫已上鎖</translation>
    </message>
    <message>
        <source>The shop&apos;s records are in it. Nothing of them is on the screen or in plain sight on the disk.</source>
        <translation>店裡的紀錄都在裡面。螢幕上沒有，磁碟上也沒有一處是明文。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解鎖…</translation>
    </message>
    <message>
        <source>The vault has moved to another computer</source>
        <translation>保險庫已搬到另一台電腦</translation>
    </message>
    <message>
        <source>Go on there. Two copies that both go on can never be merged.</source>
        <translation>請在那邊繼續使用。兩份各自用下去就再也合不到一起。</translation>
    </message>
    <message>
        <source>Unlock it here all the same…</source>
        <translation>仍在這裡解鎖…</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait sealed until it is opened.</source>
        <translation>
            <numerusform>有 %n 筆紀錄封存著，等打開後歸檔。</numerusform>
        </translation>
    </message>
    <message>
        <source>Emergency note…</source>
        <translation>緊急紀錄…</translation>
    </message>
</context>
<context>
    <name>PairDialog</name>
    <message>
        <source>Choose the credit that paid it</source>
        <translation>選擇付款的那筆入帳</translation>
    </message>
    <message>
        <source>Search by amount, day or payer</source>
        <translation>依金額、日期或付款方尋找</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>入帳</translation>
    </message>
    <message>
        <source>Days paid together</source>
        <translation>一起付的日子</translation>
    </message>
    <message>
        <source>How do you know? (the bank&apos;s advice, the acquirer&apos;s e-mail …)</source>
        <translation>您怎麼知道的？（銀行通知、收單機構的郵件……）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Which credit was it? One, or several.</source>
        <translation>是哪一筆入帳？可以選多筆。</translation>
    </message>
    <message>
        <source>Which days did it pay?</source>
        <translation>它付的是哪幾天？</translation>
    </message>
    <message>
        <source>This is the payment</source>
        <translation>就是這筆付款</translation>
    </message>
    <message>
        <source>Due {due}, chosen {came}, difference {gap}</source>
        <translation>應到 {due}，已選 {came}，相差 {gap}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Paper</source>
        <translation>列印內容</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤紙</translation>
    </message>
    <message>
        <source>Begin with label</source>
        <translation>從第幾張標籤開始</translation>
    </message>
    <message>
        <source>Whoever finds one calls</source>
        <translation>拾獲請撥打</translation>
    </message>
    <message>
        <source>List of devices (PCI DSS 9.5.1.1)</source>
        <translation>設備清單（PCI DSS 9.5.1.1）</translation>
    </message>
    <message>
        <source>A sheet of each device</source>
        <translation>每台設備一頁</translation>
    </message>
    <message>
        <source>Tags with a code</source>
        <translation>含 QR 碼的標籤</translation>
    </message>
    <message>
        <source>How often each is inspected, and why</source>
        <translation>多久巡檢一次，為什麼</translation>
    </message>
    <message>
        <source>the shop&apos;s own number</source>
        <translation>本店電話</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台設備</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and print…</source>
        <translation>預覽並列印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>1 到 {most}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版…</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>A new recovery key</source>
        <translation>新的復原金鑰</translation>
    </message>
    <message>
        <source>The old paper opens the vault until you have typed this one; then it opens nothing but old backups.</source>
        <translation>照新紙輸入完成之前，舊紙仍然有效；之後舊紙只能打開以前的備份。</translation>
    </message>
    <message>
        <source>The new key is in force. Tear up the old paper.</source>
        <translation>新金鑰已生效，請撕掉舊紙。</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>啟用這把金鑰</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>已經在紙上了</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Pictures and PDF</source>
        <translation>圖片與 PDF</translation>
    </message>
    <message>
        <source>Choose pictures and papers</source>
        <translation>選擇圖片與資料</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) kept.</source>
        <translation>
            <numerusform>已儲存 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: {file}</source>
        <translation>已儲存：{file}</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>圖片與資料</translation>
    </message>
    <message>
        <source>Add pictures or papers...</source>
        <translation>新增圖片或資料</translation>
    </message>
    <message>
        <source>Or drop files here. They are kept encrypted; where a photo was taken is not.</source>
        <translation>也可以把檔案拖到這裡。加密儲存，照片的拍攝地點不保留。</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>Merchants, accounts and their files</source>
        <translation>特約商店、帳戶及其檔案</translation>
    </message>
    <message>
        <source>Merchant or account, and its files</source>
        <translation>特約商店或帳戶，及其檔案</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>Merchant {name}</source>
        <translation>特約商店 {name}</translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>帳戶 {name}</translation>
    </message>
    <message>
        <source>Files that name nobody</source>
        <translation>沒有寫明是誰的檔案</translation>
    </message>
    <message>
        <source>Nothing is ticked yet. A tick on a merchant or account ticks all its files.</source>
        <translation>還沒有勾選。勾選特約商店或帳戶，就勾選了它的全部檔案。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merchant(s)</source>
        <translation>
            <numerusform>%n 家特約商店</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 個帳戶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>新主密碼</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Make one up for me</source>
        <translation>替我想一個</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一樣。</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>All shops</source>
        <translation>所有店鋪</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Add an account...</source>
        <translation>新增帳號…</translation>
    </message>
    <message>
        <source>Something happened...</source>
        <translation>出事了…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Which accounts does the shop have?...</source>
        <translation>店裡有哪些帳號？…</translation>
    </message>
    <message>
        <source>How often, and when to remind...</source>
        <translation>多久換、何時提醒…</translation>
    </message>
    <message>
        <source>Print the rotation sheet...</source>
        <translation>列印密碼更換表…</translation>
    </message>
    <message>
        <source>Rotation sheet as PDF...</source>
        <translation>密碼更換表存為 PDF…</translation>
    </message>
    <message>
        <source>Calendar file...</source>
        <translation>行事曆檔案…</translation>
    </message>
    <message>
        <source>Search by name, place, person</source>
        <translation>依名稱、地點、人員搜尋</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>只看這家店</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>分區</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Because something happened, no more than two days in all.</source>
        <translation>因為出了事，總共最多延後兩天。</translation>
    </message>
    <message>
        <source>Put off {name}</source>
        <translation>延後：{name}</translation>
    </message>
    <message>
        <source>Two weeks in all, and no more.</source>
        <translation>總共最多延後兩週。</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>For instance: the owner comes back on Monday.</source>
        <translation>例如：老闆週一回來。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), to {day}</source>
        <translation>
            <numerusform>%n 天，到{day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutsDialog</name>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Lines that pay for takings stay, now and whenever a file of this account comes. All others go.</source>
        <translation>支付收款的明細保留，以後這個帳戶再來檔案也一樣；其餘全部清除。</translation>
    </message>
    <message>
        <source>This cannot be undone. Earlier backups hold those lines until they are rotated away.</source>
        <translation>這無法復原。以前的備份裡還有這些明細，直到它們按期刪除。</translation>
    </message>
    <message>
        <source>Keep only the payouts</source>
        <translation>只留撥款</translation>
    </message>
    <message>
        <source>For an account that is also private: what is bought from it is nobody&apos;s business here.</source>
        <translation>用於同時也是私人的帳戶：用它買了什麼，與店裡無關。</translation>
    </message>
    <message>
        <source>Forget the other lines</source>
        <translation>清除其餘明細</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking which lines pay…</source>
        <translation>正在查看哪些是撥款…</translation>
    </message>
</context>
<context>
    <name>PeoplePlace</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>all shops</source>
        <translation>所有門市</translation>
    </message>
    <message numerus="yes">
        <source>has left, %n thing(s) open</source>
        <translation>
            <numerusform>已離職，%n 件沒辦</numerusform>
        </translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已離職</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) to learn</source>
        <translation>
            <numerusform>%n 項待訓練</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) open</source>
        <translation>
            <numerusform>%n 件沒辦</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>not needed in this role</source>
        <translation>這個職務不需要</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Who has learned what</source>
        <translation>誰學過什麼</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>教育訓練</translation>
    </message>
    <message>
        <source>Taught today...</source>
        <translation>今天訓練了</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>誰在這裡工作？</translation>
    </message>
    <message>
        <source>Then the program says who may accept a device, who is to learn what, and what a leaver gives back.</source>
        <translation>登記後，系統會告訴您誰可以驗收設備、誰該學什麼、離職的人要交還什麼。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>沒有符合的人</translation>
    </message>
    <message>
        <source>Nobody has all the words, or works in that shop.</source>
        <translation>沒有人符合所有字詞，或在那家店工作。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>all shops</source>
        <translation>所有門市</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>教育訓練</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Erase for good...</source>
        <translation>永久抹除</translation>
    </message>
    <message>
        <source>Has left...</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>Taught...</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Taught today</source>
        <translation>今天已訓練</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>已簽名</translation>
    </message>
    <message>
        <source>never taught</source>
        <translation>從未訓練</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name} 教</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已簽名</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未簽名</translation>
    </message>
    <message>
        <source>On leaving</source>
        <translation>離職交接</translation>
    </message>
    <message>
        <source>On joining</source>
        <translation>到職手續</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已辦</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>哪些帳號</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>其實沒辦</translation>
    </message>
    <message>
        <source>Taught today: {topic}</source>
        <translation>今天已訓練：{topic}</translation>
    </message>
    <message>
        <source>Has signed.</source>
        <translation>已簽名。</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>已辦：{what}</translation>
    </message>
    <message>
        <source>Not done after all.</source>
        <translation>改回未辦。</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) written down.</source>
        <translation>
            <numerusform>已記下 %n 項訓練。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has left: take back what stands in the list.</source>
        <translation>{name} 已離職：請按清單收回。</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n 項訓練</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of joining and leaving</source>
        <translation>
            <numerusform>%n 項到職離職手續</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or paper(s)</source>
        <translation>
            <numerusform>%n 份圖片或資料</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good: {what}, and all that the history tells of them. It stays that something was erased, and when. Backups that are there keep what they have.</source>
        <translation>將永久抹除：{what}，以及歷史記錄裡有關的全部內容。只留下「何時抹除過」這一筆。已有的備份不受影響。</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>已永久抹除。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久抹除</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Another person</source>
        <translation>新的人員</translation>
    </message>
    <message>
        <source>all shops</source>
        <translation>所有門市</translation>
    </message>
    <message>
        <source>Long here already: leave it empty.</source>
        <translation>老員工可以留空。</translation>
    </message>
    <message>
        <source>An owner may do everything.</source>
        <translation>店主可以做所有事。</translation>
    </message>
    <message>
        <source>A device takes two pairs of eyes: whoever received it is not the one who accepts it.</source>
        <translation>設備要兩個人把關：收貨的人不能自己驗收。</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>What do the pictures show?</source>
        <translation>照片拍的是哪一面？</translation>
    </message>
    <message>
        <source>Compare later pictures with these</source>
        <translation>日後的照片與這些比對</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Side of {file}</source>
        <translation>{file} 是哪一面</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message numerus="yes">
        <source>%n of {all} shown</source>
        <translation>
            <numerusform>顯示 {all} 筆中的 %n 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>{role}: who</source>
        <translation>{role}：誰</translation>
    </message>
    <message>
        <source>{role}: telephone</source>
        <translation>{role}：電話</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>{day} 已核對</translation>
    </message>
    <message>
        <source>I have checked it</source>
        <translation>我核對過了</translation>
    </message>
    <message>
        <source>Back to all emergencies</source>
        <translation>返回全部緊急狀況</translation>
    </message>
    <message>
        <source>Fill it in once, print it, hang it up. The card goes beside the till.</source>
        <translation>填一次，列印，貼上牆；卡片放收銀台旁。</translation>
    </message>
    <message>
        <source>Print the plan…</source>
        <translation>列印計畫…</translation>
    </message>
    <message>
        <source>Print the card for the till…</source>
        <translation>列印收銀台卡片…</translation>
    </message>
    <message>
        <source>Official numbers of</source>
        <translation>官方電話，地區</translation>
    </message>
    <message>
        <source>Save numbers of providers…</source>
        <translation>存服務商電話…</translation>
    </message>
    <message>
        <source>Rehearse it</source>
        <translation>演練一次</translation>
    </message>
    <message>
        <source>What is rehearsed</source>
        <translation>演練哪一項</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>All guides as a booklet</source>
        <translation>全部指南，成冊</translation>
    </message>
    <message>
        <source>What</source>
        <translation>列印什麼</translation>
    </message>
    <message>
        <source>Black on white, with drawings; each guide begins a page.</source>
        <translation>黑白，附圖；每篇另起一頁。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存成 PDF…</translation>
    </message>
    <message>
        <source>For the drawer beside the till: the call comes at the counter, not at the computer.</source>
        <translation>放在收銀檯抽屜裡：詐騙電話打到櫃檯，不會打到電腦前。</translation>
    </message>
    <message>
        <source>Print guides</source>
        <translation>列印指南</translation>
    </message>
    <message>
        <source>Look and print…</source>
        <translation>預覽並列印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已儲存：{file}</translation>
    </message>
    <message>
        <source>Whose acceptance</source>
        <translation>驗收哪一台</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店家</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Second language on it</source>
        <translation>同頁第二種語言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>An empty form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>列印表單</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>How often, and why</source>
        <translation>附上多久查一次與理由</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>列印出來的樣子</translation>
    </message>
</context>
<context>
    <name>ProviderDetail</name>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>執照</translation>
    </message>
    <message>
        <source>Looked up today</source>
        <translation>今天查過</translation>
    </message>
    <message>
        <source>Last looked up on {day}</source>
        <translation>上次查詢 {day}</translation>
    </message>
    <message>
        <source>Never looked up</source>
        <translation>從未查過</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Looked up today, with a picture...</source>
        <translation>今天查過，並附截圖</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>售後</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>複製號碼</translation>
    </message>
    <message>
        <source>Number {number} is not verified: do not call it</source>
        <translation>號碼 {number} 未核實：請勿撥打</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>沒有號碼</translation>
    </message>
    <message>
        <source>Nobody to call. Take the number from the contract, never from a call or a message.</source>
        <translation>沒有可以撥打的人。號碼請從合約上抄，不要用來電或簡訊裡的。</translation>
    </message>
    <message>
        <source>Documents handed out</source>
        <translation>交出去的資料</translation>
    </message>
    <message>
        <source>the copy says what for</source>
        <translation>已寫明用途</translation>
    </message>
    <message>
        <source>came back on {day}</source>
        <translation>{day} 已收回</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店記錄</translation>
    </message>
    <message>
        <source>badge {badge}</source>
        <translation>證件 {badge}</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>事先預約</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>未預約</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>已回撥核實</translation>
    </message>
    <message>
        <source>nobody called back</source>
        <translation>沒有回撥核實</translation>
    </message>
    <message>
        <source>seen by {name}</source>
        <translation>{name} 在場</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回撥</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>看這台設備</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>更早的還有 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Looked up today.</source>
        <translation>今天查過了。</translation>
    </message>
    <message>
        <source>Copied: {number}</source>
        <translation>已複製：{number}</translation>
    </message>
    <message>
        <source>{what} came back.</source>
        <translation>{what} 已收回。</translation>
    </message>
    <message>
        <source>A known number was called back.</source>
        <translation>已回撥已知號碼核實。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Another provider</source>
        <translation>新的服務商</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>An address, or the way through the menus</source>
        <translation>網址，或選單路徑</translation>
    </message>
</context>
<context>
    <name>ProvidersPlace</name>
    <message>
        <source>Provider</source>
        <translation>服務商</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>查詢執照</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>Nobody in this list</source>
        <translation>不屬於名單中的服務商</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>no verified number</source>
        <translation>沒有核實過的號碼</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服務商</translation>
    </message>
    <message>
        <source>Whom does the shop have a contract with?</source>
        <translation>店裡和誰簽了合約？</translation>
    </message>
    <message>
        <source>Whoever is here with a verified number can be called when somebody at the door says they sent him.</source>
        <translation>登記了核實過的號碼，有人到店自稱是他們派來的，就能打電話問。</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>新增服務商</translation>
    </message>
    <message>
        <source>No provider fits</source>
        <translation>沒有符合的服務商</translation>
    </message>
    <message>
        <source>None has all the words, and to do with that shop.</source>
        <translation>沒有服務商符合所有字詞並與那家店有關。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
</context>
<context>
    <name>PutRight</name>
    <message>
        <source>How was it put right?</source>
        <translation>怎麼處理的？</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>This is settled: {finding}</source>
        <translation>已解決：{finding}</translation>
    </message>
    <message>
        <source>Why is it settled?</source>
        <translation>為什麼算解決了？</translation>
    </message>
    <message>
        <source>Choose or write a reason</source>
        <translation>選一個原因，或自己寫</translation>
    </message>
    <message>
        <source>The acquirer has explained it</source>
        <translation>收單機構已說明</translation>
    </message>
    <message>
        <source>Paid another way</source>
        <translation>已用別的方式付清</translation>
    </message>
    <message>
        <source>Booked by hand</source>
        <translation>已手動入帳</translation>
    </message>
    <message>
        <source>Too small to pursue</source>
        <translation>金額太小，不追了</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>不是我們的</translation>
    </message>
    <message>
        <source>It stays in the list, below the others, and can be brought back.</source>
        <translation>它仍留在清單裡，排在其他項下面，隨時可以恢復。</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解決</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>經手人</translation>
    </message>
</context>
<context>
    <name>ReconcilePage</name>
    <message>
        <source>Choose bank statements and takings</source>
        <translation>選擇銀行對帳單與收款明細</translation>
    </message>
    <message>
        <source>{file} was taken out.</source>
        <translation>已移除 {file}。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Choose a terms file</source>
        <translation>選擇撥款條件檔</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard.</source>
        <translation>剪貼簿裡沒有可以讀取的內容。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已儲存：{file}</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>還沒有對帳結果</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>截至{day}</translation>
    </message>
    <message numerus="yes">
        <source>%n settlement(s)</source>
        <translation>
            <numerusform>%n 筆應入帳款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank line(s)</source>
        <translation>
            <numerusform>%n 行銀行對帳單</numerusform>
        </translation>
    </message>
    <message>
        <source>terms guessed from the data</source>
        <translation>撥款條件由資料推斷</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>應入帳款</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>撥款條件</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推斷</translation>
    </message>
    <message>
        <source>Reading and judging</source>
        <translation>正在讀取並對帳</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>資料不會離開這台電腦。</translation>
    </message>
    <message>
        <source>There is no verdict yet</source>
        <translation>還沒有對帳結果</translation>
    </message>
    <message>
        <source>See under Files what could not be used, or add takings and bank statements.</source>
        <translation>請在「檔案」中查看哪些無法使用，或加入收款明細與銀行對帳單。</translation>
    </message>
    <message>
        <source>Did all the money arrive?</source>
        <translation>錢都入帳了嗎？</translation>
    </message>
    <message>
        <source>Drop your takings and your bank statement here: you will see what never arrived, and why.</source>
        <translation>把收款明細與銀行對帳單拖到這裡：馬上看到哪些款沒有入帳，以及為什麼。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Look at a made-up shop</source>
        <translation>看看示範商店</translation>
    </message>
    <message>
        <source>CSV, Excel, PDF, MT940, CAMT, OFX, QIF, BAI2, Norma 43, Alipay, WeChat; or bank messages, pasted with Ctrl+V. Nothing leaves this computer.</source>
        <translation>CSV、Excel、PDF、支付寶、微信、MT940、CAMT、OFX、QIF、BAI2、Norma 43；銀行簡訊可用 Ctrl+V 貼上。資料不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>對帳</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>頁面內容</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>儲存為 PDF…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>儲存為網頁…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>儲存為 Excel…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>儲存為 CSV…</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Print the recovery key</source>
        <translation>列印復原金鑰</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Keep the page with the deeds of the shop, in another place than this computer.</source>
        <translation>把這張紙和店鋪的執照放在一起，不要放在這台電腦旁。</translation>
    </message>
    <message>
        <source>Do not save it as a PDF, and do not photograph it: whoever finds that file opens the vault with it.</source>
        <translation>不要存成 PDF，也不要拍照：誰找到那個檔案，誰就能打開保險庫。</translation>
    </message>
    <message>
        <source>No printer? Copy it by hand: eight groups of five letters and figures.</source>
        <translation>沒有印表機？請用手抄下：八組，每組五個字母或數字。</translation>
    </message>
    <message>
        <source>Now type it from the paper. So we both know that it can be read. Small letters will do, and O and 0 or I and 1 are taken for one another.</source>
        <translation>現在請照著紙輸入一遍，確認紙上的字看得清。小寫也可以，O 與 0、I 與 1 不作區分。</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>再看一次金鑰</translation>
    </message>
</context>
<context>
    <name>RekeyForm</name>
    <message>
        <source>Encrypt everything anew</source>
        <translation>全部重新加密</translation>
    </message>
    <message>
        <source>For when somebody may have a passphrase, the paper or a copy of the vault.</source>
        <translation>主密碼、那張紙或保險庫的副本可能落到別人手裡時使用。</translation>
    </message>
    <message>
        <source>Everything is encrypted anew. Tear up the old paper.</source>
        <translation>已全部重新加密，請撕掉舊紙。</translation>
    </message>
    <message>
        <source>A backup is made and checked first. All of it takes a minute or so.</source>
        <translation>先做一份備份並檢查。全部大約需要一分鐘。</translation>
    </message>
    <message>
        <source>A second passphrase and this computer&apos;s keyring no longer open the vault: add them again after.</source>
        <translation>第二個主密碼和這台電腦的鑰匙圈將打不開保險庫，之後請重新設定。</translation>
    </message>
    <message>
        <source>A new key on paper takes the place of the old one: it comes next.</source>
        <translation>寫在紙上的金鑰也要換新的，就在下一步。</translation>
    </message>
    <message>
        <source>Backups and copies made until now still open as they did. Destroy those that must not.</source>
        <translation>以前的備份和副本仍能照舊打開，不該留的請銷毀。</translation>
    </message>
    <message>
        <source>Your passphrase, which stays</source>
        <translation>您的主密碼（保持不變）</translation>
    </message>
    <message>
        <source>Next: the key on paper</source>
        <translation>下一步：紙上的金鑰</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <translation>重新加密</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>已經在紙上了</translation>
    </message>
</context>
<context>
    <name>RemoveForm</name>
    <message>
        <source>Take the other passphrase away</source>
        <translation>拿掉另一個主密碼</translation>
    </message>
    <message>
        <source>Type the one that stays. Who knew the other one may still have a copy of the vault or a backup that it opens: encrypt anew if you part on bad terms.</source>
        <translation>請輸入要留下的那個。知道另一個的人，手裡可能還有它能打開的保險庫副本或備份；如果不歡而散，請全部重新加密。</translation>
    </message>
    <message>
        <source>Take the other away</source>
        <translation>拿掉另一個</translation>
    </message>
    <message>
        <source>Only your passphrase opens the vault now.</source>
        <translation>現在只有您的主密碼能打開保險庫。</translation>
    </message>
    <message>
        <source>Your passphrase, which stays</source>
        <translation>您的主密碼（保持不變）</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一份</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>用什麼打開</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>裡面有什麼</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>復原備份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is overwritten, and nothing is changed before the last step.</source>
        <translation>不會覆蓋任何東西；最後一步之前什麼都不會變動。</translation>
    </message>
    <message>
        <source>Use what opened the vault when this backup was made.</source>
        <translation>請用備份當時能打開保險庫的主密碼或金鑰。</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>看看裡面</translation>
    </message>
    <message>
        <source>This is what it holds. Is it what you are looking for?</source>
        <translation>這份備份裡有這些，是您要找的嗎？</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>復原這一份</translation>
    </message>
    <message>
        <source>No, another one</source>
        <translation>不是，換一份</translation>
    </message>
    <message>
        <source>It is restored</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>先鎖著</translation>
    </message>
    <message>
        <source>beside the vault</source>
        <translation>保險庫旁</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>第二個位置</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>選擇備份</translation>
    </message>
    <message>
        <source>posdesk backups</source>
        <translation>posdesk 備份</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>正在復原…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打開…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>最後一次變動</translation>
    </message>
    <message>
        <source>Entries of its history</source>
        <translation>歷史紀錄筆數</translation>
    </message>
    <message>
        <source>Beside the open vault</source>
        <translation>與打開的保險庫相比</translation>
    </message>
    <message>
        <source>What is in {folder} now is kept beside it, whole, and can be put back in the same way.</source>
        <translation>{folder} 裡現在的內容會完整地留在旁邊，以後可以用同樣的辦法放回來。</translation>
    </message>
    <message>
        <source>The backup is in its place, checked.</source>
        <translation>備份已放好，並檢查過。</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}</source>
        <translation>原來的內容留在 {folder}</translation>
    </message>
    <message>
        <source>{error} Your vault is where it was, and locked.</source>
        <translation>{error}您的保險庫還在原處，已上鎖。</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>A terminal that is thrown away with its keys in it is worth money to somebody else.</source>
        <translation>帶著金鑰丟掉的端末機，在別人手裡很值錢。</translation>
    </message>
    <message>
        <source>Let it go for good: {name}</source>
        <translation>永久停用：{name}</translation>
    </message>
    <message>
        <source>Given back to the provider</source>
        <translation>已歸還服務商</translation>
    </message>
    <message>
        <source>Wiped by the provider</source>
        <translation>由服務商清除</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已銷毀</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>Choose the proof</source>
        <translation>選擇憑據</translation>
    </message>
    <message>
        <source>A receipt, a photo, a letter</source>
        <translation>收據、照片或函件</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>交給誰？</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收據編號</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>憑據</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>確認停用</translation>
    </message>
</context>
<context>
    <name>RiskSheet</name>
    <message>
        <source>How often is it inspected?</source>
        <translation>多久巡檢一次？</translation>
    </message>
    <message>
        <source>PCI DSS 9.5.1.2.1 leaves that to your own risk analysis. Say what is so for {name}.</source>
        <translation>PCI DSS 9.5.1.2.1 由店家自己做風險分析來定。請選出 {name} 的實際情況。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>Days between inspections</source>
        <translation>巡檢間隔（天）</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>Why, where it is another number</source>
        <translation>改用其他天數的理由</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>儲存</translation>
    </message>
    <message numerus="yes">
        <source>This comes to an inspection every %n day(s).</source>
        <translation>
            <numerusform>由此得出：每 %n 天巡檢一次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>The test sale, to be followed to your own account</source>
        <translation>試刷：看款項是否進入自己的帳戶</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Day of the sale</source>
        <translation>試刷日期</translation>
    </message>
    <message>
        <source>Reference on the slip</source>
        <translation>簽帳單參考號碼</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>That is no amount of a small sale.</source>
        <translation>這不是小額試刷的金額。</translation>
    </message>
    <message>
        <source>A day is YYYY-MM-DD, and not one to come.</source>
        <translation>日期寫作 YYYY-MM-DD，且不能在今天之後。</translation>
    </message>
    <message>
        <source>Without amount and day nobody can tell later whether the money came.</source>
        <translation>沒有金額和日期，之後無法判斷款項是否入帳。</translation>
    </message>
    <message>
        <source>{amount} should reach your own account.</source>
        <translation>{amount} 應進入您自己的帳戶。</translation>
    </message>
    <message>
        <source>{amount} should reach the account ending in {last4}.</source>
        <translation>{amount} 應進入末四碼 {last4} 的帳戶。</translation>
    </message>
</context>
<context>
    <name>SealSheet</name>
    <message>
        <source>Put a seal on</source>
        <translation>貼封條</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Where it sits</source>
        <translation>貼在哪裡</translation>
    </message>
    <message>
        <source>Lower screw</source>
        <translation>下方螺絲</translation>
    </message>
    <message>
        <source>Battery lid</source>
        <translation>電池蓋</translation>
    </message>
    <message>
        <source>Over the seam</source>
        <translation>接縫處</translation>
    </message>
    <message>
        <source>Card slot</source>
        <translation>卡槽</translation>
    </message>
    <message>
        <source>Port cover</source>
        <translation>連接埠蓋</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>It is on</source>
        <translation>已貼上</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Where a second backup goes</source>
        <translation>第二份備份存到哪裡</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>選擇位置…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>不要第二個位置</translation>
    </message>
    <message>
        <source>None yet: a USB stick is best.</source>
        <translation>還沒有，最好用隨身碟。</translation>
    </message>
    <message>
        <source>It is not there now. Plug the stick in, or choose another place.</source>
        <translation>現在找不到它。請插上隨身碟，或另選位置。</translation>
    </message>
    <message>
        <source>That is the same disk as the vault&apos;s: it does not help when the disk fails.</source>
        <translation>這與保險庫在同一顆硬碟上，硬碟壞了就沒有用。</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隱藏輸入的內容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>顯示輸入的內容</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大寫鎖定已打開。</translation>
    </message>
    <message>
        <source>Full-width letters: they count as ordinary ones.</source>
        <translation>這是全形字元，與半形一樣看待。</translation>
    </message>
    <message>
        <source>Chinese characters need the eye and the input method each time; letters are easier.</source>
        <translation>用漢字的話，每次都要點眼睛、用輸入法；用字母更省事。</translation>
    </message>
    <message>
        <source>There is a space at the beginning or the end.</source>
        <translation>開頭或結尾有空格。</translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message>
        <source>Send it out</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>外借</translation>
    </message>
    <message>
        <source>Into store</source>
        <translation>入庫</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>A known number confirmed it</source>
        <translation>已撥打原有號碼核實</translation>
    </message>
    <message>
        <source>Call a number you knew before, never one that the caller gave.</source>
        <translation>撥打原本就知道的號碼，不要用來電者給的。</translation>
    </message>
    <message>
        <source>{advice} Verified: {numbers}.</source>
        <translation>{advice}已核實的號碼：{numbers}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>交給誰？</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>工單號</translation>
    </message>
    <message>
        <source>Did you call back before you gave it away?</source>
        <translation>交出之前回撥核實了嗎？</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>It is out</source>
        <translation>已送出</translation>
    </message>
</context>
<context>
    <name>SerialPanel</name>
    <message>
        <source>Serial number, from the device itself</source>
        <translation>序號，從機身讀取</translation>
    </message>
    <message>
        <source>Type it twice from the label on the body. The first one stays hidden, so that nobody copies it by eye. Or read its bar code from a photo.</source>
        <translation>照機身標籤輸入兩次。第一次不顯示，以免照著抄。也可以從照片讀取條碼。</translation>
    </message>
    <message>
        <source>From the device</source>
        <translation>照機身輸入</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Read from a photo...</source>
        <translation>從照片讀取…</translation>
    </message>
    <message>
        <source>On the box</source>
        <translation>包裝上</translation>
    </message>
    <message>
        <source>In the notice of delivery</source>
        <translation>送貨通知單上</translation>
    </message>
    <message>
        <source>On its screen</source>
        <translation>螢幕上</translation>
    </message>
    <message>
        <source>In the inventory</source>
        <translation>清冊裡</translation>
    </message>
    <message>
        <source>Number of the box&apos;s seal</source>
        <translation>包裝封條編號</translation>
    </message>
    <message>
        <source>A photo of the bar code</source>
        <translation>條碼的照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>No serial number was found in that photo. Come closer, or type it.</source>
        <translation>照片裡沒有找到序號。請靠近再拍，或手動輸入。</translation>
    </message>
    <message>
        <source>Several codes were found. Which of them stands on the device?</source>
        <translation>找到幾個條碼，哪一個是機身上的？</translation>
    </message>
    <message>
        <source>O or 0? Look again.</source>
        <translation>是 O 還是 0？再看一次。</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>兩次不一致，請都重新輸入。</translation>
    </message>
    <message>
        <source>Read from the device: …{last}</source>
        <translation>已從機身讀取：…{last}</translation>
    </message>
    <message>
        <source>Not read from the device yet.</source>
        <translation>尚未從機身讀取。</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>another one than on the device</source>
        <translation>與機身不一致</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>How often, and when to remind</source>
        <translation>多久換、何時提醒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Days: {what}</source>
        <translation>天數：{what}</translation>
    </message>
    <message>
        <source>Days before, as 14, 7, 1. Then daily.</source>
        <translation>提前幾天，如 14, 7, 1，之後每天。</translation>
    </message>
    <message>
        <source>The calendar file may say what accounts are called</source>
        <translation>行事曆檔案裡可以寫帳號名稱</translation>
    </message>
    <message>
        <source>Calendars lie in many clouds. Without names they say only that something is due.</source>
        <translation>行事曆常放在雲端。不寫名稱，就只說有東西到期。</translation>
    </message>
</context>
<context>
    <name>SettlementRows</name>
    <message>
        <source>Due on {day}, by the terms of this channel</source>
        <translation>依該通路的撥款條件，應於{day}入帳</translation>
    </message>
    <message>
        <source>Paid out when somebody asks for it: there is no due day</source>
        <translation>由人工提領：沒有應入帳日</translation>
    </message>
    <message numerus="yes">
        <source>%n taking(s) on this day</source>
        <translation>
            <numerusform>這一天有 %n 筆收款</numerusform>
        </translation>
    </message>
    <message>
        <source>What the acquirer owes before its fee</source>
        <translation>收單機構扣手續費前應付的金額</translation>
    </message>
    <message>
        <source>{gross} taken, less {fee} fee, makes {net}</source>
        <translation>收款 {gross}，減手續費 {fee}，淨額 {net}</translation>
    </message>
    <message>
        <source>The acquirer&apos;s fee</source>
        <translation>收單機構手續費</translation>
    </message>
    <message>
        <source>The acquirer&apos;s fee: {rate} % of the gross amount</source>
        <translation>收單機構手續費：交易金額的 {rate}%</translation>
    </message>
    <message>
        <source>Nothing came of {net}</source>
        <translation>應入帳 {net}，完全沒有入帳</translation>
    </message>
    <message>
        <source>{received} came, {expected} was expected</source>
        <translation>實際入帳 {received}，應入帳 {expected}</translation>
    </message>
    <message numerus="yes">
        <source>one payout for %n settlement(s)</source>
        <translation>
            <numerusform>%n 筆應入帳款合併撥款</numerusform>
        </translation>
    </message>
    <message>
        <source>carried in: {sum}</source>
        <translation>前期結轉：{sum}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SheetDetail</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Type in…</source>
        <translation>輸入…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>繼續…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>看原頁</translation>
    </message>
    <message>
        <source>File a scan…</source>
        <translation>存入掃描檔…</translation>
    </message>
    <message>
        <source>Printed on {day}.</source>
        <translation>列印於 {day}。</translation>
    </message>
    <message>
        <source>Printed on {day}. Nothing of it has come back yet.</source>
        <translation>列印於 {day}，還沒交回。</translation>
    </message>
    <message>
        <source>Everything is answered. Say that all of it is typed in.</source>
        <translation>各項都填了，請確認「全部輸入完畢」。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not checked: the sheet is incomplete.</source>
        <translation>
            <numerusform>有 %n 項未檢查，這張表沒完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspected on {day}</source>
        <translation>檢查於 {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all checked</source>
        <translation>
            <numerusform>%n 項全部查過</numerusform>
        </translation>
    </message>
    <message>
        <source>Its acceptance</source>
        <translation>驗收到哪一步</translation>
    </message>
    <message>
        <source>No device that waits for its acceptance has the serial number on this sheet, so nothing was passed on. Take the device in, or correct the number; then say again that all is typed in.</source>
        <translation>待驗收的設備裡沒有這張表上的序號，結果還沒有轉過去。請先把設備登記到清冊，或更正序號，再按一次「全部輸入完畢」。</translation>
    </message>
    <message>
        <source>The devices</source>
        <translation>看設備清冊</translation>
    </message>
    <message>
        <source>What was ticked stands in the acceptance of {name}. Go on there with what paper cannot give: photos, and the serial number typed from the device.</source>
        <translation>勾選的結果已轉入「{name}」的驗收。接著補上紙本做不到的：拍照，並看著機身輸入序號。</translation>
    </message>
    <message>
        <source>Go on with the acceptance…</source>
        <translation>繼續驗收…</translation>
    </message>
    <message>
        <source>What was ticked stands in the acceptance of {name}.</source>
        <translation>勾選的結果已轉入「{name}」的驗收。</translation>
    </message>
    <message>
        <source>{name} is in quarantine. What was ticked stands in its acceptance.</source>
        <translation>「{name}」已隔離待檢，勾選的結果已轉入它的驗收。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查出的問題</translation>
    </message>
    <message>
        <source>Put right on {day}: {how}</source>
        <translation>{day} 已處理：{how}</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>依緊急狀況處理…</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>看設備</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往處理</translation>
    </message>
    <message>
        <source>It is put right…</source>
        <translation>已處理…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未檢查</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>掃描檔</translation>
    </message>
    <message>
        <source>Page {pages}</source>
        <translation>第 {pages} 頁</translation>
    </message>
    <message>
        <source>A page</source>
        <translation>一頁</translation>
    </message>
</context>
<context>
    <name>SheetTasks</name>
    <message>
        <source>Scans and photos</source>
        <translation>掃描檔與照片</translation>
    </message>
    <message>
        <source>File signed pages</source>
        <translation>存入簽過名的頁</translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation>正在讀取…</translation>
    </message>
</context>
<context>
    <name>SheetsPlace</name>
    <message>
        <source>A signed page is filed</source>
        <translation>已存入簽名頁</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>掃描</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店家</translation>
    </message>
</context>
<context>
    <name>ShopDetail</name>
    <message>
        <source>Change...</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>公休</translation>
    </message>
    <message>
        <source>Nobody has said when it is open: takings at night are told from others by that.</source>
        <translation>還沒有填營業時間：有了它才能看出深夜的收款。</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>收款點</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Merchant numbers</source>
        <translation>特店代號</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>銀行帳戶</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Another shop</source>
        <translation>新的門市</translation>
    </message>
    <message>
        <source>Days as 2026-02-17, or from and to as 2026-02-16/2026-02-22</source>
        <translation>單日寫 2026-02-17，連續幾天寫 2026-02-16/2026-02-22</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>All shops</source>
        <translation>所有門市</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店家</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服務商</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Add a shop...</source>
        <translation>新增門市</translation>
    </message>
    <message>
        <source>Next: the providers, and a telephone number of each that was verified.</source>
        <translation>接下來登記服務商，每家留一個核實過的電話。</translation>
    </message>
    <message>
        <source>Next: the people who work here.</source>
        <translation>接下來登記在這裡工作的人。</translation>
    </message>
    <message>
        <source>Add a provider...</source>
        <translation>新增服務商</translation>
    </message>
    <message>
        <source>Add a person...</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Making it ready to be kept...</source>
        <translation>正在處理，準備儲存</translation>
    </message>
    <message>
        <source>Search by name, number, address, person</source>
        <translation>搜尋名稱、號碼、地址、人員</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>只看這家店</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>分區</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait for you</source>
        <translation>
            <numerusform>有 %n 件事等您處理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits: licences are looked up, people trained, papers back.</source>
        <translation>沒有待辦：執照查過了，人員訓練過了，資料都收回了。</translation>
    </message>
    <message>
        <source>{matters}, {pressing}.</source>
        <translation>{matters}，{pressing}。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them urgent</source>
        <translation>
            <numerusform>其中 %n 件緊急</numerusform>
        </translation>
    </message>
    <message>
        <source>{matters}.</source>
        <translation>{matters}。</translation>
    </message>
</context>
<context>
    <name>ShopsPlace</name>
    <message>
        <source>Shop</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>收款點</translation>
    </message>
    <message>
        <source>Merchant numbers</source>
        <translation>特店代號</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>今天營業</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>公休</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>{name} is entered.</source>
        <translation>{name} 已登記。</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>門市</translation>
    </message>
    <message>
        <source>Nothing is known of your shop yet</source>
        <translation>還沒有登記您的店</translation>
    </message>
    <message>
        <source>With counters, merchant numbers and accounts entered, every terminal and every payout has a place.</source>
        <translation>登記收款點、特店代號與帳戶之後，每台端末機、每筆撥款都有歸屬。</translation>
    </message>
    <message>
        <source>Enter your shop</source>
        <translation>登記您的店</translation>
    </message>
    <message>
        <source>No shop fits</source>
        <translation>沒有符合的門市</translation>
    </message>
    <message>
        <source>None has all the words.</source>
        <translation>沒有門市符合所有字詞。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>所有操作都可用鍵盤完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Read files or bank messages from the clipboard</source>
        <translation>讀取剪貼簿裡的檔案或銀行簡訊</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>應入帳款</translation>
    </message>
    <message>
        <source>Files and their proof</source>
        <translation>檔案與核驗</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>撥款條件</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>頁面的下一部分</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>列印報告</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>給保險庫上鎖</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>把報告儲存為 PDF</translation>
    </message>
    <message>
        <source>Put a file back</source>
        <translation>復原移除的檔案</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新對帳</translation>
    </message>
    <message>
        <source>Stop the work, or show all again</source>
        <translation>停止處理，或顯示全部</translation>
    </message>
    <message>
        <source>Light, dark, as the system</source>
        <translation>淺色、深色、跟隨系統</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本頁</translation>
    </message>
    <message>
        <source>The guides: what to do when something has happened</source>
        <translation>指南：出了事怎麼辦</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>在月曆中</translation>
    </message>
    <message>
        <source>Day by day, week by week</source>
        <translation>逐日、逐週移動</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>First day of the month</source>
        <translation>當月第一天</translation>
    </message>
    <message>
        <source>Last day of the month</source>
        <translation>當月最後一天</translation>
    </message>
    <message>
        <source>Show this day alone, or all again</source>
        <translation>只看這一天，或重新顯示全部</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在清單中</translation>
    </message>
    <message>
        <source>Go to a row or a figure; its why stands below</source>
        <translation>移到某一列或某個數字；下方說明依據</translation>
    </message>
    <message>
        <source>Sort by this column, again: the other way</source>
        <translation>依此欄排序，再按一次反向</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <translation>移除此檔案</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Lock now</source>
        <translation>立即上鎖</translation>
    </message>
    <message>
        <source>Keys and locks…</source>
        <translation>金鑰與鎖…</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自動上鎖</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘後</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>對帳</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Keep this…</source>
        <translation>儲存起來…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>復原備份…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解鎖…</translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation>另一個保險庫…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>已存檔案</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Vault is open</source>
        <translation>保險庫已打開</translation>
    </message>
    <message>
        <source>Restore a backup, or another vault</source>
        <translation>復原備份，或另一個保險庫</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>語言：{name}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>主題：{name}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>What can be done by keyboard (F1)</source>
        <translation>鍵盤操作一覽（F1）</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>隨電腦啟動</translation>
    </message>
    <message>
        <source>Stay beside the clock when the window is closed</source>
        <translation>關閉視窗後留在時鐘旁</translation>
    </message>
    <message>
        <source>Show numbers and dates before unlocking</source>
        <translation>解鎖前也顯示數目和日期</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>緊急狀況</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>檢查表</translation>
    </message>
</context>
<context>
    <name>SideWords</name>
    <message>
        <source>money in</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>money out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>都不是</translation>
    </message>
</context>
<context>
    <name>Squares</name>
    <message>
        <source>{day}: no takings</source>
        <translation>{day}：沒有收款</translation>
    </message>
    <message>
        <source>{day}: {states}  ·  expected {sum}</source>
        <translation>{day}：{states}  ·  應入帳 {sum}</translation>
    </message>
    <message>
        <source>at risk {sum}</source>
        <translation>風險金額 {sum}</translation>
    </message>
</context>
<context>
    <name>StepTask</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>第 {n} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>Keep: {what}</source>
        <translation>留存：{what}</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>加入照片…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Who said what, when. Kept as you type.</source>
        <translation>誰、幾點、說了什麼。邊寫邊存。</translation>
    </message>
    <message>
        <source>Go on with: {flow}</source>
        <translation>接著辦：{flow}</translation>
    </message>
    <message>
        <source>{letter}…</source>
        <translation>{letter}…</translation>
    </message>
    <message>
        <source>Done by: me</source>
        <translation>承辦人：我</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>其實沒辦</translation>
    </message>
    <message>
        <source>Done, next step</source>
        <translation>辦好了，下一步</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>結案…</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>第 {n} 步，共 {all} 步：{name}</translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message>
        <source>Mark it as suspected</source>
        <translation>標為可疑</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>建立事件</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name} 不在。</translation>
    </message>
    <message>
        <source>Ask whoever keeps it, and who worked last. If nobody has it, it counts as stolen: a case leads through it, from the acquirer&apos;s hotline on.</source>
        <translation>詢問保管人和上一班的人。沒有人拿走，就視為失竊：事件會從撥打收單機構專線開始引導您。</translation>
    </message>
    <message>
        <source>{name} is suspected. Nobody uses it.</source>
        <translation>{name} 已標為可疑，任何人不得使用。</translation>
    </message>
    <message>
        <source>Stop using {name} now.</source>
        <translation>立即停用 {name}。</translation>
    </message>
    <message>
        <source>Unplug it from the network, do not switch it off, and let nobody touch it. Call the provider by a number that you knew before.</source>
        <translation>拔掉網路線，不要關機，不要讓任何人碰它。用您原本就知道的電話聯絡服務商。</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Best: four or more words that have nothing to do with each other or the shop.</source>
        <translation>最好是四個以上互不相干、也與店鋪無關的詞。</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>強度：{word}</translation>
    </message>
    <message>
        <source>guessed at once</source>
        <translation>一猜就中</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>很弱</translation>
    </message>
    <message>
        <source>too weak</source>
        <translation>太弱</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>很強</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Add a photo...</source>
        <translation>加入照片…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Fault at “{checks}”</source>
        <translation>有問題：「{checks}」</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>In no list: {what}</source>
        <translation>清冊外：{what}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need somebody.</source>
        <translation>
            <numerusform>有 %n 項需要處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found, but not everything was checked.</source>
        <translation>沒有發現問題，但有未檢查的項目。</translation>
    </message>
    <message>
        <source>All of them were looked at, and nothing was found.</source>
        <translation>全部看過，沒有發現問題。</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>stays where it is</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>is carried about</source>
        <translation>可移動</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>在哪裡</translation>
    </message>
    <message>
        <source>Nobody said where it is.</source>
        <translation>尚未登記位置。</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Acquirer</source>
        <translation>收單機構</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>特店代號</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>{here}, but seen was {there}</source>
        <translation>{here}，但看到的是 {there}</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>綁定資料</translation>
    </message>
    <message>
        <source>PCI list</source>
        <translation>PCI 清單</translation>
    </message>
    <message>
        <source>Complete: make and model, place, serial number (9.5.1.1).</source>
        <translation>齊全：廠牌型號、位置、序號（9.5.1.1）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>補全</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}，已逾期</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>下次巡檢</translation>
    </message>
    <message>
        <source>{day}, over</source>
        <translation>{day}，已過期</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>還有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>留底</translation>
    </message>
    <message>
        <source>Tamper baseline</source>
        <translation>防拆基準</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>尚未留底。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No version is known.</source>
        <translation>沒有版本紀錄。</translation>
    </message>
    <message>
        <source>{position}, since {day}</source>
        <translation>{position}，{day} 起</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取下</translation>
    </message>
    <message>
        <source>taken off {day}: {why}</source>
        <translation>{day} 取下：{why}</translation>
    </message>
    <message>
        <source>No seal is known. Put numbered ones over screws and lids.</source>
        <translation>沒有封條紀錄。請在螺絲和蓋子上貼有編號的封條。</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>封條</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Nobody has inspected it yet.</source>
        <translation>尚未巡檢過。</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>巡檢</translation>
    </message>
    <message numerus="yes">
        <source>The last %n look(s)</source>
        <translation>
            <numerusform>最近 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a fault</source>
        <translation>
            <numerusform>%n 次有問題</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>沒有問題</translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n 次未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>計算間隔</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has worked it out: every %n day(s) until then.</source>
        <translation>
            <numerusform>尚未計算：暫按每 %n 天一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>巡檢</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Because</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>計算日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>States</source>
        <translation>狀態變化</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購買</translation>
    </message>
    <message>
        <source>Nothing is known of how it came.</source>
        <translation>沒有來源紀錄。</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>歸還</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>銷毀</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>交給</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>out {day}, to {to}</source>
        <translation>{day} 送出，交 {to}</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>已回撥核實</translation>
    </message>
    <message>
        <source>nobody called back</source>
        <translation>未回撥核實</translation>
    </message>
    <message>
        <source>back {day}</source>
        <translation>{day} 收回</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>尚未收回</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Out of hand</source>
        <translation>離店紀錄</translation>
    </message>
    <message>
        <source>It was never out of the house.</source>
        <translation>從未離開本店。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>外借</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>在庫</translation>
    </message>
</context>
<context>
    <name>Terminals</name>
    <message>
        <source>Money was taken on terminals that this list does not expect. One click answers; each can be undone.</source>
        <translation>清單之外或不該使用的端末機有收款。點一下即可回覆，都可以復原。</translation>
    </message>
    <message>
        <source>Every terminal that takings name is in the list and in service.</source>
        <translation>收款中出現的端末機都在清單裡，而且在使用中。</translation>
    </message>
    <message>
        <source>{name}, terminal {terminal}</source>
        <translation>{name}，端末機 {terminal}</translation>
    </message>
    <message>
        <source>Terminal {terminal}</source>
        <translation>端末機 {terminal}</translation>
    </message>
    <message numerus="yes">
        <source>%n taking(s)</source>
        <translation>
            <numerusform>%n 筆收款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>共 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{taken} {days}, first {first}, last {last}, merchant number {merchant}</source>
        <translation>{taken}，{days}，首次 {first}，末次 {last}，特店代號 {merchant}</translation>
    </message>
    <message>
        <source>In the list: {state}</source>
        <translation>清單中為：{state}</translation>
    </message>
    <message>
        <source>It sold nearly every day, and has been quiet since. Look at it and at its code.</source>
        <translation>以前幾乎天天有收款，之後一直沒有。請查看設備和收款碼。</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>現在怎麼辦</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>It is this device</source>
        <translation>就是這台設備</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>不是我們的</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>巡檢</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>可疑</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>As a terms file</source>
        <translation>撥款條件檔</translation>
    </message>
    <message>
        <source>Change it here, or use the file that your contract was written down in.</source>
        <translation>可在此修改，或使用依合約寫好的檔案。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>撥款條件</translation>
    </message>
    <message>
        <source>Terms file</source>
        <translation>撥款條件檔</translation>
    </message>
    <message>
        <source>Use these terms</source>
        <translation>使用這些條件</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>儲存為檔案…</translation>
    </message>
    <message>
        <source>Use a terms file…</source>
        <translation>使用條件檔…</translation>
    </message>
    <message>
        <source>Guess from the data</source>
        <translation>由資料推斷</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推斷</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已提供</translation>
    </message>
    <message>
        <source>Nobody gave terms, so these were guessed from the files. Compare them with your contract.</source>
        <translation>沒有提供撥款條件，以下由檔案推斷。請與合約核對。</translation>
    </message>
    <message>
        <source>These terms were given. Every due day and every fee follows from them.</source>
        <translation>這些條件由您提供。每個應入帳日與每筆手續費都據此計算。</translation>
    </message>
    <message>
        <source>Why, and what to mind</source>
        <translation>依據與注意事項</translation>
    </message>
    <message>
        <source>Sales from {time} on count for the next day.</source>
        <translation>{time} 起的交易計入次日。</translation>
    </message>
    <message>
        <source>No payout is expected.</source>
        <translation>不會有撥款。</translation>
    </message>
    <message>
        <source>Paid out in full; the fee is billed apart.</source>
        <translation>全額撥款；手續費另行請款。</translation>
    </message>
    <message>
        <source>Each payout costs {sum}.</source>
        <translation>每次撥款收費 {sum}。</translation>
    </message>
    <message numerus="yes">
        <source>{rate} is kept back for %n day(s).</source>
        <translation>
            <numerusform>{rate} 保留 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Payouts come from: {names}</source>
        <translation>付款方：{names}</translation>
    </message>
    <message>
        <source>Paid to account {accounts}</source>
        <translation>收款帳戶：{accounts}</translation>
    </message>
    <message>
        <source>Takings wait in a balance at the provider until they are drawn.</source>
        <translation>收款留在商家餘額中，等待提領。</translation>
    </message>
    <message>
        <source>Paid on the same working day (T+0).</source>
        <translation>當個營業日入帳（T+0）。</translation>
    </message>
    <message numerus="yes">
        <source>Paid %n working day(s) after the sale (T+%n).</source>
        <translation>
            <numerusform>交易後 %n 個營業日入帳（T+%n）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid on the same day (D+0).</source>
        <translation>當天入帳（D+0）。</translation>
    </message>
    <message numerus="yes">
        <source>Paid %n day(s) after the sale, holidays or not (D+%n).</source>
        <translation>
            <numerusform>交易後 %n 天入帳，假日照常（D+%n）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid once a week ({cycle}).</source>
        <translation>每週入帳一次（{cycle}）。</translation>
    </message>
    <message>
        <source>Paid once a month ({cycle}).</source>
        <translation>每月入帳一次（{cycle}）。</translation>
    </message>
    <message>
        <source>{rate} fee</source>
        <translation>手續費 {rate}</translation>
    </message>
    <message>
        <source>{sum} a sale</source>
        <translation>每筆 {sum}</translation>
    </message>
    <message>
        <source>at least {sum}</source>
        <translation>最低 {sum}</translation>
    </message>
    <message>
        <source>at most {sum}</source>
        <translation>上限 {sum}</translation>
    </message>
    <message>
        <source>for {card} cards</source>
        <translation>{card}</translation>
    </message>
    <message>
        <source>on sales over {sum}</source>
        <translation>交易超過 {sum} 時</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>簽帳金融卡</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>國外卡</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Asking every room…</source>
        <translation>正在彙整…</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>今天沒有待辦。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should not wait</source>
        <translation>
            <numerusform>有 %n 件事不能等</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, none of them pressing</source>
        <translation>
            <numerusform>有 %n 件事要辦，都不急。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>沒有待辦</translation>
    </message>
    <message>
        <source>Begin with your shop</source>
        <translation>先登記您的店</translation>
    </message>
    <message>
        <source>Enter your shop</source>
        <translation>登記您的店</translation>
    </message>
    <message>
        <source>Next: what is on the counter now</source>
        <translation>接下來登記櫃檯上的設備</translation>
    </message>
    <message>
        <source>Enter the devices</source>
        <translation>登記設備</translation>
    </message>
    <message>
        <source>What is to be inspected, renewed, taught or asked for stands here, with its reason.</source>
        <translation>要巡檢、續辦、訓練或催問的事都列在這裡，並說明理由。</translation>
    </message>
</context>
<context>
    <name>TrainedForm</name>
    <message>
        <source>Who was taught what?</source>
        <translation>誰學了什麼？</translation>
    </message>
    <message>
        <source>Each person is written down for each topic that their role has to know.</source>
        <translation>每個人只記下其職務需要的內容。</translation>
    </message>
    <message>
        <source>Were taught</source>
        <translation>已訓練</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>They have signed for it</source>
        <translation>他們已簽名確認</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n finding(s) to act on</source>
        <translation>
            <numerusform>%n 項異常需處理</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to act on</source>
        <translation>沒有要處理的</translation>
    </message>
    <message>
        <source>locked; {counts}</source>
        <translation>已上鎖；{counts}</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>顯示視窗</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即上鎖</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>unlock to see what is due</source>
        <translation>解鎖後就能看到到期事項</translation>
    </message>
</context>
<context>
    <name>TrendPlace</name>
    <message>
        <source>What is always passed over</source>
        <translation>總被漏掉的</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in a row were checked whole.</source>
        <translation>
            <numerusform>連續 %n 個月完整檢查。</numerusform>
        </translation>
    </message>
    <message>
        <source>No month in a row yet: the next whole sheet begins one.</source>
        <translation>還沒有連續完整的月份，下一張完整的表就是開始。</translation>
    </message>
    <message numerus="yes">
        <source>The longest row of the last twelve months: %n.</source>
        <translation>
            <numerusform>近十二個月最長連續 %n 個月。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>近十二個月</translation>
    </message>
    <message>
        <source>Green: well. Red: fault. Yellow: not checked. Dashed: no sheet of the month came back.</source>
        <translation>綠：正常。紅：異常。黃：未檢查。虛線：當月沒有交回。</translation>
    </message>
    <message>
        <source>{month}: no sheet came back</source>
        <translation>{month}：沒有交回</translation>
    </message>
    <message>
        <source>{month}: {ok} well, {faults} faults, {open} not checked</source>
        <translation>{month}：正常 {ok}，異常 {faults}，未檢查 {open}</translation>
    </message>
    <message>
        <source>Nothing: no line was left out on three sheets or more.</source>
        <translation>沒有：沒有哪一項在三張以上的表上被漏掉。</translation>
    </message>
    <message>
        <source>Either somebody must be told, or the item does not fit this shop: hide it, or put it otherwise.</source>
        <translation>要嘛提醒檢查的人，要嘛這項不適合本店：可以隱藏，或換個說法。</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} sheets</source>
        <translation>
            <numerusform>{all} 張裡 %n 張</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnForm</name>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Nothing has to be changed, and everybody can read here why.</source>
        <translation>不用更換，誰都能在這裡看到原因。</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除：{name}</translation>
    </message>
    <message>
        <source>It is removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Take back {name}</source>
        <translation>收回：{name}</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>{name} needs nothing</source>
        <translation>{name}：不用處理</translation>
    </message>
    <message>
        <source>What happened does not concern this account. Say why, so that nobody asks again.</source>
        <translation>這件事和這個帳號無關。寫下原因，免得以後再問。</translation>
    </message>
    <message>
        <source>It needs nothing</source>
        <translation>不用處理</translation>
    </message>
    <message>
        <source>Look over {name}</source>
        <translation>複查：{name}</translation>
    </message>
    <message>
        <source>Is it still needed? Who knows it? Is the second factor on? Does everybody in the list work here?</source>
        <translation>還用得著嗎？誰知道它？兩步驟驗證開著嗎？名單上的人都還在嗎？</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>已複查</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Emergency note…</source>
        <translation>緊急記錄…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>復原備份…</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>保險庫已上鎖</translation>
    </message>
    <message>
        <source>All of the shop&apos;s records are in it. What is on the screen now shows none of them.</source>
        <translation>店裡的紀錄都在裡面，現在畫面上什麼也看不到。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打開</translation>
    </message>
    <message>
        <source>Stay locked</source>
        <translation>先鎖著</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後可再試。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring…</source>
        <translation>正在詢問這台電腦的鑰匙圈…</translation>
    </message>
    <message>
        <source>The keyring did not open it.</source>
        <translation>鑰匙圈沒有打開它。</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>正在更換主密碼…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打開…</translation>
    </message>
    <message>
        <source>It is open. Choose a new passphrase</source>
        <translation>已打開，請設一個新主密碼</translation>
    </message>
    <message>
        <source>It takes the place of the forgotten one, and of a second one if there was any.</source>
        <translation>它取代忘記的那個；如果有第二個主密碼，也一併取代。</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>用這個主密碼</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再說</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait sealed to be filed when it is opened.</source>
        <translation>
            <numerusform>有 %n 則封存的記錄，等打開後歸檔。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>現在該怎麼辦</translation>
    </message>
    <message>
        <source>Something happened, and nobody has the passphrase? See what to do.</source>
        <translation>出了事，手邊沒有主密碼？先看該怎麼辦。</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Closer (Ctrl and +)</source>
        <translation>放大（Ctrl 和 +）</translation>
    </message>
    <message>
        <source>Further away (Ctrl and −)</source>
        <translation>縮小（Ctrl 和 −）</translation>
    </message>
    <message>
        <source>Turn (Ctrl+R); what is kept stays as it is</source>
        <translation>旋轉（Ctrl+R），儲存的內容不變</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>符合視窗</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be shown: it is damaged, or protected by a password.</source>
        <translation>無法顯示：它已損壞，或有密碼保護。</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>A visit</source>
        <translation>到店記錄</translation>
    </message>
    <message>
        <source>Call a number that is known before anything is touched: a badge can be printed by anybody.</source>
        <translation>動手之前先撥打已知號碼核實：證件誰都能印。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>The visit was announced</source>
        <translation>事先預約過</translation>
    </message>
    <message>
        <source>A known number was called back</source>
        <translation>已回撥已知號碼核實</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Drill</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Back to all emergencies</source>
        <translation>返回全部緊急狀況</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>結案…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打開</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>千萬不要</translation>
    </message>
    <message>
        <source>Say this</source>
        <translation>這樣說</translation>
    </message>
    <message>
        <source>done {at}</source>
        <translation>{at} 已辦</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>沒辦</translation>
    </message>
    <message>
        <source>once the due day is known</source>
        <translation>知道應入帳日後起算</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>from {at}</source>
        <translation>{at} 起</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>過了 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>過了 %n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>過了 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n min</source>
        <translation>
            <numerusform>%n 分鐘內</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n h</source>
        <translation>
            <numerusform>%n 小時內</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天內</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekField</name>
    <message>
        <source>Every day like Monday</source>
        <translation>每天都和週一一樣</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>公休</translation>
    </message>
</context>
<context>
    <name>WhoseLine</name>
    <message>
        <source>The serial number written down from the device says whose acceptance this is.</source>
        <translation>輸入抄下的機身序號，就知道是哪一台設備的驗收。</translation>
    </message>
    <message>
        <source>No device that waits for its acceptance has this serial number; all stays with the sheet.</source>
        <translation>待驗收的設備裡沒有這個序號，結果先留在這張表上。</translation>
    </message>
    <message>
        <source>{name} waits for no acceptance any more; all stays with the sheet.</source>
        <translation>「{name}」已經不是待驗收狀態，結果只留在這張表上。</translation>
    </message>
    <message>
        <source>Look again: it differs from that of {name} only in signs that are easily mistaken.</source>
        <translation>再看一次：與「{name}」的序號只差在容易看錯的字元。</translation>
    </message>
    <message>
        <source>{name} has another serial number in the list. Do not use the device.</source>
        <translation>清冊上「{name}」不是這個序號，請勿使用這台設備。</translation>
    </message>
    <message>
        <source>This is {name}, and it is in quarantine: it stays there until you let it out.</source>
        <translation>這是「{name}」，目前隔離待檢；在您解除之前，會一直隔離。</translation>
    </message>
    <message>
        <source>This is {name}. What must pass did not: it goes into quarantine once all is typed in.</source>
        <translation>這是「{name}」。必須通過的項目沒有通過：輸入完畢後，會轉為隔離待檢。</translation>
    </message>
    <message>
        <source>This is {name}. Once all is typed in, its acceptance goes on from here.</source>
        <translation>這是「{name}」。輸入完畢後，從這些結果接著驗收。</translation>
    </message>
</context>
<context>
    <name>_MadeUp</name>
    <message>
        <source>Write it down until you know it by heart, then burn the note.</source>
        <translation>先寫下來，背熟之後把紙條燒掉。</translation>
    </message>
    <message>
        <source>Fill it in; I type it again</source>
        <translation>填進去，我再輸入一遍</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>換一個</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
