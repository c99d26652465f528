"""Papers with every kind of block, in Persian and in English, to be looked at and compared."""

from decimal import Decimal

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.reports.charts.chart import Bar, Count, CountRow, StackedCounts, TargetBars
from paayesh_desktop.reports.report import (
    Block,
    Cell,
    Column,
    Digits,
    Fact,
    Facts,
    Heading,
    Look,
    Picture,
    Points,
    Question,
    Report,
    Row,
    SignatureBox,
    Signatures,
    Space,
    Table,
    Text,
    Tile,
    Tiles,
    Tone,
)

_PERSIAN = str.maketrans("0123456789,.", "۰۱۲۳۴۵۶۷۸۹٬٫")


def fa(text: object) -> str:
    return str(text).translate(_PERSIAN)


_PROJECTS = (
    ("آسفالت بلوار معلم", Tone.GOOD, "مطلوب"),
    ("ساماندهی پسماند گلشهر و احداث ایستگاه بازیافت در محدودهٔ شهرک صنعتی", Tone.NEAR, "نزدیک"),
    ("احداث مسیر دوچرخه (فاز ۲)", Tone.BAD, "نامطلوب"),
    ("نوسازی ناوگان اتوبوس CNG", Tone.MISSING, "بی‌داده"),
)


def projects(count: int) -> Table:
    rows: list[Row] = []
    for place in range(count):
        title, tone, word = _PROJECTS[place % len(_PROJECTS)]
        if place % 6 == 0:
            rows.append(Row((Cell(f"کارگروه {fa(place // 6 + 1)}: خدمات شهری"),), head=True))
        share = Decimal(place * 37 % 1000) / 10
        amount = Decimal(place * 7919 % 100000) * 1000
        rows.append(
            Row(
                (
                    Cell(f"7.1.{place + 1:03}"),
                    Cell(title),
                    Cell(fa(f"{share:.1f}٪"), number=share),
                    Cell(fa(f"{amount:,}"), number=amount),
                    Cell(fa("1405/08/30")),
                    Cell(word, tone=tone),
                )
            )
        )
    rows.append(
        Row(
            (
                Cell(""),
                Cell("جمع"),
                Cell(""),
                Cell(fa("1,234,567,000"), number=Decimal(1234567000)),
                Cell(""),
                Cell(""),
            ),
            total=True,
        )
    )
    columns = (
        Column("کد", 9, Look.CODE),
        Column("پروژه", 34),
        Column("پیشرفت", 10, Look.FIGURE),
        Column("اعتبار (ریال)", 16, Look.FIGURE),
        Column("سررسید", 12, Look.CODE),
        Column("وضعیت", 14),
    )
    return Table(
        "پروژه‌های هر کارگروه",
        columns,
        tuple(rows),
        note="منبع: نتایج تأییدشدهٔ واحدها تا پایان آبان ۱۴۰۵.",
    )


TEXT = (
    "این گزارش وضعیت ۲۴ پروژهٔ فعال برنامهٔ پنج‌سالهٔ شهر را در نیمهٔ نخست سال ۱۴۰۵ نشان می‌دهد."
    " پیشرفت کل ۶۷٫۵٪ و انحراف از برنامه \u200e−۳٫۲٪ است؛ شناسهٔ گزارش"
    " \u2066RPT-1405/07\u2069 و تلفن دبیرخانه \u2066۰۲۱-۸۸۷۷۶۶۵۵\u2069 است."
    " برای جزئیات بخش «برنامه‌ریزی و بودجه» را ببینید."
)


def bars() -> TargetBars:
    shown = (("سطح زیر پوشش", 85, 120, Verdict.DESIRED), ("صرفه‌جویی آب", 18, 30, Verdict.NEAR))
    return TargetBars(
        (
            *(
                Bar(label, Decimal(value), Decimal(target), verdict, fa(f"{value} از {target}"))
                for label, value, target, verdict in shown
            ),
            Bar("بهره‌برداران آموزش‌دیده", None, Decimal(100), Verdict.NO_DATA, "بی‌داده"),
        )
    )


def counts() -> StackedCounts:
    words = {
        Verdict.UNDESIRED: "نامطلوب",
        Verdict.NEAR: "نزدیک به مطلوب",
        Verdict.DESIRED: "مطلوب",
        Verdict.NO_DATA: "بی‌داده",
    }
    rows = (("کارگروه آب", (3, 5, 12, 2)), ("کارگروه حمل‌ونقل", (1, 2, 9, 6)))
    return StackedCounts(
        tuple(
            CountRow(
                label,
                tuple(
                    Count(verdict, count, word)
                    for (verdict, word), count in zip(words.items(), numbers, strict=True)
                ),
                label,
            )
            for label, numbers in rows
        )
    )


