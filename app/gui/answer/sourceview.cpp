// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/sourceview.h"

#include "gui/answer/partspeech.h"
#include "gui/answer/sourcegutter.h"
#include "gui/answer/sourcelayout.h"
#include "gui/widgets/metrics.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace Codebook {

namespace {

constexpr std::chrono::milliseconds FlashTime(600);
constexpr double LinePitch = 20;
constexpr double GutterWidth = 32;
constexpr double Margin = 16; ///< Letters of marks at a line's start hang into it.

/// The index of the part's child that covers the position of the paste; -1 for none.
int childCovering(const Part &part, qsizetype position)
{
    for (std::size_t i = 0; i < part.children.size(); ++i) {
        if (part.children[i].span.contains(position))
            return int(i);
    }
    return -1;
}

} // namespace

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_case(prepareCase({}))
    , m_gutter(new SourceGutter(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight); // servers write from left to right in every language
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    m_flashEnd.setSingleShot(true);
    connect(&m_flashEnd, &QTimer::timeout, this, [this] {
        m_flashed = {};
        viewport()->update();
    });
    setText(m_case, SourceForm::AsPasted);
}

SourceLayout *SourceView::sourceLayout() const
{
    return static_cast<SourceLayout *>(document()->documentLayout());
}

void SourceView::applyMetrics()
{
    const Metrics metrics;
    setFont(roleFont(TextRole::Reply));
    if (document()->defaultFont() != font())
        document()->setDefaultFont(font());
    if (document()->documentMargin() != metrics.px(Margin))
        document()->setDocumentMargin(metrics.px(Margin));
    setViewportMargins(metrics.px(GutterWidth), 0, 0, 0);
    setTabStopDistance(8 * QFontMetricsF(font()).horizontalAdvance(u' '));
    applyMarks();
}

void SourceView::applyMarks()
{
    sourceLayout()->setMarks(
        shown().marks, m_intensity == MarkIntensity::Off ? 0 : markLetterWidth(),
        std::max<double>(Metrics().px(LinePitch), qCeil(QFontMetricsF(font()).height())));
}

void SourceView::setCursor(PartCursor *cursor)
{
    if (m_cursor != nullptr)
        m_cursor->disconnect(this);
    m_cursor = cursor;
    if (m_cursor == nullptr)
        return;
    connect(m_cursor, &PartCursor::hoveredChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_cursor, &PartCursor::pinnedChanged, this, &SourceView::follow);
}

void SourceView::setText(std::shared_ptr<const PreparedCase> prepared, SourceForm form)
{
    const std::shared_ptr<const PreparedCase> before = std::exchange(m_case, std::move(prepared));
    m_form = form;
    setDocument(shown().document.get()); // while the one before still lives
    applyMetrics();
    m_gutter->update();
}

void SourceView::setIntensity(MarkIntensity intensity)
{
    if (m_intensity == intensity)
        return;
    m_intensity = intensity;
    applyMarks();
    viewport()->update();
}

void SourceView::setCurrentReply(int reply)
{
    m_reply = reply;
    m_gutter->update();
    const std::vector<Reply> &replies = m_case->file->reading.replies;
    if (reply >= 0 && reply < int(replies.size()))
        reveal(text().toShown(replies[static_cast<std::size_t>(reply)].extent));
}

const SourceMark *SourceView::markOf(int part) const
{
    const auto mark = std::find_if(marks().marks.begin(), marks().marks.end(),
                                   [part](const SourceMark &m) { return m.part == part; });
    return mark == marks().marks.end() ? nullptr : &*mark;
}

void SourceView::follow(PartRef part)
{
    viewport()->update();
    // Heard by a reader who is in the text: "B, enhanced status code, 5.7.1, characters 66 to 70".
    const bool isKnown = part.isValid() && part.part < int(m_case->file->parts.size());
    setAccessibleDescription(
        isKnown ? PartSpeech::part(*m_case->file, m_case->file->parts[static_cast<std::size_t>(part.part)])
                : QString());
    const SourceMark *mark = markOf(part.part);
    if (mark == nullptr)
        return;
    reveal(mark->shown);
    if (!hasFocus() && !underMouse())
        flash(mark->shown); // chosen elsewhere: the eye has to find it here
}

