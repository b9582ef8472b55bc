// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "examplecheck.h"

#include "decoder/reading.h"
#include "knowledge/explain.h"

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

Reply &deepest(Reply &reply)
{
    return reply.inner.empty() ? reply : deepest(reply.inner.front());
}

// A host name of the provider, as a speaker would bear it.
QString hostOf(const Provider &provider)
{
    if (provider.hostSuffixes.isEmpty())
        return {};
    const QString &suffix = provider.hostSuffixes.front();
    return suffix.startsWith(u'.') ? u"mx"_s + suffix : suffix;
}

// The reading of an example, with the speaker and stage that the rule asks for.
Reading readingOf(const Document &document, const Rule &rule, const Provider *provider)
{
    Reading reading = decode(document);
    if (reading.replies.empty()) {
        Reply reply;
        reply.text = document.source;
        reply.textMap = SourceMap::identity(document.source.size());
        reading.replies.push_back(reply);
    }
    reading.recipients.clear();
    Reply &reply = deepest(reading.replies.front());
    if (rule.needsProvider || !rule.hasPhrase()) {
        if (provider && reply.speaker.host.isEmpty())
            reply.speaker.host = hostOf(*provider);
        if (provider && reply.speaker.host.isEmpty() && !provider->mailDomains.isEmpty()) {
            Recipient recipient;
            recipient.address = u"anna@"_s + provider->mailDomains.front();
            recipient.reply = 0;
            reading.recipients.push_back(recipient);
        }
    }
    if (!rule.speakers.empty())
        reply.speaker.role = rule.speakers.front();
    if (!rule.stages.empty() && reply.stage == Stage::Unknown)
        reply.stage = rule.stages.front();
    return reading;
}

} // namespace

void checkExamples(const QString &resources, KnowledgeData &data)
{
    KnowledgeBase base;
    if (auto registry = Registry::fromFolder(resources + u"/registry"_s))
        base.registry = registry.takeValue();
    loadKnowledge(resources + u"/knowledge"_s, base.data);
    const std::size_t known = base.data.problems.size();
    base.index();
    data.problems.insert(data.problems.end(), base.data.problems.begin() + static_cast<std::ptrdiff_t>(known),
                         base.data.problems.end());
    for (const Rule &rule : base.data.rules) {
        const int number = base.providerNumber(rule.provider);
        const Provider *provider =
            number < 0 ? nullptr : &base.data.providers[static_cast<std::size_t>(number)];
        const bool canBeKnown = provider && (!provider->hostSuffixes.isEmpty() ||
                                             !provider->mailDomains.isEmpty() || !provider->tokens.isEmpty());
        if (provider && !canBeKnown && (rule.needsProvider || !rule.hasPhrase()))
            data.problems.push_back({rule.file, rule.line, u"data.unreachable"_s, rule.id});
        for (const QString &example : rule.examples) {
            const Document document = readDocument(example, Format::Reply);
            const auto answers = explainReading(base, document, readingOf(document, rule, provider));
            const QString winner = answers.empty() ? QString() : answers.front().rule;
            if (winner != rule.id)
                data.problems.push_back({rule.file, rule.line, u"data.example"_s,
                                         rule.id + u" / "_s + winner + u": "_s + example});
        }
    }
}

} // namespace Codebook
