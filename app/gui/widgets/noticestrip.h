// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Codebook {

class LinkButton;
class TypeLabel;

/// A notice inside a view: ◆, a bold statement, more words, a link at the end. The form of clashes, errors
/// and hints alike.
class NoticeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    /// Plain texts; `link` empty for none.
    void setNotice(const QString &statement, const QString &detail, const QString &link = {});
    [[nodiscard]] QString text() const;
    [[nodiscard]] LinkButton *linkButton() const { return m_link; }

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    QString m_statement;
    QString m_detail;
    TypeLabel *m_words;
    LinkButton *m_link;
};

} // namespace Codebook
