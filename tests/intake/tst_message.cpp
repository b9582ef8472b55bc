// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/charset.h"
#include "intake/encodedwords.h"
#include "intake/headerfields.h"
#include "intake/html.h"
#include "intake/message.h"
#include "intake/transferencoding.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Codebook::MimePart::Encoding)

namespace {

using Encoding = MimePart::Encoding;

DecodedText decoded(const QString &source, Encoding encoding, const QString &charset)
{
    return textOf(bytesOf(source, {0, source.size()}, encoding, 1'000'000), charset);
}

/// What the characters `word` of a decoded text stand for in the source.
QString sourceOf(const DecodedText &text, const QString &source, const QString &word)
{
    const TextSpan span = text.map.toSource({text.text.indexOf(word), word.size()});
    return source.mid(span.start, span.length);
}

QString readableOf(const QString &message)
{
    QString all;
    const Document document = readDocument(message);
    for (const Section &section : document.sections) {
        if (section.kind == Section::Kind::ServerText || section.kind == Section::Kind::StatusFields)
            all += section.text + u'\n';
    }
    return all.simplified();
}

const QString header =
    u"Received: by mx.example.org\nFrom: MAILER-DAEMON@mx.example.org\nSubject: failure notice\n"_s;

} // namespace

class TestMessage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_giveTextAndPlaces_data();
    void encodings_giveTextAndPlaces();
    void base64_stopsAtTheLimit();
    void html_givesItsText_data();
    void html_givesItsText();
    void htmlPlaces_areThoseOfThePage();
    void header_isReadWithItsFolds();
    void encodedWords_areDecoded_data();
    void encodedWords_areDecoded();
    void parts_areFound_data();
    void parts_areFound();
    void addresses_areFound_data();
    void addresses_areFound();
    void mbox_isSplit_data();
    void mbox_isSplit();
    void alternatives_areReadOnce();
    void hostileMessages_areBounded_data();
    void hostileMessages_areBounded();
};

void TestMessage::encodings_giveTextAndPlaces_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QString>("charset");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("place");

    QTest::newRow("quoted-printable, a soft break inside a code")
        << u"a=20b 55=\r\n0 x"_s << Encoding::QuotedPrintable << u"us-ascii"_s << u"a b 550 x"_s << u"550"_s
        << u"55=\r\n0"_s;
    QTest::newRow("quoted-printable, UTF-8 letter")
        << u"Gr=C3=BC=C3=9Fe"_s << Encoding::QuotedPrintable << u"utf-8"_s << u"Gr\u00fc\u00dfe"_s
        << u"\u00fc"_s << u"=C3=BC"_s;
    QTest::newRow("quoted-printable, wrong escape stays")
        << u"a=ZZ b="_s << Encoding::QuotedPrintable << QString() << u"a=ZZ b"_s << u"=ZZ"_s << u"=ZZ"_s;
    QTest::newRow("base64, groups of four")
        << u"NTUwIG5vIHVzZXI="_s << Encoding::Base64 << QString() << u"550 no user"_s << u"no"_s << u"IG5v"_s;
    QTest::newRow("base64, broken lines and foreign characters")
        << u"NT\r\nUw!IG5v"_s << Encoding::Base64 << QString() << u"550 no"_s << u"550"_s << u"NT\r\nUw"_s;
    QTest::newRow("base64 without its end")
        << u"NTUwIG5"_s << Encoding::Base64 << QString() << u"550 n"_s << u"n"_s << u"IG5"_s;
    QTest::newRow("KOI8-R, misspelt name") << u"=EE=C5=D4 550"_s << Encoding::QuotedPrintable << u"koi8_r"_s
                                           << u"\u041d\u0435\u0442 550"_s << u"\u0435"_s << u"=C5"_s;
    QTest::newRow("ISO-2022-JP") << u"550 \u001b$B%f!<%6!<\u001b(B x"_s << Encoding::None << u"ISO-2022-JP"_s
                                 << u"550 \u30e6\u30fc\u30b6\u30fc x"_s << u"550"_s << u"550"_s;
    QTest::newRow("Shift_JIS, second byte is a letter")
        << u"=83=86=81=5B 550"_s << Encoding::QuotedPrintable << u"x-sjis"_s << u"\u30e6\u30fc 550"_s
        << u"\u30fc"_s << u"=81=5B"_s;
    QTest::newRow("GBK") << u"=D3=CA=BC=FE 550"_s << Encoding::QuotedPrintable << u"gb2312"_s
                         << u"\u90ae\u4ef6 550"_s << u"\u4ef6"_s << u"=BC=FE"_s;
    QTest::newRow("UTF-7") << u"+AOQ- 550"_s << Encoding::None << u"utf-7"_s << u"\u00e4 550"_s << u"550"_s
                           << u"550"_s;
    QTest::newRow("unknown charset, Latin-1 bytes")
        << u"Gr=FC=DFe"_s << Encoding::QuotedPrintable << u"x-unknown"_s << u"Gr\u00fc\u00dfe"_s
        << u"\u00fc"_s << u"=FC"_s;
    QTest::newRow("raw KOI8-R, as it was read") << u"\u00ee\u00c5\u00d4"_s << Encoding::None << u"koi8-r"_s
                                                << u"\u041d\u0435\u0442"_s << u"\u0435"_s << u"\u00c5"_s;
}

