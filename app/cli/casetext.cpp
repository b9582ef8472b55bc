// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/casetext.h"

#include "cli/markedtext.h"
#include "cli/terminal.h"
#include "report/notewords.h"
#include "report/partwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr size_t maximumWholeAnswers = 20;
constexpr qsizetype maximumPartRows = 60;

/// Writes one case block by block.
class CaseWriter final
{
public:
    CaseWriter(const CaseFile &file, const Catalogue &catalogue, const ReportOptions &options, bool hasColor)
        : m_file(file)
        , m_catalogue(catalogue)
        , m_options(options)
        , m_page(hasColor)
    {}

    QString write();

private:
    QString say(const QString &key, const QStringList &literals = {}) const;
    QString say(const Phrase &phrase) const { return shown(m_options.language.say(phrase)); }
    QString shown(const QString &text) const { return m_options.isRedacted ? redacted(text, m_file) : text; }

    void writeRecognised();
    void writeNothing();
    void writeVerdict(const Answer &answer);
    void writeShortVerdict(const Answer &answer);
    void writeSteps(const QString &label, const std::vector<Phrase> &steps, int labelWidth);
    void writeMarkedText();
    void writeParts();
    QString partText(const Part &part) const;
    void writeRemarks();
    void writeClashes();
    void writeAlternatives();
    void writeSources();

    const CaseFile &m_file;
    const Catalogue &m_catalogue;
    const ReportOptions &m_options;
    TerminalPage m_page;
};

QString outcomeSign(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return u"✓"_s;
    case Outcome::Waiting:
        return u"…"_s;
    case Outcome::Failed:
        return u"■"_s;
    case Outcome::GaveUp:
        return u"□"_s;
    case Outcome::NotABounce:
        return u"–"_s;
    case Outcome::Unknown:
        break;
    }
    return u"?"_s;
}

Ink outcomeInk(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return Ink::Green;
    case Outcome::Waiting:
    case Outcome::GaveUp:
        return Ink::Yellow;
    case Outcome::Failed:
        return Ink::Red;
    case Outcome::NotABounce:
    case Outcome::Unknown:
        break;
    }
    return Ink::Bold;
}

QString CaseWriter::say(const QString &key, const QStringList &literals) const
{
    Phrase phrase{key, {}, false};
    for (const QString &literal : literals)
        phrase.arguments.push_back(Phrase::literal(literal));
    return m_options.language.say(phrase);
}

void CaseWriter::writeRecognised()
{
    const Document &document = m_file.document;
    QString format = u"cli.format."_s + formatId(document.format);
    if (formatId(document.format) == u"not-a-bounce" && document.variant != u"mail")
        format += u'.' + document.variant;
    QString text = say(u"cli.recognised"_s, {say(format)});
    if (m_file.answers.size() > 1)
        text += u" · "_s + say(u"cli.answers"_s, {QString::number(m_file.answers.size())});
    m_page.line(text, Ink::Dim);
}

void CaseWriter::writeNothing()
{
    m_page.blankLine();
    m_page.paragraph(say(u"cli.no-reply"_s), 0, Ink::Bold);
    m_page.paragraph(say(u"cli.what-to-paste"_s), 0);
}

void CaseWriter::writeSteps(const QString &label, const std::vector<Phrase> &steps, int labelWidth)
{
    QString left = label;
    for (const Phrase &step : steps) {
        m_page.field(left, say(step), labelWidth);
        left.clear();
    }
}

