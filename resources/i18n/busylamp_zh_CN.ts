<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>About Busylamp</source>
        <translation>关于 Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>The desktop companion of a desk phone. It talks to your phone system, to what you add in the settings, and to nobody else; contacts stay on this computer, the password in its keyring.</source>
        <translation>桌面话机的电脑伴侣。它只与您的电话系统和您在设置中添加的服务通信，不与任何其他人通信；联系人留在这台电脑上，密码存放在系统密钥环中。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/about.py"/>
        <source>MIT licence</source>
        <translation>MIT 许可证</translation>
    </message>
</context>
<context>
    <name>ActRow</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/act_row.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>Talking to {name}</source>
        <translation>正在与 {name} 通话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>{name} is on hold</source>
        <translation>{name} 已保持</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>Missed call from {name}</source>
        <translation>未接来电：{name}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>The call with {name} has ended</source>
        <translation>与 {name} 的通话已结束</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/announcer.py"/>
        <source>Connected to the phone system</source>
        <translation>已连接到电话系统</translation>
    </message>
</context>
<context>
    <name>CallCardWidget</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Note on this call, kept when it ends</source>
        <translation>关于这次通话的备注，结束后保留</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>↗ outgoing</source>
        <translation>↗ 去电</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>● Recording</source>
        <translation>● 录音中</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>❚❚ Recording paused</source>
        <translation>❚❚ 录音已暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>for %1, who waits on hold</source>
        <translation>为保持中的 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>an unknown caller</source>
        <translation>未知来电者</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Note ✓</source>
        <translation>备注 ✓</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_card.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>CallCards</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/call_cards.py"/>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
</context>
<context>
    <name>CallNotifications</name>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>Missed call from %1</source>
        <translation>来自 %1 的未接来电</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>via %1</source>
        <translation>经由 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>%1 calls %2</source>
        <translation>%1 呼叫 %2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/notifications.py"/>
        <source>%1 calls</source>
        <translation>%1 来电</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Grandstream UCM</source>
        <translation>Grandstream UCM</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Undocumented actions</source>
        <translation>没有说明文档的操作</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>The UCM lists AcceptCall, PauseCall, NWayRedirect and QueueLogin, but its maker says nowhere what they take or do. On: “Answer” is offered by AcceptCall where the UCM lists it, and may do something else than expected.</source>
        <translation>UCM 列出了 AcceptCall、PauseCall、NWayRedirect 和 QueueLogin，但厂商从未说明它们的参数和作用。打开后：在 UCM 列出 AcceptCall 时用它实现“接听”，结果可能与预期不同。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Codes of the phone system</source>
        <translation>电话系统的功能码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Code to take a colleague's call</source>
        <translation>代接同事来电的功能码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Dialled before the colleague's extension: ** . Empty: not offered.</source>
        <translation>拨在同事的分机号之前：** 。留空：不提供。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Code to send a call to voicemail</source>
        <translation>把来电送到语音信箱的功能码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Dialled before my extension to reach its mailbox directly: * . Empty: not offered. Ask your administrator.</source>
        <translation>拨在我的分机号之前，直达我的信箱：* 。留空：不提供。请询问管理员。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Conference room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>The number of a room that needs no PIN, where calls are joined. Everybody who knows it can come in. Empty: not offered.</source>
        <translation>一个无需 PIN 的会议室号码，通话在那里合并。知道号码的人都能进入。留空：不提供。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>My phone</source>
        <translation>我的话机</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Picks up by itself when I call</source>
        <translation>我呼叫时自动摘机</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Grandstream</source>
        <translation>Grandstream</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Yealink</source>
        <translation>Yealink</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Snom</source>
        <translation>Snom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Polycom</source>
        <translation>Polycom</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Cisco</source>
        <translation>Cisco</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>Can be answered from here</source>
        <translation>可从这里接听</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>For phones that pick up when the phone system sends them “talk” (NOTIFY): Yealink, Snom, Polycom, some of Grandstream, where their settings allow it. Asterisk only, and the AMI user needs the privilege “system”.</source>
        <translation>适用于电话系统发送“talk”（NOTIFY）时会摘机的话机：Yealink、Snom、Polycom、部分 Grandstream，且话机设置允许。仅限 Asterisk，AMI 用户需要“system”权限。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>The phone rings, and calls when you pick it up.</source>
        <translation>话机先振铃，您拿起后即呼出。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: Account, Call Settings, “Allow Auto Answer by Call-Info/Alert-Info”: Yes.</source>
        <translation>在话机中：Account，Call Settings，“Allow Auto Answer by Call-Info/Alert-Info”：Yes。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: Features, Intercom, “Intercom Allow”: On.</source>
        <translation>在话机中：Features，Intercom，“Intercom Allow”：On。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: Preferences, “Auto Answer Indication” and “Intercom Policy”: on.</source>
        <translation>在话机中：Preferences，“Auto Answer Indication”和“Intercom Policy”：on。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone's file: voIpProt.SIP.alertInfo.1.value="Ring Answer" and voIpProt.SIP.alertInfo.1.class="ringAutoAnswer".</source>
        <translation>在话机的配置文件中：voIpProt.SIP.alertInfo.1.value="Ring Answer" 和 voIpProt.SIP.alertInfo.1.class="ringAutoAnswer"。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/calls.py"/>
        <source>In the phone: User, Supplementary Services, “Auto Answer Page”: Yes.</source>
        <translation>在话机中：User，Supplementary Services，“Auto Answer Page”：Yes。</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>By contact</source>
        <translation>按联系人</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Call back</source>
        <translation>回拨</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Edit contact…</source>
        <translation>编辑联系人…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Add to contacts…</source>
        <translation>添加到联系人…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Copy number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>Delete all…</source>
        <translation>全部删除…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No call of the newest 5,000 has that. Three letters search all.</source>
        <translation>最近 5,000 次通话中没有匹配项。输入三个字母可搜索全部。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No call matches. Enter a number to call it.</source>
        <translation>没有匹配的通话。输入号码即可呼叫。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No call was missed.</source>
        <translation>没有未接来电。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/calls.py"/>
        <source>No calls yet. Each call appears here when it has ended.</source>
        <translation>还没有通话。每次通话结束后会显示在这里。</translation>
    </message>
</context>
<context>
    <name>ChooserCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Numbers found</source>
        <translation>找到的号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Dial from text</source>
        <translation>从文本拨号</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Dial from clipboard</source>
        <translation>从剪贴板拨号</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>%n numbers found in what you dropped here</source>
        <translation>
            <numerusform>在您拖放到这里的内容中找到 %n 个号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>%n numbers found in what you copied or selected</source>
        <translation>
            <numerusform>在您复制或选中的内容中找到 %n 个号码</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>What the columns hold</source>
        <translation>各列的内容</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>What stands in each column of the file?</source>
        <translation>文件的每一列是什么内容？</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>The first row names the columns</source>
        <translation>第一行是各列的名称</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Say which column is the name or the company.</source>
        <translation>请指明哪一列是姓名或公司。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Say which column is a phone number.</source>
        <translation>请指明哪一列是电话号码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Number at work</source>
        <translation>办公电话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Number at home</source>
        <translation>家庭电话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Fax number</source>
        <translation>传真号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/columns.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Don't ask again for links to such numbers</source>
        <translation>对此类号码的链接不再询问</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>%n more waiting</source>
        <translation>
            <numerusform>还有 %n 个在等待</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Dials %1</source>
        <translation>拨打 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Nothing to call</source>
        <translation>没有可呼叫的号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Calls in %1 s</source>
        <translation>%1 秒后呼叫</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Edit contact</source>
        <translation>编辑联系人</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Enter a name or a company.</source>
        <translation>请输入姓名或公司。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/contact.py"/>
        <source>Enter at least one number.</source>
        <translation>请至少输入一个号码。</translation>
    </message>
</context>
<context>
    <name>ContactEditing</name>
    <message>
        <location filename="../../desktop/busylamp/ui/contact_editing.py"/>
        <source>The contacts could not be changed, nothing is lost: %1. Try again.</source>
        <translation>联系人未能更改，没有丢失任何内容：%1。请重试。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>Too many links to numbers came at once. Left out: %1</source>
        <translation>一次来了太多号码链接。已忽略：%1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>More than three links a minute were to be called without a question. Busylamp asks about each again until the next start.</source>
        <translation>一分钟内有超过三个链接要不经询问就呼叫。在下次启动之前，Busylamp 会逐个询问。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>%1 does not work. %2 Choose others in the settings.</source>
        <translation>%1 无法使用。%2请在设置中选择其他按键。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>It was kept in: %1</source>
        <translation>副本保存在：%1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>The history can't be written: %1. Busylamp goes on trying.</source>
        <translation>历史记录无法写入：%1。Busylamp 会继续尝试。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>Something went wrong inside Busylamp; it goes on. Save diagnostics in the menu shows what it was.</source>
        <translation>Busylamp 内部出了问题；它会继续运行。菜单中的“保存诊断信息”会显示是什么问题。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/desktop.py"/>
        <source>Busylamp goes on running when you close this window, so that no call is missed. Close it once more to hide it; Quit in the menu ends it.</source>
        <translation>关闭此窗口后 Busylamp 会继续运行，以免错过来电。再关闭一次即可隐藏；菜单中的“退出”会结束它。</translation>
    </message>
</context>
<context>
    <name>DetailsHead</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Number withheld</source>
        <translation>号码隐藏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>from {directory}</source>
        <translation>来自 {directory}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Call %1</source>
        <translation>呼叫 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Add to contacts…</source>
        <translation>添加到联系人…</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Show older</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>No calls or notes yet.</source>
        <translation>还没有通话或备注。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>On this call</source>
        <translation>关于这次通话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Choose somebody to see their numbers, calls and notes.</source>
        <translation>选择一个人，查看其号码、通话和备注。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>CALLS AND NOTES</source>
        <translation>通话和备注</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>Add a note, Enter keeps it</source>
        <translation>添加备注，按回车键保存</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details.py"/>
        <source>On %1</source>
        <translation>于 %1</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <location filename="../../desktop/busylamp/ui/diagnostics.py"/>
        <source>The file could not be written: %1</source>
        <translation>文件未能写入：%1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/diagnostics.py"/>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/diagnostics.py"/>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>What is in the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/diagnostics.py"/>
        <source>For whoever helps you. Every name and number is replaced by another one, and no password is in it. Look through it; it is sent to nobody by itself.</source>
        <translation>供帮助您的人使用。每个姓名和号码都已替换，其中没有密码。请先查看；它不会自动发送给任何人。</translation>
    </message>
</context>
<context>
    <name>DialField</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Search or dial</source>
        <translation>搜索或拨号</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Nobody found</source>
        <translation>没有找到任何人</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>{key} dials the number you copied</source>
        <translation>{key} 拨打您复制的号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Type a name or a number, Enter calls</source>
        <translation>输入姓名或号码，按回车键呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Enter calls %1</source>
        <translation>按回车键呼叫 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/field.py"/>
        <source>Enter calls the first one found</source>
        <translation>按回车键呼叫第一个结果</translation>
    </message>
</context>
<context>
    <name>DirectoriesPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Directories</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>No directory yet. Add begins one.</source>
        <translation>还没有目录。点“添加”新建一个。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Read now</source>
        <translation>立即读取</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>LDAP (Active Directory, phone system)</source>
        <translation>LDAP（Active Directory、电话系统）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>CardDAV (Nextcloud and others)</source>
        <translation>CardDAV（Nextcloud 等）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>None: everybody on the way can read it</source>
        <translation>不加密：途中任何人都能读取</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Where the search begins</source>
        <translation>搜索起点</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>File of certificates</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Read again after so many hours</source>
        <translation>重新读取间隔（小时）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>People of your company or your cloud are found, named and called like your own contacts; nothing is changed there. They stay here for when it can't be reached. On a UCM: LDAP, begin at dc=pbx,dc=com, without a user.</source>
        <translation>您公司或云端的人员可像自己的联系人一样被查找、显示姓名和呼叫；那里的内容不会被更改。无法连接时，这里仍会保留他们。在 UCM 上：选 LDAP，从 dc=pbx,dc=com 开始，无需用户。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Whose people are shown</source>
        <translation>显示哪个目录的人员</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Each directory needs a name of its own.</source>
        <translation>每个目录都需要自己的名称。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Company directory</source>
        <translation>公司目录</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>The password is kept in your keyring.</source>
        <translation>密码保存在您的密钥环中。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Kept; type to change it</source>
        <translation>已保存；输入即可更改</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Not kept yet; enter it</source>
        <translation>尚未保存；请输入</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>It works. Found for example: {names}</source>
        <translation>可以使用。例如找到：{names}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Trying it</source>
        <translation>正在尝试</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Taking people in</source>
        <translation>正在导入人员</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Reading: %n so far</source>
        <translation>
            <numerusform>正在读取：目前 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Last try {when}:</source>
        <translation>上次尝试 {when}：</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>%n people, read {when}.</source>
        <translation>
            <numerusform>%n 人，读取于 {when}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/directories.py"/>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
