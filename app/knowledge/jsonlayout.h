// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace Codebook {

/// Where the lists and items of a data file stand in its text, so that one item can be put in, replaced or
/// taken out while everything else stays as somebody wrote it.
class JsonLayout final
{
public:
    /// What tells an item from the others of its list: a key and its text.
    struct Mark
    {
        QByteArray key;
        QString value;
    };

    explicit JsonLayout(const QByteArray &text);

    /// Phrase id of what is wrong with the file, and its line; empty for a file that can be changed.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int problemLine() const { return m_problemLine; }

    /// The text with the item in the place of the one with the mark, else at the end of the list, which is
    /// made where it is missing.
    [[nodiscard]] QByteArray withItem(const QByteArray &list, const Mark &mark, const QByteArray &item) const;
    /// The text without the item of the mark; as it is when there is none.
    [[nodiscard]] QByteArray withoutItem(const QByteArray &list, const Mark &mark) const;

private:
    struct Item
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        std::map<QByteArray, QString> texts; ///< Its keys that have a text.
    };
    struct List
    {
        qsizetype begin = 0; ///< After the bracket.
        qsizetype end = 0;   ///< Before the closing one.
        std::vector<Item> items;
    };

    void read();
    [[nodiscard]] const Item *find(const QByteArray &list, const Mark &mark) const;
    [[nodiscard]] QByteArray replaced(qsizetype begin, qsizetype end, const QByteArray &text) const;

    QByteArray m_text;
    std::map<QByteArray, List> m_lists;
    qsizetype m_end = 0;      ///< After the last value of the file's object.
    bool m_hasValues = false; ///< The object is not empty.
    QString m_problem;
    int m_problemLine = 0;
};

} // namespace Codebook
