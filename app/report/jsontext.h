// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>

namespace Codebook {

/// JSON (RFC 8259) written from front to back in one line, keys in the order they are given. QJsonDocument
/// sorts them and is too slow for many reports.
class JsonText final
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    /// The name of the value that follows, in ASCII and without signs to escape. Here, so that the compiler
    /// knows its length.
    void key(QLatin1StringView name)
    {
        char *out = next(name.size() + 3);
        *out++ = '"';
        out = std::copy(name.begin(), name.end(), out);
        *out++ = '"';
        *out++ = ':';
        fill(out);
        m_needsComma = false;
    }

    void text(QStringView text);
    /// null for an empty text.
    void textOrNull(QStringView text);
    void number(qint64 number);
    void boolean(bool value);
    void null();
    /// "2026-11-21" (ISO 8601), null for an invalid date.
    void dateOrNull(QDate date);

    /// All that was written, with a line end. Nothing may be written any more.
    [[nodiscard]] QByteArray takeLine();

private:
    void begin(char bracket);
    void end(char bracket);
    void word(QLatin1StringView word);
    /// Where up to `most` bytes may be written next; fill() says how many were.
    [[nodiscard]] char *room(qsizetype most)
    {
        if (m_end - m_out < most)
            grow(most);
        return m_out;
    }
    /// Where the next value of up to `most` bytes is written, behind the comma that it may need.
    [[nodiscard]] char *next(qsizetype most)
    {
        char *out = room(most + 1);
        if (m_needsComma)
            *out++ = ',';
        m_needsComma = true;
        return out;
    }
    void fill(char *end) { m_out = end; }
    void grow(qsizetype most);

    QByteArray m_bytes;    ///< What is written, and room for more behind it.
    char *m_out = nullptr; ///< In the bytes: behind what is written.
    char *m_end = nullptr; ///< Behind the last of them.
    bool m_needsComma = false;
};

} // namespace Codebook
