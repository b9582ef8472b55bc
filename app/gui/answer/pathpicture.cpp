// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/answer/pathpicture.h"

#include "gui/widgets/colorroles.h"
#include "gui/widgets/metrics.h"
#include "gui/widgets/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <functional>

namespace Codebook {

using namespace Qt::StringLiterals;

namespace {

constexpr double LineY = 22;      ///< Where the line runs: half of the largest ring and a margin.
constexpr double WordsBelow = 12; ///< From the line to the first word.

QString roleWord(PathStop stop)
{
    switch (stop) {
    case PathStop::Sender:
        return PathPicture::tr("Sender");
    case PathStop::SenderServer:
        return PathPicture::tr("Sender's server");
    case PathStop::Between:
        //: A station of a mail's way: servers between the sender's and the recipient's.
        return PathPicture::tr("Between");
    case PathStop::RecipientServer:
        return PathPicture::tr("Recipient's server");
    case PathStop::Mailbox:
        return PathPicture::tr("Mailbox");
    }
    return {};
}

bool knowsServers(const MailPath &path)
{
    return !path.name(PathStop::SenderServer).isEmpty() || !path.name(PathStop::RecipientServer).isEmpty();
}

QString nameWord(const MailPath &path, PathStop stop)
{
    const QString &name = path.name(stop);
    if (name.isEmpty() && stop == PathStop::Between && knowsServers(path))
        //: No server between the sender's and the recipient's appears in the text.
        return PathPicture::tr("nothing seen");
    return name;
}

QString reachedWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return PathPicture::tr("accepted here");
    case Outcome::Waiting:
        return PathPicture::tr("waiting here");
    case Outcome::Failed:
        return PathPicture::tr("refused here");
    case Outcome::GaveUp:
        return PathPicture::tr("gave up here");
    case Outcome::NotABounce:
    case Outcome::Unknown:
        break;
    }
    return {};
}

QString reachedSentence(const MailPath &path)
{
    if (!path.reached)
        return PathPicture::tr("The text does not tell where the mail is.");
    const QString &name = path.name(*path.reached);
    const QString place = name.isEmpty() ? roleWord(*path.reached)
                                         //: A station of the mail's way and its host or address.
                                         : PathPicture::tr("%1 (%2)").arg(roleWord(*path.reached), name);
    switch (path.outcome) {
    case Outcome::Accepted:
        return PathPicture::tr("The mail was accepted at: %1.").arg(place);
    case Outcome::Waiting:
        return PathPicture::tr("The mail waits at: %1.").arg(place);
    case Outcome::Failed:
        return PathPicture::tr("The mail was refused at: %1.").arg(place);
    case Outcome::GaveUp:
        return PathPicture::tr("The mail was given up at: %1.").arg(place);
    case Outcome::NotABounce:
    case Outcome::Unknown:
        break;
    }
    return PathPicture::tr("The text does not tell where the mail is.");
}

// Five stops share the width evenly, whatever the layout direction.
double stopX(const QRectF &rect, int index, Qt::LayoutDirection direction)
{
    const int place = direction == Qt::RightToLeft ? PathStopCount - 1 - index : index;
    return rect.left() + rect.width() * (place + 0.5) / PathStopCount;
}

/// Draws the five stops; a value per call, so that widget and printer share it.
class PathPainter final
{
public:
    PathPainter(QPainter *painter, const QRectF &rect, const MailPath &path, const QPalette &palette,
                Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_rect(rect)
        , m_path(path)
        , m_roles(palette)
        , m_direction(direction)
    {}

    void paint()
    {
        m_painter->setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i + 1 < PathStopCount; ++i)
            paintLine(i);
        for (int i = 0; i < PathStopCount; ++i) {
            paintStop(i);
            paintWords(i);
        }
    }

private:
    [[nodiscard]] QPointF centre(int index) const
    {
        return {stopX(m_rect, index, m_direction), m_rect.top() + m_metrics.scaled(LineY)};
    }
    [[nodiscard]] bool isReached(int index) const { return m_path.reached == PathStop(index); }
    [[nodiscard]] bool mustAct(int index) const { return m_path.mustAct == PathStop(index); }

