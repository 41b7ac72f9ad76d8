<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Looking it up...</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Keeping it...</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Check {n} must pass, and found a fault. Do not use the device: put it into quarantine, or look again.</source>
        <translation>第 {n} 项必须通过，现在有问题。不要使用这台设备：隔离它，或再看一遍。</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>隔离这台设备</translation>
    </message>
    <message>
        <source>Reading the bar code...</source>
        <translation>正在读取条码…</translation>
    </message>
    <message>
        <source>Fault at “{checks}”</source>
        <translation>有问题：“{checks}”</translation>
    </message>
    <message>
        <source>Putting it into quarantine...</source>
        <translation>正在隔离…</translation>
    </message>
    <message>
        <source>Accepting it...</source>
        <translation>正在完成验收…</translation>
    </message>
    <message>
        <source>Putting it into use...</source>
        <translation>正在启用…</translation>
    </message>
    <message>
        <source>Setting the pages...</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>打印验收记录</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>保存验收记录</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
</context>
<context>
    <name>AcceptSteps</name>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>隔离这台设备</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Who may do this</source>
        <translation>谁可以批准</translation>
    </message>
    <message>
        <source>Nobody in the register may take a delivery. Say there who may.</source>
        <translation>登记中没有人有权接收设备，请先在登记里写明。</translation>
    </message>
    <message>
        <source>{done} of {all} checks are answered. What you say is kept at once; you can stop at any step.</source>
        <translation>{all} 项检查已答 {done} 项。每一步都会立即保存，随时可以停下。</translation>
    </message>
    <message>
        <source>Acceptance of {name}</source>
        <translation>验收：{name}</translation>
    </message>
    <message>
        <source>Seen above is another one than in the register: {what}. Look again, or note why it is right.</source>
        <translation>上面所见与登记不一致：{what}。请再看一遍，或写明为什么没有问题。</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>以后继续</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>通过验收</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>投入使用</translation>
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
        <translation>数量填 0 即删除。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>底座</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Network cable</source>
        <translation>网线</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>支架</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
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
        <translation>密码</translation>
    </message>
    <message>
        <source>Where to do it</source>
        <translation>在哪里做</translation>
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
        <translation>通过强度检查</translation>
    </message>
    <message>
        <source>did not pass the check</source>
        <translation>没通过强度检查</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Put off to {day}: {why}</source>
        <translation>推迟到 {day}：{why}</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>谁知道</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>在谁手里</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>{day} 离职</translation>
    </message>
    <message>
        <source>Nobody has been entered: when somebody leaves, this cannot come up by itself.</source>
        <translation>还没填谁知道：有人离职时，这里不会自动提醒。</translation>
    </message>
    <message>
        <source>put off to {day}</source>
        <translation>推迟到 {day}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做过什么</translation>
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
        <translation>从列表删除</translation>
    </message>
    <message>
        <source>Put off...</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change it...</source>
        <translation>更换…</translation>
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
        <translation>已复查…</translation>
    </message>
    <message>
        <source>It needs nothing, because...</source>
        <translation>不用处理，因为…</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Another bank account</source>
        <translation>新的银行账户</translation>
    </message>
    <message>
        <source>Never the whole number: the last four digits are enough to tell it from others.</source>
        <translation>不要填完整账号：有后四位就能分清是哪一个。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>What it opens and who knows it. The password itself stands nowhere in posdesk.</source>
        <translation>它打开什么、谁知道它。密码本身不会存进 posdesk。</translation>
    </message>
    <message>
        <source>As people here call it; no user name.</source>
        <translation>店里怎么叫就怎么写；不要写用户名。</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>店里</translation>
    </message>
    <message>
        <source>Empty: as the shop&apos;s rule says.</source>
        <translation>空着：按店里的规矩。</translation>
    </message>
    <message>
        <source>Only where it takes few.</source>
        <translation>只在系统限制位数时填。</translation>
    </message>
    <message>
        <source>Empty: no exemption. What happens still raises the account.</source>
        <translation>空着：没有豁免。出了事照样要换。</translation>
    </message>
    <message>
        <source>No password belongs here, nor a hint at one.</source>
        <translation>这里不要写密码，也不要写提示。</translation>
    </message>
</context>
<context>
    <name>AccountsPlace</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做的</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>上次更换</translation>
    </message>
    <message>
        <source>2nd factor</source>
        <translation>两步验证</translation>
    </message>
    <message>
        <source>on</source>
        <translation>已开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>没开</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Which passwords open your shop?</source>
        <translation>哪些密码能打开您的店？</translation>
    </message>
    <message>
        <source>posdesk keeps no password, only what it opens and when it was changed. Then it says which is to be changed now, and why: when its time has come, or when somebody leaves.</source>
        <translation>posdesk 不保存任何密码，只记它打开什么、什么时候换过。到期了，或有人离职了，就告诉您现在该换哪个、为什么。</translation>
    </message>
    <message>
        <source>Fill in the list</source>
        <translation>列出账号</translation>
    </message>
    <message>
        <source>Add one account...</source>
        <translation>只添加一个…</translation>
    </message>
    <message>
        <source>No account fits</source>
        <translation>没有符合的账号</translation>
    </message>
    <message>
        <source>None has all the words, or is of that shop.</source>
        <translation>没有账号含有全部这些字，或属于那家店。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>{name} trades on trial until its test money is seen.</source>
        <translation>{name} 进入试用，看到试刷款到账为止。</translation>
    </message>
    <message>
        <source>{name} is in service.</source>
        <translation>{name} 已投入使用。</translation>
    </message>
    <message>
        <source>The trial is over.</source>
        <translation>试用结束。</translation>
    </message>
    <message>
        <source>The test money is in our account</source>
        <translation>试刷款已到本店账户</translation>
    </message>
    <message>
        <source>Where did you see it? Only our own account counts.</source>
        <translation>在哪里看到的？只有本店自己的账户才算数。</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>On the bank statement</source>
        <translation>银行流水上</translation>
    </message>
    <message>
        <source>In the bank&apos;s app</source>
        <translation>银行 App 里</translation>
    </message>
    <message>
        <source>In the bank&apos;s message</source>
        <translation>银行短信里</translation>
    </message>
    <message>
        <source>Back to acceptance</source>
        <translation>回到验收</translation>
    </message>
    <message>
        <source>What was found out? It is accepted anew before it is used.</source>
        <translation>查清了什么？使用前要重新验收。</translation>
    </message>
    <message>
        <source>The acquirer has checked it</source>
        <translation>收单机构已检查</translation>
    </message>
    <message>
        <source>The maker has checked it</source>
        <translation>厂商已检查</translation>
    </message>
    <message>
        <source>A false alarm</source>
        <translation>虚惊一场</translation>
    </message>
    <message>
        <source>It can be accepted anew.</source>
        <translation>可以重新验收了。</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>隔离待检</translation>
    </message>
    <message>
        <source>Unplug it and lock it away until somebody knows.</source>
        <translation>断开电源锁好，查清之前不要动。</translation>
    </message>
    <message>
        <source>A seal is broken</source>
        <translation>封签破损</translation>
    </message>
    <message>
        <source>Its origin is not clear</source>
        <translation>来源不明</translation>
    </message>
    <message>
        <source>It behaves oddly</source>
        <translation>行为异常</translation>
    </message>
    <message>
        <source>It is in quarantine.</source>
        <translation>已隔离待检。</translation>
    </message>
    <message>
        <source>Suspected: {name}</source>
        <translation>可疑：{name}</translation>
    </message>
    <message>
        <source>Stop using it, unplug its network, leave it switched on, do not open it.</source>
        <translation>停止使用，拔掉网线，不要关机，不要拆开。</translation>
    </message>
    <message>
        <source>Something is stuck on it</source>
        <translation>有加贴物</translation>
    </message>
    <message>
        <source>Another serial number</source>
        <translation>序列号不同</translation>
    </message>
    <message>
        <source>A cable too many</source>
        <translation>多了一根线</translation>
    </message>
    <message>
        <source>The code says something else</source>
        <translation>码的内容变了</translation>
    </message>
    <message>
        <source>Takings that are not ours</source>
        <translation>有不属于本店的收款</translation>
    </message>
    <message>
        <source>It is suspected. The steps are under What to do now.</source>
        <translation>已标为可疑。步骤见“现在怎么办”。</translation>
    </message>
    <message>
        <source>Stolen: {name}</source>
        <translation>被盗：{name}</translation>
    </message>
    <message>
        <source>Have the acquirer stop its terminal id first, then tell the police.</source>
        <translation>先请收单机构停用终端号，再报警。</translation>
    </message>
    <message>
        <source>Choose the pictures of all sides</source>
        <translation>选择各面的照片（可多选）</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) kept, without the place where they were taken.</source>
        <translation>
            <numerusform>已保存 %n 张照片，拍摄地点信息已去除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark it as suspected</source>
        <translation>标为可疑</translation>
    </message>
    <message>
        <source>Mark it as stolen</source>
        <translation>标为被盗</translation>
    </message>
    <message>
        <source>Gone overnight</source>
        <translation>夜里不见了</translation>
    </message>
    <message>
        <source>Taken by a false repairer</source>
        <translation>被假维修人员拿走</translation>
    </message>
    <message>
        <source>Lost on a delivery</source>
        <translation>送货途中丢失</translation>
    </message>
    <message>
        <source>It is stolen. The steps are under What to do now.</source>
        <translation>已标为被盗。步骤见“现在怎么办”。</translation>
    </message>
    <message>
        <source>Let it go: {name}</source>
        <translation>停用：{name}</translation>
    </message>
    <message>
        <source>It never came.</source>
        <translation>一直没有到货。</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>订单已取消</translation>
    </message>
    <message>
        <source>It never came</source>
        <translation>一直没有到货</translation>
    </message>
    <message>
        <source>It is out of the list.</source>
        <translation>已从清单移出。</translation>
    </message>
    <message>
        <source>It is gone. What is known of it is kept.</source>
        <translation>已停用，记录仍保留。</translation>
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
        <translation>回来的是另一台设备：已标为可疑。</translation>
    </message>
    <message>
        <source>It is back. Others had it in hands: its passwords are to be changed.</source>
        <translation>已送回。它经过别人的手，密码要更换。</translation>
    </message>
    <message>
        <source>The seal is on.</source>
        <translation>封签已贴上。</translation>
    </message>
    <message>
        <source>The seal is off.</source>
        <translation>封签已取下。</translation>
    </message>
    <message>
        <source>Take seal {number} off</source>
        <translation>取下封签 {number}</translation>
    </message>
    <message>
        <source>A seal that was broken by somebody else is a reason to suspect the device.</source>
        <translation>如果封签是别人弄坏的，就应怀疑这台设备。</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>已取下</translation>
    </message>
    <message>
        <source>For a repair</source>
        <translation>因维修</translation>
    </message>
    <message>
        <source>Worn out</source>
        <translation>磨损</translation>
    </message>
    <message>
        <source>It was broken</source>
        <translation>已破损</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The interval is kept.</source>
        <translation>巡检间隔已保存。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>A second passphrase, for a bookkeeper</source>
        <translation>给会计的第二个主密码</translation>
    </message>
    <message>
        <source>It opens everything, as yours does: there is no half way in. Let the bookkeeper type it, so that only they know it. You can take it away again.</source>
        <translation>它和您的主密码一样能打开全部内容，没有“只看一半”这回事。请让会计自己输入，这样只有会计知道。以后可以随时去掉。</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Two passphrases open the vault now.</source>
        <translation>现在有两个主密码能打开保险库。</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Its acceptance was begun and is not finished. Go on where it was left.</source>
        <translation>验收已开始但没有做完，接着做。</translation>
    </message>
    <message>
        <source>It is on its way. Begin its acceptance when it comes, before anybody uses it.</source>
        <translation>还在路上。到货后先验收，再给人使用。</translation>
    </message>
    <message>
        <source>It is here, and must not take money until it was accepted.</source>
        <translation>已到店，验收之前不得收款。</translation>
    </message>
    <message>
        <source>Keep it apart and unplugged until somebody has found out what is wrong.</source>
        <translation>单独放置并断电，直到查清问题。</translation>
    </message>
    <message>
        <source>It passed. Put it into use where it belongs.</source>
        <translation>验收通过，放到应在的位置开始使用。</translation>
    </message>
    <message>
        <source>Inspect it when it is due, and look at it every day.</source>
        <translation>按期巡检，每天查看。</translation>
    </message>
    <message>
        <source>It was here before the inventory and was never accepted. Accept it in due form.</source>
        <translation>建清单之前就在用，没有验收过。请补做正式验收。</translation>
    </message>
    <message>
        <source>When it comes back, read its serial number from the device before it is used.</source>
        <translation>收回时先读机身上的序列号，再使用。</translation>
    </message>
    <message>
        <source>Do not use it, do not switch it off, do not reset it. Follow the plan.</source>
        <translation>不要使用，不要关机，不要重置。按预案处理。</translation>
    </message>
    <message>
        <source>Have the acquirer stop its terminal id, and do not put it back into use.</source>
        <translation>请收单机构停用终端号，找回后也不要直接使用。</translation>
    </message>
    <message>
        <source>It is gone. What is known of it is kept.</source>
        <translation>已停用，记录仍保留。</translation>
    </message>
    <message>
        <source>It trades on trial until the money of a test sale is seen in your own account.</source>
        <translation>试用中，直到试刷款到达本店账户。</translation>
    </message>
    <message>
        <source>Awaited: {money}, sold {day}. The trial ends by itself when reconciling sees the payout.</source>
        <translation>等待到账：{money}，{day}试刷。对账看到到账后，试用自动结束。</translation>
    </message>
    <message>
        <source>Reference {reference}.</source>
        <translation>参考号 {reference}。</translation>
    </message>
    <message>
        <source>Go on with its acceptance</source>
        <translation>继续验收</translation>
    </message>
    <message>
        <source>It is here: accept it</source>
        <translation>已到货：开始验收</translation>
    </message>
    <message>
        <source>Begin acceptance</source>
        <translation>开始验收</translation>
    </message>
    <message>
        <source>Back to acceptance</source>
        <translation>回到验收</translation>
    </message>
    <message>
        <source>Put it into use</source>
        <translation>投入使用</translation>
    </message>
    <message>
        <source>The money is here</source>
        <translation>款已到账</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在怎么办</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Compare photos</source>
        <translation>比对照片</translation>
    </message>
    <message>
        <source>Print its sheet</source>
        <translation>打印设备单</translation>
    </message>
    <message>
        <source>Accept it in due form</source>
        <translation>补做正式验收</translation>
    </message>
    <message>
        <source>How often it is inspected</source>
        <translation>巡检间隔</translation>
    </message>
    <message>
        <source>Send it out</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Its accounts and passwords</source>
        <translation>它的账号和密码</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>隔离待检</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>被盗</translation>
    </message>
    <message>
        <source>Let it go for good</source>
        <translation>彻底停用</translation>
    </message>
    <message>
        <source>It may go on: {state}.</source>
        <translation>可以进入下一步：{state}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not yet {state}: {why}.</source>
        <translation>还不能“{state}”：{why}。</translation>
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
        <translation>另一个保险库</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Whoever learns the passphrase of a vault has all clients in it: one vault for each is safer, and as easy.</source>
        <translation>谁知道了一个保险库的主密码，里面的客户就全看得到：每个客户一个，更安全，也一样方便。</translation>
    </message>
    <message>
        <source>Choose the folder of a vault that is there, or an empty one for a new vault.</source>
        <translation>请选已有保险库的文件夹，或选空文件夹来新建。</translation>
    </message>
    <message>
        <source>The folder of another vault, or an empty one</source>
        <translation>另一个保险库的文件夹，或空文件夹</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n settlement(s) never arrived: {sum}</source>
        <translation>
            <numerusform>%n 笔应到账款未到账：{sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) to act on</source>
        <translation>
            <numerusform>另有 %n 项异常需处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to act on</source>
        <translation>
            <numerusform>%n 项异常需处理</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no takings to check yet</source>
        <translation>还没有可核对的收款</translation>
    </message>
    <message numerus="yes">
        <source>%n settlement(s) wait for a bank statement</source>
        <translation>
            <numerusform>%n 笔应到账款待导入银行流水</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing, %n finding(s) to look at</source>
        <translation>
            <numerusform>没有缺款，%n 项异常需查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was due at the bank: all takings are accounted for</source>
        <translation>没有应到银行的款项：收款去向均已查明</translation>
    </message>
    <message>
        <source>Everything that was due has arrived</source>
        <translation>到期的款项已全部到账</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>{terminal} was added as adopted. Complete what is known of it.</source>
        <translation>{terminal} 已补录，请补全资料。</translation>
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
        <translation>{terminal} 已标为可疑。步骤见“现在怎么办”。</translation>
    </message>
    <message>
        <source>The provider&apos;s own</source>
        <translation>服务商自己的</translation>
    </message>
    <message>
        <source>A customer&apos;s</source>
        <translation>顾客的</translation>
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
        <translation>是什么？</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>就是它</translation>
    </message>
    <message>
        <source>Answered: {what}</source>
        <translation>已答复：{what}</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>已记录。</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Call only these numbers</source>
        <translation>只打这些电话</translation>
    </message>
    <message>
        <source>No verified number of a provider is saved. Take it from the contract or the back of the card, never from whoever called.</source>
        <translation>还没有存过核实的服务商号码。请照合同或卡背面拨打，绝不用来电人给的号码。</translation>
    </message>
    <message>
        <source>The shop&apos;s own numbers are in the vault. Until it is open, take them from the contract or from the plan on the wall.</source>
        <translation>店里的号码在保险库里。打开之前，请照合同或墙上的预案拨打。</translation>
    </message>
    <message>
        <source>Save a number…</source>
        <translation>存一个号码…</translation>
    </message>
    <message>
        <source>What was said, by whom, ticket</source>
        <translation>谁说了什么，工单号</translation>
    </message>
    <message>
        <source>What {name} said</source>
        <translation>{name} 说了什么</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Passphrase</source>
        <translation>主密码</translation>
    </message>
    <message>
        <source>Recovery key, from the paper</source>
        <translation>照纸输入恢复密钥</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>改用主密码</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery key on paper</source>
        <translation>忘了？用纸上的恢复密钥</translation>
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
        <translation>推迟到 {day}。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>已添加：{name}</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in the list now.</source>
        <translation>
            <numerusform>已列入 %n 个账号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are to be changed now.</source>
        <translation>
            <numerusform>%n 个账号现在要更换。</numerusform>
        </translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>从现在起生效。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>posdesk starts with the computer from now on. The menu of the vault, below, takes that back.</source>
        <translation>posdesk 从现在起随电脑启动。左下角保险库的菜单可以取消。</translation>
    </message>
    <message>
        <source>posdesk stays beside the clock, and reminds you there. Quit it there.</source>
        <translation>posdesk 留在时钟旁，并在那里提醒您；要退出也在那里。</translation>
    </message>