void TestMessage::encodings_giveTextAndPlaces()
{
    QFETCH(QString, source);
    QFETCH(Encoding, encoding);
    QFETCH(QString, charset);
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(QString, place);
    const DecodedText result = decoded(source, encoding, charset);
    QCOMPARE(result.text, text);
    QCOMPARE(result.map.decodedLength(), text.size());
    QCOMPARE(sourceOf(result, source, word), place);
}

void TestMessage::base64_stopsAtTheLimit()
{
    const QString source(4'000'000, u'A');
    const PlacedBytes placed = bytesOf(source, {0, source.size()}, Encoding::Base64, 1000);
    QVERIFY(placed.bytes.size() >= 1000 && placed.bytes.size() < 1010);
}

void TestMessage::html_givesItsText_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("text");

    QTest::newRow("blocks are lines") << u"<p>one<br>two</p><div>three</div>"_s << u"one\ntwo\n\nthree\n"_s;
    QTest::newRow("white space folds") << u"<b>550\n   5.1.1</b>  no"_s << u"550 5.1.1 no"_s;
    QTest::newRow("entities") << u"a&lt;b&gt; &#53;&#x35;0&nbsp;x &bogus;"_s << u"a<b> 550 x &bogus;"_s;
    QTest::newRow("hidden content") << u"<head><title>550</title></head><style>p{}</style>x<!-- 550 -->y"_s
                                    << u"xy"_s;
    QTest::newRow("address that was not escaped")
        << u"to <anna@example.com> now"_s << u"to <anna@example.com> now"_s;
    QTest::newRow("sign in an attribute") << u"<a title=\"a > b\" href=x>550</a>"_s << u"550"_s;
    QTest::newRow("cut in a tag") << u"550<a href=\"htt"_s << u"550"_s;
    QTest::newRow("cells") << u"<tr><td>code</td><td>550</td></tr>"_s << u"code 550\n"_s;
}

void TestMessage::html_givesItsText()
{
    QFETCH(QString, page);
    QFETCH(QString, text);
    QCOMPARE(textFromHtml(page).text, text);
}

void TestMessage::htmlPlaces_areThoseOfThePage()
{
    const QString page = u"<p>was&nbsp;said: 5<b>5</b>0 &lt;anna&#64;example.com&gt;</p>"_s;
    const DecodedText text = textFromHtml(page);
    QCOMPARE(text.text.trimmed(), u"was said: 550 <anna@example.com>"_s);
    QCOMPARE(sourceOf(text, page, u"550"_s), u"5<b>5</b>0"_s);
    QCOMPARE(sourceOf(text, page, u"anna@example.com"_s), u"anna&#64;example.com"_s);
}