def summary_blocks() -> tuple[Block, ...]:
    return (
        Heading("۱. خلاصهٔ مدیریتی"),
        Text(TEXT),
        Text("دو واحد هنوز نتیجه نفرستاده‌اند؛ ارقام آن‌ها در جمع نیامده است.", Tone.WARNING),
        Tiles(
            (
                Tile("پروژهٔ فعال", "۲۴", "۳ پروژه بیش از دورهٔ پیش"),
                Tile("پیشرفت کل", "۶۷٫۵٪", "۲٫۱ واحد بیشتر", Tone.GOOD),
                Tile("نزدیک به مطلوب", "۷", "در انتظار داده", Tone.NEAR),
                Tile("نامطلوب", "۴", "دو پروژه بدتر شده است", Tone.BAD),
            )
        ),
        Heading("تصمیم‌های لازم", 2),
        Points(("تأیید برنامهٔ جبرانی مسیر دوچرخه", "ابلاغ نرخ تازهٔ پسماند به واحدها")),
        Points((TEXT, "نشست بعدی کارگروه تا ۱۵ آذر"), numbered=True),
        Heading("شناسه", 3),
        Facts(
            (
                Fact("برنامه", "برنامهٔ پنج‌سالهٔ ۱۴۰۳ تا ۱۴۰۷"),
                Fact("دوره", "نیمهٔ نخست ۱۴۰۵"),
                Fact("واحدهای گزارش‌دهنده", "۱۱۸ از ۱۲۰", Tone.NEAR),
                Fact("پوشش داده", "۹۸٪", Tone.GOOD),
            )
        ),
        Text("ارقام تا پایان روز گزارش است.", Tone.FAINT),
    )


def form_blocks() -> tuple[Block, ...]:
    return (
        Heading("۲. فرم پایش"),
        Question(
            "۲.۱",
            "سطح زیر پوشش آبیاری قطره‌ای",
            unit="هکتار",
            help="مساحت کل مزرعه‌هایی که تا پایان دوره به شبکه پیوسته‌اند.",
            facts=(
                Fact("مقدار پیشین", "۷۹"),
                Fact("هدف دوره", "۱۲۰"),
                Fact("بازهٔ مجاز", "۰ تا ۵۰۰"),
            ),
        ),
        Question(
            "۲.۲", "شمار بهره‌برداران", unit="نفر", answer="۱٬۳۰۴", remark="سه خانوار افزوده شد."
        ),
        Question(
            "۲.۳",
            "روش اندازه‌گیری",
            choices=("کنتور هوشمند", "کنتور مکانیکی", "برآورد کارشناسی", "پرسش از بهره‌بردار"),
            ticked=("کنتور هوشمند",),
        ),
        Question("۲.۴", "علت انحراف از هدف", lines=3, required=False),
        Question("۲.۵", "یادداشت میدانی", lines=3, answer=TEXT),
        Space("شرح موانع", 24),
        Signatures(
            (
                SignatureBox("رئیس واحد", "مریم رستگار", "مسئول صحت ارقام"),
                SignatureBox("دبیر کارگروه", "پژمان ژاله"),
                SignatureBox("نمایندهٔ مشاور"),
                SignatureBox("ناظر"),
            )
        ),
    )


def persian(rows: int = 30, *, contents: bool = False, landscape: bool = False) -> Report:
    """Every kind of block."""
    return Report(
        kind=ReportKind.AGGREGATE,
        title="گزارش تجمیعی شش‌ماهه",
        subtitle="نیمهٔ نخست سال ۱۴۰۵، همهٔ کارگروه‌ها",
        issuer="کمیتهٔ پایش و بازنگری برنامه",
        place="شهرداری دامغان · معاونت برنامه‌ریزی و توسعهٔ سرمایهٔ انسانی",
        facts=(
            Fact("شماره", "\u2066۱۴۰۵-۱۲\u2069"),
            Fact("تاریخ", "۳۰ آبان ۱۴۰۵"),
            Fact("گیرنده", "شهردار محترم و رئیس شورای اسلامی شهر"),
            Fact("پیوست", "دارد"),
        ),
        made_on="تهیه‌شده در ۳۰ آبان ۱۴۰۵",
        contents=contents,
        landscape=landscape,
        blocks=(
            *summary_blocks(),
            Picture(bars(), "هدف و عملکرد", "دو شاخص از سه شاخص به هدف نزدیک است."),
            Picture(counts(), "وضعیت شاخص‌ها در کارگروه‌ها"),
            projects(rows),
            Table("پروژه‌های متوقف", (Column("پروژه"),), (), empty="پروژه‌ای متوقف نیست."),
            *form_blocks(),
            Heading("۳. کلید", page=True),
            Digits(("۱۲۳۴۵", "۶۷۸۹۰", "۱۱۲۲۳", "۳۴۴۵۵", "۶۶۷۷۸", "۸۹۹۰۰"), qr="123456789011223"),
        ),
    )


