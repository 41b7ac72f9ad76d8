<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Looking it up...</source>
        <translation>Looking it up...</translation>
    </message>
    <message>
        <source>Keeping it...</source>
        <translation>Keeping it...</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Kept.</translation>
    </message>
    <message>
        <source>Check {n} must pass, and found a fault. Do not use the device: put it into quarantine, or look again.</source>
        <translation>Check {n} must pass, and found a fault. Do not use the device: put it into quarantine, or look again.</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>Into quarantine</translation>
    </message>
    <message>
        <source>Reading the bar code...</source>
        <translation>Reading the bar code...</translation>
    </message>
    <message>
        <source>Fault at “{checks}”</source>
        <translation>Fault at “{checks}”</translation>
    </message>
    <message>
        <source>Putting it into quarantine...</source>
        <translation>Putting it into quarantine...</translation>
    </message>
    <message>
        <source>Accepting it...</source>
        <translation>Accepting it...</translation>
    </message>
    <message>
        <source>Putting it into use...</source>
        <translation>Putting it into use...</translation>
    </message>
    <message>
        <source>Setting the pages...</source>
        <translation>Setting the pages...</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Print the record</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Save the record</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Saving...</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
    </message>
</context>
<context>
    <name>AcceptSteps</name>
    <message>
        <source>Acceptance</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>Into quarantine</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Who may do this</source>
        <translation>Who may do this</translation>
    </message>
    <message>
        <source>Nobody in the register may take a delivery. Say there who may.</source>
        <translation>Nobody in the register may take a delivery. Say there who may.</translation>
    </message>
    <message>
        <source>{done} of {all} checks are answered. What you say is kept at once; you can stop at any step.</source>
        <translation>{done} of {all} checks are answered. What you say is kept at once; you can stop at any step.</translation>
    </message>
    <message>
        <source>Acceptance of {name}</source>
        <translation>Acceptance of {name}</translation>
    </message>
    <message>
        <source>Seen above is another one than in the register: {what}. Look again, or note why it is right.</source>
        <translation>Seen above is another one than in the register: {what}. Look again, or note why it is right.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>Put into use</translation>
    </message>
</context>
<context>
    <name>AccessorySheet</name>
    <message>
        <source>Accessory</source>
        <translation>Accessory</translation>
    </message>
    <message>
        <source>A count of 0 takes it out.</source>
        <translation>A count of 0 takes it out.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Power supply</translation>
    </message>
    <message>
        <source>Network cable</source>
        <translation>Network cable</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Card reader</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>AccountDetail</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>on passwords</source>
        <translation>on passwords</translation>
    </message>
    <message>
        <source>Where to do it</source>
        <translation>Where to do it</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>{why} (looked at again on {day})</source>
        <translation>{why} (looked at again on {day})</translation>
    </message>
    <message>
        <source>passed the check</source>
        <translation>passed the check</translation>
    </message>
    <message>
        <source>did not pass the check</source>
        <translation>did not pass the check</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Put off to {day}: {why}</source>
        <translation>Put off to {day}: {why}</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>Who knows it</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Who has it</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>left on {day}</translation>
    </message>
    <message>
        <source>Nobody has been entered: when somebody leaves, this cannot come up by itself.</source>
        <translation>Nobody has been entered: when somebody leaves, this cannot come up by itself.</translation>
    </message>
    <message>
        <source>put off to {day}</source>
        <translation>put off to {day}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>It is there again</source>
        <translation>It is there again</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>Take it out of the list</translation>
    </message>
    <message>
        <source>Put off...</source>
        <translation>Put off...</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Edit...</translation>
    </message>
    <message>
        <source>Change it...</source>
        <translation>Change it...</translation>
    </message>
    <message>
        <source>Take it back...</source>
        <translation>Take it back...</translation>
    </message>
    <message>
        <source>Remove it...</source>
        <translation>Remove it...</translation>
    </message>
    <message>
        <source>Looked over...</source>
        <translation>Looked over...</translation>
    </message>
    <message>
        <source>It needs nothing, because...</source>
        <translation>It needs nothing, because...</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Another bank account</source>
        <translation>Another bank account</translation>
    </message>
    <message>
        <source>Never the whole number: the last four digits are enough to tell it from others.</source>
        <translation>Never the whole number: the last four digits are enough to tell it from others.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Another account</translation>
    </message>
    <message>
        <source>What it opens and who knows it. The password itself stands nowhere in posdesk.</source>
        <translation>What it opens and who knows it. The password itself stands nowhere in posdesk.</translation>
    </message>
    <message>
        <source>As people here call it; no user name.</source>
        <translation>As people here call it; no user name.</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>the shop</translation>
    </message>
    <message>
        <source>Empty: as the shop&apos;s rule says.</source>
        <translation>Empty: as the shop&apos;s rule says.</translation>
    </message>
    <message>
        <source>Only where it takes few.</source>
        <translation>Only where it takes few.</translation>
    </message>
    <message>
        <source>Empty: no exemption. What happens still raises the account.</source>
        <translation>Empty: no exemption. What happens still raises the account.</translation>
    </message>
    <message>
        <source>No password belongs here, nor a hint at one.</source>
        <translation>No password belongs here, nor a hint at one.</translation>
    </message>
</context>
<context>
    <name>AccountsPlace</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>2nd factor</source>
        <translation>2nd factor</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Which passwords open your shop?</source>
        <translation>Which passwords open your shop?</translation>
    </message>
    <message>
        <source>posdesk keeps no password, only what it opens and when it was changed. Then it says which is to be changed now, and why: when its time has come, or when somebody leaves.</source>
        <translation>posdesk keeps no password, only what it opens and when it was changed. Then it says which is to be changed now, and why: when its time has come, or when somebody leaves.</translation>
    </message>
    <message>
        <source>Fill in the list</source>
        <translation>Fill in the list</translation>
    </message>
    <message>
        <source>Add one account...</source>
        <translation>Add one account...</translation>
    </message>
    <message>
        <source>No account fits</source>
        <translation>No account fits</translation>
    </message>
    <message>
        <source>None has all the words, or is of that shop.</source>
        <translation>None has all the words, or is of that shop.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>{name} trades on trial until its test money is seen.</source>
        <translation>{name} trades on trial until its test money is seen.</translation>
    </message>
    <message>
        <source>{name} is in service.</source>
        <translation>{name} is in service.</translation>
    </message>
    <message>
        <source>The trial is over.</source>
        <translation>The trial is over.</translation>
    </message>
    <message>
        <source>The test money is in our account</source>
        <translation>The test money is in our account</translation>
    </message>
    <message>
        <source>Where did you see it? Only our own account counts.</source>
        <translation>Where did you see it? Only our own account counts.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>It is there</translation>
    </message>
    <message>
        <source>On the bank statement</source>
        <translation>On the bank statement</translation>
    </message>
    <message>
        <source>In the bank&apos;s app</source>
        <translation>In the bank&apos;s app</translation>
    </message>
    <message>
        <source>In the bank&apos;s message</source>
        <translation>In the bank&apos;s message</translation>
    </message>
    <message>
        <source>Back to acceptance</source>
        <translation>Back to acceptance</translation>
    </message>
    <message>
        <source>What was found out? It is accepted anew before it is used.</source>
        <translation>What was found out? It is accepted anew before it is used.</translation>
    </message>
    <message>
        <source>The acquirer has checked it</source>
        <translation>The acquirer has checked it</translation>
    </message>
    <message>
        <source>The maker has checked it</source>
        <translation>The maker has checked it</translation>
    </message>
    <message>
        <source>A false alarm</source>
        <translation>A false alarm</translation>
    </message>
    <message>
        <source>It can be accepted anew.</source>
        <translation>It can be accepted anew.</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>Into quarantine</translation>
    </message>
    <message>
        <source>Unplug it and lock it away until somebody knows.</source>
        <translation>Unplug it and lock it away until somebody knows.</translation>
    </message>
    <message>
        <source>A seal is broken</source>
        <translation>A seal is broken</translation>
    </message>
    <message>
        <source>Its origin is not clear</source>
        <translation>Its origin is not clear</translation>
    </message>
    <message>
        <source>It behaves oddly</source>
        <translation>It behaves oddly</translation>
    </message>
    <message>
        <source>It is in quarantine.</source>
        <translation>It is in quarantine.</translation>
    </message>
    <message>
        <source>Suspected: {name}</source>
        <translation>Suspected: {name}</translation>
    </message>
    <message>
        <source>Stop using it, unplug its network, leave it switched on, do not open it.</source>
        <translation>Stop using it, unplug its network, leave it switched on, do not open it.</translation>
    </message>
    <message>
        <source>Something is stuck on it</source>
        <translation>Something is stuck on it</translation>
    </message>
    <message>
        <source>Another serial number</source>
        <translation>Another serial number</translation>
    </message>
    <message>
        <source>A cable too many</source>
        <translation>A cable too many</translation>
    </message>
    <message>
        <source>The code says something else</source>
        <translation>The code says something else</translation>
    </message>
    <message>
        <source>Takings that are not ours</source>
        <translation>Takings that are not ours</translation>
    </message>
    <message>
        <source>It is suspected. The steps are under What to do now.</source>
        <translation>It is suspected. The steps are under What to do now.</translation>
    </message>
    <message>
        <source>Stolen: {name}</source>
        <translation>Stolen: {name}</translation>
    </message>
    <message>
        <source>Have the acquirer stop its terminal id first, then tell the police.</source>
        <translation>Have the acquirer stop its terminal id first, then tell the police.</translation>
    </message>
    <message>
        <source>Choose the pictures of all sides</source>
        <translation>Choose the pictures of all sides</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) kept, without the place where they were taken.</source>
        <translation>
            <numerusform>%n picture is kept, without the place where it was taken.</numerusform>
            <numerusform>%n pictures are kept, without the place where they were taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark it as suspected</source>
        <translation>Mark it as suspected</translation>
    </message>
    <message>
        <source>Mark it as stolen</source>
        <translation>Mark it as stolen</translation>
    </message>
    <message>
        <source>Gone overnight</source>
        <translation>Gone overnight</translation>
    </message>
    <message>
        <source>Taken by a false repairer</source>
        <translation>Taken by a false repairer</translation>
    </message>
    <message>
        <source>Lost on a delivery</source>
        <translation>Lost on a delivery</translation>
    </message>
    <message>
        <source>It is stolen. The steps are under What to do now.</source>
        <translation>It is stolen. The steps are under What to do now.</translation>
    </message>
    <message>
        <source>Let it go: {name}</source>
        <translation>Let it go: {name}</translation>
    </message>
    <message>
        <source>It never came.</source>
        <translation>It never came.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Let it go</translation>
    </message>
    <message>
        <source>The order was cancelled</source>
        <translation>The order was cancelled</translation>
    </message>
    <message>
        <source>It never came</source>
        <translation>It never came</translation>
    </message>
    <message>
        <source>It is out of the list.</source>
        <translation>It is out of the list.</translation>
    </message>
    <message>
        <source>It is gone. What is known of it is kept.</source>
        <translation>It is gone. What is known of it is kept.</translation>
    </message>
    <message>
        <source>It is out.</source>
        <translation>It is out.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>It is back.</translation>
    </message>
    <message>
        <source>Another device came back: it is suspected.</source>
        <translation>Another device came back: it is suspected.</translation>
    </message>
    <message>
        <source>It is back. Others had it in hands: its passwords are to be changed.</source>
        <translation>It is back. Others had it in hands: its passwords are to be changed.</translation>
    </message>
    <message>
        <source>The seal is on.</source>
        <translation>The seal is on.</translation>
    </message>
    <message>
        <source>The seal is off.</source>
        <translation>The seal is off.</translation>
    </message>
    <message>
        <source>Take seal {number} off</source>
        <translation>Take seal {number} off</translation>
    </message>
    <message>
        <source>A seal that was broken by somebody else is a reason to suspect the device.</source>
        <translation>A seal that was broken by somebody else is a reason to suspect the device.</translation>
    </message>
    <message>
        <source>It is off</source>
        <translation>It is off</translation>
    </message>
    <message>
        <source>For a repair</source>
        <translation>For a repair</translation>
    </message>
    <message>
        <source>Worn out</source>
        <translation>Worn out</translation>
    </message>
    <message>
        <source>It was broken</source>
        <translation>It was broken</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Kept.</translation>
    </message>
    <message>
        <source>The interval is kept.</source>
        <translation>The interval is kept.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>A second passphrase, for a bookkeeper</source>
        <translation>A second passphrase, for a bookkeeper</translation>
    </message>
    <message>
        <source>It opens everything, as yours does: there is no half way in. Let the bookkeeper type it, so that only they know it. You can take it away again.</source>
        <translation>It opens everything, as yours does: there is no half way in. Let the bookkeeper type it, so that only they know it. You can take it away again.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
    <message>
        <source>Two passphrases open the vault now.</source>
        <translation>Two passphrases open the vault now.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Its acceptance was begun and is not finished. Go on where it was left.</source>
        <translation>Its acceptance was begun and is not finished. Go on where it was left.</translation>
    </message>
    <message>
        <source>It is on its way. Begin its acceptance when it comes, before anybody uses it.</source>
        <translation>It is on its way. Begin its acceptance when it comes, before anybody uses it.</translation>
    </message>
    <message>
        <source>It is here, and must not take money until it was accepted.</source>
        <translation>It is here, and must not take money until it was accepted.</translation>
    </message>
    <message>
        <source>Keep it apart and unplugged until somebody has found out what is wrong.</source>
        <translation>Keep it apart and unplugged until somebody has found out what is wrong.</translation>
    </message>
    <message>
        <source>It passed. Put it into use where it belongs.</source>
        <translation>It passed. Put it into use where it belongs.</translation>
    </message>
    <message>
        <source>Inspect it when it is due, and look at it every day.</source>
        <translation>Inspect it when it is due, and look at it every day.</translation>
    </message>
    <message>
        <source>It was here before the inventory and was never accepted. Accept it in due form.</source>
        <translation>It was here before the inventory and was never accepted. Accept it in due form.</translation>
    </message>
    <message>
        <source>When it comes back, read its serial number from the device before it is used.</source>
        <translation>When it comes back, read its serial number from the device before it is used.</translation>
    </message>
    <message>
        <source>Do not use it, do not switch it off, do not reset it. Follow the plan.</source>
        <translation>Do not use it, do not switch it off, do not reset it. Follow the plan.</translation>
    </message>
    <message>
        <source>Have the acquirer stop its terminal id, and do not put it back into use.</source>
        <translation>Have the acquirer stop its terminal id, and do not put it back into use.</translation>
    </message>
    <message>
        <source>It is gone. What is known of it is kept.</source>
        <translation>It is gone. What is known of it is kept.</translation>
    </message>
    <message>
        <source>It trades on trial until the money of a test sale is seen in your own account.</source>
        <translation>It trades on trial until the money of a test sale is seen in your own account.</translation>
    </message>
    <message>
        <source>Awaited: {money}, sold {day}. The trial ends by itself when reconciling sees the payout.</source>
        <translation>Awaited: {money}, sold {day}. The trial ends by itself when reconciling sees the payout.</translation>
    </message>
    <message>
        <source>Reference {reference}.</source>
        <translation>Reference {reference}.</translation>
    </message>
    <message>
        <source>Go on with its acceptance</source>
        <translation>Go on with its acceptance</translation>
    </message>
    <message>
        <source>It is here: accept it</source>
        <translation>It is here: accept it</translation>
    </message>
    <message>
        <source>Begin acceptance</source>
        <translation>Begin acceptance</translation>
    </message>
    <message>
        <source>Back to acceptance</source>
        <translation>Back to acceptance</translation>
    </message>
    <message>
        <source>Put it into use</source>
        <translation>Put it into use</translation>
    </message>
    <message>
        <source>The money is here</source>
        <translation>The money is here</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>Inspect it</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>It is back</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Add a photo</translation>
    </message>
    <message>
        <source>Compare photos</source>
        <translation>Compare photos</translation>
    </message>
    <message>
        <source>Print its sheet</source>
        <translation>Print its sheet</translation>
    </message>
    <message>
        <source>Accept it in due form</source>
        <translation>Accept it in due form</translation>
    </message>
    <message>
        <source>How often it is inspected</source>
        <translation>How often it is inspected</translation>
    </message>
    <message>
        <source>Send it out</source>
        <translation>Send it out</translation>
    </message>
    <message>
        <source>Its accounts and passwords</source>
        <translation>Its accounts and passwords</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>Into quarantine</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Suspected</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Stolen</translation>
    </message>
    <message>
        <source>Let it go for good</source>
        <translation>Let it go for good</translation>
    </message>
    <message>
        <source>It may go on: {state}.</source>
        <translation>It may go on: {state}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not yet {state}: {why}.</source>
        <translation>Not yet {state}: {why}.</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnotherDialog</name>
    <message>
        <source>Another vault</source>
        <translation>Another vault</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>Choose its folder...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Whoever learns the passphrase of a vault has all clients in it: one vault for each is safer, and as easy.</source>
        <translation>Whoever learns the passphrase of a vault has all clients in it: one vault for each is safer, and as easy.</translation>
    </message>
    <message>
        <source>Choose the folder of a vault that is there, or an empty one for a new vault.</source>
        <translation>Choose the folder of a vault that is there, or an empty one for a new vault.</translation>
    </message>
    <message>
        <source>The folder of another vault, or an empty one</source>
        <translation>The folder of another vault, or an empty one</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n settlement(s) never arrived: {sum}</source>
        <translation>
            <numerusform>%n settlement never arrived: {sum}</numerusform>
            <numerusform>%n settlements never arrived: {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) to act on</source>
        <translation>
            <numerusform>%n more finding to act on</numerusform>
            <numerusform>%n more findings to act on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to act on</source>
        <translation>
            <numerusform>%n finding to act on</numerusform>
            <numerusform>%n findings to act on</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no takings to check yet</source>
        <translation>There are no takings to check yet</translation>
    </message>
    <message numerus="yes">
        <source>%n settlement(s) wait for a bank statement</source>
        <translation>
            <numerusform>%n settlement waits for a bank statement</numerusform>
            <numerusform>%n settlements wait for a bank statement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing, %n finding(s) to look at</source>
        <translation>
            <numerusform>Nothing is missing, %n finding to look at</numerusform>
            <numerusform>Nothing is missing, %n findings to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was due at the bank: all takings are accounted for</source>
        <translation>Nothing was due at the bank: all takings are accounted for</translation>
    </message>
    <message>
        <source>Everything that was due has arrived</source>
        <translation>Everything that was due has arrived</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>{terminal} was added as adopted. Complete what is known of it.</source>
        <translation>{terminal} was added as adopted. Complete what is known of it.</translation>
    </message>
    <message>
        <source>{terminal} is {name}.</source>
        <translation>{terminal} is {name}.</translation>
    </message>
    <message>
        <source>{terminal} is not ours.</source>
        <translation>{terminal} is not ours.</translation>
    </message>
    <message>
        <source>{terminal} is suspected. The steps are under What to do now.</source>
        <translation>{terminal} is suspected. The steps are under What to do now.</translation>
    </message>
    <message>
        <source>The provider&apos;s own</source>
        <translation>The provider&apos;s own</translation>
    </message>
    <message>
        <source>A customer&apos;s</source>
        <translation>A customer&apos;s</translation>
    </message>
    <message>
        <source>It was taken away</source>
        <translation>It was taken away</translation>
    </message>
    <message>
        <source>Handed to the police</source>
        <translation>Handed to the police</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>That is it</translation>
    </message>
    <message>
        <source>Answered: {what}</source>
        <translation>Answered: {what}</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>It is written down.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Call only these numbers</source>
        <translation>Call only these numbers</translation>
    </message>
    <message>
        <source>No verified number of a provider is saved. Take it from the contract or the back of the card, never from whoever called.</source>
        <translation>No verified number of a provider is saved. Take it from the contract or the back of the card, never from whoever called.</translation>
    </message>
    <message>
        <source>The shop&apos;s own numbers are in the vault. Until it is open, take them from the contract or from the plan on the wall.</source>
        <translation>The shop&apos;s own numbers are in the vault. Until it is open, take them from the contract or from the plan on the wall.</translation>
    </message>
    <message>
        <source>Save a number…</source>
        <translation>Save a number...</translation>
    </message>
    <message>
        <source>What was said, by whom, ticket</source>
        <translation>What was said, by whom, ticket</translation>
    </message>
    <message>
        <source>What {name} said</source>
        <translation>What {name} said</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery key, from the paper</source>
        <translation>Recovery key, from the paper</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Use the passphrase</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery key on paper</source>
        <translation>Forgotten? Use the recovery key on paper</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>It is there again.</source>
        <translation>It is there again.</translation>
    </message>
    <message>
        <source>{name}: {done}.</source>
        <translation>{name}: {done}.</translation>
    </message>
    <message>
        <source>Put off to {day}.</source>
        <translation>Put off to {day}.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Kept.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Added: {name}</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>Taken out: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are in the list now.</source>
        <translation>
            <numerusform>%n account is in the list now.</numerusform>
            <numerusform>%n accounts are in the list now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are to be changed now.</source>
        <translation>
            <numerusform>%n account is to be changed now.</numerusform>
            <numerusform>%n accounts are to be changed now.</numerusform>
        </translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>That holds from now on.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>posdesk starts with the computer from now on. The menu of the vault, below, takes that back.</source>
        <translation>posdesk starts with the computer from now on. The menu of the vault, below, takes that back.</translation>
    </message>
    <message>
        <source>posdesk stays beside the clock, and reminds you there. Quit it there.</source>
        <translation>posdesk stays beside the clock, and reminds you there. Quit it there.</translation>
    </message>
