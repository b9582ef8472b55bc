// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/packed.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <algorithm>
#include <cstring>
#include <map>

namespace Codebook {

/// What is one word.
template <typename T>
concept PackedNumber = std::is_integral_v<T> || std::is_enum_v<T>;

/// Writes values into a block, in the order of their fields().
class PackedWriter final
{
public:
    template <typename... Ts>
    void operator()(Ts &...values)
    {
        (item(values), ...);
    }

    [[nodiscard]] QByteArray block(quint32 shape) const { return PackedBlock::join(m_words, m_pool, shape); }

private:
    void word(std::size_t value) { m_words.push_back(static_cast<quint32>(value)); }

    template <PackedNumber T>
    void item(T &value)
    {
        m_words.push_back(static_cast<quint32>(value));
    }
    void item(QDate &date) { word(date.isValid() ? std::size_t(date.toJulianDay()) : 0); }
    void item(QString &text)
    {
        const auto known = m_places.constFind(text);
        const bool isNew = known == m_places.cend();
        const auto place = isNew ? std::size_t(m_pool.size()) : *known;
        if (isNew) {
            m_places.insert(text, place);
            m_pool += text;
        }
        word(place);
        word(std::size_t(text.size()));
    }
    template <typename T>
    void item(QList<T> &list)
    {
        word(std::size_t(list.size()));
        std::for_each(list.begin(), list.end(), [this](T &value) { item(value); });
    }
    template <typename T>
    void item(std::vector<T> &list)
    {
        word(list.size());
        std::for_each(list.begin(), list.end(), [this](T &value) { item(value); });
    }
    template <typename K, typename V>
    void item(std::map<K, V> &map)
    {
        word(map.size());
        for (auto &[key, value] : map) {
            K k = key;
            (*this)(k, value);
        }
    }
    // In the order of its keys: the same data gives the same block.
    template <typename V>
    void item(QHash<QString, V> &hash)
    {
        word(std::size_t(hash.size()));
        QList<QString> keys = hash.keys();
        std::sort(keys.begin(), keys.end());
        for (QString &key : keys)
            (*this)(key, hash[key]);
    }
    template <typename T>
    void item(PackedArray<T> &array)
    {
        word(array.size());
        const std::size_t start = m_words.size();
        m_words.resize(start + array.size() * sizeof(T) / sizeof(quint32));
        if (!array.empty())
            std::memcpy(&m_words[start], array.items().data(), array.items().size_bytes());
    }
    template <typename T>
    void item(PackedList<T> &list)
    {
        word(list.size());
        std::size_t place = m_words.size();
        m_words.resize(place + list.size() + 1);
        for (const T &value : list) {
            m_words[place++] = static_cast<quint32>(m_words.size());
            T copy = value;
            item(copy);
        }
        m_words[place] = static_cast<quint32>(m_words.size());
    }
    template <typename T>
    void item(T &record)
    {
        fields(*this, record);
    }

    std::vector<quint32> m_words;
    QString m_pool;
    QHash<QString, std::size_t> m_places;
};

/// Reads values from a block, in the order of their fields(). Strings lie in the block itself. What is
/// outside the block is never read: such a value stays empty, and failed() is true from then on.
class PackedReader final
{
public:
    explicit PackedReader(const PackedBlock &block, quint32 place = 0)
        : m_block(block)
        , m_place(place)
        , m_failed(block.words.empty())
    {}

