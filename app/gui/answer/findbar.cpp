// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/findbar.h"

#include "gui/answer/sourceview.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/typelabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

QToolButton *iconButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setAutoRaise(true);
    return button;
}

} // namespace

FindBar::FindBar(SourceView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new QLineEdit(this))
    , m_place(new TypeLabel(TextRole::Caption, TypeLabel::Ink::Secondary, this))
    , m_previous(iconButton(u"back"_s, this))
    , m_next(iconButton(u"forward"_s, this))
    , m_close(iconButton(u"close"_s, this))
{
    const Metrics metrics;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.px(12), metrics.px(4), metrics.px(8), metrics.px(4));
    layout->setSpacing(metrics.px(4));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_place);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    m_words->setMaximumWidth(metrics.px(320));
    layout->insertStretch(2);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open()
{
    const QTextCursor cursor = m_view->textCursor();
    show();
    if (cursor.hasSelection() && !cursor.selectedText().contains(QChar::ParagraphSeparator))
        m_words->setText(cursor.selectedText());
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::close()
{
    hide();
    m_view->setFocus();
}

void FindBar::refresh()
{
    if (!isHidden())
        search();
}

void FindBar::search()
{
    m_found = m_view->text().find(m_words->text());
    // The first one from where the reader is; from the top again behind the last.
    const qsizetype here = m_view->textCursor().selectionStart();
    const auto next =
        std::find_if(m_found.begin(), m_found.end(), [here](TextSpan span) { return span.start >= here; });
    m_current = m_found.empty() ? -1 : next == m_found.end() ? 0 : int(next - m_found.begin());
    showPlace();
}

void FindBar::go(int direction)
{
    const int count = int(m_found.size());
    if (count == 0)
        return;
    m_current = (m_current + direction + count) % count;
    showPlace();
}

void FindBar::showPlace()
{
    const bool isAny = m_current >= 0;
    m_previous->setEnabled(isAny);
    m_next->setEnabled(isAny);
    if (isAny)
        m_view->select(m_found[static_cast<std::size_t>(m_current)]);
    if (m_words->text().isEmpty())
        m_place->clear();
    else if (isAny)
        //: Find bar: the place among all that was found.
        m_place->setText(tr("%1 of %2").arg(m_current + 1).arg(m_found.size()));
    else
        m_place->setText(tr("Not found"));
}

bool FindBar::event(QEvent *event)
{
    // Esc closes the bar before the window takes anything back with it.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        go(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find in the text"));
    m_words->setAccessibleName(tr("Find in the text"));
    const auto name = [](QToolButton *button, const QString &words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_previous, tr("Previous"));
    name(m_next, tr("Next"));
    name(m_close, tr("Close"));
    showPlace();
}

} // namespace Codebook
