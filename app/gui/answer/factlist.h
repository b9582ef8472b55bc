// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/location.h"
#include "text/textspan.h"

#include <QWidget>

#include <vector>

namespace Codebook {

class TypeLabel;

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

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void spanChosen(Codebook::TextSpan span);
    void openRequested(const Codebook::Location &location);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The widgets of one row; null where the row has none.
    struct Row
    {
        QWidget *number = nullptr;
        QWidget *who = nullptr;
        QWidget *quote = nullptr;
        TypeLabel *words = nullptr;
        QWidget *trailing = nullptr;
    };
    struct Columns
    {
        int number = 0;
        int who = 0;
        int trailing = 0;
    };

    [[nodiscard]] Row rowOf(const Fact &fact, int number);
    [[nodiscard]] QWidget *whoOf(const Fact &fact);
    [[nodiscard]] QWidget *quoteOf(const Fact &fact);
    [[nodiscard]] QWidget *trailingOf(const Fact &fact);
    [[nodiscard]] Columns columns() const;
    /// Lays the rows out for a width and returns the height; moves the widgets only if told so.
    int arrange(int width, bool isReal) const;

    QWidget *m_content = nullptr; ///< Holds all widgets of the rows.
    TypeLabel *m_intro = nullptr;
    std::vector<Row> m_rows;
};

} // namespace Codebook

Q_DECLARE_METATYPE(Codebook::TextSpan)
