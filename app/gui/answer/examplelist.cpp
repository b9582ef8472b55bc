// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/examplelist.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace Codebook {

namespace {

constexpr double RowHeight = 80;
constexpr double TextStart = 48;

class ExampleRow final : public QAbstractButton
{
public:
    explicit ExampleRow(QWidget *parent)
        : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setExample(const ExampleList::Example &example, const QString &action)
    {
        m_example = example;
        m_firstLine = example.text.section(u'\n', 0, 0);
        if (m_firstLine.size() < example.text.trimmed().size())
            m_firstLine += u'…';
        m_action = action;
        setAccessibleName(example.title);
        setAccessibleDescription(QString(example.note + u". " + m_firstLine));
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Metrics metrics;
        return {metrics.px(640), metrics.px(RowHeight)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {Metrics().px(240), Metrics().px(RowHeight)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Metrics metrics;
        const ColorRoles &roles = ColorRoles::of(palette());
        if (underMouse() || isDown())
            painter.fillRect(rect(), roles.hover);
        const auto placed = [&](int x, int y, int width, int height) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
        };
        const int line = metrics.px(20);
        const int top = (height() - 3 * line) / 2;
        paintIcon(&painter, placed(metrics.px(16), top, metrics.px(16), line), m_example.icon, metrics.px(16),
                  roles.text);

        painter.setFont(roleFont(TextRole::Body));
        const int actionWidth = painter.fontMetrics().horizontalAdvance(m_action) + 2;
        const int actionStart = width() - metrics.px(16) - actionWidth;
        QFont action = painter.font();
        action.setUnderline(underMouse() || hasFocus());
        painter.setFont(action);
        painter.setPen(roles.link);
        painter.drawText(placed(actionStart, 0, actionWidth, height()), Qt::AlignCenter, m_action);

        const int start = metrics.px(TextStart);
        const auto write = [&](int row, TextRole role, const QColor &color, const QString &text) {
            painter.setFont(roleFont(role));
            painter.setPen(color);
            const int room = actionStart - metrics.px(14) - start;
            painter.drawText(placed(start, top + row * line, room, line),
                             Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
        };
        write(0, TextRole::Strong, roles.text, m_example.title);
        write(1, TextRole::Reply, roles.text, m_firstLine);
        write(2, TextRole::Caption, roles.text2, m_example.note);
        if (hasFocus())
            paintFocusRing(&painter, rect(), this, metrics.px(3));
    }

private:
    ExampleList::Example m_example;
    QString m_firstLine;
    QString m_action;
};

} // namespace

ExampleList::ExampleList(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ExampleList::setExamples(const QList<Example> &examples, const QString &action)
{
    while (m_rows.size() < examples.size()) {
        auto *row = new ExampleRow(this);
        const int place = int(m_rows.size());
        connect(row, &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
        layout()->addWidget(row);
        m_rows.append(row);
    }
    for (int i = 0; i < int(examples.size()); ++i)
        static_cast<ExampleRow *>(m_rows.at(i))->setExample(examples.at(i), action);
}

void ExampleList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorRoles &roles = ColorRoles::of(palette());
    paintCard(&painter, rect(), roles.base, roles.line, Metrics().px(Metrics::Radius));
    for (int i = 1; i < int(m_rows.size()); ++i) {
        const int y = m_rows.at(i)->y() - 1;
        paintHairline(&painter, QPointF(1, y), QPointF(width() - 1, y), roles.line);
    }
}

} // namespace Codebook
