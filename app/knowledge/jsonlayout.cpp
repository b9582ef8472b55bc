// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowledge/jsonlayout.h"

#include "knowledge/jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Codebook {

namespace {

// Keys and texts of an item; whatever else it holds is passed over.
std::map<QByteArray, QString> readTexts(JsonReader &json)
{
    std::map<QByteArray, QString> texts;
    if (!json.atObject()) {
        json.skip();
        return texts;
    }
    QByteArray key;
    (void)json.enterObject();
    while (json.nextKey(key)) {
        if (json.atString())
            texts.emplace(QByteArray(key.constData(), key.size()), json.string());
        else
            json.skip();
    }
    return texts;
}

} // namespace

JsonLayout::JsonLayout(const QByteArray &text)
    : m_text(text)
{
    read();
}

void JsonLayout::read()
{
    JsonReader json(m_text);
    QByteArray key;
    if (json.enterObject())
        m_end = json.offset();
    while (json.nextKey(key)) {
        m_hasValues = true;
        if (key == "schema") {
            if (json.integer() != 1)
                json.fail(u"data.schema"_s);
        } else if (key == "rules" || key == "notes") {
            List list;
            (void)json.enterArray();
            list.begin = json.offset();
            while (json.nextItem()) {
                Item item;
                item.begin = json.nextOffset();
                item.texts = readTexts(json);
                item.end = json.offset();
                list.items.push_back(std::move(item));
            }
            list.end = json.offset() - 1;
            m_lists.insert_or_assign(QByteArray(key.constData(), key.size()), std::move(list));
        } else {
            json.skip();
        }
        m_end = json.offset();
    }
    if (!json.failed() && !json.atEnd())
        json.fail(u"data.json.end"_s);
    m_problem = json.problem();
    m_problemLine = json.failed() ? json.line() : 0;
}

const JsonLayout::Item *JsonLayout::find(const QByteArray &list, const Mark &mark) const
{
    const auto found = m_lists.find(list);
    if (found == m_lists.end())
        return nullptr;
    const auto &items = found->second.items;
    const auto item = std::find_if(items.begin(), items.end(), [&](const Item &other) {
        const auto text = other.texts.find(mark.key);
        return text != other.texts.end() && text->second == mark.value;
    });
    return item == items.end() ? nullptr : &*item;
}

QByteArray JsonLayout::replaced(qsizetype begin, qsizetype end, const QByteArray &text) const
{
    return m_text.first(begin) + text + m_text.sliced(end);
}

QByteArray JsonLayout::withItem(const QByteArray &list, const Mark &mark, const QByteArray &item) const
{
    if (const Item *same = find(list, mark))
        return replaced(same->begin, same->end, item);
    const auto found = m_lists.find(list);
    if (found == m_lists.end()) {
        const QByteArray key = (m_hasValues ? ",\n  \"" : "\n  \"") + list + "\": [\n    ";
        return replaced(m_end, m_end, key + item + (m_hasValues ? "\n  ]" : "\n  ]\n"));
    }
    const List &there = found->second;
    if (there.items.empty())
        return replaced(there.begin, there.end, "\n    " + item + "\n  ");
    const qsizetype last = there.items.back().end;
    return replaced(last, last, ",\n    " + item);
}

QByteArray JsonLayout::withoutItem(const QByteArray &list, const Mark &mark) const
{
    const Item *item = find(list, mark);
    if (!item)
        return m_text;
    const auto &items = m_lists.at(list).items;
    const std::size_t place = static_cast<std::size_t>(item - items.data());
    // The comma goes with it: the one before it, or that after the first item.
    if (place > 0)
        return replaced(items[place - 1].end, item->end, {});
    return replaced(item->begin, items.size() > 1 ? items[1].begin : item->end, {});
}

} // namespace Codebook