void SourceView::reveal(TextSpan shown)
{
    if (shown.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    const bool isKept = cursor.hasSelection() && hasFocus();
    cursor.setPosition(int(shown.start));
    const QRect place = cursorRect(cursor);
    if (isKept && viewport()->rect().contains(place))
        return; // what the user has selected stays selected
    setTextCursor(cursor);
    if (!viewport()->rect().adjusted(0, 0, 0, -place.height()).contains(place.center()))
        centerCursor();
}

void SourceView::jumpTo(TextSpan shown)
{
    if (shown.isEmpty())
        return;
    moveCursor(QTextCursor::Start);
    reveal(shown);
    select(shown);
    flash(shown);
}

void SourceView::flash(TextSpan shown)
{
    // Desktops on which nothing is to move say so by a duration of none.
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0)
        return;
    m_flashed = shown;
    m_flashEnd.start(FlashTime);
    viewport()->update();
}

void SourceView::select(TextSpan shown)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(shown.start));
    cursor.setPosition(int(shown.end()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

QMimeData *SourceView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *copied = new QMimeData;
    copied->setText(
        text().copied({cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()}));
    return copied;
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
        m_gutter->update();
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.x(), inside.y(), viewport()->x() - inside.x(), viewport()->height());
}

void SourceView::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    m_gutter->update();
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (m_cursor != nullptr && event->modifiers() == Qt::AltModifier) {
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
            if (event->key() == Qt::Key_Down)
                m_cursor->pinNext();
            else
                m_cursor->pinPrevious();
            return;
        }
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_cursor != nullptr && isEnter) {
        const QPointF caret = cursorRect().center();
        const PartRef here = m_cursor->hovered().isValid() ? m_cursor->hovered() : partAt(caret);
        if (here.isValid())
            m_cursor->setPinned({here.part, -1});
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

QMouseEvent SourceView::onLine(const QMouseEvent &event) const
{
    return QMouseEvent(event.type(), onLine(event.position()), event.globalPosition(), event.button(),
                       event.buttons(), event.modifiers(), event.pointingDevice());
}

void SourceView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position();
    QMouseEvent here = onLine(*event);
    QPlainTextEdit::mousePressEvent(&here);
}

void SourceView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_cursor != nullptr && event->buttons() == Qt::NoButton)
        m_cursor->setHovered(partAt(event->position()));
    QMouseEvent here = onLine(*event);
    QPlainTextEdit::mouseMoveEvent(&here);
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent here = onLine(*event);
    QPlainTextEdit::mouseReleaseEvent(&here);
    const bool isClick = event->button() == Qt::LeftButton && !textCursor().hasSelection() &&
                         (event->position() - m_pressedAt).manhattanLength() < qApp->startDragDistance();
    if (!isClick || m_cursor == nullptr)
        return;
    m_cursor->setPinned({partAt(event->position()).part, -1});
}

void SourceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const SourceMark *mark = markAt(event->position()); mark && event->button() == Qt::LeftButton) {
        select(mark->shown); // the whole part, where a word would end at its first dot
        return;
    }
    QMouseEvent here = onLine(*event);
    QPlainTextEdit::mouseDoubleClickEvent(&here);
}

void SourceView::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    if (const SourceHint *hint = hintAt(event->pos())) {
        menu->addSeparator();
        Q_EMIT hintMenuRequested(menu.get(), hint->remark);
    }
    menu->exec(event->globalPos());
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const SourceHint *hint = hintAt(help->pos());
        QToolTip::showText(help->globalPos(), hint && m_hintWords ? m_hintWords(hint->remark) : QString(),
                           viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_cursor != nullptr)
        m_cursor->setHovered({});
    return QPlainTextEdit::viewportEvent(event);
}

PartRef SourceView::partAt(const QPointF &position) const
{
    const SourceMark *mark = markAt(position);
    if (mark == nullptr)
        return {};
    const QTextCursor cursor = cursorForPosition(onLine(position).toPoint());
    const Part &part = m_case->file->parts[static_cast<std::size_t>(mark->part)];
    qsizetype at = cursor.position();
    if (cursorRect(cursor).x() > position.x())
        --at; // the nearest gap lies behind the character under the pointer
    const TextSpan source = text().toSource({at, 1});
    return {mark->part, part.isEncoded || source.isEmpty() ? -1 : childCovering(part, source.start)};
}

} // namespace Codebook