</context>
<context>
    <name>BackSheet</name>
    <message>
        <source>Read it from the device itself, not from the papers.</source>
        <translation>Read it from the device itself, not from the papers.</translation>
    </message>
    <message>
        <source>It is back: {name}</source>
        <translation>It is back: {name}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Serial number on the device</source>
        <translation>Serial number on the device</translation>
    </message>
    <message>
        <source>What was done to it?</source>
        <translation>What was done to it?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>By whom?</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>It is back</translation>
    </message>
    <message>
        <source>Then it is compared with the list.</source>
        <translation>Then it is compared with the list.</translation>
    </message>
    <message>
        <source>It is the one that went. It is received anew, and accepted before it is used.</source>
        <translation>It is the one that went. It is received anew, and accepted before it is used.</translation>
    </message>
    <message>
        <source>Only signs like O and 0 or I and 1 differ from the list: read it once more.</source>
        <translation>Only signs like O and 0 or I and 1 differ from the list: read it once more.</translation>
    </message>
    <message>
        <source>Another serial number: this is not the device that went. It is suspected.</source>
        <translation>Another serial number: this is not the device that went. It is suspected.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>There is no backup yet: make one now.</source>
        <translation>There is no backup yet: make one now.</translation>
    </message>
    <message>
        <source>The last backup was made {age}, at {moment}.</source>
        <translation>The last backup was made {age}, at {moment}.</translation>
    </message>
    <message>
        <source>{last} It is time for another.</source>
        <translation>{last} It is time for another.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>beside the vault</source>
        <translation>beside the vault</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>second place</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Restore this one...</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restore from a file...</translation>
    </message>
    <message>
        <source>Where to save a backup that you can take along or send</source>
        <translation>Where to save a backup that you can take along or send</translation>
    </message>
    <message>
        <source>Made and checked: {file} in {folder}</source>
        <translation>Made and checked: {file} in {folder}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Save one elsewhere…</source>
        <translation>Save one elsewhere...</translation>
    </message>
    <message>
        <source>Move to a new computer…</source>
        <translation>Move to a new computer...</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>A second place</translation>
    </message>
    <message>
        <source>Each day&apos;s backup goes there too when it is plugged in. Keep it away from this computer.</source>
        <translation>Each day&apos;s backup goes there too when it is plugged in. Keep it away from this computer.</translation>
    </message>
    <message>
        <source>Backups are encrypted like the vault, and open with the passphrase that it had then. Kept are the last of 7 days, 4 weeks and 12 months.</source>
        <translation>Backups are encrypted like the vault, and open with the passphrase that it had then. Kept are the last of 7 days, 4 weeks and 12 months.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>BaselinePanel</name>
    <message>
        <source>What later looks are compared with</source>
        <translation>What later looks are compared with</translation>
    </message>
    <message>
        <source>A photo of every side, taken now, while nobody has had it in their hands. All of them may be dropped here at once.</source>
        <translation>A photo of every side, taken now, while nobody has had it in their hands. All of them may be dropped here at once.</translation>
    </message>
    <message>
        <source>Photos of all sides...</source>
        <translation>Photos of all sides...</translation>
    </message>
    <message>
        <source>{n} of {all} sides have a photo.</source>
        <translation>{n} of {all} sides have a photo.</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Which devices take your money?</source>
        <translation>Which devices take your money?</translation>
    </message>
    <message>
        <source>With a list, a swapped device is missed, and a strange one is seen.</source>
        <translation>With a list, a swapped device is missed, and a strange one is seen.</translation>
    </message>
    <message>
        <source>What is on the counter now</source>
        <translation>What is on the counter now</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Import a table</translation>
    </message>
    <message>
        <source>Accept a new one</source>
        <translation>Accept a new one</translation>
    </message>
    <message>
        <source>Take down each terminal, code and soundbox in use. Begin with one.</source>
        <translation>Take down each terminal, code and soundbox in use. Begin with one.</translation>
    </message>
    <message>
        <source>From a spreadsheet or another program, with a look before anything is kept.</source>
        <translation>From a spreadsheet or another program, with a look before anything is kept.</translation>
    </message>
    <message>
        <source>A device that has just come, before it takes any money.</source>
        <translation>A device that has just come, before it takes any money.</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>What has happened?</translation>
    </message>
    <message>
        <source>Each opens on what to do first. Anything else: type a word on the left.</source>
        <translation>Each opens on what to do first. Anything else: type a word on the left.</translation>
    </message>
    <message>
        <source>The money has not come</source>
        <translation>The money has not come</translation>
    </message>
    <message>
        <source>The terminal looks odd</source>
        <translation>The terminal looks odd</translation>
    </message>
    <message>
        <source>Somebody called or came, from the bank they say</source>
        <translation>Somebody called or came, from the bank they say</translation>
    </message>
    <message>
        <source>The code was swapped, or a screen only says paid</source>
        <translation>The code was swapped, or a screen only says paid</translation>
    </message>
    <message>
        <source>A new terminal has arrived</source>
        <translation>A new terminal has arrived</translation>
    </message>
    <message>
        <source>The terminal does not work</source>
        <translation>The terminal does not work</translation>
    </message>
</context>
<context>
    <name>BindingPanel</name>
    <message>
        <source>Five elements, bound to this serial number</source>
        <translation>Five elements, bound to this serial number</translation>
    </message>
    <message>
        <source>Copy what the slip, the screen or the provider&apos;s site says; it is held against the register.</source>
        <translation>Copy what the slip, the screen or the provider&apos;s site says; it is held against the register.</translation>
    </message>
    <message>
        <source>Acquirer</source>
        <translation>Acquirer</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Merchant number</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>Account, last 4 digits</source>
        <translation>Account, last 4 digits</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>On slip, screen or portal</source>
        <translation>On slip, screen or portal</translation>
    </message>
    <message>
        <source>Fill in the register</source>
        <translation>Fill in the register</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>another one</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>not in the register</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>At risk this month</source>
        <translation>At risk this month</translation>
    </message>
    <message>
        <source>Nothing at risk this month</source>
        <translation>Nothing at risk this month</translation>
    </message>
    <message>
        <source>What the settlements of {month} should have paid and did not. In all months: {sum}</source>
        <translation>What the settlements of {month} should have paid and did not. In all months: {sum}</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Say what the accounts are called</source>
        <translation>Say what the accounts are called</translation>
    </message>
    <message>
        <source>One entry for each account, with an alarm on the days of the lead. Nothing secret is in it.</source>
        <translation>One entry for each account, with an alarm on the days of the lead. Nothing secret is in it.</translation>
    </message>
    <message>
        <source>Thunderbird: New Calendar, On the Network, and the address of the file. Outlook: Add Calendar, From file. Apple Calendar: File, Import.</source>
        <translation>Thunderbird: New Calendar, On the Network, and the address of the file. Outlook: Add Calendar, From file. Apple Calendar: File, Import.</translation>
    </message>
    <message>
        <source>Write it to the same place again after a change: a program that has subscribed to the file moves its entries, and one that has imported it takes them in anew without doubling them.</source>
        <translation>Write it to the same place again after a change: a program that has subscribed to the file moves its entries, and one that has imported it takes them in anew without doubling them.</translation>
    </message>
    <message>
        <source>Calendars lie in many clouds. Without names they say only that something is due.</source>
        <translation>Calendars lie in many clouds. Without names they say only that something is due.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>For the calendar that you look at anyway.</source>
        <translation>For the calendar that you look at anyway.</translation>
    </message>
    <message>
        <source>Save the file...</source>
        <translation>Save the file...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Save the calendar</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>Save it again...</source>
        <translation>Save it again...</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>closed {day}</source>
        <translation>closed {day}</translation>
    </message>
    <message>
        <source>Every step is done: close it</source>
        <translation>Every step is done: close it</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Next: {step}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h late</numerusform>
            <numerusform>%n h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Drills</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <translation>Nothing has happened</translation>
    </message>
    <message>
        <source>If something does: press what fits best above. The first step stands there at once.</source>
        <translation>If something does: press what fits best above. The first step stands there at once.</translation>
    </message>
    <message>
        <source>Nothing was closed yet</source>
        <translation>Nothing was closed yet</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet</source>
        <translation>Nothing was rehearsed yet</translation>
    </message>
    <message>
        <source>Rehearse under Emergency plan.</source>
        <translation>Rehearse under Emergency plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>What has happened?</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>Emergency plan</translation>
    </message>
    <message>
        <source>Card for the till…</source>
        <translation>Card for the till...</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Not on that device, nor on a computer that you do not trust: what is typed there may be seen. Take another, clean one.</source>
        <translation>Not on that device, nor on a computer that you do not trust: what is typed there may be seen. Take another, clean one.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Nothing asks for it; it can be changed all the same.</source>
        <translation>Nothing asks for it; it can be changed all the same.</translation>
    </message>
    <message>
        <source>Where to change it</source>
        <translation>Where to change it</translation>
    </message>
    <message>
        <source>Read the guide instead</source>
        <translation>Read the guide instead</translation>
    </message>
    <message>
        <source>posdesk keeps no password and cannot compare any. If the old one opens something else as well, whoever has it can get in there: tick what that is, and it will be asked for too.</source>
        <translation>posdesk keeps no password and cannot compare any. If the old one opens something else as well, whoever has it can get in there: tick what that is, and it will be asked for too.</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Search accounts</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Other accounts</translation>
    </message>
    <message>
        <source>There is no other account in the list.</source>
        <translation>There is no other account in the list.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Who knows the new one</source>
        <translation>Who knows the new one</translation>
    </message>
    <message>
        <source>No password belongs here, nor a hint at one.</source>
        <translation>No password belongs here, nor a hint at one.</translation>
    </message>
    <message>
        <source>Where it is changed</source>
        <translation>Where it is changed</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>A new password</translation>
    </message>
    <message>
        <source>The same elsewhere?</source>
        <translation>The same elsewhere?</translation>
    </message>
    <message>
        <source>When it is changed there, keep that it is</source>
        <translation>When it is changed there, keep that it is</translation>
    </message>
    <message>
        <source>Step {n} of {all}: {what}</source>
        <translation>Step {n} of {all}: {what}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>It is changed</source>
        <translation>It is changed</translation>
    </message>
    <message>
        <source>Change the password of {name}</source>
        <translation>Change the password of {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Go on without a check</source>
        <translation>Go on without a check</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Backups made until now still open with the old one.</source>
        <translation>Backups made until now still open with the old one.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>The passphrase is changed.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Passphrase until now</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>{id}, {day}, since {file}: {what}</source>
        <translation>{id}, {day}, since {file}: {what}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ChangingPage</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undone. The history has both.</source>
        <translation>Undone. The history has both.</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Open the history</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>must pass</source>
        <translation>must pass</translation>
    </message>
    <message>
        <source>What was checked instead?</source>
        <translation>What was checked instead?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was checked instead of: {check}</source>
        <translation>What was checked instead of: {check}</translation>
    </message>
    <message>
        <source>Note on: {check}</source>
        <translation>Note on: {check}</translation>
    </message>
    <message>
        <source>Say what was checked instead, or it counts as open.</source>
        <translation>Say what was checked instead, or it counts as open.</translation>
    </message>
    <message>
        <source>This may stay open: it is met once the money has come.</source>
        <translation>This may stay open: it is met once the money has come.</translation>
    </message>
    <message>
        <source>A photo belongs to this check.</source>
        <translation>A photo belongs to this check.</translation>
    </message>
    <message>
        <source>A photo would help.</source>
        <translation>A photo would help.</translation>
    </message>
    <message>
        <source>Do not use the device.</source>
        <translation>Do not use the device.</translation>
    </message>
</context>
<context>
    <name>ChecklistsPage</name>
    <message>
        <source>All shops</source>
        <translation>All shops</translation>
    </message>
    <message>
        <source>The check of {month} is not printed yet.</source>
        <translation>The check of {month} is not printed yet.</translation>
    </message>
    <message>
        <source>The check of {month} is on paper; type it in when it comes back.</source>
        <translation>The check of {month} is on paper; type it in when it comes back.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {month} are not checked yet.</source>
        <translation>
            <numerusform>%n line of {month} is not checked yet.</numerusform>
            <numerusform>%n lines of {month} are not checked yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) of {month} wait to be put right.</source>
        <translation>
            <numerusform>%n fault of {month} waits to be put right.</numerusform>
            <numerusform>%n faults of {month} wait to be put right.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check of {month} is whole.</source>
        <translation>The check of {month} is whole.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undone. The history has both.</source>
        <translation>Undone. The history has both.</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>Put right.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation>Print a sheet…</translation>
    </message>
    <message>
        <source>File scans…</source>
        <translation>File scans…</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>Only this shop</translation>
    </message>
    <message>
        <source>Print the month&apos;s check</source>
        <translation>Print the month&apos;s check</translation>
    </message>
    <message>
        <source>It lists your devices, seals and people as they stand, and leaves three boxes for whoever looks. What is ticked on paper is typed in here in a minute.</source>
        <translation>It lists your devices, seals and people as they stand, and leaves three boxes for whoever looks. What is ticked on paper is typed in here in a minute.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>What was learned</source>
        <translation>What was learned</translation>
    </message>
    <message>
        <source>Nothing of it is lost: a closed case can be read, printed and opened again.</source>
        <translation>Nothing of it is lost: a closed case can be read, printed and opened again.</translation>
    </message>
    <message>
        <source>A drill raises nothing in other rooms. Its day is kept in the emergency plan.</source>
        <translation>A drill raises nothing in other rooms. Its day is kept in the emergency plan.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>What should be done otherwise next time?</source>
        <translation>What should be done otherwise next time?</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>What comes of it</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Closing...</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Compare photos</source>
        <translation>Compare photos</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Which of the new photos</source>
        <translation>Which of the new photos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wipe</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blink</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Align</translation>
    </message>
    <message>
        <source>Point at the same two places in both photos, such as two screws.</source>
        <translation>Point at the same two places in both photos, such as two screws.</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Closer (+)</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Further away (-)</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>All of it (0)</translation>
    </message>
    <message>
        <source>Add a new photo...</source>
        <translation>Add a new photo...</translation>
    </message>
    <message>
        <source>Make it the reference</source>
        <translation>Make it the reference</translation>
    </message>
    <message>
        <source>Reference {day}</source>
        <translation>Reference {day}</translation>
    </message>
    <message>
        <source>No reference yet</source>
        <translation>No reference yet</translation>
    </message>
    <message>
        <source>New {day}</source>
        <translation>New {day}</translation>
    </message>
    <message>
        <source>No new photo yet</source>
        <translation>No new photo yet</translation>
    </message>
    <message>
        <source>{side}: reference and new photo</source>
        <translation>{side}: reference and new photo</translation>
    </message>
    <message>
        <source>Point at the same two places in both photos, such as two screws: 1 and 2 on the left, 1 and 2 on the right. By keyboard: arrows, Enter, and X for the other photo.</source>
        <translation>Point at the same two places in both photos, such as two screws: 1 and 2 on the left, 1 and 2 on the right. By keyboard: arrows, Enter, and X for the other photo.</translation>
    </message>
    <message>
        <source>Take a photo of this side, straight and in good light. It becomes what others are held to.</source>
        <translation>Take a photo of this side, straight and in good light. It becomes what others are held to.</translation>
    </message>
    <message>
        <source>Make this photo the reference while you are sure of the device.</source>
        <translation>Make this photo the reference while you are sure of the device.</translation>
    </message>
    <message>
        <source>Take a new photo from the same place, and compare.</source>
        <translation>Take a new photo from the same place, and compare.</translation>
    </message>
    <message>
        <source>Compare: case, screws, seals, slot, keypad, cables. Is anything there that was not?</source>
        <translation>Compare: case, screws, seals, slot, keypad, cables. Is anything there that was not?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Another contact</source>
        <translation>Another contact</translation>
    </message>
    <message>
        <source>Never verify a number with whoever has just called: look at the contract, the card or the site.</source>
        <translation>Never verify a number with whoever has just called: look at the contract, the card or the site.</translation>
    </message>
</context>
<context>
    <name>CounterForm</name>
    <message>
        <source>Another counter</source>
        <translation>Another counter</translation>
    </message>
    <message>
        <source>A till, a stall, a delivery bag: where somebody pays</source>
        <translation>A till, a stall, a delivery bag: where somebody pays</translation>
    </message>
</context>
<context>
    <name>CoverageBars</name>
    <message>
        <source>{account}: {start} to {end}</source>
        <translation>{account}: {start} to {end}</translation>
    </message>
    <message>
        <source>{start} to {end}: covered twice, counted once.</source>
        <translation>{start} to {end}: covered twice, counted once.</translation>
    </message>
    <message>
        <source>No gap.</source>
        <translation>No gap.</translation>
    </message>
    <message>
        <source>{day}: no statement covers it.</source>
        <translation>{day}: no statement covers it.</translation>
    </message>
    <message>
        <source>{start} to {end}: no statement covers them.</source>
        <translation>{start} to {end}: no statement covers them.</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>Several clients? One vault each: whoever learns a passphrase has all that its vault holds.</source>
        <translation>Several clients? One vault each: whoever learns a passphrase has all that its vault holds.</translation>
    </message>
    <message>
        <source>Open without typing on this computer</source>
        <translation>Open without typing on this computer</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring then opens the vault when the program starts. Whoever is signed in here can open it. After it was locked, the passphrase is asked for all the same.</source>
        <translation>This computer&apos;s keyring then opens the vault when the program starts. Whoever is signed in here can open it. After it was locked, the passphrase is asked for all the same.</translation>
    </message>
    <message>
        <source>A backup is made each day beside the vault. A second one, on a stick that is kept elsewhere, survives a broken disk and a thief. It is encrypted like the vault.</source>
        <translation>A backup is made each day beside the vault. A second one, on a stick that is kept elsewhere, survives a broken disk and a thief. It is encrypted like the vault.</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>A second place for backups</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Elsewhere...</translation>
    </message>
    <message>
        <source>Look at the made-up shop first</source>
        <translation>Look at the made-up shop first</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Key on paper</source>
        <translation>Key on paper</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>It will be in {folder}</source>
        <translation>It will be in {folder}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>All of it then lies encrypted on this computer, and nowhere else. Only your passphrase opens it, or a key on paper. Nobody can send you a new one, and neither can we.</source>
        <translation>All of it then lies encrypted on this computer, and nowhere else. Only your passphrase opens it, or a key on paper. Nobody can send you a new one, and neither can we.</translation>
    </message>
    <message>
        <source>Keep this?</source>
        <translation>Keep this?</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Make the vault</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten. It is shown this once.</source>
        <translation>It opens the vault when the passphrase is forgotten. It is shown this once.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>I have it on paper</translation>
    </message>
    <message>
        <source>A key on paper</source>
        <translation>A key on paper</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The vault is made. Both of these can be changed later.</source>
        <translation>The vault is made. Both of these can be changed later.</translation>
    </message>
    <message>
        <source>Easier, and safer</source>
        <translation>Easier, and safer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Making the vault...</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Checking the key...</translation>
    </message>
    <message>
        <source>That key does not open the vault. Compare it with the paper.</source>
        <translation>That key does not open the vault. Compare it with the paper.</translation>
    </message>
    <message>
        <source>Setting it up…</source>
        <translation>Setting it up...</translation>
    </message>
    <message>
        <source>The key is not on paper yet. If you stop here, the vault is taken away again and nothing is kept; what is open in the window stays as it is.</source>
        <translation>The key is not on paper yet. If you stop here, the vault is taken away again and nothing is kept; what is open in the window stays as it is.</translation>
    </message>
    <message>
        <source>Stop, and take it away</source>
        <translation>Stop, and take it away</translation>
    </message>
    <message>
        <source>Taking it away…</source>
        <translation>Taking it away...</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>An empty folder for the vault</translation>
    </message>