void TestMessage::header_isReadWithItsFolds()
{
    const QString text =
        u"From anna@example.com Mon Mar  2 10:00:00 2026\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
        "  again\r\nTo : ben@example.org\r\nnonsense\r\nX-Last: 1\r\n\r\nBody: no\r\n"_s;
    const HeaderBlock block(text);
    QCOMPARE(block.fields().size(), std::size_t(3));
    QCOMPARE(block.value(u"subject"), u"Gr\u00fc\u00dfe again"_s);
    QCOMPARE(block.value(u"TO"), u"ben@example.org"_s);
    QCOMPARE(text.mid(block.end()), u"Body: no\r\n"_s);
    QVERIFY(text.mid(block.start()).startsWith(u"Subject"));
}

void TestMessage::encodedWords_areDecoded_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");

    QTest::newRow("underscores are blanks")
        << u"=?utf-8?Q?Gr=C3=BC=C3=9Fe_an=5Fna?= x"_s << u"Gr\u00fc\u00dfe an_na x"_s;
    QTest::newRow("blanks and folds between words go")
        << u"=?utf-8?q?un?= \r\n =?utf-8?q?zu?=\t=?utf-8?q?stellbar?= !"_s << u"unzustellbar !"_s;
    QTest::newRow("two charsets side by side")
        << u"=?iso-8859-1?Q?=FC?= =?koi8-r?Q?=C5?="_s << u"\u00fc\u0435"_s;
    QTest::newRow("ISO-2022-JP") << u"=?ISO-2022-JP?B?GyRCJWYhPCU2ITwbKEI=?= x"_s
                                 << u"\u30e6\u30fc\u30b6\u30fc x"_s;
    QTest::newRow("language behind the charset")
        << u"=?us-ascii*en?q?Returned_mail?="_s << u"Returned mail"_s;
    QTest::newRow("inside of a word") << u"(=?utf-8?q?a?=)b=?utf-8?q?c?=d"_s << u"(a)bcd"_s;
    QTest::newRow("a blank that is none of the word") << u"a =?utf-8?q?b?= c"_s << u"a b c"_s;
    QTest::newRow("unknown charset") << u"=?x-none?Q?=FC?="_s << u"\u00fc"_s;
    QTest::newRow("empty") << u"a=?utf-8?Q?"
                              "?=b"_s
                           << u"ab"_s;
    QTest::newRow("several padded words")
        << u"=?utf-8?B?R3LDvMOfZQ==?=\r\n =?UTF-8?B?IGFuIGFsbGUh?= =?utf-8?b?IQ==?="_s
        << u"Gr\u00fc\u00dfe an alle!!"_s;
    QTest::newRow("padded words of ISO-2022-JP")
        << u"=?iso-2022-jp?B?GyRCR1sbKEI=?= =?iso-2022-jp?B?GyRCPy4bKEI=?="_s << u"\u914d\u4fe1"_s;
    QTest::newRow("a character divided between two words")
        << u"=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?="_s << u"Gr\u00fc\u00dfe"_s;
    QTest::newRow("a character divided between two base64 words")
        << u"=?utf-8?B?R3LD?= =?utf-8?B?vA==?="_s << u"Gr\u00fc"_s;
    QTest::newRow("inside of quotes")
        << u"\"=?utf-8?q?M=C3=BCller?=\" <anna@example.com>"_s << u"\"M\u00fcller\" <anna@example.com>"_s;
    QTest::newRow("blanks inside") << u"=?utf-8?Q?Returned mail: see?= it"_s << u"Returned mail: see it"_s;
    QTest::newRow("misspelt charset") << u"=?utf8?q?=C3=BC?="_s << u"\u00fc"_s;
    QTest::newRow("damaged base64") << u"=?utf-8?B?R3L!DvA=?="_s << u"Gr\u00fc"_s;
    QTest::newRow("no end") << u"=?utf-8?Q?abc"_s << u"=?utf-8?Q?abc"_s;
    QTest::newRow("no such encoding") << u"=?utf-8?X?abc?="_s << u"=?utf-8?X?abc?="_s;
    QTest::newRow("a question") << u"a=? b=?"_s << u"a=? b=?"_s;
}

void TestMessage::encodedWords_areDecoded()
{
    QFETCH(QString, value);
    QFETCH(QString, text);
    QCOMPARE(decodedWords(value), text);
}

