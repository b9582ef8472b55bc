// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/answerpage.h"

#include "report/notewords.h"

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

class PageWriter final
{
public:
    PageWriter(const CaseFile &file, const ReportOptions &options)
        : m_language(options.language)
        , m_redaction(file, options.language)
        , m_isRedacted(options.isRedacted)
    {}

    [[nodiscard]] Outline take() { return std::move(m_page); }

    [[nodiscard]] QString own(const QString &text) const
    {
        return m_isRedacted ? m_redaction.applied(text) : text;
    }
    [[nodiscard]] QString say(const Phrase &phrase) const { return own(m_language.say(phrase)); }
    [[nodiscard]] QString say(const QString &id) const { return m_language.say(id); }

    void title(const Answer &answer)
    {
        const QString text = answer.recipient.isEmpty()
                                 ? say(u"report.title.none"_s)
                                 : say(Phrase{u"report.title"_s, {Phrase::literal(answer.recipient)}, false});
        m_page.push_back({Block::Kind::Title, {text}});
    }

    void lead(const QString &text)
    {
        if (!text.isEmpty())
            m_page.push_back({Block::Kind::Lead, {text}});
    }

    void paragraph(const QString &text)
    {
        if (!text.isEmpty())
            m_page.push_back({Block::Kind::Paragraph, {text}});
    }

    void field(const QString &id, const QString &value)
    {
        if (!value.isEmpty())
            m_page.push_back({Block::Kind::Field, {say(id), value}});
    }

    void list(const QString &headingId, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        m_page.push_back({Block::Kind::Heading, {say(headingId)}});
        for (const QString &item : items)
            m_page.push_back({Block::Kind::Bullet, {item}});
    }

    [[nodiscard]] QStringList notes(const Answer &answer) const
    {
        QStringList texts;
        for (const HouseNote &note : answer.notes)
            texts += own(noteLine(note, m_language));
        return texts;
    }

    [[nodiscard]] QStringList all(const std::vector<Phrase> &phrases) const
    {
        QStringList texts;
        for (const Phrase &phrase : phrases)
            texts += say(phrase);
        return texts;
    }

private:
    const Language &m_language;
    Redaction m_redaction;
    bool m_isRedacted;
    Outline m_page;
};

QString codesOf(const Answer &answer)
{
    QStringList codes;
    if (answer.replyCode)
        codes += answer.replyCode->toString();
    if (answer.enhancedStatus)
        codes += answer.enhancedStatus->toString();
    return codes.join(u' ');
}

void writeFacts(PageWriter &page, const Answer &answer)
{
    page.field(u"report.outcome"_s, page.say(u"outcome."_s + outcomeId(answer.outcome)));
    page.field(u"report.owner"_s, page.say(mustAct(answer)));
    page.field(u"report.confidence"_s, page.say(u"confidence."_s + confidenceId(answer.confidence)) +
                                           u" – "_s + page.say(answer.confidenceReason));
    if (answer.isHouseRule)
        page.field(u"report.rule"_s,
                   page.say(Phrase{u"report.house-rule"_s, {Phrase::literal(answer.rule)}, false}));
    page.field(u"report.codes"_s, codesOf(answer));
    page.field(u"report.status-field"_s, answer.statusField ? answer.statusField->toString() : QString());
    page.field(u"report.stage"_s, answer.stage == Stage::Unknown
                                      ? QString()
                                      : page.say(u"part.stage."_s + stageId(answer.stage)));
    page.field(u"report.speaker"_s, page.own(answer.speaker.host));
    page.field(u"report.reporter"_s, page.own(answer.reporter.host));
    page.field(u"report.original-recipient"_s, page.own(answer.originalRecipient));
    page.field(u"report.reply"_s, page.own(answer.replyText));
}

QStringList sourceLines(const PageWriter &page, const Answer &answer)
{
    QStringList lines;
    for (const Source &source : answer.sources) {
        QString line = source.title;
        if (!source.section.isEmpty())
            line += u", "_s + source.section;
        if (!source.url.isEmpty())
            line += u" – "_s + source.url;
        if (source.checked.isValid()) {
            line +=
                u" ("_s +
                page.say(Phrase{
                    u"report.checked"_s, {Phrase::literal(source.checked.toString(Qt::ISODate))}, false}) +
                u')';
        }
        lines += line;
    }
    return lines;
}

QStringList clashLines(const PageWriter &page, const Answer &answer)
{
    QStringList lines;
    for (const Clash &clash : answer.clashes)
        lines += page.say(clash.statement) + u' ' + page.say(clash.detail);
    return lines;
}

QStringList evidenceLines(const PageWriter &page, const Answer &answer)
{
    QStringList lines;
    for (const Evidence &step : answer.evidence) {
        QString line = page.say(step.who);
        if (!step.quote.isEmpty())
            line += u" “"_s + page.own(step.quote) + u'”';
        if (!step.meaning.isEmpty())
            line += u": "_s + page.say(step.meaning);
        if (!step.origin.isEmpty())
            line += u" ("_s + step.origin + u')';
        lines += line;
    }
    return lines;
}

} // namespace

Phrase mustAct(const Answer &answer)
{
    const Owner first = answer.owners.empty() ? Owner::Unknown : answer.owners.front();
    const Phrase one{u"owner."_s + ownerId(first) + u".must-act"_s, {}, false};
    if (answer.owners.size() < 2)
        return one;
    return {
        u"owners.must-act-or"_s, {one, Phrase{u"owner."_s + ownerId(answer.owners[1]), {}, false}}, false};
}

Outline answerPage(const CaseFile &file, const Answer &answer, const ReportOptions &options, PageDepth depth)
{
    PageWriter page(file, options);
    page.title(answer);
    page.lead(page.say(answer.sentence));
    if (depth == PageDepth::Full)
        page.paragraph(page.say(answer.paragraph));
    writeFacts(page, answer);
    // A ticket may go to others; the notes are the team's.
    if (depth == PageDepth::Full)
        page.list(u"report.notes"_s, page.notes(answer));
    page.list(u"report.do"_s, page.all(answer.doNow));
    page.list(u"report.dont"_s, page.all(answer.doNot));
    page.list(u"report.ask"_s, page.all(answer.askFor));
    page.list(u"report.clashes"_s, clashLines(page, answer));
    if (depth == PageDepth::Full) {
        page.list(u"report.why"_s, evidenceLines(page, answer));
        QStringList others;
        for (const Alternative &alternative : answer.alternatives)
            others += alternative.cause + u": "_s + page.say(alternative.why);
        page.list(u"report.alternatives"_s, others);
    }
    page.list(u"report.sources"_s, sourceLines(page, answer));
    return page.take();
}

} // namespace Codebook