</context>
<context>
    <name>DailyLook</name>
    <message>
        <source>Daily look</source>
        <translation>Daily look</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>It is not here</source>
        <translation>It is not here</translation>
    </message>
    <message>
        <source>Looking it up...</source>
        <translation>Looking it up...</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>Who looks</translation>
    </message>
    <message>
        <source>How many devices do you see: terminals, codes, soundboxes?</source>
        <translation>How many devices do you see: terminals, codes, soundboxes?</translation>
    </message>
    <message>
        <source>Without a shop</source>
        <translation>Without a shop</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Nobody in the register may inspect. Say there who may.</source>
        <translation>Nobody in the register may inspect. Say there who may.</translation>
    </message>
    <message>
        <source>As many as in the inventory.</source>
        <translation>As many as in the inventory.</translation>
    </message>
    <message numerus="yes">
        <source>The inventory has %n. What is too many is noted at the end.</source>
        <translation>
            <numerusform>The inventory has %n. What is too many is noted at the end.</numerusform>
            <numerusform>The inventory has %n. What is too many is noted at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The inventory has %n. Look where the missing one is.</source>
        <translation>
            <numerusform>The inventory has %n. Look where the missing one is.</numerusform>
            <numerusform>The inventory has %n. Look where the missing one is.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them were looked at today. You may look again.</source>
        <translation>All of them were looked at today. You may look again.</translation>
    </message>
    <message>
        <source>{done} of {all} were looked at today already; it goes on with the others.</source>
        <translation>{done} of {all} were looked at today already; it goes on with the others.</translation>
    </message>
    <message>
        <source>It takes two minutes. Count first, without looking at the list.</source>
        <translation>It takes two minutes. Count first, without looking at the list.</translation>
    </message>
    <message>
        <source>No device is in use here.</source>
        <translation>No device is in use here.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Device {n} of {all}. Keys: 1 OK, 2 fault, 3 not checked, Enter for the next.</source>
        <translation>Device {n} of {all}. Keys: 1 OK, 2 fault, 3 not checked, Enter for the next.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>Stop using this device now, until somebody knows what it is.</source>
        <translation>Stop using this device now, until somebody knows what it is.</translation>
    </message>
    <message>
        <source>Mark it as suspected</source>
        <translation>Mark it as suspected</translation>
    </message>
    <message>
        <source>Reading the code...</source>
        <translation>Reading the code...</translation>
    </message>
    <message>
        <source>Keeping it...</source>
        <translation>Keeping it...</translation>
    </message>
    <message>
        <source>It was not here.</source>
        <translation>It was not here.</translation>
    </message>
    <message>
        <source>Fault at “{checks}”</source>
        <translation>Fault at “{checks}”</translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation>Go on with the others</translation>
    </message>
    <message>
        <source>Is anything here that stands in no list: another terminal, a code, a box on a cable?</source>
        <translation>Is anything here that stands in no list: another terminal, a code, a box on a cable?</translation>
    </message>
    <message numerus="yes">
        <source>You counted %n more than the inventory has. What is it?</source>
        <translation>
            <numerusform>You counted %n more than the inventory has. What is it?</numerusform>
            <numerusform>You counted %n more than the inventory has. What are they?</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, but in no list</source>
        <translation>Found, but in no list</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nothing else</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>That is all</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>year-month-day</source>
        <translation>year-month-day</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>{field}: today</source>
        <translation>{field}: today</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>year-month-day</source>
        <translation>year-month-day</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Keep everything in a vault first…</source>
        <translation>Keep everything in a vault first...</translation>
    </message>
    <message>
        <source>Not settled after all</source>
        <translation>Not settled after all</translation>
    </message>
    <message>
        <source>This is settled…</source>
        <translation>This is settled...</translation>
    </message>
    <message>
        <source>Undo the payment put together by hand</source>
        <translation>Undo the payment put together by hand</translation>
    </message>
    <message>
        <source>Choose the credit that paid it…</source>
        <translation>Choose the credit that paid it...</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Write a note...</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Choose a settlement or a finding: what it is, why, and what to do stand here.</source>
        <translation>Choose a settlement or a finding: what it is, why, and what to do stand here.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>{channel} takings of {day}</source>
        <translation>{channel} takings of {day}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Settled ({day}): {reason}</source>
        <translation>Settled ({day}): {reason}</translation>
    </message>
    <message>
        <source>Note ({day}): {text}</source>
        <translation>Note ({day}): {text}</translation>
    </message>
    <message>
        <source>What the acquirer owes before its fee</source>
        <translation>What the acquirer owes before its fee</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Takings</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Copy a reminder</source>
        <translation>Copy a reminder</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Save report...</translation>
    </message>
    <message>
        <source>Copied. Paste it into WeChat or an e-mail to the acquirer.</source>
        <translation>Copied. Paste it into WeChat or an e-mail to the acquirer.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Kept.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Added.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Taken out.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
</context>
<context>
    <name>DeviceDetail</name>
    <message>
        <source>Photo of its front</source>
        <translation>Photo of its front</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>since {day}, by {who}</source>
        <translation>since {day}, by {who}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Photograph all sides, ports and cables: what is put on later is seen by comparing.</source>
        <translation>Photograph all sides, ports and cables: what is put on later is seen by comparing.</translation>
    </message>
    <message>
        <source>{side}, {day}, reference</source>
        <translation>{side}, {day}, reference</translation>
    </message>
    <message>
        <source>{side}, {day}</source>
        <translation>{side}, {day}</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Terminal id</source>
        <translation>Terminal id</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Inspect by</source>
        <translation>Inspect by</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The list lacks: {what}</source>
        <translation>The list lacks: {what}</translation>
    </message>
    <message>
        <source>Its inspection is overdue</source>
        <translation>Its inspection is overdue</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer words, or show all.</source>
        <translation>Nothing fits. Fewer words, or show all.</translation>
    </message>
    <message numerus="yes">
        <source>All %n device(s)</source>
        <translation>
            <numerusform>All %n device</numerusform>
            <numerusform>All %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found</source>
        <translation>
            <numerusform>%n of them found</numerusform>
            <numerusform>%n of them found</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} among {n}</source>
        <translation>{found} among {n}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
</context>
<context>
    <name>DeviceLook</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>1 OK</source>
        <translation>1 OK</translation>
    </message>
    <message>
        <source>2 Fault</source>
        <translation>2 Fault</translation>
    </message>
    <message>
        <source>3 Not checked</source>
        <translation>3 Not checked</translation>
    </message>
    <message>
        <source>Last 4 of the serial number</source>
        <translation>Last 4 of the serial number</translation>
    </message>
    <message>
        <source>The whole serial number</source>
        <translation>The whole serial number</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>What the code says</translation>
    </message>
    <message>
        <source>Read from a photo...</source>
        <translation>Read from a photo...</translation>
    </message>
    <message>
        <source>How many cables</source>
        <translation>How many cables</translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s) belong to it</source>
        <translation>
            <numerusform>%n cable belongs to it</numerusform>
            <numerusform>%n cables belong to it</numerusform>
        </translation>
    </message>
    <message>
        <source>Seals: {numbers}</source>
        <translation>Seals: {numbers}</translation>
    </message>
    <message>
        <source>No seal is known of it.</source>
        <translation>No seal is known of it.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>the same as in the inventory</source>
        <translation>the same as in the inventory</translation>
    </message>
    <message>
        <source>O or 0? Look again.</source>
        <translation>O or 0? Look again.</translation>
    </message>
    <message>
        <source>another one than in the inventory</source>
        <translation>another one than in the inventory</translation>
    </message>
    <message>
        <source>The inventory does not know yet what it should say.</source>
        <translation>The inventory does not know yet what it should say.</translation>
    </message>
    <message>
        <source>It says what it said.</source>
        <translation>It says what it said.</translation>
    </message>
    <message>
        <source>It says something else. Cover it at once.</source>
        <translation>It says something else. Cover it at once.</translation>
    </message>
    <message>
        <source>No code was found in that photo. Come closer, hold it straight.</source>
        <translation>No code was found in that photo. Come closer, hold it straight.</translation>
    </message>
    <message>
        <source>The inventory does not say how many belong to it.</source>
        <translation>The inventory does not say how many belong to it.</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>as many as before</translation>
    </message>
    <message>
        <source>Another version than before: {versions}. Ask the provider what changed it.</source>
        <translation>Another version than before: {versions}. Ask the provider what changed it.</translation>
    </message>
    <message>
        <source>A photo of the code</source>
        <translation>A photo of the code</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
</context>
<context>
    <name>DevicePick</name>
    <message>
        <source>A device that has no terminal id yet gets this one.</source>
        <translation>A device that has no terminal id yet gets this one.</translation>
    </message>
    <message>
        <source>Which device is {terminal}?</source>
        <translation>Which device is {terminal}?</translation>
    </message>
    <message>
        <source>Name, number, place ... or pinyin initials</source>
        <translation>Name, number, place ... or pinyin initials</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>It is this one</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>No device is chosen.</source>
        <translation>No device is chosen.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>In takings</source>
        <translation>In takings</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message numerus="yes">
        <source>%n suspected or stolen</source>
        <translation>
            <numerusform>%n suspected or stolen</numerusform>
            <numerusform>%n suspected or stolen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terminal(s) in takings to look at</source>
        <translation>
            <numerusform>%n terminal in takings to look at</numerusform>
            <numerusform>%n terminals in takings to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for acceptance</source>
        <translation>
            <numerusform>%n waiting for acceptance</numerusform>
            <numerusform>%n waiting for acceptance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to inspect</source>
        <translation>
            <numerusform>%n to inspect</numerusform>
            <numerusform>%n to inspect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in use</source>
        <translation>
            <numerusform>%n device in use</numerusform>
            <numerusform>%n devices in use</numerusform>
        </translation>
    </message>
    <message>
        <source>{devices}: {wants}.</source>
        <translation>{devices}: {wants}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{devices}, and nothing wants you today.</source>
        <translation>{devices}, and nothing wants you today.</translation>
    </message>
    <message>
        <source>Its accounts…</source>
        <translation>Its accounts…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>The filters are kept.</source>
        <translation>The filters are kept.</translation>
    </message>
    <message>
        <source>Daily look</source>
        <translation>Daily look</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Add a device</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Import a table</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>See which</source>
        <translation>See which</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Should posdesk start with the computer, so that reminders come by themselves? It stays out of the way and asks for no passphrase before you open it.</source>
        <translation>Should posdesk start with the computer, so that reminders come by themselves? It stays out of the way and asks for no passphrase before you open it.</translation>
    </message>
    <message>
        <source>Should posdesk start with the computer and stay beside the clock, so that reminders come by themselves? It asks for no passphrase before you open it.</source>
        <translation>Should posdesk start with the computer and stay beside the clock, so that reminders come by themselves? It asks for no passphrase before you open it.</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Start with the computer</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message numerus="yes">
        <source>%n more come when these are answered.</source>
        <translation>
            <numerusform>%n more comes when these are answered.</numerusform>
            <numerusform>%n more come when these are answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop: they are judged at once</source>
        <translation>Drop: they are judged at once</translation>
    </message>
</context>
<context>
    <name>DueStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Ours: it is in the list now</source>
        <translation>Ours: it is in the list now</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Kept.</translation>
    </message>
    <message>
        <source>It is in the list.</source>
        <translation>It is in the list.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Who changed a version, and by what channel</source>
        <translation>Who changed a version, and by what channel</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>stays where it is</translation>
    </message>
    <message>
        <source>is carried about</source>
        <translation>is carried about</translation>
    </message>
    <message>
        <source>A day is written like 2026-03-31</source>
        <translation>A day is written like 2026-03-31</translation>
    </message>
    <message>
        <source>{name} has this number already</source>
        <translation>{name} has this number already</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>A photo of the label or the code</source>
        <translation>A photo of the label or the code</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>No code was found in that photo. Come closer, hold it straight.</source>
        <translation>No code was found in that photo. Come closer, hold it straight.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The photo says more: {others}. Which one is it?</source>
        <translation>The photo says more: {others}. Which one is it?</translation>
    </message>
    <message>
        <source>Nearly that of {name} ({serial}): O or 0, I or 1?</source>
        <translation>Nearly that of {name} ({serial}): O or 0, I or 1?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>By what tampering is told</source>
        <translation>By what tampering is told</translation>
    </message>
    <message>
        <source>Dates and notes</source>
        <translation>Dates and notes</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Add a device</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Edit {name}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Add it, and another</source>
        <translation>Add it, and another</translation>
    </message>
    <message>
        <source>From a photo...</source>
        <translation>From a photo...</translation>
    </message>
    <message>
        <source>{field}: from a photo</source>
        <translation>{field}: from a photo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It has not come yet. When it comes, it is accepted before anybody uses it.</source>
        <translation>It has not come yet. When it comes, it is accepted before anybody uses it.</translation>
    </message>
    <message>
        <source>It is here, still unused. It takes no money until its acceptance is done.</source>
        <translation>It is here, still unused. It takes no money until its acceptance is done.</translation>
    </message>
    <message>
        <source>It was in use before this list. It goes on, and is accepted in due form later.</source>
        <translation>It was in use before this list. It goes on, and is accepted in due form later.</translation>
    </message>
</context>
<context>
    <name>EmergencyNote</name>
    <message>
        <source>Add photos…</source>
        <translation>Add photos...</translation>
    </message>
    <message>
        <source>What happened, when, who was there, what was done</source>
        <translation>What happened, when, who was there, what was done</translation>
    </message>
    <message>
        <source>Written here, nobody can read or change it, not even you, until the vault is opened.</source>
        <translation>Written here, nobody can read or change it, not even you, until the vault is opened.</translation>
    </message>
    <message>
        <source>Emergency note</source>
        <translation>Emergency note</translation>
    </message>
    <message>
        <source>It is sealed into the vault without opening it, with the time, and filed once it is opened.</source>
        <translation>It is sealed into the vault without opening it, with the time, and filed once it is opened.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Seal it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Choose photos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading...</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Sealing...</translation>
    </message>
    <message numerus="yes">
        <source>Sealed. %n note(s) wait for the vault to be opened.</source>
        <translation>
            <numerusform>Sealed. %n note waits for the vault to be opened.</numerusform>
            <numerusform>Sealed. %n notes wait for the vault to be opened.</numerusform>
        </translation>
    </message>
    <message>
        <source>This note is not sealed yet.</source>
        <translation>This note is not sealed yet.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Who may do this</source>
        <translation>Who may do this</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>The money is here</source>
        <translation>The money is here</translation>
    </message>
    <message>
        <source>Print the record...</source>
        <translation>Print the record...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Save as PDF...</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>{name} received it, so somebody else accepts it, and nobody else may yet. Tick it for another person in the register, or say that another one received it.</source>
        <translation>{name} received it, so somebody else accepts it, and nobody else may yet. Tick “accept devices” for another person under Shop, People, or say that another one received it.</translation>
    </message>
    <message>
        <source>Nobody in the register may accept a device. Say there who may.</source>
        <translation>Nobody in the register may accept a device. Say there who may.</translation>
    </message>
    <message>
        <source>Four eyes: whoever received the device is not the one who accepts it.</source>
        <translation>Four eyes: whoever received the device is not the one who accepts it.</translation>
    </message>
    <message>
        <source>You work alone here, so one pair of eyes must do.</source>
        <translation>You work alone here, so one pair of eyes must do.</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>Not accepted: in quarantine. Nobody uses it.</source>
        <translation>Not accepted: in quarantine. Nobody uses it.</translation>
    </message>
    <message>
        <source>Put it away as it is, and do not send it anywhere yet. Call the provider by a number that you knew before. A case leads through it step by step and keeps the evidence.</source>
        <translation>Put it away as it is, and do not send it anywhere yet. Call the provider by a number that you knew before. A case leads through it step by step and keeps the evidence.</translation>
    </message>
    <message>
        <source>Accepted. It may be put into use.</source>
        <translation>Accepted. It may be put into use.</translation>
    </message>
    <message>
        <source>In use, on trial until the money is seen.</source>
        <translation>In use, on trial until the money is seen.</translation>
    </message>
    <message>
        <source>In service. The acceptance is complete.</source>
        <translation>In service. The acceptance is complete.</translation>
    </message>
    <message>
        <source>Print the record, let both sign it, and keep it with the delivery papers.</source>
        <translation>Print the record, let both sign it, and keep it with the delivery papers.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before it can be accepted.</source>
        <translation>
            <numerusform>%n thing is missing before it can be accepted.</numerusform>
            <numerusform>%n things are missing before it can be accepted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept as you go. You can stop here and go on another day.</source>
        <translation>Everything is kept as you go. You can stop here and go on another day.</translation>
    </message>
    <message>
        <source>Nothing is missing. It can be accepted.</source>
        <translation>Nothing is missing. It can be accepted.</translation>
    </message>
    <message>
        <source>Only the money is still on its way: the device trades on trial until it is seen.</source>
        <translation>Only the money is still on its way: the device trades on trial until it is seen.</translation>
    </message>
    <message>
        <source>The test money was seen, so it goes into service at once.</source>
        <translation>The test money was seen, so it goes into service at once.</translation>
    </message>
    <message>
        <source>It will trade on trial. No test sale is noted: make a small one, and say here when its money came.</source>
        <translation>It will trade on trial. No test sale is noted: make a small one, and say here when its money came.</translation>
    </message>
    <message>
        <source>It will trade on trial until the {amount} of the test sale reach your own account.</source>
        <translation>It will trade on trial until the {amount} of the test sale reach your own account.</translation>
    </message>
    <message>
        <source>No test sale is noted. Make a small one, and say here when its money reached your account.</source>
        <translation>No test sale is noted. Make a small one, and say here when its money reached your account.</translation>
    </message>
    <message>
        <source>The {amount} of {day} should reach your own account. Import the bank statement, and the trial ends by itself; or say here that you saw the money. If it has not come after a week, stop using the device.</source>
        <translation>The {amount} of {day} should reach your own account. Import the bank statement, and the trial ends by itself; or say here that you saw the money. If it has not come after a week, stop using the device.</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>{who}, {when}, entry {n}</source>
        <translation>{who}, {when}, entry {n}</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Undo this</translation>
    </message>
    <message>
        <source>What it told has been erased, so it cannot be undone.</source>
        <translation>What it told has been erased, so it cannot be undone.</translation>
    </message>
    <message>
        <source>This cannot be undone here.</source>
        <translation>This cannot be undone here.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Pictures, PDF, text</source>
        <translation>Pictures, PDF, text</translation>
    </message>
    <message>
        <source>Choose photos and papers</source>
        <translation>Choose photos and papers</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV table</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Save the terms</source>
        <translation>Save the terms</translation>
    </message>