    [[nodiscard]] double radius(int index) const
    {
        return m_metrics.scaled(mustAct(index) ? 10 : isReached(index) ? 10 : 4.5);
    }

    void paintLine(int index)
    {
        const QPointF from = centre(index);
        const QPointF to = centre(index + 1);
        const double sign = to.x() > from.x() ? 1 : -1;
        const double gap = m_metrics.scaled(4);
        const bool isTravelled = m_path.isPassed(PathStop(index));
        QPen pen(isTravelled ? m_roles.text : m_roles.control, m_metrics.scaled(1.5));
        pen.setCapStyle(Qt::FlatCap);
        if (!isTravelled)
            pen.setDashPattern({1, 2.7});
        m_painter->setPen(pen);
        m_painter->drawLine(QPointF(from.x() + sign * (radius(index) + gap), from.y()),
                            QPointF(to.x() - sign * (radius(index + 1) + gap), to.y()));
    }

    void paintStop(int index)
    {
        const QPointF at = centre(index);
        m_painter->setBrush(Qt::NoBrush);
        if (mustAct(index)) {
            m_painter->setPen(QPen(m_roles.accent, m_metrics.scaled(1.5)));
            m_painter->drawEllipse(at, m_metrics.scaled(10), m_metrics.scaled(10));
        }
        if (isReached(index)) {
            const double size = m_metrics.scaled(mustAct(index) ? 15 : 20);
            paintOutcome(m_painter, QRectF(at.x() - size / 2, at.y() - size / 2, size, size), m_path.outcome,
                         m_roles.outcome(m_path.outcome), m_roles.base);
        } else if (mustAct(index)) {
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(m_roles.accent);
            m_painter->drawEllipse(at, m_metrics.scaled(6), m_metrics.scaled(6));
        } else {
            const bool isTravelled = m_path.isPassed(PathStop(index));
            m_painter->setPen(QPen(isTravelled ? m_roles.text : m_roles.control, m_metrics.scaled(1.5)));
            m_painter->drawEllipse(at, m_metrics.scaled(4.5), m_metrics.scaled(4.5));
        }
    }

    void paintWords(int index)
    {
        const auto stop = PathStop(index);
        const QFont plain = roleFont(TextRole::Caption);
        double y = centre(index).y() + m_metrics.scaled(WordsBelow);
        drawLine(index, y, roleWord(stop), roleFontOf(index), isMarked(index) ? m_roles.text : m_roles.text2,
                 Qt::ElideRight, [this](int i) { return advance(roleWord(PathStop(i)), roleFontOf(i)); });
        drawLine(index, y, nameWord(m_path, stop), plain, m_roles.text2, Qt::ElideMiddle,
                 [&](int i) { return advance(nameWord(m_path, PathStop(i)), plain); });
        const auto none = [](int) { return 0.0; };
        if (mustAct(index))
            drawLine(index, y, PathPicture::tr("must act"), strongCaption(),
                     ensured(m_roles.accent, m_roles.base, 4.5), Qt::ElideRight, none);
        else if (isReached(index))
            drawLine(index, y, reachedWord(m_path.outcome), strongCaption(), m_roles.outcome(m_path.outcome),
                     Qt::ElideRight, none);
    }

