// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/casefile.h"
#include "text/language.h"

#include <QAbstractTableModel>

#include <memory>

namespace Codebook {

/// The answers of a case, one row each: who, what became of the mail, who must act, codes, cause.
class RecipientsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Recipient, OutcomeColumn, OwnerColumn, Code, CauseColumn, ColumnCount };
    enum Role {
        OutcomeRole = Qt::UserRole, ///< int of Outcome, in the column of the outcome.
        IsFixedRole,                ///< Shown in the fixed font: addresses, codes.
    };

    explicit RecipientsModel(QObject *parent = nullptr);

    void setCase(std::shared_ptr<const CaseFile> file, std::shared_ptr<const Catalogue> catalogue,
                 const Language &language);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const Answer &answer, int column) const;

    std::shared_ptr<const CaseFile> m_file;
    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
};

/// The row to show first: what failed comes before what waits, and that before the rest; -1 without answers.
[[nodiscard]] int mostTelling(const std::vector<Answer> &answers);

} // namespace Codebook
