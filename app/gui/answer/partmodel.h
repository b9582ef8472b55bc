// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/answer/preparedcase.h"
#include "text/language.h"

#include <QAbstractListModel>

#include <memory>

namespace Codebook {

/// What a row of the parts answers beside Qt's own roles.
enum PartRole {
    PartIndexRole = Qt::UserRole + 1, ///< Index into CaseFile::parts; -1 for what is none.
    PartCaptionRole,                  ///< The row only names a reply.
    PartMarkRole,                     ///< int of MarkRole.
    PartNameRole,
    PartValueRole, ///< As it stands in the text.
    PartMeaningRole,
    PartOriginRole, ///< "RFC 5321", "IANA", "text".
    PartClashRole,  ///< Signals disagree about it.
};

/// The parts of a case, one row for all places that say the same in one reply; captions between the replies
/// when there are several.
class PartModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PartModel(QObject *parent = nullptr);

    /// With the parts that setReply() says.
    void setCase(std::shared_ptr<const PreparedCase> prepared, std::shared_ptr<const Catalogue> catalogue,
                 const Language &language, int reply);
    /// Only the parts of this reply (index into Reading::replies) and of no reply; -1 for all.
    void setReply(int reply);
    [[nodiscard]] int reply() const { return m_reply; }
    void clear();
    /// Every word again, in the interface's language.
    void retranslate();

    /// How many rows are parts.
    [[nodiscard]] int partCount() const { return int(walk().size()); }
    /// The parts that have a row, as they follow each other in the text.
    [[nodiscard]] std::vector<int> walk() const;
    /// The row of a part or of what it repeats; -1 when it is not listed.
    [[nodiscard]] int rowOf(int part) const;
    /// All parts that a row stands for, in the order of the text.
    [[nodiscard]] std::vector<int> occurrences(int part) const;

    /// The words of an inner reply in the paste; empty for every other row.
    [[nodiscard]] TextSpan wordsOf(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        int part = -1; ///< -1: the caption of a reply, or an inner reply.
        int reply = -1;
        TextSpan words = {}; ///< Of an inner reply, in the paste.

        [[nodiscard]] bool isCaption() const { return part < 0 && words.isEmpty(); }
    };

    void fill();
    void addInnerReplies();
    [[nodiscard]] QVariant innerReply(const Row &row, int role) const;
    [[nodiscard]] QString caption(int reply) const;
    [[nodiscard]] QString meaning(const Part &part, int reply) const;
    [[nodiscard]] QString origin(const Part &part) const;
    [[nodiscard]] bool isClash(const Part &part, int reply) const;
    [[nodiscard]] const Part &part(int index) const
    {
        return m_case->file->parts[static_cast<std::size_t>(index)];
    }

    std::shared_ptr<const PreparedCase> m_case;
    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    std::vector<Row> m_rows;
    int m_reply = -1;
};

} // namespace Codebook