void CaseWriter::writeVerdict(const Answer &answer)
{
    m_page.blankLine();
    QString head = outcomeSign(answer.outcome) + u' ' + say(u"outcome."_s + outcomeId(answer.outcome));
    if (!answer.recipient.isEmpty())
        head += u" · "_s + shown(answer.recipient);
    m_page.line(head, outcomeInk(answer.outcome));
    QString owner = say(u"owner."_s + ownerId(answer.owners.front()) + u".must-act"_s);
    for (size_t i = 1; i < answer.owners.size(); ++i)
        owner = say(u"owners.must-act-or"_s, {owner, say(u"owner."_s + ownerId(answer.owners[i]))});
    m_page.paragraph(owner, 2, Ink::Bold);
    m_page.blankLine();
    m_page.paragraph(say(answer.sentence), 2);

    const QString now = say(u"cli.do-now"_s);
    const QString dont = say(u"cli.do-not"_s);
    const QString ask = say(u"cli.ask-for"_s);
    const QString sure = say(u"cli.confidence"_s);
    const int labelWidth = std::max({columns(now), columns(dont), columns(ask), columns(sure)});
    if (!answer.doNow.empty() || !answer.doNot.empty())
        m_page.blankLine();
    writeSteps(now, answer.doNow, labelWidth);
    writeSteps(dont, answer.doNot, labelWidth);
    m_page.blankLine();
    QString confidence = say(u"confidence."_s + confidenceId(answer.confidence));
    if (!answer.confidenceReason.isEmpty())
        confidence += u": "_s + say(answer.confidenceReason);
    m_page.field(sure, confidence, labelWidth);
    writeSteps(ask, answer.askFor, labelWidth);
    if (!answer.notes.empty())
        m_page.heading(say(u"report.notes"_s));
    for (const HouseNote &note : answer.notes)
        m_page.bullet(shown(noteLine(note, m_options.language)));
}

/// One line of a case with very many answers.
void CaseWriter::writeShortVerdict(const Answer &answer)
{
    QStringList codes;
    if (answer.replyCode)
        codes.append(answer.replyCode->toString());
    if (answer.enhancedStatus)
        codes.append(answer.enhancedStatus->toString());
    const Cause *cause = m_catalogue.cause(answer.cause);
    m_page.row({outcomeSign(answer.outcome), codes.join(u' '), shown(answer.recipient),
                cause ? say(cause->name) : say(u"outcome."_s + outcomeId(answer.outcome))},
               {1, 11, 32, 0});
}

void CaseWriter::writeMarkedText()
{
    m_page.heading(say(u"cli.text"_s));
    if (m_options.isRedacted) {
        const QStringList lines = redacted(m_file.document.source, m_file).split(u'\n');
        for (const QString &line : lines.mid(0, MarkedText::maximumLines))
            m_page.paragraph(line, 2);
        return;
    }
    const MarkedText marked(m_file.document.source, m_file.parts);
    for (const QString &line : marked.lines(m_page, [this](qsizetype count) {
             return say(u"cli.lines-left-out"_s, {QString::number(count)});
         }))
        m_page.raw(line);
}

/// What stands in the text there, in one line.
QString CaseWriter::partText(const Part &part) const
{
    if (part.isEncoded)
        return shown(part.topic);
    return shown(m_file.document.source.mid(part.span.start, part.span.length).simplified());
}

void CaseWriter::writeParts()
{
    if (m_file.parts.empty())
        return;
    m_page.heading(say(u"cli.parts"_s));
    QSet<QString> seen;
    qsizetype rows = 0;
    int nameWidth = 0;
    int textWidth = 0;
    for (const Part &part : m_file.parts) {
        nameWidth = std::max(nameWidth, columns(say(partName(part.kind))));
        textWidth = std::max(textWidth, std::min(columns(partText(part)), 22));
    }
    for (const Part &part : m_file.parts) {
        const QString text = partText(part);
        const QString key = QString::number(int(part.kind)) + text;
        if (seen.contains(key))
            continue;
        if (++rows > maximumPartRows) {
            m_page.line(say(u"cli.more-parts"_s), Ink::Dim, 2);
            break;
        }
        seen.insert(key);
        const QString meaning = say(partMeaning(part, nullptr, m_catalogue));
        const QStringList cells{partLetter(part.kind), say(partName(part.kind)), text, meaning};
        m_page.row(meaning.isEmpty() ? cells.mid(0, 3) : cells, {1, nameWidth, textWidth},
                   MarkedText::ink(part.kind));
    }
}

