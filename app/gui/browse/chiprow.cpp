// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/chiprow.h"

#include "gui/widgets/linkbutton.h"
#include "gui/widgets/metrics.h"

#include <algorithm>

namespace Codebook {

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
    , m_clear(new LinkButton(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // the width decides the height
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_clear->hide();
    connect(m_clear, &LinkButton::clicked, this, &ChipRow::cleared);
    retranslate();
}

void ChipRow::retranslate()
{
    m_clear->setText(tr("Clear all"));
    arrange(width(), true);
}

void ChipRow::setChips(const QStringList &words)
{
    for (ChipButton *chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // The change may come from its click.
    }
    m_chips.clear();
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto *chip = new ChipButton(this);
        chip->setText(words[i]);
        chip->setAccessibleName(tr("Remove the filter %1").arg(words[i]));
        connect(chip, &ChipButton::clicked, this, [this, i] { Q_EMIT removed(int(i)); });
        chip->show();
        m_chips.push_back(chip);
    }
    m_clear->setVisible(!words.isEmpty());
    updateGeometry();
    arrange(width(), true);
}

int ChipRow::arrange(int width, bool isPlacing) const
{
    const Metrics metrics;
    const int gap = metrics.px(8);
    int x = 0;
    int y = 0;
    int lineHeight = metrics.px(Metrics::SmallButton);
    const auto place = [&](QWidget *widget) {
        const QSize size = widget->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + metrics.px(4);
        }
        lineHeight = std::max(lineHeight, size.height());
        if (isPlacing) {
            const QRect rect(x, y + (lineHeight - size.height()) / 2, std::min(size.width(), width),
                             size.height());
            widget->setGeometry(isRightToLeft()
                                    ? QRect(width - rect.right() - 1, rect.y(), rect.width(), rect.height())
                                    : rect);
        }
        x += size.width() + gap;
    };
    for (ChipButton *chip : m_chips)
        place(chip);
    if (!m_chips.empty())
        place(m_clear);
    return y + lineHeight;
}

int ChipRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize ChipRow::sizeHint() const
{
    return {Metrics().px(100), arrange(width() > 0 ? width() : Metrics().px(400), false)};
}

QSize ChipRow::minimumSizeHint() const
{
    return {Metrics().px(60), Metrics().px(Metrics::SmallButton)};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace Codebook