</context>
<context>
    <name>FileDetail</name>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) did not hold</source>
        <translation>
            <numerusform>%n thing did not hold</numerusform>
            <numerusform>%n things did not hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>... and %n more</numerusform>
            <numerusform>... and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Change its mapping…</source>
        <translation>Change its mapping...</translation>
    </message>
    <message>
        <source>Say what its columns are…</source>
        <translation>Say what its columns are...</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed since an earlier file</source>
        <translation>
            <numerusform>%n row changed since an earlier file</numerusform>
            <numerusform>%n rows changed since an earlier file</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>Debits</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>does not add up</translation>
    </message>
    <message>
        <source>the file gives none</source>
        <translation>the file gives none</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Line {line}: {what}</translation>
    </message>
    <message>
        <source>Page {page}, line {line}: {what}</source>
        <translation>Page {page}, line {line}: {what}</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>It is asked once, tried on all locked files, and kept nowhere.</source>
        <translation>It is asked once, tried on all locked files, and kept nowhere.</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Found, not listed…</source>
        <translation>Found, not listed…</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Inspected by</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Receiver and approver have signed</source>
        <translation>Receiver and approver have signed</translation>
    </message>
    <message>
        <source>Inspector and owner have signed</source>
        <translation>Inspector and owner have signed</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>It is signed</translation>
    </message>
    <message>
        <source>Type in what is ticked</source>
        <translation>Type in what is ticked</translation>
    </message>
    <message>
        <source>All is typed in</source>
        <translation>All is typed in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>N: note</source>
        <translation>N: note</translation>
    </message>
    <message>
        <source>1 OK · 2 fault · 3 not checked · 0 take back · A the rest of the block is OK · arrows go on · Enter write · N note</source>
        <translation>1 OK · 2 fault · 3 not checked · 0 take back · A the rest of the block is OK · arrows go on · Enter write · N note</translation>
    </message>
    <message>
        <source>1 OK · 2 fault · 3 not applicable, with a note of what was done instead · 0 take back · A the rest of the block is OK · arrows go on · Enter write · N note</source>
        <translation>1 OK · 2 fault · 3 not applicable, with a note of what was done instead · 0 take back · A the rest of the block is OK · arrows go on · Enter write · N note</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Lines of the sheet</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} answered</source>
        <translation>
            <numerusform>%n of {all} answered</numerusform>
            <numerusform>%n of {all} answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message>
        <source>That is another one than the list has. Do not use the device; it becomes a case.</source>
        <translation>That is another one than the list has. Do not use the device; it becomes a case.</translation>
    </message>
    <message>
        <source>Look again: it differs only in signs that are easily mistaken, such as O and 0.</source>
        <translation>Look again: it differs only in signs that are easily mistaken, such as O and 0.</translation>
    </message>
    <message>
        <source>Another one than on the device. Do not use it.</source>
        <translation>Another one than on the device. Do not use it.</translation>
    </message>
    <message>
        <source>{what} is written down; the inventory asks what it is.</source>
        <translation>{what} is written down; the inventory asks what it is.</translation>
    </message>
    <message>
        <source>Write the day of the inspection as 2026-11-30; it is not to come.</source>
        <translation>Write the day of the inspection as 2026-11-30; it is not to come.</translation>
    </message>
    <message>
        <source>Telling the inventory…</source>
        <translation>Telling the inventory…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All channels</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>All merchants</source>
        <translation>All merchants</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>All months</translation>
    </message>
    <message>
        <source>Shows this day alone; press to show all days again</source>
        <translation>Shows this day alone; press to show all days again</translation>
    </message>
    <message>
        <source>Search id, amount, memo, reference</source>
        <translation>Search id, amount, memo, reference</translation>
    </message>
    <message>
        <source>Search settlements</source>
        <translation>Search settlements</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>All shops</translation>
    </message>
    <message>
        <source>Inspection due</source>
        <translation>Inspection due</translation>
    </message>
    <message>
        <source>Suspected or stolen</source>
        <translation>Suspected or stolen</translation>
    </message>
    <message>
        <source>List incomplete</source>
        <translation>List incomplete</translation>
    </message>
    <message>
        <source>PCI DSS 9.5.1.1 wants make and model, place and serial number of each</source>
        <translation>PCI DSS 9.5.1.1 wants make and model, place and serial number of each</translation>
    </message>
    <message>
        <source>No filter has been saved</source>
        <translation>No filter has been saved</translation>
    </message>
    <message>
        <source>Save what is chosen now</source>
        <translation>Save what is chosen now</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Name, number, place ... or pinyin initials</source>
        <translation>Name, number, place ... or pinyin initials</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Search devices</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} of {n}</translation>
    </message>
    <message>
        <source>not in this guide</source>
        <translation>not in this guide</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <translation>Find in this guide</translation>
    </message>
    <message>
        <source>The find before</source>
        <translation>The find before</translation>
    </message>
    <message>
        <source>The next find</source>
        <translation>The next find</translation>
    </message>
    <message>
        <source>Stop finding</source>
        <translation>Stop finding</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past due</source>
        <translation>
            <numerusform>%n day past due</numerusform>
            <numerusform>%n days past due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstForm</name>
    <message>
        <source>Enter your shop</source>
        <translation>Enter your shop</translation>
    </message>
    <message>
        <source>Only the name is needed now. Everything can be changed and added to later.</source>
        <translation>Only the name is needed now. Everything can be changed and added to later.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Enter it</translation>
    </message>
    <message>
        <source>On the business licence (in Hong Kong, the business registration). Each terminal is bound to it.</source>
        <translation>On the business licence (in Hong Kong, the business registration). Each terminal is bound to it.</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>Counter 1</translation>
    </message>
    <message>
        <source>It is printed on every slip.</source>
        <translation>It is printed on every slip.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>... and %n more</numerusform>
            <numerusform>... and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line goes, and what the history says of it. What you decided stays.</source>
        <translation>Every line goes, and what the history says of it. What you decided stays.</translation>
    </message>
    <message>
        <source>This cannot be undone. Earlier backups still hold it until they are rotated away.</source>
        <translation>This cannot be undone. Earlier backups still hold it until they are rotated away.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n file(s) for good?</source>
        <translation>
            <numerusform>Forget %n file for good?</numerusform>
            <numerusform>Forget %n files for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They speak of nothing later than %n year(s) ago.</source>
        <translation>
            <numerusform>It all happened more than %n year ago.</numerusform>
            <numerusform>It all happened more than %n years ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Forget for good</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Forgetting...</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>FoundDevices</name>
    <message>
        <source>Write one down</source>
        <translation>Write one down</translation>
    </message>
    <message>
        <source>A reader, box or phone that nobody knows is how card data is taken. Say what each turned out to be.</source>
        <translation>A reader, box or phone that nobody knows is how card data is taken. Say what each turned out to be.</translation>
    </message>
    <message>
        <source>Nobody has found a device that is in no list. Who finds one writes it down here.</source>
        <translation>Nobody has found a device that is in no list. Who finds one writes it down here.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>It is ours: add it</source>
        <translation>It is ours: add it</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>Say what it is</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>What is it?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Its number, if it has one</source>
        <translation>Its number, if it has one</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Where is it?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Noted: {what}. Nobody uses it until you know what it is.</source>
        <translation>Noted: {what}. Nobody uses it until you know what it is.</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>Leave it where it is, touch nothing, and write down what you see.</source>
        <translation>Leave it where it is, touch nothing, and write down what you see.</translation>
    </message>
    <message>
        <source>A device that is in no list</source>
        <translation>A device that is in no list</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>By whom?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Stopping…</source>
        <translation>Stopping...</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Take the bookmark out</source>
        <translation>Take the bookmark out</translation>
    </message>
    <message>
        <source>Keep it at hand: bookmark</source>
        <translation>Keep it at hand: bookmark</translation>
    </message>
    <message>
        <source> (an older version)</source>
        <translation> (an older version)</translation>
    </message>
    <message>
        <source>Read by: {names}</source>
        <translation>Read by: {names}</translation>
    </message>
    <message>
        <source>Nobody has said yet that they have read it.</source>
        <translation>Nobody has said yet that they have read it.</translation>
    </message>
    <message>
        <source>Enter your people under Shop: then it is kept who has read it.</source>
        <translation>Enter your people under Shop: then it is kept who has read it.</translation>
    </message>
    <message>
        <source>With an open vault it is kept who has read it.</source>
        <translation>With an open vault it is kept who has read it.</translation>
    </message>
    <message>
        <source>Smaller type (Ctrl+-)</source>
        <translation>Smaller type (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger type (Ctrl++)</source>
        <translation>Larger type (Ctrl++)</translation>
    </message>
    <message>
        <source>Find in this guide (Ctrl+F)</source>
        <translation>Find in this guide (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>Print… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>Who has read it</translation>
    </message>
    <message>
        <source>has read this</source>
        <translation>has read this</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>The guide</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>A pack cannot be read any more: {names}. Our own guides stand in its place.</source>
        <translation>A pack cannot be read any more: {names}. Our own guides stand in its place.</translation>
    </message>
    <message>
        <source>That guide is not here: {name}</source>
        <translation>That guide is not here: {name}</translation>
    </message>
    <message>
        <source>This came with posdesk.</source>
        <translation>This came with posdesk.</translation>
    </message>
    <message>
        <source>Read the pack&apos;s</source>
        <translation>Read the pack&apos;s</translation>
    </message>
    <message>
        <source>Read ours</source>
        <translation>Read ours</translation>
    </message>
    <message>
        <source>Shown for: {words}</source>
        <translation>Shown for: {words}</translation>
    </message>
    <message>
        <source>It stands in the training record.</source>
        <translation>It stands in the training record.</translation>
    </message>
    <message>
        <source>Packs of guides are kept in the vault. Open it, or make one, first.</source>
        <translation>Packs of guides are kept in the vault. Open it, or make one, first.</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>Open it…</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Packs…</source>
        <translation>Packs…</translation>
    </message>
    <message>
        <source>Booklet…</source>
        <translation>Booklet…</translation>
    </message>
    <message>
        <source>What has happened? Any word</source>
        <translation>What has happened? Any word</translation>
    </message>
    <message>
        <source>Search the guides</source>
        <translation>Search the guides</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Try one word: what you see, what was said, what is missing.</source>
        <translation>Try one word: what you see, what was said, what is missing.</translation>
    </message>
    <message>
        <source>Show all guides</source>
        <translation>Show all guides</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Looking whose files they are…</source>
        <translation>Looking whose files they are...</translation>
    </message>
    <message>
        <source>Folder of the client&apos;s vault</source>
        <translation>Folder of the client&apos;s vault</translation>
    </message>
    <message>
        <source>Choose an empty folder…</source>
        <translation>Choose an empty folder...</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Its key</translation>
    </message>
    <message>
        <source>Hand over a client</source>
        <translation>Hand over a client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Whose records go? They get a vault of their own. Nothing is changed before the third step.</source>
        <translation>Whose records go? They get a vault of their own. Nothing is changed before the third step.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The client chooses the passphrase, or changes it later. It must not be yours.</source>
        <translation>The client chooses the passphrase, or changes it later. It must not be yours.</translation>
    </message>
    <message>
        <source>None yet: a stick is best.</source>
        <translation>None yet: a stick is best.</translation>
    </message>
    <message>
        <source>This is what goes.</source>
        <translation>This is what goes.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Hand it over</translation>
    </message>
    <message>
        <source>It goes to the client, with the folder. It opens their vault when the passphrase is lost.</source>
        <translation>It goes to the client, with the folder. It opens their vault when the passphrase is lost.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>I have it on paper</translation>
    </message>
    <message>
        <source>The client&apos;s key on paper</source>
        <translation>The client&apos;s key on paper</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>It is handed over</translation>
    </message>
    <message>
        <source>Looking what goes with it…</source>
        <translation>Looking what goes with it...</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Handing over...</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Checking the key...</translation>
    </message>
    <message>
        <source>That passphrase opens your own vault: the client would know it. Choose another.</source>
        <translation>That passphrase opens your own vault: the client would know it. Choose another.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>Merchants</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Entries of the terms</source>
        <translation>Entries of the terms</translation>
    </message>
    <message>
        <source>What you decided and noted</source>
        <translation>What you decided and noted</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Into</translation>
    </message>
    <message>
        <source>Files that stay speak of {names} as well: terms and decisions about them stay here, too.</source>
        <translation>Files that stay speak of {names} as well: terms and decisions about them stay here, too.</translation>
    </message>
    <message>
        <source>First all of it is put there, and that vault is opened and checked. Only then is it erased here, with what the history says of it. That cannot be undone here.</source>
        <translation>First all of it is put there, and that vault is opened and checked. Only then is it erased here, with what the history says of it. That cannot be undone here.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>It was too late to stop: all of it is handed over.</source>
        <translation>It was too late to stop: all of it is handed over.</translation>
    </message>
    <message>
        <source>That key does not open the client&apos;s vault. Compare it with the paper.</source>
        <translation>That key does not open the client&apos;s vault. Compare it with the paper.</translation>
    </message>
    <message>
        <source>The client&apos;s vault is in {folder}, opened and checked. Give it away with the paper, and tell the passphrase by another way.

Erased here: {gone}, and what concerned them.</source>
        <translation>The client&apos;s vault is in {folder}, opened and checked. Give it away with the paper, and tell the passphrase by another way.

Erased here: {gone}, and what concerned them.</translation>
    </message>
    <message>
        <source>Earlier backups of your vault still hold it; they are rotated away within a year. If it must be gone sooner, make a new backup now, and delete the older files in both places.</source>
        <translation>Earlier backups of your vault still hold it; they are rotated away within a year. If it must be gone sooner, make a new backup now, and delete the older files in both places.</translation>
    </message>
    <message>
        <source>An empty folder for the client&apos;s vault</source>
        <translation>An empty folder for the client&apos;s vault</translation>
    </message>
    <message>
        <source>That is inside your own vault.</source>
        <translation>That is inside your own vault.</translation>
    </message>
    <message>
        <source>That folder is not empty.</source>
        <translation>That folder is not empty.</translation>
    </message>
    <message>
        <source>That folder cannot be opened.</source>
        <translation>That folder cannot be opened.</translation>
    </message>
    <message>
        <source>The key is not on paper yet, and is not shown again. The client&apos;s vault opens by its passphrase; there, under Keys and locks, a new key can be made.</source>
        <translation>The key is not on paper yet, and is not shown again. The client&apos;s vault opens by its passphrase; there, under Keys and locks, a new key can be made.</translation>
    </message>
    <message>
        <source>Stop without the paper</source>
        <translation>Stop without the paper</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>A document handed out</source>
        <translation>A document handed out</translation>
    </message>
    <message>
        <source>Write on every copy what it may be used for, across the text, before it leaves the shop.</source>
        <translation>Write on every copy what it may be used for, across the text, before it leaves the shop.</translation>
    </message>
    <message>
        <source>Business licence, account permit, copy of an ID...</source>
        <translation>Business licence, account permit, copy of an ID...</translation>
    </message>
    <message>
        <source>The copy says what it may be used for</source>
        <translation>The copy says what it may be used for</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Has something happened? Press what it is, and you see what to do first.</source>
        <translation>Has something happened? Press what it is, and you see what to do first.</translation>
    </message>
</context>
<context>
    <name>HappenedForm</name>
    <message>
        <source>Something happened</source>
        <translation>Something happened</translation>
    </message>
    <message>
        <source>Only what may be concerned is shown. What is ticked is to be changed now, with this reason.</source>
        <translation>Only what may be concerned is shown. What is ticked is to be changed now, with this reason.</translation>
    </message>
    <message>
        <source>Raise them</source>
        <translation>Raise them</translation>
    </message>
    <message>
        <source>Open the people of the shop</source>
        <translation>Open the people of the shop</translation>
    </message>
    <message>
        <source>Enter the last day with the person. Then every account that they knew comes up by itself.</source>
        <translation>Enter the last day with the person. Then every account that they knew comes up by itself.</translation>
    </message>
    <message>
        <source>Accounts that it may concern</source>
        <translation>Accounts that it may concern</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>anything</translation>
    </message>
    <message>
        <source>No account in the list is concerned.</source>
        <translation>No account in the list is concerned.</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} among the latest {n}</source>
        <translation>{found} among the latest {n}</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n entries</source>
        <translation>
            <numerusform>The latest entry</numerusform>
            <numerusform>The latest %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entries</source>
        <translation>
            <numerusform>The only entry</numerusform>
            <numerusform>All %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>From → to</translation>
    </message>
    <message>
        <source>{what}: undoing takes this out again. It can be put back by undoing that.</source>
        <translation>{what}: undoing takes this out again. It can be put back by undoing that.</translation>
    </message>
    <message>
        <source>{what}: undoing takes this out for good. What it holds is not kept.</source>
        <translation>{what}: undoing takes this out for good. What it holds is not kept.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Undo it</translation>
    </message>
    <message>
        <source>Undone. The history has both.</source>
        <translation>Undone. The history has both.</translation>
    </message>
    <message>
        <source>The history holds together, but the database is damaged ({what}). Restore a backup.</source>
        <translation>The history holds together, but the database is damaged ({what}). Restore a backup.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>All %n entries hold together, none was changed or taken out; the database is whole.</source>
        <translation>
            <numerusform>The only entry holds, nothing was changed or taken out; the database is whole.</numerusform>
            <numerusform>All %n entries hold together, none was changed or taken out; the database is whole.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Who changed what, and when. Nobody can change what stands here without its being seen.</source>
        <translation>Who changed what, and when. Nobody can change what stands here without its being seen.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Check it</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Older entries</translation>
    </message>
    <message>
        <source>Search in what is shown</source>
        <translation>Search in what is shown</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>Debits</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>Days covered</translation>
    </message>
    <message>
        <source>Days that each account&apos;s files cover</source>
        <translation>Days that each account&apos;s files cover</translation>
    </message>
</context>
<context>
    <name>InspectDialog</name>
    <message>
        <source>Monthly inspection</source>
        <translation>Monthly inspection</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <translation>Check the rest</translation>
    </message>
    <message>
        <source>Looking it up...</source>
        <translation>Looking it up...</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Inspected by</translation>
    </message>
    <message>
        <source>A new photo of every side, compared with the reference</source>
        <translation>A new photo of every side, compared with the reference</translation>
    </message>
    <message>
        <source>Inspection of {name}</source>
        <translation>Inspection of {name}</translation>
    </message>
    <message>
        <source>Go through it with the device in your hand: 1 OK, 2 fault, 3 not checked, Enter for the next.</source>
        <translation>Go through it with the device in your hand: 1 OK, 2 fault, 3 not checked, Enter for the next.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) have a new photo today.</source>
        <translation>
            <numerusform>%n side has a new photo today.</numerusform>
            <numerusform>%n sides have a new photo today.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is new today.</source>
        <translation>None is new today.</translation>
    </message>
    <message>
        <source>Reading the code...</source>
        <translation>Reading the code...</translation>
    </message>
    <message>
        <source>Stop using this device now, until somebody knows what it is.</source>
        <translation>Stop using this device now, until somebody knows what it is.</translation>
    </message>
    <message>
        <source>Mark it as suspected</source>
        <translation>Mark it as suspected</translation>
    </message>
    <message>
        <source>Keeping it...</source>
        <translation>Keeping it...</translation>
    </message>
    <message>
        <source>Fault at “{checks}”</source>
        <translation>Fault at “{checks}”</translation>
    </message>
    <message>
        <source>Everything was checked, and nothing was found.</source>
        <translation>Everything was checked, and nothing was found.</translation>
    </message>
    <message>
        <source>Something was found.</source>
        <translation>Something was found.</translation>
    </message>
    <message>
        <source>Not everything was checked: the inspection stays incomplete.</source>
        <translation>Not everything was checked: the inspection stays incomplete.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>InventoryTasks</name>
    <message>
        <source>Export the inventory</source>
        <translation>Export the inventory</translation>
    </message>