</context>
<context>
    <name>BackSheet</name>
    <message>
        <source>Read it from the device itself, not from the papers.</source>
        <translation>请从机身上读，不要照单据抄。</translation>
    </message>
    <message>
        <source>It is back: {name}</source>
        <translation>收回：{name}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Serial number on the device</source>
        <translation>机身上的序列号</translation>
    </message>
    <message>
        <source>What was done to it?</source>
        <translation>做了什么？</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Then it is compared with the list.</source>
        <translation>输入后与清单核对。</translation>
    </message>
    <message>
        <source>It is the one that went. It is received anew, and accepted before it is used.</source>
        <translation>就是送出的那台。重新登记收到，验收后再使用。</translation>
    </message>
    <message>
        <source>Only signs like O and 0 or I and 1 differ from the list: read it once more.</source>
        <translation>与清单只差 O 和 0、I 和 1 这类字符：请再读一遍。</translation>
    </message>
    <message>
        <source>Another serial number: this is not the device that went. It is suspected.</source>
        <translation>序列号不同：这不是送出的那台，将标为可疑。</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>There is no backup yet: make one now.</source>
        <translation>还没有备份，现在就做一份吧。</translation>
    </message>
    <message>
        <source>The last backup was made {age}, at {moment}.</source>
        <translation>最近一次备份：{age}（{moment}）。</translation>
    </message>
    <message>
        <source>{last} It is time for another.</source>
        <translation>{last}该再做一份了。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>beside the vault</source>
        <translation>保险库旁</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>第二个位置</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>恢复这一份…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Where to save a backup that you can take along or send</source>
        <translation>备份存到哪里（可带走或发送）</translation>
    </message>
    <message>
        <source>Made and checked: {file} in {folder}</source>
        <translation>已备份并检查：{file}，在 {folder}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Save one elsewhere…</source>
        <translation>另存一份备份…</translation>
    </message>
    <message>
        <source>Move to a new computer…</source>
        <translation>换电脑…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>第二个位置</translation>
    </message>
    <message>
        <source>Each day&apos;s backup goes there too when it is plugged in. Keep it away from this computer.</source>
        <translation>插上时，每天的备份也会存到那里。请与这台电脑分开存放。</translation>
    </message>
    <message>
        <source>Backups are encrypted like the vault, and open with the passphrase that it had then. Kept are the last of 7 days, 4 weeks and 12 months.</source>
        <translation>备份与保险库一样加密，用备份当时的主密码打开。保留最近 7 天、4 周、12 个月的备份。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>BaselinePanel</name>
    <message>
        <source>What later looks are compared with</source>
        <translation>以后对比的基准</translation>
    </message>
    <message>
        <source>A photo of every side, taken now, while nobody has had it in their hands. All of them may be dropped here at once.</source>
        <translation>趁还没有人动过，现在把每一面拍下来。可以一次全部拖到这里。</translation>
    </message>
    <message>
        <source>Photos of all sides...</source>
        <translation>各面照片…</translation>
    </message>
    <message>
        <source>{n} of {all} sides have a photo.</source>
        <translation>{all} 个面已有 {n} 个面拍了照片。</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Which devices take your money?</source>
        <translation>哪些设备在替您收款？</translation>
    </message>
    <message>
        <source>With a list, a swapped device is missed, and a strange one is seen.</source>
        <translation>有了清单，设备被换掉会发现，多出来的也会看见。</translation>
    </message>
    <message>
        <source>What is on the counter now</source>
        <translation>登记柜台上现有的</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Accept a new one</source>
        <translation>验收新设备</translation>
    </message>
    <message>
        <source>Take down each terminal, code and soundbox in use. Begin with one.</source>
        <translation>把在用的终端、收款码、音箱逐一记下，先记一台。</translation>
    </message>
    <message>
        <source>From a spreadsheet or another program, with a look before anything is kept.</source>
        <translation>来自电子表格或其他软件，保存前可先查看。</translation>
    </message>
    <message>
        <source>A device that has just come, before it takes any money.</source>
        <translation>刚到货、还没收过款的设备。</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>出了什么事？</translation>
    </message>
    <message>
        <source>Each opens on what to do first. Anything else: type a word on the left.</source>
        <translation>点开就先看到该做什么。别的事，在左边输入一个词。</translation>
    </message>
    <message>
        <source>The money has not come</source>
        <translation>钱没有到账</translation>
    </message>
    <message>
        <source>The terminal looks odd</source>
        <translation>刷卡机看着不对劲</translation>
    </message>
    <message>
        <source>Somebody called or came, from the bank they say</source>
        <translation>有人打电话或上门，自称是银行的</translation>
    </message>
    <message>
        <source>The code was swapped, or a screen only says paid</source>
        <translation>收款码被换了，或只给看“已付款”的截图</translation>
    </message>
    <message>
        <source>A new terminal has arrived</source>
        <translation>新刷卡机送到了</translation>
    </message>
    <message>
        <source>The terminal does not work</source>
        <translation>刷卡机不能用了</translation>
    </message>
</context>
<context>
    <name>BindingPanel</name>
    <message>
        <source>Five elements, bound to this serial number</source>
        <translation>与此序列号绑定的五要素</translation>
    </message>
    <message>
        <source>Copy what the slip, the screen or the provider&apos;s site says; it is held against the register.</source>
        <translation>照签购单、屏幕或服务商网站填写，与登记内容对照。</translation>
    </message>
    <message>
        <source>Acquirer</source>
        <translation>收单机构</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>商户号</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Account, last 4 digits</source>
        <translation>结算账户后 4 位</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>登记内容</translation>
    </message>
    <message>
        <source>On slip, screen or portal</source>
        <translation>签购单、屏幕或网站</translation>
    </message>
    <message>
        <source>Fill in the register</source>
        <translation>去补充登记</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>未登记</translation>
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
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>At risk this month</source>
        <translation>本月风险金额</translation>
    </message>
    <message>
        <source>Nothing at risk this month</source>
        <translation>本月没有风险金额</translation>
    </message>
    <message>
        <source>What the settlements of {month} should have paid and did not. In all months: {sum}</source>
        <translation>{month}的应到账款中应付而未付的金额。所有月份合计：{sum}</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Say what the accounts are called</source>
        <translation>写出账号的名称</translation>
    </message>
    <message>
        <source>One entry for each account, with an alarm on the days of the lead. Nothing secret is in it.</source>
        <translation>每个账号一条，在提前的那几天提醒。里面没有任何秘密。</translation>
    </message>
    <message>
        <source>Thunderbird: New Calendar, On the Network, and the address of the file. Outlook: Add Calendar, From file. Apple Calendar: File, Import.</source>
        <translation>Thunderbird：新建日历、在网络上，填文件的地址。Outlook：添加日历、从文件。苹果“日历”：文件、导入。</translation>
    </message>
    <message>
        <source>Write it to the same place again after a change: a program that has subscribed to the file moves its entries, and one that has imported it takes them in anew without doubling them.</source>
        <translation>有变动后写到同一个地方：订阅了这个文件的程序会自己更新，导入过的程序再导入一次也不会重复。</translation>
    </message>
    <message>
        <source>Calendars lie in many clouds. Without names they say only that something is due.</source>
        <translation>日历常放在云端。不写名称，就只说有东西到期。</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>For the calendar that you look at anyway.</source>
        <translation>放进您天天看的日历。</translation>
    </message>
    <message>
        <source>Save the file...</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>保存日历</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
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
        <translation>{day} 结案</translation>
    </message>
    <message>
        <source>Every step is done: close it</source>
        <translation>每一步都办完了：可以结案</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>过了 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>还有 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>过了 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>还有 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>过了 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Open</source>
        <translation>未结案</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>If something does: press what fits best above. The first step stands there at once.</source>
        <translation>出了事就按上面最像的一项，第一步马上就在眼前。</translation>
    </message>
    <message>
        <source>Nothing was closed yet</source>
        <translation>还没有结案的</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet</source>
        <translation>还没有演练过</translation>
    </message>
    <message>
        <source>Rehearse under Emergency plan.</source>
        <translation>到“应急预案”里演练。</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 件未结案</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未结案的。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>出了什么事？</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>Card for the till…</source>
        <translation>收银台卡片…</translation>
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
        <translation>不要在那台设备上换，也不要用信不过的电脑：在那里输入的可能被看见。请换一台干净的。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Nothing asks for it; it can be changed all the same.</source>
        <translation>没有非换不可的原因，要换也可以。</translation>
    </message>
    <message>
        <source>Where to change it</source>
        <translation>在哪里更换</translation>
    </message>
    <message>
        <source>Read the guide instead</source>
        <translation>先去看指南</translation>
    </message>
    <message>
        <source>posdesk keeps no password and cannot compare any. If the old one opens something else as well, whoever has it can get in there: tick what that is, and it will be asked for too.</source>
        <translation>posdesk 不存密码，没法比较。旧密码要是还能打开别的，拿到它的人也进得去：把那些勾上，之后也会提醒更换。</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>搜索账号</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>其他账号</translation>
    </message>
    <message>
        <source>There is no other account in the list.</source>
        <translation>列表里没有别的账号。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Who knows the new one</source>
        <translation>新密码谁知道</translation>
    </message>
    <message>
        <source>No password belongs here, nor a hint at one.</source>
        <translation>这里不要写密码，也不要写提示。</translation>
    </message>
    <message>
        <source>Where it is changed</source>
        <translation>在哪里更换</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same elsewhere?</source>
        <translation>别处也用同一个吗？</translation>
    </message>
    <message>
        <source>When it is changed there, keep that it is</source>
        <translation>那边换好了，就在这里记下</translation>
    </message>
    <message>
        <source>Step {n} of {all}: {what}</source>
        <translation>第 {n} 步，共 {all} 步：{what}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It is changed</source>
        <translation>换好了</translation>
    </message>
    <message>
        <source>Change the password of {name}</source>
        <translation>更换密码：{name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on without a check</source>
        <translation>不检查，直接继续</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Change the passphrase</source>
        <translation>更换主密码</translation>
    </message>
    <message>
        <source>Backups made until now still open with the old one.</source>
        <translation>以前的备份仍用旧的主密码打开。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>主密码已更换。</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>现在的主密码</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>{id}, {day}, since {file}: {what}</source>
        <translation>{id}，{day}，与 {file} 相比：{what}</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone. The history has both.</source>
        <translation>已撤销。历史记录里两条都在。</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>打开历史记录</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>must pass</source>
        <translation>必须通过</translation>
    </message>
    <message>
        <source>What was checked instead?</source>
        <translation>代替的检查是什么？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was checked instead of: {check}</source>
        <translation>代替的检查：{check}</translation>
    </message>
    <message>
        <source>Note on: {check}</source>
        <translation>备注：{check}</translation>
    </message>
    <message>
        <source>Say what was checked instead, or it counts as open.</source>
        <translation>请写明代替的检查，否则算作未答。</translation>
    </message>
    <message>
        <source>This may stay open: it is met once the money has come.</source>
        <translation>可以先空着：钱到账后自动完成。</translation>
    </message>
    <message>
        <source>A photo belongs to this check.</source>
        <translation>此项需要一张照片。</translation>
    </message>
    <message>
        <source>A photo would help.</source>
        <translation>最好附一张照片。</translation>
    </message>
    <message>
        <source>Do not use the device.</source>
        <translation>不要使用这台设备。</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>All shops</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>The check of {month} is not printed yet.</source>
        <translation>{month}的检查清单还没打印。</translation>
    </message>
    <message>
        <source>The check of {month} is on paper; type it in when it comes back.</source>
        <translation>{month}的检查清单已打印，交回后在这里录入。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {month} are not checked yet.</source>
        <translation>
            <numerusform>{month}还有 %n 项未查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) of {month} wait to be put right.</source>
        <translation>
            <numerusform>{month}有 %n 个问题待解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>The check of {month} is whole.</source>
        <translation>{month}的检查已全部完成。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone. The history has both.</source>
        <translation>已撤销，历史记录里两步都在。</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>已解决。</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>单子</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation>打印单子…</translation>
    </message>
    <message>
        <source>File scans…</source>
        <translation>存入扫描件…</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>只看这家店</translation>
    </message>
    <message>
        <source>Print the month&apos;s check</source>
        <translation>打印本月的检查清单</translation>
    </message>
    <message>
        <source>It lists your devices, seals and people as they stand, and leaves three boxes for whoever looks. What is ticked on paper is typed in here in a minute.</source>
        <translation>单子上列好了现有的设备、封签和人员，每项留三个框给检查的人勾。勾完的纸一分钟就能录入。</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>查什么</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>What was learned</source>
        <translation>教训</translation>
    </message>
    <message>
        <source>Nothing of it is lost: a closed case can be read, printed and opened again.</source>
        <translation>什么都不会丢：结案后仍可查看、打印、重新打开。</translation>
    </message>
    <message>
        <source>A drill raises nothing in other rooms. Its day is kept in the emergency plan.</source>
        <translation>演练不惊动别处，日期记入应急预案。</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>先不</translation>
    </message>
    <message>
        <source>What should be done otherwise next time?</source>
        <translation>下次该怎么做得不一样？</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>正在结案…</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare photos</source>
        <translation>比对照片</translation>
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
        <translation>哪一张新照片</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>滑动</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>交替</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Point at the same two places in both photos, such as two screws.</source>
        <translation>在两张照片上点出相同的两处，例如两颗螺丝。</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>看全图（0）</translation>
    </message>
    <message>
        <source>Add a new photo...</source>
        <translation>添加新照片…</translation>
    </message>
    <message>
        <source>Make it the reference</source>
        <translation>设为基准</translation>
    </message>
    <message>
        <source>Reference {day}</source>
        <translation>基准 {day}</translation>
    </message>
    <message>
        <source>No reference yet</source>
        <translation>还没有基准</translation>
    </message>
    <message>
        <source>New {day}</source>
        <translation>新照片 {day}</translation>
    </message>
    <message>
        <source>No new photo yet</source>
        <translation>还没有新照片</translation>
    </message>
    <message>
        <source>{side}: reference and new photo</source>
        <translation>{side}：基准与新照片</translation>
    </message>
    <message>
        <source>Point at the same two places in both photos, such as two screws: 1 and 2 on the left, 1 and 2 on the right. By keyboard: arrows, Enter, and X for the other photo.</source>
        <translation>在两张照片上点出相同的两处，例如两颗螺丝：左边 1、2，右边 1、2。用键盘：方向键移动，回车确定，X 换到另一张。</translation>
    </message>
    <message>
        <source>Take a photo of this side, straight and in good light. It becomes what others are held to.</source>
        <translation>请正对这一面、在明亮处拍一张。以后的照片都和它对比。</translation>
    </message>
    <message>
        <source>Make this photo the reference while you are sure of the device.</source>
        <translation>趁设备确实没问题，把这张设为基准。</translation>
    </message>
    <message>
        <source>Take a new photo from the same place, and compare.</source>
        <translation>从同一位置拍一张新照片，再对比。</translation>
    </message>
    <message>
        <source>Compare: case, screws, seals, slot, keypad, cables. Is anything there that was not?</source>
        <translation>请对比：外壳、螺丝、封签、卡槽、键盘、线缆。有没有多出什么？</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Another contact</source>
        <translation>新的联系人</translation>
    </message>
    <message>
        <source>Never verify a number with whoever has just called: look at the contract, the card or the site.</source>
        <translation>不要向刚打来电话的人核实号码：请看合同、卡背面或官网。</translation>
    </message>
