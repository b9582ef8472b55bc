// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace Codebook {

class LinkButton;
class TypeLabel;

/// What stands in place of a list without entries: one strong line, one line what to do, links.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setState(const QString &title, const QString &text, const QStringList &links);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void linkActivated(int link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    TypeLabel *m_title;
    TypeLabel *m_text;
    QList<LinkButton *> m_links;
};

} // namespace Codebook
