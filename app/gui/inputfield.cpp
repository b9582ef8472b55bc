// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/inputfield.h"

#include "gui/gestures.h"
#include "gui/recognitionroute.h"
#include "gui/widgets/colorroles.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

constexpr int PauseMilliseconds = 150;
constexpr int MostLines = 4;
constexpr double GlassWidth = 36;
/// Longer texts are not laid out in the field: only their beginning is shown.
constexpr qsizetype LongestShown = 20'000;
constexpr qsizetype Beginning = 400;

} // namespace

InputField::InputField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT typed(m_text); });
    connect(this, &QPlainTextEdit::textChanged, this, &InputField::edited);
    applyMetrics();
    retranslate();
}

void InputField::retranslate()
{
    fitPlaceholder();
    setAccessibleName(tr("Text to decode or search"));
    setAccessibleDescription(tr("Enter decodes, Shift+Enter begins a new line."));
}

void InputField::fitPlaceholder()
{
    // The editor would wrap it and cut the second line off.
    const QString words = tr("Paste a reply, a bounce, a log – or type a code or words");
    setPlaceholderText(fontMetrics().elidedText(words, Qt::ElideRight, viewport()->width() - 2));
}

void InputField::setText(const QString &text)
{
    m_pause.stop();
    if (text == m_text)
        return;
    m_text = text;
    show(text);
}

void InputField::setSearching(bool isSearching)
{
    if (m_isSearching == isSearching)
        return;
    m_isSearching = isSearching;
    applyMetrics();
    update();
}

void InputField::show(const QString &text)
{
    m_isSettingText = true;
    m_isAbbreviated = text.size() > LongestShown;
    setPlainText(m_isAbbreviated ? QString(text.left(Beginning) + u'…') : text);
    m_isSettingText = false;
    applyHeight();
    viewport()->update();
}

void InputField::edited()
{
    if (m_isSettingText)
        return;
    m_text = toPlainText();
    m_isAbbreviated = false;
    applyHeight();
    m_pause.start();
}

void InputField::focusAll()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void InputField::pasteAll()
{
    selectAll();
    insertFromMimeData(QApplication::clipboard()->mimeData());
}

bool InputField::isWhollySelected() const
{
    const QTextCursor cursor = textCursor();
    return document()->isEmpty() ||
           (cursor.selectionStart() == 0 && cursor.selectionEnd() == document()->characterCount() - 1);
}

bool InputField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || source->hasUrls() || source->hasImage();
}

void InputField::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList files = Gestures::localFiles(source); !files.isEmpty()) {
        Q_EMIT filesPasted(files);
        return;
    }
    const QString words = source->hasText() ? source->text() : source->html();
    if (words.isEmpty()) {
        if (source->hasImage())
            Q_EMIT picturePasted();
        return;
    }
    // A reply pasted behind a code that was looked up is not meant to join it.
    const bool isAnswer = m_isSearching && routeOf(words).kind == Location::Kind::Answer;
    if (isWhollySelected() || m_isAbbreviated || isAnswer) {
        m_text = words;
        show(words);
        moveCursor(QTextCursor::End);
    } else {
        insertPlainText(words);
    }
    m_pause.stop();
    Q_EMIT pasted(m_text);
}

void InputField::dragEnterEvent(QDragEnterEvent *event)
{
    event->ignore(); // The window takes drops, wherever they fall.
}

void InputField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_pause.stop();
        Q_EMIT submitted(m_text);
        return;
    }
    const bool isLastLine = textCursor().blockNumber() + 1 == blockCount();
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier && isLastLine) {
        Q_EMIT leftDownwards();
        return;
    }
    const bool isChange = !event->text().isEmpty() && !event->modifiers().testFlag(Qt::ControlModifier);
    if (m_isAbbreviated && isChange)
        selectAll(); // What is not shown cannot be edited; a key begins anew.
    QPlainTextEdit::keyPressEvent(event);
}

bool InputField::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        const ColorRoles &roles = ColorRoles::of(palette());
        paintCard(&painter, rect(), roles.base, roles.control, Metrics().px(Metrics::Radius));
        if (m_isSearching) {
            const QRect glass(0, 0, Metrics().px(GlassWidth), Metrics().px(Metrics::Field));
            paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), glass), u"search"_s,
                      Metrics().px(16), roles.text2);
        }
        if (hasFocus())
            paintFocusRing(&painter, rect(), this, Metrics().px(Metrics::Radius));
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // The window's Ctrl+K comes before the editor's "delete to the end of the line".
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_K)
            return false;
    }
    return QPlainTextEdit::event(event);
}

void InputField::focusInEvent(QFocusEvent *event)
{
    m_wasFocusedByMouse = event->reason() == Qt::MouseFocusReason;
    QPlainTextEdit::focusInEvent(event);
    applyHeight();
    update();
}

void InputField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    applyHeight();
    verticalScrollBar()->setValue(0);
    update();
}

void InputField::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    // The first click takes all, as in an address bar: what comes next is usually another paste.
    if (std::exchange(m_wasFocusedByMouse, false) && !textCursor().hasSelection())
        selectAll();
}

void InputField::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || m_text.isEmpty()) {
        QPlainTextEdit::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    const QString beginning = m_text.left(Beginning).simplified();
    const int margin = int(document()->documentMargin());
    const QRect line = viewport()->rect().adjusted(margin, 0, -margin, 0);
    painter.setPen(ColorRoles::of(palette()).text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(beginning, Qt::ElideRight, line.width()));
}

void InputField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    applyHeight();
    fitPlaceholder();
}

void InputField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        applyMetrics();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InputField::applyMetrics()
{
    const Metrics metrics;
    document()->setDocumentMargin(0);
    const int line = fontMetrics().lineSpacing();
    const int above = (metrics.px(Metrics::Field) - line) / 2;
    const int trail = metrics.px(11);
    const int lead = m_isSearching ? metrics.px(GlassWidth - 3) : trail;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(isMirrored ? trail : lead, above, isMirrored ? lead : trail, above);
    applyHeight();
    fitPlaceholder();
}

void InputField::applyHeight()
{
    const int height = sizeHint().height();
    if (height != minimumHeight())
        setFixedHeight(height);
}

QSize InputField::sizeHint() const
{
    int lines = 1;
    if (hasFocus()) {
        lines = 0;
        for (QTextBlock block = document()->begin(); block.isValid() && lines < MostLines;
             block = block.next())
            lines += std::max(block.layout()->lineCount(), 1);
    }
    const int more = std::clamp(lines, 1, MostLines) - 1;
    return {Metrics().px(320), Metrics().px(Metrics::Field) + more * fontMetrics().lineSpacing()};
}

QSize InputField::minimumSizeHint() const
{
    return {Metrics().px(120), Metrics().px(Metrics::Field)};
}

} // namespace Codebook
