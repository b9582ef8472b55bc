// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/packed.h"

#include <array>
#include <cstring>

namespace Codebook {

namespace {

constexpr quint32 magic = 0x53434231; // "SCB1"

using Header = std::array<quint32, 4>; // magic, shape, number of words, number of units

} // namespace

PackedBlock PackedBlock::in(QByteArrayView bytes, quint32 shape)
{
    Header header{};
    if (bytes.size() < qsizetype(sizeof header) ||
        reinterpret_cast<quintptr>(bytes.data()) % alignof(quint32) != 0)
        return {};
    std::memcpy(header.data(), bytes.data(), sizeof header);
    const auto [mark, writtenShape, words, units] = header;
    const quint64 size = sizeof header + quint64(words) * sizeof(quint32) + quint64(units) * sizeof(char16_t);
    if (mark != magic || writtenShape != shape || size > quint64(bytes.size()))
        return {};
    const char *const start = bytes.data() + sizeof header;
    return {{reinterpret_cast<const quint32 *>(start), words},
            QStringView(reinterpret_cast<const char16_t *>(start + std::size_t(words) * sizeof(quint32)),
                        qsizetype(units))};
}

QByteArray PackedBlock::join(const std::vector<quint32> &words, const QString &pool, quint32 shape)
{
    const Header header{magic, shape, quint32(words.size()), quint32(pool.size())};
    QByteArray bytes(reinterpret_cast<const char *>(header.data()), sizeof header);
    bytes.append(reinterpret_cast<const char *>(words.data()), qsizetype(words.size() * sizeof(quint32)));
    bytes.append(reinterpret_cast<const char *>(pool.utf16()), pool.size() * qsizetype(sizeof(char16_t)));
    // Whatever is embedded behind it lies on a word's boundary too.
    bytes.append((4 - bytes.size() % 4) % 4, '\0');
    return bytes;
}

} // namespace Codebook
