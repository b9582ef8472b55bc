// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/helppages.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct HelpPages
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::HelpPages)
};

Run plain(const QString &text)
{
    return {text, {}, false, false, false, false};
}

Run fixed(const QString &text)
{
    return {text, {}, true, false, false, false};
}

Run link(const QString &text, const Location &location)
{
    return {text, linkTo(location), false, false, false, false};
}

void writeForms(PageWriter &page)
{
    const QString decode = HelpPages::tr("Decode this");
    page.section(HelpPages::tr("A code or words"));
    page.paragraph(
        {plain(HelpPages::tr("A whole code such as 5.7.1 or 550, or a part of one: “5.7”, “X.7.1” in every "
                             "class, “5.7.*” for all details, “55x” for all that begin with 55. A word that "
                             "only one provider writes, such as S3150. Or plain words: “mailbox full”."))});
    page.section(HelpPages::tr("A server’s reply"));
    page.paragraph(
        {plain(HelpPages::tr("One line or several, alone, quoted with “>”, wrapped by a mail program, or "
                             "inside a sentence. A whole session with the client’s lines works too."))});
    page.example(u"550 5.1.1 <anna@example.com>: User unknown"_s, decode);
    page.example(u"452-4.2.2 The mailbox of anna@example.com is over its quota.\n"
                 "452 4.2.2 Try again later"_s,
                 decode);
    page.section(HelpPages::tr("A bounce"));
    page.paragraph(
        {plain(HelpPages::tr("The text of the mail that came back, or the whole mail with its headers, "
                             "which tells more. The part that matters most begins with a number."))});
    page.bullet(
        {plain(HelpPages::tr("Outlook: open the report, choose File › Save as, and drop the file here; or "
                             "copy everything below “Diagnostic information for administrators”."))});
    page.bullet({plain(HelpPages::tr("Gmail: open the menu beside Reply, choose Show original, then Copy to "
                                     "clipboard."))});
    page.bullet(
        {plain(HelpPages::tr("Thunderbird: press Ctrl+U and copy everything, or drag the mail into this "
                             "window."))});
    page.bullet(
        {plain(HelpPages::tr("Apple Mail: choose View › Message › Raw source and copy everything."))});
    page.section(HelpPages::tr("Lines of a log"));
    page.paragraph({plain(
        HelpPages::tr("From Postfix, Exim, Sendmail, qmail, Exchange and others: one line or many."))});
    page.example(u"postfix/smtp[2187]: 4XyZ1k2PqLz9rT: to=<anna@example.com>, "
                 "relay=mx.example.com[192.0.2.25]:25, dsn=4.7.1, status=deferred (host "
                 "mx.example.com[192.0.2.25] said: 451 4.7.1 Greylisted, try again in 5 minutes)"_s,
                 decode);
}

void writePastePage(PageWriter &page)
{
    page.title(helpPageName(u"paste"_s));
    page.paragraph(
        {plain(HelpPages::tr("Anything that a mail server said. The field on top takes it all and finds "
                             "out what it is; above the answer stands what it was read as, and you can "
                             "choose another reading there."))});
    writeForms(page);
    page.section(HelpPages::tr("A file"));
    page.paragraph(
        {plain(HelpPages::tr("Drop it anywhere on the window, or choose Open. Of a folder you choose one "
                             "file. IANA’s own list of codes, as XML or CSV, is put beside the words of "
                             "the built-in registry."))});
    page.section(HelpPages::tr("What is not read"));
    page.paragraph(
        {plain(HelpPages::tr("Pictures and PDF files. Type the code that you see in a picture: the three "
                             "digits, and the three numbers with full stops if there are any."))});
    page.section(HelpPages::tr("What becomes of it"));
    page.paragraph(
        {plain(HelpPages::tr("Nothing you paste leaves this computer: the program contains no network "
                             "code. Nothing of it is kept when the window closes, unless you save it."))});
    page.paragraph({link(helpPageName(u"shortcuts"_s), Location::help(u"shortcuts"_s))});
}

void writeShortcutsPage(PageWriter &page, const HelpKeys &keys)
{
    page.title(helpPageName(u"shortcuts"_s));
    page.section(HelpPages::tr("In the field"));
    page.field(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText),
               {plain(HelpPages::tr("Decode or search"))});
    page.field(QKeySequence(Qt::SHIFT | Qt::Key_Return).toString(QKeySequence::NativeText),
               {plain(HelpPages::tr("New line"))});
    page.field(QKeySequence(Qt::Key_Down).toString(QKeySequence::NativeText),
               {plain(HelpPages::tr("To what was found"))});
    page.endFields();
    page.section(HelpPages::tr("Everywhere"));
    for (const auto &[what, shown] : keys.window)
        page.field(shown, {plain(what)});
    page.field(HelpPages::tr("Mouse buttons 4 and 5"), {plain(HelpPages::tr("Back, forward"))});
    page.endFields();
    if (!keys.answer.empty()) {
        page.section(HelpPages::tr("In an answer"));
        for (const auto &[what, shown] : keys.answer)
            page.field(shown, {plain(what)});
        page.endFields();
    }
    page.paragraph(
        {plain(HelpPages::tr("Esc takes back one thing at a time: first a choice in the view, such as "
                             "filters, then the text in the field, then it goes to the place before."))});
    page.paragraph({plain(HelpPages::tr("In the menu View you can give other keys to every command."))});
}

void writeAboutPage(PageWriter &page)
{
    page.title(u"SMTP Codebook %1"_s.arg(QStringLiteral(CODEBOOK_VERSION)));
    page.paragraph(
        {plain(HelpPages::tr("An offline reference for the answers of mail servers: what a code means, who "
                             "has to act, and what to do now."))});
    page.field(HelpPages::tr("Licence"),
               {plain(HelpPages::tr("GNU General Public License, version 3 or later"))});
    page.field(HelpPages::tr("Made with"), {plain(u"Qt %1"_s.arg(QString::fromLatin1(qVersion())))});
    page.field(HelpPages::tr("Data"), {link(HelpPages::tr("About this registry"), Location::registry())});
    page.field(HelpPages::tr("In the terminal"), {fixed(u"smtpcode --help"_s)});
    page.endFields();
    page.paragraph(
        {plain(HelpPages::tr("Nothing you paste leaves this computer: the program contains no network "
                             "code. Web addresses are shown and can be copied; the program never opens "
                             "them."))});
    page.paragraph(
        {plain(HelpPages::tr("The program comes without any warranty. You may pass it on and change it "
                             "under the terms of its licence."))});
}

} // namespace

QString helpPageName(const QString &id)
{
    if (id == "shortcuts"_L1)
        return HelpPages::tr("Keyboard shortcuts");
    if (id == "about"_L1)
        return HelpPages::tr("About SMTP Codebook");
    return HelpPages::tr("What can I paste?");
}

void writeHelpPage(PageWriter &page, const QString &id, const HelpKeys &keys)
{
    if (id == "shortcuts"_L1)
        writeShortcutsPage(page, keys);
    else if (id == "about"_L1)
        writeAboutPage(page);
    else
        writePastePage(page);
}

} // namespace Codebook