</context>
<context>
    <name>CounterForm</name>
    <message>
        <source>Another counter</source>
        <translation>新的收款点</translation>
    </message>
    <message>
        <source>A till, a stall, a delivery bag: where somebody pays</source>
        <translation>收银台、摊位、外卖包：顾客付款的地方</translation>
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
        <translation>{start}至{end}：有两份文件覆盖，只计一次。</translation>
    </message>
    <message>
        <source>No gap.</source>
        <translation>没有缺口。</translation>
    </message>
    <message>
        <source>{day}: no statement covers it.</source>
        <translation>{day}：没有对账单覆盖。</translation>
    </message>
    <message>
        <source>{start} to {end}: no statement covers them.</source>
        <translation>{start}至{end}：没有对账单覆盖。</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>Several clients? One vault each: whoever learns a passphrase has all that its vault holds.</source>
        <translation>有好几个客户？每个客户一个保险库：谁知道了主密码，就能看到那个保险库里的全部内容。</translation>
    </message>
    <message>
        <source>Open without typing on this computer</source>
        <translation>在这台电脑上免输入打开</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring then opens the vault when the program starts. Whoever is signed in here can open it. After it was locked, the passphrase is asked for all the same.</source>
        <translation>程序启动时由这台电脑的钥匙串打开保险库，登录了这台电脑的人都能打开。上锁之后仍要输入主密码。</translation>
    </message>
    <message>
        <source>A backup is made each day beside the vault. A second one, on a stick that is kept elsewhere, survives a broken disk and a thief. It is encrypted like the vault.</source>
        <translation>每天会在保险库旁备份一份。再存一份到 U 盘并放在别处，硬盘坏了或电脑被偷也不怕。它与保险库一样加密。</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>备份的第二个位置</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>换个位置…</translation>
    </message>
    <message>
        <source>Look at the made-up shop first</source>
        <translation>先看看示例店铺</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>主密码</translation>
    </message>
    <message>
        <source>Key on paper</source>
        <translation>纸上的密钥</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>It will be in {folder}</source>
        <translation>将存放在 {folder}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>All of it then lies encrypted on this computer, and nowhere else. Only your passphrase opens it, or a key on paper. Nobody can send you a new one, and neither can we.</source>
        <translation>全部内容将加密保存在这台电脑上，不会传到别处。只有您的主密码或一把写在纸上的密钥能打开。谁也补发不了，我们也不行。</translation>
    </message>
    <message>
        <source>Keep this?</source>
        <translation>要保存下来吗？</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>建立保险库</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten. It is shown this once.</source>
        <translation>忘记主密码时用它打开保险库。只显示这一次。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>已经在纸上了</translation>
    </message>
    <message>
        <source>A key on paper</source>
        <translation>写在纸上的密钥</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The vault is made. Both of these can be changed later.</source>
        <translation>保险库已建好。以下两项以后都能改。</translation>
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
        <translation>正在建立保险库…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>正在核对密钥…</translation>
    </message>
    <message>
        <source>That key does not open the vault. Compare it with the paper.</source>
        <translation>这把密钥打不开保险库。请与纸上的核对。</translation>
    </message>
    <message>
        <source>Setting it up…</source>
        <translation>正在设置…</translation>
    </message>
    <message>
        <source>The key is not on paper yet. If you stop here, the vault is taken away again and nothing is kept; what is open in the window stays as it is.</source>
        <translation>密钥还没有写到纸上。现在停止的话，保险库会被撤掉，什么也不保存；窗口里打开的内容不受影响。</translation>
    </message>
    <message>
        <source>Stop, and take it away</source>
        <translation>停止并撤掉</translation>
    </message>
    <message>
        <source>Taking it away…</source>
        <translation>正在撤掉…</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>为保险库选一个空文件夹</translation>
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
        <translation>开始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is not here</source>
        <translation>设备不在</translation>
    </message>
    <message>
        <source>Looking it up...</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>巡检人</translation>
    </message>
    <message>
        <source>How many devices do you see: terminals, codes, soundboxes?</source>
        <translation>您看到几台设备（终端、收款码、收款音箱）？</translation>
    </message>
    <message>
        <source>Without a shop</source>
        <translation>未归入门店</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Nobody in the register may inspect. Say there who may.</source>
        <translation>登记里还没有人可以巡检，请先在登记里写明。</translation>
    </message>
    <message>
        <source>As many as in the inventory.</source>
        <translation>与清单数量一致。</translation>
    </message>
    <message numerus="yes">
        <source>The inventory has %n. What is too many is noted at the end.</source>
        <translation>
            <numerusform>清单里有 %n 台。多出来的最后记下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The inventory has %n. Look where the missing one is.</source>
        <translation>
            <numerusform>清单里有 %n 台。找一找少的在哪里。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them were looked at today. You may look again.</source>
        <translation>今天已全部看过，可以再看一遍。</translation>
    </message>
    <message>
        <source>{done} of {all} were looked at today already; it goes on with the others.</source>
        <translation>今天已看过 {all} 台中的 {done} 台，接着看其余的。</translation>
    </message>
    <message>
        <source>It takes two minutes. Count first, without looking at the list.</source>
        <translation>只要两分钟。先数一数，不要看清单。</translation>
    </message>
    <message>
        <source>No device is in use here.</source>
        <translation>这里没有使用中的设备。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Device {n} of {all}. Keys: 1 OK, 2 fault, 3 not checked, Enter for the next.</source>
        <translation>第 {n} 台，共 {all} 台。按键：1 正常，2 有问题，3 未检查，回车下一项。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>以后继续</translation>
    </message>
    <message>
        <source>Stop using this device now, until somebody knows what it is.</source>
        <translation>立即停用这台设备，弄清原因再说。</translation>
    </message>
    <message>
        <source>Mark it as suspected</source>
        <translation>标为可疑</translation>
    </message>
    <message>
        <source>Reading the code...</source>
        <translation>正在读码…</translation>
    </message>
    <message>
        <source>Keeping it...</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>It was not here.</source>
        <translation>设备不在。</translation>
    </message>
    <message>
        <source>Fault at “{checks}”</source>
        <translation>有问题：“{checks}”</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>继续看其余的</translation>
    </message>
    <message>
        <source>Is anything here that stands in no list: another terminal, a code, a box on a cable?</source>
        <translation>这里有没有清单上没有的东西：别的终端、收款码、线上的盒子？</translation>
    </message>
    <message numerus="yes">
        <source>You counted %n more than the inventory has. What is it?</source>
        <translation>
            <numerusform>您数的比清单多 %n 台，是什么？</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, but in no list</source>
        <translation>发现清单外设备</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>没有别的</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>就这些</translation>
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
        <translation>决定</translation>
    </message>
    <message>
        <source>Keep everything in a vault first…</source>
        <translation>先把一切保存到保险库…</translation>
    </message>
    <message>
        <source>Not settled after all</source>
        <translation>其实还没解决</translation>
    </message>
    <message>
        <source>This is settled…</source>
        <translation>已解决…</translation>
    </message>
    <message>
        <source>Undo the payment put together by hand</source>
        <translation>撤销手工配上的付款</translation>
    </message>
    <message>
        <source>Choose the credit that paid it…</source>
        <translation>选择付款的那笔入账…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写备注…</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Choose a settlement or a finding: what it is, why, and what to do stand here.</source>
        <translation>选择一笔应到账款或一项异常：这里会说明是什么、为什么、怎么办。</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>{channel} takings of {day}</source>
        <translation>{day}的{channel}收款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Settled ({day}): {reason}</source>
        <translation>已解决（{day}）：{reason}</translation>
    </message>
    <message>
        <source>Note ({day}): {text}</source>
        <translation>备注（{day}）：{text}</translation>
    </message>
    <message>
        <source>What the acquirer owes before its fee</source>
        <translation>收单机构扣手续费前应付的金额</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Copy a reminder</source>
        <translation>复制催款消息</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Copied. Paste it into WeChat or an e-mail to the acquirer.</source>
        <translation>已复制。请粘贴到发给收单机构的微信或邮件中。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>已添加。</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>立案处理</translation>
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
        <translation>现状</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>经历</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>Photograph all sides, ports and cables: what is put on later is seen by comparing.</source>
        <translation>拍下各面、接口和线缆：以后多出的东西一比就知道。</translation>
    </message>
    <message>
        <source>{side}, {day}, reference</source>
        <translation>{side}，{day}，基准照</translation>
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
        <translation>设备</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Terminal id</source>
        <translation>终端号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Inspect by</source>
        <translation>下次巡检</translation>
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
        <translation>清单缺：{what}</translation>
    </message>
    <message>
        <source>Its inspection is overdue</source>
        <translation>巡检已逾期</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer words, or show all.</source>
        <translation>没有符合的。减少条件，或全部显示。</translation>
    </message>
    <message numerus="yes">
        <source>All %n device(s)</source>
        <translation>
            <numerusform>共 %n 台设备</numerusform>
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
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>DeviceLook</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>1 OK</source>
        <translation>1 正常</translation>
    </message>
    <message>
        <source>2 Fault</source>
        <translation>2 有问题</translation>
    </message>
    <message>
        <source>3 Not checked</source>
        <translation>3 未检查</translation>
    </message>
    <message>
        <source>Last 4 of the serial number</source>
        <translation>序列号后 4 位</translation>
    </message>
    <message>
        <source>The whole serial number</source>
        <translation>完整的序列号</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>收款码内容</translation>
    </message>
    <message>
        <source>Read from a photo...</source>
        <translation>从照片读取…</translation>
    </message>
    <message>
        <source>How many cables</source>
        <translation>几根线缆</translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) belong to it</source>
        <translation>
            <numerusform>应有 %n 根线缆</numerusform>
        </translation>
    </message>
    <message>
        <source>Seals: {numbers}</source>
        <translation>封签：{numbers}</translation>
    </message>
    <message>
        <source>No seal is known of it.</source>
        <translation>没有登记封签。</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>the same as in the inventory</source>
        <translation>与清单一致</translation>
    </message>
    <message>
        <source>O or 0? Look again.</source>
        <translation>是 O 还是 0？再看一遍。</translation>
    </message>
    <message>
        <source>another one than in the inventory</source>
        <translation>与清单不一致</translation>
    </message>
    <message>
        <source>The inventory does not know yet what it should say.</source>
        <translation>清单里还没有它的内容。</translation>
    </message>
    <message>
        <source>It says what it said.</source>
        <translation>内容与原来一致。</translation>
    </message>
    <message>
        <source>It says something else. Cover it at once.</source>
        <translation>内容变了，立即遮住它。</translation>
    </message>
    <message>
        <source>No code was found in that photo. Come closer, hold it straight.</source>
        <translation>照片里没有找到码。请靠近、拍正。</translation>
    </message>
    <message>
        <source>The inventory does not say how many belong to it.</source>
        <translation>清单没有登记线缆数。</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>数量与原来一致</translation>
    </message>
    <message>
        <source>Another version than before: {versions}. Ask the provider what changed it.</source>
        <translation>版本与原来不同：{versions}。请问服务商是谁更新的。</translation>
    </message>
    <message>
        <source>A photo of the code</source>
        <translation>收款码的照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>DevicePick</name>
    <message>
        <source>A device that has no terminal id yet gets this one.</source>
        <translation>还没有终端号的设备会填上这个终端号。</translation>
    </message>
    <message>
        <source>Which device is {terminal}?</source>
        <translation>{terminal} 是哪台设备？</translation>
    </message>
    <message>
        <source>Name, number, place ... or pinyin initials</source>
        <translation>名称、号码、位置，或拼音首字母</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>就是这台</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>No device is chosen.</source>
        <translation>没有选中设备。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>In takings</source>
        <translation>收款中出现</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>清单外发现</translation>
    </message>
    <message numerus="yes">
        <source>%n suspected or stolen</source>
        <translation>
            <numerusform>%n 台可疑或被盗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terminal(s) in takings to look at</source>
        <translation>
            <numerusform>%n 个收款终端要查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for acceptance</source>
        <translation>
            <numerusform>%n 台等待验收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to inspect</source>
        <translation>
            <numerusform>%n 台该巡检</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in use</source>
        <translation>
            <numerusform>%n 台设备在用</numerusform>
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
        <translation>{devices}，今天没有待办。</translation>
    </message>
    <message>
        <source>Its accounts…</source>
        <translation>它的账号…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>The filters are kept.</source>
        <translation>筛选已保存。</translation>
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
        <translation>添加设备</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
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
        <translation>明天再说</translation>
    </message>
    <message>
        <source>Should posdesk start with the computer, so that reminders come by themselves? It stays out of the way and asks for no passphrase before you open it.</source>
        <translation>让 posdesk 随电脑启动，自动提醒您吗？它不打扰您，在您打开它之前也不会要主密码。</translation>
    </message>
    <message>
        <source>Should posdesk start with the computer and stay beside the clock, so that reminders come by themselves? It asks for no passphrase before you open it.</source>
        <translation>让 posdesk 随电脑启动并留在时钟旁，自动提醒您吗？在您打开它之前，它不会要主密码。</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>随电脑启动</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message numerus="yes">
        <source>%n more come when these are answered.</source>
        <translation>
            <numerusform>答复这些之后，还有 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop: they are judged at once</source>
        <translation>松开即开始对账</translation>
    </message>
</context>
<context>
    <name>DueStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Ours: it is in the list now</source>
        <translation>是本店的，已加入清单</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>It is in the list.</source>
        <translation>已加入清单。</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Who changed a version, and by what channel</source>
        <translation>版本由谁、通过什么渠道更改</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>is carried about</source>
        <translation>移动使用</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-31</source>
        <translation>日期写成 2026-03-31</translation>
    </message>
    <message>
        <source>{name} has this number already</source>
        <translation>{name} 已有这个号码</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>A photo of the label or the code</source>
        <translation>标签或收款码的照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>No code was found in that photo. Come closer, hold it straight.</source>
        <translation>照片里没有找到码。请靠近些，拍正。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The photo says more: {others}. Which one is it?</source>
        <translation>照片里还有：{others}。请核对是哪一个。</translation>
    </message>
    <message>
        <source>Nearly that of {name} ({serial}): O or 0, I or 1?</source>
        <translation>与 {name}（{serial}）几乎相同：O 还是 0，I 还是 1？</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>软件与版本</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>来路</translation>
    </message>
    <message>
        <source>By what tampering is told</source>
        <translation>防拆基准</translation>
    </message>
    <message>
        <source>Dates and notes</source>
        <translation>日期与备注</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add it, and another</source>
        <translation>加入，再记一台</translation>
    </message>
    <message>
        <source>From a photo...</source>
        <translation>从照片读取…</translation>
    </message>
    <message>
        <source>{field}: from a photo</source>
        <translation>{field}：从照片读取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It has not come yet. When it comes, it is accepted before anybody uses it.</source>
        <translation>还没到货。到货后先验收，再给人使用。</translation>
    </message>
    <message>
        <source>It is here, still unused. It takes no money until its acceptance is done.</source>
        <translation>已到店，还没用过。验收完成之前不收款。</translation>
    </message>
    <message>
        <source>It was in use before this list. It goes on, and is accepted in due form later.</source>
        <translation>建清单前就在用。继续使用，以后补做验收。</translation>
    </message>
</context>
<context>
    <name>EmergencyNote</name>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>What happened, when, who was there, what was done</source>
        <translation>发生了什么、什么时候、谁在场、做了什么</translation>
    </message>
    <message>
        <source>Written here, nobody can read or change it, not even you, until the vault is opened.</source>
        <translation>封存之后，在保险库打开之前，谁也看不到、改不了，包括您自己。</translation>
    </message>
    <message>
        <source>Emergency note</source>
        <translation>紧急记录</translation>
    </message>
    <message>
        <source>It is sealed into the vault without opening it, with the time, and filed once it is opened.</source>
        <translation>不打开保险库，连同时间封存进去；打开后自动归档。</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>正在封存…</translation>
    </message>
    <message numerus="yes">
        <source>Sealed. %n note(s) wait for the vault to be opened.</source>
        <translation>
            <numerusform>已封存。有 %n 条等待保险库打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>This note is not sealed yet.</source>
        <translation>这条记录还没有封存。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Who may do this</source>
        <translation>谁可以批准</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还缺</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>建立事件</translation>
    </message>
    <message>
        <source>The money is here</source>
        <translation>款项已到账</translation>
    </message>
    <message>
        <source>Print the record...</source>
        <translation>打印验收记录…</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>{name} received it, so somebody else accepts it, and nobody else may yet. Tick it for another person in the register, or say that another one received it.</source>
        <translation>{name} 是收货人，要由另一个人批准，但还没有别人有这个权限。请在人员里给另一个人勾选“验收设备”，或把收货人改成别人。</translation>
    </message>
    <message>
        <source>Nobody in the register may accept a device. Say there who may.</source>
        <translation>登记中没有人有权批准设备，请先在登记里写明。</translation>
    </message>
    <message>
        <source>Four eyes: whoever received the device is not the one who accepts it.</source>
        <translation>双人原则：收货人和批准人不能是同一人。</translation>
    </message>
    <message>
        <source>You work alone here, so one pair of eyes must do.</source>
        <translation>这里只有您一人，只能由您自己批准。</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>Not accepted: in quarantine. Nobody uses it.</source>
        <translation>验收未通过：已隔离，任何人不得使用。</translation>
    </message>
    <message>
        <source>Put it away as it is, and do not send it anywhere yet. Call the provider by a number that you knew before. A case leads through it step by step and keeps the evidence.</source>
        <translation>原样收好，先不要寄出。用您原来就知道的电话联系服务商。事件会一步步引导您，并保存凭据。</translation>
    </message>
    <message>
        <source>Accepted. It may be put into use.</source>
        <translation>验收通过，可以投入使用。</translation>
    </message>
    <message>
        <source>In use, on trial until the money is seen.</source>
        <translation>已投入使用，看到款项之前为试用。</translation>
    </message>
    <message>
        <source>In service. The acceptance is complete.</source>
        <translation>使用中，验收已全部完成。</translation>
    </message>
    <message>
        <source>Print the record, let both sign it, and keep it with the delivery papers.</source>
        <translation>打印验收记录，由两人签字，与送货单据一起保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before it can be accepted.</source>
        <translation>
            <numerusform>还缺 %n 项才能通过验收。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept as you go. You can stop here and go on another day.</source>
        <translation>每一步都已保存，可以改天继续。</translation>
    </message>
    <message>
        <source>Nothing is missing. It can be accepted.</source>
        <translation>什么都不缺，可以通过验收。</translation>
    </message>
    <message>
        <source>Only the money is still on its way: the device trades on trial until it is seen.</source>
        <translation>只差款项还在路上：看到之前设备为试用。</translation>
    </message>
    <message>
        <source>The test money was seen, so it goes into service at once.</source>
        <translation>已看到试刷款项，直接转为使用中。</translation>
    </message>
    <message>
        <source>It will trade on trial. No test sale is noted: make a small one, and say here when its money came.</source>
        <translation>将先试用。还没有记下试刷：请做一笔小额试刷，款项到账后在这里注明。</translation>
    </message>
    <message>
        <source>It will trade on trial until the {amount} of the test sale reach your own account.</source>
        <translation>将先试用，直到试刷的 {amount} 到您自己的账户。</translation>
    </message>
    <message>
        <source>No test sale is noted. Make a small one, and say here when its money reached your account.</source>
        <translation>还没有记下试刷。请做一笔小额试刷，款项到账后在这里注明。</translation>
    </message>
    <message>
        <source>The {amount} of {day} should reach your own account. Import the bank statement, and the trial ends by itself; or say here that you saw the money. If it has not come after a week, stop using the device.</source>
        <translation>{day} 的 {amount} 应到您自己的账户。导入银行流水后试用自动结束，或在这里注明已看到款项。一周后仍未到账，就停用这台设备。</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>{who}, {when}, entry {n}</source>
        <translation>{who}，{when}，第 {n} 条</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>撤销这一条</translation>
    </message>
    <message>
        <source>What it told has been erased, so it cannot be undone.</source>
        <translation>内容已被清除，无法撤销。</translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation>这一条不能在这里撤销。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Pictures, PDF, text</source>
        <translation>图片、PDF、文本</translation>
    </message>
    <message>
        <source>Choose photos and papers</source>
        <translation>选择照片和单据</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save the terms</source>
        <translation>保存结算条件</translation>
    </message>
