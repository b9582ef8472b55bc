// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/pinnedverdict.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QPainter>
#include <QStyle>

namespace Codebook {

namespace {

constexpr double Padding = 8;
constexpr double Glyph = 24;

int lineHeight()
{
    return QFontMetrics(roleFont(TextRole::Strong)).height();
}

} // namespace

PinnedVerdict::PinnedVerdict(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel scrolls what lies below
}

void PinnedVerdict::setVerdict(Outcome outcome, const QString &word, const QString &sentence)
{
    m_outcome = outcome;
    m_word = word;
    m_sentence = sentence;
    update();
}

QSize PinnedVerdict::sizeHint() const
{
    const Metrics metrics;
    return {metrics.px(400), 2 * lineHeight() + 2 * metrics.px(Padding)};
}

void PinnedVerdict::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics;
    const ColorRoles &roles = ColorRoles::of(palette());
    paintCard(&painter, rect(), roles.base, roles.line, metrics.px(Metrics::Radius));
    const int padding = metrics.px(Metrics::CardPadding);
    const int glyph = metrics.px(Glyph);
    const QRect place(padding, (height() - glyph) / 2, glyph, glyph);
    paintOutcome(&painter, QStyle::visualRect(layoutDirection(), rect(), place), m_outcome,
                 roles.outcome(m_outcome), roles.base);

    const int lead = padding + glyph + metrics.px(12);
    const QRect words(lead, metrics.px(Padding), width() - lead - padding, lineHeight());
    painter.setFont(roleFont(TextRole::Strong));
    const auto draw = [&](const QRect &line, const QString &text, const QColor &color) {
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
                         Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    draw(words, m_word, roles.outcome(m_outcome));
    draw(words.translated(0, lineHeight()), m_sentence, roles.text);
}

} // namespace Codebook
