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
    <name>Cycle</name>
    <message>
        <source>fortnightly</source>
        <translation>دوهفتگی</translation>
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
    <name>DeskPerson</name>
    <message>
        <source>A name is needed. The former one was kept; write the new one again.</source>
        <translation>نام نباید خالی باشد. نام پیشین حفظ شد؛ نام تازه را دوباره بنویسید.</translation>
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
        <translation>برابر هدف: درجهٔ تحقق = ۱ − |نتیجه − وضع مطلوب| ÷ |وضع مطلوب| = {attainment}.</translation>
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
        <source>Only a final target is set; it is judged when the plan ends.</source>
        <translation>فقط هدف نهایی تعیین شده است؛ هنگام پایان برنامه ارزیابی می‌شود.</translation>
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
        <translation>لازم‌الاجرا از</translation>
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
        <source>A workgroup enters the results of its units, compares them with the desired state and reports to the committee. Choose this on a workgroup&apos;s computer.</source>
        <translation>کارگروه نتایج واحدهای خود را ثبت می‌کند، آن‌ها را با وضع مطلوب می‌سنجد و به کمیته گزارش می‌دهد. روی رایانهٔ کارگروه این گزینه را انتخاب کنید.</translation>
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
        <source>The plan of the city comes to a workgroup from the committee, in a welcome file that arrives with the exchange of a later version. Until then this desk is empty; the demo city shows what is to come.</source>
        <translation>برنامهٔ شهر را کمیته در یک بستهٔ خوشامد به کارگروه می‌دهد؛ تبادل بسته در نسخهٔ بعدی افزوده می‌شود. تا آن زمان این میز خالی است و شهر نمونه نشان می‌دهد کار چگونه خواهد بود.</translation>
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
    <name>FormState</name>
    <message>
        <source>issued</source>
        <translation>صادرشده</translation>
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
        <source>There is no plan yet that results could belong to. Nothing was changed. Import the plan with its indicators first.</source>
        <translation>هنوز برنامه‌ای نیست که این نتایج برای آن باشد. چیزی تغییر نکرد. نخست برنامه را با شاخص‌هایش وارد کنید.</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Paayesh</source>
        <translation>پایش</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
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
    <name>NoPlan</name>
    <message>
        <source>There is no plan here yet</source>
        <translation>هنوز برنامه‌ای اینجا نیست</translation>
    </message>
    <message>
        <source>A plan comes in from an Excel workbook: our template, or any table your office already has. You see everything before it is kept.</source>
        <translation>برنامه از کارپوشهٔ اکسل وارد می‌شود: الگوی پایش، یا هر جدولی که ادارهٔ شما دارد. پیش از ثبت، همه‌چیز را می‌بینید.</translation>
    </message>
    <message>
        <source>Read a plan from Excel</source>
        <translation>ورود برنامه از اکسل</translation>
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
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
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
        <source>The workgroup&apos;s folder of work is ready in {folder}. It is still empty: a workgroup&apos;s desk gets its reference data and its plan from the committee&apos;s welcome bundle.</source>
        <translation>پوشهٔ کار کارگروه در {folder} آماده است و هنوز خالی است: میز کارگروه داده‌های مرجع و برنامهٔ خود را از بستهٔ خوشامد کمیته می‌گیرد.</translation>
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
        <source>What</source>
        <translation>چه چیز</translation>
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
        <source>Saving:</source>
        <translation>ذخیره:</translation>
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
        <source>{code} · {title} · {period}</source>
        <translation>{code} · {title} · {period}</translation>
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
        <source>Title</source>
        <translation>عنوان</translation>
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
        <source>There is no row with the key {key}. Nothing was done. To look for it by its name: paayesh search TEXT</source>
        <translation>ردیفی با کلید {key} نیست. کاری انجام نشد. برای جست‌وجو با نام: paayesh search TEXT</translation>
    </message>
    <message>
        <source>Nothing was found for “{text}”. Try fewer or shorter words.</source>
        <translation>برای «{text}» چیزی یافت نشد. واژه‌های کمتر یا کوتاه‌تری بنویسید.</translation>
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
        <source>The blank workbook is in {file}. Fill it in, then: paayesh plan import {file}</source>
        <translation>کارپوشهٔ خالی در {file} است. آن را پر کنید، سپس: paayesh plan import {file}</translation>
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
        <source>One of both is shown; nothing is lost, look at their history</source>
        <translation>یکی از دو نوشته نشان داده می‌شود؛ چیزی از دست نرفته است، تاریخچه را ببینید</translation>
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
        <source>{days} days late</source>
        <translation>{days} روز دیرکرد</translation>
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
