// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/compoundfile.h"

#include "intake/anycase.h"

#include <QtEndian>

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype headerLength = 512;
constexpr qsizetype entryLength = 128;
constexpr int tableStartsInHeader = 109;
constexpr qsizetype smallStream = 4096;
constexpr int smallShift = 6;
constexpr quint32 lastSector = 0xfffffffa; // Greater numbers are marks: free, end of chain …
constexpr std::size_t mostEntries = 20'000;

quint32 numberIn(const QByteArray &bytes, qsizetype place)
{
    return place >= 0 && place + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + place)
                                                   : lastSector + 1;
}

std::vector<quint32> numbersOf(const QByteArray &bytes)
{
    std::vector<quint32> numbers;
    for (qsizetype place = 0; place + 4 <= bytes.size(); place += 4)
        numbers.push_back(numberIn(bytes, place));
    return numbers;
}

} // namespace

bool CompoundFile::isOne(const QByteArray &bytes)
{
    return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") && bytes.size() > headerLength;
}

CompoundFile::CompoundFile(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_left(bytes.size())
{
    if (!isOne(bytes))
        return;
    m_shift = uchar(bytes[30]) == 12 ? 12 : 9;
    readTable();
    m_smallNext = numbersOf(chain(number(60)));
    readEntries();
}

quint32 CompoundFile::number(qsizetype place) const
{
    return numberIn(m_bytes, place);
}

QByteArray CompoundFile::sector(quint32 index) const
{
    return index > lastSector ? QByteArray()
                              : m_bytes.mid(qsizetype(index + 1) << m_shift, qsizetype(1) << m_shift);
}

QByteArray CompoundFile::chain(quint32 start) const
{
    QByteArray bytes;
    std::size_t read = 0;
    for (quint32 index = start; index < m_next.size() && read++ < m_next.size(); index = m_next[index])
        bytes += sector(index);
    return bytes;
}

/// The table of what follows each sector; its own sectors are listed in the header and in a chain behind it.
void CompoundFile::readTable()
{
    std::vector<quint32> own;
    for (int i = 0; i < tableStartsInHeader; ++i)
        own.push_back(number(76 + 4 * i));
    const std::size_t most = std::size_t(m_bytes.size() >> m_shift) + 1;
    quint32 list = number(68);
    for (std::size_t i = 0; list <= lastSector && i < most; ++i) {
        std::vector<quint32> more = numbersOf(sector(list));
        if (more.empty())
            break;
        list = more.back();
        own.insert(own.end(), more.begin(), more.end() - 1);
    }
    for (const quint32 index : own) {
        if (index > lastSector || m_next.size() >= most)
            break;
        const std::vector<quint32> numbers = numbersOf(sector(index));
        m_next.insert(m_next.end(), numbers.begin(), numbers.end());
    }
}

void CompoundFile::readEntries()
{
    const QByteArray directory = chain(number(48));
    for (qsizetype at = 0; at + entryLength <= directory.size() && m_entries.size() < mostEntries;
         at += entryLength) {
        const QByteArray raw = directory.mid(at, entryLength);
        const qsizetype length =
            std::clamp<qsizetype>(qFromLittleEndian<quint16>(raw.constData() + 64) / 2 - 1, 0, 31);
        Entry entry;
        for (qsizetype i = 0; i < length; ++i)
            entry.name += QChar(qFromLittleEndian<quint16>(raw.constData() + 2 * i));
        entry.isStorage = raw[66] == 1 || raw[66] == 5;
        entry.start = numberIn(raw, 116);
        entry.size = numberIn(raw, 120);
        m_entries.push_back(entry);
        m_links.push_back({numberIn(raw, 68), numberIn(raw, 72), numberIn(raw, 76)});
    }
    if (m_entries.empty())
        return;
    m_small = chain(m_entries.front().start);
    std::vector<bool> isKnown(m_entries.size());
    isKnown[0] = true;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].isStorage)
            addChildren(int(i), m_links[i][2], isKnown);
    }
}

/// The entries of a storage are a tree of neighbours.
void CompoundFile::addChildren(int storage, quint32 child, std::vector<bool> &isKnown)
{
    std::vector<quint32> open{child};
    while (!open.empty()) {
        const quint32 index = open.back();
        open.pop_back();
        if (index >= m_entries.size() || isKnown[index])
            continue;
        isKnown[index] = true;
        m_entries[std::size_t(storage)].children.push_back(int(index));
        open.push_back(m_links[index][0]);
        open.push_back(m_links[index][1]);
    }
}

int CompoundFile::find(int storage, QStringView name) const
{
    const std::vector<int> &children = m_entries[std::size_t(storage)].children;
    const auto found = std::find_if(children.begin(), children.end(), [&](int child) {
        return isSame(m_entries[std::size_t(child)].name, name);
    });
    return found == children.end() ? -1 : *found;
}

QByteArray CompoundFile::content(int stream) const
{
    const Entry &entry = m_entries[std::size_t(stream)];
    const qsizetype size = qsizetype(std::min<quint64>(entry.size, quint64(m_left)));
    m_left -= size;
    if (size >= smallStream)
        return chain(entry.start).left(size);
    QByteArray bytes;
    std::size_t read = 0;
    for (quint32 index = entry.start;
         index < m_smallNext.size() && read++ < m_smallNext.size() && bytes.size() < size;
         index = m_smallNext[index])
        bytes += m_small.mid(qsizetype(index) << smallShift, qsizetype(1) << smallShift);
    return bytes.left(size);
}

} // namespace Codebook
