// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordcheck.h"

#include "knowledge/callerwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

class WordCheck final
{
public:
    explicit WordCheck(KnowledgeData &data)
        : m_data(data)
    {}

    void sentence(const QString &text, const QString &place, bool isForCaller)
    {
        plain(text, place);
        if (wordCount(text) > LongestSentence)
            add(u"data.long-sentence"_s, place);
        if (isForCaller && !jargonIn(text).isEmpty())
            add(u"data.jargon"_s, place);
    }

    void paragraph(const QString &text, const QString &place)
    {
        plain(text, place);
        if (wordCount(text) > LongestParagraph)
            add(u"data.long-paragraph"_s, place);
    }

    void advice(const Advice &advice, const QString &place)
    {
        for (const QStringList &list : {advice.doList, advice.dontList}) {
            for (const QString &text : list) {
                plain(text, place);
                if (wordCount(text) > LongestAdvice)
                    add(u"data.long-advice"_s, place);
            }
        }
    }

    void advice(const std::map<Owner, Advice> &byRole, const QString &place)
    {
        for (const auto &[role, texts] : byRole) {
            const QString name = place + u' ' + ownerId(role);
            advice(texts, name);
            if (role != Owner::Sender && role != Owner::Recipient)
                continue;
            for (const QString &text : texts.doList + texts.dontList) {
                if (!jargonIn(text).isEmpty())
                    add(u"data.jargon"_s, name);
            }
        }
    }

    void example(const QString &text, const Rule &rule)
    {
        m_file = rule.file;
        m_line = rule.line;
        static const QRegularExpression address(u"@([A-Za-z0-9.-]+)"_s);
        static const QRegularExpression ip(u"\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\b"_s);
        for (auto it = address.globalMatch(text); it.hasNext();) {
            const QString host = it.next().captured(1).toLower();
            static const QRegularExpression allowed(u"(^|\\.)example(\\.(com|org|net))?$"_s);
            if (!host.contains(allowed) && !isOfProvider(rule, host))
                add(u"data.address"_s, host);
        }
        for (auto it = ip.globalMatch(text); it.hasNext();) {
            const QString found = it.next().captured(0);
            const bool isDocumentation = found.startsWith(u"192.0.2."_s) ||
                                         found.startsWith(u"198.51.100."_s) ||
                                         found.startsWith(u"203.0.113."_s) || found.startsWith(u"127."_s);
            if (!isDocumentation)
                add(u"data.address"_s, found);
        }
    }

    void place(const QString &file, int line)
    {
        m_file = file;
        m_line = line;
    }

private:
    // A provider's own contact address is a part of its wording.
    static bool isOfProvider(const Rule &rule, const QString &host)
    {
        return std::any_of(rule.any.begin(), rule.any.end(),
                           [&](const QString &text) { return text.contains(host, Qt::CaseInsensitive); }) ||
               std::any_of(rule.all.begin(), rule.all.end(),
                           [&](const QString &text) { return text.contains(host, Qt::CaseInsensitive); });
    }

    void plain(const QString &text, const QString &place)
    {
        if (text.contains(u'!'))
            add(u"data.exclamation"_s, place);
        if (text.contains(u"please", Qt::CaseInsensitive))
            add(u"data.begging"_s, place);
    }

    void add(const QString &what, const QString &name)
    {
        m_data.problems.push_back({m_file, m_line, what, name});
    }

    KnowledgeData &m_data;
    QString m_file;
    int m_line = 0;
};

} // namespace

void checkWords(KnowledgeData &data)
{
    WordCheck check(data);
    check.place(u"causes.json"_s, 0);
    for (const Cause &cause : data.causes) {
        check.sentence(cause.sentence, cause.id, true);
        check.sentence(cause.waitingSentence, cause.id, true);
        check.paragraph(cause.paragraph, cause.id);
        check.advice(cause.now, cause.id);
        check.advice(cause.byRole, cause.id);
        for (const auto &[role, words] : cause.wordsBySpeaker) {
            check.sentence(words.sentence, cause.id, true);
            check.sentence(words.waitingSentence, cause.id, true);
            check.advice(words.now, cause.id);
        }
    }
    check.place(u"codes"_s, 0);
    for (const Explanation &explanation : data.explanations) {
        check.sentence(explanation.sentence, explanation.code, true);
        check.paragraph(explanation.paragraph, explanation.code);
        check.advice(explanation.byRole, explanation.code);
    }
    for (const Rule &rule : data.rules) {
        check.place(rule.file, rule.line);
        check.sentence(rule.sentence, rule.id, true);
        check.sentence(rule.meaning, rule.id, false);
        check.advice(rule.advice, rule.id);
        for (const QString &example : rule.examples)
            check.example(example, rule);
    }
}

} // namespace Codebook