</context>
<context>
    <name>ItemsPlace</name>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Version {version}. Sheets that are printed stay as they are.</source>
        <translation>Version {version}. Sheets that are printed stay as they are.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>It is asked from the next sheet on.</source>
        <translation>It is asked from the next sheet on.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Kept.</translation>
    </message>
    <message>
        <source>Changed from the next sheet on.</source>
        <translation>Changed from the next sheet on.</translation>
    </message>
    <message>
        <source>Taken out. Sheets that asked it keep it.</source>
        <translation>Taken out. Sheets that asked it keep it.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Moved.</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message numerus="yes">
        <source>Only what is older than %n year(s) can be forgotten.</source>
        <translation>
            <numerusform>Only what is older than %n year can be forgotten.</numerusform>
            <numerusform>Only what is older than %n years can be forgotten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>Put it back first.</translation>
    </message>
    <message>
        <source>It names no account of which more than the payouts is kept.</source>
        <translation>It names no account of which more than the payouts is kept.</translation>
    </message>
    <message>
        <source>Merchant {names}</source>
        <translation>Merchant {names}</translation>
    </message>
    <message>
        <source>Account {names}</source>
        <translation>Account {names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>only its payouts are kept</source>
        <translation>only its payouts are kept</translation>
    </message>
    <message>
        <source>{file} counts again.</source>
        <translation>{file} counts again.</translation>
    </message>
    <message>
        <source>{file} was taken out. The vault still has it.</source>
        <translation>{file} was taken out. The vault still has it.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undone. The history has both.</source>
        <translation>Undone. The history has both.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {account} were forgotten. Only its payouts are kept from now on.</source>
        <translation>
            <numerusform>%n line of {account} was forgotten. Only its payouts are kept from now on.</numerusform>
            <numerusform>%n lines of {account} were forgotten. Only its payouts are kept from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were forgotten for good.</source>
        <translation>
            <numerusform>%n file was forgotten for good.</numerusform>
            <numerusform>%n files were forgotten for good.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Kept files</translation>
    </message>
    <message>
        <source>Every file that ever came into the vault. What is taken out counts no more, and can be put back.</source>
        <translation>Every file that ever came into the vault. What is taken out counts no more, and can be put back.</translation>
    </message>
    <message>
        <source>Hand over a client…</source>
        <translation>Hand over a client...</translation>
    </message>
    <message>
        <source>Keep only payouts…</source>
        <translation>Keep only payouts...</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Forget for good...</translation>
    </message>
    <message>
        <source>No file has been kept yet</source>
        <translation>No file has been kept yet</translation>
    </message>
    <message>
        <source>Files that you drop on the window are kept here, with what they proved, and can be taken out.</source>
        <translation>Files that you drop on the window are kept here, with what they proved, and can be taken out.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files...</translation>
    </message>
</context>
<context>
    <name>KeptTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Kept on</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translation>{when}, {who}</translation>
    </message>
    <message>
        <source>Taken out {when}</source>
        <translation>Taken out {when}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>taken out</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n year(s)</source>
        <translation>
            <numerusform>Older than %n year</numerusform>
            <numerusform>Older than %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Taken out</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %n…</source>
        <translation>
            <numerusform>Forget all %n...</numerusform>
            <numerusform>Forget all %n...</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name, kind, format, days</source>
        <translation>Search name, kind, format, days</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Kept files</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Older than</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyBlock</name>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>Group {n} of {all}</source>
        <translation>Group {n} of {all}</translation>
    </message>
    <message>
        <source>Only a whole key can be pasted: eight groups of five.</source>
        <translation>Only a whole key can be pasted: eight groups of five.</translation>
    </message>
    <message>
        <source>not as it should be</source>
        <translation>not as it should be</translation>
    </message>
    <message>
        <source>Group {which} is not as it is on the paper.</source>
        <translation>Group {which} is not as it is on the paper.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Group {which} has a letter that no key has.</source>
        <translation>Group {which} has a letter that no key has.</translation>
    </message>
    <message>
        <source>A letter is wrong somewhere, or groups are in another order. Compare with the paper.</source>
        <translation>A letter is wrong somewhere, or groups are in another order. Compare with the paper.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and locks</source>
        <translation>Keys and locks</translation>
    </message>
    <message>
        <source>What opens the vault, and how to change it.</source>
        <translation>What opens the vault, and how to change it.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Asked for whenever the vault is opened.</source>
        <translation>Asked for whenever the vault is opened.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change...</translation>
    </message>
    <message>
        <source>Second passphrase</source>
        <translation>Second passphrase</translation>
    </message>
    <message>
        <source>There is one. It opens everything, as yours does.</source>
        <translation>There is one. It opens everything, as yours does.</translation>
    </message>
    <message>
        <source>None. A bookkeeper could have one; it would open everything, as yours does.</source>
        <translation>None. A bookkeeper could have one; it would open everything, as yours does.</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>Take it away...</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add...</translation>
    </message>
    <message>
        <source>Recovery key on paper</source>
        <translation>Recovery key on paper</translation>
    </message>
    <message>
        <source>For when the passphrase is forgotten.</source>
        <translation>For when the passphrase is forgotten.</translation>
    </message>
    <message>
        <source>It was never typed from paper: nobody knows whether it is there. Make a new one.</source>
        <translation>It was never typed from paper: nobody knows whether it is there. Make a new one.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>New key...</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation>This computer&apos;s keyring</translation>
    </message>
    <message>
        <source>Opens the vault when the program starts. Whoever is signed in here can open it.</source>
        <translation>Opens the vault when the program starts. Whoever is signed in here can open it.</translation>
    </message>
    <message>
        <source>Off: the passphrase is typed each time.</source>
        <translation>Off: the passphrase is typed each time.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Encrypt everything anew</translation>
    </message>
    <message>
        <source>For when somebody may have a passphrase, the paper or a copy of the vault.</source>
        <translation>For when somebody may have a passphrase, the paper or a copy of the vault.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Begin...</translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring…</source>
        <translation>Asking this computer&apos;s keyring...</translation>
    </message>
    <message>
        <source>The keyring opens the vault from now on.</source>
        <translation>The keyring opens the vault from now on.</translation>
    </message>
    <message>
        <source>The keyring no longer opens the vault.</source>
        <translation>The keyring no longer opens the vault.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Checking the passphrase...</translation>
    </message>
    <message>
        <source>That is not the passphrase of this vault.</source>
        <translation>That is not the passphrase of this vault.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Working...</translation>
    </message>
</context>
<context>
    <name>Knowing</name>
    <message>
        <source>{name} (left on {day})</source>
        <translation>{name} (left on {day})</translation>
    </message>
</context>
<context>
    <name>LeftForm</name>
    <message>
        <source>{name} has left</source>
        <translation>{name} has left</translation>
    </message>
    <message>
        <source>The list of what is taken back opens then: keys, devices, accounts, passwords.</source>
        <translation>The list of what is taken back opens then: keys, devices, accounts, passwords.</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Filled in from the case. Read it, change it, print it: you send it yourself.</source>
        <translation>Filled in from the case. Read it, change it, print it: you send it yourself.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF...</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Language of the letter</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Filling it in…</source>
        <translation>Filling it in...</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Setting the pages...</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving...</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That part of posdesk is not there yet.</source>
        <translation>That part of posdesk is not there yet.</translation>
    </message>
    <message>
        <source>That is kept in the vault. Open it, or make one, first.</source>
        <translation>That is kept in the vault. Open it, or make one, first.</translation>
    </message>
    <message>
        <source>Open it…</source>
        <translation>Open it…</translation>
    </message>
    <message>
        <source>I have a backup…</source>
        <translation>I have a backup...</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>For over a week no good backup was made.</source>
        <translation>For over a week no good backup was made.</translation>
    </message>
    <message numerus="yes">
        <source>%n emergency note(s) were filed.</source>
        <translation>
            <numerusform>%n emergency note was filed.</numerusform>
            <numerusform>%n emergency notes were filed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Keep this? In a vault it is encrypted, and there when you come back.</source>
        <translation>Keep this? In a vault it is encrypted, and there when you come back.</translation>
    </message>
    <message>
        <source>Keep this…</source>
        <translation>Keep this...</translation>
    </message>
</context>
<context>
    <name>MappingDesk</name>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>Row {row} names the columns</source>
        <translation>Row {row} names the columns</translation>
    </message>
    <message>
        <source>No row names the columns</source>
        <translation>No row names the columns</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still to be said: {names}</source>
        <translation>Still to be said: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten: the next file like this one will ask again.</source>
        <translation>Forgotten: the next file like this one will ask again.</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Save the mapping</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Choose a mapping</translation>
    </message>
    <message>
        <source>This mapping says more than this form can show: it is used as it is.</source>
        <translation>This mapping says more than this form can show: it is used as it is.</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>What do the columns mean?</translation>
    </message>
    <message>
        <source>What do the columns of {file} mean?</source>
        <translation>What do the columns of {file} mean?</translation>
    </message>
    <message>
        <source>posdesk has guessed. Compare the guess with the file and correct what is wrong: what comes of it is shown below at once, and whether its figures hold.</source>
        <translation>posdesk has guessed. Compare the guess with the file and correct what is wrong: what comes of it is shown below at once, and whether its figures hold.</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>What comes of it</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>Name of this layout</translation>
    </message>
    <message>
        <source>Use a colleague&apos;s…</source>
        <translation>Use a colleague&apos;s...</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Save as file...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Read it so</translation>
    </message>
    <message>
        <source>Forget this mapping</source>
        <translation>Forget this mapping</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>one column with signs</source>
        <translation>one column with signs</translation>
    </message>
    <message>
        <source>two columns</source>
        <translation>two columns</translation>
    </message>
    <message>
        <source>amount and direction</source>
        <translation>amount and direction</translation>
    </message>
    <message>
        <source>are a mistake</source>
        <translation>are a mistake</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>are left out</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>as they stand</translation>
    </message>
    <message>
        <source>turned round</source>
        <translation>turned round</translation>
    </message>
    <message>
        <source>This is a</source>
        <translation>This is a</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Dates are written</translation>
    </message>
    <message>
        <source>Rows without a date</source>
        <translation>Rows without a date</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>In and out</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Amounts are written</source>
        <translation>Amounts are written</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Currency of all lines</source>
        <translation>Currency of all lines</translation>
    </message>
</context>
<context>
    <name>Matter</name>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Do it: {what}</source>
        <translation>Do it: {what}</translation>
    </message>
    <message>
        <source>when you can</source>
        <translation>when you can</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MerchantForm</name>
    <message>
        <source>Another merchant number</source>
        <translation>Another merchant number</translation>
    </message>
    <message>
        <source>It is printed on every slip.</source>
        <translation>It is printed on every slip.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>A mistake in posdesk</source>
        <translation>A mistake in posdesk</translation>
    </message>
    <message>
        <source>posdesk made a mistake. Your files are unchanged, and nothing was sent anywhere.</source>
        <translation>posdesk made a mistake. Your files are unchanged, and nothing was sent anywhere.</translation>
    </message>
    <message>
        <source>You can go on. If it comes again, copy the details and report them; they hold none of your data.</source>
        <translation>You can go on. If it comes again, copy the details and report them; they hold none of your data.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Stick or folder</source>
        <translation>Stick or folder</translation>
    </message>
    <message>
        <source>The backup is encrypted like the vault, and is checked before it counts. Whoever finds the stick cannot read it without the passphrase or the key on paper.</source>
        <translation>The backup is encrypted like the vault, and is checked before it counts. Whoever finds the stick cannot read it without the passphrase or the key on paper.</translation>
    </message>
    <message>
        <source>Go on in one place only.</source>
        <translation>Go on in one place only.</translation>
    </message>
    <message>
        <source>Two copies that both go on can never be merged. posdesk sees that they have parted, and then one of the two must be chosen and the other&apos;s work is lost.</source>
        <translation>Two copies that both go on can never be merged. posdesk sees that they have parted, and then one of the two must be chosen and the other&apos;s work is lost.</translation>
    </message>
    <message>
        <source>Locked here, this computer no longer asks for the passphrase when the program starts, and says that the vault has moved. Nothing is deleted: should the new computer fail, it opens here.</source>
        <translation>Locked here, this computer no longer asks for the passphrase when the program starts, and says that the vault has moved. Nothing is deleted: should the new computer fail, it opens here.</translation>
    </message>
    <message>
        <source>Choose a stick or folder…</source>
        <translation>Choose a stick or folder...</translation>
    </message>
    <message>
        <source>Print this…</source>
        <translation>Print this...</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>On the new computer</source>
        <translation>On the new computer</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stop here</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation>Move to a new computer</translation>
    </message>
    <message>
        <source>Everything goes along in one encrypted file: files, terms, decisions and history.</source>
        <translation>Everything goes along in one encrypted file: files, terms, decisions and history.</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>Write the backup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The backup is written and checked. These three things are done on the new computer:</source>
        <translation>The backup is written and checked. These three things are done on the new computer:</translation>
    </message>
    <message>
        <source>It is open there</source>
        <translation>It is open there</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>The vault is open on the new computer. What becomes of the one here?</source>
        <translation>The vault is open on the new computer. What becomes of the one here?</translation>
    </message>
    <message>
        <source>Lock it here, and stop</source>
        <translation>Lock it here, and stop</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>None yet: a USB stick is best.</source>
        <translation>None yet: a USB stick is best.</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Writing the backup...</translation>
    </message>
    <message>
        <source>A stick or folder that can be taken to the new computer</source>
        <translation>A stick or folder that can be taken to the new computer</translation>
    </message>
    <message>
        <source>That is this computer&apos;s own disk: copy the file to a stick then.</source>
        <translation>That is this computer&apos;s own disk: copy the file to a stick then.</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} in {folder}</translation>
    </message>
    <message>
        <source>What to do on the new computer</source>
        <translation>What to do on the new computer</translation>
    </message>
</context>
<context>
    <name>MovingIn</name>
    <message>
        <source>Choose a table…</source>
        <translation>Choose a table...</translation>
    </message>
    <message>
        <source>A spreadsheet, or what another program wrote: CSV or XLSX, in any order of columns. Lists of Snipe-IT and GLPI are known. Nothing is kept before you have seen what would be.</source>
        <translation>A spreadsheet, or what another program wrote: CSV or XLSX, in any order of columns. Lists of Snipe-IT and GLPI are known. Nothing is kept before you have seen what would be.</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choose a table</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading...</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Where a row says nothing:</source>
        <translation>Where a row says nothing:</translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>Looking through the rows...</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken in:</source>
        <translation>
            <numerusform>%n row cannot be taken in:</numerusform>
            <numerusform>%n rows cannot be taken in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the register, kept as words: {some}</source>
        <translation>Not in the register, kept as words: {some}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Take a list in</source>
        <translation>Take a list in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Devices that you keep a list of already.</source>
        <translation>Devices that you keep a list of already.</translation>
    </message>
    <message>
        <source>{file}: what is in each column?</source>
        <translation>{file}: what is in each column?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) can be taken in.</source>
        <translation>
            <numerusform>%n device can be taken in.</numerusform>
            <numerusform>%n devices can be taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the good ones</source>
        <translation>Take in the good ones</translation>
    </message>
    <message>
        <source>Take in all</source>
        <translation>Take in all</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Keeping...</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in the inventory now.</source>
        <translation>
            <numerusform>%n device is in the inventory now.</numerusform>
            <numerusform>%n devices are in the inventory now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>TUSN</source>
        <translation>TUSN</translation>
    </message>
    <message>
        <source>Terminal id</source>
        <translation>Terminal id</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Merchant number</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Account for payouts</source>
        <translation>Account for payouts</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>Where exactly</translation>
    </message>
    <message>
        <source>Stays or moves</source>
        <translation>Stays or moves</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>SIM number</source>
        <translation>SIM number</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>Who keeps it</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>PTS approval</source>
        <translation>PTS approval</translation>
    </message>
    <message>
        <source>Approval ends</source>
        <translation>Approval ends</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>How users sign in</source>
        <translation>How users sign in</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Bought from</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Bought on</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>Warranty ends</translation>
    </message>
    <message>
        <source>After-sales number</source>
        <translation>After-sales number</translation>
    </message>
    <message>
        <source>Number of cables</source>
        <translation>Number of cables</translation>
    </message>
    <message>
        <source>Colours of cables</source>
        <translation>Colours of cables</translation>
    </message>
    <message>
        <source>UV mark</source>
        <translation>UV mark</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Weight in grams</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>What the code says</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Installed on</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Replace by</translation>
    </message>
    <message>
        <source>Days between inspections</source>
        <translation>Days between inspections</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message numerus="yes">
        <source>At least %n digit(s), none that stands in a number of yours.</source>
        <translation>
            <numerusform>At least %n digit, none that stands in a number of yours.</numerusform>
            <numerusform>At least %n digits, none that stand in a number of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Best: words that have nothing to do with each other, and a digit. At least %n characters.</source>
        <translation>
            <numerusform>Best: words that have nothing to do with each other, and a digit. At least %n character.</numerusform>
            <numerusform>Best: words that have nothing to do with each other, and a digit. At least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Type it</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>Make one up</translation>
    </message>
    <message>
        <source>How the new password comes about</source>
        <translation>How the new password comes about</translation>
    </message>
    <message>
        <source>Compare with the old one, and with birthdays</source>
        <translation>Compare with the old one, and with birthdays</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>The old one, to compare</source>
        <translation>The old one, to compare</translation>
    </message>
    <message>
        <source>Birthdays and other days that somebody might try</source>
        <translation>Birthdays and other days that somebody might try</translation>
    </message>
    <message>
        <source>Looked at here and now, and kept nowhere.</source>
        <translation>Looked at here and now, and kept nowhere.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Made of</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Another one</translation>
    </message>
    <message>
        <source>Copy for half a minute</source>
        <translation>Copy for half a minute</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Clear it now</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard, %n second(s) more</source>
        <translation>
            <numerusform>On the clipboard, %n second more</numerusform>
            <numerusform>On the clipboard, %n seconds more</numerusform>
        </translation>
    </message>
    <message>
        <source>Words in pinyin</source>
        <translation>Words in pinyin</translation>
    </message>
    <message>
        <source>English words</source>
        <translation>English words</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Letters and digits</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>One of 2 to the power of {bits}, drawn by lot</source>
        <translation>One of 2 to the power of {bits}, drawn by lot</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who was called, what was said, what comes next</source>
        <translation>Who was called, what was said, what comes next</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Keep the note</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Keys and locks…</source>
        <translation>Keys and locks...</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>Copy {number}</source>
        <translation>Copy {number}</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Note that you called, with the time</source>
        <translation>Note that you called, with the time</translation>
    </message>
    <message>
        <source>Called {name}</source>
        <translation>Called {name}</translation>
    </message>
    <message>
        <source>Check once whether it is still right</source>
        <translation>Check once whether it is still right</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>another</source>
        <translation>another</translation>
    </message>
    <message>
        <source>Saved: {old}
In the pack: {new}</source>
        <translation>Saved: {old}
In the pack: {new}</translation>
    </message>
    <message>
        <source>Replace the saved one</source>
        <translation>Replace the saved one</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>In the pack: {new}</source>
        <translation>In the pack: {new}</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Save it</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>as saved</translation>
    </message>
</context>
<context>
    <name>OffersForm</name>
    <message>
        <source>Which accounts does the shop have?</source>
        <translation>Which accounts does the shop have?</translation>
    </message>
    <message>
        <source>Tick what there is. The names can be changed later, and so can everything else; no password is asked.</source>
        <translation>Tick what there is. The names can be changed later, and so can everything else; no password is asked.</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Enter them</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) ago</source>
        <translation>
            <numerusform>about %n day ago</numerusform>
            <numerusform>about %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all that are ticked and have no day of their own. Who does not know leaves it so.</source>
        <translation>Of all that are ticked and have no day of their own. Who does not know leaves it so.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tick none</translation>
    </message>
    <message>
        <source>last changed, if known</source>
        <translation>last changed, if known</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>The shop</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Providers</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Clerks&apos; accounts in apps</source>
        <translation>Clerks&apos; accounts in apps</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>{account}: last changed</source>
        <translation>{account}: last changed</translation>
    </message>
</context>
<context>
    <name>OutcomeBanner</name>
    <message numerus="yes">
        <source>%n more file(s) were left out. Drop the folder that holds the statements alone.</source>
        <translation>
            <numerusform>%n more file was left out. Drop the folder that holds the statements alone.</numerusform>
            <numerusform>%n more files were left out. Drop the folder that holds the statements alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files...</translation>
    </message>
    <message>
        <source>{file} is of a layout that posdesk does not know yet.</source>
        <translation>{file} is of a layout that posdesk does not know yet.</translation>
    </message>
    <message>
        <source>Say what its columns are…</source>
        <translation>Say what its columns are...</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait for a password, or to be told what their columns mean.</source>
        <translation>
            <numerusform>%n file waits for a password, or to be told what its columns mean.</numerusform>
            <numerusform>%n files wait for a password, or to be told what their columns mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are takings alone. Add the bank statement, and it will be said what arrived.</source>
        <translation>These are takings alone. Add the bank statement, and it will be said what arrived.</translation>
    </message>
    <message>
        <source>This is a bank statement alone. Add the takings, and it will be said what never arrived.</source>
        <translation>This is a bank statement alone. Add the takings, and it will be said what never arrived.</translation>
    </message>
</context>
<context>
    <name>OutsidePage</name>
    <message numerus="yes">
        <source>%n photo(s) sealed</source>
        <translation>
            <numerusform>%n photo sealed</numerusform>
            <numerusform>%n photos sealed</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>What has happened?</source>
        <translation>What has happened?</translation>
    </message>
    <message>
        <source>Card for the till…</source>
        <translation>Card for the till...</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Unlock...</translation>
    </message>
    <message>
        <source>The vault is locked. What to do stands here all the same; what you write is sealed at once, and filed as a case once it is opened.</source>
        <translation>The vault is locked. What to do stands here all the same; what you write is sealed at once, and filed as a case once it is opened.</translation>
    </message>
    <message>
        <source>Keep this…</source>
        <translation>Keep this...</translation>
    </message>
    <message>
        <source>There is no vault yet. What to do stands here all the same; what you write is kept only while posdesk runs, until you keep it or print it.</source>
        <translation>There is no vault yet. What to do stands here all the same; what you write is kept only while posdesk runs, until you keep it or print it.</translation>
    </message>
    <message>
        <source>Call only official numbers, and those of your contracts</source>
        <translation>Call only official numbers, and those of your contracts</translation>
    </message>
    <message>
        <source>One case waits to be kept.</source>
        <translation>One case waits to be kept.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>No findings</translation>
    </message>
    <message>
        <source>Nothing in these files needs you.</source>
        <translation>Nothing in these files needs you.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Settlements</translation>
    </message>
    <message>
        <source>No settlement fits</source>
        <translation>No settlement fits</translation>
    </message>
    <message>
        <source>Nothing is left with these filters.</source>
        <translation>Nothing is left with these filters.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>OverviewPlace</name>
    <message>
        <source>Which ones? Point at a figure or a bar, or go there by keyboard.</source>
        <translation>Which ones? Point at a figure or a bar, or go there by keyboard.</translation>
    </message>
    <message>
        <source>to be done now</source>
        <translation>to be done now</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>coming</translation>
    </message>
    <message>
        <source>accounts in the list</source>
        <translation>accounts in the list</translation>
    </message>
    <message>
        <source>{on} of {all}</source>
        <translation>{on} of {all}</translation>
    </message>
    <message>
        <source>with a second factor</source>
        <translation>with a second factor</translation>
    </message>
    <message>
        <source>It could be switched on: {names}</source>
        <translation>It could be switched on: {names}</translation>
    </message>
    <message>
        <source>{names} and {rest} more</source>
        <translation>{names} and {rest} more</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>None: nothing is as the maker set it, and what was checked passed.</source>
        <translation>None: nothing is as the maker set it, and what was checked passed.</translation>
    </message>
    <message>
        <source>Nobody who left knows anything that still works.</source>
        <translation>Nobody who left knows anything that still works.</translation>
    </message>
    <message>
        <source>Nothing is open: all that was known is changed or taken back.</source>
        <translation>Nothing is open: all that was known is changed or taken back.</translation>
    </message>
    <message>
        <source>leaves on {day}</source>
        <translation>leaves on {day}</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>works here</translation>
    </message>
    <message>
        <source>Enter the last day</source>
        <translation>Enter the last day</translation>
    </message>
    <message>
        <source>On the last day this comes up to be done:</source>
        <translation>On the last day this comes up to be done:</translation>
    </message>
    <message>
        <source>Nothing: no account in the list is known to them.</source>
        <translation>Nothing: no account in the list is known to them.</translation>
    </message>
    <message>
        <source>{name} · left on {day}</source>
        <translation>{name} · left on {day}</translation>
    </message>
    <message>
        <source>Removed today</source>
        <translation>Removed today</translation>
    </message>
    <message>
        <source>Taken back today</source>
        <translation>Taken back today</translation>
    </message>
    <message>
        <source>Since the last change. Old is not bad, it only had more time to get about.</source>
        <translation>Since the last change. Old is not bad, it only had more time to get about.</translation>
    </message>
    <message>
        <source>Change it...</source>
        <translation>Change it...</translation>
    </message>
    <message>
        <source>{name}: {done}.</source>
        <translation>{name}: {done}.</translation>
    </message>
    <message>
        <source>How old they are</source>
        <translation>How old they are</translation>
    </message>
    <message>
        <source>Weak ones</source>
        <translation>Weak ones</translation>
    </message>
    <message>
        <source>Who left, and what is still open</source>
        <translation>Who left, and what is still open</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>A new item</source>
        <translation>A new item</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Ask it again</translation>
    </message>
    <message>
        <source>Ask it no longer</source>
        <translation>Ask it no longer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Who looks</source>
        <translation>Who looks</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Within how many days</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>What it asks for</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>No packs yet</source>
        <translation>No packs yet</translation>
    </message>
    <message>
        <source>A franchise, an association or your bookkeeper can send guides of their own, with their telephone numbers, as one signed file. Who signed it is confirmed by telephone, once.</source>
        <translation>A franchise, an association or your bookkeeper can send guides of their own, with their telephone numbers, as one signed file. Who signed it is confirmed by telephone, once.</translation>
    </message>
    <message>
        <source>Take a pack…</source>
        <translation>Take a pack…</translation>
    </message>
    <message>
        <source>Files with guides that somebody you know has signed. Ours are never lost.</source>
        <translation>Files with guides that somebody you know has signed. Ours are never lost.</translation>
    </message>
    <message>
        <source>Packs of guides</source>
        <translation>Packs of guides</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>put aside</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message>
        <source>somebody who is no longer trusted</source>
        <translation>somebody who is no longer trusted</translation>
    </message>
    <message>
        <source>Made {day}, signed by {signer}</source>
        <translation>Made {day}, signed by {signer}</translation>
    </message>
    <message>
        <source>Stop trusting {name}</source>
        <translation>Stop trusting {name}</translation>
    </message>
    <message>
        <source>Its numbers…</source>
        <translation>Its numbers…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Put in force</translation>
    </message>
    <message>
        <source>Take a pack</source>
        <translation>Take a pack</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Looking at it…</translation>
    </message>
    <message>
        <source>Made {day}</source>
        <translation>Made {day}</translation>
    </message>
    <message>
        <source>takes the place of version {version}</source>
        <translation>takes the place of version {version}</translation>
    </message>
    <message>
        <source>Guides: {names}</source>
        <translation>Guides: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n telephone number(s). None of them is saved by taking the pack.</source>
        <translation>
            <numerusform>%n telephone number. It is not saved by taking the pack.</numerusform>
            <numerusform>%n telephone numbers. None of them is saved by taking the pack.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {name}, whom you know.</source>
        <translation>Signed by {name}, whom you know.</translation>
    </message>
    <message>
        <source>Take this pack?</source>
        <translation>Take this pack?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Do not take it</translation>
    </message>
    <message>
        <source>You do not know yet who signed this.</source>
        <translation>You do not know yet who signed this.</translation>
    </message>
    <message>
        <source>Call whoever it is said to be from, on a number that you had before, not one from the mail or the stick. They read out the thirty digits of their fingerprint. Compare the first ten, and type the other twenty.</source>
        <translation>Call whoever it is said to be from, on a number that you had before, not one from the mail or the stick. They read out the thirty digits of their fingerprint. Compare the first ten, and type the other twenty.</translation>
    </message>
    <message>
        <source>The other twenty digits, as you hear them</source>
        <translation>The other twenty digits, as you hear them</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>It brings no numbers.</source>
        <translation>It brings no numbers.</translation>
    </message>
    <message>
        <source>Numbers of “{title}”</source>
        <translation>Numbers of “{title}”</translation>
    </message>
    <message>
        <source>Nothing is saved unless you press it, one by one. A number that is saved here is offered for dialling only after you have said under Shop how it was verified.</source>
        <translation>Nothing is saved unless you press it, one by one. A number that is saved here is offered for dialling only after you have said under Shop how it was verified.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The vault is locked</source>
        <translation>The vault is locked</translation>
    </message>
    <message>
        <source>The shop&apos;s records are in it. Nothing of them is on the screen or in plain sight on the disk.</source>
        <translation>The shop&apos;s records are in it. Nothing of them is on the screen or in plain sight on the disk.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Unlock...</translation>
    </message>
    <message>
        <source>The vault has moved to another computer</source>
        <translation>The vault has moved to another computer</translation>
    </message>
    <message>
        <source>Go on there. Two copies that both go on can never be merged.</source>
        <translation>Go on there. Two copies that both go on can never be merged.</translation>
    </message>
    <message>
        <source>Unlock it here all the same…</source>
        <translation>Unlock it here all the same...</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait sealed until it is opened.</source>
        <translation>
            <numerusform>%n note waits sealed until it is opened.</numerusform>
            <numerusform>%n notes wait sealed until it is opened.</numerusform>
        </translation>
    </message>
    <message>
        <source>Emergency note…</source>
        <translation>Emergency note...</translation>
    </message>
