// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace Codebook {

/// A compound file: storages with streams in one file, as Outlook saves a message ([MS-CFB] 2). Damaged files
/// give what can be found. No more is read of streams than the file has, so that a small file that gives the
/// same stream many times stays small.
class CompoundFile final
{
public:
    struct Entry
    {
        QString name;
        bool isStorage = false;
        quint32 start = 0; ///< First sector of a stream.
        quint64 size = 0;  ///< Of a stream, in bytes.
        std::vector<int> children;
    };

    [[nodiscard]] static bool isOne(const QByteArray &bytes);

    /// `bytes` must live as long as the file.
    explicit CompoundFile(const QByteArray &bytes);

    /// The storages and streams; the first is the root. Empty for what is no compound file.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// The entry of that name in a storage; -1 for none.
    [[nodiscard]] int find(int storage, QStringView name) const;
    /// What a stream holds; empty once all streams together have given more than the file holds.
    [[nodiscard]] QByteArray content(int stream) const;

private:
    [[nodiscard]] quint32 number(qsizetype place) const;
    [[nodiscard]] QByteArray sector(quint32 index) const;
    [[nodiscard]] QByteArray chain(quint32 start) const;
    void readTable();
    void readEntries();
    void addChildren(int storage, quint32 child, std::vector<bool> &isKnown);

    const QByteArray &m_bytes;
    mutable qsizetype m_left;    ///< How much may still be read of streams.
    int m_shift = 9;             ///< Of a sector's size.
    std::vector<quint32> m_next; ///< The sector behind each sector.
    QByteArray m_small;          ///< The streams below 4096 bytes, in pieces of 64.
    std::vector<quint32> m_smallNext;
    std::vector<Entry> m_entries;
    std::vector<std::array<quint32, 3>> m_links; ///< Left, right and child of each entry.
};

} // namespace Codebook
