<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Version {version}</source>
        <translation>نسخهٔ {version}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>مجوز</translation>
    </message>
    <message>
        <source>About Paayesh</source>
        <translation>دربارهٔ پایش</translation>
    </message>
    <message>
        <source>Monitoring and revising a city’s plan, without a network: what was planned, what was reached, where it deviates and what is done about it.</source>
        <translation>پایش و بازنگری برنامهٔ شهر، بی‌نیاز از شبکه: چه برنامه‌ریزی شد، چه به دست آمد، کجا انحراف هست و برای آن چه می‌شود.</translation>
    </message>
    <message>
        <source>Everything you enter stays on this computer. The program never connects to the internet.</source>
        <translation>هرچه ثبت کنید روی همین رایانه می‌ماند. نرم‌افزار هرگز به اینترنت وصل نمی‌شود.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>اجزای نرم‌افزار</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>متن مجوز</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>This is done at another desk: it is not for {desk} to do. Nothing was changed. Send it to whom it concerns.</source>
        <translation>این کار در میز دیگری انجام می‌شود و بر عهدهٔ «{desk}» نیست. چیزی تغییر نکرد. آن را برای کسی که به او مربوط است بفرستید.</translation>
    </message>
    <message>
        <source>{name} holds no seat that may do this. Nothing was changed. It is for {able} to do.</source>
        <translation>{name} جایگاهی ندارد که اجازهٔ این کار را بدهد. چیزی تغییر نکرد. این کار بر عهدهٔ {able} است.</translation>
    </message>
    <message>
        <source>{name} holds no seat that may do this, and at present nobody does. Nothing was changed. Enter the members of the body first.</source>
        <translation>{name} جایگاهی ندارد که اجازهٔ این کار را بدهد و اکنون کسی هم چنین جایگاهی ندارد. چیزی تغییر نکرد. نخست اعضای آن هیئت را وارد کنید.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>The action has no words. Nothing was changed. Write in one line what is to be done.</source>
        <translation>اقدام عنوان ندارد. چیزی تغییر نکرد. در یک سطر بنویسید چه باید کرد.</translation>
    </message>
    <message>
        <source>Nobody is named for the action. Nothing was changed. Choose a person of the workgroup or write the executive agent.</source>
        <translation>کسی برای اقدام تعیین نشده است. چیزی تغییر نکرد. یکی از اعضای کارگروه را برگزینید یا عامل اجرایی را بنویسید.</translation>
    </message>
    <message>
        <source>The action names no obstacle of this round. Nothing was changed. Choose the obstacle that it removes; only an immediate action may do without.</source>
        <translation>اقدام به هیچ مانعی از این دور وابسته نیست. چیزی تغییر نکرد. مانعی را که رفع می‌کند برگزینید؛ تنها اقدام فوری بی‌مانع ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Case {number} stands at “{state}”; only immediate actions are planned there. Nothing was changed. Mark the action as immediate, or wait until the case is with the workgroup.</source>
        <translation>پروندهٔ {number} در وضع «{state}» است؛ در آن تنها اقدام فوری برنامه‌ریزی می‌شود. چیزی تغییر نکرد. اقدام را فوری بشمارید یا منتظر بمانید تا نوبت کارگروه برسد.</translation>
    </message>
    <message>
        <source>There is no evidence that the action was done. Nothing was changed. Say what shows it, or attach a paper.</source>
        <translation>گواهی برای انجام اقدام نیست. چیزی تغییر نکرد. بنویسید چه چیز آن را نشان می‌دهد یا فایلی پیوست کنید.</translation>
    </message>
    <message>
        <source>The reason is missing. Nothing was changed. Write why, in a sentence.</source>
        <translation>دلیل نوشته نشده است. چیزی تغییر نکرد. در یک جمله بنویسید چرا.</translation>
    </message>
    <message>
        <source>The due date is over already. Nothing was changed. Choose today or a later day.</source>
        <translation>مهلت پیش‌تر گذشته است. چیزی تغییر نکرد. امروز یا روزی پس از آن را برگزینید.</translation>
    </message>
    <message>
        <source>Whoever is to do an action or reported it as done does not verify it. Nothing was changed. Another member of the workgroup has to.</source>
        <translation>کسی که انجام اقدام با اوست یا انجام آن را گزارش کرده آن را تأیید نمی‌کند. چیزی تغییر نکرد. عضو دیگری از کارگروه باید تأیید کند.</translation>
    </message>
    <message>
        <source>The action is {state}, so this cannot be done with it now. Nothing was changed. Its line shows what is next.</source>
        <translation>وضع اقدام «{state}» است و اکنون نمی‌توان این کار را با آن کرد. چیزی تغییر نکرد. سطر اقدام نشان می‌دهد گام بعد چیست.</translation>
    </message>
</context>
<context>
    <name>ActionState</name>
    <message>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>started</source>
        <translation>آغازشده</translation>
    </message>
    <message>
        <source>done, not verified</source>
        <translation>انجام‌شده، تأییدنشده</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>لغوشده</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>The item has no title. Nothing was added; write what is to be spoken about.</source>
        <translation>بند عنوان ندارد. چیزی افزوده نشد؛ بنویسید دربارهٔ چه گفت‌وگو می‌شود.</translation>
    </message>
    <message>
        <source>Something was resolved on “{title}”, so it stays in this meeting. Nothing was changed. Withdraw the resolution first if it is to be moved.</source>
        <translation>دربارهٔ «{title}» مصوبه گرفته شده است، پس در همین جلسه می‌ماند. چیزی تغییر نکرد. برای انتقال، نخست مصوبه را پس بگیرید.</translation>
    </message>
    <message>
        <source>Ratification of resolution {number}: {title}</source>
        <translation>تصویب و ابلاغ مصوبهٔ {number}: {title}</translation>
    </message>
    <message>
        <source>Macro policy: {title}</source>
        <translation>سیاست کلان: {title}</translation>
    </message>
    <message>
        <source>Incentive scheme: {title}</source>
        <translation>نظام تشویقی: {title}</translation>
    </message>
    <message>
        <source>Follow-up of resolution {number}: {title}</source>
        <translation>پیگیری مصوبهٔ {number}: {title}</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>تصویب شد</translation>
    </message>
    <message>
        <source>moved to the next meeting</source>
        <translation>به جلسهٔ بعد رفت</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>نتیجه نوشته شد</translation>
    </message>
    <message>
        <source>to be dealt with</source>
        <translation>در نوبت</translation>
    </message>
    <message>
        <source>Appointment of {name}: {seat}</source>
        <translation>انتصاب {name}: {seat}</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Keep the outcome</source>
        <translation>نگه داشتن نتیجه</translation>
    </message>
    <message>
        <source>What the minutes say about it</source>
        <translation>آنچه صورت‌جلسه دربارهٔ آن می‌گوید</translation>
    </message>
    <message>
        <source>An item of one&apos;s own</source>
        <translation>بندی دیگر</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>افزودن بند</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>به‌روز کردن</translation>
    </message>
    <message>
        <source>Resolve something else</source>
        <translation>مصوبه‌ای دیگر</translation>
    </message>
    <message>
        <source>Write what was said in a sentence.</source>
        <translation>آنچه گفته شد را در یک جمله بنویسید.</translation>
    </message>
    <message>
        <source>A session like this is about its subject and takes no decisions.</source>
        <translation>چنین نشستی دربارهٔ موضوع خود است و مصوبه ندارد.</translation>
    </message>
    <message>
        <source>Nothing waits in the court of this body now. Add an item of your own, or bring the agenda up to date when something has been submitted.</source>
        <translation>اکنون چیزی در نوبت این هیئت نیست. بندی از خود بیفزایید یا وقتی چیزی رسید دستور جلسه را به‌روز کنید.</translation>
    </message>
</context>
<context>
    <name>AgendaPaper</name>
    <message>
        <source>What this item is about is not here: it was removed, or has not come yet.</source>
        <translation>موضوع این بند در دست نیست: حذف شده یا هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>What may be decided</source>
        <translation>تصمیم‌هایی که می‌توان گرفت</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>موانع</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>اقدام‌های اصلاحی</translation>
    </message>
    <message>
        <source>Justification report of the head</source>
        <translation>گزارش توجیهی رئیس کارگروه</translation>
    </message>
    <message>
        <source>The case that it comes from</source>
        <translation>پرونده‌ای که اصلاح از آن برآمده است</translation>
    </message>
    <message>
        <source>Number of the resolution</source>
        <translation>شمارهٔ مصوبه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>نهاد</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>تاریخ تصویب</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>مسئول اجرا</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>زنجیرهٔ تصویب</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>به</translation>
    </message>
    <message>
        <source>all workgroups</source>
        <translation>همهٔ کارگروه‌ها</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>وزن معیارها</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>AmendedField</name>
    <message>
        <source>target</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>begins on</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>دامنه</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>credit (rials)</source>
        <translation>اعتبار (ریال)</translation>
    </message>
    <message>
        <source>new indicator</source>
        <translation>شاخص تازه</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>no longer measured</source>
        <translation>دیگر سنجیده نمی‌شود</translation>
    </message>
    <message>
        <source>rules of the verdict</source>
        <translation>قواعد وضعیت</translation>
    </message>
</context>
<context>
    <name>AmendedWords</name>
    <message>
        <source>yes</source>
        <translation>آری</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} تا {high}</translation>
    </message>
    <message>
        <source>{title} (code {code}, weight {weight})</source>
        <translation>{title} (کد {code}، وزن {weight})</translation>
    </message>
    <message>
        <source>otherwise {verdict}</source>
        <translation>وگرنه {verdict}</translation>
    </message>
    <message>
        <source>{comparison} {multiplier}: {verdict}</source>
        <translation>{comparison} {multiplier}: {verdict}</translation>
    </message>
    <message>
        <source>as above it</source>
        <translation>مانند بالای آن</translation>
    </message>
</context>
<context>
    <name>Amendment</name>
    <message>
        <source>target</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>زمان‌بندی</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>دامنه</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>evaluation rule</source>
        <translation>قاعدهٔ ارزیابی</translation>
    </message>
    <message>
        <source>“{text}” is no number: {why} Nothing was changed. Correct it and try again.</source>
        <translation>«{text}» عدد نیست: {why} چیزی تغییر نکرد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Nothing was changed. Write the day as year/month/day, for example 1405/07/01.</source>
        <translation>«{text}» تاریخ نیست. چیزی تغییر نکرد. روز را به‌صورت سال/ماه/روز بنویسید، برای نمونه ۱۴۰۵/۰۷/۰۱.</translation>
    </message>
    <message>
        <source>Write true or false here. Nothing was changed.</source>
        <translation>اینجا true یا false بنویسید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This number cannot be below zero. Nothing was changed. Correct it and try again.</source>
        <translation>این عدد نمی‌تواند کمتر از صفر باشد. چیزی تغییر نکرد. آن را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The upper end of the range is below its lower end. Nothing was changed. Write the lower end first.</source>
        <translation>سر بالای بازه پایین‌تر از سر پایین آن است. چیزی تغییر نکرد. نخست سر پایین را بنویسید.</translation>
    </message>
    <message>
        <source>Line {line} is no rule. Nothing was changed. Write each rule on a line of its own, for example “attainment &gt;= 0.9: near”, and “always: undesired” last.</source>
        <translation>سطر {line} قاعده نیست. چیزی تغییر نکرد. هر قاعده را در سطر خودش بنویسید، برای نمونه «attainment &gt;= 0.9: near»، و در پایان «always: undesired».</translation>
    </message>
    <message>
        <source>The new indicator cannot be read. Nothing was changed. Give at least its part of the plan, its code and its title.</source>
        <translation>شاخص تازه خوانده نشد. چیزی تغییر نکرد. دست‌کم بخش برنامه، کد و عنوان آن را بنویسید.</translation>
    </message>
    <message>
        <source>The amendment “{title}” was withdrawn. Nothing was changed. Draft another one.</source>
        <translation>اصلاح «{title}» پس گرفته شده است. چیزی تغییر نکرد. پیش‌نویس دیگری بنویسید.</translation>
    </message>
    <message>
        <source>The amendment “{title}” cannot be decided yet. {why} Nothing was changed.</source>
        <translation>دربارهٔ اصلاح «{title}» هنوز نمی‌توان تصمیم گرفت. {why} چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The amendment “{title}” changes nothing, so no version can come of it. Nothing was changed. Enter what shall be different first.</source>
        <translation>اصلاح «{title}» چیزی را تغییر نمی‌دهد، پس نسخه‌ای از آن پدید نمی‌آید. چیزی تغییر نکرد. نخست بنویسید چه چیزی باید عوض شود.</translation>
    </message>
    <message>
        <source>A part of the plan that the amendment speaks about is no longer there. Nothing was changed. Withdraw the amendment and draft it again.</source>
        <translation>بخشی از برنامه که این اصلاح دربارهٔ آن است دیگر وجود ندارد. چیزی تغییر نکرد. اصلاح را پس بگیرید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>The amendment changes nothing yet. Enter what shall be different first.</source>
        <translation>این اصلاح هنوز چیزی را تغییر نمی‌دهد. نخست بنویسید چه چیزی باید عوض شود.</translation>
    </message>
    <message>
        <source>The plan&apos;s newest version has been in force since {day}. Choose a later day for the amendment to take effect.</source>
        <translation>تازه‌ترین نسخهٔ برنامه از {day} نافذ است. روزی پس از آن را برای اجرای اصلاح انتخاب کنید.</translation>
    </message>
    <message>
        <source>The plan has been evaluated until {day}, and what was judged stays as it is. Choose a later day for the amendment to take effect.</source>
        <translation>برنامه تا {day} ارزیابی شده است و آنچه داوری شده همان‌گونه می‌ماند. روزی پس از آن را برای اجرای اصلاح انتخاب کنید.</translation>
    </message>
    <message>
        <source>The plan ends on {day}. Choose an earlier day for the amendment to take effect.</source>
        <translation>برنامه در {day} پایان می‌یابد. روزی پیش از آن را برای اجرای اصلاح انتخاب کنید.</translation>
    </message>
    <message>
        <source>What was in force has changed since this was drafted. Enter the new value again, so that old and new stand beside each other as they are.</source>
        <translation>آنچه نافذ است از زمان این پیش‌نویس تغییر کرده است. مقدار تازه را دوباره بنویسید تا پیشین و تازه همان‌گونه که هستند کنار هم بیایند.</translation>
    </message>
    <message>
        <source>{period} lies outside the years of the plan.</source>
        <translation>{period} بیرون از سال‌های برنامه است.</translation>
    </message>
    <message>
        <source>{period} ends before the amendment takes effect, so its target stays. Choose a later period.</source>
        <translation>{period} پیش از اجرای اصلاح پایان می‌یابد، پس وضع مطلوب آن می‌ماند. دورهٔ دیرتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This indicator is to stay within a range: its target needs both ends, the lower one first, for example 40..60.</source>
        <translation>این شاخص باید در بازه‌ای بماند: وضع مطلوب آن هر دو سر بازه را می‌خواهد، نخست سر پایین، برای نمونه ۴۰..۶۰.</translation>
    </message>
    <message>
        <source>This indicator has no range: its target is one number, without an upper end.</source>
        <translation>این شاخص بازه ندارد: وضع مطلوب آن یک عدد است، بدون سر بالا.</translation>
    </message>
    <message>
        <source>It would end before it begins. Correct one of the two days.</source>
        <translation>پایان آن پیش از آغازش می‌شود. یکی از دو روز را درست کنید.</translation>
    </message>
    <message>
        <source>This day lies outside the plan, which runs from {first} to {last}.</source>
        <translation>این روز بیرون از برنامه است؛ برنامه از {first} تا {last} است.</translation>
    </message>
    <message>
        <source>The new indicator has no target yet. Enter the target of at least one period.</source>
        <translation>شاخص تازه هنوز وضع مطلوبی ندارد. دست‌کم وضع مطلوب یک دوره را بنویسید.</translation>
    </message>
    <message>
        <source>No target of this indicator would be left, and then the older ones would hold again. Leave one, or say that the indicator is no longer measured.</source>
        <translation>با این کار هیچ وضع مطلوبی برای این شاخص نمی‌ماند و وضع‌های مطلوب پیشین دوباره نافذ می‌شوند. یکی را نگه دارید یا بگویید این شاخص دیگر سنجیده نمی‌شود.</translation>
    </message>
    <message>
        <source>This is no part of the plan that is amended. Nothing was changed. Choose a part or an indicator of the plan.</source>
        <translation>این بخشی از برنامهٔ در حال اصلاح نیست. چیزی تغییر نکرد. بخش یا شاخصی از همین برنامه انتخاب کنید.</translation>
    </message>
    <message>
        <source>The indicator is new: its weight stands in its own line. Nothing was changed. Change it there.</source>
        <translation>این شاخص تازه است و وزن آن در سطر خودش آمده. چیزی تغییر نکرد. همان‌جا آن را تغییر دهید.</translation>
    </message>
    <message>
        <source>Write what it shall be. Nothing was changed.</source>
        <translation>بنویسید چه باید بشود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The plan has an indicator with the code {code} already. Nothing was changed. Choose another code.</source>
        <translation>برنامه شاخصی با کد {code} دارد. چیزی تغییر نکرد. کد دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A target belongs to a period. Nothing was changed. Choose the period, for example 1405B4.</source>
        <translation>وضع مطلوب از آنِ یک دوره است. چیزی تغییر نکرد. دوره را انتخاب کنید، برای نمونه 1405B4.</translation>
    </message>
    <message>
        <source>The amendment has no title. Nothing was changed. Say in a few words what it is.</source>
        <translation>اصلاح عنوان ندارد. چیزی تغییر نکرد. در چند واژه بنویسید چیست.</translation>
    </message>
    <message>
        <source>The plan has no version yet, so there is nothing to amend. Nothing was changed. Import the plan with its targets first.</source>
        <translation>برنامه هنوز نسخه‌ای ندارد، پس چیزی برای اصلاح نیست. چیزی تغییر نکرد. نخست برنامه را با وضع مطلوب شاخص‌ها وارد کنید.</translation>
    </message>
    <message>
        <source>Say why the amendment is withdrawn. Nothing was changed; the reason stays with it.</source>
        <translation>بنویسید چرا اصلاح پس گرفته می‌شود. چیزی تغییر نکرد؛ دلیل همراه آن می‌ماند.</translation>
    </message>
    <message>
        <source>Case {number} is not being amended: the committee accepts it for amendment first, in a meeting. Nothing was changed.</source>
        <translation>پروندهٔ {number} در حال اصلاح نیست: نخست کمیته در جلسه‌ای آن را برای اصلاح می‌پذیرد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>For this case the amendment “{title}” is drafted already. Nothing was changed. Go on with that one, or withdraw it first.</source>
        <translation>برای این پرونده پیش‌نویس اصلاح «{title}» هست. چیزی تغییر نکرد. همان را پیش ببرید یا نخست آن را پس بگیرید.</translation>
    </message>
    <message>
        <source>The amendment “{title}” is in force and stays as it was decided. Nothing was changed. Draft another one.</source>
        <translation>اصلاح «{title}» نافذ است و همان‌گونه که تصویب شده می‌ماند. چیزی تغییر نکرد. پیش‌نویس دیگری بنویسید.</translation>
    </message>
    <message>
        <source>The amendment “{title}” was decided and goes through its chain as it is. Nothing was changed.</source>
        <translation>دربارهٔ اصلاح «{title}» تصمیم گرفته شده و همان‌گونه که هست زنجیرهٔ خود را می‌گذراند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>No meeting of the committee is planned. Nothing was changed. Plan a meeting first; what waits comes on its agenda by itself.</source>
        <translation>هیچ جلسه‌ای برای کمیته برنامه‌ریزی نشده است. چیزی تغییر نکرد. نخست جلسه‌ای برنامه‌ریزی کنید؛ آنچه منتظر است خودبه‌خود در دستور آن می‌آید.</translation>
    </message>
</context>
<context>
    <name>AmendmentPage</name>
    <message>
        <source>Amendments of the plan</source>
        <translation>اصلاح‌های برنامه</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>New amendment</source>
        <translation>اصلاح تازه</translation>
    </message>
    <message>
        <source>Plan browser</source>
        <translation>مرورگر برنامه</translation>
    </message>
    <message>
        <source>Saving the amendment</source>
        <translation>ذخیرهٔ اصلاح</translation>
    </message>
</context>
<context>
    <name>AmendmentPaper</name>
    <message>
        <source>What changes in the plan</source>
        <translation>تغییرهای برنامه</translation>
    </message>
    <message>
        <source>Nothing has been entered yet.</source>
        <translation>هنوز چیزی وارد نشده است.</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>نافذ از</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>stop of the project</source>
        <translation>توقف پروژه</translation>
    </message>
    <message>
        <source>amendment of the plan</source>
        <translation>اصلاح برنامه</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>موضوع تغییر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>مشخصه</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>مقدار کنونی</translation>
    </message>
    <message>
        <source>As it shall be</source>
        <translation>مقدار تازه</translation>
    </message>
</context>
<context>
    <name>AmendmentStage</name>
    <message>
        <source>being drafted</source>
        <translation>در حال تنظیم</translation>
    </message>
    <message>
        <source>on the committee&apos;s agenda</source>
        <translation>در دستور جلسهٔ کمیته</translation>
    </message>
    <message>
        <source>decided, minutes not closed</source>
        <translation>تصمیم گرفته شد، صورت‌جلسه باز است</translation>
    </message>
    <message>
        <source>waits for the deputy</source>
        <translation>در انتظار تأیید معاون</translation>
    </message>
    <message>
        <source>waits for the council</source>
        <translation>در انتظار تصویب شورا</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>It is the committee&apos;s turn: complete the draft, then put it on the agenda of a meeting.</source>
        <translation>نوبت کمیته است: پیش‌نویس را کامل کنید و سپس در دستور جلسه‌ای بگذارید.</translation>
    </message>
    <message>
        <source>It is the committee&apos;s turn: the next meeting decides on it.</source>
        <translation>نوبت کمیته است: جلسهٔ بعد دربارهٔ آن تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>The committee has decided; the chain begins when the minutes are closed.</source>
        <translation>کمیته تصمیم گرفته است؛ زنجیره با بسته‌شدن صورت‌جلسه آغاز می‌شود.</translation>
    </message>
    <message>
        <source>It is the deputy&apos;s turn: the resolution waits for confirmation.</source>
        <translation>نوبت معاون است: مصوبه در انتظار تأیید است.</translation>
    </message>
    <message>
        <source>It is the council&apos;s turn: the resolution waits for ratification and promulgation.</source>
        <translation>نوبت شوراست: مصوبه در انتظار تصویب و ابلاغ است.</translation>
    </message>
    <message>
        <source>The new version is in force; the workgroup evaluates the project under it.</source>
        <translation>نسخهٔ تازه نافذ است؛ کارگروه پروژه را زیر آن ارزیابی می‌کند.</translation>
    </message>
    <message>
        <source>The chain ended with a refusal. It is the committee&apos;s turn: change the draft and decide again, or withdraw it.</source>
        <translation>زنجیره با رد پایان یافت. نوبت کمیته است: پیش‌نویس را تغییر دهید و دوباره تصمیم بگیرید، یا آن را پس بگیرید.</translation>
    </message>
    <message>
        <source>It was withdrawn; nothing is waited for any more.</source>
        <translation>پس گرفته شد؛ دیگر چیزی در انتظار نیست.</translation>
    </message>
</context>
<context>
    <name>AmendmentTurn</name>
    <message>
        <source>No amendment has been drafted</source>
        <translation>پیش‌نویس اصلاحی نیست</translation>
    </message>
    <message>
        <source>Targets, schedule, scope, credit, indicators and rules stay as they are in force until an amendment has passed its chain.</source>
        <translation>وضع مطلوب، زمان‌بندی، دامنه، اعتبار، شاخص‌ها و قواعد تا گذشتن اصلاح از زنجیرهٔ تصویب همان‌گونه که نافذند می‌مانند.</translation>
    </message>
    <message>
        <source>A draft shows old beside new; when the council has promulgated it, a new version of the plan is in force, and what was judged before stays as it is.</source>
        <translation>پیش‌نویس پیشین را کنار تازه نشان می‌دهد؛ با ابلاغ شورا نسخهٔ تازهٔ برنامه نافذ می‌شود و آنچه پیش‌تر داوری شده همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>Shall take effect on {day}.</source>
        <translation>از {day} نافذ خواهد شد.</translation>
    </message>
    <message>
        <source>Version {number} is in force from {day}.</source>
        <translation>نسخهٔ {number} از {day} نافذ است.</translation>
    </message>
    <message>
        <source>It belongs to case {number}.</source>
        <translation>از آنِ پروندهٔ {number} است.</translation>
    </message>
    <message>
        <source>No meeting of the committee is planned yet. When one is, the amendment comes on its agenda by itself.</source>
        <translation>هنوز جلسه‌ای برای کمیته برنامه‌ریزی نشده است. با برنامه‌ریزی جلسه، این اصلاح خودش در دستور آن می‌آید.</translation>
    </message>
    <message>
        <source>It is your turn when something must be amended.</source>
        <translation>هرگاه چیزی باید اصلاح شود نوبت شماست.</translation>
    </message>
    <message>
        <source>Nobody holds a seat that may amend the plan yet.</source>
        <translation>هنوز کسی جایگاهی ندارد که بتواند برنامه را اصلاح کند.</translation>
    </message>
    <message>
        <source>Amending is for {names}.</source>
        <translation>اصلاح برنامه با {names} است.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Draft an amendment</source>
        <translation>نوشتن پیش‌نویس اصلاح</translation>
    </message>
    <message>
        <source>Say what shall be different</source>
        <translation>نوشتن آنچه باید عوض شود</translation>
    </message>
    <message>
        <source>Title, day and reason</source>
        <translation>عنوان، روز و دلیل</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس‌گرفتن</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>گذاشتن در دستور جلسه</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>برنامه‌ریزی جلسه</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>بازکردن جلسه</translation>
    </message>
    <message>
        <source>Open the resolution</source>
        <translation>بازکردن مصوبه</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>بازکردن پرونده</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>بازکردن برنامه</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>Only the appointment of a fixed member of the committee is ratified by the council. {name} sits without it; nothing was put on an agenda.</source>
        <translation>شورا تنها انتصاب اعضای اصلی کمیته را تصویب می‌کند. عضویت {name} به آن نیاز ندارد؛ چیزی در دستور جلسه گذاشته نشد.</translation>
    </message>
    <message>
        <source>The appointment of {name} is further already: {far}. Nothing was put on an agenda; the page of the resolutions shows what is next.</source>
        <translation>انتصاب {name} از این مرحله گذشته است: {far}. چیزی در دستور جلسه گذاشته نشد؛ صفحهٔ مصوبات گام بعد را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The appointment of {name} stands on the agenda of a coming meeting already. Nothing was changed; it is resolved on there.</source>
        <translation>انتصاب {name} در دستور یکی از جلسه‌های پیش رو هست. چیزی تغییر نکرد؛ همان‌جا دربارهٔ آن تصمیم گرفته می‌شود.</translation>
    </message>
    <message>
        <source>No meeting of the committee is planned. Nothing was put on an agenda. Plan the next meeting first, then put the appointment on it.</source>
        <translation>جلسه‌ای برای کمیته برنامه‌ریزی نشده است. چیزی در دستور جلسه گذاشته نشد. نخست جلسهٔ بعدی را برنامه‌ریزی کنید و سپس انتصاب را در دستور آن بگذارید.</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>The desk {desk} says that something was written on {day}, which has not come yet: its clock is wrong. Nothing depends on it here, but have the clock set right.</source>
        <translation>به گفتهٔ {desk} چیزی در {day} نوشته شده است که هنوز نرسیده: ساعت آن رایانه درست نیست. اینجا چیزی به آن وابسته نیست، ولی بخواهید ساعت را درست کنند.</translation>
    </message>
    <message>
        <source>The desk {desk} says that it made this file on {day}, before its last one of {former}: its clock was set back. Deadlines count by the day on which a file is received.</source>
        <translation>به گفتهٔ {desk} این فایل در {day} ساخته شده است، پیش از فایل قبلی آن در {former}: ساعت آن رایانه عقب کشیده شده است. مهلت‌ها با روز رسیدن فایل سنجیده می‌شوند.</translation>
    </message>
    <message>
        <source>Some of the work of the desk {desk} bears an earlier time than work that came before it. Deadlines count by the day on which a file is received.</source>
        <translation>بخشی از کار {desk} زمانی پیش‌تر از کاری دارد که قبل از آن آمده است. مهلت‌ها با روز رسیدن فایل سنجیده می‌شوند.</translation>
    </message>
    <message>
        <source>The sender holds more of this desk&apos;s own work than there is here: a backup was put back. What is missing comes back with this file, and new work is kept apart from the former.</source>
        <translation>فرستنده از کار همین میز بیش از آنچه اینجاست دارد: نسخهٔ پشتیبانی بازگردانده شده است. آنچه کم است با این فایل برمی‌گردد و کار تازه از کار پیشین جدا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The desk {desk} goes on after its database was restored or moved to another computer.</source>
        <translation>{desk} پس از بازیابی پایگاه داده یا جابه‌جایی به رایانه‌ای دیگر، کار را ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Passed on with it is work of the desk {desk} from after its key was withdrawn. That part is not taken in, and is kept for review.</source>
        <translation>همراه این فایل، کاری از {desk} آمده که پس از لغو کلید آن انجام شده است. آن بخش وارد نمی‌شود و برای بررسی نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>BackupWatch</name>
    <message>
        <source>Everything is saved on this computer.</source>
        <translation>همه‌چیز روی همین رایانه ذخیره شده است.</translation>
    </message>
    <message>
        <source>Making the daily backup</source>
        <translation>گرفتن پشتیبان روزانه</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>بدون پشتیبان</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>هنوز پشتیبانی گرفته نشده است.</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>پشتیبان {when}</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>آخرین پشتیبان: {when}</translation>
    </message>
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>The new term would begin before the former one. Nothing was changed. Write a later first day.</source>
        <translation>دورهٔ تازه پیش از دورهٔ پیشین آغاز می‌شود. چیزی تغییر نکرد. روز آغاز را دیرتر بنویسید.</translation>
    </message>
    <message>
        <source>Decree {number} is that of the former term. Nothing was changed. A renewal has a decree of its own; write its number.</source>
        <translation>حکم {number} از آنِ دورهٔ پیشین است. چیزی تغییر نکرد. تمدید حکمی از آنِ خود دارد؛ شمارهٔ آن را بنویسید.</translation>
    </message>
    <message>
        <source>On that day the seat was not held any more, or not yet. Nothing was changed. Write a day inside the term.</source>
        <translation>در آن روز این جایگاه دیگر یا هنوز در اختیار او نبود. چیزی تغییر نکرد. روزی درون دوره بنویسید.</translation>
    </message>
    <message>
        <source>Nobody was named. Nothing was entered; choose somebody or write a name.</source>
        <translation>کسی نام برده نشد. چیزی ثبت نشد؛ کسی را انتخاب کنید یا نامی بنویسید.</translation>
    </message>
    <message>
        <source>{name} sits in this body already in that time. Nothing was changed. Renew that term, or end it first.</source>
        <translation>{name} در آن زمان عضو همین هیئت است. چیزی تغییر نکرد. همان دوره را تمدید کنید، یا نخست پایان دهید.</translation>
    </message>
    <message>
        <source>The seat “{seat}” is taken in that time, by {name}. Nothing was changed. End that membership first, or choose a later day.</source>
        <translation>جایگاه «{seat}» در آن زمان از آنِ {name} است. چیزی تغییر نکرد. نخست آن عضویت را پایان دهید، یا روز دیرتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The term would end before it begins. Nothing was changed. Look at the two days again.</source>
        <translation>دوره پیش از آغاز پایان می‌یابد. چیزی تغییر نکرد. دو تاریخ را دوباره ببینید.</translation>
    </message>
    <message>
        <source>A term of this body lasts at most {months} months. Nothing was changed. Leave the last day empty for a whole term, and renew it then.</source>
        <translation>دورهٔ عضویت در این هیئت بیش از {months} ماه نیست. چیزی تغییر نکرد. برای یک دورهٔ کامل روز پایان را خالی بگذارید و سپس تمدید کنید.</translation>
    </message>
    <message>
        <source>Who takes a fixed seat here needs a decree. Nothing was changed. Write its number and its day.</source>
        <translation>برای جایگاه ثابت در این هیئت حکم لازم است. چیزی تغییر نکرد. شماره و تاریخ حکم را بنویسید.</translation>
    </message>
</context>
<context>
    <name>BodiesDeeds</name>
    <message>
        <source>Scan of the decree</source>
        <translation>تصویر حکم</translation>
    </message>
    <message>
        <source>The scan is kept.</source>
        <translation>تصویر نگه داشته شد.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>در حال ذخیره</translation>
    </message>
    <message>
        <source>It stands on the agenda of the committee&apos;s meeting {number}, {day}.</source>
        <translation>در دستور جلسهٔ {number} کمیته، {day}، گذاشته شد.</translation>
    </message>
    <message>
        <source>Dissolve the group in {unit}? What it did stays, and it can be formed again.</source>
        <translation>گروه این کارگروه در {unit} منحل شود؟ آنچه انجام داده است می‌ماند و می‌توان آن را دوباره تشکیل داد.</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>انحلال گروه</translation>
    </message>
    <message>
        <source>The group is dissolved.</source>
        <translation>گروه منحل شد.</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>هیئت‌ها</translation>
    </message>
    <message>
        <source>Nothing has been entered here yet.</source>
        <translation>هنوز چیزی اینجا ثبت نشده است.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>در هیئت</translation>
    </message>
    <message>
        <source>Groups in units</source>
        <translation>گروه‌های واحدها</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>دوره‌های پیشین</translation>
    </message>
    <message>
        <source>There are no bodies here yet.</source>
        <translation>هنوز هیئتی اینجا نیست.</translation>
    </message>
    <message>
        <source>A workgroup&apos;s desk gets them from the committee&apos;s welcome file.</source>
        <translation>میز کارگروه آن‌ها را از فایل خوش‌آمد کمیته می‌گیرد.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و {count} مورد دیگر</translation>
    </message>
    <message>
        <source>{count} members count</source>
        <translation>{count} عضو به شمار می‌آید</translation>
    </message>
    <message>
        <source>quorum {count}</source>
        <translation>حد نصاب {count}</translation>
    </message>
    <message>
        <source>terms of {count} months</source>
        <translation>دوره‌های {count} ماهه</translation>
    </message>
    <message>
        <source>members are entered by {names}</source>
        <translation>ثبت اعضا با {names}</translation>
    </message>
    <message>
        <source>Go to the exchange</source>
        <translation>رفتن به تبادل</translation>
    </message>
    <message>
        <source>Continue as {name}</source>
        <translation>ادامه به نام {name}</translation>
    </message>
    <message>
        <source>Seat somebody</source>
        <translation>ثبت عضو</translation>
    </message>
    <message>
        <source>Renew the term</source>
        <translation>تمدید عضویت</translation>
    </message>
    <message>
        <source>Record a choice</source>
        <translation>ثبت نظر انتخاب</translation>
    </message>
    <message>
        <source>Seat somebody else</source>
        <translation>ثبت عضو دیگر</translation>
    </message>
    <message>
        <source>Bodies and members</source>
        <translation>هیئت‌ها و اعضا</translation>
    </message>
    <message>
        <source>What somebody may do here follows from the seat they hold.</source>
        <translation>اختیار هر کس در این نرم‌افزار از جایگاه او برمی‌آید.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>Leaves …</source>
        <translation>کناره‌گیری…</translation>
    </message>
    <message>
        <source>Scan of the decree …</source>
        <translation>تصویر حکم…</translation>
    </message>
    <message>
        <source>Onto the agenda</source>
        <translation>گذاشتن در دستور جلسه</translation>
    </message>
    <message>
        <source>Put the appointment on the agenda of the committee&apos;s next meeting, for the council to ratify</source>
        <translation>انتصاب را در دستور جلسهٔ بعدی کمیته بگذارید تا برای تصویب به شورا برود</translation>
    </message>
    <message>
        <source>Group in a unit …</source>
        <translation>گروه در واحد…</translation>
    </message>
    <message>
        <source>Dissolve the group …</source>
        <translation>انحلال گروه …</translation>
    </message>
</context>
<context>
    <name>BodyTable</name>
    <message>
        <source>{count} members</source>
        <translation>{count} عضو</translation>
    </message>
    <message>
        <source>{count} vacant</source>
        <translation>{count} جای خالی</translation>
    </message>
    <message>
        <source>{count} expired</source>
        <translation>{count} پایان‌یافته</translation>
    </message>
    <message>
        <source>{count} ending</source>
        <translation>{count} رو به پایان</translation>
    </message>
    <message>
        <source>{count} not chosen</source>
        <translation>{count} انتخاب‌نشده</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>No meeting is to come this month</source>
        <translation>در این ماه جلسه‌ای پیش رو نیست</translation>
    </message>
    <message>
        <source>{meetings} meetings to come this month</source>
        <translation>{meetings} جلسهٔ پیش رو در این ماه</translation>
    </message>
    <message>
        <source>{late} entries are late</source>
        <translation>{late} مورد دیر شده است</translation>
    </message>
    <message>
        <source>late: {what}</source>
        <translation>دیرکرد: {what}</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>forms are due</source>
        <translation>سررسید فرم‌ها</translation>
    </message>
    <message>
        <source>follow-up of a resolution</source>
        <translation>پیگیری مصوبه</translation>
    </message>
    <message>
        <source>late</source>
        <translation>دیرکرد</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>ماه قبل</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بدون تاریخ</translation>
    </message>
    <message>
        <source>{day}, day off: {title}</source>
        <translation>{day}، تعطیل: {title}</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Record the call</source>
        <translation>ثبت تماس</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>هم‌صحبت</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>چه گفته شد</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>روز وعده</translation>
    </message>
    <message>
        <source>Write whom you spoke with.</source>
        <translation>بنویسید با چه کسی صحبت کردید.</translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>Cancel the meeting</source>
        <translation>لغو جلسه</translation>
    </message>
    <message>
        <source>Keep the meeting</source>
        <translation>نگه داشتن جلسه</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>دلیل لغو</translation>
    </message>
    <message>
        <source>A cancelled meeting keeps its reason; write it.</source>
        <translation>جلسهٔ لغوشده دلیل می‌خواهد؛ آن را بنویسید.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Case {number} is closed and stays as it is. Nothing was changed. A new deviation of the project opens a case of its own.</source>
        <translation>پروندهٔ {number} بسته است و همان‌گونه می‌ماند. چیزی تغییر نکرد. انحراف تازهٔ پروژه پروندهٔ خودش را باز می‌کند.</translation>
    </message>
    <message>
        <source>Case {number} stands at “{state}”, where its obstacles are not changed. Nothing was changed. Immediate actions are always possible.</source>
        <translation>پروندهٔ {number} در وضع «{state}» است و موانع آن تغییر نمی‌کند. چیزی تغییر نکرد. اقدام فوری همیشه ممکن است.</translation>
    </message>
    <message>
        <source>There is no case {number}. Nothing was done. See the list of cases for its number.</source>
        <translation>پروندهٔ {number} وجود ندارد. کاری انجام نشد. شمارهٔ آن را در فهرست پرونده‌ها ببینید.</translation>
    </message>
    <message>
        <source>Case {number} stands at “{state}”, from where the workgroup cannot make this move. Nothing was changed. The page of the case shows what is next.</source>
        <translation>پروندهٔ {number} در وضع «{state}» است و کارگروه از آنجا نمی‌تواند این گام را بردارد. چیزی تغییر نکرد. صفحهٔ پرونده گام بعد را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>{missing} Nothing was changed. Add what is missing, then do it again.</source>
        <translation>{missing} چیزی تغییر نکرد. کمبود را برطرف کنید و دوباره انجام دهید.</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Corrective actions</source>
        <translation>اقدام‌های اصلاحی</translation>
    </message>
    <message>
        <source>Plan an action</source>
        <translation>اقدام تازه</translation>
    </message>
    <message>
        <source>Plan an immediate action</source>
        <translation>اقدام فوری تازه</translation>
    </message>
    <message>
        <source>No action has been planned yet.</source>
        <translation>هنوز اقدامی برنامه‌ریزی نشده است.</translation>
    </message>
    <message>
        <source>{owner} · by {day}</source>
        <translation>{owner} · تا {day}</translation>
    </message>
    <message>
        <source>{text} · immediate action</source>
        <translation>{text} · اقدام فوری</translation>
    </message>
    <message>
        <source>{text} · {days} working days late</source>
        <translation>{text} · {days} روز کاری دیرکرد</translation>
    </message>
    <message>
        <source>Done on {day}: {evidence}</source>
        <translation>انجام‌شده در {day}: {evidence}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Report it done</source>
        <translation>ثبت انجام</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تأیید انجام</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>هنوز انجام نشده</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>تمدید مهلت</translation>
    </message>
    <message>
        <source>Cancel the action</source>
        <translation>لغو اقدام</translation>
    </message>
</context>
<context>
    <name>CaseDeeds</name>
    <message>
        <source>Remove the obstacle “{title}”? It stays in the history.</source>
        <translation>مانع «{title}» حذف شود؟ در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>حذف شود</translation>
    </message>
</context>
<context>
    <name>CaseGuide</name>
    <message>
        <source>To today&apos;s work</source>
        <translation>رفتن به کار امروز</translation>
    </message>
    <message>
        <source>Write what stands in the way of the project, one obstacle after another.</source>
        <translation>آنچه را سر راه پروژه است، یکی‌یکی بنویسید.</translation>
    </message>
    <message>
        <source>Each obstacle belongs to a class.</source>
        <translation>هر مانع به یک دسته تعلق دارد.</translation>
    </message>
    <message>
        <source>Say of each obstacle whether the workgroup can solve it.</source>
        <translation>برای هر مانع مشخص کنید کارگروه می‌تواند آن را حل کند یا نه.</translation>
    </message>
    <message>
        <source>Say how the obstacles of each class are dealt with; a text is proposed.</source>
        <translation>مشخص کنید با مانع‌های هر دسته چه می‌شود؛ متنی پیشنهاد شده است.</translation>
    </message>
    <message>
        <source>An obstacle is not solvable: the head writes what should change in the plan.</source>
        <translation>مانعی قابل حل نیست: رئیس کارگروه می‌نویسد چه چیزی در برنامه باید تغییر کند.</translation>
    </message>
    <message>
        <source>The report is written; the committee decides on it.</source>
        <translation>گزارش نوشته شده است؛ کمیته دربارهٔ آن تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>All obstacles are solvable, and each class has its correction policy.</source>
        <translation>همهٔ مانع‌ها قابل حل‌اند و هر دسته سیاست اصلاح خود را دارد.</translation>
    </message>
    <message>
        <source>Plan for each obstacle who does what against it, and until when.</source>
        <translation>برای هر مانع برنامه‌ریزی کنید چه کسی چه کاری را تا چه روزی انجام می‌دهد.</translation>
    </message>
    <message>
        <source>Say what shows that the action is done.</source>
        <translation>بنویسید چه چیزی نشان می‌دهد که اقدام انجام شده است.</translation>
    </message>
    <message>
        <source>Another member of the workgroup confirms that the action is done.</source>
        <translation>عضو دیگری از کارگروه انجام اقدام را تأیید می‌کند.</translation>
    </message>
    <message>
        <source>Every corrective action is done and verified.</source>
        <translation>همهٔ اقدام‌های اصلاحی انجام و تأیید شده‌اند.</translation>
    </message>
    <message>
        <source>The next evaluation of the project decides: compare it, give the opinion, submit it.</source>
        <translation>ارزیابی بعدی پروژه تعیین‌کننده است: مقایسه کنید، نظر کارگروه را بدهید و ارسال کنید.</translation>
    </message>
    <message>
        <source>A meeting of the committee with a quorum decides on this case.</source>
        <translation>جلسهٔ کمیته با حد نصاب دربارهٔ این پرونده تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>Draft what changes in the plan; it comes into force when its chain is complete.</source>
        <translation>پیش‌نویس تغییر برنامه را آماده کنید؛ با کامل‌شدن زنجیرهٔ تصویب نافذ می‌شود.</translation>
    </message>
    <message>
        <source>The resolution waits for the next letter: confirmation or ratification.</source>
        <translation>مصوبه منتظر نامهٔ بعدی است: تأیید یا تصویب و ابلاغ.</translation>
    </message>
    <message>
        <source>{why} At present nobody holds a seat that may do this.</source>
        <translation>{why} اکنون کسی سمتی ندارد که اجازهٔ این کار را بدهد.</translation>
    </message>
    <message>
        <source>Continue as {name}</source>
        <translation>ادامه به نام {name}</translation>
    </message>
    <message>
        <source>{why} That is for {name} to do.</source>
        <translation>{why} این کار با {name} است.</translation>
    </message>
    <message>
        <source>It is the workgroup&apos;s turn</source>
        <translation>نوبت کارگروه است</translation>
    </message>
    <message>
        <source>It is the committee&apos;s turn</source>
        <translation>نوبت کمیته است</translation>
    </message>
    <message>
        <source>Nobody has to do anything any more</source>
        <translation>کار دیگری نمانده است</translation>
    </message>
    <message>
        <source>Plan an immediate action</source>
        <translation>ثبت اقدام فوری</translation>
    </message>
    <message>
        <source>{days} working days late</source>
        <translation>{days} روز کاری دیرکرد</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>سررسید {day}</translation>
    </message>
    <message>
        <source>resolution {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
</context>
<context>
    <name>CaseJustification</name>
    <message>
        <source>Justification report of the head</source>
        <translation>گزارش توجیهی رئیس کارگروه</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>نوشتن گزارش</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>تغییر گزارش</translation>
    </message>
    <message>
        <source>Has not been written in this round.</source>
        <translation>در این دور هنوز نوشته نشده است.</translation>
    </message>
    <message>
        <source>Justification report for the revision of the plan</source>
        <translation>گزارش توجیهی برای بازنگری برنامه</translation>
    </message>
    <message>
        <source>Record the report</source>
        <translation>ثبت گزارش</translation>
    </message>
    <message>
        <source>Where the project stands, and since when.</source>
        <translation>پروژه در چه وضعی است و از چه زمانی.</translation>
    </message>
    <message>
        <source>Why the obstacle cannot be removed.</source>
        <translation>چرا مانع برطرف‌شدنی نیست.</translation>
    </message>
    <message>
        <source>What was tried, and with what result.</source>
        <translation>چه کارهایی شد و نتیجه چه بود.</translation>
    </message>
    <message>
        <source>What should change in the plan: target, schedule, scope, credit.</source>
        <translation>چه چیزی در برنامه باید تغییر کند: وضع مطلوب، زمان‌بندی، دامنه، اعتبار.</translation>
    </message>
    <message>
        <source>All four parts are needed: the committee decides on them.</source>
        <translation>هر چهار بخش لازم است: کمیته بر پایهٔ آن‌ها تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>وضع موجود</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>علت‌ها</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>اقدام‌های انجام‌شده</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>پیشنهاد</translation>
    </message>
</context>
<context>
    <name>CaseObstacles</name>
    <message>
        <source>Obstacles and correction policy</source>
        <translation>مانع‌ها و سیاست اصلاح</translation>
    </message>
    <message>
        <source>Record an obstacle</source>
        <translation>ثبت مانع</translation>
    </message>
    <message>
        <source>No obstacle has been recorded in this round.</source>
        <translation>در این دور هنوز مانعی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Correction policy for {group}</source>
        <translation>سیاست اصلاح برای {group}</translation>
    </message>
    <message>
        <source>Choose this policy</source>
        <translation>انتخاب این سیاست</translation>
    </message>
    <message>
        <source>How these obstacles are dealt with</source>
        <translation>با این مانع‌ها چه می‌شود</translation>
    </message>
    <message>
        <source>The text comes from the class; change it as this case needs.</source>
        <translation>متن از دستهٔ مانع آمده است؛ آن را با این پرونده هماهنگ کنید.</translation>
    </message>
    <message>
        <source>Write how these obstacles are dealt with.</source>
        <translation>بنویسید با این مانع‌ها چه می‌شود.</translation>
    </message>
    <message>
        <source>Without a class yet</source>
        <translation>هنوز بدون دسته</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>هنوز انتخاب نشده</translation>
    </message>
    <message>
        <source>Correction policy: {text}</source>
        <translation>سیاست اصلاح: {text}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>انتخاب سیاست</translation>
    </message>
    <message>
        <source>Earlier rounds, {group}: {titles}</source>
        <translation>دورهای پیشین، {group}: {titles}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Deviation cases</source>
        <translation>پرونده‌های انحراف</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>آنچه گذشت</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>پروندهٔ {number}</translation>
    </message>
    <message>
        <source>{days} days old</source>
        <translation>{days} روز از گشایش</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع پرونده</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>در حال ذخیره</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>پرونده‌ای انتخاب کنید</translation>
    </message>
    <message>
        <source>A case opens when a meeting of the committee refers a project whose results are not desirable. It then goes its way here until it is closed.</source>
        <translation>وقتی جلسهٔ کمیته پروژه‌ای را که نتیجه‌اش مطلوب نیست به کارگروه ارجاع دهد، پرونده باز می‌شود و تا بسته‌شدن همین‌جا پیش می‌رود.</translation>
    </message>
    <message>
        <source>See the cases</source>
        <translation>دیدن پرونده‌ها</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>No obstacle has been recorded.</source>
        <translation>مانعی ثبت نشده است.</translation>
    </message>
    <message>
        <source>No corrective action has been planned.</source>
        <translation>اقدامی برنامه‌ریزی نشده است.</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Code of the project</source>
        <translation>کد پروژه</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>تاریخ گشایش</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاریخ بستن</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر پرونده</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} روز</translation>
    </message>
    <message>
        <source>Follows case</source>
        <translation>ادامهٔ پروندهٔ</translation>
    </message>
    <message>
        <source>Followed by case</source>
        <translation>دنباله در پروندهٔ</translation>
    </message>
    <message>
        <source>{day} ({days} working days late)</source>
        <translation>{day} ({days} روز کاری دیرکرد)</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>دور {round}</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>مانع</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Solvable or not</source>
        <translation>داوری</translation>
    </message>
    <message>
        <source>Correction policy</source>
        <translation>سیاست اصلاح</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>هنوز انتخاب نشده</translation>
    </message>
    <message>
        <source>without a class yet</source>
        <translation>هنوز بی‌دسته</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>اقدام اصلاحی</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>مسئول اجرا</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>against: {obstacle}</source>
        <translation>برای رفع: {obstacle}</translation>
    </message>
    <message>
        <source>immediate action</source>
        <translation>اقدام فوری</translation>
    </message>
    <message>
        <source>{state}, {days} working days late</source>
        <translation>{state}، {days} روز کاری دیرکرد</translation>
    </message>
    <message>
        <source>Done on {day}: {evidence}</source>
        <translation>انجام در {day}: {evidence}</translation>
    </message>
    <message>
        <source>Verified by {name} on {day}</source>
        <translation>تأیید {name} در {day}</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>وضع موجود</translation>
    </message>
    <message>
        <source>Why it cannot be solved</source>
        <translation>علت حل‌ناپذیری مانع</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>اقدام‌های انجام‌شده و نتیجهٔ آنها</translation>
    </message>
    <message>
        <source>Proposed revision of the plan</source>
        <translation>پیشنهاد بازنگری در برنامه</translation>
    </message>
    <message>
        <source>Written by {name}, head of the workgroup.</source>
        <translation>نویسنده: {name}، رئیس کارگروه.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>انجام‌دهنده</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Reason and due date</source>
        <translation>دلیل و مهلت</translation>
    </message>
    <message>
        <source>{what} ({outcome})</source>
        <translation>{what} ({outcome})</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>resolution {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>مهلت: {day}</translation>
    </message>
    <message>
        <source>File of deviation case {number}</source>
        <translation>پروندهٔ انحراف شمارهٔ {number}</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>وضع در تاریخ</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>وضع پرونده</translation>
    </message>
    <message>
        <source>Evaluations and verdicts, then and now</source>
        <translation>ارزیابی‌ها و وضعیت شاخص‌ها، در آغاز و اکنون</translation>
    </message>
    <message>
        <source>What the committee found and resolved</source>
        <translation>یافته‌ها و مصوبه‌های کمیته</translation>
    </message>
    <message>
        <source>No resolution about this case is here.</source>
        <translation>مصوبه‌ای دربارهٔ این پرونده در دست نیست.</translation>
    </message>
    <message>
        <source>Chain of the resolutions</source>
        <translation>زنجیرهٔ تصویب</translation>
    </message>
    <message>
        <source>Obstacles and correction policy</source>
        <translation>موانع و سیاست اصلاح</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>اقدام‌های اصلاحی</translation>
    </message>
    <message>
        <source>Justification report of the head, round {round}</source>
        <translation>گزارش توجیهی رئیس کارگروه، دور {round}</translation>
    </message>
    <message>
        <source>Amendment of the plan</source>
        <translation>اصلاح برنامه</translation>
    </message>
    <message>
        <source>Every move of the case</source>
        <translation>گاه‌شمار پرونده</translation>
    </message>
    <message>
        <source>Papers of the case</source>
        <translation>مدارک پرونده</translation>
    </message>
    <message>
        <source>No paper has been put with this case.</source>
        <translation>مدرکی به این پرونده پیوست نشده است.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <source>About</source>
        <translation>مربوط به</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>evaluation of {period}</source>
        <translation>ارزیابی {period}</translation>
    </message>
</context>
<context>
    <name>CasePapers</name>
    <message>
        <source>Deviation cases</source>
        <translation>پرونده‌های انحراف</translation>
    </message>
    <message>
        <source>File of the case {number}</source>
        <translation>پروندهٔ کامل انحراف شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Justification report of the case {number}</source>
        <translation>گزارش توجیهی پروندهٔ شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Classes of obstacles</source>
        <translation>دسته‌های موانع</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>referred</source>
        <translation>ارجاع‌شده</translation>
    </message>
    <message>
        <source>obstacles being removed</source>
        <translation>در حال رفع موانع</translation>
    </message>
    <message>
        <source>execution resumed</source>
        <translation>ازسرگیری اجرا</translation>
    </message>
    <message>
        <source>raised to the committee</source>
        <translation>ارجاع به کمیته</translation>
    </message>
    <message>
        <source>plan being amended</source>
        <translation>در حال اصلاح برنامه</translation>
    </message>
    <message>
        <source>amended plan in force</source>
        <translation>برنامهٔ اصلاح‌شده در حال اجرا</translation>
    </message>
    <message>
        <source>evaluated again</source>
        <translation>ارزیابی دوباره</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بسته‌شده</translation>
    </message>
    <message>
        <source>conforming</source>
        <translation>همخوان</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف‌شده</translation>
    </message>
    <message>
        <source>unfounded</source>
        <translation>بی‌مورد</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Case</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع پرونده</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>{title}, case {number}, project {project}</source>
        <translation>{title}، پروندهٔ {number}، پروژهٔ {project}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} روز</translation>
    </message>
    <message>
        <source>{days} working days late</source>
        <translation>{days} روز کاری دیرکرد</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} روز دیرکرد</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Deviation cases</source>
        <translation>پرونده‌های انحراف</translation>
    </message>
    <message>
        <source>{count} cases wait for you. Begin with the first one.</source>
        <translation>{count} پرونده منتظر شماست. از نخستین شروع کنید.</translation>
    </message>
    <message>
        <source>Open the next one</source>
        <translation>باز کردن پروندهٔ بعدی</translation>
    </message>
    <message>
        <source>{count} cases are open; none waits for you.</source>
        <translation>{count} پرونده باز است؛ هیچ‌کدام منتظر شما نیست.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>up to one month old</source>
        <translation>تا یک ماه</translation>
    </message>
    <message>
        <source>one to three months old</source>
        <translation>یک تا سه ماه</translation>
    </message>
    <message>
        <source>more than three months old</source>
        <translation>بیش از سه ماه</translation>
    </message>
    <message>
        <source>late</source>
        <translation>دیرکرد</translation>
    </message>
    <message>
        <source>open cases</source>
        <translation>پروندهٔ باز</translation>
    </message>
    <message>
        <source>the oldest: {days} days</source>
        <translation>قدیمی‌ترین: {days} روز</translation>
    </message>
    <message>
        <source>case or one of its actions</source>
        <translation>پرونده یا یکی از اقدام‌هایش</translation>
    </message>
    <message>
        <source>All workgroups</source>
        <translation>همهٔ کارگروه‌ها</translation>
    </message>
    <message>
        <source>With the workgroup</source>
        <translation>نزد کارگروه</translation>
    </message>
    <message>
        <source>With the committee</source>
        <translation>نزد کمیته</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>دیرکرد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>There is no deviation case</source>
        <translation>پروندهٔ انحرافی نیست</translation>
    </message>
    <message>
        <source>When a meeting of the committee finds that the results of a project are not desirable or not sufficient, it refers the project and a case opens here. It leads through obstacles, corrective actions or an amendment of the plan, until it is closed.</source>
        <translation>وقتی جلسهٔ کمیته نتیجهٔ پروژه‌ای را نامطلوب یا ناکافی بداند، آن را ارجاع می‌دهد و پرونده‌ای همین‌جا باز می‌شود. پرونده از مانع‌ها، اقدام‌های اصلاحی یا اصلاح برنامه می‌گذرد تا بسته شود.</translation>
    </message>
    <message>
        <source>See the evaluations</source>
        <translation>دیدن ارزیابی‌ها</translation>
    </message>
    <message>
        <source>Classes of obstacles</source>
        <translation>دسته‌های مانع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Find a case by number, project or title</source>
        <translation>یافتن پرونده با شماره، پروژه یا عنوان</translation>
    </message>
</context>
<context>
    <name>ChainSteps</name>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Scanned letter of the step {step}</source>
        <translation>تصویر نامهٔ گام {step}</translation>
    </message>
    <message>
        <source>It waits for this step.</source>
        <translation>در انتظار این گام است.</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>هنوز نرسیده</translation>
    </message>
    <message>
        <source>Letter {number} of {day}, recorded by {name}</source>
        <translation>نامهٔ {number} در {day}، ثبت {name}</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>رد شد: {reason}</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>What would change, line by line</source>
        <translation>آنچه عوض می‌شود، سطر به سطر</translation>
    </message>
</context>
<context>
    <name>ChangeCards</name>
    <message>
        <source>Show {count} more</source>
        <translation>نمایش {count} ردیف دیگر</translation>
    </message>
    <message>
        <source>{count} more rows are not listed; they are taken in with the others.</source>
        <translation>{count} ردیف دیگر در فهرست نیامده است؛ با بقیه وارد می‌شوند.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>دیررسیده</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>مشخصه</translation>
    </message>
    <message>
        <source>Stands here</source>
        <translation>اینجا</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>در فایل</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Another passphrase of your own for the key</source>
        <translation>تغییر گذرواژهٔ شما برای کلید</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>گذرواژهٔ کنونی</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>گذرواژهٔ تازه، یک بار دیگر</translation>
    </message>
    <message>
        <source>Type the passphrase until now first.</source>
        <translation>نخست گذرواژهٔ کنونی را بنویسید.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>trillion</source>
        <translation>هزار میلیارد</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>میلیارد</translation>
    </message>
    <message>
        <source>million</source>
        <translation>میلیون</translation>
    </message>
    <message>
        <source>There are no figures to draw.</source>
        <translation>رقمی برای رسم نمودار در دست نیست.</translation>
    </message>
    <message>
        <source>past its time</source>
        <translation>گذشته از مهلت</translation>
    </message>
    <message>
        <source>in its time</source>
        <translation>در مهلت</translation>
    </message>
    <message>
        <source>target</source>
        <translation>وضع مطلوب</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Shall {name} be an expert here?</source>
        <translation>{name} کارشناس خبرهٔ این هیئت باشد؟</translation>
    </message>
    <message>
        <source>The fixed members choose the experts: more than half must agree. In the committee the secretary proposes and the chair agrees.</source>
        <translation>کارشناسان خبره را اعضای ثابت برمی‌گزینند: بیش از نیمی باید موافق باشند. در کمیته دبیر پیشنهاد و رئیس تأیید می‌کند.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Whose word</source>
        <translation>نظر چه کسی</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>هنوز نپرسیده</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>There is no fixed member yet who could choose.</source>
        <translation>هنوز عضو ثابتی نیست که برگزیند.</translation>
    </message>
</context>
<context>
    <name>ChoiceEdits</name>
    <message>
        <source>Choose…</source>
        <translation>انتخاب کنید…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
</context>
<context>
    <name>ClassForm</name>
    <message>
        <source>At the top</source>
        <translation>در بالاترین سطح</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>دستهٔ تازه</translation>
    </message>
    <message>
        <source>Edit the class</source>
        <translation>ویرایش دسته</translation>
    </message>
    <message>
        <source>Save the class</source>
        <translation>ذخیرهٔ دسته</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>نام دسته</translation>
    </message>
    <message>
        <source>Code (may stay empty)</source>
        <translation>کد (می‌تواند خالی بماند)</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>زیرِ دستهٔ</translation>
    </message>
    <message>
        <source>Proposed correction policy</source>
        <translation>سیاست اصلاح پیشنهادی</translation>
    </message>
    <message>
        <source>It is offered in every case whose obstacles are of this class.</source>
        <translation>در هر پرونده‌ای که مانعی از این دسته دارد پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>Write the name of the class.</source>
        <translation>نام دسته را بنویسید.</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Proposed correction policy</source>
        <translation>سیاست اصلاح پیشنهادی</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>not offered any more</source>
        <translation>دیگر پیشنهاد نمی‌شود</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>پیشنهاد می‌شود</translation>
    </message>
</context>
<context>
    <name>CollectionChips</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>دیرشده</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>وعدهٔ گذشته</translation>
    </message>
    <message>
        <source>To remind</source>
        <translation>برای یادآوری</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>روی کاغذ</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>برای بررسی</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>برای پذیرش</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>دیررسیده</translation>
    </message>
</context>
<context>
    <name>CollectionDeeds</name>
    <message>
        <source>{count} forms go out with a letter</source>
        <translation>{count} فرم با نامه تحویل می‌شود</translation>
    </message>
    <message>
        <source>A reminder letter to {count} units</source>
        <translation>نامهٔ یادآوری به {count} واحد</translation>
    </message>
    <message>
        <source>Recording the reminders</source>
        <translation>ثبت یادآوری‌ها</translation>
    </message>
    <message>
        <source>{count} units were reminded.</source>
        <translation>به {count} واحد یادآوری شد.</translation>
    </message>
    <message>
        <source>Recording the delivery</source>
        <translation>ثبت تحویل</translation>
    </message>
    <message>
        <source>{count} forms were delivered.</source>
        <translation>تحویل {count} فرم ثبت شد.</translation>
    </message>
    <message>
        <source>Taking in the papers</source>
        <translation>ثبت برگشت فرم‌ها</translation>
    </message>
    <message>
        <source>{count} forms came back on paper.</source>
        <translation>برگشت {count} فرم روی کاغذ ثبت شد.</translation>
    </message>
    <message>
        <source>Recording the check</source>
        <translation>ثبت بررسی</translation>
    </message>
    <message>
        <source>{count} forms were checked.</source>
        <translation>بررسی {count} فرم ثبت شد.</translation>
    </message>
    <message>
        <source>Accepting the forms</source>
        <translation>پذیرش فرم‌ها</translation>
    </message>
    <message>
        <source>Recording the call</source>
        <translation>ثبت تماس</translation>
    </message>
    <message>
        <source>The call was recorded.</source>
        <translation>تماس ثبت شد.</translation>
    </message>
    <message>
        <source>Handing out the forms</source>
        <translation>توزیع فرم‌ها</translation>
    </message>
    <message>
        <source>{count} forms were handed out.</source>
        <translation>{count} فرم توزیع شد.</translation>
    </message>
    <message>
        <source>{forms} forms were accepted; {results} results were taken over.</source>
        <translation>{forms} فرم پذیرفته شد و {results} نتیجه از آن‌ها ثبت شد.</translation>
    </message>
</context>
<context>
    <name>CollectionGrid</name>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Who has reported in which cycle</source>
        <translation>چه واحدی در کدام چرخه گزارش داده است</translation>
    </message>
    <message>
        <source>corner: came late</source>
        <translation>گوشهٔ تیره: دیر رسیده</translation>
    </message>
    <message>
        <source>{unit}, {period}: {state}</source>
        <translation>{unit}، {period}: {state}</translation>
    </message>
    <message>
        <source>{words}, came late</source>
        <translation>{words}، دیر رسیده</translation>
    </message>
</context>
<context>
    <name>CollectionGuide</name>
    <message>
        <source>Hand out the forms</source>
        <translation>توزیع فرم‌ها</translation>
    </message>
    <message>
        <source>Accept {count} checked forms</source>
        <translation>پذیرش {count} فرم بررسی‌شده</translation>
    </message>
    <message>
        <source>Check {count} forms</source>
        <translation>بررسی {count} فرم</translation>
    </message>
    <message>
        <source>Type {count} forms</source>
        <translation>تایپ {count} فرم</translation>
    </message>
    <message>
        <source>Record the delivery of {count} forms</source>
        <translation>ثبت تحویل {count} فرم</translation>
    </message>
    <message>
        <source>Remind {count} units</source>
        <translation>یادآوری به {count} واحد</translation>
    </message>
    <message>
        <source>In other cycles {count} forms are overdue.</source>
        <translation>در چرخه‌های دیگر {count} فرم دیر شده است.</translation>
    </message>
    <message>
        <source>No form of this cycle is out yet; the secretary hands them out.</source>
        <translation>هنوز فرمی از این چرخه توزیع نشده است؛ توزیع با دبیر کارگروه است.</translation>
    </message>
    <message>
        <source>No form of this cycle is out yet.</source>
        <translation>هنوز فرمی از این چرخه توزیع نشده است.</translation>
    </message>
    <message>
        <source>{accepted} of {all} accepted; {awaited} are awaited, {late} are overdue.</source>
        <translation>{accepted} فرم از {all} پذیرفته شده؛ {awaited} فرم در انتظار و {late} فرم دیر است.</translation>
    </message>
</context>
<context>
    <name>CollectionMarks</name>
    <message>
        <source>{count} forms are marked</source>
        <translation>{count} فرم انتخاب شده</translation>
    </message>
</context>
<context>
    <name>CollectionPage</name>
    <message>
        <source>Monitoring forms</source>
        <translation>فرم‌های پایش</translation>
    </message>
    <message>
        <source>Form templates</source>
        <translation>الگوهای فرم</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>چرخه‌ها</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>فایل‌های اکسل</translation>
    </message>
    <message>
        <source>The forms as Excel workbooks, out to the units and back</source>
        <translation>فرم‌ها به صورت فایل اکسل، برای واحدها و بازگشت از آن‌ها</translation>
    </message>
    <message>
        <source>Hand out forms</source>
        <translation>توزیع فرم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>گام بعد</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>چرخه</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Narrow to units with these words</source>
        <translation>فقط واحدهایی که این کلمه‌ها را دارند</translation>
    </message>
    <message>
        <source>Narrow by unit…</source>
        <translation>جست‌وجوی واحد…</translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>این چرخه</translation>
    </message>
    <message>
        <source>The forms of the chosen cycle</source>
        <translation>فرم‌های چرخهٔ انتخاب‌شده</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>همهٔ چرخه‌ها</translation>
    </message>
    <message>
        <source>Who reported in which cycle</source>
        <translation>چه واحدی در کدام چرخه گزارش داده است</translation>
    </message>
    <message>
        <source>Forms of the cycle</source>
        <translation>فرم‌های چرخه</translation>
    </message>
    <message>
        <source>Delivered with a letter…</source>
        <translation>تحویل با نامه…</translation>
    </message>
    <message>
        <source>Back on paper</source>
        <translation>روی کاغذ برگشت</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Reminder letter…</source>
        <translation>نامهٔ یادآوری…</translation>
    </message>
</context>
<context>
    <name>CollectionTiles</name>
    <message>
        <source>of {count} forms; {late} late</source>
        <translation>از {count} فرم؛ {late} دیررسیده</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>{count} not delivered yet</source>
        <translation>{count} تحویل‌نشده</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>دیرشده</translation>
    </message>
    <message>
        <source>{count} promises broken</source>
        <translation>{count} وعدهٔ گذشته</translation>
    </message>
    <message>
        <source>to type</source>
        <translation>برای تایپ</translation>
    </message>
    <message>
        <source>back on paper</source>
        <translation>برگشته روی کاغذ</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>برای بررسی</translation>
    </message>
    <message>
        <source>{count} to accept</source>
        <translation>{count} برای پذیرش</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته</translation>
    </message>
</context>
<context>
    <name>CollectionView</name>
    <message>
        <source>There is no form here. The secretary of each workgroup hands out the forms of a cycle; those of another cycle are found by choosing it above.</source>
        <translation>اینجا فرمی نیست. فرم‌های هر چرخه را دبیر کارگروه توزیع می‌کند؛ برای دیدن فرم‌های چرخه‌ای دیگر، آن را از بالا انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>CollectionWorkbooks</name>
    <message>
        <source>Write workbooks for the units…</source>
        <translation>نوشتن فایل فرم‌ها برای واحدها…</translation>
    </message>
    <message>
        <source>Read filled workbooks…</source>
        <translation>خواندن فایل‌های پرشده…</translation>
    </message>
    <message>
        <source>Folder for the workbooks of the units</source>
        <translation>پوشهٔ فایل‌های واحدها</translation>
    </message>
    <message>
        <source>Writing the workbooks of the units</source>
        <translation>در حال نوشتن فایل‌های واحدها</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;All files (*)</source>
        <translation>فایل‌های اکسل (*.xlsx);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Filled workbooks of the units</source>
        <translation>فایل‌های پرشدهٔ واحدها</translation>
    </message>
    <message>
        <source>Folder with the filled workbooks</source>
        <translation>پوشهٔ فایل‌های پرشده</translation>
    </message>
    <message>
        <source>Reading the workbooks</source>
        <translation>در حال خواندن فایل‌ها</translation>
    </message>
    <message>
        <source>There is no workbook in this folder.</source>
        <translation>در این پوشه فایل فرمی نیست.</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>در حال وارد کردن پاسخ‌ها</translation>
    </message>
    <message>
        <source>You stopped it: nothing was taken in, and all forms are as they were.</source>
        <translation>به خواست شما متوقف شد: پاسخی ثبت نشد و همهٔ فرم‌ها به حال پیشین خود ماندند.</translation>
    </message>
    <message>
        <source>Folder for the forms that are handed back</source>
        <translation>پوشهٔ فرم‌های بازگردانده</translation>
    </message>
    <message>
        <source>Writing the forms to be corrected</source>
        <translation>در حال نوشتن فرم‌های نیازمند اصلاح</translation>
    </message>
    <message>
        <source>You stopped it: nothing was written into the folder.</source>
        <translation>به خواست شما متوقف شد: فایلی در پوشه نوشته نشد.</translation>
    </message>
    <message>
        <source>{count} workbooks are in the folder {folder}.</source>
        <translation>{count} فایل در پوشهٔ {folder} نوشته شد.</translation>
    </message>
    <message>
        <source>{count} forms to be corrected are in the folder {folder}.</source>
        <translation>{count} فرم برای اصلاح در پوشهٔ {folder} نوشته شد.</translation>
    </message>
</context>
<context>
    <name>ColumnLine</name>
    <message>
        <source>period, such as 1404</source>
        <translation>دوره، مانند ۱۴۰۴</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>column {letter}, {name}</source>
        <translation>ستون {letter}، {name}</translation>
    </message>
    <message>
        <source>What is {column}</source>
        <translation>معنای {column}</translation>
    </message>
    <message>
        <source>Level of {column}</source>
        <translation>سطح {column}</translation>
    </message>
    <message>
        <source>Period of {column}</source>
        <translation>دورهٔ {column}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>The cycle of {period} is for reports only; projects are not evaluated in it. Nothing was compared. Choose an evaluation cycle.</source>
        <translation>چرخهٔ {period} تنها برای گزارش است و پروژه‌ها در آن ارزیابی نمی‌شوند. چیزی مقایسه نشد. چرخهٔ ارزیابی را برگزینید.</translation>
    </message>
    <message>
        <source>This workgroup answers for no project that goes on in the period. Nothing was compared. Choose another workgroup or cycle, or read the plan in first.</source>
        <translation>این کارگروه در این دوره پاسخ‌گوی هیچ پروژهٔ در جریانی نیست. چیزی مقایسه نشد. کارگروه یا چرخهٔ دیگری برگزینید یا نخست برنامه را بخوانید.</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Vacant: {seat}.</source>
        <translation>خالی است: {seat}.</translation>
    </message>
    <message>
        <source>{count} of {places} places are vacant: {seat}.</source>
        <translation>{count} جا از {places} جا خالی است: {seat}.</translation>
    </message>
    <message>
        <source>{count} people sit where the template has {places}: {seat}. End what is over.</source>
        <translation>{count} نفر در جایگاهی نشسته‌اند که {places} جا دارد: {seat}. عضویتی را که تمام شده است پایان دهید.</translation>
    </message>
    <message>
        <source>The term of {name} is over; they no longer count. Renew it.</source>
        <translation>دورهٔ عضویت {name} پایان یافته است و به شمار نمی‌آید. حکم را تمدید کنید.</translation>
    </message>
    <message>
        <source>The term of {name} ends within 30 days. Ask for a decree.</source>
        <translation>دورهٔ عضویت {name} تا ۳۰ روز دیگر پایان می‌یابد. حکم تازه بخواهید.</translation>
    </message>
    <message>
        <source>{name} has not been chosen yet and does not count.</source>
        <translation>{name} هنوز انتخاب نشده است و به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>The council has not ratified {name}, who does not count toward the quorum until then. Resolve on it and send it up the chain.</source>
        <translation>انتصاب {name} هنوز به تصویب شورا نرسیده است و تا آن زمان در حد نصاب شمرده نمی‌شود. دربارهٔ آن مصوبه بگیرید و آن را برای تأیید و تصویب بفرستید.</translation>
    </message>
    <message>
        <source>The seat template has no seat for the role of {name}.</source>
        <translation>الگوی جایگاه‌ها برای نقش {name} جایی ندارد.</translation>
    </message>
    <message>
        <source>{name} sits in this body twice.</source>
        <translation>{name} دو بار در این هیئت نشسته است.</translation>
    </message>
    <message>
        <source>The decree of {name} has no number.</source>
        <translation>حکم {name} شماره ندارد.</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>{count} more after this</source>
        <translation>{count} نسخهٔ دیگر پس از این</translation>
    </message>
    <message>
        <source>This is computed from other entries. It is computed again when they are decided.</source>
        <translation>این از داده‌های دیگر محاسبه می‌شود و پس از تصمیم دربارهٔ آنها دوباره محاسبه خواهد شد.</translation>
    </message>
    <message>
        <source>Two desks wrote this without having seen each other. Both are kept. Pick what holds: field by field, or all from one desk.</source>
        <translation>دو میز بی‌خبر از هم این را نوشته‌اند. هر دو نگه داشته شده است. آنچه درست است انتخاب کنید: خانه به خانه، یا همه از یک میز.</translation>
    </message>
    <message>
        <source>Two desks wrote this without having seen each other. Both are kept; until somebody decides, the newer line of work shows.</source>
        <translation>دو میز بی‌خبر از هم این را نوشته‌اند. هر دو نگه داشته شده است؛ تا تصمیم گرفته نشود، آنکه بیشتر پیش رفته نمایش داده می‌شود.</translation>
    </message>
    <message>
        <source>{party} decides this at a desk of its own.</source>
        <translation>تصمیم آن با {party} در میز خودش است.</translation>
    </message>
    <message>
        <source>It is for {names} to decide.</source>
        <translation>تصمیم آن با {names} است.</translation>
    </message>
    <message>
        <source>Nobody holds a seat at present that may decide this.</source>
        <translation>اکنون کسی سمتی ندارد که بتواند دربارهٔ این تصمیم بگیرد.</translation>
    </message>
    <message>
        <source>Let it be taken away</source>
        <translation>برداشته شود</translation>
    </message>
    <message>
        <source>Let it stay</source>
        <translation>بماند</translation>
    </message>
    <message>
        <source>Keep what {desk} wrote</source>
        <translation>نگه داشتن نوشتهٔ {desk}</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>نگه داشتن این نسخه</translation>
    </message>
    <message>
        <source>Keep what is picked</source>
        <translation>نگه داشتن انتخاب‌شده‌ها</translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>ours to decide</source>
        <translation>تصمیم با ما</translation>
    </message>
    <message>
        <source>theirs to decide</source>
        <translation>تصمیم با آنها</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>محاسبه‌شده</translation>
    </message>
    <message>
        <source>What was written apart</source>
        <translation>مورد ناسازگار</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Meanwhile this was changed at this desk or by a file. Nothing was decided. Look at both versions once more.</source>
        <translation>در این میان، این مورد در همین میز یا با فایلی تغییر کرد. تصمیمی ثبت نشد. هر دو نسخه را یک بار دیگر ببینید.</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Exchange of files</source>
        <translation>تبادل فایل</translation>
    </message>
    <message>
        <source>What was written apart</source>
        <translation>موارد ناسازگار</translation>
    </message>
    <message>
        <source>Let the computed ones be</source>
        <translation>محاسبه‌شده‌ها بماند</translation>
    </message>
    <message>
        <source>{count} wait for your decision.</source>
        <translation>{count} مورد در انتظار تصمیم شماست.</translation>
    </message>
    <message>
        <source>{count} are for others to decide.</source>
        <translation>تصمیم {count} مورد با دیگران است.</translation>
    </message>
    <message>
        <source>{count} are computed.</source>
        <translation>{count} مورد محاسبه‌شده است.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Nothing was written apart</source>
        <translation>چیزی ناسازگار نیست</translation>
    </message>
    <message>
        <source>When two desks of one party change the same thing without having seen each other, both versions stand here side by side until somebody decides. Nothing is ever lost by it.</source>
        <translation>وقتی دو میزِ یک کارگروه بی‌خبر از هم یک چیز را تغییر دهند، هر دو نسخه اینجا کنار هم می‌ماند تا کسی تصمیم بگیرد. چیزی با آن از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Open the exchange of files</source>
        <translation>رفتن به تبادل فایل</translation>
    </message>
    <message>
        <source>Written apart</source>
        <translation>ناسازگارها</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>بعدی را نشان بده</translation>
    </message>
</context>
<context>
    <name>Conformity</name>
    <message>
        <source>conforms</source>
        <translation>همخوان</translation>
    </message>
    <message>
        <source>does not conform</source>
        <translation>ناهمخوان</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>no opinion yet</source>
        <translation>بدون نظر</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>مقایسه‌نشده</translation>
    </message>
    <message>
        <source>closed: {outcome}</source>
        <translation>بسته‌شده: {outcome}</translation>
    </message>
</context>
<context>
    <name>CountBadges</name>
    <message>
        <source>{count} new</source>
        <translation>{count} تازه</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} تغییرکرده</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} برداشته</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>{count} بدون تغییر</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>{count} ناسازگار</translation>
    </message>
    <message>
        <source>{count} gaps</source>
        <translation>{count} جاافتاده</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} دیررسیده</translation>
    </message>
    <message>
        <source>{count} files refused</source>
        <translation>{count} فایل ردشده</translation>
    </message>
</context>
<context>
    <name>Court</name>
    <message>
        <source>the workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
</context>
<context>
    <name>Crumb</name>
    <message>
        <source>Back to {place}</source>
        <translation>بازگشت به {place}</translation>
    </message>
</context>
<context>
    <name>Cycle</name>
    <message>
        <source>fortnightly</source>
        <translation>پانزده‌روزه</translation>
    </message>
    <message>
        <source>two-monthly</source>
        <translation>دوماهه</translation>
    </message>
    <message>
        <source>six-monthly</source>
        <translation>شش‌ماهه</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>سالانه</translation>
    </message>
    <message>
        <source>The cycle of {period} is open already. Nothing was changed. Change its dates instead.</source>
        <translation>چرخهٔ {period} از پیش باز است. چیزی تغییر نکرد. به‌جای آن تاریخ‌هایش را تغییر دهید.</translation>
    </message>
    <message>
        <source>{period} is no period of a {kind} cycle. Nothing was opened. Choose another period.</source>
        <translation>{period} دورهٔ چرخهٔ {kind} نیست. چیزی باز نشد. دورهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The plan {plan} runs from {first} to {last}; {period} lies outside. Nothing was opened. Choose a period of the plan.</source>
        <translation>برنامهٔ «{plan}» از {first} تا {last} است و {period} بیرون از آن است. چیزی باز نشد. دوره‌ای از برنامه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The forms would be due before they go out. Nothing was changed. Choose a later day for their return.</source>
        <translation>مهلت بازگشت فرم‌ها پیش از توزیع آن‌هاست. چیزی تغییر نکرد. روز دیرتری برای بازگشت انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>CycleChooser</name>
    <message>
        <source>{period} ({kind}) · due {day}</source>
        <translation>{period} ({kind}) · مهلت {day}</translation>
    </message>
    <message>
        <source>{cycle} · {count} overdue</source>
        <translation>{cycle} · {count} دیرشده</translation>
    </message>
    <message>
        <source>All workgroups</source>
        <translation>همهٔ کارگروه‌ها</translation>
    </message>
</context>
<context>
    <name>CycleTable</name>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>روز آغاز</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>Forms that came back</source>
        <translation>فرم‌های برگشته</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>بازنشده</translation>
    </message>
    <message>
        <source>no form is out</source>
        <translation>بی‌فرم</translation>
    </message>
    <message>
        <source>{back} of {out}</source>
        <translation>{back} از {out}</translation>
    </message>
</context>
<context>
    <name>CyclesPage</name>
    <message>
        <source>Open the {count} that are missing</source>
        <translation>باز کردن {count} چرخهٔ بازنشده</translation>
    </message>
    <message>
        <source>Cycles belong to a plan; read one from Excel first.</source>
        <translation>چرخه از آنِ یک برنامه است؛ نخست برنامه را از اکسل وارد کنید.</translation>
    </message>
    <message>
        <source>The committee&apos;s file brings them.</source>
        <translation>چرخه‌ها را کمیته باز می‌کند و با فایل آن می‌رسند.</translation>
    </message>
    <message>
        <source>Forms go out and come back in cycles. Their days are proposed in working days; open them with one button and change single ones beside the table.</source>
        <translation>فرم‌ها چرخه‌ای توزیع می‌شوند و برمی‌گردند. روزها به روز کاری پیشنهاد شده‌اند؛ همه را با یک دکمه باز کنید و اگر لازم بود هر کدام را کنار جدول تغییر دهید.</translation>
    </message>
    <message>
        <source>Cycles are opened by the committee; it is the turn of {name}.</source>
        <translation>چرخه‌ها را کمیته باز می‌کند؛ نوبت {name} است.</translation>
    </message>
    <message>
        <source>its secretary</source>
        <translation>دبیر کمیته</translation>
    </message>
    <message>
        <source>All cycles of this kind are open in this year.</source>
        <translation>همهٔ چرخه‌های این نوع در این سال باز شده‌اند.</translation>
    </message>
    <message>
        <source>Not open yet. These are its usual days.</source>
        <translation>هنوز باز نشده است. این‌ها روزهای معمول آن است.</translation>
    </message>
    <message>
        <source>{out} forms are out, {back} came back, {accepted} are accepted.</source>
        <translation>{out} فرم توزیع شده، {back} فرم برگشته و {accepted} فرم پذیرفته شده است.</translation>
    </message>
    <message>
        <source>Open; no form is out yet. The workgroups hand them out.</source>
        <translation>باز است؛ هنوز فرمی توزیع نشده است. توزیع با کارگروه‌هاست.</translation>
    </message>
    <message>
        <source>Last change: {reason}</source>
        <translation>آخرین تغییر: {reason}</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>ذخیرهٔ روزها</translation>
    </message>
    <message>
        <source>Open this cycle</source>
        <translation>باز کردن این چرخه</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>روز را بنویسید.</translation>
    </message>
    <message>
        <source>Write why the days change; everybody sees it.</source>
        <translation>بنویسید چرا روزها تغییر می‌کند؛ همه آن را می‌بینند.</translation>
    </message>
    <message>
        <source>The days of the cycle were saved.</source>
        <translation>روزهای چرخه ذخیره شد.</translation>
    </message>
    <message>
        <source>The cycle is open.</source>
        <translation>چرخه باز شد.</translation>
    </message>
    <message>
        <source>The cycles of the year are open.</source>
        <translation>چرخه‌های سال باز شدند.</translation>
    </message>
    <message>
        <source>Saving the cycles</source>
        <translation>ذخیرهٔ چرخه‌ها</translation>
    </message>
    <message>
        <source>Monitoring cycles</source>
        <translation>چرخه‌های پایش</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>سال پیش</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>سال بعد</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>باز کردن همه</translation>
    </message>
    <message>
        <source>Cycles of the year</source>
        <translation>چرخه‌های سال</translation>
    </message>
    <message>
        <source>Forms go out from</source>
        <translation>آغاز توزیع فرم‌ها</translation>
    </message>
    <message>
        <source>Forms are due back on</source>
        <translation>مهلت برگشت فرم‌ها</translation>
    </message>
    <message>
        <source>Every project is evaluated in it</source>
        <translation>در این چرخه همهٔ پروژه‌ها ارزیابی می‌شوند</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>دلیل تغییر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Show its forms</source>
        <translation>نمایش فرم‌های آن</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>بازگشت به فرم‌ها</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>There is no such day in the calendar. Write it as year/month/day, such as {day}.</source>
        <translation>چنین روزی در تقویم نیست. تاریخ را به شکل سال/ماه/روز بنویسید؛ مانند {day}.</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>سال/ماه/روز</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>باز کردن تقویم (Alt+Down)</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>باز کردن تقویم</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Record the resolution</source>
        <translation>ثبت مصوبه</translation>
    </message>
    <message>
        <source>What is resolved</source>
        <translation>چه تصمیمی گرفته می‌شود</translation>
    </message>
    <message>
        <source>The resolution in one line</source>
        <translation>مصوبه در یک سطر</translation>
    </message>
    <message>
        <source>Text or reason</source>
        <translation>متن یا دلیل</translation>
    </message>
    <message>
        <source>A return, a referral or a refusal says why; others may.</source>
        <translation>برگرداندن، ارجاع و رد باید دلیل داشته باشد؛ بقیه می‌تواند.</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>مسئول اجرا</translation>
    </message>
    <message>
        <source>Empty where nobody has to.</source>
        <translation>اگر مسئولی ندارد خالی بماند.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Resolution on “{title}”</source>
        <translation>مصوبه دربارهٔ «{title}»</translation>
    </message>
    <message>
        <source>Write in one line what is resolved.</source>
        <translation>مصوبه را در یک سطر بنویسید.</translation>
    </message>
    <message>
        <source>This decision needs its reason.</source>
        <translation>این تصمیم دلیل می‌خواهد.</translation>
    </message>
    <message>
        <source>A referral needs a due date.</source>
        <translation>ارجاع مهلت می‌خواهد.</translation>
    </message>
    <message>
        <source>Say until when it is carried out.</source>
        <translation>بنویسید تا چه روزی اجرا شود.</translation>
    </message>
    <message>
        <source>Say who carries it out until that day.</source>
        <translation>بنویسید چه کسی تا آن روز آن را اجرا می‌کند.</translation>
    </message>
</context>
<context>
    <name>DeskKey</name>
    <message>
        <source>This desk has a key already. It was kept. Only when it was lost or all its passphrases are forgotten, make a new one in its place.</source>
        <translation>این میز کلید دارد و همان ماند. فقط اگر کلید گم شده یا همهٔ گذرواژه‌هایش فراموش شده است، کلید تازه‌ای به جای آن بسازید.</translation>
    </message>
    <message>
        <source>{name} has a passphrase for the desk&apos;s key. It was left as it is.</source>
        <translation>{name} برای کلید میز گذرواژه دارد. همان ماند.</translation>
    </message>
    <message>
        <source>This person has no passphrase for the desk&apos;s key.</source>
        <translation>این فرد برای کلید میز گذرواژه ندارد.</translation>
    </message>
    <message>
        <source>This is the only passphrase that opens the desk&apos;s key; without it the key would be lost. It was kept. Let somebody else in first.</source>
        <translation>این تنها گذرواژه‌ای است که کلید میز را باز می‌کند و بی آن کلید از دست می‌رود. همان ماند. نخست به کسی دیگر اجازه بدهید.</translation>
    </message>
    <message>
        <source>This sheet belongs to another key than the one of this desk. Nothing was changed. Look for the sheet of this desk, or make a new key.</source>
        <translation>این برگه از آنِ کلیدی جز کلید این میز است. چیزی تغییر نکرد. برگهٔ همین میز را پیدا کنید، یا کلید تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>This desk has no key yet, and without one no file can be sealed. Nothing was changed. The keeper of the desk makes the key first.</source>
        <translation>این میز هنوز کلید ندارد و بی آن هیچ فایلی امضا نمی‌شود. چیزی تغییر نکرد. نخست متصدی میز کلید را می‌سازد.</translation>
    </message>
    <message>
        <source>{name} can work at this desk, but has no passphrase for its key, so no file was sealed. {able} can seal it.</source>
        <translation>{name} می‌تواند در این میز کار کند، ولی برای کلید آن گذرواژه ندارد؛ پس فایلی امضا نشد. این کار با {able} است.</translation>
    </message>
</context>
<context>
    <name>DeskKeyDeeds</name>
    <message>
        <source>Opening the key</source>
        <translation>باز کردن کلید</translation>
    </message>
    <message>
        <source>A new key for this desk</source>
        <translation>کلید تازه برای این میز</translation>
    </message>
    <message>
        <source>The key of this desk</source>
        <translation>کلید این میز</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>ساختن کلید</translation>
    </message>
    <message>
        <source>The key until now is forgotten at this desk, and the committee has to admit the new one. Choose this when all passphrases are forgotten, or when this desk was copied.</source>
        <translation>کلید کنونی در این میز کنار گذاشته می‌شود و کمیته باید کلید تازه را بپذیرد. وقتی این را انتخاب کنید که همهٔ گذرواژه‌ها فراموش شده یا این میز رونوشت میز دیگری است.</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>ساختن کلید</translation>
    </message>
    <message>
        <source>The key is made. Its passphrase is kept nowhere.</source>
        <translation>کلید ساخته شد. گذرواژهٔ آن هیچ‌جا نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>The request is signed with the desk&apos;s key</source>
        <translation>درخواست با کلید میز امضا می‌شود</translation>
    </message>
    <message>
        <source>Choose the stick onto which the request is written</source>
        <translation>فلشی را که درخواست روی آن نوشته شود انتخاب کنید</translation>
    </message>
    <message>
        <source>Writing the request</source>
        <translation>نوشتن درخواست</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>The request {name} is on the stick.</source>
        <translation>درخواست {name} روی فلش است.</translation>
    </message>
    <message>
        <source>The committee&apos;s thirty digits, from its official letter</source>
        <translation>۳۰ رقم کمیته، از نامهٔ رسمی آن</translation>
    </message>
    <message>
        <source>Keep these digits</source>
        <translation>ثبت این رقم‌ها</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>رقم‌ها</translation>
    </message>
    <message>
        <source>Type them group by group, or paste or scan them all at once.</source>
        <translation>دسته‌دسته بنویسید، یا همه را یک‌جا بچسبانید یا با رمزینه‌خوان وارد کنید.</translation>
    </message>
    <message>
        <source>Keeping the digits</source>
        <translation>ثبت رقم‌ها</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Shall {name} no longer sign files at this desk?</source>
        <translation>{name} دیگر در این میز فایل امضا نکند؟</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Make the recovery sheet</source>
        <translation>ساختن برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>نمایش برگه</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Bringing the key back</source>
        <translation>برگرداندن کلید</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>The digits are copied.</source>
        <translation>رقم‌ها رونوشت شد.</translation>
    </message>
</context>
<context>
    <name>DeskPeople</name>
    <message>
        <source>As long as you have no passphrase, the program cannot know two people apart. Nobody was added. Choose your own passphrase first, then add others.</source>
        <translation>تا گذرواژه نداشته باشید، نرم‌افزار دو نفر را از هم باز نمی‌شناسد. کسی افزوده نشد. نخست گذرواژهٔ خود را انتخاب کنید، سپس دیگران را بیفزایید.</translation>
    </message>
    <message>
        <source>{name} sits at this desk already. Nothing was changed.</source>
        <translation>{name} هم‌اکنون پشت همین میز است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A desk needs a keeper, so you cannot take yourself away. Nothing was changed. Hand the desk over first.</source>
        <translation>هر میز متصدی می‌خواهد، پس نمی‌توانید خود را بردارید. چیزی تغییر نکرد. نخست میز را واگذار کنید.</translation>
    </message>
    <message>
        <source>{name} has not chosen a passphrase yet, and a keeper without one would lock the desk. You are still its keeper. Ask {name} to sign in first.</source>
        <translation>{name} هنوز گذرواژه انتخاب نکرده است و متصدی بی‌گذرواژه میز را قفل می‌کند. شما همچنان متصدی هستید. از {name} بخواهید نخست یک بار وارد شود.</translation>
    </message>
    <message>
        <source>A name is needed. Nobody was added; write the name again.</source>
        <translation>نام لازم است. کسی افزوده نشد؛ نام را دوباره بنویسید.</translation>
    </message>
</context>
<context>
    <name>DeskPeopleDialog</name>
    <message>
        <source>People of this desk</source>
        <translation>افراد این میز</translation>
    </message>
    <message>
        <source>Each one signs in with a passphrase of their own, so that everything bears the name of who did it. The keeper takes people in and gives them a passphrase for one time.</source>
        <translation>هر کس با گذرواژهٔ خود وارد می‌شود تا هر کار نام انجام‌دهنده‌اش را داشته باشد. متصدی میز افراد را می‌پذیرد و به آنان گذرواژهٔ یک‌بارمصرف می‌دهد.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Passphrase for one time</source>
        <translation>گذرواژهٔ یک‌بارمصرف</translation>
    </message>
    <message>
        <source>Hand the desk over</source>
        <translation>واگذاری میز</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>نام فرد تازه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>keeper of the desk</source>
        <translation>متصدی میز</translation>
    </message>
    <message>
        <source>has one for one time</source>
        <translation>گذرواژهٔ یک‌بارمصرف دارد</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>وارد می‌شود</translation>
    </message>
    <message>
        <source>has no passphrase</source>
        <translation>گذرواژه ندارد</translation>
    </message>
    <message>
        <source>Make {name} the keeper of this desk? You will no longer be it.</source>
        <translation>{name} متصدی این میز شود؟ شما دیگر متصدی نخواهید بود.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>واگذاری</translation>
    </message>
    <message>
        <source>Take {name} away from this desk? What they did stays, under their name.</source>
        <translation>{name} از این میز برداشته شود؟ کارهای او به نام خودش می‌ماند.</translation>
    </message>
    <message>
        <source>The passphrase of {name} for one time is: {code}
Tell it to nobody else. It is shown only now; at the first sign-in they choose one of their own.</source>
        <translation>گذرواژهٔ یک‌بارمصرف {name}: {code}
آن را به کسی دیگر نگویید. فقط همین حالا نشان داده می‌شود؛ در نخستین ورود، خود او گذرواژه‌ای انتخاب می‌کند.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>در حال ذخیره</translation>
    </message>
</context>
<context>
    <name>DeskPerson</name>
    <message>
        <source>A name is needed. The former one was kept; write the new one again.</source>
        <translation>نام نباید خالی باشد. نام پیشین حفظ شد؛ نام تازه را دوباره بنویسید.</translation>
    </message>
</context>
<context>
    <name>DeskTable</name>
    <message>
        <source>counts</source>
        <translation>معتبر</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>همین میز</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخرین خبر</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Files up to</source>
        <translation>فایل‌ها تا</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} روز پیش</translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>Desks whose files count</source>
        <translation>میزهایی که فایلشان معتبر است</translation>
    </message>
    <message>
        <source>Withdraw the key…</source>
        <translation>لغو کلید…</translation>
    </message>
    <message>
        <source>Prepare a file for it</source>
        <translation>آماده کردن فایل برای آن</translation>
    </message>
    <message>
        <source>{count} count</source>
        <translation>{count} معتبر</translation>
    </message>
    <message>
        <source>Its thirty digits: {digits}</source>
        <translation>۳۰ رقم آن: {digits}</translation>
    </message>
</context>
<context>
    <name>DigitsCard</name>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Copy the digits</source>
        <translation>رونوشت رقم‌ها</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Print the digits</source>
        <translation>چاپ رقم‌ها</translation>
    </message>
    <message>
        <source>QR code of the thirty digits</source>
        <translation>رمزینهٔ ۳۰ رقم</translation>
    </message>
</context>
<context>
    <name>DigitsEdit</name>
    <message>
        <source>{name}, group {number}</source>
        <translation>{name}، دستهٔ {number}</translation>
    </message>
</context>
<context>
    <name>DigitsForm</name>
    <message>
        <source>All thirty digits are needed: six groups of five.</source>
        <translation>هر ۳۰ رقم لازم است: شش دستهٔ پنج‌تایی.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>The template {template} is for {kind} cycles. Nothing was handed out. Choose a template for this cycle.</source>
        <translation>الگوی «{template}» برای چرخه‌های {kind} است. چیزی توزیع نشد. الگویی برای این چرخه انتخاب کنید.</translation>
    </message>
    <message>
        <source>The template {template} is not handed out any more. Nothing was handed out. Choose another one.</source>
        <translation>الگوی «{template}» دیگر توزیع نمی‌شود. چیزی توزیع نشد. الگوی دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The template {template} was made for another workgroup. Nothing was handed out. Choose another one.</source>
        <translation>الگوی «{template}» برای کارگروه دیگری ساخته شده است. چیزی توزیع نشد. الگوی دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>No unit carries out a project of this workgroup in this cycle, so nobody gets a form. Nothing was handed out. Enter in the plan which units carry out the projects.</source>
        <translation>در این چرخه هیچ واحدی مجری پروژه‌ای از این کارگروه نیست و فرمی به کسی نمی‌رسد. چیزی توزیع نشد. در برنامه بنویسید کدام واحدها مجری پروژه‌ها هستند.</translation>
    </message>
</context>
<context>
    <name>DoneForm</name>
    <message>
        <source>Report the action done</source>
        <translation>ثبت انجام اقدام</translation>
    </message>
    <message>
        <source>Report it done</source>
        <translation>ثبت انجام</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>بدون سند</translation>
    </message>
    <message>
        <source>Choose a paper</source>
        <translation>انتخاب سند</translation>
    </message>
    <message>
        <source>What shows that it is done?</source>
        <translation>چه چیزی انجام آن را نشان می‌دهد؟</translation>
    </message>
    <message>
        <source>Another member of the workgroup verifies it.</source>
        <translation>عضو دیگری از کارگروه آن را تأیید می‌کند.</translation>
    </message>
    <message>
        <source>Paper (PDF or picture, at most 10 MiB)</source>
        <translation>سند (PDF یا تصویر، حداکثر ۱۰ مگابایت)</translation>
    </message>
    <message>
        <source>Write what shows that it is done.</source>
        <translation>بنویسید چه چیزی انجام آن را نشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>Stop the project instead of going on with it</source>
        <translation>توقف پروژه به‌جای ادامهٔ آن</translation>
    </message>
    <message>
        <source>New amendment</source>
        <translation>اصلاح تازه</translation>
    </message>
    <message>
        <source>Title, day and reason</source>
        <translation>عنوان، روز و دلیل</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>آغاز پیش‌نویس</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>What the amendment is about</source>
        <translation>موضوع اصلاح</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>نافذ از</translation>
    </message>
    <message>
        <source>A day after everything that has been evaluated; older verdicts stay.</source>
        <translation>روزی پس از همهٔ آنچه ارزیابی شده است؛ وضعیت‌های پیشین می‌مانند.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>در چند واژه بنویسید دربارهٔ چیست.</translation>
    </message>
    <message>
        <source>Write the day on which it takes effect.</source>
        <translation>روزی را که نافذ می‌شود بنویسید.</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>{number}. ({kind})</source>
        <translation>{number}. ({kind})</translation>
    </message>
    <message>
        <source>{number}. {label} ({kind})</source>
        <translation>{number}. {label} ({kind})</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>What would come of it</source>
        <translation>نتیجهٔ اصلاح</translation>
    </message>
    <message>
        <source>if results stay as in the last period</source>
        <translation>اگر نتیجه‌ها مانند دورهٔ گذشته بمانند</translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message>
        <source>Indicator and period</source>
        <translation>شاخص و دوره</translation>
    </message>
    <message>
        <source>Target now</source>
        <translation>وضع مطلوب کنونی</translation>
    </message>
    <message>
        <source>Target then</source>
        <translation>وضع مطلوب آینده</translation>
    </message>
    <message>
        <source>Verdict now</source>
        <translation>وضعیت کنونی</translation>
    </message>
    <message>
        <source>Verdict then</source>
        <translation>وضعیت آینده</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>داوری نمی‌شود</translation>
    </message>
</context>
<context>
    <name>Enactment</name>
    <message>
        <source>conforming in the workgroup&apos;s opinion</source>
        <translation>به نظر کارگروه همخوان</translation>
    </message>
    <message>
        <source>not conforming in the workgroup&apos;s opinion</source>
        <translation>به نظر کارگروه ناهمخوان</translation>
    </message>
    <message>
        <source>Evaluation of {period}: {opinion}</source>
        <translation>ارزیابی {period}: {opinion}</translation>
    </message>
    <message>
        <source>Case {number}, round {round}: raised with a justification report</source>
        <translation>پروندهٔ {number}، دور {round}: با گزارش توجیهی فرستاده شده</translation>
    </message>
    <message>
        <source>Case {number}, evaluated again for {period}: {opinion}</source>
        <translation>پروندهٔ {number}، ارزیابی دوباره برای {period}: {opinion}</translation>
    </message>
    <message>
        <source>Draft of an amendment of the plan</source>
        <translation>پیش‌نویس اصلاح برنامه</translation>
    </message>
    <message>
        <source>Draft of a stop of the project</source>
        <translation>پیش‌نویس توقف پروژه</translation>
    </message>
    <message>
        <source>{finding} Nothing was resolved. Correct the draft of the amendment first, then resolve it.</source>
        <translation>{finding} چیزی تصویب نشد. نخست پیش‌نویس اصلاح را درست کنید و سپس تصویب کنید.</translation>
    </message>
    <message>
        <source>A resolution of the kind “{kind}” cannot be taken on this as it stands now. Nothing was changed. See on its page where it stands, and choose another decision.</source>
        <translation>با وضع کنونی نمی‌توان مصوبه‌ای از نوع «{kind}» دربارهٔ آن گرفت. چیزی تغییر نکرد. در صفحهٔ آن ببینید کار در کجاست و تصمیم دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{missing} Nothing was changed. Add what is missing to the resolution and take it again.</source>
        <translation>{missing} چیزی تغییر نکرد. کمبود را به مصوبه بیفزایید و دوباره تصویب کنید.</translation>
    </message>
    <message>
        <source>Resolution {number} of this meeting already decides on this. Nothing was changed. Withdraw that resolution first if it was meant differently.</source>
        <translation>مصوبهٔ {number} همین جلسه دربارهٔ آن تصمیم گرفته است. چیزی تغییر نکرد. اگر منظور دیگری بود نخست آن مصوبه را پس بگیرید.</translation>
    </message>
    <message>
        <source>Case {number} of this project is open and goes its own way. Nothing was changed. Decide on the case, or return the evaluation.</source>
        <translation>پروندهٔ {number} این پروژه باز است و راه خود را می‌رود. چیزی تغییر نکرد. دربارهٔ پرونده تصمیم بگیرید یا ارزیابی را برگردانید.</translation>
    </message>
    <message>
        <source>Meeting {number} is not being held, so nothing that it resolved binds. Nothing was changed. Open the meeting and call the roll first.</source>
        <translation>جلسهٔ {number} در حال برگزاری نیست و مصوبهٔ آن الزام‌آور نمی‌شود. چیزی تغییر نکرد. نخست جلسه را آغاز کنید و حضور و غیاب کنید.</translation>
    </message>
    <message>
        <source>The roll of the meeting has {present} who count and {needed} are needed, so nothing that it resolved binds. Nothing was changed. Correct the roll, or decide in another meeting.</source>
        <translation>در این جلسه {present} نفر به شمار می‌آیند و {needed} نفر لازم است؛ پس مصوبهٔ آن الزام‌آور نیست. چیزی تغییر نکرد. حضور و غیاب را درست کنید یا در جلسهٔ دیگری تصمیم بگیرید.</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>{name} leaves</source>
        <translation>کناره‌گیری {name}</translation>
    </message>
    <message>
        <source>Until the last day the member counts; what they did stays.</source>
        <translation>عضو تا روز پایان به شمار می‌آید و کارهای او می‌ماند.</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>پایان عضویت</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
</context>
<context>
    <name>Enrolling</name>
    <message>
        <source>No request of such a desk was read here. Nothing was changed. Read its request file first.</source>
        <translation>درخواستی از چنین میزی اینجا خوانده نشده است. چیزی تغییر نکرد. نخست فایل درخواست آن را بخوانید.</translation>
    </message>
    <message>
        <source>These are {count} digits, and a desk has thirty. Nothing was changed. Have them told once more, group by group.</source>
        <translation>این {count} رقم است و هر میز ۳۰ رقم دارد. چیزی تغییر نکرد. بخواهید دوباره دسته‌دسته بگویند.</translation>
    </message>
    <message>
        <source>These are not the digits of this request, so it may have been exchanged on its way. The desk was not admitted. Have them told once more; if they still differ, refuse the request and let the desk bring a new one by hand.</source>
        <translation>این رقم‌ها از آنِ این درخواست نیست؛ شاید درخواست در راه عوض شده باشد. میز پذیرفته نشد. بخواهید دوباره بگویند؛ اگر باز هم یکی نبود، درخواست را رد کنید تا میز درخواست تازه‌ای با دست خود بیاورد.</translation>
    </message>
    <message>
        <source>This desk was admitted. Nothing was changed. To take that back, withdraw its key.</source>
        <translation>این میز پذیرفته شده است. چیزی تغییر نکرد. برای پس گرفتن آن، کلیدش را لغو کنید.</translation>
    </message>
    <message>
        <source>The key in this request was withdrawn, and a withdrawn key never counts again. Nothing was changed. Let the desk make a new key and bring a new request.</source>
        <translation>کلید این درخواست لغو شده است و کلید لغوشده هرگز دوباره معتبر نمی‌شود. چیزی تغییر نکرد. میز باید کلید تازه‌ای بسازد و درخواست تازه‌ای بیاورد.</translation>
    </message>
    <message>
        <source>The key in this request belongs to another desk, {title}: a folder of work was copied, or somebody took the key. Nothing was changed. Telephone both desks; one of them makes a new key.</source>
        <translation>کلید این درخواست از آنِ میز دیگری است، {title}: یا پوشهٔ کاری رونوشت شده، یا کسی کلید را برداشته است. چیزی تغییر نکرد. به هر دو میز تلفن کنید؛ یکی از آنها کلید تازه‌ای می‌سازد.</translation>
    </message>
    <message>
        <source>The file {file} is no request of a desk, or it is damaged. Nothing was taken in. Choose the file that the desk wrote for the committee; its name ends in .pbr.</source>
        <translation>فایل {file} درخواست پذیرش یک میز نیست، یا آسیب دیده است. چیزی وارد نشد. فایلی را که میز برای کمیته نوشته است انتخاب کنید؛ نامش به .pbr ختم می‌شود.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>not available: {reason}</source>
        <translation>ندارم: {reason}</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>ندارم</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>موعد نرسیده</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} از {whole}</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>The plan {plan} has no version yet, so there are no targets to judge by. Nothing was changed. Import the plan with its targets first.</source>
        <translation>برنامهٔ «{plan}» هنوز نسخه‌ای ندارد؛ پس وضع مطلوبی برای ارزیابی نیست. چیزی تغییر نکرد. نخست برنامه را همراه با وضع مطلوب آن وارد کنید.</translation>
    </message>
    <message>
        <source>{period} is not over yet; only ended periods are judged. Nothing was changed. Evaluate it when it has ended, or choose an earlier period.</source>
        <translation>{period} هنوز به پایان نرسیده است؛ فقط دوره‌های پایان‌یافته ارزیابی می‌شوند. چیزی تغییر نکرد. پس از پایان دوره ارزیابی کنید یا دورهٔ پیشین را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This indicator has not been evaluated in {period} yet.</source>
        <translation>این شاخص هنوز در {period} ارزیابی نشده است.</translation>
    </message>
    <message>
        <source>No plan speaks about {period}. Nothing was changed. Import the plan of that time first, or choose another period.</source>
        <translation>هیچ برنامه‌ای {period} را در بر نمی‌گیرد. چیزی تغییر نکرد. نخست برنامهٔ آن زمان را وارد کنید یا دورهٔ دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>EvaluationFigures</name>
    <message>
        <source>Computed from the figures</source>
        <translation>محاسبه از روی ارقام</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>محاسبه</translation>
    </message>
    <message>
        <source>Attainment {percent}</source>
        <translation>درجهٔ تحقق {percent}</translation>
    </message>
    <message>
        <source>Reported {percent} of what was due</source>
        <translation>{percent} از آنچه باید، گزارش شده است</translation>
    </message>
    <message>
        <source>{desired} desired, {near} near, {undesired} undesired, {exceeds} exceeding, {gaps} without data.</source>
        <translation>{desired} مطلوب، {near} نزدیک به مطلوب، {undesired} نامطلوب، {exceeds} فراتر از انتظار، {gaps} بی‌داده.</translation>
    </message>
    <message>
        <source>A project conforms when no due indicator is undesired and its weighted attainment is at least near the desired state.</source>
        <translation>پروژه وقتی همخوان است که هیچ شاخص سررسیدشده‌ای نامطلوب نباشد و درجهٔ تحقق وزنی آن دست‌کم نزدیک به وضع مطلوب باشد.</translation>
    </message>
</context>
<context>
    <name>EvaluationGuide</name>
    <message>
        <source>It waits for the finding of a quorate meeting.</source>
        <translation>منتظر نظر جلسهٔ کمیته با حد نصاب است.</translation>
    </message>
    <message>
        <source>Something was due and has no figure; without a reason nothing can be submitted.</source>
        <translation>شاخصی سررسید شده و عددی ندارد؛ بدون دلیل نمی‌توان ارزیابی را ارسال کرد.</translation>
    </message>
    <message>
        <source>What is done about it stands in its case.</source>
        <translation>آنچه دربارهٔ آن انجام می‌شود در پروندهٔ آن است.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Say whether the project conforms in the workgroup&apos;s opinion.</source>
        <translation>بگویید پروژه به نظر کارگروه همخوان است یا نه.</translation>
    </message>
    <message>
        <source>The opinion was prepared by {name}; the head, who is another person, signs it off.</source>
        <translation>نظر را {name} آماده کرده است؛ رئیس کارگروه که شخص دیگری است آن را امضا می‌کند.</translation>
    </message>
</context>
<context>
    <name>EvaluationLinks</name>
    <message>
        <source>Evaluations of the project</source>
        <translation>ارزیابی‌های پروژه</translation>
    </message>
    <message>
        <source>Follows case {number}</source>
        <translation>در پی پروندهٔ {number}</translation>
    </message>
    <message>
        <source>Followed by case {number}</source>
        <translation>پروندهٔ بعدی: {number}</translation>
    </message>
    <message>
        <source>Amendment of the plan</source>
        <translation>اصلاح برنامه</translation>
    </message>
    <message>
        <source>attainment {percent} · {state}</source>
        <translation>درجهٔ تحقق {percent} · {state}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
</context>
<context>
    <name>EvaluationOpinion</name>
    <message>
        <source>Opinion of the workgroup</source>
        <translation>نظر کارگروه</translation>
    </message>
    <message>
        <source>Give the opinion</source>
        <translation>اعلام نظر</translation>
    </message>
    <message>
        <source>Change the opinion</source>
        <translation>تغییر نظر</translation>
    </message>
    <message>
        <source>Differs from what was computed, because: {reason}</source>
        <translation>متفاوت با محاسبه، زیرا: {reason}</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>آماده‌شده به دست {name}</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Evaluations and opinions</source>
        <translation>ارزیابی‌ها و نظرها</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>آنچه گذشت</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>نسخهٔ {number}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع ارزیابی</translation>
    </message>
    <message>
        <source>The evaluation was submitted to the committee.</source>
        <translation>ارزیابی به کمیته ارسال شد.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>در حال ذخیره</translation>
    </message>
    <message>
        <source>Choose an evaluation</source>
        <translation>ارزیابی‌ای انتخاب کنید</translation>
    </message>
    <message>
        <source>In every cycle each project is compared with its desired state. Choose a project from the list to see how it stands.</source>
        <translation>در هر چرخه همهٔ پروژه‌ها با وضع مطلوب خود مقایسه می‌شوند. پروژه‌ای از فهرست انتخاب کنید تا وضع آن را ببینید.</translation>
    </message>
    <message>
        <source>See the evaluations</source>
        <translation>دیدن ارزیابی‌ها</translation>
    </message>
</context>
<context>
    <name>EvaluationPaper</name>
    <message>
        <source>Indicators of the project</source>
        <translation>شاخص‌های پروژه</translation>
    </message>
    <message>
        <source>The project has no indicator.</source>
        <translation>پروژه شاخصی ندارد.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>نتیجهٔ محاسبه</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>درجهٔ تحقق</translation>
    </message>
    <message>
        <source>Opinion of the workgroup</source>
        <translation>نظر کارگروه</translation>
    </message>
    <message>
        <source>Reported of what was due</source>
        <translation>پوشش گزارش</translation>
    </message>
    <message>
        <source>Time gone</source>
        <translation>زمان سپری‌شده</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Credit spent</source>
        <translation>اعتبار هزینه‌شده</translation>
    </message>
    <message>
        <source>Verdicts of the indicators</source>
        <translation>وضعیت شاخص‌ها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>{desired} desired, {near} near, {undesired} undesired, {exceeds} exceeding, {gaps} without data</source>
        <translation>{desired} مطلوب، {near} نزدیک به مطلوب، {undesired} نامطلوب، {exceeds} فراتر از انتظار، {gaps} بی‌داده</translation>
    </message>
    <message>
        <source>{actual} done, {planned} planned</source>
        <translation>{actual} انجام‌شده، {planned} برنامه</translation>
    </message>
    <message>
        <source>{spent} of {credit} million rials</source>
        <translation>{spent} از {credit} میلیون ریال</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>No data: {reason}</source>
        <translation>بی‌داده: {reason}</translation>
    </message>
    <message>
        <source>Opinion of the workgroup, written by {name}:</source>
        <translation>نظر کارگروه به قلم {name}:</translation>
    </message>
    <message>
        <source>It differs from what was computed because: {reason}</source>
        <translation>دلیل تفاوت با نتیجهٔ محاسبه: {reason}</translation>
    </message>
    <message>
        <source>then</source>
        <translation>در آغاز</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <translation>{what} {when}</translation>
    </message>
    <message>
        <source>Then ({then}) and now ({now})</source>
        <translation>در آغاز ({then}) و اکنون ({now})</translation>
    </message>
</context>
<context>
    <name>EvaluationPapers</name>
    <message>
        <source>{report}, {period}</source>
        <translation>{report}، {period}</translation>
    </message>
    <message>
        <source>Evaluation of the projects, {period}</source>
        <translation>ارزیابی پروژه‌ها، {period}</translation>
    </message>
    <message>
        <source>File of the deviation case</source>
        <translation>پروندهٔ انحراف این پروژه</translation>
    </message>
    <message>
        <source>Projects by periods</source>
        <translation>پروژه‌ها به تفکیک دوره</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
</context>
<context>
    <name>EvaluationProgress</name>
    <message>
        <source>Progress, time and credit</source>
        <translation>پیشرفت، زمان و اعتبار</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Time gone</source>
        <translation>زمان سپری‌شده</translation>
    </message>
    <message>
        <source>Credit spent</source>
        <translation>اعتبار هزینه‌شده</translation>
    </message>
    <message>
        <source>done {actual}, planned {planned}</source>
        <translation>انجام‌شده {actual}، برنامه {planned}</translation>
    </message>
    <message>
        <source>{spent} of {credit} million rials</source>
        <translation>{spent} از {credit} میلیون ریال</translation>
    </message>
</context>
<context>
    <name>EvaluationState</name>
    <message>
        <source>compared</source>
        <translation>مقایسه‌شده</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>ارسال‌شده به کمیته</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>برگشت‌خورده</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته‌شده</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>ارجاع‌شده</translation>
    </message>
</context>
<context>
    <name>EvaluationTable</name>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>محاسبه</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>پوشش گزارش</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Time and credit</source>
        <translation>زمان و اعتبار</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>نظر کارگروه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع ارزیابی</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>{title}, code {code}, {workgroup}</source>
        <translation>{title}، کد {code}، {workgroup}</translation>
    </message>
    <message>
        <source>{word}, attainment {percent}</source>
        <translation>{word}، درجهٔ تحقق {percent}</translation>
    </message>
    <message>
        <source>{percent} of what was due, {gaps} gaps</source>
        <translation>{percent} از آنچه باید گزارش می‌شد، {gaps} جای خالی</translation>
    </message>
    <message>
        <source>{gaps} gaps</source>
        <translation>{gaps} جای خالی</translation>
    </message>
    <message>
        <source>{actual} of {planned}</source>
        <translation>{actual} از {planned}</translation>
    </message>
    <message>
        <source>spent {spent}, time {elapsed}</source>
        <translation>هزینه {spent}، زمان {elapsed}</translation>
    </message>
    <message>
        <source>{word}, differs</source>
        <translation>{word}، متفاوت با محاسبه</translation>
    </message>
    <message>
        <source>{days} working days late</source>
        <translation>{days} روز کاری دیرکرد</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>تا {day}</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>{count} projects have not been compared in this cycle yet.</source>
        <translation>{count} پروژه هنوز در این چرخه مقایسه نشده است.</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>مقایسه با وضع مطلوب</translation>
    </message>
    <message>
        <source>{count} projects wait for the workgroup&apos;s opinion or for the reason of a gap.</source>
        <translation>{count} پروژه منتظر نظر کارگروه یا دلیل جای خالی است.</translation>
    </message>
    <message>
        <source>Open the next one</source>
        <translation>باز کردن پروژهٔ بعدی</translation>
    </message>
    <message>
        <source>{count} projects are prepared and wait for the head&apos;s signature.</source>
        <translation>{count} پروژه آماده و منتظر امضای رئیس کارگروه است.</translation>
    </message>
    <message>
        <source>Sign and submit {count}</source>
        <translation>امضا و ارسال {count} ارزیابی</translation>
    </message>
    <message>
        <source>{count} projects wait for the finding of a meeting of the committee.</source>
        <translation>{count} پروژه منتظر نظر جلسهٔ کمیته است.</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>رفتن به جلسه‌ها</translation>
    </message>
    <message>
        <source>With the workgroups: {compare} to compare, {prepare} without opinion, {sign} to sign.</source>
        <translation>نزد کارگروه‌ها: {compare} برای مقایسه، {prepare} بدون نظر، {sign} برای امضا.</translation>
    </message>
    <message>
        <source>Nothing waits in this cycle.</source>
        <translation>در این چرخه کاری نمانده است.</translation>
    </message>
    <message>
        <source>{reason} It is for {name} to do.</source>
        <translation>{reason} این کار با {name} است.</translation>
    </message>
    <message>
        <source>Continue as {name}</source>
        <translation>ادامه به نام {name}</translation>
    </message>
</context>
<context>
    <name>EvaluationsPage</name>
    <message>
        <source>Projects of the cycle</source>
        <translation>پروژه‌های این چرخه</translation>
    </message>
    <message>
        <source>Comparing with the desired state</source>
        <translation>مقایسه با وضع مطلوب</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>در حال ارسال</translation>
    </message>
    <message>
        <source>{new} projects compared, {refreshed} compared again, {nonconforming} do not conform.</source>
        <translation>{new} پروژه مقایسه شد، {refreshed} دوباره، {nonconforming} ناهمخوان است.</translation>
    </message>
    <message>
        <source>{count} evaluations were signed and submitted to the committee.</source>
        <translation>{count} ارزیابی امضا و به کمیته ارسال شد.</translation>
    </message>
    <message>
        <source>Recording the opinions</source>
        <translation>در حال ثبت نظرها</translation>
    </message>
    <message>
        <source>The opinion was recorded for {count} projects.</source>
        <translation>نظر برای {count} پروژه ثبت شد.</translation>
    </message>
    <message>
        <source>{title} has not been compared in this cycle yet.</source>
        <translation>{title} هنوز در این چرخه مقایسه نشده است.</translation>
    </message>
    <message>
        <source>All workgroups</source>
        <translation>همهٔ کارگروه‌ها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Does not conform</source>
        <translation>ناهمخوان</translation>
    </message>
    <message>
        <source>Gaps without a reason</source>
        <translation>جای خالی بی‌دلیل</translation>
    </message>
    <message>
        <source>Opinion missing</source>
        <translation>بدون نظر</translation>
    </message>
    <message>
        <source>Opinion differs</source>
        <translation>نظر متفاوت</translation>
    </message>
    <message>
        <source>Waits for the signature</source>
        <translation>منتظر امضا</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>ارسال‌شده</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>برگشت‌خورده</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>ارجاع‌شده</translation>
    </message>
    <message>
        <source>No evaluation cycle has been opened yet</source>
        <translation>هنوز چرخهٔ ارزیابی باز نشده است</translation>
    </message>
    <message>
        <source>In every evaluation cycle each project is compared with its desired state; the workgroup adds its opinion, the head signs, and the committee decides. The committee opens the cycles of a year in one step.</source>
        <translation>در هر چرخهٔ ارزیابی همهٔ پروژه‌ها با وضع مطلوب مقایسه می‌شوند؛ کارگروه نظر می‌دهد، رئیس امضا می‌کند و کمیته تصمیم می‌گیرد. کمیته چرخه‌های یک سال را یکجا باز می‌کند.</translation>
    </message>
    <message>
        <source>Go to the exchange</source>
        <translation>رفتن به تبادل</translation>
    </message>
    <message>
        <source>Open the cycles</source>
        <translation>رفتن به چرخه‌ها</translation>
    </message>
    <message>
        <source>Evaluations and opinions</source>
        <translation>ارزیابی‌ها و نظرها</translation>
    </message>
    <message>
        <source>Performance report</source>
        <translation>گزارش عملکرد</translation>
    </message>
    <message>
        <source>Give an opinion on all that conform</source>
        <translation>نظر یکجا برای همخوان‌ها</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>چرخه</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Find a project by name or code</source>
        <translation>یافتن پروژه با نام یا کد</translation>
    </message>
    <message>
        <source>The workgroup agrees with the computed conformity of every project that conforms and has no opinion yet. Write the common statement.</source>
        <translation>کارگروه همخوانی محاسبه‌شدهٔ همهٔ پروژه‌های همخوان را که هنوز نظری ندارند می‌پذیرد. شرح مشترک را بنویسید.</translation>
    </message>
    <message>
        <source>The common statement</source>
        <translation>شرح مشترک</translation>
    </message>
    <message>
        <source>Record the opinions</source>
        <translation>ثبت نظرها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>What proves the figures: letters, statements, photographs. PDF, PNG or JPEG, at most 10 megabytes each; they go with the form when it is exchanged.</source>
        <translation>آنچه رقم‌ها را ثابت می‌کند: نامه، صورت‌وضعیت، عکس. PDF یا PNG یا JPEG، هر کدام تا ۱۰ مگابایت؛ هنگام تبادل همراه فرم می‌روند.</translation>
    </message>
    <message>
        <source>What does the next paper show?</source>
        <translation>مدرک بعدی چه چیزی را نشان می‌دهد؟</translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation>افزودن مدرک…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>نمایش {name}</translation>
    </message>
    <message>
        <source>{name} · {size} kilobytes</source>
        <translation>{name} · {size} کیلوبایت</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This desk is not introduced to the committee yet, so nobody could read its files. Nothing was written. Introduce the desk first, then prepare the file.</source>
        <translation>این میز هنوز به کمیته معرفی نشده است و کسی نمی‌تواند فایل‌هایش را بخواند. چیزی نوشته نشد. نخست میز را معرفی کنید، سپس فایل را آماده کنید.</translation>
    </message>
    <message>
        <source>The key of this desk was withdrawn, so nobody would read its files. Nothing was written and your work is safe. Make a new key and have it admitted.</source>
        <translation>کلید این میز لغو شده است و کسی فایل‌هایش را نمی‌پذیرد. چیزی نوشته نشد و کار شما محفوظ است. کلید تازه‌ای بسازید و پذیرش آن را بخواهید.</translation>
    </message>
    <message>
        <source>This key is not the one that the committee admitted for this desk. Nothing was written. Unlock the key of this desk; if it was renewed, have the new one admitted first.</source>
        <translation>این کلید، کلیدی نیست که کمیته برای این میز پذیرفته است. چیزی نوشته نشد. کلید همین میز را باز کنید؛ اگر کلید نو شده است، نخست پذیرش کلید تازه را بخواهید.</translation>
    </message>
    <message>
        <source>Nobody could open an encrypted file there: the committee&apos;s registry names no key for it. Nothing was written. Prepare the file without encryption, or ask the committee to switch it on.</source>
        <translation>فایل رمزشده را در آنجا کسی نمی‌تواند باز کند: دفتر کلیدهای کمیته کلیدی برای این کار نام نبرده است. چیزی نوشته نشد. فایل را بدون رمز آماده کنید، یا از کمیته بخواهید رمزگذاری را روشن کند.</translation>
    </message>
    <message>
        <source>Nothing is sent there from this desk. Nothing was written. A workgroup sends to the committee and to its own other desks; the committee to the workgroups.</source>
        <translation>از این میز چیزی به آنجا فرستاده نمی‌شود. چیزی نوشته نشد. کارگروه به کمیته و به میزهای دیگر خودش می‌فرستد و کمیته به کارگروه‌ها.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {detail}. Look whether the stick is in its place, or choose another folder.</source>
        <translation>پوشه خوانده نمی‌شود: {detail}. ببینید فلش در جای خود است، یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>ExchangeGuide</name>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>On the stick</source>
        <translation>روی فلش</translation>
    </message>
    <message>
        <source>Receipt of the committee</source>
        <translation>رسید کمیته</translation>
    </message>
    <message>
        <source>Receipts of the workgroups</source>
        <translation>رسید کارگروه‌ها</translation>
    </message>
    <message>
        <source>changes are in no file yet</source>
        <translation>تغییر هنوز در هیچ فایلی نیست</translation>
    </message>
    <message>
        <source>nothing new since the last file</source>
        <translation>پس از آخرین فایل چیز تازه‌ای نیست</translation>
    </message>
    <message>
        <source>nothing is on the way</source>
        <translation>چیزی در راه نیست</translation>
    </message>
    <message>
        <source>changes without a receipt, since {when}</source>
        <translation>تغییر بی‌رسید، از {when}</translation>
    </message>
    <message>
        <source>no receipt has come yet</source>
        <translation>هنوز رسیدی نیامده است</translation>
    </message>
    <message>
        <source>up to file {number}, {when} · {receipt}</source>
        <translation>تا فایل {number}، {when} · {receipt}</translation>
    </message>
    <message>
        <source>workgroups have news that is in no file yet</source>
        <translation>کارگروه خبری دارند که هنوز در فایلی نیست</translation>
    </message>
    <message>
        <source>nothing new since the last files</source>
        <translation>پس از آخرین فایل‌ها چیز تازه‌ای نیست</translation>
    </message>
    <message>
        <source>workgroups have not confirmed their last file</source>
        <translation>کارگروه هنوز رسید آخرین فایلشان را نداده‌اند</translation>
    </message>
    <message>
        <source>of {count} workgroups hold everything</source>
        <translation>از {count} کارگروه همه‌چیز را دارند</translation>
    </message>
    <message>
        <source>Others hold work of this desk that is not here</source>
        <translation>دیگران کاری از این میز دارند که اینجا نیست</translation>
    </message>
    <message>
        <source>restored or copied</source>
        <translation>بازیابی یا رونوشت</translation>
    </message>
    <message>
        <source>A receipt speaks of a file that this database does not know: it was brought back from a copy, or somebody works with a copy of it.</source>
        <translation>رسیدی آمده که از فایلی می‌گوید که این میز آن را نمی‌شناسد: داده‌ها از پشتیبان برگشته‌اند، یا کسی با رونوشتی از آن‌ها کار می‌کند.</translation>
    </message>
    <message>
        <source>Whoever looks after this desk decides what follows.</source>
        <translation>متصدی میز تصمیم می‌گیرد که چه شود.</translation>
    </message>
    <message>
        <source>Nothing is lost: what was sent can come back.</source>
        <translation>چیزی از دست نرفته است: آنچه فرستاده شده برمی‌گردد.</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>دیدن راه‌حل</translation>
    </message>
    <message>
        <source>Then workgroups can be admitted, and files go out and come in.</source>
        <translation>سپس کارگروه‌ها پذیرفته می‌شوند و فایل‌ها می‌روند و می‌آیند.</translation>
    </message>
    <message>
        <source>Then the committee&apos;s welcome file brings the plan, the units and the members.</source>
        <translation>سپس فایل خوش‌آمد کمیته برنامه، واحدها و اعضا را می‌آورد.</translation>
    </message>
    <message>
        <source>It is the turn of whoever looks after this desk.</source>
        <translation>نوبت متصدی این میز است.</translation>
    </message>
    <message>
        <source>The key of this desk was withdrawn</source>
        <translation>کلید این میز لغو شده است</translation>
    </message>
    <message>
        <source>The committee withdrew it. What was taken in before stays; new files from here are not taken in.</source>
        <translation>کمیته آن را لغو کرده است. آنچه پیش‌تر وارد شده می‌ماند؛ فایل‌های تازهٔ این میز پذیرفته نمی‌شوند.</translation>
    </message>
    <message>
        <source>See the keys</source>
        <translation>دیدن کلیدها</translation>
    </message>
    <message>
        <source>The committee was asked to admit this desk</source>
        <translation>پذیرش این میز از کمیته خواسته شده است</translation>
    </message>
    <message>
        <source>The request was written; the committee has to receive it.</source>
        <translation>درخواست نوشته شده است؛ باید به دست کمیته برسد.</translation>
    </message>
    <message>
        <source>It is the committee&apos;s turn to admit the desk.</source>
        <translation>نوبت کمیته است که میز را بپذیرد.</translation>
    </message>
    <message>
        <source>Read the welcome file</source>
        <translation>خواندن فایل خوش‌آمد</translation>
    </message>
    <message>
        <source>The committee does not know this desk yet</source>
        <translation>کمیته هنوز این میز را نمی‌شناسد</translation>
    </message>
    <message>
        <source>The desk has a key; nobody else knows it.</source>
        <translation>میز کلید دارد؛ ولی کسی آن را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Ask to be admitted</source>
        <translation>درخواست پذیرش</translation>
    </message>
    <message>
        <source>This desk has no key yet</source>
        <translation>این میز هنوز کلید ندارد</translation>
    </message>
    <message>
        <source>Files of the exchange are signed, so that everybody knows whom they are from.</source>
        <translation>فایل‌های تبادل امضا می‌شوند تا همه بدانند از کیست.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>ساختن کلید</translation>
    </message>
    <message>
        <source>You have no passphrase for the key of this desk</source>
        <translation>شما برای کلید این میز گذرواژه ندارید</translation>
    </message>
    <message>
        <source>You can read files; to prepare one takes the key.</source>
        <translation>می‌توانید فایل بخوانید؛ آماده‌کردن فایل کلید می‌خواهد.</translation>
    </message>
    <message>
        <source>It is for {names} to give you one.</source>
        <translation>{names} می‌تواند به شما گذرواژه بدهد.</translation>
    </message>
    <message>
        <source>{count} rows were changed at two desks</source>
        <translation>{count} ردیف در دو میز تغییر کرده است</translation>
    </message>
    <message>
        <source>It is for this workgroup to choose between the versions.</source>
        <translation>نوبت همین کارگروه است که یکی را برگزیند.</translation>
    </message>
    <message>
        <source>Each is for its workgroup to decide; you can ask about it.</source>
        <translation>تصمیم با کارگروه هر ردیف است؛ می‌توانید درباره‌اش بپرسید.</translation>
    </message>
    <message>
        <source>Both versions are kept; one of them is shown.</source>
        <translation>هر دو نگه داشته شده‌اند؛ یکی نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>دیدن آن‌ها</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Prepare a file</source>
        <translation>آماده‌کردن فایل</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>خواندن فایل</translation>
    </message>
    <message>
        <source>{count} files are not read yet</source>
        <translation>{count} فایل هنوز خوانده نشده</translation>
    </message>
    <message>
        <source>from a stick or a folder</source>
        <translation>از فلش یا پوشه</translation>
    </message>
    <message>
        <source>when the desk is admitted</source>
        <translation>پس از پذیرش میز</translation>
    </message>
    <message>
        <source>takes a passphrase for the key</source>
        <translation>گذرواژهٔ کلید می‌خواهد</translation>
    </message>
    <message>
        <source>news for {count} workgroups</source>
        <translation>خبر برای {count} کارگروه</translation>
    </message>
    <message>
        <source>{changes} are ready</source>
        <translation>{changes} آماده است</translation>
    </message>
    <message>
        <source>no new changes, only receipts</source>
        <translation>تغییر تازه‌ای نیست، فقط رسیدها</translation>
    </message>
    <message>
        <source>Files carry what was done here to the other desks, without a network.</source>
        <translation>آنچه اینجا انجام شده با فایل به میزهای دیگر می‌رسد، بی‌نیاز از شبکه.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>Last news from the workgroups: {news}. Last file for them: {gone}.</source>
        <translation>آخرین خبر از کارگروه‌ها: {news}. آخرین فایل برای آن‌ها: {gone}.</translation>
    </message>
    <message>
        <source>Last news from the committee: {news}. Last file for it: {gone}.</source>
        <translation>آخرین خبر از کمیته: {news}. آخرین فایل برای آن: {gone}.</translation>
    </message>
    <message>
        <source>Folder or stick on which files arrive</source>
        <translation>پوشه یا فلشی که فایل‌ها روی آن می‌رسند</translation>
    </message>
    <message>
        <source>Each desk has a key of its own, which signs its files.</source>
        <translation>هر میز کلید خودش را دارد و فایل‌هایش را با آن امضا می‌کند.</translation>
    </message>
    <message>
        <source>A new desk asks the committee to be admitted.</source>
        <translation>میز تازه از کمیته پذیرش می‌خواهد.</translation>
    </message>
    <message>
        <source>The thirty digits of both are compared by telephone.</source>
        <translation>۳۰ رقم هر دو طرف تلفنی مقایسه می‌شود.</translation>
    </message>
    <message>
        <source>The committee&apos;s welcome file brings everything to begin with.</source>
        <translation>فایل خوش‌آمد کمیته هرچه را برای شروع لازم است می‌آورد.</translation>
    </message>
    <message>
        <source>From then on files go and come here, each with its receipt.</source>
        <translation>از آن پس فایل‌ها از همین‌جا می‌روند و می‌آیند، هر یک با رسیدش.</translation>
    </message>
    <message>
        <source>How the exchange begins</source>
        <translation>تبادل چگونه آغاز می‌شود</translation>
    </message>
    <message>
        <source>The demo city exchanges no files</source>
        <translation>شهر نمونه فایلی رد و بدل نمی‌کند</translation>
    </message>
    <message>
        <source>Here one desk plays the committee and every workgroup, so there is nobody to send files to. At a desk of your own you prepare a file here, carry it on a stick or send it, and read the answer: without any network. Leave the demo city under Settings to begin with a desk of your own.</source>
        <translation>اینجا یک میز نقش کمیته و همهٔ کارگروه‌ها را بازی می‌کند، پس کسی نیست که برایش فایل بفرستید. در میز خودتان همین‌جا فایل آماده می‌کنید، روی فلش می‌برید یا می‌فرستید و پاسخ را می‌خوانید: بی‌هیچ شبکه‌ای. برای ساختن میز خودتان از «تنظیمات» شهر نمونه را ترک کنید.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>رفتن به تنظیمات</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تبادل</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>چه کسی چه دارد</translation>
    </message>
    <message>
        <source>Received files</source>
        <translation>فایل‌های رسیده</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>پوشهٔ دیگر…</translation>
    </message>
    <message>
        <source>Look at the new ones</source>
        <translation>دیدن تازه‌رسیده‌ها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>پیشینه</translation>
    </message>
    <message>
        <source>The slip again</source>
        <translation>برگهٔ رسید، دوباره</translation>
    </message>
    <message>
        <source>Take it out again…</source>
        <translation>برگرداندن ورود…</translation>
    </message>
    <message>
        <source>Held for review</source>
        <translation>نگه‌داشته برای بررسی</translation>
    </message>
</context>
<context>
    <name>ExchangePapers</name>
    <message>
        <source>Receipts of these files</source>
        <translation>رسید این فایل‌ها</translation>
    </message>
    <message>
        <source>Receipt of the chosen file</source>
        <translation>رسید فایل انتخاب‌شده</translation>
    </message>
    <message>
        <source>Letter with the thirty digits of the committee</source>
        <translation>نامهٔ سی رقم کمیته</translation>
    </message>
    <message>
        <source>Desks whose files count</source>
        <translation>میزهایی که فایلشان معتبر است</translation>
    </message>
    <message>
        <source>What was written apart</source>
        <translation>آنچه جداگانه نوشته شده است</translation>
    </message>
</context>
<context>
    <name>ExchangeReading</name>
    <message>
        <source>Files of the exchange (*.pbz *.pbz.age);;All files (*)</source>
        <translation>فایل‌های تبادل (*.pbz *.pbz.age);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>خواندن فایل</translation>
    </message>
    <message>
        <source>Take {file} out again? What stood here before it comes back. The file itself stays where it is and can be read again.</source>
        <translation>ورود {file} برگردانده شود؟ آنچه پیش از آن اینجا بود برمی‌گردد. خود فایل سر جایش می‌ماند و باز خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Put {file} away? It is not taken in; the proof of it stays.</source>
        <translation>{file} کنار گذاشته شود؟ وارد نمی‌شود و گواهی آن می‌ماند.</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>{file} was taken out again: {new} rows went, {changed} are as before.</source>
        <translation>ورود {file} برگردانده شد: {new} ردیف رفت و {changed} ردیف مانند پیش شد.</translation>
    </message>
</context>
<context>
    <name>ExchangeSending</name>
    <message>
        <source>The key was locked meanwhile. Nothing was written. Type your passphrase for it and prepare the file again.</source>
        <translation>کلید در این میان قفل شد. چیزی نوشته نشد. گذرواژه‌تان را برای آن بنویسید و فایل را دوباره آماده کنید.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>چاپ برگهٔ رسید</translation>
    </message>
    <message>
        <source>The slip was sent to the printer.</source>
        <translation>برگهٔ رسید برای چاپ فرستاده شد.</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>ذخیرهٔ برگهٔ رسید</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>سندهای PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>در {file} نوشته شد</translation>
    </message>
    <message>
        <source>Writing the slip</source>
        <translation>نوشتن برگهٔ رسید</translation>
    </message>
    <message>
        <source>Folder or stick for the file</source>
        <translation>پوشه یا فلش برای فایل</translation>
    </message>
    <message>
        <source>The file is written, and read again as its receiver will.</source>
        <translation>فایل نوشته می‌شود و همان‌گونه که گیرنده می‌خواند از نو خوانده می‌شود.</translation>
    </message>
    <message>
        <source>You hear when the stick may be taken out.</source>
        <translation>پایش می‌گوید کی می‌توانید فلش را بردارید.</translation>
    </message>
    <message>
        <source>A slip with the receipt number goes along, on paper.</source>
        <translation>برگه‌ای با شمارهٔ رسید چاپ می‌شود و همراه فایل می‌رود.</translation>
    </message>
    <message>
        <source>Read the number over the telephone: they must see the same one.</source>
        <translation>شماره را تلفنی بخوانید: گیرنده باید همان را ببیند.</translation>
    </message>
    <message>
        <source>Their receipt comes back in their next file.</source>
        <translation>رسید گیرنده با فایل بعدی او برمی‌گردد.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>پس از آن</translation>
    </message>
</context>
<context>
    <name>ExchangeTables</name>
    <message>
        <source>not read yet</source>
        <translation>خوانده‌نشده</translation>
    </message>
    <message>
        <source>prepared here</source>
        <translation>ساختهٔ همین میز</translation>
    </message>
    <message>
        <source>taken in before</source>
        <translation>پیش‌تر وارد شده</translation>
    </message>
</context>
<context>
    <name>ExchangeTabs</name>
    <message>
        <source>{folder} is not there now. Plug in the stick, or choose another.</source>
        <translation>{folder} اکنون در دسترس نیست. فلش را وصل کنید، یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Files in {folder}</source>
        <translation>فایل‌های {folder}</translation>
    </message>
    <message>
        <source>Choose the folder or stick on which files arrive.</source>
        <translation>پوشه یا فلشی را که فایل‌ها روی آن می‌رسند انتخاب کنید.</translation>
    </message>
    <message>
        <source>Taking it out brings back what stood here before it.</source>
        <translation>با برگرداندن، آنچه پیش از آن اینجا بود برمی‌گردد.</translation>
    </message>
    <message>
        <source>It was taken out again; reading the file once more brings it back.</source>
        <translation>برگردانده شده است؛ با خواندن دوبارهٔ فایل باز وارد می‌شود.</translation>
    </message>
    <message>
        <source>What went out cannot be called back; a later file corrects it.</source>
        <translation>آنچه رفته پس گرفته نمی‌شود؛ فایل بعدی آن را درست می‌کند.</translation>
    </message>
    <message>
        <source>Whom this desk exchanges files with</source>
        <translation>طرف‌های تبادل این میز</translation>
    </message>
    <message>
        <source>When the desk is admitted, everybody it exchanges files with stands here.</source>
        <translation>میز که پذیرفته شد، همهٔ طرف‌های تبادل اینجا دیده می‌شوند.</translation>
    </message>
    <message>
        <source>Files in the folder</source>
        <translation>فایل‌های پوشه</translation>
    </message>
    <message>
        <source>No files lie there. Plug in the stick, choose its folder, or drop files onto this page.</source>
        <translation>فایلی آنجا نیست. فلش را وصل کنید و پوشهٔ آن را انتخاب کنید، یا فایل‌ها را روی این صفحه رها کنید.</translation>
    </message>
    <message>
        <source>Files that came and went</source>
        <translation>فایل‌هایی که آمده‌اند و رفته‌اند</translation>
    </message>
    <message>
        <source>No file came or went yet. Each one will stand here, with its receipt.</source>
        <translation>هنوز فایلی نیامده و نرفته است. هر فایل با رسیدش اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Files that were refused and kept</source>
        <translation>فایل‌های ردشده‌ای که نگه داشته شده‌اند</translation>
    </message>
    <message>
        <source>Nothing is held. A file that is soundly signed and must not be taken in is kept here as a proof, with what to do.</source>
        <translation>چیزی نگه داشته نشده است. فایلی که امضایش درست است ولی نباید وارد شود، برای گواهی اینجا می‌ماند و کنارش نوشته می‌شود چه باید کرد.</translation>
    </message>
</context>
<context>
    <name>ExchangeWatch</name>
    <message>
        <source>{count} changes are in no file yet.</source>
        <translation>{count} تغییر هنوز در هیچ فایلی نیست.</translation>
    </message>
    <message>
        <source>The last file waits for its receipt.</source>
        <translation>آخرین فایل چشم‌به‌راه رسید است.</translation>
    </message>
    <message>
        <source>The last file waits for its receipt since {days} days.</source>
        <translation>آخرین فایل {days} روز است که چشم‌به‌راه رسید است.</translation>
    </message>
    <message>
        <source>Everything is confirmed: {when}.</source>
        <translation>رسید همه‌چیز آمده است: {when}.</translation>
    </message>
</context>
<context>
    <name>ExchangeWork</name>
    <message>
        <source>Preparing the file</source>
        <translation>آماده‌کردن فایل</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>خواندن فایل‌ها</translation>
    </message>
    <message>
        <source>Taking the files in</source>
        <translation>وارد کردن فایل‌ها</translation>
    </message>
    <message>
        <source>Taking the file out again</source>
        <translation>برگرداندن ورود</translation>
    </message>
    <message>
        <source>Putting the file away</source>
        <translation>کنار گذاشتن فایل</translation>
    </message>
</context>
<context>
    <name>ExpertChoices</name>
    <message>
        <source>{name} does not sit there as an expert, so nobody chooses. Nothing was changed. Record words on experts only.</source>
        <translation>{name} در این هیئت کارشناس نیست و انتخابی هم در کار نیست. چیزی تغییر نکرد. نظر را فقط دربارهٔ کارشناسان ثبت کنید.</translation>
    </message>
    <message>
        <source>{name} holds no fixed seat that chooses experts here. Nothing was changed. Record the word of somebody who does.</source>
        <translation>{name} جایگاه ثابتی ندارد که در اینجا کارشناس برگزیند. چیزی تغییر نکرد. نظر کسی را ثبت کنید که چنین جایگاهی دارد.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Target: {target}, as the plan gives it for {period}.</source>
        <translation>وضع مطلوب: {target}، همان‌گونه که برنامه برای {period} آورده است.</translation>
    </message>
    <message>
        <source>Target: {target}, the sum of the targets of the {shares} periods in it.</source>
        <translation>وضع مطلوب: {target}، یعنی جمع وضع مطلوب {shares} دورهٔ درون آن.</translation>
    </message>
    <message>
        <source>Target to date: {target}, that is {given} (target of {period}) × {share} ÷ {shares}.</source>
        <translation>وضع مطلوب تا این دوره: {target}، یعنی {given} (وضع مطلوب {period}) × {share} ÷ {shares}.</translation>
    </message>
    <message>
        <source>Target to date: {target}, that is {share} of {shares} steps on the way from {start} to {given} (target of {period}).</source>
        <translation>وضع مطلوب تا این دوره: {target}، یعنی {share} گام از {shares} گام میان {start} و {given} (وضع مطلوب {period}).</translation>
    </message>
    <message>
        <source>Target: {target}, which holds from the target of {period}.</source>
        <translation>وضع مطلوب: {target}، که از وضع مطلوب {period} به جا مانده است.</translation>
    </message>
    <message>
        <source>Actual of the period: {actual}.</source>
        <translation>نتیجهٔ دوره: {actual}.</translation>
    </message>
    <message>
        <source>Actual from the beginning of the target&apos;s period: {actual}.</source>
        <translation>نتیجه از ابتدای دورهٔ وضع مطلوب: {actual}.</translation>
    </message>
    <message>
        <source>Actual from the beginning of the year: {actual}.</source>
        <translation>نتیجه از ابتدای سال: {actual}.</translation>
    </message>
    <message>
        <source>Actual from the beginning of the plan: {actual}.</source>
        <translation>نتیجه از ابتدای برنامه: {actual}.</translation>
    </message>
    <message>
        <source>More is better: attainment = (actual − target + |target|) ÷ |target| = {attainment}.</source>
        <translation>بیشتر بهتر: درجهٔ تحقق = (نتیجه − وضع مطلوب + |وضع مطلوب|) ÷ |وضع مطلوب| = {attainment}.</translation>
    </message>
    <message>
        <source>Less is better: attainment = 1 − (actual − target) ÷ |target| = {attainment}.</source>
        <translation>کمتر بهتر: درجهٔ تحقق = ۱ − (نتیجه − وضع مطلوب) ÷ |وضع مطلوب| = {attainment}.</translation>
    </message>
    <message>
        <source>Exactly the target is best: attainment = 1 − |actual − target| ÷ |target| = {attainment}.</source>
        <translation>برابر وضع مطلوب: درجهٔ تحقق = ۱ − |نتیجه − وضع مطلوب| ÷ |وضع مطلوب| = {attainment}.</translation>
    </message>
    <message>
        <source>Inside the range is best: attainment = 1 − distance from the range ÷ width of the range = {attainment}.</source>
        <translation>در بازه: درجهٔ تحقق = ۱ − فاصله از بازه ÷ پهنای بازه = {attainment}.</translation>
    </message>
    <message>
        <source>More is better and the target is 0: attainment is 1 from 0 upwards, otherwise 0; here {attainment}.</source>
        <translation>بیشتر بهتر و وضع مطلوب صفر است: درجهٔ تحقق از صفر به بالا ۱ و در غیر این صورت صفر است؛ اینجا {attainment}.</translation>
    </message>
    <message>
        <source>Less is better and the target is 0: attainment is 1 from 0 downwards, otherwise 0; here {attainment}.</source>
        <translation>کمتر بهتر و وضع مطلوب صفر است: درجهٔ تحقق از صفر به پایین ۱ و در غیر این صورت صفر است؛ اینجا {attainment}.</translation>
    </message>
    <message>
        <source>The target is exactly 0: attainment is 1 at 0, otherwise 0; here {attainment}.</source>
        <translation>وضع مطلوب دقیقاً صفر است: درجهٔ تحقق در صفر ۱ و در غیر این صورت صفر است؛ اینجا {attainment}.</translation>
    </message>
    <message>
        <source>the standard list</source>
        <translation>فهرست پیش‌فرض</translation>
    </message>
    <message>
        <source>the plan&apos;s list</source>
        <translation>فهرست برنامه</translation>
    </message>
    <message>
        <source>the list of this part of the plan</source>
        <translation>فهرست این بخش از برنامه</translation>
    </message>
    <message>
        <source>the indicator&apos;s own list</source>
        <translation>فهرست خود شاخص</translation>
    </message>
    <message>
        <source>{left} is more than {right}</source>
        <translation>{left} بیش از {right} است</translation>
    </message>
    <message>
        <source>{left} is at least {right}</source>
        <translation>{left} دست‌کم {right} است</translation>
    </message>
    <message>
        <source>{left} is exactly {right}</source>
        <translation>{left} دقیقاً {right} است</translation>
    </message>
    <message>
        <source>{left} is at most {right}</source>
        <translation>{left} حداکثر {right} است</translation>
    </message>
    <message>
        <source>{left} is less than {right}</source>
        <translation>{left} کمتر از {right} است</translation>
    </message>
    <message>
        <source>none of the lines before it holds</source>
        <translation>هیچ‌یک از سطرهای پیش از آن برقرار نیست</translation>
    </message>
    <message>
        <source>The period is not over; only ended periods are judged.</source>
        <translation>دوره هنوز به پایان نرسیده است؛ فقط دوره‌های پایان‌یافته ارزیابی می‌شوند.</translation>
    </message>
    <message>
        <source>The period lies outside the years of the plan.</source>
        <translation>این دوره بیرون از سال‌های برنامه است.</translation>
    </message>
    <message>
        <source>The project had not begun or was already over in this period.</source>
        <translation>پروژه در این دوره هنوز آغاز نشده یا پیش از آن پایان یافته بود.</translation>
    </message>
    <message>
        <source>The project was stopped by an amendment of the plan.</source>
        <translation>پروژه با اصلاح برنامه متوقف شده است.</translation>
    </message>
    <message>
        <source>Only a final target is set; it is judged when the plan ends.</source>
        <translation>فقط وضع مطلوب نهایی تعیین شده است؛ هنگام پایان برنامه ارزیابی می‌شود.</translation>
    </message>
    <message>
        <source>It was entered that nothing is due in this period.</source>
        <translation>ثبت شده است که موعد این شاخص در این دوره نرسیده است.</translation>
    </message>
    <message>
        <source>The plan gives no target for this period, so there is nothing to judge.</source>
        <translation>برنامه برای این دوره وضع مطلوبی نیاورده است؛ پس چیزی برای ارزیابی نیست.</translation>
    </message>
    <message>
        <source>The target is a range without a proper upper end, so it is no target.</source>
        <translation>وضع مطلوب بازه‌ای است که سقف درستی ندارد؛ پس وضع مطلوب به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>Nothing was reported for this period. A blank is never taken as zero.</source>
        <translation>برای این دوره نتیجه‌ای گزارش نشده است. خانهٔ خالی هرگز صفر به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>The figure is not available. Reason: {reason}</source>
        <translation>عدد در دسترس نیست. دلیل: {reason}</translation>
    </message>
    <message>
        <source>The total before this period was not reported, so the figure of the period cannot be derived.</source>
        <translation>جمع پیش از این دوره گزارش نشده است؛ پس عدد خود دوره به دست نمی‌آید.</translation>
    </message>
    <message>
        <source>The denominator of the ratio is zero, so it has no value.</source>
        <translation>مخرج نسبت صفر است؛ پس نسبت مقداری ندارد.</translation>
    </message>
    <message>
        <source>Verdict: {verdict}.</source>
        <translation>وضعیت: {verdict}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} تا {high}</translation>
    </message>
    <message>
        <source>It is the ratio of {total} to {parts}.</source>
        <translation>این عدد، نسبت {total} به {parts} است.</translation>
    </message>
    <message>
        <source>It is an average: {total} divided by {parts}.</source>
        <translation>این عدد میانگین است: {total} تقسیم بر {parts}.</translation>
    </message>
    <message>
        <source>Reported: {reported} of {due} periods that were due.</source>
        <translation>گزارش‌شده: {reported} از {due} دوره‌ای که سررسید شده است.</translation>
    </message>
    <message>
        <source>Reported in this period: {reported} of {due} units.</source>
        <translation>گزارش‌شده در این دوره: {reported} از {due} واحد.</translation>
    </message>
    <message>
        <source>It is shown as {shown}; in roll-ups it counts 0 to 1.</source>
        <translation>به صورت {shown} نشان داده می‌شود؛ در تجمیع، از صفر تا یک به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Line {number} of {list} holds: {rule}.</source>
        <translation>سطر {number} از {list} برقرار است: {rule}.</translation>
    </message>
    <message>
        <source>The line was compared before rounding, with more digits than are shown here.</source>
        <translation>مقایسه پیش از گرد کردن انجام شده است، با رقم‌های بیشتری از آنچه اینجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>attainment</source>
        <translation>درجهٔ تحقق</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>target × {multiplier}</source>
        <translation>وضع مطلوب × {multiplier}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>افق</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>سال آغاز</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>سال پایان</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>نافذ از</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>زیرمجموعهٔ</translation>
    </message>
    <message>
        <source>Responsible workgroup</source>
        <translation>کارگروه مسئول</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>ترتیب در فهرست</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>تاریخ آغاز</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>تاریخ پایان</translation>
    </message>
    <message>
        <source>Allotted credit (rials)</source>
        <translation>اعتبار تخصیص‌یافته (ریال)</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>بخش برنامه</translation>
    </message>
    <message>
        <source>Unit of measurement</source>
        <translation>واحد سنجش</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت مطلوب</translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation>معنای عدد</translation>
    </message>
    <message>
        <source>What the target means</source>
        <translation>معنای وضع مطلوب</translation>
    </message>
    <message>
        <source>Over periods</source>
        <translation>تجمیع دوره‌ها</translation>
    </message>
    <message>
        <source>Over units</source>
        <translation>تجمیع واحدها</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>مقدار پایه</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حیاتی</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>نسخهٔ برنامه</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>سقف بازه</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>مخرج</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>explicit zero</source>
        <translation>صفر واقعی</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>در دسترس نیست</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>موعد نرسیده</translation>
    </message>
    <message>
        <source>Field {name}</source>
        <translation>فیلد {name}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>نسخهٔ {number}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message>
        <source>Kind of what it is about</source>
        <translation>نوع موضوع</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>دستاوردها</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>کنش</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>به‌دست‌آمده</translation>
    </message>
    <message>
        <source>Brought by this version</source>
        <translation>افزودهٔ همین نسخه</translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation>بند دستور جلسه</translation>
    </message>
    <message>
        <source>Executive agent</source>
        <translation>عامل اجرایی</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>اصلاح برنامه</translation>
    </message>
    <message>
        <source>Amount (rials)</source>
        <translation>مبلغ (ریال)</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>نسخهٔ برنامه</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>منصوب‌کننده</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>درجهٔ تحقق</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>آنچه آزموده شد</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Over which stretch</source>
        <translation>در کدام بازه</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>ساعت آغاز</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>الزام‌آوری</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>هیئت</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>دعوت‌کننده</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>روز تماس</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>علت لغو</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Deviation case</source>
        <translation>پروندهٔ انحراف</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>علت</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>علت‌ها</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>چالش‌ها</translation>
    </message>
    <message>
        <source>Largest change without a remark</source>
        <translation>بیشترین تغییر بی‌توضیح</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>انتخاب‌کننده</translation>
    </message>
    <message>
        <source>Class of obstacles</source>
        <translation>دستهٔ مانع</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>چرخهٔ گردآوری</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>آنچه سنجیده می‌شود</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Computed at</source>
        <translation>زمان محاسبه</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Computed conformity</source>
        <translation>همخوانی محاسبه‌شده</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>پوشش</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>چرخهٔ پایش</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Number of the decree</source>
        <translation>شمارهٔ حکم</translation>
    </message>
    <message>
        <source>Date of the decree</source>
        <translation>تاریخ حکم</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>معاونت</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <source>Desired</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Why the opinion differs</source>
        <translation>علت تفاوت نظر</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>چکیده</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>روز انجام</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>موعدرسیده</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Time elapsed (percent)</source>
        <translation>زمان سپری‌شده (درصد)</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>ساعت پایان</translation>
    </message>
    <message>
        <source>Evaluates projects</source>
        <translation>پروژه‌ها را ارزیابی می‌کند</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <source>Exceeds expectation</source>
        <translation>فراتر از انتظار</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>آنچه تغییر می‌کند</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>چکیدهٔ فایل</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Case before</source>
        <translation>پروندهٔ پیشین</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فرم پایش</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>نسخهٔ پیشین</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>فرمول</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>منتقل‌شده از</translation>
    </message>
    <message>
        <source>From plan version</source>
        <translation>از نسخهٔ برنامه</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>کمبودها</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>روز برگزاری</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>اقدام فوری</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرکننده</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>روز ابلاغ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>عنوان فیلد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>کمترین</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>روز کناره‌گیری</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر فرم</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاریخ تهیه</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع فایل</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>زمان تشکیل</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>شمارهٔ صورت‌جلسه</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>بیشترین</translation>
    </message>
    <message>
        <source>Moved to the next meeting</source>
        <translation>موکول به جلسهٔ بعد</translation>
    </message>
    <message>
        <source>Moved at</source>
        <translation>زمان جابه‌جایی</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>روز جابه‌جایی</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>ضریب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Near desired</source>
        <translation>نزدیک به مطلوب</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>مانع</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>On</source>
        <translation>در روز</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>روز گشایش</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>روز آغاز</translation>
    </message>
    <message>
        <source>Opinion: conforms</source>
        <translation>نظر کارگروه: همخوان است</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجهٔ بررسی</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>مجری</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Progress (percent)</source>
        <translation>پیشرفت (درصد)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>تعداد جایگاه</translation>
    </message>
    <message>
        <source>Planned progress (percent)</source>
        <translation>پیشرفت برنامه‌ای (درصد)</translation>
    </message>
    <message>
        <source>Proposed correction policy</source>
        <translation>سیاست اصلاح پیشنهادی</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>تهیه‌کننده</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>حرکت پیشین</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>روز وعده</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>حد نصاب</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>جایگزین</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>گزارش‌شده</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>گزارش‌دهنده</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>الزامی</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>از کار افتاده</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعده</translation>
    </message>
    <message>
        <source>Number of the rule</source>
        <translation>شمارهٔ قاعده</translation>
    </message>
    <message>
        <source>Where the rule was declared</source>
        <translation>جای تعریف قاعده</translation>
    </message>
    <message>
        <source>Incentive scheme</source>
        <translation>نظام تشویقی</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>دامنه</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>عنوان کوتاه</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>روز امضا</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از دورهٔ</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>وضع موجود</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>اندازه (بایت)</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>نام کوتاه</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>راه‌حل‌ها</translation>
    </message>
    <message>
        <source>Solvable</source>
        <translation>قابل حل</translation>
    </message>
    <message>
        <source>Spent credit (rials)</source>
        <translation>اعتبار هزینه‌شده (ریال)</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>هم‌صحبت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>شرح نظر</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>مرحلهٔ تصویب</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Proposes a stop</source>
        <translation>پیشنهاد توقف</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>عنوان فرعی</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>جمعِ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>Target as given</source>
        <translation>وضع مطلوب داده‌شده</translation>
    </message>
    <message>
        <source>Period of the target</source>
        <translation>دورهٔ وضع مطلوب</translation>
    </message>
    <message>
        <source>Share of the target</source>
        <translation>سهم وضع مطلوب</translation>
    </message>
    <message>
        <source>Shares in all</source>
        <translation>همهٔ سهم‌ها</translation>
    </message>
    <message>
        <source>Where the target came from</source>
        <translation>خاستگاه وضع مطلوب</translation>
    </message>
    <message>
        <source>Target counted from</source>
        <translation>مبدأ وضع مطلوب</translation>
    </message>
    <message>
        <source>Form template</source>
        <translation>الگوی فرم</translation>
    </message>
    <message>
        <source>Years of a term</source>
        <translation>مدت دوره (سال)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Undesired</source>
        <translation>نامطلوب</translation>
    </message>
    <message>
        <source>Units due</source>
        <translation>واحدهای موعدرسیده</translation>
    </message>
    <message>
        <source>Units that reported</source>
        <translation>واحدهای گزارش‌داده</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تأییدکننده</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>روز تأیید</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس‌گرفته</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Becomes one line for each indicator that the unit reports.</source>
        <translation>برای هر شاخصی که واحد گزارش می‌کند یک سطر می‌شود.</translation>
    </message>
    <message>
        <source>Becomes one line for each stage of the unit&apos;s projects, in percent.</source>
        <translation>برای هر مرحله از پروژه‌های واحد یک سطر می‌شود، به درصد.</translation>
    </message>
    <message>
        <source>Becomes one line for each project of the unit, in rials.</source>
        <translation>برای هر پروژهٔ واحد یک سطر می‌شود، به ریال.</translation>
    </message>
    <message>
        <source>Several lines of text.</source>
        <translation>چند سطر متن.</translation>
    </message>
    <message>
        <source>Obstacles in words, one a line.</source>
        <translation>موانع به زبان ساده، هر مانع در یک سطر.</translation>
    </message>
    <message>
        <source>One number.</source>
        <translation>یک عدد.</translation>
    </message>
    <message>
        <source>A few words.</source>
        <translation>چند کلمه.</translation>
    </message>
    <message>
        <source>One of several answers.</source>
        <translation>یکی از چند پاسخ.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>بله یا خیر.</translation>
    </message>
    <message>
        <source>Line {number}: {kind}</source>
        <translation>سطر {number}: {kind}</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>چه می‌پرسد</translation>
    </message>
    <message>
        <source>Under the heading</source>
        <translation>زیر عنوان</translation>
    </message>
    <message>
        <source>How to fill it</source>
        <translation>راهنمای پر کردن</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>پاسخ لازم است</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>کمترین</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>بیشترین</translation>
    </message>
    <message>
        <source>A remark is due when it changes by more than (percent)</source>
        <translation>اگر بیش از این درصد تغییر کند توضیح لازم است</translation>
    </message>
    <message>
        <source>Is the sum of lines</source>
        <translation>جمع این سطرهاست</translation>
    </message>
    <message>
        <source>3+4+5</source>
        <translation>۳+۴+۵</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>گزینه‌ها، هر کدام در یک سطر</translation>
    </message>
</context>
<context>
    <name>FieldKind</name>
    <message>
        <source>indicator values</source>
        <translation>مقدار شاخص‌ها</translation>
    </message>
    <message>
        <source>progress of stages</source>
        <translation>پیشرفت مراحل</translation>
    </message>
    <message>
        <source>spent credit</source>
        <translation>اعتبار هزینه‌شده</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>موانع</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>short text</source>
        <translation>متن کوتاه</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>گزینه</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>بله یا خیر</translation>
    </message>
</context>
<context>
    <name>FieldQuestions</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Your answer…</source>
        <translation>پاسخ شما…</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>چه می‌خواهید بدانید؟</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>پرسیدن</translation>
    </message>
    <message>
        <source>{person} asked: {text}</source>
        <translation>{person} پرسید: {text}</translation>
    </message>
    <message>
        <source>{person} answered: {text}</source>
        <translation>{person} پاسخ داد: {text}</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ساخته‌شده</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>شمارهٔ رسید</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Unchanged rows</source>
        <translation>ردیف بدون تغییر</translation>
    </message>
    <message>
        <source>It will be kept for review, as a proof.</source>
        <translation>برای گواهی نگه داشته می‌شود تا بررسی شود.</translation>
    </message>
    <message>
        <source>Earlier files of {desk} have not come: {numbers}. What is here is taken in; any later full file brings the rest.</source>
        <translation>فایل‌های پیشین {desk} جا افتاده‌اند: {numbers}. آنچه رسیده وارد می‌شود؛ هر فایل کاملی که بعد بیاید بقیه را می‌آورد.</translation>
    </message>
    <message>
        <source>{count} rows were changed both here and there. Both versions will be kept; the party that owns them chooses afterwards.</source>
        <translation>{count} ردیف هم اینجا تغییر کرده و هم آنجا. هر دو نگه داشته می‌شوند؛ صاحب آن‌ها بعد یکی را برمی‌گزیند.</translation>
    </message>
    <message>
        <source>{count} rows belong to cycles whose due day was over when they came.</source>
        <translation>{count} ردیف مال چرخه‌هایی است که هنگام رسیدن، مهلتشان گذشته بود.</translation>
    </message>
    <message>
        <source>{count} papers are named and not in the file; they are asked for.</source>
        <translation>{count} سند نام برده شده و در فایل نیست؛ درخواست می‌شود.</translation>
    </message>
    <message>
        <source>{count} rows are of a kind that only a newer program knows. They are kept and shown after the next version is installed.</source>
        <translation>{count} ردیف از نوعی است که فقط نسخهٔ تازه‌تر می‌شناسد. نگه داشته می‌شود و پس از نصب نسخهٔ بعد نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>It brings a newer registry of keys.</source>
        <translation>دفتر کلیدهای تازه‌تری می‌آورد.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>{size} bytes</source>
        <translation>{size} بایت</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} کیلوبایت</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} مگابایت</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} گیگابایت</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>امروز {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} روز پیش</translation>
    </message>
    <message>
        <source>number {number}, {day}</source>
        <translation>شمارهٔ {number}، {day}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>شمارهٔ {number}</translation>
    </message>
    <message>
        <source>letter of {day}</source>
        <translation>نامهٔ {day}</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} تغییر</translation>
    </message>
    <message>
        <source>no changes, only receipts</source>
        <translation>بی‌تغییر، فقط رسیدها</translation>
    </message>
    <message>
        <source>{count} papers</source>
        <translation>{count} سند</translation>
    </message>
    <message>
        <source>full file</source>
        <translation>فایل کامل</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>رمزشده</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Files and what they bring</source>
        <translation>فایل‌ها و محتوایشان</translation>
    </message>
</context>
<context>
    <name>FilesZone</name>
    <message>
        <source>Drop the filled workbooks here</source>
        <translation>فایل‌های پرشده را این‌جا رها کنید</translation>
    </message>
    <message>
        <source>One file, many, or a whole folder. Before anything is taken in you see what each file brings; what cannot be taken is handed back to the unit in the same workbook with the reason beside it.</source>
        <translation>یک فایل، چند فایل یا یک پوشهٔ کامل. پیش از وارد شدن می‌بینید هر فایل چه دارد؛ آنچه پذیرفتنی نباشد، در همان فایل و با ذکر دلیل برای واحد بازگردانده می‌شود.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>انتخاب فایل‌ها</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
</context>
<context>
    <name>FilledFacts</name>
    <message>
        <source>Take this file in, not the other</source>
        <translation>این فایل وارد شود، نه فایل دیگر</translation>
    </message>
    <message>
        <source>What is wrong in this file</source>
        <translation>ایرادهای این فایل</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>پاسخ‌ها: {count}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… و {count} مورد دیگر</translation>
    </message>
    <message>
        <source>To be corrected: {count}</source>
        <translation>نیازمند اصلاح: {count}</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>ذخیره‌شده در {time}</translation>
    </message>
    <message>
        <source>same form: {files}</source>
        <translation>فایل دیگرِ همین فرم: {files}</translation>
    </message>
    <message>
        <source>What would change, line by line</source>
        <translation>تغییرها، سطر به سطر</translation>
    </message>
</context>
<context>
    <name>FilledForm</name>
    <message>
        <source>The file {file} is no monitoring form that was written here, and nothing was read. Take the workbook that the workgroup sent you, or copy the figures into it.</source>
        <translation>فایل {file} فرم پایشی نیست که از این برنامه گرفته شده باشد و چیزی از آن خوانده نشد. همان فایلی را که کارگروه فرستاده است به کار ببرید، یا ارقام را در آن وارد کنید.</translation>
    </message>
    <message>
        <source>The hidden sheet of the form was deleted from {file}, so nobody can tell which form it is. Nothing was read. Copy the answers into the workbook as it was sent.</source>
        <translation>برگهٔ پنهانِ فرم از فایل {file} حذف شده است و معلوم نیست کدام فرم است. چیزی خوانده نشد. پاسخ‌ها را در فایلی که فرستاده شده بود وارد کنید.</translation>
    </message>
    <message>
        <source>The sheet {sheet} was deleted from {file}; nothing of the form is left in it. Ask the unit for the file that it filled.</source>
        <translation>برگهٔ {sheet} از فایل {file} حذف شده و چیزی از فرم در آن نمانده است. فایل پرشده را از واحد بخواهید.</translation>
    </message>
    <message>
        <source>What is locked in {file} was changed on its hidden sheet; its check code does not fit, and nothing was read. Copy the answers into the workbook as it was sent.</source>
        <translation>برگهٔ پنهانِ فایل {file} تغییر کرده است و کد کنترل آن درست نیست؛ چیزی خوانده نشد. پاسخ‌ها را در فایلی که فرستاده شده بود وارد کنید.</translation>
    </message>
    <message>
        <source>Columns were added to the form in {file} or deleted from it, so that answers may stand in the wrong ones. Nothing was read. Copy the answers into the workbook as it was sent.</source>
        <translation>به فرمِ فایل {file} ستونی افزوده یا از آن حذف شده است و شاید پاسخ‌ها در ستون خود نباشند. چیزی خوانده نشد. پاسخ‌ها را در فایلی که فرستاده شده بود وارد کنید.</translation>
    </message>
    <message>
        <source>Line {line} was joined with another line, so that one answer stands for both. Divide the cells and write each answer in its own.</source>
        <translation>ردیف {line} با ردیفی دیگر ادغام شده و یک پاسخ به جای هر دو آمده است. خانه‌ها را از هم جدا کنید و هر پاسخ را در خانهٔ خودش بنویسید.</translation>
    </message>
    <message>
        <source>This sheet is not part of the form and was not read. If answers stand on it, copy them into the form.</source>
        <translation>این برگه جزو فرم نیست و خوانده نشد. اگر پاسخی در آن هست، آن را در فرم وارد کنید.</translation>
    </message>
    <message>
        <source>Line {line} was moved from row {row} to row {now}; its answer was not read. Write it in its own row.</source>
        <translation>سطر {line} از ردیف {row} به ردیف {now} جابه‌جا شده است و پاسخ آن خوانده نشد. پاسخ را در ردیف خودش بنویسید.</translation>
    </message>
    <message>
        <source>Line {line} was deleted or its number changed. Fill it again.</source>
        <translation>سطر {line} حذف شده یا شمارهٔ آن تغییر کرده است. آن را دوباره پر کنید.</translation>
    </message>
    <message>
        <source>The question of line {line} was changed; asked was {label}. Answer what was asked.</source>
        <translation>پرسش سطر {line} تغییر کرده است؛ پرسش اصلی این بود: {label}. به همان پاسخ دهید.</translation>
    </message>
    <message>
        <source>The unit of measurement of line {line} was changed in the file. Give the answer in the unit of the form.</source>
        <translation>واحد سنجش سطر {line} در فایل تغییر کرده است. پاسخ را با واحد سنجش فرم بدهید.</translation>
    </message>
    <message>
        <source>Somebody hung a comment on this cell; comments are not read. Write what it says in the column of reasons and remarks.</source>
        <translation>روی این خانه یادداشتی گذاشته شده است و یادداشت‌ها خوانده نمی‌شود. آن را در ستون دلیل یا توضیح بنویسید.</translation>
    </message>
    <message>
        <source>This cell belongs to no line of the form and was not read. Use the remarks.</source>
        <translation>این خانه به هیچ سطری از فرم تعلق ندارد و خوانده نشد. توضیح خود را در ستون توضیح بنویسید.</translation>
    </message>
</context>
<context>
    <name>FilledState</name>
    <message>
        <source>brings answers</source>
        <translation>پاسخ تازه</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>نیازمند اصلاح</translation>
    </message>
    <message>
        <source>known</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>older</source>
        <translation>انتخاب نشده</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>وارد شد</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>کامل شد</translation>
    </message>
</context>
<context>
    <name>FilledTable</name>
    <message>
        <source>Unit and file</source>
        <translation>واحد و فایل</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>چه دارد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
</context>
<context>
    <name>FilledView</name>
    <message>
        <source>Filled workbooks of the units</source>
        <translation>فایل‌های پرشدهٔ واحدها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Nothing is taken in before you have seen what it changes.</source>
        <translation>تا نبینید هر فایل چه تغییری می‌دهد، چیزی وارد نمی‌شود.</translation>
    </message>
    <message>
        <source>{all} files: {wrong} have something to be corrected, {refused} are refused. Nothing was taken in yet.</source>
        <translation>{all} فایل: {wrong} فایل نیازمند اصلاح است و {refused} فایل پذیرفته نشد. هنوز چیزی وارد نشده است.</translation>
    </message>
    <message>
        <source>Answers of {forms} forms were taken in; {finished} forms are complete.</source>
        <translation>پاسخ‌های {forms} فرم وارد شد و {finished} فرم کامل است.</translation>
    </message>
    <message>
        <source>Take in {count} forms</source>
        <translation>وارد کردن {count} فرم</translation>
    </message>
    <message>
        <source>Hand back {count} forms…</source>
        <translation>بازگرداندن {count} فرم برای اصلاح…</translation>
    </message>
    <message>
        <source>Also replace {count} answers that are saved otherwise</source>
        <translation>{count} پاسخی که چیز دیگری ذخیره شده است نیز جایگزین شود</translation>
    </message>
    <message>
        <source>What the chosen file brings</source>
        <translation>آنچه فایل انتخاب‌شده دارد</translation>
    </message>
</context>
<context>
    <name>FilledWords</name>
    <message>
        <source>Nothing new: it says what is saved already.</source>
        <translation>چیز تازه‌ای ندارد؛ همان است که ذخیره شده.</translation>
    </message>
    <message>
        <source>{count} new answers</source>
        <translation>{count} پاسخ تازه</translation>
    </message>
    <message>
        <source>{count} other than saved</source>
        <translation>{count} مغایر با ذخیره‌شده</translation>
    </message>
    <message>
        <source>{count} to be corrected</source>
        <translation>{count} نیازمند اصلاح</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}، {other}</translation>
    </message>
    <message>
        <source>{saved} answers were taken; the form is typed completely.</source>
        <translation>{saved} پاسخ وارد شد و فرم کامل است.</translation>
    </message>
    <message>
        <source>{saved} answers were taken; {wrong} lines are to be corrected.</source>
        <translation>{saved} پاسخ وارد شد و {wrong} سطر نیازمند اصلاح است.</translation>
    </message>
    <message>
        <source>Nothing was taken: the file says nothing new.</source>
        <translation>چیزی وارد نشد، زیرا فایل پاسخ تازه‌ای ندارد.</translation>
    </message>
</context>
<context>
    <name>FilledWorkbooks</name>
    <message>
        <source>to be corrected</source>
        <translation>برای اصلاح</translation>
    </message>
    <message>
        <source>In the file stood: {text}.</source>
        <translation>در فایل نوشته شده بود: {text}.</translation>
    </message>
    <message>
        <source>The form in {file} (unit {unit}, {period}) is not known here. Nothing was read. Look whether it belongs to another workgroup or to another plan.</source>
        <translation>فرم فایل {file} (واحد {unit}، {period}) در این‌جا شناخته نیست و چیزی از آن خوانده نشد. ببینید از آنِ کارگروه یا برنامهٔ دیگری نباشد.</translation>
    </message>
    <message>
        <source>The form in {file} asks other questions than the form of {unit}: its template is another one. Nothing was read. Send the unit the workbook of its form anew.</source>
        <translation>پرسش‌های فرمِ فایل {file} با فرم {unit} یکی نیست، زیرا از الگوی دیگری است. چیزی خوانده نشد. فایل فرم را دوباره برای واحد بفرستید.</translation>
    </message>
    <message>
        <source>The form in {file} has other lines than the form of {unit} has now. Nothing was read. Send the unit the workbook of its form anew.</source>
        <translation>سطرهای فرمِ فایل {file} با فرم کنونی {unit} یکی نیست. چیزی خوانده نشد. فایل فرم را دوباره برای واحد بفرستید.</translation>
    </message>
    <message>
        <source>{file} is version {number} of the form of {unit}, which was returned since; version {next} is out. Nothing was read. Ask the unit to fill the workbook of version {next}.</source>
        <translation>{file} نسخهٔ {number} فرم {unit} است که پس از آن بازگردانده شده و نسخهٔ {next} جای آن را گرفته است. چیزی خوانده نشد. از واحد بخواهید فایل نسخهٔ {next} را پر کند.</translation>
    </message>
    <message>
        <source>The form of {unit} in {file} is {state} and takes no more answers. Nothing was read. To change it, return the form to the unit.</source>
        <translation>فرم {unit} در فایل {file} در وضعیت «{state}» است و پاسخ تازه نمی‌پذیرد. چیزی خوانده نشد. برای تغییر، فرم را به واحد بازگردانید.</translation>
    </message>
    <message>
        <source>There is unsaved typing on the form of {unit}. Nothing was taken. Open the form, save or discard what was typed, and read the file again.</source>
        <translation>روی فرم {unit} نوشته‌های ذخیره‌نشده‌ای هست و چیزی از فایل گرفته نشد. فرم را باز کنید، نوشته‌ها را ذخیره کنید یا کنار بگذارید و فایل را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {detail}. Nothing was read. Look whether the stick is in its place.</source>
        <translation>پوشهٔ {folder} خوانده نمی‌شود: {detail}. چیزی خوانده نشد. ببینید حافظهٔ جانبی سر جایش باشد.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>{word} {count}</source>
        <translation>{word} {count}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Paayesh</source>
        <translation>به پایش خوش آمدید</translation>
    </message>
    <message>
        <source>The committee keeps the plan of the city, sees what all workgroups reported, and gives its finding. Choose this on the committee&apos;s computer; the reference data of the city are put in.</source>
        <translation>کمیته برنامهٔ شهر را نگه می‌دارد، گزارش همهٔ کارگروه‌ها را می‌بیند و دربارهٔ آن‌ها نظر می‌دهد. روی رایانهٔ کمیته این گزینه را انتخاب کنید؛ داده‌های مرجع شهر خودکار وارد می‌شود.</translation>
    </message>
    <message>
        <source>A workgroup enters the results of its units, compares them with the desired state and reports to the committee. The plan comes to it in the committee&apos;s welcome file. Choose this on a workgroup&apos;s computer.</source>
        <translation>کارگروه نتایج واحدهای خود را ثبت می‌کند، آن‌ها را با وضع مطلوب می‌سنجد و به کمیته گزارش می‌دهد. برنامه با فایل خوش‌آمد کمیته به آن می‌آید. روی رایانهٔ کارگروه این گزینه را انتخاب کنید.</translation>
    </message>
    <message>
        <source>A made-up city with a whole plan and results, to try everything without fear. Nothing in it is real. You can leave it at any time under Settings.</source>
        <translation>شهری ساختگی با برنامه و نتایج کامل، تا همه‌چیز را بی‌نگرانی بیازمایید. هیچ‌چیز آن واقعی نیست و هر زمان می‌توانید از بخش «تنظیمات» از آن بیرون بروید.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Monitoring committee</source>
        <translation>کمیته پایش</translation>
    </message>
    <message>
        <source>Build the demo city</source>
        <translation>ساختن شهر نمونه</translation>
    </message>
    <message>
        <source>Make this desk</source>
        <translation>ساختن این میز</translation>
    </message>
    <message>
        <source>Please write your name.</source>
        <translation>لطفاً نام خود را بنویسید.</translation>
    </message>
    <message>
        <source>Please write the title of the body.</source>
        <translation>لطفاً عنوان کمیته یا کارگروه را بنویسید.</translation>
    </message>
    <message>
        <source>Monitoring committee of the demo city</source>
        <translation>کمیته پایش شهر نمونه</translation>
    </message>
    <message>
        <source>The demo city is being built…</source>
        <translation>شهر نمونه در حال ساخته شدن است…</translation>
    </message>
    <message>
        <source>The desk is being made…</source>
        <translation>میز در حال آماده شدن است…</translation>
    </message>
    <message>
        <source>This takes a few seconds. Please leave the window open.</source>
        <translation>چند ثانیه طول می‌کشد. لطفاً پنجره را نبندید.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was kept.</source>
        <translation>کار لغو شد و چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Three short questions, then you can begin.</source>
        <translation>چند پرسش کوتاه، سپس کار آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>پشت این میز چه کسی کار می‌کند؟</translation>
    </message>
    <message>
        <source>Monitoring workgroup</source>
        <translation>کارگروه پایش</translation>
    </message>
    <message>
        <source>Demo city</source>
        <translation>شهر نمونه</translation>
    </message>
    <message>
        <source>What are the names?</source>
        <translation>نام‌ها را بنویسید</translation>
    </message>
    <message>
        <source>Which workgroup</source>
        <translation>کدام کارگروه</translation>
    </message>
    <message>
        <source>Title of the body, as it stands on letters</source>
        <translation>عنوان رسمی، همان‌گونه که در نامه‌ها می‌آید</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Your name stands beside everything you change. It can be changed later under Settings.</source>
        <translation>نام شما کنار هر تغییری که می‌دهید ثبت می‌شود. بعداً از بخش «تنظیمات» هم می‌توانید آن را تغییر دهید.</translation>
    </message>
    <message>
        <source>The plan of the city, its units and members come to a workgroup in the committee&apos;s welcome file. When the desk is made, the program leads you: a key for the desk, a request to the committee, then the welcome file.</source>
        <translation>برنامهٔ شهر، واحدها و اعضا با فایل خوش‌آمد کمیته به کارگروه می‌آید. میز که ساخته شد، پایش شما را می‌برد: نخست کلید میز، سپس درخواست پذیرش از کمیته، سپس فایل خوش‌آمد.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت کار</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>FormActs</name>
    <message>
        <source>The form was checked; it can be accepted.</source>
        <translation>فرم بازبینی شد و می‌توان آن را پذیرفت.</translation>
    </message>
    <message>
        <source>The form was accepted; its figures count as results.</source>
        <translation>فرم پذیرفته شد و رقم‌هایش نتیجه به شمار می‌آید.</translation>
    </message>
    <message>
        <source>The form was handed in; its figures can be checked.</source>
        <translation>فرم ثبت شد؛ حالا می‌توان رقم‌هایش را بازبینی کرد.</translation>
    </message>
    <message>
        <source>This was the last form of the batch.</source>
        <translation>این آخرین فرم این دسته بود.</translation>
    </message>
    <message>
        <source>The form went back to its unit; this is its next version.</source>
        <translation>فرم به واحد برگشت؛ این نسخهٔ بعدی آن است.</translation>
    </message>
</context>
<context>
    <name>FormBook</name>
    <message>
        <source>Unit: {unit}</source>
        <translation>واحد: {unit}</translation>
    </message>
    <message>
        <source>From: {workgroup}</source>
        <translation>از: {workgroup}</translation>
    </message>
    <message>
        <source>To be sent back by {day}</source>
        <translation>مهلت بازگرداندن: {day}</translation>
    </message>
    <message>
        <source>version {number}, after a return</source>
        <translation>نسخهٔ {number} (پس از بازگرداندن)</translation>
    </message>
    <message>
        <source>Letter {number} of {day}</source>
        <translation>نامهٔ {number} مورخ {day}</translation>
    </message>
</context>
<context>
    <name>FormCalls</name>
    <message>
        <source>Nobody is named. Nothing was written down. Write whom you spoke with.</source>
        <translation>نام کسی نوشته نشده است. چیزی ثبت نشد. بنویسید با چه کسی گفت‌وگو کردید.</translation>
    </message>
    <message>
        <source>The promised day lies before the call. Nothing was written down. Choose a later day.</source>
        <translation>روز وعده پیش از تماس است. چیزی ثبت نشد. روز دیرتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The reminder has no letter number. Nothing was written down. Write the number of the letter.</source>
        <translation>یادآوری شمارهٔ نامه ندارد. چیزی ثبت نشد. شمارهٔ نامه را بنویسید.</translation>
    </message>
    <message>
        <source>A form of these has come back already. Nothing was written down. Choose only forms that are awaited.</source>
        <translation>یکی از این فرم‌ها برگشته است. چیزی ثبت نشد. فقط فرم‌هایی را انتخاب کنید که هنوز نرسیده‌اند.</translation>
    </message>
</context>
<context>
    <name>FormCells</name>
    <message>
        <source>A formula stands in this cell; what it showed last was {text}. Write the value itself.</source>
        <translation>در این خانه فرمول نوشته شده است؛ آخرین مقداری که نشان داده {text} است. خود مقدار را بنویسید.</translation>
    </message>
    <message>
        <source>The cell is a date ({text}) of the spreadsheet&apos;s own calendar. Write what you mean in words.</source>
        <translation>در این خانه تاریخی به گاه‌شماری صفحه‌گسترده ({text}) آمده است. مقصود خود را با واژه بنویسید.</translation>
    </message>
    <message>
        <source>The cell says {text}, but this line is not asked in percent. Write the figure in the unit of the line, without a percent sign.</source>
        <translation>در این خانه {text} نوشته شده است، ولی این ردیف به درصد پرسیده نشده است. عدد را با یکای همین ردیف و بدون نشان درصد بنویسید.</translation>
    </message>
    <message>
        <source>Spreadsheets keep the first {digits} digits of a number and make zeros of the others, so that {text} may not be what was typed. Type the figure into the cell again by hand, all of it.</source>
        <translation>صفحه‌گسترده‌ها تنها {digits} رقم نخست هر عدد را نگه می‌دارند و باقی را صفر می‌کنند؛ پس شاید {text} همان عدد واردشده نباشد. عدد را دوباره و کامل با صفحه‌کلید در همین خانه وارد کنید.</translation>
    </message>
    <message>
        <source>The remark is longer than {longest} characters. Shorten it.</source>
        <translation>توضیح بلندتر از {longest} نویسه است. آن را کوتاه کنید.</translation>
    </message>
    <message>
        <source>There is a value and beside it that there is none. Leave only one of the two.</source>
        <translation>هم مقدار نوشته شده و هم «ندارم» انتخاب شده است. تنها یکی از این دو را بگذارید.</translation>
    </message>
    <message>
        <source>“{text}” is none of the words that can stand here. Choose one from the list.</source>
        <translation>«{text}» از گزینه‌های این خانه نیست. یکی از گزینه‌های فهرست را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Only the lines of a ratio have a whole; this one has none. Empty the cell.</source>
        <translation>خانهٔ «کل» تنها برای نسبت‌هاست و این سطر نسبت نیست. خانه را خالی کنید.</translation>
    </message>
    <message>
        <source>“{text}” stands where the whole of the ratio is needed.</source>
        <translation>به جای کلِ نسبت، «{text}» نوشته شده است.</translation>
    </message>
    <message>
        <source>There is a remark but no value. Write the value, or say in the next cells that there is none.</source>
        <translation>توضیح نوشته شده ولی مقدار خالی است. مقدار را بنویسید، یا در خانه‌های کناری «ندارم» را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>FormCheck</name>
    <message>
        <source>Line {line} is empty. Fill it, or say that it is not available and why.</source>
        <translation>سطر {line} خالی است. آن را پر کنید، یا «ندارم» بزنید و دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read. {why}</source>
        <translation>سطر {line} خوانده نشد. {why}</translation>
    </message>
    <message>
        <source>Line {line} is said not to be available. Write the reason beside it.</source>
        <translation>برای سطر {line} «ندارم» زده شده است. دلیل را کنار آن بنویسید.</translation>
    </message>
    <message>
        <source>Line {line} is a percentage; it lies between 0 and 100.</source>
        <translation>سطر {line} درصد است و باید میان ۰ و ۱۰۰ باشد.</translation>
    </message>
    <message>
        <source>Line {line} is an amount spent; it cannot be negative.</source>
        <translation>سطر {line} مبلغ هزینه‌شده است و نمی‌تواند منفی باشد.</translation>
    </message>
    <message>
        <source>Line {line} is smaller than {least}, the least allowed.</source>
        <translation>سطر {line} از {least}، کمترین مقدار مجاز، کوچک‌تر است.</translation>
    </message>
    <message>
        <source>Line {line} is larger than {most}, the most allowed.</source>
        <translation>سطر {line} از {most}، بیشترین مقدار مجاز، بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>Line {line} is a ratio. Write also the whole that it is a part of.</source>
        <translation>سطر {line} نسبت است. مخرج آن را هم بنویسید.</translation>
    </message>
    <message>
        <source>Line {line} is a ratio; the whole that it is a part of cannot be 0.</source>
        <translation>سطر {line} نسبت است و مخرج آن نمی‌تواند ۰ باشد.</translation>
    </message>
    <message>
        <source>Line {line} is less than the last time ({last}), though it counts from the beginning. Correct it, or write why beside it.</source>
        <translation>سطر {line} از بار پیش ({last}) کمتر است، با آنکه از آغاز شمرده می‌شود. آن را درست کنید، یا دلیل را کنارش بنویسید.</translation>
    </message>
    <message>
        <source>Line {line} differs by {share}% from the last period ({last}). Correct it, or write why beside it.</source>
        <translation>سطر {line} با دورهٔ پیش ({last}) {share}٪ تفاوت دارد. آن را درست کنید، یا دلیل را کنارش بنویسید.</translation>
    </message>
    <message>
        <source>Line {line} should be the sum of lines {lines}, which is {total}; it says {said}.</source>
        <translation>سطر {line} باید حاصل‌جمع سطرهای {lines} یعنی {total} باشد؛ نوشته شده است {said}.</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices that are offered.</source>
        <translation>«{text}» هیچ‌یک از گزینه‌ها نیست.</translation>
    </message>
    <message>
        <source>The text is longer than {longest} characters. Shorten it.</source>
        <translation>متن از {longest} نویسه بلندتر است. آن را کوتاه کنید.</translation>
    </message>
</context>
<context>
    <name>FormCourse</name>
    <message>
        <source>A form that is {state} cannot be {verb}. Nothing was changed. Look at its history for what comes next.</source>
        <translation>فرم اکنون «{state}» است و نمی‌تواند «{verb}» شود. چیزی تغییر نکرد. گام بعدی را در تاریخچهٔ فرم ببینید.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Take in the paper</source>
        <translation>دریافت کاغذ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>تایپ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>تحویل‌شده</translation>
    </message>
    <message>
        <source>taken in on paper</source>
        <translation>دریافت‌شده روی کاغذ</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>تایپ‌شده</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>بررسی‌شده</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته‌شده</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>برگشت‌خورده</translation>
    </message>
    <message>
        <source>{name} typed a form of these; somebody else accepts it. Nothing was changed. Ask the head or another member of the workgroup.</source>
        <translation>یکی از این فرم‌ها را {name} تایپ کرده است؛ پذیرش آن با کس دیگری است. چیزی تغییر نکرد. از رئیس یا عضو دیگری از کارگروه بخواهید.</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Line {line} cannot be read. {why} Nothing was saved; what you typed is still on the screen.</source>
        <translation>سطر {line} خوانده نشد. {why} چیزی ذخیره نشد؛ آنچه نوشته‌اید هنوز روی صفحه است.</translation>
    </message>
    <message>
        <source>Somebody typed on line {line} in the meantime. Nothing was saved. Look at the form again.</source>
        <translation>در این فاصله کسی سطر {line} را پر کرده است. چیزی ذخیره نشد. فرم را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The form is not finished: {first} ({count} lines in all.) It was not sent on; what you typed is still on the screen.</source>
        <translation>فرم کامل نیست: {first} (روی هم {count} سطر.) فرم به گام بعد نرفت؛ آنچه نوشته‌اید هنوز روی صفحه است.</translation>
    </message>
</context>
<context>
    <name>FormFooter</name>
    <message>
        <source>Next line to fill</source>
        <translation>سطر پرنشدهٔ بعدی</translation>
    </message>
    <message>
        <source>Hand in the form</source>
        <translation>ثبت فرم</translation>
    </message>
    <message>
        <source>Checked: figures are right</source>
        <translation>بازبینی شد؛ رقم‌ها درست است</translation>
    </message>
    <message>
        <source>Accept the form</source>
        <translation>پذیرش فرم</translation>
    </message>
    <message>
        <source>Next form: {unit}</source>
        <translation>فرم بعدی: {unit}</translation>
    </message>
    <message>
        <source>To today&apos;s work</source>
        <translation>رفتن به کار امروز</translation>
    </message>
    <message>
        <source>Form {place} of {count}</source>
        <translation>فرم {place} از {count}</translation>
    </message>
    <message>
        <source>Handed in; now its figures are checked.</source>
        <translation>فرم ثبت شد؛ اکنون نوبت بازبینی رقم‌هاست.</translation>
    </message>
    <message>
        <source>Checked; somebody other than who typed it accepts it.</source>
        <translation>فرم بازبینی شد؛ کسی جز واردکننده آن را می‌پذیرد.</translation>
    </message>
    <message>
        <source>Everything is filled and in order.</source>
        <translation>همهٔ سطرها پر و درست است.</translation>
    </message>
    <message>
        <source>{open} lines to fill or to explain · {all} remarks of the checks</source>
        <translation>{open} سطر مانده برای پر کردن یا توضیح · {all} تذکر بررسی</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>{form}: {unit}</source>
        <translation>{form}: {unit}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>نسخهٔ {number}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>مهلت {day}</translation>
    </message>
    <message>
        <source>typed by {person}</source>
        <translation>واردکننده: {person}</translation>
    </message>
    <message>
        <source>{days} working days late</source>
        <translation>{days} روز کاری دیرکرد</translation>
    </message>
    <message>
        <source>Kept at {time}</source>
        <translation>ذخیرهٔ خودکار {time}</translation>
    </message>
    <message>
        <source>letter {number} of {day}</source>
        <translation>نامهٔ {number} مورخ {day}</translation>
    </message>
    <message>
        <source>letter {number}</source>
        <translation>نامهٔ {number}</translation>
    </message>
</context>
<context>
    <name>FormLook</name>
    <message>
        <source>overdue</source>
        <translation>دیرشده</translation>
    </message>
    <message>
        <source>no form</source>
        <translation>بی‌فرم</translation>
    </message>
</context>
<context>
    <name>FormMoves</name>
    <message>
        <source>Reminder letter {number}</source>
        <translation>نامهٔ یادآوری {number}</translation>
    </message>
    <message>
        <source>Call with {name}</source>
        <translation>تماس با {name}</translation>
    </message>
    <message>
        <source>Promised for {day}.</source>
        <translation>وعده برای {day}.</translation>
    </message>
    <message>
        <source>{state} (version {number})</source>
        <translation>{state} (نوبت {number})</translation>
    </message>
    <message>
        <source>Letter {number} of {day}</source>
        <translation>نامهٔ {number} مورخ {day}</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Forms</source>
        <translation>فرم‌ها</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>بازگشت به فرم‌ها</translation>
    </message>
    <message>
        <source>Show what helps beside the fields</source>
        <translation>نمایش راهنمای کنار خانه‌ها</translation>
    </message>
    <message>
        <source>Show what helps beside the fields (F9 for the scan)</source>
        <translation>نمایش راهنمای کنار خانه‌ها (اسکن با F9)</translation>
    </message>
    <message>
        <source>Not available (F2)</source>
        <translation>ندارم (F2)</translation>
    </message>
    <message>
        <source>There is no figure; the reason is written in its place</source>
        <translation>رقمی در دست نیست؛ به جای آن دلیل نوشته می‌شود</translation>
    </message>
    <message>
        <source>Not due (F3)</source>
        <translation>موعد نرسیده (F3)</translation>
    </message>
    <message>
        <source>Nothing is due on this line in this period</source>
        <translation>در این دوره برای این سطر موعدی نیست</translation>
    </message>
    <message>
        <source>Question (F6)</source>
        <translation>پرسش (F6)</translation>
    </message>
    <message>
        <source>Ask about this line, or answer</source>
        <translation>دربارهٔ این سطر بپرسید یا پاسخ دهید</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>بخش پیش</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>بخش بعد</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>برگرداندن…</translation>
    </message>
    <message>
        <source>Send the form back to the unit with reasons</source>
        <translation>برگرداندن فرم به واحد همراه با دلیل</translation>
    </message>
    <message>
        <source>Save, next form</source>
        <translation>ذخیره و فرم بعدی</translation>
    </message>
    <message>
        <source>Save this form and open the next one of the batch (Ctrl+Enter)</source>
        <translation>این فرم را ذخیره کن و فرم بعدی دسته را باز کن (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Open the form</source>
        <translation>باز کردن فرم</translation>
    </message>
    <message>
        <source>Reminder letter…</source>
        <translation>نامهٔ یادآوری…</translation>
    </message>
    <message>
        <source>{due}; due on {day}</source>
        <translation>{due}؛ مهلت {day}</translation>
    </message>
    <message>
        <source>{filled} lines filled · letter {letter}</source>
        <translation>{filled} سطر پر شده · نامه {letter}</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>بستن جزئیات</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Record a telephone call (Ctrl+T)</source>
        <translation>ثبت تماس تلفنی (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>No form was handed out in this cycle, so there is nothing to print. Hand out the forms first, or choose another cycle.</source>
        <translation>در این دوره فرمی توزیع نشده است و چیزی برای چاپ نیست. نخست فرم‌ها را توزیع کنید یا دورهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{form}: {unit}</source>
        <translation>{form}: {unit}</translation>
    </message>
    <message>
        <source>version {number}, after a return</source>
        <translation>نسخهٔ {number} (پس از بازگرداندن)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>To be sent back by</source>
        <translation>مهلت بازگرداندن</translation>
    </message>
    <message>
        <source>State of the form</source>
        <translation>وضعیت فرم</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>وارد‌کننده</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>بار پیش</translation>
    </message>
    <message>
        <source>target to date</source>
        <translation>هدف تا پایان دوره</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>محدودهٔ مجاز</translation>
    </message>
    <message>
        <source>Write two figures: the part and the whole.</source>
        <translation>دو عدد بنویسید: صورت و کل.</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>علت بازگرداندن: {reason}</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>دلیل: {text}</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>توضیح: {text}</translation>
    </message>
    <message>
        <source>Write clearly, one figure in each box. Where there is no figure, write “not available” in the box and the reason under it; an empty box says nothing. Zero is written as 0.</source>
        <translation>خوانا بنویسید و در هر کادر یک عدد. اگر مقدار ندارید، در کادر «ندارم» بنویسید و دلیل آن را زیرش بیاورید؛ کادر خالی پاسخ به شمار نمی‌آید. صفر را با رقم ۰ بنویسید.</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>تکمیل‌کنندهٔ فرم</translation>
    </message>
    <message>
        <source>Head of the unit</source>
        <translation>مسئول واحد</translation>
    </message>
</context>
<context>
    <name>FormPapers</name>
    <message>
        <source>Choose a scan or another paper</source>
        <translation>یک اسکن یا مدرک دیگر انتخاب کنید</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>مدرک‌ها (‎*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>{name} is kept with the form.</source>
        <translation>{name} همراه فرم نگه‌داری شد.</translation>
    </message>
    <message>
        <source>All blank forms, {period}</source>
        <translation>همهٔ فرم‌های خالی، {period}</translation>
    </message>
    <message>
        <source>All reminder letters, {period}</source>
        <translation>همهٔ نامه‌های یادآوری، {period}</translation>
    </message>
    <message>
        <source>Blank form of {unit}</source>
        <translation>فرم خالی {unit}</translation>
    </message>
    <message>
        <source>Filled form of {unit}</source>
        <translation>فرم پُرشدهٔ {unit}</translation>
    </message>
    <message>
        <source>Forms, {period}</source>
        <translation>فرم‌ها، {period}</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>چرخه‌ها</translation>
    </message>
    <message>
        <source>Form templates</source>
        <translation>الگوهای فرم</translation>
    </message>
    <message>
        <source>Who has reported in which cycle</source>
        <translation>کدام واحد در کدام چرخه گزارش داده است</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
</context>
<context>
    <name>FormProposals</name>
    <message>
        <source>Unsaved work of {time} was found on this form. Here is how it differs from what is saved; take it up again, or throw it away?</source>
        <translation>کار ذخیره‌نشدهٔ {time} روی این فرم پیدا شد. تفاوت آن با آنچه ذخیره شده اینجاست؛ آن را از سر می‌گیرید یا دور می‌ریزید؟</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>از سر گرفتن</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>دور ریختن</translation>
    </message>
    <message>
        <source>{count} lines would be filled from the table that you copied.</source>
        <translation>{count} سطر از جدولی که کپی کرده‌اید پر می‌شود.</translation>
    </message>
    <message>
        <source>Nothing of the table that you copied fits from this line on.</source>
        <translation>هیچ چیز از جدولی که کپی کرده‌اید از این سطر به بعد جا نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Fill them</source>
        <translation>پر کن</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رها کن</translation>
    </message>
    <message>
        <source>Row {row} ({text}): {why}</source>
        <translation>ردیف {row} ({text}): {why}</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… و {count} ردیف دیگر.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Reason for {line}</source>
        <translation>دلیل برای {line}</translation>
    </message>
    <message>
        <source>Not available: {line}</source>
        <translation>ندارم: {line}</translation>
    </message>
    <message>
        <source>Not due in this period</source>
        <translation>موعد این دوره نرسیده</translation>
    </message>
    <message>
        <source>Not available, because…</source>
        <translation>ندارم، چون…</translation>
    </message>
    <message>
        <source>Last time: {figure}</source>
        <translation>بار پیش: {figure}</translation>
    </message>
    <message>
        <source>Target to date: {figure}</source>
        <translation>وضع مطلوب تا این دوره: {figure}</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>ندارم</translation>
    </message>
    <message>
        <source>Say that there is no figure, and why (F2)</source>
        <translation>بگویید رقمی ندارید و چرا (F2)</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>What was found on the form</source>
        <translation>آنچه بررسی در فرم یافت</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>اسکن</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>{errors} to correct, {warnings} to look at. Press one to go to its line.</source>
        <translation>{errors} مورد برای اصلاح، {warnings} مورد برای بازبینی. روی هر کدام بزنید تا به سطرش بروید.</translation>
    </message>
    <message>
        <source>Everything that can be checked is in order.</source>
        <translation>هرچه بررسی‌شدنی است درست است.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>Fresh with every figure. The mark on a bar is where the target stands.</source>
        <translation>با هر رقم تازه می‌شود. خط عمودی: جایی که باید می‌بود.</translation>
    </message>
    <message>
        <source>No line here is measured against a target.</source>
        <translation>هیچ سطری در اینجا با وضع مطلوب سنجیده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>FormState</name>
    <message>
        <source>issued</source>
        <translation>توزیع‌شده</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>تحویل‌شده</translation>
    </message>
    <message>
        <source>back on paper</source>
        <translation>برگشته روی کاغذ</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>تایپ‌شده</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>بررسی‌شده</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته‌شده</translation>
    </message>
    <message>
        <source>returned to the unit</source>
        <translation>برگشت‌خورده به واحد</translation>
    </message>
</context>
<context>
    <name>FormSteps</name>
    <message>
        <source>A form is sent back with the reason on each line that is wrong. Nothing was changed. Write at least one reason.</source>
        <translation>فرم با دلیلِ هر سطرِ نادرست برگردانده می‌شود. چیزی تغییر نکرد. دست‌کم یک دلیل بنویسید.</translation>
    </message>
    <message>
        <source>A form is delivered with a letter. Nothing was changed. Write the number and the date of the letter.</source>
        <translation>فرم با نامه تحویل می‌شود. چیزی تغییر نکرد. شماره و تاریخ نامه را بنویسید.</translation>
    </message>
</context>
<context>
    <name>FormTable</name>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Late or left</source>
        <translation>دیرکرد یا مانده</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>آخرین تماس</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>تکمیل</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>نوبت {number}</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} روز دیر</translation>
    </message>
    <message>
        <source>came {days} days late</source>
        <translation>{days} روز دیر رسید</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>به‌موقع</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>{days} روز مانده</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>مهلت امروز</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>وعده: {day}</translation>
    </message>
    <message>
        <source>called on {day}</source>
        <translation>تماس: {day}</translation>
    </message>
    <message>
        <source>{answered} of {lines} lines filled</source>
        <translation>{answered} سطر از {lines} پر شده</translation>
    </message>
</context>
<context>
    <name>FormTools</name>
    <message>
        <source>Lines {first} to {last}</source>
        <translation>سطرهای {first} تا {last}</translation>
    </message>
</context>
<context>
    <name>FormTyping</name>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
</context>
<context>
    <name>FormWorkbook</name>
    <message>
        <source>Form</source>
        <translation>فرم پایش</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>ندارم</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>موعد نرسیده</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>It was not measured in this period.</source>
        <translation>در این دوره اندازه‌گیری نشده است.</translation>
    </message>
    <message>
        <source>The figure has not been received yet.</source>
        <translation>آمار آن هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>Another office reports it.</source>
        <translation>دستگاه دیگری آن را اعلام می‌کند.</translation>
    </message>
    <message>
        <source>The work has not begun yet.</source>
        <translation>کار هنوز آغاز نشده است.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Unit of measurement</source>
        <translation>واحد سنجش</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>بار پیش</translation>
    </message>
    <message>
        <source>Target to date</source>
        <translation>هدف تا پایان دوره</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>محدودهٔ مجاز</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Of the whole (ratios)</source>
        <translation>از کلِ (در نسبت‌ها)</translation>
    </message>
    <message>
        <source>If there is none</source>
        <translation>اگر مقدار ندارید</translation>
    </message>
    <message>
        <source>Reason or remark</source>
        <translation>دلیل یا توضیح</translation>
    </message>
    <message>
        <source>Why it was handed back</source>
        <translation>علت بازگرداندن</translation>
    </message>
    <message>
        <source>Fill the yellow cells, save the file and send it back as it is. Where there is no figure, choose so in the column “If there is none” and write why beside it; an empty cell says nothing. Do not add, move or delete rows.</source>
        <translation>خانه‌های زرد را پر کنید، فایل را ذخیره کنید و همان را بازفرستید. اگر برای سطری مقدار ندارید، در ستون «اگر مقدار ندارید» گزینه‌ای انتخاب کنید و دلیل آن را در ستون بعد بنویسید؛ خانهٔ خالی پاسخ به شمار نمی‌آید. سطری نیفزایید، جابه‌جا یا حذف نکنید.</translation>
    </message>
    <message>
        <source>The red cells could not be taken; the reason stands in the last column. Correct them, save the file and send it back. What was taken is filled in already.</source>
        <translation>خانه‌های سرخ پذیرفته نشد و علت هر کدام در ستون آخر آمده است. آن‌ها را اصلاح کنید، فایل را ذخیره کنید و بازفرستید. پاسخ‌های پذیرفته از پیش پر شده است.</translation>
    </message>
    <message>
        <source>A number is wanted here: {limits}.</source>
        <translation>عدد این خانه باید در این محدوده باشد: {limits}.</translation>
    </message>
    <message>
        <source>The whole of a ratio is a number other than 0.</source>
        <translation>کلِ نسبت عددی غیر از صفر است.</translation>
    </message>
</context>
<context>
    <name>FormWorkbooks</name>
    <message>
        <source>There is no form here that waits for answers, so no workbook was written. Hand out the forms first, or choose another cycle.</source>
        <translation>فرمی که در انتظار پاسخ باشد وجود ندارد و فایلی نوشته نشد. نخست فرم‌ها را توزیع کنید یا دورهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The folder has a file {file} already, perhaps a filled one. Nothing was written. Choose an empty folder.</source>
        <translation>در این پوشه فایل {file} از پیش هست و شاید پر شده باشد. چیزی نوشته نشد. پوشه‌ای خالی انتخاب کنید.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be made: {detail}. Nothing was written. Choose another folder.</source>
        <translation>پوشهٔ {folder} ساخته نشد: {detail}. چیزی نوشته نشد. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>FoundForm</name>
    <message>
        <source>Found the registry of keys</source>
        <translation>بنیاد دفتر کلیدها</translation>
    </message>
    <message>
        <source>Found the registry</source>
        <translation>بنیاد دفتر کلیدها</translation>
    </message>
    <message>
        <source>Folder for the root key, best on a stick for the safe</source>
        <translation>پوشهٔ کلید مادر، بهتر است روی فلشی برای گاوصندوق</translation>
    </message>
    <message>
        <source>Passphrase of the root key</source>
        <translation>گذرواژهٔ کلید مادر</translation>
    </message>
    <message>
        <source>Passphrase of the root key once more</source>
        <translation>گذرواژهٔ کلید مادر، بار دیگر</translation>
    </message>
    <message>
        <source>It belongs into a sealed envelope in another safe than the stick.</source>
        <translation>جای آن پاکتی مهرشده در گاوصندوقی جدا از فلش است.</translation>
    </message>
    <message>
        <source>Passphrase of this desk&apos;s key</source>
        <translation>گذرواژهٔ کلید این میز</translation>
    </message>
    <message>
        <source>Passphrase of this desk&apos;s key once more</source>
        <translation>گذرواژهٔ کلید این میز، بار دیگر</translation>
    </message>
    <message>
        <source>The desk&apos;s key signs the daily files; it is another one than the root.</source>
        <translation>کلید میز فایل‌های هرروزه را امضا می‌کند و از کلید مادر جداست.</translation>
    </message>
    <message>
        <source>Choose the folder for the root key.</source>
        <translation>پوشهٔ کلید مادر را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Type the passphrase of this desk&apos;s key.</source>
        <translation>گذرواژهٔ کلید این میز را بنویسید.</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>The committee has its registry of keys already. It was left as it is. Other desks of the committee are admitted to it like any other desk.</source>
        <translation>کمیته دفتر کلیدها دارد و همان ماند. میزهای دیگر کمیته مانند هر میز دیگری در آن پذیرفته می‌شوند.</translation>
    </message>
    <message>
        <source>The digits of a committee that has a registry were entered at this desk, so it does not found another one. Nothing was changed. Ask that committee to admit this desk.</source>
        <translation>در این میز رقم‌های کمیته‌ای وارد شده که دفتر کلیدها دارد، پس دفتر دیگری بنیاد نمی‌شود. چیزی تغییر نکرد. از همان کمیته درخواست پذیرش این میز را بکنید.</translation>
    </message>
    <message>
        <source>Only a desk that the committee admitted can put a new root key in the place of a lost one. Nothing was changed.</source>
        <translation>فقط میزی که کمیته پذیرفته است می‌تواند کلید مادر تازه‌ای به جای کلید گم‌شده بگذارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Beside the root key there is no file {file}, so this desk cannot know who was admitted. Nothing was changed. Look for it on the other sticks, or enter the committee&apos;s digits and ask another desk of the committee for a file.</source>
        <translation>کنار کلید مادر فایل {file} نیست و این میز نمی‌داند چه کسانی پذیرفته شده‌اند. چیزی تغییر نکرد. آن را روی فلش‌های دیگر بجویید، یا ۳۰ رقم کمیته را وارد کنید و از میز دیگر کمیته فایلی بخواهید.</translation>
    </message>
    <message>
        <source>The root key in {file} is not one of those that the registry beside it names. Nothing was changed. Take the stick with the present root key.</source>
        <translation>کلید مادر {file} از کلیدهایی نیست که دفتر کلیدهای کنارش نام می‌برد. چیزی تغییر نکرد. فلش کلید مادر کنونی را بردارید.</translation>
    </message>
</context>
<context>
    <name>Furnishing</name>
    <message>
        <source>Demo city</source>
        <translation>شهر نمونه</translation>
    </message>
    <message>
        <source>Monitoring committee</source>
        <translation>کمیته پایش</translation>
    </message>
    <message>
        <source>Monitoring workgroup</source>
        <translation>کارگروه پایش</translation>
    </message>
    <message>
        <source>Verify the paper with this code</source>
        <translation>سنجش سندی که این کد را دارد</translation>
    </message>
</context>
<context>
    <name>GridOverview</name>
    <message>
        <source>Projects that conform, by workgroup</source>
        <translation>پروژه‌های همخوان به تفکیک کارگروه</translation>
    </message>
    <message>
        <source>Press a square to see the projects behind it.</source>
        <translation>برای دیدن پروژه‌های هر خانه، آن را بزنید.</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Projects by periods</source>
        <translation>پروژه‌ها به تفکیک دوره</translation>
    </message>
    <message>
        <source>All workgroups</source>
        <translation>همهٔ کارگروه‌ها</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>همهٔ واحدها</translation>
    </message>
    <message>
        <source>{count} projects, {periods} periods; the filters speak of {period}.</source>
        <translation>{count} پروژه، {periods} دوره؛ صافی‌ها دربارهٔ {period} است.</translation>
    </message>
    <message>
        <source>open case</source>
        <translation>پروندهٔ باز</translation>
    </message>
    <message>
        <source>the workgroup sees it differently</source>
        <translation>نظر کارگروه متفاوت است</translation>
    </message>
    <message>
        <source>{title}, {period}: {words}</source>
        <translation>{title}، {period}: {words}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Does not conform</source>
        <translation>ناهمخوان</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>پروندهٔ باز</translation>
    </message>
    <message>
        <source>In the order of the plan</source>
        <translation>به ترتیب برنامه</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>به ترتیب عنوان</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>نامطلوب‌ترین نخست</translation>
    </message>
    <message>
        <source>A corner: open case. A dot: the workgroup sees it differently.</source>
        <translation>گوشه: پروندهٔ باز. نقطه: نظر کارگروه متفاوت است.</translation>
    </message>
    <message>
        <source>Projects and periods</source>
        <translation>جدول پروژه‌ها و دوره‌ها</translation>
    </message>
    <message>
        <source>Workgroups</source>
        <translation>نمای کارگروه‌ها</translation>
    </message>
    <message>
        <source>How all workgroups stand in all periods</source>
        <translation>وضع همهٔ کارگروه‌ها در همهٔ دوره‌ها</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Unit that carries it out</source>
        <translation>واحد مجری</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>ترتیب سطرها</translation>
    </message>
    <message>
        <source>Find a project by code or title</source>
        <translation>یافتن پروژه با کد یا عنوان</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>A group in a unit</source>
        <translation>گروه در یک واحد</translation>
    </message>
    <message>
        <source>Its head and members are seated afterwards.</source>
        <translation>سرگروه و اعضا پس از آن ثبت می‌شوند.</translation>
    </message>
    <message>
        <source>Form the group</source>
        <translation>تشکیل گروه</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>There is no unit without a group.</source>
        <translation>واحدی بی‌گروه نمانده است.</translation>
    </message>
</context>
<context>
    <name>HandOutView</name>
    <message>
        <source>{workgroup}, {cycle}: every unit that carries out a project gets one form. With a letter the forms count as delivered; without one the delivery is recorded later.</source>
        <translation>{workgroup}، {cycle}: هر واحدی که پروژه‌ای را اجرا می‌کند یک فرم می‌گیرد. اگر شمارهٔ نامه را بنویسید فرم‌ها تحویل‌شده به شمار می‌آیند؛ وگرنه تحویل را بعداً ثبت کنید.</translation>
    </message>
    <message>
        <source>No unit carries out a project of this workgroup in this cycle.</source>
        <translation>در این چرخه هیچ واحدی پروژه‌ای از این کارگروه را اجرا نمی‌کند.</translation>
    </message>
    <message>
        <source>All {forms} forms are out already.</source>
        <translation>همهٔ {forms} فرم پیش‌تر توزیع شده‌اند.</translation>
    </message>
    <message>
        <source>No unit is ticked.</source>
        <translation>هیچ واحدی علامت نخورده است.</translation>
    </message>
    <message>
        <source>{new} forms with {lines} lines in all will be handed out.</source>
        <translation>{new} فرم با {lines} سطر توزیع می‌شود.</translation>
    </message>
    <message>
        <source>Hand out {new} forms</source>
        <translation>توزیع {new} فرم</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>توزیع</translation>
    </message>
    <message>
        <source>There is no template for this kind of cycle yet. The committee makes one.</source>
        <translation>برای این نوع چرخه هنوز الگویی نیست. ساختن الگو با کمیته است.</translation>
    </message>
    <message>
        <source>Write the date of the letter.</source>
        <translation>تاریخ نامه را بنویسید.</translation>
    </message>
    <message>
        <source>Hand out the forms</source>
        <translation>توزیع فرم‌ها</translation>
    </message>
    <message>
        <source>Form template</source>
        <translation>الگوی فرم</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>may follow later</source>
        <translation>بعداً هم می‌شود نوشت</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Units that get a form</source>
        <translation>واحدهایی که فرم می‌گیرند</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>بازگشت به فرم‌ها</translation>
    </message>
    <message>
        <source>Form templates</source>
        <translation>الگوهای فرم</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>The last backup; press to make one or bring one back</source>
        <translation>آخرین پشتیبان؛ برای گرفتن یا بازیابی پشتیبان بزنید</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>پشتیبان</translation>
    </message>
    <message>
        <source>What can be put on paper here, and what was issued (Ctrl+P)</source>
        <translation>آنچه اینجا چاپ می‌شود و سندهای صادرشده (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>چاپ یا ذخیره</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Look inside</source>
        <translation>دیدن محتوا</translation>
    </message>
    <message>
        <source>Take it in…</source>
        <translation>وارد کردن…</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>It is file {number} of that desk.</source>
        <translation>فایل شمارهٔ {number} آن میز است.</translation>
    </message>
    <message>
        <source>If this is good work from before the key was withdrawn, raise the last valid file of that desk on the page of the keys; then take it in here.</source>
        <translation>اگر این کار درستی از پیش از لغو کلید است، در صفحهٔ کلیدها آخرین فایل معتبر آن میز را بالا ببرید؛ سپس همین‌جا واردش کنید.</translation>
    </message>
    <message>
        <source>The committee reviews it; ask it whether this work is to count.</source>
        <translation>کمیته آن را بررسی می‌کند؛ از کمیته بپرسید که این کار به حساب بیاید یا نه.</translation>
    </message>
</context>
<context>
    <name>HeldTable</name>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>رسیده</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>موضوع‌های راهنما</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>متن راهنما</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Indicator: {title}</source>
        <translation>شاخص: {title}</translation>
    </message>
    <message>
        <source>Target of {period}{unit}</source>
        <translation>وضع مطلوب {period}{unit}</translation>
    </message>
    <message>
        <source>Result of {period}{unit}</source>
        <translation>نتیجهٔ {period}{unit}</translation>
    </message>
    <message>
        <source>Part of the plan: {title}</source>
        <translation>بخش برنامه: {title}</translation>
    </message>
    <message>
        <source>, {unit}</source>
        <translation>، {unit}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>ثبت شد</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر کرد</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>With whom</source>
        <translation>با چه کسی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>کی و به دست که</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>شمارهٔ رسید</translation>
    </message>
    <message>
        <source>only receipts</source>
        <translation>فقط رسیدها</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed</source>
        <translation>{new} تازه، {changed} تغییرکرده</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>{count} ناسازگار</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translation>فایل {number}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Row whose history is shown</source>
        <translation>ردیفی که تاریخچه‌اش نشان داده می‌شود</translation>
    </message>
    <message>
        <source>{what} · {person}</source>
        <translation>{what} · {person}</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>شخص ناشناس</translation>
    </message>
    <message>
        <source>{moment}, revision {number}</source>
        <translation>{moment}، ویرایش {number}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از تغییر</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس از تغییر</translation>
    </message>
</context>
<context>
    <name>HoldersCard</name>
    <message>
        <source>Who may sign files</source>
        <translation>چه کسانی فایل امضا می‌کنند</translation>
    </message>
    <message>
        <source>Let somebody else sign…</source>
        <translation>اجازه به دیگری…</translation>
    </message>
    <message>
        <source>People of this desk…</source>
        <translation>افراد این میز…</translation>
    </message>
    <message>
        <source>A new key…</source>
        <translation>کلید تازه…</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>از {moment}</translation>
    </message>
    <message>
        <source>keeper of the desk, {since}</source>
        <translation>متصدی میز، {since}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change my passphrase for the key</source>
        <translation>تغییر گذرواژهٔ من برای کلید</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Take {name}&apos;s way to the key away</source>
        <translation>برداشتن دسترسی {name} به کلید</translation>
    </message>
</context>
<context>
    <name>HolidayModel</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>The holiday has no name. Nothing was entered; write what the day is and enter it again.</source>
        <translation>این تعطیلی نام ندارد. چیزی ثبت نشد؛ بنویسید آن روز چه روزی است و دوباره ثبت کنید.</translation>
    </message>
</context>
<context>
    <name>HolidaysPage</name>
    <message>
        <source>Deadlines are counted in working days. The committee keeps this list for everybody; it arrives in its files.</source>
        <translation>مهلت‌ها به روز کاری شمرده می‌شوند. این فهرست را کمیته برای همه نگه می‌دارد و با فایل‌های آن می‌رسد.</translation>
    </message>
    <message>
        <source>Nothing was entered: write the day first, for example {example}.</source>
        <translation>چیزی ثبت نشد: نخست روز را بنویسید، برای نمونه {example}.</translation>
    </message>
    <message>
        <source>Saving the holiday</source>
        <translation>ذخیرهٔ تعطیلی</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>تعطیلات</translation>
    </message>
    <message>
        <source>Deadlines are counted in working days. Fridays are always off; add the lunar holidays and what the government declares.</source>
        <translation>مهلت‌ها به روز کاری شمرده می‌شوند. جمعه‌ها همیشه تعطیل‌اند؛ تعطیلات قمری و روزهایی را که دولت تعطیل اعلام می‌کند بیفزایید.</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>سال قبل</translation>
    </message>
    <message>
        <source>Later year</source>
        <translation>سال بعد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>نام تعطیلی</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Holidays of the year</source>
        <translation>تعطیلات سال</translation>
    </message>
    <message>
        <source>Back to settings</source>
        <translation>بازگشت به تنظیمات</translation>
    </message>
    <message>
        <source>Make it a working day</source>
        <translation>برداشتن تعطیلی</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>a workgroup to give its opinion and sign it off</source>
        <translation>نظر کارگروه و امضای آن</translation>
    </message>
    <message>
        <source>the committee to decide on what was submitted</source>
        <translation>تصمیم کمیته دربارهٔ آنچه فرستاده شد</translation>
    </message>
    <message>
        <source>a workgroup to answer a referral</source>
        <translation>پاسخ کارگروه به ارجاع</translation>
    </message>
    <message>
        <source>a workgroup to complete a returned evaluation</source>
        <translation>کامل کردن ارزیابی برگشتی</translation>
    </message>
    <message>
        <source>a head to write a justification report</source>
        <translation>نوشتن گزارش توجیهی</translation>
    </message>
    <message>
        <source>the committee to draft and pass an amendment</source>
        <translation>تهیه و تصویب اصلاح برنامه</translation>
    </message>
    <message>
        <source>a question to be answered</source>
        <translation>پاسخ به پرسش</translation>
    </message>
    <message>
        <source>an invitation to go out before a meeting</source>
        <translation>فرستادن دعوت‌نامه پیش از جلسه</translation>
    </message>
    <message>
        <source>the deputy to confirm a resolution</source>
        <translation>تأیید مصوبه توسط معاون</translation>
    </message>
    <message>
        <source>the council to ratify a resolution</source>
        <translation>تصویب و ابلاغ مصوبه توسط شورا</translation>
    </message>
    <message>
        <source>“{value}” is no number of days from 1 to {most}. The rule stays as it was; write a whole number.</source>
        <translation>«{value}» تعداد روز از ۱ تا {most} نیست. قاعده همان‌گونه ماند؛ عددی درست بنویسید.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The cell has the error {text}. Correct its formula, or write the value itself.</source>
        <translation>این خانه خطای {text} دارد. فرمول آن را درست کنید یا خود مقدار را بنویسید.</translation>
    </message>
    <message>
        <source>The formula in this cell was never calculated. Open the workbook in Excel or LibreOffice, save it and choose it again.</source>
        <translation>فرمول این خانه هرگز محاسبه نشده است. کارپوشه را در اکسل یا لیبره‌آفیس باز و ذخیره کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>The cell is a date ({text}), not a figure. Spreadsheets turn 5/12 into a date; write the figure with a decimal mark.</source>
        <translation>این خانه تاریخ است ({text}) و عدد نیست. اکسل ۵/۱۲ را به تاریخ تبدیل می‌کند؛ عدد را با ممیز بنویسید.</translation>
    </message>
    <message>
        <source>The cell says {text}, which is not a figure.</source>
        <translation>در این خانه {text} آمده است که عدد نیست.</translation>
    </message>
    <message>
        <source>“{text}” stands where a number is needed.</source>
        <translation>«{text}» در جایی آمده است که باید عدد باشد.</translation>
    </message>
    <message>
        <source>“{text}” is not a figure. {why}</source>
        <translation>«{text}» عدد نیست. {why}</translation>
    </message>
    <message>
        <source>The figure has more than {digits} digits before the decimal mark and cannot be kept exactly. Use a larger unit, such as a million rials.</source>
        <translation>این عدد پیش از ممیز بیش از {digits} رقم دارد و نمی‌توان آن را دقیق نگه داشت. واحد سنجش بزرگ‌تری به کار ببرید، مانند میلیون ریال.</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {longest} can be kept. Shorten it.</source>
        <translation>این متن {length} نویسه دارد؛ حداکثر {longest} نویسه نگه داشته می‌شود. آن را کوتاه کنید.</translation>
    </message>
    <message>
        <source>“{text}” is not one of the words that can stand here.</source>
        <translation>«{text}» از واژه‌هایی نیست که اینجا می‌توان نوشت.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>«{text}» نه بله است و نه خیر.</translation>
    </message>
    <message>
        <source>“{text}” is not a period. Write a year, “third bimester of 1404”, or a code such as 1404B3.</source>
        <translation>«{text}» دوره نیست. سال را بنویسید، یا «دوماههٔ سوم ۱۴۰۴»، یا کدی مانند 1404B3.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 1404/01/15.</source>
        <translation>«{text}» تاریخ نیست. آن را به شکل ۱۴۰۴/۰۱/۱۵ بنویسید.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>وارد نشود</translation>
    </message>
    <message>
        <source>Element of the plan: title</source>
        <translation>بخش برنامه: عنوان</translation>
    </message>
    <message>
        <source>Element of the plan: code</source>
        <translation>بخش برنامه: کد</translation>
    </message>
    <message>
        <source>Indicator: code</source>
        <translation>شاخص: کد</translation>
    </message>
    <message>
        <source>Indicator: title</source>
        <translation>شاخص: عنوان</translation>
    </message>
    <message>
        <source>Unit of measurement</source>
        <translation>واحد سنجش</translation>
    </message>
    <message>
        <source>Desired direction</source>
        <translation>جهت مطلوب</translation>
    </message>
    <message>
        <source>What a figure means</source>
        <translation>معنای عدد</translation>
    </message>
    <message>
        <source>What a target means</source>
        <translation>معنای وضع مطلوب</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>مقدار پایه</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Critical indicator (yes or no)</source>
        <translation>شاخص حیاتی (بله یا خیر)</translation>
    </message>
    <message>
        <source>Responsible workgroup</source>
        <translation>کارگروه مسئول</translation>
    </message>
    <message>
        <source>Unit (office that fills forms)</source>
        <translation>واحد (پرکنندهٔ فرم)</translation>
    </message>
    <message>
        <source>Period of the row</source>
        <translation>دورهٔ ردیف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>وضع مطلوب (هدف)</translation>
    </message>
    <message>
        <source>Upper end of the target&apos;s range</source>
        <translation>سقف بازهٔ وضع مطلوب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه (عملکرد)</translation>
    </message>
    <message>
        <source>Denominator of the result</source>
        <translation>مخرج نتیجه</translation>
    </message>
    <message>
        <source>Reason why there is no figure</source>
        <translation>دلیل نداشتن عدد</translation>
    </message>
    <message>
        <source>Verdict for comparison only</source>
        <translation>وضعیت، فقط برای مقایسه</translation>
    </message>
    <message>
        <source>This is not a readable mapping of columns ({detail}). Nothing was changed. Choose another file, or go on without one: the columns are then proposed again.</source>
        <translation>این فایل، نگاشت خوانایی از ستون‌ها نیست ({detail}). چیزی تغییر نکرد. فایل دیگری انتخاب کنید یا بدون آن ادامه دهید تا معنای ستون‌ها دوباره پیشنهاد شود.</translation>
    </message>
    <message>
        <source>This is no complete plan. Nothing was changed. A plan needs a code, a title, and a first and last year of the same calendar, the last not before the first.</source>
        <translation>این برنامه کامل نیست. چیزی تغییر نکرد. برنامه به کد، عنوان، سال آغاز و سال پایان نیاز دارد؛ هر دو سال باید از یک تقویم باشند و سال پایان پیش از سال آغاز نباشد.</translation>
    </message>
    <message>
        <source>This mapping of columns was saved by another version of the program. Nothing was changed. Go on without it: the columns are then proposed again.</source>
        <translation>این نگاشت ستون‌ها را نسخهٔ دیگری از نرم‌افزار ذخیره کرده است. چیزی تغییر نکرد. بدون آن ادامه دهید تا معنای ستون‌ها دوباره پیشنهاد شود.</translation>
    </message>
    <message>
        <source>The row has figures, but no indicator. Write the indicator&apos;s title.</source>
        <translation>این ردیف عدد دارد، ولی شاخص ندارد. عنوان شاخص را بنویسید.</translation>
    </message>
    <message>
        <source>It is not known for which period this figure is. Choose the period of its column.</source>
        <translation>معلوم نیست این عدد برای کدام دوره است. دورهٔ ستون آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The figure is in a cell merged over several rows, so it cannot be told whose it is. Unmerge the cells and write the figure where it belongs.</source>
        <translation>این عدد در خانه‌ای است که در چند ردیف ادغام شده، پس معلوم نیست از آنِ کدام ردیف است. ادغام را بردارید و عدد را در جای خودش بنویسید.</translation>
    </message>
    <message>
        <source>“{code}” is also in row {row} of sheet “{sheet}”. Neither row was taken, because only you can know which one holds. Keep one of them, or give them different codes.</source>
        <translation>«{code}» در ردیف {row} برگهٔ «{sheet}» هم هست. هیچ‌یک از دو ردیف وارد نشد، چون فقط شما می‌دانید کدام درست است. یکی را نگه دارید یا به آن‌ها کدهای متفاوت بدهید.</translation>
    </message>
    <message>
        <source>“{code}” already has a figure for the same period in row {row} of sheet “{sheet}”. Neither row was taken. Keep the one that holds.</source>
        <translation>«{code}» برای همین دوره در ردیف {row} برگهٔ «{sheet}» هم عدد دارد. هیچ‌یک از دو ردیف وارد نشد. آن را که درست است نگه دارید.</translation>
    </message>
    <message>
        <source>The element “{title}” has the code of another one in row {row}. Give each element its own code.</source>
        <translation>کد بخش «{title}» در ردیف {row} به بخش دیگری داده شده است. به هر بخش برنامه کد خودش را بدهید.</translation>
    </message>
    <message>
        <source>The element “{title}” is given to another workgroup in row {row}. One workgroup answers for an element: put indicators of different workgroups under different elements.</source>
        <translation>بخش «{title}» در ردیف {row} به کارگروه دیگری سپرده شده است. هر بخش برنامه فقط یک کارگروه مسئول دارد: شاخص‌های کارگروه‌های گوناگون را زیر بخش‌های جدا بگذارید.</translation>
    </message>
    <message>
        <source>{count} rows of totals were left out; totals are always calculated.</source>
        <translation>{count} ردیف جمع وارد نشد؛ جمع همیشه محاسبه می‌شود.</translation>
    </message>
    <message>
        <source>{count} figures have more digits than can be kept and are rounded after the last of them.</source>
        <translation>{count} عدد بیش از اندازهٔ نگه‌داشتنی رقم اعشار دارد و در آخرین رقم گرد می‌شود.</translation>
    </message>
    <message>
        <source>These columns are not imported: {columns}.</source>
        <translation>این ستون‌ها وارد نمی‌شوند: {columns}.</translation>
    </message>
    <message>
        <source>In these sheets no table of indicators was found, so they are left out: {sheets}.</source>
        <translation>در این برگه‌ها جدول شاخص یافت نشد و وارد نمی‌شوند: {sheets}.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}, column {column}: {reason}</source>
        <translation>برگهٔ «{sheet}»، ردیف {row}، ستون {column}: {reason}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}: {reason}</source>
        <translation>برگهٔ «{sheet}»، ردیف {row}: {reason}</translation>
    </message>
    <message>
        <source>There is no workgroup “{text}”. Write its code (W1 to W7) or its full title.</source>
        <translation>کارگروهی به نام «{text}» نیست. کد آن (W1 تا W7) یا عنوان کاملش را بنویسید.</translation>
    </message>
    <message>
        <source>There is no unit “{text}”. Write the code or the full title of a unit of the city.</source>
        <translation>واحدی به نام «{text}» نیست. کد یا عنوان کامل یکی از واحدهای شهر را بنویسید.</translation>
    </message>
    <message>
        <source>The cell under “{column}” is empty. Without it the row has no meaning.</source>
        <translation>خانهٔ زیر «{column}» خالی است و بدون آن ردیف معنایی ندارد.</translation>
    </message>
    <message>
        <source>This workbook was made from a template of another version ({version}). Nothing was changed. Make a new template with this program and copy your rows into it.</source>
        <translation>این کارپوشه با الگوی نسخهٔ دیگری ({version}) ساخته شده است. چیزی تغییر نکرد. با همین نرم‌افزار الگوی تازه‌ای بسازید و ردیف‌هایتان را در آن بگذارید.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” has lost its column “{column}” or its hidden first row. Nothing was changed. Make a new template with this program and copy your rows into it.</source>
        <translation>برگهٔ «{sheet}» ستون «{column}» یا ردیف نخست پنهانش را از دست داده است. چیزی تغییر نکرد. با همین نرم‌افزار الگوی تازه‌ای بسازید و ردیف‌هایتان را در آن بگذارید.</translation>
    </message>
    <message>
        <source>The template is still empty. Nothing was changed. Fill in its sheets, save it and choose it again.</source>
        <translation>الگو هنوز خالی است. چیزی تغییر نکرد. برگه‌های آن را پر و ذخیره کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>A workbook has one plan, and it stands in the row above. Use one workbook for each.</source>
        <translation>هر کارپوشه یک برنامه دارد که در ردیف بالا آمده است. برای هر برنامه کارپوشه‌ای جدا به کار ببرید.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Write it with four digits, such as 1404.</source>
        <translation>«{text}» سال نیست. آن را چهاررقمی بنویسید، مانند ۱۴۰۴.</translation>
    </message>
    <message>
        <source>The last year is before the first.</source>
        <translation>سال پایان پیش از سال آغاز است.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>پایان پیش از آغاز است.</translation>
    </message>
    <message>
        <source>The upper end of the range is below the target.</source>
        <translation>سقف بازه کمتر از وضع مطلوب است.</translation>
    </message>
    <message>
        <source>Only a project serves goals and is carried out by units. Leave this cell empty.</source>
        <translation>فقط پروژه به هدف‌ها پیوند می‌خورد و به دست واحدها اجرا می‌شود. این خانه را خالی بگذارید.</translation>
    </message>
    <message>
        <source>Where a figure is not available, a reason is needed. Write it in its column.</source>
        <translation>وقتی عددی در دسترس نیست، دلیل لازم است. آن را در ستون خودش بنویسید.</translation>
    </message>
    <message>
        <source>{period}: {value}</source>
        <translation>{period}: {value}</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>بدون عدد</translation>
    </message>
    <message>
        <source>Its indicator is neither in this file nor in the plan, or its row was refused. Correct the code, or import the plan with that indicator first.</source>
        <translation>شاخص آن نه در این فایل هست و نه در برنامه، یا ردیفش رد شده است. کد را درست کنید یا نخست برنامه را با آن شاخص وارد کنید.</translation>
    </message>
    <message>
        <source>This indicator is to stay within a range, so its target needs an upper end as well. Write both ends.</source>
        <translation>این شاخص باید در یک بازه بماند؛ پس وضع مطلوب آن سقف هم لازم دارد. هر دو سر بازه را بنویسید.</translation>
    </message>
    <message>
        <source>This indicator is a ratio of two amounts. Write the denominator as well.</source>
        <translation>این شاخص نسبت دو مقدار است. مخرج را هم بنویسید.</translation>
    </message>
    <message>
        <source>This figure was entered by another party and only that party may change it. It was left as it is.</source>
        <translation>این عدد را میز دیگری وارد کرده است و فقط همان میز می‌تواند تغییرش دهد. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
        <source>This indicator belongs to another workgroup; only its own desk or the committee may enter its results.</source>
        <translation>این شاخص از آنِ کارگروه دیگری است؛ فقط میز خود آن کارگروه یا کمیته می‌تواند نتایجش را وارد کند.</translation>
    </message>
    <message>
        <source>No table of indicators was found in {file}. Nothing was changed. A table needs a row of headers such as “indicator”, “target 1404”, “result 1404”; or say yourself what each column is.</source>
        <translation>در {file} جدول شاخص یافت نشد. چیزی تغییر نکرد. جدول باید یک ردیف برای نام ستون‌ها داشته باشد، مانند «شاخص»، «هدف ۱۴۰۴»، «عملکرد ۱۴۰۴»؛ یا خودتان بگویید هر ستون چیست.</translation>
    </message>
    <message>
        <source>The table in {file} has headers, but no row with an indicator under them. Nothing was changed. Check that you chose the right file and sheet.</source>
        <translation>جدول {file} نام ستون‌ها را دارد، ولی زیر آن‌ها ردیفی با شاخص نیست. چیزی تغییر نکرد. ببینید فایل و برگهٔ درست را انتخاب کرده‌اید.</translation>
    </message>
    <message>
        <source>The element that it belongs to is neither in this file nor in the plan, or its row was refused. Correct the code, or add that element.</source>
        <translation>بخش بالاتر آن نه در این فایل هست و نه در برنامه، یا ردیفش رد شده است. کد را درست کنید یا آن بخش را بیفزایید.</translation>
    </message>
    <message>
        <source>It belongs to an element of the same or a lower level. The levels go down from goal and axis through strategy, policy and program to project and stage.</source>
        <translation>این بخش زیر بخشی هم‌سطح یا پایین‌تر از خودش آمده است. سطح‌ها از هدف و محور آغاز می‌شوند و از راهبرد، سیاست اجرایی و برنامه به پروژه و مرحله می‌رسند.</translation>
    </message>
    <message>
        <source>There is no goal with the code “{code}” in this plan or in the vision.</source>
        <translation>هدفی با کد «{code}» در این برنامه یا در سند چشم‌انداز نیست.</translation>
    </message>
    <message>
        <source>Its element is neither in this file nor in the plan, or its row was refused. Correct the code, or add that element.</source>
        <translation>بخشی از برنامه که این شاخص به آن تعلق دارد نه در این فایل هست و نه در برنامه، یا ردیفش رد شده است. کد را درست کنید یا آن بخش را بیفزایید.</translation>
    </message>
    <message>
        <source>The plan belongs to the committee and is changed on its desk. Nothing was changed. Import your results with “results”, or send the table to the committee.</source>
        <translation>برنامه از آنِ کمیته است و روی میز کمیته تغییر می‌کند. چیزی تغییر نکرد. هنگام ورود، گزینهٔ «نتایج» را انتخاب کنید یا جدول را برای کمیته بفرستید.</translation>
    </message>
    <message>
        <source>The sheet of the plan has no complete row, so it is not known which plan this is. Nothing was changed. Write the plan&apos;s code, title, first and last year, and try again.</source>
        <translation>برگهٔ برنامه ردیف کاملی ندارد و معلوم نیست این کدام برنامه است. چیزی تغییر نکرد. کد، عنوان، سال آغاز و سال پایان برنامه را بنویسید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>There is no plan yet that results could belong to. Nothing was changed. Import the plan with its indicators first; at a workgroup&apos;s desk, read the committee&apos;s welcome file.</source>
        <translation>هنوز برنامه‌ای نیست که این نتایج برای آن باشد. چیزی تغییر نکرد. نخست برنامه را با شاخص‌هایش وارد کنید؛ در میز کارگروه، فایل خوش‌آمد کمیته را بخوانید.</translation>
    </message>
    <message>
        <source>It is not clear which plan these results belong to. Nothing was changed. Write the codes of the indicators, or the plan&apos;s code in the mapping of the columns.</source>
        <translation>روشن نیست این نتایج برای کدام برنامه است. چیزی تغییر نکرد. کد شاخص‌ها را در جدول یا کد برنامه را در نگاشت ستون‌ها بنویسید.</translation>
    </message>
</context>
<context>
    <name>ImportFindings</name>
    <message>
        <source>Plans</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخهٔ برنامه</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>بخش برنامه</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Refused rows and their reasons</source>
        <translation>ردیف‌های ردشده و دلیل آن‌ها</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… و {count} مورد دیگر</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>ردشده: {count}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییریافته</translation>
    </message>
    <message>
        <source>same</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ردشده</translation>
    </message>
</context>
<context>
    <name>ImportInvitation</name>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>فایل اکسل یا CSV را اینجا رها کنید</translation>
    </message>
    <message>
        <source>Our template is read as it is. Of any other table you say once which column is what; rows that cannot be read are handed back with the reason beside them.</source>
        <translation>الگوی پایش همان‌گونه که هست خوانده می‌شود. در هر جدول دیگر، یک بار می‌گویید هر ستون چیست؛ ردیف‌هایی که خوانده نشوند با دلیلشان به شما بازمی‌گردند.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Save an empty template…</source>
        <translation>ذخیرهٔ الگوی خالی…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import from Excel</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>A plan with its indicators, targets and results</source>
        <translation>برنامه با شاخص‌ها، وضع مطلوب و نتایج</translation>
    </message>
    <message>
        <source>Only results of indicators that are there already</source>
        <translation>فقط نتایج شاخص‌هایی که از پیش ثبت شده‌اند</translation>
    </message>
    <message>
        <source>Code of the plan</source>
        <translation>کد برنامه</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>عنوان برنامه</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>سال آغاز</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>سال پایان</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>چه تغییر می‌کند</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>فایل دیگر</translation>
    </message>
    <message>
        <source>Load a mapping…</source>
        <translation>خواندن نگاشت…</translation>
    </message>
    <message>
        <source>Save the mapping…</source>
        <translation>ذخیرهٔ نگاشت…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>گام‌های بعد</translation>
    </message>
    <message>
        <source>Evaluate the last ended period: every indicator gets its verdict, and each verdict says how it was computed.</source>
        <translation>آخرین دورهٔ پایان‌یافته را ارزیابی کنید: وضعیت هر شاخص روشن می‌شود و می‌بینید چگونه به دست آمده است.</translation>
    </message>
    <message>
        <source>Open the plan: targets against results, the trend of every indicator, and who changed what.</source>
        <translation>برنامه را ببینید: وضع مطلوب در برابر نتیجه، روند هر شاخص، و اینکه چه کسی چه چیزی را تغییر داده است.</translation>
    </message>
    <message>
        <source>Save the mapping of columns: next year&apos;s table then needs no thought.</source>
        <translation>نگاشت ستون‌ها را ذخیره کنید: جدول سال بعد با همان خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>ورود فایل دیگر</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>ذخیرهٔ ردیف‌های ردشده…</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>دیدن برنامه</translation>
    </message>
    <message>
        <source>Evaluate the last period</source>
        <translation>ارزیابی آخرین دوره</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>انتخاب کارپوشه</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv);;All files (*)</source>
        <translation>جدول‌ها (*.xlsx *.csv);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>our template</source>
        <translation>الگوی پایش</translation>
    </message>
    <message>
        <source>your office&apos;s own table</source>
        <translation>جدول خود اداره</translation>
    </message>
    <message>
        <source>Plan “{title}”, {first} to {last}</source>
        <translation>برنامهٔ «{title}»، {first} تا {last}</translation>
    </message>
    <message>
        <source>Import {count} rows</source>
        <translation>ورود {count} ردیف</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>چیزی برای ورود نیست</translation>
    </message>
    <message>
        <source>Only results are read here: the plan comes in the committee&apos;s files.</source>
        <translation>اینجا فقط نتایج خوانده می‌شوند: برنامه با فایل‌های کمیته می‌آید.</translation>
    </message>
    <message>
        <source>You see what would change before anything is saved.</source>
        <translation>پیش از ثبت می‌بینید چه تغییر می‌کند.</translation>
    </message>
    <message>
        <source>{count} rows were imported</source>
        <translation>{count} ردیف وارد شد</translation>
    </message>
    <message>
        <source>Nothing was new: everything in the file is here already</source>
        <translation>چیز تازه‌ای نبود: همهٔ محتوای فایل از پیش ثبت شده است</translation>
    </message>
    <message>
        <source>{count} rows were refused and changed nothing. Save them: each has its reason beside it; correct them and import that file.</source>
        <translation>{count} ردیف رد شد و چیزی را تغییر نداد. آن‌ها را ذخیره کنید: دلیل هر ردیف کنار آن نوشته شده است؛ اصلاحشان کنید و همان فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>No row was refused. Everything is saved on this computer.</source>
        <translation>هیچ ردیفی رد نشد. همه‌چیز روی همین رایانه ذخیره شده است.</translation>
    </message>
    <message>
        <source>Evaluate {period}</source>
        <translation>ارزیابی {period}</translation>
    </message>
    <message>
        <source>Mappings of columns (*.json)</source>
        <translation>نگاشت ستون‌ها (*.json)</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>خواندن نگاشت ستون‌ها</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>ذخیرهٔ نگاشت ستون‌ها</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>ذخیرهٔ ردیف‌های ردشده</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>کارپوشه‌های اکسل (*.xlsx)</translation>
    </message>
    <message>
        <source>plan template</source>
        <translation>الگوی برنامه</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>ذخیرهٔ الگوی خالی</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>در {file} نوشته شد</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>Reading the file</source>
        <translation>خواندن فایل</translation>
    </message>
    <message>
        <source>Importing the file</source>
        <translation>ورود فایل</translation>
    </message>
    <message>
        <source>Evaluating the period</source>
        <translation>ارزیابی دوره</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>نوشتن فایل</translation>
    </message>
</context>
<context>
    <name>InboxTable</name>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>نوشته‌شده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
</context>
<context>
    <name>Incentive</name>
    <message>
        <source>timeliness</source>
        <translation>به‌موقع بودن</translation>
    </message>
    <message>
        <source>completeness</source>
        <translation>کامل بودن</translation>
    </message>
    <message>
        <source>attainment</source>
        <translation>درجهٔ تحقق</translation>
    </message>
</context>
<context>
    <name>IncentivePart</name>
    <message>
        <source>Draft a scheme</source>
        <translation>نوشتن طرح</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>طرح‌ها</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>جایگاه‌ها</translation>
    </message>
    <message>
        <source>by unit</source>
        <translation>به تفکیک واحد</translation>
    </message>
    <message>
        <source>No scheme has been drafted. A scheme weighs the criteria; the committee resolves on it and the council approves it. Until then the criteria weigh the same.</source>
        <translation>هنوز طرحی نوشته نشده است. طرح، وزن معیارها را می‌گوید؛ کمیته دربارهٔ آن تصمیم می‌گیرد و شورا تصویب می‌کند. تا آن زمان وزن معیارها برابر است.</translation>
    </message>
    <message>
        <source>By the scheme “{title}”.</source>
        <translation>بر پایهٔ طرح «{title}».</translation>
    </message>
    <message>
        <source>A preview: no approved scheme counts in this period.</source>
        <translation>پیش‌نمایش: در این دوره طرح مصوبی برقرار نیست.</translation>
    </message>
    <message>
        <source>Score: the mean of the criteria by their weights ({weights}). Timeliness: forms typed by their due day; completeness: lines answered or explained; attainment: of the workgroup&apos;s part of the plan.</source>
        <translation>امتیاز: میانگین معیارها با وزن آن‌ها ({weights}). به‌موقع بودن: فرم‌هایی که تا روز سررسید وارد شد؛ کامل بودن: سطرهایی که پاسخ یا دلیل دارد؛ درجهٔ تحقق: بخش کارگروه از برنامه.</translation>
    </message>
    <message>
        <source>from {period} on</source>
        <translation>از {period}</translation>
    </message>
    <message>
        <source>drafted, to be resolved on</source>
        <translation>پیش‌نویس، در انتظار جلسه</translation>
    </message>
</context>
<context>
    <name>Incentives</name>
    <message>
        <source>Something was resolved about “{title}”, so it stays as it is. Nothing was changed. Draft a new scheme; it replaces this one from its first period on.</source>
        <translation>دربارهٔ «{title}» مصوبه گرفته شده است، پس همین‌گونه می‌ماند. چیزی تغییر نکرد. طرح تازه‌ای بنویسید؛ از نخستین دوره‌اش جای این را می‌گیرد.</translation>
    </message>
    <message>
        <source>The weights of a scheme are 0 or more, and one of them is more than 0. Nothing was changed; weigh the criteria again.</source>
        <translation>وزن‌های طرح صفر یا بیشتر است و دست‌کم یکی بیش از صفر است. چیزی تغییر نکرد؛ وزن‌ها را دوباره بدهید.</translation>
    </message>
    <message>
        <source>The scheme has no title. Nothing was changed; give it one.</source>
        <translation>طرح عنوان ندارد. چیزی تغییر نکرد؛ به آن عنوان بدهید.</translation>
    </message>
</context>
<context>
    <name>IndicatorFigures</name>
    <message>
        <source>actual {actual} · target {target}</source>
        <translation>عملکرد {actual} · وضع مطلوب {target}</translation>
    </message>
    <message>
        <source>How it was computed</source>
        <translation>چگونه محاسبه شد</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>پرسیدن</translation>
    </message>
    <message>
        <source>No reason was given for the missing figure.</source>
        <translation>برای نبود عدد دلیلی نوشته نشده است.</translation>
    </message>
    <message>
        <source>Why is there no figure?</source>
        <translation>چرا عددی نیست؟</translation>
    </message>
    <message>
        <source>Reason of the missing figure: {title}</source>
        <translation>دلیل نبود عدد: {title}</translation>
    </message>
    <message>
        <source>Record the reason</source>
        <translation>ثبت دلیل</translation>
    </message>
</context>
<context>
    <name>IndicatorPanel</name>
    <message>
        <source>Attainment {percent}</source>
        <translation>درجهٔ تحقق {percent}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} تا {high}</translation>
    </message>
    <message>
        <source>Actual: {figure}</source>
        <translation>نتیجه: {figure}</translation>
    </message>
    <message>
        <source>Target: {figure}</source>
        <translation>وضع مطلوب: {figure}</translation>
    </message>
    <message>
        <source>{actual}, {target}, {verdict}</source>
        <translation>{actual}، {target}، {verdict}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation>جهت مطلوب</translation>
    </message>
    <message>
        <source>Entered as</source>
        <translation>معنای عدد</translation>
    </message>
    <message>
        <source>Target means</source>
        <translation>معنای وضع مطلوب</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>مقدار پایه</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>نسخهٔ برنامه</translation>
    </message>
    <message>
        <source>This period has not been evaluated yet. Press the button “Evaluate this period” above; every verdict then says here how it was computed.</source>
        <translation>این دوره هنوز ارزیابی نشده است. دکمهٔ «ارزیابی این دوره» را در بالای صفحه بزنید؛ سپس همین‌جا می‌بینید وضعیت هر شاخص چگونه به دست آمده است.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>بستن جزئیات</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>روند</translation>
    </message>
    <message>
        <source>How it was judged</source>
        <translation>چگونگی محاسبه</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>درجهٔ تحقق</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>روند</translation>
    </message>
    <message>
        <source>{title} ({measure}), {place}, code {code}</source>
        <translation>{title} ({measure})، {place}، کد {code}</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>بدون واحد سنجش</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} تا {high}</translation>
    </message>
    <message>
        <source>no earlier verdicts</source>
        <translation>بدون وضعیت پیشین</translation>
    </message>
    <message>
        <source>attainment so far: {figures}</source>
        <translation>درجهٔ تحقق تاکنون: {figures}</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Invite the members</source>
        <translation>دعوت از اعضا</translation>
    </message>
    <message>
        <source>Record the invitation</source>
        <translation>ثبت دعوت</translation>
    </message>
    <message>
        <source>Empty where there is no letter.</source>
        <translation>اگر نامه‌ای نیست خالی بماند.</translation>
    </message>
    <message>
        <source>Number of the invitation letter</source>
        <translation>شمارهٔ دعوت‌نامه</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Write the date of the letter.</source>
        <translation>تاریخ نامه را بنویسید.</translation>
    </message>
</context>
<context>
    <name>IssuedCard</name>
    <message>
        <source>The chosen paper</source>
        <translation>سند انتخاب‌شده</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاریخ صدور</translation>
    </message>
    <message>
        <source>By</source>
        <translation>صادرکننده</translation>
    </message>
    <message>
        <source>By the hand of</source>
        <translation>به دست</translation>
    </message>
    <message>
        <source>Its copy is kept at the desk where it was issued; only there it can be compared and printed again.</source>
        <translation>رونوشت این سند در میز صادرکننده است؛ تنها همان‌جا می‌توان آن را مقایسه و دوباره چاپ کرد.</translation>
    </message>
    <message>
        <source>Compare with today’s data</source>
        <translation>سنجش با داده‌های امروز</translation>
    </message>
    <message>
        <source>See and print it as it was issued</source>
        <translation>دیدن و چاپ همان سند</translation>
    </message>
</context>
<context>
    <name>IssuedTable</name>
    <message>
        <source>here</source>
        <translation>همین‌جا</translation>
    </message>
    <message>
        <source>at its desk</source>
        <translation>در میز صادرکننده</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدور</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>others</source>
        <translation>دیگران</translation>
    </message>
    <message>
        <source>This paper is about work of {whose} and is issued there, not at this desk. Nothing was written. Ask for it there, or look at it here without printing it.</source>
        <translation>این سند دربارهٔ کار «{whose}» است و همان‌جا صادر می‌شود، نه در این میز. چیزی نوشته نشد. آن را از همان‌جا بخواهید یا اینجا بدون چاپ ببینید.</translation>
    </message>
    <message>
        <source>What the paper says could not be kept: {detail}. Nothing was issued. Free some space on the disk and do it again.</source>
        <translation>نگه‌داری متن سند ممکن نشد: {detail}. چیزی صادر نشد. روی دیسک جا باز کنید و دوباره انجام دهید.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Earlier</source>
        <translation>بالاتر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>پایین‌تر</translation>
    </message>
    <message>
        <source>Resolution {number}: {kind}</source>
        <translation>مصوبهٔ {number}: {kind}</translation>
    </message>
    <message>
        <source>, due on {day}</source>
        <translation>، تا {day}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Withdraw resolution {number}</source>
        <translation>پس گرفتن مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation>نوشتن نتیجه</translation>
    </message>
    <message>
        <source>Not reached: to the next meeting</source>
        <translation>نرسیدیم: به جلسهٔ بعد</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>دیدن موضوع</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>برداشتن از دستور</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>What shall be different?</source>
        <translation>چه چیزی باید عوض شود؟</translation>
    </message>
    <message>
        <source>Put it beside the old</source>
        <translation>افزودن به پیش‌نویس</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>آری</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>بیشتر بهتر است</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>کمتر بهتر است</translation>
    </message>
    <message>
        <source>exactly the target</source>
        <translation>درست برابر وضع مطلوب</translation>
    </message>
    <message>
        <source>within a range</source>
        <translation>در یک بازه</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>از چه</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>مقدار تازه</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>روز تازه</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>متن تازه</translation>
    </message>
    <message>
        <source>So it shall be</source>
        <translation>چنین شود</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>کدام سو بهتر است</translation>
    </message>
    <message>
        <source>As it is: {value}</source>
        <translation>اکنون: {value}</translation>
    </message>
    <message>
        <source>Nothing of this kind can be chosen here.</source>
        <translation>چیزی از این گونه برای انتخاب نیست.</translation>
    </message>
    <message>
        <source>Write the code and the title of the indicator.</source>
        <translation>کد و عنوان شاخص را بنویسید.</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>What changes</source>
        <translation>آنچه عوض می‌شود</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>As it shall be</source>
        <translation>پس از اصلاح</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>برداشته می‌شود</translation>
    </message>
</context>
<context>
    <name>ItemsCard</name>
    <message>
        <source>Old beside new</source>
        <translation>پیشین کنار تازه</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>برداشتن این سطر</translation>
    </message>
</context>
<context>
    <name>Justification</name>
    <message>
        <source>A part of the justification report is empty. Nothing was changed. Write the situation, the causes, what was tried and what is proposed.</source>
        <translation>بخشی از گزارش توجیهی خالی است. چیزی تغییر نکرد. وضع موجود، علت‌ها، کارهای انجام‌شده و پیشنهاد را بنویسید.</translation>
    </message>
</context>
<context>
    <name>JustificationPaper</name>
    <message>
        <source>Justification report for the revision of the plan, case {number}</source>
        <translation>گزارش توجیهی بازنگری برنامه، پروندهٔ {number}</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Draft: this report has not gone to the committee yet.</source>
        <translation>پیش‌نویس: این گزارش هنوز به کمیته فرستاده نشده است.</translation>
    </message>
    <message>
        <source>The project and its case</source>
        <translation>پروژه و پروندهٔ آن</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Code of the project</source>
        <translation>کد پروژه</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Case opened on</source>
        <translation>گشایش پرونده</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>تاریخ ارجاع</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <source>Finding of the committee: {reason}</source>
        <translation>یافتهٔ کمیته: {reason}</translation>
    </message>
    <message>
        <source>The evaluation that opened the case</source>
        <translation>ارزیابی‌ای که پرونده بر پایهٔ آن باز شد</translation>
    </message>
    <message>
        <source>Obstacles of this round</source>
        <translation>موانع این دور</translation>
    </message>
    <message>
        <source>Corrective actions of this round</source>
        <translation>اقدام‌های اصلاحی این دور</translation>
    </message>
    <message>
        <source>Report of the head</source>
        <translation>گزارش رئیس کارگروه</translation>
    </message>
    <message>
        <source>Received by the secretariat of the committee</source>
        <translation>دریافت در دبیرخانهٔ کمیته</translation>
    </message>
    <message>
        <source>No justification report has been written in case {number}, so there is nothing to put on paper. The case is unchanged. Let the head of the workgroup write the report first.</source>
        <translation>در پروندهٔ {number} گزارش توجیهی نوشته نشده است و چیزی برای چاپ نیست. پرونده تغییری نکرد. نخست رئیس کارگروه گزارش را بنویسد.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Both times the same passphrase is needed. Type it once more.</source>
        <translation>هر دو بار باید یک گذرواژه نوشته شود. دوباره بنویسید.</translation>
    </message>
</context>
<context>
    <name>KeyPaper</name>
    <message>
        <source>The thirty digits of the committee</source>
        <translation>۳۰ رقم کمیته</translation>
    </message>
    <message>
        <source>Subject: the thirty digits of the committee</source>
        <translation>موضوع: ۳۰ رقم کلید کمیته</translation>
    </message>
    <message>
        <source>With greetings and respect,</source>
        <translation>با سلام و احترام،</translation>
    </message>
    <message>
        <source>These are the thirty digits of the committee. Type them into the program on the page of the keys, or scan the code: by them your desk knows whose registry of keys and whose files are really the committee&apos;s.</source>
        <translation>اینها ۳۰ رقم کمیته است. آنها را در صفحهٔ کلیدهای نرم‌افزار بنویسید یا رمزینه را بخوانید: میز شما با آنها می‌داند کدام دفتر کلیدها و کدام فایل‌ها به‌راستی از کمیته است.</translation>
    </message>
    <message>
        <source>If anybody tells you other digits, by telephone or in another letter, type nothing and ring the committee.</source>
        <translation>اگر کسی تلفنی یا در نامه‌ای دیگر رقم‌های دیگری گفت، چیزی ننویسید و به کمیته تلفن کنید.</translation>
    </message>
    <message>
        <source>Recovery sheet of a desk</source>
        <translation>برگهٔ بازیابی میز</translation>
    </message>
    <message>
        <source>Whoever has this sheet has the key of the desk.</source>
        <translation>هر که این برگه را دارد کلید میز را دارد.</translation>
    </message>
    <message>
        <source>Close it away in a sealed envelope. It brings the key back when all its passphrases are forgotten: on the page of the keys, under the recovery sheet.</source>
        <translation>آن را در پاکتی مهرشده بگذارید. اگر همهٔ گذرواژه‌ها فراموش شود، کلید را برمی‌گرداند: در صفحهٔ کلیدها، زیر برگهٔ بازیابی.</translation>
    </message>
    <message>
        <source>The key that it brings back has these thirty digits: {digits}</source>
        <translation>کلیدی که برمی‌گرداند این ۳۰ رقم را دارد: {digits}</translation>
    </message>
    <message>
        <source>Name, seat and stamp</source>
        <translation>نام، سمت و مهر</translation>
    </message>
</context>
<context>
    <name>KeyRights</name>
    <message>
        <source>The demo city plays every party by itself, so it has no keys and exchanges no files. Nothing was changed. Make a folder of work of your own to try this.</source>
        <translation>شهر نمونه خودش نقش کمیته و همهٔ کارگروه‌ها را دارد، پس کلید ندارد و فایلی مبادله نمی‌کند. چیزی تغییر نکرد. برای آزمودن این کار پوشهٔ کار خودتان را بسازید.</translation>
    </message>
</context>
<context>
    <name>KeysCards</name>
    <message>
        <source>The thirty digits of this desk</source>
        <translation>۳۰ رقم این میز</translation>
    </message>
    <message>
        <source>The thirty digits of the committee</source>
        <translation>۳۰ رقم کمیته</translation>
    </message>
    <message>
        <source>Read them on the telephone, group by group, or let the code be scanned.</source>
        <translation>دسته‌دسته پای تلفن بخوانید، یا بگذارید رمزینه خوانده شود.</translation>
    </message>
    <message>
        <source>They go to every workgroup with an official letter, printed from here.</source>
        <translation>با نامهٔ رسمی به هر کارگروه می‌رود؛ از همین‌جا چاپ می‌شود.</translation>
    </message>
    <message>
        <source>They stand in its official letter; by them every desk knows it.</source>
        <translation>در نامهٔ رسمی آن آمده‌اند؛ هر میزی کمیته را با آنها می‌شناسد.</translation>
    </message>
    <message>
        <source>Why in this way</source>
        <translation>چرا این‌گونه</translation>
    </message>
    <message>
        <source>Registry number {number}, of today</source>
        <translation>دفتر کلیدهای شمارهٔ {number}، از امروز</translation>
    </message>
    <message>
        <source>Registry number {number}, {days} days old</source>
        <translation>دفتر کلیدهای شمارهٔ {number}، {days} روزه</translation>
    </message>
    <message>
        <source>The key signs what leaves this desk. It never leaves this computer, so nobody else can sign for you.</source>
        <translation>کلید هرچه را از این میز می‌رود امضا می‌کند. هرگز از این رایانه بیرون نمی‌رود، پس کسی نمی‌تواند به جای شما امضا کند.</translation>
    </message>
    <message>
        <source>The digits are told on the telephone, because a file alone does not prove who sent it.</source>
        <translation>رقم‌ها تلفنی گفته می‌شود، چون فایل به‌تنهایی ثابت نمی‌کند چه کسی آن را فرستاده است.</translation>
    </message>
    <message>
        <source>The committee&apos;s digits come by official letter, so that nobody can pose as the committee.</source>
        <translation>رقم‌های کمیته با نامهٔ رسمی می‌آید تا کسی نتواند خود را به جای کمیته جا بزند.</translation>
    </message>
    <message>
        <source>The root key signs the registry and nothing else. Its stick goes into the safe, its passphrase in an envelope into another one.</source>
        <translation>کلید مادر فقط دفتر کلیدها را امضا می‌کند. فلش آن در گاوصندوق می‌ماند و گذرواژه‌اش در پاکتی در گاوصندوقی دیگر.</translation>
    </message>
    <message>
        <source>The digits go out by official letter, so that nobody can pose as the committee.</source>
        <translation>رقم‌ها با نامهٔ رسمی فرستاده می‌شود تا کسی نتواند خود را به جای کمیته جا بزند.</translation>
    </message>
    <message>
        <source>Who asks to be admitted tells thirty digits on the telephone: a file alone does not prove who sent it.</source>
        <translation>درخواست‌کننده ۳۰ رقم را تلفنی می‌گوید: فایل به‌تنهایی ثابت نمی‌کند چه کسی آن را فرستاده است.</translation>
    </message>
</context>
<context>
    <name>KeysGuide</name>
    <message>
        <source>This desk is known to the committee</source>
        <translation>کمیته این میز را می‌شناسد</translation>
    </message>
    <message>
        <source>Files that leave this desk are signed with its key, and the committee takes them in.</source>
        <translation>فایل‌هایی که از این میز می‌روند با کلید آن امضا می‌شوند و کمیته آنها را وارد می‌کند.</translation>
    </message>
    <message>
        <source>You need this page only when people change.</source>
        <translation>این صفحه را فقط وقتی لازم دارید که افراد میز عوض شوند.</translation>
    </message>
    <message>
        <source>Open the exchange of files</source>
        <translation>رفتن به تبادل فایل</translation>
    </message>
    <message>
        <source>Read a request</source>
        <translation>خواندن درخواست</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>چاپ نامه</translation>
    </message>
    <message>
        <source>A change of the registry waits for a signature</source>
        <translation>تغییری در دفتر کلیدها در انتظار امضاست</translation>
    </message>
    <message>
        <source>{count} desks ask to be admitted</source>
        <translation>{count} میز درخواست پذیرش داده‌اند</translation>
    </message>
    <message>
        <source>Compare the thirty digits with who asks, then admit.</source>
        <translation>۳۰ رقم را با درخواست‌کننده مقایسه کنید و سپس بپذیرید.</translation>
    </message>
    <message>
        <source>{count} desks are admitted</source>
        <translation>{count} میز پذیرفته شده‌اند</translation>
    </message>
    <message>
        <source>No request waits. A new desk brings its request on a stick.</source>
        <translation>درخواستی در انتظار نیست. میز تازه درخواستش را روی فلش می‌آورد.</translation>
    </message>
    <message>
        <source>It is for the keeper of the desk to do, {name}.</source>
        <translation>این کار با متصدی میز است، {name}.</translation>
    </message>
    <message>
        <source>It is for whoever opens the desk&apos;s key to do: {names}.</source>
        <translation>این کار با کسی است که گذرواژهٔ کلید میز را دارد: {names}.</translation>
    </message>
    <message>
        <source>It is for the chair or the secretary of the committee to do; where none are entered yet, for the keeper of the desk.</source>
        <translation>این کار با رئیس یا دبیر کمیته است؛ اگر هنوز کسی ثبت نشده، با متصدی میز.</translation>
    </message>
    <message>
        <source>Key of the desk</source>
        <translation>کلید میز</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست پذیرش</translation>
    </message>
    <message>
        <source>Our thirty digits</source>
        <translation>۳۰ رقم میز ما</translation>
    </message>
    <message>
        <source>The committee&apos;s digits</source>
        <translation>۳۰ رقم کمیته</translation>
    </message>
    <message>
        <source>Welcome file</source>
        <translation>فایل خوش‌آمد</translation>
    </message>
    <message>
        <source>Found the registry</source>
        <translation>بنیاد دفتر کلیدها</translation>
    </message>
    <message>
        <source>The committee&apos;s letter</source>
        <translation>نامهٔ کمیته</translation>
    </message>
    <message>
        <source>Admit the desks</source>
        <translation>پذیرش میزها</translation>
    </message>
    <message>
        <source>First: a key for this desk</source>
        <translation>گام نخست: کلید این میز</translation>
    </message>
    <message>
        <source>Every file that leaves this desk is signed with its key, so that the committee knows it is yours. The key is made here and stays here.</source>
        <translation>هر فایلی که از این میز می‌رود با کلید آن امضا می‌شود تا کمیته بداند از شماست. کلید همین‌جا ساخته می‌شود و همین‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>Then a request goes to the committee on a stick.</source>
        <translation>سپس درخواستی روی فلش به کمیته می‌رود.</translation>
    </message>
    <message>
        <source>Ask the committee to admit this desk</source>
        <translation>درخواست پذیرش این میز از کمیته</translation>
    </message>
    <message>
        <source>The key is made. Put a stick in and write the request onto it.</source>
        <translation>کلید ساخته شد. فلشی وصل کنید و درخواست را روی آن بنویسید.</translation>
    </message>
    <message>
        <source>The committee reads it and compares thirty digits with you.</source>
        <translation>کمیته آن را می‌خواند و ۳۰ رقم را با شما مقایسه می‌کند.</translation>
    </message>
    <message>
        <source>Tell the committee these thirty digits</source>
        <translation>این ۳۰ رقم را به کمیته بگویید</translation>
    </message>
    <message>
        <source>The request is on the stick; hand it over. Then read the digits beneath on the telephone, group by group: they prove that the request is yours.</source>
        <translation>درخواست روی فلش است؛ آن را تحویل دهید. سپس رقم‌های زیر را دسته‌دسته پای تلفن بخوانید: نشان می‌دهند که درخواست از شماست.</translation>
    </message>
    <message>
        <source>Then you enter the committee&apos;s own thirty digits.</source>
        <translation>سپس ۳۰ رقم خود کمیته را وارد می‌کنید.</translation>
    </message>
    <message>
        <source>Type the committee&apos;s thirty digits</source>
        <translation>۳۰ رقم کمیته را وارد کنید</translation>
    </message>
    <message>
        <source>They stand in the committee&apos;s official letter. By them this desk knows the real committee; nobody can pretend to be it.</source>
        <translation>در نامهٔ رسمی کمیته آمده‌اند. این میز کمیتهٔ واقعی را با آنها می‌شناسد و کسی نمی‌تواند خود را به جای آن جا بزند.</translation>
    </message>
    <message>
        <source>Then you read the welcome file.</source>
        <translation>سپس فایل خوش‌آمد را می‌خوانید.</translation>
    </message>
    <message>
        <source>Read the welcome file</source>
        <translation>فایل خوش‌آمد را بخوانید</translation>
    </message>
    <message>
        <source>The committee&apos;s digits are kept. When the committee has admitted this desk, it gives you the welcome file, with the plan and everything of your workgroup.</source>
        <translation>رقم‌های کمیته ثبت شد. کمیته پس از پذیرش این میز، فایل خوش‌آمد را با برنامه و همهٔ کارهای کارگروه شما می‌دهد.</translation>
    </message>
    <message>
        <source>After that the desk is ready to exchange files.</source>
        <translation>پس از آن، میز آمادهٔ تبادل فایل است.</translation>
    </message>
    <message>
        <source>Found the registry of keys</source>
        <translation>دفتر کلیدها را بنیاد کنید</translation>
    </message>
    <message>
        <source>The registry says whose files count. It is signed with the root key of the committee, which is kept on a stick in the safe and used for nothing else.</source>
        <translation>دفتر کلیدها می‌گوید فایل چه کسانی معتبر است. این دفتر با کلید مادر کمیته امضا می‌شود که روی فلشی در گاوصندوق می‌ماند و جز این به کاری نمی‌آید.</translation>
    </message>
    <message>
        <source>Then thirty digits go to all workgroups by official letter.</source>
        <translation>سپس ۳۰ رقم با نامهٔ رسمی به همهٔ کارگروه‌ها می‌رود.</translation>
    </message>
    <message>
        <source>Send the committee&apos;s thirty digits by letter</source>
        <translation>۳۰ رقم کمیته را با نامه بفرستید</translation>
    </message>
    <message>
        <source>The registry is founded and this desk is in it. By these digits every desk knows the real committee; print them and send them with the official letter.</source>
        <translation>دفتر کلیدها بنیاد شد و این میز در آن است. هر میزی کمیتهٔ واقعی را با این رقم‌ها می‌شناسد؛ آنها را چاپ کنید و با نامهٔ رسمی بفرستید.</translation>
    </message>
    <message>
        <source>Then the desks bring their requests.</source>
        <translation>سپس میزها درخواست‌هایشان را می‌آورند.</translation>
    </message>
    <message>
        <source>Admit the first desk</source>
        <translation>نخستین میز را بپذیرید</translation>
    </message>
    <message>
        <source>A desk brings its request on a stick and tells its thirty digits. You compare them and admit it.</source>
        <translation>میز درخواستش را روی فلش می‌آورد و ۳۰ رقمش را می‌گوید. شما مقایسه می‌کنید و می‌پذیرید.</translation>
    </message>
    <message>
        <source>Then you give it the welcome file, with everything it needs.</source>
        <translation>سپس فایل خوش‌آمد را با هرچه لازم دارد به آن می‌دهید.</translation>
    </message>
    <message>
        <source>The key of this desk was withdrawn</source>
        <translation>کلید این میز لغو شده است</translation>
    </message>
    <message>
        <source>The committee takes nothing new in from this key any more. Everything you typed is safe here.</source>
        <translation>کمیته دیگر چیز تازه‌ای با این کلید وارد نمی‌کند. هرچه نوشته‌اید اینجا محفوظ است.</translation>
    </message>
    <message>
        <source>With a new key this desk is admitted again and sends what is missing.</source>
        <translation>این میز با کلیدی تازه دوباره پذیرفته می‌شود و کسری‌ها را می‌فرستد.</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>نوشتن درخواست…</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>رقم‌ها گفته شد</translation>
    </message>
    <message>
        <source>Read the welcome file…</source>
        <translation>خواندن فایل خوش‌آمد…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>ساختن کلید تازه</translation>
    </message>
    <message>
        <source>Write the request again…</source>
        <translation>نوشتن دوبارهٔ درخواست…</translation>
    </message>
    <message>
        <source>The registry exists: join it</source>
        <translation>دفتر کلیدها هست؛ می‌پیوندیم</translation>
    </message>
    <message>
        <source>The computer was replaced</source>
        <translation>رایانه عوض شده است</translation>
    </message>
    <message>
        <source>It was sent already</source>
        <translation>پیش‌تر فرستاده شده</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Exchange of files</source>
        <translation>تبادل فایل</translation>
    </message>
    <message>
        <source>The demo city needs no keys</source>
        <translation>شهر نمونه کلید لازم ندارد</translation>
    </message>
    <message>
        <source>Here one desk plays the committee and every workgroup, so no file leaves it and there is nothing to sign. At a desk of your own you make its key here and introduce it to the committee.</source>
        <translation>اینجا یک میز نقش کمیته و همهٔ کارگروه‌ها را دارد، پس فایلی از آن نمی‌رود و چیزی برای امضا نیست. در میز خودتان کلید آن را همین‌جا می‌سازید و آن را به کمیته معرفی می‌کنید.</translation>
    </message>
    <message>
        <source>Open the exchange of files</source>
        <translation>رفتن به تبادل فایل</translation>
    </message>
    <message>
        <source>Keys and registry</source>
        <translation>کلیدها و دفتر کلیدها</translation>
    </message>
    <message>
        <source>Every file is signed with the key of its desk, and the committee&apos;s registry says which keys count.</source>
        <translation>هر فایل با کلید میز خود امضا می‌شود و دفتر کلیدهای کمیته می‌گوید کدام کلیدها معتبرند.</translation>
    </message>
</context>
<context>
    <name>KeysWelcome</name>
    <message>
        <source>Choose the welcome file on the stick</source>
        <translation>فایل خوش‌آمد را روی فلش انتخاب کنید</translation>
    </message>
    <message>
        <source>Files of the exchange (*.pbz *.pbz.age)</source>
        <translation>فایل‌های تبادل (*.pbz *.pbz.age)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>بررسی فایل</translation>
    </message>
    <message>
        <source>The welcome file is sound</source>
        <translation>فایل خوش‌آمد سالم است</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>It is taken in as a whole or not at all, and can be taken out again.</source>
        <translation>یا همه‌اش وارد می‌شود یا هیچ، و می‌توان آن را برگرداند.</translation>
    </message>
    <message>
        <source>Taking the file in</source>
        <translation>وارد کردن فایل</translation>
    </message>
    <message>
        <source>From {desk}, made on {moment}: {count} entries of the plan and of yours.</source>
        <translation>از {desk}، ساخته‌شده در {moment}: {count} مورد از برنامه و از کارهای شما.</translation>
    </message>
    <message>
        <source>Taken in. This desk is ready to exchange files.</source>
        <translation>وارد شد. این میز آمادهٔ تبادل فایل است.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Record the letter</source>
        <translation>ثبت نامه</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Write the number of the letter.</source>
        <translation>شمارهٔ نامه را بنویسید.</translation>
    </message>
    <message>
        <source>Write the date of the letter.</source>
        <translation>تاریخ نامه را بنویسید.</translation>
    </message>
</context>
<context>
    <name>LetterPaper</name>
    <message>
        <source>Notice of resolution {number}</source>
        <translation>ابلاغ مصوبهٔ شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Please act on it.</source>
        <translation>خواهشمند است دستور فرمایید اقدام لازم انجام شود.</translation>
    </message>
    <message>
        <source>Request to confirm resolution {number}</source>
        <translation>درخواست تأیید مصوبهٔ شمارهٔ {number}</translation>
    </message>
    <message>
        <source>It comes into force when you have confirmed it and the council has ratified it. Please make known whether you confirm it.</source>
        <translation>این مصوبه پس از تأیید آن مقام محترم و تصویب و ابلاغ شورا نافذ می‌شود. خواهشمند است نظر خود را دربارهٔ تأیید آن اعلام فرمایید.</translation>
    </message>
    <message>
        <source>Request to ratify resolution {number}</source>
        <translation>درخواست تصویب و ابلاغ مصوبهٔ شمارهٔ {number}</translation>
    </message>
    <message>
        <source>The deputy has confirmed it; it comes into force when the council has ratified and promulgated it. Please put it on the agenda of the council.</source>
        <translation>این مصوبه به تأیید معاون رسیده است و پس از تصویب و ابلاغ شورا نافذ می‌شود. خواهشمند است دستور فرمایید در دستور جلسهٔ شورا قرار گیرد.</translation>
    </message>
    <message>
        <source>Refusal of resolution {number}</source>
        <translation>رد مصوبهٔ شمارهٔ {number}</translation>
    </message>
    <message>
        <source>It does not come into force; the committee may resolve on it anew.</source>
        <translation>این مصوبه نافذ نمی‌شود؛ کمیته می‌تواند دوباره دربارهٔ آن تصمیم بگیرد.</translation>
    </message>
    <message>
        <source>Draft: the minutes of the meeting are not closed, so this is not in force yet.</source>
        <translation>پیش‌نویس: صورت‌جلسه بسته نشده و این مصوبه هنوز نافذ نیست.</translation>
    </message>
    <message>
        <source>To: {addressee}</source>
        <translation>به: {addressee}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>موضوع: {subject}</translation>
    </message>
    <message>
        <source>With greetings and respect,</source>
        <translation>با سلام و احترام،</translation>
    </message>
    <message>
        <source>In {kind} meeting {meeting} on {day}, {body} adopted resolution {number} “{title}” ({what}).</source>
        <translation>به آگاهی می‌رساند {body} در جلسهٔ {kind} شمارهٔ {meeting} در تاریخ {day}، مصوبهٔ شمارهٔ {number} با عنوان «{title}» ({what}) را تصویب کرد.</translation>
    </message>
    <message>
        <source>In {kind} meeting {meeting} on {day}, {body} adopted resolution {number} “{title}” ({what}), which says:</source>
        <translation>به آگاهی می‌رساند {body} در جلسهٔ {kind} شمارهٔ {meeting} در تاریخ {day}، مصوبهٔ شمارهٔ {number} با عنوان «{title}» ({what}) را به این شرح تصویب کرد:</translation>
    </message>
    <message>
        <source>It was refused for this reason: {reason}</source>
        <translation>دلیل رد: {reason}</translation>
    </message>
    <message>
        <source>Steps of the chain</source>
        <translation>گام‌های تصویب</translation>
    </message>
    <message>
        <source>Please act on it until {day} and report what came of it to the secretariat.</source>
        <translation>خواهشمند است دستور فرمایید تا تاریخ {day} اقدام لازم انجام و نتیجه به دبیرخانه گزارش شود.</translation>
    </message>
    <message>
        <source>It was reported as carried out on {day}.</source>
        <translation>اجرای این مصوبه در تاریخ {day} گزارش شده است.</translation>
    </message>
    <message>
        <source>the deputy</source>
        <translation>معاون محترم برنامه‌ریزی</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>شورای پایش</translation>
    </message>
    <message>
        <source>the chair of {body}</source>
        <translation>رئیس محترم {body}</translation>
    </message>
    <message>
        <source>the head of {workgroup}</source>
        <translation>رئیس محترم {workgroup}</translation>
    </message>
    <message>
        <source>Mr or Ms {name}</source>
        <translation>جناب آقای / سرکار خانم {name}</translation>
    </message>
    <message>
        <source>the members and the workgroups</source>
        <translation>اعضای محترم و رؤسای محترم کارگروه‌ها</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>{name}, to carry it out</source>
        <translation>{name}، برای اجرا</translation>
    </message>
    <message>
        <source>the secretariat of {body}, to follow it up</source>
        <translation>دبیرخانهٔ {body}، برای پیگیری</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>بایگانی</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>In the name of God</source>
        <translation>باسمه تعالی</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>پیوست</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>staff</source>
        <translation>ستادی</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>district</source>
        <translation>منطقه</translation>
    </message>
</context>
<context>
    <name>LineChanges</name>
    <message>
        <source>No.</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>می‌شود</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>{question} (if there is any)</source>
        <translation>{question} (در صورت وجود)</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} تا {high}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>دست‌کم {least}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>حداکثر {most}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} از {whole}</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>ندارم</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>موعد نرسیده</translation>
    </message>
</context>
<context>
    <name>Loop</name>
    <message>
        <source>The resolution of a quorate meeting is missing.</source>
        <translation>مصوبهٔ جلسه‌ای با حد نصاب در دست نیست.</translation>
    </message>
    <message>
        <source>The reason is missing; write it in the text of the resolution.</source>
        <translation>دلیل نوشته نشده است؛ آن را در متن مصوبه بنویسید.</translation>
    </message>
    <message>
        <source>The day by which an answer is due is missing.</source>
        <translation>مهلت پاسخ تعیین نشده است.</translation>
    </message>
    <message>
        <source>The next evaluation of the project has not been submitted.</source>
        <translation>ارزیابی بعدی پروژه هنوز ارسال نشده است.</translation>
    </message>
    <message>
        <source>No obstacle has been recorded in this round.</source>
        <translation>در این دور هنوز مانعی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Obstacles without a class: {count}.</source>
        <translation>مانع بی‌دسته: {count}.</translation>
    </message>
    <message>
        <source>Obstacles not judged yet, whether they can be solved: {count}.</source>
        <translation>مانعی که قابل حل بودنش هنوز داوری نشده: {count}.</translation>
    </message>
    <message>
        <source>Obstacles judged unsolvable: {count}. With them the case goes up to the committee.</source>
        <translation>مانع غیرقابل حل: {count}. با وجود آن پرونده به کمیته می‌رود.</translation>
    </message>
    <message>
        <source>No obstacle has been judged unsolvable; only then does a case go up.</source>
        <translation>هیچ مانعی غیرقابل حل شناخته نشده است؛ پرونده تنها در آن صورت به کمیته می‌رود.</translation>
    </message>
    <message>
        <source>Classes of obstacles without a correction policy: {count}.</source>
        <translation>دستهٔ مانع بدون سیاست اصلاح: {count}.</translation>
    </message>
    <message>
        <source>The head&apos;s justification report of this round is missing.</source>
        <translation>گزارش توجیهی رئیس کارگروه برای این دور نوشته نشده است.</translation>
    </message>
    <message>
        <source>Corrective actions that are not verified yet: {count}.</source>
        <translation>اقدام اصلاحی که هنوز تأیید نشده: {count}.</translation>
    </message>
    <message>
        <source>Obstacles without a verified corrective action: {count}. One that was cancelled is not done.</source>
        <translation>مانع بدون اقدام اصلاحی تأییدشده: {count}. اقدام لغوشده انجام‌شده به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>The amendment that passed the chain is missing.</source>
        <translation>اصلاحی که همهٔ مراحل تصویب را گذرانده باشد در دست نیست.</translation>
    </message>
    <message>
        <source>The workgroup&apos;s opinion with its statement is missing.</source>
        <translation>نظر کارگروه با شرح آن ثبت نشده است.</translation>
    </message>
    <message>
        <source>The opinion differs from what was computed, and the reason for that is missing.</source>
        <translation>نظر کارگروه با نتیجهٔ محاسبه فرق دارد و دلیل آن نوشته نشده است.</translation>
    </message>
    <message>
        <source>Due indicators without data: {count} still need a reason each.</source>
        <translation>شاخص‌های سررسیدشدهٔ بی‌داده: {count} مورد هنوز دلیل می‌خواهد.</translation>
    </message>
    <message>
        <source>Whoever gave the opinion does not sign it off; another person has to.</source>
        <translation>کسی که نظر را نوشته است آن را امضا نمی‌کند؛ شخص دیگری باید امضا کند.</translation>
    </message>
    <message>
        <source>Two different moves claim to be number {number} in the history, so it is not known where this stands. Nothing was changed and both are kept. Ask the other side for its newest package, and agree on which of the two counts.</source>
        <translation>دو گام متفاوت خود را گام شمارهٔ {number} تاریخچه می‌دانند و معلوم نیست کار در چه وضعی است. چیزی تغییر نکرد و هر دو نگه داشته شد. تازه‌ترین بسته را از طرف دیگر بخواهید و توافق کنید کدام‌یک درست است.</translation>
    </message>
    <message>
        <source>Move number {number} of the history is missing, so it is not known where this stands. Nothing was changed. Read the packages of the other side that have not been read yet.</source>
        <translation>گام شمارهٔ {number} تاریخچه نرسیده است و معلوم نیست کار در چه وضعی است. چیزی تغییر نکرد. بسته‌های خوانده‌نشدهٔ طرف دیگر را بخوانید.</translation>
    </message>
    <message>
        <source>Move number {number} of the history is none that can be made at its place, so it is not known where this stands. Nothing was changed. Run the check of the data and show its result to whoever looks after the program.</source>
        <translation>گام شمارهٔ {number} تاریخچه در جای خود ممکن نیست و معلوم نیست کار در چه وضعی است. چیزی تغییر نکرد. بررسی داده‌ها را اجرا کنید و نتیجه را به مسئول نرم‌افزار نشان دهید.</translation>
    </message>
    <message>
        <source>The program compared the project with its desired state.</source>
        <translation>نرم‌افزار پروژه را با وضع مطلوب آن مقایسه کرد.</translation>
    </message>
    <message>
        <source>The secretary adds the workgroup&apos;s opinion, the head signs it off and submits it.</source>
        <translation>دبیر نظر کارگروه را می‌افزاید و رئیس کارگروه آن را امضا و ارسال می‌کند.</translation>
    </message>
    <message>
        <source>The head signed the evaluation off and submitted it.</source>
        <translation>رئیس کارگروه ارزیابی را امضا و ارسال کرد.</translation>
    </message>
    <message>
        <source>A quorate meeting of the committee finds on it.</source>
        <translation>کمیته در جلسه‌ای با حد نصاب دربارهٔ آن نظر می‌دهد.</translation>
    </message>
    <message>
        <source>The committee returned the evaluation as incomplete.</source>
        <translation>کمیته ارزیابی را برای تکمیل برگرداند.</translation>
    </message>
    <message>
        <source>The workgroup completes it; the head submits its next version.</source>
        <translation>کارگروه آن را تکمیل می‌کند و رئیس کارگروه نسخهٔ بعدی را می‌فرستد.</translation>
    </message>
    <message>
        <source>The committee found the results desirable.</source>
        <translation>کمیته نتایج را مطلوب دانست.</translation>
    </message>
    <message>
        <source>The project goes on to its next stage, or is finished.</source>
        <translation>پروژه به مرحلهٔ بعد می‌رود یا به پایان رسیده است.</translation>
    </message>
    <message>
        <source>The committee found the results undesirable or insufficient.</source>
        <translation>کمیته نتایج را نامطلوب یا ناکافی دانست.</translation>
    </message>
    <message>
        <source>The deviation case of the project goes on from here.</source>
        <translation>کار در پروندهٔ انحراف پروژه دنبال می‌شود.</translation>
    </message>
    <message>
        <source>The committee referred the project to the workgroup.</source>
        <translation>کمیته پروژه را به کارگروه ارجاع داد.</translation>
    </message>
    <message>
        <source>The workgroup records the obstacles, gives each a class, chooses a correction policy for every class and judges which obstacles it can solve.</source>
        <translation>کارگروه موانع را ثبت و دسته‌بندی می‌کند، برای هر دسته سیاست اصلاح برمی‌گزیند و داوری می‌کند کدام مانع قابل حل است.</translation>
    </message>
    <message>
        <source>The workgroup judged all obstacles solvable and is removing them.</source>
        <translation>کارگروه همهٔ موانع را قابل حل دانسته و در حال رفع آن‌هاست.</translation>
    </message>
    <message>
        <source>Execution resumes when every corrective action is done and another member has verified it.</source>
        <translation>اجرا هنگامی از سر گرفته می‌شود که همهٔ اقدام‌های اصلاحی انجام و به دست عضو دیگری تأیید شود.</translation>
    </message>
    <message>
        <source>The obstacles are removed and execution goes on.</source>
        <translation>موانع رفع شده و اجرا ادامه دارد.</translation>
    </message>
    <message>
        <source>The project&apos;s next evaluation shows whether that was enough.</source>
        <translation>ارزیابی بعدی پروژه نشان می‌دهد که این کافی بوده است یا نه.</translation>
    </message>
    <message>
        <source>An obstacle cannot be solved; the head raised it with a justification.</source>
        <translation>مانعی قابل حل نیست؛ رئیس کارگروه پرونده را با گزارش توجیهی به کمیته فرستاد.</translation>
    </message>
    <message>
        <source>The committee accepts it for amendment, proposes a stop, or sends it back with reasons.</source>
        <translation>کمیته آن را برای اصلاح برنامه می‌پذیرد، توقف پروژه را پیشنهاد می‌کند یا با دلیل برمی‌گرداند.</translation>
    </message>
    <message>
        <source>The committee took the plan up for amendment.</source>
        <translation>کمیته اصلاح برنامه را در دست گرفت.</translation>
    </message>
    <message>
        <source>The amendment or the stop is drafted, resolved, confirmed by the deputy and ratified by the council.</source>
        <translation>پیش‌نویس اصلاح یا توقف تهیه می‌شود، به تصویب کمیته و تأیید معاون می‌رسد و شورا آن را تصویب و ابلاغ می‌کند.</translation>
    </message>
    <message>
        <source>The amended version of the plan is in force.</source>
        <translation>نسخهٔ اصلاح‌شدهٔ برنامه نافذ است.</translation>
    </message>
    <message>
        <source>The project is evaluated under the new version.</source>
        <translation>پروژه بر پایهٔ نسخهٔ تازه ارزیابی می‌شود.</translation>
    </message>
    <message>
        <source>The project was evaluated again and submitted.</source>
        <translation>پروژه دوباره ارزیابی و ارسال شد.</translation>
    </message>
    <message>
        <source>The committee closes the case, or refers it again.</source>
        <translation>کمیته پرونده را می‌بندد یا دوباره ارجاع می‌دهد.</translation>
    </message>
    <message>
        <source>The case stays closed; a new deviation opens a case of its own.</source>
        <translation>پرونده بسته می‌ماند؛ انحراف تازه پروندهٔ خودش را باز می‌کند.</translation>
    </message>
    <message>
        <source>The case was closed: the project conforms again.</source>
        <translation>پرونده بسته شد: پروژه دوباره همخوان است.</translation>
    </message>
    <message>
        <source>The case was closed: the project was stopped.</source>
        <translation>پرونده بسته شد: پروژه متوقف شد.</translation>
    </message>
    <message>
        <source>The case was closed: the committee found it unfounded.</source>
        <translation>پرونده بسته شد: کمیته آن را بی‌مورد دانست.</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>هنوز مقایسه نشده</translation>
    </message>
    <message>
        <source>The turn of {workgroup}</source>
        <translation>نوبت {workgroup}</translation>
    </message>
    <message>
        <source>The turn of the monitoring committee</source>
        <translation>نوبت کمیتهٔ پایش</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: it is settled</source>
        <translation>نوبت کسی نیست: کار پایان یافته است</translation>
    </message>
    <message>
        <source>The evaluation of {period} of this project is still with the committee; this one follows when the committee has decided on that.</source>
        <translation>ارزیابی {period} این پروژه هنوز نزد کمیته است؛ این ارزیابی پس از تصمیم کمیته دربارهٔ آن فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Case {number} of this project is open ({state}); the evaluation is submitted once execution has resumed or the amended plan is in force.</source>
        <translation>پروندهٔ {number} این پروژه باز است ({state})؛ ارزیابی پس از ازسرگیری اجرا یا نافذ شدن برنامهٔ اصلاح‌شده فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Case {number} of this project waits for the evaluation of a period after its referral; this one is of an earlier period.</source>
        <translation>پروندهٔ {number} این پروژه منتظر ارزیابی دوره‌ای پس از ارجاع است؛ این ارزیابی از دوره‌ای پیش‌تر است.</translation>
    </message>
    <message>
        <source>Case {number} of this project waits for an evaluation under the amended version of the plan; this one was compared under the version before.</source>
        <translation>پروندهٔ {number} این پروژه منتظر ارزیابی بر پایهٔ نسخهٔ اصلاح‌شدهٔ برنامه است؛ این ارزیابی با نسخهٔ پیشین مقایسه شده است.</translation>
    </message>
    <message>
        <source>{happened} Meanwhile the project was taken out of the plan; all that was written about it is kept here.</source>
        <translation>{happened} در این میان پروژه از برنامه حذف شده است؛ همهٔ آنچه دربارهٔ آن نوشته شده همین‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>Something that this hangs on has not come to this desk yet, such as its project or its cycle. Nothing is lost: it opens when the file with it is read.</source>
        <translation>چیزی که این به آن وابسته است، مانند پروژه یا دورهٔ آن، هنوز به این میز نرسیده است. چیزی از دست نرفته است؛ با خواندن فایلی که در آن است باز می‌شود.</translation>
    </message>
</context>
<context>
    <name>LoopMap</name>
    <message>
        <source>{state} as {outcome}</source>
        <translation>{state}: {outcome}</translation>
    </message>
    <message>
        <source>The loop: state {number} of {count}, {state}; round {round}</source>
        <translation>حلقهٔ انحراف: گام {number} از {count}، {state}؛ دور {round}</translation>
    </message>
    <message>
        <source>Gone through: {states}</source>
        <translation>گذشته از: {states}</translation>
    </message>
    <message>
        <source>all obstacles solvable</source>
        <translation>همهٔ مانع‌ها قابل حل</translation>
    </message>
    <message>
        <source>one is not solvable</source>
        <translation>مانع غیرقابل حل</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>دور {number}</translation>
    </message>
    <message>
        <source>{state} · round {number}</source>
        <translation>{state} · دور {number}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Paayesh</source>
        <translation>پایش</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>The papers could not be copied: {detail}. No backup was made; your data are safe where they are. Free some space in the backup folder, or choose another one.</source>
        <translation>سندها رونوشت نشدند: {detail}. پشتیبانی گرفته نشد؛ داده‌های شما در جای خود سالم‌اند. در پوشهٔ پشتیبان جا باز کنید، یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>These data are on a database server, which keeps its own backups. Nothing was changed. Ask whoever looks after the server.</source>
        <translation>این داده‌ها روی سرور پایگاه داده است و خود سرور پشتیبان می‌گیرد. چیزی تغییر نکرد. از مسئول سرور بپرسید.</translation>
    </message>
    <message>
        <source>The copy {name} cannot be restored: it is damaged. Your present data were left as they are. Choose another copy.</source>
        <translation>پشتیبان {name} آسیب دیده است و بازیابی نمی‌شود. داده‌های کنونی شما دست نخورد. پشتیبان دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>MakeKeyForm</name>
    <message>
        <source>Passphrase of the key</source>
        <translation>گذرواژهٔ کلید</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>همان، یک بار دیگر</translation>
    </message>
    <message>
        <source>It is asked when a file is prepared. Three words that only you would put together are good. Nobody can look it up; a recovery sheet on paper helps when it is forgotten.</source>
        <translation>هنگام آماده کردن فایل پرسیده می‌شود. سه واژه‌ای که فقط شما کنار هم می‌گذارید خوب است. کسی نمی‌تواند آن را پیدا کند؛ اگر فراموش شود، برگهٔ بازیابی روی کاغذ به کار می‌آید.</translation>
    </message>
</context>
<context>
    <name>MappingEditor</name>
    <message>
        <source>Import this sheet</source>
        <translation>این برگه وارد شود</translation>
    </message>
    <message>
        <source>Comma is the decimal mark</source>
        <translation>ویرگول، ممیز است</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>Row of the column names</source>
        <translation>ردیف نام ستون‌ها</translation>
    </message>
    <message>
        <source>Names in row</source>
        <translation>ردیف نام‌ها</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Its first cells</source>
        <translation>نخستین خانه‌ها</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>معنای ستون</translation>
    </message>
    <message>
        <source>Level or period</source>
        <translation>سطح یا دوره</translation>
    </message>
</context>
<context>
    <name>Medium</name>
    <message>
        <source>The file {file} cannot be read any more: it was moved, or the stick was pulled out ({detail}). Nothing was taken in. Put the stick in again and choose the file once more.</source>
        <translation>فایل {file} دیگر خوانده نمی‌شود: جابه‌جا شده یا فلش بیرون کشیده شده است ({detail}). چیزی وارد نشد. فلش را دوباره وصل کنید و فایل را بار دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {detail}. Nothing was taken in. Copy it to another place and choose it there, or ask whoever looks after this computer.</source>
        <translation>فایل {file} خوانده نمی‌شود: {detail}. چیزی وارد نشد. آن را به جای دیگری کپی کنید و از آنجا انتخاب کنید، یا از مسئول این رایانه بپرسید.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: the file needs about {needed} MB and {free} MB are free. Nothing was written, and your work is safe. Make room there, or choose another stick or folder.</source>
        <translation>در {folder} جای کافی نیست: فایل حدود {needed} مگابایت جا می‌خواهد و {free} مگابایت آزاد است. چیزی نوشته نشد و کار شما محفوظ است. آنجا جا باز کنید یا فلش یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The place {folder} became full while the file was written ({detail}). The unfinished file was taken away, and your work is safe. Make room there, or choose another stick or folder.</source>
        <translation>هنگام نوشتن فایل، {folder} پر شد ({detail}). فایل نیمه‌کاره برداشته شد و کار شما محفوظ است. آنجا جا باز کنید یا فلش یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: it is locked, or this computer does not allow it ({detail}). Nothing was written, and your work is safe. Look for the small switch on the stick, or choose another stick or folder.</source>
        <translation>در {folder} نمی‌توان نوشت: قفل است یا این رایانه اجازه نمی‌دهد ({detail}). چیزی نوشته نشد و کار شما محفوظ است. کلید کوچک روی فلش را نگاه کنید یا فلش یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The place {folder} is not there any more: the stick was pulled out or failed ({detail}). Do not use what is on it; your work is safe. Put in a stick and prepare the file again.</source>
        <translation>{folder} دیگر در دسترس نیست: فلش بیرون کشیده شده یا خراب است ({detail}). آنچه روی آن است را به کار نبرید؛ کار شما محفوظ است. فلشی وصل کنید و فایل را دوباره آماده کنید.</translation>
    </message>
    <message>
        <source>The file was not written to {folder}: {detail}. Your work is safe. Choose another stick or folder and prepare the file again.</source>
        <translation>فایل در {folder} نوشته نشد: {detail}. کار شما محفوظ است. فلش یا پوشهٔ دیگری انتخاب کنید و فایل را دوباره آماده کنید.</translation>
    </message>
    <message>
        <source>What was written to {folder} reads back otherwise: the stick is failing. The file was taken away, and your work is safe. Take another stick and prepare the file again.</source>
        <translation>آنچه در {folder} نوشته شد جور دیگری خوانده می‌شود: فلش رو به خرابی است. فایل برداشته شد و کار شما محفوظ است. فلش دیگری بردارید و فایل را دوباره آماده کنید.</translation>
    </message>
    <message>
        <source>Something that should go out is damaged on this computer (number {name}). Nothing was written. Let the program check itself in the settings, under care of the data; it says what to do.</source>
        <translation>چیزی از آنچه باید فرستاده شود در این رایانه آسیب دیده است (شمارهٔ {name}). چیزی نوشته نشد. در تنظیمات، بخش «نگهداری داده‌ها»، بگذارید نرم‌افزار داده‌ها را بررسی کند؛ همان‌جا می‌گوید چه باید کرد.</translation>
    </message>
    <message>
        <source>There is no room beside the database for what passes through: {detail}. Nothing was changed. Free some space on the disk of the folder of work and try again.</source>
        <translation>کنار پایگاه داده برای فایل‌های موقت جایی نیست: {detail}. چیزی تغییر نکرد. روی دیسکِ پوشهٔ کار جا باز کنید و دوباره تلاش کنید.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>ordinary</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation>فوق‌العاده</translation>
    </message>
    <message>
        <source>seasonal</source>
        <translation>فصلی</translation>
    </message>
    <message>
        <source>training session</source>
        <translation>جلسهٔ آموزشی</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>جلسهٔ توجیهی</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>دعوت‌شده</translation>
    </message>
    <message>
        <source>in session</source>
        <translation>در حال برگزاری</translation>
    </message>
    <message>
        <source>minutes closed</source>
        <translation>صورت‌جلسه بسته‌شده</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>هنوز خوانده نشده</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>غایب با عذر</translation>
    </message>
</context>
<context>
    <name>MeetingCalendar</name>
    <message>
        <source>{body}, meeting {number}</source>
        <translation>{body}، جلسهٔ {number}</translation>
    </message>
    <message>
        <source>{body}, meeting {number} (cancelled)</source>
        <translation>{body}، جلسهٔ {number} (لغوشده)</translation>
    </message>
    <message>
        <source>Forms of {period} are due</source>
        <translation>سررسید فرم‌های {period}</translation>
    </message>
    <message>
        <source>Resolution {number}: {title}</source>
        <translation>مصوبهٔ {number}: {title}</translation>
    </message>
</context>
<context>
    <name>MeetingDeeds</name>
    <message>
        <source>{count} items were added to the agenda.</source>
        <translation>{count} بند به دستور جلسه افزوده شد.</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Change day or place</source>
        <translation>تغییر روز یا محل</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>لغو جلسه</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>در حال ذخیره</translation>
    </message>
    <message>
        <source>Meeting {number} of {body}</source>
        <translation>جلسهٔ {number} {body}</translation>
    </message>
    <message>
        <source>called by {name}</source>
        <translation>به دعوت {name}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Choose a meeting</source>
        <translation>یک جلسه را انتخاب کنید</translation>
    </message>
    <message>
        <source>A meeting goes from its plan and its invitation to the roll, the resolutions and the closed minutes. Choose one from the list, or plan the next.</source>
        <translation>جلسه از برنامه‌ریزی و دعوت آغاز می‌شود و با حضور و غیاب، مصوبه‌ها و بستن صورت‌جلسه پایان می‌یابد. یکی را از فهرست انتخاب یا جلسهٔ بعد را برنامه‌ریزی کنید.</translation>
    </message>
    <message>
        <source>See the meetings</source>
        <translation>دیدن جلسه‌ها</translation>
    </message>
</context>
<context>
    <name>MeetingPaper</name>
    <message>
        <source>{kind} meeting {number}</source>
        <translation>جلسهٔ {kind} شمارهٔ {number}</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>شمارهٔ صورت‌جلسه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوت‌نامه</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>به دعوت</translation>
    </message>
    <message>
        <source>{number}, {day}</source>
        <translation>{number} در {day}</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>{begins} تا {ends}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Nobody is on the roll yet.</source>
        <translation>هنوز کسی در فهرست حاضران نیست.</translation>
    </message>
    <message>
        <source>outside guest, does not count</source>
        <translation>میهمان بیرونی، به شمار نمی‌آید</translation>
    </message>
    <message>
        <source>{seat} (does not count)</source>
        <translation>{seat} (به شمار نمی‌آید)</translation>
    </message>
    <message>
        <source>Of {members} members who count {present} were present; {needed} are needed. The meeting had its quorum.</source>
        <translation>از {members} عضوی که به شمار می‌آیند {present} نفر حاضر بودند. حد نصاب {needed} نفر است؛ جلسه رسمیت یافت.</translation>
    </message>
    <message>
        <source>Of {members} members who count {present} were present; {needed} are needed. Without a quorum nothing can be resolved.</source>
        <translation>از {members} عضوی که به شمار می‌آیند {present} نفر حاضر بودند. حد نصاب {needed} نفر است؛ جلسه رسمیت نیافت و مصوبه‌ای نمی‌تواند داشته باشد.</translation>
    </message>
    <message>
        <source>{members} members count; the quorum is {needed} of them present.</source>
        <translation>{members} عضو به شمار می‌آیند و جلسه با حضور {needed} نفر از آنان رسمیت می‌یابد.</translation>
    </message>
    <message>
        <source>{present} of {members} members were present; this session takes no decisions.</source>
        <translation>از {members} عضو، {present} نفر حاضر بودند. این نشست تصمیم نمی‌گیرد.</translation>
    </message>
    <message>
        <source>This meeting was cancelled: {reason}</source>
        <translation>این جلسه لغو شد: {reason}</translation>
    </message>
    <message>
        <source>The members are invited to {meeting} on {day}.</source>
        <translation>با سلام و احترام، از اعضای محترم دعوت می‌شود روز {day} در {meeting} حضور به هم رسانند.</translation>
    </message>
    <message>
        <source>The members are invited to {meeting} on {day}, {hours}, at {place}.</source>
        <translation>با سلام و احترام، از اعضای محترم دعوت می‌شود روز {day}، ساعت {hours}، در {meeting} حضور به هم رسانند. محل: {place}.</translation>
    </message>
    <message>
        <source>Minutes of {kind} meeting {number}</source>
        <translation>صورت‌جلسهٔ نشست {kind} شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Draft of the minutes of {kind} meeting {number}</source>
        <translation>پیش‌نویس صورت‌جلسهٔ نشست {kind} شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Report of {kind} {number}</source>
        <translation>گزارش {kind} شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Draft of the report of {kind} {number}</source>
        <translation>پیش‌نویس گزارش {kind} شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Draft: the minutes are not closed, and nothing that was resolved is in force yet.</source>
        <translation>پیش‌نویس: صورت‌جلسه بسته نشده و هیچ مصوبه‌ای هنوز نافذ نیست.</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>حاضران و غایبان</translation>
    </message>
    <message>
        <source>Agenda and outcome</source>
        <translation>دستور جلسه و نتیجه</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>The agenda of this meeting is empty.</source>
        <translation>دستور این جلسه خالی است.</translation>
    </message>
    <message>
        <source>Resolution {number}: {kind}</source>
        <translation>مصوبهٔ {number}: {kind}</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبه‌ها</translation>
    </message>
    <message>
        <source>Nothing was resolved in this meeting.</source>
        <translation>در این جلسه مصوبه‌ای ثبت نشده است.</translation>
    </message>
    <message>
        <source>Chain of the resolutions</source>
        <translation>زنجیرهٔ تصویب</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>شرح گفت‌وگو</translation>
    </message>
    <message>
        <source>To be written in the meeting</source>
        <translation>در جلسه نوشته شود</translation>
    </message>
    <message>
        <source>Agenda and papers of {meeting}</source>
        <translation>دستور و مدارک {meeting}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Members who are invited</source>
        <translation>دعوت‌شدگان</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Item {number}: {title}</source>
        <translation>بند {number}: {title}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>MeetingPapers</name>
    <message>
        <source>Invitation, agenda and papers</source>
        <translation>دعوت‌نامه، دستور جلسه و پیوست‌ها</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <source>Letter of the resolution {number}</source>
        <translation>نامهٔ ابلاغ مصوبهٔ شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبه‌ها</translation>
    </message>
    <message>
        <source>Macro policies</source>
        <translation>سیاست‌های کلان</translation>
    </message>
    <message>
        <source>Standings of the incentive scheme</source>
        <translation>جایگاه‌ها در نظام تشویقی</translation>
    </message>
    <message>
        <source>Members of {body}</source>
        <translation>اعضای {body}</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>همهٔ هیئت‌ها</translation>
    </message>
    <message>
        <source>The papers of this meeting are with the committee; here is only what concerns you, which would make a paper with gaps. Nothing was printed. Ask the committee&apos;s secretary for them.</source>
        <translation>برگه‌های این جلسه نزد کمیته است و اینجا تنها آنچه به شما مربوط می‌شود آمده است؛ سندی که از آن ساخته شود ناقص خواهد بود. چیزی چاپ نشد. آن‌ها را از دبیر کمیته بخواهید.</translation>
    </message>
</context>
<context>
    <name>MeetingTable</name>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>بندها</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبه‌ها</translation>
    </message>
    <message>
        <source>{body}, meeting {number}</source>
        <translation>{body}، جلسهٔ {number}</translation>
    </message>
</context>
<context>
    <name>MeetingTurn</name>
    <message>
        <source>Invite the members</source>
        <translation>دعوت از اعضا</translation>
    </message>
    <message>
        <source>The meeting is planned; its agenda has {items} items.</source>
        <translation>جلسه برنامه‌ریزی شده و دستور آن {items} بند دارد.</translation>
    </message>
    <message>
        <source>On its day the session is opened and the roll is called.</source>
        <translation>در روز جلسه، جلسه آغاز و حضور و غیاب می‌شود.</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>آغاز جلسه</translation>
    </message>
    <message>
        <source>The meeting waits for its day</source>
        <translation>در انتظار روز جلسه</translation>
    </message>
    <message>
        <source>The members were invited by the letter {letter}.</source>
        <translation>اعضا با نامهٔ {letter} دعوت شدند.</translation>
    </message>
    <message>
        <source>The members were invited.</source>
        <translation>اعضا دعوت شدند.</translation>
    </message>
    <message>
        <source>Then the roll is called; with a quorum things can be resolved.</source>
        <translation>سپس حضور و غیاب می‌شود؛ با حد نصاب می‌توان مصوبه گرفت.</translation>
    </message>
    <message>
        <source>Call the roll</source>
        <translation>حضور و غیاب</translation>
    </message>
    <message>
        <source>{left} people have not been called yet.</source>
        <translation>وضع حضور {left} نفر هنوز نوشته نشده است.</translation>
    </message>
    <message>
        <source>With a quorum the items of the agenda can be resolved on.</source>
        <translation>با حد نصاب می‌توان دربارهٔ بندهای دستور جلسه تصمیم گرفت.</translation>
    </message>
    <message>
        <source>Everybody is present</source>
        <translation>همه حاضرند</translation>
    </message>
    <message>
        <source>Resolve on the next item</source>
        <translation>تصمیم دربارهٔ بند بعدی</translation>
    </message>
    <message>
        <source>{done} of {whole} items have an outcome.</source>
        <translation>{done} بند از {whole} بند نتیجه دارد.</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>بعدی: {title}</translation>
    </message>
    <message>
        <source>Move the rest to the next meeting</source>
        <translation>انتقال مانده‌ها به جلسهٔ بعد</translation>
    </message>
    <message>
        <source>When nothing is left open, the minutes are closed.</source>
        <translation>وقتی چیزی باز نماند، صورت‌جلسه بسته می‌شود.</translation>
    </message>
    <message>
        <source>There is no quorum</source>
        <translation>حد نصاب نیست</translation>
    </message>
    <message>
        <source>{missing} more must come; until then nothing can be resolved.</source>
        <translation>{missing} نفر دیگر باید بیایند؛ تا آن زمان نمی‌توان مصوبه گرفت.</translation>
    </message>
    <message>
        <source>Call the roll again, or move the items to the next meeting.</source>
        <translation>حضور و غیاب را دوباره انجام دهید یا بندها را به جلسهٔ بعد ببرید.</translation>
    </message>
    <message>
        <source>Correct the roll</source>
        <translation>اصلاح حضور و غیاب</translation>
    </message>
    <message>
        <source>Complete the minutes</source>
        <translation>کامل کردن صورت‌جلسه</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>نوشتن صورت‌جلسه</translation>
    </message>
    <message>
        <source>Say who carries it out and until when</source>
        <translation>تعیین مجری و مهلت</translation>
    </message>
    <message>
        <source>To today&apos;s work</source>
        <translation>رفتن به کار امروز</translation>
    </message>
    <message>
        <source>Close the minutes</source>
        <translation>بستن صورت‌جلسه</translation>
    </message>
    <message>
        <source>Every item has an outcome and nothing stands against it.</source>
        <translation>همهٔ بندها نتیجه دارد و مانعی نیست.</translation>
    </message>
    <message>
        <source>What binds on the minutes comes into force at once; what needs its chain goes to the deputy.</source>
        <translation>آنچه با صورت‌جلسه نافذ است بی‌درنگ برقرار می‌شود؛ آنچه زنجیره می‌خواهد نزد معاون می‌رود.</translation>
    </message>
    <message>
        <source>The meeting was cancelled</source>
        <translation>جلسه لغو شد</translation>
    </message>
    <message>
        <source>The minutes are closed</source>
        <translation>صورت‌جلسه بسته شده است</translation>
    </message>
    <message>
        <source>{count} resolutions were taken.</source>
        <translation>{count} مصوبه گرفته شد.</translation>
    </message>
    <message>
        <source>See the resolutions</source>
        <translation>دیدن مصوبه‌ها</translation>
    </message>
    <message>
        <source>It is for {name} to do.</source>
        <translation>این کار با {name} است.</translation>
    </message>
    <message>
        <source>Continue as {name}</source>
        <translation>ادامه به نام {name}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days} روز دیگر</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} روز پیش</translation>
    </message>
    <message>
        <source>{present} of {needed} present</source>
        <translation>{present} از {needed} حاضر</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>The resolution has no title. Nothing was resolved; write in one line what is resolved.</source>
        <translation>مصوبه عنوان ندارد. چیزی تصویب نشد؛ آن را در یک سطر بنویسید.</translation>
    </message>
    <message>
        <source>A {kind} takes no decisions. Nothing was resolved. Plan an ordinary or an extraordinary meeting for what is to be decided.</source>
        <translation>«{kind}» مصوبه ندارد. چیزی تصویب نشد. برای تصمیم‌گیری جلسهٔ عادی یا فوق‌العاده برنامه‌ریزی کنید.</translation>
    </message>
    <message>
        <source>Resolution {number} about this is still on its way. Nothing was resolved. Withdraw it, or wait until its chain is complete or refused.</source>
        <translation>مصوبهٔ {number} در این باره هنوز در راه است. چیزی تصویب نشد. آن را پس بگیرید یا تا کامل یا رد شدن زنجیره صبر کنید.</translation>
    </message>
    <message>
        <source>“{kind}” cannot be decided on this now. Nothing was resolved. Choose one of the decisions that are offered.</source>
        <translation>اکنون نمی‌توان در این باره «{kind}» تصویب کرد. چیزی تصویب نشد. یکی از تصمیم‌های پیشنهادی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Without a quorum nothing can be resolved: {present} of {needed} who count are present, {missing} more must come. The roll and the agenda are safe. Call the roll again when somebody has come, or move the items to the next meeting.</source>
        <translation>بدون حد نصاب نمی‌توان مصوبه گرفت: {present} نفر از {needed} نفر لازم حاضرند و {missing} نفر دیگر باید بیایند. فهرست حضور و دستور جلسه محفوظ است. وقتی کسی آمد حضور و غیاب را دوباره انجام دهید یا بندها را به جلسهٔ بعد ببرید.</translation>
    </message>
    <message>
        <source>{body} holds no meetings of the kind “{kind}”. Nothing was planned; choose another kind.</source>
        <translation>{body} جلسه‌ای از نوع «{kind}» ندارد. چیزی برنامه‌ریزی نشد؛ نوع دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This kind of meeting is about one subject. Nothing was planned; write what it is about.</source>
        <translation>این نوع جلسه دربارهٔ یک موضوع است. چیزی برنامه‌ریزی نشد؛ موضوع را بنویسید.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Nothing was changed; write it like 9:30.</source>
        <translation>«{text}» ساعت نیست. چیزی تغییر نکرد؛ مانند ۹:۳۰ بنویسید.</translation>
    </message>
    <message>
        <source>An extraordinary meeting is called by the chair. Nothing was planned. Name the chair or head of {body}; if it has none, enter its members first.</source>
        <translation>جلسهٔ فوق‌العاده به دعوت رئیس است. چیزی برنامه‌ریزی نشد. رئیس {body} را نام ببرید؛ اگر رئیس ندارد نخست اعضا را وارد کنید.</translation>
    </message>
    <message>
        <source>Meeting {number} of {body} is in the state “{state}”, in which this cannot be done. Nothing was changed. The page of the meeting shows what is next.</source>
        <translation>جلسهٔ {number} {body} در وضع «{state}» است و این کار در آن شدنی نیست. چیزی تغییر نکرد. صفحهٔ جلسه گام بعدی را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The day of this meeting has not come. Nothing was changed. Open it on its day, or move it to an earlier one.</source>
        <translation>روز این جلسه نرسیده است. چیزی تغییر نکرد. در روز خودش آغاز کنید یا آن را به روزی زودتر ببرید.</translation>
    </message>
    <message>
        <source>A cancelled meeting keeps its reason. The meeting stays planned; write why it is cancelled.</source>
        <translation>جلسهٔ لغوشده دلیل می‌خواهد. جلسه سر جای خود است؛ بنویسید چرا لغو می‌شود.</translation>
    </message>
    <message>
        <source>The guest has no name. The roll stays as it was; write who is invited.</source>
        <translation>میهمان نام ندارد. فهرست حضور همان‌گونه ماند؛ نام میهمان را بنویسید.</translation>
    </message>
    <message>
        <source>Invite the members</source>
        <translation>دعوت از اعضا</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>آغاز جلسه</translation>
    </message>
    <message>
        <source>Call the roll</source>
        <translation>حضور و غیاب</translation>
    </message>
    <message>
        <source>Resolve on the next item</source>
        <translation>تصمیم دربارهٔ بند بعدی</translation>
    </message>
    <message>
        <source>Close the minutes</source>
        <translation>بستن صورت‌جلسه</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>کاری نمانده است</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>See bodies and members</source>
        <translation>دیدن هیئت‌ها و اعضا</translation>
    </message>
    <message>
        <source>{count} meetings wait for you; the first is on {day}.</source>
        <translation>{count} جلسه در انتظار شماست؛ نخستین در {day}.</translation>
    </message>
    <message>
        <source>No meeting waits for you. Plan the next one in time.</source>
        <translation>جلسه‌ای در انتظار شما نیست. جلسهٔ بعد را به‌موقع برنامه‌ریزی کنید.</translation>
    </message>
    <message>
        <source>Saving the meeting</source>
        <translation>در حال ذخیرهٔ جلسه</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>همهٔ هیئت‌ها</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>پیش رو</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>برگزارشده</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>No meeting has been planned yet</source>
        <translation>هنوز جلسه‌ای برنامه‌ریزی نشده است</translation>
    </message>
    <message>
        <source>The committee meets twice a month, the council once a season. Plan a meeting: its agenda is filled from what waits for the body, and only a quorate meeting can resolve anything.</source>
        <translation>کمیته ماهی دو بار و شورا فصلی یک بار جلسه دارد. جلسه‌ای برنامه‌ریزی کنید: دستور آن از آنچه در انتظار هیئت است پر می‌شود و تنها جلسهٔ دارای حد نصاب می‌تواند مصوبه بگیرد.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Policies and incentives</source>
        <translation>سیاست‌ها و تشویق</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>برنامه‌ریزی جلسه</translation>
    </message>
    <message>
        <source>Open the next one</source>
        <translation>باز کردن جلسهٔ بعدی</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>هیئت</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>First day</source>
        <translation>روز آغاز</translation>
    </message>
    <message>
        <source>Last day (empty: the whole term)</source>
        <translation>روز پایان (خالی: دورهٔ کامل)</translation>
    </message>
    <message>
        <source>Number of the decree</source>
        <translation>شمارهٔ حکم</translation>
    </message>
    <message>
        <source>Date of the decree</source>
        <translation>تاریخ حکم</translation>
    </message>
    <message>
        <source>A day is missing; write it.</source>
        <translation>تاریخ نوشته نشده است؛ آن را بنویسید.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>در حال ذخیره</translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message>
        <source>Who and where</source>
        <translation>چه کسی و در چه جایگاهی</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>حکم</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>دورهٔ عضویت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>شورا</translation>
    </message>
    <message>
        <source>Empty place</source>
        <translation>جای خالی</translation>
    </message>
    <message>
        <source>scan kept</source>
        <translation>تصویر حکم هست</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>تا اطلاع بعدی</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>از {day}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is a file {file} already. Replace it? What stands in it now is lost then.</source>
        <translation>فایلی به نام {file} از پیش هست. جایگزین شود؟ آنچه اکنون در آن است از دست می‌رود.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>جایگزین شود</translation>
    </message>
    <message>
        <source>This computer has no printer that the program can use. Nothing was printed and nothing is lost. Connect a printer in the settings of the computer, or save the paper as PDF and print it elsewhere.</source>
        <translation>این رایانه چاپگری ندارد که برنامه بتواند به کار ببرد. چیزی چاپ نشد و چیزی هم از دست نرفت. در تنظیمات رایانه چاپگری وصل کنید، یا به صورت PDF ذخیره و جای دیگر چاپ کنید.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>The minutes cannot be closed yet: {finding} Nothing was changed. See to it and close them then.</source>
        <translation>هنوز نمی‌توان صورت‌جلسه را بست: {finding} چیزی تغییر نکرد. آن را درست کنید و سپس ببندید.</translation>
    </message>
    <message>
        <source>the roll is not called to its end; say of everybody who was invited who came.</source>
        <translation>حضور و غیاب به پایان نرسیده است؛ وضع حضور همهٔ دعوت‌شدگان را بنویسید.</translation>
    </message>
    <message>
        <source>something was resolved, but {present} of {needed} are on the roll as present; correct the roll or withdraw the resolutions.</source>
        <translation>مصوبه گرفته شده، ولی در فهرست حضور {present} نفر از {needed} نفر حاضرند؛ فهرست را اصلاح کنید یا مصوبه‌ها را پس بگیرید.</translation>
    </message>
    <message>
        <source>item {place} “{title}” has no outcome; resolve on it, write what was said, or move it to the next meeting.</source>
        <translation>بند {place} «{title}» نتیجه ندارد؛ دربارهٔ آن تصمیم بگیرید، نتیجه را بنویسید یا به جلسهٔ بعد ببرید.</translation>
    </message>
    <message>
        <source>resolution {number} has an owner but no due date; set one.</source>
        <translation>مصوبهٔ {number} مسئول دارد ولی مهلت ندارد؛ مهلت بگذارید.</translation>
    </message>
    <message>
        <source>resolution {number} has a due date but nobody to do it; name one.</source>
        <translation>مصوبهٔ {number} مهلت دارد ولی مسئول ندارد؛ مسئول را بنویسید.</translation>
    </message>
    <message>
        <source>the minutes say nothing yet; write what was spoken about.</source>
        <translation>صورت‌جلسه هنوز خالی است؛ شرح گفت‌وگو را بنویسید.</translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <source>What was spoken about</source>
        <translation>شرح گفت‌وگو</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>شمارهٔ صورت‌جلسه</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Keep the minutes so far</source>
        <translation>نگه داشتن آنچه نوشته شده</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>لغو شد: {reason}</translation>
    </message>
    <message>
        <source>What was spoken about stays with the committee. What it resolved about you stands here, with the items of the agenda that concern you.</source>
        <translation>آنچه گفته شد نزد کمیته می‌ماند. آنچه دربارهٔ شما تصویب شد، همراه با بندهای دستور جلسه که به شما مربوط است، همین جاست.</translation>
    </message>
    <message>
        <source>Number: {number}</source>
        <translation>شماره: {number}</translation>
    </message>
    <message>
        <source>From {begins} to {ends}</source>
        <translation>از {begins} تا {ends}</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>today {time}</source>
        <translation>امروز {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>دیروز {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>compared with the desired state</source>
        <translation>با وضع مطلوب مقایسه شد</translation>
    </message>
    <message>
        <source>signed off and submitted</source>
        <translation>امضا و ارسال شد</translation>
    </message>
    <message>
        <source>returned as incomplete</source>
        <translation>برای تکمیل برگردانده شد</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>پذیرفته شد</translation>
    </message>
    <message>
        <source>referred to the workgroup</source>
        <translation>به کارگروه ارجاع شد</translation>
    </message>
    <message>
        <source>case opened and referred to the workgroup</source>
        <translation>پرونده باز و به کارگروه ارجاع شد</translation>
    </message>
    <message>
        <source>removal of the obstacles begun</source>
        <translation>رفع موانع آغاز شد</translation>
    </message>
    <message>
        <source>raised with a justification report</source>
        <translation>با گزارش توجیهی به کمیته فرستاده شد</translation>
    </message>
    <message>
        <source>execution resumed</source>
        <translation>اجرا از سر گرفته شد</translation>
    </message>
    <message>
        <source>sent back with reasons</source>
        <translation>با دلیل برگردانده شد</translation>
    </message>
    <message>
        <source>accepted for amendment of the plan</source>
        <translation>برای اصلاح برنامه پذیرفته شد</translation>
    </message>
    <message>
        <source>stop of the project proposed</source>
        <translation>توقف پروژه پیشنهاد شد</translation>
    </message>
    <message>
        <source>amended plan put in force</source>
        <translation>برنامهٔ اصلاح‌شده نافذ شد</translation>
    </message>
    <message>
        <source>evaluated again and submitted</source>
        <translation>دوباره ارزیابی و ارسال شد</translation>
    </message>
    <message>
        <source>referred again</source>
        <translation>دوباره ارجاع شد</translation>
    </message>
    <message>
        <source>evaluation returned as incomplete</source>
        <translation>ارزیابی برای تکمیل برگردانده شد</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بسته شد</translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>هنوز اتفاقی نیفتاده است.</translation>
    </message>
</context>
<context>
    <name>NoCycle</name>
    <message>
        <source>Forms go out in cycles: every two weeks, two months, six months or once a year. When a cycle is open, a workgroup hands out its forms, follows who has answered, types what comes back and accepts it as results.</source>
        <translation>فرم‌ها چرخه‌ای توزیع می‌شوند: هر پانزده روز، دو ماه، شش ماه یا سالی یک بار. وقتی چرخه‌ای باز باشد، کارگروه فرم‌هایش را توزیع می‌کند، پیگیری می‌کند چه کسی پاسخ داده است، آنچه را برمی‌گردد تایپ می‌کند و به‌عنوان نتیجه می‌پذیرد.</translation>
    </message>
    <message>
        <source>No cycle is open yet</source>
        <translation>هنوز چرخه‌ای باز نشده است</translation>
    </message>
    <message>
        <source>Open the first cycle</source>
        <translation>باز کردن نخستین چرخه</translation>
    </message>
    <message>
        <source>Go to the exchange</source>
        <translation>رفتن به تبادل</translation>
    </message>
    <message>
        <source>Read a plan from Excel</source>
        <translation>ورود برنامه از اکسل</translation>
    </message>
    <message>
        <source>The committee opens the cycles of the plan; they arrive in its next file.</source>
        <translation>چرخه‌های برنامه را کمیته باز می‌کند؛ با فایل بعدی آن می‌رسند.</translation>
    </message>
    <message>
        <source>Before that the desk needs a plan: read one from Excel.</source>
        <translation>پیش از آن این میز به برنامه‌ای نیاز دارد: برنامه را از اکسل وارد کنید.</translation>
    </message>
    <message>
        <source>It is your turn: open the cycles of the year with one button.</source>
        <translation>نوبت شماست: چرخه‌های سال را با یک دکمه باز کنید.</translation>
    </message>
    <message>
        <source>It is the turn of {name} at the committee&apos;s desk.</source>
        <translation>نوبت {name} پشت میز کمیته است.</translation>
    </message>
    <message>
        <source>It is the committee&apos;s turn.</source>
        <translation>نوبت کمیته است.</translation>
    </message>
</context>
<context>
    <name>NoForm</name>
    <message>
        <source>No form is open</source>
        <translation>فرمی باز نیست</translation>
    </message>
    <message>
        <source>Here a monitoring form is typed line by line, as it stands on its paper. Choose one among the forms: those that came back on paper are waiting for you.</source>
        <translation>اینجا فرم پایش سطر به سطر و به ترتیب برگهٔ کاغذی وارد می‌شود. از میان فرم‌ها یکی را انتخاب کنید؛ آن‌هایی که روی کاغذ برگشته‌اند منتظر شما هستند.</translation>
    </message>
    <message>
        <source>To the forms</source>
        <translation>رفتن به فرم‌ها</translation>
    </message>
</context>
<context>
    <name>NoPlan</name>
    <message>
        <source>There is no plan here yet</source>
        <translation>هنوز برنامه‌ای اینجا نیست</translation>
    </message>
    <message>
        <source>The plan of the city, its units and the members of the bodies come to this desk in the committee&apos;s welcome file. Ask the committee to admit the desk, and read the file when it arrives.</source>
        <translation>برنامهٔ شهر، واحدها و اعضای هیئت‌ها با فایل خوش‌آمد کمیته به این میز می‌آیند. از کمیته پذیرش میز را بخواهید و فایل را که رسید، بخوانید.</translation>
    </message>
    <message>
        <source>A plan comes in from an Excel workbook: our template, or any table your office already has. You see everything before it is kept.</source>
        <translation>برنامه از کارپوشهٔ اکسل وارد می‌شود: الگوی پایش، یا هر جدولی که ادارهٔ شما دارد. پیش از ثبت، همه‌چیز را می‌بینید.</translation>
    </message>
    <message>
        <source>Read a plan from Excel</source>
        <translation>ورود برنامه از اکسل</translation>
    </message>
    <message>
        <source>Go to the exchange</source>
        <translation>رفتن به تبادل</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Understood</source>
        <translation>متوجه شدم</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>No number has been entered.</source>
        <translation>عددی وارد نشده است.</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only, with a decimal mark if needed.</source>
        <translation>این عدد نیست. فقط رقم بنویسید و اگر لازم است ممیز بگذارید.</translation>
    </message>
    <message>
        <source>This number can be read in two ways. Write one decimal mark, and separate the thousands by threes or not at all.</source>
        <translation>این عدد را می‌توان دو جور خواند. فقط یک ممیز بگذارید و رقم‌ها را سه‌تا سه‌تا جدا کنید یا اصلاً جدا نکنید.</translation>
    </message>
    <message>
        <source>This number is too long. At most {digits} digits, {places} of them after the decimal mark, can be kept exactly.</source>
        <translation>این عدد بیش از اندازه بلند است. حداکثر {digits} رقم، که {places} رقم آن می‌تواند پس از ممیز باشد، دقیق نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>This number can be read in two ways. Write one decimal mark, and separate the thousands by threes or not at all.</source>
        <translation>این عدد را می‌توان دو جور خواند. فقط یک ممیز بگذارید و رقم‌ها را سه‌تا سه‌تا جدا کنید یا اصلاً جدا نکنید.</translation>
    </message>
    <message>
        <source>This number is too long. At most {digits} digits, {places} of them after the decimal mark, can be kept exactly.</source>
        <translation>این عدد بیش از اندازه بلند است. حداکثر {digits} رقم، که {places} رقم آن می‌تواند پس از ممیز باشد، دقیق نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>This is not a number. Write digits only, with a decimal mark if needed.</source>
        <translation>این عدد نیست. فقط رقم بنویسید و اگر لازم است ممیز بگذارید.</translation>
    </message>
    <message>
        <source>The number must be at least {low}.</source>
        <translation>عدد باید دست‌کم {low} باشد.</translation>
    </message>
    <message>
        <source>The number must be at most {high}.</source>
        <translation>عدد باید حداکثر {high} باشد.</translation>
    </message>
    <message>
        <source>Only a whole number can stand here.</source>
        <translation>در این خانه فقط عدد صحیح بنویسید.</translation>
    </message>
    <message>
        <source>At most {places} digits can follow the decimal mark.</source>
        <translation>پس از ممیز حداکثر {places} رقم می‌توان نوشت.</translation>
    </message>
</context>
<context>
    <name>NumberEdits</name>
    <message>
        <source>of</source>
        <translation>از</translation>
    </message>
    <message>
        <source>rials</source>
        <translation>ریال</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>درصد</translation>
    </message>
    <message>
        <source>{line}, the part</source>
        <translation>{line}، صورت کسر</translation>
    </message>
    <message>
        <source>{line}, the whole</source>
        <translation>{line}، مخرج کسر</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>solvable</source>
        <translation>قابل حل</translation>
    </message>
    <message>
        <source>not solvable</source>
        <translation>غیرقابل حل</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>بررسی‌نشده</translation>
    </message>
    <message>
        <source>The class has no name. Nothing was changed. Write what it is called.</source>
        <translation>دسته نام ندارد. چیزی تغییر نکرد. نام آن را بنویسید.</translation>
    </message>
    <message>
        <source>The class would stand below itself. Nothing was changed. Choose another class above it.</source>
        <translation>دسته زیر خودش قرار می‌گرفت. چیزی تغییر نکرد. دستهٔ بالاتر دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Corrective actions were planned for this obstacle, so it stays. Nothing was changed. Correct its words instead.</source>
        <translation>برای این مانع اقدام اصلاحی برنامه‌ریزی شده است و حذف نمی‌شود. چیزی تغییر نکرد. به‌جای آن متنش را اصلاح کنید.</translation>
    </message>
    <message>
        <source>The class “{title}” proposes no policy. Nothing was changed. Write how its obstacles are to be dealt with.</source>
        <translation>دستهٔ «{title}» سیاستی پیشنهاد نمی‌کند. چیزی تغییر نکرد. بنویسید با موانع آن چگونه رفتار شود.</translation>
    </message>
    <message>
        <source>This obstacle belongs to an earlier round, which stays as it was. Nothing was changed. Record what stands in the way now.</source>
        <translation>این مانع از دور پیشین است و همان‌گونه می‌ماند. چیزی تغییر نکرد. مانع کنونی را ثبت کنید.</translation>
    </message>
    <message>
        <source>The obstacle has no words. Nothing was changed. Write in one line what stands in the way.</source>
        <translation>مانع عنوان ندارد. چیزی تغییر نکرد. در یک سطر بنویسید چه چیز مانع است.</translation>
    </message>
</context>
<context>
    <name>ObstacleForm</name>
    <message>
        <source>Choose a class</source>
        <translation>دسته را انتخاب کنید</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>چه چیزی سر راه است؟</translation>
    </message>
    <message>
        <source>Class of the obstacle</source>
        <translation>دستهٔ مانع</translation>
    </message>
    <message>
        <source>A correction policy is proposed for each class.</source>
        <translation>برای هر دسته سیاست اصلاحی پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>Can the workgroup solve it?</source>
        <translation>کارگروه می‌تواند آن را حل کند؟</translation>
    </message>
    <message>
        <source>If one obstacle is not solvable, the head writes a justification report and the committee decides on an amendment of the plan.</source>
        <translation>اگر مانعی قابل حل نباشد، رئیس کارگروه گزارش توجیهی می‌نویسد و کمیته دربارهٔ اصلاح برنامه تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Record an obstacle</source>
        <translation>ثبت مانع</translation>
    </message>
    <message>
        <source>Edit the obstacle</source>
        <translation>ویرایش مانع</translation>
    </message>
    <message>
        <source>Record the obstacle</source>
        <translation>ثبت مانع</translation>
    </message>
    <message>
        <source>Write in a few words what is in the way.</source>
        <translation>در چند کلمه بنویسید چه چیزی سر راه است.</translation>
    </message>
    <message>
        <source>Yes, solvable</source>
        <translation>بله، قابل حل است</translation>
    </message>
    <message>
        <source>No, not solvable</source>
        <translation>نه، قابل حل نیست</translation>
    </message>
</context>
<context>
    <name>ObstaclesPage</name>
    <message>
        <source>Deviation cases</source>
        <translation>پرونده‌های انحراف</translation>
    </message>
    <message>
        <source>Nothing has been entered here yet.</source>
        <translation>هنوز چیزی اینجا ثبت نشده است.</translation>
    </message>
    <message>
        <source>Classes of obstacles</source>
        <translation>دسته‌های مانع</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>دوباره پیشنهاد شود</translation>
    </message>
    <message>
        <source>Do not offer it</source>
        <translation>دیگر پیشنهاد نشود</translation>
    </message>
    <message>
        <source>Saving the class</source>
        <translation>در حال ذخیرهٔ دسته</translation>
    </message>
    <message>
        <source>Obstacles of a case are classified by this tree. What is written here as a policy is proposed in each case and can be changed there. The committee keeps the tree.</source>
        <translation>مانع‌های پرونده‌ها با این درخت دسته‌بندی می‌شوند. سیاستی که اینجا نوشته شود در هر پرونده پیشنهاد می‌شود و همان‌جا می‌توان آن را تغییر داد. کمیته این درخت را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>دستهٔ تازه</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>The opinion has no statement. Nothing was changed. Write in a sentence or two what the workgroup says about the project.</source>
        <translation>نظر شرحی ندارد. چیزی تغییر نکرد. در یکی دو جمله بنویسید کارگروه دربارهٔ پروژه چه می‌گوید.</translation>
    </message>
    <message>
        <source>The opinion differs from what was computed and says no reason. Nothing was changed. Write why the workgroup sees it differently.</source>
        <translation>نظر با نتیجهٔ محاسبه فرق دارد و دلیلی نیامده است. چیزی تغییر نکرد. بنویسید چرا کارگروه نظر دیگری دارد.</translation>
    </message>
    <message>
        <source>This indicator is no gap of the evaluation, so it needs no reason. Nothing was changed. Give reasons for due indicators without data only.</source>
        <translation>این شاخص کمبود داده ندارد و دلیل نمی‌خواهد. چیزی تغییر نکرد. تنها برای شاخص‌های سررسیدشدهٔ بی‌داده دلیل بنویسید.</translation>
    </message>
    <message>
        <source>This evaluation is in the state “{state}”, in which the workgroup does not change it. Nothing was changed. Only what is compared or returned is worked on.</source>
        <translation>این ارزیابی در وضع «{state}» است و کارگروه در آن تغییری نمی‌دهد. چیزی تغییر نکرد. تنها روی ارزیابی مقایسه‌شده یا برگشت‌خورده کار می‌شود.</translation>
    </message>
    <message>
        <source>{missing} Nothing was submitted. Complete the evaluation, then submit it again.</source>
        <translation>{missing} چیزی ارسال نشد. ارزیابی را کامل کنید و دوباره بفرستید.</translation>
    </message>
</context>
<context>
    <name>OpinionForm</name>
    <message>
        <source>Opinion of the workgroup</source>
        <translation>نظر کارگروه</translation>
    </message>
    <message>
        <source>Record the opinion</source>
        <translation>ثبت نظر</translation>
    </message>
    <message>
        <source>In the workgroup&apos;s opinion the project</source>
        <translation>پروژه به نظر کارگروه</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Why does the opinion differ?</source>
        <translation>چرا نظر متفاوت است؟</translation>
    </message>
    <message>
        <source>The figures say something else. The committee reads this reason beside them, so the evaluation cannot be submitted without it.</source>
        <translation>ارقام چیز دیگری می‌گویند. کمیته این دلیل را کنار ارقام می‌خواند؛ برای همین بدون آن نمی‌توان ارزیابی را ارسال کرد.</translation>
    </message>
    <message>
        <source>Write a statement: what is behind the opinion.</source>
        <translation>شرح را بنویسید: نظر بر چه پایه‌ای است.</translation>
    </message>
    <message>
        <source>Write why the opinion differs from what was computed.</source>
        <translation>بنویسید چرا نظر با محاسبه متفاوت است.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Contents</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحهٔ {page} از {pages}</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>کد راستی‌آزمایی</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(اختیاری)</translation>
    </message>
    <message>
        <source>signature and date</source>
        <translation>امضا و تاریخ</translation>
    </message>
    <message>
        <source>The PDF {file} could not be written: {detail}. Your data are safe. If it is open in another program close it there, or choose another name or folder.</source>
        <translation>فایل PDF با نام {file} نوشته نشد: {detail}. داده‌های شما سالم است. اگر در نرم‌افزار دیگری باز است آن را ببندید، یا نام یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The table is on the sheet “{sheet}”.</source>
        <translation>جدول در برگهٔ «{sheet}» است.</translation>
    </message>
    <message>
        <source>{title} (Gregorian)</source>
        <translation>{title} (میلادی)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>count</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>About the table</source>
        <translation>دربارهٔ جدول</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Choose a paper</source>
        <translation>انتخاب سند</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>PDF و تصویر (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Attaching the paper</source>
        <translation>پیوست سند</translation>
    </message>
    <message>
        <source>Save a copy of the paper</source>
        <translation>ذخیرهٔ رونوشت سند</translation>
    </message>
    <message>
        <source>The copy was written.</source>
        <translation>رونوشت ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Papers</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Attach a paper</source>
        <translation>پیوست سند</translation>
    </message>
    <message>
        <source>No paper is attached.</source>
        <translation>سندی پیوست نشده است.</translation>
    </message>
    <message>
        <source>{kilobytes} KB</source>
        <translation>{kilobytes} کیلوبایت</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ذخیرهٔ رونوشت</translation>
    </message>
</context>
<context>
    <name>PaperMaking</name>
    <message>
        <source>There is no room left for {file} on this disk or stick. Nothing was written, and your data are safe. Delete what is not needed there, or choose another folder.</source>
        <translation>روی این دیسک یا فلش جایی برای {file} نمانده است. چیزی نوشته نشد و داده‌های شما سالم است. آنجا جایی باز کنید یا پوشهٔ دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{file} may not be written there: the folder or stick is locked, or the file is open in another program. Nothing was written, and your data are safe. Close it there, or choose another folder, such as your own documents.</source>
        <translation>نوشتن {file} در آنجا مجاز نیست: پوشه یا فلش قفل است، یا فایل در برنامهٔ دیگری باز است. چیزی نوشته نشد و داده‌های شما سالم است. فایل را ببندید یا پوشهٔ دیگری را انتخاب کنید، مانند پوشهٔ اسناد خودتان.</translation>
    </message>
    <message>
        <source>The paper could not be written to {file}. Your data are safe. If the file is open in another program close it there, or choose another name or folder.</source>
        <translation>نوشتن در {file} انجام نشد. داده‌های شما سالم است. اگر این فایل در برنامهٔ دیگری باز است، آن را ببندید یا نام یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>There is nothing here yet to put on paper.</source>
        <translation>هنوز چیزی برای چاپ در این صفحه نیست.</translation>
    </message>
    <message>
        <source>Issued papers, and verifying one…</source>
        <translation>سندهای صادرشده و سنجش سند…</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>“{title}” is being made …</source>
        <translation>«{title}» آماده می‌شود…</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>آماده کردن برای چاپ</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>برای چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به صورت PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>فایل‌های PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>ذخیره کردن</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>ذخیره به صورت اکسل</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>فایل‌های اکسل (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>نوشتن فایل اکسل</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>در {file} نوشته شد</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>برگ {number} از {count}</translation>
    </message>
    <message>
        <source>No paper is shown</source>
        <translation>هنوز چیزی برای چاپ انتخاب نشده است</translation>
    </message>
    <message>
        <source>Every page that has something for paper offers it at the printer in the header, or with Ctrl+P: reports, letters, forms and tables. Here you see it before it is printed, saved as PDF or as an Excel workbook.</source>
        <translation>هر صفحه‌ای که چیزی برای کاغذ دارد، آن را با دکمهٔ چاپگر بالای پنجره یا با Ctrl+P پیشنهاد می‌کند: گزارش، نامه، فرم و جدول. پیش از چاپ یا ذخیره به صورت PDF یا اکسل، آن را اینجا می‌بینید.</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>بازگشت به صفحهٔ پیش</translation>
    </message>
    <message>
        <source>Back to the page it came from</source>
        <translation>بازگشت به صفحهٔ پیش</translation>
    </message>
    <message>
        <source>The page before (Page Up)</source>
        <translation>برگ پیش (Page Up)</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>برگ پیش</translation>
    </message>
    <message>
        <source>The next page (Page Down)</source>
        <translation>برگ بعد (Page Down)</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>برگ بعد</translation>
    </message>
    <message>
        <source>Smaller (Ctrl and minus)</source>
        <translation>کوچک‌تر (Ctrl و منها)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Larger (Ctrl and plus)</source>
        <translation>بزرگ‌تر (Ctrl و به‌علاوه)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl and zero)</source>
        <translation>به پهنای پنجره (Ctrl و صفر)</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>به پهنای پنجره</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The form as it will be printed</source>
        <translation>فرم چنان‌که چاپ می‌شود</translation>
    </message>
    <message>
        <source>(may stay empty)</source>
        <translation>(می‌تواند خالی بماند)</translation>
    </message>
    <message>
        <source>an indicator of the unit</source>
        <translation>شاخصی از واحد</translation>
    </message>
    <message>
        <source>a stage of the unit</source>
        <translation>مرحله‌ای از پروژه‌های واحد</translation>
    </message>
    <message>
        <source>a project of the unit</source>
        <translation>پروژه‌ای از واحد</translation>
    </message>
    <message>
        <source>☐ yes   ☐ no</source>
        <translation>☐ بله   ☐ خیر</translation>
    </message>
    <message>
        <source>between {least} and {most}</source>
        <translation>از {least} تا {most}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>دست‌کم {least}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>حداکثر {most}</translation>
    </message>
    <message>
        <source>a remark where it changes by more than {limit}</source>
        <translation>با بیش از {limit} تغییر، توضیح لازم است</translation>
    </message>
    <message>
        <source>the sum of lines {parts}</source>
        <translation>جمع سطرهای {parts}</translation>
    </message>
</context>
<context>
    <name>PaperPrinter</name>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>چاپ متوقف شد.</translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>The printer did not take the paper. Your data are safe. Look at the printer and print again, or save the paper as PDF.</source>
        <translation>چاپگر کار را نپذیرفت. داده‌های شما سالم است. چاپگر را ببینید و دوباره چاپ کنید، یا به صورت PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>The paper has no page with the numbers that were chosen, so nothing was printed. Choose other pages, or all of them.</source>
        <translation>هیچ برگی با شماره‌های انتخاب‌شده نیست و چیزی چاپ نشد. برگ‌های دیگر یا همه را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>برگ‌های کاغذ</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>{name} is no PDF, PNG or JPEG file. Nothing was attached. Scan the page again, or print it to a PDF file.</source>
        <translation>{name} فایل PDF، PNG یا JPEG نیست. چیزی پیوست نشد. صفحه را دوباره اسکن کنید، یا آن را به فایل PDF چاپ کنید.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MiB. Nothing was attached. Scan it in shades of grey or with fewer dots, or attach its pages one by one.</source>
        <translation>فایل از {most} مگابایت بزرگ‌تر است. چیزی پیوست نشد. آن را خاکستری یا با تفکیک کمتر اسکن کنید، یا صفحه‌هایش را جداگانه پیوست کنید.</translation>
    </message>
    <message>
        <source>{name} is no file. Nothing was attached. Choose a scanned page.</source>
        <translation>{name} فایل نیست. چیزی پیوست نشد. یک صفحهٔ اسکن‌شده انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file could not be read: {detail}. Nothing was changed. Look whether the disk or stick is in its place.</source>
        <translation>فایل خوانده نشد: {detail}. چیزی تغییر نکرد. ببینید دیسک یا فلش در جای خود باشد.</translation>
    </message>
    <message>
        <source>The paper could not be kept: {detail}. Nothing was attached. Free some space on the disk and do it again.</source>
        <translation>سند نگه داشته نشد: {detail}. چیزی پیوست نشد. روی دیسک جا باز کنید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>This paper is missing or was changed outside the program, so it is not shown. Everything else is safe. Restore it from a backup, or scan it again.</source>
        <translation>این سند نیست یا بیرون از نرم‌افزار تغییر کرده است و نشان داده نمی‌شود. بقیه سالم است. آن را از پشتیبان بازگردانید، یا دوباره اسکن کنید.</translation>
    </message>
    <message>
        <source>The paper {name} is missing or was changed outside the program. Scan it again.</source>
        <translation>سند {name} نیست یا بیرون از نرم‌افزار تغییر کرده است. دوباره آن را اسکن کنید.</translation>
    </message>
    <message>
        <source>{name} has no seat on the side that these papers belong to. Nothing was changed. Somebody who works there has to do it.</source>
        <translation>{name} در طرفی که این مدارک از آنِ اوست جایگاهی ندارد. چیزی تغییر نکرد. کسی از همان طرف باید این کار را انجام دهد.</translation>
    </message>
    <message>
        <source>This paper belongs to another side&apos;s work and is attached at its desk, not at {desk}. Nothing was attached.</source>
        <translation>این سند به کار طرف دیگری مربوط است و روی میز همان طرف پیوست می‌شود، نه روی «{desk}». چیزی پیوست نشد.</translation>
    </message>
    <message>
        <source>The copy of the issued paper {code}, {title}, is missing or was changed outside the program. Restore it from a backup.</source>
        <translation>رونوشت سند صادرشدهٔ {code}، «{title}»، نیست یا بیرون از برنامه تغییر کرده است. آن را از نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
</context>
<context>
    <name>PartnerPanel</name>
    <message>
        <source>Prepare a file for them</source>
        <translation>آماده‌کردن فایل برایشان</translation>
    </message>
    <message>
        <source>Last file for them: {when}, {number}.</source>
        <translation>آخرین فایل برایشان: {when}، {number}.</translation>
    </message>
    <message>
        <source>No desk of theirs was admitted yet. When its request comes, it is admitted on the page of the keys and gets a welcome file.</source>
        <translation>هنوز میزی از آن‌ها پذیرفته نشده است. درخواستش که رسید، در صفحهٔ کلیدها پذیرفته می‌شود و فایل خوش‌آمد می‌گیرد.</translation>
    </message>
    <message>
        <source>No other desk of our own was admitted yet.</source>
        <translation>هنوز میز دیگری از خودمان پذیرفته نشده است.</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>همین میز</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>{count} files were made here.</source>
        <translation>{count} فایل اینجا ساخته شده است.</translation>
    </message>
    <message>
        <source>No file of it came yet.</source>
        <translation>هنوز فایلی از آن نیامده است.</translation>
    </message>
    <message>
        <source>Came up to file {number}; the newest was made {when}.</source>
        <translation>تا فایل {number} رسیده؛ تازه‌ترین را {when} ساخته‌اند.</translation>
    </message>
    <message>
        <source>Number for the telephone: {number}</source>
        <translation>شمارهٔ تلفنی: {number}</translation>
    </message>
    <message>
        <source>Missing: file {numbers}. Any later full file brings it.</source>
        <translation>جاافتاده: فایل {numbers}. هر فایل کاملی که بعد بیاید آن را می‌آورد.</translation>
    </message>
    <message>
        <source>Holds ours up to file {number}, as it said {when}.</source>
        <translation>فایل‌های ما را تا شمارهٔ {number} دارد؛ خودش {when} گفته است.</translation>
    </message>
    <message>
        <source>It refused a file of ours {when}: {reason}</source>
        <translation>فایلی از ما را {when} نپذیرفت: {reason}</translation>
    </message>
</context>
<context>
    <name>PartnerTable</name>
    <message>
        <source>With whom</source>
        <translation>با چه کسی</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Last file for them</source>
        <translation>آخرین فایل برایشان</translation>
    </message>
    <message>
        <source>Their receipt</source>
        <translation>رسید آن‌ها</translation>
    </message>
    <message>
        <source>News from them</source>
        <translation>خبر از آن‌ها</translation>
    </message>
    <message>
        <source>other desks of our own</source>
        <translation>میزهای دیگر خودمان</translation>
    </message>
    <message>
        <source>{count} desks</source>
        <translation>{count} میز</translation>
    </message>
    <message>
        <source>has no desk yet</source>
        <translation>هنوز میزی ندارد</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>more than is here</source>
        <translation>بیش از آنچه اینجاست</translation>
    </message>
    <message>
        <source>see what to do</source>
        <translation>راه‌حل را ببینید</translation>
    </message>
    <message>
        <source>up to file {number}</source>
        <translation>تا فایل {number}</translation>
    </message>
    <message>
        <source>{changes} without one</source>
        <translation>{changes} بی‌رسید</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>هنوز چیزی نیامده</translation>
    </message>
    <message>
        <source>{count} files missing</source>
        <translation>{count} فایل جاافتاده</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>the monitoring committee</source>
        <translation>کمیتهٔ پایش</translation>
    </message>
    <message>
        <source>workgroup {code}</source>
        <translation>کارگروه {code}</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The passphrase is too short: {count} characters are the least. Nothing was changed. Three words that only you would put together are good and easy to keep in mind.</source>
        <translation>گذرواژه کوتاه است: دست‌کم {count} نویسه لازم است. چیزی تغییر نکرد. سه واژه که فقط شما کنار هم می‌گذارید، هم خوب است و هم به یاد می‌ماند.</translation>
    </message>
    <message>
        <source>Your name is the first thing that others would try. Nothing was changed. Choose another passphrase, such as three words that only you would put together.</source>
        <translation>نام شما نخستین چیزی است که دیگران می‌آزمایند. چیزی تغییر نکرد. گذرواژهٔ دیگری انتخاب کنید؛ مثلاً سه واژه که فقط شما کنار هم می‌گذارید.</translation>
    </message>
    <message>
        <source>The passphrase is the same few characters again and again. Nothing was changed. Choose another one, such as three words that only you would put together.</source>
        <translation>گذرواژه تکرار چند نویسه است. چیزی تغییر نکرد. گذرواژهٔ دیگری انتخاب کنید؛ مثلاً سه واژه که فقط شما کنار هم می‌گذارید.</translation>
    </message>
    <message>
        <source>What is kept of this passphrase is damaged, so nobody can sign in with it. Your data are not touched by this. Ask the keeper of the desk for a passphrase for one time.</source>
        <translation>آنچه از این گذرواژه نگه داشته شده آسیب دیده است و با آن نمی‌توان وارد شد. داده‌های شما دست نخورده است. از متصدی میز گذرواژهٔ یک‌بارمصرف بخواهید.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>انتخاب گذرواژه</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>تغییر گذرواژهٔ شما</translation>
    </message>
    <message>
        <source>From then on the program asks at its start who is there, and locks when nobody is. Three words that only you would put together are good: at least eight letters.</source>
        <translation>از آن پس نرم‌افزار در آغاز می‌پرسد چه کسی پشت میز است و وقتی کسی نباشد قفل می‌شود. سه واژه که فقط شما کنار هم می‌گذارید خوب است: دست‌کم هشت حرف.</translation>
    </message>
    <message>
        <source>Three words that only you would put together are good: at least eight letters. Persian and Latin digits are the same, and spaces do not count.</source>
        <translation>سه واژه که فقط شما کنار هم می‌گذارید خوب است: دست‌کم هشت حرف. رقم‌های فارسی و لاتین یکی است و فاصله به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>گذرواژهٔ کنونی شما</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>تکرار گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new passphrase twice.</source>
        <translation>این دو یکی نیست. گذرواژهٔ تازه را دو بار بنویسید.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>در حال ذخیره</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>There is no line left for this row.</source>
        <translation>برای این ردیف سطری نمانده است.</translation>
    </message>
    <message>
        <source>The row has more cells than line {line}; the rest was left out.</source>
        <translation>این ردیف از سطر {line} خانه‌های بیشتری دارد؛ بقیه کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>It cannot stand on line {line}. {why}</source>
        <translation>در سطر {line} جای نمی‌گیرد. {why}</translation>
    </message>
    <message>
        <source>This is far more than a form holds. Copy only the cells of this form.</source>
        <translation>این بسیار بیش از گنجایش یک فرم است. فقط خانه‌های همین فرم را رونوشت بردارید.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
</context>
<context>
    <name>PerformanceReport</name>
    <message>
        <source>{good} of {count} projects conform to their desired state.</source>
        <translation>{good} پروژه از {count} پروژه با وضع مطلوب همخوان است.</translation>
    </message>
    <message>
        <source>{title}: {attainment} of the desired state reached; progress {actual}, {planned} planned.</source>
        <translation>{title}: {attainment} وضع مطلوب محقق شد؛ پیشرفت {actual}، برنامه {planned}.</translation>
    </message>
    <message>
        <source>{title}: {attainment} of the desired state reached; {undesired} indicators are undesired.</source>
        <translation>{title}: {attainment} وضع مطلوب محقق شد؛ {undesired} شاخص نامطلوب است.</translation>
    </message>
    <message>
        <source>{title}: {obstacle}</source>
        <translation>{title}: {obstacle}</translation>
    </message>
    <message>
        <source>{title}: {action} ({state}, due {due})</source>
        <translation>{title}: {action} ({state}، مهلت {due})</translation>
    </message>
    <message>
        <source>This report is signed and stays as it is. Nothing was changed. What is new belongs in the report of the next cycle.</source>
        <translation>این گزارش امضا شده است و همان‌گونه می‌ماند. چیزی تغییر نکرد. مطلب تازه به گزارش چرخهٔ بعد تعلق دارد.</translation>
    </message>
    <message>
        <source>Whoever wrote the report does not sign it. Nothing was changed. The head signs it, or another person writes it.</source>
        <translation>نویسندهٔ گزارش آن را امضا نمی‌کند. چیزی تغییر نکرد. رئیس کارگروه امضا می‌کند یا شخص دیگری آن را بنویسد.</translation>
    </message>
    <message>
        <source>The report says nothing yet. Nothing was changed. Write it first, then sign it.</source>
        <translation>گزارش هنوز متنی ندارد. چیزی تغییر نکرد. نخست آن را بنویسید و سپس امضا کنید.</translation>
    </message>
</context>
<context>
    <name>PerformanceReportPage</name>
    <message>
        <source>Performance report of the head</source>
        <translation>گزارش عملکرد رئیس کارگروه</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>چرخه</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>دستاوردها</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>چالش‌ها</translation>
    </message>
    <message>
        <source>Chosen solutions</source>
        <translation>راهکارهای برگزیده</translation>
    </message>
    <message>
        <source>Take the text that follows from the figures</source>
        <translation>گرفتن متن برآمده از ارقام</translation>
    </message>
    <message>
        <source>What was reached, what stands in the way and which solutions were chosen, for one cycle. The text is proposed from the figures; it is yours to change.</source>
        <translation>دستاوردها، چالش‌ها و راهکارهای برگزیدهٔ یک چرخه. متن از روی ارقام پیشنهاد می‌شود و می‌توانید آن را تغییر دهید.</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>نوشتهٔ {name}</translation>
    </message>
    <message>
        <source>Replace what is written by the text that follows from the figures?</source>
        <translation>متن نوشته‌شده با متن برآمده از ارقام جایگزین شود؟</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>جایگزین شود</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>در حال ذخیرهٔ گزارش</translation>
    </message>
    <message>
        <source>No cycle has been opened yet</source>
        <translation>هنوز چرخه‌ای باز نشده است</translation>
    </message>
    <message>
        <source>The head of a workgroup reports in every cycle on achievements, challenges and chosen solutions. The committee opens the cycles of a year in one step.</source>
        <translation>رئیس کارگروه در هر چرخه دستاوردها، چالش‌ها و راهکارهای برگزیده را گزارش می‌دهد. کمیته چرخه‌های یک سال را یکجا باز می‌کند.</translation>
    </message>
    <message>
        <source>Go to the exchange</source>
        <translation>رفتن به تبادل</translation>
    </message>
    <message>
        <source>Open the cycles</source>
        <translation>رفتن به چرخه‌ها</translation>
    </message>
</context>
<context>
    <name>PerformanceTurn</name>
    <message>
        <source>Continue as {name}</source>
        <translation>ادامه به نام {name}</translation>
    </message>
    <message>
        <source>{why} That is for {name} to do.</source>
        <translation>{why} این کار با {name} است.</translation>
    </message>
    <message>
        <source>The report is signed</source>
        <translation>گزارش امضا شده است</translation>
    </message>
    <message>
        <source>{name} signed it on {day}.</source>
        <translation>{name} آن را در {day} امضا کرد.</translation>
    </message>
    <message>
        <source>The report has not been written yet</source>
        <translation>گزارش هنوز نوشته نشده است</translation>
    </message>
    <message>
        <source>The secretary writes it, the head, who is another person, signs it.</source>
        <translation>دبیر آن را می‌نویسد و رئیس کارگروه که شخص دیگری است امضا می‌کند.</translation>
    </message>
    <message>
        <source>The report waits for the head&apos;s signature</source>
        <translation>گزارش منتظر امضای رئیس کارگروه است</translation>
    </message>
    <message>
        <source>It was written by {name}.</source>
        <translation>{name} آن را نوشته است.</translation>
    </message>
    <message>
        <source>What you wrote has not been saved yet.</source>
        <translation>نوشتهٔ شما هنوز ذخیره نشده است.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ذخیرهٔ گزارش</translation>
    </message>
    <message>
        <source>The program proposes a text from the figures.</source>
        <translation>نرم‌افزار متنی از روی ارقام پیشنهاد می‌کند.</translation>
    </message>
    <message>
        <source>Propose a text</source>
        <translation>پیشنهاد متن</translation>
    </message>
    <message>
        <source>The head reads it and signs it.</source>
        <translation>رئیس کارگروه آن را می‌خواند و امضا می‌کند.</translation>
    </message>
    <message>
        <source>Sign the report</source>
        <translation>امضای گزارش</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>First</source>
        <translation>اول</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>دوم</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>سوم</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>چهارم</translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation>پنجم</translation>
    </message>
    <message>
        <source>Sixth</source>
        <translation>ششم</translation>
    </message>
    <message>
        <source>Farvardin</source>
        <translation>فروردین</translation>
    </message>
    <message>
        <source>Ordibehesht</source>
        <translation>اردیبهشت</translation>
    </message>
    <message>
        <source>Khordad</source>
        <translation>خرداد</translation>
    </message>
    <message>
        <source>Tir</source>
        <translation>تیر</translation>
    </message>
    <message>
        <source>Mordad</source>
        <translation>مرداد</translation>
    </message>
    <message>
        <source>Shahrivar</source>
        <translation>شهریور</translation>
    </message>
    <message>
        <source>Mehr</source>
        <translation>مهر</translation>
    </message>
    <message>
        <source>Aban</source>
        <translation>آبان</translation>
    </message>
    <message>
        <source>Azar</source>
        <translation>آذر</translation>
    </message>
    <message>
        <source>Dey</source>
        <translation>دی</translation>
    </message>
    <message>
        <source>Bahman</source>
        <translation>بهمن</translation>
    </message>
    <message>
        <source>Esfand</source>
        <translation>اسفند</translation>
    </message>
    <message>
        <source>Gregorian year {year}</source>
        <translation>سال {year} میلادی</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>سال {year}</translation>
    </message>
    <message>
        <source>{ordinal} half of {year}</source>
        <translation>نیمهٔ {ordinal} {year}</translation>
    </message>
    <message>
        <source>{ordinal} bimester of {year}</source>
        <translation>دوماههٔ {ordinal} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{ordinal} half of {month} {year}</source>
        <translation>نیمهٔ {ordinal} {month} {year}</translation>
    </message>
</context>
<context>
    <name>PeriodicReport</name>
    <message>
        <source>in time</source>
        <translation>در مهلت</translation>
    </message>
    <message>
        <source>{days} working days late</source>
        <translation>{days} روز کاری دیرکرد</translation>
    </message>
    <message>
        <source>Planned and actual progress of the city</source>
        <translation>پیشرفت برنامه‌ای و واقعی شهر</translation>
    </message>
    <message>
        <source>Planned and actual progress of the workgroup</source>
        <translation>پیشرفت برنامه‌ای و واقعی کارگروه</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>At the end of {period}: planned {planned}, done {actual}; projects by their weights.</source>
        <translation>در پایان {period}: برنامه {planned}، انجام‌شده {actual}؛ پروژه‌ها با وزن خود به حساب آمده‌اند.</translation>
    </message>
    <message>
        <source>{count} projects that have begun never reported their progress; they are counted as not begun here and named in their workgroup’s table.</source>
        <translation>{count} پروژهٔ آغازشده هرگز پیشرفتی گزارش نکرده است؛ اینجا آغازنشده به حساب آمده و در جدول کارگروه نام برده شده است.</translation>
    </message>
    <message>
        <source>{period} is not a cycle of this report, which is about {kind} cycles. Nothing was changed. Choose another cycle.</source>
        <translation>{period} چرخهٔ این گزارش نیست؛ این گزارش دربارهٔ چرخه‌های {kind} است. چیزی تغییر نکرد. چرخهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>تاریخ گزارش</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>گستره</translation>
    </message>
    <message>
        <source>This desk knows only the figures of {workgroup}.</source>
        <translation>این میز فقط رقم‌های {workgroup} را در دست دارد.</translation>
    </message>
    <message>
        <source>all workgroups</source>
        <translation>همهٔ کارگروه‌ها</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>پرونده‌های باز</translation>
    </message>
    <message>
        <source>No deviation case is open.</source>
        <translation>پروندهٔ انحراف بازی نیست.</translation>
    </message>
    <message>
        <source>Cases opened in the period</source>
        <translation>پرونده‌های تازه در دوره</translation>
    </message>
    <message>
        <source>No case was opened in this period.</source>
        <translation>در این دوره پرونده‌ای گشوده نشد.</translation>
    </message>
    <message>
        <source>Cases closed in the period</source>
        <translation>پرونده‌های بسته‌شده در دوره</translation>
    </message>
    <message>
        <source>Cases opened, {first} to {last}</source>
        <translation>پرونده‌های تازه، {first} تا {last}</translation>
    </message>
    <message>
        <source>No case was opened on these days.</source>
        <translation>در این روزها پرونده‌ای گشوده نشد.</translation>
    </message>
    <message>
        <source>Cases closed, {first} to {last}</source>
        <translation>پرونده‌های بسته‌شده، {first} تا {last}</translation>
    </message>
    <message>
        <source>No case was closed on these days.</source>
        <translation>در این روزها پرونده‌ای بسته نشد.</translation>
    </message>
    <message>
        <source>Open cases by how late their next step is</source>
        <translation>پرونده‌های باز بر پایهٔ دیرکرد گام بعد</translation>
    </message>
    <message>
        <source>Working days after the day by which a case had to move on; the first column is in time.</source>
        <translation>روزهای کاری پس از روزی که پرونده باید پیش می‌رفت؛ ستون نخست در مهلت است.</translation>
    </message>
    <message>
        <source>{first} to {last} days</source>
        <translation>{first} تا {last} روز</translation>
    </message>
    <message>
        <source>over {days} days</source>
        <translation>بیش از {days} روز</translation>
    </message>
    <message>
        <source>Amendments of the plan</source>
        <translation>اصلاح‌های برنامه</translation>
    </message>
    <message>
        <source>The plan was not amended in this term and no amendment is open.</source>
        <translation>برنامه در این دوره اصلاح نشده و اصلاحی هم در جریان نیست.</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>اجرا از</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرها</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>نسخهٔ برنامه</translation>
    </message>
    <message>
        <source>No earlier cycle was evaluated, so there is nothing to compare with: this is the first report of its kind.</source>
        <translation>پیش از این چرخه‌ای ارزیابی نشده است و چیزی برای مقایسه نیست: این نخستین گزارش از این نوع است.</translation>
    </message>
    <message>
        <source>as before ({count})</source>
        <translation>مانند پیش ({count})</translation>
    </message>
    <message>
        <source>{count} more than before ({former})</source>
        <translation>{count} بیشتر از پیش ({former})</translation>
    </message>
    <message>
        <source>{count} fewer than before ({former})</source>
        <translation>{count} کمتر از پیش ({former})</translation>
    </message>
    <message>
        <source>{points} points up from {former}</source>
        <translation>{points} واحد بیشتر از {former}</translation>
    </message>
    <message>
        <source>{points} points down from {former}</source>
        <translation>{points} واحد کمتر از {former}</translation>
    </message>
    <message>
        <source>Figures of both cycles</source>
        <translation>رقم‌های دو دوره</translation>
    </message>
    <message>
        <source>Changes of attainment and coverage are in points of the percentage.</source>
        <translation>تغییر درجهٔ تحقق و پوشش به واحد درصد است.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Projects compared with their desired state</source>
        <translation>پروژه‌های مقایسه‌شده با وضع مطلوب</translation>
    </message>
    <message>
        <source>Projects that conform</source>
        <translation>پروژه‌های همخوان</translation>
    </message>
    <message>
        <source>Projects that do not conform</source>
        <translation>پروژه‌های ناهمخوان</translation>
    </message>
    <message>
        <source>Projects of which it cannot be said</source>
        <translation>پروژه‌هایی که همخوانی‌شان معلوم نیست</translation>
    </message>
    <message>
        <source>Indicators: {verdict}</source>
        <translation>شاخص‌های {verdict}</translation>
    </message>
    <message>
        <source>Projects that do not conform any more</source>
        <translation>پروژه‌هایی که ناهمخوان شدند</translation>
    </message>
    <message>
        <source>No project that conformed before deviates now.</source>
        <translation>هیچ پروژهٔ همخوانی ناهمخوان نشده است.</translation>
    </message>
    <message>
        <source>Projects that conform again</source>
        <translation>پروژه‌هایی که همخوان شدند</translation>
    </message>
    <message>
        <source>No project that deviated before conforms now.</source>
        <translation>هیچ پروژهٔ ناهمخوانی همخوان نشده است.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Attainment before</source>
        <translation>تحقق پیشین</translation>
    </message>
    <message>
        <source>Attainment now</source>
        <translation>تحقق کنونی</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>وضع پرونده</translation>
    </message>
    <message>
        <source>Age (days)</source>
        <translation>عمر (روز)</translation>
    </message>
    <message>
        <source>Forms of the cycle by workgroup</source>
        <translation>فرم‌های چرخه به تفکیک کارگروه</translation>
    </message>
    <message>
        <source>No form was handed out in this cycle.</source>
        <translation>در این چرخه فرمی توزیع نشده است.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>فرم‌ها</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>of them late</source>
        <translation>دیر رسیده</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>نرسیده</translation>
    </message>
    <message>
        <source>of them overdue</source>
        <translation>دیرکرده</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>وعدهٔ عمل‌نشده</translation>
    </message>
    <message>
        <source>Who has not reported yet</source>
        <translation>واحدهایی که هنوز گزارش نداده‌اند</translation>
    </message>
    <message>
        <source>All forms of this cycle have come.</source>
        <translation>همهٔ فرم‌های این چرخه رسیده است.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>دیرکرد</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یادآوری</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>آخرین تماس</translation>
    </message>
    <message>
        <source>nobody called</source>
        <translation>تماسی گرفته نشده</translation>
    </message>
    <message>
        <source>called on {day}</source>
        <translation>تماس در {day}</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>وعده برای {day}</translation>
    </message>
    <message>
        <source>promise of {day} not kept</source>
        <translation>وعدهٔ {day} عمل نشد</translation>
    </message>
    <message>
        <source>Workgroups by period</source>
        <translation>کارگروه‌ها در دوره‌ها</translation>
    </message>
    <message>
        <source>Each square is the weighted attainment of what was reported and its verdict. An empty square was not evaluated; an average can hide a bad indicator, so the tables count the verdicts.</source>
        <translation>هر خانه درجهٔ تحقق موزونِ گزارش‌های رسیده و وضعیت آن است. خانهٔ خالی ارزیابی نشده است. میانگین می‌تواند شاخص نامطلوب را بپوشاند؛ ازاین‌رو جدول‌ها وضعیت‌ها را می‌شمارند.</translation>
    </message>
    <message>
        <source>No period of this term has been evaluated yet.</source>
        <translation>هنوز دوره‌ای از این بازه ارزیابی نشده است.</translation>
    </message>
    <message>
        <source>{due} indicators due: {good} desired or better, {bad} undesired</source>
        <translation>{due} شاخص سررسیده: {good} مطلوب یا بهتر، {bad} نامطلوب</translation>
    </message>
    <message>
        <source>Verdicts of the indicators by workgroup</source>
        <translation>وضعیت شاخص‌ها به تفکیک کارگروه</translation>
    </message>
    <message>
        <source>Every part of a bar is the number of indicators with that verdict. What is not due or has no target is counted in the table only.</source>
        <translation>هر بخش نوار شمار شاخص‌های دارای آن وضعیت است. شاخص‌های نرسیده و بی‌هدف فقط در جدول شمرده شده‌اند.</translation>
    </message>
    <message>
        <source>Number of indicators by verdict</source>
        <translation>شمار شاخص‌ها به تفکیک وضعیت</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>درجهٔ تحقق</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>پوشش گزارش</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>کل شهر</translation>
    </message>
    <message>
        <source>{count} cases wait for a decision of the committee, among them {titles}.</source>
        <translation>{count} پرونده در انتظار تصمیم کمیته است، از جمله {titles}.</translation>
    </message>
    <message>
        <source>The committee finds on {what}.</source>
        <translation>در انتظار یافتهٔ کمیته: {what}.</translation>
    </message>
    <message>
        <source>{count} signed evaluations</source>
        <translation>{count} ارزیابی امضاشده</translation>
    </message>
    <message>
        <source>Carrying out is overdue: {what}.</source>
        <translation>اجرای دیرکرده: {what}.</translation>
    </message>
    <message>
        <source>{count} resolutions</source>
        <translation>{count} مصوبه</translation>
    </message>
    <message>
        <source>The workgroups complete their evaluations: {what}.</source>
        <translation>کارگروه‌ها ارزیابی‌های خود را کامل کنند: {what}.</translation>
    </message>
    <message>
        <source>{count} not compared yet</source>
        <translation>{count} مقایسه‌نشده</translation>
    </message>
    <message>
        <source>{count} returned</source>
        <translation>{count} برگشت‌خورده</translation>
    </message>
    <message>
        <source>{count} without an opinion</source>
        <translation>{count} بدون نظر</translation>
    </message>
    <message>
        <source>{count} waiting for the head’s signature</source>
        <translation>{count} منتظر امضای رئیس</translation>
    </message>
    <message>
        <source>{count} with unexplained gaps</source>
        <translation>{count} با جای خالی بدون دلیل</translation>
    </message>
    <message>
        <source>Next meeting: {body}, {day}.</source>
        <translation>جلسهٔ بعد: {body}، {day}.</translation>
    </message>
    <message>
        <source>Meetings held and to come</source>
        <translation>جلسه‌های برگزارشده و پیش رو</translation>
    </message>
    <message>
        <source>No meeting was held and none is planned.</source>
        <translation>جلسه‌ای برگزار نشده و جلسه‌ای هم در برنامه نیست.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>نهاد</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Resolutions to be carried out</source>
        <translation>مصوبه‌های در دست اجرا</translation>
    </message>
    <message>
        <source>No resolution waits to be carried out.</source>
        <translation>مصوبه‌ای در انتظار اجرا نیست.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>مسئول اجرا</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} روز دیرکرد</translation>
    </message>
    <message>
        <source>nothing was reported</source>
        <translation>چیزی گزارش نشده است</translation>
    </message>
    <message>
        <source>the plan gives no target for this period</source>
        <translation>بدون وضع مطلوب در برنامهٔ این دوره</translation>
    </message>
    <message>
        <source>Indicators without data</source>
        <translation>شاخص‌های بی‌داده</translation>
    </message>
    <message>
        <source>Every indicator that was due has its data.</source>
        <translation>هر شاخصی که موعدش رسیده، داده دارد.</translation>
    </message>
    <message>
        <source>Indicators that were judged without the figures of some units</source>
        <translation>شاخص‌هایی که بدون رقم برخی واحدها سنجیده شده‌اند</translation>
    </message>
    <message>
        <source>Missing figures by unit</source>
        <translation>رقم‌های نرسیده به تفکیک واحد</translation>
    </message>
    <message>
        <source>No figure of a unit is missing.</source>
        <translation>رقم هیچ واحدی کم نیست.</translation>
    </message>
    <message>
        <source>Indicators without its figure</source>
        <translation>شاخص‌های بدون رقم این واحد</translation>
    </message>
    <message>
        <source>Units that gave no figure</source>
        <translation>واحدهای بی رقم</translation>
    </message>
    <message>
        <source>Gaps among the indicators: {gaps}.</source>
        <translation>جاهای خالی شاخص‌ها: {gaps}.</translation>
    </message>
    <message>
        <source>{count} without data</source>
        <translation>{count} بی‌داده</translation>
    </message>
    <message>
        <source>{count} without the figures of some units</source>
        <translation>{count} بدون رقم برخی واحدها</translation>
    </message>
    <message>
        <source>{count} without a target</source>
        <translation>{count} بی‌هدف</translation>
    </message>
    <message>
        <source>{count} not evaluated</source>
        <translation>{count} ارزیابی‌نشده</translation>
    </message>
    <message>
        <source>Indicators without a target</source>
        <translation>شاخص‌های بی‌هدف</translation>
    </message>
    <message>
        <source>Every indicator has a target for this period.</source>
        <translation>همهٔ شاخص‌ها برای این دوره وضع مطلوب دارند.</translation>
    </message>
    <message>
        <source>Indicators that were not evaluated in this period</source>
        <translation>شاخص‌هایی که در این دوره ارزیابی نشده‌اند</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Findings of the committee: returned and referred</source>
        <translation>یافته‌های کمیته: برگشت‌خورده و ارجاع‌شده</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>یافته</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Without a responsible workgroup</source>
        <translation>بدون کارگروه مسئول</translation>
    </message>
    <message>
        <source>{reported} of {due} units reported</source>
        <translation>رقم {reported} از {due} واحد</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>واحد سنجش</translation>
    </message>
    <message>
        <source>Desired state</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Desired state, result and verdict are those of {period}; the columns of periods show the attainment in percent.</source>
        <translation>وضع مطلوب، نتیجه و وضعیت از آنِ {period} است؛ ستون دوره‌ها درجهٔ تحقق را به درصد نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Furthest from the desired state</source>
        <translation>دورترین‌ها از وضع مطلوب</translation>
    </message>
    <message>
        <source>The bar is the attainment in percent, the line is the desired state (100); beside it the result and the desired state themselves.</source>
        <translation>نوار درجهٔ تحقق به درصد است و خط، وضع مطلوب (۱۰۰)؛ کنار آن خود نتیجه و وضع مطلوب آمده است.</translation>
    </message>
    <message>
        <source>{actual} of {target}</source>
        <translation>{actual} از {target}</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>آنچه خوب پیش رفته است</translation>
    </message>
    <message>
        <source>No indicator has reached its desired state yet.</source>
        <translation>هنوز هیچ شاخصی به وضع مطلوب نرسیده است.</translation>
    </message>
    <message>
        <source>What is not good</source>
        <translation>آنچه نیازمند توجه است</translation>
    </message>
    <message>
        <source>No deviation, no gap and no late case is known.</source>
        <translation>انحراف، جای خالی یا پروندهٔ دیرکرده‌ای دیده نشد.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>آنچه تغییر کرده است</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>{count} projects conform again, among them {titles}.</source>
        <translation>{count} پروژه همخوان شده است، از جمله {titles}.</translation>
    </message>
    <message>
        <source>{count} workgroups have no undesired indicator, among them {titles}.</source>
        <translation>{count} کارگروه شاخص نامطلوب ندارد، از جمله {titles}.</translation>
    </message>
    <message>
        <source>{count} cases are overdue, among them {titles}.</source>
        <translation>{count} پرونده دیرکرد دارد، از جمله {titles}.</translation>
    </message>
    <message>
        <source>Of {count} projects conformity cannot be said for want of data, among them {titles}.</source>
        <translation>همخوانی {count} پروژه به‌سبب نبود داده معلوم نیست، از جمله {titles}.</translation>
    </message>
    <message>
        <source>Since {period} no project has begun to deviate and {better} conform again.</source>
        <translation>از {period} تاکنون هیچ پروژه‌ای ناهمخوان نشده و {better} پروژه همخوان شده است.</translation>
    </message>
    <message>
        <source>Since {period} {worse} projects do not conform any more, among them {titles}; {better} conform again.</source>
        <translation>از {period} تاکنون {worse} پروژه ناهمخوان شده است، از جمله {titles}؛ {better} پروژه همخوان شده است.</translation>
    </message>
    <message>
        <source>Fortnightly report, {period}</source>
        <translation>گزارش پانزده‌روزه، {period}</translation>
    </message>
    <message>
        <source>Who has not reported in time</source>
        <translation>واحدهایی که به‌موقع گزارش نداده‌اند</translation>
    </message>
    <message>
        <source>No form is overdue.</source>
        <translation>هیچ فرمی دیرکرد ندارد.</translation>
    </message>
    <message>
        <source>What is to be decided or done</source>
        <translation>آنچه در انتظار تصمیم یا اقدام است</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>چیزی در انتظار تصمیم نیست.</translation>
    </message>
    <message>
        <source>Who has reported</source>
        <translation>وضع گزارش‌دهی واحدها</translation>
    </message>
    <message>
        <source>Deviation cases</source>
        <translation>پرونده‌های انحراف</translation>
    </message>
    <message>
        <source>Overdue cases</source>
        <translation>پرونده‌های دیرکرده</translation>
    </message>
    <message>
        <source>No case is overdue.</source>
        <translation>هیچ پرونده‌ای دیرکرد ندارد.</translation>
    </message>
    <message>
        <source>Cases open at the end of the period</source>
        <translation>پرونده‌های باز در پایان دوره</translation>
    </message>
    <message>
        <source>Forms that came</source>
        <translation>فرم‌های رسیده</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} از {whole}</translation>
    </message>
    <message>
        <source>none handed out</source>
        <translation>توزیع نشده</translation>
    </message>
    <message>
        <source>Forms overdue</source>
        <translation>فرم‌های دیرکرده</translation>
    </message>
    <message>
        <source>{count} promises not kept</source>
        <translation>{count} وعدهٔ عمل‌نشده</translation>
    </message>
    <message>
        <source>Open deviation cases</source>
        <translation>پرونده‌های انحراف باز</translation>
    </message>
    <message>
        <source>{count} new in the period</source>
        <translation>{count} تازه در این دوره</translation>
    </message>
    <message>
        <source>the time before {part} of {whole}</source>
        <translation>بار پیش {part} از {whole}</translation>
    </message>
    <message>
        <source>{unit}: {count} forms, up to {days} working days late</source>
        <translation>{unit}: {count} فرم، تا {days} روز کاری دیرکرد</translation>
    </message>
    <message>
        <source>{count} more units are overdue; all of them are named in the table.</source>
        <translation>{count} واحد دیگر نیز دیرکرد دارد؛ نام همه در جدول آمده است.</translation>
    </message>
    <message>
        <source>There was no fortnight before: this is the first report of its kind.</source>
        <translation>پیش از این نیم‌ماهی گزارش نشده است: این نخستین گزارش از این نوع است.</translation>
    </message>
    <message>
        <source>In the fortnight before no form was handed out, so none could come.</source>
        <translation>در نیم‌ماه پیش فرمی توزیع نشده بود؛ پس رقمی برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>Forms are counted as they stand on the day of this report, cases and evaluations by the days of each fortnight.</source>
        <translation>فرم‌ها به وضع روز گزارش و پرونده‌ها و ارزیابی‌ها به روزهای هر نیم‌ماه شمرده شده‌اند.</translation>
    </message>
    <message>
        <source>Both fortnights</source>
        <translation>دو نیم‌ماه در کنار هم</translation>
    </message>
    <message>
        <source>Forms handed out</source>
        <translation>فرم‌های توزیع‌شده</translation>
    </message>
    <message>
        <source>Forms awaited</source>
        <translation>فرم‌های نرسیده</translation>
    </message>
    <message>
        <source>Forms that came late</source>
        <translation>فرم‌هایی که دیر رسید</translation>
    </message>
    <message>
        <source>Evaluations submitted</source>
        <translation>ارزیابی‌های ارسال‌شده</translation>
    </message>
    <message>
        <source>Evaluations accepted</source>
        <translation>ارزیابی‌های پذیرفته‌شده</translation>
    </message>
    <message>
        <source>Evaluations referred</source>
        <translation>ارزیابی‌های ارجاع‌شده</translation>
    </message>
    <message>
        <source>Evaluations returned</source>
        <translation>ارزیابی‌های برگشت‌خورده</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} دیرکرده</translation>
    </message>
    <message>
        <source>Coverage of the reports</source>
        <translation>پوشش گزارش‌ها</translation>
    </message>
    <message>
        <source>{period}: {compared} of {count} projects compared with their desired state, {signed} signed and submitted by the heads.</source>
        <translation>{period}: {compared} پروژه از {count} مقایسه و {signed} ارزیابی امضا و ارسال شده است.</translation>
    </message>
    <message>
        <source>{count} of {due} indicators that were due reached their desired state.</source>
        <translation>{count} شاخص از {due} شاخصِ سررسیده به وضع مطلوب رسیده است.</translation>
    </message>
    <message>
        <source>{count} indicators exceed expectation; their targets should be checked.</source>
        <translation>{count} شاخص فراتر از انتظار است؛ وضع مطلوب آن‌ها بازبینی شود.</translation>
    </message>
    <message>
        <source>{count} projects do not conform, the worst: {titles}.</source>
        <translation>{count} پروژه ناهمخوان است؛ بدترین‌ها: {titles}.</translation>
    </message>
    <message>
        <source>Lowest attainment of a workgroup: {title}, {attainment}, {count} undesired indicators.</source>
        <translation>کمترین درجهٔ تحقق: {title} با {attainment} و {count} شاخص نامطلوب.</translation>
    </message>
    <message>
        <source>From {first} to {last} {opened} cases were opened and {closed} were closed.</source>
        <translation>از {first} تا {last}، {opened} پرونده گشوده و {closed} پرونده بسته شد.</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>محاسبه</translation>
    </message>
    <message>
        <source>Standings of the workgroups, {period}</source>
        <translation>جایگاه کارگروه‌ها، {period}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>Rank in {period}</source>
        <translation>رتبه در {period}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>A preview: no approved scheme counts in this period, the criteria weigh the same.</source>
        <translation>پیش‌نمایش: در این دوره طرح مصوبی برقرار نیست و وزن معیارها برابر است.</translation>
    </message>
    <message>
        <source>By the incentive scheme “{title}”.</source>
        <translation>بر پایهٔ طرح تشویقی «{title}».</translation>
    </message>
    <message>
        <source>Projects: desired state and opinion</source>
        <translation>پروژه‌ها: وضع مطلوب و نظر</translation>
    </message>
    <message>
        <source>Projects: progress, time and credit</source>
        <translation>پروژه‌ها: پیشرفت، زمان و اعتبار</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>زمان سپری</translation>
    </message>
    <message>
        <source>Credit (million rials)</source>
        <translation>اعتبار (میلیون ریال)</translation>
    </message>
    <message>
        <source>Spent (million rials)</source>
        <translation>هزینه (میلیون ریال)</translation>
    </message>
    <message>
        <source>Share spent</source>
        <translation>سهم هزینه</translation>
    </message>
    <message>
        <source>≠ marks an opinion that differs from the computed conformity.</source>
        <translation>نشان ≠ یعنی نظر کارگروه با محاسبه یکی نیست.</translation>
    </message>
    <message>
        <source>Progress below the planned one is marked.</source>
        <translation>پیشرفت کمتر از برنامه نشان‌دار است.</translation>
    </message>
    <message>
        <source>No project has been compared in this period yet.</source>
        <translation>هنوز پروژه‌ای در این دوره مقایسه نشده است.</translation>
    </message>
    <message>
        <source>Opinion of the workgroup</source>
        <translation>نظر کارگروه</translation>
    </message>
    <message>
        <source>No project goes on in this period.</source>
        <translation>در این دوره پروژهٔ جاری‌ای نیست.</translation>
    </message>
    <message>
        <source>Six-monthly aggregate report, {period}</source>
        <translation>گزارش تجمیعی شش‌ماهه، {period}</translation>
    </message>
    <message>
        <source>Nothing was evaluated in the half year before, so there is nothing to compare with.</source>
        <translation>در نیم‌سال پیش چیزی ارزیابی نشده است؛ پس رقمی برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>No cycle of this term has been evaluated yet; the report can only name the cases.</source>
        <translation>هنوز هیچ چرخه‌ای از این دوره ارزیابی نشده است؛ این گزارش فقط می‌تواند پرونده‌ها را نام ببرد.</translation>
    </message>
    <message>
        <source>Compared with the term before</source>
        <translation>مقایسه با دورهٔ پیش</translation>
    </message>
    <message>
        <source>The term stands as it was evaluated last, in {now}.</source>
        <translation>وضع این دوره بر پایهٔ آخرین ارزیابی آن، {now}، است.</translation>
    </message>
    <message>
        <source>Each term stands as it was evaluated last: {now} beside {before}.</source>
        <translation>هر دوره با آخرین ارزیابی خود سنجیده شده است: {now} در کنار {before}.</translation>
    </message>
    <message>
        <source>Course of the workgroups and of the work</source>
        <translation>روند کارگروه‌ها و پیشرفت کار</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>جایگاه‌ها</translation>
    </message>
    <message>
        <source>Amendments, meetings and resolutions</source>
        <translation>اصلاح‌ها، جلسه‌ها و مصوبه‌ها</translation>
    </message>
    <message>
        <source>Nothing is missing: every indicator has its data and target.</source>
        <translation>جای خالی‌ای نیست: همهٔ شاخص‌ها داده و وضع مطلوب دارند.</translation>
    </message>
    <message>
        <source>Gaps by name</source>
        <translation>جاهای خالی به نام</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>امضاها</translation>
    </message>
    <message>
        <source>Annual report, {period}</source>
        <translation>گزارش سالانه، {period}</translation>
    </message>
    <message>
        <source>Nothing was evaluated in the year before, so there is nothing to compare with.</source>
        <translation>در سال پیش چیزی ارزیابی نشده است؛ پس رقمی برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>Evaluation report, {period}</source>
        <translation>گزارش ارزیابی، {period}</translation>
    </message>
    <message>
        <source>Nothing was evaluated in {period} yet, so there is no report of it. Nothing was changed. Compare the projects of that cycle first, or choose another evaluation cycle.</source>
        <translation>در {period} هنوز چیزی ارزیابی نشده است و گزارشی از آن نیست. چیزی تغییر نکرد. نخست پروژه‌های آن چرخه را مقایسه کنید یا چرخهٔ ارزیابی دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>What changed since the last report</source>
        <translation>تغییرها از گزارش پیش</translation>
    </message>
    <message>
        <source>Results and the desired state</source>
        <translation>نتایج در برابر وضع مطلوب</translation>
    </message>
    <message>
        <source>Deviations and their cases</source>
        <translation>انحراف‌ها و پرونده‌های آن‌ها</translation>
    </message>
    <message>
        <source>Coverage and gaps</source>
        <translation>پوشش گزارش‌ها و جاهای خالی</translation>
    </message>
    <message>
        <source>Meetings and resolutions</source>
        <translation>جلسه‌ها و مصوبه‌ها</translation>
    </message>
    <message>
        <source>Moves of the cases</source>
        <translation>گام‌های پرونده‌ها</translation>
    </message>
    <message>
        <source>No case was moved in this period.</source>
        <translation>در این دوره پرونده‌ای پیش نرفت.</translation>
    </message>
    <message>
        <source>Moves of the evaluations by workgroup</source>
        <translation>گام‌های ارزیابی‌ها به تفکیک کارگروه</translation>
    </message>
    <message>
        <source>No evaluation was moved in this period.</source>
        <translation>در این دوره ارزیابی‌ای پیش نرفت.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>گام</translation>
    </message>
    <message>
        <source>By</source>
        <translation>اقدام‌کننده</translation>
    </message>
    <message>
        <source>Performance report of the head, {period}</source>
        <translation>گزارش عملکرد رئیس کارگروه، {period}</translation>
    </message>
    <message>
        <source>No performance report was written for this cycle yet, so there is nothing to print. Nothing was changed. Write the report first, then print it.</source>
        <translation>برای این چرخه هنوز گزارش عملکردی نوشته نشده است و چیزی برای چاپ نیست. چیزی تغییر نکرد. نخست گزارش را بنویسید، سپس چاپ کنید.</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>در این بخش چیزی نوشته نشده است.</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>دستاوردها</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>چالش‌ها</translation>
    </message>
    <message>
        <source>Solutions chosen</source>
        <translation>راهکارهای برگزیده</translation>
    </message>
    <message>
        <source>The figures behind it</source>
        <translation>رقم‌های پشتیبان</translation>
    </message>
    <message>
        <source>Nothing was evaluated in this cycle yet.</source>
        <translation>در این چرخه هنوز چیزی ارزیابی نشده است.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Signature of the head</source>
        <translation>امضای رئیس</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>هنوز امضا نشده</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>در {day}</translation>
    </message>
    <message>
        <source>signed on {day}</source>
        <translation>امضا در {day}</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>شاخص‌ها</translation>
    </message>
    <message>
        <source>All indicators by project</source>
        <translation>همهٔ شاخص‌ها به تفکیک پروژه</translation>
    </message>
    <message>
        <source>The workgroup answers for no indicator.</source>
        <translation>این کارگروه مسئول شاخصی نیست.</translation>
    </message>
    <message>
        <source>Undesired, near desired and beyond expectation</source>
        <translation>نامطلوب، نزدیک به مطلوب و فراتر از انتظار</translation>
    </message>
    <message>
        <source>No indicator is undesired, near desired or beyond expectation.</source>
        <translation>شاخص نامطلوب، نزدیک به مطلوب یا فراتر از انتظاری نیست.</translation>
    </message>
    <message>
        <source>Indicators reported</source>
        <translation>شاخص‌های گزارش‌شده</translation>
    </message>
    <message>
        <source>Opinions of the workgroup</source>
        <translation>نظرهای داده‌شدهٔ کارگروه</translation>
    </message>
    <message>
        <source>Opinions that differ from the computed</source>
        <translation>نظرهای متفاوت با محاسبه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Signed and submitted by the head</source>
        <translation>امضا و ارسال‌شدهٔ رئیس</translation>
    </message>
    <message>
        <source>Accepted by the committee</source>
        <translation>پذیرفتهٔ کمیته</translation>
    </message>
    <message>
        <source>Performance report of the head</source>
        <translation>گزارش عملکرد رئیس</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>نوشته نشده</translation>
    </message>
    <message>
        <source>written, not signed</source>
        <translation>نوشته شده، امضا نشده</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Continue as …</source>
        <translation>ادامه به نام …</translation>
    </message>
    <message>
        <source>In the demo city you may be everybody, so that you see whose turn it is and what each one does. At a real desk everybody signs in.</source>
        <translation>در شهر نمونه می‌توانید به جای هر کسی باشید تا ببینید نوبت کیست و هر کس چه می‌کند. پشت میز واقعی هر کس با گذرواژهٔ خود وارد می‌شود.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Name, role or body</source>
        <translation>نام، نقش یا هیئت</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Visitor of the demo city</source>
        <translation>بازدیدکنندهٔ شهر نمونه</translation>
    </message>
    <message>
        <source>Keeper of the desk</source>
        <translation>متصدی میز</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>پشت همین میز</translation>
    </message>
    <message>
        <source>Continue as …</source>
        <translation>ادامه به نام …</translation>
    </message>
    <message>
        <source>Lock, or change person</source>
        <translation>قفل کردن، یا ورود کسی دیگر</translation>
    </message>
    <message>
        <source>Change your passphrase …</source>
        <translation>تغییر گذرواژهٔ شما…</translation>
    </message>
    <message>
        <source>Choose a passphrase …</source>
        <translation>انتخاب گذرواژه…</translation>
    </message>
    <message>
        <source>People of this desk …</source>
        <translation>افراد این میز…</translation>
    </message>
    <message>
        <source>Your new passphrase is kept.</source>
        <translation>گذرواژهٔ تازهٔ شما نگه داشته شد.</translation>
    </message>
    <message>
        <source>Your passphrase is kept. Write this code on paper and close it away in an envelope: it opens the desk once, should the passphrase be forgotten: {code}
It is shown only now.</source>
        <translation>گذرواژهٔ شما نگه داشته شد. این رمز را روی کاغذ بنویسید و در پاکت دربسته نگه دارید؛ اگر گذرواژه فراموش شود، یک بار میز را باز می‌کند: {code}
این رمز فقط همین حالا نشان داده می‌شود.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Long-term (vision)</source>
        <translation>بلندمدت (چشم‌انداز)</translation>
    </message>
    <message>
        <source>Mid-term</source>
        <translation>میان‌مدت</translation>
    </message>
    <message>
        <source>Short-term (annual)</source>
        <translation>کوتاه‌مدت (سالانه)</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>راهبرد</translation>
    </message>
    <message>
        <source>Executive policy</source>
        <translation>سیاست اجرایی</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>بیشتر بهتر</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>کمتر بهتر</translation>
    </message>
    <message>
        <source>Exactly the target</source>
        <translation>برابر هدف</translation>
    </message>
    <message>
        <source>Within a range</source>
        <translation>در بازه</translation>
    </message>
    <message>
        <source>Amount of this period</source>
        <translation>مقدار همین دوره</translation>
    </message>
    <message>
        <source>Total since the beginning of the year</source>
        <translation>جمع از ابتدای سال</translation>
    </message>
    <message>
        <source>Total since the beginning of the plan</source>
        <translation>جمع از ابتدای برنامه</translation>
    </message>
    <message>
        <source>State at the end of the period</source>
        <translation>وضعیت لحظه‌ای</translation>
    </message>
    <message>
        <source>Ratio of two amounts</source>
        <translation>نسبت صورت به مخرج</translation>
    </message>
    <message>
        <source>Target of each period</source>
        <translation>هدف هر دوره</translation>
    </message>
    <message>
        <source>Cumulative target to the end of the period</source>
        <translation>هدف تجمعی تا پایان دوره</translation>
    </message>
    <message>
        <source>Final target only</source>
        <translation>فقط هدف نهایی</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>میانگین</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>آخرین مقدار</translation>
    </message>
</context>
<context>
    <name>PlanChooser</name>
    <message>
        <source>All workgroups</source>
        <translation>همهٔ کارگروه‌ها</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>No single one</source>
        <translation>مانع مشخصی نیست</translation>
    </message>
    <message>
        <source>An executive agent outside the workgroup</source>
        <translation>عامل اجرایی بیرون از کارگروه</translation>
    </message>
    <message>
        <source>Immediate action, begins at once</source>
        <translation>اقدام فوری، بی‌درنگ آغاز می‌شود</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>چه کاری باید انجام شود؟</translation>
    </message>
    <message>
        <source>Against which obstacle</source>
        <translation>برای رفع کدام مانع</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>مسئول انجام</translation>
    </message>
    <message>
        <source>Name of the executive agent</source>
        <translation>نام عامل اجرایی</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا تاریخ</translation>
    </message>
    <message>
        <source>Plan a corrective action</source>
        <translation>برنامه‌ریزی اقدام اصلاحی</translation>
    </message>
    <message>
        <source>Plan the action</source>
        <translation>ثبت اقدام</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>بنویسید چه کاری باید انجام شود.</translation>
    </message>
    <message>
        <source>Write who carries it out.</source>
        <translation>بنویسید چه کسی آن را انجام می‌دهد.</translation>
    </message>
    <message>
        <source>Write the day until which it is done.</source>
        <translation>روز پایان مهلت را بنویسید.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>هیئت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>ساعت آغاز</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>برنامه‌ریزی جلسه</translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>برنامه‌ریزی جلسه</translation>
    </message>
    <message>
        <source>Change day or place</source>
        <translation>تغییر روز یا محل</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>نگه داشتن تغییر</translation>
    </message>
    <message>
        <source>Proposed: {day}</source>
        <translation>پیشنهاد: {day}</translation>
    </message>
    <message>
        <source>What it is about; needed for this kind</source>
        <translation>موضوع؛ برای این نوع لازم است</translation>
    </message>
    <message>
        <source>Choose the day of the meeting.</source>
        <translation>روز جلسه را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>No results yet: import them from Excel.</source>
        <translation>هنوز نتیجه‌ای نیست؛ نتایج را از اکسل وارد کنید.</translation>
    </message>
    <message>
        <source>The period is not over yet; only ended periods are judged.</source>
        <translation>این دوره هنوز پایان نیافته است؛ فقط دوره‌های پایان‌یافته ارزیابی می‌شوند.</translation>
    </message>
    <message>
        <source>This period has not been evaluated yet.</source>
        <translation>این دوره هنوز ارزیابی نشده است.</translation>
    </message>
    <message>
        <source>Attainment {percent} · reported {reported} of {due} that were due</source>
        <translation>درجهٔ تحقق {percent} · گزارش‌شده {reported} از {due} شاخص سررسیدشده</translation>
    </message>
    <message>
        <source>Write the plan to Excel</source>
        <translation>خروجی اکسل برنامه</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>کارپوشه‌های اکسل (*.xlsx)</translation>
    </message>
    <message>
        <source>{title}, {count} indicators, worst: {verdict}</source>
        <translation>{title}، {count} شاخص، بدترین وضعیت: {verdict}</translation>
    </message>
    <message>
        <source>Plan browser</source>
        <translation>مرورگر برنامه</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>اصلاح‌ها</translation>
    </message>
    <message>
        <source>Versions of the plan and its amendments</source>
        <translation>نسخه‌های برنامه و اصلاح‌های آن</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>خروجی اکسل</translation>
    </message>
    <message>
        <source>Write this plan to an Excel workbook</source>
        <translation>نوشتن این برنامه در کارپوشهٔ اکسل</translation>
    </message>
    <message>
        <source>Evaluate this period</source>
        <translation>ارزیابی این دوره</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>درخت</translation>
    </message>
    <message>
        <source>Show or hide the tree of the plan</source>
        <translation>نشان دادن یا پنهان کردن درخت برنامه</translation>
    </message>
    <message>
        <source>Show the tree of the plan</source>
        <translation>نشان دادن درخت برنامه</translation>
    </message>
    <message>
        <source>Back to the whole plan</source>
        <translation>بازگشت به همهٔ برنامه</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Title or code of an indicator…</source>
        <translation>عنوان یا کد شاخص…</translation>
    </message>
    <message>
        <source>Filter by title or code</source>
        <translation>محدود کردن فهرست با عنوان یا کد</translation>
    </message>
    <message>
        <source>Tree of the plan</source>
        <translation>درخت برنامه</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>شاخص‌ها</translation>
    </message>
</context>
<context>
    <name>PlanPapers</name>
    <message>
        <source>Justification report</source>
        <translation>گزارش توجیهی</translation>
    </message>
    <message>
        <source>Indicators of the plan, {period}</source>
        <translation>شاخص‌های برنامه، {period}</translation>
    </message>
    <message>
        <source>Amendment of the plan: old beside new</source>
        <translation>اصلاح برنامه: پیشین در کنار تازه</translation>
    </message>
    <message>
        <source>Amendment of the plan: what it changes in the verdicts</source>
        <translation>اصلاح برنامه: اثر آن بر وضعیت شاخص‌ها</translation>
    </message>
    <message>
        <source>Holidays of {year}</source>
        <translation>تعطیلات سال {year}</translation>
    </message>
</context>
<context>
    <name>PlanReader</name>
    <message>
        <source>Evaluating the period</source>
        <translation>ارزیابی دوره</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>نوشتن کارپوشه</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>در {file} نوشته شد</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>drafted, to be resolved on</source>
        <translation>پیش‌نویس، در انتظار جلسه</translation>
    </message>
    <message>
        <source>resolved, on its way through the chain</source>
        <translation>در زنجیرهٔ تصویب</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>برداشته‌شده</translation>
    </message>
    <message>
        <source>The policy has no title. Nothing was written; give it one.</source>
        <translation>سیاست عنوان ندارد. چیزی نوشته نشد؛ به آن عنوان بدهید.</translation>
    </message>
    <message>
        <source>A policy is lifted on the day it was given or later. Nothing was changed; choose a later day.</source>
        <translation>سیاست در روز صدور یا پس از آن برداشته می‌شود. چیزی تغییر نکرد؛ روز دیرتری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{body} gives no macro policies; they come from the council and the committee. Nothing was written.</source>
        <translation>{body} سیاست کلان نمی‌دهد؛ این کار با شورا و کمیته است. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>“{title}” cannot be handed down by {body}: only a policy in force that the body above gave it can. Nothing was written.</source>
        <translation>«{title}» را {body} نمی‌تواند ابلاغ کند: تنها سیاست برقراری ابلاغ می‌شود که هیئت بالاتر به آن داده است. چیزی نوشته نشد.</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Policies, incentives and rules</source>
        <translation>سیاست‌ها، تشویق و قواعد</translation>
    </message>
    <message>
        <source>Macro policies run down from the council to the workgroups; the incentive scheme and the house rules hold for everybody.</source>
        <translation>سیاست‌های کلان از شورا تا کارگروه‌ها ابلاغ می‌شود؛ نظام تشویقی و قواعد کار برای همه است.</translation>
    </message>
    <message>
        <source>Macro policies</source>
        <translation>سیاست‌های کلان</translation>
    </message>
    <message>
        <source>Incentive scheme</source>
        <translation>نظام تشویقی</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>قواعد کار</translation>
    </message>
    <message>
        <source>Lift this policy and everything handed down from it from today on?</source>
        <translation>این سیاست و هرچه از آن ابلاغ شده است از امروز برداشته شود؟</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>The rule holds from now on.</source>
        <translation>این قاعده از اکنون برقرار است.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>در حال ذخیره</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>Give a policy</source>
        <translation>دادن سیاست</translation>
    </message>
    <message>
        <source>Put it on the next agenda</source>
        <translation>گذاشتن در دستور جلسهٔ بعد</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>از سوی</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>The policy in one line</source>
        <translation>سیاست در یک سطر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Hand down “{title}”</source>
        <translation>ابلاغ «{title}»</translation>
    </message>
    <message>
        <source>everybody below</source>
        <translation>همهٔ رده‌های پایین‌تر</translation>
    </message>
    <message>
        <source>Write the policy in one line.</source>
        <translation>سیاست را در یک سطر بنویسید.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>روز را بنویسید.</translation>
    </message>
</context>
<context>
    <name>PolicyPart</name>
    <message>
        <source>Nothing has been entered here yet.</source>
        <translation>هنوز چیزی اینجا ثبت نشده است.</translation>
    </message>
    <message>
        <source>Macro policies</source>
        <translation>سیاست‌های کلان</translation>
    </message>
    <message>
        <source>Give a policy</source>
        <translation>دادن سیاست</translation>
    </message>
    <message>
        <source>Hand it down</source>
        <translation>ابلاغ به پایین</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>No policy has been given yet. The council gives macro policies to the committee, which hands them down to the workgroups; each is resolved on in a meeting.</source>
        <translation>هنوز سیاستی داده نشده است. شورا سیاست‌های کلان را به کمیته می‌دهد و کمیته آن‌ها را به کارگروه‌ها ابلاغ می‌کند؛ هر یک در جلسه‌ای تصویب می‌شود.</translation>
    </message>
</context>
<context>
    <name>PolicyTable</name>
    <message>
        <source>Policy</source>
        <translation>سیاست</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>given by {body}</source>
        <translation>از سوی {body}</translation>
    </message>
    <message>
        <source>everybody below</source>
        <translation>همهٔ رده‌های پایین‌تر</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>{role}, {body}</source>
        <translation>{role}، {body}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>ناسازگار</translation>
    </message>
    <message>
        <source>something new</source>
        <translation>چیز تازه دارد</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>بدون تغییر</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>برای همه</translation>
    </message>
    <message>
        <source>{what} · {which}</source>
        <translation>{what} · {which}</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>File, unit and project</source>
        <translation>فایل، واحد و پروژه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} تازه</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} تغییرکرده</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} برداشته</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>{count} ناسازگار</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} دیررسیده</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview: nothing was written yet</source>
        <translation>پیش‌نمایش: هنوز چیزی نوشته نشده است</translation>
    </message>
    <message>
        <source>Take in nothing</source>
        <translation>هیچ‌کدام وارد نشود</translation>
    </message>
    <message>
        <source>Some files are encrypted</source>
        <translation>برخی فایل‌ها رمز شده‌اند</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Your passphrase for the key of this desk</source>
        <translation>گذرواژهٔ شما برای کلید این میز</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Take in {count} files</source>
        <translation>وارد کردن {count} فایل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>{new} of {all} files bring something. All of a file is taken in, or none.</source>
        <translation>{new} فایل از {all} فایل چیز تازه دارد. هر فایل یا همه‌اش وارد می‌شود یا هیچ.</translation>
    </message>
    <message>
        <source>Nothing of this can be taken in; beside each file stands what to do.</source>
        <translation>هیچ‌یک وارد نمی‌شود؛ کنار هر فایل نوشته شده چه باید کرد.</translation>
    </message>
    <message>
        <source>Everything in these files is here already. Nothing has to be done.</source>
        <translation>هرچه در این فایل‌هاست از پیش اینجاست. کاری لازم نیست.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>گذرواژه‌تان را بنویسید.</translation>
    </message>
    <message>
        <source>What the chosen line brings</source>
        <translation>محتوای سطر انتخاب‌شده</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Progress</source>
        <translation>پیشرفت کار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} از {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
</context>
<context>
    <name>ProgressCurve</name>
    <message>
        <source>Planned and actual progress of each period</source>
        <translation>پیشرفت برنامه‌ای و واقعی هر دوره</translation>
    </message>
    <message>
        <source>{period}: planned {planned}, done {actual}</source>
        <translation>{period}: برنامه {planned}، انجام‌شده {actual}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Nothing was written. Write a few words and send them again.</source>
        <translation>چیزی نوشته نشده است. چند کلمه بنویسید و دوباره بفرستید.</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions and answers</source>
        <translation>پرسش و پاسخ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>بپرس</translation>
    </message>
    <message>
        <source>Nobody has asked anything.</source>
        <translation>پرسشی نشده است.</translation>
    </message>
    <message>
        <source>Your question about {name}</source>
        <translation>پرسش شما دربارهٔ {name}</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>پرسش شما</translation>
    </message>
    <message>
        <source>{who}, about {what}</source>
        <translation>{who}، دربارهٔ {what}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Answer to: {question}</source>
        <translation>پاسخ به: {question}</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>ثبت پاسخ</translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message>
        <source>quorum reached</source>
        <translation>حد نصاب هست</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>حد نصاب نیست</translation>
    </message>
</context>
<context>
    <name>QuorumBar</name>
    <message>
        <source>{present} of {needed} present</source>
        <translation>{present} از {needed} حاضر</translation>
    </message>
    <message>
        <source>{members} members count; {needed} of them are needed.</source>
        <translation>{members} عضو به شمار می‌آید و {needed} نفر لازم است.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>My work today</source>
        <translation>کار امروز من</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Monitoring forms</source>
        <translation>فرم‌های پایش</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>فرم‌ها</translation>
    </message>
    <message>
        <source>Evaluations and opinions</source>
        <translation>ارزیابی‌ها و نظرها</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>ارزیابی‌ها</translation>
    </message>
    <message>
        <source>Deviation cases</source>
        <translation>پرونده‌های انحراف</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Projects by period</source>
        <translation>جدول پروژه‌ها و دوره‌ها</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسه‌ها</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبه‌ها</translation>
    </message>
    <message>
        <source>Bodies and members</source>
        <translation>هیئت‌ها و اعضا</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Plan browser</source>
        <translation>مرورگر برنامه</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Exchange of files</source>
        <translation>تبادل فایل</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>تبادل</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message>
        <source>Paayesh</source>
        <translation>پایش</translation>
    </message>
    <message>
        <source>Monitoring of the city plan</source>
        <translation>سامانهٔ پایش برنامهٔ شهر</translation>
    </message>
</context>
<context>
    <name>Ratification</name>
    <message>
        <source>not ratified yet</source>
        <translation>هنوز تصویب نشده</translation>
    </message>
    <message>
        <source>on its way to the council</source>
        <translation>در راه شورا</translation>
    </message>
    <message>
        <source>ratified by the council</source>
        <translation>به تصویب شورا رسیده</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رد شده</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Justification report: the situation</source>
        <translation>گزارش توجیهی: وضع موجود</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>علت‌ها</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>آنچه انجام شد</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>No reason has been written yet.</source>
        <translation>هنوز دلیلی نوشته نشده است.</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Verify that it is done</source>
        <translation>تأیید انجام اقدام</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تأیید انجام</translation>
    </message>
    <message>
        <source>It is not done yet</source>
        <translation>هنوز انجام نشده است</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Cancel the action</source>
        <translation>لغو اقدام</translation>
    </message>
    <message>
        <source>Postpone the action</source>
        <translation>تمدید مهلت اقدام</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>تمدید مهلت</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>روز تازه</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>Write the new day.</source>
        <translation>روز تازه را بنویسید.</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>Receipt of an exchange file</source>
        <translation>رسید فایل تبادل</translation>
    </message>
    <message>
        <source>For {audience}</source>
        <translation>برای {audience}</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>شمارهٔ رسید</translation>
    </message>
    <message>
        <source>Whoever reads the file sees the same number. Read it over the telephone: when both agree, the file arrived whole and unchanged.</source>
        <translation>هر کس فایل را بخواند همین شماره را می‌بیند. آن را تلفنی بخوانید: اگر هر دو یکی بود، فایل کامل و دست‌نخورده رسیده است.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام:</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>تحویل‌دهنده</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>تحویل‌گیرنده</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>آماده‌کننده</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>زمان آماده‌شدن</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>شمارهٔ فایل</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Key of the desk</source>
        <translation>۳۰ رقم کلید میز</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>What the file {name} brought was taken out already. Nothing was changed.</source>
        <translation>آنچه فایل {name} آورده بود، پیش از این برگردانده شده است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The file {name} is not the one that was looked at: it was changed or replaced meanwhile. Nothing of it was taken in. Look at it again.</source>
        <translation>فایل {name} همان فایلی نیست که پیش‌نمایش آن را دیدید: در این میان تغییر کرده یا فایل دیگری جای آن را گرفته است. چیزی از آن وارد نشد. پیش‌نمایش آن را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The papers of the file could not be kept: {detail}. Nothing of it was taken in. Free some space on the disk and read it again.</source>
        <translation>پیوست‌های فایل را نمی‌توان نگه داشت: {detail}. چیزی از آن وارد نشد. روی دیسک جا باز کنید و فایل را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {detail}. Nothing was taken in. Look whether the stick is in its place.</source>
        <translation>پوشه خوانده نمی‌شود: {detail}. چیزی وارد نشد. ببینید فلش در جای خود است.</translation>
    </message>
    <message>
        <source>There is no file {name}. Nothing was taken in. Look whether the stick is in.</source>
        <translation>فایلی به نام {name} نیست. چیزی وارد نشد. ببینید فلش در جای خود است.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Everything fits together: others have the same history as this desk. Nothing was changed.</source>
        <translation>همه چیز با هم جور است: دیگران همان پیشینهٔ این میز را دارند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is nothing to close: no answer is waited for. Nothing was changed.</source>
        <translation>چیزی برای بستن نیست: پاسخی در انتظار نیست. چیزی تغییر نکرد.</translation>
    </message>
</context>
<context>
    <name>RecoveryGuide</name>
    <message>
        <source>Everything fits together</source>
        <translation>همه چیز با هم جور است</translation>
    </message>
    <message>
        <source>Nobody holds anything of this desk that is not here, and nobody holds something else in its place.</source>
        <translation>کسی چیزی از این میز ندارد که اینجا نباشد، و کسی چیز دیگری به جای آن ندارد.</translation>
    </message>
    <message>
        <source>Both computers go on working</source>
        <translation>هر دو رایانه کار می‌کنند</translation>
    </message>
    <message>
        <source>Nothing more comes back</source>
        <translation>چیز دیگری برنمی‌گردد</translation>
    </message>
    <message>
        <source>{count} exports were made here that nobody else has. They go out anew with the next file.</source>
        <translation>{count} بخش از کار اینجا آماده شده که کسی دیگر ندارد. با فایل بعدی از نو فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>{count} exports of this desk are with others and not here. They come back with the next file from there.</source>
        <translation>{count} بخش از کار این میز نزد دیگران است و اینجا نیست. با فایل بعدی آنها برمی‌گردد.</translation>
    </message>
    <message>
        <source>The file is made; hand it to the committee and ask for its answer. It brings back everything that the committee has of this desk.</source>
        <translation>فایل آماده شد؛ آن را به کمیته بدهید و پاسخش را بخواهید. هرچه کمیته از این میز دارد با آن برمی‌گردد.</translation>
    </message>
    <message>
        <source>Keep our work apart</source>
        <translation>جدا نگه داشتن کار ما</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>فرستادن فایل</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>خواندن پاسخ</translation>
    </message>
    <message>
        <source>Prepare a file</source>
        <translation>آماده کردن فایل</translation>
    </message>
    <message>
        <source>Open the exchange of files</source>
        <translation>رفتن به تبادل فایل</translation>
    </message>
    <message>
        <source>What this computer wrote goes on in a history of its own; then you send a file, and the answer brings the rest.</source>
        <translation>نوشته‌های این رایانه در پیشینه‌ای جدا ادامه می‌یابد؛ سپس فایلی می‌فرستید و پاسخ آن بقیه را می‌آورد.</translation>
    </message>
    <message>
        <source>The file says what this desk has, so that whoever reads it knows what to give back.</source>
        <translation>فایل می‌گوید این میز چه دارد تا خواننده بداند چه را باید برگرداند.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>کاری نمانده است.</translation>
    </message>
    <message>
        <source>Prepare a file for every workgroup that had one from here, hand it over and ask for the answer. Each answer brings back what was sent there; another desk of the committee gives back everything.</source>
        <translation>برای هر کارگروهی که از اینجا فایلی گرفته است فایلی آماده کنید، آن را بدهید و پاسخ بخواهید. هر پاسخ آنچه را برای آن کارگروه فرستاده شده بود برمی‌گرداند؛ میز دیگر کمیته همه چیز را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>This work came from another computer</source>
        <translation>این کار از رایانهٔ دیگری آمده است</translation>
    </message>
    <message>
        <source>The folder of work was made on another computer and copied or moved here. From now on this computer&apos;s work is kept apart, so that neither overwrites the other.</source>
        <translation>پوشهٔ کار در رایانهٔ دیگری ساخته شده و به اینجا رونوشت یا منتقل شده است. از این پس کار این رایانه جدا نگه داشته می‌شود تا هیچ‌کدام روی دیگری نوشته نشود.</translation>
    </message>
    <message>
        <source>A backup was put back</source>
        <translation>پشتیبانی برگردانده شده است</translation>
    </message>
    <message>
        <source>The database is older than what this desk had sent already. New work is kept apart from the former, so that neither overwrites the other.</source>
        <translation>پایگاه داده از آنچه این میز پیش‌تر فرستاده کهنه‌تر است. کار تازه از کار پیشین جدا نگه داشته می‌شود تا هیچ‌کدام روی دیگری نوشته نشود.</translation>
    </message>
    <message>
        <source>Others have more of this desk than it has itself</source>
        <translation>دیگران بیش از خود این میز از آن دارند</translation>
    </message>
    <message>
        <source>A receipt confirms exports of this desk that are not in this database: it must be an older copy. Before anything new is sent, it has to be kept apart.</source>
        <translation>رسیدی آمده برای چیزهایی از این میز که در این پایگاه داده نیست: این باید نسخه‌ای کهنه‌تر باشد. پیش از فرستادن هر چیز تازه باید جدا نگه داشته شود.</translation>
    </message>
    <message>
        <source>Somebody else has sent in the name of this desk</source>
        <translation>رایانهٔ دیگری به نام این میز فرستاده است</translation>
    </message>
    <message>
        <source>Others hold something else in the place of what this computer sent: most likely the same work lies on two computers. Both are kept; this computer&apos;s is kept apart.</source>
        <translation>دیگران به جای آنچه این رایانه فرستاده چیز دیگری دارند: به احتمال زیاد یک کار روی دو رایانه است. هر دو نگه داشته می‌شود و کار این رایانه جدا می‌ماند.</translation>
    </message>
    <message>
        <source>Everything that is in this database is safe; nothing typed here is lost.</source>
        <translation>هرچه در این پایگاه داده است محفوظ است؛ هیچ نوشته‌ای از اینجا از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Not answered yet: {names}.</source>
        <translation>هنوز پاسخ نداده‌اند: {names}.</translation>
    </message>
    <message>
        <source>What was typed after the backup and went out in no file is only in the database that was put aside. If it was put aside by “Restore”, its copy is among the backups under Settings.</source>
        <translation>آنچه پس از پشتیبان نوشته شده و در هیچ فایلی نرفته، فقط در پایگاه داده‌ای است که کنار گذاشته شد. اگر با «بازیابی» کنار گذاشته شده، رونوشت آن میان پشتیبان‌ها در تنظیمات است.</translation>
    </message>
    <message>
        <source>What the committee keeps to itself, such as the rolls and minutes of its meetings, comes back only from another desk of the committee or from that copy.</source>
        <translation>آنچه کمیته نزد خود نگه می‌دارد، مانند فهرست حاضران و متن صورت‌جلسه‌هایش، تنها از میز دیگر کمیته یا از همان رونوشت برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Exchange of files</source>
        <translation>تبادل فایل</translation>
    </message>
    <message>
        <source>What is safe, and what is where</source>
        <translation>چه چیزی محفوظ است و هر چیز کجاست</translation>
    </message>
    <message>
        <source>From now on this computer&apos;s work is kept apart. Nothing is lost.</source>
        <translation>از این پس کار این رایانه جدا نگه داشته می‌شود. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>Keeping the work apart</source>
        <translation>جدا نگه داشتن کار</translation>
    </message>
    <message>
        <source>Go on with what is here? What others have of this desk can still be read later, when a file brings it.</source>
        <translation>با آنچه هست ادامه می‌دهید؟ آنچه دیگران از این میز دارند بعدها هم، اگر فایلی آن را بیاورد، خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>A computer was lost or stolen</source>
        <translation>رایانه‌ای گم یا دزدیده شده است</translation>
    </message>
    <message>
        <source>Withdraw the key of that desk on the page of the keys, the same day.</source>
        <translation>همان روز کلید آن میز را در صفحهٔ کلیدها لغو کنید.</translation>
    </message>
    <message>
        <source>What had come from it stays valid; whatever comes later is refused.</source>
        <translation>آنچه از آن رسیده معتبر می‌ماند؛ هرچه پس از آن برسد رد می‌شود.</translation>
    </message>
    <message>
        <source>The new computer brings a request: admit it in the place of the lost one.</source>
        <translation>رایانهٔ تازه درخواستی می‌آورد: آن را به جای میز گم‌شده بپذیرید.</translation>
    </message>
    <message>
        <source>Prepare its welcome file: everything you received goes back to it.</source>
        <translation>فایل خوش‌آمدش را آماده کنید: هرچه گرفته‌اید به آن برمی‌گردد.</translation>
    </message>
    <message>
        <source>Open the keys</source>
        <translation>رفتن به کلیدها</translation>
    </message>
    <message>
        <source>Ring the committee the same day: it withdraws the key of that desk.</source>
        <translation>همان روز به کمیته تلفن کنید تا کلید آن میز را لغو کند.</translation>
    </message>
    <message>
        <source>Start the program on the new computer for the same workgroup.</source>
        <translation>نرم‌افزار را در رایانهٔ تازه برای همان کارگروه باز کنید.</translation>
    </message>
    <message>
        <source>Make a key there, ask to be admitted and tell the thirty digits.</source>
        <translation>آنجا کلید بسازید، درخواست پذیرش بدهید و ۳۰ رقم را بگویید.</translation>
    </message>
    <message>
        <source>Read the welcome file: everything the committee had comes back.</source>
        <translation>فایل خوش‌آمد را بخوانید: هرچه کمیته داشت برمی‌گردد.</translation>
    </message>
    <message>
        <source>Bring the newest copy back under Settings.</source>
        <translation>تازه‌ترین پشتیبان را در تنظیمات برگردانید.</translation>
    </message>
    <message>
        <source>Come back to this page: it says what is missing and what to do.</source>
        <translation>به همین صفحه برگردید: می‌گوید چه کم است و چه باید کرد.</translation>
    </message>
    <message>
        <source>Send a file and read the answer: what others have comes back.</source>
        <translation>فایلی بفرستید و پاسخش را بخوانید: هرچه دیگران دارند برمی‌گردد.</translation>
    </message>
    <message>
        <source>A disk broke, or data were damaged</source>
        <translation>دیسک خراب شده یا داده آسیب دیده است</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>رفتن به تنظیمات</translation>
    </message>
    <message>
        <source>Work on one of them only, until the other is put away or has its own key.</source>
        <translation>فقط با یکی کار کنید، تا دیگری کنار گذاشته شود یا کلید خودش را داشته باشد.</translation>
    </message>
    <message>
        <source>If both go on: make a new key on this one and have it admitted.</source>
        <translation>اگر هر دو به کار ادامه می‌دهند: در این یکی کلیدی تازه بسازید و آن را بپذیرانید.</translation>
    </message>
    <message>
        <source>After that both exchange files like any two desks; nothing is overwritten.</source>
        <translation>پس از آن هر دو مانند دو میز جدا فایل رد و بدل می‌کنند و چیزی روی چیزی نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>The same work lies on two computers</source>
        <translation>یک کار روی دو رایانه است</translation>
    </message>
    <message>
        <source>The demo city needs no recovery</source>
        <translation>شهر نمونه بازیابی لازم ندارد</translation>
    </message>
    <message>
        <source>It exchanges no files with anybody, so nobody else can hold another history of it. At a desk of your own this page says what to do after a backup was put back or a computer was lost.</source>
        <translation>با کسی فایلی رد و بدل نمی‌کند، پس کسی نمی‌تواند پیشینهٔ دیگری از آن داشته باشد. در میز خودتان این صفحه می‌گوید پس از برگرداندن پشتیبان یا گم شدن رایانه چه کنید.</translation>
    </message>
    <message>
        <source>Open the exchange of files</source>
        <translation>رفتن به تبادل فایل</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>When a computer was lost, a copy was put back or the same work lies on two computers: nothing typed is lost.</source>
        <translation>اگر رایانه‌ای گم شود، پشتیبانی برگردانده شود یا یک کار روی دو رایانه باشد: هیچ نوشته‌ای از دست نمی‌رود.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>A recovery sheet has 16 groups of 5 digits; these are {count} digits. Nothing was changed. Compare each group with the sheet and type them again.</source>
        <translation>برگهٔ بازیابی ۱۶ دستهٔ ۵ رقمی دارد؛ این {count} رقم است. چیزی تغییر نکرد. هر دسته را با برگه مقایسه کنید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>A digit of the recovery sheet was mistyped: the check digits at its end do not fit the others. Nothing was changed. Compare each group with the sheet.</source>
        <translation>رقمی از برگهٔ بازیابی نادرست نوشته شده است: دو رقم پایانی با بقیه نمی‌خواند. چیزی تغییر نکرد. هر دسته را با برگه مقایسه کنید.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not a file of this program. Nothing was taken in. Choose the file that the other desk prepared; its name ends in .pbz.</source>
        <translation>این، فایل پایش نیست. چیزی وارد نشد. فایلی را انتخاب کنید که میز دیگر آماده کرده است؛ نامش به ‎.pbz ختم می‌شود.</translation>
    </message>
    <message>
        <source>The file is damaged: part of it was lost or changed on the way. Nothing was taken in. Copy it from the stick again, or ask for it once more.</source>
        <translation>فایل آسیب دیده است: بخشی از آن در راه گم شده یا تغییر کرده است. چیزی وارد نشد. آن را دوباره از فلش کپی کنید یا از فرستنده بخواهید دوباره بفرستد.</translation>
    </message>
    <message>
        <source>The file, or something in it, is larger than any that this program makes. Nothing was taken in. Ask who sent it to prepare it again.</source>
        <translation>این فایل، یا چیزی در آن، از هر فایلی که پایش می‌سازد بزرگ‌تر است. چیزی وارد نشد. از فرستنده بخواهید آن را دوباره آماده کند.</translation>
    </message>
    <message>
        <source>The file is encrypted for other eyes, and no key of this desk opens it. Nothing was taken in. Open it at a desk of the committee that holds the key.</source>
        <translation>این فایل برای خوانندهٔ دیگری رمز شده است و هیچ کلیدی در این میز آن را باز نمی‌کند. چیزی وارد نشد. آن را در میزی از کمیته که کلیدش را دارد باز کنید.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of the program. Nothing was taken in and the file is whole. Install the newer version here and read it again.</source>
        <translation>این فایل با نسخهٔ تازه‌تری از پایش ساخته شده است. چیزی وارد نشد و فایل سالم است. نسخهٔ تازه‌تر را اینجا نصب کنید و دوباره آن را بخوانید.</translation>
    </message>
    <message>
        <source>This desk does not know the committee&apos;s keys yet, so it cannot tell whom the file is from. Nothing was taken in. Introduce the desk to the committee first and read its welcome file.</source>
        <translation>این میز هنوز کلیدهای کمیته را نمی‌شناسد و نمی‌تواند بگوید فایل از کیست. چیزی وارد نشد. نخست میز را به کمیته معرفی کنید و فایل خوش‌آمد آن را بخوانید.</translation>
    </message>
    <message>
        <source>The file is signed with a key that is not in the committee&apos;s registry. Nothing was taken in. If the desk is new, the committee must admit it first; if not, ask who sent it by telephone.</source>
        <translation>این فایل با کلیدی امضا شده که در دفتر کلیدهای کمیته نیست. چیزی وارد نشد. اگر میز تازه است، نخست کمیته باید آن را بپذیرد؛ وگرنه تلفنی از فرستنده بپرسید.</translation>
    </message>
    <message>
        <source>The signature does not belong to what the file says: it was changed after it was signed. Nothing was taken in. Ask for the file again.</source>
        <translation>امضا با آنچه در فایل آمده جور نیست: فایل پس از امضا تغییر کرده است. چیزی وارد نشد. فایل را دوباره بخواهید.</translation>
    </message>
    <message>
        <source>The file speaks for somebody else than its key may speak for. Nothing was taken in, and the file is kept as evidence. Ask who sent it by telephone.</source>
        <translation>این فایل از زبان کسی سخن می‌گوید که کلیدش اجازهٔ آن را ندارد. چیزی وارد نشد و فایل به‌عنوان مدرک نگه داشته شد. تلفنی از فرستنده بپرسید.</translation>
    </message>
    <message>
        <source>The file is addressed to somebody else. Nothing was taken in. Give it to whom it is for.</source>
        <translation>گیرندهٔ این فایل کس دیگری است. چیزی وارد نشد. آن را به گیرنده‌اش برسانید.</translation>
    </message>
    <message>
        <source>The key of that desk was withdrawn, and this file goes beyond what had come from it before. Nothing was taken in, and the file is kept for review. The committee decides what becomes of it.</source>
        <translation>کلید آن میز لغو شده است و این فایل از آنچه پیش‌تر از آن رسیده بود فراتر می‌رود. چیزی وارد نشد و فایل برای بررسی نگه داشته شد. تصمیم با کمیته است.</translation>
    </message>
    <message>
        <source>Something in the file is not as this program writes it. Nothing was taken in. Ask who sent it to prepare it again, and tell whoever looks after the program.</source>
        <translation>چیزی در فایل به شکلی نیست که پایش می‌نویسد. چیزی وارد نشد. از فرستنده بخواهید آن را دوباره آماده کند و به مسئول نرم‌افزار خبر دهید.</translation>
    </message>
    <message>
        <source>The file changes something that belongs to another party. Nothing was taken in, and the file is kept as evidence. Ask who sent it by telephone.</source>
        <translation>این فایل چیزی را تغییر می‌دهد که مال دیگری است. چیزی وارد نشد و فایل به‌عنوان مدرک نگه داشته شد. تلفنی از فرستنده بپرسید.</translation>
    </message>
    <message>
        <source>The file contains a decision that its sender may not take. Nothing was taken in, and the file is kept as evidence. Ask who sent it by telephone.</source>
        <translation>در این فایل تصمیمی هست که گرفتنش با فرستنده نیست. چیزی وارد نشد و فایل به‌عنوان مدرک نگه داشته شد. تلفنی از فرستنده بپرسید.</translation>
    </message>
    <message>
        <source>An earlier file from the same desk said something else at the same place: a copied or restored database, or tampering. Nothing was taken in, and both proofs are kept. The desk that sent it should see its Exchange page for what to do.</source>
        <translation>فایل پیشین همین میز در همین جا چیز دیگری گفته بود: یا پایگاه داده کپی یا برگردانده شده یا دست‌کاری در کار است. چیزی وارد نشد و هر دو مدرک نگه داشته شد. میز فرستنده راه حل را در صفحهٔ تبادل خود می‌بیند.</translation>
    </message>
    <message>
        <source>The file&apos;s registry is not signed by the committee whose digits were entered here. Nothing was taken in. Compare the thirty digits with the committee&apos;s letter.</source>
        <translation>دفتر کلیدهای این فایل را کمیته‌ای که رقم‌هایش اینجا وارد شده امضا نکرده است. چیزی وارد نشد. ۳۰ رقم را با نامهٔ کمیته مقایسه کنید.</translation>
    </message>
    <message>
        <source>The file brings an older registry of keys than the one in force here. Nothing was taken in. Ask the committee for its newest file.</source>
        <translation>دفتر کلیدهای این فایل از دفتری که اینجا نافذ است کهنه‌تر است. چیزی وارد نشد. تازه‌ترین فایل کمیته را بخواهید.</translation>
    </message>
    <message>
        <source>There are two different registries of keys with the same number. Nothing was taken in, and both are kept. Telephone the committee at once.</source>
        <translation>دو دفتر کلید متفاوت با یک شماره وجود دارد. چیزی وارد نشد و هر دو نگه داشته شد. همین حالا به کمیته تلفن کنید.</translation>
    </message>
    <message>
        <source>The registry of keys breaks its own rules. Nothing was taken in. Telephone the committee at once.</source>
        <translation>دفتر کلیدها قاعده‌های خودش را نقض می‌کند. چیزی وارد نشد. به کمیته تلفن کنید.</translation>
    </message>
    <message>
        <source>The passphrase does not open this key. Nothing was changed. Look whether Caps Lock is on and which keyboard is chosen, and type it again.</source>
        <translation>این گذرواژه کلید را باز نمی‌کند. چیزی تغییر نکرد. ببینید Caps Lock روشن نباشد و صفحه‌کلید درست باشد، و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>Later work builds on what that file brought: {count} rows. Nothing was taken out. Take out the later files first; what was decided here cannot be taken out.</source>
        <translation>کار بعدی بر آنچه آن فایل آورده استوار است: {count} ردیف. چیزی برگردانده نشد. نخست فایل‌های بعدی را برگردانید؛ آنچه اینجا تصمیم گرفته شده برگشتنی نیست.</translation>
    </message>
    <message>
        <source>speaks for somebody else</source>
        <translation>به جای دیگری سخن می‌گوید</translation>
    </message>
    <message>
        <source>addressed to somebody else</source>
        <translation>برای کس دیگری است</translation>
    </message>
    <message>
        <source>from a withdrawn key</source>
        <translation>از کلید لغوشده</translation>
    </message>
    <message>
        <source>not written as it should be</source>
        <translation>درست نوشته نشده</translation>
    </message>
    <message>
        <source>changes what belongs to others</source>
        <translation>دادهٔ دیگران را تغییر می‌دهد</translation>
    </message>
    <message>
        <source>decides what its sender may not</source>
        <translation>تصمیمی که حق فرستنده نیست</translation>
    </message>
    <message>
        <source>two histories of one desk</source>
        <translation>دو پیشینه از یک میز</translation>
    </message>
    <message>
        <source>two registries of one number</source>
        <translation>دو دفتر کلید با یک شماره</translation>
    </message>
    <message>
        <source>from a newer program</source>
        <translation>از نسخهٔ تازه‌تر نرم‌افزار</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ردشده</translation>
    </message>
</context>
<context>
    <name>Registries</name>
    <message>
        <source>This work of {desk} is valid as it is. Nothing was changed.</source>
        <translation>این کار {desk} همین حالا معتبر است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This is so already. The registry was left as it is.</source>
        <translation>همین حالا چنین است. دفتر کلیدها همان ماند.</translation>
    </message>
    <message>
        <source>The key of {desk} was withdrawn before.</source>
        <translation>کلید {desk} پیش‌تر لغو شده است.</translation>
    </message>
    <message>
        <source>This is the key with which this very desk seals its files; without it nobody here could answer anybody. It was kept. Make a new key for the desk first, or withdraw this one at another desk of the committee.</source>
        <translation>این کلیدِ همین میز است که فایل‌هایش را با آن امضا می‌کند؛ بی آن اینجا کسی نمی‌تواند به کسی پاسخ دهد. همان ماند. نخست کلید تازه‌ای برای میز بسازید، یا این کلید را در میز دیگری از کمیته لغو کنید.</translation>
    </message>
    <message>
        <source>No desk of the registry has this key. Nothing was changed.</source>
        <translation>هیچ میزی در دفتر کلیدها این کلید را ندارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The digits of {desk} were not compared yet, so nobody knows whose request this is. It was not admitted. Telephone the desk, have its thirty digits told, and enter them here.</source>
        <translation>رقم‌های {desk} هنوز مقایسه نشده است و معلوم نیست این درخواست از کیست. پذیرفته نشد. به میز تلفن کنید، بخواهید ۳۰ رقمش را بگوید و اینجا وارد کنید.</translation>
    </message>
    <message>
        <source>{desk} was admitted before. The registry was left as it is.</source>
        <translation>{desk} پیش‌تر پذیرفته شده است. دفتر کلیدها همان ماند.</translation>
    </message>
    <message>
        <source>The request of {desk} was refused. Nothing was changed. To admit it after all, read its request file again and compare the digits.</source>
        <translation>درخواست {desk} رد شده است. چیزی تغییر نکرد. اگر با این حال می‌خواهید بپذیریدش، فایل درخواستش را دوباره بخوانید و رقم‌ها را مقایسه کنید.</translation>
    </message>
</context>
<context>
    <name>RegistryDeeds</name>
    <message>
        <source>Choose the root key file on the stick from the safe</source>
        <translation>فایل کلید مادر را روی فلش گاوصندوق انتخاب کنید</translation>
    </message>
    <message>
        <source>Root keys (*.key)</source>
        <translation>کلیدهای مادر (*.key)</translation>
    </message>
    <message>
        <source>Choose the stick onto which the root key is written</source>
        <translation>فلشی را که کلید مادر روی آن نوشته شود انتخاب کنید</translation>
    </message>
    <message>
        <source>Registry number {number} is in force.</source>
        <translation>دفتر کلیدهای شمارهٔ {number} نافذ شد.</translation>
    </message>
    <message>
        <source>The change waits for {count} more signatures of root keys.</source>
        <translation>این تغییر در انتظار {count} امضای دیگر با کلید مادر است.</translation>
    </message>
    <message>
        <source>Founding the registry</source>
        <translation>بنیاد دفتر کلیدها</translation>
    </message>
    <message>
        <source>The registry is founded. Close the stick with {name} away in the safe.</source>
        <translation>دفتر کلیدها بنیاد شد. فلش دارای {name} را در گاوصندوق بگذارید.</translation>
    </message>
    <message>
        <source>Taking the registry over</source>
        <translation>برگرفتن دفتر کلیدها</translation>
    </message>
    <message>
        <source>The committee&apos;s thirty digits</source>
        <translation>۳۰ رقم کمیته</translation>
    </message>
    <message>
        <source>Choose the request on the stick</source>
        <translation>درخواست را روی فلش انتخاب کنید</translation>
    </message>
    <message>
        <source>Requests (*.pbr)</source>
        <translation>درخواست‌ها (*.pbr)</translation>
    </message>
    <message>
        <source>Reading the request</source>
        <translation>خواندن درخواست</translation>
    </message>
    <message>
        <source>Which thirty digits does {desk} tell?</source>
        <translation>{desk} کدام ۳۰ رقم را می‌گوید؟</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>The digits as you hear them</source>
        <translation>رقم‌ها، همان‌گونه که می‌شنوید</translation>
    </message>
    <message>
        <source>Ring the desk at a number that you know, have the digits read out and type them. The program compares them with the request.</source>
        <translation>با شماره‌ای که خودتان می‌شناسید به میز تلفن کنید، بخواهید رقم‌ها را بخوانند و آنها را بنویسید. نرم‌افزار آنها را با درخواست مقایسه می‌کند.</translation>
    </message>
    <message>
        <source>Comparing the digits</source>
        <translation>مقایسهٔ رقم‌ها</translation>
    </message>
    <message>
        <source>Admit {desk}</source>
        <translation>پذیرش {desk}</translation>
    </message>
    <message>
        <source>Admit the desk</source>
        <translation>پذیرش میز</translation>
    </message>
    <message>
        <source>The digits agree. The registry is signed with the root key.</source>
        <translation>رقم‌ها یکی است. دفتر کلیدها با کلید مادر امضا می‌شود.</translation>
    </message>
    <message>
        <source>None: it is one more desk</source>
        <translation>هیچ‌کدام: میزی افزوده است</translation>
    </message>
    <message>
        <source>{desk}: its key is withdrawn</source>
        <translation>{desk}: کلیدش لغو می‌شود</translation>
    </message>
    <message>
        <source>Which desk does it take the place of?</source>
        <translation>جای کدام میز را می‌گیرد؟</translation>
    </message>
    <message>
        <source>Choose it where a computer was lost or stolen, or its key forgotten.</source>
        <translation>اگر رایانه‌ای گم یا دزدیده شده یا گذرواژهٔ کلید فراموش شده، آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Admitting the desk</source>
        <translation>پذیرش میز</translation>
    </message>
    <message>
        <source>{desk} is admitted. Prepare its welcome file now? It carries the registry, the plan and everything of the workgroup.</source>
        <translation>{desk} پذیرفته شد. فایل خوش‌آمدش را اکنون آماده می‌کنید؟ دفتر کلیدها، برنامه و همهٔ کارهای کارگروه در آن است.</translation>
    </message>
    <message>
        <source>Prepare the file</source>
        <translation>آماده کردن فایل</translation>
    </message>
    <message>
        <source>Refuse the request of {desk}?</source>
        <translation>درخواست {desk} رد شود؟</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Refusing the request</source>
        <translation>رد کردن درخواست</translation>
    </message>
    <message>
        <source>Withdraw the key of {desk}</source>
        <translation>لغو کلید {desk}</translation>
    </message>
    <message>
        <source>Withdraw the key</source>
        <translation>لغو کلید</translation>
    </message>
    <message>
        <source>What came from it until now stays valid: its files up to {number}.</source>
        <translation>آنچه تا کنون از آن رسیده معتبر می‌ماند: فایل‌هایش تا شمارهٔ {number}.</translation>
    </message>
    <message>
        <source>No file ever came from it, so nothing of it stays valid.</source>
        <translation>هیچ فایلی از آن نرسیده، پس چیزی از آن معتبر نمی‌ماند.</translation>
    </message>
    <message>
        <source>Whatever comes later under this key is refused and kept for review.</source>
        <translation>هرچه پس از این با این کلید برسد رد و برای بررسی نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Withdrawing the key</source>
        <translation>لغو کلید</translation>
    </message>
</context>
<context>
    <name>RegistryDraft</name>
    <message>
        <source>A change of the registry still waits for signatures. Nothing was changed. Have it signed first, or drop it.</source>
        <translation>تغییری در دفتر کلیدها هنوز در انتظار امضاست. چیزی تغییر نکرد. نخست آن را به امضا برسانید، یا کنارش بگذارید.</translation>
    </message>
    <message>
        <source>The root key in {file} is not one of those in force. Nothing was changed. Take the stick with the present root key.</source>
        <translation>کلید مادر {file} از کلیدهای نافذ نیست. چیزی تغییر نکرد. فلش کلید مادر کنونی را بردارید.</translation>
    </message>
    <message>
        <source>The committee has no registry of keys yet. Nothing was changed. Found it first under Keys.</source>
        <translation>کمیته هنوز دفتر کلیدها ندارد. چیزی تغییر نکرد. نخست آن را در صفحهٔ کلیدها بنیاد کنید.</translation>
    </message>
    <message>
        <source>Beside the root key lies a registry that this desk cannot follow. Nothing was changed. Take in the newest file of another desk of the committee first. If there is no other desk, the stick was tampered with: keep it, and use another copy of the root key.</source>
        <translation>کنار کلید مادر دفتر کلیدهایی هست که این میز نمی‌تواند دنبالش کند. چیزی تغییر نکرد. نخست تازه‌ترین فایل میز دیگر کمیته را وارد کنید. اگر میز دیگری نیست، فلش دست‌کاری شده است: آن را نگه دارید و رونوشت دیگری از کلید مادر به کار ببرید.</translation>
    </message>
    <message>
        <source>The draft in {file} does not follow the registry in force here. Nothing was changed. Take in the newest file of the desk that wrote it first; if it is already in force there, nothing is left to sign.</source>
        <translation>تغییری که در {file} است دنبالهٔ دفتری نیست که اینجا نافذ است. چیزی تغییر نکرد. نخست تازه‌ترین فایل میزی را که آن را نوشته است وارد کنید؛ اگر آنجا نافذ شده باشد، دیگر امضایی لازم نیست.</translation>
    </message>
    <message>
        <source>No root key in force has signed the draft in {file}. It was not taken in. Ask who wrote it.</source>
        <translation>هیچ کلید مادر نافذی تغییری را که در {file} است امضا نکرده است. وارد نشد. بپرسید چه کسی آن را نوشته است.</translation>
    </message>
    <message>
        <source>Another change of the registry waits for signatures here. Nothing was changed. Have it signed first, or drop it.</source>
        <translation>اینجا تغییر دیگری در دفتر کلیدها در انتظار امضاست. چیزی تغییر نکرد. نخست آن را به امضا برسانید، یا کنارش بگذارید.</translation>
    </message>
    <message>
        <source>The registry has changed since this draft was made, so the draft is of no use any more and was dropped. What is in force stays. Make the change once more.</source>
        <translation>دفتر کلیدها در این میان تغییر کرده است؛ آنچه در انتظار امضا بود دیگر به کار نمی‌آید و کنار گذاشته شد. آنچه نافذ است می‌ماند. تغییر را یک بار دیگر بدهید.</translation>
    </message>
    <message>
        <source>This root key has signed the draft already. Take another stick.</source>
        <translation>این کلید مادر پیش‌تر امضا کرده است. فلش دیگری بردارید.</translation>
    </message>
    <message>
        <source>The root key in {file} has no say in this change. Nothing was changed. Take one of the root keys that the draft names.</source>
        <translation>کلید مادر {file} در این تغییر حق امضا ندارد. چیزی تغییر نکرد. یکی از کلیدهای مادری را بردارید که هنوز باید امضا کنند.</translation>
    </message>
    <message>
        <source>Somebody else changed the registry at the same moment, so this change was not made. What is in force stays. Make the change once more.</source>
        <translation>کسی دیگر در همین لحظه دفتر کلیدها را تغییر داد، پس این تغییر انجام نشد. آنچه نافذ است می‌ماند. تغییر را یک بار دیگر بدهید.</translation>
    </message>
    <message>
        <source>No change of the registry waits for signatures at this desk. If another desk wrote the draft, read its file first.</source>
        <translation>در این میز هیچ تغییری در دفتر کلیدها در انتظار امضا نیست. اگر میز دیگری آن را نوشته است، نخست فایلش را بخوانید.</translation>
    </message>
    <message>
        <source>The file {file} is no draft of a registry of keys, or it is damaged. Nothing was taken in. Choose the file whose name begins with paayesh-registry-draft.</source>
        <translation>فایل {file} تغییری در انتظار امضا نیست، یا آسیب دیده است. چیزی وارد نشد. فایلی را انتخاب کنید که نامش با paayesh-registry-draft آغاز می‌شود.</translation>
    </message>
</context>
<context>
    <name>RegistryHistory</name>
    <message>
        <source>There is one root key; the committee&apos;s thirty digits are {digits}.</source>
        <translation>یک کلید مادر هست؛ ۳۰ رقم کمیته: {digits}</translation>
    </message>
    <message>
        <source>There are {count} root keys, of which {threshold} must sign; the committee&apos;s thirty digits are {digits}.</source>
        <translation>{count} کلید مادر هست و {threshold} تای آنها باید امضا کنند؛ ۳۰ رقم کمیته: {digits}</translation>
    </message>
    <message>
        <source>{desk} of {party} was admitted.</source>
        <translation>{desk} از {party} پذیرفته شد.</translation>
    </message>
    <message>
        <source>The key of {desk} of {party} was withdrawn. {reason}</source>
        <translation>کلید {desk} از {party} لغو شد. {reason}</translation>
    </message>
    <message>
        <source>Later work under the withdrawn key of {desk} of {party} was let in.</source>
        <translation>کار دیررسیده با کلید لغوشدهٔ {desk} از {party} پذیرفته شد.</translation>
    </message>
    <message>
        <source>Files for the committee can be encrypted.</source>
        <translation>فایل‌های کمیته را می‌توان رمز کرد.</translation>
    </message>
    <message>
        <source>Files for the committee are not encrypted any more.</source>
        <translation>فایل‌های کمیته دیگر رمز نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>RejoinForm</name>
    <message>
        <source>The committee&apos;s computer was replaced</source>
        <translation>رایانهٔ کمیته عوض شده است</translation>
    </message>
    <message>
        <source>Take the registry over</source>
        <translation>برگرفتن دفتر کلیدها</translation>
    </message>
    <message>
        <source>A copy of the registry lies beside the root key on the stick. With it this computer takes the place of the former one.</source>
        <translation>رونوشتی از دفتر کلیدها کنار کلید مادر روی فلش است. این رایانه با آن جای رایانهٔ پیشین را می‌گیرد.</translation>
    </message>
    <message>
        <source>Passphrase of this desk&apos;s key</source>
        <translation>گذرواژهٔ کلید این میز</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>همان، یک بار دیگر</translation>
    </message>
</context>
<context>
    <name>ReminderPaper</name>
    <message>
        <source>Reminder of the forms of {period}</source>
        <translation>یادآوری فرم‌های {period}</translation>
    </message>
    <message>
        <source>Reminder to {unit}</source>
        <translation>یادآوری به {unit}</translation>
    </message>
    <message>
        <source>To: {unit}</source>
        <translation>به: {unit}</translation>
    </message>
    <message>
        <source>Subject: reminder of the monitoring forms of {period}</source>
        <translation>موضوع: یادآوری ارسال فرم پایش {period}</translation>
    </message>
    <message>
        <source>With greetings and respect,</source>
        <translation>با سلام و احترام،</translation>
    </message>
    <message>
        <source>The monitoring form of {period} named below was handed to your unit, its time is over, and it has not come back to the workgroup.</source>
        <translation>فرم پایش {period} که مشخصات آن در پی می‌آید به آن واحد تحویل شده است؛ مهلت آن گذشته و تا تاریخ این نامه به دبیرخانهٔ کارگروه نرسیده است.</translation>
    </message>
    <message>
        <source>The monitoring forms of {period} named below were handed to your unit, their time is over, and they have not come back to the workgroup.</source>
        <translation>فرم‌های پایش {period} که مشخصات آنها در پی می‌آید به آن واحد تحویل شده است؛ مهلت آنها گذشته و تا تاریخ این نامه به دبیرخانهٔ کارگروه نرسیده است.</translation>
    </message>
    <message>
        <source>The monitoring form of {period} named below was sent back to your unit to be corrected; it has not come again.</source>
        <translation>فرم پایش {period} که مشخصات آن در پی می‌آید برای اصلاح به آن واحد برگردانده شده و تا تاریخ این نامه دوباره به دبیرخانهٔ کارگروه نرسیده است.</translation>
    </message>
    <message>
        <source>What is missing, and since when</source>
        <translation>آنچه نرسیده است</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>Handed over with</source>
        <translation>تحویل با</translation>
    </message>
    <message>
        <source>Was due on</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Working days late</source>
        <translation>دیرکرد (روز کاری)</translation>
    </message>
    <message>
        <source>{form} (version {number}, to be corrected)</source>
        <translation>{form} (نسخهٔ {number}، برای اصلاح)</translation>
    </message>
    <message>
        <source>letter {number} of {day}</source>
        <translation>نامهٔ {number} در {day}</translation>
    </message>
    <message>
        <source>What was sent back to be corrected</source>
        <translation>آنچه برای اصلاح برگردانده شده است</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>What was asked and promised so far</source>
        <translation>پیگیری‌ها و وعده‌های پیشین</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>گفته‌ها</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>وعدهٔ ارسال</translation>
    </message>
    <message>
        <source>call of {name} with {spoke_with}</source>
        <translation>تماس {name} با {spoke_with}</translation>
    </message>
    <message>
        <source>reminder letter {number}</source>
        <translation>نامهٔ یادآوری {number}</translation>
    </message>
    <message>
        <source>Please see to it that the filled form is in the hands of the secretary of the workgroup until {day}. If a figure is not available, write so with its reason; a blank is no answer.</source>
        <translation>خواهشمند است دستور فرمایید فرم تکمیل‌شده حداکثر تا تاریخ {day} به دبیر کارگروه برسد. اگر رقمی در دست نیست، «ندارم» با ذکر دلیل نوشته شود؛ جای خالی پاسخ به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>the secretary of the workgroup, to follow it up</source>
        <translation>دبیر کارگروه، برای پیگیری</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>No unit is late with its forms of {period}, so there is no reminder to print. Nothing was changed. A letter is made for every unit whose form is out and overdue.</source>
        <translation>هیچ واحدی در فرستادن فرم‌های {period} دیرکرد ندارد و نامهٔ یادآوری برای چاپ نیست. چیزی تغییر نکرد. نامه برای واحدی نوشته می‌شود که مهلت فرم آن گذشته و فرم برنگشته باشد.</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Renew the term of {name}</source>
        <translation>تمدید عضویت {name}</translation>
    </message>
    <message>
        <source>The former term stays in the history with its decree.</source>
        <translation>دورهٔ پیشین با حکم خود در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تمدید</translation>
    </message>
</context>
<context>
    <name>ReportKind</name>
    <message>
        <source>fortnightly report</source>
        <translation>گزارش پانزده‌روزه</translation>
    </message>
    <message>
        <source>two-monthly evaluation report</source>
        <translation>گزارش ارزیابی دوماهه</translation>
    </message>
    <message>
        <source>six-monthly aggregate report</source>
        <translation>گزارش تجمیعی شش‌ماهه</translation>
    </message>
    <message>
        <source>annual report</source>
        <translation>گزارش سالانه</translation>
    </message>
    <message>
        <source>performance report of the head</source>
        <translation>گزارش عملکرد رئیس کارگروه</translation>
    </message>
    <message>
        <source>justification report</source>
        <translation>گزارش توجیهی</translation>
    </message>
    <message>
        <source>papers of a meeting</source>
        <translation>اوراق جلسه</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <source>letter of a resolution</source>
        <translation>نامهٔ ابلاغ مصوبه</translation>
    </message>
    <message>
        <source>blank form</source>
        <translation>فرم خالی</translation>
    </message>
    <message>
        <source>filled form</source>
        <translation>فرم پُرشده</translation>
    </message>
    <message>
        <source>reminder letter</source>
        <translation>نامهٔ یادآوری</translation>
    </message>
    <message>
        <source>receipt of an exchange file</source>
        <translation>رسید فایل تبادل</translation>
    </message>
    <message>
        <source>letter with the thirty digits</source>
        <translation>نامهٔ ۳۰ رقم کلید</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>file of a case</source>
        <translation>پروندهٔ انحراف</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Requests</source>
        <translation>درخواست‌های پذیرش</translation>
    </message>
    <message>
        <source>digits compared</source>
        <translation>رقم‌ها مقایسه شد</translation>
    </message>
    <message>
        <source>digits not compared yet</source>
        <translation>رقم‌ها هنوز مقایسه نشده</translation>
    </message>
    <message>
        <source>{party} · asked by {person} on {moment}</source>
        <translation>{party} · درخواست {person} در {moment}</translation>
    </message>
    <message>
        <source>This desk has a key that still counts. If it was lost, withdraw it with this admission.</source>
        <translation>این میز کلیدی دارد که هنوز معتبر است. اگر گم شده، همراه این پذیرش لغوش کنید.</translation>
    </message>
    <message>
        <source>Compared by {person}</source>
        <translation>مقایسه‌کننده: {person}</translation>
    </message>
    <message>
        <source>Admit the desk…</source>
        <translation>پذیرش میز…</translation>
    </message>
    <message>
        <source>Compare the digits…</source>
        <translation>مقایسهٔ رقم‌ها…</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رد کردن</translation>
    </message>
</context>
<context>
    <name>Resolution</name>
    <message>
        <source>acceptance of an evaluation</source>
        <translation>پذیرش ارزیابی</translation>
    </message>
    <message>
        <source>return of an evaluation</source>
        <translation>برگرداندن ارزیابی</translation>
    </message>
    <message>
        <source>referral to the workgroup</source>
        <translation>ارجاع به کارگروه</translation>
    </message>
    <message>
        <source>sending a case back</source>
        <translation>برگرداندن پرونده</translation>
    </message>
    <message>
        <source>acceptance for amendment</source>
        <translation>پذیرش برای اصلاح برنامه</translation>
    </message>
    <message>
        <source>proposal to stop</source>
        <translation>پیشنهاد توقف</translation>
    </message>
    <message>
        <source>closing of a case as conforming</source>
        <translation>بستن پرونده به‌عنوان همخوان</translation>
    </message>
    <message>
        <source>closing of a case as unfounded</source>
        <translation>بستن پرونده به‌عنوان بی‌مورد</translation>
    </message>
    <message>
        <source>amendment of the plan</source>
        <translation>اصلاح برنامه</translation>
    </message>
    <message>
        <source>stop of a project</source>
        <translation>توقف پروژه</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>انتصاب</translation>
    </message>
    <message>
        <source>macro policy</source>
        <translation>سیاست کلان</translation>
    </message>
    <message>
        <source>incentive scheme</source>
        <translation>نظام تشویقی</translation>
    </message>
    <message>
        <source>ratification of a resolution</source>
        <translation>تصویب و ابلاغ یک مصوبه</translation>
    </message>
    <message>
        <source>refusal of a resolution</source>
        <translation>رد یک مصوبه</translation>
    </message>
    <message>
        <source>other resolution</source>
        <translation>مصوبهٔ دیگر</translation>
    </message>
    <message>
        <source>resolution of the committee</source>
        <translation>مصوبهٔ کمیته</translation>
    </message>
    <message>
        <source>confirmation by the deputy</source>
        <translation>تأیید معاون</translation>
    </message>
    <message>
        <source>ratification and promulgation by the council</source>
        <translation>تصویب و ابلاغ شورا</translation>
    </message>
    <message>
        <source>noted; the minutes are open</source>
        <translation>در صورت‌جلسهٔ باز</translation>
    </message>
    <message>
        <source>waits for the deputy</source>
        <translation>در انتظار تأیید معاون</translation>
    </message>
    <message>
        <source>waits for the council</source>
        <translation>در انتظار تصویب شورا</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>follow-up late</source>
        <translation>پیگیری دیرکرده</translation>
    </message>
    <message>
        <source>being followed up</source>
        <translation>در پیگیری</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>اجراشده</translation>
    </message>
</context>
<context>
    <name>ResolutionDeeds</name>
    <message>
        <source>Choose the scanned letter</source>
        <translation>تصویر نامه را انتخاب کنید</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>PDF و تصویر (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Save a copy of the letter</source>
        <translation>ذخیرهٔ رونوشت نامه</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>رونوشت ذخیره شد.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>در حال ذخیره</translation>
    </message>
</context>
<context>
    <name>ResolutionPanel</name>
    <message>
        <source>The meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوع آن</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>زنجیرهٔ تصویب</translation>
    </message>
    <message>
        <source>Record the next step</source>
        <translation>ثبت گام بعد</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Report it as done</source>
        <translation>گزارش اجرا</translation>
    </message>
    <message>
        <source>Say who and by when</source>
        <translation>تعیین مسئول و مهلت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>مسئول اجرا</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>needs the whole chain</source>
        <translation>زنجیرهٔ کامل می‌خواهد</translation>
    </message>
    <message>
        <source>binds on the minutes</source>
        <translation>با صورت‌جلسه نافذ است</translation>
    </message>
    <message>
        <source>Record: {step}</source>
        <translation>ثبت: {step}</translation>
    </message>
    <message>
        <source>Continue as {name}</source>
        <translation>ادامه به نام {name}</translation>
    </message>
    <message>
        <source>Carried out by {name}</source>
        <translation>مسئول: {name}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} روز دیرکرد</translation>
    </message>
    <message>
        <source>done on {day}: {note}</source>
        <translation>انجام در {day}: {note}</translation>
    </message>
    <message>
        <source>Nobody has to carry it out.</source>
        <translation>مسئول اجرا ندارد.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>چه انجام شد</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Write what was done in a sentence.</source>
        <translation>کار انجام‌شده را در یک جمله بنویسید.</translation>
    </message>
</context>
<context>
    <name>ResolutionPaper</name>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>مسئول اجرا</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>زمان نفوذ</translation>
    </message>
    <message>
        <source>on the minutes</source>
        <translation>با صورت‌جلسه</translation>
    </message>
    <message>
        <source>after the whole chain</source>
        <translation>پس از زنجیرهٔ تصویب</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>گام</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>ثبت‌کننده</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>رد شد: {reason}</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>گام بعد</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>در پیش</translation>
    </message>
</context>
<context>
    <name>ResolutionTable</name>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} روز دیرکرد</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
</context>
<context>
    <name>Resolutions</name>
    <message>
        <source>Resolution {number} does not wait for this step: {step}. Nothing was changed. Its chain shows what is next.</source>
        <translation>مصوبهٔ {number} در انتظار این گام نیست: {step}. چیزی تغییر نکرد. زنجیرهٔ آن گام بعدی را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>{name} confirmed resolution {number} for the deputy, so another person records what the council said. Nothing was changed.</source>
        <translation>{name} مصوبهٔ {number} را به‌عنوان معاون تأیید کرده است، پس نظر شورا را کس دیگری ثبت می‌کند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A refusal needs its reason. Nothing was changed; write why the resolution is refused.</source>
        <translation>رد کردن دلیل می‌خواهد. چیزی تغییر نکرد؛ بنویسید چرا مصوبه رد می‌شود.</translation>
    </message>
    <message>
        <source>Resolution {number} waits for no confirmation. Nothing was changed.</source>
        <translation>مصوبهٔ {number} در انتظار تأییدی نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A step of the chain needs the number of its letter and a date that has come. Nothing was changed; write both as they stand on the letter.</source>
        <translation>هر گام زنجیره شمارهٔ نامه و تاریخی می‌خواهد که رسیده باشد. چیزی تغییر نکرد؛ هر دو را همان‌گونه که در نامه است بنویسید.</translation>
    </message>
    <message>
        <source>Resolution {number} is not in force, so it cannot be done. Nothing was changed. Its chain shows what it waits for.</source>
        <translation>مصوبهٔ {number} برقرار نیست، پس نمی‌توان اجرای آن را گزارش کرد. چیزی تغییر نکرد. زنجیرهٔ آن می‌گوید در انتظار چیست.</translation>
    </message>
    <message>
        <source>What was done about resolution {number} is not written. It stays open; write it in a sentence.</source>
        <translation>کاری که دربارهٔ مصوبهٔ {number} انجام شد نوشته نشده است. مصوبه باز می‌ماند؛ آن را در یک جمله بنویسید.</translation>
    </message>
</context>
<context>
    <name>ResolutionsPage</name>
    <message>
        <source>Resolutions</source>
        <translation>مصوبه‌ها</translation>
    </message>
    <message>
        <source>None waits for you.</source>
        <translation>مصوبه‌ای در انتظار شما نیست.</translation>
    </message>
    <message>
        <source>{count} wait for you.</source>
        <translation>{count} مصوبه در انتظار شماست.</translation>
    </message>
    <message>
        <source>{count} are late in being carried out.</source>
        <translation>اجرای {count} مصوبه دیر شده است.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>همهٔ نوع‌ها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Waits for the deputy</source>
        <translation>در انتظار معاون</translation>
    </message>
    <message>
        <source>Waits for the council</source>
        <translation>در انتظار شورا</translation>
    </message>
    <message>
        <source>Being followed up</source>
        <translation>در پیگیری</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>دیرکرده</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Nothing has been resolved yet</source>
        <translation>هنوز مصوبه‌ای نیست</translation>
    </message>
    <message>
        <source>What quorate meetings resolve stands here: whether it binds on the minutes or waits for the deputy and the council, who carries it out, and by when.</source>
        <translation>مصوبه‌های جلسه‌های دارای حد نصاب اینجاست: با صورت‌جلسه نافذ است یا در انتظار معاون و شوراست، چه کسی و تا چه روزی آن را اجرا می‌کند.</translation>
    </message>
    <message>
        <source>See the meetings</source>
        <translation>دیدن جلسه‌ها</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>نشان دادن بعدی</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Bring the key back from its recovery sheet</source>
        <translation>برگرداندن کلید از برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Bring the key back</source>
        <translation>برگرداندن کلید</translation>
    </message>
    <message>
        <source>The sixteen groups on the sheet</source>
        <translation>شانزده دستهٔ روی برگه</translation>
    </message>
    <message>
        <source>Digits only count; spaces and lines do not matter.</source>
        <translation>فقط رقم‌ها مهم‌اند؛ فاصله و سطر مهم نیست.</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>گذرواژهٔ تازه، یک بار دیگر</translation>
    </message>
    <message>
        <source>Type the groups of digits from the sheet.</source>
        <translation>دسته‌رقم‌های روی برگه را بنویسید.</translation>
    </message>
</context>
<context>
    <name>Retained</name>
    <message>
        <source>The file {name} was not refused because its key was withdrawn, so it cannot be let in. Nothing was changed. Ask who sent it for a new file.</source>
        <translation>فایل {name} به سبب لغو کلید رد نشده است، پس نمی‌توان آن را پذیرفت. چیزی تغییر نکرد. از فرستنده فایل تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>No copy of the file {name} is kept here, only the proof. Nothing was changed. Read the file from its stick again.</source>
        <translation>از فایل {name} نسخه‌ای اینجا نیست و تنها سند آن نگه داشته شده است. چیزی تغییر نکرد. فایل را دوباره از روی فلش بخوانید.</translation>
    </message>
</context>
<context>
    <name>ReturnLines</name>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>نوشته شده</translation>
    </message>
    <message>
        <source>Why it goes back</source>
        <translation>چرا برمی‌گردد</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Lines that go back, with their reasons</source>
        <translation>سطرهایی که برمی‌گردند و دلیلشان</translation>
    </message>
    <message>
        <source>A word to the unit about the whole form</source>
        <translation>سخنی با واحد دربارهٔ کل فرم</translation>
    </message>
    <message>
        <source>Send back to the unit</source>
        <translation>برگرداندن به واحد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>فعلاً نه</translation>
    </message>
    <message>
        <source>Tick what has to be corrected and write why. The unit gets the form again as the next version, with your reasons beside the lines; this version stays as it is.</source>
        <translation>سطرهایی را که باید اصلاح شود علامت بزنید و دلیل را بنویسید. فرم به صورت نسخهٔ بعدی و با دلیل‌های شما کنار سطرها به واحد می‌رود؛ این نسخه همان‌طور می‌ماند.</translation>
    </message>
    <message>
        <source>Send back with reasons</source>
        <translation>برگرداندن با دلیل</translation>
    </message>
    <message>
        <source>{count} lines go back</source>
        <translation>{count} سطر برمی‌گردد</translation>
    </message>
    <message>
        <source>{count} lines go back, {missing} still without a reason</source>
        <translation>{count} سطر برمی‌گردد، {missing} سطر هنوز دلیل ندارد</translation>
    </message>
</context>
<context>
    <name>RevokeForm</name>
    <message>
        <source>Reason, as it will stand in the registry</source>
        <translation>دلیل، همان‌گونه که در دفتر کلیدها می‌آید</translation>
    </message>
    <message>
        <source>Write the reason, for example: laptop stolen.</source>
        <translation>دلیل را بنویسید، برای نمونه: لپ‌تاپ دزدیده شد.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>chair</source>
        <translation>رئیس</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>دبیر</translation>
    </message>
    <message>
        <source>head</source>
        <translation>رئیس کارگروه</translation>
    </message>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>scientific supervisor</source>
        <translation>ناظر علمی</translation>
    </message>
    <message>
        <source>consultant&apos;s representative</source>
        <translation>نمایندهٔ مشاور</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>کارشناس خبره</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>میهمان</translation>
    </message>
    <message>
        <source>group head</source>
        <translation>سرگروه</translation>
    </message>
    <message>
        <source>group member</source>
        <translation>عضو فرعی</translation>
    </message>
    <message>
        <source>keeper of the desk</source>
        <translation>متصدی میز</translation>
    </message>
    <message>
        <source>fixed seat</source>
        <translation>جایگاه ثابت</translation>
    </message>
    <message>
        <source>expert&apos;s seat</source>
        <translation>جایگاه کارشناس خبره</translation>
    </message>
    <message>
        <source>guest&apos;s seat</source>
        <translation>جایگاه میهمان</translation>
    </message>
</context>
<context>
    <name>RollCard</name>
    <message>
        <source>Roll</source>
        <translation>حضور و غیاب</translation>
    </message>
    <message>
        <source>Everybody is present</source>
        <translation>همه حاضرند</translation>
    </message>
    <message>
        <source>Name of an outside guest</source>
        <translation>نام میهمان بیرونی</translation>
    </message>
    <message>
        <source>Add the guest</source>
        <translation>افزودن میهمان</translation>
    </message>
    <message>
        <source>Keys: 1 present, 2 absent, 3 excused</source>
        <translation>کلیدها: ۱ حاضر، ۲ غایب، ۳ غایب با عذر</translation>
    </message>
</context>
<context>
    <name>RollRow</name>
    <message>
        <source>outside guest, does not count</source>
        <translation>میهمان بیرونی، به شمار نمی‌آید</translation>
    </message>
    <message>
        <source>{seat} (does not count)</source>
        <translation>{seat} (به شمار نمی‌آید)</translation>
    </message>
</context>
<context>
    <name>RootCard</name>
    <message>
        <source>The committee&apos;s root key</source>
        <translation>کلید مادر کمیته</translation>
    </message>
    <message>
        <source>One more root key…</source>
        <translation>یک کلید مادر دیگر…</translation>
    </message>
    <message>
        <source>Show a root key file…</source>
        <translation>معرفی فایل کلید مادر…</translation>
    </message>
    <message>
        <source>Change the root…</source>
        <translation>تغییر کلیدهای مادر…</translation>
    </message>
    <message>
        <source>Encrypt files…</source>
        <translation>رمزگذاری فایل‌ها…</translation>
    </message>
    <message>
        <source>The root was lost…</source>
        <translation>کلید مادر گم شده…</translation>
    </message>
    <message>
        <source>{needed} of {count} root keys must sign a change.</source>
        <translation>{needed} از {count} کلید مادر باید هر تغییر را امضا کند.</translation>
    </message>
    <message>
        <source>Registry {number}, {moment}: {what}</source>
        <translation>دفتر {number}، {moment}: {what}</translation>
    </message>
    <message>
        <source>Encrypt no longer…</source>
        <translation>پایان رمزگذاری…</translation>
    </message>
    <message>
        <source>a key that this desk has not seen</source>
        <translation>کلیدی که این میز ندیده است</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>معتبر</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>نامعتبر</translation>
    </message>
    <message>
        <source>{title} ({short}): {state}</source>
        <translation>{title} ({short}): {state}</translation>
    </message>
    <message>
        <source>A change waits for {count} more signatures</source>
        <translation>تغییری در انتظار {count} امضای دیگر است</translation>
    </message>
    <message>
        <source>Sign with a root key…</source>
        <translation>امضا با کلید مادر…</translation>
    </message>
    <message>
        <source>Write it onto a stick…</source>
        <translation>نوشتن روی فلش…</translation>
    </message>
    <message>
        <source>Read it from a stick…</source>
        <translation>خواندن از فلش…</translation>
    </message>
    <message>
        <source>Drop the change</source>
        <translation>کنار گذاشتن تغییر</translation>
    </message>
</context>
<context>
    <name>RootDeeds</name>
    <message>
        <source>Making the key</source>
        <translation>ساختن کلید</translation>
    </message>
    <message>
        <source>The root key {name} is known here. It counts after the root was changed.</source>
        <translation>کلید مادر {name} اینجا شناخته شد. پس از تغییر کلیدهای مادر معتبر می‌شود.</translation>
    </message>
    <message>
        <source>Reading the key</source>
        <translation>خواندن کلید</translation>
    </message>
    <message>
        <source>Changing the root</source>
        <translation>تغییر کلیدهای مادر</translation>
    </message>
    <message>
        <source>Let files for the committee be encrypted</source>
        <translation>رمزگذاری فایل‌های کمیته</translation>
    </message>
    <message>
        <source>Encrypt files for the committee no longer</source>
        <translation>پایان رمزگذاری فایل‌های کمیته</translation>
    </message>
    <message>
        <source>Only desks of the committee, and whoever has the root key, can then open such a file. A lost stick tells nobody anything.</source>
        <translation>آنگاه فقط میزهای کمیته و دارندهٔ کلید مادر می‌توانند چنین فایلی را باز کنند. فلش گم‌شده چیزی به کسی نمی‌گوید.</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>رمزگذاری</translation>
    </message>
    <message>
        <source>Encrypt no longer</source>
        <translation>پایان رمزگذاری</translation>
    </message>
    <message>
        <source>Sign the waiting change</source>
        <translation>امضای تغییری که در انتظار است</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Take the stick of a root key that has not signed yet.</source>
        <translation>فلش کلید مادری را بردارید که هنوز امضا نکرده است.</translation>
    </message>
    <message>
        <source>Choose the stick that goes to the next one who signs</source>
        <translation>فلشی را انتخاب کنید که نزد امضاکنندهٔ بعدی می‌رود</translation>
    </message>
    <message>
        <source>Writing the change</source>
        <translation>نوشتن تغییر</translation>
    </message>
    <message>
        <source>{name} is on the stick.</source>
        <translation>{name} روی فلش است.</translation>
    </message>
    <message>
        <source>Choose the change that somebody signed</source>
        <translation>تغییری را که کسی امضا کرده انتخاب کنید</translation>
    </message>
    <message>
        <source>Changes (*.json)</source>
        <translation>تغییرها (*.json)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>{count} more signatures are needed.</source>
        <translation>{count} امضای دیگر لازم است.</translation>
    </message>
    <message>
        <source>Drop the change that waits for signatures? What is in force stays.</source>
        <translation>تغییری که در انتظار امضاست کنار گذاشته شود؟ آنچه نافذ است می‌ماند.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>A new root key in the place of the lost one</source>
        <translation>کلید مادر تازه به جای کلید گم‌شده</translation>
    </message>
    <message>
        <source>Begin a new root</source>
        <translation>ساختن کلید مادر تازه</translation>
    </message>
    <message>
        <source>Everybody who is admitted stays so. But every desk must type the new thirty digits from a new letter before it takes the committee&apos;s next file in.</source>
        <translation>هر که پذیرفته شده پذیرفته می‌ماند. ولی هر میزی باید پیش از وارد کردن فایل بعدی کمیته، ۳۰ رقم تازه را از نامه‌ای تازه وارد کند.</translation>
    </message>
    <message>
        <source>Beginning a new root</source>
        <translation>ساختن کلید مادر تازه</translation>
    </message>
    <message>
        <source>There is a new root. Print the letter with its digits and send it to all.</source>
        <translation>کلید مادر تازه ساخته شد. نامهٔ رقم‌هایش را چاپ کنید و برای همه بفرستید.</translation>
    </message>
    <message>
        <source>Changing the registry</source>
        <translation>تغییر دفتر کلیدها</translation>
    </message>
</context>
<context>
    <name>RootForm</name>
    <message>
        <source>Root key file, on the stick from the safe</source>
        <translation>فایل کلید مادر، روی فلش گاوصندوق</translation>
    </message>
    <message>
        <source>Passphrase of the root key</source>
        <translation>گذرواژهٔ کلید مادر</translation>
    </message>
    <message>
        <source>Choose the root key file first.</source>
        <translation>نخست فایل کلید مادر را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Type the passphrase of the root key.</source>
        <translation>گذرواژهٔ کلید مادر را بنویسید.</translation>
    </message>
</context>
<context>
    <name>RootKeyForm</name>
    <message>
        <source>One more root key</source>
        <translation>یک کلید مادر دیگر</translation>
    </message>
    <message>
        <source>Make the root key</source>
        <translation>ساختن کلید مادر</translation>
    </message>
    <message>
        <source>Who keeps it</source>
        <translation>نزد چه کسی می‌ماند</translation>
    </message>
    <message>
        <source>Folder for the root key, best on a stick for the safe</source>
        <translation>پوشهٔ کلید مادر، بهتر است روی فلشی برای گاوصندوق</translation>
    </message>
    <message>
        <source>Passphrase of the root key</source>
        <translation>گذرواژهٔ کلید مادر</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>همان، یک بار دیگر</translation>
    </message>
    <message>
        <source>Write who keeps this key.</source>
        <translation>بنویسید این کلید نزد چه کسی می‌ماند.</translation>
    </message>
    <message>
        <source>Choose the folder for the root key.</source>
        <translation>پوشهٔ کلید مادر را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>RootKeys</name>
    <message>
        <source>The root key does not belong into the program&apos;s own folder: whoever gets this computer would have it too. Nothing was written. Choose a folder on a stick that is kept in a safe.</source>
        <translation>جای کلید مادر در پوشهٔ خود نرم‌افزار نیست: هر کس این رایانه را به دست آورد آن را هم خواهد داشت. چیزی نوشته نشد. پوشه‌ای روی فلشی که در گاوصندوق می‌ماند انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file {file} is no root key of the committee, or it is damaged. Nothing was changed. Choose the file on the stick from the safe; its name begins with paayesh-root.</source>
        <translation>فایل {file} کلید مادر کمیته نیست، یا آسیب دیده است. چیزی تغییر نکرد. فایل روی فلش گاوصندوق را انتخاب کنید؛ نامش با paayesh-root آغاز می‌شود.</translation>
    </message>
</context>
<context>
    <name>RootRotation</name>
    <message>
        <source>One of these root keys was never seen at this desk. Nothing was changed. Put its stick in and choose its file first.</source>
        <translation>یکی از این کلیدهای مادر هرگز در این میز دیده نشده است. چیزی تغییر نکرد. نخست فلش آن را وصل و فایلش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Of {count} root keys, {threshold} cannot sign. Nothing was changed. Choose a number from 1 to {count}; with three keys, two is a good choice.</source>
        <translation>از {count} کلید مادر، {threshold} تا نمی‌توانند امضا کنند. چیزی تغییر نکرد. عددی از ۱ تا {count} انتخاب کنید؛ با سه کلید، دو انتخاب خوبی است.</translation>
    </message>
    <message>
        <source>The root is so already. It was left as it is.</source>
        <translation>کلیدهای مادر همین حالا چنین‌اند. همان ماند.</translation>
    </message>
</context>
<context>
    <name>RotateForm</name>
    <message>
        <source>Which root keys count, and how many must sign</source>
        <translation>کدام کلیدهای مادر معتبرند و چند تا باید امضا کنند</translation>
    </message>
    <message>
        <source>Change the root</source>
        <translation>تغییر کلیدهای مادر</translation>
    </message>
    <message>
        <source>Every change of the registry then needs so many of these keys. Two of three is good: one lost key stops nothing, one stolen key harms nothing.</source>
        <translation>آنگاه هر تغییر دفتر کلیدها این تعداد از این کلیدها را لازم دارد. دو از سه خوب است: گم شدن یک کلید کاری را نمی‌خواباند و دزدیده شدن یک کلید زیانی نمی‌زند.</translation>
    </message>
    <message>
        <source>So many must sign</source>
        <translation>چند تا باید امضا کنند</translation>
    </message>
    <message>
        <source>At least one root key must count.</source>
        <translation>دست‌کم یک کلید مادر باید معتبر باشد.</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>{needed} از {count}</translation>
    </message>
</context>
<context>
    <name>RowNotes</name>
    <message>
        <source>Why is it so? A remark settles it.</source>
        <translation>چرا چنین است؟ یک یادداشت کافی است.</translation>
    </message>
    <message>
        <source>Remark on {line}</source>
        <translation>یادداشت برای {line}</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>برگشت خورده: {reason}</translation>
    </message>
    <message>
        <source>Questions: {count}, {waiting} without an answer</source>
        <translation>{count} پرسش، {waiting} بی‌پاسخ</translation>
    </message>
    <message>
        <source>Questions: {count}, all answered</source>
        <translation>{count} پرسش، همه پاسخ دارند</translation>
    </message>
</context>
<context>
    <name>RowTitle</name>
    <message>
        <source>{what} · {which}</source>
        <translation>{what} · {which}</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>There is nothing to show. Other filters or words may find more.</source>
        <translation>چیزی برای نمایش نیست. شاید با صافی یا واژهٔ دیگری پیدا شود.</translation>
    </message>
</context>
<context>
    <name>RuleCards</name>
    <message>
        <source>The committee&apos;s guest counts toward the quorum</source>
        <translation>عضو میهمان کمیته در حد نصاب به شمار می‌آید</translation>
    </message>
    <message>
        <source>What binds when</source>
        <translation>چه چیز کی نافذ است</translation>
    </message>
    <message>
        <source>What binds on the minutes comes into force when a quorate meeting closes them. What needs the chain waits for the deputy&apos;s confirmation and the council&apos;s ratification. A change holds for what is resolved from now on.</source>
        <translation>آنچه با صورت‌جلسه نافذ است با بسته شدن صورت‌جلسهٔ دارای حد نصاب برقرار می‌شود. آنچه زنجیره می‌خواهد در انتظار تأیید معاون و تصویب و ابلاغ شوراست. تغییر برای مصوبه‌های از این پس است.</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>چه کسی به شمار می‌آید</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>روزهای کاری</translation>
    </message>
    <message>
        <source>How many working days each thing has; deadlines are proposed from them.</source>
        <translation>هر کار چند روز کاری مهلت دارد؛ مهلت‌ها از روی این‌ها پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>binds on the minutes</source>
        <translation>با صورت‌جلسه نافذ است</translation>
    </message>
    <message>
        <source>needs the whole chain</source>
        <translation>زنجیرهٔ کامل می‌خواهد</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>روز کاری</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Open it</source>
        <translation>باز کردن فایل</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Saved: {file}, in the folder {folder}</source>
        <translation>ذخیره شد: {file} در پوشهٔ {folder}</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>“{name}” is neither a PDF nor a picture of the kinds PNG and JPEG, so it was not opened. What you typed is not touched by this. Scan the paper again as a PDF, or save it as a JPEG.</source>
        <translation>«{name}» نه PDF است و نه تصویر PNG یا JPEG؛ پس باز نشد. آنچه نوشته‌اید سر جای خود است. برگه را دوباره به صورت PDF اسکن کنید یا آن را JPEG ذخیره کنید.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown: it is damaged, locked with a password, or far too large. What you typed is not touched by this. Scan the paper again, or save it under another name and try once more.</source>
        <translation>«{name}» نمایش‌دادنی نیست: آسیب دیده، رمز دارد یا بسیار بزرگ است. آنچه نوشته‌اید سر جای خود است. برگه را دوباره اسکن کنید یا با نام دیگری ذخیره و باز امتحان کنید.</translation>
    </message>
</context>
<context>
    <name>ScanPane</name>
    <message>
        <source>Which paper is shown</source>
        <translation>کدام مدرک نمایش داده شود</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} از {pages}</translation>
    </message>
    <message>
        <source>Page before (Alt+Page Up)</source>
        <translation>صفحهٔ پیش (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Alt+Page Down)</source>
        <translation>صفحهٔ بعد (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>کوچک‌تر (‎Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>بزرگ‌تر (‎Ctrl++)</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>هم‌عرض با جای موجود</translation>
    </message>
    <message>
        <source>Turn the page by a quarter</source>
        <translation>چرخاندن صفحه</translation>
    </message>
    <message>
        <source>Open another scan</source>
        <translation>باز کردن اسکن دیگر</translation>
    </message>
    <message>
        <source>Drop the scan of the filled form here: PDF, PNG or JPEG. You read the figure and type it without turning your head, and the scan stays with the form.</source>
        <translation>اسکن فرم پرشده را اینجا رها کنید: PDF یا PNG یا JPEG. رقم را می‌خوانید و بی‌آنکه سر برگردانید وارد می‌کنید؛ اسکن همراه فرم می‌ماند.</translation>
    </message>
    <message>
        <source>Choose a scan…</source>
        <translation>انتخاب اسکن…</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>The scanned page</source>
        <translation>صفحهٔ اسکن‌شده</translation>
    </message>
</context>
<context>
    <name>SchemeForm</name>
    <message>
        <source>Draft a scheme</source>
        <translation>نوشتن طرح</translation>
    </message>
    <message>
        <source>Put it on the next agenda</source>
        <translation>گذاشتن در دستور جلسهٔ بعد</translation>
    </message>
    <message>
        <source>Title of the scheme</source>
        <translation>عنوان طرح</translation>
    </message>
    <message>
        <source>It counts from this period on</source>
        <translation>از این دوره برقرار است</translation>
    </message>
    <message>
        <source>Weight of {criterion}</source>
        <translation>وزن {criterion}</translation>
    </message>
    <message>
        <source>Give the scheme a title.</source>
        <translation>به طرح عنوان بدهید.</translation>
    </message>
</context>
<context>
    <name>ScopeChip</name>
    <message>
        <source>Only {title}; press for the whole plan</source>
        <translation>فقط {title}؛ برای دیدن همهٔ برنامه بزنید</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the plan: project, indicator, code…   (Ctrl+K)</source>
        <translation>جست‌وجوی پروژه، شاخص یا کد…   (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتایج جست‌وجو</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or a code.</source>
        <translation>حرف‌های کمتر، املای دیگر یا کد را امتحان کنید.</translation>
    </message>
</context>
<context>
    <name>SeatDialog</name>
    <message>
        <source>A new member</source>
        <translation>عضو تازه</translation>
    </message>
    <message>
        <source>{body}: whoever sits here counts from the first day of the term.</source>
        <translation>{body}: هر که در این جایگاه بنشیند، از روز آغاز دوره به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>ثبت عضو</translation>
    </message>
    <message>
        <source>Who (choose, or write a new name)</source>
        <translation>چه کسی (انتخاب کنید یا نام تازه بنویسید)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
</context>
<context>
    <name>SectionButton</name>
    <message>
        <source>all {count} filled</source>
        <translation>هر {count} سطر پر است</translation>
    </message>
    <message>
        <source>{done} of {count} filled</source>
        <translation>{done} از {count} پر شده</translation>
    </message>
</context>
<context>
    <name>SendForm</name>
    <message>
        <source>Prepare a file</source>
        <translation>آماده‌کردن فایل</translation>
    </message>
    <message>
        <source>Prepare the file</source>
        <translation>آماده کردن</translation>
    </message>
    <message>
        <source>A full file: everything from the beginning</source>
        <translation>فایل کامل: همه‌چیز از آغاز</translation>
    </message>
    <message>
        <source>Encrypt it: only the committee can open it</source>
        <translation>رمز شود: فقط کمیته بتواند بازش کند</translation>
    </message>
    <message>
        <source>All workgroups, a file for each</source>
        <translation>همهٔ کارگروه‌ها، برای هر یک فایلی</translation>
    </message>
    <message>
        <source>The other desks of {party}</source>
        <translation>میزهای دیگر {party}</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای چه کسی</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>پوشه یا فلش</translation>
    </message>
    <message>
        <source>Number of the letter (may stay empty)</source>
        <translation>شمارهٔ نامه (می‌تواند خالی بماند)</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Your passphrase for the key of this desk</source>
        <translation>گذرواژهٔ شما برای کلید این میز</translation>
    </message>
    <message>
        <source>{name}: {size} free</source>
        <translation>{name}: {size} آزاد</translation>
    </message>
    <message>
        <source>{count} files into one folder, one for each workgroup.</source>
        <translation>{count} فایل در یک پوشه، برای هر کارگروه یکی.</translation>
    </message>
    <message>
        <source>It carries {ready} new changes and {waiting} that have no receipt yet.</source>
        <translation>{ready} تغییر تازه می‌برد و {waiting} تغییر که هنوز رسید ندارد.</translation>
    </message>
    <message>
        <source>There are no new changes: it carries receipts, and what they lack.</source>
        <translation>تغییر تازه‌ای نیست: رسیدها را می‌برد، و آنچه را که کم دارند.</translation>
    </message>
    <message>
        <source>Choose for whom the file is.</source>
        <translation>گیرندهٔ فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a folder or a stick.</source>
        <translation>پوشه یا فلش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Type your passphrase for the key of this desk.</source>
        <translation>گذرواژه‌تان را برای کلید این میز بنویسید.</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Receipt number</source>
        <translation>شمارهٔ رسید</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>چاپ برگهٔ رسید</translation>
    </message>
    <message>
        <source>Save the slip as PDF</source>
        <translation>ذخیرهٔ برگه به PDF</translation>
    </message>
    <message>
        <source>The slip of an earlier file</source>
        <translation>برگهٔ رسید یک فایل پیشین</translation>
    </message>
    <message>
        <source>The file is ready: the stick may be taken out</source>
        <translation>فایل آماده است: می‌توانید فلش را بردارید</translation>
    </message>
    <message>
        <source>{count} files are ready: the stick may be taken out</source>
        <translation>{count} فایل آماده است: می‌توانید فلش را بردارید</translation>
    </message>
    <message>
        <source>It was written, read again as its receiver will, and found whole. Take it to them, and read the receipt number over the telephone: they see the same one.</source>
        <translation>نوشته شد، همان‌گونه که گیرنده می‌خواند از نو خوانده شد و کامل بود. آن را برسانید و شمارهٔ رسید را تلفنی بخوانید: گیرنده همان را می‌بیند.</translation>
    </message>
    <message>
        <source>Whoever reads the file sees the same receipt number.</source>
        <translation>هر کس فایل را بخواند همین شمارهٔ رسید را می‌بیند.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>شمارهٔ فایل</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Something went wrong that the program did not expect, so it stops here. Everything you had saved is safe. Start it again; if this comes back, show the details to whoever looks after the program.</source>
        <translation>خطایی پیش‌بینی‌نشده رخ داد و نرم‌افزار متوقف می‌شود. هرچه ذخیره کرده بودید سالم است. نرم‌افزار را دوباره باز کنید؛ اگر خطا تکرار شد، جزئیات را به مسئول نرم‌افزار نشان دهید.</translation>
    </message>
    <message>
        <source>Written down in {file}</source>
        <translation>گزارش خطا در این فایل نوشته شد: {file}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your choice could not be saved: {detail}. Your data are not touched by this. Free some space on the disk and choose again.</source>
        <translation>انتخاب شما ذخیره نشد: {detail}. به داده‌های شما آسیبی نرسیده است. کمی از فضای دیسک را آزاد کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file {name} with your settings was damaged, so the settings were reset. Your data are not touched by this. Choose theme, language and backup folder again under Settings.</source>
        <translation>فایل تنظیمات ({name}) آسیب دیده بود و تنظیمات به حالت نخست برگشت. به داده‌های شما آسیبی نرسیده است. پوسته، زبان و پوشهٔ پشتیبان را در بخش «تنظیمات» دوباره انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light (paper)</source>
        <translation>روشن (کاغذ)</translation>
    </message>
    <message>
        <source>Dark (night)</source>
        <translation>تیره (شب)</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} دقیقه</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Without a key or the mouse, at a desk whose people have passphrases.</source>
        <translation>بی‌آنکه کلیدی زده یا ماوس جابه‌جا شود؛ پشت میزی که افرادش گذرواژه دارند.</translation>
    </message>
    <message>
        <source>Your name is saved.</source>
        <translation>نام شما ذخیره شد.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>در حال ذخیره</translation>
    </message>
    <message>
        <source>The last backup was made {when}.</source>
        <translation>آخرین پشتیبان: {when}.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make the first one now.</source>
        <translation>هنوز پشتیبانی گرفته نشده است. نخستین پشتیبان را همین حالا بگیرید.</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>روزانه</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>پیش از نسخهٔ تازه</translation>
    </message>
    <message>
        <source>before bringing one back</source>
        <translation>پیش از بازیابی</translation>
    </message>
    <message>
        <source>{when} · {reason} · {size} MB</source>
        <translation>{when} · {reason} · {size} مگابایت</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>پوشهٔ پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>گرفتن پشتیبان</translation>
    </message>
    <message>
        <source>The backup was made and read back: {name}</source>
        <translation>پشتیبان گرفته و بازخوانی شد: {name}</translation>
    </message>
    <message>
        <source>Bring back the copy of {when}? What was entered after it will be missing here; the present data are kept as one more copy.</source>
        <translation>پشتیبان {when} بازیابی شود؟ آنچه پس از آن ثبت شده در اینجا نخواهد بود؛ از داده‌های کنونی هم یک پشتیبان نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Bringing a backup back</source>
        <translation>بازیابی پشتیبان</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>بررسی داده‌ها</translation>
    </message>
    <message>
        <source>Everything was read and is in order.</source>
        <translation>همهٔ داده‌ها خوانده شد و درست است.</translation>
    </message>
    <message>
        <source>The check found {count} problems. Nothing was changed. Try Rebuild; if they remain, bring back the last good backup.</source>
        <translation>در بررسی {count} اشکال یافت شد. چیزی تغییر نکرد. «بازسازی» را امتحان کنید؛ اگر اشکال‌ها ماند، آخرین پشتیبان سالم را بازیابی کنید.</translation>
    </message>
    <message>
        <source>Make all tables again from what was saved? Nothing you entered is lost. It may take a few minutes.</source>
        <translation>همهٔ جدول‌ها از روی آنچه ذخیره شده از نو ساخته شود؟ چیزی از ثبت‌های شما از دست نمی‌رود. ممکن است چند دقیقه طول بکشد.</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>بازسازی</translation>
    </message>
    <message>
        <source>Rebuilding the tables</source>
        <translation>بازسازی جدول‌ها</translation>
    </message>
    <message>
        <source>The tables were made again from {count} saved lines.</source>
        <translation>جدول‌ها از روی {count} سطر ذخیره‌شده از نو ساخته شد.</translation>
    </message>
    <message>
        <source>Leave the demo city and begin with your own desk? The demo city is put aside in its own folder.</source>
        <translation>از شهر نمونه بیرون می‌روید و میز خودتان را می‌سازید؟ شهر نمونه در پوشهٔ خودش کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>Leave the demo city</source>
        <translation>بیرون رفتن از شهر نمونه</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Everything here is kept on this computer and can be changed at any time.</source>
        <translation>همهٔ این‌ها روی همین رایانه نگه داشته می‌شود و هر زمان می‌توانید تغییرش دهید.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>Theme, language and size change at once.</source>
        <translation>پوسته، زبان و اندازه همان لحظه تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>چه کسی اینجا کار می‌کند</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>قفل پس از</translation>
    </message>
    <message>
        <source>Your name stands beside everything you change.</source>
        <translation>نام شما کنار هر تغییری که می‌دهید ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>ذخیرهٔ نام</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>تقویم کاری</translation>
    </message>
    <message>
        <source>Holidays do not count in deadlines. Lunar holidays are announced each year; enter them here.</source>
        <translation>روزهای تعطیل در مهلت‌ها شمرده نمی‌شوند. تعطیلات قمری هر سال اعلام می‌شود؛ آن‌ها را اینجا وارد کنید.</translation>
    </message>
    <message>
        <source>Holidays…</source>
        <translation>تعطیلات…</translation>
    </message>
    <message>
        <source>Demo city</source>
        <translation>شهر نمونه</translation>
    </message>
    <message>
        <source>You are working with made-up figures. To begin with your own, leave the demo city: it is put aside in its own folder, nothing is deleted.</source>
        <translation>اکنون با عددهای ساختگی کار می‌کنید. برای آغاز کار خودتان از شهر نمونه بیرون بروید: در پوشهٔ خودش کنار گذاشته می‌شود و چیزی حذف نمی‌شود.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>جای پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
    <message>
        <source>A folder on another disk or a USB stick keeps your work even when this computer breaks.</source>
        <translation>پوشه‌ای روی دیسک دیگر یا حافظهٔ همراه، کار شما را حتی با خراب شدن این رایانه نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>گرفتن پشتیبان</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>پشتیبان‌های موجود</translation>
    </message>
    <message>
        <source>Bringing one back keeps the present data as one more copy.</source>
        <translation>هنگام بازیابی، از داده‌های کنونی هم یک پشتیبان نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>بازیابی…</translation>
    </message>
    <message>
        <source>Care of the data</source>
        <translation>نگهداری داده‌ها</translation>
    </message>
    <message>
        <source>Checking reads everything and changes nothing. Rebuilding makes the tables again from what was saved.</source>
        <translation>بررسی همه‌چیز را می‌خواند و چیزی را تغییر نمی‌دهد. بازسازی، جدول‌ها را از روی آنچه ذخیره شده از نو می‌سازد.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Whoever has this sheet has the key. Print it or copy it by hand, once, and close it away in a sealed envelope; it brings the key back when every passphrase is forgotten.</source>
        <translation>هر که این برگه را دارد کلید را دارد. یک بار چاپش کنید یا با دست رونویسی کنید و در پاکتی مهرشده بگذارید؛ اگر همهٔ گذرواژه‌ها فراموش شود، کلید را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>چاپ برگه</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation>کنار گذاشتم</translation>
    </message>
    <message>
        <source>Make the sheet…</source>
        <translation>ساختن برگه…</translation>
    </message>
    <message>
        <source>Bring the key back…</source>
        <translation>برگرداندن کلید…</translation>
    </message>
    <message>
        <source>The key of the desk</source>
        <translation>کلید میز</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The new passphrase is the old one. It was kept; choose another one.</source>
        <translation>گذرواژهٔ تازه همان گذرواژهٔ پیشین است. همان ماند؛ گذرواژهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is your own passphrase. It was kept; change it under your name instead.</source>
        <translation>این گذرواژهٔ خود شماست و همان ماند؛ آن را از منوی نام خود عوض کنید.</translation>
    </message>
    <message>
        <source>This is for the keeper of the desk to do, {name}. Nothing was changed.</source>
        <translation>این کار با متصدی میز، {name}، است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The passphrase was wrong {count} times in a row. Wait {time} and try again. Whoever forgot it asks the keeper of the desk for one for one time; the keeper has an envelope with a code.</source>
        <translation>گذرواژه {count} بار پیاپی نادرست بود. {time} صبر کنید و دوباره بنویسید. هر که آن را فراموش کرده است از متصدی میز گذرواژهٔ یک‌بارمصرف می‌خواهد؛ متصدی خود پاکتی با یک رمز دارد.</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} دقیقه</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} ثانیه</translation>
    </message>
    <message>
        <source>The demo city has no passphrases: everything in it is made up. Choose under your name as whom you continue.</source>
        <translation>شهر نمونه گذرواژه ندارد: همه‌چیز در آن ساختگی است. از منوی نام خود انتخاب کنید به جای چه کسی ادامه می‌دهید.</translation>
    </message>
    <message>
        <source>Nobody of that name sits at this desk. Nothing was changed.</source>
        <translation>کسی به این نام پشت این میز نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>At this desk everybody signs in with a passphrase. Nothing was changed.</source>
        <translation>پشت این میز هر کس با گذرواژهٔ خود وارد می‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{name} has no passphrase yet. Ask the keeper of the desk for one for one time.</source>
        <translation>{name} هنوز گذرواژه ندارد. از متصدی میز گذرواژهٔ یک‌بارمصرف بخواهید.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}. Nothing was changed. Look whether Caps Lock is on and which keyboard is chosen, and type it again.</source>
        <translation>این گذرواژهٔ {name} نیست. چیزی تغییر نکرد. ببینید کلید Caps Lock روشن نباشد و صفحه‌کلید درست باشد، و دوباره بنویسید.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>چه کسی پشت میز است؟</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>تکرار گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Choose a passphrase of your own</source>
        <translation>گذرواژه‌ای از آنِ خود انتخاب کنید</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>Keep it and sign in</source>
        <translation>نگه‌داشتن و ورود</translation>
    </message>
    <message>
        <source>The one you typed was for one time. Three words that only you would put together are good: at least eight letters. Nobody else can ever read it.</source>
        <translation>آنچه نوشتید یک‌بارمصرف بود. سه واژه که فقط شما کنار هم می‌گذارید خوب است: دست‌کم هشت حرف. هیچ‌کس دیگر نمی‌تواند آن را بخواند.</translation>
    </message>
    <message>
        <source>Everything you enter bears your name. Whoever forgot the passphrase asks the keeper of the desk for one for one time.</source>
        <translation>هر چه ثبت کنید نام شما را دارد. هر که گذرواژه را فراموش کرده است، از متصدی میز گذرواژهٔ یک‌بارمصرف می‌خواهد.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new passphrase twice.</source>
        <translation>این دو یکی نیست. گذرواژهٔ تازه را دو بار بنویسید.</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>Let somebody else sign files</source>
        <translation>اجازهٔ امضای فایل به دیگری</translation>
    </message>
    <message>
        <source>Let them sign</source>
        <translation>اجازهٔ امضا</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Your own passphrase of the key</source>
        <translation>گذرواژهٔ خودتان برای کلید</translation>
    </message>
    <message>
        <source>Their passphrase, which they type themselves</source>
        <translation>گذرواژهٔ او، که خودش می‌نویسد</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>همان، یک بار دیگر</translation>
    </message>
    <message>
        <source>Type your own passphrase of the key first.</source>
        <translation>نخست گذرواژهٔ خودتان را بنویسید.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>in force</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>رو به پایان</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>هنوز انتخاب نشده</translation>
    </message>
    <message>
        <source>waits for the council</source>
        <translation>در انتظار تصویب شورا</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>هنوز آغاز نشده</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>left</source>
        <translation>کناره‌گرفته</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>nobody at present</source>
        <translation>فعلاً کسی نیست</translation>
    </message>
</context>
<context>
    <name>StandingList</name>
    <message>
        <source>Actual: {figure}</source>
        <translation>نتیجه: {figure}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} تا {high}</translation>
    </message>
    <message>
        <source>Target: {figure}</source>
        <translation>وضع مطلوب: {figure}</translation>
    </message>
</context>
<context>
    <name>StandingLook</name>
    <message>
        <source>conforms</source>
        <translation>همخوان</translation>
    </message>
    <message>
        <source>does not conform</source>
        <translation>ناهمخوان</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>بی‌داده</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>چیزی برای داوری نیست</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>هنوز مقایسه نشده</translation>
    </message>
    <message>
        <source>{conformity}, {state}</source>
        <translation>{conformity}، {state}</translation>
    </message>
</context>
<context>
    <name>StandingTable</name>
    <message>
        <source>Standing</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>{place}. {name}</source>
        <translation>{place}. {name}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} از {whole}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Give the opinion</source>
        <translation>اعلام نظر</translation>
    </message>
    <message>
        <source>Give reasons for the gaps</source>
        <translation>نوشتن دلیل کمبودها</translation>
    </message>
    <message>
        <source>Sign off and submit</source>
        <translation>امضا و ارسال</translation>
    </message>
    <message>
        <source>Decide in a meeting</source>
        <translation>تصمیم در جلسه</translation>
    </message>
    <message>
        <source>Record an obstacle</source>
        <translation>ثبت مانع</translation>
    </message>
    <message>
        <source>Classify the obstacles</source>
        <translation>دسته‌بندی موانع</translation>
    </message>
    <message>
        <source>Judge whether they can be solved</source>
        <translation>داوری دربارهٔ قابل حل بودن</translation>
    </message>
    <message>
        <source>Choose the correction policies</source>
        <translation>انتخاب سیاست اصلاح</translation>
    </message>
    <message>
        <source>Plan a corrective action</source>
        <translation>برنامه‌ریزی اقدام اصلاحی</translation>
    </message>
    <message>
        <source>Plan an immediate action</source>
        <translation>ثبت اقدام فوری</translation>
    </message>
    <message>
        <source>Report an action as done</source>
        <translation>گزارش انجام اقدام</translation>
    </message>
    <message>
        <source>Verify what was done</source>
        <translation>تأیید انجام اقدام</translation>
    </message>
    <message>
        <source>Write the justification report</source>
        <translation>نوشتن گزارش توجیهی</translation>
    </message>
    <message>
        <source>Begin to remove the obstacles</source>
        <translation>آغاز رفع موانع</translation>
    </message>
    <message>
        <source>Raise to the committee</source>
        <translation>ارسال به کمیته</translation>
    </message>
    <message>
        <source>Resume execution</source>
        <translation>ازسرگیری اجرا</translation>
    </message>
    <message>
        <source>Evaluate the project again</source>
        <translation>ارزیابی دوبارهٔ پروژه</translation>
    </message>
    <message>
        <source>Draft the amendment</source>
        <translation>تهیهٔ پیش‌نویس اصلاح</translation>
    </message>
    <message>
        <source>Take the next step of the chain</source>
        <translation>برداشتن گام بعدی تصویب</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Choose the scanned letter…</source>
        <translation>انتخاب تصویر نامه…</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>Scan (PDF or picture)</source>
        <translation>تصویر نامه (PDF یا عکس)</translation>
    </message>
    <message>
        <source>It stays with the resolution.</source>
        <translation>همراه مصوبه می‌ماند.</translation>
    </message>
    <message>
        <source>Reason, if it is refused</source>
        <translation>دلیل، اگر رد می‌شود</translation>
    </message>
    <message>
        <source>A refusal ends the chain; the resolution never comes into force.</source>
        <translation>رد کردن زنجیره را پایان می‌دهد و مصوبه هرگز برقرار نمی‌شود.</translation>
    </message>
    <message>
        <source>Ratified and promulgated</source>
        <translation>تصویب و ابلاغ شد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <source>Write the number of the letter.</source>
        <translation>شمارهٔ نامه را بنویسید.</translation>
    </message>
    <message>
        <source>Write the date of the letter.</source>
        <translation>تاریخ نامه را بنویسید.</translation>
    </message>
    <message>
        <source>A refusal needs its reason.</source>
        <translation>رد کردن دلیل می‌خواهد.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>گام {number} از {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The backup was not made: {detail}. Your data are safe where they are. Free some space in the backup folder, or choose another one.</source>
        <translation>پشتیبان گرفته نشد: {detail}. داده‌های شما سر جای خود سالم است. در پوشهٔ پشتیبان جا باز کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The database file is damaged: {detail}. Restore the last backup.</source>
        <translation>فایل پایگاه داده آسیب دیده است: {detail}. آخرین پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>The index of changes names {found} of {total} saved lines. No figure is lost; run rebuild to make the index again.</source>
        <translation>فهرست تغییرها {found} سطر از {total} سطر ذخیره‌شده را در بر دارد. هیچ عددی از دست نرفته است؛ «بازسازی» را اجرا کنید تا فهرست از نو ساخته شود.</translation>
    </message>
    <message>
        <source>Table {table} has {extra} rows that no saved line explains. Run rebuild to make it again from the saved lines.</source>
        <translation>جدول {table} {extra} ردیف دارد که در هیچ سطر ذخیره‌شده‌ای نیست. «بازسازی» را اجرا کنید تا جدول از روی سطرهای ذخیره‌شده از نو ساخته شود.</translation>
    </message>
    <message>
        <source>Row {row} in table {table} is not what its last saved line says: somebody or something changed the file from outside. The saved line is whole; run rebuild to make the table again from it.</source>
        <translation>ردیف {row} جدول {table} با آخرین سطر ذخیره‌شدهٔ خود یکی نیست: فایل از بیرون تغییر داده شده است. سطر ذخیره‌شده سالم است؛ «بازسازی» را اجرا کنید تا جدول از روی آن از نو ساخته شود.</translation>
    </message>
    <message>
        <source>The database address does not begin with postgresql://. Nothing was opened. Correct PAAYESH_DATABASE_URL or remove it to work on this computer.</source>
        <translation>نشانی پایگاه داده با postgresql:// آغاز نمی‌شود. چیزی باز نشد. PAAYESH_DATABASE_URL را درست کنید یا آن را بردارید تا کار روی همین رایانه انجام شود.</translation>
    </message>
    <message>
        <source>The file {name} is not a database. It was left as it is. Restore the last backup, or choose another folder.</source>
        <translation>فایل {name} پایگاه داده نیست و همان‌گونه که بود ماند. آخرین پشتیبان را بازیابی کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file {name} belongs to another program. It was left as it is. Choose another folder for your work.</source>
        <translation>فایل {name} از آنِ نرم‌افزار دیگری است و همان‌گونه که بود ماند. برای کار خود پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The program is already open with this folder of work. Your data are safe. Go to the open window, or close it and start again.</source>
        <translation>نرم‌افزار هم‌اکنون با همین پوشهٔ کار باز است. داده‌های شما سالم است. به پنجرهٔ باز بروید، یا آن را ببندید و دوباره آغاز کنید.</translation>
    </message>
    <message>
        <source>The folder {folder} is on a network drive, where two programs can overwrite each other&apos;s work without a word. Nothing was opened. Keep your work on this computer&apos;s own disk; only files for others go to shared drives.</source>
        <translation>پوشهٔ {folder} روی درایو شبکه است؛ آنجا دو نرم‌افزار می‌توانند بی‌خبر روی کار یکدیگر بنویسند. چیزی باز نشد. کار خود را روی دیسک همین رایانه نگه دارید؛ روی درایو مشترک فقط فایل‌هایی را بگذارید که برای دیگران است.</translation>
    </message>
    <message>
        <source>The folder {folder} is on a removable disk, which can be pulled out while data are being written. Nothing was opened. Keep your work on this computer&apos;s own disk.</source>
        <translation>پوشهٔ {folder} روی دیسک جداشدنی است که ممکن است هنگام نوشتن داده‌ها بیرون کشیده شود. چیزی باز نشد. کار خود را روی دیسک همین رایانه نگه دارید.</translation>
    </message>
    <message>
        <source>These data were made by a newer version of the program. They are safe and were not touched. Install the newer version on this computer and open them with it.</source>
        <translation>این داده‌ها با نسخهٔ تازه‌تری از نرم‌افزار ساخته شده‌اند. سالم‌اند و دست نخورده‌اند. نسخهٔ تازه‌تر را روی این رایانه نصب کنید و با آن بازشان کنید.</translation>
    </message>
    <message>
        <source>The saved line of row {row} is damaged. Nothing was changed; restore the last backup in which it was still whole.</source>
        <translation>سطر ذخیره‌شدهٔ ردیف {row} آسیب دیده است. چیزی تغییر نکرد؛ آخرین پشتیبانی را بازیابی کنید که این سطر در آن سالم بوده است.</translation>
    </message>
    <message>
        <source>The disk is full. Everything saved before is safe; the last action was not saved. Free some space and do it again.</source>
        <translation>دیسک پر است. هرچه پیش‌تر ذخیره شده سالم است؛ آخرین کار ذخیره نشد. جا باز کنید و آن را دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Everything saved before is safe; the last action was not saved. Make a backup to another disk and have this disk checked.</source>
        <translation>خواندن یا نوشتن روی دیسک ممکن نشد. هرچه پیش‌تر ذخیره شده سالم است؛ آخرین کار ذخیره نشد. روی دیسک دیگری پشتیبان بگیرید و این دیسک را برای بررسی بدهید.</translation>
    </message>
    <message>
        <source>The database file is damaged. Nothing more was written to it. Run the check, then rebuild or restore the last backup.</source>
        <translation>فایل پایگاه داده آسیب دیده است. چیز دیگری در آن نوشته نشد. «بررسی» را اجرا کنید، سپس «بازسازی» کنید یا آخرین پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>Another program is using the database. The last action was not saved. Close the other program and do it again.</source>
        <translation>نرم‌افزار دیگری پایگاه داده را در دست دارد. هرچه پیش‌تر ذخیره شده سالم است؛ آخرین کار ذخیره نشد. آن نرم‌افزار را ببندید و کار را دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>The database server does not answer. Everything saved before is safe; the last action was not saved. See whether the network cable is in and ask whoever looks after the server.</source>
        <translation>سرور پایگاه داده پاسخ نمی‌دهد. هرچه پیش‌تر ذخیره شده سالم است؛ آخرین کار ذخیره نشد. ببینید کابل شبکه وصل است و از مسئول سرور بپرسید.</translation>
    </message>
    <message>
        <source>The database may not be written on this computer. The last action was not saved. Ask for the right to write to the folder of your work.</source>
        <translation>روی این رایانه اجازهٔ نوشتن در پایگاه داده نیست. هرچه پیش‌تر ذخیره شده سالم است؛ آخرین کار ذخیره نشد. برای پوشهٔ کار خود اجازهٔ نوشتن بخواهید.</translation>
    </message>
    <message>
        <source>The workgroup enters this at a desk of its own now. Nothing was changed. Ask the workgroup to correct it there and to send its next file.</source>
        <translation>کارگروه اکنون این را در میز خودش وارد می‌کند. چیزی تغییر نکرد. از کارگروه بخواهید آن را همان‌جا درست کند و فایل بعدی‌اش را بفرستد.</translation>
    </message>
    <message>
        <source>This was last changed with a newer version of the program. Nothing was changed. Install the newer version here first.</source>
        <translation>این را آخرین بار نسخهٔ تازه‌تری از نرم‌افزار تغییر داده است. چیزی تغییر نکرد. نخست نسخهٔ تازه‌تر را این‌جا نصب کنید.</translation>
    </message>
    <message>
        <source>A text in this is empty or too long, or a number is out of bounds. Nothing was changed. Fill in or shorten the text, or correct the number.</source>
        <translation>متنی در این‌جا خالی یا بیش از اندازه بلند است، یا عددی از اندازه بیرون است. چیزی تغییر نکرد. متن را پر یا کوتاه کنید، یا عدد را درست کنید.</translation>
    </message>
    <message>
        <source>This is longer than {most} KiB and cannot be kept in one piece. Nothing was changed. Shorten the text, or attach it as a file.</source>
        <translation>این متن از {most} کیلوبایت بلندتر است و یکجا نگه داشته نمی‌شود. چیزی تغییر نکرد. متن را کوتاه کنید یا آن را به‌صورت فایل پیوست کنید.</translation>
    </message>
    <message>
        <source>Export {number} of desk {origin} is not what was signed: somebody or something changed the database from outside. Restore the last backup in which it was still whole, or ask the other side for a full file.</source>
        <translation>آنچه میز {origin} در فایل شمارهٔ {number} امضا کرده بود دیگر همان نیست: کسی یا چیزی پایگاه داده را از بیرون تغییر داده است. آخرین پشتیبانی را که در آن هنوز سالم بود برگردانید، یا از طرف دیگر فایل کامل بخواهید.</translation>
    </message>
    <message>
        <source>The list of exports of desk {origin} bears no valid signature: somebody or something changed the database from outside. Restore the last backup in which it was still whole.</source>
        <translation>فهرست فایل‌های میز {origin} امضای معتبری ندارد: کسی یا چیزی پایگاه داده را از بیرون تغییر داده است. آخرین پشتیبانی را که در آن هنوز سالم بود برگردانید.</translation>
    </message>
</context>
<context>
    <name>TablePaper</name>
    <message>
        <source>This table: {title}</source>
        <translation>این جدول: {title}</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>تاریخ چاپ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>شمار سطرها</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>جدول سطری ندارد.</translation>
    </message>
</context>
<context>
    <name>TakenCard</name>
    <message>
        <source>Files that were read</source>
        <translation>فایل‌های خوانده‌شده</translation>
    </message>
    <message>
        <source>See what waits for me</source>
        <translation>دیدن کارهای من</translation>
    </message>
    <message>
        <source>See what two desks wrote apart</source>
        <translation>دیدن ناسازگارها</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>بازگشت به تبادل</translation>
    </message>
    <message>
        <source>The file was taken in</source>
        <translation>فایل وارد شد</translation>
    </message>
    <message>
        <source>{count} files were taken in</source>
        <translation>{count} فایل وارد شد</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>چیزی وارد نشد</translation>
    </message>
    <message>
        <source>It stands in the history, from where it can be taken out again as long as no later work builds on it. The receipt goes with your next file.</source>
        <translation>در پیشینه ثبت شد و تا وقتی کار تازه‌ای روی آن بنا نشده، از همان‌جا برگردانده می‌شود. رسیدش با فایل بعدی شما می‌رود.</translation>
    </message>
    <message>
        <source>What was here is as it was. Beside each file stands why.</source>
        <translation>آنچه اینجا بود همان است که بود. کنار هر فایل دلیلش نوشته شده است.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Code of the plan</source>
        <translation>کد برنامه</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>عنوان برنامه</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>افق</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>سال آغاز</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>سال پایان</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>لازم‌الاجرا از</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>بخش‌های برنامه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Code of what it belongs to</source>
        <translation>کد بخش بالاتر</translation>
    </message>
    <message>
        <source>Responsible workgroup</source>
        <translation>کارگروه مسئول</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>تاریخ آغاز</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>تاریخ پایان</translation>
    </message>
    <message>
        <source>Credit (rials)</source>
        <translation>اعتبار تخصیص‌یافته (ریال)</translation>
    </message>
    <message>
        <source>Codes of the goals it serves</source>
        <translation>کد هدف‌های مرتبط</translation>
    </message>
    <message>
        <source>Codes of the units</source>
        <translation>کد واحدهای مجری</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>شاخص‌ها</translation>
    </message>
    <message>
        <source>Code of its element</source>
        <translation>کد بخش برنامه</translation>
    </message>
    <message>
        <source>Unit of measurement</source>
        <translation>واحد سنجش</translation>
    </message>
    <message>
        <source>Desired direction</source>
        <translation>جهت مطلوب</translation>
    </message>
    <message>
        <source>What a figure means</source>
        <translation>معنای عدد</translation>
    </message>
    <message>
        <source>What a target means</source>
        <translation>معنای وضع مطلوب</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>تجمیع دوره‌ها</translation>
    </message>
    <message>
        <source>Over units</source>
        <translation>تجمیع واحدها</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>مقدار پایه</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حیاتی</translation>
    </message>
    <message>
        <source>Asked in the cycle</source>
        <translation>چرخهٔ گردآوری</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>Code of the indicator</source>
        <translation>کد شاخص</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <translation>کد واحد</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>Upper end of the range</source>
        <translation>سقف بازه</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتایج</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>مخرج</translation>
    </message>
    <message>
        <source>Reason why there is no figure</source>
        <translation>دلیل نداشتن عدد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>در دسترس نیست</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>موعد نرسیده</translation>
    </message>
    <message>
        <source>Former place</source>
        <translation>جای پیشین</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>دلیل رد شدن</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>How to fill in this workbook</source>
        <translation>این کارپوشه را چگونه پر کنیم</translation>
    </message>
    <message>
        <source>These rows were not taken. The coloured cells are why; the last column says what to do. Correct them here and import this workbook; all other rows have been taken already.</source>
        <translation>این ردیف‌ها رد شدند. خانه‌های رنگی نشان می‌دهند چرا و ستون آخر می‌گوید چه باید کرد. آن‌ها را همین‌جا درست کنید و این کارپوشه را وارد کنید؛ بقیهٔ ردیف‌ها پیش‌تر وارد شده‌اند.</translation>
    </message>
    <message>
        <source>Every sheet is a table: one row for one thing. Columns with a star must be filled in. Columns may be moved; the hidden first row must stay.</source>
        <translation>هر برگه یک جدول است و هر ردیف آن دربارهٔ یک چیز. ستون‌های ستاره‌دار را باید پر کرد. جای ستون‌ها را می‌توان عوض کرد؛ ردیف نخستِ پنهان باید بماند.</translation>
    </message>
    <message>
        <source>Codes tie the sheets together: an indicator names its element by code, a target and a result name their indicator by code. The same code twice is refused.</source>
        <translation>کدها برگه‌ها را به هم پیوند می‌دهند: شاخص، کد بخش برنامهٔ خود را دارد و وضع مطلوب و نتیجه، کد شاخص خود را. کد تکراری رد می‌شود.</translation>
    </message>
    <message>
        <source>Write periods as 1404, “third bimester of 1404”, or 1404B3; days as 1404/01/15. All digits, Persian and Latin, are read.</source>
        <translation>دوره را به شکل ۱۴۰۴، «دوماههٔ سوم ۱۴۰۴» یا 1404B3 بنویسید و تاریخ را به شکل ۱۴۰۴/۰۱/۱۵. رقم‌های فارسی و لاتین هر دو خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>An empty cell says nothing: it is never zero and deletes nothing. Write zero as 0. Where there is no figure write “not available” and the reason beside it, or “not due”.</source>
        <translation>خانهٔ خالی چیزی نمی‌گوید: نه صفر است و نه چیزی را حذف می‌کند. صفر را ۰ بنویسید. جایی که عددی ندارید بنویسید «در دسترس نیست» و دلیل را کنارش بیاورید، یا بنویسید «موعد نرسیده».</translation>
    </message>
    <message>
        <source>Importing the same workbook again changes nothing; a changed cell changes only its own row.</source>
        <translation>وارد کردن دوبارهٔ همین کارپوشه چیزی را تغییر نمی‌دهد؛ خانهٔ تغییرکرده فقط ردیف خودش را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>The template has no title. Write what people call it by.</source>
        <translation>الگو عنوان ندارد. نامی بنویسید که همه آن را به آن بشناسند.</translation>
    </message>
    <message>
        <source>The template asks nothing yet. Add its first line.</source>
        <translation>الگو هنوز چیزی نمی‌پرسد. سطر نخست آن را بیفزایید.</translation>
    </message>
    <message>
        <source>Line {line} has no text. Write what it asks.</source>
        <translation>سطر {line} متن ندارد. بنویسید چه می‌پرسد.</translation>
    </message>
    <message>
        <source>Line {line} asks for {kind} a second time. Take one of them away.</source>
        <translation>سطر {line} بار دوم «{kind}» را می‌پرسد. یکی از آن دو را بردارید.</translation>
    </message>
    <message>
        <source>Line {line} is no number, so it cannot have limits.</source>
        <translation>سطر {line} عددی نیست و نمی‌تواند حد داشته باشد.</translation>
    </message>
    <message>
        <source>In line {line} the largest value is below the smallest.</source>
        <translation>در سطر {line} بیشترین مقدار از کمترین مقدار کوچک‌تر است.</translation>
    </message>
    <message>
        <source>In line {line} the change that needs a remark must be more than nothing.</source>
        <translation>در سطر {line} تغییری که توضیح می‌خواهد باید بیش از صفر باشد.</translation>
    </message>
    <message>
        <source>Line {line} is no choice, so it offers nothing.</source>
        <translation>سطر {line} گزینه‌ای نیست و گزینه نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Line {line} needs at least two choices, one a line.</source>
        <translation>سطر {line} دست‌کم دو گزینه می‌خواهد، هر گزینه در یک سطر.</translation>
    </message>
    <message>
        <source>Line {line} offers the same choice twice.</source>
        <translation>سطر {line} یک گزینه را دو بار دارد.</translation>
    </message>
    <message>
        <source>Line {line} is no number, so it cannot be a sum.</source>
        <translation>سطر {line} عددی نیست و نمی‌تواند حاصل‌جمع باشد.</translation>
    </message>
    <message>
        <source>The sum of line {line} cannot be read. Write the numbers of lines, as in 3+4.</source>
        <translation>حاصل‌جمع سطر {line} خوانده نشد. شمارهٔ سطرها را بنویسید، مانند ۳+۴.</translation>
    </message>
    <message>
        <source>Line {line} adds up line {other}, which does not exist.</source>
        <translation>سطر {line} سطر {other} را جمع می‌زند که وجود ندارد.</translation>
    </message>
    <message>
        <source>Line {line} adds up line {other}, which is not a single number.</source>
        <translation>سطر {line} سطر {other} را جمع می‌زند که یک عدد تنها نیست.</translation>
    </message>
    <message>
        <source>Line {line} adds up the same line twice.</source>
        <translation>سطر {line} یک سطر را دو بار جمع می‌زند.</translation>
    </message>
    <message>
        <source>The sum of line {line} goes round in a circle: it is a part of itself.</source>
        <translation>حاصل‌جمع سطر {line} به خودش برمی‌گردد: این سطر جزئی از خودش شده است.</translation>
    </message>
    <message>
        <source>{problem} Nothing was saved; correct it and save again.</source>
        <translation>{problem} چیزی ذخیره نشد؛ آن را درست کنید و دوباره ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>TemplateBuilder</name>
    <message>
        <source>Title of the template</source>
        <translation>عنوان الگو</translation>
    </message>
    <message>
        <source>For cycles that are</source>
        <translation>برای چرخهٔ</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>خروج بدون ذخیره</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>ذخیرهٔ الگو</translation>
    </message>
    <message>
        <source>Kind of the new line</source>
        <translation>نوع سطر تازه</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>افزودن سطر</translation>
    </message>
    <message>
        <source>Lines of the template in paper order</source>
        <translation>سطرهای الگو به ترتیب کاغذ</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>بالا بردن (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>بالا بردن سطر</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>پایین بردن (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>پایین بردن سطر</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>حذف (Delete)</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>حذف سطر</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>واگرد (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>واگرد آخرین تغییر</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>{count} templates are in use. A template never changes: other questions make another one, and forms that are out finish on theirs.</source>
        <translation>{count} الگو در کار است. الگو هیچ‌گاه تغییر نمی‌کند: پرسش‌های دیگر الگوی دیگری می‌سازند و فرم‌های توزیع‌شده با الگوی خود به پایان می‌رسند.</translation>
    </message>
    <message>
        <source>They are made by the committee; its {name} may.</source>
        <translation>الگوها را کمیته می‌سازد؛ نوبت {name} است.</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>دبیر کمیته</translation>
    </message>
    <message>
        <source>Mark {digest}; {forms} forms were made of it.</source>
        <translation>نشان {digest}؛ {forms} فرم از آن ساخته شده است.</translation>
    </message>
    <message>
        <source>It took the place of {former}.</source>
        <translation>جانشین {former} شده است.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>استفادهٔ دوباره</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>What you built has not been saved. Leave it?</source>
        <translation>آنچه ساخته‌اید ذخیره نشده است. از آن بگذرید؟</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>خروج بدون ذخیره</translation>
    </message>
    <message>
        <source>There is already a template that asks just this: {digest}. No second one was made.</source>
        <translation>الگویی که درست همین‌ها را می‌پرسد هست: {digest}. الگوی دومی ساخته نشد.</translation>
    </message>
    <message>
        <source>The template was saved with the mark {digest}.</source>
        <translation>الگو با نشان {digest} ذخیره شد.</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>ذخیرهٔ الگو</translation>
    </message>
    <message>
        <source>A template says what a form asks: values of indicators, progress, credit, words and questions of your own. Begin with the standard form: you can hand it out as it is.</source>
        <translation>الگو می‌گوید فرم چه می‌پرسد: مقدار شاخص‌ها، پیشرفت، اعتبار، شرح و پرسش‌های خودتان. با فرم استاندارد آغاز کنید: همان‌طور که هست هم می‌شود توزیعش کرد.</translation>
    </message>
    <message>
        <source>There is no form template yet</source>
        <translation>هنوز الگوی فرمی نیست</translation>
    </message>
    <message>
        <source>Begin with the standard form</source>
        <translation>آغاز با فرم استاندارد</translation>
    </message>
    <message>
        <source>The committee builds the templates; when it has, they appear here.</source>
        <translation>الگوها را کمیته می‌سازد؛ پس از ساختن همین‌جا دیده می‌شوند.</translation>
    </message>
    <message>
        <source>Form templates</source>
        <translation>الگوهای فرم</translation>
    </message>
    <message>
        <source>Kind of cycle</source>
        <translation>نوع چرخه</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>الگوی تازه</translation>
    </message>
    <message>
        <source>Show retired ones too</source>
        <translation>نمایش کنارگذاشته‌ها</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>ساختن نسخهٔ تازه</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>بازگشت به فرم‌ها</translation>
    </message>
</context>
<context>
    <name>TemplateTable</name>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>چرخه</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>کنارگذاشته</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>در کار</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>by hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>روزانه</translation>
    </message>
    <message>
        <source>before a newer program version</source>
        <translation>پیش از نسخهٔ تازه</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>پیش از بازیابی</translation>
    </message>
    <message>
        <source>Copying:</source>
        <translation>گرفتن پشتیبان:</translation>
    </message>
    <message>
        <source>A verified copy was made: {file}</source>
        <translation>پشتیبان گرفته و بازخوانی شد: {file}</translation>
    </message>
    <message>
        <source>There is no copy yet. To make one: paayesh backup</source>
        <translation>هنوز پشتیبانی گرفته نشده است. برای گرفتن آن: paayesh backup</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>شمارهٔ فایل</translation>
    </message>
    <message>
        <source>To let this late work in, the committee&apos;s registry must say so: paayesh registry extend {key} {origin} {export} --feed {feed} --root FILE; then: paayesh bundle accept {number}</source>
        <translation>برای پذیرفتن این کار دیررسیده، دفتر کلیدهای کمیته باید آن را بگوید: paayesh registry extend {key} {origin} {export} --feed {feed} --root FILE؛ سپس: paayesh bundle accept {number}</translation>
    </message>
    <message>
        <source>The file stays refused, and its proof stays here.</source>
        <translation>فایل ردشده می‌ماند و سند آن اینجا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>هیئت</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>رو به پایان</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>انتخاب‌نشده</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>حکم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>The seat is taken from {day} on. Its key: {key}</source>
        <translation>این جایگاه از {day} گرفته شد. کلید آن: {key}</translation>
    </message>
    <message>
        <source>It stands on the agenda of meeting {number} of the committee.</source>
        <translation>در دستور جلسهٔ {number} کمیته گذاشته شد.</translation>
    </message>
    <message>
        <source>{body} has no group in {unit} any more.</source>
        <translation>{body} دیگر در {unit} گروهی ندارد.</translation>
    </message>
    <message>
        <source>{body} has a group in {unit}. Next: paayesh body seat BODY --unit {code} --role group_head --new NAME</source>
        <translation>{body} در {unit} گروه دارد. گام بعد: paayesh body seat BODY --unit {code} --role group_head --new NAME</translation>
    </message>
    <message>
        <source>The new term begins on {day}. Its key: {key}</source>
        <translation>دورهٔ تازه در {day} آغاز می‌شود. کلید آن: {key}</translation>
    </message>
    <message>
        <source>The membership ends; its last day is {day}.</source>
        <translation>عضویت پایان می‌یابد؛ روز پایانی آن {day} است.</translation>
    </message>
    <message>
        <source>The word of {name} is recorded.</source>
        <translation>نظر {name} ثبت شد.</translation>
    </message>
    <message>
        <source>{body} has no groups in units. Nothing was done. Workgroups have; name one by its code, such as W1.</source>
        <translation>{body} در واحدها گروهی ندارد. کاری انجام نشد. کارگروه‌ها گروه دارند؛ یکی را با کدش، مانند W1، نام ببرید.</translation>
    </message>
    <message>
        <source>The copies are in {folder}; to put one back: paayesh restore NAME</source>
        <translation>پشتیبان‌ها در {folder} است؛ برای بازیابی یکی: paayesh restore NAME</translation>
    </message>
    <message>
        <source>The data are again as in {file}. What was there before is kept as a copy: {kept}</source>
        <translation>داده‌ها دوباره همان است که در {file} بود. از آنچه پیش از این بود این پشتیبان نگه داشته شد: {kept}</translation>
    </message>
    <message>
        <source>Checking:</source>
        <translation>بررسی:</translation>
    </message>
    <message>
        <source>The data are sound.</source>
        <translation>داده‌ها سالم است.</translation>
    </message>
    <message>
        <source>The check found {count} problems. Nothing was changed. Make a copy of the folder, then restore the last backup; where only tables differ from what was saved, paayesh rebuild makes them again.</source>
        <translation>در بررسی {count} اشکال یافت شد. چیزی تغییر نکرد. از پوشهٔ کار رونوشت بردارید و آخرین پشتیبان را بازیابی کنید؛ اگر فقط جدول‌ها با سطرهای ذخیره‌شده نمی‌خواند، paayesh rebuild آن‌ها را از نو می‌سازد.</translation>
    </message>
    <message>
        <source>Rebuilding:</source>
        <translation>بازسازی:</translation>
    </message>
    <message>
        <source>Every table was made again from {count} saved lines.</source>
        <translation>همهٔ جدول‌ها از {count} سطر ذخیره‌شده از نو ساخته شد.</translation>
    </message>
    <message>
        <source>There is no copy {file}. Your present data were left as they are. To see which there are: paayesh backups</source>
        <translation>پشتیبان {file} نیست. داده‌های کنونی شما دست نخورد. برای دیدن پشتیبان‌ها: paayesh backups</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} مگابایت</translation>
    </message>
    <message>
        <source>The committee&apos;s folder of work is ready in {folder}, with the reference data of both cities. Next: paayesh plan template FILE</source>
        <translation>پوشهٔ کار کمیته با داده‌های مرجع هر دو شهر در {folder} آماده است. گام بعد: paayesh plan template FILE</translation>
    </message>
    <message>
        <source>The workgroup&apos;s folder of work is ready in {folder}. It is still empty: a workgroup&apos;s desk gets its reference data and its plan from the committee&apos;s welcome file. Next: paayesh key make</source>
        <translation>پوشهٔ کار کارگروه در {folder} آماده است و هنوز خالی است: میز کارگروه داده‌های مرجع و برنامهٔ خود را از فایل خوش‌آمد کمیته می‌گیرد. گام بعد: paayesh key make</translation>
    </message>
    <message>
        <source>Demo city</source>
        <translation>شهر نمونه</translation>
    </message>
    <message>
        <source>A visitor</source>
        <translation>کاربر مهمان</translation>
    </message>
    <message>
        <source>Building the demo city:</source>
        <translation>ساختن شهر نمونه:</translation>
    </message>
    <message>
        <source>The demo city is ready in {folder}: {indicators} indicators, {results} results, {verdicts} verdicts. Next: paayesh plan show</source>
        <translation>شهر نمونه در {folder} آماده است: {indicators} شاخص، {results} نتیجه و {verdicts} وضعیت. گام بعد: paayesh plan show</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <translation>نسخهٔ برنامه</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>بخش برنامه</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>This is what {file} would change; nothing was written.</source>
        <translation>با ورود {file} این‌ها تغییر می‌کند؛ هنوز چیزی نوشته نشده است.</translation>
    </message>
    <message>
        <source>Everything in {file} was refused; nothing was written.</source>
        <translation>همهٔ محتوای {file} رد شد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>{file} was taken in: {written} rows were written.</source>
        <translation>{file} وارد شد: {written} ردیف نوشته شد.</translation>
    </message>
    <message>
        <source>What could be read in {file} is there already; nothing was written.</source>
        <translation>آنچه در {file} خوانده شد از پیش هست؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>The file for {party} is ready and safe to take out: {file}, {rows} changes. Its receipt number, to be compared on the telephone: {number}</source>
        <translation>فایل برای {party} آماده است و می‌توان فلش را بیرون آورد: {file}، {rows} تغییر. شمارهٔ رسید آن برای مقایسهٔ تلفنی: {number}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>On the stick</source>
        <translation>روی فلش</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>شمارهٔ رسید</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>جاافتاده</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>آخرین خبر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>There is nobody called {whom} to whom this desk could send. Nothing was written. To see them: paayesh bundle status</source>
        <translation>گیرنده‌ای به نام {whom} نیست که این میز بتواند برایش بفرستد. چیزی نوشته نشد. برای دیدن گیرنده‌ها: paayesh bundle status</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ساخته‌شده در</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>چه دارد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییریافته</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>ناسازگار</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>دیررسیده</translation>
    </message>
    <message>
        <source>{file} brings registry of keys number {version}.</source>
        <translation>{file} دفتر کلیدهای شمارهٔ {version} را می‌آورد.</translation>
    </message>
    <message>
        <source>{file} changes no row; it says what its maker received of this desk.</source>
        <translation>{file} ردیفی را تغییر نمی‌دهد؛ می‌گوید سازنده‌اش چه چیزهایی از این میز دریافت کرده است.</translation>
    </message>
    <message>
        <source>Of the desk {desk} these exports are missing: {exports}.</source>
        <translation>از {desk} این شماره‌ها جا افتاده است: {exports}.</translation>
    </message>
    <message>
        <source>{count} papers are still missing and are asked for.</source>
        <translation>{count} پیوست هنوز نرسیده است و درخواست می‌شود.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از این</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس از این</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… و {count} مورد دیگر.</translation>
    </message>
    <message>
        <source>{count} cells or rows were refused. Correct them in {file} and take that file in.</source>
        <translation>{count} خانه یا ردیف رد شد. آن‌ها را در {file} درست کنید و همان فایل را وارد کنید.</translation>
    </message>
    <message>
        <source>{count} cells or rows were refused. To get them back in a workbook, run the command again with --returned FILE.</source>
        <translation>{count} خانه یا ردیف رد شد. برای پس گرفتن آن‌ها در یک کارپوشه، دستور را با ‎--returned FILE دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>The file says that the {role} made it on {made}, with {exports} exports of {rows} rows in its list; {segments} of them and {papers} papers are in it. Nobody verified that: see paayesh bundle verify</source>
        <translation>به گفتهٔ خود فایل، {role} آن را در {made} ساخته است؛ فهرست آن {exports} شماره با {rows} ردیف دارد و {segments} شماره و {papers} پیوست در آن است. کسی درستی این را نسنجیده است: paayesh bundle verify</translation>
    </message>
    <message>
        <source>{file} is whole, and the desk {desk} signed it.</source>
        <translation>{file} سالم است و {desk} آن را امضا کرده است.</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>Saving:</source>
        <translation>ذخیره:</translation>
    </message>
    <message>
        <source>{count} files were taken in. To take one out again: paayesh bundle undo NUMBER, with its number from paayesh bundle history</source>
        <translation>{count} فایل وارد شد. برای برگرداندن یکی: paayesh bundle undo NUMBER با شماره‌ای که paayesh bundle history نشان می‌دهد</translation>
    </message>
    <message>
        <source>{file} is in. Its receipt number, to be compared on the telephone: {number}</source>
        <translation>{file} وارد شده است. شمارهٔ رسید آن برای مقایسهٔ تلفنی: {number}</translation>
    </message>
    <message>
        <source>What {file} brought was taken out again: {gone} rows are gone, {restored} are as before.</source>
        <translation>آنچه {file} آورده بود برگردانده شد: {gone} ردیف کنار رفت و {restored} ردیف مانند پیش شد.</translation>
    </message>
    <message>
        <source>There is no file with the number {number} here. Nothing was changed. To see them: paayesh bundle history, paayesh bundle held</source>
        <translation>فایلی با شمارهٔ {number} اینجا نیست. چیزی تغییر نکرد. برای دیدن فایل‌ها: paayesh bundle history و paayesh bundle held</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>کمیته</translation>
    </message>
    <message>
        <source>{rows} refused rows are in {file}, the reason beside each.</source>
        <translation>{rows} ردیف ردشده در {file} است و دلیل هر کدام کنار آن.</translation>
    </message>
    <message>
        <source>What each column means is kept in {file}.</source>
        <translation>معنای هر ستون در {file} نگه داشته شد.</translation>
    </message>
    <message>
        <source>Reading:</source>
        <translation>خواندن:</translation>
    </message>
    <message>
        <source>The file {file} could not be read: {detail}. Nothing was done.</source>
        <translation>فایل {file} خوانده نشد: {detail}. کاری انجام نشد.</translation>
    </message>
    <message>
        <source>{file} could not be written: {detail}. Everything else was done. Choose another place for it.</source>
        <translation>{file} نوشته نشد: {detail}. بقیهٔ کار انجام شد. جای دیگری برای آن انتخاب کنید.</translation>
    </message>
    <message>
        <source>Evaluating:</source>
        <translation>ارزیابی:</translation>
    </message>
    <message>
        <source>{judged} indicators were judged in {period}: {written} verdicts are new or changed, {unchanged} were there already.</source>
        <translation>{judged} شاخص در {period} ارزیابی شد: وضعیت {written} شاخص تازه است یا تغییر کرده است و وضعیت {unchanged} شاخص همان است که بود.</translation>
    </message>
    <message>
        <source>The indicator {code} has not been evaluated in {period}. Nothing was done. To evaluate it: paayesh evaluate --period {period_code}</source>
        <translation>شاخص {code} در {period} ارزیابی نشده است. کاری انجام نشد. برای ارزیابی: paayesh evaluate --period {period_code}</translation>
    </message>
    <message>
        <source>No project is evaluated there.</source>
        <translation>در آنجا پروژه‌ای ارزیابی نمی‌شود.</translation>
    </message>
    <message>
        <source>Comparing:</source>
        <translation>در حال مقایسه:</translation>
    </message>
    <message>
        <source>{new} projects were compared for the first time, {refreshed} have new figures, {unchanged} the same, {frozen} are submitted and stay. {nonconforming} do not conform; {gaps} due indicators have no data.</source>
        <translation>{new} پروژه برای نخستین بار مقایسه شد، {refreshed} پروژه ارقام تازه دارد، {unchanged} پروژه همان است و {frozen} پروژهٔ ارسال‌شده دست نخورد. {nonconforming} پروژه همخوان نیست و {gaps} شاخص سررسیدشده داده ندارد.</translation>
    </message>
    <message>
        <source>Name evaluations, or choose all that conform with --conforming. Nothing was submitted.</source>
        <translation>ارزیابی‌ها را نام ببرید یا همهٔ همخوان‌ها را با ‎--conforming برگزینید. چیزی ارسال نشد.</translation>
    </message>
    <message>
        <source>{count} evaluations were submitted to the committee.</source>
        <translation>{count} ارزیابی به کمیته ارسال شد.</translation>
    </message>
    <message>
        <source>{code} · {title} · {period}</source>
        <translation>{code} · {title} · {period}</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>محاسبه</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Reason of the gap</source>
        <translation>دلیل کمبود</translation>
    </message>
    <message>
        <source>conforms</source>
        <translation>همخوان</translation>
    </message>
    <message>
        <source>does not conform</source>
        <translation>ناهمخوان</translation>
    </message>
    <message>
        <source>No plan with indicators speaks about {period}. Nothing was done. Take in the plan of that time first, or choose another period.</source>
        <translation>هیچ برنامهٔ شاخص‌داری {period} را در بر نمی‌گیرد. کاری انجام نشد. نخست برنامهٔ آن زمان را وارد کنید یا دورهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>No period of the plan {code} is over yet, so there is nothing to judge. Nothing was done.</source>
        <translation>هنوز هیچ دوره‌ای از برنامهٔ {code} به پایان نرسیده است و چیزی برای ارزیابی نیست. کاری انجام نشد.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>The plan {plan} has no cycle yet. Open those of a year with: paayesh cycle open --year YEAR</source>
        <translation>برنامهٔ {plan} هنوز چرخه‌ای ندارد. چرخه‌های یک سال را چنین باز کنید: paayesh cycle open --year YEAR</translation>
    </message>
    <message>
        <source>{period}: {accepted} of {forms} forms are accepted, {overdue} are overdue, {late} came late.</source>
        <translation>{period}: {accepted} فرم از {forms} فرم پذیرفته شده، مهلت {overdue} فرم گذشته و {late} فرم دیر رسیده است.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>فرم‌ها</translation>
    </message>
    <message>
        <source>Name either a period or a year. Nothing was opened. For a year: paayesh cycle open --year 1405</source>
        <translation>یا دوره را بنویسید یا سال را. چیزی باز نشد. برای یک سال: paayesh cycle open --year 1405</translation>
    </message>
    <message>
        <source>{count} cycles were opened.</source>
        <translation>{count} چرخه باز شد.</translation>
    </message>
    <message>
        <source>No cycle lasts a month. Nothing was opened. Name a half of a month (1405F01), two months (1405B1), half a year (1405H1) or a year (1405).</source>
        <translation>هیچ چرخه‌ای یک‌ماهه نیست. چیزی باز نشد. نیم‌ماه (1405F01)، دوماهه (1405B1)، نیم‌سال (1405H1) یا سال (1405) بنویسید.</translation>
    </message>
    <message>
        <source>No amendment of this plan has been drafted.</source>
        <translation>برای این برنامه پیش‌نویس اصلاحی نیست.</translation>
    </message>
    <message>
        <source>There is no case with the number {number}. Nothing was changed.</source>
        <translation>پرونده‌ای با شمارهٔ {number} نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The plan has nothing with the code {code}. Nothing was changed. Look the code up with: paayesh plan show</source>
        <translation>برنامه چیزی با کد {code} ندارد. چیزی تغییر نکرد. کد را با این فرمان بیابید: paayesh plan show</translation>
    </message>
    <message>
        <source>{title}: {stage}. {turn}</source>
        <translation>{title}: {stage}. {turn}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>آنچه عوض می‌شود</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>As it shall be</source>
        <translation>پس از اصلاح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>نافذ از</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرها</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>نافذ از</translation>
    </message>
    <message>
        <source>There is no amendment with the key {key}. Nothing was changed.</source>
        <translation>اصلاحی با کلید {key} نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>چرخهٔ پایش</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>توزیع</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>مهلت بازگشت</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>درجهٔ تحقق</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>پوشش</translation>
    </message>
    <message>
        <source>There is no plan yet. Take one in with: paayesh plan import FILE</source>
        <translation>هنوز برنامه‌ای نیست. برای وارد کردن: paayesh plan import FILE</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>سال‌ها</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>آخرین دوره</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>This period has not been evaluated yet. To do so: paayesh evaluate --period {period}</source>
        <translation>این دوره هنوز ارزیابی نشده است. برای ارزیابی: paayesh evaluate --period {period}</translation>
    </message>
    <message>
        <source>{text} is no period. Nothing was done. Write a year such as 1404, or a part of one: 1404B3 (the third bimester), 1404H1 (the first half), 1404M07 (Mehr).</source>
        <translation>{text} دوره نیست. کاری انجام نشد. سالی مانند 1404 یا بخشی از سال را بنویسید: 1404B3 (دوماههٔ سوم)، 1404H1 (نیمهٔ اول)، 1404M07 (مهر).</translation>
    </message>
    <message>
        <source>There is no plan yet. Nothing was done. Take one in with: paayesh plan import FILE</source>
        <translation>هنوز برنامه‌ای نیست. کاری انجام نشد. برای وارد کردن: paayesh plan import FILE</translation>
    </message>
    <message>
        <source>There are several plans: {known}. Nothing was done. Say which one with --plan CODE.</source>
        <translation>چند برنامه هست: {known}. کاری انجام نشد. با ‎--plan CODE بگویید کدام را می‌خواهید.</translation>
    </message>
    <message>
        <source>There is no plan with the code {code}. Nothing was done. There are: {known}.</source>
        <translation>برنامه‌ای با کد {code} نیست. کاری انجام نشد. این‌ها هست: {known}.</translation>
    </message>
    <message>
        <source>Several plans have an indicator {code}: {known}. Nothing was done. Say which one with --plan CODE.</source>
        <translation>چند برنامه شاخصی با کد {code} دارند: {known}. کاری انجام نشد. با ‎--plan CODE بگویید کدام را می‌خواهید.</translation>
    </message>
    <message>
        <source>There is no indicator with the code {code}. Nothing was done. To look for it by its name: paayesh search TEXT</source>
        <translation>شاخصی با کد {code} نیست. کاری انجام نشد. برای جست‌وجو با نام: paayesh search TEXT</translation>
    </message>
    <message>
        <source>Several rows have the code {code}. Nothing was done. Name one by its key: {known}</source>
        <translation>چند ردیف کد {code} دارند. کاری انجام نشد. یکی را با کلیدش مشخص کنید: {known}</translation>
    </message>
    <message>
        <source>There is no row with the code {code}. Nothing was done. To look for it by its name: paayesh search TEXT</source>
        <translation>ردیفی با کد {code} نیست. کاری انجام نشد. برای جست‌وجو با نام: paayesh search TEXT</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>ارزیابی‌نشده</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was saved before is safe, and nothing is half done.</source>
        <translation>به خواست شما متوقف شد. هرچه پیش‌تر ذخیره شده سالم است و چیزی نیمه‌کاره نمانده است.</translation>
    </message>
    <message>
        <source>Something happened that the program does not understand, and it stopped. What was saved before is safe. Details for whoever looks after the program are in {file}</source>
        <translation>خطایی پیش‌بینی‌نشده رخ داد و نرم‌افزار متوقف شد. هرچه پیش‌تر ذخیره شده سالم است. شرح آن برای مسئول نرم‌افزار در این فایل است: {file}</translation>
    </message>
    <message>
        <source>Something happened that the program does not understand, and it stopped. What was saved before is safe. Details for whoever looks after the program: {detail}</source>
        <translation>خطایی پیش‌بینی‌نشده رخ داد و نرم‌افزار متوقف شد. هرچه پیش‌تر ذخیره شده سالم است. شرح آن برای مسئول نرم‌افزار: {detail}</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>plan version</source>
        <translation>نسخهٔ برنامه</translation>
    </message>
    <message>
        <source>part of the plan</source>
        <translation>بخش برنامه</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>target</source>
        <translation>وضع مطلوب</translation>
    </message>
    <message>
        <source>result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>workgroup</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>body</source>
        <translation>نهاد</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>وظیفه</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>entry of a list</source>
        <translation>مورد فهرست</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>تعطیلی</translation>
    </message>
    <message>
        <source>item of an agenda</source>
        <translation>بند دستور جلسه</translation>
    </message>
    <message>
        <source>line of an amendment</source>
        <translation>سطر اصلاح برنامه</translation>
    </message>
    <message>
        <source>answer on a form</source>
        <translation>پاسخ فرم</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>line of a roll</source>
        <translation>سطر حضور و غیاب</translation>
    </message>
    <message>
        <source>move of a case</source>
        <translation>حرکت پرونده</translation>
    </message>
    <message>
        <source>step of a resolution’s chain</source>
        <translation>مرحلهٔ تصویب مصوبه</translation>
    </message>
    <message>
        <source>correction policy</source>
        <translation>سیاست اصلاح</translation>
    </message>
    <message>
        <source>corrective action</source>
        <translation>اقدام اصلاحی</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>چرخهٔ پایش</translation>
    </message>
    <message>
        <source>deviation case</source>
        <translation>پروندهٔ انحراف</translation>
    </message>
    <message>
        <source>terms of a part of the plan</source>
        <translation>شرایط بخش برنامه</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>move of an evaluation</source>
        <translation>حرکت ارزیابی</translation>
    </message>
    <message>
        <source>word on an expert</source>
        <translation>رأی به کارشناس خبره</translation>
    </message>
    <message>
        <source>form</source>
        <translation>فرم پایش</translation>
    </message>
    <message>
        <source>call about a form</source>
        <translation>تماس دربارهٔ فرم</translation>
    </message>
    <message>
        <source>line of a form</source>
        <translation>سطر فرم</translation>
    </message>
    <message>
        <source>reminder of a form</source>
        <translation>یادآوری فرم</translation>
    </message>
    <message>
        <source>step of a form</source>
        <translation>گام فرم</translation>
    </message>
    <message>
        <source>form template</source>
        <translation>الگوی فرم</translation>
    </message>
    <message>
        <source>reason of a gap</source>
        <translation>علت کمبود</translation>
    </message>
    <message>
        <source>house rule</source>
        <translation>قاعدهٔ کار</translation>
    </message>
    <message>
        <source>incentive scheme</source>
        <translation>نظام تشویقی</translation>
    </message>
    <message>
        <source>weight of a criterion</source>
        <translation>وزن معیار</translation>
    </message>
    <message>
        <source>terms of an indicator</source>
        <translation>شرایط شاخص</translation>
    </message>
    <message>
        <source>issued paper</source>
        <translation>سند صادرشده</translation>
    </message>
    <message>
        <source>justification report</source>
        <translation>گزارش توجیهی</translation>
    </message>
    <message>
        <source>reason of a return</source>
        <translation>علت برگشت سطر</translation>
    </message>
    <message>
        <source>macro policy</source>
        <translation>سیاست کلان</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <source>seat held</source>
        <translation>عضویت</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>مانع</translation>
    </message>
    <message>
        <source>class of obstacles</source>
        <translation>دستهٔ مانع</translation>
    </message>
    <message>
        <source>performance report</source>
        <translation>گزارش عملکرد</translation>
    </message>
    <message>
        <source>plan amendment</source>
        <translation>اصلاح برنامه</translation>
    </message>
    <message>
        <source>goal of a project</source>
        <translation>هدف پروژه</translation>
    </message>
    <message>
        <source>unit of a project</source>
        <translation>واحد پروژه</translation>
    </message>
    <message>
        <source>question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>spent credit</source>
        <translation>اعتبار هزینه‌شده</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>field of a template</source>
        <translation>فیلد الگو</translation>
    </message>
    <message>
        <source>group in a unit</source>
        <translation>گروه در واحد</translation>
    </message>
    <message>
        <source>evaluation rule</source>
        <translation>قاعدهٔ ارزیابی</translation>
    </message>
    <message>
        <source>goal of a workgroup</source>
        <translation>هدف کارگروه</translation>
    </message>
    <message>
        <source>There is no row with the key {key}. Nothing was done. To look for it by its name: paayesh search TEXT</source>
        <translation>ردیفی با کلید {key} نیست. کاری انجام نشد. برای جست‌وجو با نام: paayesh search TEXT</translation>
    </message>
    <message>
        <source>Nothing was found for “{text}”. Try fewer or shorter words.</source>
        <translation>برای «{text}» چیزی یافت نشد. واژه‌های کمتر یا کوتاه‌تری بنویسید.</translation>
    </message>
    <message>
        <source>There is no such meeting. Plan one with: paayesh meeting plan</source>
        <translation>چنین جلسه‌ای نیست. با این دستور برنامه‌ریزی کنید: paayesh meeting plan</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>تصمیم با</translation>
    </message>
    <message>
        <source>{count} computed rows stay as they show.</source>
        <translation>{count} ردیف محاسبه‌شده همان‌گونه که هست می‌ماند.</translation>
    </message>
    <message>
        <source>The question goes to {party} with the next file.</source>
        <translation>پرسش با فایل بعدی به {party} می‌رسد.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>نمایان اکنون</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>دیگری</translation>
    </message>
    <message>
        <source>nobody: it is computed</source>
        <translation>هیچ‌کس؛ محاسبه می‌شود</translation>
    </message>
    <message>
        <source>this desk&apos;s party</source>
        <translation>طرف همین میز</translation>
    </message>
    <message>
        <source>whose row it is</source>
        <translation>صاحب ردیف</translation>
    </message>
    <message>
        <source>Nothing was written apart: no two desks changed the same row.</source>
        <translation>چیزی جدا از هم نوشته نشده است: هیچ دو میزی یک ردیف را تغییر نداده‌اند.</translation>
    </message>
    <message>
        <source>Nothing that was written apart has the key {text}. Nothing was done. To see what was: paayesh conflict list</source>
        <translation>هیچ ردیف دوگانه‌ای کلید {text} ندارد. کاری انجام نشد. برای دیدن آن‌ها: paayesh conflict list</translation>
    </message>
    <message>
        <source>Several rows have a key that ends with {text}. Nothing was done. Name one by its whole key: {known}</source>
        <translation>کلید چند ردیف به {text} پایان می‌یابد. کاری انجام نشد. یکی را با کلید کامل نام ببرید: {known}</translation>
    </message>
    <message>
        <source>The two versions do not differ in a field {field}. Nothing was decided. They differ in: {known}.</source>
        <translation>دو نسخه در فیلد {field} تفاوتی ندارند. تصمیمی گرفته نشد. تفاوت آن‌ها در این فیلدهاست: {known}.</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>Shown now: {state} by {person}, {desk}, {at}</source>
        <translation>نمایان اکنون: {state}، {person}، {desk}، {at}</translation>
    </message>
    <message>
        <source>The other: {state} by {person}, {desk}, {at}</source>
        <translation>دیگری: {state}، {person}، {desk}، {at}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>نوشته‌شده</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>Both versions are kept until somebody decides. Next: paayesh conflict keep {row} shown, or other; or some fields of the other: paayesh conflict combine {row} FIELD</source>
        <translation>هر دو نسخه تا تصمیم کسی نگه داشته می‌شود. گام بعد: paayesh conflict keep {row} shown یا other؛ یا برخی فیلدها از نسخهٔ دیگر: paayesh conflict combine {row} FIELD</translation>
    </message>
    <message>
        <source>Both versions are kept. To decide is for: {names}</source>
        <translation>هر دو نسخه نگه داشته شده است. تصمیم با این افراد است: {names}</translation>
    </message>
    <message>
        <source>It is decided. Both versions stay in the history of the row.</source>
        <translation>تصمیم گرفته شد. هر دو نسخه در تاریخچهٔ ردیف می‌ماند.</translation>
    </message>
    <message>
        <source>These two are decided; there is one more version of the row. Next: paayesh conflict show</source>
        <translation>دربارهٔ این دو تصمیم گرفته شد؛ این ردیف نسخهٔ دیگری هم دارد. گام بعد: paayesh conflict show</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبه‌ها</translation>
    </message>
    <message>
        <source>Resolution {number} was noted: {kind}.</source>
        <translation>مصوبهٔ {number} یادداشت شد: {kind}.</translation>
    </message>
    <message>
        <source>Item {number} has its outcome.</source>
        <translation>نتیجهٔ بند {number} نوشته شد.</translation>
    </message>
    <message>
        <source>{count} items go to the next meeting.</source>
        <translation>{count} بند به جلسهٔ بعد می‌رود.</translation>
    </message>
    <message>
        <source>No day is proposed for {body}. Nothing was planned. Name one with --on 1405/09/12.</source>
        <translation>برای {body} روزی پیشنهاد نمی‌شود. چیزی برنامه‌ریزی نشد. روز را با ‎--on 1405/09/12 بنویسید.</translation>
    </message>
    <message>
        <source>Meeting {number} of {body} was cancelled: {reason}</source>
        <translation>جلسهٔ {number} {body} لغو شد: {reason}</translation>
    </message>
    <message>
        <source>Meeting {number} of {body}: {state}.</source>
        <translation>جلسهٔ {number} {body}: {state}.</translation>
    </message>
    <message>
        <source>{present} of {needed} who count are present.</source>
        <translation>{present} نفر از {needed} نفر لازم برای حد نصاب حاضرند.</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>زیرمجموعهٔ</translation>
    </message>
    <message>
        <source>{number}. {at} · {by} · {what}</source>
        <translation>{number}. {at} · {by} · {what}</translation>
    </message>
    <message>
        <source>• {name}: {after}</source>
        <translation>• {name}: {after}</translation>
    </message>
    <message>
        <source>• {name}: {before} ← {after}</source>
        <translation>• {name}: {before} ← {after}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(خالی)</translation>
    </message>
    <message>
        <source>The blank workbook is in {file}. Fill it in, then: paayesh plan import {file}, or with nothing but results: paayesh results import {file}</source>
        <translation>کارپوشهٔ خالی در {file} است. آن را پر کنید، سپس: paayesh plan import {file}، یا اگر فقط نتیجه‌ها را نوشته‌اید: paayesh results import {file}</translation>
    </message>
    <message>
        <source>The plan {code} has no version yet, so there is nothing to write. Nothing was done.</source>
        <translation>برنامهٔ {code} هنوز نسخه‌ای ندارد و چیزی برای نوشتن نیست. کاری انجام نشد.</translation>
    </message>
    <message>
        <source>Writing:</source>
        <translation>نوشتن:</translation>
    </message>
    <message>
        <source>The plan {code} is in {file}.</source>
        <translation>برنامهٔ {code} در {file} است.</translation>
    </message>
    <message>
        <source>There is already a file {file}. It was left as it is, and nothing was done. Choose another name, or replace it with --overwrite.</source>
        <translation>فایل {file} از پیش هست؛ همان‌گونه که بود ماند و کاری انجام نشد. نام دیگری انتخاب کنید یا با ‎--overwrite جایگزینش کنید.</translation>
    </message>
    <message>
        <source>There is no such form in this cycle.</source>
        <translation>در این چرخه چنین فرمی نیست.</translation>
    </message>
    <message>
        <source>{new} units would get a form; {known} have theirs already. Nothing was handed out.</source>
        <translation>{new} واحد فرم می‌گیرند؛ {known} واحد فرم خود را دارند. چیزی توزیع نشد.</translation>
    </message>
    <message>
        <source>{new} forms were handed out; {known} units had theirs already.</source>
        <translation>{new} فرم توزیع شد؛ {known} واحد از پیش فرم خود را داشتند.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>{forms} forms were accepted: {results} results, {progress} figures of progress and {spending} of spending are new or changed.</source>
        <translation>{forms} فرم پذیرفته شد: {results} نتیجه، {progress} رقم پیشرفت و {spending} رقم هزینه تازه است یا تغییر کرده.</translation>
    </message>
    <message>
        <source>The call was written down.</source>
        <translation>تماس ثبت شد.</translation>
    </message>
    <message>
        <source>{count} forms are now {state}.</source>
        <translation>{count} فرم اکنون «{state}» است.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فرم پایش</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>گام بعد</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>روز دیرکرد</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>نوبت</translation>
    </message>
    <message>
        <source>Case {number} · {title} · round {round}</source>
        <translation>پروندهٔ {number} · {title} · دور {round}</translation>
    </message>
    <message>
        <source>solvable</source>
        <translation>قابل حل</translation>
    </message>
    <message>
        <source>not solvable</source>
        <translation>غیرقابل حل</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>داوری‌نشده</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>مانع</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>داوری</translation>
    </message>
    <message>
        <source>Correction policy</source>
        <translation>سیاست اصلاح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>از آنِ</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>وعده</translation>
    </message>
    <message>
        <source>The plan {plan} has no such cycle. Nothing was done. To see them: paayesh cycle list</source>
        <translation>برنامهٔ {plan} چنین چرخه‌ای ندارد. کاری انجام نشد. برای دیدن چرخه‌ها: paayesh cycle list</translation>
    </message>
    <message>
        <source>There is no workgroup with the code {code}. Nothing was done. There are: {known}.</source>
        <translation>کارگروهی با کد {code} نیست. کاری انجام نشد. کدهای موجود: {known}.</translation>
    </message>
    <message>
        <source>Several templates are meant: {known}. Nothing was done. Name one by the beginning of its digest.</source>
        <translation>چند الگو با این نام هست: {known}. کاری انجام نشد. یکی را با آغاز چکیده‌اش نام ببرید.</translation>
    </message>
    <message>
        <source>There is no such template. Nothing was done. To see them: paayesh template list</source>
        <translation>چنین الگویی نیست. کاری انجام نشد. برای دیدن الگوها: paayesh template list</translation>
    </message>
    <message>
        <source>There is no form {text}. Nothing was done. To see them: paayesh form list</source>
        <translation>فرمی به نشانی {text} نیست. کاری انجام نشد. برای دیدن فرم‌ها: paayesh form list</translation>
    </message>
    <message>
        <source>{text} is no day. Nothing was done. Write it as 1404/01/15.</source>
        <translation>«{text}» تاریخ نیست. کاری انجام نشد. آن را به شکل ۱۴۰۴/۰۱/۱۵ بنویسید.</translation>
    </message>
    <message>
        <source>Several forms are meant by {text}. Nothing was done. Name one by its key: {known}</source>
        <translation>چند فرم به نشانی {text} هست. کاری انجام نشد. یکی را با کلیدش نام ببرید: {known}</translation>
    </message>
    <message>
        <source>{template} · {unit} · {period} · {state}</source>
        <translation>{template} · {unit} · {period} · {state}</translation>
    </message>
    <message>
        <source>{count} lines were saved; the form is {state}.</source>
        <translation>{count} سطر ذخیره شد؛ فرم «{state}» است.</translation>
    </message>
    <message>
        <source>The form was returned; version {number} of it is out.</source>
        <translation>فرم برگردانده شد؛ نسخهٔ {number} آن توزیع شده است.</translation>
    </message>
    <message>
        <source>{text} names no line. Nothing was done. Write the number of a line, an equals sign and what stands there: 1.1=12</source>
        <translation>«{text}» سطری را نام نمی‌برد. کاری انجام نشد. شمارهٔ سطر، نشان تساوی و مقدار را بنویسید: 1.1=12</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {detail}. Nothing was done. It must be a JSON object of lines and values, or cells parted by tabs.</source>
        <translation>فایل {file} خوانده نشد: {detail}. کاری انجام نشد. فایل باید یک شیء JSON از سطرها و مقدارها باشد، یا خانه‌هایی که با Tab از هم جدا شده‌اند.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read. {why} Nothing was saved.</source>
        <translation>سطر {line} خوانده نشد. {why} چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>The form has no line {line}. Nothing was done. To see its lines: paayesh form show FORM</source>
        <translation>فرم سطر {line} ندارد. کاری انجام نشد. برای دیدن سطرها: paayesh form show FORM</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>واحد سنجش</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>بار پیش</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>ندارم</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>موعد نرسیده</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>By</source>
        <translation>به دست</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>There is no template yet. To take the one that is offered: paayesh template offer</source>
        <translation>هنوز الگویی نیست. برای برداشتن الگوی پیشنهادی: paayesh template offer</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>چکیده</translation>
    </message>
    <message>
        <source>{title} · {kind} · {digest}</source>
        <translation>{title} · {kind} · {digest}</translation>
    </message>
    <message>
        <source>The template {title} is ready to be handed out.</source>
        <translation>الگوی «{title}» آمادهٔ توزیع است.</translation>
    </message>
    <message>
        <source>The template {title} is handed out no more.</source>
        <translation>الگوی «{title}» دیگر توزیع نمی‌شود.</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>می‌پرسد</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>الزامی</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>به شمار می‌آید</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>There is no body {name}. Nothing was done. There are council, committee and the codes of the workgroups, such as W1.</source>
        <translation>هیئتی به نام {name} نیست. کاری انجام نشد. هستند: council و committee و کد کارگروه‌ها، مانند W1.</translation>
    </message>
    <message>
        <source>There is no group of this workgroup in the unit {unit}. Nothing was done. Form it first: paayesh body group BODY {code}</source>
        <translation>این کارگروه در {unit} گروهی ندارد. کاری انجام نشد. نخست آن را تشکیل دهید: paayesh body group BODY {code}</translation>
    </message>
    <message>
        <source>There is no unit {text}. Nothing was done. To see them: paayesh unit list</source>
        <translation>واحدی با کد یا نام {text} نیست. کاری انجام نشد. برای دیدن واحدها: paayesh unit list</translation>
    </message>
    <message>
        <source>Which seat is {name}? Nothing was done. Name one of them by its title or its role: {known}.</source>
        <translation>«{name}» کدام جایگاه است؟ کاری انجام نشد. یکی را با عنوان یا نقش نام ببرید: {known}.</translation>
    </message>
    <message>
        <source>Which membership is {name}? Nothing was done. Name it by its key, as told by: paayesh body show BODY --json</source>
        <translation>«{name}» کدام عضویت است؟ کاری انجام نشد. آن را با کلید نام ببرید که این فرمان می‌گوید: paayesh body show BODY --json</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>چنین پرونده‌ای نیست.</translation>
    </message>
    <message>
        <source>An action needs a due day. Nothing was done. Add: --due 1405/09/01</source>
        <translation>اقدام مهلت می‌خواهد. کاری انجام نشد. بیفزایید: ‎--due 1405/09/01</translation>
    </message>
    <message>
        <source>It is not said what is to be done with the action. Nothing was done. Add: --do start, done, verify, reject, cancel or postpone</source>
        <translation>گفته نشده با اقدام چه کنند. کاری انجام نشد. بیفزایید: ‎--do با یکی از start، done، verify، reject، cancel یا postpone</translation>
    </message>
    <message>
        <source>There is no evaluation {text}. Nothing was done. Write it as PROJECT/PERIOD; to see them: paayesh evaluation list</source>
        <translation>ارزیابی {text} وجود ندارد. کاری انجام نشد. آن را به شکل PROJECT/PERIOD بنویسید؛ برای دیدن همه: paayesh evaluation list</translation>
    </message>
    <message>
        <source>There is no case {text}. Nothing was done. To see them: paayesh case list --all</source>
        <translation>پروندهٔ {text} وجود ندارد. کاری انجام نشد. برای دیدن همه: paayesh case list --all</translation>
    </message>
    <message>
        <source>There is no class of obstacles {text}. Nothing was done. Name one by its code, such as FIN, or by its title.</source>
        <translation>دستهٔ مانع {text} وجود ندارد. کاری انجام نشد. آن را با کد، مانند FIN، یا با عنوان نام ببرید.</translation>
    </message>
    <message>
        <source>The case has no {text} of that kind. Nothing was done. To see what it has: paayesh case show NUMBER</source>
        <translation>پرونده چنین موردی با نشانی {text} ندارد. کاری انجام نشد. برای دیدن آنچه دارد: paayesh case show NUMBER</translation>
    </message>
    <message>
        <source>Nobody is called {text}, or several people are. Nothing was done. Name the person by key: paayesh search NAME</source>
        <translation>کسی به نام {text} نیست یا چند نفر هستند. کاری انجام نشد. شخص را با کلید نام ببرید: paayesh search NAME</translation>
    </message>
    <message>
        <source>There is no indicator {text}, or several plans have it. Nothing was done. To find it: paayesh search WORD</source>
        <translation>شاخص {text} وجود ندارد یا در چند برنامه هست. کاری انجام نشد. برای یافتن آن: paayesh search WORD</translation>
    </message>
    <message>
        <source>Due on {day}.</source>
        <translation>مهلت {day}.</translation>
    </message>
    <message>
        <source>Due on {day}: {days} working days late.</source>
        <translation>مهلت {day}: {days} روز کاری دیرکرد.</translation>
    </message>
    <message>
        <source>Next: {verb}</source>
        <translation>گام بعد: {verb}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>As</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>جایگاه‌ها</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>{name} sits at this desk from now on. The passphrase for one time, shown only now: {passphrase}</source>
        <translation>{name} از این پس پشت این میز است. گذرواژهٔ یک‌بارمصرف که فقط همین حالا نشان داده می‌شود: {passphrase}</translation>
    </message>
    <message>
        <source>Your present passphrase:</source>
        <translation>گذرواژهٔ کنونی شما:</translation>
    </message>
    <message>
        <source>The passphrase of {name} is kept.</source>
        <translation>گذرواژهٔ {name} نگه داشته شد.</translation>
    </message>
    <message>
        <source>From now on this desk asks who is there. The code for the keeper&apos;s envelope, shown only now: {code}</source>
        <translation>از این پس این میز می‌پرسد چه کسی آنجاست. رمز پاکت متصدی که فقط همین حالا نشان داده می‌شود: {code}</translation>
    </message>
    <message>
        <source>The passphrase of {name} for one time, shown only now: {passphrase}</source>
        <translation>گذرواژهٔ یک‌بارمصرف {name} که فقط همین حالا نشان داده می‌شود: {passphrase}</translation>
    </message>
    <message>
        <source>{name} no longer sits at this desk. What they did stays.</source>
        <translation>{name} دیگر پشت این میز نیست. کارهای او می‌ماند.</translation>
    </message>
    <message>
        <source>{name} is the keeper of this desk now.</source>
        <translation>اکنون {name} متصدی این میز است.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>گذرواژهٔ تازه:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>بار دیگر:</translation>
    </message>
    <message>
        <source>The two are not the same. The passphrase was left as it is.</source>
        <translation>این دو یکی نیست. گذرواژه همان ماند.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>از آنِ خود</translation>
    </message>
    <message>
        <source>for one time</source>
        <translation>یک‌بارمصرف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>This passphrase was for one time. Nothing was done. Choose your own first: paayesh person passphrase --as NAME</source>
        <translation>این گذرواژه یک‌بارمصرف بود. کاری انجام نشد. نخست گذرواژهٔ خود را انتخاب کنید: paayesh person passphrase --as NAME</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>گذرواژه:</translation>
    </message>
    <message>
        <source>At this desk everybody signs in. Nothing was done. Say who you are with --as NAME and give the passphrase in the variable {variable}, or run the command in a terminal.</source>
        <translation>پشت این میز هر کس وارد می‌شود. کاری انجام نشد. با --as NAME بگویید چه کسی هستید و گذرواژه را در متغیر {variable} بگذارید، یا فرمان را در پایانه اجرا کنید.</translation>
    </message>
    <message>
        <source>Nobody called {name} sits at this desk. Nothing was done. There are: {known}.</source>
        <translation>کسی به نام {name} پشت این میز نیست. کاری انجام نشد. هستند: {known}.</translation>
    </message>
    <message>
        <source>Nobody called {name} is entered here. Nothing was done. To see the members of a body: paayesh body show BODY</source>
        <translation>کسی به نام {name} ثبت نشده است. کاری انجام نشد. برای دیدن اعضای یک هیئت: paayesh body show BODY</translation>
    </message>
    <message>
        <source>Several people are called {name}. Nothing was done. Name one by the key: {known}.</source>
        <translation>چند نفر به نام {name} هستند. کاری انجام نشد. یکی را با کلید نام ببرید: {known}.</translation>
    </message>
    <message>
        <source>There is no meeting {name}. Nothing was done. The numbers stand in: paayesh meeting list</source>
        <translation>جلسه‌ای به نام {name} نیست. کاری انجام نشد. شماره‌ها اینجاست: paayesh meeting list</translation>
    </message>
    <message>
        <source>There is no resolution {name}. Nothing was done. The numbers stand in: paayesh resolution list</source>
        <translation>مصوبه‌ای به نام {name} نیست. کاری انجام نشد. شماره‌ها اینجاست: paayesh resolution list</translation>
    </message>
    <message>
        <source>The agenda has no item {number}. Nothing was done. See: paayesh meeting show</source>
        <translation>دستور جلسه بند {number} ندارد. کاری انجام نشد. ببینید: paayesh meeting show</translation>
    </message>
    <message>
        <source>{name} does not stand on the roll once. Nothing was done. Name them by their key; it stands in: paayesh meeting show --json</source>
        <translation>{name} در فهرست حضور درست یک بار نیامده است. کاری انجام نشد. او را با کلیدش نام ببرید؛ کلید اینجاست: paayesh meeting show --json</translation>
    </message>
    <message>
        <source>No policy has been given yet.</source>
        <translation>هنوز سیاستی داده نشده است.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>سیاست</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>از سوی</translation>
    </message>
    <message>
        <source>everybody below</source>
        <translation>همهٔ رده‌های پایین‌تر</translation>
    </message>
    <message>
        <source>“{title}” is on the next agenda of {body}; it is in force when it is resolved.</source>
        <translation>«{title}» در دستور جلسهٔ بعد {body} است و با تصویب برقرار می‌شود.</translation>
    </message>
    <message>
        <source>{period}, by the scheme “{title}”:</source>
        <translation>{period}، بر پایهٔ طرح «{title}»:</translation>
    </message>
    <message>
        <source>{period}, a preview without an approved scheme:</source>
        <translation>{period}، پیش‌نمایش بدون طرح مصوب:</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رتبه</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>{text} is no key of a policy. Nothing was done. The keys stand in: paayesh policy list --json</source>
        <translation>{text} کلید سیاستی نیست. کاری انجام نشد. کلیدها اینجاست: paayesh policy list --json</translation>
    </message>
    <message>
        <source>There is no such resolution.</source>
        <translation>چنین مصوبه‌ای نیست.</translation>
    </message>
    <message>
        <source>Resolution {number} “{title}”: {state}.</source>
        <translation>مصوبهٔ {number} «{title}»: {state}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>گام</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>ثبت‌کننده</translation>
    </message>
    <message>
        <source>May seal</source>
        <translation>اجازهٔ امضای فایل</translation>
    </message>
    <message>
        <source>{name} may seal files at this desk now.</source>
        <translation>اکنون {name} می‌تواند در این میز فایل‌ها را امضا کند.</translation>
    </message>
    <message>
        <source>{name} seals no files at this desk any more.</source>
        <translation>{name} دیگر در این میز فایلی امضا نمی‌کند.</translation>
    </message>
    <message>
        <source>The passphrase of {name} for the key is kept.</source>
        <translation>گذرواژهٔ {name} برای کلید ثبت شد.</translation>
    </message>
    <message>
        <source>Whoever has these digits has the key. Print them, close them away, and keep no copy:</source>
        <translation>هر کس این رقم‌ها را داشته باشد کلید را دارد. چاپشان کنید، در جای بسته بگذارید و رونوشتی نگه ندارید:</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>The thirty digits of this desk&apos;s key: {digits}</source>
        <translation>۳۰ رقم کلید این میز: {digits}</translation>
    </message>
    <message>
        <source>The committee has no registry of keys yet. Next, with a stick for the safe: paayesh registry found FOLDER</source>
        <translation>کمیته هنوز دفتر کلیدها ندارد. گام بعد، با فلشی برای گاوصندوق: paayesh registry found FOLDER</translation>
    </message>
    <message>
        <source>The committee was asked, and its digits were entered. Next, with its welcome file: paayesh bundle import FILE</source>
        <translation>درخواست پذیرش نوشته و ۳۰ رقم کمیته وارد شده است. گام بعد، با فایل خوش‌آمد کمیته: paayesh bundle import FILE</translation>
    </message>
    <message>
        <source>This desk has no key yet. Next: paayesh key make</source>
        <translation>این میز هنوز کلید ندارد. گام بعد: paayesh key make</translation>
    </message>
    <message>
        <source>The committee was not asked yet. Next: paayesh registry request FOLDER</source>
        <translation>هنوز از کمیته درخواست پذیرش نشده است. گام بعد: paayesh registry request FOLDER</translation>
    </message>
    <message>
        <source>The committee was asked. Next: tell it the thirty digits, and enter the digits of its letter with: paayesh registry pin DIGITS</source>
        <translation>درخواست پذیرش نوشته شده است. گام بعد: ۳۰ رقم را به کمیته بگویید و رقم‌های نامهٔ آن را وارد کنید با: paayesh registry pin DIGITS</translation>
    </message>
    <message>
        <source>The committee admitted this desk.</source>
        <translation>کمیته این میز را پذیرفته است.</translation>
    </message>
    <message>
        <source>The committee withdrew the key of this desk. What was sent before stays valid. Next: paayesh key renew</source>
        <translation>کمیته کلید این میز را لغو کرده است. آنچه پیش‌تر فرستاده شده معتبر می‌ماند. گام بعد: paayesh key renew</translation>
    </message>
    <message>
        <source>The digits of the sheet:</source>
        <translation>رقم‌های برگه:</translation>
    </message>
    <message>
        <source>In {folder} there are {count} root keys. Nothing was done. Name the file: paayesh-root-….key</source>
        <translation>در {folder} {count} کلید مادر هست. کاری انجام نشد. نام فایل را بیاورید: paayesh-root-….key</translation>
    </message>
    <message>
        <source>Passphrase for the desk&apos;s key:</source>
        <translation>گذرواژهٔ کلید میز:</translation>
    </message>
    <message>
        <source>A passphrase for the desk&apos;s key, needed whenever this desk seals a file:</source>
        <translation>گذرواژه‌ای برای کلید میز؛ هر بار که این میز فایلی را امضا می‌کند لازم است:</translation>
    </message>
    <message>
        <source>Passphrase of the root key:</source>
        <translation>گذرواژهٔ کلید مادر:</translation>
    </message>
    <message>
        <source>A passphrase for the root key, needed only when a desk is admitted or its key withdrawn:</source>
        <translation>گذرواژه‌ای برای کلید مادر؛ فقط برای پذیرش یک میز یا لغو کلید آن لازم است:</translation>
    </message>
    <message>
        <source>A passphrase is needed. Nothing was done. Run the command in a terminal, or give it in the variable {variable}.</source>
        <translation>گذرواژه لازم است. کاری انجام نشد. فرمان را در پایانه اجرا کنید، یا گذرواژه را در متغیر {variable} بدهید.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>کمیته یا کارگروه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Registry number {version}, issued on {day}. The committee&apos;s thirty digits: {digits}</source>
        <translation>دفتر کلیدهای شمارهٔ {version}، صادرشده در {day}. ۳۰ رقم کمیته: {digits}</translation>
    </message>
    <message>
        <source>This desk trusts the committee whose digits are {digits}.</source>
        <translation>این میز کمیته‌ای را می‌شناسد که رقم‌هایش این است: {digits}</translation>
    </message>
    <message>
        <source>Registry number {version} is in force here.</source>
        <translation>دفتر کلیدهای شمارهٔ {version} اینجا نافذ است.</translation>
    </message>
    <message>
        <source>The request is in {file}. When the committee asks for them, tell it these thirty digits on the telephone: {digits}</source>
        <translation>درخواست در {file} است. وقتی کمیته بپرسد، این ۳۰ رقم را پای تلفن بگویید: {digits}</translation>
    </message>
    <message>
        <source>{desk} of {party} asks to be admitted; {person} made the request. Next: telephone the desk, have its thirty digits told, and enter them with: paayesh registry compare {key} DIGITS</source>
        <translation>{desk} از {party} درخواست پذیرش دارد؛ درخواست را {person} نوشته است. گام بعد: به میز تلفن کنید، بخواهید ۳۰ رقمش را بگوید و آنها را وارد کنید با: paayesh registry compare {key} DIGITS</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خوانده‌شده در</translation>
    </message>
    <message>
        <source>The digits are those of {desk}. Next: paayesh registry admit {key} --root FILE</source>
        <translation>رقم‌ها همان رقم‌های {desk} است. گام بعد: paayesh registry admit {key} --root FILE</translation>
    </message>
    <message>
        <source>The request of {desk} was refused. It may ask again.</source>
        <translation>درخواست {desk} رد شد. می‌تواند دوباره درخواست کند.</translation>
    </message>
    <message>
        <source>The committee&apos;s digits were not entered here yet. Next: paayesh registry pin DIGITS</source>
        <translation>۳۰ رقم کمیته هنوز اینجا وارد نشده است. گام بعد: paayesh registry pin DIGITS</translation>
    </message>
    <message>
        <source>The committee&apos;s digits were entered; its welcome file was not taken in yet.</source>
        <translation>۳۰ رقم کمیته وارد شده است؛ فایل خوش‌آمد آن هنوز وارد نشده است.</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>digits not compared</source>
        <translation>رقم‌ها مقایسه نشده</translation>
    </message>
    <message>
        <source>digits compared</source>
        <translation>رقم‌ها مقایسه شده</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>This desk is in the committee&apos;s registry now.</source>
        <translation>این میز اکنون در دفتر کلیدهای کمیته است.</translation>
    </message>
    <message>
        <source>{desk} of {party} is admitted. Next, its welcome file: paayesh bundle export FOLDER --to {code}</source>
        <translation>{desk} از {party} پذیرفته شد. گام بعد، فایل خوش‌آمد آن: paayesh bundle export FOLDER --to {code}</translation>
    </message>
    <message>
        <source>The key of {desk} is withdrawn.</source>
        <translation>کلید {desk} لغو شد.</translation>
    </message>
    <message>
        <source>Work of {desk} is valid up to export {seq}.</source>
        <translation>کار {desk} تا فایل شمارهٔ {seq} معتبر است.</translation>
    </message>
    <message>
        <source>Files for the committee can be encrypted.</source>
        <translation>فایل‌های کمیته را می‌توان رمز کرد.</translation>
    </message>
    <message>
        <source>Files for the committee are not encrypted.</source>
        <translation>فایل‌های کمیته رمز نمی‌شود.</translation>
    </message>
    <message>
        <source>The root key {key} of {title} is in {file}. It counts once the root is made of it and others: paayesh registry rotate</source>
        <translation>کلید مادر {key} از آنِ {title} در {file} است. پس از تغییر کلیدهای مادر معتبر می‌شود: paayesh registry rotate</translation>
    </message>
    <message>
        <source>The root key in {file} has another passphrase from now on.</source>
        <translation>گذرواژهٔ کلید مادر {file} از این پس عوض شد.</translation>
    </message>
    <message>
        <source>The root is made of these keys now.</source>
        <translation>اکنون کلیدهای مادر همین‌ها هستند.</translation>
    </message>
    <message>
        <source>Enough root keys have signed.</source>
        <translation>به اندازهٔ کافی با کلیدهای مادر امضا شد.</translation>
    </message>
    <message>
        <source>No change of the registry waits.</source>
        <translation>هیچ تغییری در دفتر کلیدها در انتظار نیست.</translation>
    </message>
    <message>
        <source>A change waits for {count} more signatures:</source>
        <translation>تغییری در انتظار {count} امضای دیگر است:</translation>
    </message>
    <message>
        <source>The draft is in {file}</source>
        <translation>تغییر در انتظار امضا در {file} است</translation>
    </message>
    <message>
        <source>The committee has a registry of keys. The root key is in {file}: close it away, apart from this computer, and keep a second copy elsewhere. The thirty digits for the committee&apos;s letters: {digits}</source>
        <translation>کمیته دفتر کلیدها دارد. کلید مادر در {file} است: آن را جدا از این رایانه در جای بسته بگذارید و رونوشت دومی جای دیگری نگه دارید. ۳۰ رقم برای نامه‌های کمیته: {digits}</translation>
    </message>
    <message>
        <source>{key} does not name one root key. Nothing was done. To see them: paayesh registry roots</source>
        <translation>{key} یک کلید مادر را نشان نمی‌دهد. کاری انجام نشد. برای دیدن آنها: paayesh registry roots</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>The registry now has the number {version}.</source>
        <translation>شمارهٔ دفتر کلیدها اکنون {version} است.</translation>
    </message>
    <message>
        <source>The change waits for {count} more signatures. Next, with another root key: paayesh registry sign --root FILE</source>
        <translation>این تغییر در انتظار {count} امضای دیگر است. گام بعد، با کلید مادری دیگر: paayesh registry sign --root FILE</translation>
    </message>
    <message>
        <source>No desk is called {name} here, and no key begins so. Nothing was done. To see them: paayesh registry show, paayesh registry requests</source>
        <translation>اینجا میزی به نام {name} نیست و کلیدی چنین آغاز نمی‌شود. کاری انجام نشد. برای دیدن آنها: paayesh registry show، paayesh registry requests</translation>
    </message>
    <message>
        <source>Several desks or keys fit {name}. Nothing was done. Name one by how its key&apos;s id begins.</source>
        <translation>چند میز یا کلید با {name} جور درمی‌آید. کاری انجام نشد. یکی را با آغاز شناسهٔ کلیدش نام ببرید.</translation>
    </message>
    <message>
        <source>No unit is entered yet. The committee enters those that fill forms: paayesh unit enter CODE TITLE</source>
        <translation>هنوز هیچ واحدی وارد نشده است. کمیته واحدهایی را که فرم پر می‌کنند وارد می‌کند: paayesh unit enter CODE TITLE</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>{title} is entered with the code {code}.</source>
        <translation>{title} با کد {code} وارد شد.</translation>
    </message>
    <message>
        <source>Taking in:</source>
        <translation>ثبت پاسخ‌ها:</translation>
    </message>
    <message>
        <source>{count} workbooks are in {folder}. When they come back: paayesh form workbook-take {folder}</source>
        <translation>{count} فایل در {folder} نوشته شد. پس از بازگشت: paayesh form workbook-take {folder}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره‌شده</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>در فایل</translation>
    </message>
    <message>
        <source>{file}: {fault}</source>
        <translation>{file}: {fault}</translation>
    </message>
    <message>
        <source>Not taken: another file of the same form was saved later.</source>
        <translation>وارد نشد: فایل دیگری از همین فرم دیرتر ذخیره شده است.</translation>
    </message>
    <message>
        <source>{count} forms with faults are in {folder}, the reason beside each.</source>
        <translation>{count} فرم دارای ایراد با ذکر دلیل در {folder} نوشته شد.</translation>
    </message>
    <message>
        <source>Making:</source>
        <translation>در حال تهیه:</translation>
    </message>
    <message>
        <source>No such paper was issued yet.</source>
        <translation>هنوز چنین سندی صادر نشده است.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>here</source>
        <translation>اینجا</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>جای دیگر</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>روی سند</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Say where to write the paper: --to FILE.pdf, --xlsx FILE.xlsx, or both. Nothing was done.</source>
        <translation>بگویید سند کجا نوشته شود: --to FILE.pdf یا --xlsx FILE.xlsx یا هر دو. کاری انجام نشد.</translation>
    </message>
    <message>
        <source>The paper is in {file}, on {pages} pages.</source>
        <translation>سند در {file} است، در {pages} برگ.</translation>
    </message>
    <message>
        <source>The workbook is in {file}.</source>
        <translation>کارپوشه در {file} است.</translation>
    </message>
    <message>
        <source>{title}: {code}</source>
        <translation>{title}: {code}</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>و {count} مورد دیگر.</translation>
    </message>
    <message>
        <source>a period, such as 1404B3; the newest if left out</source>
        <translation>یک دوره مانند 1404B3؛ بدون آن تازه‌ترین دوره</translation>
    </message>
    <message>
        <source>the number of a case, such as 1405-12</source>
        <translation>شمارهٔ یک پروندهٔ انحراف، مانند 1405-12</translation>
    </message>
    <message>
        <source>a meeting, such as committee/12</source>
        <translation>یک جلسه، مانند committee/12</translation>
    </message>
    <message>
        <source>a form, such as W1/U1/1404B3</source>
        <translation>یک فرم، مانند W1/U1/1404B3</translation>
    </message>
    <message>
        <source>a form, or a period for all forms of its cycle</source>
        <translation>یک فرم، یا یک دوره برای همهٔ فرم‌های چرخهٔ آن</translation>
    </message>
    <message>
        <source>a period, with --workgroup</source>
        <translation>یک دوره، همراه --workgroup</translation>
    </message>
    <message>
        <source>a resolution, such as committee/1405-3</source>
        <translation>یک مصوبه، مانند committee/1405-3</translation>
    </message>
    <message>
        <source>Say what the paper shall be about ({kind}): {about}. Nothing was done.</source>
        <translation>بگویید سند ({kind}) دربارهٔ چه باشد: {about}. کاری انجام نشد.</translation>
    </message>
    <message>
        <source>The performance report is that of one workgroup. Nothing was done. Name it with --workgroup.</source>
        <translation>گزارش عملکرد از آن یک کارگروه است. کاری انجام نشد. کارگروه را با --workgroup نام ببرید.</translation>
    </message>
    <message>
        <source>There is no unit with the code {code}. Nothing was done. To see them: paayesh unit list</source>
        <translation>واحدی با کد {code} نیست. کاری انجام نشد. برای دیدن واحدها: paayesh unit list</translation>
    </message>
    <message>
        <source>{title}. {told}</source>
        <translation>{title}. {told}</translation>
    </message>
    <message>
        <source>• {text}</source>
        <translation>• {text}</translation>
    </message>
    <message>
        <source>Next: paayesh recovery part</source>
        <translation>گام بعد: paayesh recovery part</translation>
    </message>
    <message>
        <source>Next: paayesh bundle export FOLDER</source>
        <translation>گام بعد: paayesh bundle export FOLDER</translation>
    </message>
    <message>
        <source>Next, with the answer: paayesh bundle import FILE. Where nobody has anything more to give back: paayesh recovery settle</source>
        <translation>گام بعد، با پاسخ: paayesh bundle import FILE. اگر کسی چیز دیگری برای برگرداندن ندارد: paayesh recovery settle</translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>The text is too long by {count} characters. Please shorten it.</source>
        <translation>متن {count} نویسه بلندتر از اندازه است. لطفاً کوتاهش کنید.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Read from Excel</source>
        <translation>ورود از اکسل</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>ورود نتایج</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>دیدن علت</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>دیدن همه</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>گرفتن پشتیبان</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>دیدن آن‌ها</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>ببینید چه باید کرد</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Enter the members</source>
        <translation>ورود اعضا</translation>
    </message>
    <message>
        <source>See the terms</source>
        <translation>دیدن دوره‌ها</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>برنامه‌ریزی جلسه</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوت</translation>
    </message>
    <message>
        <source>Hold the meeting</source>
        <translation>برگزاری جلسه</translation>
    </message>
    <message>
        <source>See the agenda</source>
        <translation>دیدن دستور جلسه</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Enter the ratification</source>
        <translation>ثبت تصویب</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>باز کردن چرخه</translation>
    </message>
    <message>
        <source>Send the forms</source>
        <translation>توزیع فرم‌ها</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>ادامهٔ تایپ</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>تحویل فرم</translation>
    </message>
    <message>
        <source>Call and remind</source>
        <translation>تماس و یادآوری</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>تایپ فرم</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>بررسی فرم</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>پذیرش فرم</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Give the opinion</source>
        <translation>اعلام نظر</translation>
    </message>
    <message>
        <source>Sign and submit</source>
        <translation>امضا و ارسال</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Open the amendment</source>
        <translation>باز کردن اصلاح</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>باز کردن گزارش</translation>
    </message>
    <message>
        <source>Introduce the desk</source>
        <translation>معرفی میز</translation>
    </message>
    <message>
        <source>See the requests</source>
        <translation>دیدن درخواست‌ها</translation>
    </message>
    <message>
        <source>Prepare a file</source>
        <translation>آماده کردن فایل</translation>
    </message>
    <message>
        <source>See what was sent</source>
        <translation>دیدن فرستاده‌ها</translation>
    </message>
    <message>
        <source>See the exchange</source>
        <translation>دیدن تبادل</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>دیدن جاافتاده‌ها</translation>
    </message>
    <message>
        <source>Review them</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Evaluate {period}</source>
        <translation>ارزیابی {period}</translation>
    </message>
    <message>
        <source>new results</source>
        <translation>نتایج تازه</translation>
    </message>
    <message>
        <source>{count} results came after the last evaluation</source>
        <translation>{count} نتیجه پس از آخرین ارزیابی رسیده است</translation>
    </message>
    <message>
        <source>Two desks wrote different things</source>
        <translation>دو میز چیزهای متفاوتی نوشته‌اند</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} ردیف</translation>
    </message>
    <message>
        <source>This work was copied or put back</source>
        <translation>این کار رونوشت یا برگردانده شده است</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>چیزی از دست نرفته</translation>
    </message>
    <message>
        <source>What others have of it comes back; a few steps lead there</source>
        <translation>آنچه دیگران از آن دارند برمی‌گردد؛ چند گام تا آنجاست</translation>
    </message>
    <message>
        <source>Both are kept and one of them shows, until somebody decides</source>
        <translation>هر دو نگه داشته شده و یکی نمایش داده می‌شود تا کسی تصمیم بگیرد</translation>
    </message>
    <message>
        <source>no copy yet</source>
        <translation>بدون پشتیبان</translation>
    </message>
    <message>
        <source>{days} days old</source>
        <translation>{days} روز پیش</translation>
    </message>
    <message>
        <source>Make a backup copy</source>
        <translation>پشتیبان بگیرید</translation>
    </message>
    <message>
        <source>A copy a day keeps a day&apos;s work safe from a broken disk</source>
        <translation>پشتیبان روزانه، کار شما را از خرابی دیسک در امان نگه می‌دارد</translation>
    </message>
    <message>
        <source>Results of {who}</source>
        <translation>نتایج {who}</translation>
    </message>
    <message>
        <source>{kind} meeting {number} of {body}</source>
        <translation>جلسهٔ {kind} شمارهٔ {number} {body}</translation>
    </message>
    <message>
        <source>Agenda, roll, decisions and minutes in order</source>
        <translation>دستور جلسه، حضور و غیاب، تصمیم‌ها و صورت‌جلسه به ترتیب</translation>
    </message>
    <message>
        <source>A meeting of {body}</source>
        <translation>جلسهٔ {body}</translation>
    </message>
    <message>
        <source>{count} things wait</source>
        <translation>{count} مورد در انتظار</translation>
    </message>
    <message>
        <source>The first has waited {days} days for a decision</source>
        <translation>نخستین مورد {days} روز در انتظار تصمیم است</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>waiting {days} days</source>
        <translation>{days} روز در انتظار</translation>
    </message>
    <message>
        <source>Form of {unit}</source>
        <translation>فرم {unit}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>هنوز ذخیره نشده</translation>
    </message>
    <message>
        <source>What you typed is kept; go on, or put it aside</source>
        <translation>آنچه تایپ کردید نگه داشته شده است؛ ادامه دهید یا کنارش بگذارید</translation>
    </message>
    <message>
        <source>Cycle of {period}</source>
        <translation>چرخهٔ {period}</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>هنوز باز نشده</translation>
    </message>
    <message>
        <source>Forms can be sent once their cycle is open</source>
        <translation>فرم‌ها پس از باز شدن چرخه توزیع می‌شوند</translation>
    </message>
    <message>
        <source>Forms of {period}</source>
        <translation>فرم‌های {period}</translation>
    </message>
    <message>
        <source>No unit of the workgroup has its form yet</source>
        <translation>هنوز هیچ واحدی از کارگروه فرم خود را ندارد</translation>
    </message>
    <message>
        <source>{period} · {template}</source>
        <translation>{period} · {template}</translation>
    </message>
    <message>
        <source>Nobody has called about it yet</source>
        <translation>هنوز کسی دربارهٔ آن تماس نگرفته است</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>وعده برای {day}</translation>
    </message>
    <message>
        <source>Promised for {day}, and it has not come</source>
        <translation>برای {day} وعده داده شد و نرسید</translation>
    </message>
    <message>
        <source>{count} more forms</source>
        <translation>{count} فرم دیگر</translation>
    </message>
    <message>
        <source>{count} more deviation cases</source>
        <translation>{count} پروندهٔ انحراف دیگر</translation>
    </message>
    <message>
        <source>Each waits for its next step</source>
        <translation>هرکدام در انتظار گام بعدی خود است</translation>
    </message>
    <message>
        <source>{count} actions are overdue</source>
        <translation>{count} اقدام از مهلت گذشته است</translation>
    </message>
    <message>
        <source>Case {number}: {title}</source>
        <translation>پروندهٔ {number}: {title}</translation>
    </message>
    <message>
        <source>{days} working days late</source>
        <translation>{days} روز کاری دیرکرد</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} روز دیرکرد</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>مهلت امروز</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>{days} روز مانده</translation>
    </message>
    <message>
        <source>to be carried out</source>
        <translation>در دست اجرا</translation>
    </message>
    <message>
        <source>To be carried out by {who}</source>
        <translation>اجرا با {who}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days} روز دیگر</translation>
    </message>
    <message>
        <source>{count} indicators have no result yet</source>
        <translation>{count} شاخص هنوز نتیجه ندارد</translation>
    </message>
    <message>
        <source>Reported / due</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>{reported} of {due} indicators</source>
        <translation>{reported} از {due} شاخص</translation>
    </message>
    <message>
        <source>Undesired in {period}</source>
        <translation>نامطلوب در {period}</translation>
    </message>
    <message>
        <source>{count} more undesired indicators</source>
        <translation>{count} شاخص نامطلوب دیگر</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>در مجموع {count}</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>{actual} against {target} {measure}</source>
        <translation>{actual} در برابر {target} {measure}</translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>هنوز ارزیابی نشده</translation>
    </message>
    <message>
        <source>no period has ended yet</source>
        <translation>هنوز دوره‌ای پایان نیافته است</translation>
    </message>
    <message>
        <source>results missing</source>
        <translation>نتیجه نرسیده</translation>
    </message>
    <message>
        <source>undesired</source>
        <translation>نامطلوب</translation>
    </message>
    <message>
        <source>near desired</source>
        <translation>نزدیک به مطلوب</translation>
    </message>
    <message>
        <source>desired</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Read a plan from Excel</source>
        <translation>برنامه را از اکسل وارد کنید</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>گام نخست</translation>
    </message>
    <message>
        <source>There is no plan with indicators here yet; any table of yours will do</source>
        <translation>هنوز برنامه‌ای با شاخص اینجا نیست؛ هر جدولی که دارید کافی است</translation>
    </message>
    <message>
        <source>Continue as {name}</source>
        <translation>ادامه به نام {name}</translation>
    </message>
    <message>
        <source>{count} things wait for others</source>
        <translation>{count} کار در انتظار دیگران است</translation>
    </message>
    <message>
        <source>First: {what}</source>
        <translation>نخست: {what}</translation>
    </message>
    <message>
        <source>Members of {body}</source>
        <translation>اعضای {body}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>هنوز هیچ‌کس</translation>
    </message>
    <message>
        <source>What people may do follows from the seats they hold</source>
        <translation>آنچه هرکس می‌تواند انجام دهد از جایگاه او برمی‌آید</translation>
    </message>
    <message>
        <source>ended {days} days ago</source>
        <translation>{days} روز پیش پایان یافت</translation>
    </message>
    <message>
        <source>ends in {days} days</source>
        <translation>{days} روز دیگر پایان می‌یابد</translation>
    </message>
    <message>
        <source>Term of {name}</source>
        <translation>دورهٔ عضویت {name}</translation>
    </message>
    <message>
        <source>{count} terms to renew or to end; who is over does not count</source>
        <translation>{count} دوره برای تمدید یا پایان؛ عضوی که دوره‌اش گذشته به شمار نمی‌آید</translation>
    </message>
    <message>
        <source>Compare {count} projects</source>
        <translation>مقایسهٔ {count} پروژه</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>هنوز مقایسه نشده</translation>
    </message>
    <message>
        <source>The figures of {period} beside the desired state</source>
        <translation>نتایج {period} کنار وضع مطلوب</translation>
    </message>
    <message>
        <source>The workgroup&apos;s opinion of {period} is missing</source>
        <translation>نظر کارگروه دربارهٔ {period} ثبت نشده است</translation>
    </message>
    <message>
        <source>The opinion of {period} waits for the head&apos;s signature</source>
        <translation>نظر {period} در انتظار امضای رئیس کارگروه است</translation>
    </message>
    <message>
        <source>The committee sent it back; {period}</source>
        <translation>کمیته آن را برگردانده است؛ {period}</translation>
    </message>
    <message>
        <source>Indicators without data need a reason each; {period}</source>
        <translation>هر شاخص بی‌داده دلیل می‌خواهد؛ {period}</translation>
    </message>
    <message>
        <source>{count} more evaluations</source>
        <translation>{count} ارزیابی دیگر</translation>
    </message>
    <message>
        <source>waits for the signature</source>
        <translation>در انتظار امضا</translation>
    </message>
    <message>
        <source>Performance report of {period}</source>
        <translation>گزارش عملکرد {period}</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>هنوز نوشته نشده</translation>
    </message>
    <message>
        <source>Achievements, challenges and chosen solutions of the workgroup</source>
        <translation>دستاوردها، چالش‌ها و راهکارهای برگزیدهٔ کارگروه</translation>
    </message>
    <message>
        <source>nothing to say by figures</source>
        <translation>نتایج چیزی نمی‌گویند</translation>
    </message>
    <message>
        <source>conforms by its figures</source>
        <translation>بنا بر نتایج همخوان است</translation>
    </message>
    <message>
        <source>does not conform by its figures</source>
        <translation>بنا بر نتایج همخوان نیست</translation>
    </message>
    <message>
        <source>Changes wait to go to the committee</source>
        <translation>تغییرهایی آمادهٔ رفتن به کمیته است</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} تغییر</translation>
    </message>
    <message>
        <source>They are on this computer alone until a file carries them</source>
        <translation>تا وقتی فایلی آن‌ها را نبرد، تنها روی همین رایانه‌اند</translation>
    </message>
    <message>
        <source>Desks ask to be admitted</source>
        <translation>میزهایی درخواست پذیرش دارند</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>{count} درخواست</translation>
    </message>
    <message>
        <source>Compare their thirty digits by telephone, then admit them</source>
        <translation>۳۰ رقم هر میز را تلفنی مقایسه کنید، سپس آن را بپذیرید</translation>
    </message>
    <message>
        <source>Decisions and receipts wait to go out</source>
        <translation>تصمیم‌ها و رسیدها در انتظار فرستادن‌اند</translation>
    </message>
    <message>
        <source>{count} addressees</source>
        <translation>{count} گیرنده</translation>
    </message>
    <message>
        <source>A workgroup knows only what a file brought it</source>
        <translation>هر کارگروه تنها از چیزی خبر دارد که فایلی برایش آورده است</translation>
    </message>
    <message>
        <source>Refused files are kept for review</source>
        <translation>فایل‌های ردشده برای بررسی نگه داشته شده‌اند</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} فایل</translation>
    </message>
    <message>
        <source>They were signed, but say what they may not say</source>
        <translation>امضایشان درست است، ولی چیزی می‌گویند که اجازه‌اش را ندارند</translation>
    </message>
    <message>
        <source>Exports of other desks are missing</source>
        <translation>فایل‌هایی از میزهای دیگر جا افتاده است</translation>
    </message>
    <message>
        <source>{count} exports</source>
        <translation>{count} فایل</translation>
    </message>
    <message>
        <source>A file was lost on the way; any later full file heals it</source>
        <translation>فایلی در راه گم شده است؛ هر فایل کامل بعدی آن را جبران می‌کند</translation>
    </message>
    <message>
        <source>The committee confirmed nothing of what was sent</source>
        <translation>کمیته هنوز رسید آنچه فرستاده شده را نداده است</translation>
    </message>
    <message>
        <source>for {days} days</source>
        <translation>{days} روز</translation>
    </message>
    <message>
        <source>Ask by telephone whether the file arrived, or send it again</source>
        <translation>تلفنی بپرسید فایل رسیده است یا نه، یا دوباره بفرستید</translation>
    </message>
    <message>
        <source>Nothing new from the committee</source>
        <translation>از کمیته خبری نرسیده است</translation>
    </message>
    <message>
        <source>Decisions and withdrawn keys may be unknown here; ask for a file</source>
        <translation>شاید تصمیم‌ها و کلیدهای لغوشده هنوز به اینجا نرسیده باشد؛ فایلی بخواهید</translation>
    </message>
    <message>
        <source>Found the committee’s registry of keys</source>
        <translation>دفتر کلیدهای کمیته را بگشایید</translation>
    </message>
    <message>
        <source>not founded</source>
        <translation>هنوز نیست</translation>
    </message>
    <message>
        <source>Workgroups can then send files that nobody can change on the way</source>
        <translation>پس از آن کارگروه‌ها فایل‌هایی می‌فرستند که در راه کسی نمی‌تواند تغییرشان دهد</translation>
    </message>
    <message>
        <source>Introduce this desk to the committee</source>
        <translation>این میز را به کمیته معرفی کنید</translation>
    </message>
    <message>
        <source>Until then nobody reads its files, and it reads nobody’s</source>
        <translation>تا آن زمان کسی فایل‌های این میز را نمی‌خواند و این میز هم فایل کسی را نمی‌خواند</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>بدون کلید</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>درخواست نشده</translation>
    </message>
    <message>
        <source>asked, not admitted yet</source>
        <translation>در انتظار پذیرش</translation>
    </message>
    <message>
        <source>its key was withdrawn</source>
        <translation>کلید لغو شده</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>عقب‌افتاده</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>نوبت شما</translation>
    </message>
    <message>
        <source>Undesired</source>
        <translation>نامطلوب</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>کارهای دیگر</translation>
    </message>
    <message>
        <source>{word} {count}</source>
        <translation>{word} {count}</translation>
    </message>
    <message>
        <source>Nothing waits for you. Everything is saved on this computer.</source>
        <translation>کاری در انتظار شما نیست. همه‌چیز روی همین رایانه ذخیره شده است.</translation>
    </message>
    <message>
        <source>{late} of {all} things are late. Begin with the first one.</source>
        <translation>{late} کار از {all} کار عقب افتاده است؛ از نخستین آغاز کنید.</translation>
    </message>
    <message>
        <source>{all} things wait, none is late.</source>
        <translation>{all} کار در انتظار است و هیچ‌یک عقب نیفتاده است.</translation>
    </message>
    <message>
        <source>Nothing waits today</source>
        <translation>امروز کاری در انتظار نیست</translation>
    </message>
    <message>
        <source>All results of the last period are here and judged. Look at the plan, or read new results from Excel when they arrive.</source>
        <translation>همهٔ نتایج دورهٔ گذشته رسیده و ارزیابی شده است. برنامه را ببینید، یا نتایج تازه را هرگاه رسید از اکسل وارد کنید.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>دیدن برنامه</translation>
    </message>
    <message>
        <source>Evaluating the period</source>
        <translation>ارزیابی دوره</translation>
    </message>
    <message>
        <source>Making a backup copy</source>
        <translation>گرفتن پشتیبان</translation>
    </message>
    <message>
        <source>My work today</source>
        <translation>کار امروز من</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Target and actual of each period</source>
        <translation>وضع مطلوب و نتیجهٔ هر دوره</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} تا {high}</translation>
    </message>
    <message>
        <source>{period}: actual {actual}, target {target}, {verdict}</source>
        <translation>{period}: نتیجه {actual}، وضع مطلوب {target}، {verdict}</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>These are {count} digits; the committee&apos;s letter has thirty. Nothing was changed. Compare each group with the letter.</source>
        <translation>این {count} رقم است؛ نامهٔ کمیته ۳۰ رقم دارد. چیزی تغییر نکرد. هر دسته را با نامه مقایسه کنید.</translation>
    </message>
    <message>
        <source>Other digits of the committee are in force here: {digits}. They were kept. Telephone the committee under a number that you know. Only if it says that it made a new root key, put the new digits in the place of these.</source>
        <translation>اینجا رقم‌های دیگری برای کمیته نافذ است: {digits}. همان ماند. با شماره‌ای که خودتان می‌شناسید به کمیته تلفن کنید. فقط اگر گفت کلید مادر تازه‌ای ساخته است، رقم‌های تازه را به جای اینها بگذارید.</translation>
    </message>
</context>
<context>
    <name>UnitFormList</name>
    <message>
        <source>already out</source>
        <translation>پیش‌تر توزیع شده</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضع</translation>
    </message>
</context>
<context>
    <name>UnitGroups</name>
    <message>
        <source>Somebody still sits in this group. It was left as it is; end their memberships first.</source>
        <translation>هنوز کسی در این گروه عضو است. گروه همان‌گونه ماند؛ نخست عضویت‌ها را پایان دهید.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>A unit has a short code, such as D03, and a title. Nothing was entered; write both.</source>
        <translation>هر واحد یک کد کوتاه، مانند D03، و یک عنوان دارد. چیزی وارد نشد؛ هر دو را بنویسید.</translation>
    </message>
    <message>
        <source>“{title}” is entered already, with the code {code}. Nothing was entered. Choose another title, or change that one by its code.</source>
        <translation>«{title}» از پیش با کد {code} وارد شده است. چیزی وارد نشد. عنوان دیگری بنویسید، یا همان را با کدش تغییر دهید.</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Passphrase of the key</source>
        <translation>گذرواژهٔ کلید</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>گذرواژهٔ کلید را بنویسید.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Paayesh from a terminal: monitoring and revising a city&apos;s plan. Without a command the window opens.</source>
        <translation>پایش از خط فرمان: پایش و بازنگری برنامهٔ شهر. بدون دستور، پنجرهٔ نرم‌افزار باز می‌شود.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done · 2 not understood · 3 refused, with a sentence saying why · 70 a fault of the program, written to the folder logs · 130 stopped with Ctrl+C</source>
        <translation>کدهای پایان: ۰ انجام شد · ۲ دستور فهمیده نشد · ۳ پذیرفته نشد و دلیلش گفته شد · ۷۰ خطای خود نرم‌افزار که شرحش در پوشهٔ logs است · ۱۳۰ با Ctrl+C متوقف شد</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>دستورها</translation>
    </message>
    <message>
        <source>A workgroup&apos;s desk needs --workgroup with a code from W1 to W7; the committee&apos;s desk has none.</source>
        <translation>میز کارگروه به ‎--workgroup با کدی از W1 تا W7 نیاز دارد؛ میز کمیته چنین کدی ندارد.</translation>
    </message>
    <message>
        <source>make a new folder of work: the first run</source>
        <translation>ساختن پوشهٔ کار تازه: نخستین اجرا</translation>
    </message>
    <message>
        <source>whose desk this is</source>
        <translation>این میز از آنِ کیست</translation>
    </message>
    <message>
        <source>which workgroup, for a workgroup&apos;s desk</source>
        <translation>کدام کارگروه، برای میز کارگروه</translation>
    </message>
    <message>
        <source>the name of this desk</source>
        <translation>نام این میز</translation>
    </message>
    <message>
        <source>who works at it; named in everything that is saved</source>
        <translation>چه کسی پشت آن کار می‌کند؛ نامش کنار هرچه ذخیره شود می‌آید</translation>
    </message>
    <message>
        <source>build the demo city in an empty folder and judge it</source>
        <translation>ساختن شهر نمونه در پوشهٔ خالی و ارزیابی آن</translation>
    </message>
    <message>
        <source>small: seconds; city: a whole city, minutes</source>
        <translation>small: چند ثانیه؛ city: شهری کامل، چند دقیقه</translation>
    </message>
    <message>
        <source>plans: in, out, and how they stand</source>
        <translation>برنامه‌ها: ورود، خروجی و وضعیت آن‌ها</translation>
    </message>
    <message>
        <source>write a blank workbook to fill in</source>
        <translation>نوشتن کارپوشهٔ خالی برای پر کردن</translation>
    </message>
    <message>
        <source>the workbook to write (.xlsx)</source>
        <translation>کارپوشه‌ای که نوشته می‌شود (xlsx)</translation>
    </message>
    <message>
        <source>write a plan as a workbook of the template</source>
        <translation>نوشتن یک برنامه به شکل کارپوشهٔ الگو</translation>
    </message>
    <message>
        <source>the plan&apos;s code</source>
        <translation>کد برنامه</translation>
    </message>
    <message>
        <source>the plans there are</source>
        <translation>برنامه‌هایی که هست</translation>
    </message>
    <message>
        <source>the tree of a plan with its verdicts</source>
        <translation>درخت یک برنامه با وضعیت شاخص‌هایش</translation>
    </message>
    <message>
        <source>which period; the last judged one if left out</source>
        <translation>کدام دوره؛ اگر گفته نشود، آخرین دورهٔ ارزیابی‌شده</translation>
    </message>
    <message>
        <source>take in a plan from a workbook or a table</source>
        <translation>ورود برنامه از کارپوشه یا جدول</translation>
    </message>
    <message>
        <source>keep what each column means, for next time</source>
        <translation>نگه داشتن معنای هر ستون برای بار بعد</translation>
    </message>
    <message>
        <source>the plan&apos;s title</source>
        <translation>عنوان برنامه</translation>
    </message>
    <message>
        <source>the plan&apos;s first year</source>
        <translation>سال آغاز برنامه</translation>
    </message>
    <message>
        <source>the plan&apos;s last year</source>
        <translation>سال پایان برنامه</translation>
    </message>
    <message>
        <source>results that were reported</source>
        <translation>نتایج گزارش‌شده</translation>
    </message>
    <message>
        <source>take in results from a workbook or a table</source>
        <translation>ورود نتایج از کارپوشه یا جدول</translation>
    </message>
    <message>
        <source>compare results with their desired state</source>
        <translation>ارزیابی نتایج در برابر وضع مطلوب</translation>
    </message>
    <message>
        <source>which period; the last ended one if left out</source>
        <translation>کدام دوره؛ اگر گفته نشود، آخرین دورهٔ پایان‌یافته</translation>
    </message>
    <message>
        <source>how the verdict of an indicator was computed</source>
        <translation>وضعیت یک شاخص چگونه به دست آمد</translation>
    </message>
    <message>
        <source>the indicator&apos;s code</source>
        <translation>کد شاخص</translation>
    </message>
    <message>
        <source>which period</source>
        <translation>کدام دوره</translation>
    </message>
    <message>
        <source>who changed a row, when, and how</source>
        <translation>چه کسی، کی و چگونه ردیفی را تغییر داد</translation>
    </message>
    <message>
        <source>the row&apos;s key, or a code</source>
        <translation>کلید ردیف یا یک کد</translation>
    </message>
    <message>
        <source>find anything by its name or code, in any spelling</source>
        <translation>یافتن هر چیز با نام یا کدش، با هر املایی</translation>
    </message>
    <message>
        <source>words of what you look for</source>
        <translation>واژه‌های آنچه می‌جویید</translation>
    </message>
    <message>
        <source>how many to show</source>
        <translation>چند مورد نشان داده شود</translation>
    </message>
    <message>
        <source>make a verified copy of the data</source>
        <translation>گرفتن پشتیبان از داده‌ها و بازخوانی آن</translation>
    </message>
    <message>
        <source>the copies there are</source>
        <translation>پشتیبان‌هایی که هست</translation>
    </message>
    <message>
        <source>put a copy in the place of the data</source>
        <translation>بازیابی یک پشتیبان به جای داده‌ها</translation>
    </message>
    <message>
        <source>the copy, or its name as listed by: paayesh backups</source>
        <translation>فایل پشتیبان، یا نامش در فهرست: paayesh backups</translation>
    </message>
    <message>
        <source>see whether the data are sound</source>
        <translation>بررسی سالم بودن داده‌ها</translation>
    </message>
    <message>
        <source>make every table again from what was saved</source>
        <translation>بازسازی همهٔ جدول‌ها از روی آنچه ذخیره شده است</translation>
    </message>
    <message>
        <source>answer with one JSON object, for scripts</source>
        <translation>پاسخ به شکل یک شیء JSON، برای اسکریپت‌ها</translation>
    </message>
    <message>
        <source>the folder of work; the usual one if left out</source>
        <translation>پوشهٔ کار؛ اگر گفته نشود، پوشهٔ همیشگی</translation>
    </message>
    <message>
        <source>the language of what is said</source>
        <translation>زبان پیام‌ها</translation>
    </message>
    <message>
        <source>who gives the command, by name or key; the keeper if left out</source>
        <translation>چه کسی فرمان می‌دهد، با نام یا کلید؛ اگر نیاید، متصدی میز</translation>
    </message>
    <message>
        <source>the workbook or table to read (.xlsx, .csv)</source>
        <translation>کارپوشه یا جدولی که خوانده می‌شود (xlsx یا csv)</translation>
    </message>
    <message>
        <source>what each column means, from a file saved before</source>
        <translation>معنای هر ستون، از فایلی که پیش‌تر ذخیره شده است</translation>
    </message>
    <message>
        <source>write the refused rows with their reasons to this workbook</source>
        <translation>نوشتن ردیف‌های ردشده با دلیلشان در این کارپوشه</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>فقط نشان دادن آنچه تغییر می‌کند</translation>
    </message>
    <message>
        <source>replace files that are there already</source>
        <translation>جایگزین کردن فایل‌هایی که از پیش هست</translation>
    </message>
    <message>
        <source>the plan&apos;s code, where there are several</source>
        <translation>کد برنامه، وقتی چند برنامه هست</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>شیوهٔ کاربرد:</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>ورودی‌ها</translation>
    </message>
    <message>
        <source>options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>show this help and leave</source>
        <translation>نشان دادن همین راهنما</translation>
    </message>
    <message>
        <source>{problem} See: {command} --help</source>
        <translation>{problem} راهنما: {command} --help</translation>
    </message>
    <message>
        <source>{given} cannot be a workbook: its name must end in .xlsx.</source>
        <translation>{given} نام کارپوشه نیست: نام باید به ‎.xlsx پایان یابد.</translation>
    </message>
    <message>
        <source>Something is missing: {names}.</source>
        <translation>چیزی کم است: {names}.</translation>
    </message>
    <message>
        <source>{given} is not known here. Known are: {known}.</source>
        <translation>{given} اینجا شناخته نیست. این‌ها شناخته است: {known}.</translation>
    </message>
    <message>
        <source>This was not understood: {given}.</source>
        <translation>این فهمیده نشد: {given}.</translation>
    </message>
    <message>
        <source>{name} needs a value after it.</source>
        <translation>پس از {name} باید مقداری بیاید.</translation>
    </message>
    <message>
        <source>{given} does not fit {name}.</source>
        <translation>{given} برای {name} درست نیست.</translation>
    </message>
    <message>
        <source>{detail}.</source>
        <translation>{detail}.</translation>
    </message>
    <message>
        <source>cycles: rounds in which forms go out</source>
        <translation>چرخه‌ها: نوبت‌هایی که فرم‌ها در آن توزیع می‌شوند</translation>
    </message>
    <message>
        <source>templates: what forms ask</source>
        <translation>الگوها: فرم‌ها چه می‌پرسند</translation>
    </message>
    <message>
        <source>forms: out, in, typed, accepted</source>
        <translation>فرم‌ها: توزیع، دریافت، تایپ، پذیرش</translation>
    </message>
    <message>
        <source>the cycles of a plan</source>
        <translation>چرخه‌های یک برنامه</translation>
    </message>
    <message>
        <source>only of this Jalali year</source>
        <translation>فقط این سال</translation>
    </message>
    <message>
        <source>how a cycle stands: who has reported</source>
        <translation>وضع یک چرخه: چه کسی گزارش داده است</translation>
    </message>
    <message>
        <source>open a cycle, or all those of a year</source>
        <translation>باز کردن یک چرخه، یا همهٔ چرخه‌های یک سال</translation>
    </message>
    <message>
        <source>its period; left out with --year</source>
        <translation>دورهٔ آن؛ با ‎--year نوشته نمی‌شود</translation>
    </message>
    <message>
        <source>open every cycle of this Jalali year</source>
        <translation>باز کردن همهٔ چرخه‌های این سال</translation>
    </message>
    <message>
        <source>with --year: only cycles of this kind; may be repeated</source>
        <translation>همراه ‎--year: فقط چرخه‌های این نوع؛ چند بار می‌شود نوشت</translation>
    </message>
    <message>
        <source>the day on which forms are due back</source>
        <translation>مهلت بازگشت فرم‌ها</translation>
    </message>
    <message>
        <source>the day on which forms go out</source>
        <translation>روز توزیع فرم‌ها</translation>
    </message>
    <message>
        <source>the form templates there are</source>
        <translation>الگوهای فرم</translation>
    </message>
    <message>
        <source>also those that are handed out no more</source>
        <translation>آن‌هایی هم که دیگر توزیع نمی‌شوند</translation>
    </message>
    <message>
        <source>what a template asks, line by line</source>
        <translation>الگو سطر به سطر چه می‌پرسد</translation>
    </message>
    <message>
        <source>take in the template offered for a kind</source>
        <translation>برداشتن الگوی پیشنهادی یک نوع چرخه</translation>
    </message>
    <message>
        <source>the kind of cycle</source>
        <translation>نوع چرخه</translation>
    </message>
    <message>
        <source>hand a template out no more</source>
        <translation>کنار گذاشتن یک الگو</translation>
    </message>
    <message>
        <source>the forms of a cycle with what is to be done</source>
        <translation>فرم‌های یک چرخه و کار بعدی هر کدام</translation>
    </message>
    <message>
        <source>only forms in this state</source>
        <translation>فقط فرم‌های این وضع</translation>
    </message>
    <message>
        <source>only overdue ones: the list of reminders</source>
        <translation>فقط گذشته از مهلت: فهرست یادآوری</translation>
    </message>
    <message>
        <source>a form: its lines, answers and history</source>
        <translation>یک فرم: سطرها، پاسخ‌ها و تاریخچه</translation>
    </message>
    <message>
        <source>hand out the forms of a cycle to the units</source>
        <translation>توزیع فرم‌های یک چرخه میان واحدها</translation>
    </message>
    <message>
        <source>which template, where there are several</source>
        <translation>کدام الگو، اگر چند تا هست</translation>
    </message>
    <message>
        <source>only show who would get a form</source>
        <translation>فقط نشان بده چه کسی فرم می‌گیرد</translation>
    </message>
    <message>
        <source>delivered with a letter</source>
        <translation>تحویل با نامه</translation>
    </message>
    <message>
        <source>back on paper</source>
        <translation>فرم روی کاغذ برگشته است</translation>
    </message>
    <message>
        <source>type answers: LINE=VALUE, or from a file</source>
        <translation>تایپ پاسخ‌ها: LINE=VALUE، یا از فایل</translation>
    </message>
    <message>
        <source>LINE=VALUE; of a ratio LINE=PART;WHOLE; a remark behind another ;</source>
        <translation>LINE=VALUE؛ برای نسبت LINE=PART;WHOLE؛ توضیح پس از ; دیگر</translation>
    </message>
    <message>
        <source>a JSON object of lines and values, or cells parted by tabs</source>
        <translation>شیء JSON از سطرها و مقدارها، یا خانه‌های جداشده با Tab</translation>
    </message>
    <message>
        <source>the form is typed completely</source>
        <translation>تایپ فرم کامل است</translation>
    </message>
    <message>
        <source>found to agree with the paper</source>
        <translation>با کاغذ می‌خواند</translation>
    </message>
    <message>
        <source>make results of what was answered</source>
        <translation>پذیرش پاسخ‌ها به‌عنوان نتیجه</translation>
    </message>
    <message>
        <source>send a form back with reasons</source>
        <translation>برگرداندن فرم با دلیل</translation>
    </message>
    <message>
        <source>LINE=REASON for each line</source>
        <translation>LINE=REASON برای هر سطر</translation>
    </message>
    <message>
        <source>write down a telephone call about a form</source>
        <translation>ثبت یک تماس تلفنی دربارهٔ فرم</translation>
    </message>
    <message>
        <source>whom you spoke with</source>
        <translation>طرف گفت‌وگو</translation>
    </message>
    <message>
        <source>the day that was promised</source>
        <translation>روز وعده</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>آنچه گفته شد</translation>
    </message>
    <message>
        <source>forms, by W1/UNIT/PERIOD or key</source>
        <translation>فرم‌ها، به شکل W1/UNIT/PERIOD یا کلید</translation>
    </message>
    <message>
        <source>the form, as W1/UNIT/PERIOD or by its key</source>
        <translation>فرم، به شکل W1/UNIT/PERIOD یا با کلید آن</translation>
    </message>
    <message>
        <source>its title, or the beginning of its digest</source>
        <translation>عنوان آن، یا آغاز چکیده‌اش</translation>
    </message>
    <message>
        <source>the cycle&apos;s period, such as 1404B3</source>
        <translation>دورهٔ چرخه، مانند 1404B3</translation>
    </message>
    <message>
        <source>the cycle&apos;s period; the current evaluation if left out</source>
        <translation>دورهٔ چرخه؛ اگر ننویسید چرخهٔ ارزیابی جاری</translation>
    </message>
    <message>
        <source>which workgroup, by its code</source>
        <translation>کدام کارگروه، با کد آن</translation>
    </message>
    <message>
        <source>the number of the letter</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>its date; today if left out</source>
        <translation>تاریخ نامه؛ اگر ننویسید امروز</translation>
    </message>
    <message>
        <source>amendments of the plan: drafted, decided, in force</source>
        <translation>اصلاح‌های برنامه: پیش‌نویس، تصمیم، نافذ</translation>
    </message>
    <message>
        <source>the amendments and the plan&apos;s versions</source>
        <translation>اصلاح‌ها و نسخه‌های برنامه</translation>
    </message>
    <message>
        <source>one amendment: old beside new, and its effect</source>
        <translation>یک اصلاح: پیشین کنار تازه، و نتیجهٔ آن</translation>
    </message>
    <message>
        <source>begin the draft of an amendment</source>
        <translation>آغاز پیش‌نویس یک اصلاح</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>دربارهٔ چیست</translation>
    </message>
    <message>
        <source>the day on which it takes effect</source>
        <translation>روزی که نافذ می‌شود</translation>
    </message>
    <message>
        <source>the number of the case that it is drafted for</source>
        <translation>شمارهٔ پرونده‌ای که برای آن نوشته می‌شود</translation>
    </message>
    <message>
        <source>it stops the case&apos;s project instead of going on</source>
        <translation>پروژهٔ پرونده را متوقف می‌کند</translation>
    </message>
    <message>
        <source>give an amendment up; it stays readable</source>
        <translation>پس‌گرفتن یک اصلاح؛ خواندنی می‌ماند</translation>
    </message>
    <message>
        <source>say what shall be different; old is as in force</source>
        <translation>آنچه باید عوض شود؛ پیشین همان است که نافذ است</translation>
    </message>
    <message>
        <source>which field changes</source>
        <translation>کدام قلم عوض می‌شود</translation>
    </message>
    <message>
        <source>the code of the project, stage, indicator or plan</source>
        <translation>کد پروژه، مرحله، شاخص یا برنامه</translation>
    </message>
    <message>
        <source>what it shall be; an empty text takes it away</source>
        <translation>چه باید بشود؛ متن خالی آن را برمی‌دارد</translation>
    </message>
    <message>
        <source>the period of a target</source>
        <translation>دورهٔ وضع مطلوب</translation>
    </message>
    <message>
        <source>the key of the amendment</source>
        <translation>کلید اصلاح</translation>
    </message>
    <message>
        <source>why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>evaluations: projects beside their desired state</source>
        <translation>ارزیابی‌ها: پروژه‌ها در کنار وضع مطلوب</translation>
    </message>
    <message>
        <source>deviation cases: from the referral until they are closed</source>
        <translation>پرونده‌های انحراف: از ارجاع تا بسته شدن</translation>
    </message>
    <message>
        <source>the projects of a cycle</source>
        <translation>پروژه‌های یک چرخه</translation>
    </message>
    <message>
        <source>one evaluation and what is next in it</source>
        <translation>یک ارزیابی و گام بعدی آن</translation>
    </message>
    <message>
        <source>compare every project of a workgroup with its desired state</source>
        <translation>مقایسهٔ همهٔ پروژه‌های یک کارگروه با وضع مطلوب</translation>
    </message>
    <message>
        <source>give the workgroup&apos;s opinion</source>
        <translation>ثبت نظر کارگروه</translation>
    </message>
    <message>
        <source>whether the project conforms in the workgroup&apos;s opinion</source>
        <translation>پروژه به نظر کارگروه همخوان است یا نه</translation>
    </message>
    <message>
        <source>what the workgroup says</source>
        <translation>آنچه کارگروه می‌گوید</translation>
    </message>
    <message>
        <source>why it differs from what was computed</source>
        <translation>چرا با نتیجهٔ محاسبه فرق دارد</translation>
    </message>
    <message>
        <source>say why a due indicator has no data</source>
        <translation>نوشتن دلیل بی‌داده بودن یک شاخص سررسیدشده</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>sign off and submit to the committee</source>
        <translation>امضا و ارسال به کمیته</translation>
    </message>
    <message>
        <source>all of a workgroup that are prepared and conform</source>
        <translation>همهٔ ارزیابی‌های آماده و همخوان یک کارگروه</translation>
    </message>
    <message>
        <source>the open cases, overdue ones first</source>
        <translation>پرونده‌های باز، نخست آن‌ها که مهلتشان گذشته</translation>
    </message>
    <message>
        <source>closed ones too</source>
        <translation>بسته‌شده‌ها هم</translation>
    </message>
    <message>
        <source>only what is overdue</source>
        <translation>تنها آنچه مهلتش گذشته</translation>
    </message>
    <message>
        <source>one case, and whose turn it is to do what</source>
        <translation>یک پرونده، و اینکه نوبت کیست و چه باید کرد</translation>
    </message>
    <message>
        <source>record, classify and judge an obstacle</source>
        <translation>ثبت، دسته‌بندی و داوری مانع</translation>
    </message>
    <message>
        <source>what stands in the way</source>
        <translation>آنچه مانع است</translation>
    </message>
    <message>
        <source>the number or key of a recorded one</source>
        <translation>شماره یا کلید مانع ثبت‌شده</translation>
    </message>
    <message>
        <source>whether the workgroup can solve it</source>
        <translation>کارگروه می‌تواند آن را حل کند یا نه</translation>
    </message>
    <message>
        <source>choose how a class of obstacles is dealt with</source>
        <translation>انتخاب سیاست اصلاح برای یک دسته از موانع</translation>
    </message>
    <message>
        <source>the policy; its proposal if left out</source>
        <translation>سیاست؛ اگر ننویسید پیشنهاد دسته</translation>
    </message>
    <message>
        <source>make a move of the workgroup in a case</source>
        <translation>برداشتن گامی از سوی کارگروه در پرونده</translation>
    </message>
    <message>
        <source>plan a corrective action, or carry one on</source>
        <translation>برنامه‌ریزی اقدام اصلاحی یا پیش بردن آن</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>کاری که باید انجام شود</translation>
    </message>
    <message>
        <source>the Jalali day on which it is due</source>
        <translation>مهلت آن به تاریخ هجری شمسی</translation>
    </message>
    <message>
        <source>the number or key of its obstacle</source>
        <translation>شماره یا کلید مانع آن</translation>
    </message>
    <message>
        <source>the person who does it</source>
        <translation>شخصی که انجام می‌دهد</translation>
    </message>
    <message>
        <source>the executive agent who does it</source>
        <translation>عامل اجرایی که انجام می‌دهد</translation>
    </message>
    <message>
        <source>the number or key of a planned one</source>
        <translation>شماره یا کلید اقدام برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>evidence, remark or reason</source>
        <translation>گواه، توضیح یا دلیل</translation>
    </message>
    <message>
        <source>it is done at once, whatever the state of the case</source>
        <translation>فوری است و در هر وضع پرونده انجام می‌شود</translation>
    </message>
    <message>
        <source>what is done with a planned one</source>
        <translation>با اقدام برنامه‌ریزی‌شده چه می‌کنند</translation>
    </message>
    <message>
        <source>write the head&apos;s justification report</source>
        <translation>نوشتن گزارش توجیهی رئیس کارگروه</translation>
    </message>
    <message>
        <source>how things stand</source>
        <translation>وضع موجود</translation>
    </message>
    <message>
        <source>why it cannot be solved</source>
        <translation>چرا قابل حل نیست</translation>
    </message>
    <message>
        <source>what was tried</source>
        <translation>آنچه آزموده شد</translation>
    </message>
    <message>
        <source>what should change in the plan</source>
        <translation>آنچه باید در برنامه تغییر کند</translation>
    </message>
    <message>
        <source>the case&apos;s number, such as 1405-12</source>
        <translation>شمارهٔ پرونده، مانند 1405-12</translation>
    </message>
    <message>
        <source>the code or name of a class of obstacles</source>
        <translation>کد یا نام یک دستهٔ مانع</translation>
    </message>
    <message>
        <source>PROJECT/PERIOD, such as P12/1405B3, or a key</source>
        <translation>‎PROJECT/PERIOD مانند P12/1405B3، یا کلید</translation>
    </message>
    <message>
        <source>the cycle&apos;s period; the current one</source>
        <translation>دورهٔ چرخه؛ اگر ننویسید چرخهٔ جاری</translation>
    </message>
    <message>
        <source>the workgroup&apos;s code, W1 to W7</source>
        <translation>کد کارگروه، از W1 تا W7</translation>
    </message>
    <message>
        <source>only those in this state</source>
        <translation>تنها آن‌ها که در این وضع هستند</translation>
    </message>
    <message>
        <source>people of the desk and their passphrases</source>
        <translation>افراد میز و گذرواژه‌های آنان</translation>
    </message>
    <message>
        <source>council, committee, workgroups and their members</source>
        <translation>شورا، کمیته، کارگروه‌ها و اعضایشان</translation>
    </message>
    <message>
        <source>offices that fill the forms</source>
        <translation>واحدهایی که فرم پر می‌کنند</translation>
    </message>
    <message>
        <source>who may give commands here</source>
        <translation>چه کسانی اینجا فرمان می‌دهند</translation>
    </message>
    <message>
        <source>choose one&apos;s own passphrase, or change it</source>
        <translation>انتخاب گذرواژهٔ خود، یا تغییر آن</translation>
    </message>
    <message>
        <source>take somebody in, by a new name or by the key</source>
        <translation>افزودن کسی، با نامی تازه یا با کلید</translation>
    </message>
    <message>
        <source>give somebody a passphrase for one time</source>
        <translation>دادن گذرواژهٔ یک‌بارمصرف به کسی</translation>
    </message>
    <message>
        <source>let somebody sit at this desk no longer</source>
        <translation>برداشتن کسی از این میز</translation>
    </message>
    <message>
        <source>hand the desk over to another keeper</source>
        <translation>واگذاری میز به متصدی دیگر</translation>
    </message>
    <message>
        <source>the key with which this desk seals files</source>
        <translation>کلیدی که این میز فایل‌ها را با آن امضا می‌کند</translation>
    </message>
    <message>
        <source>whose keys count: the committee&apos;s registry</source>
        <translation>کلید چه کسانی معتبر است: دفتر کلیدهای کمیته</translation>
    </message>
    <message>
        <source>the key, its digits, and who may seal</source>
        <translation>کلید، ۳۰ رقم آن، و اینکه چه کسی می‌تواند امضا کند</translation>
    </message>
    <message>
        <source>make the first key of the desk</source>
        <translation>ساختن نخستین کلید میز</translation>
    </message>
    <message>
        <source>make a new key in the place of a lost one</source>
        <translation>ساختن کلید تازه به جای کلید گم‌شده</translation>
    </message>
    <message>
        <source>let somebody else seal files</source>
        <translation>اجازهٔ امضای فایل‌ها به کسی دیگر</translation>
    </message>
    <message>
        <source>let somebody seal no more files</source>
        <translation>برداشتن اجازهٔ امضای فایل‌ها از کسی</translation>
    </message>
    <message>
        <source>change one&apos;s own passphrase for the key</source>
        <translation>تغییر گذرواژهٔ خود برای کلید</translation>
    </message>
    <message>
        <source>the key as digits, to be printed</source>
        <translation>کلید به‌صورت رقم، برای چاپ</translation>
    </message>
    <message>
        <source>take the key from its printed digits</source>
        <translation>برگرداندن کلید از رقم‌های چاپ‌شده</translation>
    </message>
    <message>
        <source>the committee&apos;s digits and every desk</source>
        <translation>۳۰ رقم کمیته و همهٔ میزها</translation>
    </message>
    <message>
        <source>what each number of it changed</source>
        <translation>هر شمارهٔ دفتر چه چیزی را تغییر داد</translation>
    </message>
    <message>
        <source>enter the committee&apos;s digits from its letter</source>
        <translation>وارد کردن ۳۰ رقم کمیته از نامهٔ آن</translation>
    </message>
    <message>
        <source>the committee has a new root key; trust the former one no longer</source>
        <translation>کمیته کلید مادر تازه‌ای دارد؛ کلید پیشین دیگر معتبر نباشد</translation>
    </message>
    <message>
        <source>take in a registry from a file</source>
        <translation>ورود دفتر کلیدها از یک فایل</translation>
    </message>
    <message>
        <source>the file that lies beside a root key</source>
        <translation>فایلی که کنار کلید مادر است</translation>
    </message>
    <message>
        <source>write this desk&apos;s request to be admitted</source>
        <translation>نوشتن درخواست پذیرش این میز</translation>
    </message>
    <message>
        <source>found the registry, with its root key</source>
        <translation>بنیاد دفتر کلیدها با کلید مادر آن</translation>
    </message>
    <message>
        <source>a new root key in the place of a lost one</source>
        <translation>کلید مادر تازه به جای کلید گم‌شده</translation>
    </message>
    <message>
        <source>go on at a new computer of the committee</source>
        <translation>ادامهٔ کار در رایانهٔ تازهٔ کمیته</translation>
    </message>
    <message>
        <source>read the request of a desk</source>
        <translation>خواندن درخواست پذیرش یک میز</translation>
    </message>
    <message>
        <source>the request (.pbr)</source>
        <translation>درخواست (.pbr)</translation>
    </message>
    <message>
        <source>the requests that were read</source>
        <translation>درخواست‌هایی که خوانده شده‌اند</translation>
    </message>
    <message>
        <source>enter the digits that a desk told</source>
        <translation>وارد کردن رقم‌هایی که میز گفته است</translation>
    </message>
    <message>
        <source>admit a desk</source>
        <translation>پذیرش یک میز</translation>
    </message>
    <message>
        <source>a key that the desk lost; may be given several times</source>
        <translation>کلیدی که میز گم کرده است؛ می‌توان چند بار آورد</translation>
    </message>
    <message>
        <source>put a request away</source>
        <translation>رد کردن یک درخواست</translation>
    </message>
    <message>
        <source>withdraw a desk&apos;s key</source>
        <translation>لغو کلید یک میز</translation>
    </message>
    <message>
        <source>why, in a few words</source>
        <translation>چرا، در چند واژه</translation>
    </message>
    <message>
        <source>let late work in</source>
        <translation>پذیرش کار دیررسیده</translation>
    </message>
    <message>
        <source>the origin, as the held file names it</source>
        <translation>پیشینه، همان‌گونه که در فایل نگه‌داشته آمده است</translation>
    </message>
    <message>
        <source>the last export to let in</source>
        <translation>آخرین شمارهٔ فایلی که پذیرفته شود</translation>
    </message>
    <message>
        <source>the feed, as the held file names it</source>
        <translation>رشته، همان‌گونه که در فایل نگه‌داشته آمده است</translation>
    </message>
    <message>
        <source>make one more root key on another stick</source>
        <translation>ساختن یک کلید مادر دیگر روی فلشی دیگر</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>از آنِ کیست</translation>
    </message>
    <message>
        <source>give a root key file another passphrase</source>
        <translation>گذاشتن گذرواژهٔ دیگری برای فایل کلید مادر</translation>
    </message>
    <message>
        <source>the root keys that were seen here</source>
        <translation>کلیدهای مادری که اینجا دیده شده‌اند</translation>
    </message>
    <message>
        <source>let other keys be the root</source>
        <translation>تغییر کلیدهای مادر</translation>
    </message>
    <message>
        <source>the root keys, by the beginning of their ids</source>
        <translation>کلیدهای مادر، با آغاز شناسهٔ هر یک</translation>
    </message>
    <message>
        <source>how many of them must sign</source>
        <translation>چند تای آنها باید امضا کنند</translation>
    </message>
    <message>
        <source>sign a change that waits for it</source>
        <translation>امضای تغییری که در انتظار آن است</translation>
    </message>
    <message>
        <source>the change that waits</source>
        <translation>تغییری که در انتظار امضاست</translation>
    </message>
    <message>
        <source>write it into this folder, for another desk</source>
        <translation>نوشتن آن در این پوشه، برای میزی دیگر</translation>
    </message>
    <message>
        <source>read it from this file of another desk</source>
        <translation>خواندن آن از این فایلِ میزی دیگر</translation>
    </message>
    <message>
        <source>give it up</source>
        <translation>کنار گذاشتن آن</translation>
    </message>
    <message>
        <source>whether files for the committee can be encrypted</source>
        <translation>فایل‌های کمیته رمز شود یا نه</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>روشن (on) یا خاموش (off)</translation>
    </message>
    <message>
        <source>a name or a key</source>
        <translation>نام یا کلید</translation>
    </message>
    <message>
        <source>the desk: its title, or the beginning of its key&apos;s id</source>
        <translation>میز: نام آن، یا آغاز شناسهٔ کلیدش</translation>
    </message>
    <message>
        <source>the thirty digits, with or without gaps</source>
        <translation>۳۰ رقم، با فاصله یا بی‌فاصله</translation>
    </message>
    <message>
        <source>files between desks: out, in, history</source>
        <translation>فایل‌های میان میزها: رفت، آمد، پیشینه</translation>
    </message>
    <message>
        <source>what a file says of itself, unverified</source>
        <translation>آنچه فایل دربارهٔ خود می‌گوید، سنجیده‌نشده</translation>
    </message>
    <message>
        <source>the file (.pbz)</source>
        <translation>فایل (.pbz)</translation>
    </message>
    <message>
        <source>whether files are whole, and whose they are</source>
        <translation>فایل‌ها سالم‌اند یا نه، و از آنِ کیستند</translation>
    </message>
    <message>
        <source>what taking files in would change</source>
        <translation>ورود فایل‌ها چه چیزی را تغییر می‌دهد</translation>
    </message>
    <message>
        <source>take files in, each as a whole</source>
        <translation>فایل‌ها را وارد کن، هر یک را یکجا</translation>
    </message>
    <message>
        <source>files (.pbz, .pbz.age), or folders of them</source>
        <translation>فایل‌ها (.pbz و .pbz.age) یا پوشهٔ آن‌ها</translation>
    </message>
    <message>
        <source>also every row, field by field</source>
        <translation>همچنین هر ردیف، خانه به خانه</translation>
    </message>
    <message>
        <source>take out what a file brought</source>
        <translation>آنچه را فایلی آورده است برگردان</translation>
    </message>
    <message>
        <source>prepare the file for somebody</source>
        <translation>فایل را برای کسی آماده کن</translation>
    </message>
    <message>
        <source>the folder to write to, best on a stick</source>
        <translation>پوشه‌ای که در آن نوشته شود، بهتر است روی فلش</translation>
    </message>
    <message>
        <source>whom for: committee, a workgroup&apos;s code, desks (others of one&apos;s own party), or all; the other side if left out</source>
        <translation>برای که: committee، کد کارگروه، desks (میزهای دیگر خودتان) یا all؛ اگر ننویسید، طرف مقابل</translation>
    </message>
    <message>
        <source>the number of the letter that it goes with</source>
        <translation>شمارهٔ نامه‌ای که فایل با آن می‌رود</translation>
    </message>
    <message>
        <source>the day of the letter</source>
        <translation>تاریخ نامه</translation>
    </message>
    <message>
        <source>everything from the beginning, not only what was not confirmed</source>
        <translation>همه چیز از آغاز، نه تنها آنچه رسیدش نیامده است</translation>
    </message>
    <message>
        <source>so that only the committee can open it</source>
        <translation>چنان که تنها کمیته بتواند آن را باز کند</translation>
    </message>
    <message>
        <source>what waits for whom, and who was heard of when</source>
        <translation>چه چیزی در انتظار کیست و از هر میز کِی خبر رسیده است</translation>
    </message>
    <message>
        <source>every file that came or went</source>
        <translation>هر فایلی که آمده یا رفته است</translation>
    </message>
    <message>
        <source>refused files that are kept for review</source>
        <translation>فایل‌های ردشده که برای بررسی نگه داشته شده‌اند</translation>
    </message>
    <message>
        <source>also those that were decided on</source>
        <translation>فایل‌هایی هم که دربارهٔ آن‌ها تصمیم گرفته شده است</translation>
    </message>
    <message>
        <source>what a refused file would bring</source>
        <translation>فایل ردشده چه می‌آورد</translation>
    </message>
    <message>
        <source>leave a file refused</source>
        <translation>فایل را ردشده بگذار</translation>
    </message>
    <message>
        <source>take a refused file in, now that the registry allows it</source>
        <translation>فایل ردشده را وارد کن، اکنون که دفتر کلیدها اجازه می‌دهد</translation>
    </message>
    <message>
        <source>its number, as the list shows it</source>
        <translation>شمارهٔ آن، چنان که فهرست نشان می‌دهد</translation>
    </message>
    <message>
        <source>the root key file, or the folder that holds it</source>
        <translation>فایل کلید مادر، یا پوشه‌ای که در آن است</translation>
    </message>
    <message>
        <source>the bodies, and what is amiss</source>
        <translation>هیئت‌ها و کاستی‌هایشان</translation>
    </message>
    <message>
        <source>the members of a body</source>
        <translation>اعضای یک هیئت</translation>
    </message>
    <message>
        <source>as of this day; today if left out</source>
        <translation>در این روز؛ اگر نیاید، امروز</translation>
    </message>
    <message>
        <source>also terms that are over</source>
        <translation>دوره‌های پایان‌یافته هم</translation>
    </message>
    <message>
        <source>let somebody take a seat</source>
        <translation>ثبت کسی در یک جایگاه</translation>
    </message>
    <message>
        <source>the seat: its role or its title</source>
        <translation>جایگاه: نقش یا عنوان آن</translation>
    </message>
    <message>
        <source>who is entered already, by name or key</source>
        <translation>کسی که پیش‌تر ثبت شده است، با نام یا کلید</translation>
    </message>
    <message>
        <source>the name of somebody new</source>
        <translation>نام فرد تازه</translation>
    </message>
    <message>
        <source>the group in the unit with this code</source>
        <translation>گروه واحدی که این کد را دارد</translation>
    </message>
    <message>
        <source>form a workgroup&apos;s group in a unit</source>
        <translation>تشکیل گروه یک کارگروه در یک واحد</translation>
    </message>
    <message>
        <source>the code of the unit</source>
        <translation>کد واحد</translation>
    </message>
    <message>
        <source>an appointment onto the committee&apos;s agenda, for the council</source>
        <translation>گذاشتن یک انتصاب در دستور جلسهٔ کمیته، برای تصویب شورا</translation>
    </message>
    <message>
        <source>take away a group in which nobody sits</source>
        <translation>انحلال گروهی که کسی در آن نیست</translation>
    </message>
    <message>
        <source>a new term under a new decree</source>
        <translation>دورهٔ تازه با حکم تازه</translation>
    </message>
    <message>
        <source>somebody leaves before the term is over</source>
        <translation>کناره‌گیری پیش از پایان دوره</translation>
    </message>
    <message>
        <source>the last day; today if left out</source>
        <translation>روز پایان؛ اگر نیاید، امروز</translation>
    </message>
    <message>
        <source>record a fixed member&apos;s word on an expert</source>
        <translation>ثبت نظر عضو ثابت دربارهٔ کارشناس خبره</translation>
    </message>
    <message>
        <source>whose word, by name or key</source>
        <translation>نظر چه کسی، با نام یا کلید</translation>
    </message>
    <message>
        <source>whether they agree</source>
        <translation>موافق است یا نه</translation>
    </message>
    <message>
        <source>what was said beside it</source>
        <translation>آنچه در کنار آن گفته شد</translation>
    </message>
    <message>
        <source>the units of the city</source>
        <translation>واحدهای شهر</translation>
    </message>
    <message>
        <source>enter a unit, or rename one</source>
        <translation>وارد کردن یک واحد، یا تغییر نام آن</translation>
    </message>
    <message>
        <source>its short code, such as D03</source>
        <translation>کد کوتاه آن، مانند D03</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>عنوان آن</translation>
    </message>
    <message>
        <source>whose office it is: the staff&apos;s, an organisation, a district</source>
        <translation>از آنِ کجاست: ستاد، سازمان یا منطقه</translation>
    </message>
    <message>
        <source>the first day; today if left out</source>
        <translation>روز آغاز؛ اگر نیاید، امروز</translation>
    </message>
    <message>
        <source>the last day; the whole term if left out</source>
        <translation>روز پایان؛ اگر نیاید، دورهٔ کامل</translation>
    </message>
    <message>
        <source>the number of the decree</source>
        <translation>شمارهٔ حکم</translation>
    </message>
    <message>
        <source>the date of the decree</source>
        <translation>تاریخ حکم</translation>
    </message>
    <message>
        <source>meetings: planned, invited, held, closed</source>
        <translation>جلسه‌ها: برنامه‌ریزی، دعوت، برگزاری، صورت‌جلسه</translation>
    </message>
    <message>
        <source>resolutions and their chain</source>
        <translation>مصوبه‌ها و زنجیرهٔ آن‌ها</translation>
    </message>
    <message>
        <source>macro policies on their way down</source>
        <translation>سیاست‌های کلان از بالا به پایین</translation>
    </message>
    <message>
        <source>who stands where by the incentive scheme</source>
        <translation>جایگاه‌ها بر پایهٔ نظام تشویقی</translation>
    </message>
    <message>
        <source>the period; the last one if left out</source>
        <translation>دوره؛ اگر نیاید آخرین دورهٔ پایان‌یافته</translation>
    </message>
    <message>
        <source>workgroups or units</source>
        <translation>کارگروه‌ها یا واحدها</translation>
    </message>
    <message>
        <source>the meetings, latest first</source>
        <translation>جلسه‌ها، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>only of this body</source>
        <translation>تنها از این هیئت</translation>
    </message>
    <message>
        <source>only in this state</source>
        <translation>تنها در این وضع</translation>
    </message>
    <message>
        <source>agenda, roll, quorum and resolutions</source>
        <translation>دستور جلسه، حضور، حد نصاب و مصوبه‌ها</translation>
    </message>
    <message>
        <source>plan a meeting of a body</source>
        <translation>برنامه‌ریزی جلسهٔ یک هیئت</translation>
    </message>
    <message>
        <source>council, committee, or a workgroup&apos;s code such as W1</source>
        <translation>council، committee یا کد کارگروه مانند W1</translation>
    </message>
    <message>
        <source>the day; the next proposed one if left out</source>
        <translation>روز؛ اگر نیاید نخستین روز پیشنهادی</translation>
    </message>
    <message>
        <source>the kind; the usual one of the body if left out</source>
        <translation>نوع؛ اگر نیاید نوع معمول آن هیئت</translation>
    </message>
    <message>
        <source>the time, such as 10:00</source>
        <translation>ساعت، مانند 10:00</translation>
    </message>
    <message>
        <source>where</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>invite the members</source>
        <translation>دعوت از اعضا</translation>
    </message>
    <message>
        <source>cancel a meeting</source>
        <translation>لغو جلسه</translation>
    </message>
    <message>
        <source>open the session</source>
        <translation>آغاز جلسه</translation>
    </message>
    <message>
        <source>call the roll</source>
        <translation>حضور و غیاب</translation>
    </message>
    <message>
        <source>who is present, by name or key; may be repeated</source>
        <translation>حاضر، با نام یا کلید؛ تکرارپذیر</translation>
    </message>
    <message>
        <source>who is absent; may be repeated</source>
        <translation>غایب؛ تکرارپذیر</translation>
    </message>
    <message>
        <source>who is excused; may be repeated</source>
        <translation>غایب با عذر؛ تکرارپذیر</translation>
    </message>
    <message>
        <source>what the others are</source>
        <translation>وضع دیگران</translation>
    </message>
    <message>
        <source>resolve something</source>
        <translation>ثبت مصوبه</translation>
    </message>
    <message>
        <source>the number of the item on the agenda; none for another matter</source>
        <translation>شمارهٔ بند دستور جلسه؛ بدون آن برای موضوع دیگر</translation>
    </message>
    <message>
        <source>what is resolved; the usual one if left out</source>
        <translation>نوع مصوبه؛ اگر نیاید نوع معمول</translation>
    </message>
    <message>
        <source>the resolution in one line</source>
        <translation>مصوبه در یک سطر</translation>
    </message>
    <message>
        <source>its text or reason</source>
        <translation>متن یا دلیل</translation>
    </message>
    <message>
        <source>who carries it out</source>
        <translation>مسئول اجرا</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>تا چه روزی</translation>
    </message>
    <message>
        <source>write the outcome of an item</source>
        <translation>نوشتن نتیجهٔ یک بند</translation>
    </message>
    <message>
        <source>the number of the item</source>
        <translation>شمارهٔ بند</translation>
    </message>
    <message>
        <source>move what was not reached to the next meeting</source>
        <translation>انتقال بندهای نرسیده به جلسهٔ بعد</translation>
    </message>
    <message>
        <source>close the minutes</source>
        <translation>بستن صورت‌جلسه</translation>
    </message>
    <message>
        <source>what was spoken about</source>
        <translation>شرح گفت‌وگو</translation>
    </message>
    <message>
        <source>the number of the minutes</source>
        <translation>شمارهٔ صورت‌جلسه</translation>
    </message>
    <message>
        <source>the resolutions</source>
        <translation>مصوبه‌ها</translation>
    </message>
    <message>
        <source>only of this kind</source>
        <translation>تنها از این نوع</translation>
    </message>
    <message>
        <source>only those that are late in being carried out</source>
        <translation>تنها مصوبه‌های دیرکرده</translation>
    </message>
    <message>
        <source>a resolution and its chain</source>
        <translation>یک مصوبه و زنجیرهٔ آن</translation>
    </message>
    <message>
        <source>record the next step of the chain</source>
        <translation>ثبت گام بعدی زنجیره</translation>
    </message>
    <message>
        <source>record that it was refused</source>
        <translation>ثبت رد مصوبه</translation>
    </message>
    <message>
        <source>report it as carried out</source>
        <translation>گزارش اجرای مصوبه</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>چه انجام شد</translation>
    </message>
    <message>
        <source>the policies as they run down</source>
        <translation>سیاست‌ها به ترتیب ابلاغ</translation>
    </message>
    <message>
        <source>give a policy, or hand one down</source>
        <translation>دادن یا ابلاغ یک سیاست</translation>
    </message>
    <message>
        <source>council or committee</source>
        <translation>council یا committee</translation>
    </message>
    <message>
        <source>the policy in one line</source>
        <translation>سیاست در یک سطر</translation>
    </message>
    <message>
        <source>for which body; all below if left out</source>
        <translation>برای کدام هیئت؛ اگر نیاید همهٔ رده‌های پایین‌تر</translation>
    </message>
    <message>
        <source>the key of the policy it hands down</source>
        <translation>کلید سیاستی که ابلاغ می‌شود</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>متن آن</translation>
    </message>
    <message>
        <source>the scanned letter (PDF, PNG or JPEG)</source>
        <translation>تصویر نامه (PDF، PNG یا JPEG)</translation>
    </message>
    <message>
        <source>the meeting: its key, or body and number such as committee/12</source>
        <translation>جلسه: کلید، یا هیئت و شماره مانند committee/12</translation>
    </message>
    <message>
        <source>the resolution: its key, or body and number such as committee/1405-3</source>
        <translation>مصوبه: کلید، یا هیئت و شماره مانند committee/1405-3</translation>
    </message>
    <message>
        <source>the key of the membership, or the member&apos;s name</source>
        <translation>کلید عضویت، یا نام عضو</translation>
    </message>
    <message>
        <source>write forms as workbooks for the units to fill, one file for each</source>
        <translation>فرم‌ها را برای پر کردن در واحدها به صورت فایل اکسل می‌نویسد، هر فرم یک فایل</translation>
    </message>
    <message>
        <source>the folder for the workbooks</source>
        <translation>پوشهٔ فایل‌ها</translation>
    </message>
    <message>
        <source>only this form, as W1/UNIT/PERIOD or by its key</source>
        <translation>تنها این فرم، به صورت W1/UNIT/PERIOD یا با کلید آن</translation>
    </message>
    <message>
        <source>what filled workbooks would change; nothing is written</source>
        <translation>فایل‌های پرشده چه تغییری می‌دهند؛ چیزی نوشته نمی‌شود</translation>
    </message>
    <message>
        <source>take filled workbooks in, as if they had been typed</source>
        <translation>فایل‌های پرشده را وارد می‌کند، گویی تایپ شده‌اند</translation>
    </message>
    <message>
        <source>also where something else is saved already</source>
        <translation>حتی جایی که چیز دیگری ذخیره شده است</translation>
    </message>
    <message>
        <source>write the forms with faults to this folder, the reasons beside them</source>
        <translation>فرم‌های دارای ایراد را با ذکر دلیل در این پوشه می‌نویسد</translation>
    </message>
    <message>
        <source>filled workbooks, or folders with them</source>
        <translation>فایل‌های پرشده، یا پوشه‌های آن‌ها</translation>
    </message>
    <message>
        <source>papers and reports: made, issued, verified</source>
        <translation>گزارش‌ها و اسناد: تهیه، صدور و سنجش اصالت</translation>
    </message>
    <message>
        <source>the papers there are, and what each is about</source>
        <translation>اسنادی که هست و اینکه هر یک دربارهٔ چیست</translation>
    </message>
    <message>
        <source>the papers that were issued, those last first</source>
        <translation>اسناد صادرشده، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>whether a paper was issued as it is, and what has changed since</source>
        <translation>آیا سند همین‌گونه صادر شده است و از آن پس چه تغییر کرده</translation>
    </message>
    <message>
        <source>the code at the foot of the paper, or PDF files</source>
        <translation>کد پای سند، یا فایل‌های PDF</translation>
    </message>
    <message>
        <source>write an issued paper again, as it was</source>
        <translation>نوشتن دوبارهٔ یک سند صادرشده، همان‌گونه که بود</translation>
    </message>
    <message>
        <source>the code of the paper</source>
        <translation>کد سند</translation>
    </message>
    <message>
        <source>make a paper and remember that it was issued</source>
        <translation>تهیهٔ یک سند و ثبت صدور آن</translation>
    </message>
    <message>
        <source>which paper; see: paayesh report kinds</source>
        <translation>کدام سند؛ ببینید: paayesh report kinds</translation>
    </message>
    <message>
        <source>what it is about; see: paayesh report kinds</source>
        <translation>سند دربارهٔ چیست؛ ببینید: paayesh report kinds</translation>
    </message>
    <message>
        <source>the workbook to write (.xlsx), with or without a PDF</source>
        <translation>کارپوشه‌ای که نوشته می‌شود (.xlsx)، با PDF یا بدون آن</translation>
    </message>
    <message>
        <source>only what concerns this workgroup, by its code</source>
        <translation>تنها آنچه به این کارگروه مربوط است، با کد آن</translation>
    </message>
    <message>
        <source>only what concerns this unit, by its code</source>
        <translation>تنها آنچه به این واحد مربوط است، با کد آن</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>فایل PDF که نوشته می‌شود</translation>
    </message>
    <message>
        <source>rows that two desks wrote apart</source>
        <translation>ردیف‌هایی که دو میز جدا از هم نوشته‌اند</translation>
    </message>
    <message>
        <source>after a database was copied or put back</source>
        <translation>پس از رونوشت یا بازگرداندن پایگاه داده</translation>
    </message>
    <message>
        <source>the rows, and who decides</source>
        <translation>ردیف‌ها، و این‌که تصمیم با کیست</translation>
    </message>
    <message>
        <source>only those that this desk&apos;s party decides</source>
        <translation>تنها آن‌ها که تصمیمشان با طرف همین میز است</translation>
    </message>
    <message>
        <source>both versions of a row, field by field</source>
        <translation>هر دو نسخهٔ یک ردیف، فیلد به فیلد</translation>
    </message>
    <message>
        <source>let one of the two versions hold</source>
        <translation>یکی از دو نسخه بماند</translation>
    </message>
    <message>
        <source>the version that shows now, or the other</source>
        <translation>نسخهٔ نمایان (shown) یا دیگری (other)</translation>
    </message>
    <message>
        <source>what shows now, but with some fields of the other</source>
        <translation>نسخهٔ نمایان، با برخی فیلدها از دیگری</translation>
    </message>
    <message>
        <source>fields of the other version, by their names as shown</source>
        <translation>فیلدهای نسخهٔ دیگر، با نامی که نشان داده شد</translation>
    </message>
    <message>
        <source>let computed rows be as they show</source>
        <translation>ردیف‌های محاسبه‌شده همان‌گونه که هست بماند</translation>
    </message>
    <message>
        <source>ask the workgroup whose row it is</source>
        <translation>پرسش از کارگروه صاحب ردیف</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>متن پرسش</translation>
    </message>
    <message>
        <source>what happened, what is safe, what is next</source>
        <translation>چه رخ داده، چه امن است و گام بعد چیست</translation>
    </message>
    <message>
        <source>keep this computer&apos;s work apart from now on</source>
        <translation>از این پس کار این رایانه جدا نگه داشته شود</translation>
    </message>
    <message>
        <source>go on: nobody has more to give back</source>
        <translation>ادامهٔ کار: کسی چیز دیگری برای برگرداندن ندارد</translation>
    </message>
    <message>
        <source>the row&apos;s key, or the end of it as the list shows it</source>
        <translation>کلید ردیف، یا پایان آن چنان‌که فهرست نشان می‌دهد</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>desired</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>near desired</source>
        <translation>نزدیک به مطلوب</translation>
    </message>
    <message>
        <source>undesired</source>
        <translation>نامطلوب</translation>
    </message>
    <message>
        <source>exceeds expectation</source>
        <translation>فراتر از انتظار</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>بی‌هدف</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>بی‌داده</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>نرسیده</translation>
    </message>
    <message>
        <source>The list of rules leaves some results without a verdict. Nothing was changed. Add a last line that always holds.</source>
        <translation>با این فهرست قاعده‌ها، برخی نتایج بی‌وضعیت می‌مانند. چیزی تغییر نکرد. در پایان فهرست سطری بیفزایید که همیشه برقرار باشد.</translation>
    </message>
    <message>
        <source>Line {line} of the rules always holds, so the lines after it are never reached. Nothing was changed. Move that line to the end.</source>
        <translation>سطر {line} قاعده‌ها همیشه برقرار است و نوبت به سطرهای پس از آن نمی‌رسد. چیزی تغییر نکرد. آن سطر را به پایان فهرست ببرید.</translation>
    </message>
    <message>
        <source>Line {line} of the rules gives a verdict that figures cannot earn. Nothing was changed. Choose desired, near, undesired or exceeds expectation.</source>
        <translation>وضعیتی که سطر {line} قاعده‌ها می‌دهد از روی عددها به دست نمی‌آید. چیزی تغییر نکرد. یکی از «مطلوب»، «نزدیک به مطلوب»، «نامطلوب» یا «فراتر از انتظار» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>ارزیابی‌نشده</translation>
    </message>
</context>
<context>
    <name>VerdictChips</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>{word} {count}</source>
        <translation>{word} {count}</translation>
    </message>
</context>
<context>
    <name>VerificationCard</name>
    <message>
        <source>Genuine and unchanged</source>
        <translation>اصیل و بی‌تغییر</translation>
    </message>
    <message>
        <source>Genuine; the data have changed since</source>
        <translation>اصیل؛ داده‌ها پس از آن تغییر کرده‌اند</translation>
    </message>
    <message>
        <source>Issued; not compared with the data</source>
        <translation>صادرشده؛ با داده‌ها مقایسه نشده</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>The code was mistyped</source>
        <translation>کد اشتباه نوشته شده</translation>
    </message>
    <message>
        <source>The file was altered</source>
        <translation>فایل دستکاری شده</translation>
    </message>
    <message>
        <source>Another version of the program made it; part of what follows may be its wording and no change of the data.</source>
        <translation>این سند را نسخهٔ دیگری از برنامه ساخته است؛ بخشی از آنچه در پی می‌آید ممکن است تنها تفاوت نگارش آن نسخه باشد، نه تغییر داده‌ها.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>و {count} مورد دیگر.</translation>
    </message>
    <message>
        <source>See and print it as it was issued</source>
        <translation>دیدن و چاپ همان سند</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>در سند</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>My work today</source>
        <translation>کار امروز من</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>سندهای صادرشده</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>فایل‌های PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose a paper</source>
        <translation>انتخاب سند</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>سنجش سند</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>همهٔ نوع‌ها</translation>
    </message>
    <message>
        <source>Nothing was found. Other words may find more.</source>
        <translation>چیزی پیدا نشد. واژه‌های دیگری را بیازمایید.</translation>
    </message>
    <message>
        <source>No paper was issued yet. Whatever is printed or saved stands here then.</source>
        <translation>هنوز سندی صادر نشده است. هر گزارش، نامه یا صورت‌جلسه‌ای که چاپ یا ذخیره شود اینجا می‌آید.</translation>
    </message>
    <message>
        <source>The copy of the paper {code} is missing or was changed outside the program, so it cannot be shown as it was issued. Nothing else is touched. Restore the copy from a backup.</source>
        <translation>رونوشت سند {code} در جای خود نیست یا بیرون از برنامه تغییر کرده است؛ برای همین نمی‌توان آن را همان‌گونه که صادر شده نشان داد. به چیز دیگری آسیبی نرسیده است. رونوشت را از پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>Issued papers and their verification</source>
        <translation>سندهای صادرشده و سنجش آن‌ها</translation>
    </message>
    <message>
        <source>Type the code that stands at the foot of a paper, or drop its PDF file anywhere on this page.</source>
        <translation>کد پای سند را بنویسید، یا فایل PDF آن را هر جای این صفحه رها کنید.</translation>
    </message>
    <message>
        <source>Code of the paper</source>
        <translation>کد سند</translation>
    </message>
    <message>
        <source>Thirteen digits at the foot of its last page; a scanner may read the square beside them.</source>
        <translation>سیزده رقم در پای برگ آخر؛ دستگاه کدخوان می‌تواند تصویر کنار آن را بخواند.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>سنجش</translation>
    </message>
    <message>
        <source>Choose a PDF file…</source>
        <translation>انتخاب فایل PDF…</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>نوع سند</translation>
    </message>
    <message>
        <source>Find by title, code or name</source>
        <translation>یافتن با عنوان، کد یا نام</translation>
    </message>
    <message>
        <source>Find an issued paper by title, code or name</source>
        <translation>یافتن سند صادرشده با عنوان، کد یا نام</translation>
    </message>
</context>
<context>
    <name>VerifyPapers</name>
    <message>
        <source>Issued papers</source>
        <translation>سندهای صادرشده</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>This is no code of a paper: it has thirteen digits, the last of which guards the others, and these do not fit together. Look at the paper again and type the code as it stands there.</source>
        <translation>این کد هیچ سندی نیست: کد سند سیزده رقم دارد و رقم آخر درستی رقم‌های دیگر را می‌سنجد؛ این رقم‌ها با هم نمی‌خوانند. دوباره به سند نگاه کنید و کد را همان‌گونه که نوشته شده وارد کنید.</translation>
    </message>
    <message>
        <source>No paper with the code {code} is known here. Nothing was written. Read the newest files of the other desks first, and compare the code with the paper.</source>
        <translation>سندی با کد {code} در اینجا شناخته نیست. چیزی نوشته نشد. نخست تازه‌ترین فایل‌های میزهای دیگر را بخوانید و کد را با سند مقایسه کنید.</translation>
    </message>
    <message>
        <source>The paper {code} was issued at another desk, where its copy is kept. Nothing was written. Ask for it there.</source>
        <translation>سند {code} در میز دیگری صادر شده و رونوشت آن همان‌جاست. چیزی نوشته نشد. آن را از همان‌جا بخواهید.</translation>
    </message>
    <message>
        <source>The copy of the paper {code} is missing or was changed outside the program, so it cannot be printed again as it was. Nothing was written. Restore it from a backup.</source>
        <translation>رونوشت سند {code} نیست یا بیرون از برنامه تغییر کرده است و به همین سبب نمی‌توان سند را همان‌گونه که بود دوباره چاپ کرد. چیزی نوشته نشد. رونوشت را از نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>{file} could not be read: {detail}. Nothing was changed. Look whether the file or stick is in its place.</source>
        <translation>«{file}» خوانده نشد: {detail}. چیزی تغییر نکرد. ببینید فایل یا حافظهٔ همراه سر جای خود هست یا نه.</translation>
    </message>
    <message>
        <source>{file} is no PDF file that can be read, or is larger than 256 MiB. Nothing was changed. Choose the file as the program wrote it, or type the code at the foot of the paper.</source>
        <translation>«{file}» فایل PDF خواندنی نیست یا از ۲۵۶ مگابایت بزرگ‌تر است. چیزی تغییر نکرد. فایل را همان‌گونه که برنامه نوشته است انتخاب کنید، یا کد پای سند را وارد کنید.</translation>
    </message>
    <message>
        <source>The paper {code} is genuine: {title}, issued by {party} on {day} by the hand of {person}.</source>
        <translation>سند {code} اصیل است: «{title}» که «{party}» در {day} به دست {person} صادر کرده است.</translation>
    </message>
    <message>
        <source>Made of today’s data it would say the same.</source>
        <translation>اگر با داده‌های امروز هم تهیه شود، همین را می‌گوید.</translation>
    </message>
    <message>
        <source>Since it was issued the data have changed: it would say {count} things differently today.</source>
        <translation>از زمان صدور، داده‌ها تغییر کرده‌اند: امروز در {count} جا چیز دیگری می‌گوید.</translation>
    </message>
    <message>
        <source>Made today it would look different; its words and figures are the same.</source>
        <translation>اگر امروز تهیه شود تنها ظاهر آن فرق می‌کند؛ متن و رقم‌ها همان است.</translation>
    </message>
    <message>
        <source>No paper with the code {code} is known here. If it comes from another desk, read its newest file first; otherwise the paper was not issued with this program.</source>
        <translation>سندی با کد {code} در اینجا شناخته نیست. اگر از میز دیگری آمده است، نخست تازه‌ترین فایل آن میز را بخوانید؛ وگرنه این سند با این برنامه صادر نشده است.</translation>
    </message>
    <message>
        <source>{file} bears no code of a paper that was issued. If it is a scan, type the code that stands at the foot of its last page.</source>
        <translation>«{file}» کد هیچ سند صادرشده‌ای را ندارد. اگر تصویر اسکن‌شده است، کدی را که در پای برگ آخر آن نوشته شده وارد کنید.</translation>
    </message>
    <message>
        <source>This file was altered after it was issued: page {pages} does not show what was issued under its code. What was issued can be printed again by the code.</source>
        <translation>این فایل پس از صدور دستکاری شده است: برگ {pages} آنچه را با این کد صادر شده نشان نمی‌دهد. آنچه صادر شده با همین کد دوباره چاپ‌شدنی است.</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}، {next}</translation>
    </message>
    <message>
        <source>Another program has saved the file again, or it was printed by another version of this one; every page shows what was issued.</source>
        <translation>فایل را برنامهٔ دیگری از نو ذخیره کرده یا نسخهٔ دیگری از همین برنامه ساخته است؛ همهٔ برگ‌ها همان است که صادر شده.</translation>
    </message>
    <message>
        <source>The file is not as it was when it was issued, or another version of the program laid it out; which of both cannot be said here. Print the paper again by its code and compare the figures of both.</source>
        <translation>فایل همان نیست که هنگام صدور بود، یا نسخهٔ دیگری از برنامه آن را چیده است؛ در اینجا نمی‌توان گفت کدام. سند را با کد آن دوباره چاپ کنید و رقم‌های هر دو را مقایسه کنید.</translation>
    </message>
    <message>
        <source>The pages of the file could not be compared with what was issued, since no copy of it is here: the code alone proves nothing of what the pages say.</source>
        <translation>برگ‌های فایل با آنچه صادر شده مقایسه نشد، چون رونوشت آن اینجا نیست: کد به‌تنهایی چیزی دربارهٔ متن برگ‌ها ثابت نمی‌کند.</translation>
    </message>
    <message>
        <source>Its copy is kept at the desk where it was issued; what the paper says must be compared there.</source>
        <translation>رونوشت آن در میزی است که سند در آن صادر شده؛ متن سند را باید همان‌جا مقایسه کرد.</translation>
    </message>
    <message>
        <source>Its copy is missing or was changed outside the program, so what the paper says cannot be compared with it. Restore the copy from a backup.</source>
        <translation>رونوشت آن نیست یا بیرون از برنامه تغییر کرده است و متن سند را نمی‌توان با آن مقایسه کرد. رونوشت را از نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>What it is about is not here any more, or has not come to this desk.</source>
        <translation>آنچه سند دربارهٔ آن است دیگر اینجا نیست، یا هنوز به این میز نرسیده است.</translation>
    </message>
    <message>
        <source>It could not be made today: {why}</source>
        <translation>امروز تهیهٔ آن ممکن نشد: {why}</translation>
    </message>
    <message>
        <source>Made of today’s data there would be no such paper any more.</source>
        <translation>با داده‌های امروز دیگر چنین سندی تهیه نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>VerifyingPanel</name>
    <message>
        <source>How a paper is verified</source>
        <translation>سند چگونه سنجیده می‌شود</translation>
    </message>
    <message>
        <source>The code alone tells which paper was issued under it: its title, when, by whom, and what it would say otherwise today. Compare that with what you hold.</source>
        <translation>کد می‌گوید چه سندی با آن صادر شده است: عنوان، تاریخ، صادرکننده و آنچه امروز جور دیگری می‌گوید. آن را با سندی که در دست دارید مقایسه کنید.</translation>
    </message>
    <message>
        <source>The PDF file tells more: every page is compared with what was issued, and the pages are named that do not show it.</source>
        <translation>فایل PDF بیشتر می‌گوید: برگ‌ها یک‌به‌یک با آنچه صادر شده مقایسه می‌شوند و برگ‌های دستکاری‌شده نام برده می‌شوند.</translation>
    </message>
    <message>
        <source>In doubt about a sheet of paper, have the paper shown as it was issued and lay it beside the sheet.</source>
        <translation>اگر به برگهٔ کاغذی شک دارید، همان سند را از فهرست باز کنید و کنار کاغذ بگذارید.</translation>
    </message>
    <message>
        <source>And {count} more papers.</source>
        <translation>و {count} سند دیگر.</translation>
    </message>
    <message>
        <source>{count} papers in {files}, all of them genuine.</source>
        <translation>{count} سند در {files}؛ همه اصیل است.</translation>
    </message>
    <message>
        <source>{count} papers in {files}: {good} genuine, {others} not.</source>
        <translation>{count} سند در {files}: {good} سند اصیل است و {others} سند نه.</translation>
    </message>
</context>
<context>
    <name>VersionGrid</name>
    <message>
        <source>a desk that is not known here</source>
        <translation>میزی که اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>{person}, {moment}</source>
        <translation>{person}، {moment}</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>شخص ناشناس</translation>
    </message>
    <message>
        <source>shows now</source>
        <translation>نمایش کنونی</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>برداشته شده</translation>
    </message>
    <message>
        <source>All from here</source>
        <translation>همه از این</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>پیش‌تر: {value}</translation>
    </message>
    <message>
        <source>The same in both: {fields}</source>
        <translation>در هر دو یکسان: {fields}</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Submitted versions</source>
        <translation>نسخه‌های ارسال‌شده</translation>
    </message>
    <message>
        <source>Version {number}, {day}, attainment {percent}</source>
        <translation>نسخهٔ {number}، {day}، درجهٔ تحقق {percent}</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Versions of the plan</source>
        <translation>نسخه‌های برنامه</translation>
    </message>
    <message>
        <source>Version {number}, in force from {day}</source>
        <translation>نسخهٔ {number}، نافذ از {day}</translation>
    </message>
    <message>
        <source>{version} (in force now)</source>
        <translation>{version} (اکنون نافذ)</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>prepared</source>
        <translation>آماده شد</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>وارد شد</translation>
    </message>
    <message>
        <source>taken out again</source>
        <translation>برگردانده شد</translation>
    </message>
    <message>
        <source>kept for review</source>
        <translation>نگه‌داشته برای بررسی</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ردشده</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Withdraw the amendment</source>
        <translation>پس‌گرفتن اصلاح</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس‌گرفتن</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>The draft stays readable.</source>
        <translation>پیش‌نویس خواندنی می‌ماند.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>H{index}</source>
        <translation>نیمهٔ {index}</translation>
    </message>
    <message>
        <source>B{index}</source>
        <translation>{index}</translation>
    </message>
    <message>
        <source>{index}</source>
        <translation>{index}</translation>
    </message>
    <message>
        <source>{judged} indicators judged, {written} verdicts are new or changed.</source>
        <translation>{judged} شاخص ارزیابی شد؛ وضعیت {written} شاخص تازه است یا تغییر کرده است.</translation>
    </message>
</context>
<context>
    <name>WordsEdits</name>
    <message>
        <source>One obstacle on each line</source>
        <translation>هر مانع در یک سطر</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The file {file} is not readable text. Nothing was changed. Save the table as .xlsx, or as “CSV UTF-8”, and choose that.</source>
        <translation>فایل {file} متن خوانایی نیست. چیزی تغییر نکرد. جدول را به شکل ‎.xlsx یا «CSV UTF-8» ذخیره کنید و آن فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The quotation marks in the file {file} do not fit together, so its columns cannot be told apart. Nothing was changed. Save the table as .xlsx and choose that.</source>
        <translation>علامت‌های نقل‌قول در فایل {file} جفت نیستند و ستون‌هایش را نمی‌توان از هم جدا کرد. چیزی تغییر نکرد. جدول را به شکل ‎.xlsx ذخیره کنید و آن فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file {file} has more than {rows} rows or {columns} columns. Nothing was changed. Divide it into several files and import them one after the other.</source>
        <translation>فایل {file} بیش از {rows} ردیف یا {columns} ستون دارد. چیزی تغییر نکرد. آن را به چند فایل تقسیم کنید و یکی‌یکی وارد کنید.</translation>
    </message>
    <message>
        <source>The file {file} could not be opened: {detail}. Nothing was changed. Close it in other programs, check that it is still there, and try again.</source>
        <translation>فایل {file} باز نشد: {detail}. چیزی تغییر نکرد. آن را در نرم‌افزارهای دیگر ببندید، ببینید سر جایش هست و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The file {file} has {size} megabytes; at most {limit} can be read at once. Nothing was changed. Divide it into several files, or delete pictures from it, and try again.</source>
        <translation>اندازهٔ فایل {file}، {size} مگابایت است؛ حداکثر {limit} مگابایت یک‌جا خوانده می‌شود. چیزی تغییر نکرد. آن را به چند فایل تقسیم کنید یا تصویرهایش را حذف کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The file {file} is empty. Nothing was changed. Choose the file that has your table.</source>
        <translation>فایل {file} خالی است. چیزی تغییر نکرد. فایلی را انتخاب کنید که جدول شما در آن است.</translation>
    </message>
    <message>
        <source>The file {file} is a workbook of the old kind (.xls), whatever its name says. Nothing was changed. Open it in Excel or LibreOffice, save it as “Excel workbook (.xlsx)” and choose that.</source>
        <translation>فایل {file}، نامش هرچه باشد، کارپوشهٔ قدیمی (‎.xls) است. چیزی تغییر نکرد. آن را در اکسل یا لیبره‌آفیس باز کنید، به شکل «کارپوشهٔ اکسل (‎.xlsx)» ذخیره کنید و آن فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file {file} is protected by a password. Nothing was changed. Open it in Excel, take the password away, save it and choose it again.</source>
        <translation>فایل {file} گذرواژه دارد. چیزی تغییر نکرد. آن را در اکسل باز کنید، گذرواژه را بردارید و ذخیره کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file {file} is a web page, not a workbook. Nothing was changed. Open it in Excel or LibreOffice, save it as “Excel workbook (.xlsx)” and choose that.</source>
        <translation>فایل {file} صفحهٔ وب است، نه کارپوشه. چیزی تغییر نکرد. آن را در اکسل یا لیبره‌آفیس باز کنید، به شکل «کارپوشهٔ اکسل (‎.xlsx)» ذخیره کنید و آن فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file {file} is not a workbook; it looks like plain text (CSV). Nothing was changed. If it is a CSV file, let its name end in .csv and choose it again.</source>
        <translation>فایل {file} کارپوشه نیست و به متن ساده (CSV) می‌ماند. چیزی تغییر نکرد. اگر CSV است، پایان نامش را ‎.csv کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file {file} is not a workbook that can be read. Nothing was changed. Choose an .xlsx or a .csv file.</source>
        <translation>فایل {file} کارپوشهٔ خوانایی نیست. چیزی تغییر نکرد. فایلی ‎.xlsx یا ‎.csv انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file {file} is named as text but is a workbook. Nothing was changed. Let its name end in .xlsx and choose it again.</source>
        <translation>نام فایل {file} مانند فایل متنی است، ولی کارپوشه است. چیزی تغییر نکرد. پایان نامش را ‎.xlsx کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file {file} is an archive, but no Excel workbook. Nothing was changed. If it is a spreadsheet of another program, save it there as .xlsx and choose that.</source>
        <translation>فایل {file} فایل فشرده است، ولی کارپوشهٔ اکسل نیست. چیزی تغییر نکرد. اگر صفحه‌گستردهٔ نرم‌افزار دیگری است، همان‌جا به شکل ‎.xlsx ذخیره کنید و آن فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The workbook {file} is damaged and could not be read to its end. Nothing was changed. Open it in Excel or LibreOffice, let it be repaired, save it and choose it again.</source>
        <translation>کارپوشهٔ {file} آسیب دیده است و تا پایان خوانده نشد. چیزی تغییر نکرد. آن را در اکسل یا لیبره‌آفیس باز کنید، بگذارید تعمیر شود، ذخیره کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>The workbook {file} would unpack to more than {limit} megabytes, as files made to do harm do. It was not opened and nothing was changed. Ask its sender for a plain copy of the table.</source>
        <translation>کارپوشهٔ {file} پس از باز شدن بیش از {limit} مگابایت می‌شود، همان‌گونه که فایل‌های مخرب می‌شوند. باز نشد و چیزی تغییر نکرد. از فرستنده رونوشت ساده‌ای از جدول بخواهید.</translation>
    </message>
    <message>
        <source>The workbook {file} has macros. They were not run and nothing was changed. Save it as “Excel workbook (.xlsx)” without macros and choose that.</source>
        <translation>کارپوشهٔ {file} ماکرو دارد. ماکروها اجرا نشدند و چیزی تغییر نکرد. آن را بدون ماکرو، به شکل «کارپوشهٔ اکسل (‎.xlsx)»، ذخیره کنید و آن فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>The workbook {file} is linked to another program (DDE or OLE). The link was not followed and nothing was changed. Break the links in Excel, save it and choose it again.</source>
        <translation>کارپوشهٔ {file} به نرم‌افزار دیگری پیوند دارد (DDE یا OLE). پیوند دنبال نشد و چیزی تغییر نکرد. پیوندها را در اکسل قطع و فایل را ذخیره کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>Some cells take their figures from other workbooks. The figures saved last were read.</source>
        <translation>عدد برخی خانه‌ها از کارپوشه‌های دیگر می‌آید. عددهایی خوانده شد که آخرین بار ذخیره شده‌اند.</translation>
    </message>
    <message>
        <source>The workbook {file} could not be written: {detail}. Your data are safe. If it is open in another program close it there, or choose another name or folder.</source>
        <translation>کارپوشهٔ {file} نوشته نشد: {detail}. داده‌های شما سالم است. اگر در نرم‌افزار دیگری باز است آن را ببندید، یا نام یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>WorkgroupOverview</name>
    <message>
        <source>Workgroups by periods: how many projects conform</source>
        <translation>کارگروه‌ها در دوره‌ها: سهم پروژه‌های همخوان</translation>
    </message>
    <message>
        <source>{workgroup}, {period}: {conforming} of {compared} projects conform</source>
        <translation>{workgroup}، {period}: {conforming} پروژه از {compared} پروژه همخوان است</translation>
    </message>
    <message>
        <source>{workgroup}, {period}: {conforming} of {compared} projects conform, nothing can be said of {unknown}</source>
        <translation>{workgroup}، {period}: {conforming} پروژه از {compared} پروژه همخوان است؛ دربارهٔ {unknown} پروژه نمی‌توان داوری کرد</translation>
    </message>
    <message>
        <source>Fewer than nine in ten conform</source>
        <translation>کمتر از ۹۰٪ همخوان</translation>
    </message>
    <message>
        <source>Nine in ten or more conform</source>
        <translation>۹۰٪ یا بیشتر همخوان</translation>
    </message>
    <message>
        <source>All projects conform</source>
        <translation>همهٔ پروژه‌ها همخوان</translation>
    </message>
    <message>
        <source>Nothing can be said</source>
        <translation>داوری ممکن نیست</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This folder of work was made on another computer. Your data are safe. From now on this computer&apos;s work is kept apart from that one&apos;s, so that neither overwrites the other.</source>
        <translation>این پوشهٔ کار روی رایانهٔ دیگری ساخته شده است. داده‌های شما سالم است. از این پس کار این رایانه جدا از کار آن رایانه نگه داشته می‌شود تا هیچ‌یک روی دیگری نوشته نشود.</translation>
    </message>
    <message>
        <source>The database is older than what this computer wrote last: a backup was put back by hand. What is in it is safe; work done after that backup is missing here. From now on new work is kept apart from the former, so that neither overwrites the other.</source>
        <translation>پایگاه داده کهنه‌تر از آن است که این رایانه آخرین بار نوشته بود: پشتیبانی را دستی به جای آن گذاشته‌اند. آنچه در آن هست سالم است؛ کارهای پس از آن پشتیبان در اینجا نیست. از این پس کار تازه جدا از کار پیشین نگه داشته می‌شود تا هیچ‌یک روی دیگری نوشته نشود.</translation>
    </message>
    <message>
        <source>There is already a folder of work in {folder}. It was left as it is. Open it, or choose an empty folder.</source>
        <translation>در {folder} از پیش پوشهٔ کار هست و همان‌گونه که بود ماند. آن را باز کنید یا پوشهٔ خالی انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no folder of work in {folder} yet. Start the program and answer the first questions, or run: paayesh init</source>
        <translation>در {folder} هنوز پوشهٔ کاری نیست. نرم‌افزار را باز کنید و به نخستین پرسش‌ها پاسخ دهید، یا این را اجرا کنید: paayesh init</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {detail}. Nothing was changed. Choose another folder, or ask for the right to write there.</source>
        <translation>در پوشهٔ {folder} نمی‌توان نوشت: {detail}. چیزی تغییر نکرد. پوشهٔ دیگری انتخاب کنید یا اجازهٔ نوشتن در آن را بخواهید.</translation>
    </message>
    <message>
        <source>The database in {folder} does not know this desk. Nothing was changed. Restore the last backup, or begin in an empty folder.</source>
        <translation>پایگاه دادهٔ {folder} این میز را نمی‌شناسد. چیزی تغییر نکرد. آخرین پشتیبان را بازیابی کنید یا در پوشهٔ خالی آغاز کنید.</translation>
    </message>
    <message>
        <source>The program did not close properly last time. Everything you had saved is there; the database was looked over at this start.</source>
        <translation>بار پیش نرم‌افزار درست بسته نشد. هرچه ذخیره کرده بودید هست؛ پایگاه داده در این اجرا بررسی شد.</translation>
    </message>
    <message>
        <source>The program did not close properly last time and the database file is damaged. Nothing more was written to it. Restore the last backup under Settings.</source>
        <translation>بار پیش نرم‌افزار درست بسته نشد و فایل پایگاه داده آسیب دیده است. چیز دیگری در آن نوشته نشد. از «تنظیمات» آخرین پشتیبان را بازیابی کنید.</translation>
    </message>
</context>
</TS>