</context>
<context>
    <name>PairDialog</name>
    <message>
        <source>Choose the credit that paid it</source>
        <translation>Choose the credit that paid it</translation>
    </message>
    <message>
        <source>Search by amount, day or payer</source>
        <translation>Search by amount, day or payer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Days paid together</source>
        <translation>Days paid together</translation>
    </message>
    <message>
        <source>How do you know? (the bank&apos;s advice, the acquirer&apos;s e-mail …)</source>
        <translation>How do you know? (the bank&apos;s advice, the acquirer&apos;s e-mail ...)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Which credit was it? One, or several.</source>
        <translation>Which credit was it? One, or several.</translation>
    </message>
    <message>
        <source>Which days did it pay?</source>
        <translation>Which days did it pay?</translation>
    </message>
    <message>
        <source>This is the payment</source>
        <translation>This is the payment</translation>
    </message>
    <message>
        <source>Due {due}, chosen {came}, difference {gap}</source>
        <translation>Due {due}, chosen {came}, difference {gap}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Begin with label</source>
        <translation>Begin with label</translation>
    </message>
    <message>
        <source>Whoever finds one calls</source>
        <translation>Whoever finds one calls</translation>
    </message>
    <message>
        <source>List of devices (PCI DSS 9.5.1.1)</source>
        <translation>List of devices (PCI DSS 9.5.1.1)</translation>
    </message>
    <message>
        <source>A sheet of each device</source>
        <translation>A sheet of each device</translation>
    </message>
    <message>
        <source>Tags with a code</source>
        <translation>Tags with a code</translation>
    </message>
    <message>
        <source>How often each is inspected, and why</source>
        <translation>How often each is inspected, and why</translation>
    </message>
    <message>
        <source>the shop&apos;s own number</source>
        <translation>the shop&apos;s own number</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and print…</source>
        <translation>Look and print...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>1 to {most}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Setting the pages...</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>A new recovery key</source>
        <translation>A new recovery key</translation>
    </message>
    <message>
        <source>The old paper opens the vault until you have typed this one; then it opens nothing but old backups.</source>
        <translation>The old paper opens the vault until you have typed this one; then it opens nothing but old backups.</translation>
    </message>
    <message>
        <source>The new key is in force. Tear up the old paper.</source>
        <translation>The new key is in force. Tear up the old paper.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Use this key</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>I have it on paper</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Pictures and PDF</source>
        <translation>Pictures and PDF</translation>
    </message>
    <message>
        <source>Choose pictures and papers</source>
        <translation>Choose pictures and papers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) kept.</source>
        <translation>
            <numerusform>%n file kept.</numerusform>
            <numerusform>%n files kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: {file}</source>
        <translation>Kept: {file}</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>Pictures and papers</translation>
    </message>
    <message>
        <source>Add pictures or papers...</source>
        <translation>Add pictures or papers...</translation>
    </message>
    <message>
        <source>Or drop files here. They are kept encrypted; where a photo was taken is not.</source>
        <translation>Or drop files here. They are kept encrypted; where a photo was taken is not.</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>Merchants, accounts and their files</source>
        <translation>Merchants, accounts and their files</translation>
    </message>
    <message>
        <source>Merchant or account, and its files</source>
        <translation>Merchant or account, and its files</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Merchant {name}</source>
        <translation>Merchant {name}</translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>Account {name}</translation>
    </message>
    <message>
        <source>Files that name nobody</source>
        <translation>Files that name nobody</translation>
    </message>
    <message>
        <source>Nothing is ticked yet. A tick on a merchant or account ticks all its files.</source>
        <translation>Nothing is ticked yet. A tick on a merchant or account ticks all its files.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merchant(s)</source>
        <translation>
            <numerusform>%n merchant</numerusform>
            <numerusform>%n merchants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Make one up for me</source>
        <translation>Make one up for me</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>All shops</source>
        <translation>All shops</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwords</translation>
    </message>
    <message>
        <source>Add an account...</source>
        <translation>Add an account...</translation>
    </message>
    <message>
        <source>Something happened...</source>
        <translation>Something happened...</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Which accounts does the shop have?...</source>
        <translation>Which accounts does the shop have?...</translation>
    </message>
    <message>
        <source>How often, and when to remind...</source>
        <translation>How often, and when to remind...</translation>
    </message>
    <message>
        <source>Print the rotation sheet...</source>
        <translation>Print the rotation sheet...</translation>
    </message>
    <message>
        <source>Rotation sheet as PDF...</source>
        <translation>Rotation sheet as PDF...</translation>
    </message>
    <message>
        <source>Calendar file...</source>
        <translation>Calendar file...</translation>
    </message>
    <message>
        <source>Search by name, place, person</source>
        <translation>Search by name, place, person</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>Only this shop</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Because something happened, no more than two days in all.</source>
        <translation>Because something happened, no more than two days in all.</translation>
    </message>
    <message>
        <source>Put off {name}</source>
        <translation>Put off {name}</translation>
    </message>
    <message>
        <source>Two weeks in all, and no more.</source>
        <translation>Two weeks in all, and no more.</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Put it off</translation>
    </message>
    <message>
        <source>For instance: the owner comes back on Monday.</source>
        <translation>For instance: the owner comes back on Monday.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), to {day}</source>
        <translation>
            <numerusform>%n day, to {day}</numerusform>
            <numerusform>%n days, to {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutsDialog</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Lines that pay for takings stay, now and whenever a file of this account comes. All others go.</source>
        <translation>Lines that pay for takings stay, now and whenever a file of this account comes. All others go.</translation>
    </message>
    <message>
        <source>This cannot be undone. Earlier backups hold those lines until they are rotated away.</source>
        <translation>This cannot be undone. Earlier backups hold those lines until they are rotated away.</translation>
    </message>
    <message>
        <source>Keep only the payouts</source>
        <translation>Keep only the payouts</translation>
    </message>
    <message>
        <source>For an account that is also private: what is bought from it is nobody&apos;s business here.</source>
        <translation>For an account that is also private: what is bought from it is nobody&apos;s business here.</translation>
    </message>
    <message>
        <source>Forget the other lines</source>
        <translation>Forget the other lines</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Looking which lines pay…</source>
        <translation>Looking which lines pay...</translation>
    </message>
</context>
<context>
    <name>PeoplePlace</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>all shops</source>
        <translation>all shops</translation>
    </message>
    <message numerus="yes">
        <source>has left, %n thing(s) open</source>
        <translation>
            <numerusform>has left, %n thing open</numerusform>
            <numerusform>has left, %n things open</numerusform>
        </translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) to learn</source>
        <translation>
            <numerusform>%n topic to learn</numerusform>
            <numerusform>%n topics to learn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) open</source>
        <translation>
            <numerusform>%n thing open</numerusform>
            <numerusform>%n things open</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>not needed in this role</source>
        <translation>not needed in this role</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Who has learned what</source>
        <translation>Who has learned what</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Taught today...</source>
        <translation>Taught today...</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Who works here?</translation>
    </message>
    <message>
        <source>Then the program says who may accept a device, who is to learn what, and what a leaver gives back.</source>
        <translation>Then the program says who may accept a device, who is to learn what, and what a leaver gives back.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nobody fits</translation>
    </message>
    <message>
        <source>Nobody has all the words, or works in that shop.</source>
        <translation>Nobody has all the words, or works in that shop.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>all shops</source>
        <translation>all shops</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Change...</translation>
    </message>
    <message>
        <source>Erase for good...</source>
        <translation>Erase for good...</translation>
    </message>
    <message>
        <source>Has left...</source>
        <translation>Has left...</translation>
    </message>
    <message>
        <source>Taught...</source>
        <translation>Taught...</translation>
    </message>
    <message>
        <source>Taught today</source>
        <translation>Taught today</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>Has signed</translation>
    </message>
    <message>
        <source>never taught</source>
        <translation>never taught</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>by {name}</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>On leaving</source>
        <translation>On leaving</translation>
    </message>
    <message>
        <source>On joining</source>
        <translation>On joining</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>Which accounts</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Not done after all</translation>
    </message>
    <message>
        <source>Taught today: {topic}</source>
        <translation>Taught today: {topic}</translation>
    </message>
    <message>
        <source>Has signed.</source>
        <translation>Has signed.</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Not done after all.</source>
        <translation>Not done after all.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) written down.</source>
        <translation>
            <numerusform>%n training written down.</numerusform>
            <numerusform>%n trainings written down.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has left: take back what stands in the list.</source>
        <translation>{name} has left: take back what stands in the list.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of joining and leaving</source>
        <translation>
            <numerusform>%n step of joining and leaving</numerusform>
            <numerusform>%n steps of joining and leaving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or paper(s)</source>
        <translation>
            <numerusform>%n picture or paper</numerusform>
            <numerusform>%n pictures or papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone for good: {what}, and all that the history tells of them. It stays that something was erased, and when. Backups that are there keep what they have.</source>
        <translation>Gone for good: {what}, and all that the history tells of them. It stays that something was erased, and when. Backups that are there keep what they have.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Erased for good.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Another person</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>all shops</source>
        <translation>all shops</translation>
    </message>
    <message>
        <source>Long here already: leave it empty.</source>
        <translation>Long here already: leave it empty.</translation>
    </message>
    <message>
        <source>An owner may do everything.</source>
        <translation>An owner may do everything.</translation>
    </message>
    <message>
        <source>A device takes two pairs of eyes: whoever received it is not the one who accepts it.</source>
        <translation>A device takes two pairs of eyes: whoever received it is not the one who accepts it.</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>What do the pictures show?</source>
        <translation>What do the pictures show?</translation>
    </message>
    <message>
        <source>Compare later pictures with these</source>
        <translation>Compare later pictures with these</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Side of {file}</source>
        <translation>Side of {file}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message numerus="yes">
        <source>%n of {all} shown</source>
        <translation>
            <numerusform>%n of {all} shown</numerusform>
            <numerusform>%n of {all} shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>{role}: who</source>
        <translation>{role}: who</translation>
    </message>
    <message>
        <source>{role}: telephone</source>
        <translation>{role}: telephone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>Checked {day}</translation>
    </message>
    <message>
        <source>I have checked it</source>
        <translation>I have checked it</translation>
    </message>
    <message>
        <source>Back to all emergencies</source>
        <translation>Back to all emergencies</translation>
    </message>
    <message>
        <source>Fill it in once, print it, hang it up. The card goes beside the till.</source>
        <translation>Fill it in once, print it, hang it up. The card goes beside the till.</translation>
    </message>
    <message>
        <source>Print the plan…</source>
        <translation>Print the plan...</translation>
    </message>
    <message>
        <source>Print the card for the till…</source>
        <translation>Print the card for the till...</translation>
    </message>
    <message>
        <source>Official numbers of</source>
        <translation>Official numbers of</translation>
    </message>
    <message>
        <source>Save numbers of providers…</source>
        <translation>Save numbers of providers...</translation>
    </message>
    <message>
        <source>Rehearse it</source>
        <translation>Rehearse it</translation>
    </message>
    <message>
        <source>What is rehearsed</source>
        <translation>What is rehearsed</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>All guides as a booklet</source>
        <translation>All guides as a booklet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Black on white, with drawings; each guide begins a page.</source>
        <translation>Black on white, with drawings; each guide begins a page.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>For the drawer beside the till: the call comes at the counter, not at the computer.</source>
        <translation>For the drawer beside the till: the call comes at the counter, not at the computer.</translation>
    </message>
    <message>
        <source>Print guides</source>
        <translation>Print guides</translation>
    </message>
    <message>
        <source>Look and print…</source>
        <translation>Look and print…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Setting the pages…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Whose acceptance</source>
        <translation>Whose acceptance</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Second language on it</source>
        <translation>Second language on it</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>An empty form</source>
        <translation>An empty form</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Print a sheet</source>
        <translation>Print a sheet</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>How often, and why</source>
        <translation>How often, and why</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>The pages as they will be printed</translation>
    </message>
</context>
<context>
    <name>ProviderDetail</name>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Looked up today</source>
        <translation>Looked up today</translation>
    </message>
    <message>
        <source>Last looked up on {day}</source>
        <translation>Last looked up on {day}</translation>
    </message>
    <message>
        <source>Never looked up</source>
        <translation>Never looked up</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Change...</translation>
    </message>
    <message>
        <source>Looked up today, with a picture...</source>
        <translation>Looked up today, with a picture...</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>After the sale</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Number {number} is not verified: do not call it</source>
        <translation>Number {number} is not verified: do not call it</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>Nobody to call. Take the number from the contract, never from a call or a message.</source>
        <translation>Nobody to call. Take the number from the contract, never from a call or a message.</translation>
    </message>
    <message>
        <source>Documents handed out</source>
        <translation>Documents handed out</translation>
    </message>
    <message>
        <source>the copy says what for</source>
        <translation>the copy says what for</translation>
    </message>
    <message>
        <source>came back on {day}</source>
        <translation>came back on {day}</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>badge {badge}</source>
        <translation>badge {badge}</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>announced</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>not announced</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>called back</translation>
    </message>
    <message>
        <source>nobody called back</source>
        <translation>nobody called back</translation>
    </message>
    <message>
        <source>seen by {name}</source>
        <translation>seen by {name}</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Show the device</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>%n earlier one</numerusform>
            <numerusform>%n earlier ones</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Looked up today.</source>
        <translation>Looked up today.</translation>
    </message>
    <message>
        <source>Copied: {number}</source>
        <translation>Copied: {number}</translation>
    </message>
    <message>
        <source>{what} came back.</source>
        <translation>{what} came back.</translation>
    </message>
    <message>
        <source>A known number was called back.</source>
        <translation>A known number was called back.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Another provider</source>
        <translation>Another provider</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>An address, or the way through the menus</source>
        <translation>An address, or the way through the menus</translation>
    </message>
</context>
<context>
    <name>ProvidersPlace</name>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Looked up</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Nobody in this list</source>
        <translation>Nobody in this list</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>no verified number</source>
        <translation>no verified number</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Providers</translation>
    </message>
    <message>
        <source>Whom does the shop have a contract with?</source>
        <translation>Whom does the shop have a contract with?</translation>
    </message>
    <message>
        <source>Whoever is here with a verified number can be called when somebody at the door says they sent him.</source>
        <translation>Whoever is here with a verified number can be called when somebody at the door says they sent him.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Add a provider</translation>
    </message>
    <message>
        <source>No provider fits</source>
        <translation>No provider fits</translation>
    </message>
    <message>
        <source>None has all the words, and to do with that shop.</source>
        <translation>None has all the words, and to do with that shop.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>PutRight</name>
    <message>
        <source>How was it put right?</source>
        <translation>How was it put right?</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>It is put right</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>This is settled: {finding}</source>
        <translation>This is settled: {finding}</translation>
    </message>
    <message>
        <source>Why is it settled?</source>
        <translation>Why is it settled?</translation>
    </message>
    <message>
        <source>Choose or write a reason</source>
        <translation>Choose or write a reason</translation>
    </message>
    <message>
        <source>The acquirer has explained it</source>
        <translation>The acquirer has explained it</translation>
    </message>
    <message>
        <source>Paid another way</source>
        <translation>Paid another way</translation>
    </message>
    <message>
        <source>Booked by hand</source>
        <translation>Booked by hand</translation>
    </message>
    <message>
        <source>Too small to pursue</source>
        <translation>Too small to pursue</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Not ours</translation>
    </message>
    <message>
        <source>It stays in the list, below the others, and can be brought back.</source>
        <translation>It stays in the list, below the others, and can be brought back.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>By whom?</translation>
    </message>
