// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/casefile.h"
#include "text/language.h"

#include <QWidget>

#include <memory>

class QTableView;

namespace Codebook {

class Pane;
class RecipientsModel;

/// The answers of a report with several recipients or replies as a table; the row that is selected is the
/// answer on show.
class RecipientsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientsTable(QWidget *parent = nullptr);

    void setCase(std::shared_ptr<const CaseFile> file, std::shared_ptr<const Catalogue> catalogue,
                 const Language &language);
    /// Selects the row of an answer without saying so.
    void setCurrent(int answer);
    [[nodiscard]] int current() const;
    void retranslate();

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] RecipientsModel *model() const { return m_model; }

Q_SIGNALS:
    void currentChanged(int answer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    [[nodiscard]] int columnWidth(int column) const;

    Pane *m_pane;
    QTableView *m_table;
    RecipientsModel *m_model;
    bool m_isFollowing = false; ///< The table follows the view; it must not answer.
};

} // namespace Codebook