</context>
<context>
    <name>DirectoryNotices</name>
    <message>
        <location filename="../../desktop/busylamp/ui/directory_notices.py"/>
        <source>{directory} needs a password.</source>
        <translation>{directory} 需要密码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/directory_notices.py"/>
        <source>Enter it</source>
        <translation>输入密码</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>The file could not be written: %1</source>
        <translation>文件未能写入：%1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts (*.csv *.vcf *.vcard *.txt)</source>
        <translation>联系人 (*.csv *.vcf *.vcard *.txt)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Import contacts</source>
        <translation>导入联系人</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Export contacts</source>
        <translation>导出联系人</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts exported: %1</source>
        <translation>已导出联系人：%1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts imported: %1</source>
        <translation>已导入联系人：%1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts to import: %1 · rows refused: %2</source>
        <translation>待导入的联系人：%1 · 被拒绝的行：%2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Contacts to import</source>
        <translation>待导入的联系人</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Import calls</source>
        <translation>导入通话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Export calls</source>
        <translation>导出通话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls exported: %1</source>
        <translation>已导出通话：%1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls imported: %1 · were there already: %2</source>
        <translation>已导入通话：%1 · 已存在：%2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls in the file: %1 · rows refused: %2</source>
        <translation>文件中的通话：%1 · 被拒绝的行：%2</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Calls to import</source>
        <translation>待导入的通话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>Who</source>
        <translation>对方</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/files.py"/>
        <source>It could not be imported, nothing was changed: %1. Try again.</source>
        <translation>未能导入，没有任何更改：%1。请重试。</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/foot.py"/>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/foot.py"/>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/foot.py"/>
        <source>Not set up yet</source>
        <translation>尚未设置</translation>
    </message>
</context>
<context>
    <name>ForwardingDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Forwarding</source>
        <translation>呼叫转移</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>When I am busy</source>
        <translation>我忙线时</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>When I don't answer</source>
        <translation>我不接听时</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>A number, an extension or a name. Empty: calls are not sent on.</source>
        <translation>号码、分机或姓名。留空：来电不转移。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/forwarding.py"/>
        <source>The phone system does not tell</source>
        <translation>电话系统未告知</translation>
    </message>
</context>
<context>
    <name>FreeCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/free.py"/>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/free.py"/>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/free.py"/>
        <source>%1 is free</source>
        <translation>%1 空闲了</translation>
    </message>
</context>
<context>
    <name>FreeCards</name>
    <message>
        <location filename="../../desktop/busylamp/ui/free_cards.py"/>
        <source>%1 is free</source>
        <translation>%1 空闲了</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/free_cards.py"/>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Used at once; during a call, when it is over.</source>
        <translation>立即生效；通话中则在结束后生效。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Days calls are remembered</source>
        <translation>通话保留天数</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Older ones are deleted. 0 remembers none.</source>
        <translation>更早的会被删除。0 表示不保留。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Start with the computer</source>
        <translation>随电脑启动</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>Without a window: only the lamp beside the clock.</source>
        <translation>不显示窗口：只有时钟旁的指示灯。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/general.py"/>
        <source>The demo changes nothing on this computer.</source>
        <translation>演示不会更改这台电脑上的任何内容。</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/head.py"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/head.py"/>
        <source>Not set up yet</source>
        <translation>尚未设置</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Rows refused</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Taking back what was imported</source>
        <translation>正在撤回已导入的内容</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Why it is refused</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Begins with</source>
        <translation>开头内容</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Nothing was imported and nothing changed.</source>
        <translation>没有导入任何内容，也没有任何更改。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/imports.py"/>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
</context>
<context>
    <name>IncomingPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Also show the calls of</source>
        <translation>同时显示这些人的来电</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Their extensions, with commas between. Their calls are marked as theirs and make no sound. Used from the next sign-in, at the latest when no call is under way.</source>
        <translation>他们的分机，用逗号分隔。他们的来电会标明归属，且不发出声音。下次登录时生效，最迟在没有通话时生效。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Pop-up</source>
        <translation>弹窗</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>An incoming call shows</source>
        <translation>来电时显示</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Nothing</source>
        <translation>不显示</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A card stays at the corner of the screen until the call is answered.</source>
        <translation>卡片停在屏幕一角，直到来电被接听。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>For calls from outside</source>
        <translation>外部来电</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>For calls from colleagues</source>
        <translation>同事来电</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>For calls through a queue</source>
        <translation>队列来电</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Also over a full screen</source>
        <translation>全屏时也显示</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Off: nothing is shown while a film, slides or a remote desktop fills the screen (Windows and X11). That you share your screen can't be recognised: choose “Snooze” in the menu for that.</source>
        <translation>关闭：当影片、幻灯片或远程桌面占满屏幕时不显示（Windows 和 X11）。无法识别您是否在共享屏幕：请为此在菜单中选择“暂停提醒”。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Try</source>
        <translation>试听</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Ring on this computer</source>
        <translation>在这台电脑上振铃</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Your phone rings by itself. WAV files can be played on every system.</source>
        <translation>您的话机会自行振铃。WAV 文件可在所有系统上播放。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Busylamp's ring</source>
        <translation>Busylamp 铃声</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>This file is not there.</source>
        <translation>该文件不存在。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/incoming.py"/>
        <source>Sounds (*.wav *.oga *.ogg *.flac);;All files (*)</source>
        <translation>声音 (*.wav *.oga *.ogg *.flac);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/key_field.py"/>
        <source>Press the keys…</source>
        <translation>请按下按键…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/key_field.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/keypad.py"/>
        <source>Keypad: digits typed here are played to the other side</source>
        <translation>拨号键盘：在此输入的数字会播放给对方</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/keypad.py"/>
        <source>Type or click the keys to send</source>
        <translation>输入或点击要发送的按键</translation>
    </message>
</context>
<context>
    <name>LineButton</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/lines.py"/>
        <source>Outgoing line</source>
        <translation>外线</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/lines.py"/>
        <source>Usual line</source>
        <translation>常用线路</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/lists.py"/>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Add contact…</source>
        <translation>添加联系人…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Import contacts…</source>
        <translation>导入联系人…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Export contacts…</source>
        <translation>导出联系人…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Import calls…</source>
        <translation>导入通话…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Export calls…</source>
        <translation>导出通话…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Snooze</source>
        <translation>暂停提醒</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Save diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>About Busylamp</source>
        <translation>关于 Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/menu.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>Busylamp · Demo</source>
        <translation>Busylamp · 演示</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/window.py"/>
        <source>The settings could not be saved: %1</source>
        <translation>设置未能保存：%1</translation>
    </message>
</context>
<context>
    <name>MyState</name>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb on</source>
        <translation>打开免打扰</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb off</source>
        <translation>关闭免打扰</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Forwarding…</source>
        <translation>呼叫转移…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Call voicemail</source>
        <translation>呼叫语音信箱</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Call voicemail · %n new</source>
        <translation>
            <numerusform>呼叫语音信箱 · %n 条新留言</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/note_edit.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>NoteMoment</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>note on a call</source>
        <translation>通话备注</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Edit note %1</source>
        <translation>编辑备注 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/timeline.py"/>
        <source>Delete note %1</source>
        <translation>删除备注 %1</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/notice.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NumberRows</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/details_head.py"/>
        <source>Call %1</source>
        <translation>呼叫 %1</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>A number, as you would type or copy it</source>
        <translation>一个号码，按您平时输入或复制的样子</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Try a number</source>
        <translation>试一个号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>What would be dialled</source>
        <translation>实际会拨出的号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Home</source>
        <translation>所在地</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Two letters, such as DE. Empty: as the system says (%1).</source>
        <translation>两个字母，例如 CN。留空：跟随系统（%1）。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Area code</source>
        <translation>区号</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Put before numbers of my town: 030. Empty: they are dialled as written.</source>
        <translation>加在本地号码之前：030。留空：按原样拨打。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Digits of an extension</source>
        <translation>分机位数</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Numbers of so many digits stay in the house: 2, 3, 4.</source>
        <translation>这些位数的号码属于内部：2, 3, 4。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Prefixes</source>
        <translation>前缀</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>For an outside line</source>
        <translation>外线</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Dialled before each number outside the house: 0 or 9.</source>
        <translation>拨打外部号码前加拨：0 或 9。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>For other countries</source>
        <translation>国际</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Dialled in the place of +: 00 or 011. Empty: + itself, where it can be sent.</source>
        <translation>代替 + 拨打：00 或 011。留空：在能发送时使用 + 本身。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Always dial the country</source>
        <translation>始终拨国家代码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Numbers of my own country too: 0049 30 1234567 for 030 1234567.</source>
        <translation>本国号码也加：030 1234567 拨为 0049 30 1234567。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Emergency numbers need the outside line</source>
        <translation>紧急号码需要加拨外线</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Ask your administrator. Off: 112 is dialled as 112.</source>
        <translation>请询问管理员。关闭：112 按 112 拨打。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Rules for numbers</source>
        <translation>号码规则</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Dials</source>
        <translation>拨打</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>The first rule that fits the whole number is used. Number is a regular expression, for +49301234567 or as written; Dials may hold \1 for its first group. Empty: as usual.</source>
        <translation>使用第一条与整个号码匹配的规则。“号码”是正则表达式，匹配 +49301234567 或原样书写；“拨打”可用 \1 表示第一个分组。留空：照常。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Outgoing lines</source>
        <translation>外线线路</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Lines to choose from</source>
        <translation>可选线路</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Lines or sender numbers that your phone system offers by a prefix; chosen beside Call, for one call. The prefix takes the place of the one for an outside line.</source>
        <translation>电话系统通过前缀提供的线路或主叫号码；在“呼叫”旁为单次呼叫选择。该前缀取代外线前缀。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Row %1: %2. Nothing was changed yet.</source>
        <translation>第 %1 行：%2。尚未更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/numbers.py"/>
        <source>Write the lengths as numbers: 3, 4.</source>
        <translation>请用数字写位数：3, 4。</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Links to numbers</source>
        <translation>号码链接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>A click on a link</source>
        <translation>点击链接时</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Asks before it calls</source>
        <translation>先询问再呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Calls internal and national numbers</source>
        <translation>直接呼叫内部和国内号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Three a minute at most go unasked. Codes, premium, emergency and foreign numbers, and those no table holds, always ask.</source>
        <translation>每分钟最多三个不经询问。功能码、付费号码、紧急号码、国外号码以及无法识别的号码总是询问。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>What I copied or selected</source>
        <translation>我复制或选中的内容</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>The key that dials it</source>
        <translation>拨打它的按键</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Shows a card, Enter calls</source>
        <translation>显示卡片，按回车键呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Shows a card, then calls</source>
        <translation>显示卡片，然后呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Calls at once</source>
        <translation>立即呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>So does the command busylamp dial --clipboard. Codes always ask.</source>
        <translation>命令 busylamp dial --clipboard 也是如此。功能码总是询问。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>Seconds until it calls</source>
        <translation>呼叫前的秒数</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/outside.py"/>
        <source>For the card that then calls: time to say no.</source>
        <translation>针对随后呼叫的卡片：留出取消的时间。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/page.py"/>
        <source>Set by your administrator.</source>
        <translation>由您的管理员设定。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/page.py"/>
        <source>%1 must be a number between %2 and %3.</source>
        <translation>%1必须是 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/page.py"/>
        <source>%1 %2.</source>
        <translation>%1%2。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>What to do?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>What to do, or a name</source>
        <translation>要做什么，或输入姓名</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>What can be done now</source>
        <translation>现在能做的事</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>这里没有这个名称。</translation>
    </message>
