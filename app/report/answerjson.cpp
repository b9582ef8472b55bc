// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/notewords.h"
#include "report/redaction.h"
#include "report/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

/// Places in a text counted in code points, as Python and most others count.
class CodePoints final
{
public:
    explicit CodePoints(const QString &text)
    {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
                m_pairs.push_back(i++);
        }
    }

    [[nodiscard]] qsizetype at(qsizetype position) const
    {
        return position -
               std::distance(m_pairs.begin(), std::lower_bound(m_pairs.begin(), m_pairs.end(), position));
    }

private:
    std::vector<qsizetype> m_pairs; ///< Places of characters that take two QChars.
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

class JsonWriter final
{
public:
    JsonWriter(const CaseFile &file, const ReportOptions &options)
        : m_file(file)
        , m_language(options.language)
        , m_redaction(file, options.language)
        , m_isRedacted(options.isRedacted)
        , m_points(file.document.source)
    {
        for (std::size_t i = 0; i < file.answers.size(); ++i) {
            const int reply = file.answers[i].reply;
            if (reply >= 0 && !m_answerOfReply.contains(reply))
                m_answerOfReply.insert(reply, static_cast<int>(i));
        }
    }

    [[nodiscard]] QJsonObject answer(const Answer &answer) const
    {
        return {
            {u"recipient"_s, own(answer.recipient)},
            {u"originalRecipient"_s, own(answer.originalRecipient)},
            {u"action"_s, answer.action == Action::None ? QJsonValue() : QJsonValue(actionId(answer.action))},
            {u"replyCode"_s, answer.replyCode ? QJsonValue(answer.replyCode->value) : QJsonValue()},
            {u"enhancedStatus"_s,
             answer.enhancedStatus ? QJsonValue(answer.enhancedStatus->toString()) : QJsonValue()},
            {u"statusField"_s,
             answer.statusField ? QJsonValue(answer.statusField->toString()) : QJsonValue()},
            {u"replyText"_s, own(answer.replyText)},
            {u"outcome"_s, outcomeId(answer.outcome)},
            {u"owners"_s, owners(answer.owners)},
            {u"cause"_s, textOrNull(answer.cause)},
            {u"stage"_s, stageId(answer.stage)},
            {u"confidence"_s, confidenceId(answer.confidence)},
            {u"confidenceReason"_s, said(answer.confidenceReason)},
            {u"speaker"_s, speaker(answer.speaker)},
            {u"reporter"_s, speaker(answer.reporter)},
            {u"envelopeSender"_s, own(answer.envelopeSender)},
            {u"provider"_s, textOrNull(answer.provider)},
            {u"rule"_s, textOrNull(answer.rule)},
            {u"houseRule"_s, answer.isHouseRule},
            {u"notes"_s, notes(answer)},
            {u"sentence"_s, said(answer.sentence)},
            {u"paragraph"_s, said(answer.paragraph)},
            {u"doNow"_s, said(answer.doNow)},
            {u"doNot"_s, said(answer.doNot)},
            {u"askFor"_s, said(answer.askFor)},
            {u"clashes"_s, clashes(answer.clashes)},
            {u"alternatives"_s, alternatives(answer.alternatives)},
            {u"evidence"_s, evidence(answer.evidence)},
            {u"sources"_s, sources(answer.sources)},
        };
    }

    [[nodiscard]] QJsonObject part(const Part &part) const
    {
        QJsonArray children;
        for (const Part &child : part.children)
            children.append(this->part(child));
        const QString text = m_file.document.source.mid(part.span.start, part.span.length);
        QJsonObject object{
            {u"kind"_s, partKindId(part.kind)},
            {u"text"_s, own(part.isEncoded && !part.topic.isEmpty() ? part.topic : text)},
            {u"topic"_s, own(part.topic)},
            {u"answer"_s, m_answerOfReply.contains(part.reply) ? QJsonValue(m_answerOfReply.value(part.reply))
                                                               : QJsonValue()},
            {u"children"_s, children},
        };
        addSpan(object, part.span);
        if (part.isEncoded)
            object.insert(u"encoded"_s, true);
        return object;
    }

    [[nodiscard]] QJsonObject remark(const Remark &remark) const
    {
        QJsonObject object{
            {u"kind"_s, remarkKindId(remark.kind)},
            {u"text"_s, own(remark.text)},
            {u"suggestion"_s, own(remark.suggestion)},
        };
        addSpan(object, remark.span);
        return object;
    }

private:
    // What comes from the paste; only this is redacted.
    [[nodiscard]] QJsonValue own(const QString &text) const
    {
        return textOrNull(m_isRedacted ? m_redaction.applied(text) : text);
    }

