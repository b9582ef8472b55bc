// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace Codebook {

class KeyboardFocus;
class TypeLabel;

/// A framed area with a header line: title, a count beside it, controls at the end; the content has no frame.
class Pane final : public QWidget
{
    Q_OBJECT

public:
    explicit Pane(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Said beside the title in secondary text: a count, a state.
    void setNote(const QString &note);
    /// A control at the trailing end of the header line.
    void addHeaderWidget(QWidget *widget);
    void setContent(QWidget *content, int stretch = 1);
    /// Something more below the content, after a hairline.
    void addFooter(QWidget *footer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyMetrics();
    void elideNote();

    QWidget *m_header;
    TypeLabel *m_title;
    TypeLabel *m_note;
    QString m_noteText; ///< Whole; the label shows what has room.
    QBoxLayout *m_headerLayout;
    QBoxLayout *m_layout;
    QList<QWidget *> m_footers;
    KeyboardFocus *m_focus;
};

} // namespace Codebook
