// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/detailpage.h"

#include "gui/browse/pagetools.h"
#include "gui/widgets/metrics.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextFrame>

namespace Codebook {

namespace {

/// Longer lines are hard to read. Counted in average characters, which are wider than those of running
/// text: about 68 of them.
constexpr int LineCharacters = 82;
constexpr double NarrowBelow = 480; ///< A code and its classes take all the width there.

} // namespace

DetailPage::DetailPage(QWidget *parent)
    : QTextBrowser(parent)
    , m_tools(new PageTools(this))
{
    m_tools->hide();
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() + u':' == MoreLink) {
            m_isWhole = true;
            rewrite();
        } else if (const auto location = locationOf(url.toString(QUrl::FullyEncoded))) {
            Q_EMIT openRequested(*location);
        }
    });
}

void DetailPage::setActions(const QList<QAction *> &actions)
{
    m_tools->setActions(actions);
}

void DetailPage::setShowsActions(bool isShown)
{
    m_tools->setVisible(isShown);
    limitWidth();
}

void DetailPage::showPage(const QString &name, Writer writer)
{
    m_writer = std::move(writer);
    m_isWhole = false;
    setAccessibleName(name);
    write();
    verticalScrollBar()->setValue(0);
}

void DetailPage::rewrite()
{
    const int position = verticalScrollBar()->value();
    write();
    verticalScrollBar()->setValue(position);
}

void DetailPage::write()
{
    document()->clear();
    document()->setDocumentMargin(0);
    if (!m_writer)
        return;
    // As one edit, so that the page is laid out once and not after every cell.
    QTextCursor whole(document());
    whole.beginEditBlock();
    limitWidth();
    PageWriter page(document(), palette(), m_isWhole);
    m_writer(page);
    whole.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void DetailPage::limitWidth()
{
    const Metrics metrics;
    const double lead = metrics.scaled(20);
    const double widest = fontMetrics().averageCharWidth() * double(LineCharacters) + lead;
    const double trail = std::max(lead, viewport()->width() - widest);
    const bool isNarrow = viewport()->width() < metrics.px(NarrowBelow);
    const double top = metrics.scaled(14) + (isNarrow && !m_tools->isHidden() ? m_tools->height() : 0);
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    if (frame.leftMargin() == lead && frame.rightMargin() == trail && frame.topMargin() == top)
        return; // A format set anew lays the whole page out anew.
    frame.setLeftMargin(lead);
    frame.setTopMargin(top);
    frame.setBottomMargin(metrics.scaled(14));
    frame.setRightMargin(trail);
    document()->rootFrame()->setFrameFormat(frame);
}

void DetailPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rewrite();
}

void DetailPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    limitWidth();
}

} // namespace Codebook
