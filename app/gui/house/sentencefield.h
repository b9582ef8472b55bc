// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace Codebook {

class TypeLabel;

/// A field for a sentence that is read to a caller, with its words counted and words named that a caller does
/// not know.
class SentenceField final : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// What is said below the field.
    [[nodiscard]] QString remark() const;

Q_SIGNALS:
    void textChanged();

private:
    void check();

    QLineEdit *m_edit;
    TypeLabel *m_remark;
};

} // namespace Codebook
