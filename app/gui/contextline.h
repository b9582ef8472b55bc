// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace Codebook {

class TypeLabel;

/// The line between the field and the view: what is on show, and at the end how old the data is.
class ContextLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ContextLine(QWidget *parent = nullptr);

    /// Words, or a widget of the view's in their place; the widget stays its owner's.
    void setContext(const QString &words, QWidget *widget);
    void setDataDate(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    TypeLabel *m_words;
    TypeLabel *m_date;
    QPointer<QWidget> m_widget;
};

} // namespace Codebook
