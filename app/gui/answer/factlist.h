// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/location.h"
#include "text/textspan.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace Codebook {

/// One row below a fold: who says it, a quote of the text, what that means, where it comes from.
struct Fact
{
    QString who;
    Location whoOpens; ///< Makes `who` a link, unless it is Location's default.
    QString quote;
    TextSpan span; ///< Of the quote in the source; makes it a link that shows the place.
    QString words;
    QString origin;
    QString address; ///< Can be copied; shown in the origin's place.
    bool isClash = false;
};

/// Rows of facts under each other, with hairlines between them.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    /// `intro` stands above the rows, may be empty; `isNumbered`: the rows are steps.
    void setFacts(const QString &intro, const std::vector<Fact> &facts, bool isNumbered = false);

Q_SIGNALS:
    void spanChosen(Codebook::TextSpan span);
    void openRequested(const Codebook::Location &location);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(const Fact &fact, int number);
    [[nodiscard]] QWidget *whoOf(const Fact &fact);
    [[nodiscard]] QWidget *contentOf(const Fact &fact);
    [[nodiscard]] QWidget *trailingOf(const Fact &fact);

    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace Codebook

Q_DECLARE_METATYPE(Codebook::TextSpan)