</context>
<context>
    <name>ReconcilePage</name>
    <message>
        <source>Choose bank statements and takings</source>
        <translation>Choose bank statements and takings</translation>
    </message>
    <message>
        <source>{file} was taken out.</source>
        <translation>{file} was taken out.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Choose a terms file</source>
        <translation>Choose a terms file</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files...</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard.</source>
        <translation>There is nothing to read on the clipboard.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>No verdict yet</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>As of {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n settlement(s)</source>
        <translation>
            <numerusform>%n settlement</numerusform>
            <numerusform>%n settlements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank line(s)</source>
        <translation>
            <numerusform>%n bank line</numerusform>
            <numerusform>%n bank lines</numerusform>
        </translation>
    </message>
    <message>
        <source>terms guessed from the data</source>
        <translation>terms guessed from the data</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Settlements</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>guessed</translation>
    </message>
    <message>
        <source>Reading and judging</source>
        <translation>Reading and judging</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>There is no verdict yet</source>
        <translation>There is no verdict yet</translation>
    </message>
    <message>
        <source>See under Files what could not be used, or add takings and bank statements.</source>
        <translation>See under Files what could not be used, or add takings and bank statements.</translation>
    </message>
    <message>
        <source>Did all the money arrive?</source>
        <translation>Did all the money arrive?</translation>
    </message>
    <message>
        <source>Drop your takings and your bank statement here: you will see what never arrived, and why.</source>
        <translation>Drop your takings and your bank statement here: you will see what never arrived, and why.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files...</translation>
    </message>
    <message>
        <source>Look at a made-up shop</source>
        <translation>Look at a made-up shop</translation>
    </message>
    <message>
        <source>CSV, Excel, PDF, MT940, CAMT, OFX, QIF, BAI2, Norma 43, Alipay, WeChat; or bank messages, pasted with Ctrl+V. Nothing leaves this computer.</source>
        <translation>CSV, Excel, PDF, MT940, CAMT, OFX, QIF, BAI2, Norma 43, Alipay, WeChat; or bank messages, pasted with Ctrl+V. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Reconcile</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print...</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF...</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Save as web page...</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Save as Excel...</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV...</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Print the recovery key</source>
        <translation>Print the recovery key</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print...</translation>
    </message>
    <message>
        <source>Keep the page with the deeds of the shop, in another place than this computer.</source>
        <translation>Keep the page with the deeds of the shop, in another place than this computer.</translation>
    </message>
    <message>
        <source>Do not save it as a PDF, and do not photograph it: whoever finds that file opens the vault with it.</source>
        <translation>Do not save it as a PDF, and do not photograph it: whoever finds that file opens the vault with it.</translation>
    </message>
    <message>
        <source>No printer? Copy it by hand: eight groups of five letters and figures.</source>
        <translation>No printer? Copy it by hand: eight groups of five letters and figures.</translation>
    </message>
    <message>
        <source>Now type it from the paper. So we both know that it can be read. Small letters will do, and O and 0 or I and 1 are taken for one another.</source>
        <translation>Now type it from the paper. So we both know that it can be read. Small letters will do, and O and 0 or I and 1 are taken for one another.</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Show the key again</translation>
    </message>
</context>
<context>
    <name>RekeyForm</name>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Encrypt everything anew</translation>
    </message>
    <message>
        <source>For when somebody may have a passphrase, the paper or a copy of the vault.</source>
        <translation>For when somebody may have a passphrase, the paper or a copy of the vault.</translation>
    </message>
    <message>
        <source>Everything is encrypted anew. Tear up the old paper.</source>
        <translation>Everything is encrypted anew. Tear up the old paper.</translation>
    </message>
    <message>
        <source>A backup is made and checked first. All of it takes a minute or so.</source>
        <translation>A backup is made and checked first. All of it takes a minute or so.</translation>
    </message>
    <message>
        <source>A second passphrase and this computer&apos;s keyring no longer open the vault: add them again after.</source>
        <translation>A second passphrase and this computer&apos;s keyring no longer open the vault: add them again after.</translation>
    </message>
    <message>
        <source>A new key on paper takes the place of the old one: it comes next.</source>
        <translation>A new key on paper takes the place of the old one: it comes next.</translation>
    </message>
    <message>
        <source>Backups and copies made until now still open as they did. Destroy those that must not.</source>
        <translation>Backups and copies made until now still open as they did. Destroy those that must not.</translation>
    </message>
    <message>
        <source>Your passphrase, which stays</source>
        <translation>Your passphrase, which stays</translation>
    </message>
    <message>
        <source>Next: the key on paper</source>
        <translation>Next: the key on paper</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <translation>Encrypt anew</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>I have it on paper</translation>
    </message>
</context>
<context>
    <name>RemoveForm</name>
    <message>
        <source>Take the other passphrase away</source>
        <translation>Take the other passphrase away</translation>
    </message>
    <message>
        <source>Type the one that stays. Who knew the other one may still have a copy of the vault or a backup that it opens: encrypt anew if you part on bad terms.</source>
        <translation>Type the one that stays. Who knew the other one may still have a copy of the vault or a backup that it opens: encrypt anew if you part on bad terms.</translation>
    </message>
    <message>
        <source>Take the other away</source>
        <translation>Take the other away</translation>
    </message>
    <message>
        <source>Only your passphrase opens the vault now.</source>
        <translation>Only your passphrase opens the vault now.</translation>
    </message>
    <message>
        <source>Your passphrase, which stays</source>
        <translation>Your passphrase, which stays</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file...</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Its key</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing is overwritten, and nothing is changed before the last step.</source>
        <translation>Nothing is overwritten, and nothing is changed before the last step.</translation>
    </message>
    <message>
        <source>Use what opened the vault when this backup was made.</source>
        <translation>Use what opened the vault when this backup was made.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Look into it</translation>
    </message>
    <message>
        <source>This is what it holds. Is it what you are looking for?</source>
        <translation>This is what it holds. Is it what you are looking for?</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Put it in place</translation>
    </message>
    <message>
        <source>No, another one</source>
        <translation>No, another one</translation>
    </message>
    <message>
        <source>It is restored</source>
        <translation>It is restored</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Leave it locked</translation>
    </message>
    <message>
        <source>beside the vault</source>
        <translation>beside the vault</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>second place</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>posdesk backups</source>
        <translation>posdesk backups</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Looking into it...</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Putting it in place...</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening...</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>Last change in it</translation>
    </message>
    <message>
        <source>Entries of its history</source>
        <translation>Entries of its history</translation>
    </message>
    <message>
        <source>Beside the open vault</source>
        <translation>Beside the open vault</translation>
    </message>
    <message>
        <source>What is in {folder} now is kept beside it, whole, and can be put back in the same way.</source>
        <translation>What is in {folder} now is kept beside it, whole, and can be put back in the same way.</translation>
    </message>
    <message>
        <source>The backup is in its place, checked.</source>
        <translation>The backup is in its place, checked.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}</source>
        <translation>What was there before is kept in {folder}</translation>
    </message>
    <message>
        <source>{error} Your vault is where it was, and locked.</source>
        <translation>{error} Your vault is where it was, and locked.</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>A terminal that is thrown away with its keys in it is worth money to somebody else.</source>
        <translation>A terminal that is thrown away with its keys in it is worth money to somebody else.</translation>
    </message>
    <message>
        <source>Let it go for good: {name}</source>
        <translation>Let it go for good: {name}</translation>
    </message>
    <message>
        <source>Given back to the provider</source>
        <translation>Given back to the provider</translation>
    </message>
    <message>
        <source>Wiped by the provider</source>
        <translation>Wiped by the provider</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Choose the proof</source>
        <translation>Choose the proof</translation>
    </message>
    <message>
        <source>A receipt, a photo, a letter</source>
        <translation>A receipt, a photo, a letter</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>How?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>By whom?</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>It is gone</translation>
    </message>
</context>
<context>
    <name>RiskSheet</name>
    <message>
        <source>How often is it inspected?</source>
        <translation>How often is it inspected?</translation>
    </message>
    <message>
        <source>PCI DSS 9.5.1.2.1 leaves that to your own risk analysis. Say what is so for {name}.</source>
        <translation>PCI DSS 9.5.1.2.1 leaves that to your own risk analysis. Say what is so for {name}.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Days between inspections</source>
        <translation>Days between inspections</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>By whom?</translation>
    </message>
    <message>
        <source>Why, where it is another number</source>
        <translation>Why, where it is another number</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message numerus="yes">
        <source>This comes to an inspection every %n day(s).</source>
        <translation>
            <numerusform>This comes to an inspection every day.</numerusform>
            <numerusform>This comes to an inspection every %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>The test sale, to be followed to your own account</source>
        <translation>The test sale, to be followed to your own account</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>year-month-day</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Day of the sale</source>
        <translation>Day of the sale</translation>
    </message>
    <message>
        <source>Reference on the slip</source>
        <translation>Reference on the slip</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>That is no amount of a small sale.</source>
        <translation>That is no amount of a small sale.</translation>
    </message>
    <message>
        <source>A day is YYYY-MM-DD, and not one to come.</source>
        <translation>A day is YYYY-MM-DD, and not one to come.</translation>
    </message>
    <message>
        <source>Without amount and day nobody can tell later whether the money came.</source>
        <translation>Without amount and day nobody can tell later whether the money came.</translation>
    </message>
    <message>
        <source>{amount} should reach your own account.</source>
        <translation>{amount} should reach your own account.</translation>
    </message>
    <message>
        <source>{amount} should reach the account ending in {last4}.</source>
        <translation>{amount} should reach the account ending in {last4}.</translation>
    </message>
</context>
<context>
    <name>SealSheet</name>
    <message>
        <source>Put a seal on</source>
        <translation>Put a seal on</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Its number</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Where it sits</source>
        <translation>Where it sits</translation>
    </message>
    <message>
        <source>Lower screw</source>
        <translation>Lower screw</translation>
    </message>
    <message>
        <source>Battery lid</source>
        <translation>Battery lid</translation>
    </message>
    <message>
        <source>Over the seam</source>
        <translation>Over the seam</translation>
    </message>
    <message>
        <source>Card slot</source>
        <translation>Card slot</translation>
    </message>
    <message>
        <source>Port cover</source>
        <translation>Port cover</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>By whom?</translation>
    </message>
    <message>
        <source>It is on</source>
        <translation>It is on</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Where a second backup goes</source>
        <translation>Where a second backup goes</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choose a place...</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>No second place</translation>
    </message>
    <message>
        <source>None yet: a USB stick is best.</source>
        <translation>None yet: a USB stick is best.</translation>
    </message>
    <message>
        <source>It is not there now. Plug the stick in, or choose another place.</source>
        <translation>It is not there now. Plug the stick in, or choose another place.</translation>
    </message>
    <message>
        <source>That is the same disk as the vault&apos;s: it does not help when the disk fails.</source>
        <translation>That is the same disk as the vault&apos;s: it does not help when the disk fails.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Hide what is typed</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Full-width letters: they count as ordinary ones.</source>
        <translation>Full-width letters: they count as ordinary ones.</translation>
    </message>
    <message>
        <source>Chinese characters need the eye and the input method each time; letters are easier.</source>
        <translation>Chinese characters need the eye and the input method each time; letters are easier.</translation>
    </message>
    <message>
        <source>There is a space at the beginning or the end.</source>
        <translation>There is a space at the beginning or the end.</translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message>
        <source>Send it out</source>
        <translation>Send it out</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>Into store</source>
        <translation>Into store</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>A known number confirmed it</source>
        <translation>A known number confirmed it</translation>
    </message>
    <message>
        <source>Call a number you knew before, never one that the caller gave.</source>
        <translation>Call a number you knew before, never one that the caller gave.</translation>
    </message>
    <message>
        <source>{advice} Verified: {numbers}.</source>
        <translation>{advice} Verified: {numbers}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>What for?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticket number</translation>
    </message>
    <message>
        <source>Did you call back before you gave it away?</source>
        <translation>Did you call back before you gave it away?</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>By whom?</translation>
    </message>
    <message>
        <source>It is out</source>
        <translation>It is out</translation>
    </message>
</context>
<context>
    <name>SerialPanel</name>
    <message>
        <source>Serial number, from the device itself</source>
        <translation>Serial number, from the device itself</translation>
    </message>
    <message>
        <source>Type it twice from the label on the body. The first one stays hidden, so that nobody copies it by eye. Or read its bar code from a photo.</source>
        <translation>Type it twice from the label on the body. The first one stays hidden, so that nobody copies it by eye. Or read its bar code from a photo.</translation>
    </message>
    <message>
        <source>From the device</source>
        <translation>From the device</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Read from a photo...</source>
        <translation>Read from a photo...</translation>
    </message>
    <message>
        <source>On the box</source>
        <translation>On the box</translation>
    </message>
    <message>
        <source>In the notice of delivery</source>
        <translation>In the notice of delivery</translation>
    </message>
    <message>
        <source>On its screen</source>
        <translation>On its screen</translation>
    </message>
    <message>
        <source>In the inventory</source>
        <translation>In the inventory</translation>
    </message>
    <message>
        <source>Number of the box&apos;s seal</source>
        <translation>Number of the box&apos;s seal</translation>
    </message>
    <message>
        <source>A photo of the bar code</source>
        <translation>A photo of the bar code</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>No serial number was found in that photo. Come closer, or type it.</source>
        <translation>No serial number was found in that photo. Come closer, or type it.</translation>
    </message>
    <message>
        <source>Several codes were found. Which of them stands on the device?</source>
        <translation>Several codes were found. Which of them stands on the device?</translation>
    </message>
    <message>
        <source>O or 0? Look again.</source>
        <translation>O or 0? Look again.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>The two are not the same. Type both again.</translation>
    </message>
    <message>
        <source>Read from the device: …{last}</source>
        <translation>Read from the device: …{last}</translation>
    </message>
    <message>
        <source>Not read from the device yet.</source>
        <translation>Not read from the device yet.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>another one than on the device</source>
        <translation>another one than on the device</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>How often, and when to remind</source>
        <translation>How often, and when to remind</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Days: {what}</source>
        <translation>Days: {what}</translation>
    </message>
    <message>
        <source>Days before, as 14, 7, 1. Then daily.</source>
        <translation>Days before, as 14, 7, 1. Then daily.</translation>
    </message>
    <message>
        <source>The calendar file may say what accounts are called</source>
        <translation>The calendar file may say what accounts are called</translation>
    </message>
    <message>
        <source>Calendars lie in many clouds. Without names they say only that something is due.</source>
        <translation>Calendars lie in many clouds. Without names they say only that something is due.</translation>
    </message>