    [[nodiscard]] QJsonArray notes(const Answer &answer) const
    {
        std::vector<HouseNote> notes = answer.notes;
        for (HouseNote &note : notes)
            note.text = m_isRedacted ? m_redaction.applied(note.text) : note.text;
        return notesJson(notes);
    }

    [[nodiscard]] QJsonValue said(const Phrase &phrase) const { return own(m_language.say(phrase)); }

    [[nodiscard]] QJsonArray said(const std::vector<Phrase> &phrases) const
    {
        QJsonArray array;
        for (const Phrase &phrase : phrases)
            array.append(m_language.say(phrase));
        return array;
    }

    [[nodiscard]] static QJsonArray owners(const std::vector<Owner> &owners)
    {
        QJsonArray array;
        for (const Owner owner : owners)
            array.append(ownerId(owner));
        return array;
    }

    [[nodiscard]] QJsonValue speaker(const Speaker &speaker) const
    {
        return QJsonObject{
            {u"host"_s, own(speaker.host)},
            {u"ip"_s, own(speaker.ip)},
            {u"role"_s,
             speaker.role == SpeakerRole::Unknown ? QJsonValue() : QJsonValue(speakerRoleId(speaker.role))},
        };
    }

    [[nodiscard]] QJsonArray clashes(const std::vector<Clash> &clashes) const
    {
        QJsonArray array;
        for (const Clash &clash : clashes)
            array.append(QJsonObject{{u"kind"_s, clashKindId(clash.kind)},
                                     {u"text"_s, said(clash.statement)},
                                     {u"detail"_s, said(clash.detail)},
                                     {u"code"_s, textOrNull(clash.code)}});
        return array;
    }

    [[nodiscard]] QJsonArray alternatives(const std::vector<Alternative> &alternatives) const
    {
        QJsonArray array;
        for (const Alternative &alternative : alternatives)
            array.append(QJsonObject{{u"cause"_s, textOrNull(alternative.cause)},
                                     {u"owners"_s, owners(alternative.owners)},
                                     {u"why"_s, said(alternative.why)}});
        return array;
    }

    [[nodiscard]] QJsonArray evidence(const std::vector<Evidence> &evidence) const
    {
        QJsonArray array;
        for (const Evidence &step : evidence)
            array.append(QJsonObject{{u"who"_s, said(step.who)},
                                     {u"quote"_s, own(step.quote)},
                                     {u"meaning"_s, said(step.meaning)},
                                     {u"origin"_s, textOrNull(step.origin)}});
        return array;
    }

    [[nodiscard]] static QJsonArray sources(const std::vector<Source> &sources)
    {
        QJsonArray array;
        for (const Source &source : sources)
            array.append(QJsonObject{{u"kind"_s, sourceKindId(source.kind)},
                                     {u"title"_s, source.title},
                                     {u"section"_s, textOrNull(source.section)},
                                     {u"url"_s, textOrNull(source.url)},
                                     {u"checked"_s, source.checked.isValid()
                                                        ? QJsonValue(source.checked.toString(Qt::ISODate))
                                                        : QJsonValue()}});
        return array;
    }

    void addSpan(QJsonObject &object, TextSpan span) const
    {
        const qsizetype start = m_points.at(span.start);
        object.insert(u"start"_s, start);
        object.insert(u"length"_s, m_points.at(span.end()) - start);
    }

    const CaseFile &m_file;
    const Language &m_language;
    Redaction m_redaction;
    bool m_isRedacted = false;
    CodePoints m_points;
    QHash<int, int> m_answerOfReply;
};

// A paste that was recognised as nothing in particular is "unknown" in the JSON, whatever the window calls
// it.
QString recognisedAs(Format format)
{
    const bool isNothing = format == Format::Empty || format == Format::Words;
    return formatId(isNothing ? Format::Unknown : format);
}

} // namespace

QByteArray json(const CaseFile &file, const QString &input, const ReportOptions &options)
{
    const JsonWriter writer(file, options);
    QJsonArray answers;
    for (const Answer &answer : file.answers)
        answers.append(writer.answer(answer));
    QJsonArray parts;
    for (const Part &part : file.parts)
        parts.append(writer.part(part));
    QJsonArray remarks;
    for (const Remark &remark : file.reading.remarks)
        remarks.append(writer.remark(remark));
    const QJsonObject object{
        {u"schema"_s, 1},
        {u"input"_s, input},
        {u"recognisedAs"_s, recognisedAs(file.document.format)},
        {u"format"_s, textOrNull(file.document.variant)},
        {u"answers"_s, answers},
        {u"parts"_s, parts},
        {u"remarks"_s, remarks},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Codebook