</context>
<context>
    <name>FileDetail</name>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) did not hold</source>
        <translation>
            <numerusform>%n 处核验不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Change its mapping…</source>
        <translation>修改列含义…</translation>
    </message>
    <message>
        <source>Say what its columns are…</source>
        <translation>说明各列含义…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed since an earlier file</source>
        <translation>
            <numerusform>有 %n 行与较早的文件不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>对不上</translation>
    </message>
    <message>
        <source>the file gives none</source>
        <translation>文件未提供</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>第 {line} 行：{what}</translation>
    </message>
    <message>
        <source>Page {page}, line {line}: {what}</source>
        <translation>第 {page} 页第 {line} 行：{what}</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除此文件</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>It is asked once, tried on all locked files, and kept nowhere.</source>
        <translation>只问一次，会用来试开所有加密文件，不保存。</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Found, not listed…</source>
        <translation>发现清单外的设备…</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收货人</translation>
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
        <translation>收货人和批准人都已签字</translation>
    </message>
    <message>
        <source>Inspector and owner have signed</source>
        <translation>检查人和店主都已签字</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Type in what is ticked</source>
        <translation>录入勾选结果</translation>
    </message>
    <message>
        <source>All is typed in</source>
        <translation>全部录入完毕</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>N: note</source>
        <translation>N 写备注</translation>
    </message>
    <message>
        <source>1 OK · 2 fault · 3 not checked · 0 take back · A the rest of the block is OK · arrows go on · Enter write · N note</source>
        <translation>1 正常 · 2 异常 · 3 未查 · 0 清除 · A 本组其余都正常 · 方向键移动 · 回车填写 · N 备注</translation>
    </message>
    <message>
        <source>1 OK · 2 fault · 3 not applicable, with a note of what was done instead · 0 take back · A the rest of the block is OK · arrows go on · Enter write · N note</source>
        <translation>1 正常 · 2 异常 · 3 不适用（备注写明改查了什么）· 0 清除 · A 本组其余都正常 · 方向键移动 · 回车填写 · N 备注</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>单子上的各项</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answered</source>
        <translation>
            <numerusform>共 {all} 项，已填 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n 项异常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>That is another one than the list has. Do not use the device; it becomes a case.</source>
        <translation>与清单上的不一样。先别用这台机器，这会按紧急情况处理。</translation>
    </message>
    <message>
        <source>Look again: it differs only in signs that are easily mistaken, such as O and 0.</source>
        <translation>再看一眼：只差在容易看错的字符，例如 O 和 0。</translation>
    </message>
    <message>
        <source>Another one than on the device. Do not use it.</source>
        <translation>与机身上的不一样，不要使用。</translation>
    </message>
    <message>
        <source>{what} is written down; the inventory asks what it is.</source>
        <translation>已登记“{what}”，设备清单会追问它是什么。</translation>
    </message>
    <message>
        <source>Write the day of the inspection as 2026-11-30; it is not to come.</source>
        <translation>检查日期写成 2026-11-30 这样，不能晚于今天。</translation>
    </message>
    <message>
        <source>Telling the inventory…</source>
        <translation>正在更新设备清单…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>All merchants</source>
        <translation>全部商户</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>全部月份</translation>
    </message>
    <message>
        <source>Shows this day alone; press to show all days again</source>
        <translation>只显示这一天；再按一次显示全部</translation>
    </message>
    <message>
        <source>Search id, amount, memo, reference</source>
        <translation>搜索编号、金额、摘要、流水号</translation>
    </message>
    <message>
        <source>Search settlements</source>
        <translation>搜索应到账款</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商户</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部门店</translation>
    </message>
    <message>
        <source>Inspection due</source>
        <translation>该巡检</translation>
    </message>
    <message>
        <source>Suspected or stolen</source>
        <translation>可疑或被盗</translation>
    </message>
    <message>
        <source>List incomplete</source>
        <translation>清单不全</translation>
    </message>
    <message>
        <source>PCI DSS 9.5.1.1 wants make and model, place and serial number of each</source>
        <translation>PCI DSS 9.5.1.1 要求登记每台的厂商型号、位置和序列号</translation>
    </message>
    <message>
        <source>No filter has been saved</source>
        <translation>还没有保存筛选</translation>
    </message>
    <message>
        <source>Save what is chosen now</source>
        <translation>保存当前筛选</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name, number, place ... or pinyin initials</source>
        <translation>名称、号码、位置，或拼音首字母</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>搜索设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>{at} of {n}</source>
        <translation>第 {at} 处，共 {n} 处</translation>
    </message>
    <message>
        <source>not in this guide</source>
        <translation>这篇里没有</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <translation>在这篇里找</translation>
    </message>
    <message>
        <source>The find before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>The next find</source>
        <translation>下一处</translation>
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
        <translation>已解决</translation>
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
        <translation>登记您的店</translation>
    </message>
    <message>
        <source>Only the name is needed now. Everything can be changed and added to later.</source>
        <translation>现在只需要店名，其余以后都能补充和修改。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>On the business licence (in Hong Kong, the business registration). Each terminal is bound to it.</source>
        <translation>在营业执照上（香港填商业登记号码，台湾填统一编号）。每台终端都与它绑定。</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>收银台 1</translation>
    </message>
    <message>
        <source>It is printed on every slip.</source>
        <translation>每张签购单上都印着。</translation>
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
            <numerusform>……还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line goes, and what the history says of it. What you decided stays.</source>
        <translation>每一行都会清除，历史里的相关记载也一并清除。您做过的决定保留。</translation>
    </message>
    <message>
        <source>This cannot be undone. Earlier backups still hold it until they are rotated away.</source>
        <translation>这无法撤销。以前的备份里还有，直到它们按期删除。</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n file(s) for good?</source>
        <translation>
            <numerusform>永久清除 %n 个文件？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They speak of nothing later than %n year(s) ago.</source>
        <translation>
            <numerusform>里面的内容都在 %n 年以前。</numerusform>
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
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>FoundDevices</name>
    <message>
        <source>Write one down</source>
        <translation>记一台</translation>
    </message>
    <message>
        <source>A reader, box or phone that nobody knows is how card data is taken. Say what each turned out to be.</source>
        <translation>来历不明的读卡器、盒子或手机正是盗取卡数据的工具。请写明每一台查出来是什么。</translation>
    </message>
    <message>
        <source>Nobody has found a device that is in no list. Who finds one writes it down here.</source>
        <translation>还没有发现清单外的设备。谁发现了，就记在这里。</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>It is ours: add it</source>
        <translation>是本店的：加入</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>说明是什么</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在怎么办</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>Write it down</source>
        <translation>登记</translation>
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
        <translation>是什么？</translation>
    </message>
    <message>
        <source>Its number, if it has one</source>
        <translation>编号（如果有）</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下来</translation>
    </message>
    <message>
        <source>Noted: {what}. Nobody uses it until you know what it is.</source>
        <translation>已记下：{what}。弄清之前任何人不得使用。</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>Leave it where it is, touch nothing, and write down what you see.</source>
        <translation>放在原处，不要动，把看到的写下来。</translation>
    </message>
    <message>
        <source>A device that is in no list</source>
        <translation>清单外的设备</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>是什么？</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记录</translation>
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
        <translation>取消书签</translation>
    </message>
    <message>
        <source>Keep it at hand: bookmark</source>
        <translation>加书签，放在手边</translation>
    </message>
    <message>
        <source> (an older version)</source>
        <translation>（读的是旧版）</translation>
    </message>
    <message>
        <source>Read by: {names}</source>
        <translation>已读：{names}</translation>
    </message>
    <message>
        <source>Nobody has said yet that they have read it.</source>
        <translation>还没有人说读过。</translation>
    </message>
    <message>
        <source>Enter your people under Shop: then it is kept who has read it.</source>
        <translation>先在“店铺”里登记人员，就能记下谁读过。</translation>
    </message>
    <message>
        <source>With an open vault it is kept who has read it.</source>
        <translation>打开保险库后，可以记下谁读过。</translation>
    </message>
    <message>
        <source>Smaller type (Ctrl+-)</source>
        <translation>小一点的字 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger type (Ctrl++)</source>
        <translation>大一点的字 (Ctrl++)</translation>
    </message>
    <message>
        <source>Find in this guide (Ctrl+F)</source>
        <translation>在这篇里找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>打印… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>谁读过</translation>
    </message>
    <message>
        <source>has read this</source>
        <translation>读过这篇</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>指南正文</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>A pack cannot be read any more: {names}. Our own guides stand in its place.</source>
        <translation>有一个指南包读不了了：{names}。现在用的是程序自带的指南。</translation>
    </message>
    <message>
        <source>That guide is not here: {name}</source>
        <translation>没有这篇指南：{name}</translation>
    </message>
    <message>
        <source>This came with posdesk.</source>
        <translation>这是 posdesk 自带的。</translation>
    </message>
    <message>
        <source>Read the pack&apos;s</source>
        <translation>读指南包里的</translation>
    </message>
    <message>
        <source>Read ours</source>
        <translation>读自带的</translation>
    </message>
    <message>
        <source>Shown for: {words}</source>
        <translation>按这个词显示：{words}</translation>
    </message>
    <message>
        <source>It stands in the training record.</source>
        <translation>已记入培训记录。</translation>
    </message>
    <message>
        <source>Packs of guides are kept in the vault. Open it, or make one, first.</source>
        <translation>指南包保存在保险库里。请先打开或新建保险库。</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>打开…</translation>
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
        <translation>打印成册…</translation>
    </message>
    <message>
        <source>What has happened? Any word</source>
        <translation>出了什么事？输入一个词</translation>
    </message>
    <message>
        <source>Search the guides</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try one word: what you see, what was said, what is missing.</source>
        <translation>试试一个词：看到什么、听到什么、少了什么。</translation>
    </message>
    <message>
        <source>Show all guides</source>
        <translation>显示全部指南</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Looking whose files they are…</source>
        <translation>正在查看是谁的文件…</translation>
    </message>
    <message>
        <source>Folder of the client&apos;s vault</source>
        <translation>客户保险库的文件夹</translation>
    </message>
    <message>
        <source>Choose an empty folder…</source>
        <translation>选择空文件夹…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去处</translation>
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
        <translation>密钥</translation>
    </message>
    <message>
        <source>Hand over a client</source>
        <translation>移交客户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Whose records go? They get a vault of their own. Nothing is changed before the third step.</source>
        <translation>移交谁的记录？它们会放进单独的保险库。第三步之前不会改动任何内容。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The client chooses the passphrase, or changes it later. It must not be yours.</source>
        <translation>主密码由客户自己定，或以后再换；不能用您自己的。</translation>
    </message>
    <message>
        <source>None yet: a stick is best.</source>
        <translation>还没有，最好用 U 盘。</translation>
    </message>
    <message>
        <source>This is what goes.</source>
        <translation>要移交的就是这些。</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>It goes to the client, with the folder. It opens their vault when the passphrase is lost.</source>
        <translation>它连同文件夹交给客户。忘了主密码时，靠它打开他们的保险库。</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>已经在纸上了</translation>
    </message>
    <message>
        <source>The client&apos;s key on paper</source>
        <translation>客户的纸上密钥</translation>
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
        <translation>正在查看还有什么要一起移交…</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>正在移交…</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>正在核对密钥…</translation>
    </message>
    <message>
        <source>That passphrase opens your own vault: the client would know it. Choose another.</source>
        <translation>这个主密码能打开您自己的保险库，客户就会知道它。请换一个。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>商户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Entries of the terms</source>
        <translation>结算条件条数</translation>
    </message>
    <message>
        <source>What you decided and noted</source>
        <translation>您的决定和备注</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>放到</translation>
    </message>
    <message>
        <source>Files that stay speak of {names} as well: terms and decisions about them stay here, too.</source>
        <translation>留下的文件里也有 {names}：与它们有关的结算条件和决定这里也会保留。</translation>
    </message>
    <message>
        <source>First all of it is put there, and that vault is opened and checked. Only then is it erased here, with what the history says of it. That cannot be undone here.</source>
        <translation>先把全部内容放到那里，打开并检查那个保险库，然后才从这里清除，历史里的相关记载也一并清除，无法撤销。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>It was too late to stop: all of it is handed over.</source>
        <translation>已经来不及停止：全部都已移交。</translation>
    </message>
    <message>
        <source>That key does not open the client&apos;s vault. Compare it with the paper.</source>
        <translation>这把密钥打不开客户的保险库。请与纸上的核对。</translation>
    </message>
    <message>
        <source>The client&apos;s vault is in {folder}, opened and checked. Give it away with the paper, and tell the passphrase by another way.

Erased here: {gone}, and what concerned them.</source>
        <translation>客户的保险库在 {folder}，已打开检查过。请连同纸一起交出，主密码用另一种方式告知。

已从这里清除：{gone}，以及与之有关的内容。</translation>
    </message>
    <message>
        <source>Earlier backups of your vault still hold it; they are rotated away within a year. If it must be gone sooner, make a new backup now, and delete the older files in both places.</source>
        <translation>您的保险库以前的备份里还有，一年之内会陆续按期删除。如果必须尽早清除，请现在做一份新备份，再到两个备份位置删掉较早的文件。</translation>
    </message>
    <message>
        <source>An empty folder for the client&apos;s vault</source>
        <translation>用于客户保险库的空文件夹</translation>
    </message>
    <message>
        <source>That is inside your own vault.</source>
        <translation>它在您自己的保险库里面。</translation>
    </message>
    <message>
        <source>That folder is not empty.</source>
        <translation>这个文件夹不是空的。</translation>
    </message>
    <message>
        <source>That folder cannot be opened.</source>
        <translation>打不开这个文件夹。</translation>
    </message>
    <message>
        <source>The key is not on paper yet, and is not shown again. The client&apos;s vault opens by its passphrase; there, under Keys and locks, a new key can be made.</source>
        <translation>密钥还没有写到纸上，以后也不会再显示。客户的保险库用它的主密码能打开；在那边的“密钥与锁”里可以换一把新的。</translation>
    </message>
    <message>
        <source>Stop without the paper</source>
        <translation>不要纸，停止</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>A document handed out</source>
        <translation>给出去的资料</translation>
    </message>
    <message>
        <source>Write on every copy what it may be used for, across the text, before it leaves the shop.</source>
        <translation>复印件离店之前，请在文字上横写“仅供某用途使用”。</translation>
    </message>
    <message>
        <source>Business licence, account permit, copy of an ID...</source>
        <translation>营业执照、开户许可证、身份证复印件等</translation>
    </message>
    <message>
        <source>The copy says what it may be used for</source>
        <translation>复印件上写明了用途</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Has something happened? Press what it is, and you see what to do first.</source>
        <translation>出事了？按一下，第一步马上就在眼前。</translation>
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
        <translation>只列出可能有关的账号。勾上的现在就要换，原因会一起记下。</translation>
    </message>
    <message>
        <source>Raise them</source>
        <translation>要求更换</translation>
    </message>
    <message>
        <source>Open the people of the shop</source>
        <translation>打开店里的人员</translation>
    </message>
    <message>
        <source>Enter the last day with the person. Then every account that they knew comes up by itself.</source>
        <translation>在人员那里填最后一天。他知道的每个账号都会自己列出来。</translation>
    </message>
    <message>
        <source>Accounts that it may concern</source>
        <translation>可能有关的账号</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>No account in the list is concerned.</source>
        <translation>列表里没有相关的账号。</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
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
        <translation>还没有任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them found</source>
        <translation>
            <numerusform>找到 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} among the latest {n}</source>
        <translation>最近 {n} 条中{found}</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n entries</source>
        <translation>
            <numerusform>最近 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entries</source>
        <translation>
            <numerusform>全部 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>原来 → 现在</translation>
    </message>
    <message>
        <source>{what}: undoing takes this out again. It can be put back by undoing that.</source>
        <translation>{what}：撤销会把它拿掉。之后再撤销那一条，就能放回来。</translation>
    </message>
    <message>
        <source>{what}: undoing takes this out for good. What it holds is not kept.</source>
        <translation>{what}：撤销会把它彻底拿掉，其中的内容不会保留。</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone. The history has both.</source>
        <translation>已撤销，两条都留在历史里。</translation>
    </message>
    <message>
        <source>The history holds together, but the database is damaged ({what}). Restore a backup.</source>
        <translation>历史完好，但数据库已损坏（{what}）。请恢复一份备份。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries hold together, none was changed or taken out; the database is whole.</source>
        <translation>
            <numerusform>全部 %n 条都对得上，没有被改动或抽掉；数据库完好。</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Who changed what, and when. Nobody can change what stands here without its being seen.</source>
        <translation>谁在什么时候改了什么。这里的内容被人动过，一定看得出来。</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>更早的</translation>
    </message>
    <message>
        <source>Search in what is shown</source>
        <translation>在已显示的内容中查找</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Proof</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>覆盖日期</translation>
    </message>
    <message>
        <source>Days that each account&apos;s files cover</source>
        <translation>各账户的文件覆盖了哪些日子</translation>
    </message>
</context>
<context>
    <name>InspectDialog</name>
    <message>
        <source>Monthly inspection</source>
        <translation>月度巡检</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存巡检</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>以后继续</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>补完未检查的</translation>
    </message>
    <message>
        <source>Looking it up...</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>巡检人</translation>
    </message>
    <message>
        <source>A new photo of every side, compared with the reference</source>
        <translation>每一面拍一张新照片，与基准对比</translation>
    </message>
    <message>
        <source>Inspection of {name}</source>
        <translation>巡检：{name}</translation>
    </message>
    <message>
        <source>Go through it with the device in your hand: 1 OK, 2 fault, 3 not checked, Enter for the next.</source>
        <translation>拿着设备逐项检查：1 正常，2 有问题，3 未检查，回车下一项。</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未选择</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) have a new photo today.</source>
        <translation>
            <numerusform>今天有 %n 面拍了新照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>None is new today.</source>
        <translation>今天还没有新照片。</translation>
    </message>
    <message>
        <source>Reading the code...</source>
        <translation>正在读码…</translation>
    </message>
    <message>
        <source>Stop using this device now, until somebody knows what it is.</source>
        <translation>立即停用这台设备，弄清原因再说。</translation>
    </message>
    <message>
        <source>Mark it as suspected</source>
        <translation>标为可疑</translation>
    </message>
    <message>
        <source>Keeping it...</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Fault at “{checks}”</source>
        <translation>有问题：“{checks}”</translation>
    </message>
    <message>
        <source>Everything was checked, and nothing was found.</source>
        <translation>全部检查过，没有发现问题。</translation>
    </message>
    <message>
        <source>Something was found.</source>
        <translation>发现了问题。</translation>
    </message>
    <message>
        <source>Not everything was checked: the inspection stays incomplete.</source>
        <translation>还有未检查的项目：巡检未完成。</translation>
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
        <translation>导出设备清单</translation>
    </message>
