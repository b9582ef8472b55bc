// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QLatin1StringView>
#include <QStringView>

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
    /// The name of the value that follows, in ASCII and without signs to escape.
    void key(QLatin1StringView name);

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
    [[nodiscard]] char *next(qsizetype most);
    [[nodiscard]] char *room(qsizetype most);
    void fill(const char *end) { m_length = end - m_bytes.constData(); }

    QByteArray m_bytes; ///< What is written, and room for more behind it.
    qsizetype m_length = 0;
    bool m_needsComma = false;
};

} // namespace Codebook
