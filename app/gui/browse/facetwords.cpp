// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/facetwords.h"

#include "gui/browse/pagelink.h"

#include <QCoreApplication>

#include <algorithm>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct FacetWords
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::FacetWords)
};

QString classWords(const QString &value)
{
    if (value == "2"_L1)
        return FacetWords::tr("Accepted");
    if (value == "3"_L1)
        return FacetWords::tr("Go on");
    if (value == "4"_L1)
        return FacetWords::tr("Refused for now");
    if (value == "5"_L1)
        return FacetWords::tr("Refused for good");
    return FacetWords::tr("Outside SMTP");
}

QString kindWords(const QString &value)
{
    if (value == "reply"_L1)
        return FacetWords::tr("Reply code");
    if (value == "registered"_L1)
        return FacetWords::tr("Registered (IANA)");
    if (value == "provider"_L1)
        return FacetWords::tr("Provider's own");
    //: Reply codes that web lists print although no standard has them.
    return FacetWords::tr("Folk code");
}

} // namespace

QString facetName(Facet facet)
{
    switch (facet) {
    case Facet::Class:
        return FacetWords::tr("Class");
    case Facet::Subject:
        return FacetWords::tr("Subject");
    case Facet::Kind:
        return FacetWords::tr("Kind");
    case Facet::Rfc:
        return FacetWords::tr("RFC");
    case Facet::Provider:
        return FacetWords::tr("Provider");
    case Facet::Cause:
        return FacetWords::tr("Cause");
    case Facet::Owner:
        return FacetWords::tr("Who usually acts");
    case Facet::Mine:
        //: A group of filters: what the user or their organisation added.
        return FacetWords::tr("Of your own");
    }
    return {};
}

QString facetLabel(Facet facet, const QString &value, const Catalogue &catalogue, const Language &language)
{
    switch (facet) {
    case Facet::Class:
        return QString(value + u"  " + classWords(value));
    case Facet::Subject: {
        const StatusSubject *subject = catalogue.registry().statusSubject(value.toInt());
        return subject ? QString(value + u"  " + capitalised(language.say(subject->label))) : value;
    }
    case Facet::Kind:
        return kindWords(value);
    case Facet::Rfc:
        return QString(u"RFC " + value);
    case Facet::Provider: {
        const Provider *provider = catalogue.provider(value);
        return provider ? provider->name : value;
    }
    case Facet::Cause: {
        const Cause *cause = catalogue.cause(value);
        return cause ? language.say(cause->name) : value;
    }
    case Facet::Mine:
        return value == "favourite"_L1 ? FacetWords::tr("Favourites")
                                       : FacetWords::tr("House rules and notes");
    case Facet::Owner:
        return language.say(QString(u"owner." + value + u".short"));
    }
    return value;
}

std::vector<QString> orderedValues(Facet facet, const std::map<QString, int> &totals)
{
    std::vector<QString> values;
    for (const auto &[value, count] : totals)
        values.push_back(value);
    const bool isNumeric = facet == Facet::Class || facet == Facet::Subject;
    if (facet == Facet::Kind) {
        const QStringList order{u"reply"_s, u"registered"_s, u"provider"_s, u"folk"_s};
        std::sort(values.begin(), values.end(),
                  [&](const QString &a, const QString &b) { return order.indexOf(a) < order.indexOf(b); });
    } else {
        std::stable_sort(values.begin(), values.end(), [&](const QString &a, const QString &b) {
            return isNumeric ? a.toInt() < b.toInt() : totals.at(a) > totals.at(b);
        });
    }
    return values;
}

} // namespace Codebook