</context>
<context>
    <name>ItemsPlace</name>
    <message>
        <source>Sheet</source>
        <translation>单子</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>查什么</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁查</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Version {version}. Sheets that are printed stay as they are.</source>
        <translation>版本 {version}。已打印的单子保持原样。</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加一项</translation>
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
        <translation>Alt+上箭头</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+下箭头</translation>
    </message>
    <message>
        <source>It is asked from the next sheet on.</source>
        <translation>从下一张单子起开始检查这项。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Changed from the next sheet on.</source>
        <translation>从下一张单子起生效。</translation>
    </message>
    <message>
        <source>Taken out. Sheets that asked it keep it.</source>
        <translation>已移除，以前的单子上仍保留。</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>已移动。</translation>
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
            <numerusform>超过 %n 年的才能清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>请先放回。</translation>
    </message>
    <message>
        <source>It names no account of which more than the payouts is kept.</source>
        <translation>里面没有除到账款外还留有其他明细的账户。</translation>
    </message>
    <message>
        <source>Merchant {names}</source>
        <translation>商户 {names}</translation>
    </message>
    <message>
        <source>Account {names}</source>
        <translation>账户 {names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 等，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>only its payouts are kept</source>
        <translation>只留到账款</translation>
    </message>
    <message>
        <source>{file} counts again.</source>
        <translation>{file} 已放回。</translation>
    </message>
    <message>
        <source>{file} was taken out. The vault still has it.</source>
        <translation>已移除 {file}，保险库里还有。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone. The history has both.</source>
        <translation>已撤销，两条都留在历史里。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {account} were forgotten. Only its payouts are kept from now on.</source>
        <translation>
            <numerusform>已清除账户 {account} 的 %n 行。今后只留它的到账款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were forgotten for good.</source>
        <translation>
            <numerusform>已永久清除 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>已存文件</translation>
    </message>
    <message>
        <source>Every file that ever came into the vault. What is taken out counts no more, and can be put back.</source>
        <translation>存进保险库的每个文件都在这里。移除的不再计入，随时可以放回。</translation>
    </message>
    <message>
        <source>Hand over a client…</source>
        <translation>移交客户…</translation>
    </message>
    <message>
        <source>Keep only payouts…</source>
        <translation>只留到账款…</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>永久清除…</translation>
    </message>
    <message>
        <source>No file has been kept yet</source>
        <translation>还没有存过文件</translation>
    </message>
    <message>
        <source>Files that you drop on the window are kept here, with what they proved, and can be taken out.</source>
        <translation>拖进窗口的文件连同核对结果都存在这里，也可以移除。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
</context>
<context>
    <name>KeptTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translation>{when}，{who}</translation>
    </message>
    <message>
        <source>Taken out {when}</source>
        <translation>移除于 {when}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保存</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n year(s)</source>
        <translation>
            <numerusform>超过 %n 年</numerusform>
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
            <numerusform>全部清除（%n 个）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name, kind, format, days</source>
        <translation>搜索名称、类型、格式、日期</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>已存文件</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>超过多少年</translation>
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
        <translation>恢复密钥</translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>Group {n} of {all}</source>
        <translation>第 {n} 组，共 {all} 组</translation>
    </message>
    <message>
        <source>Only a whole key can be pasted: eight groups of five.</source>
        <translation>只能粘贴整把密钥：八组，每组五个。</translation>
    </message>
    <message>
        <source>not as it should be</source>
        <translation>不对</translation>
    </message>
    <message>
        <source>Group {which} is not as it is on the paper.</source>
        <translation>第 {which} 组与纸上的不一样。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Group {which} has a letter that no key has.</source>
        <translation>第 {which} 组里有密钥不会有的字符。</translation>
    </message>
    <message>
        <source>A letter is wrong somewhere, or groups are in another order. Compare with the paper.</source>
        <translation>有字符错了，或者组的顺序不对。请与纸上的核对。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and locks</source>
        <translation>密钥与锁</translation>
    </message>
    <message>
        <source>What opens the vault, and how to change it.</source>
        <translation>什么能打开保险库，怎样更换。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的主密码</translation>
    </message>
    <message>
        <source>Asked for whenever the vault is opened.</source>
        <translation>每次打开保险库时输入。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Second passphrase</source>
        <translation>第二个主密码</translation>
    </message>
    <message>
        <source>There is one. It opens everything, as yours does.</source>
        <translation>已有一个，和您的一样能打开全部内容。</translation>
    </message>
    <message>
        <source>None. A bookkeeper could have one; it would open everything, as yours does.</source>
        <translation>没有。可以给会计一个，它和您的一样能打开全部内容。</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>去掉…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>增加…</translation>
    </message>
    <message>
        <source>Recovery key on paper</source>
        <translation>纸上的恢复密钥</translation>
    </message>
    <message>
        <source>For when the passphrase is forgotten.</source>
        <translation>忘记主密码时使用。</translation>
    </message>
    <message>
        <source>It was never typed from paper: nobody knows whether it is there. Make a new one.</source>
        <translation>从没有照纸输入过，不知道那张纸还在不在。请换一把新的。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>换新的…</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation>这台电脑的钥匙串</translation>
    </message>
    <message>
        <source>Opens the vault when the program starts. Whoever is signed in here can open it.</source>
        <translation>程序启动时自动打开保险库。登录了这台电脑的人都能打开。</translation>
    </message>
    <message>
        <source>Off: the passphrase is typed each time.</source>
        <translation>未启用，每次输入主密码。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>全部重新加密</translation>
    </message>
    <message>
        <source>For when somebody may have a passphrase, the paper or a copy of the vault.</source>
        <translation>主密码、那张纸或保险库的副本可能落到别人手里时使用。</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>开始…</translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring…</source>
        <translation>正在询问这台电脑的钥匙串…</translation>
    </message>
    <message>
        <source>The keyring opens the vault from now on.</source>
        <translation>今后由钥匙串打开保险库。</translation>
    </message>
    <message>
        <source>The keyring no longer opens the vault.</source>
        <translation>钥匙串不再打开保险库。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>正在核对主密码…</translation>
    </message>
    <message>
        <source>That is not the passphrase of this vault.</source>
        <translation>这不是这个保险库的主密码。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>Knowing</name>
    <message>
        <source>{name} (left on {day})</source>
        <translation>{name}（{day} 离职）</translation>
    </message>
</context>
<context>
    <name>LeftForm</name>
    <message>
        <source>{name} has left</source>
        <translation>{name} 已离职</translation>
    </message>
    <message>
        <source>The list of what is taken back opens then: keys, devices, accounts, passwords.</source>
        <translation>随后打开交接清单：钥匙、设备、账号、密码。</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离职</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Filled in from the case. Read it, change it, print it: you send it yourself.</source>
        <translation>已按案卷填好。看一遍，改好，打印：由您自己寄出。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>函件语言</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Filling it in…</source>
        <translation>正在填写…</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>保存函件</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That part of posdesk is not there yet.</source>
        <translation>posdesk 的这个部分还没有做好。</translation>
    </message>
    <message>
        <source>That is kept in the vault. Open it, or make one, first.</source>
        <translation>这些保存在保险库里。请先打开或新建保险库。</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>I have a backup…</source>
        <translation>我有备份…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>For over a week no good backup was made.</source>
        <translation>一周多没有做成完好的备份了。</translation>
    </message>
    <message numerus="yes">
        <source>%n emergency note(s) were filed.</source>
        <translation>
            <numerusform>%n 条紧急记录已归档。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Keep this? In a vault it is encrypted, and there when you come back.</source>
        <translation>要保存下来吗？放进保险库就是加密的，下次回来还在。</translation>
    </message>
    <message>
        <source>Keep this…</source>
        <translation>保存下来…</translation>
    </message>
</context>
<context>
    <name>MappingDesk</name>
    <message>
        <source>not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Row {row} names the columns</source>
        <translation>第 {row} 行是表头</translation>
    </message>
    <message>
        <source>No row names the columns</source>
        <translation>没有表头</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Still to be said: {names}</source>
        <translation>还需说明：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten: the next file like this one will ask again.</source>
        <translation>已忘记：下次遇到同样的文件会再问。</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>保存识别规则</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>选择识别规则文件</translation>
    </message>
    <message>
        <source>This mapping says more than this form can show: it is used as it is.</source>
        <translation>这份识别规则的内容超出本表单所能显示的范围，将按原样使用。</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>各列是什么含义？</translation>
    </message>
    <message>
        <source>What do the columns of {file} mean?</source>
        <translation>{file} 的各列是什么含义？</translation>
    </message>
    <message>
        <source>posdesk has guessed. Compare the guess with the file and correct what is wrong: what comes of it is shown below at once, and whether its figures hold.</source>
        <translation>posdesk 已经猜了一遍。请和文件对照，把不对的改过来：读出来的结果和是否核验通过，下面马上就能看到。</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>读出来的结果</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>原文件</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>给这种格式起个名字</translation>
    </message>
    <message>
        <source>Use a colleague&apos;s…</source>
        <translation>用同事的规则…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>就这样读取</translation>
    </message>
    <message>
        <source>Forget this mapping</source>
        <translation>忘记这条规则</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>one column with signs</source>
        <translation>一列，带正负号</translation>
    </message>
    <message>
        <source>two columns</source>
        <translation>收入、支出两列</translation>
    </message>
    <message>
        <source>amount and direction</source>
        <translation>金额加收支标志</translation>
    </message>
    <message>
        <source>are a mistake</source>
        <translation>算出错</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>照原样</translation>
    </message>
    <message>
        <source>turned round</source>
        <translation>正负相反</translation>
    </message>
    <message>
        <source>This is a</source>
        <translation>这是</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>日期写法</translation>
    </message>
    <message>
        <source>Rows without a date</source>
        <translation>没有日期的行</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>收支怎么区分</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>正负号</translation>
    </message>
    <message>
        <source>Amounts are written</source>
        <translation>金额写法</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>支付渠道</translation>
    </message>
    <message>
        <source>Currency of all lines</source>
        <translation>全部行的币种</translation>
    </message>
</context>
<context>
    <name>Matter</name>
    <message>
        <source>Do it</source>
        <translation>去办</translation>
    </message>
    <message>
        <source>Do it: {what}</source>
        <translation>去办：{what}</translation>
    </message>
    <message>
        <source>when you can</source>
        <translation>有空时</translation>
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
        <translation>新的商户号</translation>
    </message>
    <message>
        <source>It is printed on every slip.</source>
        <translation>每张签购单上都印着。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>A mistake in posdesk</source>
        <translation>posdesk 出错了</translation>
    </message>
    <message>
        <source>posdesk made a mistake. Your files are unchanged, and nothing was sent anywhere.</source>
        <translation>posdesk 出了错。您的文件没有改动，也没有向外发送任何内容。</translation>
    </message>
    <message>
        <source>You can go on. If it comes again, copy the details and report them; they hold none of your data.</source>
        <translation>您可以继续使用。如果再次出现，请复制详细信息并反馈；其中不含您的数据。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Stick or folder</source>
        <translation>U 盘或文件夹</translation>
    </message>
    <message>
        <source>The backup is encrypted like the vault, and is checked before it counts. Whoever finds the stick cannot read it without the passphrase or the key on paper.</source>
        <translation>备份与保险库一样加密，检查过才算数。捡到 U 盘的人没有主密码或纸上的密钥就读不了。</translation>
    </message>
    <message>
        <source>Go on in one place only.</source>
        <translation>只在一处继续用。</translation>
    </message>
    <message>
        <source>Two copies that both go on can never be merged. posdesk sees that they have parted, and then one of the two must be chosen and the other&apos;s work is lost.</source>
        <translation>两份各自用下去就再也合不到一起。posdesk 看得出它们已分开，那时只能选其中一份，另一份里做的就作废了。</translation>
    </message>
    <message>
        <source>Locked here, this computer no longer asks for the passphrase when the program starts, and says that the vault has moved. Nothing is deleted: should the new computer fail, it opens here.</source>
        <translation>在这里上锁后，程序启动时不再要求输入主密码，只说明保险库已经搬走。什么都不会删除：万一新电脑出问题，在这里还能打开。</translation>
    </message>
    <message>
        <source>Choose a stick or folder…</source>
        <translation>选择 U 盘或文件夹…</translation>
    </message>
    <message>
        <source>Print this…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>On the new computer</source>
        <translation>在新电脑上</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>这里停用</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>换电脑</translation>
    </message>
    <message>
        <source>Everything goes along in one encrypted file: files, terms, decisions and history.</source>
        <translation>全部内容装进一个加密的文件带走：文件、结算条件、决定和历史。</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>写入备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The backup is written and checked. These three things are done on the new computer:</source>
        <translation>备份已写好并检查过。在新电脑上做这三件事：</translation>
    </message>
    <message>
        <source>It is open there</source>
        <translation>那边已打开</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>The vault is open on the new computer. What becomes of the one here?</source>
        <translation>保险库已在新电脑上打开。这里的这一份怎么办？</translation>
    </message>
    <message>
        <source>Lock it here, and stop</source>
        <translation>在这里上锁并停用</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>None yet: a USB stick is best.</source>
        <translation>还没有，最好用 U 盘。</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>正在写入备份…</translation>
    </message>
    <message>
        <source>A stick or folder that can be taken to the new computer</source>
        <translation>可以带到新电脑去的 U 盘或文件夹</translation>
    </message>
    <message>
        <source>That is this computer&apos;s own disk: copy the file to a stick then.</source>
        <translation>这是本机自己的磁盘：之后请把文件复制到 U 盘。</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file}，在 {folder}</translation>
    </message>
    <message>
        <source>What to do on the new computer</source>
        <translation>在新电脑上要做的事</translation>
    </message>
</context>
<context>
    <name>MovingIn</name>
    <message>
        <source>Choose a table…</source>
        <translation>选择表格…</translation>
    </message>
    <message>
        <source>A spreadsheet, or what another program wrote: CSV or XLSX, in any order of columns. Lists of Snipe-IT and GLPI are known. Nothing is kept before you have seen what would be.</source>
        <translation>电子表格，或别的程序导出的文件：CSV 或 XLSX，列的顺序不限。认得 Snipe-IT 和 GLPI 的清单。您看过结果之前，什么也不会保存。</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Where a row says nothing:</source>
        <translation>表里没写的：</translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>正在检查各行…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken in:</source>
        <translation>
            <numerusform>有 %n 行不能导入：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the register, kept as words: {some}</source>
        <translation>登记里没有，按文字保留：{some}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Take a list in</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Devices that you keep a list of already.</source>
        <translation>已经另有清单的设备。</translation>
    </message>
    <message>
        <source>{file}: what is in each column?</source>
        <translation>{file}：每一列是什么？</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) can be taken in.</source>
        <translation>
            <numerusform>可以导入 %n 台设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the good ones</source>
        <translation>导入没有问题的</translation>
    </message>
    <message>
        <source>Take in all</source>
        <translation>全部导入</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in the inventory now.</source>
        <translation>
            <numerusform>已导入 %n 台设备。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>TUSN</source>
        <translation>终端唯一序列号</translation>
    </message>
    <message>
        <source>Terminal id</source>
        <translation>终端号</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>商户号</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Account for payouts</source>
        <translation>结算账户</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>收款点</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>具体位置</translation>
    </message>
    <message>
        <source>Stays or moves</source>
        <translation>固定或移动</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>SIM number</source>
        <translation>SIM 卡号</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>固定锁</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>PTS approval</source>
        <translation>PTS 认证</translation>
    </message>
    <message>
        <source>Approval ends</source>
        <translation>认证到期</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>认证证书</translation>
    </message>
    <message>
        <source>How users sign in</source>
        <translation>使用者如何验证身份</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>购买渠道</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购买日期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>保修到期</translation>
    </message>
    <message>
        <source>After-sales number</source>
        <translation>售后电话</translation>
    </message>
    <message>
        <source>Number of cables</source>
        <translation>线缆数</translation>
    </message>
    <message>
        <source>Colours of cables</source>
        <translation>线缆颜色</translation>
    </message>
    <message>
        <source>UV mark</source>
        <translation>紫外标记</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>重量（克）</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>码的内容</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>安装日期</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>更换期限</translation>
    </message>
    <message>
        <source>Days between inspections</source>
        <translation>巡检间隔（天）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message numerus="yes">
        <source>At least %n digit(s), none that stands in a number of yours.</source>
        <translation>
            <numerusform>至少 %n 位数字，不要用店里号码里有的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best: words that have nothing to do with each other, and a digit. At least %n characters.</source>
        <translation>
            <numerusform>最好：几个互不相干的词，加一个数字。至少 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>自己输入</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>帮我生成</translation>
    </message>
    <message>
        <source>How the new password comes about</source>
        <translation>新密码怎么来</translation>
    </message>
    <message>
        <source>Compare with the old one, and with birthdays</source>
        <translation>和旧密码、生日比一比</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The old one, to compare</source>
        <translation>旧密码，用来比较</translation>
    </message>
    <message>
        <source>Birthdays and other days that somebody might try</source>
        <translation>生日和别人可能会试的日子</translation>
    </message>
    <message>
        <source>Looked at here and now, and kept nowhere.</source>
        <translation>只在这里看一眼，哪里都不存。</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>用什么组成</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Copy for half a minute</source>
        <translation>复制（保留半分钟）</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>现在清除</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard, %n second(s) more</source>
        <translation>
            <numerusform>在剪贴板上，还有 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Words in pinyin</source>
        <translation>拼音词</translation>
    </message>
    <message>
        <source>English words</source>
        <translation>英文词</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>字母和数字</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>One of 2 to the power of {bits}, drawn by lot</source>
        <translation>2 的 {bits} 次方种里随机抽出的一个</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Who was called, what was said, what comes next</source>
        <translation>打给了谁、说了什么、接下来怎么办</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>保存备注</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Keys and locks…</source>
        <translation>密钥与锁…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>Copy {number}</source>
        <translation>复制 {number}</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已拨打</translation>
    </message>
    <message>
        <source>Note that you called, with the time</source>
        <translation>记下已经拨打和时间</translation>
    </message>
    <message>
        <source>Called {name}</source>
        <translation>已拨打 {name}</translation>
    </message>
    <message>
        <source>Check once whether it is still right</source>
        <translation>请核对一次号码是否还对</translation>
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
        <translation>已保存：{old}
包里：{new}</translation>
    </message>
    <message>
        <source>Replace the saved one</source>
        <translation>替换已保存的号码</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>In the pack: {new}</source>
        <translation>包里：{new}</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>与已保存的相同</translation>
    </message>
</context>
<context>
    <name>OffersForm</name>
    <message>
        <source>Which accounts does the shop have?</source>
        <translation>店里有哪些账号？</translation>
    </message>
    <message>
        <source>Tick what there is. The names can be changed later, and so can everything else; no password is asked.</source>
        <translation>有的就打勾。名称和别的以后都能改；不会问密码。</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) ago</source>
        <translation>
            <numerusform>大约 %n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all that are ticked and have no day of their own. Who does not know leaves it so.</source>
        <translation>用于打了勾而没填日期的。不知道就这样放着。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>last changed, if known</source>
        <translation>上次更换，知道就填</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>店里</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Clerks&apos; accounts in apps</source>
        <translation>App 店员账号</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>{account}: last changed</source>
        <translation>{account}：上次更换</translation>
    </message>
</context>
<context>
    <name>OutcomeBanner</name>
    <message numerus="yes">
        <source>%n more file(s) were left out. Drop the folder that holds the statements alone.</source>
        <translation>
            <numerusform>另有 %n 个文件未读取。请只拖入存放账单的文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>{file} is of a layout that posdesk does not know yet.</source>
        <translation>posdesk 还不认识 {file} 的格式。</translation>
    </message>
    <message>
        <source>Say what its columns are…</source>
        <translation>说明各列含义…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for a password, or to be told what their columns mean.</source>
        <translation>
            <numerusform>有 %n 个文件在等密码，或等您说明各列含义。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are takings alone. Add the bank statement, and it will be said what arrived.</source>
        <translation>目前只有收款明细。添加银行流水后，就能看出哪些已到账。</translation>
    </message>
    <message>
        <source>This is a bank statement alone. Add the takings, and it will be said what never arrived.</source>
        <translation>目前只有银行流水。添加收款明细后，就能看出哪些未到账。</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message numerus="yes">
        <source>%n photo(s) sealed</source>
        <translation>
            <numerusform>已密封 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>出了什么事？</translation>
    </message>
    <message>
        <source>Card for the till…</source>
        <translation>收银台卡片…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>The vault is locked. What to do stands here all the same; what you write is sealed at once, and filed as a case once it is opened.</source>
        <translation>保险库锁着，该怎么办照样在这里；写下的内容立即密封，打开后自动归为案卷。</translation>
    </message>
    <message>
        <source>Keep this…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>There is no vault yet. What to do stands here all the same; what you write is kept only while posdesk runs, until you keep it or print it.</source>
        <translation>还没有保险库，该怎么办照样在这里；写下的内容只在程序运行时留着，要留下请保存或打印。</translation>
    </message>
    <message>
        <source>Call only official numbers, and those of your contracts</source>
        <translation>只打官方号码和合同上的号码</translation>
    </message>
    <message>
        <source>One case waits to be kept.</source>
        <translation>有一个案卷等着保存。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 项异常</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>没有异常</translation>
    </message>
    <message>
        <source>Nothing in these files needs you.</source>
        <translation>这些文件中没有需要您处理的事。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>应到账款</translation>
    </message>
    <message>
        <source>No settlement fits</source>
        <translation>没有符合的应到账款</translation>
    </message>
    <message>
        <source>Nothing is left with these filters.</source>
        <translation>当前筛选条件下没有内容。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>OverviewPlace</name>
    <message>
        <source>Which ones? Point at a figure or a bar, or go there by keyboard.</source>
        <translation>是哪些？把鼠标指到数字或横条上，或用键盘移过去。</translation>
    </message>
    <message>
        <source>to be done now</source>
        <translation>现在要做</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>快到期</translation>
    </message>
    <message>
        <source>accounts in the list</source>
        <translation>个账号</translation>
    </message>
    <message>
        <source>{on} of {all}</source>
        <translation>{on} / {all}</translation>
    </message>
    <message>
        <source>with a second factor</source>
        <translation>开了两步验证</translation>
    </message>
    <message>
        <source>It could be switched on: {names}</source>
        <translation>可以开启的：{names}</translation>
    </message>
    <message>
        <source>{names} and {rest} more</source>
        <translation>{names}，另有 {rest} 个</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>None: nothing is as the maker set it, and what was checked passed.</source>
        <translation>没有：都不是出厂密码，检查过的都通过了。</translation>
    </message>
    <message>
        <source>Nobody who left knows anything that still works.</source>
        <translation>离职的人知道的，没有还能用的。</translation>
    </message>
    <message>
        <source>Nothing is open: all that was known is changed or taken back.</source>
        <translation>都做完了：他知道的都换了或收回了。</translation>
    </message>
    <message>
        <source>leaves on {day}</source>
        <translation>{day} 离职</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Enter the last day</source>
        <translation>填最后一天</translation>
    </message>
    <message>
        <source>On the last day this comes up to be done:</source>
        <translation>到最后一天，要做这些：</translation>
    </message>
    <message>
        <source>Nothing: no account in the list is known to them.</source>
        <translation>没有：列表里的账号他都不知道。</translation>
    </message>
    <message>
        <source>{name} · left on {day}</source>
        <translation>{name} · {day} 离职</translation>
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
        <translation>从上次更换算起。旧的不一定不好，只是传出去的机会更多。</translation>
    </message>
    <message>
        <source>Change it...</source>
        <translation>更换…</translation>
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
        <translation>离职的人和没做完的事</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>A new item</source>
        <translation>新的一项</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天内查一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>恢复检查</translation>
    </message>
    <message>
        <source>Ask it no longer</source>
        <translation>不再检查</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>查什么</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>谁来查</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>多少天内查一次</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>要填什么</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>No packs yet</source>
        <translation>还没有指南包</translation>
    </message>
    <message>
        <source>A franchise, an association or your bookkeeper can send guides of their own, with their telephone numbers, as one signed file. Who signed it is confirmed by telephone, once.</source>
        <translation>加盟总部、协会或您的会计可以把自己的指南和电话号码做成一个签名的文件发来。谁签的名，第一次要打电话确认。</translation>
    </message>
    <message>
        <source>Take a pack…</source>
        <translation>收下一个指南包…</translation>
    </message>
    <message>
        <source>Files with guides that somebody you know has signed. Ours are never lost.</source>
        <translation>您认识的人签名的指南文件。程序自带的指南不会丢。</translation>
    </message>
    <message>
        <source>Packs of guides</source>
        <translation>指南包</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>已搁置</translation>
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
        <translation>{day}制作，{signer} 签名</translation>
    </message>
    <message>
        <source>Stop trusting {name}</source>
        <translation>不再信任 {name}</translation>
    </message>
    <message>
        <source>Its numbers…</source>
        <translation>包里的号码…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Take a pack</source>
        <translation>收下一个指南包</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Made {day}</source>
        <translation>{day}制作</translation>
    </message>
    <message>
        <source>takes the place of version {version}</source>
        <translation>代替第 {version} 版</translation>
    </message>
    <message>
        <source>Guides: {names}</source>
        <translation>指南：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n telephone number(s). None of them is saved by taking the pack.</source>
        <translation>
            <numerusform>%n 个电话号码。收下指南包不会保存其中任何一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {name}, whom you know.</source>
        <translation>由您已确认的 {name} 签名。</translation>
    </message>
    <message>
        <source>Take this pack?</source>
        <translation>收下这个指南包？</translation>
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
        <translation>还不知道这是谁签的名。</translation>
    </message>
    <message>
        <source>Call whoever it is said to be from, on a number that you had before, not one from the mail or the stick. They read out the thirty digits of their fingerprint. Compare the first ten, and type the other twenty.</source>
        <translation>请打电话给说是发来这个包的人，用您原来就有的号码，不要用邮件里或 U 盘里的号码。请他念出三十位指纹数字：核对前十位，输入后二十位。</translation>
    </message>
    <message>
        <source>The other twenty digits, as you hear them</source>
        <translation>后二十位，照听到的输入</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>对方是谁</translation>
    </message>
    <message>
        <source>It brings no numbers.</source>
        <translation>里面没有号码。</translation>
    </message>
    <message>
        <source>Numbers of “{title}”</source>
        <translation>“{title}”里的号码</translation>
    </message>
    <message>
        <source>Nothing is saved unless you press it, one by one. A number that is saved here is offered for dialling only after you have said under Shop how it was verified.</source>
        <translation>不按就不保存，一次只保存一个。在这里保存的号码，要等您在“店铺”里说明怎样核实过，才会用来拨打。</translation>
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
        <translation>保险库已上锁</translation>
    </message>
    <message>
        <source>The shop&apos;s records are in it. Nothing of them is on the screen or in plain sight on the disk.</source>
        <translation>店里的记录都在里面。屏幕上没有，磁盘上也没有一处是明文。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>The vault has moved to another computer</source>
        <translation>保险库已搬到另一台电脑</translation>
    </message>
    <message>
        <source>Go on there. Two copies that both go on can never be merged.</source>
        <translation>请在那边继续用。两份各自用下去就再也合不到一起。</translation>
    </message>
    <message>
        <source>Unlock it here all the same…</source>
        <translation>仍在这里解锁…</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait sealed until it is opened.</source>
        <translation>
            <numerusform>有 %n 条记录封存着，等打开后归档。</numerusform>
        </translation>
    </message>
    <message>
        <source>Emergency note…</source>
        <translation>紧急记录…</translation>
    </message>