    template <typename... Ts>
    void operator()(Ts &...values)
    {
        (item(values), ...);
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    quint32 word()
    {
        if (m_place < m_block.words.size())
            return m_block.words[m_place++];
        m_failed = true;
        return 0;
    }
    // The next `count` words.
    std::span<const quint32> words(std::size_t count)
    {
        if (count > m_block.words.size() - std::min(m_place, m_block.words.size())) {
            m_failed = true;
            return {};
        }
        m_place += count;
        return m_block.words.subspan(m_place - count, count);
    }
    // A number of items that take a word or more each.
    std::size_t length()
    {
        const quint32 count = word();
        if (count <= m_block.words.size() - m_place)
            return count;
        m_failed = true;
        return 0;
    }

    template <PackedNumber T>
    void item(T &value)
    {
        value = static_cast<T>(word());
    }
    void item(QDate &date)
    {
        const quint32 day = word();
        date = day == 0 ? QDate() : QDate::fromJulianDay(day);
    }
    void item(QString &text)
    {
        const quint32 place = word();
        const quint32 size = word();
        if (quint64(place) + size > quint64(m_block.pool.size()))
            m_failed = true;
        else if (size > 0)
            text = QString::fromRawData(m_block.pool.data() + place, size);
    }
    template <typename List>
    void readList(List &list)
    {
        list.resize(static_cast<decltype(list.size())>(length()));
        for (auto &value : list)
            item(value);
    }
    template <typename T>
    void item(QList<T> &list)
    {
        readList(list);
    }
    template <typename T>
    void item(std::vector<T> &list)
    {
        readList(list);
    }
    template <typename K, typename V>
    void item(std::map<K, V> &map)
    {
        for (std::size_t count = length(); count > 0; --count) {
            K key{};
            item(key);
            item(map.emplace_hint(map.end(), key, V{})->second);
        }
    }
    template <typename V>
    void item(QHash<QString, V> &hash)
    {
        const std::size_t count = length();
        hash.reserve(static_cast<qsizetype>(count));
        for (std::size_t i = 0; i < count; ++i) {
            QString key;
            item(key);
            item(hash[key]);
        }
    }
    template <typename T>
    void item(PackedArray<T> &array)
    {
        const std::size_t count = length();
        const auto records = words(count * sizeof(T) / sizeof(quint32));
        if (!records.empty())
            array = PackedArray<T>(std::span(reinterpret_cast<const T *>(records.data()), count));
    }
    template <typename T>
    void item(PackedList<T> &list)
    {
        const auto places = words(length());
        list = PackedList<T>(m_block, places, [](const PackedBlock &block, quint32 place) {
            T value;
            PackedReader(block, place)(value);
            return value;
        });
        m_place = word();
    }
    template <typename T>
    void item(T &record)
    {
        fields(*this, record);
    }

    PackedBlock m_block;
    std::size_t m_place = 0;
    bool m_failed = false;
};

/// A hash of what values consist of.
class PackedShape final
{
public:
    template <typename... Ts>
    void operator()(Ts &...values)
    {
        (item(values), ...);
    }

    [[nodiscard]] quint32 value() const { return m_hash; }

private:
    void add(std::size_t sign) { m_hash = (m_hash ^ static_cast<quint32>(sign)) * 16777619u; } // FNV-1a
    template <typename T>
    void inner(std::size_t sign)
    {
        add(sign);
        T value{};
        item(value);
    }

    template <PackedNumber T>
    void item(T &)
    {
        add('n');
    }
    void item(QDate &) { add('d'); }
    void item(QString &) { add('s'); }
    template <typename T>
    void item(QList<T> &)
    {
        inner<T>('l');
    }
    template <typename T>
    void item(std::vector<T> &)
    {
        inner<T>('l');
    }
    template <typename V>
    void item(QHash<QString, V> &)
    {
        inner<V>('h');
    }
    template <typename T>
    void item(PackedList<T> &)
    {
        inner<T>('p');
    }
    template <typename T>
    void item(PackedArray<T> &)
    {
        add(sizeof(T));
    }
    template <typename K, typename V>
    void item(std::map<K, V> &)
    {
        add('m');
        inner<K>('k');
        inner<V>('v');
    }
    template <typename T>
    void item(T &record)
    {
        add('{');
        fields(*this, record);
        add('}');
    }

    quint32 m_hash = 2166136261u;
};

template <typename T>
[[nodiscard]] quint32 packedShape()
{
    PackedShape shape;
    T value;
    shape(value);
    return shape.value();
}

/// The block of a value; the same value gives the same block.
template <typename T>
[[nodiscard]] QByteArray packed(T &value)
{
    PackedWriter writer;
    writer(value);
    return writer.block(packedShape<T>());
}

/// Reads a value from a block of packed(). False when the block is none, or not of this version.
template <typename T>
[[nodiscard]] bool unpack(QByteArrayView block, T &value)
{
    PackedReader reader(PackedBlock::in(block, packedShape<T>()));
    reader(value);
    return !reader.failed();
}

} // namespace Codebook
