// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/jsontext.h"
#include "report/redaction.h"
#include "report/report.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

/// Places in a text counted in code points, as Python and most others count.
class CodePoints final
{
public:
    explicit CodePoints(QStringView text)
    {
        const auto isHigh = [](QChar c) { return c.isHighSurrogate(); };
        for (auto c = std::find_if(text.begin(), text.end(), isHigh); c != text.end();
             c = std::find_if(c + 1, text.end(), isHigh)) {
            if (c + 1 != text.end() && c[1].isLowSurrogate())
                m_pairs.push_back(c - text.begin());
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

class AnswerWriter final
{
public:
    AnswerWriter(const CaseFile &file, const ReportOptions &options)
        : m_file(file)
        , m_language(options.language)
        , m_points(file.document.source)
    {
        if (options.isRedacted)
            m_redaction.emplace(file, options.language);
        for (std::size_t i = 0; i < file.answers.size(); ++i) {
            const int reply = file.answers[i].reply;
            if (reply >= 0 && !m_answerOfReply.contains(reply))
                m_answerOfReply.insert(reply, static_cast<int>(i));
        }
    }

    [[nodiscard]] QByteArray run(const QString &input)
    {
        m_json.beginObject();
        m_json.key("schema"_L1);
        m_json.number(1);
        m_json.key("input"_L1);
        m_json.text(input);
        m_json.key("recognisedAs"_L1);
        m_json.text(recognisedAs(m_file.document.format));
        m_json.key("format"_L1);
        m_json.textOrNull(m_file.document.variant);
        list("answers"_L1, m_file.answers, [this](const Answer &answer) { write(answer); });
        list("parts"_L1, m_file.parts, [this](const Part &part) { write(part); });
        list("remarks"_L1, m_file.reading.remarks, [this](const Remark &remark) { write(remark); });
        m_json.endObject();
        return m_json.takeLine();
    }

private:
    void write(const Answer &answer)
    {
        m_json.beginObject();
        own("recipient"_L1, answer.recipient);
        own("originalRecipient"_L1, answer.originalRecipient);
        word("action"_L1, answer.action == Action::None ? QString() : actionId(answer.action));
        m_json.key("replyCode"_L1);
        if (answer.replyCode)
            m_json.number(answer.replyCode->value);
        else
            m_json.null();
        word("enhancedStatus"_L1, answer.enhancedStatus ? answer.enhancedStatus->toString() : QString());
        word("statusField"_L1, answer.statusField ? answer.statusField->toString() : QString());
        own("replyText"_L1, answer.replyText);
        word("outcome"_L1, outcomeId(answer.outcome));
        owners(answer.owners);
        word("cause"_L1, answer.cause);
        word("stage"_L1, stageId(answer.stage));
        word("confidence"_L1, confidenceId(answer.confidence));
        said("confidenceReason"_L1, answer.confidenceReason);
        speaker("speaker"_L1, answer.speaker);
        speaker("reporter"_L1, answer.reporter);
        own("envelopeSender"_L1, answer.envelopeSender);
        word("provider"_L1, answer.provider);
        word("rule"_L1, answer.rule);
        m_json.key("houseRule"_L1);
        m_json.boolean(answer.isHouseRule);
        list("notes"_L1, answer.notes, [this](const HouseNote &note) { write(note); });
        said("sentence"_L1, answer.sentence);
        said("paragraph"_L1, answer.paragraph);
        said("doNow"_L1, answer.doNow);
        said("doNot"_L1, answer.doNot);
        said("askFor"_L1, answer.askFor);
        list("clashes"_L1, answer.clashes, [this](const Clash &clash) { write(clash); });
        list("alternatives"_L1, answer.alternatives, [this](const Alternative &other) { write(other); });
        list("evidence"_L1, answer.evidence, [this](const Evidence &step) { write(step); });
        list("sources"_L1, answer.sources, [this](const Source &source) { write(source); });
        m_json.endObject();
    }

    void write(const Part &part)
    {
        m_json.beginObject();
        word("kind"_L1, partKindId(part.kind));
        span(part.span);
        const auto text = QStringView(m_file.document.source).mid(part.span.start, part.span.length);
        own("text"_L1, part.isEncoded && !part.topic.isEmpty() ? part.topic : text);
        own("topic"_L1, part.topic);
        m_json.key("answer"_L1);
        if (const auto number = m_answerOfReply.constFind(part.reply); number != m_answerOfReply.cend())
            m_json.number(*number);
        else
            m_json.null();
        list("children"_L1, part.children, [this](const Part &child) { write(child); });
        if (part.isEncoded) {
            m_json.key("encoded"_L1);
            m_json.boolean(true);
        }
        m_json.endObject();
    }

    void write(const Remark &remark)
    {
        m_json.beginObject();
        word("kind"_L1, remarkKindId(remark.kind));
        span(remark.span);
        own("text"_L1, remark.text);
        own("suggestion"_L1, remark.suggestion);
        m_json.endObject();
    }

    void write(const HouseNote &note)
    {
        m_json.beginObject();
        word("about"_L1, noteAboutId(note.about));
        m_json.key("key"_L1);
        m_json.text(note.key);
        own("text"_L1, note.text);
        word("author"_L1, note.author);
        date("checked"_L1, note.checked);
        m_json.endObject();
    }

    void write(const Clash &clash)
    {
        m_json.beginObject();
        word("kind"_L1, clashKindId(clash.kind));
        said("text"_L1, clash.statement);
        said("detail"_L1, clash.detail);
        word("code"_L1, clash.code);
        m_json.endObject();
    }

    void write(const Alternative &alternative)
    {
        m_json.beginObject();
        word("cause"_L1, alternative.cause);
        owners(alternative.owners);
        said("why"_L1, alternative.why);
        m_json.endObject();
    }

    void write(const Evidence &step)
    {
        m_json.beginObject();
        said("who"_L1, step.who);
        own("quote"_L1, step.quote);
        said("meaning"_L1, step.meaning);
        word("origin"_L1, step.origin);
        m_json.endObject();
    }

    void write(const Source &source)
    {
        m_json.beginObject();
        word("kind"_L1, sourceKindId(source.kind));
        word("title"_L1, source.title);
        word("section"_L1, source.section);
        word("url"_L1, source.url);
        date("checked"_L1, source.checked);
        m_json.endObject();
    }

    template <typename T, typename Write>
    void list(QLatin1StringView key, const std::vector<T> &entries, Write write)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const T &entry : entries)
            write(entry);
        m_json.endArray();
    }

    // What comes from the paste; only this is redacted.
    void own(QLatin1StringView key, QStringView text)
    {
        m_json.key(key);
        if (m_redaction)
            m_json.textOrNull(m_redaction->applied(text.toString()));
        else
            m_json.textOrNull(text);
    }

    void word(QLatin1StringView key, QStringView text)
    {
        m_json.key(key);
        m_json.textOrNull(text);
    }

    void date(QLatin1StringView key, QDate date)
    {
        m_json.key(key);
        m_json.dateOrNull(date);
    }

    void said(QLatin1StringView key, const Phrase &phrase) { own(key, m_language.say(phrase)); }

    void said(QLatin1StringView key, const std::vector<Phrase> &phrases)
    {
        list(key, phrases, [this](const Phrase &phrase) { m_json.text(m_language.say(phrase)); });
    }

    void owners(const std::vector<Owner> &owners)
    {
        list("owners"_L1, owners, [this](Owner owner) { m_json.text(ownerId(owner)); });
    }

    void speaker(QLatin1StringView key, const Speaker &speaker)
    {
        m_json.key(key);
        m_json.beginObject();
        own("host"_L1, speaker.host);
        own("ip"_L1, speaker.ip);
        word("role"_L1, speaker.role == SpeakerRole::Unknown ? QString() : speakerRoleId(speaker.role));
        m_json.endObject();
    }

    void span(TextSpan span)
    {
        const qsizetype start = m_points.at(span.start);
        m_json.key("start"_L1);
        m_json.number(start);
        m_json.key("length"_L1);
        m_json.number(m_points.at(span.end()) - start);
    }

    // A paste that was recognised as nothing in particular is "unknown" in the JSON, whatever the window
    // calls it.
    static QString recognisedAs(Format format)
    {
        const bool isNothing = format == Format::Empty || format == Format::Words;
        return formatId(isNothing ? Format::Unknown : format);
    }

    const CaseFile &m_file;
    const Language &m_language;
    std::optional<Redaction> m_redaction;
    CodePoints m_points;
    QHash<int, int> m_answerOfReply;
    JsonText m_json;
};

} // namespace

QByteArray json(const CaseFile &file, const QString &input, const ReportOptions &options)
{
    return AnswerWriter(file, options).run(input);
}

} // namespace Codebook
