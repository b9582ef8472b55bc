// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;

namespace Codebook {

/// Examples to try, as rows of one card: icon, title, the beginning of the text, a word about it.
class ExampleList final : public QWidget
{
    Q_OBJECT

public:
    struct Example
    {
        QString icon;
        QString title;
        QString text; ///< Its first line is shown.
        QString note;
    };

    explicit ExampleList(QWidget *parent = nullptr);

    /// `action` is the word at the end of each row ("Try").
    void setExamples(const QList<Example> &examples, const QString &action);
    [[nodiscard]] QList<QAbstractButton *> rows() const { return m_rows; }

Q_SIGNALS:
    void chosen(int example);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QAbstractButton *> m_rows;
};

} // namespace Codebook
