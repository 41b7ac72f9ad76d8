<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>The picture is kept, without the place where it was taken.</source>
        <translation>照片已儲存，拍攝地點資訊已移除。</translation>
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
    <name>Decide</name>
    <message>
        <source>Decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Keep everything in a vault first…</source>
        <translation>先把一切保存到保險庫…</translation>
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
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已復原。</translation>
    </message>
    <message>
        <source>It is in the list.</source>
        <translation>已加入清單。</translation>
    </message>
    <message>
        <source>Ours: it is in the list now</source>
        <translation>是本店的，已加入清單</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已儲存。</translation>
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
        <source>A day is YYYY-MM-DD, like 2026-03-31</source>
        <translation>日期格式為 YYYY-MM-DD，如 2026-03-31</translation>
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
        <translation>只問一次，會用來試開所有加密檔案，不會保存。</translation>
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
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
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
    <name>MainWindow</name>
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
        <source>Emergency note…</source>
        <translation>緊急記錄…</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait sealed until it is opened.</source>
        <translation>
            <numerusform>有 %n 筆紀錄封存著，等打開後歸檔。</numerusform>
        </translation>
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
        <translation>要保存下來嗎？放進保險庫就是加密的，下次回來還在。</translation>
    </message>
    <message>
        <source>Keep this…</source>
        <translation>保存下來…</translation>
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
        <translation>櫃檯</translation>
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
    <name>PhotoSheet</name>
    <message>
        <source>What does the picture show?</source>
        <translation>照片拍的是什麼？</translation>
    </message>
    <message>
        <source>Compare later pictures with this one</source>
        <translation>日後的照片與這張比對</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>哪一面</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>儲存</translation>
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
    <name>Safe</name>
    <message>
        <source>The folder of another vault, or an empty one</source>
        <translation>另一個保險庫的資料夾，或一個空資料夾</translation>
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
        <translation>保存下來…</translation>
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
        <source>Vault is open</source>
        <translation>保險庫已打開</translation>
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
    <name>Steps</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>第 {n} 步，共 {all} 步：{name}</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Best: four or more words that have nothing to do with each other or the shop.</source>
        <translation>最好是四個以上互不相干、也與店鋪無關的詞。</translation>
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
        <translation>不是本店的</translation>
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
        <source>Something happened and nobody has the passphrase? Write it down now.</source>
        <translation>出了事，又沒有人知道主密碼？現在就記下來。</translation>
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