void CaseWriter::writeRemarks()
{
    if (m_file.reading.remarks.empty())
        return;
    m_page.heading(say(u"cli.remarks"_s));
    qsizetype count = 0;
    for (const Remark &remark : m_file.reading.remarks) {
        if (++count > 10)
            break;
        m_page.bullet(
            say(u"cli.remark."_s + remarkKindId(remark.kind), {shown(remark.text), remark.suggestion}));
    }
}

void CaseWriter::writeClashes()
{
    QSet<QString> seen;
    for (const Answer &answer : m_file.answers) {
        for (const Clash &clash : answer.clashes) {
            const QString statement = say(clash.statement);
            const QString detail = say(clash.detail);
            if (seen.contains(statement + detail))
                continue;
            if (seen.isEmpty())
                m_page.heading(say(u"cli.clashes"_s));
            seen.insert(statement + detail);
            m_page.row({u"◆"_s, detail.isEmpty() ? statement : statement + u' ' + detail}, {1, 0},
                       Ink::Yellow);
        }
    }
}

void CaseWriter::writeAlternatives()
{
    QSet<QString> seen;
    for (const Answer &answer : m_file.answers) {
        for (const Alternative &alternative : answer.alternatives) {
            const Cause *cause = m_catalogue.cause(alternative.cause);
            QStringList owners;
            for (const Owner owner : alternative.owners)
                owners.append(say(u"owner."_s + ownerId(owner)));
            QString text = cause ? say(cause->name) : alternative.cause;
            if (!owners.isEmpty())
                text += u" ("_s + owners.join(u", "_s) + u")"_s;
            if (!alternative.why.isEmpty())
                text += u": "_s + say(alternative.why);
            if (seen.contains(text))
                continue;
            if (seen.isEmpty())
                m_page.heading(say(u"cli.alternatives"_s));
            seen.insert(text);
            m_page.bullet(text);
        }
    }
}

void CaseWriter::writeSources()
{
    QSet<QString> seen;
    for (const Answer &answer : m_file.answers) {
        for (const Source &source : answer.sources) {
            QString text = source.section.isEmpty() ? source.title : source.title + u", "_s + source.section;
            if (!source.url.isEmpty())
                text += u" · "_s + source.url;
            if (source.checked.isValid())
                text += u" · "_s + say(u"code.checked"_s, {source.checked.toString(Qt::ISODate)});
            if (seen.contains(text))
                continue;
            if (seen.isEmpty())
                m_page.heading(say(u"cli.sources"_s));
            seen.insert(text);
            m_page.bullet(text);
        }
    }
}

QString CaseWriter::write()
{
    writeRecognised();
    if (!isAnythingRecognised(m_file)) {
        writeNothing();
        writeRemarks();
        return m_page.text();
    }
    const bool areMany = m_file.answers.size() > maximumWholeAnswers;
    if (areMany)
        m_page.blankLine();
    for (const Answer &answer : m_file.answers)
        areMany ? writeShortVerdict(answer) : writeVerdict(answer);
    if (!m_file.parts.empty())
        writeMarkedText();
    writeParts();
    writeRemarks();
    writeClashes();
    writeAlternatives();
    writeSources();
    return m_page.text();
}

} // namespace

bool isAnythingRecognised(const CaseFile &file)
{
    if (file.document.format == Format::Unknown)
        return false;
    if (!file.parts.empty() || file.document.format == Format::Code ||
        file.document.format == Format::NotABounce)
        return true;
    return std::any_of(file.answers.begin(), file.answers.end(),
                       [](const Answer &answer) { return answer.outcome != Outcome::Unknown; });
}

QString caseText(const CaseFile &file, const Catalogue &catalogue, const ReportOptions &options,
                 bool hasColor)
{
    return CaseWriter(file, catalogue, options, hasColor).write();
}

} // namespace Codebook