</context>
<context>
    <name>ParkedCalls</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Parked calls</source>
        <translation>驻留的通话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>PARKED</source>
        <translation>已驻留</translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Retrieve</source>
        <translation>取回</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Number withheld</source>
        <translation>号码隐藏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/parked.py"/>
        <source>Retrieve %1 from %2</source>
        <translation>从 %2 取回 %1</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>The history could not be changed, nothing is lost: %1. Try again.</source>
        <translation>历史记录未能更改，没有丢失任何内容：%1。请重试。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>%n missed</source>
        <translation>
            <numerusform>%n 个未接</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>Delete all calls?</source>
        <translation>删除所有通话？</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>All calls and the notes on them are deleted for good. Contacts stay.</source>
        <translation>所有通话及其备注会被永久删除。联系人保留。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/past.py"/>
        <source>Delete all</source>
        <translation>全部删除</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody here yet. Your colleagues appear when you have signed in to the phone system; contacts are added or imported from the menu.</source>
        <translation>这里还没有人。登录电话系统后会显示您的同事；联系人可从菜单添加或导入。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody is called that. Enter a number to call it.</source>
        <translation>没有这个人。按回车键呼叫该号码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody you know has this number.</source>
        <translation>您认识的人中没有人用这个号码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Colleagues appear in a moment: the phone system is being asked.</source>
        <translation>同事稍后出现：正在询问电话系统。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>The phone system shows no colleague's lamp to this user. Contacts are added or imported from the menu.</source>
        <translation>电话系统不向此用户显示同事的指示灯。可从菜单添加或导入联系人。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/people.py"/>
        <source>Nobody here yet. Colleagues appear when the phone system is connected; contacts are added or imported from the menu.</source>
        <translation>这里还没有人。连接电话系统后会显示同事；联系人可从菜单添加或导入。</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/person_row.py"/>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/person_row.py"/>
        <source>Watched</source>
        <translation>已关注</translation>
    </message>
</context>
<context>
    <name>PersonMenus</name>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Copy number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Add to contacts…</source>
        <translation>添加到联系人…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Pick up</source>
        <translation>代接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Transfer my call here…</source>
        <translation>把我的通话转接到这里…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Divert it here…</source>
        <translation>把来电转移到这里…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Transfer %1 here…</source>
        <translation>把 %1 转接到这里…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Divert %1 here…</source>
        <translation>把 %1 转移到这里…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Don't tell me when free</source>
        <translation>空闲时不再通知我</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Tell me when free</source>
        <translation>空闲时通知我</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Add to favourites</source>
        <translation>添加到收藏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/person_menu.py"/>
        <source>Remove from favourites</source>
        <translation>从收藏中移除</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Do not disturb and forwarding</source>
        <translation>免打扰和呼叫转移</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Codes of</source>
        <translation>功能码来自</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>What is recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Grandstream UCM</source>
        <translation>Grandstream UCM</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>FreePBX</source>
        <translation>FreePBX</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Only my own below</source>
        <translation>仅用下面我自己的</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>A UCM and FreePBX are recognised by what they offer. On another phone system nothing is switched from here until you enter its codes.</source>
        <translation>UCM 和 FreePBX 可由其提供的功能识别。在其他电话系统上，输入功能码之前无法从这里切换。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>By its code</source>
        <translation>用功能码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>In its database</source>
        <translation>写入其数据库</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Not from here</source>
        <translation>不从这里</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Do not disturb is switched</source>
        <translation>免打扰的切换方式</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>By code: the phone system dials the code for you, and no phone rings. The database can be written only by an AMI user with the privilege “system”.</source>
        <translation>用功能码：电话系统替您拨功能码，话机不振铃。只有拥有“system”权限的 AMI 用户才能写入数据库。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Forwarding is switched</source>
        <translation>呼叫转移的切换方式</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Codes of my phone system</source>
        <translation>我的电话系统的功能码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>On</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Database key</source>
        <translation>数据库键</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Feature is one of %1. On may hold {number}, where calls are sent to: *72{number}. The key, such as CF/{extension}, lets the state be read. These come before the codes chosen above.</source>
        <translation>“功能”是 %1 之一。“打开”可包含 {number}，即转移目标：*72{number}。键（如 CF/{extension}）用于读取状态。它们优先于上面选择的功能码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Row %1: %2. Nothing was changed yet.</source>
        <translation>第 %1 行：%2。尚未更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>there is no feature of this name</source>
        <translation>没有这个名称的功能</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Voicemail</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>My mailbox</source>
        <translation>我的信箱</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Empty: my extension. With its context, if that is another: 1000@sales.</source>
        <translation>留空：我的分机。上下文不同时一并写出：1000@sales。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Number of the voicemail</source>
        <translation>语音信箱号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>What my phone calls to hear messages. Empty: it is not called from here.</source>
        <translation>我的话机收听留言时呼叫的号码。留空：不从这里呼叫。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Parking</source>
        <translation>驻留</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>Parking lot</source>
        <translation>驻留区</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/phone.py"/>
        <source>The name of another lot than the usual one. Empty: the usual one.</source>
        <translation>非默认驻留区的名称。留空：默认。</translation>
    </message>
</context>
<context>
    <name>PopupCard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>Incoming call</source>
        <translation>来电</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>Who is it?</source>
        <translation>是谁？</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>for %1</source>
        <translation>找 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/card.py"/>
        <source>It is %1</source>
        <translation>是 %1</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/question.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>QueueButton</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/queue_button.py"/>
        <source>My queues</source>
        <translation>我的队列</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/queue_button.py"/>
        <source>No queue</source>
        <translation>没有队列</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/queue_button.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>My queues</source>
        <translation>我的队列</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Queues to log in to</source>
        <translation>要签入的队列</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Their names at the phone system, with commas between: 6500, 6501. Queues you are in already need not be named.</source>
        <translation>它们在电话系统中的名称，用逗号分隔：6500, 6501。您已在其中的队列无需写出。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>What a queue calls for me</source>
        <translation>队列为我呼叫的对象</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Empty: as the queue's other members are written. {device} is your phone, as in PJSIP/1000; {extension} your number: Local/{extension}@from-queue/n.</source>
        <translation>留空：与队列其他成员的写法相同。{device} 是您的话机，例如 PJSIP/1000；{extension} 是您的号码：Local/{extension}@from-queue/n。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Numbers of queues</source>
        <translation>队列的号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>To move a waiting caller there, where a queue is not called by its name: support=6500, sales=6501.</source>
        <translation>用于把等待的来电者移到那里，当队列不能用名称呼叫时：support=6500, sales=6501。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Reasons to choose from</source>
        <translation>可选原因</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Others see the reason in their queues.</source>
        <translation>其他人会在队列中看到该原因。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>“%1” has signs that can't be sent. Nothing was changed yet.</source>
        <translation>“%1”含有无法发送的字符。尚未更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>When a queue calls for help</source>
        <translation>队列何时求助</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>From so many callers on. 0: never.</source>
        <translation>来电者达到此数量时。0：从不。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>From a wait of so many seconds on. 0: never.</source>
        <translation>等待达到此秒数时。0：从不。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Warning by callers</source>
        <translation>按来电者数量提醒</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Alarm by callers</source>
        <translation>按来电者数量告警</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Warning by the longest wait</source>
        <translation>按最长等待提醒</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Alarm by the longest wait</source>
        <translation>按最长等待告警</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Queues on the wallboard</source>
        <translation>大屏上的队列</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Their names at the phone system, in this order. Empty: yours; all, where you are in none.</source>
        <translation>它们在电话系统中的名称，按此顺序。留空：您所在的队列；若都不在，则全部。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/queues.py"/>
        <source>Queues of your phone system: %1</source>
        <translation>您电话系统的队列：%1</translation>
    </message>
</context>
<context>
    <name>QueuesPanel</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>waiting at place %1</source>
        <translation>在第 %1 位等待</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Number withheld</source>
        <translation>号码隐藏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>The phone system has no queues.</source>
        <translation>电话系统没有队列。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>No queue and nobody in one has that.</source>
        <translation>没有匹配的队列或其成员。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Queues are shown when you have signed in to the phone system.</source>
        <translation>登录电话系统后会显示队列。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Reading the queues…</source>
        <translation>正在读取队列…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>Not connected to the phone system. Queues are shown when it is.</source>
        <translation>未连接电话系统。连接后会显示队列。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queues.py"/>
        <source>This AMI user may not see queues. Ask your administrator for the privilege “agent”.</source>
        <translation>此 AMI 用户不能查看队列。请向管理员申请“agent”权限。</translation>
    </message>
</context>
<context>
    <name>QueuesTab</name>
    <message>
        <location filename="../../desktop/busylamp/ui/queues_tab.py"/>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queues_tab.py"/>
        <source>%n waiting in my queues</source>
        <translation>
            <numerusform>我的队列中 %n 个在等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseLine</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/release_line.py"/>
        <source>Busylamp {new} is there.</source>
        <translation>Busylamp {new} 已发布。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/release_line.py"/>
        <source>You have {old}.</source>
        <translation>您使用的是 {old}。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/release_line.py"/>
        <source>Show its page</source>
        <translation>打开其页面</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Nothing yet. Add begins a row.</source>
        <translation>还没有内容。点“添加”新建一行。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/rows_table.py"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>ScreenPopPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Screen pops</source>
        <translation>客户弹屏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>No page yet. Add begins one.</source>
        <translation>还没有页面。点“添加”新建一个。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Copy it, open nothing</source>
        <translation>仅复制，不打开</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When it rings</source>
        <translation>振铃时</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When it is answered</source>
        <translation>接听时</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When it is over</source>
        <translation>结束时</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Only by its button</source>
        <translation>仅用按钮</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When the phone system tells an event</source>
        <translation>电话系统发出事件时</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Calls to me</source>
        <translation>打给我的</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>My own calls</source>
        <translation>我打出的</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>From anywhere</source>
        <translation>任何来源</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>From outside</source>
        <translation>来自外部</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>With colleagues</source>
        <translation>与同事</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Through a queue</source>
        <translation>经由队列</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Its name</source>
        <translation>事件名称</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Which calls</source>
        <translation>哪些通话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Numbers that begin with</source>
        <translation>号码开头</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>From where</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Opens a page of your customer database for a call. In the address, behind the host: {number} {e164} {name} {queue} {called} {uniqueid}; for an event its own headers. Nothing opens during a snooze.</source>
        <translation>为通话打开客户数据库的页面。地址中主机之后可用：{number} {e164} {name} {queue} {called} {uniqueid}；对事件可用其自身的字段。暂停提醒期间不打开任何页面。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Pages that open for a call</source>
        <translation>为通话打开的页面</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/screen_pop.py"/>
        <source>Open in CRM</source>
        <translation>在 CRM 中打开</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>My extension</source>
        <translation>我的分机</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>Sit down at another phone: calls and lamps are then those of its extension. Contacts and history stay.</source>
        <translation>换到另一部话机：通话和指示灯随之变为它的分机。联系人和历史记录保留。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>The phone named in the settings, %1, is no longer rung.</source>
        <translation>设置中指定的话机 %1 不再振铃。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>You are in a call. End it first, then change your extension.</source>
        <translation>您正在通话中。请先结束，再更换分机。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/seat.py"/>
        <source>An extension has digits only, * and # at most.</source>
        <translation>分机只能包含数字，最多再加 * 和 #。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>No setting is called “%1”.</source>
        <translation>没有名为“%1”的设置。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/settings.py"/>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Keys that work in every program</source>
        <translation>在所有程序中都有效的按键</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Call what I copied or selected</source>
        <translation>呼叫我复制或选中的内容</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>A card shows the number first; Enter calls it.</source>
        <translation>先用卡片显示号码；按回车键呼叫。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Hide the pop-ups</source>
        <translation>隐藏弹窗</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>The calls go on ringing.</source>
        <translation>来电继续振铃。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Hang up</source>
        <translation>挂断</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Use other keys</source>
        <translation>使用其他按键</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>The demo takes no keys of the desktop.</source>
        <translation>演示不占用桌面的按键。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Your desktop decides which keys these are; it may have asked you. What is set here is a proposal.</source>
        <translation>由您的桌面决定这些按键；它可能已询问过您。这里的设置只是建议。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Click a field and press the keys. Backspace takes none, Esc leaves all as it was.</source>
        <translation>点击输入框并按下按键。退格键表示不用，Esc 保持原样。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/shortcuts.py"/>
        <source>Use %1, which is free</source>
        <translation>使用空闲的 %1</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Connect to your phone system</source>
        <translation>连接到您的电话系统</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Your administrator set what can't be changed here.</source>
        <translation>此处不能更改的项由您的管理员设定。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Save diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>What the test found</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Replace the trusted certificate</source>
        <translation>替换受信任的证书</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>AMI user</source>
        <translation>AMI 用户</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>My extension</source>
        <translation>我的分机</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Set by your administrator.</source>
        <translation>由您的管理员设定。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Leave it empty to use the one that is kept</source>
        <translation>留空则使用已保存的密码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The certificate is trusted for this address from now on.</source>
        <translation>从现在起，此地址的证书受信任。</translation>
    </message>
