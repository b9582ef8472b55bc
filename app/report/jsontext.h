// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
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

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();

    QByteArray m_bytes;
    bool m_needsComma = false;
};

} // namespace Codebook