</context>
<context>
    <name>PairDialog</name>
    <message>
        <source>Choose the credit that paid it</source>
        <translation>选择付款的那笔入账</translation>
    </message>
    <message>
        <source>Search by amount, day or payer</source>
        <translation>按金额、日期或付款方查找</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Days paid together</source>
        <translation>一起付的日子</translation>
    </message>
    <message>
        <source>How do you know? (the bank&apos;s advice, the acquirer&apos;s e-mail …)</source>
        <translation>您怎么知道的？（银行通知、收单机构的邮件……）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Which credit was it? One, or several.</source>
        <translation>是哪一笔入账？可以选多笔。</translation>
    </message>
    <message>
        <source>Which days did it pay?</source>
        <translation>它付的是哪几天？</translation>
    </message>
    <message>
        <source>This is the payment</source>
        <translation>就是这笔付款</translation>
    </message>
    <message>
        <source>Due {due}, chosen {came}, difference {gap}</source>
        <translation>应到 {due}，已选 {came}，相差 {gap}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Paper</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>Begin with label</source>
        <translation>从第几张标签开始</translation>
    </message>
    <message>
        <source>Whoever finds one calls</source>
        <translation>拾到请拨打</translation>
    </message>
    <message>
        <source>List of devices (PCI DSS 9.5.1.1)</source>
        <translation>设备清单（PCI DSS 9.5.1.1）</translation>
    </message>
    <message>
        <source>A sheet of each device</source>
        <translation>每台设备一页</translation>
    </message>
    <message>
        <source>Tags with a code</source>
        <translation>带二维码的标签</translation>
    </message>
    <message>
        <source>How often each is inspected, and why</source>
        <translation>多久巡检一次，为什么</translation>
    </message>
    <message>
        <source>the shop&apos;s own number</source>
        <translation>本店电话</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and print…</source>
        <translation>预览并打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>1 到 {most}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
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
        <translation>新的恢复密钥</translation>
    </message>
    <message>
        <source>The old paper opens the vault until you have typed this one; then it opens nothing but old backups.</source>
        <translation>照新纸输入完成之前，旧纸仍然有效；之后旧纸只能打开以前的备份。</translation>
    </message>
    <message>
        <source>The new key is in force. Tear up the old paper.</source>
        <translation>新密钥已生效，请撕掉旧纸。</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>启用这把密钥</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>已经在纸上了</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Pictures and PDF</source>
        <translation>图片和 PDF</translation>
    </message>
    <message>
        <source>Choose pictures and papers</source>
        <translation>选择图片和资料</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) kept.</source>
        <translation>
            <numerusform>已保存 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>图片和资料</translation>
    </message>
    <message>
        <source>Add pictures or papers...</source>
        <translation>添加图片或资料</translation>
    </message>
    <message>
        <source>Or drop files here. They are kept encrypted; where a photo was taken is not.</source>
        <translation>也可以把文件拖到这里。加密保存，照片的拍摄地点不保留。</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>Merchants, accounts and their files</source>
        <translation>商户、账户及其文件</translation>
    </message>
    <message>
        <source>Merchant or account, and its files</source>
        <translation>商户或账户，及其文件</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Merchant {name}</source>
        <translation>商户 {name}</translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>账户 {name}</translation>
    </message>
    <message>
        <source>Files that name nobody</source>
        <translation>没有写明是谁的文件</translation>
    </message>
    <message>
        <source>Nothing is ticked yet. A tick on a merchant or account ticks all its files.</source>
        <translation>还没有勾选。勾选商户或账户，就勾选了它的全部文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
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
            <numerusform>%n 个商户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>新主密码</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Make one up for me</source>
        <translation>替我想一个</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一样。</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>All shops</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Add an account...</source>
        <translation>添加账号…</translation>
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
        <translation>店里有哪些账号？…</translation>
    </message>
    <message>
        <source>How often, and when to remind...</source>
        <translation>多久换、何时提醒…</translation>
    </message>
    <message>
        <source>Print the rotation sheet...</source>
        <translation>打印密码更换表…</translation>
    </message>
    <message>
        <source>Rotation sheet as PDF...</source>
        <translation>密码更换表存为 PDF…</translation>
    </message>
    <message>
        <source>Calendar file...</source>
        <translation>日历文件…</translation>
    </message>
    <message>
        <source>Search by name, place, person</source>
        <translation>按名称、地点、人员搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>只看这家店</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Because something happened, no more than two days in all.</source>
        <translation>因为出了事，总共最多推迟两天。</translation>
    </message>
    <message>
        <source>Put off {name}</source>
        <translation>推迟：{name}</translation>
    </message>
    <message>
        <source>Two weeks in all, and no more.</source>
        <translation>总共最多推迟两周。</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>For instance: the owner comes back on Monday.</source>
        <translation>比如：老板周一回来。</translation>
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
        <translation>账户</translation>
    </message>
    <message>
        <source>Lines that pay for takings stay, now and whenever a file of this account comes. All others go.</source>
        <translation>支付收款的明细保留，以后这个账户再来文件也一样；其余全部清除。</translation>
    </message>
    <message>
        <source>This cannot be undone. Earlier backups hold those lines until they are rotated away.</source>
        <translation>这无法撤销。以前的备份里还有这些明细，直到它们按期删除。</translation>
    </message>
    <message>
        <source>Keep only the payouts</source>
        <translation>只留到账款</translation>
    </message>
    <message>
        <source>For an account that is also private: what is bought from it is nobody&apos;s business here.</source>
        <translation>用于同时也是私人的账户：用它买了什么，与店里无关。</translation>
    </message>
    <message>
        <source>Forget the other lines</source>
        <translation>清除其余明细</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking which lines pay…</source>
        <translation>正在查看哪些是到账款…</translation>
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
        <translation>岗位</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>all shops</source>
        <translation>所有门店</translation>
    </message>
    <message numerus="yes">
        <source>has left, %n thing(s) open</source>
        <translation>
            <numerusform>已离职，%n 件没办</numerusform>
        </translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离职</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) to learn</source>
        <translation>
            <numerusform>%n 项待培训</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) open</source>
        <translation>
            <numerusform>%n 件没办</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>not needed in this role</source>
        <translation>这个岗位不需要</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who has learned what</source>
        <translation>谁学过什么</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Taught today...</source>
        <translation>今天培训了</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>谁在这里工作？</translation>
    </message>
    <message>
        <source>Then the program says who may accept a device, who is to learn what, and what a leaver gives back.</source>
        <translation>登记后，程序会告诉您谁可以验收设备、谁该学什么、离职的人要交还什么。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合的人</translation>
    </message>
    <message>
        <source>Nobody has all the words, or works in that shop.</source>
        <translation>没有人符合所有字词，或在那家店工作。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>all shops</source>
        <translation>所有门店</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
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
        <translation>已离职</translation>
    </message>
    <message>
        <source>Taught...</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Taught today</source>
        <translation>今天已培训</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>never taught</source>
        <translation>从未培训</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name} 教</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>On leaving</source>
        <translation>离职交接</translation>
    </message>
    <message>
        <source>On joining</source>
        <translation>入职手续</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>哪些账号</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>其实没办</translation>
    </message>
    <message>
        <source>Taught today: {topic}</source>
        <translation>今天已培训：{topic}</translation>
    </message>
    <message>
        <source>Has signed.</source>
        <translation>已签字。</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>已办：{what}</translation>
    </message>
    <message>
        <source>Not done after all.</source>
        <translation>改回未办。</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) written down.</source>
        <translation>
            <numerusform>已记下 %n 项培训。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has left: take back what stands in the list.</source>
        <translation>{name} 已离职：请按清单收回。</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n 项培训</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of joining and leaving</source>
        <translation>
            <numerusform>%n 项入职离职手续</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or paper(s)</source>
        <translation>
            <numerusform>%n 份图片或资料</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good: {what}, and all that the history tells of them. It stays that something was erased, and when. Backups that are there keep what they have.</source>
        <translation>将永久抹除：{what}，以及历史记录里有关的全部内容。只留下“何时抹除过”这一条。已有的备份不受影响。</translation>
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
        <translation>新的人员</translation>
    </message>
    <message>
        <source>all shops</source>
        <translation>所有门店</translation>
    </message>
    <message>
        <source>Long here already: leave it empty.</source>
        <translation>老员工可以留空。</translation>
    </message>
    <message>
        <source>An owner may do everything.</source>
        <translation>店主可以做所有事。</translation>
    </message>
    <message>
        <source>A device takes two pairs of eyes: whoever received it is not the one who accepts it.</source>
        <translation>设备要两个人把关：收货的人不能自己验收。</translation>
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
        <translation>以后的照片与这些比对</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
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
        <translation>关闭</translation>
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
            <numerusform>显示 {all} 个中的 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>{role}: who</source>
        <translation>{role}：谁</translation>
    </message>
    <message>
        <source>{role}: telephone</source>
        <translation>{role}：电话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>{day} 已核对</translation>
    </message>
    <message>
        <source>I have checked it</source>
        <translation>我核对过了</translation>
    </message>
    <message>
        <source>Back to all emergencies</source>
        <translation>返回全部紧急情况</translation>
    </message>
    <message>
        <source>Fill it in once, print it, hang it up. The card goes beside the till.</source>
        <translation>填一次，打印，贴上墙；卡片放收银台旁。</translation>
    </message>
    <message>
        <source>Print the plan…</source>
        <translation>打印预案…</translation>
    </message>
    <message>
        <source>Print the card for the till…</source>
        <translation>打印收银台卡片…</translation>
    </message>
    <message>
        <source>Official numbers of</source>
        <translation>官方号码，地区</translation>
    </message>
    <message>
        <source>Save numbers of providers…</source>
        <translation>存服务商号码…</translation>
    </message>
    <message>
        <source>Rehearse it</source>
        <translation>演练一次</translation>
    </message>
    <message>
        <source>What is rehearsed</source>
        <translation>演练哪一项</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>All guides as a booklet</source>
        <translation>全部指南，成册</translation>
    </message>
    <message>
        <source>What</source>
        <translation>打印什么</translation>
    </message>
    <message>
        <source>Black on white, with drawings; each guide begins a page.</source>
        <translation>黑白，带图；每篇另起一页。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>For the drawer beside the till: the call comes at the counter, not at the computer.</source>
        <translation>放在收银台抽屉里：骗子的电话打到柜台，不打到电脑前。</translation>
    </message>
    <message>
        <source>Print guides</source>
        <translation>打印指南</translation>
    </message>
    <message>
        <source>Look and print…</source>
        <translation>预览并打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Whose acceptance</source>
        <translation>验收哪台</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>单子</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Second language on it</source>
        <translation>同页第二种语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>An empty form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>打印单子</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>How often, and why</source>
        <translation>附上多久查一次和理由</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>打印出来的样子</translation>
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
        <translation>牌照</translation>
    </message>
    <message>
        <source>Looked up today</source>
        <translation>今天查过</translation>
    </message>
    <message>
        <source>Last looked up on {day}</source>
        <translation>上次查询 {day}</translation>
    </message>
    <message>
        <source>Never looked up</source>
        <translation>从未查过</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Looked up today, with a picture...</source>
        <translation>今天查过，并附截图</translation>
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
        <translation>合同</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Number {number} is not verified: do not call it</source>
        <translation>号码 {number} 未核实：请勿拨打</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>没有号码</translation>
    </message>
    <message>
        <source>Nobody to call. Take the number from the contract, never from a call or a message.</source>
        <translation>没有可以拨打的人。号码请从合同上抄，不要用来电或短信里的。</translation>
    </message>
    <message>
        <source>Documents handed out</source>
        <translation>给出去的资料</translation>
    </message>
    <message>
        <source>the copy says what for</source>
        <translation>已写明用途</translation>
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
        <translation>上门记录</translation>
    </message>
    <message>
        <source>badge {badge}</source>
        <translation>证件 {badge}</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>事先预约</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>未预约</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>已回拨核实</translation>
    </message>
    <message>
        <source>nobody called back</source>
        <translation>没有回拨核实</translation>
    </message>
    <message>
        <source>seen by {name}</source>
        <translation>{name} 在场</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回拨</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>看这台设备</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>更早的还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Looked up today.</source>
        <translation>今天查过了。</translation>
    </message>
    <message>
        <source>Copied: {number}</source>
        <translation>已复制：{number}</translation>
    </message>
    <message>
        <source>{what} came back.</source>
        <translation>{what} 已收回。</translation>
    </message>
    <message>
        <source>A known number was called back.</source>
        <translation>已回拨已知号码核实。</translation>
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
        <translation>新的服务商</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>An address, or the way through the menus</source>
        <translation>网址，或菜单路径</translation>
    </message>
</context>
<context>
    <name>ProvidersPlace</name>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>查询牌照</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>Nobody in this list</source>
        <translation>不属于名单中的服务商</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>no verified number</source>
        <translation>没有核实过的号码</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Whom does the shop have a contract with?</source>
        <translation>店里和谁签了合同？</translation>
    </message>
    <message>
        <source>Whoever is here with a verified number can be called when somebody at the door says they sent him.</source>
        <translation>登记了核实过的号码，有人上门自称是他们派来的，就能打电话问。</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加服务商</translation>
    </message>
    <message>
        <source>No provider fits</source>
        <translation>没有符合的服务商</translation>
    </message>
    <message>
        <source>None has all the words, and to do with that shop.</source>
        <translation>没有服务商符合所有字词并与那家店有关。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>PutRight</name>
    <message>
        <source>How was it put right?</source>
        <translation>怎么解决的？</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
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
        <translation>已解决：{finding}</translation>
    </message>
    <message>
        <source>Why is it settled?</source>
        <translation>为什么算解决了？</translation>
    </message>
    <message>
        <source>Choose or write a reason</source>
        <translation>选一个原因，或自己写</translation>
    </message>
    <message>
        <source>The acquirer has explained it</source>
        <translation>收单机构已说明</translation>
    </message>
    <message>
        <source>Paid another way</source>
        <translation>已用别的方式付清</translation>
    </message>
    <message>
        <source>Booked by hand</source>
        <translation>已手工入账</translation>
    </message>
    <message>
        <source>Too small to pursue</source>
        <translation>金额太小，不追了</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>不是我们的</translation>
    </message>
    <message>
        <source>It stays in the list, below the others, and can be brought back.</source>
        <translation>它仍留在列表里，排在其他项下面，随时可以恢复。</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>经手人</translation>
    </message>