</context>
<context>
    <name>StateChips</name>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Do not disturb is on: switch it off</source>
        <translation>免打扰已打开：关闭它</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>Calls go to %1: change it</source>
        <translation>来电转移到 %1：更改</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/my_state.py"/>
        <source>New messages: %1. Call the voicemail</source>
        <translation>新留言：%1。呼叫语音信箱</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/setup_step.py"/>
        <source>Copy these lines</source>
        <translation>复制这些行</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Newer versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Address that tells of them</source>
        <translation>通告新版本的地址</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Empty: nobody is asked. Else it is asked at the start and once a day over https, and a newer version is told here once. Nothing is downloaded.</source>
        <translation>留空：不询问任何人。否则在启动时和每天一次通过 https 询问，每个新版本只提示一次。不会下载任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>The demo changes nothing on this computer.</source>
        <translation>演示不会更改这台电脑上的任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Open %1 links</source>
        <translation>打开 %1 链接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>For half an hour, what the phone system sends is written down too: names and numbers masked, never the password. It ends by itself. Save diagnostics shows the log.</source>
        <translation>在半小时内，电话系统发送的内容也会写下：姓名和号码已遮盖，绝不含密码。它会自行结束。“保存诊断信息”会显示日志。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Write a detailed log</source>
        <translation>写详细日志</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>A click shows the number first; nothing is called unasked.</source>
        <translation>点击时先显示号码；不会不经询问就呼叫。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Switching this on offers Busylamp; then choose it in the system's settings for default apps. Opened now by: %1</source>
        <translation>打开后会把 Busylamp 列为可选程序；然后请在系统的默认应用设置中选择它。目前由以下程序打开：%1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>Opened now by %1. Switching this on takes its place; switching it off gives it back.</source>
        <translation>目前由 %1 打开。打开此项会取代它；关闭则归还。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/system.py"/>
        <source>No program opens them now.</source>
        <translation>目前没有程序打开它们。</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Name or number</source>
        <translation>姓名或号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Where to</source>
        <translation>去哪里</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Choose another</source>
        <translation>选择其他</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Divert %1</source>
        <translation>转移 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Transfer %1</source>
        <translation>转接 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>%1: %2. Go on anyway?</source>
        <translation>%1：%2。仍要继续？</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Transfer anyway</source>
        <translation>仍要转接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Ask anyway</source>
        <translation>仍要询问</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Divert anyway</source>
        <translation>仍要转移</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Transfer now</source>
        <translation>立即转接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Divert</source>
        <translation>转移</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>To voicemail</source>
        <translation>到语音信箱</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/target_picker.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>Busylamp · Wallboard</source>
        <translation>Busylamp · 大屏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>Not connected to the phone system.</source>
        <translation>未连接电话系统。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>None of the queues chosen in the settings is there.</source>
        <translation>设置中选择的队列都不存在。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/wallboard.py"/>
        <source>No queues to show yet.</source>
        <translation>还没有可显示的队列。</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Straight to the phone system (AMI)</source>
        <translation>直接连接电话系统 (AMI)</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Through a relay of your company</source>
        <translation>通过公司的中继</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Key of this desk</source>
        <translation>本工位的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Enter the key of this desk to sign in.</source>
        <translation>请输入本工位的密钥以登录。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Enter the password of %1 to sign in.</source>
        <translation>请输入 %1 的密码以登录。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>The key is missing.</source>
        <translation>缺少密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>The password is missing.</source>
        <translation>缺少密码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Your administrator can tell you these, and has a key for each desk.</source>
        <translation>这些信息可以向您的管理员询问，管理员为每个工位都备有密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin_way.py"/>
        <source>Your administrator can tell you these. They make an AMI user for Busylamp: on a Grandstream UCM under Value-added Features, AMI.</source>
        <translation>这些信息可以向您的管理员询问。管理员会为 Busylamp 创建一个 AMI 用户：在 Grandstream UCM 的 Value-added Features、AMI 中。</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Decline</source>
        <translation>拒接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Answer</source>
        <translation>接听</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Pick up</source>
        <translation>代接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Hand over</source>
        <translation>转交</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Hang up</source>
        <translation>挂断</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Divert</source>
        <translation>转移</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Park</source>
        <translation>驻留</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Stop recording</source>
        <translation>停止录音</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Pause recording</source>
        <translation>暂停录音</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Resume recording</source>
        <translation>继续录音</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Keypad</source>
        <translation>键盘</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/acts.py"/>
        <source>Conference</source>
        <translation>会议</translation>
    </message>
</context>
<context>
    <name>call</name>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>Number withheld</source>
        <translation>号码隐藏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>Answered by %1</source>
        <translation>由 %1 接听</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>handed over by %1</source>
        <translation>由 %1 转交</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>handed over to %1</source>
        <translation>已转交给 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>via %1</source>
        <translation>经由 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>Incoming</source>
        <translation>呼入</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>Outgoing</source>
        <translation>呼出</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>not called back yet</source>
        <translation>尚未回拨</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>Calls between %1 and %2 may be missing</source>
        <translation>%1 到 %2 之间的通话可能缺失</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/call_words.py"/>
        <source>rang %1</source>
        <translation>振铃 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>Asking %1</source>
        <translation>正在询问 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>incoming</source>
        <translation>来电</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/words.py"/>
        <source>outgoing</source>
        <translation>去电</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <location filename="../../desktop/busylamp/ui/chooser.py"/>
        <source>Call which number?</source>
        <translation>呼叫哪个号码？</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Call this number?</source>
        <translation>呼叫这个号码？</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From what you copied or selected</source>
        <translation>来自您复制或选中的内容</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From a command</source>
        <translation>来自命令</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From a link</source>
        <translation>来自链接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>From what you dropped here</source>
        <translation>来自您拖放到这里的内容</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>national</source>
        <translation>国内</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>international</source>
        <translation>国际</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>emergency number</source>
        <translation>紧急号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>premium number</source>
        <translation>付费号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>code of the phone system</source>
        <translation>电话系统功能码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>This is a code: it can divert your calls or change your phone. Call it only if you know what it does.</source>
        <translation>这是功能码：它可能转移您的来电或更改您的话机。只有知道它的作用时才呼叫。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>Calls to this number can be expensive.</source>
        <translation>呼叫此号码可能费用很高。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/confirm.py"/>
        <source>This calls the emergency services.</source>
        <translation>这会呼叫紧急服务。</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/moments.py"/>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>number</name>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>dials %1</source>
        <translation>拨打 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>by %1</source>
        <translation>用 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>without extension %1</source>
        <translation>不含分机 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>emergency number</source>
        <translation>紧急号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>premium number, it may cost a lot</source>
        <translation>付费号码，可能费用很高</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>code of the phone system</source>
        <translation>电话系统功能码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Work</source>
        <translation>办公</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Home</source>
        <translation>住宅</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/number_words.py"/>
        <source>Number</source>
        <translation>号码</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../desktop/busylamp/ui/palette_sources.py"/>
        <source>Retrieve %1 from %2</source>
        <translation>从 %2 取回 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/palette_sources.py"/>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <location filename="../../desktop/busylamp/ui/models/people.py"/>
        <source>you are told when free</source>
        <translation>空闲时会通知您</translation>
    </message>
