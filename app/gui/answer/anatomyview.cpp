// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/anatomyview.h"

#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace Codebook {

namespace {

constexpr double Padding = 16; ///< The tags share their edge with the card's glyph.

} // namespace

AnatomyView::AnatomyView(QWidget *parent)
    : QWidget(parent)
    , m_fold(new FoldButton(this))
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_fold->hide();
    connect(m_fold, &QAbstractButton::toggled, this, &AnatomyView::arrangeAgain);
    retranslate();
}

void AnatomyView::setAnatomy(const Anatomy &anatomy)
{
    m_anatomy = anatomy;
    retranslate();
    arrangeAgain();
}

void AnatomyView::setCursor(PartCursor *cursor)
{
    m_cursor = cursor;
    connect(cursor, &PartCursor::hoveredChanged, this, [this] { update(); });
    connect(cursor, &PartCursor::pinnedChanged, this, [this] { update(); });
}

void AnatomyView::setFoldedAway(bool isFoldedAway)
{
    if (m_isFoldedAway == isFoldedAway)
        return;
    m_isFoldedAway = isFoldedAway;
    m_fold->setChecked(false);
    arrangeAgain();
}

void AnatomyView::retranslate()
{
    setAccessibleName(tr("Anatomy of the reply"));
    setAccessibleDescription(m_anatomy.description());
    m_fold->setText(tr("Anatomy"));
    m_fold->resize(m_fold->sizeHint());
}

AnatomyView::Arrangement AnatomyView::arrangementFor(int width) const
{
    const Metrics metrics;
    const double inner = width - 2 * metrics.scaled(Padding);
    Arrangement result;
    if (m_anatomy.groups.empty())
        return result;
    result.drawing = AnatomyDrawing(m_anatomy, inner, AnatomyDrawing::Fit::OneRow);
    result.isFolded = m_isFoldedAway || !result.drawing.hasAllCodes();
    if (!result.isFolded) {
        result.height = result.drawing.height();
        return result;
    }
    result.height = m_fold->sizeHint().height();
    if (m_fold->isChecked()) {
        result.drawing = AnatomyDrawing(m_anatomy, inner, AnatomyDrawing::Fit::Flow);
        result.height += metrics.scaled(8) + result.drawing.height();
    } else {
        result.drawing = {};
    }
    return result;
}

void AnatomyView::arrangeAgain()
{
    m_heights.clear();
    rearrange();
}

void AnatomyView::rearrange()
{
    m_now = arrangementFor(width());
    m_fold->setVisible(m_now.isFolded);
    setFocusPolicy(m_now.drawing.refs().empty() ? Qt::NoFocus : Qt::TabFocus);
    updateGeometry();
    update();
}

QPointF AnatomyView::origin() const
{
    const Metrics metrics;
    return {metrics.scaled(Padding), m_now.isFolded ? m_fold->height() + metrics.scaled(8) : 0};
}

QSize AnatomyView::sizeHint() const
{
    const Metrics metrics;
    return {metrics.px(600), heightForWidth(std::max(width(), 1))};
}

int AnatomyView::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, qCeil(arrangementFor(width).height));
}

void AnatomyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_now.drawing.paint(&painter, origin(), palette(), m_cursor ? m_cursor->current() : PartRef{});
    if (hasFocus())
        paintFocusRing(&painter, rect(), this);
}

void AnatomyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rearrange();
}

void AnatomyView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_cursor)
        m_cursor->setHovered(m_now.drawing.hitAt(event->position() - origin()).part);
}

void AnatomyView::mousePressEvent(QMouseEvent *event)
{
    const PartRef part = m_now.drawing.hitAt(event->position() - origin()).part;
    if (m_cursor && part.isValid())
        m_cursor->setPinned(part);
}

void AnatomyView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (m_cursor)
        m_cursor->setHovered({});
}

void AnatomyView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const std::vector<PartRef> refs = m_now.drawing.refs();
    if (step == 0 || refs.empty() || !m_cursor || event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto at = std::find(refs.begin(), refs.end(), m_cursor->pinned());
    const auto last = std::ptrdiff_t(refs.size()) - 1;
    const std::ptrdiff_t next =
        at == refs.end() ? 0 : std::clamp<std::ptrdiff_t>(at - refs.begin() + step, 0, last);
    m_cursor->setPinned(refs[std::size_t(next)]);
}

void AnatomyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_fold->resize(m_fold->sizeHint());
        arrangeAgain();
    }
}

bool AnatomyView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const AnatomyDrawing::Hit hit = m_now.drawing.hitAt(help->pos() - origin());
        QToolTip::showText(help->globalPos(), hit.text, this, hit.rect.translated(origin()).toRect());
        return true;
    }
    return QWidget::event(event);
}

} // namespace Codebook
