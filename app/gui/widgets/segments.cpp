// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/segments.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>

namespace Codebook {

namespace {

class SegmentButton final : public QAbstractButton
{
public:
    explicit SegmentButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Metrics metrics;
        QFont chosen = font();
        chosen.setWeight(QFont::Medium); // so that choosing moves nothing
        return {QFontMetrics(chosen).horizontalAdvance(text()) + metrics.px(14), metrics.px(Metrics::Target)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Metrics metrics;
        const ColorRoles &roles = ColorRoles::of(palette());
        const QRect plate = rect().adjusted(0, metrics.px(2), 0, -metrics.px(2));
        QFont words = font();
        if (isChecked()) {
            paintCard(&painter, plate, roles.inactiveSelection, roles.inactiveSelection, metrics.px(3));
            words.setWeight(QFont::Medium);
        } else if (underMouse() && isEnabled()) {
            paintCard(&painter, plate, roles.hover, roles.hover, metrics.px(3));
        }
        painter.setFont(words);
        painter.setPen(!isEnabled()  ? palette().color(QPalette::Disabled, QPalette::Text)
                       : isChecked() ? roles.text
                                     : roles.text2);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            paintFocusRing(&painter, plate, this, metrics.px(3));
    }
};

} // namespace

Segments::Segments(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics().px(2));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            Q_EMIT currentChanged(id);
    });
}

void Segments::setChoices(const QStringList &words)
{
    for (int i = 0; i < words.size(); ++i) {
        QAbstractButton *button = m_group->button(i);
        if (button == nullptr) {
            button = new SegmentButton(this);
            layout()->addWidget(button);
            m_group->addButton(button, i);
            button->setChecked(i == 0);
        }
        button->setText(words.at(i));
        button->updateGeometry();
    }
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void Segments::setChoiceEnabled(int index, bool isEnabled, const QString &reason)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setEnabled(isEnabled);
        button->setToolTip(reason);
    }
}

} // namespace Codebook
