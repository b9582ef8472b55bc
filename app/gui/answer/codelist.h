// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace Codebook {

class LinkButton;
class TypeLabel;

/// A caption and a few codes below it, each a link with its title beside it.
class CodeList final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString code;
        QString title;
    };

    explicit CodeList(QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setRows(const QList<Row> &rows);
    /// The room there is; longer titles are cut.
    void setWidest(int width);
    [[nodiscard]] QList<LinkButton *> links() const { return m_links; }

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    int m_widest = 0;
    TypeLabel *m_caption;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<LinkButton *> m_links;
    QList<TypeLabel *> m_titles;
};

} // namespace Codebook
