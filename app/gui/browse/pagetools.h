// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QTextBrowser;

namespace Codebook {

/// What can be done with a page, as a row of icons beside its title. It scrolls with the page.
class PageTools final : public QWidget
{
    Q_OBJECT

public:
    explicit PageTools(QTextBrowser *page);

    /// The actions stay their owner's.
    void setActions(const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();
    void place();

    QTextBrowser *m_page;
};

} // namespace Codebook
