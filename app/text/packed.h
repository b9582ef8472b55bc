// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <iterator>
#include <memory>
#include <span>
#include <type_traits>
#include <vector>

namespace Codebook {

/// Prepared data: what the build read from the JSON files, in one block of memory that is used where it lies.
///
///     header   four words: magic, shape, number of words, number of UTF-16 units
///     words    all values one after the other, in the order in which fields() names them
///     pool     the UTF-16 units of all strings; each string stands there once
///
/// A word has 32 bits, in the byte order of the machine, as the units have; the magic shows another one. A
/// number, a date (its Julian day, 0 for none) and a choice are one word; a string is its place in the pool
/// and its length; a list or a map is its length and its items. A PackedList has the place of each item after
/// its length, and the place of its end. A PackedArray is its length and its records as they lie in memory.
///
/// What a value consists of is said once, in `fields(pack, value)`; PackedWriter, PackedReader and
/// PackedShape follow it. The shape is a hash of all that, so that a block of another version is not read.
struct PackedBlock
{
    std::span<const quint32> words;
    QStringView pool;

    /// The parts of a block; both empty unless the block is whole, lies on a word's boundary and has this
    /// shape. The memory must outlive everything that is read from it.
    [[nodiscard]] static PackedBlock in(QByteArrayView bytes, quint32 shape);
    /// The block of these parts.
    [[nodiscard]] static QByteArray join(const std::vector<quint32> &words, const QString &pool,
                                         quint32 shape);
};

/// Numbers, or records of numbers, used where they lie in prepared data, or held here.
template <typename T>
class PackedArray final
{
    static_assert(std::is_trivially_copyable_v<T> && sizeof(T) % sizeof(quint32) == 0 &&
                  alignof(T) == alignof(quint32));

public:
    PackedArray() = default;
    explicit PackedArray(std::vector<T> items)
        : m_own(std::move(items))
    {}
    explicit PackedArray(std::span<const T> prepared)
        : m_prepared(prepared)
    {}

    [[nodiscard]] std::span<const T> items() const { return m_own.empty() ? m_prepared : std::span(m_own); }
    [[nodiscard]] std::size_t size() const { return items().size(); }
    [[nodiscard]] bool empty() const { return items().empty(); }
    [[nodiscard]] const T &operator[](std::size_t i) const { return items()[i]; }

private:
    std::vector<T> m_own;
    std::span<const T> m_prepared;
};

/// A list whose items are read from prepared data when they are first asked for, each by itself; others may
/// be appended. Many threads may read it at once.
template <typename T>
class PackedList final
{
public:
    using Read = T (*)(const PackedBlock &block, quint32 place);

    class Iterator final
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = T;
        using pointer = const T *;
        using reference = const T &;

        Iterator() = default;
        Iterator(const PackedList *list, std::size_t index)
            : m_list(list)
            , m_index(index)
        {}
        reference operator*() const { return (*m_list)[m_index]; }
        pointer operator->() const { return &(*m_list)[m_index]; }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++m_index;
            return before;
        }
        bool operator==(const Iterator &) const = default;
        [[nodiscard]] std::size_t index() const { return m_index; }

    private:
        const PackedList *m_list = nullptr;
        std::size_t m_index = 0;
    };

    PackedList() = default;
    PackedList(const PackedBlock &block, std::span<const quint32> places, Read read)
        : m_block(block)
        , m_read(read)
        , m_slots(places.begin(), places.end())
    {}

    [[nodiscard]] std::size_t size() const { return m_slots.size(); }
    [[nodiscard]] bool empty() const { return m_slots.empty(); }
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }

    /// Lives as long as the list and never moves.
    [[nodiscard]] const T &operator[](std::size_t i) const
    {
        const Slot &slot = m_slots[i];
        if (const T *known = slot.value.load(std::memory_order_acquire))
            return *known;
        auto made = std::make_unique<const T>(m_read(m_block, slot.place));
        const T *other = nullptr;
        if (slot.value.compare_exchange_strong(other, made.get(), std::memory_order_acq_rel))
            return *made.release();
        return *other; // Another thread was faster.
    }

    void push_back(T item) { m_slots.emplace_back(std::make_unique<const T>(std::move(item))); }
    void replace(std::size_t i, T item) { m_slots[i] = Slot(std::make_unique<const T>(std::move(item))); }
    /// Looks at the items from `first` on.
    template <typename Predicate>
    void removeIf(std::size_t first, Predicate isUnwanted)
    {
        std::size_t kept = first;
        for (std::size_t i = first; i < size(); ++i) {
            if (isUnwanted((*this)[i]))
                continue;
            if (kept != i)
                m_slots[kept] = std::move(m_slots[i]);
            ++kept;
        }
        m_slots.erase(m_slots.begin() + static_cast<std::ptrdiff_t>(kept), m_slots.end());
    }

private:
    /// The place of an item in the block, where it is not the first word of all; or the item itself.
    struct Slot
    {
        Slot(quint32 position)
            : place(position)
        {}
        explicit Slot(std::unique_ptr<const T> item)
            : value(item.release())
        {}
        Slot(const Slot &other)
            : value(other.place == 0 ? new T(*other.value.load(std::memory_order_acquire)) : nullptr)
            , place(other.place)
        {}
        Slot(Slot &&other) noexcept
            : value(other.value.exchange(nullptr))
            , place(other.place)
        {}
        Slot &operator=(Slot other) noexcept
        {
            other.value = value.exchange(other.value);
            place = other.place;
            return *this;
        }
        ~Slot() { delete value.load(std::memory_order_acquire); }

        mutable std::atomic<const T *> value = nullptr; ///< Null until it is asked for.
        quint32 place = 0;
    };

    PackedBlock m_block;
    Read m_read = nullptr;
    std::vector<Slot> m_slots;
};

} // namespace Codebook
