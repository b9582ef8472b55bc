// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/grouping.h"

#include "gui/browse/facetwords.h"

#include <QCoreApplication>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct Grouping
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::Grouping)
};

std::vector<GroupModel::Group> rfcGroups(const BrowseEntry &entry, const Catalogue &catalogue)
{
    std::vector<GroupModel::Group> groups;
    for (const QString &rfc : entry.rfcs) {
        const Rfc *known = catalogue.registry().rfc(rfc.toInt());
        groups.push_back({rfc.rightJustified(6, u'0'),
                          known ? u"RFC %1  %2"_s.arg(rfc, known->title) : u"RFC %1"_s.arg(rfc)});
    }
    if (groups.empty())
        groups.push_back({u"~"_s, Grouping::tr("In no RFC")}); // Sorts behind all numbers.
    return groups;
}

} // namespace

std::vector<GroupModel::Group> groupsOf(const BrowseEntry &entry, GroupBy groupBy, const Catalogue &catalogue,
                                        const Language &language)
{
    switch (groupBy) {
    case GroupBy::Subject: {
        if (entry.isReplyCode())
            return {{u"."_s, Grouping::tr("Reply codes")}}; // Sorts before all numbers.
        const QString subject = QString::number(entry.subject);
        return {{subject.rightJustified(3, u'0'), facetLabel(Facet::Subject, subject, catalogue, language)}};
    }
    case GroupBy::Class: {
        const QString cls = QString::number(entry.cls);
        return {{cls, facetLabel(Facet::Class, cls, catalogue, language)}};
    }
    case GroupBy::Rfc:
        return rfcGroups(entry, catalogue);
    case GroupBy::None:
        break;
    }
    return {};
}

} // namespace Codebook
