// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/pages.h"

#include <QCoreApplication>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(Codebook::Pages)
};

} // namespace

void writePage(PageWriter &page, const PageData &data, const Location &location,
               const RegistryComparison *comparison)
{
    switch (location.kind) {
    case Location::Kind::Rfc:
        writeRfcPage(page, data, location.id.toInt());
        break;
    case Location::Kind::Cause:
        writeCausePage(page, data, location.id);
        break;
    case Location::Kind::Provider:
        writeProviderPage(page, data, location.id);
        break;
    case Location::Kind::Registry:
        if (location.id == "diff"_L1 && comparison)
            writeComparisonPage(page, *comparison);
        else
            writeRegistryPage(page, data);
        break;
    case Location::Kind::Browse:
    case Location::Kind::Code:
        if (!location.id.isEmpty())
            writeCodePage(page, data, location.id);
        break;
    case Location::Kind::FirstRun:
    case Location::Kind::Answer:
    case Location::Kind::Help:
        break;
    }
}

QString pageName(const PageData &data, const Location &location)
{
    switch (location.kind) {
    case Location::Kind::Rfc:
        return QString(u"RFC " + location.id);
    case Location::Kind::Cause: {
        const Cause *cause = data.catalogue.cause(location.id);
        return cause ? data.say(cause->name) : location.id;
    }
    case Location::Kind::Provider: {
        const Provider *provider = data.catalogue.provider(location.id);
        return provider ? provider->name : location.id;
    }
    case Location::Kind::Registry:
        return Pages::tr("About this registry");
    default:
        return location.id;
    }
}

} // namespace Codebook
