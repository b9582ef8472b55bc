// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/markedtext.h"
#include "cli/terminal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Codebook;

class TestTerminal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steeringCharacters_becomeVisible_data();
    void steeringCharacters_becomeVisible();
    void wrappedLines_keepToTheirWidth_data();
    void wrappedLines_keepToTheirWidth();
    void markedText_showsLettersUnderParts_data();
    void markedText_showsLettersUnderParts();
    void markedText_cutAnywhere_staysInside();
    void color_isOnlyAdded();
};

void TestTerminal::steeringCharacters_becomeVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");

    QTest::newRow("plain text") << u"550 Größe 日本"_s << u"550 Größe 日本"_s;
    QTest::newRow("escape sequence") << u"\u001b[31mred"_s << u"␛[31mred"_s;
    QTest::newRow("bell, backspace, NUL") << u"a\u0007\b"_s + QChar(u'\0') << u"a␇␈␀"_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"a␍b"_s;
    QTest::newRow("delete") << u"a\u007f"_s << u"a␡"_s;
    QTest::newRow("eight-bit control") << u"a\u009bb"_s << u"a‹U+009B›b"_s;
    QTest::newRow("bidirectional override") << u"a\u202eb"_s << u"a‹U+202E›b"_s;
    QTest::newRow("zero width space") << u"a\u200bb"_s << u"a‹U+200B›b"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) << u"a‹U+D800›"_s;
    QTest::newRow("character outside the first plane") << u"a\U0001F4E7"_s << u"a\U0001F4E7"_s;
    QTest::newRow("tag characters") << u"a\U000E0041"_s << u"a‹U+E0041›"_s;
}

void TestTerminal::steeringCharacters_becomeVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, visible);
    QCOMPARE(visibleText(text), visible);
}

void TestTerminal::wrappedLines_keepToTheirWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");

    QTest::newRow("fits") << u"one two"_s << u"one two"_s;
    QTest::newRow("broken at a blank") << u"one two three"_s << u"one two|three"_s;
    QTest::newRow("exactly ten columns") << u"1234567890 a"_s << u"1234567890|a"_s;
    QTest::newRow("a longer word is cut") << u"abcdefghijklm n"_s << u"abcdefghij|klm n"_s;
    QTest::newRow("wide characters count two") << u"日本語日本語"_s << u"日本語日本|語"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestTerminal::wrappedLines_keepToTheirWidth()
{
    QFETCH(QString, text);
    QFETCH(QString, lines);
    QCOMPARE(wrapped(text, 10).join(u'|'), lines);
}

namespace {

Part part(PartKind kind, qsizetype start, qsizetype length)
{
    Part made;
    made.kind = kind;
    made.span = {start, length};
    return made;
}

QStringList marked(const QString &source, const std::vector<Part> &parts)
{
    return MarkedText(source, parts).lines(TerminalPage(false), [](qsizetype count) -> QString {
        return QString::number(count) + u" left out"_s;
    });
}

} // namespace

void TestTerminal::markedText_showsLettersUnderParts_data()
{
    using Parts = std::vector<Part>;
    QTest::addColumn<QString>("source");
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QString>("lines");

    QTest::newRow("two codes") << u"550 5.1.1 no"_s
                               << Parts{part(PartKind::ReplyCode, 0, 3), part(PartKind::EnhancedStatus, 4, 5)}
                               << u"  550 5.1.1 no|  A── B────"_s;
    QTest::newRow("second line only")
        << u"hello\n550 no"_s << Parts{part(PartKind::ReplyCode, 6, 3)} << u"  hello|  550 no|  A──"_s;
    QTest::newRow("line ends of the net")
        << u"hello\r\n550 no\r\n"_s << Parts{part(PartKind::ReplyCode, 7, 3)} << u"  hello|  550 no|  A──"_s;
    QTest::newRow("wide characters before the part")
        << u"日本 550"_s << Parts{part(PartKind::ReplyCode, 3, 3)} << u"  日本 550|       A──"_s;
    QTest::newRow("a control character before the part")
        << u"\u202e550"_s << Parts{part(PartKind::ReplyCode, 1, 3)} << u"  ‹U+202E›550|          A──"_s;
    QTest::newRow("a part over two lines")
        << u"ab\ncd"_s << Parts{part(PartKind::Host, 1, 3)} << u"  ab|   E|  cd|  ─"_s;
    QTest::newRow("many lines without a part")
        << u"1\n2\n3\n4\n5\n550"_s << Parts{part(PartKind::ReplyCode, 10, 3)}
        << u"  1|  2|  3|  … 2 left out|  550|  A──"_s;
}

void TestTerminal::markedText_showsLettersUnderParts()
{
    QFETCH(QString, source);
    QFETCH(std::vector<Part>, parts);
    QFETCH(QString, lines);
    QCOMPARE(marked(source, parts).join(u'|'), lines);
}

void TestTerminal::markedText_cutAnywhere_staysInside()
{
    const QString source = u"host mx.example.com said:\n550 5.1.1 日本\U0001F4E7 no\n"_s;
    const std::vector<Part> parts{part(PartKind::Speaker, 5, 14), part(PartKind::ReplyCode, 26, 3),
                                  part(PartKind::EnhancedStatus, 30, 5)};
    for (qsizetype length = 0; length <= source.size(); ++length) {
        for (const QString &line : marked(source.left(length), parts))
            QVERIFY2(columns(line) <= TerminalPage::width, qPrintable(line));
    }
}

void TestTerminal::color_isOnlyAdded()
{
    const auto write = [](bool hasColor) {
        TerminalPage page(hasColor);
        page.outline({{Block::Kind::Title, {u"5.1.1"_s, u"Title"_s}},
                      {Block::Kind::Lead, {u"A sentence."_s}},
                      {Block::Kind::Heading, {u"Fields"_s}},
                      {Block::Kind::Field, {u"Label"_s, u"value"_s}},
                      {Block::Kind::Row, {u"one"_s, u"two"_s}}});
        return page.text();
    };
    const QString plain = write(false);
    QString colored = write(true);
    QCOMPARE(plain, u"5.1.1 Title\n\n  A sentence.\n\nFields\n  Label  value\n\n  one  two\n"_s);
    QVERIFY(colored.contains(u'\u001b'));
    for (const QString &code : {u"0"_s, u"1"_s, u"2"_s})
        colored.remove(u"\u001b["_s + code + u'm');
    QCOMPARE(colored, plain);
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