</context>
<context>
    <name>ReconcilePage</name>
    <message>
        <source>Choose bank statements and takings</source>
        <translation>选择银行流水和收款明细</translation>
    </message>
    <message>
        <source>{file} was taken out.</source>
        <translation>已移除 {file}。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose a terms file</source>
        <translation>选择结算条件文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard.</source>
        <translation>剪贴板里没有可以读取的内容。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>还没有对账结果</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>截至{day}</translation>
    </message>
    <message numerus="yes">
        <source>%n settlement(s)</source>
        <translation>
            <numerusform>%n 笔应到账款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank line(s)</source>
        <translation>
            <numerusform>%n 行银行流水</numerusform>
        </translation>
    </message>
    <message>
        <source>terms guessed from the data</source>
        <translation>结算条件由数据推断</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>应到账款</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>结算条件</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Reading and judging</source>
        <translation>正在读取并对账</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>数据不会离开本机。</translation>
    </message>
    <message>
        <source>There is no verdict yet</source>
        <translation>还没有对账结果</translation>
    </message>
    <message>
        <source>See under Files what could not be used, or add takings and bank statements.</source>
        <translation>请在“文件”中查看哪些无法使用，或添加收款明细和银行流水。</translation>
    </message>
    <message>
        <source>Did all the money arrive?</source>
        <translation>钱都到账了吗？</translation>
    </message>
    <message>
        <source>Drop your takings and your bank statement here: you will see what never arrived, and why.</source>
        <translation>把收款明细和银行流水拖到这里：马上看到哪些款没有到账，以及为什么。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Look at a made-up shop</source>
        <translation>看看示例店铺</translation>
    </message>
    <message>
        <source>CSV, Excel, PDF, MT940, CAMT, OFX, QIF, BAI2, Norma 43, Alipay, WeChat; or bank messages, pasted with Ctrl+V. Nothing leaves this computer.</source>
        <translation>CSV、Excel、PDF、支付宝、微信、MT940、CAMT、OFX、QIF、BAI2、Norma 43；银行短信可用 Ctrl+V 粘贴。数据不离开这台电脑。</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>页面内容</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>保存为网页…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>保存为 Excel…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Print the recovery key</source>
        <translation>打印恢复密钥</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Keep the page with the deeds of the shop, in another place than this computer.</source>
        <translation>把这张纸和店铺的执照放在一起，不要放在这台电脑旁。</translation>
    </message>
    <message>
        <source>Do not save it as a PDF, and do not photograph it: whoever finds that file opens the vault with it.</source>
        <translation>不要存成 PDF，也不要拍照：谁找到那个文件，谁就能打开保险库。</translation>
    </message>
    <message>
        <source>No printer? Copy it by hand: eight groups of five letters and figures.</source>
        <translation>没有打印机？请用手抄下：八组，每组五个字母或数字。</translation>
    </message>
    <message>
        <source>Now type it from the paper. So we both know that it can be read. Small letters will do, and O and 0 or I and 1 are taken for one another.</source>
        <translation>现在请照着纸输入一遍，确认纸上的字看得清。小写也可以，O 与 0、I 与 1 不作区分。</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>再看一次密钥</translation>
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
        <translation>主密码、那张纸或保险库的副本可能落到别人手里时使用。</translation>
    </message>
    <message>
        <source>Everything is encrypted anew. Tear up the old paper.</source>
        <translation>已全部重新加密，请撕掉旧纸。</translation>
    </message>
    <message>
        <source>A backup is made and checked first. All of it takes a minute or so.</source>
        <translation>先做一份备份并检查。全部大约需要一分钟。</translation>
    </message>
    <message>
        <source>A second passphrase and this computer&apos;s keyring no longer open the vault: add them again after.</source>
        <translation>第二个主密码和这台电脑的钥匙串将打不开保险库，之后请重新设置。</translation>
    </message>
    <message>
        <source>A new key on paper takes the place of the old one: it comes next.</source>
        <translation>写在纸上的密钥也要换新的，就在下一步。</translation>
    </message>
    <message>
        <source>Backups and copies made until now still open as they did. Destroy those that must not.</source>
        <translation>以前的备份和副本仍能照旧打开，不该留的请销毁。</translation>
    </message>
    <message>
        <source>Your passphrase, which stays</source>
        <translation>您的主密码（保持不变）</translation>
    </message>
    <message>
        <source>Next: the key on paper</source>
        <translation>下一步：纸上的密钥</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <translation>重新加密</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>已经在纸上了</translation>
    </message>
</context>
<context>
    <name>RemoveForm</name>
    <message>
        <source>Take the other passphrase away</source>
        <translation>去掉另一个主密码</translation>
    </message>
    <message>
        <source>Type the one that stays. Who knew the other one may still have a copy of the vault or a backup that it opens: encrypt anew if you part on bad terms.</source>
        <translation>请输入要留下的那个。知道另一个的人，手里可能还有它能打开的保险库副本或备份；如果不欢而散，请全部重新加密。</translation>
    </message>
    <message>
        <source>Take the other away</source>
        <translation>去掉另一个</translation>
    </message>
    <message>
        <source>Only your passphrase opens the vault now.</source>
        <translation>现在只有您的主密码能打开保险库。</translation>
    </message>
    <message>
        <source>Your passphrase, which stays</source>
        <translation>您的主密码（保持不变）</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一份</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>用什么打开</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>里面有什么</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is overwritten, and nothing is changed before the last step.</source>
        <translation>不会覆盖任何东西；最后一步之前什么都不会改动。</translation>
    </message>
    <message>
        <source>Use what opened the vault when this backup was made.</source>
        <translation>请用备份当时能打开保险库的主密码或密钥。</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>看看里面</translation>
    </message>
    <message>
        <source>This is what it holds. Is it what you are looking for?</source>
        <translation>这份备份里有这些，是您要找的吗？</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>恢复这一份</translation>
    </message>
    <message>
        <source>No, another one</source>
        <translation>不是，换一份</translation>
    </message>
    <message>
        <source>It is restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>先锁着</translation>
    </message>
    <message>
        <source>beside the vault</source>
        <translation>保险库旁</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>第二个位置</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>posdesk backups</source>
        <translation>posdesk 备份</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>最后一次改动</translation>
    </message>
    <message>
        <source>Entries of its history</source>
        <translation>历史记录条数</translation>
    </message>
    <message>
        <source>Beside the open vault</source>
        <translation>与打开的保险库相比</translation>
    </message>
    <message>
        <source>What is in {folder} now is kept beside it, whole, and can be put back in the same way.</source>
        <translation>{folder} 里现在的内容会完整地留在旁边，以后可以用同样的办法放回来。</translation>
    </message>
    <message>
        <source>The backup is in its place, checked.</source>
        <translation>备份已放好，并检查过。</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}</source>
        <translation>原来的内容留在 {folder}</translation>
    </message>
    <message>
        <source>{error} Your vault is where it was, and locked.</source>
        <translation>{error}您的保险库还在原处，已上锁。</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>A terminal that is thrown away with its keys in it is worth money to somebody else.</source>
        <translation>带着密钥扔掉的终端，在别人手里很值钱。</translation>
    </message>
    <message>
        <source>Let it go for good: {name}</source>
        <translation>彻底停用：{name}</translation>
    </message>
    <message>
        <source>Given back to the provider</source>
        <translation>已归还服务商</translation>
    </message>
    <message>
        <source>Wiped by the provider</source>
        <translation>由服务商清除</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Choose the proof</source>
        <translation>选择凭据</translation>
    </message>
    <message>
        <source>A receipt, a photo, a letter</source>
        <translation>收据、照片或函件</translation>
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
        <translation>交给谁？</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>收据编号</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>确认停用</translation>
    </message>
</context>
<context>
    <name>RiskSheet</name>
    <message>
        <source>How often is it inspected?</source>
        <translation>多久巡检一次？</translation>
    </message>
    <message>
        <source>PCI DSS 9.5.1.2.1 leaves that to your own risk analysis. Say what is so for {name}.</source>
        <translation>PCI DSS 9.5.1.2.1 由商户自己做风险分析来定。请选出 {name} 的实际情况。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Days between inspections</source>
        <translation>巡检间隔（天）</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Why, where it is another number</source>
        <translation>改用其他天数的理由</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>This comes to an inspection every %n day(s).</source>
        <translation>
            <numerusform>由此得出：每 %n 天巡检一次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>The test sale, to be followed to your own account</source>
        <translation>试刷：看款项是否到自己的账户</translation>
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
        <translation>金额</translation>
    </message>
    <message>
        <source>Day of the sale</source>
        <translation>试刷日期</translation>
    </message>
    <message>
        <source>Reference on the slip</source>
        <translation>签购单参考号</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>That is no amount of a small sale.</source>
        <translation>这不是小额试刷的金额。</translation>
    </message>
    <message>
        <source>A day is YYYY-MM-DD, and not one to come.</source>
        <translation>日期写作 YYYY-MM-DD，且不能在今天之后。</translation>
    </message>
    <message>
        <source>Without amount and day nobody can tell later whether the money came.</source>
        <translation>没有金额和日期，以后无法判断款项是否到账。</translation>
    </message>
    <message>
        <source>{amount} should reach your own account.</source>
        <translation>{amount} 应到您自己的账户。</translation>
    </message>
    <message>
        <source>{amount} should reach the account ending in {last4}.</source>
        <translation>{amount} 应到尾号 {last4} 的账户。</translation>
    </message>
</context>
<context>
    <name>SealSheet</name>
    <message>
        <source>Put a seal on</source>
        <translation>贴封签</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Where it sits</source>
        <translation>贴在哪里</translation>
    </message>
    <message>
        <source>Lower screw</source>
        <translation>下方螺丝</translation>
    </message>
    <message>
        <source>Battery lid</source>
        <translation>电池盖</translation>
    </message>
    <message>
        <source>Over the seam</source>
        <translation>接缝处</translation>
    </message>
    <message>
        <source>Card slot</source>
        <translation>卡槽</translation>
    </message>
    <message>
        <source>Port cover</source>
        <translation>接口盖</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>It is on</source>
        <translation>已贴上</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Where a second backup goes</source>
        <translation>第二份备份存到哪里</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>不要第二个位置</translation>
    </message>
    <message>
        <source>None yet: a USB stick is best.</source>
        <translation>还没有，最好用 U 盘。</translation>
    </message>
    <message>
        <source>It is not there now. Plug the stick in, or choose another place.</source>
        <translation>现在找不到它。请插上 U 盘，或另选位置。</translation>
    </message>
    <message>
        <source>That is the same disk as the vault&apos;s: it does not help when the disk fails.</source>
        <translation>这与保险库在同一块硬盘上，硬盘坏了就没有用。</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入的内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Full-width letters: they count as ordinary ones.</source>
        <translation>这是全角字符，与半角一样看待。</translation>
    </message>
    <message>
        <source>Chinese characters need the eye and the input method each time; letters are easier.</source>
        <translation>用汉字的话，每次都要点眼睛、用输入法；用字母更省事。</translation>
    </message>
    <message>
        <source>There is a space at the beginning or the end.</source>
        <translation>开头或结尾有空格。</translation>
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
        <translation>维修</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>外借</translation>
    </message>
    <message>
        <source>Into store</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>A known number confirmed it</source>
        <translation>已拨打原有号码核实</translation>
    </message>
    <message>
        <source>Call a number you knew before, never one that the caller gave.</source>
        <translation>拨打原来就知道的号码，不要用来电人给的。</translation>
    </message>
    <message>
        <source>{advice} Verified: {numbers}.</source>
        <translation>{advice}已核实的号码：{numbers}。</translation>
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
        <translation>交给谁？</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Did you call back before you gave it away?</source>
        <translation>交出之前回拨核实了吗？</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>经手人</translation>
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
        <translation>序列号，从机身读取</translation>
    </message>
    <message>
        <source>Type it twice from the label on the body. The first one stays hidden, so that nobody copies it by eye. Or read its bar code from a photo.</source>
        <translation>照机身标签输入两遍。第一遍不显示，以免照着抄。也可以从照片读取条码。</translation>
    </message>
    <message>
        <source>From the device</source>
        <translation>照机身输入</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输入一遍</translation>
    </message>
    <message>
        <source>Read from a photo...</source>
        <translation>从照片读取…</translation>
    </message>
    <message>
        <source>On the box</source>
        <translation>包装上</translation>
    </message>
    <message>
        <source>In the notice of delivery</source>
        <translation>送货通知单上</translation>
    </message>
    <message>
        <source>On its screen</source>
        <translation>屏幕上</translation>
    </message>
    <message>
        <source>In the inventory</source>
        <translation>清单里</translation>
    </message>
    <message>
        <source>Number of the box&apos;s seal</source>
        <translation>包装封签编号</translation>
    </message>
    <message>
        <source>A photo of the bar code</source>
        <translation>条码的照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>No serial number was found in that photo. Come closer, or type it.</source>
        <translation>照片里没有找到序列号。请靠近再拍，或手工输入。</translation>
    </message>
    <message>
        <source>Several codes were found. Which of them stands on the device?</source>
        <translation>找到几个条码，哪一个是机身上的？</translation>
    </message>
    <message>
        <source>O or 0? Look again.</source>
        <translation>是 O 还是 0？再看一遍。</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>两遍不一致，请都重新输入。</translation>
    </message>
    <message>
        <source>Read from the device: …{last}</source>
        <translation>已从机身读取：…{last}</translation>
    </message>
    <message>
        <source>Not read from the device yet.</source>
        <translation>尚未从机身读取。</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>another one than on the device</source>
        <translation>与机身不一致</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>How often, and when to remind</source>
        <translation>多久换、何时提醒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Days: {what}</source>
        <translation>天数：{what}</translation>
    </message>
    <message>
        <source>Days before, as 14, 7, 1. Then daily.</source>
        <translation>提前几天，如 14, 7, 1，之后每天。</translation>
    </message>
    <message>
        <source>The calendar file may say what accounts are called</source>
        <translation>日历文件里可以写账号名称</translation>
    </message>
    <message>
        <source>Calendars lie in many clouds. Without names they say only that something is due.</source>
        <translation>日历常放在云端。不写名称，就只说有东西到期。</translation>
    </message>
</context>
<context>
    <name>SettlementRows</name>
    <message>
        <source>Due on {day}, by the terms of this channel</source>
        <translation>按该渠道的结算条件，应于{day}到账</translation>
    </message>
    <message>
        <source>Paid out when somebody asks for it: there is no due day</source>
        <translation>由人工提现：没有应到账日</translation>
    </message>
    <message numerus="yes">
        <source>%n taking(s) on this day</source>
        <translation>
            <numerusform>这一天有 %n 笔收款</numerusform>
        </translation>
    </message>
    <message>
        <source>What the acquirer owes before its fee</source>
        <translation>收单机构扣手续费前应付的金额</translation>
    </message>
    <message>
        <source>{gross} taken, less {fee} fee, makes {net}</source>
        <translation>收款 {gross}，减手续费 {fee}，净额 {net}</translation>
    </message>
    <message>
        <source>The acquirer&apos;s fee</source>
        <translation>收单机构手续费</translation>
    </message>
    <message>
        <source>The acquirer&apos;s fee: {rate} % of the gross amount</source>
        <translation>收单机构手续费：交易金额的 {rate}%</translation>
    </message>
    <message>
        <source>Nothing came of {net}</source>
        <translation>应到 {net}，分文未到</translation>
    </message>
    <message>
        <source>{received} came, {expected} was expected</source>
        <translation>实到 {received}，应到 {expected}</translation>
    </message>
    <message numerus="yes">
        <source>one payout for %n settlement(s)</source>
        <translation>
            <numerusform>%n 笔应到账款合并到账</numerusform>
        </translation>
    </message>
    <message>
        <source>carried in: {sum}</source>
        <translation>上期结转：{sum}</translation>
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
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Type in…</source>
        <translation>录入…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>看原页</translation>
    </message>
    <message>
        <source>File a scan…</source>
        <translation>存入扫描件…</translation>
    </message>
    <message>
        <source>Printed on {day}.</source>
        <translation>打印于 {day}。</translation>
    </message>
    <message>
        <source>Printed on {day}. Nothing of it has come back yet.</source>
        <translation>打印于 {day}，还没交回。</translation>
    </message>
    <message>
        <source>Everything is answered. Say that all of it is typed in.</source>
        <translation>各项都填了，请确认“全部录入完毕”。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not checked: the sheet is incomplete.</source>
        <translation>
            <numerusform>有 %n 项未查，这张单子没完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspected on {day}</source>
        <translation>检查于 {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all checked</source>
        <translation>
            <numerusform>%n 项全部查过</numerusform>
        </translation>
    </message>
    <message>
        <source>Its acceptance</source>
        <translation>验收到哪一步</translation>
    </message>
    <message>
        <source>No device that waits for its acceptance has the serial number on this sheet, so nothing was passed on. Take the device in, or correct the number; then say again that all is typed in.</source>
        <translation>待验收的设备里没有这张单子上的序列号，结果还没有转过去。先把设备录入清单，或改正序列号，再按一次“全部录入完毕”。</translation>
    </message>
    <message>
        <source>The devices</source>
        <translation>看设备清单</translation>
    </message>
    <message>
        <source>What was ticked stands in the acceptance of {name}. Go on there with what paper cannot give: photos, and the serial number typed from the device.</source>
        <translation>勾选的结果已转入“{name}”的验收。接着补上纸上做不到的：拍照，并照着机身录入序列号。</translation>
    </message>
    <message>
        <source>Go on with the acceptance…</source>
        <translation>继续验收…</translation>
    </message>
    <message>
        <source>What was ticked stands in the acceptance of {name}.</source>
        <translation>勾选的结果已转入“{name}”的验收。</translation>
    </message>
    <message>
        <source>{name} is in quarantine. What was ticked stands in its acceptance.</source>
        <translation>“{name}”已隔离待检，勾选的结果已转入它的验收。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查出的问题</translation>
    </message>
    <message>
        <source>Put right on {day}: {how}</source>
        <translation>{day} 已解决：{how}</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>按紧急情况处理…</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>看设备</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>It is put right…</source>
        <translation>已解决…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未查</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Page {pages}</source>
        <translation>第 {pages} 页</translation>
    </message>
    <message>
        <source>A page</source>
        <translation>一页</translation>
    </message>
</context>
<context>
    <name>SheetTasks</name>
    <message>
        <source>Scans and photos</source>
        <translation>扫描件和照片</translation>
    </message>
    <message>
        <source>File signed pages</source>
        <translation>存入签过字的页</translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>SheetsPlace</name>
    <message>
        <source>A signed page is filed</source>
        <translation>已存入签字页</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>单子</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
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
        <translation>休息</translation>
    </message>
    <message>
        <source>Nobody has said when it is open: takings at night are told from others by that.</source>
        <translation>还没有填营业时间：有了它才能看出深夜的收款。</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>收款点</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Merchant numbers</source>
        <translation>商户号</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>银行账户</translation>
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
        <translation>新的门店</translation>
    </message>
    <message>
        <source>Days as 2026-02-17, or from and to as 2026-02-16/2026-02-22</source>
        <translation>单日写 2026-02-17，连续几天写 2026-02-16/2026-02-22</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>All shops</source>
        <translation>所有门店</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Add a shop...</source>
        <translation>添加门店</translation>
    </message>
    <message>
        <source>Next: the providers, and a telephone number of each that was verified.</source>
        <translation>接下来登记服务商，每家留一个核实过的电话。</translation>
    </message>
    <message>
        <source>Next: the people who work here.</source>
        <translation>接下来登记在这里工作的人。</translation>
    </message>
    <message>
        <source>Add a provider...</source>
        <translation>添加服务商</translation>
    </message>
    <message>
        <source>Add a person...</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Making it ready to be kept...</source>
        <translation>正在处理，准备保存</translation>
    </message>
    <message>
        <source>Search by name, number, address, person</source>
        <translation>搜索名称、号码、地址、人员</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>只看这家店</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>分区</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait for you</source>
        <translation>
            <numerusform>有 %n 件事等您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits: licences are looked up, people trained, papers back.</source>
        <translation>没有待办：牌照查过了，人员培训过了，资料都收回了。</translation>
    </message>
    <message>
        <source>{matters}, {pressing}.</source>
        <translation>{matters}，{pressing}。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them urgent</source>
        <translation>
            <numerusform>其中 %n 件紧急</numerusform>
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
        <translation>门店</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>收款点</translation>
    </message>
    <message>
        <source>Merchant numbers</source>
        <translation>商户号</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>今天营业</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>{name} is entered.</source>
        <translation>{name} 已登记。</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Nothing is known of your shop yet</source>
        <translation>还没有登记您的店</translation>
    </message>
    <message>
        <source>With counters, merchant numbers and accounts entered, every terminal and every payout has a place.</source>
        <translation>登记收款点、商户号和账户之后，每台终端、每笔到账款都有归属。</translation>
    </message>
    <message>
        <source>Enter your shop</source>
        <translation>登记您的店</translation>
    </message>
    <message>
        <source>No shop fits</source>
        <translation>没有符合的门店</translation>
    </message>
    <message>
        <source>None has all the words.</source>
        <translation>没有门店符合所有字词。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>全部操作都可用键盘完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Read files or bank messages from the clipboard</source>
        <translation>读取剪贴板里的文件或银行短信</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>应到账款</translation>
    </message>
    <message>
        <source>Files and their proof</source>
        <translation>文件与核验</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>结算条件</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>页面的下一部分</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>给保险库上锁</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>把报告保存为 PDF</translation>
    </message>
    <message>
        <source>Put a file back</source>
        <translation>恢复移除的文件</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新对账</translation>
    </message>
    <message>
        <source>Stop the work, or show all again</source>
        <translation>停止处理，或显示全部</translation>
    </message>
    <message>
        <source>Light, dark, as the system</source>
        <translation>浅色、深色、跟随系统</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>The guides: what to do when something has happened</source>
        <translation>指南：出了事怎么办</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>在日历中</translation>
    </message>
    <message>
        <source>Day by day, week by week</source>
        <translation>逐日、逐周移动</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>First day of the month</source>
        <translation>当月第一天</translation>
    </message>
    <message>
        <source>Last day of the month</source>
        <translation>当月最后一天</translation>
    </message>
    <message>
        <source>Show this day alone, or all again</source>
        <translation>只看这一天，或重新显示全部</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Go to a row or a figure; its why stands below</source>
        <translation>移到某一行或某个数字；下方说明依据</translation>
    </message>
    <message>
        <source>Sort by this column, again: the other way</source>
        <translation>按此列排序，再按一次反向</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <translation>移除此文件</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Lock now</source>
        <translation>立即上锁</translation>
    </message>
    <message>
        <source>Keys and locks…</source>
        <translation>密钥与锁…</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自动上锁</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Keep this…</source>
        <translation>保存下来…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation>另一个保险库…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>已存文件</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Vault is open</source>
        <translation>保险库已打开</translation>
    </message>
    <message>
        <source>Restore a backup, or another vault</source>
        <translation>恢复备份，或另一个保险库</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>语言：{name}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>主题：{name}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What can be done by keyboard (F1)</source>
        <translation>键盘操作一览（F1）</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>随电脑启动</translation>
    </message>
    <message>
        <source>Stay beside the clock when the window is closed</source>
        <translation>关闭窗口后留在时钟旁</translation>
    </message>
    <message>
        <source>Show numbers and dates before unlocking</source>
        <translation>解锁前也显示数目和日期</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急情况</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查清单</translation>
    </message>
</context>
<context>
    <name>SideWords</name>
    <message>
        <source>money in</source>
        <translation>收入</translation>
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
        <translation>{day}：没有收款</translation>
    </message>
    <message>
        <source>{day}: {states}  ·  expected {sum}</source>
        <translation>{day}：{states}  ·  应到账 {sum}</translation>
    </message>
    <message>
        <source>at risk {sum}</source>
        <translation>风险金额 {sum}</translation>
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
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Who said what, when. Kept as you type.</source>
        <translation>谁、几点、说了什么。边写边存。</translation>
    </message>
    <message>
        <source>Go on with: {flow}</source>
        <translation>接着办：{flow}</translation>
    </message>
    <message>
        <source>{letter}…</source>
        <translation>{letter}…</translation>
    </message>
    <message>
        <source>Done by: me</source>
        <translation>办理人：我</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>其实没办</translation>
    </message>
    <message>
        <source>Done, next step</source>
        <translation>办好了，下一步</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>结案…</translation>
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
        <translation>标为可疑</translation>
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
        <translation>问保管人和上一班的人。没有人拿走，就按失窃处理：事件会从拨打收单机构热线开始引导您。</translation>
    </message>
    <message>
        <source>{name} is suspected. Nobody uses it.</source>
        <translation>{name} 已标为可疑，任何人不得使用。</translation>
    </message>
    <message>
        <source>Stop using {name} now.</source>
        <translation>立即停用 {name}。</translation>
    </message>
    <message>
        <source>Unplug it from the network, do not switch it off, and let nobody touch it. Call the provider by a number that you knew before.</source>
        <translation>拔掉网线，不要关机，不要让任何人碰它。用您原来就知道的电话联系服务商。</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Best: four or more words that have nothing to do with each other or the shop.</source>
        <translation>最好是四个以上互不相干、也与店铺无关的词。</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>强度：{word}</translation>
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
        <translation>强</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>很强</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Add a photo...</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Fault at “{checks}”</source>
        <translation>有问题：“{checks}”</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>In no list: {what}</source>
        <translation>清单外：{what}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need somebody.</source>
        <translation>
            <numerusform>有 %n 项需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found, but not everything was checked.</source>
        <translation>没有发现问题，但有未检查的项目。</translation>
    </message>
    <message>
        <source>All of them were looked at, and nothing was found.</source>
        <translation>全部看过，没有发现问题。</translation>
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
        <translation>移动使用</translation>
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
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Nobody said where it is.</source>
        <translation>还没有登记位置。</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Acquirer</source>
        <translation>收单机构</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>商户号</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
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
        <translation>绑定信息</translation>
    </message>
    <message>
        <source>PCI list</source>
        <translation>PCI 清单</translation>
    </message>
    <message>
        <source>Complete: make and model, place, serial number (9.5.1.1).</source>
        <translation>齐全：厂商型号、位置、序列号（9.5.1.1）。</translation>
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
        <translation>补全</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}，已逾期</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>下次巡检</translation>
    </message>
    <message>
        <source>{day}, over</source>
        <translation>{day}，已过期</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>留底</translation>
    </message>
    <message>
        <source>Tamper baseline</source>
        <translation>防拆基准</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>还没有留底。</translation>
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
        <translation>添加</translation>
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
        <translation>没有版本记录。</translation>
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
        <translation>没有封签记录。请在螺丝和盖子上贴带编号的封签。</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>封签</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>贴上</translation>
    </message>
    <message>
        <source>Nobody has inspected it yet.</source>
        <translation>还没有巡检过。</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>巡检</translation>
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
            <numerusform>%n 次有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n 次未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>计算间隔</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has worked it out: every %n day(s) until then.</source>
        <translation>
            <numerusform>还没有计算：暂按每 %n 天一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>巡检</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Because</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>计算日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态变化</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Nothing is known of how it came.</source>
        <translation>没有来源记录。</translation>
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
        <translation>归还</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>out {day}, to {to}</source>
        <translation>{day} 送出，交 {to}</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>已回拨核实</translation>
    </message>
    <message>
        <source>nobody called back</source>
        <translation>未回拨核实</translation>
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
        <translation>离店记录</translation>
    </message>
    <message>
        <source>It was never out of the house.</source>
        <translation>从未离开本店。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>外借</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>在库</translation>
    </message>
