<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
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
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop: they are judged at once</source>
        <translation>松开即开始对账</translation>
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
</context>
<context>
    <name>FindingRows</name>
    <message numerus="yes">
        <source>%n day(s) past due</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
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
        <source>Reconcile</source>
        <translation>对账</translation>
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
</TS>
