// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Codebook {

/// Reads JSON value by value, without building a tree, and knows the line of everything it reads: a team's
/// rules are written by hand. After the first error all further reads give empty values, so that loops end by
/// themselves.
class JsonReader final
{
public:
    explicit JsonReader(QByteArray bytes);

    /// Begins an object; then nextKey() until it is false.
    [[nodiscard]] bool enterObject();
    /// The next key of the object last entered; its value must be read or skipped next. False at the end. The
    /// key may point into the text read and lives as long as this reader.
    [[nodiscard]] bool nextKey(QByteArray &key);
    /// Begins an array; then nextItem() until it is false.
    [[nodiscard]] bool enterArray();
    [[nodiscard]] bool nextItem();

    [[nodiscard]] bool atString();
    [[nodiscard]] bool atObject();
    [[nodiscard]] QString string();
    /// An array of strings.
    [[nodiscard]] QStringList strings();
    [[nodiscard]] bool boolean();
    [[nodiscard]] int integer();
    void skip();
    /// True when nothing but white space follows.
    [[nodiscard]] bool atEnd();

    /// Where the next value begins, and where the last thing read ends, in bytes: for who changes the text.
    [[nodiscard]] qsizetype nextOffset();
    [[nodiscard]] qsizetype offset() const { return m_position; }

    [[nodiscard]] bool failed() const { return !m_problem.isEmpty(); }
    /// Phrase id of what was wrong ("data.json.string"); empty when nothing was.
    [[nodiscard]] QString problem() const { return m_problem; }
    void fail(const QString &problem);
    /// Line of the next value, from 1; where it went wrong after an error.
    [[nodiscard]] int line();

private:
    void skipSpace();
    [[nodiscard]] bool take(char c);
    [[nodiscard]] QByteArray plainKey();
    [[nodiscard]] int hexDigits();
    void skipNested();

    QByteArray m_bytes;
    qsizetype m_position = 0;
    qsizetype m_lineStart = 0; ///< Lines are counted up to here.
    int m_line = 1;
    int m_depth = 0;
    bool m_isFirst = true; ///< No comma is due before the next key or item.
    QString m_problem;
};

} // namespace Codebook
