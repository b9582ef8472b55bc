// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowledge/knowledgebase.h"

namespace Codebook {

// What prepared data holds of the knowledge, in this order (text/packed.h).

template <typename Pack>
void fields(Pack &pack, Source &source)
{
    pack(source.kind, source.title, source.section, source.url, source.checked);
}

template <typename Pack>
void fields(Pack &pack, Advice &advice)
{
    pack(advice.doList, advice.dontList);
}

template <typename Pack>
void fields(Pack &pack, CauseWords &words)
{
    pack(words.sentence, words.waitingSentence, words.now);
}

template <typename Pack>
void fields(Pack &pack, Cause &cause)
{
    pack(cause.id, cause.name, cause.group, cause.sentence, cause.waitingSentence, cause.paragraph,
         cause.usualCauses, cause.owners, cause.ownersBySpeaker, cause.now, cause.wordsBySpeaker,
         cause.byRole, cause.askFor, cause.typicalStatus, cause.related, cause.sources);
}

template <typename Pack>
void fields(Pack &pack, Explanation &explanation)
{
    pack(explanation.code, explanation.sentence, explanation.paragraph, explanation.usualCauses,
         explanation.byRole, explanation.causes, explanation.related, explanation.sources);
}

template <typename Pack>
void fields(Pack &pack, Provider &provider)
{
    pack(provider.id, provider.name, provider.kind, provider.hostSuffixes, provider.mailDomains,
         provider.tokens, provider.rulesOf, provider.helpUrl, provider.recognise, provider.sources);
}

template <typename Pack>
void fields(Pack &pack, CodePattern &pattern)
{
    pack(pattern.first, pattern.second, pattern.third);
}

template <typename Pack>
void fields(Pack &pack, OwnersBySpeaker &owners)
{
    pack(owners.owners, owners.byRole);
}

template <typename Pack>
void fields(Pack &pack, Rule &rule)
{
    pack(rule.id, rule.provider, rule.any, rule.all, rule.none, rule.replies, rule.statuses, rule.speakers,
         rule.stages, rule.needsProvider, rule.isInferred, rule.isClash, rule.isHouse, rule.code,
         rule.meaning, rule.cause, rule.owners, rule.stage, rule.sentence, rule.advice, rule.confidence,
         rule.source, rule.checked, rule.examples, rule.file, rule.line);
}

template <typename Pack>
void fields(Pack &pack, BlockList &list)
{
    pack(list.id, list.name, list.zone, list.operatedBy, list.meaning, list.lookupUrl, list.removal,
         list.status, list.markers, list.source, list.checked);
}

template <typename Pack>
void fields(Pack &pack, ExitCode &code)
{
    pack(code.value, code.symbol, code.meaning, code.cause, code.status, code.source, code.checked);
}

template <typename Pack>
void fields(Pack &pack, KnowledgeData &data)
{
    pack(data.causes, data.providers, data.explanations, data.rules, data.blockLists, data.exitCodes,
         data.sources);
}

template <typename Pack>
void fields(Pack &pack, PhraseMatcher &matcher)
{
    pack(matcher.m_text, matcher.m_pieces, matcher.m_phrases, matcher.m_files[0], matcher.m_files[1],
         matcher.m_files[2], matcher.m_files[3], matcher.m_slots[0], matcher.m_slots[1], matcher.m_slots[2],
         matcher.m_slots[3]);
}

template <typename Pack>
void fields(Pack &pack, RuleBook::Filing &filing)
{
    pack(filing.starts, filing.items);
}

template <typename Pack>
void fields(Pack &pack, RuleBook &rules)
{
    pack(rules.m_matcher, rules.m_entries, rules.m_phrases, rules.m_rulesOfPhrase, rules.m_providersOfPhrase,
         rules.m_withoutPhrase, rules.m_entriesOfStatus);
}

template <typename Pack>
void fields(Pack &pack, KnowledgeBase &base)
{
    pack(base.data, base.rules, base.m_causes, base.m_providers, base.m_hosts, base.m_mailDomains,
         base.m_explanations);
}

} // namespace Codebook