    [[nodiscard]] bool isMarked(int index) const { return isReached(index) || mustAct(index); }
    [[nodiscard]] static QFont strongCaption()
    {
        QFont font = roleFont(TextRole::Caption);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    [[nodiscard]] QFont roleFontOf(int index) const
    {
        return isMarked(index) ? strongCaption() : roleFont(TextRole::Caption);
    }
    [[nodiscard]] double advance(const QString &text, const QFont &font) const
    {
        return QFontMetricsF(font, m_painter->device()).horizontalAdvance(text);
    }

    // A word may be wider than its station's share where its neighbours leave room; `widthOf` measures
    // theirs. At the ends it moves inwards.
    void drawLine(int index, double &y, const QString &text, const QFont &font, const QColor &color,
                  Qt::TextElideMode mode, const std::function<double(int)> &widthOf)
    {
        if (text.isEmpty())
            return;
        const QFontMetricsF metrics(font, m_painter->device());
        const double share = m_rect.width() / PathStopCount;
        const double gap = m_metrics.scaled(6);
        const auto roomTowards = [&](int neighbour) {
            if (neighbour < 0 || neighbour >= PathStopCount)
                return share / 2;
            return share - gap - std::min(widthOf(neighbour), share - gap) / 2;
        };
        const bool isAtEnd = index == 0 || index == PathStopCount - 1;
        const double before = roomTowards(index - 1);
        const double after = roomTowards(index + 1);
        const double room = isAtEnd ? before + after : 2 * std::min(before, after);
        const double width = std::min(metrics.horizontalAdvance(text) + 1, room);
        const double left = std::clamp(centre(index).x() - width / 2, m_rect.left(),
                                       std::max(m_rect.left(), m_rect.right() - width));
        m_painter->setFont(font);
        m_painter->setPen(color);
        m_painter->drawText(QRectF(left, y, width, metrics.height()), Qt::AlignCenter | Qt::TextDontClip,
                            metrics.elidedText(text, mode, width));
        y += metrics.height();
    }

    QPainter *m_painter;
    QRectF m_rect;
    const MailPath &m_path;
    ColorRoles m_roles;
    Qt::LayoutDirection m_direction;
    Metrics m_metrics;
};

} // namespace

PathPicture::PathPicture(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void PathPicture::setPath(const MailPath &path, const QString &mustAct)
{
    m_path = path;
    m_mustAct = mustAct;
    retranslate();
}

void PathPicture::retranslate()
{
    setAccessibleName(tr("Way of the mail"));
    setAccessibleDescription(m_mustAct.isEmpty()
                                 ? reachedSentence(m_path)
                                 //: %1: where the mail is. %2: who must act. Both whole sentences.
                                 : tr("%1 %2.").arg(reachedSentence(m_path), m_mustAct));
    updateGeometry();
    update();
}

QSize PathPicture::sizeHint() const
{
    const Metrics metrics;
    const double words = 3 * QFontMetricsF(roleFont(TextRole::Caption)).height();
    return {metrics.px(590), metrics.px(LineY + WordsBelow + 2) + qCeil(words)};
}

QSize PathPicture::minimumSizeHint() const
{
    const QFontMetricsF words(roleFont(TextRole::Caption));
    double widest = 0;
    for (int i = 0; i < PathStopCount; ++i)
        widest = std::max(widest, words.horizontalAdvance(roleWord(PathStop(i))));
    return {qCeil(widest * PathStopCount * 0.8), sizeHint().height()};
}

void PathPicture::paint(QPainter *painter, const QRectF &rect, const MailPath &path, const QPalette &palette,
                        Qt::LayoutDirection direction)
{
    painter->save();
    PathPainter(painter, rect, path, palette, direction).paint();
    painter->restore();
}

void PathPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_path, palette(), layoutDirection());
    if (hasFocus())
        paintFocusRing(&painter, rect(), this);
}

bool PathPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        int index = std::clamp(help->x() * PathStopCount / std::max(1, width()), 0, PathStopCount - 1);
        if (layoutDirection() == Qt::RightToLeft)
            index = PathStopCount - 1 - index;
        const QString name = m_path.name(PathStop(index));
        QToolTip::showText(help->globalPos(), name.isEmpty() ? roleWord(PathStop(index)) : name, this);
        return true;
    }
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace Codebook
