// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "registry/registry.h"

namespace Codebook {

// What prepared data holds of the registry, in this order (text/packed.h). The wording of IANA's file is not
// part of it: it comes from a file that the user loads.

template <typename Pack>
void fields(Pack &pack, ReplyCode &code)
{
    pack(code.value);
}

template <typename Pack>
void fields(Pack &pack, Reference &reference)
{
    pack(reference.rfc, reference.draft, reference.section);
}

template <typename Pack>
void fields(Pack &pack, RegistryEntry &entry)
{
    pack(entry.subject, entry.detail, entry.title, entry.classes, entry.isRestricted, entry.restriction,
         entry.associated, entry.isAnyReplyCode, entry.associatedRaw, entry.references, entry.referenceRaw,
         entry.submitter, entry.changeController, entry.registered, entry.updated, entry.isDeprecated,
         entry.cause, entry.gloss, entry.note);
}

template <typename Pack>
void fields(Pack &pack, ReplyCodeEntry &entry)
{
    pack(entry.code, entry.title, entry.standing, entry.commands, entry.references, entry.usedBy, entry.gloss,
         entry.note, entry.sourceUrl, entry.cause);
}

template <typename Pack>
void fields(Pack &pack, StatusClass &cls)
{
    pack(cls.cls, cls.name, cls.label, cls.gloss);
}

template <typename Pack>
void fields(Pack &pack, StatusSubject &subject)
{
    pack(subject.subject, subject.name, subject.label, subject.gloss);
}

template <typename Pack>
void fields(Pack &pack, Rfc &rfc)
{
    pack(rfc.number, rfc.title, rfc.date, rfc.status, rfc.series, rfc.obsoletes, rfc.obsoletedBy, rfc.updates,
         rfc.updatedBy, rfc.relevance, rfc.replyCodes, rfc.enhancedCodes, rfc.url);
}

template <typename Pack>
void fields(Pack &pack, RegistryFacts &facts)
{
    pack(facts.created, facts.updated, facts.registrationRule, facts.expert, facts.definingRfc,
         facts.dataChecked);
}

template <typename Pack>
void fields(Pack &pack, Registry &registry)
{
    pack(registry.m_entries, registry.m_replyCodes, registry.m_classes, registry.m_subjects, registry.m_rfcs,
         registry.m_facts, registry.m_digitMeanings);
}

} // namespace Codebook