</context>
<context>
    <name>popup</name>
    <message>
        <location filename="../../desktop/busylamp/ui/alerts.py"/>
        <source>“%1” could not be opened.</source>
        <translation>“%1”未能打开。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/alerts.py"/>
        <source>Your choice could not be kept: %1</source>
        <translation>您的选择未能保存：%1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Incoming call for %2 from %1</source>
        <translation>%2 有来自 %1 的来电</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Incoming call from %1</source>
        <translation>来自 %1 的来电</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>caller's own name</source>
        <translation>来电者自报的名称</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>waited %1</source>
        <translation>已等待 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>%n more waiting</source>
        <translation>
            <numerusform>还有 %n 个在等待</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>via %1</source>
        <translation>经由 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>handed over by %1</source>
        <translation>由 %1 转交</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>You called %1</source>
        <translation>您呼叫过 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>Last call %1</source>
        <translation>上次通话 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/popup/words.py"/>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>queues</name>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Show members</source>
        <translation>显示成员</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>End this pause</source>
        <translation>结束这次暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Move to the front</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/panels/queue_row_menus.py"/>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>You are in no queue</source>
        <translation>您不在任何队列中</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Not logged in</source>
        <translation>未签入</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Taking calls</source>
        <translation>接听来电中</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Without a reason</source>
        <translation>不写原因</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>End all pauses</source>
        <translation>结束所有暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log in to all</source>
        <translation>全部签入</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log out of all</source>
        <translation>全部签出</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log in to %1</source>
        <translation>签入 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>End the pause</source>
        <translation>结束暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Change the reason</source>
        <translation>更改原因</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Log out of %1</source>
        <translation>签出 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Logging in…</source>
        <translation>正在签入…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Logging out…</source>
        <translation>正在签出…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_menu.py"/>
        <source>Ending the pause…</source>
        <translation>正在结束暂停…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln 次通话</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>last %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>On a queue call</source>
        <translation>队列通话中</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 since %2</source>
        <translation>%1，始于 %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%n of %1 free</source>
        <translation>
            <numerusform>%1 人中 %n 人空闲</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>nobody in</source>
        <translation>无人签入</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%n paused</source>
        <translation>
            <numerusform>%n 人暂停</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 % in %2 s</source>
        <translation>%2 秒内 %1 %</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%1 % in time</source>
        <translation>及时 %1 %</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln served</source>
        <translation>
            <numerusform>%Ln 个已服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>%Ln gave up</source>
        <translation>
            <numerusform>%Ln 个已放弃</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/queue_words.py"/>
        <source>nobody waits</source>
        <translation>无人等待</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Incoming calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>My phone</source>
        <translation>我的话机</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Screen pops</source>
        <translation>客户弹屏</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Links and copied numbers</source>
        <translation>链接和复制的号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Directories</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/pages/__init__.py"/>
        <source>System</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>snooze</name>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>Show calls again</source>
        <translation>重新显示来电</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>Until tomorrow, %1</source>
        <translation>到明天 %1</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>For 30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/snooze.py"/>
        <source>Calls not shown until %1</source>
        <translation>%1 之前不显示来电</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <location filename="../../desktop/busylamp/cli/read_file.py"/>
        <source>The file needs more memory than an import may take.</source>
        <translation>该文件需要的内存超过导入允许的上限。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/cli/read_file.py"/>
        <location filename="../../desktop/busylamp/desk/reading.py"/>
        <source>The file can't be read: {why}.</source>
        <translation>文件无法读取：{why}。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/block.py"/>
        <source>The least this user needs in manager.conf (not for a UCM)</source>
        <translation>此用户在 manager.conf 中的最低要求（不适用于 UCM）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/block.py"/>
        <source>Paste it over the user's section, put the secret in, then: manager reload. Recording on Asterisk needs “system” for writing besides, which gives much more.</source>
        <translation>粘贴覆盖该用户的段落，填入密码，然后执行：manager reload。在 Asterisk 上录音还需要写权限“system”，而它赋予的权限多得多。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>Asterisk 12 or 13</source>
        <translation>Asterisk 12 或 13</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>Asterisk 16, or a Grandstream UCM</source>
        <translation>Asterisk 16，或 Grandstream UCM</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>On the UCM: Value-added Features › AMI, edit the user, Privilege: “{name}”.</source>
        <translation>在 UCM 上：Value-added Features › AMI，编辑该用户，Privilege：“{name}”。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>In manager.conf, in the user's section: add “{name}” to “{way} =”.</source>
        <translation>在 manager.conf 该用户的段落中：把“{name}”加到“{way} =”。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>On a UCM: Value-added Features › AMI. The Username has 8 characters or more; the Password has 6 or more, with a digit and a letter or special character; an empty list of Permitted IP(s) refuses everybody.</source>
        <translation>在 UCM 上：Value-added Features › AMI。Username 至少 8 个字符；Password 至少 6 个字符，含一个数字和一个字母或特殊字符；Permitted IP(s) 列表为空时拒绝所有人。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>In manager.conf: the section of the user, its “secret”, and “permit” behind “deny”.</source>
        <translation>在 manager.conf 中：该用户的段落、其“secret”，以及“deny”之后的“permit”。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>On a UCM: Value-added Features › AMI › AMI Settings, TLS Enable (port 5039).</source>
        <translation>在 UCM 上：Value-added Features › AMI › AMI Settings，TLS Enable（端口 5039）。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>In manager.conf, under [general]: “tlsenable = yes” and “tlscertfile”.</source>
        <translation>在 manager.conf 的 [general] 下：“tlsenable = yes”和“tlscertfile”。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/brand.py"/>
        <source>{page} Elsewhere: {file}</source>
        <translation>{page}其他系统：{file}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The connection is not encrypted, and {peer} is a public address</source>
        <translation>连接未加密，而 {peer} 是公网地址</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The connection is not encrypted</source>
        <translation>连接未加密</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>SHA-256 {shown}. Compare it with the one of the relay's server, then trust it in Busylamp's window, or set pbx.pin = “{pin}”.</source>
        <translation>SHA-256 {shown}。请与中继服务器上的进行比较，然后在 Busylamp 窗口中信任它，或设置 pbx.pin = “{pin}”。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>SHA-256 {shown}. Compare it with the one on the phone system, then trust it in Busylamp's window, or set pbx.pin = “{pin}”.</source>
        <translation>SHA-256 {shown}。请与电话系统上的比对，然后在 Busylamp 窗口中信任它，或设置 pbx.pin = “{pin}”。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The certificate ended on {day}</source>
        <translation>证书已于 {day} 到期</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>nobody vouches for it</source>
        <translation>无人为其担保</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The certificate is not trusted: {problem}</source>
        <translation>证书不受信任：{problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>The certificate is self-signed</source>
        <translation>证书是自签名的</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{title} ({facts})</source>
        <translation>{title}（{facts}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>no subject</source>
        <translation>无主题</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{subject}, until {day}</source>
        <translation>{subject}，有效期至 {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>No secure connection could be made ({detail})</source>
        <translation>无法建立安全连接（{detail}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>Port {port} speaks plain AMI, and was spoken to in TLS</source>
        <translation>端口 {port} 使用明文 AMI，却以 TLS 与之通信</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>A web server answers on port {port}</source>
        <translation>端口 {port} 上应答的是网页服务器</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>Port {port} speaks neither TLS nor AMI</source>
        <translation>端口 {port} 既不使用 TLS 也不使用 AMI</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{version}, with a certificate this computer trusts ({facts})</source>
        <translation>{version}，使用这台电脑信任的证书（{facts}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/encrypting.py"/>
        <source>{version}, with the pinned certificate ({facts})</source>
        <translation>{version}，使用固定的证书（{facts}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/excess.py"/>
        <source>In manager.conf, in the user's section: take them out of “read =” and “write =”.</source>
        <translation>在 manager.conf 该用户的段落中：把它们从“read =”和“write =”中去掉。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/excess.py"/>
        <source>Value-added Features › AMI, edit the user: choose single privileges, not “all” and no “Special Command”.</source>
        <translation>Value-added Features › AMI，编辑该用户：逐项选择权限，不要选“all”，也不要选“Special Command”。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/excess.py"/>
        <source>This user may do more than Busylamp needs (“{names}”)</source>
        <translation>此用户的权限超出 Busylamp 所需（“{names}”）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>call transfer</source>
        <translation>通话转接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>attended transfer</source>
        <translation>询问后转接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>parking</source>
        <translation>驻留</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>joining and pausing in queues</source>
        <translation>签入队列和暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>system, on a UCM call</source>
        <translation>system，在 UCM 上称为 call</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>keys during a call</source>
        <translation>通话中按键</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>%n extensions</source>
        <translation>
            <numerusform>%n 个分机</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>{action} (privilege “{right}”)</source>
        <translation>{action}（权限“{right}”）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>Not offered to this user: {parts}. Given under Value-added Features › AMI, if wanted.</source>
        <translation>未提供给此用户：{parts}。如有需要，在 Value-added Features › AMI 下授予。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>Not offered to this user: {parts}. Given under “write =” in manager.conf, if wanted.</source>
        <translation>未提供给此用户：{parts}。如有需要，在 manager.conf 的“write =”中授予。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>%n queues</source>
        <translation>
            <numerusform>%n 个队列</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>no queues</source>
        <translation>没有队列</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>no voicemail</source>
        <translation>没有语音信箱</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>voicemail</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>voicemail ({count} new)</source>
        <translation>语音信箱（{count} 条新留言）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/features.py"/>
        <source>parking slots {first} to {last}</source>
        <translation>驻留位 {first} 到 {last}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>{greeting} ({age})</source>
        <translation>{greeting}（{age}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>Something else than AMI answers on port {port}</source>
        <translation>端口 {port} 上应答的不是 AMI</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>Port {port} speaks TLS, and was spoken to in plain</source>
        <translation>端口 {port} 使用 TLS，却以明文与之通信</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>Nothing is said on port {port}</source>
        <translation>端口 {port} 上没有任何应答</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/greeting.py"/>
        <source>An MD5 login is not offered: the password would cross the network in clear</source>
        <translation>未提供 MD5 登录：密码会以明文经过网络</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/load.py"/>
        <source>{events} events/s, {size} kB/s; {share} concerned you</source>
        <translation>{events} 个事件/秒，{size} kB/秒；其中 {share} 与您有关</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/load.py"/>
        <source>Nothing came meanwhile.</source>
        <translation>其间没有收到任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/load.py"/>
        <source>A filter on the phone system that keeps away the kinds Busylamp never reads would save {kinds} of the events and {size} of the bytes.</source>
        <translation>在电话系统上设置过滤器，去掉 Busylamp 从不读取的种类，可省去 {kinds} 的事件和 {size} 的字节。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>%n extensions have a lamp</source>
        <translation>
            <numerusform>%n 个分机有指示灯</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>The phone system lists no hints; lamps stay dark.</source>
        <translation>电话系统没有列出 hint；指示灯不亮。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>The phone system shows no state of extension {number}</source>
        <translation>电话系统不显示分机 {number} 的状态</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>device not told</source>
        <translation>未告知设备</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>Extension {number} ({phones}): {state}</source>
        <translation>分机 {number}（{phones}）：{state}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>signed in from {places}</source>
        <translation>从 {places} 登录</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>Context {context} knows extension {number}</source>
        <translation>上下文 {context} 中有分机 {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>another context</source>
        <translation>另一个上下文</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/own_phone.py"/>
        <source>Context {context} does not know extension {number}; its hint stands in {hinted}</source>
        <translation>上下文 {context} 中没有分机 {number}；它的 hint 在 {hinted} 中</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>Nobody knows {host}</source>
        <translation>无人知道 {host}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>{host} is {shown}</source>
        <translation>{host} 是 {shown}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>{host} is an address</source>
        <translation>{host} 是一个地址</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{where} can't be used</source>
        <translation>{where} 无法使用</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{where} can't be used ({detail})</source>
        <translation>{where} 无法使用（{detail}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/reaching.py"/>
        <source>Reached {where} in {time}, from {own}</source>
        <translation>在 {time} 内从 {own} 连到 {where}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>call numbers</source>
        <translation>拨打号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>hang up</source>
        <translation>挂断</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>hand calls over</source>
        <translation>转接通话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>What is kept is no key of a desk</source>
        <translation>保存的内容不是工位密钥</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{where} took this desk's key in {time}</source>
        <translation>{where} 在 {time} 内接受了本工位的密钥</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>{title}, TLS ({facts})</source>
        <translation>{title}，TLS（{facts}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay serves extension {number}</source>
        <translation>中继正在为分机 {number} 服务</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay does not serve extension {number} now</source>
        <translation>中继目前没有为分机 {number} 服务</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay does not let this desk {verb}</source>
        <translation>中继不允许本工位：{verb}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/relayed.py"/>
        <source>The relay lets this desk call, hang up and hand calls over</source>
        <translation>中继允许本工位拨打、挂断和转接通话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>see the calls under way</source>
        <translation>查看进行中的通话</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>see the state of the phones</source>
        <translation>查看话机状态</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>no call can be asked for</source>
        <translation>不能请求呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user is told of calls</source>
        <translation>此用户会收到通话消息</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user is not told of calls</source>
        <translation>此用户收不到通话消息</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>Whether this user is told of queues shows when somebody calls one</source>
        <translation>此用户能否收到队列消息，有人呼叫队列时才能看出</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may place calls</source>
        <translation>此用户可以发起呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may not place calls</source>
        <translation>此用户不能发起呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may hang up, see calls under way and the state of the phones</source>
        <translation>此用户可以挂断、查看进行中的通话和话机状态</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>This user may not {actions}</source>
        <translation>此用户不能{actions}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>{before}, nor {after}</source>
        <translation>{before}，也不能{after}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>Whether this user is told of calls could not be asked ({why})</source>
        <translation>无法查询此用户是否会收到通话消息（{why}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/rights.py"/>
        <source>It needs the privilege “call” for reading, and “agent” for queues. Call your own phone once and look.</source>
        <translation>它需要读权限“call”，队列还需要“agent”。请呼叫一次自己的话机看看。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>Signed in as {user}</source>
        <translation>已以 {user} 登录</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>Not signed in as {user}</source>
        <translation>未能以 {user} 登录</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>This computer's address is {own} as seen from here; behind a router that translates addresses the phone system sees the router's.</source>
        <translation>从这里看，这台电脑的地址是 {own}；若在转换地址的路由器后面，电话系统看到的是路由器的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/signing_in.py"/>
        <source>“{user}” is shorter than a user of a UCM can be.</source>
        <translation>“{user}”比 UCM 用户允许的更短。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>{name} is not offered here</source>
        <translation>这里不提供 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>{name}: no answer</source>
        <translation>{name}：没有应答</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>nothing more</source>
        <translation>没有更多内容</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>{name} answers {word}: {said}</source>
        <translation>{name} 应答 {word}：{said}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/doctor/undocumented.py"/>
        <source>Please report this line: nobody has written down what the action expects.</source>
        <translation>请报告这一行：没有文档说明该操作需要什么。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/reading.py"/>
        <source>The file can't be read: it uses up what an import may take.</source>
        <translation>文件无法读取：它耗尽了导入允许的资源。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/desk/reading.py"/>
        <source>The file can't be read: it takes too long.</source>
        <translation>文件无法读取：耗时过长。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/phrases.py"/>
        <source>{before} {after}</source>
        <translation>{before}{after}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/phrases.py"/>
        <source>{before}, {after}</source>
        <translation>{before}、{after}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/chords.py"/>
        <source>must be keys such as Ctrl+Alt+D or F9</source>
        <translation>必须是 Ctrl+Alt+D 或 F9 这样的按键</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/chords.py"/>
        <source>needs Ctrl, Alt or Meta, or nobody could type that key any more</source>
        <translation>需要 Ctrl、Alt 或 Meta，否则谁也无法再输入该键</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>{name} must have up to 16 of the signs 0-9 * #</source>
        <translation>{name} 必须由至多 16 个字符 0-9 * # 组成</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>on must hold {number}: where calls are forwarded to</source>
        <translation>“打开”必须包含 {number}：来电转移的目标</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>key must be like CF/{extension}</source>
        <translation>键必须形如 CF/{extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/codes.py"/>
        <source>value must be one word</source>
        <translation>值必须是一个词</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The settings file can't be read ({why}). It was left as it is.</source>
        <translation>设置文件无法读取（{why}）。已保持原样。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The settings file is damaged ({why}). It was left where it is.</source>
        <translation>设置文件已损坏（{why}）。已留在原处。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The settings file is damaged ({why}). It was kept as {name}.</source>
        <translation>设置文件已损坏（{why}）。已保存为 {name}。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>There is no usable backup; the defaults are used.</source>
        <translation>没有可用的备份；使用默认值。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>The backup is used.</source>
        <translation>使用备份。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/file.py"/>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>can't be read ({why})</source>
        <translation>无法读取（{why}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>is no TOML ({why})</source>
        <translation>不是 TOML（{why}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>Policy: {problem}</source>
        <translation>策略：{problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>is no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>can be changed by others than the administrator</source>
        <translation>管理员以外的人也能更改</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>is larger than 1 MiB</source>
        <translation>大于 1 MiB</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>The policy file {path} {why}. It is not used.</source>
        <translation>策略文件 {path} {why}。不予使用。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>{name} is neither a table nor “locked”; it was left alone.</source>
        <translation>{name} 既不是表也不是“locked”；已忽略。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>{name} {problem}; it is not preset.</source>
        <translation>{name} {problem}；未预设。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>wants the login name, and “{user}” has signs that can't stand there</source>
        <translation>需要登录名，而“{user}”含有不能用在那里的字符</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>wants the extension, and [extensions] has none for “{user}”</source>
        <translation>需要分机，而 [extensions] 中没有“{user}”的分机</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>has {brace}, and only {user} and {extension} are filled in there</source>
        <translation>含有 {brace}，而那里只会填入 {user} 和 {extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>has {brace}, which is not filled in there</source>
        <translation>含有 {brace}，那里不会填入它</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>[extensions] is not a table of names and extensions; it was left alone.</source>
        <translation>[extensions] 不是名称与分机的表；已忽略。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>{name} is no extension; it was left alone.</source>
        <translation>{name} 不是分机；已忽略。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>[extensions] has {name} twice; the last is used.</source>
        <translation>[extensions] 中 {name} 出现两次；以最后一个为准。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>locked must be a list of settings, like ["pbx.host", "numbers.*"].</source>
        <translation>locked 必须是设置的列表，例如 ["pbx.host", "numbers.*"]。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy.py"/>
        <source>locked: {name} is no setting; it was left alone.</source>
        <translation>locked：{name} 不是设置；已忽略。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>{name}: a password does not belong here, anybody can read this file. It was not used.</source>
        <translation>{name}：密码不应放在这里，任何人都能读取此文件。未予使用。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>pbx.host must be a name or an address alone, such as pbx.example.com.</source>
        <translation>pbx.host 只能是一个名称或地址，例如 pbx.example.com。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>pbx.pin is of no use while pbx.tls is false.</source>
        <translation>pbx.tls 为 false 时，pbx.pin 不起作用。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>queues.numbers: {text} is no queue and its number, such as support=6500.</source>
        <translation>queues.numbers：{text} 不是队列及其号码，例如 support=6500。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{row}: {problem}; it is left out.</source>
        <translation>{row}：{problem}；已略去。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} is missing</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} {problem}</source>
        <translation>{name} {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be an address that begins with https://</source>
        <translation>必须是以 https:// 开头的地址</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url must begin with https:// or http:// and a host</source>
        <translation>url 必须以 https:// 或 http:// 加主机开头</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a user or a password before the host</source>
        <translation>url 的主机前有用户名或密码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a brace in its host</source>
        <translation>url 的主机中有花括号</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a name in braces that is not known</source>
        <translation>url 的花括号中有未知的名称</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has a brace that lacks its other half</source>
        <translation>url 中有一个花括号缺少另一半</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url has blanks, backslashes or control characters</source>
        <translation>url 中有空格、反斜杠或控制字符</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/policy_checks.py"/>
        <source>url is too long</source>
        <translation>url 太长</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>[{name}] is not a table; its defaults are used.</source>
        <translation>[{name}] 不是表；使用其默认值。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>[{name}] is not known and was left alone.</source>
        <translation>[{name}] 未知，已忽略。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} is not known and was left alone.</source>
        <translation>{name} 未知，已忽略。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} {problem}; {shown} is used.</source>
        <translation>{name} {problem}；使用 {shown}。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{name} must be a table; it is left out.</source>
        <translation>{name} 必须是表；已略去。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>{row}: {name} is not known and was left alone.</source>
        <translation>{row}：{name} 未知，已忽略。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a row of tables ([[{key}]])</source>
        <translation>必须是一组表（[[{key}]]）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>has more than {most} entries</source>
        <translation>超过 {most} 项</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a number</source>
        <translation>必须是数字</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be one of {values}</source>
        <translation>必须是 {values} 之一</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be between {least} and {most}</source>
        <translation>必须在 {least} 到 {most} 之间</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>has control characters or more than {most} signs</source>
        <translation>含有控制字符或超过 {most} 个字符</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>has signs that the phone system would not take</source>
        <translation>含有电话系统不接受的字符</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must have up to 8 of the signs {signs}</source>
        <translation>必须由至多 8 个字符 {signs} 组成</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be the name of a context, without blanks and commas</source>
        <translation>必须是上下文的名称，不含空格和逗号</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be the name of a context</source>
        <translation>必须是上下文的名称</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>must be a two-letter code of a country, such as DE</source>
        <translation>必须是国家/地区的两字母代码，例如 CN</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/settings/read.py"/>
        <source>pbx.pin is no SHA-256 fingerprint (64 hexadecimal digits); nothing is trusted until it is corrected.</source>
        <translation>pbx.pin 不是 SHA-256 指纹（64 位十六进制）；更正之前不信任任何证书。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <location filename="../../desktop/busylamp/stores/exchange.py"/>
        <source>only {most} rows are read</source>
        <translation>只读取 {most} 行</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>This is no table of calls: {why}.</source>
        <translation>这不是通话表：{why}。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>This is no table of calls: its first row must name the columns {wanted}.</source>
        <translation>这不是通话表：第一行必须写出列名 {wanted}。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>a text is too long</source>
        <translation>文本过长</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>no {column}</source>
        <translation>没有{column}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>“{text}” is no {column} of a call</source>
        <translation>“{text}”不是通话的{column}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>no time</source>
        <translation>没有时间</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>“{text}” is no time like 2026-01-31 09:30:00+01:00</source>
        <translation>“{text}”不是 2026-01-31 09:30:00+01:00 这样的时间</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>“{text}” is no number of seconds</source>
        <translation>“{text}”不是秒数</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/calls_file.py"/>
        <source>a note is too long</source>
        <translation>备注过长</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/exchange.py"/>
        <source>The first row must name the columns: at least “Name” and “Phone”.</source>
        <translation>第一行必须写出列名：至少有“Name”和“Phone”。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/exchange.py"/>
        <source>This is no table of contacts: {why}.</source>
        <translation>这不是联系人表：{why}。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>no name and no company</source>
        <translation>没有姓名和公司</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>no phone number</source>
        <translation>没有电话号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>more than {most} numbers</source>
        <translation>超过 {most} 个号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>a spreadsheet cut “{text}” short: make the column text there and enter it again</source>
        <translation>电子表格截短了“{text}”：请在表格中把该列设为文本格式并重新输入</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/judging.py"/>
        <source>“{text}” is no phone number</source>
        <translation>“{text}”不是电话号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/tables.py"/>
        <source>The file is larger than {most} MB.</source>
        <translation>文件大于 {most} MB。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/tables.py"/>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/vcards.py"/>
        <source>not a readable vCard ({error})</source>
        <translation>不是可读的 vCard（{error}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/stores/vcards.py"/>
        <source>There is no vCard in this file.</source>
        <translation>此文件中没有 vCard。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Call what I copied or selected</source>
        <translation>拨打我复制或选中的号码</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Show Busylamp</source>
        <translation>显示 Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Hide the pop-ups of Busylamp</source>
        <translation>隐藏 Busylamp 的弹窗</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/system/hotkeys/portal.py"/>
        <source>Hang up</source>
        <translation>挂断</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>replacement has more than {most} signs</source>
        <translation>替换内容超过 {most} 个字符</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>replacement can't be used ({why})</source>
        <translation>替换内容无法使用（{why}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>pattern must have 1 to {most} signs</source>
        <translation>模式必须有 1 到 {most} 个字符</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>pattern is no regular expression ({why})</source>
        <translation>模式不是正则表达式（{why}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/telephony/numbers_rules.py"/>
        <source>pattern is too costly: nested or too many repeats, or looking around</source>
        <translation>模式代价过高：重复嵌套或过多，或使用了环视</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The damaged file was kept as {name}.</source>
        <translation>损坏的文件已保存为 {name}。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{words} ({why})</source>
        <translation>{words}（{why}）</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to the relay · the relay waits for the phone system</source>
        <translation>已连接中继 · 中继正在等待电话系统</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{words} · {host}</source>
        <translation>{words} · {host}</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to {host} · not encrypted</source>
        <translation>已连接到 {host} · 未加密</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to {host} · TLS, certificate pinned</source>
        <translation>已连接到 {host} · TLS，证书已固定</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to {host} · TLS</source>
        <translation>已连接到 {host} · TLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected through the relay · not encrypted</source>
        <translation>已通过中继连接 · 未加密</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected through the relay · TLS, certificate pinned</source>
        <translation>已通过中继连接 · TLS，证书已固定</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected through the relay · TLS</source>
        <translation>已通过中继连接 · TLS</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{why} · trying again</source>
        <translation>{why} · 正在重试</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>{why} · trying again in {seconds} s</source>
        <translation>{why} · {seconds} 秒后重试</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Available</source>
        <translation>空闲</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>On a call</source>
        <translation>通话中</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Busy</source>
        <translation>忙线</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ringing</source>
        <translation>振铃</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>On hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Phone not reachable</source>
        <translation>话机无法接通</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Do not disturb</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>State not known</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Calling</source>
        <translation>呼叫中</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The caller is waiting</source>
        <translation>来电者正在等待</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>It is not known whether this call is recorded</source>
        <translation>不知道此通话是否在录音</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not recorded</source>
        <translation>未录音</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Recording</source>
        <translation>录音中</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Recording paused</source>
        <translation>录音已暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Answered</source>
        <translation>已接听</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Answered by somebody else</source>
        <translation>已由他人接听</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Declined</source>
        <translation>已拒接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected</source>
        <translation>未接通</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Voicemail</source>
        <translation>语音信箱</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ended while not connected</source>
        <translation>在未连接期间结束</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call ended.</source>
        <translation>通话已结束。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This number does not exist.</source>
        <translation>该号码不存在。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This number can't be reached.</source>
        <translation>该号码无法接通。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone was not signed in to the phone system.</source>
        <translation>该话机没有注册到电话系统。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Busy.</source>
        <translation>忙线。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody answered.</source>
        <translation>无人接听。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call was declined.</source>
        <translation>来电被拒接。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The caller gave up.</source>
        <translation>来电者放弃了。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Somebody else took the call.</source>
        <translation>已由他人接听。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>All lines are busy. Try again in a moment.</source>
        <translation>所有线路都忙。请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The telephone network failed. Try again in a moment.</source>
        <translation>电话网络出现故障。请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your phone may not call this number. Ask your administrator.</source>
        <translation>您的话机不允许呼叫此号码。请询问管理员。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Do not disturb was on.</source>
        <translation>免打扰已打开。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your own phone is busy.</source>
        <translation>您自己的话机忙线。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call was declined on your own phone.</source>
        <translation>来电在您自己的话机上被拒接。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your own phone was not picked up.</source>
        <translation>您自己的话机无人拿起。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your own phone is not signed in to the phone system.</source>
        <translation>您自己的话机没有注册到电话系统。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You hung up.</source>
        <translation>您已挂断。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You handed the call over.</source>
        <translation>您已转交通话。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call ended while Busylamp was not connected.</source>
        <translation>通话在 Busylamp 未连接期间结束。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call ended; the phone system did not say why.</source>
        <translation>通话已结束；电话系统未说明原因。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Reading the state of the phones</source>
        <translation>正在读取话机状态</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Phone system not reachable</source>
        <translation>无法连到电话系统</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Sign-in refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Is this your phone system?</source>
        <translation>这是您的电话系统吗？</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody knows the address of the phone system. Check its spelling.</source>
        <translation>找不到电话系统的地址。请检查拼写。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system can't be reached. Check your network.</source>
        <translation>无法连到电话系统。请检查您的网络。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing listens at that address and port. Check the port, and that AMI is switched on.</source>
        <translation>该地址和端口上没有服务。请检查端口，并确认 AMI 已打开。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not answer.</source>
        <translation>电话系统没有应答。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No secure connection could be made.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That port is not a TLS port. Take the TLS port, or switch TLS off.</source>
        <translation>该端口不是 TLS 端口。请使用 TLS 端口，或关闭 TLS。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system closed the connection. If this is a TLS port, switch TLS on.</source>
        <translation>电话系统关闭了连接。如果这是 TLS 端口，请打开 TLS。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system says nothing. If this is a TLS port, switch TLS on.</source>
        <translation>电话系统没有任何应答。如果这是 TLS 端口，请打开 TLS。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Something else than a phone system answers there. Check the port.</source>
        <translation>那里应答的不是电话系统。请检查端口。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system sends what can't be read. The connection was dropped.</source>
        <translation>电话系统发来无法读取的内容。连接已断开。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The certificate of the phone system is not known yet. Compare it before you trust it.</source>
        <translation>尚不认识电话系统的证书。请先比对再信任。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system shows another certificate than before. Nothing was sent. Ask your administrator.</source>
        <translation>电话系统出示的证书与以前不同。没有发送任何内容。请询问管理员。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system refused the sign-in. Check the AMI user, the password, and that the user permits this computer's address.</source>
        <translation>电话系统拒绝登录。请检查 AMI 用户、密码，以及该用户是否允许这台电脑的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The AMI user or the password holds a sign that can't be sent. Nothing was sent. Enter them again.</source>
        <translation>AMI 用户或密码含有无法发送的字符。没有发送任何内容。请重新输入。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This AMI user is signed in elsewhere. Trying again.</source>
        <translation>此 AMI 用户已在别处登录。正在重试。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system takes the password in clear only. Use TLS, or allow it in the settings.</source>
        <translation>电话系统只接受明文密码。请使用 TLS，或在设置中允许。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The password is not known. Enter it to sign in.</source>
        <translation>不知道密码。请输入密码以登录。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system closed the connection.</source>
        <translation>电话系统关闭了连接。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system stopped answering.</source>
        <translation>电话系统停止应答。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system is restarting.</source>
        <translation>电话系统正在重启。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay does not run. Its server is there.</source>
        <translation>中继没有运行。它的服务器在线。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay is there and does not answer this desk. If it stays so, ask your administrator to restart it.</source>
        <translation>中继在运行，但不应答此座席。如果一直如此，请管理员重新启动它。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay stopped answering.</source>
        <translation>中继不再应答。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected to the relay, which is not connected to the phone system.</source>
        <translation>已连接中继，但中继没有连接电话系统。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay speaks another version than this program. Ask your administrator.</source>
        <translation>中继与本程序的版本不同。请咨询管理员。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is no key of a desk: it begins with SU and has 58 signs. Enter it again.</source>
        <translation>这不是工位密钥：它以 SU 开头，共 58 个字符。请重新输入。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This key is another desk's or another site's. Check your extension and the site in the address, or enter the right key.</source>
        <translation>此密钥属于另一个工位或另一个站点。请检查您的分机和地址中的站点，或输入正确的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This installation can't use a relay: it came without nats-py.</source>
        <translation>此安装不能使用中继：它不含 nats-py。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address of the phone system can't be used.</source>
        <translation>电话系统的地址无法使用。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of certificates in the settings (pbx.ca_file) can't be used.</source>
        <translation>设置中的证书文件 (pbx.ca_file) 无法使用。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody knows the address of the relay. Check its spelling.</source>
        <translation>找不到中继的地址。请检查拼写。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address of the relay can't be used. It is like tls://relay.example.com:4222.</source>
        <translation>中继的地址无法使用。它的形式如 tls://relay.example.com:4222。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server can't be reached. Check your network.</source>
        <translation>无法连接中继的服务器。请检查网络。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server is not there: nothing listens at that address and port.</source>
        <translation>中继的服务器不在：该地址和端口没有任何程序监听。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server does not answer.</source>
        <translation>中继的服务器没有应答。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No secure connection to the relay's server could be made.</source>
        <translation>无法与中继的服务器建立安全连接。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server does not offer TLS. Ask your administrator.</source>
        <translation>中继的服务器不提供 TLS。请咨询管理员。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Something else than a relay's server answers there. Check the port.</source>
        <translation>那里应答的不是中继的服务器。请检查端口。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The certificate of the relay's server is not known yet. Compare it before you trust it.</source>
        <translation>中继服务器的证书尚未确认。信任之前请先核对。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server shows another certificate than before. Nothing was sent. Ask your administrator.</source>
        <translation>中继的服务器出示的证书与以前不同。没有发送任何内容。请咨询管理员。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server refused the key of this desk. Ask your administrator for a new one.</source>
        <translation>中继的服务器拒绝了本工位的密钥。请向管理员索取新密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The key of this desk is not known. Enter it to sign in.</source>
        <translation>本工位的密钥未知。请输入以登录。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The connection to the relay's server broke.</source>
        <translation>与中继服务器的连接已中断。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay's server stopped answering.</source>
        <translation>中继的服务器不再应答。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected to the phone system. Nothing was sent.</source>
        <translation>未连接电话系统。没有发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The line broke before the phone system answered.</source>
        <translation>电话系统应答之前连接已中断。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not answer in time.</source>
        <translation>电话系统未及时应答。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Asking the phone system</source>
        <translation>正在请求电话系统</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Pick up your phone</source>
        <translation>请拿起话机</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not called</source>
        <translation>未呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Look at your phone</source>
        <translation>请看话机</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>There is no number to call in that.</source>
        <translation>其中没有可呼叫的号码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That can't be dialled. A number has digits, *, # and a leading +, 32 signs at most.</source>
        <translation>无法拨打。号码由数字、*、# 和开头的 + 组成，最多 32 个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is a date or a time, not a number to call.</source>
        <translation>这是日期或时间，不是可呼叫的号码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is a network address, not a number to call.</source>
        <translation>这是网络地址，不是可呼叫的号码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>These are several numbers. Choose one.</source>
        <translation>这里有多个号码。请选择一个。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That has letters in it which are no number.</source>
        <translation>其中的字母不构成号码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No number has so many digits.</source>
        <translation>没有这么多位的号码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>There is no country with this code behind the +.</source>
        <translation>+ 后面的国家代码不存在。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is too short for a number of that country.</source>
        <translation>对该国的号码来说太短。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This link names a number of another network, without its beginning.</source>
        <translation>此链接指的是其他网络的号码，缺少开头部分。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A rule in the settings makes a number of it that can't be dialled.</source>
        <translation>设置中的一条规则把它变成了无法拨打的号码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Sign in first: your own extension is not known yet.</source>
        <translation>请先登录：尚不知道您自己的分机。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not know your phone. Check your extension in the settings.</source>
        <translation>电话系统不认识您的话机。请在设置中检查您的分机。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected to the phone system. Nothing was dialled.</source>
        <translation>未连接电话系统。没有拨打任何号码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The line broke while dialling. Look at your phone before you try again.</source>
        <translation>拨号时连接中断。再试之前请先看话机。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not say what became of the call. Look at your phone.</source>
        <translation>电话系统未说明呼叫结果。请看话机。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This AMI user may not place calls. Ask your administrator for the privilege “originate”.</source>
        <translation>此 AMI 用户不能发起呼叫。请向管理员申请“originate”权限。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not know this number.</source>
        <translation>电话系统不认识该号码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay does not allow that call. Ask your administrator.</source>
        <translation>中继不允许此呼叫。请询问管理员。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your administrator does not allow this number.</source>
        <translation>管理员不允许此号码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system refused to place the call.</source>
        <translation>电话系统拒绝发起呼叫。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system is shutting down. Try again in a few minutes.</source>
        <translation>电话系统正在关闭。请几分钟后再试。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is over already.</source>
        <translation>那已经结束了。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This AMI user may not do that. Use your phone, or ask your administrator for the privilege “call”, for queues “agent”.</source>
        <translation>此 AMI 用户无权这样做。请使用话机，或向管理员申请“call”权限，队列则为“agent”。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Not connected to the phone system. Nothing was done.</source>
        <translation>未连接电话系统。未执行任何操作。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The line broke before the phone system answered. Look at your phone.</source>
        <translation>电话系统应答之前连接已中断。请看话机。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not answer. Look at your phone.</source>
        <translation>电话系统没有应答。请看话机。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system refused.</source>
        <translation>电话系统拒绝了。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is no number which can be dialled. Nothing was done.</source>
        <translation>那不是可拨打的号码。未执行任何操作。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>An attended transfer reaches numbers of digits only: set the prefix for other countries (00) in the settings. Nothing was done.</source>
        <translation>询问后转接只能到达由数字组成的号码：请在设置中填写国际前缀 (00)。未执行任何操作。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay does not allow that. Use your phone, or ask your administrator.</source>
        <translation>中继不允许这样做。请使用话机，或询问管理员。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your administrator does not allow this number. Nothing was done.</source>
        <translation>管理员不允许此号码。未执行任何操作。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system does not know this number. Nothing was done.</source>
        <translation>电话系统不认识该号码。未执行任何操作。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The call is in no state for that now. Nothing was done.</source>
        <translation>通话目前的状态不允许。未执行任何操作。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You have several calls. Hang up the one you mean in the window.</source>
        <translation>您有多个通话。请在窗口中挂断您要结束的那个。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system did not park the call: there is no such parking lot, or no free place. You still have the call.</source>
        <translation>电话系统没有驻留该通话：没有这个驻留区，或没有空位。通话仍在您这里。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system took it but does not show what came of it. Check before you rely on it.</source>
        <translation>电话系统已接受，但未显示结果。请先核实，再依赖它。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system took it, but nothing changed. Check the codes in the settings.</source>
        <translation>电话系统已接受，但没有变化。请检查设置中的功能码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The settings do not say how. Nothing was done.</source>
        <translation>设置中没有说明如何操作。未执行任何操作。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This has a sign that the phone system would misread, so nothing was sent. Check the contexts and codes in the settings.</source>
        <translation>其中有电话系统会误读的字符，因此没有发送任何内容。请检查设置中的上下文和功能码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system took that, and nothing came of it: this call or your phone does not allow it. Use your phone.</source>
        <translation>电话系统已接受，但没有结果：此通话或您的话机不允许。请使用话机。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system has no code for attended transfers (features.conf: atxfer). Ask by a second call, or transfer at once.</source>
        <translation>电话系统没有询问后转接的功能码（features.conf：atxfer）。请用第二个通话询问，或直接转接。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system knows no such queue.</source>
        <translation>电话系统不认识该队列。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You are in no queue. Name yours in the settings to sign in.</source>
        <translation>您不在任何队列中。请在设置中写出您的队列以便签入。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You are signed in there already.</source>
        <translation>您已在那里签入。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>You are not signed in there.</source>
        <translation>您没有在那里签入。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The phone system keeps you in this queue for good: you can't sign out. Pause instead.</source>
        <translation>电话系统把您固定在此队列中：无法签出。请改用暂停。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This computer has no usable keyring, so a password lasts for this run only.</source>
        <translation>这台电脑没有可用的密钥环，因此密码只在本次运行中有效。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring is locked. Unlock it, or enter the password.</source>
        <translation>您的密钥环已锁定。请解锁，或输入密码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring does not answer. Look for its window, or enter the password.</source>
        <translation>您的密钥环没有应答。请找到它的窗口，或输入密码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring refused, so a password lasts for this run only.</source>
        <translation>您的密钥环拒绝了，因此密码只在本次运行中有效。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your keyring did not keep the password, so it lasts for this run only.</source>
        <translation>您的密钥环没有保存密码，因此它只在本次运行中有效。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This password can't be kept: 512 characters at most, no control characters.</source>
        <translation>此密码无法保存：最多 512 个字符，不含控制字符。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The keyring that had your password is not there, or has it no longer.</source>
        <translation>存放您密码的密钥环不在，或其中已没有密码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your contacts and calls were written by a newer Busylamp. They were left as they are; install the newer version to see them.</source>
        <translation>您的联系人和通话由更新版本的 Busylamp 写成。它们已保持原样；请安装较新版本来查看。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls can't be written. What you change, and who calls, is remembered for this run only.</source>
        <translation>联系人和通话的文件无法写入。您的更改以及来电记录只在本次运行中保留。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. All of it was saved.</source>
        <translation>联系人和通话的文件曾损坏。全部内容已挽回。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. What could be read of it was saved.</source>
        <translation>联系人和通话的文件曾损坏。能读出的内容已挽回。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. What could not be read came from a backup; deleted things may be back.</source>
        <translation>联系人和通话的文件曾损坏。读不出的内容来自备份；已删除的内容可能重新出现。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of your contacts and calls was damaged. Nothing of it could be read, so you start anew.</source>
        <translation>联系人和通话的文件曾损坏。其中没有可读的内容，因此从头开始。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Another program uses these keys already.</source>
        <translation>这些按键已被其他程序使用。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This keyboard has no such key.</source>
        <translation>此键盘没有这个键。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No program gets keys of its own here. Set them in the desktop's settings instead, for the command: busylamp dial --clipboard</source>
        <translation>这里任何程序都得不到专用按键。请改在桌面的设置中为此命令设置按键：busylamp dial --clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The desktop did not allow these keys. Allow them in its settings, or set keys there for the command: busylamp dial --clipboard</source>
        <translation>桌面不允许这些按键。请在其设置中允许，或在那里为此命令设置按键：busylamp dial --clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The desktop does not answer. Set the keys in its settings instead, for the command: busylamp dial --clipboard</source>
        <translation>桌面没有应答。请改在其设置中为此命令设置按键：busylamp dial --clipboard</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address must begin with https:// or http:// and a host.</source>
        <translation>地址必须以 https:// 或 http:// 加主机开头。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No user and no password before the host: a page opened for a call must not hold one.</source>
        <translation>主机之前不能有用户和密码：为通话打开的页面不得包含它们。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Only what follows the host may come from a call.</source>
        <translation>只有主机之后的部分可以来自通话。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A name in braces is not known. There are {number}, {e164}, {name}, {queue}, {called} and {uniqueid}.</source>
        <translation>花括号中的名称未知。可用的有 {number}、{e164}、{name}、{queue}、{called} 和 {uniqueid}。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Name the event of the phone system it waits for.</source>
        <translation>请写出它等待的电话系统事件。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A brace lacks its other half.</source>
        <translation>花括号缺少另一半。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Blanks, backslashes and control characters can't stand in an address. Write %20 for a blank.</source>
        <translation>地址中不能有空格、反斜杠和控制字符。空格请写作 %20。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address is too long.</source>
        <translation>地址过长。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This is no address: enter the name of the server, or for CardDAV an address that begins with https://.</source>
        <translation>地址无效：请输入服务器名称；CardDAV 请输入以 https:// 开头的地址。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The address begins with http://, so anybody on the way could read the password. Use https://, or allow it to go unencrypted.</source>
        <translation>地址以 http:// 开头，途中任何人都可能读到密码。请使用 https://，或允许不加密发送。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No password is kept for this user. Enter it.</source>
        <translation>没有保存此用户的密码。请输入。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>There is no server of that name. Check the spelling.</source>
        <translation>没有这个名称的服务器。请检查拼写。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing listens there. Check the address and the port.</source>
        <translation>那里没有服务在监听。请检查地址和端口。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server can't be reached. Check your network.</source>
        <translation>无法连接服务器。请检查网络。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server does not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server's certificate is not trusted here; nothing was sent. Is it your company's own? Name its certificate file.</source>
        <translation>此电脑不信任该服务器的证书；未发送任何内容。是公司自己的证书吗？请指定其证书文件。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The file of certificates can't be read.</source>
        <translation>无法读取证书文件。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server does not encrypt on this port. Check the port, or try STARTTLS. Nothing was sent.</source>
        <translation>服务器在此端口不加密。请检查端口或尝试 STARTTLS。未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server refuses STARTTLS. Nothing was sent. Try TLS on its other port (636).</source>
        <translation>服务器拒绝 STARTTLS。未发送任何内容。请在另一端口（636）尝试 TLS。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server refuses the user or the password.</source>
        <translation>服务器拒绝了用户或密码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server wants a way of signing in that Busylamp does not speak. An app password may help.</source>
        <translation>服务器要求 Busylamp 不支持的登录方式。应用专用密码也许可行。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This user may not read there.</source>
        <translation>此用户无权在那里读取。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server sends us to another one. Nothing was sent there: enter the address of that server, or a place this one has itself.</source>
        <translation>服务器指向另一台服务器。没有向那里发送任何内容：请输入那台服务器的地址，或本服务器自有的位置。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server sends us to another one. The password was not sent there: enter that address, if you trust it.</source>
        <translation>服务器指向另一台服务器。密码没有发送到那里：如果您信任，请输入那个地址。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server sends us to an address that is not encrypted. Nothing was sent there: enter the whole address of the address book.</source>
        <translation>服务器指向未加密的地址。没有向那里发送任何内容：请输入通讯录的完整地址。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The directory has no such place. Check where the search begins.</source>
        <translation>目录中没有这个位置。请检查搜索起点。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The filter can't be read. Check its brackets.</source>
        <translation>无法解读筛选条件。请检查括号。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No address book is there.</source>
        <translation>那里没有通讯录。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nobody with a phone number is there. People who were read before stay.</source>
        <translation>那里没有带电话号码的人。之前读取的人员会保留。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The server gave only some of its people: ask its administrator for a higher limit, or narrow the search.</source>
        <translation>服务器只给出了部分人员：请管理员提高限制，或缩小搜索范围。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The directory is larger than Busylamp takes. Narrow the search.</source>
        <translation>目录超出 Busylamp 可接受的大小。请缩小搜索范围。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The answer of the server can't be understood.</source>
        <translation>无法理解服务器的回答。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Reading the directory ended in the middle.</source>
        <translation>读取目录中途结束。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The people could not be kept: the file of your contacts can't be written.</source>
        <translation>无法保存这些人员：联系人文件不可写。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected, encrypted, and it is the server it should be.</source>
        <translation>已连接，已加密，且是正确的服务器。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Connected. Nothing is encrypted: names, numbers and the password can be read on the way.</source>
        <translation>已连接。未加密：途中可读到姓名、号码和密码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Signed in.</source>
        <translation>已登录。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Asked without a user, as the directory allows.</source>
        <translation>按目录允许的方式，未用用户查询。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>An address book was found.</source>
        <translation>找到了通讯录。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>People can be read.</source>
        <translation>可以读取人员。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check the spelling of the address.</source>
        <translation>请检查地址的拼写。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing listens there. Check the port, and that AMI is switched on.</source>
        <translation>那里没有服务。请检查端口，并确认 AMI 已打开。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>No answer came in time. Check the address, and a firewall in between.</source>
        <translation>没有及时应答。请检查地址，以及其间的防火墙。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Take the TLS port (5039), or switch TLS off.</source>
        <translation>请使用 TLS 端口 (5039)，或关闭 TLS。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Switch TLS on for this port, or take the plain one (7777 on a UCM, else 5038).</source>
        <translation>请为此端口打开 TLS，或使用明文端口（UCM 上为 7777，其他为 5038）。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>TLS 1.2 or newer is needed. Check the certificate and key of the phone system.</source>
        <translation>需要 TLS 1.2 或更新版本。请检查电话系统的证书和密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>That is the port of its web pages, not of AMI. Take 5039 with TLS, or 7777 on a UCM and 5038 elsewhere without.</source>
        <translation>那是其网页的端口，不是 AMI 的端口。使用 TLS 时取 5039，不用时 UCM 取 7777，其他取 5038。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Another program answers there. Check the port.</source>
        <translation>那里应答的是其他程序。请检查端口。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>AMI greets at once; this does not. Check the port. Asterisk is silent too where too many wait to sign in.</source>
        <translation>AMI 会立即问候；这个没有。请检查端口。等待登录的连接太多时 Asterisk 也会沉默。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Its time is over: it needs a new one.</source>
        <translation>它已过期：需要新的证书。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>It is another certificate than the trusted one. Ask your administrator whether it was renewed.</source>
        <translation>它与受信任的证书不同。请询问管理员证书是否已更新。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The user, the password, or this computer's address: the phone system does not say which of the three it is.</source>
        <translation>用户、密码或这台电脑的地址：电话系统不说明是三者中的哪一个。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Use TLS, or set pbx.allow_plain_login = true.</source>
        <translation>请使用 TLS，或设置 pbx.allow_plain_login = true。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>This user is signed in elsewhere, and may be only once.</source>
        <translation>此用户已在别处登录，而它只能登录一次。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The user or the password holds a sign that can't be sent.</source>
        <translation>用户或密码含有无法发送的字符。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The connection broke while it was looked at. Try again.</source>
        <translation>检查时连接中断。请重试。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Without it, no number is called from here.</source>
        <translation>没有它，就不能从这里呼叫号码。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Without it, calls can't be ended or handed over from here.</source>
        <translation>没有它，就不能从这里结束或转交通话。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>A call was asked for that reaches nobody, and its end was not told: no call pops up, or a filter hides it (OriginateResponse).</source>
        <translation>请求了一个无人应答的呼叫，但没有收到它的结束消息：来电不会弹出，或被过滤器隐藏 (OriginateResponse)。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check the number of your extension; it needs a hint in the dialplan.</source>
        <translation>请检查您的分机号码；它在拨号方案中需要 hint。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Your phone is not signed in to the phone system. Look at its screen.</source>
        <translation>您的话机没有注册到电话系统。请看它的屏幕。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Numbers may not be dialled in it. Set me.context to the one your phone uses.</source>
        <translation>在其中可能无法拨打号码。请把 me.context 设为您话机所用的上下文。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Whoever learns its password could change or stop the phone system.</source>
        <translation>知道其密码的人可以更改或停止电话系统。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Names, numbers and what the account may do lie open to everybody on the way. Use TLS or a VPN.</source>
        <translation>姓名、号码和账户权限对途中所有人公开。请使用 TLS 或 VPN。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Everybody on the way can read it. Use TLS.</source>
        <translation>途中的所有人都能读取。请使用 TLS。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check pbx.ca_file: a PEM file that you may read.</source>
        <translation>请检查 pbx.ca_file：应为您有权读取的 PEM 文件。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Check pbx.relay: it is like tls://relay.example.com:4222.</source>
        <translation>请检查 pbx.relay：形式如 tls://relay.example.com:4222。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Install the package that can use a relay.</source>
        <translation>请安装能够使用中继的软件包。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ask your administrator for the key of this desk.</source>
        <translation>请向管理员索取本工位的密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ask your administrator for a new key of this desk.</source>
        <translation>请向管理员索取本工位的新密钥。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Ask your administrator to start the relay.</source>
        <translation>请管理员启动中继。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>The relay tries again by itself.</source>
        <translation>中继会自动重试。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Relay and desks should have the same version.</source>
        <translation>中继和工位应使用相同的版本。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Another program answers there. Check the port in pbx.relay.</source>
        <translation>那里应答的是另一个程序。请检查 pbx.relay 中的端口。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/texts.py"/>
        <source>Names and numbers cross the network in clear.</source>
        <translation>姓名和号码以明文经过网络。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The certificate is not known</source>
        <translation>尚不认识该证书</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>SHA-256 {shown}. {subject}, valid until {day}. Compare it with the one on the phone system before you trust it.</source>
        <translation>SHA-256 {shown}。{subject}，有效期至 {day}。请先与电话系统上的比对再信任。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>SHA-256 {shown}. {subject}, valid until {day}. Compare it with the one of the relay's server before you trust it.</source>
        <translation>SHA-256 {shown}。{subject}，有效期至 {day}。信任之前请与中继服务器上的进行比较。</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The certificate has changed</source>
        <translation>证书已更改</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/dialogs/signin.py"/>
        <source>The trusted key was {key}…</source>
        <translation>受信任的密钥是 {key}…</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Snooze</source>
        <translation>暂停提醒</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>My queues</source>
        <translation>我的队列</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Call again</source>
        <translation>再次呼叫</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Open Busylamp</source>
        <translation>打开 Busylamp</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>Call %1</source>
        <translation>呼叫 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/busylamp/ui/tray.py"/>
        <source>%n missed</source>
        <translation>
            <numerusform>%n 个未接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wallboard</name>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Within %1 s</source>
        <translation>%1 秒内</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Available</source>
        <translation>空闲</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>On calls</source>
        <translation>通话中</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Served</source>
        <translation>已服务</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>Abandoned</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <location filename="../../desktop/busylamp/ui/widgets/tile.py"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