void TestMessage::parts_areFound_data()
{
    QTest::addColumn<QString>("body"); ///< The last header field and what follows it.
    QTest::addColumn<QString>("text"); ///< What is read of it.

    const QString mixed = u"Content-Type: multipart/mixed; boundary=b\n"_s;
    QTest::newRow("text around the parts is nobody's")
        << mixed + u"\nbefore\n--b\n\none\n--b\n\ntwo\n--b--\nbehind\n"_s << u"one two"_s;
    QTest::newRow("the end is missing") << mixed + u"\n--b\n\none\n--b\n\ntwo\n"_s << u"one two"_s;
    QTest::newRow("blanks behind the boundary") << mixed + u"\n--b \n\none\n--b--\t\nno\n"_s << u"one"_s;
    QTest::newRow("a line that only begins like it")
        << mixed + u"\n--b\n\none\n--bc\n-- b\n--b-\ntwo\n--b--\n"_s << u"one --bc -- b --b- two"_s;
    QTest::newRow("no empty line before the first boundary")
        << mixed + u"--b\nContent-Type: text/plain\n\none\n--b--\n"_s << u"one"_s;
    QTest::newRow("no header and no empty line")
        << mixed + u"\n--b\none two\nthree\n--b--\n"_s << u"one two three"_s;
    QTest::newRow("an inner part ends where the outer one does")
        << mixed + u"\n--b\nContent-Type: multipart/mixed; boundary=bb\n\n--bb\n\none\n--b\n\ntwo\n--bb\n"
                   "three\n--b--\n"_s
        << u"one two --bb three"_s;
    QTest::newRow("fields glued to the header")
        << mixed + u"\n--b\nContent-Type: message/delivery-status\nReporting-MTA: dns; a.example\n\nStatus: "
                   "5.1.1\n--b--\n"_s
        << u"Reporting-MTA: dns; a.example Status: 5.1.1"_s;
    QTest::newRow("a digest holds messages, which are set aside")
        << u"Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: one\n\ntwo\n--b\n"
           "Content-Type: text/plain\n\nthree\n--b--\n"_s
        << u"three"_s;
    QTest::newRow("two types: the last one")
        << u"Content-Type: image/png\n"_s + mixed + u"\n--b\n\none\n--b--\n"_s << u"one"_s;
    QTest::newRow("no type that can be read") << u"Content-Type: text\n\none\n"_s << u"one"_s;
    QTest::newRow("a boundary that never comes") << mixed + u"\none\n"_s << u"one"_s;
}

void TestMessage::parts_areFound()
{
    QFETCH(QString, body);
    QFETCH(QString, text);
    QCOMPARE(readableOf(header + body), text);
    QCOMPARE(readableOf(QString(header + body).replace(u'\n', u"\r\n"_s)), text);
    QCOMPARE(readableOf(QString(header + body).replace(u'\n', u'\r')), text);
}

void TestMessage::addresses_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("addresses");

    QTest::newRow("names and brackets")
        << u"Anna <anna@example.com>, \"B, C\" <b.c@example.org>"_s << u"anna@example.com b.c@example.org"_s;
    QTest::newRow("end of a sentence") << u"to anna@example.com."_s << u"anna@example.com"_s;
    QTest::newRow("quoted local part") << u"<\"anna b\"@example.com>"_s << u"\"anna b\"@example.com"_s;
    QTest::newRow("behind mailto") << u"mailto:anna@example.com"_s << u"anna@example.com"_s;
    QTest::newRow("Japanese around it") << u"\u5b9b\u5148anna@example.com"_s << u"anna@example.com"_s;
    QTest::newRow("none") << u"a @ b"_s << QString();
}

void TestMessage::addresses_areFound()
{
    QFETCH(QString, text);
    QFETCH(QString, addresses);
    QCOMPARE(addressListOf(text).join(u' '), addresses);
}

