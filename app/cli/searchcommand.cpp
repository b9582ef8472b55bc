// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "report/codereport.h"

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

constexpr size_t maximumRows = 40;

Outline hitList(const Session &session, const QString &query, const SearchIndex &index,
                const std::vector<SearchHit> &hits)
{
    Outline page{
        {Block::Kind::Title, {query, session.say(u"cli.search.count"_s, {QString::number(hits.size())})}}};
    for (size_t i = 0; i < hits.size() && i < maximumRows; ++i) {
        const SearchItem &item = index.items().at(size_t(hits[i].item));
        page.push_back(
            {Block::Kind::Row,
             {item.code.isEmpty() ? session.say(u"cli.kind."_s + searchKindId(item.kind)) : item.code,
              session.say(item.title)}});
    }
    if (hits.size() > maximumRows)
        page.push_back({Block::Kind::Paragraph,
                        {session.say(u"cli.search.more"_s, {QString::number(hits.size() - maximumRows)})}});
    return page;
}

} // namespace

ExitStatus searchWords(Session &session, const Catalogue &catalogue)
{
    const QString query = session.arguments().operands.join(u' ').simplified();
    const SearchIndex index = catalogue.searchIndex(session.language());
    const std::vector<SearchHit> hits = index.search(query);
    if (session.arguments().format == Arguments::Format::Json) {
        int rank = 0;
        QByteArray lines;
        for (const SearchHit &hit : hits)
            lines += hitJson(query, ++rank, index.items().at(size_t(hit.item)), hit.why);
        session.print(lines);
    } else if (hits.empty()) {
        complain(session.say(u"cli.search.nothing"_s, {query}));
    } else {
        session.printPages({hitList(session, query, index, hits)}, query);
    }
    return session.status(!hits.empty());
}

ExitStatus runSearch(Session &session)
{
    return searchWords(session, session.loadCatalogue());
}

} // namespace Codebook