</context>
<context>
    <name>Terminals</name>
    <message>
        <source>Money was taken on terminals that this list does not expect. One click answers; each can be undone.</source>
        <translation>清单之外或不该使用的终端有收款。点一下即可答复，都可以撤销。</translation>
    </message>
    <message>
        <source>Every terminal that takings name is in the list and in service.</source>
        <translation>收款中出现的终端都在清单里，而且在使用中。</translation>
    </message>
    <message>
        <source>{name}, terminal {terminal}</source>
        <translation>{name}，终端 {terminal}</translation>
    </message>
    <message>
        <source>Terminal {terminal}</source>
        <translation>终端 {terminal}</translation>
    </message>
    <message numerus="yes">
        <source>%n taking(s)</source>
        <translation>
            <numerusform>%n 笔收款</numerusform>
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
        <translation>{taken}，{days}，首次 {first}，末次 {last}，商户号 {merchant}</translation>
    </message>
    <message>
        <source>In the list: {state}</source>
        <translation>清单中为：{state}</translation>
    </message>
    <message>
        <source>It sold nearly every day, and has been quiet since. Look at it and at its code.</source>
        <translation>以前几乎天天有收款，之后一直没有。请查看设备和收款码。</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在怎么办</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>It is this device</source>
        <translation>就是这台设备</translation>
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
        <translation>巡检</translation>
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
        <translation>结算条件文件</translation>
    </message>
    <message>
        <source>Change it here, or use the file that your contract was written down in.</source>
        <translation>可在此修改，或使用按合同写好的文件。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>结算条件</translation>
    </message>
    <message>
        <source>Terms file</source>
        <translation>结算条件文件</translation>
    </message>
    <message>
        <source>Use these terms</source>
        <translation>使用这些条件</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Use a terms file…</source>
        <translation>使用条件文件…</translation>
    </message>
    <message>
        <source>Guess from the data</source>
        <translation>由数据推断</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已提供</translation>
    </message>
    <message>
        <source>Nobody gave terms, so these were guessed from the files. Compare them with your contract.</source>
        <translation>没有提供结算条件，以下由文件推断。请与合同核对。</translation>
    </message>
    <message>
        <source>These terms were given. Every due day and every fee follows from them.</source>
        <translation>这些条件由您提供。每个应到账日和每笔手续费都据此计算。</translation>
    </message>
    <message>
        <source>Why, and what to mind</source>
        <translation>依据与注意事项</translation>
    </message>
    <message>
        <source>Sales from {time} on count for the next day.</source>
        <translation>{time} 起的交易计入次日。</translation>
    </message>
    <message>
        <source>No payout is expected.</source>
        <translation>不会有到账款。</translation>
    </message>
    <message>
        <source>Paid out in full; the fee is billed apart.</source>
        <translation>全额到账；手续费另行扣收。</translation>
    </message>
    <message>
        <source>Each payout costs {sum}.</source>
        <translation>每次到账收费 {sum}。</translation>
    </message>
    <message numerus="yes">
        <source>{rate} is kept back for %n day(s).</source>
        <translation>
            <numerusform>{rate} 留存 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Payouts come from: {names}</source>
        <translation>付款方：{names}</translation>
    </message>
    <message>
        <source>Paid to account {accounts}</source>
        <translation>收款账户：{accounts}</translation>
    </message>
    <message>
        <source>Takings wait in a balance at the provider until they are drawn.</source>
        <translation>收款留在商户余额中，等待提现。</translation>
    </message>
    <message>
        <source>Paid on the same working day (T+0).</source>
        <translation>当个工作日到账（T+0）。</translation>
    </message>
    <message numerus="yes">
        <source>Paid %n working day(s) after the sale (T+%n).</source>
        <translation>
            <numerusform>交易后 %n 个工作日到账（T+%n）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid on the same day (D+0).</source>
        <translation>当天到账（D+0）。</translation>
    </message>
    <message numerus="yes">
        <source>Paid %n day(s) after the sale, holidays or not (D+%n).</source>
        <translation>
            <numerusform>交易后 %n 天到账，节假日照常（D+%n）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid once a week ({cycle}).</source>
        <translation>每周到账一次（{cycle}）。</translation>
    </message>
    <message>
        <source>Paid once a month ({cycle}).</source>
        <translation>每月到账一次（{cycle}）。</translation>
    </message>
    <message>
        <source>{rate} fee</source>
        <translation>手续费 {rate}</translation>
    </message>
    <message>
        <source>{sum} a sale</source>
        <translation>每笔 {sum}</translation>
    </message>
    <message>
        <source>at least {sum}</source>
        <translation>最低 {sum}</translation>
    </message>
    <message>
        <source>at most {sum}</source>
        <translation>封顶 {sum}</translation>
    </message>
    <message>
        <source>for {card} cards</source>
        <translation>{card}</translation>
    </message>
    <message>
        <source>on sales over {sum}</source>
        <translation>交易超过 {sum} 时</translation>
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
        <translation>借记卡</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>贷记卡</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>境外卡</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Asking every room…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>今天没有待办。</translation>
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
            <numerusform>有 %n 件事要办，都不急。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Begin with your shop</source>
        <translation>先登记您的店</translation>
    </message>
    <message>
        <source>Enter your shop</source>
        <translation>登记您的店</translation>
    </message>
    <message>
        <source>Next: what is on the counter now</source>
        <translation>接下来登记柜台上的设备</translation>
    </message>
    <message>
        <source>Enter the devices</source>
        <translation>登记设备</translation>
    </message>
    <message>
        <source>What is to be inspected, renewed, taught or asked for stands here, with its reason.</source>
        <translation>要巡检、续办、培训或催问的事都列在这里，并说明理由。</translation>
    </message>
</context>
<context>
    <name>TrainedForm</name>
    <message>
        <source>Who was taught what?</source>
        <translation>谁学了什么？</translation>
    </message>
    <message>
        <source>Each person is written down for each topic that their role has to know.</source>
        <translation>每个人只记下其岗位需要的内容。</translation>
    </message>
    <message>
        <source>Were taught</source>
        <translation>已培训</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>They have signed for it</source>
        <translation>他们已签字确认</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n finding(s) to act on</source>
        <translation>
            <numerusform>%n 项异常需处理</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to act on</source>
        <translation>没有要处理的</translation>
    </message>
    <message>
        <source>locked; {counts}</source>
        <translation>已上锁；{counts}</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即上锁</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>unlock to see what is due</source>
        <translation>解锁后可查看到期事项</translation>
    </message>
</context>
<context>
    <name>TrendPlace</name>
    <message>
        <source>What is always passed over</source>
        <translation>总被漏掉的</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in a row were checked whole.</source>
        <translation>
            <numerusform>连续 %n 个月完整检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>No month in a row yet: the next whole sheet begins one.</source>
        <translation>还没有连续完整的月份，下一张完整的单子就是开始。</translation>
    </message>
    <message numerus="yes">
        <source>The longest row of the last twelve months: %n.</source>
        <translation>
            <numerusform>近十二个月最长连续 %n 个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>近十二个月</translation>
    </message>
    <message>
        <source>Green: well. Red: fault. Yellow: not checked. Dashed: no sheet of the month came back.</source>
        <translation>绿：正常。红：异常。黄：未查。虚线：当月没有交回。</translation>
    </message>
    <message>
        <source>{month}: no sheet came back</source>
        <translation>{month}：没有交回</translation>
    </message>
    <message>
        <source>{month}: {ok} well, {faults} faults, {open} not checked</source>
        <translation>{month}：正常 {ok}，异常 {faults}，未查 {open}</translation>
    </message>
    <message>
        <source>Nothing: no line was left out on three sheets or more.</source>
        <translation>没有：没有哪一项在三张以上的单子上被漏掉。</translation>
    </message>
    <message>
        <source>Either somebody must be told, or the item does not fit this shop: hide it, or put it otherwise.</source>
        <translation>要么提醒检查的人，要么这项不适合本店：可以隐藏，或换个说法。</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} sheets</source>
        <translation>
            <numerusform>{all} 张里 %n 张</numerusform>
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
        <translation>不用更换，谁都能在这里看到原因。</translation>
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
        <translation>{name}：不用处理</translation>
    </message>
    <message>
        <source>What happened does not concern this account. Say why, so that nobody asks again.</source>
        <translation>这件事和这个账号无关。写下原因，免得以后再问。</translation>
    </message>
    <message>
        <source>It needs nothing</source>
        <translation>不用处理</translation>
    </message>
    <message>
        <source>Look over {name}</source>
        <translation>复查：{name}</translation>
    </message>
    <message>
        <source>Is it still needed? Who knows it? Is the second factor on? Does everybody in the list work here?</source>
        <translation>还用得着吗？谁知道它？两步验证开着吗？名单上的人都还在吗？</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>已复查</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Emergency note…</source>
        <translation>紧急记录…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>保险库已上锁</translation>
    </message>
    <message>
        <source>All of the shop&apos;s records are in it. What is on the screen now shows none of them.</source>
        <translation>店里的记录都在里面，现在屏幕上什么也看不到。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Stay locked</source>
        <translation>先锁着</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后可再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring…</source>
        <translation>正在询问这台电脑的钥匙串…</translation>
    </message>
    <message>
        <source>The keyring did not open it.</source>
        <translation>钥匙串没有打开它。</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>正在更换主密码…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>It is open. Choose a new passphrase</source>
        <translation>已打开，请设一个新主密码</translation>
    </message>
    <message>
        <source>It takes the place of the forgotten one, and of a second one if there was any.</source>
        <translation>它取代忘记的那个；如果有第二个主密码，也一并取代。</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>用这个主密码</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait sealed to be filed when it is opened.</source>
        <translation>
            <numerusform>有 %n 条封存的记录，等打开后归档。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该怎么办</translation>
    </message>
    <message>
        <source>Something happened, and nobody has the passphrase? See what to do.</source>
        <translation>出了事，手边没有主密码？先看该怎么办。</translation>
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
        <translation>缩小（Ctrl 和 −）</translation>
    </message>
    <message>
        <source>Turn (Ctrl+R); what is kept stays as it is</source>
        <translation>旋转（Ctrl+R），保存的内容不变</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be shown: it is damaged, or protected by a password.</source>
        <translation>无法显示：它已损坏，或有密码保护。</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>A visit</source>
        <translation>上门记录</translation>
    </message>
    <message>
        <source>Call a number that is known before anything is touched: a badge can be printed by anybody.</source>
        <translation>动手之前先拨打已知号码核实：证件谁都能印。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>The visit was announced</source>
        <translation>事先预约过</translation>
    </message>
    <message>
        <source>A known number was called back</source>
        <translation>已回拨已知号码核实</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Back to all emergencies</source>
        <translation>返回全部紧急情况</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>结案…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>千万不要</translation>
    </message>
    <message>
        <source>Say this</source>
        <translation>这样说</translation>
    </message>
    <message>
        <source>done {at}</source>
        <translation>{at} 已办</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>没办</translation>
    </message>
    <message>
        <source>once the due day is known</source>
        <translation>知道应到账日后起算</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>from {at}</source>
        <translation>{at} 起</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>过了 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>过了 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>过了 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n min</source>
        <translation>
            <numerusform>%n 分钟内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n h</source>
        <translation>
            <numerusform>%n 小时内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekField</name>
    <message>
        <source>Every day like Monday</source>
        <translation>每天都和周一一样</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
</context>
<context>
    <name>WhoseLine</name>
    <message>
        <source>The serial number written down from the device says whose acceptance this is.</source>
        <translation>录入抄下的机身序列号，就知道是哪台设备的验收。</translation>
    </message>
    <message>
        <source>No device that waits for its acceptance has this serial number; all stays with the sheet.</source>
        <translation>待验收的设备里没有这个序列号，结果先留在单子上。</translation>
    </message>
    <message>
        <source>{name} waits for no acceptance any more; all stays with the sheet.</source>
        <translation>“{name}”已经不是待验收状态，结果只留在单子上。</translation>
    </message>
    <message>
        <source>Look again: it differs from that of {name} only in signs that are easily mistaken.</source>
        <translation>再看一眼：与“{name}”的序列号只差在容易看错的字符。</translation>
    </message>
    <message>
        <source>{name} has another serial number in the list. Do not use the device.</source>
        <translation>清单上“{name}”不是这个序列号，不要使用这台设备。</translation>
    </message>
    <message>
        <source>This is {name}, and it is in quarantine: it stays there until you let it out.</source>
        <translation>这是“{name}”，正在隔离待检；您解除之前，它一直隔离。</translation>
    </message>
    <message>
        <source>This is {name}. What must pass did not: it goes into quarantine once all is typed in.</source>
        <translation>这是“{name}”。必须通过的项目没有通过：录入完毕后，它会转为隔离待检。</translation>
    </message>
    <message>
        <source>This is {name}. Once all is typed in, its acceptance goes on from here.</source>
        <translation>这是“{name}”。录入完毕后，从这些结果接着验收。</translation>
    </message>
</context>
<context>
    <name>_MadeUp</name>
    <message>
        <source>Write it down until you know it by heart, then burn the note.</source>
        <translation>先写下来，背熟之后把纸条烧掉。</translation>
    </message>
    <message>
        <source>Fill it in; I type it again</source>
        <translation>填进去，我再输入一遍</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>换一个</translation>
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