</context>
<context>
    <name>SettlementRows</name>
    <message>
        <source>Due on {day}, by the terms of this channel</source>
        <translation>Due on {day}, by the terms of this channel</translation>
    </message>
    <message>
        <source>Paid out when somebody asks for it: there is no due day</source>
        <translation>Paid out when somebody asks for it: there is no due day</translation>
    </message>
    <message numerus="yes">
        <source>%n taking(s) on this day</source>
        <translation>
            <numerusform>%n taking on this day</numerusform>
            <numerusform>%n takings on this day</numerusform>
        </translation>
    </message>
    <message>
        <source>What the acquirer owes before its fee</source>
        <translation>What the acquirer owes before its fee</translation>
    </message>
    <message>
        <source>{gross} taken, less {fee} fee, makes {net}</source>
        <translation>{gross} taken, less {fee} fee, makes {net}</translation>
    </message>
    <message>
        <source>The acquirer&apos;s fee</source>
        <translation>The acquirer&apos;s fee</translation>
    </message>
    <message>
        <source>The acquirer&apos;s fee: {rate} % of the gross amount</source>
        <translation>The acquirer&apos;s fee: {rate} % of the gross amount</translation>
    </message>
    <message>
        <source>Nothing came of {net}</source>
        <translation>Nothing came of {net}</translation>
    </message>
    <message>
        <source>{received} came, {expected} was expected</source>
        <translation>{received} came, {expected} was expected</translation>
    </message>
    <message numerus="yes">
        <source>one payout for %n settlement(s)</source>
        <translation>
            <numerusform>one payout for %n settlement</numerusform>
            <numerusform>one payout for %n settlements</numerusform>
        </translation>
    </message>
    <message>
        <source>carried in: {sum}</source>
        <translation>carried in: {sum}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SheetDetail</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Type in…</source>
        <translation>Type in…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Go on…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>File a scan…</source>
        <translation>File a scan…</translation>
    </message>
    <message>
        <source>Printed on {day}.</source>
        <translation>Printed on {day}.</translation>
    </message>
    <message>
        <source>Printed on {day}. Nothing of it has come back yet.</source>
        <translation>Printed on {day}. Nothing of it has come back yet.</translation>
    </message>
    <message>
        <source>Everything is answered. Say that all of it is typed in.</source>
        <translation>Everything is answered. Say that all of it is typed in.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not checked: the sheet is incomplete.</source>
        <translation>
            <numerusform>%n line was not checked: the sheet is incomplete.</numerusform>
            <numerusform>%n lines were not checked: the sheet is incomplete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspected on {day}</source>
        <translation>Inspected on {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all checked</source>
        <translation>
            <numerusform>%n line, and it was checked</numerusform>
            <numerusform>%n lines, all checked</numerusform>
        </translation>
    </message>
    <message>
        <source>Its acceptance</source>
        <translation>Its acceptance</translation>
    </message>
    <message>
        <source>No device that waits for its acceptance has the serial number on this sheet, so nothing was passed on. Take the device in, or correct the number; then say again that all is typed in.</source>
        <translation>No device that waits for its acceptance has the serial number on this sheet, so nothing was passed on. Take the device in, or correct the number; then say again that all is typed in.</translation>
    </message>
    <message>
        <source>The devices</source>
        <translation>The devices</translation>
    </message>
    <message>
        <source>What was ticked stands in the acceptance of {name}. Go on there with what paper cannot give: photos, and the serial number typed from the device.</source>
        <translation>What was ticked stands in the acceptance of {name}. Go on there with what paper cannot give: photos, and the serial number typed from the device.</translation>
    </message>
    <message>
        <source>Go on with the acceptance…</source>
        <translation>Go on with the acceptance...</translation>
    </message>
    <message>
        <source>What was ticked stands in the acceptance of {name}.</source>
        <translation>What was ticked stands in the acceptance of {name}.</translation>
    </message>
    <message>
        <source>{name} is in quarantine. What was ticked stands in its acceptance.</source>
        <translation>{name} is in quarantine. What was ticked stands in its acceptance.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Put right on {day}: {how}</source>
        <translation>Put right on {day}: {how}</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Open a case…</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>The device</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>It is put right…</source>
        <translation>It is put right…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Page {pages}</source>
        <translation>Page {pages}</translation>
    </message>
    <message>
        <source>A page</source>
        <translation>A page</translation>
    </message>
</context>
<context>
    <name>SheetTasks</name>
    <message>
        <source>Scans and photos</source>
        <translation>Scans and photos</translation>
    </message>
    <message>
        <source>File signed pages</source>
        <translation>File signed pages</translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation>Reading the pages…</translation>
    </message>
</context>
<context>
    <name>SheetsPlace</name>
    <message>
        <source>A signed page is filed</source>
        <translation>A signed page is filed</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
</context>
<context>
    <name>ShopDetail</name>
    <message>
        <source>Change...</source>
        <translation>Change...</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Nobody has said when it is open: takings at night are told from others by that.</source>
        <translation>Nobody has said when it is open: takings at night are told from others by that.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Merchant numbers</source>
        <translation>Merchant numbers</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bank accounts</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
    <message>
        <source>Another shop</source>
        <translation>Another shop</translation>
    </message>
    <message>
        <source>Days as 2026-02-17, or from and to as 2026-02-16/2026-02-22</source>
        <translation>Days as 2026-02-17, or from and to as 2026-02-16/2026-02-22</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>All shops</source>
        <translation>All shops</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Providers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Add a shop...</source>
        <translation>Add a shop...</translation>
    </message>
    <message>
        <source>Next: the providers, and a telephone number of each that was verified.</source>
        <translation>Next: the providers, and a telephone number of each that was verified.</translation>
    </message>
    <message>
        <source>Next: the people who work here.</source>
        <translation>Next: the people who work here.</translation>
    </message>
    <message>
        <source>Add a provider...</source>
        <translation>Add a provider...</translation>
    </message>
    <message>
        <source>Add a person...</source>
        <translation>Add a person...</translation>
    </message>
    <message>
        <source>Making it ready to be kept...</source>
        <translation>Making it ready to be kept...</translation>
    </message>
    <message>
        <source>Search by name, number, address, person</source>
        <translation>Search by name, number, address, person</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>Only this shop</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait for you</source>
        <translation>
            <numerusform>%n matter waits for you</numerusform>
            <numerusform>%n matters wait for you</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits: licences are looked up, people trained, papers back.</source>
        <translation>Nothing waits: licences are looked up, people trained, papers back.</translation>
    </message>
    <message>
        <source>{matters}, {pressing}.</source>
        <translation>{matters}, {pressing}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them urgent</source>
        <translation>
            <numerusform>%n of them urgent</numerusform>
            <numerusform>%n of them urgent</numerusform>
        </translation>
    </message>
    <message>
        <source>{matters}.</source>
        <translation>{matters}.</translation>
    </message>
</context>
<context>
    <name>ShopsPlace</name>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Merchant numbers</source>
        <translation>Merchant numbers</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Open today</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>{name} is entered.</source>
        <translation>{name} is entered.</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Nothing is known of your shop yet</source>
        <translation>Nothing is known of your shop yet</translation>
    </message>
    <message>
        <source>With counters, merchant numbers and accounts entered, every terminal and every payout has a place.</source>
        <translation>With counters, merchant numbers and accounts entered, every terminal and every payout has a place.</translation>
    </message>
    <message>
        <source>Enter your shop</source>
        <translation>Enter your shop</translation>
    </message>
    <message>
        <source>No shop fits</source>
        <translation>No shop fits</translation>
    </message>
    <message>
        <source>None has all the words.</source>
        <translation>None has all the words.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>Everything by keyboard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Read files or bank messages from the clipboard</source>
        <translation>Read files or bank messages from the clipboard</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Settlements</translation>
    </message>
    <message>
        <source>Files and their proof</source>
        <translation>Files and their proof</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Next part of the page</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Part before</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Lock the vault</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Save the report as PDF</translation>
    </message>
    <message>
        <source>Put a file back</source>
        <translation>Put a file back</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Judge again</translation>
    </message>
    <message>
        <source>Stop the work, or show all again</source>
        <translation>Stop the work, or show all again</translation>
    </message>
    <message>
        <source>Light, dark, as the system</source>
        <translation>Light, dark, as the system</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>The guides: what to do when something has happened</source>
        <translation>The guides: what to do when something has happened</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>In the calendar</translation>
    </message>
    <message>
        <source>Day by day, week by week</source>
        <translation>Day by day, week by week</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>First day of the month</source>
        <translation>First day of the month</translation>
    </message>
    <message>
        <source>Last day of the month</source>
        <translation>Last day of the month</translation>
    </message>
    <message>
        <source>Show this day alone, or all again</source>
        <translation>Show this day alone, or all again</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>Go to a row or a figure; its why stands below</source>
        <translation>Go to a row or a figure; its why stands below</translation>
    </message>
    <message>
        <source>Sort by this column, again: the other way</source>
        <translation>Sort by this column, again: the other way</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <translation>Take this file out</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Keys and locks…</source>
        <translation>Keys and locks...</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Lock by itself</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Reconcile</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Keep this…</source>
        <translation>Keep this...</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup...</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Unlock...</translation>
    </message>
    <message>
        <source>Another vault…</source>
        <translation>Another vault...</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwords</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Kept files</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Vault is open</source>
        <translation>Vault is open</translation>
    </message>
    <message>
        <source>Restore a backup, or another vault</source>
        <translation>Restore a backup, or another vault</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Language: {name}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Theme: {name}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What can be done by keyboard (F1)</source>
        <translation>What can be done by keyboard (F1)</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Start with the computer</translation>
    </message>
    <message>
        <source>Stay beside the clock when the window is closed</source>
        <translation>Stay beside the clock when the window is closed</translation>
    </message>
    <message>
        <source>Show numbers and dates before unlocking</source>
        <translation>Show numbers and dates before unlocking</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
</context>
<context>
    <name>SideWords</name>
    <message>
        <source>money in</source>
        <translation>money in</translation>
    </message>
    <message>
        <source>money out</source>
        <translation>money out</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>neither</translation>
    </message>
</context>
<context>
    <name>Squares</name>
    <message>
        <source>{day}: no takings</source>
        <translation>{day}: no takings</translation>
    </message>
    <message>
        <source>{day}: {states}  ·  expected {sum}</source>
        <translation>{day}: {states}  ·  expected {sum}</translation>
    </message>
    <message>
        <source>at risk {sum}</source>
        <translation>at risk {sum}</translation>
    </message>
</context>
<context>
    <name>StepTask</name>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Step {n} of {all}</translation>
    </message>
    <message>
        <source>Keep: {what}</source>
        <translation>Keep: {what}</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Add photos...</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who said what, when. Kept as you type.</source>
        <translation>Who said what, when. Kept as you type.</translation>
    </message>
    <message>
        <source>Go on with: {flow}</source>
        <translation>Go on with: {flow}</translation>
    </message>
    <message>
        <source>{letter}…</source>
        <translation>{letter}...</translation>
    </message>
    <message>
        <source>Done by: me</source>
        <translation>Done by: me</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Who did it</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Not done after all</translation>
    </message>
    <message>
        <source>Done, next step</source>
        <translation>Done, next step</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Close the case...</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Step {n} of {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StopPanel</name>
    <message>
        <source>Mark it as suspected</source>
        <translation>Mark it as suspected</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>{name} is not here.</source>
        <translation>{name} is not here.</translation>
    </message>
    <message>
        <source>Ask whoever keeps it, and who worked last. If nobody has it, it counts as stolen: a case leads through it, from the acquirer&apos;s hotline on.</source>
        <translation>Ask whoever keeps it, and who worked last. If nobody has it, it counts as stolen: a case leads through it, from the acquirer&apos;s hotline on.</translation>
    </message>
    <message>
        <source>{name} is suspected. Nobody uses it.</source>
        <translation>{name} is suspected. Nobody uses it.</translation>
    </message>
    <message>
        <source>Stop using {name} now.</source>
        <translation>Stop using {name} now.</translation>
    </message>
    <message>
        <source>Unplug it from the network, do not switch it off, and let nobody touch it. Call the provider by a number that you knew before.</source>
        <translation>Unplug it from the network, do not switch it off, and let nobody touch it. Call the provider by a number that you knew before.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Best: four or more words that have nothing to do with each other or the shop.</source>
        <translation>Best: four or more words that have nothing to do with each other or the shop.</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>Strength: {word}</translation>
    </message>
    <message>
        <source>guessed at once</source>
        <translation>guessed at once</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>very weak</translation>
    </message>
    <message>
        <source>too weak</source>
        <translation>too weak</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>very strong</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Add a photo...</source>
        <translation>Add a photo...</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Fault at “{checks}”</source>
        <translation>Fault at “{checks}”</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>In no list: {what}</source>
        <translation>In no list: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need somebody.</source>
        <translation>
            <numerusform>%n thing needs somebody.</numerusform>
            <numerusform>%n things need somebody.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found, but not everything was checked.</source>
        <translation>Nothing was found, but not everything was checked.</translation>
    </message>
    <message>
        <source>All of them were looked at, and nothing was found.</source>
        <translation>All of them were looked at, and nothing was found.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>stays where it is</source>
        <translation>stays where it is</translation>
    </message>
    <message>
        <source>is carried about</source>
        <translation>is carried about</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Nobody said where it is.</source>
        <translation>Nobody said where it is.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Acquirer</source>
        <translation>Acquirer</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Merchant number</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>{here}, but seen was {there}</source>
        <translation>{here}, but seen was {there}</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Bound to</translation>
    </message>
    <message>
        <source>PCI list</source>
        <translation>PCI list</translation>
    </message>
    <message>
        <source>Complete: make and model, place, serial number (9.5.1.1).</source>
        <translation>Complete: make and model, place, serial number (9.5.1.1).</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Complete it</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, overdue</translation>
    </message>
    <message>
        <source>Next inspection</source>
        <translation>Next inspection</translation>
    </message>
    <message>
        <source>{day}, over</source>
        <translation>{day}, over</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Tamper baseline</source>
        <translation>Tamper baseline</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Nothing was measured yet.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessories</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No version is known.</source>
        <translation>No version is known.</translation>
    </message>
    <message>
        <source>{position}, since {day}</source>
        <translation>{position}, since {day}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>taken off {day}: {why}</source>
        <translation>taken off {day}: {why}</translation>
    </message>
    <message>
        <source>No seal is known. Put numbered ones over screws and lids.</source>
        <translation>No seal is known. Put numbered ones over screws and lids.</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Seals</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Put on</translation>
    </message>
    <message>
        <source>Nobody has inspected it yet.</source>
        <translation>Nobody has inspected it yet.</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message numerus="yes">
        <source>The last %n look(s)</source>
        <translation>
            <numerusform>The last look</numerusform>
            <numerusform>The last %n looks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a fault</source>
        <translation>
            <numerusform>%n with a fault</numerusform>
            <numerusform>%n with a fault</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>no fault</translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Work it out</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has worked it out: every %n day(s) until then.</source>
        <translation>
            <numerusform>Nobody has worked it out: every day until then.</numerusform>
            <numerusform>Nobody has worked it out: every %n days until then.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspected</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Worked out</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>Nothing is known of how it came.</source>
        <translation>Nothing is known of how it came.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>wiped</source>
        <translation>wiped</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destroyed</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>out {day}, to {to}</source>
        <translation>out {day}, to {to}</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>called back</translation>
    </message>
    <message>
        <source>nobody called back</source>
        <translation>nobody called back</translation>
    </message>
    <message>
        <source>back {day}</source>
        <translation>back {day}</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>not back yet</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>It is back</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Send out</translation>
    </message>
    <message>
        <source>Out of hand</source>
        <translation>Out of hand</translation>
    </message>
    <message>
        <source>It was never out of the house.</source>
        <translation>It was never out of the house.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>In store</translation>
    </message>
</context>
<context>
    <name>Terminals</name>
    <message>
        <source>Money was taken on terminals that this list does not expect. One click answers; each can be undone.</source>
        <translation>Money was taken on terminals that this list does not expect. One click answers; each can be undone.</translation>
    </message>
    <message>
        <source>Every terminal that takings name is in the list and in service.</source>
        <translation>Every terminal that takings name is in the list and in service.</translation>
    </message>
    <message>
        <source>{name}, terminal {terminal}</source>
        <translation>{name}, terminal {terminal}</translation>
    </message>
    <message>
        <source>Terminal {terminal}</source>
        <translation>Terminal {terminal}</translation>
    </message>
    <message numerus="yes">
        <source>%n taking(s)</source>
        <translation>
            <numerusform>%n taking</numerusform>
            <numerusform>%n takings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>on %n day</numerusform>
            <numerusform>on %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>{taken} {days}, first {first}, last {last}, merchant number {merchant}</source>
        <translation>{taken} {days}, first {first}, last {last}, merchant number {merchant}</translation>
    </message>
    <message>
        <source>In the list: {state}</source>
        <translation>In the list: {state}</translation>
    </message>
    <message>
        <source>It sold nearly every day, and has been quiet since. Look at it and at its code.</source>
        <translation>It sold nearly every day, and has been quiet since. Look at it and at its code.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
    <message>
        <source>It is this device</source>
        <translation>It is this device</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Not ours</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>Inspect it</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Suspected</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>As a terms file</source>
        <translation>As a terms file</translation>
    </message>
    <message>
        <source>Change it here, or use the file that your contract was written down in.</source>
        <translation>Change it here, or use the file that your contract was written down in.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Terms file</source>
        <translation>Terms file</translation>
    </message>
    <message>
        <source>Use these terms</source>
        <translation>Use these terms</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Save as file...</translation>
    </message>
    <message>
        <source>Use a terms file…</source>
        <translation>Use a terms file...</translation>
    </message>
    <message>
        <source>Guess from the data</source>
        <translation>Guess from the data</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>guessed</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>Nobody gave terms, so these were guessed from the files. Compare them with your contract.</source>
        <translation>Nobody gave terms, so these were guessed from the files. Compare them with your contract.</translation>
    </message>
    <message>
        <source>These terms were given. Every due day and every fee follows from them.</source>
        <translation>These terms were given. Every due day and every fee follows from them.</translation>
    </message>
    <message>
        <source>Why, and what to mind</source>
        <translation>Why, and what to mind</translation>
    </message>
    <message>
        <source>Sales from {time} on count for the next day.</source>
        <translation>Sales from {time} on count for the next day.</translation>
    </message>
    <message>
        <source>No payout is expected.</source>
        <translation>No payout is expected.</translation>
    </message>
    <message>
        <source>Paid out in full; the fee is billed apart.</source>
        <translation>Paid out in full; the fee is billed apart.</translation>
    </message>
    <message>
        <source>Each payout costs {sum}.</source>
        <translation>Each payout costs {sum}.</translation>
    </message>
    <message numerus="yes">
        <source>{rate} is kept back for %n day(s).</source>
        <translation>
            <numerusform>{rate} is kept back for %n day.</numerusform>
            <numerusform>{rate} is kept back for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payouts come from: {names}</source>
        <translation>Payouts come from: {names}</translation>
    </message>
    <message>
        <source>Paid to account {accounts}</source>
        <translation>Paid to account {accounts}</translation>
    </message>
    <message>
        <source>Takings wait in a balance at the provider until they are drawn.</source>
        <translation>Takings wait in a balance at the provider until they are drawn.</translation>
    </message>
    <message>
        <source>Paid on the same working day (T+0).</source>
        <translation>Paid on the same working day (T+0).</translation>
    </message>
    <message numerus="yes">
        <source>Paid %n working day(s) after the sale (T+%n).</source>
        <translation>
            <numerusform>Paid %n working day after the sale (T+%n).</numerusform>
            <numerusform>Paid %n working days after the sale (T+%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid on the same day (D+0).</source>
        <translation>Paid on the same day (D+0).</translation>
    </message>
    <message numerus="yes">
        <source>Paid %n day(s) after the sale, holidays or not (D+%n).</source>
        <translation>
            <numerusform>Paid %n day after the sale, holidays or not (D+%n).</numerusform>
            <numerusform>Paid %n days after the sale, holidays or not (D+%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid once a week ({cycle}).</source>
        <translation>Paid once a week ({cycle}).</translation>
    </message>
    <message>
        <source>Paid once a month ({cycle}).</source>
        <translation>Paid once a month ({cycle}).</translation>
    </message>
    <message>
        <source>{rate} fee</source>
        <translation>{rate} fee</translation>
    </message>
    <message>
        <source>{sum} a sale</source>
        <translation>{sum} a sale</translation>
    </message>
    <message>
        <source>at least {sum}</source>
        <translation>at least {sum}</translation>
    </message>
    <message>
        <source>at most {sum}</source>
        <translation>at most {sum}</translation>
    </message>
    <message>
        <source>for {card} cards</source>
        <translation>for {card} cards</translation>
    </message>
    <message>
        <source>on sales over {sum}</source>
        <translation>on sales over {sum}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>debit</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>credit</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>foreign</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Asking every room…</source>
        <translation>Asking every room...</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nothing is due.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should not wait</source>
        <translation>
            <numerusform>%n thing should not wait</numerusform>
            <numerusform>%n things should not wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, none of them pressing</source>
        <translation>
            <numerusform>%n thing to do, and it is not pressing</numerusform>
            <numerusform>%n things to do, none of them pressing</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nothing is due</translation>
    </message>
    <message>
        <source>Begin with your shop</source>
        <translation>Begin with your shop</translation>
    </message>
    <message>
        <source>Enter your shop</source>
        <translation>Enter your shop</translation>
    </message>
    <message>
        <source>Next: what is on the counter now</source>
        <translation>Next: what is on the counter now</translation>
    </message>
    <message>
        <source>Enter the devices</source>
        <translation>Enter the devices</translation>
    </message>
    <message>
        <source>What is to be inspected, renewed, taught or asked for stands here, with its reason.</source>
        <translation>What is to be inspected, renewed, taught or asked for stands here, with its reason.</translation>
    </message>
</context>
<context>
    <name>TrainedForm</name>
    <message>
        <source>Who was taught what?</source>
        <translation>Who was taught what?</translation>
    </message>
    <message>
        <source>Each person is written down for each topic that their role has to know.</source>
        <translation>Each person is written down for each topic that their role has to know.</translation>
    </message>
    <message>
        <source>Were taught</source>
        <translation>Were taught</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>They have signed for it</source>
        <translation>They have signed for it</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n finding(s) to act on</source>
        <translation>
            <numerusform>%n finding to act on</numerusform>
            <numerusform>%n findings to act on</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to act on</source>
        <translation>nothing to act on</translation>
    </message>
    <message>
        <source>locked; {counts}</source>
        <translation>locked; {counts}</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Show the window</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>unlock to see what is due</source>
        <translation>unlock to see what is due</translation>
    </message>
</context>
<context>
    <name>TrendPlace</name>
    <message>
        <source>What is always passed over</source>
        <translation>What is always passed over</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in a row were checked whole.</source>
        <translation>
            <numerusform>%n month in a row was checked whole.</numerusform>
            <numerusform>%n months in a row were checked whole.</numerusform>
        </translation>
    </message>
    <message>
        <source>No month in a row yet: the next whole sheet begins one.</source>
        <translation>No month in a row yet: the next whole sheet begins one.</translation>
    </message>
    <message numerus="yes">
        <source>The longest row of the last twelve months: %n.</source>
        <translation>
            <numerusform>The longest row of the last twelve months: %n.</numerusform>
            <numerusform>The longest row of the last twelve months: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>The last twelve months</translation>
    </message>
    <message>
        <source>Green: well. Red: fault. Yellow: not checked. Dashed: no sheet of the month came back.</source>
        <translation>Green: well. Red: fault. Yellow: not checked. Dashed: no sheet of the month came back.</translation>
    </message>
    <message>
        <source>{month}: no sheet came back</source>
        <translation>{month}: no sheet came back</translation>
    </message>
    <message>
        <source>{month}: {ok} well, {faults} faults, {open} not checked</source>
        <translation>{month}: {ok} well, {faults} faults, {open} not checked</translation>
    </message>
    <message>
        <source>Nothing: no line was left out on three sheets or more.</source>
        <translation>Nothing: no line was left out on three sheets or more.</translation>
    </message>
    <message>
        <source>Either somebody must be told, or the item does not fit this shop: hide it, or put it otherwise.</source>
        <translation>Either somebody must be told, or the item does not fit this shop: hide it, or put it otherwise.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} sheets</source>
        <translation>
            <numerusform>%n of {all} sheets</numerusform>
            <numerusform>%n of {all} sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnForm</name>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Nothing has to be changed, and everybody can read here why.</source>
        <translation>Nothing has to be changed, and everybody can read here why.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>It is removed</source>
        <translation>It is removed</translation>
    </message>
    <message>
        <source>Take back {name}</source>
        <translation>Take back {name}</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>It was taken back</translation>
    </message>
    <message>
        <source>{name} needs nothing</source>
        <translation>{name} needs nothing</translation>
    </message>
    <message>
        <source>What happened does not concern this account. Say why, so that nobody asks again.</source>
        <translation>What happened does not concern this account. Say why, so that nobody asks again.</translation>
    </message>
    <message>
        <source>It needs nothing</source>
        <translation>It needs nothing</translation>
    </message>
    <message>
        <source>Look over {name}</source>
        <translation>Look over {name}</translation>
    </message>
    <message>
        <source>Is it still needed? Who knows it? Is the second factor on? Does everybody in the list work here?</source>
        <translation>Is it still needed? Who knows it? Is the second factor on? Does everybody in the list work here?</translation>
    </message>
    <message>
        <source>Looked over</source>
        <translation>Looked over</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Emergency note…</source>
        <translation>Emergency note...</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup...</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>The vault is locked</translation>
    </message>
    <message>
        <source>All of the shop&apos;s records are in it. What is on the screen now shows none of them.</source>
        <translation>All of the shop&apos;s records are in it. What is on the screen now shows none of them.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Stay locked</source>
        <translation>Stay locked</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n second(s).</source>
        <translation>
            <numerusform>Again in %n second.</numerusform>
            <numerusform>Again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring…</source>
        <translation>Asking this computer&apos;s keyring...</translation>
    </message>
    <message>
        <source>The keyring did not open it.</source>
        <translation>The keyring did not open it.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changing the passphrase...</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening...</translation>
    </message>
    <message>
        <source>It is open. Choose a new passphrase</source>
        <translation>It is open. Choose a new passphrase</translation>
    </message>
    <message>
        <source>It takes the place of the forgotten one, and of a second one if there was any.</source>
        <translation>It takes the place of the forgotten one, and of a second one if there was any.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Use this passphrase</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait sealed to be filed when it is opened.</source>
        <translation>
            <numerusform>%n sealed note waits to be filed when the vault is opened.</numerusform>
            <numerusform>%n sealed notes wait to be filed when the vault is opened.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>Something happened, and nobody has the passphrase? See what to do.</source>
        <translation>Something happened, and nobody has the passphrase? See what to do.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Closer (Ctrl and +)</source>
        <translation>Closer (Ctrl and +)</translation>
    </message>
    <message>
        <source>Further away (Ctrl and −)</source>
        <translation>Further away (Ctrl and −)</translation>
    </message>
    <message>
        <source>Turn (Ctrl+R); what is kept stays as it is</source>
        <translation>Turn (Ctrl+R); what is kept stays as it is</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>All of it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be shown: it is damaged, or protected by a password.</source>
        <translation>This cannot be shown: it is damaged, or protected by a password.</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>A visit</source>
        <translation>A visit</translation>
    </message>
    <message>
        <source>Call a number that is known before anything is touched: a badge can be printed by anybody.</source>
        <translation>Call a number that is known before anything is touched: a badge can be printed by anybody.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>The visit was announced</source>
        <translation>The visit was announced</translation>
    </message>
    <message>
        <source>A known number was called back</source>
        <translation>A known number was called back</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print...</translation>
    </message>
    <message>
        <source>Back to all emergencies</source>
        <translation>Back to all emergencies</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Close the case...</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Say this</source>
        <translation>Say this</translation>
    </message>
    <message>
        <source>done {at}</source>
        <translation>done {at}</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>once the due day is known</source>
        <translation>once the due day is known</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>from {at}</source>
        <translation>from {at}</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h late</numerusform>
            <numerusform>%n h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n min</source>
        <translation>
            <numerusform>within %n min</numerusform>
            <numerusform>within %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n h</source>
        <translation>
            <numerusform>within %n h</numerusform>
            <numerusform>within %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekField</name>
    <message>
        <source>Every day like Monday</source>
        <translation>Every day like Monday</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>WhoseLine</name>
    <message>
        <source>The serial number written down from the device says whose acceptance this is.</source>
        <translation>The serial number written down from the device says whose acceptance this is.</translation>
    </message>
    <message>
        <source>No device that waits for its acceptance has this serial number; all stays with the sheet.</source>
        <translation>No device that waits for its acceptance has this serial number; all stays with the sheet.</translation>
    </message>
    <message>
        <source>{name} waits for no acceptance any more; all stays with the sheet.</source>
        <translation>{name} waits for no acceptance any more; all stays with the sheet.</translation>
    </message>
    <message>
        <source>Look again: it differs from that of {name} only in signs that are easily mistaken.</source>
        <translation>Look again: it differs from that of {name} only in signs that are easily mistaken.</translation>
    </message>
    <message>
        <source>{name} has another serial number in the list. Do not use the device.</source>
        <translation>{name} has another serial number in the list. Do not use the device.</translation>
    </message>
    <message>
        <source>This is {name}, and it is in quarantine: it stays there until you let it out.</source>
        <translation>This is {name}, and it is in quarantine: it stays there until you let it out.</translation>
    </message>
    <message>
        <source>This is {name}. What must pass did not: it goes into quarantine once all is typed in.</source>
        <translation>This is {name}. What must pass did not: it goes into quarantine once all is typed in.</translation>
    </message>
    <message>
        <source>This is {name}. Once all is typed in, its acceptance goes on from here.</source>
        <translation>This is {name}. Once all is typed in, its acceptance goes on from here.</translation>
    </message>
</context>
<context>
    <name>_MadeUp</name>
    <message>
        <source>Write it down until you know it by heart, then burn the note.</source>
        <translation>Write it down until you know it by heart, then burn the note.</translation>
    </message>
    <message>
        <source>Fill it in; I type it again</source>
        <translation>Fill it in; I type it again</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Another one</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
</TS>
