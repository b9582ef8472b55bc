// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registry/ianafile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

/// Documents and level of an entry, without sections, which IANA mostly leaves out: "RFC 7505, RFC 7504
/// (Standards Track)".
QString documents(const RegistryEntry &entry)
{
    QStringList names;
    for (const Reference &reference : entry.references) {
        const QString name = Reference{reference.rfc, reference.draft, {}}.title();
        if (!names.contains(name))
            names.append(name);
    }
    const QString level =
        entry.referenceRaw.isEmpty() ? QString() : QString(u" (" + entry.referenceRaw + u')');
    return names.join(u", "_s) + level;
}

class Differences final
{
public:
    void compare(const QString &code, const QString &field, const QString &before, const QString &after)
    {
        if (before.simplified() != after.simplified())
            m_changes.push_back(
                {RegistryChange::Kind::Changed, code, field, before.simplified(), after.simplified()});
    }
    void compareDate(const QString &code, const QString &field, QDate before, QDate after)
    {
        compare(code, field, before.toString(Qt::ISODate), after.toString(Qt::ISODate));
    }
    void added(const QString &code, const QString &title)
    {
        m_changes.push_back({RegistryChange::Kind::Added, code, {}, {}, title});
    }
    void gone(const QString &code, const QString &title)
    {
        m_changes.push_back({RegistryChange::Kind::Gone, code, {}, title, {}});
    }

    /// Walks two lists that are sorted by `keyOf`; `both` compares the items that stand in both.
    template <typename Item, typename KeyOf, typename CodeOf, typename TitleOf, typename Both>
    void walk(const std::vector<Item> &ours, const std::vector<Item> &theirs, KeyOf keyOf, CodeOf codeOf,
              TitleOf titleOf, Both both)
    {
        auto mine = ours.begin();
        auto other = theirs.begin();
        while (mine != ours.end() || other != theirs.end()) {
            if (other == theirs.end() || (mine != ours.end() && keyOf(*mine) < keyOf(*other))) {
                gone(codeOf(*mine), titleOf(*mine));
                ++mine;
            } else if (mine == ours.end() || keyOf(*other) < keyOf(*mine)) {
                added(codeOf(*other), titleOf(*other));
                ++other;
            } else {
                both(*mine++, *other++);
            }
        }
    }

    std::vector<RegistryChange> take() { return std::move(m_changes); }

private:
    std::vector<RegistryChange> m_changes;
};

void compareEntry(Differences &differences, const RegistryEntry &ours, const RegistryEntry &theirs,
                  bool hasDates)
{
    const QString code = ours.key();
    differences.compare(code, u"title"_s, ours.title, theirs.title);
    differences.compare(code, u"associated"_s, ours.associatedRaw, theirs.associatedRaw);
    differences.compare(code, u"reference"_s, documents(ours), documents(theirs));
    differences.compare(code, u"submitter"_s, ours.submitter, theirs.submitter);
    differences.compare(code, u"controller"_s, ours.changeController, theirs.changeController);
    // Our description is in our words; only two official ones can be compared.
    if (!ours.official.isEmpty())
        differences.compare(code, u"description"_s, ours.official.description, theirs.official.description);
    if (hasDates) {
        differences.compareDate(code, u"registered"_s, ours.registered, theirs.registered);
        differences.compareDate(code, u"updated"_s, ours.updated, theirs.updated);
    }
}

} // namespace

std::vector<RegistryChange> registryDiff(const Registry &registry, const IanaFile &file)
{
    const bool isXml = file.kind == IanaFile::Kind::Xml;
    Differences differences;
    const auto name = [](const auto &item) { return item.name; };
    if (isXml || file.kind == IanaFile::Kind::ClassesCsv) {
        const auto code = [](const StatusClass &c) { return QString(QString::number(c.cls) + u".XXX.YYY"); };
        differences.walk(
            registry.classes(), file.classes, [](const StatusClass &c) { return c.cls; }, code, name,
            [&](const StatusClass &ours, const StatusClass &theirs) {
                differences.compare(code(ours), u"title"_s, ours.name, theirs.name);
            });
    }
    if (isXml || file.kind == IanaFile::Kind::SubjectsCsv) {
        const auto code = [](const StatusSubject &s) {
            return QString(u"X." + QString::number(s.subject) + u".YYY");
        };
        differences.walk(
            registry.subjects(), file.subjects, [](const StatusSubject &s) { return s.subject; }, code, name,
            [&](const StatusSubject &ours, const StatusSubject &theirs) {
                differences.compare(code(ours), u"title"_s, ours.name, theirs.name);
            });
    }
    if (isXml || file.kind == IanaFile::Kind::EnumeratedCsv) {
        differences.walk(
            registry.entries(), file.entries,
            [](const RegistryEntry &e) { return std::pair(e.subject, e.detail); },
            [](const RegistryEntry &e) { return e.key(); }, [](const RegistryEntry &e) { return e.title; },
            [&](const RegistryEntry &ours, const RegistryEntry &theirs) {
                compareEntry(differences, ours, theirs, isXml);
            });
    }
    return differences.take();
}

} // namespace Codebook