def letter() -> Report:
    """An official letter with its own head, room to write in it, and one who signs."""
    return Report(
        kind=ReportKind.LETTER,
        title="ابلاغ مصوبهٔ \u2066۱۴۰۵-۱۲\u2069",
        issuer="کمیتهٔ پایش و بازنگری برنامه",
        place="شهرداری دامغان",
        opening="به نام خدا",
        letter=True,
        facts=(
            Fact("شماره", "\u2066۱۴۰۵-۱۲\u2069"),
            Fact("تاریخ", ""),
            Fact("پیوست", "ندارد"),
        ),
        blocks=(
            Text("جناب آقای مهندس ژاله\nرئیس محترم کارگروه حمل‌ونقل", Tone.STRONG),
            Text("موضوع: بازنگری هدف مسیر دوچرخه", Tone.STRONG),
            Text(TEXT),
            Text("خواهشمند است دستور فرمایید نتیجه تا ۱۵ آذر ۱۴۰۵ به دبیرخانه برسد."),
            Signatures((SignatureBox("دبیر کمیته", "مریم رستگار"),)),
        ),
    )


def roll() -> Report:
    """Minutes with a roll that is signed by hand."""
    seats = tuple(
        Row((Cell(fa(number)), Cell("پژمان ژاله"), Cell("عضو"), Cell(""))) for number in range(1, 8)
    )
    columns = (
        Column("ردیف", 6, Look.FIGURE),
        Column("نام", 20),
        Column("سمت", 15),
        Column("امضا", 20),
    )
    return Report(
        kind=ReportKind.MINUTES,
        title="صورت‌جلسهٔ نشست ۱۲",
        issuer="شورای بازنگری",
        facts=tuple(Fact(f"نام {fa(number)}", f"مقدار {fa(number)}") for number in range(7)),
        blocks=(
            Text(TEXT),
            Table("حاضران", columns, seats, row_height=11),
            Signatures((SignatureBox("رئیس"), SignatureBox("دبیر"))),
        ),
    )


def english() -> Report:
    return Report(
        kind=ReportKind.EVALUATION,
        title="Two-monthly evaluation report",
        subtitle="B3 of 1405, water workgroup",
        issuer="Committee for monitoring",
        place="Municipality of Damghan",
        facts=(Fact("Number", "1405-12"), Fact("Date", "21 November 2026")),
        made_on="Made on 21 November 2026",
        language="en",
        blocks=(
            Heading("1. Summary"),
            Text("Of 24 projects 18 are where they should be; two units (آب و فاضلاب) are late."),
            Tiles((Tile("Projects", "24"), Tile("Desired", "67.5%", "up by 2.1", Tone.GOOD))),
            Facts((Fact("Plan", "1403 to 1407"), Fact("Coverage", "98%", Tone.GOOD))),
            Table(
                "Projects",
                (
                    Column("Code", 8, Look.CODE),
                    Column("Project", 30),
                    Column("Progress", 10, Look.FIGURE),
                    Column("Standing", 12),
                ),
                (
                    Row((Cell("Water"),), head=True),
                    Row(
                        (
                            Cell("7.1.1"),
                            Cell("Drip irrigation"),
                            Cell("85.5%", number=Decimal("85.5"), tone=Tone.GOOD),
                            Cell("desired", tone=Tone.GOOD),
                        )
                    ),
                    Row((Cell(""), Cell("Total"), Cell("85.5%"), Cell("")), total=True),
                ),
            ),
            Picture(counts(), "Verdicts"),
            Points(("first", "second"), numbered=True),
            Question("1.1", "Area", unit="ha", help="At the end of the period.", required=False),
            Question("1.2", "Way", choices=("meter", "estimate"), ticked=("meter",)),
            Question("1.3", "Reasons", lines=2),
            Signatures((SignatureBox("Head", "Maryam Rastgar"), SignatureBox("Secretary"))),
        ),
    )
