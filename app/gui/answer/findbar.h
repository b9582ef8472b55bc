// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textspan.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QToolButton;

namespace Codebook {

class SourceView;
class TypeLabel;

/// Finds words in a text: a line that opens below it. Hidden until asked for.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(SourceView *view, QWidget *parent = nullptr);

    /// Opens with the words selected in the text, ready for typing.
    void open();
    /// Searches again, in another text.
    void refresh();
    void retranslate();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void go(int direction);
    void showPlace();
    void close();

    SourceView *m_view;
    QLineEdit *m_words;
    TypeLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    std::vector<TextSpan> m_found;
    int m_current = -1;
};

} // namespace Codebook