void TestMessage::mbox_isSplit_data()
{
    QTest::addColumn<QByteArray>("mbox");
    QTest::addColumn<QList<QByteArray>>("messages");

    const QByteArray from = "From anna@example.com Mon Mar  2 10:00:00 2026\n";
    QTest::newRow("no mbox") << QByteArray("Subject: x\n\nFrom me")
                             << QList<QByteArray>{"Subject: x\n\nFrom me"};
    QTest::newRow("two messages") << from + "A: 1\n\nx\n\n" + from + "B: 2\n\ny\n"
                                  << QList<QByteArray>{"A: 1\n\nx\n\n", "B: 2\n\ny\n"};
    QTest::newRow("time without seconds") << from + "A: 1\n\nx\n\nFrom b 2026-03-02 10:00\nB: 2\n\ny\n"
                                          << QList<QByteArray>{"A: 1\n\nx\n\n", "B: 2\n\ny\n"};
    QTest::newRow("a text that begins with From") << from + "A: 1\n\nx\n\nFrom now on at 10:00\n"
                                                  << QList<QByteArray>{"A: 1\n\nx\n\nFrom now on at 10:00\n"};
    QTest::newRow("quoted From stays") << from + "A: 1\n\n\n>From b 10:00\n"
                                       << QList<QByteArray>{"A: 1\n\n\n>From b 10:00\n"};
    QTest::newRow("CRLF") << QByteArray("From a 10:00:00\r\nA: 1\r\n\r\nx\r\n\r\nFrom b 11:00:00\r\nB: 2\r\n")
                          << QList<QByteArray>{"A: 1\r\n\r\nx\r\n\r\n", "B: 2\r\n"};
    QTest::newRow("empty") << QByteArray() << QList<QByteArray>{QByteArray("")};
}

void TestMessage::mbox_isSplit()
{
    QFETCH(QByteArray, mbox);
    QFETCH(QList<QByteArray>, messages);
    QList<QByteArray> found;
    for (const QByteArrayView message : messagesOf(mbox))
        found.append(message.toByteArray());
    QCOMPARE(found, messages);
}

void TestMessage::alternatives_areReadOnce()
{
    const QString message = header +
                            u"MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\n"
                            "Content-Type: text/plain\n\nplain 550\n--b\nContent-Type: text/html\n\n"
                            "<p>page 551</p>\n--b--\n"_s;
    QCOMPARE(readableOf(message), u"plain 550"_s);
    QString empty = message;
    empty.replace(u"plain 550"_s, u" "_s);
    QCOMPARE(readableOf(empty), u"page 551"_s);
}

void TestMessage::hostileMessages_areBounded_data()
{
    QTest::addColumn<QString>("message");

    QString nested = header;
    for (int i = 0; i < 10'000; ++i)
        nested += u"Content-Type: multipart/mixed; boundary=b%1\n\n--b%1\n"_s.arg(i);
    QTest::newRow("nested 10,000 deep") << nested;
    QString attached = header;
    for (int i = 0; i < 10'000; ++i)
        attached += u"Content-Type: message/rfc822\n\n"_s;
    QTest::newRow("messages in messages") << attached;
    QTest::newRow("100,000 header fields") << header + u"X-A: 1\n"_s.repeated(100'000) + u"\nx\n"_s;
    QTest::newRow("100,000 parts") << header + u"Content-Type: multipart/mixed; boundary=b\n\n"_s +
                                          u"--b\n\nx\n"_s.repeated(100'000);
    QTest::newRow("8 MB of base64")
        << header + u"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"_s +
               QString(8'000'000, u'A');
    QTest::newRow("100,000 recipients")
        << header + u"\nNot delivered to:\n\n"_s + u"<anna@example.com>: 550 5.1.1 no\n"_s.repeated(100'000);
    QTest::newRow("a header of 4 MB") << header + u"To: "_s + u"a@example.com, "_s.repeated(300'000);
    QTest::newRow("a page of open tags")
        << header + u"Content-Type: text/html\n\n"_s + u"<a <b <style "_s.repeated(50'000);
}

void TestMessage::hostileMessages_areBounded()
{
    QFETCH(QString, message);
    const Document document = readDocument(message);
    qsizetype length = 0;
    for (const Section &section : document.sections) {
        QCOMPARE(section.map.decodedLength(), section.text.size());
        length += section.text.size();
    }
    QVERIFY(length <= message.size() + 4096);
    QVERIFY(document.sections.size() < 40'000);
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
